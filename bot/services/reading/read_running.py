"""里面还有个老太太, 救护车进不来: which emergency of the room is meant by it, where it can be no other."""

from __future__ import annotations

from bot.domain.danger.asks_if_hurt import asks_if_hurt
from bot.domain.danger.bystanders import (
    asks_how_it_is,
    asks_how_now,
    asks_if_called,
    points_at,
    says_called,
    says_line_is_busy,
)
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.errand import names_own_kin
from bot.domain.danger.kinds import SPREADS, EmergencyKind
from bot.domain.danger.medicine import asks_of_medicine, tells_nothing_worse
from bot.domain.danger.needs import Need, need_asked, tells_worse_beside
from bot.domain.danger.running import (
    LONGEST,
    Of,
    Running,
    RunningMeant,
    fits_help,
    is_at_other_building,
    said_of_running,
    tells_from_inside,
)
from bot.domain.danger.same import are_alike_people, names_own, names_people, names_same_people
from bot.domain.danger.sighted import finds_own, may_be_sighted, shares_looks
from bot.domain.danger.swindled import Swindled, gives_himself_out, names_police, said_of_swindler, speaks_of_swindler
from bot.domain.danger.what_now import asks_in_danger, asks_to_go_in, speaks_of_forcing, wants_to_force
from bot.domain.danger.which_alarm import names_reporter, tells_of_reporter, which_alarm
from bot.domain.message import Message, MessageKind
from bot.domain.places.place import HANDLING_ROLES, Purpose, Room
from bot.domain.places.words import building_in, place_key
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import DAY_MS, HOUR_MS, MINUTE_MS
from bot.domain.words.subjects import subjects_in
from bot.services.context import Context
from bot.services.reading.own_pet import finds_own_pet
from bot.services.reading.read_named import names_ticket

WITHIN_MS = 2 * HOUR_MS
SWINDLED_MS = DAY_MS
"""So long he may come back to whom he swindles."""
_JUST_NOW_MS = 5 * MINUTE_MS
_SHUT_IN_MS = 30 * MINUTE_MS
_SAID = (MessageKind.TEXT, MessageKind.IMAGE)
"""Words may stand under a picture."""
_OF_SOMEBODY = frozenset({Of.SEEN, Of.NEWS, Of.OUT, Of.WORSE})


def running_meant(message: Message, room: Room, words: str, addressed: bool, context: Context) -> RunningMeant | None:
    """None where nothing was called out here for hours, or where it may be one of several."""
    if message.kind in _SAID and (swindled := _swindled(message, room, words, context)) is not None:
        return swindled
    if room.purpose is not Purpose.RESIDENTS or message.kind not in _SAID or not 1 < len(words) <= LONGEST:
        return None
    if message.quote is not None or names_ticket(words):
        return None
    here = context.read.running_in(room.id, context.now - WITHIN_MS)
    missed = _missed_in_private(room, words, context)
    if not here and not missed:
        return None
    if here and (of_help := _of_help(message, words, addressed, here, context)) is not None:
        return of_help
    said = _said_of(message, words, here, context)
    said += [(one, of) for one, of in _said_of(message, words, missed, context) if of is Of.SEEN]
    found = {of for _, of in said}
    aside = {Of.AFRAID, Of.INSIDE} if speaks_of_forcing(words) or asks_to_go_in(words) else {Of.AFRAID}
    if found <= aside and (asked := _what_now(message, words, addressed, here, context)) is not None:
        return RunningMeant(asked.number, Of.WHAT_NOW)
    if not said:
        asked = _asked_how(words, addressed, here, context)
        return RunningMeant(asked.number, Of.ASKED) if asked is not None else None
    of = next(of for of in Of if of in found)
    if of in (Of.ALSO, Of.AFRAID) and any(not is_at_other_building(words, _running(one, context)) for one in here):
        return None
    meant = _narrowed(message, words, of, [one for one, what in said if what is of], context)
    if meant is None and of is Of.SEEN:
        among = tuple(sorted(one.number for one, what in said if what is of))
        return RunningMeant(among[0], of, among)
    if meant is None or (of is Of.NEWS and _serves(message, context)):
        return None
    return RunningMeant(meant.number, of)


