"""Says an approved answer, verbatim, filled for the grid of the room, or passes the question on."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect, Fulfil, NoteAnswer, NoteMiss
from bot.domain.changes.ticket import OpenTicket
from bot.domain.knowledge import FaqEntry, Match, Verdict
from bot.domain.next.meant import ANSWERED_MS
from bot.domain.outcome import Change, Outcome, Urgency
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_matter
from bot.domain.talk.follow_up import (
    asks_plainly,
    goes_on,
    is_headless,
    is_of_another_spot,
    is_told_in,
    is_topicless,
    leans,
    names_same,
    names_wholly_other,
    stands_on_another,
    strays,
)
from bot.domain.tickets.category import Category
from bot.domain.tickets.duty import handler_for
from bot.domain.units import MINUTE_MS
from bot.domain.words.choosing import offered
from bot.domain.words.placeholders import fill, names_in
from bot.domain.words.plain import bare
from bot.domain.words.subjects import subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.ask_home import ask_home, is_homeless
from bot.services.hearing.asked_before import asked_before, asked_by_themselves
from bot.services.reading.whose_grid import grid_of
from bot.services.taking.join_accusation import to_accusation, to_shared
from bot.services.taking.open_ticket import open_ticket
from bot.store.questions.talk import Answered
from bot.texts import admins, residents, workers_taking

CHOICE_MS = 5 * MINUTE_MS
FOLLOW_UP_MS = ANSWERED_MS
_BARE_WORDS = 8
_LIKELY, _LIKELY_ONE = 0.6, 0.5
"""So certain an answer, or the first of the choices, has to be to tell that something else is asked."""


def match(situation: Situation, context: Context) -> Match:
    grids = context.places.upwards(situation.room.grid) or None
    return context.office.knowledge.match(situation.words, grids, context.today)


def asks_of_another(words: str, told: str, found: Match) -> bool:
    """在屋里烧蜂窝煤取暖要留神点啥, put to the bot after 娃名字想换一个: there is an answer to it, or some to choose from, which
    have nothing to do with what was told before. `found`: what the words match alone."""
    if found.best is None or found.mentioned is Verdict.NONE or not asks_plainly(words):
        return False
    if names_same(found.best.question, told) or not set(subjects_in(words)).isdisjoint(subjects_in(told)):
        return False
    likely = found.confidence >= (_LIKELY if found.mentioned is Verdict.ANSWER else _LIKELY_ONE)
    return names_wholly_other(words, told, found.best.wordings, likely) or (
        found.sure and not (leans(words) or names_same(words, told))
    )


def say_answer(situation: Situation, context: Context, entry: FaqEntry, prompted: bool) -> Outcome | None:
    """The answer, addressed to whoever asked; None where a placeholder has no value here."""
    values = context.placeholder_values(situation.room.grid) if names_in(entry.answer) else {}
    text = fill(entry.answer, values)
    if text is None:
        return None
    say = tell.to_speaker(
        situation,
        text,
        verbatim=True,
        urgency=Urgency.ANSWER,
        expires_at=context.now + context.office.manners.answer_lives,
    )
    note = NoteAnswer(
        situation.room.id, situation.speaker.person, entry.id, context.now, prompted, situation.message.id
    )
    return Outcome((note, *_outdated(situation)), (say,))


def _outdated(situation: Situation) -> tuple[Change, ...]:
    """Choices that were offered before another answer: a 1 said later means nothing of them."""
    expected = situation.expectation
    return (Fulfil(expected.id),) if expected and expected.awaits in (Awaits.CHOICE, Awaits.HANDOVER) else ()


def said_already(situation: Situation, asked: Situation, context: Context, found: Match) -> Outcome | None:
    """Somebody asks on and would be told the very same, the second time, or with nothing in it of what they ask: that
    this is all, and the worker is offered; whoever asks on even then is passed on. None where something else is said."""
    last = last_answer(situation, context)
    best = found.best or (found.candidates[0].entry if len(found.candidates) == 1 else None)
    if last is None or best is None or best.id != last.entry or is_matter(asked.words):
        return None
    if not goes_on(context.office.manners.without_names(last.asked)) and is_told_in(situation.words, best.answer):
        return None
    return that_is_all(situation, asked, context)


def strays_from_last(situation: Situation, context: Context, best: FaqEntry) -> bool:
    """Whether that entry shares no more than a word of theirs with what they were answered last."""
    last = last_answer(situation, context)
    entry = context.office.knowledge.entry(last.entry) if last else None
    return entry is not None and strays(situation.words, entry.question, best.question)


def that_is_all(situation: Situation, asked: Situation, context: Context) -> Outcome:
    """The worker is offered; whoever asks on even then is passed on."""
    waits = situation.expectation
    if waits is not None and waits.awaits is Awaits.HANDOVER:
        return pass_on(asked, context)
    person, expires = situation.speaker.person, context.now + CHOICE_MS
    expect = Expect(person, situation.room.id, Awaits.HANDOVER, (asked.words,), expires)
    return Outcome((expect,), (tell.to_speaker(situation, residents.that_is_all()),))


def with_topic(situation: Situation, context: Context) -> Situation:
    """那要带什么材料, said by somebody who has just had an answer, or choices that are newer: the same words with their
    topic before them."""
    words = situation.words
    leans = goes_on(words) or is_headless(words)
    if not leans and not (waits_for_choice(situation) and stands_on_another(words)):
        return situation
    if waits_for_choice(situation):
        return with_choice(situation) if is_topicless(words) or stands_on_another(words) else situation
    last = last_answer(situation, context)
    entry = context.office.knowledge.entry(last.entry) if last else None
    if entry is None or is_of_another_spot(words, entry.told):
        return situation
    return replace(situation, words=f"{entry.question}，{words}")


def waits_for_choice(situation: Situation) -> bool:
    """Nothing was answered since the choices were offered."""
    return situation.expectation is not None and situation.expectation.awaits is Awaits.CHOICE


def with_choice(situation: Situation) -> Situation:
    """The words with those before them for which the choices were offered."""
    assert situation.expectation is not None  # the caller has seen to it
    return replace(situation, words=f"{situation.expectation.options[0]}，{situation.words}")


def fitting(situation: Situation, found: Match) -> FaqEntry | None:
    """The one of the choices that fits now and tells of what is asked."""
    assert situation.expectation is not None  # the callers have seen to it
    ids = [id for id, _ in offered(situation.expectation.options)]
    best = found.best if found.mentioned is Verdict.ANSWER else None
    return best if best is not None and best.id in ids and is_told_in(situation.words, best.answer) else None


def last_answer(situation: Situation, context: Context) -> Answered | None:
    """What this person was answered here in the last minutes."""
    since = context.now - FOLLOW_UP_MS
    return context.read.last_answer(situation.speaker.person, situation.room.id, since)


def answered_just_now(situation: Situation, context: Context) -> bool:
    """Whether the same words were answered within the time in which a third saying gets no answer."""
    manners, last = context.office.manners, last_answer(situation, context)
    if last is None or last.at < context.now - manners.repeat_window:
        return False
    return bare(manners.without_names(last.asked)) == bare(situation.words)


def answer_or_pass_on(situation: Situation, context: Context, entry: FaqEntry) -> Outcome:
    """For somebody who asked the bot: an answer with a hole in it goes to the worker instead."""
    answered = say_answer(situation, context, entry, prompted=True)
    if answered:
        return answered
    if is_homeless(situation):
        return ask_home(situation, context, entry.id)
    passed_on = pass_on(situation, context)
    is_passed_on = any(isinstance(change, OpenTicket) for change in passed_on.changes)
    text = admins.unfilled_answer(entry.id, context.grid_name(situation.room.grid), is_passed_on)
    told = tell.to_admins(context, text)
    return Outcome(passed_on.changes, (*passed_on.say, *told))


def pass_on(situation: Situation, context: Context, kind: Category | None = None) -> Outcome:
    """A question that nothing answers goes to the worker as 咨询 and is kept as a miss. `kind` None: judged from it."""
    if (joined := to_accusation(situation, context) or to_shared(situation, context)) is not None:
        return joined
    miss = NoteMiss(situation.room.id, situation.words, context.now, situation.room.grid)
    if would_be_asked(situation, context):
        return Outcome((miss,), (tell.to_speaker(situation, workers_taking.no_answer_for_you()),))
    if (before := asked_before(situation, context)) is not None:
        return Outcome((*_outdated(situation), *before.changes, miss), before.say)
    opened = open_ticket(situation, context, Speech.QUESTION, kind=kind)
    if any(isinstance(change, OpenTicket) and change.ticket.is_confidential for change in opened.changes):
        return opened
    if any(isinstance(change, Expect) for change in opened.changes):
        return Outcome((*opened.changes, miss), opened.say)
    return Outcome((*_outdated(situation), *opened.changes, miss), opened.say)


def would_be_asked(situation: Situation, context: Context) -> bool:
    """Whether the question would come back to whoever asks it: nobody gets a ticket to answer themselves."""
    official = situation.speaker.official
    if official is None:
        return False
    category = context.category_of(situation.words)
    grid = grid_of(situation, context, situation.words)
    return handler_for(context.places, grid, category, context.today, context.away).official == official


def hand_on(situation: Situation, context: Context) -> Outcome:
    """The same because the resident wants a person: no miss, and nothing is said of our not knowing."""
    if would_be_asked(situation, context):
        return Outcome(say=(tell.to_speaker(situation, workers_taking.no_answer_for_you()),))
    before = asked_by_themselves(situation, context)
    return before or open_ticket(situation, context, Speech.QUESTION, wanted=True)


def _nearest(words: str, entries: list[FaqEntry]) -> list[FaqEntry]:
    """离婚冷静期, a few bare words: none that holds less of them than another does, as 结婚证丢了怎么补."""
    said = bare(words)
    if len(said) > _BARE_WORDS:
        return entries
    pairs = {said[at : at + 2] for at in range(len(said) - 1)}
    held = [frozenset(pair for pair in pairs if any(pair in told for told in entry.wordings)) for entry in entries]
    return [entry for entry, own in zip(entries, held, strict=True) if not any(own < other for other in held)]


def offer_choices(situation: Situation, context: Context, found: Match) -> Outcome:
    """Up to three entries to choose from, for this person only, for five minutes."""
    entries = _nearest(situation.words, [candidate.entry for candidate in found.offered])
    expect = Expect(
        situation.speaker.person,
        situation.room.id,
        Awaits.CHOICE,
        (situation.words, *(f"{entry.id}\n{entry.question}" for entry in entries)),
        context.now + CHOICE_MS,
    )
    text = residents.choices([entry.question for entry in entries])
    return Outcome((expect,), (tell.to_speaker(situation, text),))
