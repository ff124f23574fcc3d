"""Says an approved answer, verbatim, filled for the grid of the room, or passes the question on."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.knowledge import FaqEntry, Match
from bot.domain.outcome import Awaits, Expect, Fulfil, NoteAnswer, NoteMiss, Outcome, Urgency
from bot.domain.placeholders import fill
from bot.domain.situation import Situation
from bot.domain.speech import Speech
from bot.services import tell
from bot.services.context import Context
from bot.services.open_ticket import open_ticket
from bot.texts import admins, residents

CHOICE_MS = 5 * 60_000


def match(situation: Situation, context: Context) -> Match:
    grids = context.places.upwards(situation.room.grid) or None
    return context.office.knowledge.match(situation.words, grids, context.today)


def say_answer(situation: Situation, context: Context, entry: FaqEntry, prompted: bool) -> Outcome | None:
    """The answer, addressed to whoever asked; None where a placeholder has no value here."""
    values = context.places.placeholder_values(situation.room.grid)
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
    note = NoteAnswer(situation.room.id, situation.speaker.person, entry.id, context.now, prompted)
    return Outcome((note,), (say,))


def answer_or_pass_on(situation: Situation, context: Context, entry: FaqEntry) -> Outcome:
    """For somebody who asked the bot: an answer with a hole in it goes to the worker instead."""
    answered = say_answer(situation, context, entry, prompted=True)
    if answered:
        return answered
    passed_on = pass_on(situation, context)
    told = tell.to_admins(context, admins.unfilled_answer(entry.id, context.grid_name(situation.room.grid)))
    return Outcome(passed_on.changes, (*passed_on.say, *told))


def pass_on(situation: Situation, context: Context) -> Outcome:
    """A question that nothing answers goes to the worker as 咨询 and is kept as a miss."""
    opened = open_ticket(situation, context, Speech.QUESTION)
    miss = NoteMiss(situation.room.id, situation.words, context.now)
    return Outcome((*opened.changes, miss), opened.say)


def offer_choices(situation: Situation, context: Context, found: Match) -> Outcome:
    """Up to three entries to choose from, for this person only, for five minutes."""
    entries = [candidate.entry for candidate in found.candidates[:3]]
    expect = Expect(
        situation.speaker.person,
        situation.room.id,
        Awaits.CHOICE,
        (situation.words, *(entry.id for entry in entries)),
        context.now + CHOICE_MS,
    )
    text = residents.choices([entry.question for entry in entries])
    return Outcome((expect,), (tell.to_speaker(situation, text),))


def answer_choice(situation: Situation, context: Context, choice: int) -> Outcome:
    """The entry behind a number; 0, or an entry that is gone meanwhile, passes the first question on."""
    assert situation.expectation is not None  # the handler has seen to it
    question, *entries = situation.expectation.options
    used = (Fulfil(situation.expectation.id),)
    entry = context.office.knowledge.entry(entries[choice - 1]) if choice else None
    asked = replace(situation, words=question)
    outcome = answer_or_pass_on(asked, context, entry) if entry else pass_on(asked, context)
    return Outcome((*used, *outcome.changes), outcome.say)


def answer_unprompted(situation: Situation, context: Context) -> Outcome:
    """Only when nearly certain, and not again in this room for a while; else silence."""
    if not context.office.knowledge.worth_encoding(situation.words):
        return Outcome()
    found = match(situation, context)
    if not found.sure or found.best is None:
        return Outcome()
    since = context.now - context.office.manners.quiet_after_answer
    if context.read.answered_lately(situation.room.id, found.best.id, since):
        return Outcome()
    return say_answer(situation, context, found.best, prompted=False) or Outcome()
