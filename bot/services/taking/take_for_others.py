"""代报: reported on behalf of somebody who called or came; 巡查: what a worker or neighbour leader has found."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect, Fulfil
from bot.domain.changes.ticket import MoveTicket
from bot.domain.commands.table import USAGES, Verb
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import Official
from bot.domain.situation import Situation
from bot.domain.speech.all_well import is_all_well, tells_nothing
from bot.domain.speech.kinds import is_question
from bot.domain.speech.named import speech_here
from bot.domain.tickets.ticket import Source, State, Step, What
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import bare
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import refuse
from bot.services.reading.whose_grid import communities, grid_of, is_in_community
from bot.services.taking import same_matter
from bot.services.taking.open_several import beside, parts_told, prepare_each, some_numbers
from bot.services.taking.open_ticket import Matter, Opened, prepare_matter, tell_handler
from bot.services.taking.take_note import is_own_work, take_note
from bot.texts import residents, workers_taking

_ANSWER_MS = 30 * MINUTE_MS
_LONGEST_ANSWER = 24
_IN_NONE = re.compile(
    r"(?:我也?|她|他|人家|对方)?(?:都?不知道|不清楚|不晓得|说不清|不确定|没说(?:清楚?)?)(?:是?哪个?社区|是哪)?(?:的)?|"
    r"(?:哪个社区)?(?:都|也)?不(?:是|在)(?:这[几三]个)?(?:社区)?|(?:是|在)?(?:哪个)?(?:社区)?(?:街道|大街|路)上?的?|[0０]"
)


def report_on_behalf(situation: Situation, context: Context, words: str) -> Outcome:
    """代报 张大爷来电，3 号楼停水: who called, and how to reach them, stays in the ledger."""
    return _report(situation, context, words, Source.ON_BEHALF, Verb.ON_BEHALF)


def report_found(situation: Situation, context: Context, words: str) -> Outcome:
    """巡查 …, or 上报 … without a number; a round that found nothing wrong is a note (随手记)."""
    official = situation.speaker.official
    if official is not None and official.role in USAGES[Verb.NOTE].who and is_all_well(words):
        return take_note(situation, context, words)
    return _report(situation, context, words, Source.FOUND, Verb.FOUND)


def note_or_ask(situation: Situation, context: Context, words: str) -> Outcome:
    """记 …; in private whoever looks after several communities and names none is asked of which it is, as with 代报."""
    official = situation.speaker.official
    if official is None or not (situation.is_private and words):
        return take_note(situation, context, words)
    matter = _matter(situation, context, official, words, Source.NOTE)
    unsaid = _in_which_community(situation, context, matter, Verb.NOTE)
    if not unsaid:
        return take_note(situation, context, words)
    return _ask_community(situation, context, matter, Verb.NOTE, unsaid)


def _report(
    situation: Situation, context: Context, words: str, source: Source, verb: Verb, may_ask: bool = True
) -> Outcome:
    official = situation.speaker.official
    if official is None or official.role not in USAGES[verb].who:
        return refuse(situation, workers_taking.only_helpers(verb.value))
    if not bare(words) or (source is Source.FOUND and tells_nothing(words)):
        return refuse(situation, workers_taking.say_what_was_found(verb.value))
    matter = _matter(situation, context, official, words, source)
    if may_ask and (unsaid := _in_which_community(situation, context, matter, verb)):
        return _ask_community(situation, context, matter, verb, unsaid)
    parts = parts_told(words, context).matters
    numbers = some_numbers(context, len(parts))
    if 1 < len(parts) == len(numbers):
        return _report_each(situation, context, official, prepare_each(context, matter, parts, numbers), words)
    opened = prepare_matter(matter, context, speech_here(context.places, words), number=numbers[0])
    if opened.ticket.is_confidential:
        text = residents.confidential_number(opened.ticket.number, context.moment(opened.ticket.handle_due))
        told = tell.in_private(situation, text, opened.ticket.number)
        return Outcome((opened.change,), (told, *tell_handler(context, opened)))
    if is_own_work(official, opened, context):
        return _accepted(situation, context, official, opened)
    return _passed(situation, context, opened)


def _ask_community(situation: Situation, context: Context, matter: Matter, verb: Verb, asked: str) -> Outcome:
    """青禾社区的 is answer enough."""
    options = (verb.value, matter.words)
    person, room = situation.speaker.person, situation.room.id
    expect = Expect(person, room, Awaits.REPORT_HOME, options, context.now + _ANSWER_MS)
    said = refuse(situation, asked)
    return Outcome((expect,), said.say) if situation.is_private else said


def hear_community(situation: Situation, context: Context) -> Outcome | None:
    """青禾社区的, in answer to that: what was told is reported there, and with the street where nobody knows; None where
    none is named, or more is told."""
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.REPORT_HOME or len(situation.words) > _LONGEST_ANSWER:
        return None
    verb, told = expected.options
    said = [one for one in communities(context) if one.removesuffix("社区") in situation.words]
    unknown = not said and bool(_IN_NONE.fullmatch(bare(situation.words)))
    if not unknown and (len(said) != 1 or is_question(situation.words)):
        return None
    words = told if unknown else f"{said[0]}{told}"
    answered = replace(situation, words=words, expectation=None)
    if verb == Verb.NOTE.value:
        noted = take_note(answered, context, words)
        return replace(noted, changes=(Fulfil(expected.id), *noted.changes))
    source = Source.ON_BEHALF if verb == Verb.ON_BEHALF.value else Source.FOUND
    done = _report(answered, context, words, source, Verb(verb), may_ask=False)
    return Outcome((Fulfil(expected.id), *done.changes), done.say) if done.changes else done


def _in_which_community(situation: Situation, context: Context, matter: Matter, verb: Verb) -> str:
    """What to ask of whoever looks after several communities and names none of them: there is a lamp in each. "" where
    it is known, is the street's, or cannot wait."""
    known = is_in_community(context, matter.grid) or situation.emergency is not None or "街道" in matter.words
    if known or len(communities(context)) < 2:
        return ""
    return workers_taking.in_which_community(verb.value, communities(context), matter.words)


