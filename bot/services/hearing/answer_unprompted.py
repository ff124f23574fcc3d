"""Answers what was put to nobody: only where that is nearly certain, or goes on with an answer."""

from __future__ import annotations

from bot.domain.knowledge import Match, Verdict
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.talk.follow_up import asks_plainly, goes_on, is_topicless
from bot.knowledge.gate import may_be_question
from bot.services.context import Context
from bot.services.hearing.answer_question import (
    fitting,
    last_answer,
    match,
    said_already,
    say_answer,
    strays_from_last,
    waits_for_choice,
    with_topic,
)
from bot.services.hearing.next_meanings import others_spoke


def may_be_answered(words: str) -> bool:
    """Whether anything said to nobody could be answered; cheap, because nearly all of it could not."""
    return goes_on(words) or (may_be_question(words) and is_question(words))


def answer_unprompted(situation: Situation, context: Context) -> Outcome:
    """Only when nearly certain, and not again in this room for a while; else silence.

    Whoever asks on after an answer talks with the bot: there a plain match is enough.
    """
    if not may_be_answered(situation.words):
        return Outcome()
    asked = with_topic(situation, context)
    if not context.office.knowledge.worth_encoding(asked.words):
        return Outcome()
    found = match(asked, context)
    certain = found.sure if asked is situation else found.mentioned is Verdict.ANSWER
    if not certain or found.best is None:
        return Outcome()
    if asked is not situation and waits_for_choice(situation):
        entry = fitting(situation, found)
        return (say_answer(situation, context, entry, prompted=True) if entry else None) or Outcome()
    if asked is not situation:
        return _go_on_unprompted(situation, asked, context, found)
    since = context.now - context.office.manners.quiet_after_answer
    if context.read.answered_lately(situation.room.id, found.best.id, since):
        return Outcome()
    return say_answer(situation, context, found.best, prompted=False) or Outcome()


def answer_beside(situation: Situation, context: Context) -> Outcome:
    """外头的车进来停咋收钱, of which the worker hears because it sounds like a report: answered all the same, unless it goes
    on with an answer."""
    goes_on_with = with_topic(situation, context) is not situation
    return Outcome() if goes_on_with else answer_unprompted(situation, context)


def _go_on_unprompted(situation: Situation, asked: Situation, context: Context, found: Match) -> Outcome:
    """The same answer once more only for what names no matter of its own: 那老张家怎么弄的 is put to the neighbours. 给我老伴办
    asks nothing; and where a neighbour has spoken since, nobody is offered the worker."""
    last, best = last_answer(situation, context), found.best
    assert best is not None  # the caller has seen to it
    if last is not None and last.entry == best.id and not is_topicless(situation.words):
        return Outcome()
    if not asks_plainly(situation.words) or strays_from_last(situation, context, best):
        return Outcome()
    known = said_already(situation, asked, context, found)
    if known is not None and last is not None and others_spoke(situation, context, last.at):
        return Outcome()
    return known or say_answer(situation, context, best, prompted=True) or Outcome()
