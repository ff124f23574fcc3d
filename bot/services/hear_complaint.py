"""没用, 答非所问, 转人工: an answer did not help; it is counted, and the worker is offered."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.command_table import Verb
from bot.domain.follow_up import goes_on
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk_changes import Awaits, Expect, Fulfil, NoteFeedback
from bot.services import tell
from bot.services.answer_question import CHOICE_MS, hand_on, last_answer
from bot.services.context import Context
from bot.store.talk_questions import Answered
from bot.texts import residents


def hear_complaint(situation: Situation, context: Context) -> Outcome:
    """Without an answer just before it, it is ordinary talk, or a call for help where it was put to the bot."""
    last = last_answer(situation, context)
    if last is None or situation.command is None:
        return _ask_what(situation, context) if situation.addressed else Outcome()
    verb = situation.command.verb
    note = NoteFeedback(last.entry, situation.room.id, situation.speaker.person, context.now, verb.value)
    question = _asked(last, context)
    if verb is Verb.HANDOVER:
        passed_on = hand_on(replace(situation, words=question), context)
        return Outcome((note, *passed_on.changes), passed_on.say)
    expires = context.now + CHOICE_MS
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.HANDOVER, (question,), expires)
    return Outcome((note, expect), (tell.to_speaker(situation, residents.offer_the_worker()),))


def _asked(last: Answered, context: Context) -> str:
    """What they had asked, in their own words where those are still there."""
    entry = context.office.knowledge.entry(last.entry)
    topic = entry.question if entry else ""
    asked = context.office.manners.without_names(last.asked)
    return f"{topic}，{asked}" if topic and goes_on(asked) else asked or topic


def _ask_what(situation: Situation, context: Context) -> Outcome:
    """Nothing was answered before: what is it about?"""
    expires = context.now + CHOICE_MS
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.MATTER, (), expires)
    return Outcome((expect,), (tell.to_speaker(situation, residents.ask_what_for_the_worker()),))


def hand_over(situation: Situation, context: Context, wanted: bool) -> Outcome:
    """是 after the offer: the question goes to the worker; 不用 ends it."""
    assert situation.expectation is not None  # the handler has seen to it
    used = Fulfil(situation.expectation.id)
    if not wanted:
        return Outcome((used,), (tell.to_speaker(situation, residents.you_are_welcome()),))
    passed_on = hand_on(replace(situation, words=situation.expectation.options[0]), context)
    return Outcome((used, *passed_on.changes), passed_on.say)