def _report_each(
    situation: Situation, context: Context, official: Official, opened: list[Opened], words: str
) -> Outcome:
    """Several matters in one report: a ticket each, told in one message."""
    each = [
        _accepted(situation, context, official, one)
        if is_own_work(official, one, context)
        else _passed(situation, context, one, beside(one, opened, words))
        for one in opened
    ]
    text = "\n".join(outcome.say[0].text for outcome in each)
    told = tell.to_speaker(situation, text, opened[-1].ticket.number)
    changes = tuple(change for outcome in each for change in outcome.changes)
    return Outcome(changes, (told, *(say for outcome in each for say in outcome.say[1:])))


def _matter(situation: Situation, context: Context, official: Official, words: str, source: Source) -> Matter:
    return Matter(
        words,
        situation.speaker.person,
        official.name,
        situation.room.id,
        grid_of(situation, context, words),
        source,
        situation.message.id,
        situation.loose_photos,
        situation.late,
        alone=situation.is_private,
    )


def _accepted(situation: Situation, context: Context, official: Official, opened: Opened) -> Outcome:
    ticket = opened.ticket
    step = Step(context.now, official.name, What.ACCEPTED, by=official.key)
    move = MoveTicket(ticket.number, State.DISPATCHED, State.ACCEPTED, step, handler=official.key)
    text = workers_taking.own_ticket(ticket.number, ticket.kind, context.moment(ticket.handle_due))
    said = tell.to_speaker(situation, text + same_matter.hint(situation, context, ticket), ticket.number)
    changes: tuple[Change, ...] = (opened.change, move)
    return Outcome(changes, (said,))


def _passed(situation: Situation, context: Context, opened: Opened, why: str = "") -> Outcome:
    ticket = opened.ticket
    due = context.moment(ticket.handle_due)
    text = workers_taking.passed_ticket(ticket.number, ticket.kind, context.name_of(ticket.handler), due)
    said = tell.to_speaker(situation, text + same_matter.hint(situation, context, ticket), ticket.number)
    return Outcome(
        (opened.change,),
        (said, *tell_handler(context, opened, same_matter.hint_beside(situation, context, ticket, why))),
    )