def _of_help(
    message: Message, words: str, addressed: bool, here: list[Ticket], context: Context
) -> RunningMeant | None:
    """Whether anybody has called, and what may be given to whoever is ill."""
    if asks_if_called(words) or says_called(words) or says_line_is_busy(words):
        return RunningMeant(here[0].number, Of.CALLED)
    ill = _whether_to_give(message, words, addressed, here, context)
    return RunningMeant(ill.number, Of.WHAT_NOW) if ill is not None else None


def _missed_in_private(room: Room, words: str, context: Context) -> list[Ticket]:
    """Who is missed as was told in private alone, where somebody may have been seen in a room of that grid."""
    if not room.grid or not (may_be_sighted(words) or recognise_emergency(words)):
        return []
    told = [one for one in context.read.running(context.now - WITHIN_MS) if one.was_private and one.grid == room.grid]
    return [one for one in told if EmergencyKind.MISSING in _running(one, context).kinds]


def _asked_how(words: str, addressed: bool, here: list[Ticket], context: Context) -> Ticket | None:
    """Of whom it is asked how they are, where that is clear."""
    if (asks_how_it_is(words) or asks_if_hurt(words)) and (asked := _asked_after(words, here, context)) is not None:
        return asked
    theirs = asked_of(words, here) if addressed and asks_how_now(words) else []
    return theirs[0] if len(theirs) == 1 else None


def _said_of(message: Message, words: str, here: list[Ticket], context: Context) -> list[tuple[Ticket, Of]]:
    """What is said of each of them, as far as the speaker can say it of that one."""
    said = [(one, of) for one in here if (of := said_of_running(words, _running(one, context))) is not None]
    # 我下来了, 给我闺女打个电话, of whoever has to do with it.
    theirs = {Of.OUT, Of.WORSE, Of.LOOKS, *((Of.KIN,) if names_own_kin(words) else ())}
    if finds_own(words) or (said and finds_own_pet(message, words, context)):
        said = [(one, of) for one, of in said if one.reporter == message.person]
    since = _called_since(message.person, here, context)
    said = [
        (one, of)
        for one, of in said
        if of not in theirs or _has_spoken_of(message.person, one, context) or (of is Of.OUT and one in since)
    ]
    if names_own(words):
        # 我妈也晕了, by a neighbour of whoever is shut in.
        said = [(one, of) for one, of in said if of is not Of.WORSE or one.reporter == message.person]
    if any(of is Of.OUT and one in since for one, of in said):
        # 我已经下来了, right after a neighbour has called out gas, is not of one's own fire before it.
        said = [(one, of) for one, of in said if of is not Of.OUT or one in since]
    if (named := _named(words, here)) is not None:
        said = [(one, of) for one, of in said if of not in _OF_SOMEBODY or one is named]
    if not said and named is not None and tells_of_reporter(words, named.reporter_name):
        said = [(named, Of.NEWS)]
    return said or [(one, Of.INSIDE) for one in here if _is_inside(message, words, one, context)]


def _is_inside(message: Message, words: str, ticket: Ticket, context: Context) -> bool:
    """By whoever is shut in, and waits for nothing else."""
    if ticket.reporter != message.person or ticket.opened_at < context.now - _SHUT_IN_MS:
        return False
    if not tells_from_inside(words, _running(ticket, context).kinds):
        return False
    return all(one.opened_at <= ticket.opened_at for one in context.read.unclosed_of(message.person, None))


