"""马上到 已经叫救护车, 人送医院了 家属陪着, by somebody in office: of which running emergency, and no new one of their own."""

from __future__ import annotations

from bot.domain.commands.work_words import number_said
from bot.domain.danger.bystanders import calls_only
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.helping import beside_helping, names_helpers, tells_of_another, tells_of_helping
from bot.domain.danger.how_it_went import reports_what_was_done, tells_how_it_went, tells_of_taken
from bot.domain.danger.kinds import Emergency
from bot.domain.danger.same import are_alike, is_in_own_home, names_own
from bot.domain.danger.which_alarm import AlarmsMeant, ends, which_alarm
from bot.domain.message import Message
from bot.domain.places.place import HANDLING_ROLES, Official, Purpose, Role, Room, Speaker
from bot.domain.places.words import building_in, place_key
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS
from bot.services.context import Context
from bot.services.reading.find_ticket import may_act

RUNNING_MS = 6 * HOUR_MS


def helped_with(message: Message, room: Room, words: str, context: Context) -> AlarmsMeant | None:
    """Among all that they may handle; not sure where it may be of several. None where nothing of the sort is said, nothing
    runs, or another danger is told of beside it."""
    calls = room.purpose is Purpose.STAFF and bool(calls_only(words))
    helps = calls or tells_of_helping(words)
    ended = not helps and _tells_what_became(words, room)
    if not (helps or ended) or number_said(words) is not None:
        return None
    official = context.official(context.read.official_of(message.person))
    if official is None or official.role not in HANDLING_ROLES:
        return None
    speaker = Speaker(message.person, message.sender_name, official)
    since = context.now - RUNNING_MS
    running = context.read.running(since)
    theirs = [one for one in running if not one.is_confidential and may_act(context, speaker, one)]
    if ended and official.role is not Role.LEADER:
        theirs = [one for one in theirs if one.handler == official.key]
    sure = calls or (helps and names_helpers(words))
    meant = [one for one in _not_elsewhere(words, theirs) if sure or _is_told_of(words, one, official)]
    return _one_of(words, _without_another(words, meant, room), room, official)


def _tells_what_became(words: str, room: Room) -> bool:
    """In the staff room that is heard as a report of work; among neighbours only that somebody was taken away."""
    if room.purpose is not Purpose.PRIVATE:
        return room.purpose is Purpose.RESIDENTS and tells_of_taken(words)
    return tells_of_taken(words) or tells_how_it_went(words) or reports_what_was_done(words)


def _not_elsewhere(words: str, theirs: list[Ticket]) -> list[Ticket]:
    """In the building that is named; what was called out from no known place may be there."""
    here = place_key(building_in(words))
    if not here:
        return theirs
    there = {one.number: _building_of(one) for one in theirs}
    return [one for one in theirs if there[one.number] == here] or [one for one in theirs if not there[one.number]]


def _building_of(ticket: Ticket) -> str:
    return place_key(building_in(f"{ticket.place} {ticket.text}"))


def _is_told_of(words: str, ticket: Ticket, official: Official) -> bool:
    """我到9号楼了, to what runs there; 到了 人清醒的, of such a danger that lies with them: 马上到 alone may be said of a lamp."""
    here = place_key(building_in(words))
    if here and here == _building_of(ticket):
        return True
    told = recognise_emergency(ticket.text)
    with_them = ticket.handler == official.key or official.role is Role.LEADER
    return with_them and told is not None and ends(words, frozenset(told.kinds))


def _without_another(words: str, theirs: list[Ticket], room: Room) -> list[Ticket]:
    """None where what is told besides is a danger of somebody else, or another one; else those that it fits."""
    if numbers := calls_only(words):
        # 快叫救护车 is of whoever it helps; where it helps none of them, it is called out.
        return [one for one in theirs if numbers <= _hotlines(one)] or (theirs if tells_of_helping(words) else [])
    beside = beside_helping(words)
    found = recognise_emergency(beside)
    if found is None or _tells_what_became(words, room):
        return theirs
    if tells_of_another(beside) or names_own(beside) or is_in_own_home(beside):
        return []
    told = [(one, recognise_emergency(one.text)) for one in theirs]
    return [one for one, danger in told if danger is not None and _is_alike(found, danger)]


def _hotlines(ticket: Ticket) -> frozenset[str]:
    told = recognise_emergency(ticket.text)
    return frozenset(told.hotlines) if told else frozenset()


def _is_alike(one: Emergency, other: Emergency) -> bool:
    return are_alike(one.kind, other) or are_alike(other.kind, one)


def _one_of(words: str, theirs: list[Ticket], room: Room, official: Official) -> AlarmsMeant | None:
    """The one that it tells of, by whom or what it names; else the only one that was called out here, or that they have
    taken."""
    if not theirs:
        return None
    told = which_alarm(words, theirs)
    left = [one for one in theirs if told is not None and one.number in told.numbers] or theirs
    here = [one for one in left if one.room == room.id] if room.purpose is Purpose.RESIDENTS else []
    taken = [one for one in here or left if one.handler == official.key and one.accepted_at is not None]
    meant = taken if len(taken) == 1 else here or left
    return AlarmsMeant(tuple(sorted(one.number for one in meant)), sure=len(meant) == 1)
