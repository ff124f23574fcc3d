"""小刘啥辰光来呀, 热水都两点了还没来: asked of the bot by somebody whose report is open; no second one, no other answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.commands.bits import shares
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Purpose
from bot.domain.places.words import is_elsewhere
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.domain.talk.awaited import (
    Fit,
    awaits_coming,
    beside_hour,
    calls,
    day_asked,
    has_not_come,
    is_awaited,
    only_waits,
    topics_awaited,
    without_name,
)
from bot.domain.talk.follow_up import goes_on
from bot.domain.talk.progress import speaks_of_own
from bot.domain.talk.wants_urging import wants_urging
from bot.domain.talk.which_own import meant_among
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import DAY_MS, WEEK_MS
from bot.domain.words.subjects import says_what, subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.press_on import urge, urged_today
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.answer_question import last_answer
from bot.services.reading.which_picked import ask_which
from bot.services.taking.add_to_ticket import add
from bot.services.taking.join_accusation import is_of_accused
from bot.services.taking.open_ticket import open_ticket
from bot.services.taking.set_apart import set_apart
from bot.texts import residents, residents_clocks, residents_taking

LATELY_MS = WEEK_MS
_TELL_WHEN = frozenset({What.TOLD, What.PROGRESS, What.INTERIM, What.ANSWERED})
MENTIONED_MS = DAY_MS
MOST = 5


def hear_waiting(situation: Situation, context: Context) -> Outcome | None:
    """None where nobody is waited for, or for what is no report of theirs."""
    words, person = situation.words, situation.speaker.person
    if promised := _promised(situation, context):
        return still_waits(situation, context, promised)
    if wants_urging(words) and (urged := _urged(situation, context)) is not None:
        return urged
    if not awaits_coming(words) or accuses_here(context.places, words) or is_of_accused(person, words, context):
        return None
    if goes_on(words) and last_answer(situation, context):
        # 多久能办好, asked on after an answer, is of that.
        return None
    here = None if situation.is_private else situation.room.id
    if meant := _meant(situation, context, here):
        return _answer(situation, context, meant)
    if here is not None and (elsewhere := _meant(situation, context, None)):
        # What was said in private or in another room is answered in private.
        told = _answer(situation, context, elsewhere)
        return replace(told, say=tuple(only_to_them(situation, say) for say in told.say))
    if (taken_up := _take_up(situation, context)) is not None or not only_waits(words):
        return taken_up
    if last_answer(situation, context):
        return None
    return Outcome(say=(tell.to_speaker(situation, residents.which_matter()),))


def _urged(situation: Situation, context: Context) -> Outcome | None:
    """电梯催一下: of the one that is named, or the only one that is open; of several they are asked."""
    words, person, here = situation.words, situation.speaker.person, None if situation.is_private else situation.room.id
    if accuses_here(context.places, words):
        return None
    mine = context.read.unclosed_of(person, here) + context.read.followed_by(person, here)
    mine = [one for one in mine if one.is_open and (here is None or not one.is_confidential)]
    meant = meant_among(words, mine) or ([] if says_what(words.replace("催", "")) else mine)
    return _answer(situation, context, meant) if meant else None


def _promised(situation: Situation, context: Context) -> Ticket | None:
    """后天几点: the only open one of theirs of which that day was told."""
    day = day_asked(situation.words)
    if not day or situation.speaker.official is not None:
        return None
    person, here = situation.speaker.person, None if situation.is_private else situation.room.id
    beside = beside_hour(situation.words)
    meant: list[Ticket] = []
    for ticket in context.read.unclosed_of(person, here) + context.read.followed_by(person, here):
        told = " ".join(step.text for step in context.read.steps(ticket.number) if step.what in _TELL_WHEN)
        about = not beside or shares(beside, f"{ticket.text} {told}")
        if ticket.is_open and not (here and ticket.is_confidential) and day in told and about:
            meant.append(ticket)
    return meant[0] if len(meant) == 1 else None


def still_waits(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """Of one ticket: a reproach, or 催一催, is as good as 催办, once a day; a question is answered with how it stands, and the
    handler hears it too."""
    if not ticket.is_open:
        hint = residents_taking.press_or_appeal(ticket.number, is_open=False)
        return with_line(tell_status(situation, context, ticket.number), hint)
    wished = wants_urging(situation.words)
    if wished or (has_not_come(situation.words) and not urged_today(context, ticket)):
        return set_apart(situation, context, Command(Verb.URGE, ticket.number, situation.words), urge)
    added = add(situation, context, ticket, situation.words)
    told = with_line(tell_status(situation, context, ticket.number), residents_clocks.waiting_passed_on())
    return Outcome((*added.changes, *told.changes), (*told.say, *added.say[1:]))


def all_still_wait(situation: Situation, context: Context, tickets: list[Ticket], told: Outcome) -> Outcome:
    """Of several tickets, which they are told of (`told`): whoever has them hears it."""
    alone = replace(situation, loose_photos=())
    added = [add(alone, context, ticket, situation.words) for ticket in tickets[:MOST]]
    told = with_line(told, residents_clocks.waiting_passed_on())
    changes = (change for one in added for change in one.changes)
    return Outcome((*told.changes, *changes), (*told.say, *(say for one in added for say in one.say[1:])))


def keep_impatience(situation: Situation, context: Context) -> Outcome | None:
    """都一天了 咋还没动静, put to nobody: whoever has what they wait for hears it, and nothing is said. None where they
    have reported nothing here."""
    meant = [one for one in _meant(situation, context, situation.room.id) if one.is_open and not one.urgent]
    added = [add(situation, context, ticket, situation.words) for ticket in meant[:MOST]]
    heard = Outcome(tuple(c for one in added for c in one.changes), tuple(say for one in added for say in one.say[1:]))
    return heard if meant else None


def with_line(told: Outcome, line: str) -> Outcome:
    return replace(told, say=tuple(replace(say, text=f"{say.text}\n{line}") for say in told.say))


def only_to_them(situation: Situation, say: Say) -> Say:
    """What would be said in the room, in private."""
    return tell.in_private(situation, say.text, say.ticket) if say.room == situation.room.id else say


def _answer(situation: Situation, context: Context, meant: list[Ticket]) -> Outcome:
    return (
        still_waits(situation, context, meant[0]) if len(meant) == 1 else ask_which_awaited(situation, context, meant)
    )


def ask_which_awaited(situation: Situation, context: Context, meant: Sequence[Ticket]) -> Outcome:
    """Of several; those of them that are shown here."""
    lines = [
        residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
        for one in meant[:MOST]
    ]
    again = [residents_clocks.asked_of_it(one.number) for one in meant]
    return ask_which(situation, context, residents_clocks.which_is_awaited(lines, meant[0].number), again)


def _meant(situation: Situation, context: Context, room: int | None) -> list[Ticket]:
    """What is named, else what whoever is named has in hand, else all that it may be; of what is open, else of what
    has just ended."""
    person = situation.speaker.person
    open_ones = context.read.unclosed_of(person, room) + context.read.followed_by(person)
    for mine in (open_ones, context.read.unrated_of(person, context.now - LATELY_MS)):
        shown = [one for one in mine if room is None or (one.room == room and not one.is_confidential)]
        if found := _fitting(situation.words, context, shown):
            return found
    return []


def _fitting(words: str, context: Context, mine: list[Ticket]) -> list[Ticket]:
    fits = {one.number: is_awaited(without_name(words, context.name_of(one.handler)), one.text) for one in mine}
    named = [one for one in mine if fits[one.number] is Fit.YES]
    if not named and len(of_kind := [one for one in mine if _is_of_kind(words, context, one)]) == 1:
        return of_kind
    found = named or [one for one in mine if fits[one.number] is Fit.MAYBE]
    theirs = [one for one in found if calls(context.name_of(one.handler), words)]
    return theirs or found


def _is_of_kind(words: str, context: Context, ticket: Ticket) -> bool:
    """自来水公司的人怎么还没来 of 3号楼没热水: the same kind of work by a word of the office's own list."""
    topics = " ".join(topics_awaited(words))
    if not topics or subjects_in(topics) or is_elsewhere(words, ticket.text):
        return False
    found = context.classified(topics)
    return found.category.name == ticket.kind and any(word in found.category.keywords for word in found.because)


def _take_up(situation: Situation, context: Context) -> Outcome | None:
    """刚才我说的下水你记了没: they had only mentioned it, and it is no ticket yet."""
    if situation.room.purpose is not Purpose.RESIDENTS or not speaks_of_own(situation.words):
        return None
    known = context.read.suspects_of(situation.speaker.person, situation.room.id, context.now - MENTIONED_MS)
    fits = [(is_awaited(situation.words, row.text), row) for row in known if row.is_open]
    named = [row for fit, row in fits if fit is Fit.YES] or [row for fit, row in fits if fit is Fit.MAYBE]
    if not named or accuses_here(context.places, named[0].text):
        return None
    return open_ticket(replace(situation, words=named[0].text), context)