def _swindled(message: Message, room: Room, words: str, context: Context) -> RunningMeant | None:
    """By whoever has called out a swindle that is not over, or follows it: of that, wherever it was called out."""
    if room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or (said := said_of_swindler(words)) is None:
        return None
    if names_ticket(words) or context.read.official_of(message.person):
        return None
    since = context.now - SWINDLED_MS
    followed = [one for one in context.read.followed_by(message.person) if one.urgent and one.opened_at >= since]
    own = (*context.read.called_out_by(message.person, since), *followed)
    here = room.id if room.purpose is Purpose.RESIDENTS else None
    theirs = [
        one
        for one in own
        if one.is_open and not one.is_confidential and (here is None or one.was_private or one.room == here)
    ]
    frauds = [one for one in theirs if (told := recognise_emergency(one.text)) and EmergencyKind.FRAUD in told.kinds]
    if not frauds:
        return None
    if not speaks_of_swindler(words) and not _is_fresh(frauds[0], WITHIN_MS, context):
        return None
    if not names_police(words) or said is Swindled.BELIEVES:
        return RunningMeant(frauds[0].number, Of.GIVES if said is Swindled.GIVES else Of.BELIEVES)
    if not gives_himself_out(frauds[0].text):
        return None
    called = any(says_called(step.text) for step in context.read.steps(frauds[0].number))
    return RunningMeant(frauds[0].number, Of.GIVES if said is Swindled.GIVES and not called else Of.BELIEVES)


def _called_since(person: int, here: list[Ticket], context: Context) -> list[Ticket]:
    """What others have called out a moment ago, after all that this person has called out."""
    own = max((one.opened_at for one in here if one.reporter == person), default=0)
    since = max(own, context.now - _JUST_NOW_MS)
    return [one for one in here if one.reporter != person and one.opened_at > since]


def _named(words: str, here: list[Ticket]) -> Ticket | None:
    """钱叔现在回家了, where he has called for help himself and somebody else is missed."""
    named = [one for one in here if names_reporter(words, one.reporter_name)] if len(here) > 1 else []
    return named[0] if len(named) == 1 else None


def _what_now(message: Message, words: str, addressed: bool, here: list[Ticket], context: Context) -> Ticket | None:
    """我家要不要开窗, while it burns: among neighbours of what was spoken of just now, and of nothing that whoever asks has come
    with since."""
    asked = [one for one in here if _may_ask_of(words, _running(one, context), addressed)]
    if not asked or context.read.official_of(message.person):
        return None
    newer = context.read.unclosed_of(message.person, None)
    if any(one.opened_at > asked[0].opened_at and not one.urgent for one in newer):
        return None
    return _narrowed(message, words, Of.WHAT_NOW, asked, context) or asked[0]


def _may_ask_of(words: str, running: Running, addressed: bool) -> bool:
    sounds_like = recognise_emergency(words)
    forces = sounds_like is not None and wants_to_force(words, sounds_like.kinds, running.kinds)
    if tells_worse_beside(words):
        return False
    if sounds_like is not None and not forces and not asks_to_go_in(words):
        return False
    if not (addressed or running.fresh) or not asks_in_danger(words, running.kinds, addressed):
        return False
    return not (is_at_other_building(words, running) and running.kinds.isdisjoint(SPREADS))


def _whether_to_give(
    message: Message, words: str, addressed: bool, here: list[Ticket], context: Context
) -> Ticket | None:
    """药在我包里 要不要喂, 能不能扶起来: of whom they have called out themselves, or of the only one who is ill; who has got worse is
    called out first."""
    ill = [
        one
        for one in here
        if (running := _running(one, context)) and (addressed or running.fresh) and _asks_of_ill(words, running.kinds)
    ]
    own = [one for one in ill if one.reporter == message.person]
    # 油锅着了能倒水吗, by a neighbour, may be of another fire.
    meant = own or ([] if need_asked(words, SPREADS) is Need.POUR else ill)
    return meant[0] if own or len(meant) == 1 else None


def _asks_of_ill(words: str, kinds: frozenset[EmergencyKind]) -> bool:
    if need_asked(words, kinds) is not None:
        return True
    return asks_of_medicine(words, kinds) and tells_nothing_worse(words, kinds)


def _asked_after(words: str, here: list[Ticket], context: Context) -> Ticket | None:
    """By whoever has called for help or whom it befell; where nobody is named, of the only one that was spoken of just
    now."""
    named = asked_of(words, here)
    if not named and not names_people(words):
        named = [one for one in here if _is_fresh(one, _JUST_NOW_MS, context)]
    return named[0] if len(named) == 1 else None


def asked_of(words: str, tickets: list[Ticket]) -> list[Ticket]:
    """Those of whose people it is asked: 李阿姨老伴咋样了, 那个被砍的怎么样了."""
    of_thing = bool(subjects_in(words)) or "报的" in words
    # 李阿姨家的灯怎么样了 is of the lamp.
    named = [] if of_thing else [one for one in tickets if names_reporter(words, one.reporter_name)]
    named = named or [one for one in tickets if names_same_people(words, one.text) or are_alike_people(words, one.text)]
    return named or [one for one in tickets if points_at(words, one.text)]


def _told_of(words: str, tickets: list[Ticket]) -> list[Ticket]:
    """老杜有呼吸了, of the one that tells of 老杜."""
    meant = which_alarm(words, tickets) if len(tickets) > 1 else None
    return [one for one in tickets if meant is not None and meant.sure and one.number in meant.numbers]


def _serves(message: Message, context: Context) -> bool:
    """Whoever works on emergencies and tells how they went is heard as such."""
    official = context.official(context.read.official_of(message.person))
    return official is not None and official.role in HANDLING_ROLES


def _running(ticket: Ticket, context: Context) -> Running:
    told = recognise_emergency(ticket.text)
    steps = context.read.steps(ticket.number)
    text = " ".join((ticket.text, *(one.text for one in steps if one.person == ticket.reporter and one.text)))
    kinds = frozenset(told.kinds if told else ())
    return Running(text, ticket.place, kinds, _is_fresh(ticket, _JUST_NOW_MS, context))


def _is_fresh(ticket: Ticket, within: int, context: Context) -> bool:
    """Whether it was called out or spoken of within so many ms."""
    steps = context.read.steps(ticket.number)
    return max((ticket.opened_at, *(one.at for one in steps))) >= context.now - within


def _narrowed(message: Message, words: str, of: Of, tickets: list[Ticket], context: Context) -> Ticket | None:
    """By the building, by what helps there and who works there, by whom or what is named, then by whose it is; the newest one
    only where the helpers of any of them are stopped."""
    building = place_key(building_in(words))
    own = (
        [one for one in tickets if building and building in (place_key(building_in(one.place)), one.place)],
        [one for one in tickets if of in (Of.BLOCKED, Of.THERE) and fits_help(words, _running(one, context).kinds)],
        [one for one in tickets if of is Of.BLOCKED and one.accepted_at is not None],
        [one for one in tickets if of is Of.BLOCKED and EmergencyKind.FIRE in _running(one, context).kinds],
        [one for one in tickets if of is Of.SEEN and shares_looks(words, _running(one, context).text)],
        [one for one in tickets if of in (Of.KIN, Of.COMES) and names_reporter(words, one.reporter_name)],
        _told_of(words, tickets) if of in _OF_SOMEBODY else [],
        [one for one in tickets if _has_spoken_of(message.person, one, context)],
    )
    left = tickets
    for some in own:
        both = [one for one in left if one in some]
        left = both or left
    if of is Of.ALSO:
        return left[-1]
    return left[0] if len(left) == 1 or of in (Of.BLOCKED, Of.THERE) else None


def _has_spoken_of(person: int, ticket: Ticket, context: Context) -> bool:
    return ticket.reporter == person or any(one.person == person for one in context.read.steps(ticket.number))
