"""发起投票, 投1, 结束投票, 投票到什么时候: votes in a group."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.notices.poll import LEAST_OPTIONS, MOST_OPTIONS, Asked, asked_of_poll, read_question
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.notices import hold_poll

WHEN = "发起投票 / 投 1 / 结束投票，问投票到什么时候、能不能改"


def matches(situation: Situation) -> bool:
    command = situation.command
    of_poll = situation.occasion is not None and situation.occasion.poll is not None
    if command is None:
        return of_poll
    if command.verb is Verb.VOTE:
        return of_poll
    if command.verb is Verb.POLL:
        return situation.may_give(Verb.POLL) or situation.addressed or _is_put_to_vote(command.words)
    return command.verb is Verb.END_POLL and (situation.may_give(Verb.END_POLL) or _one_is_open(situation))


def _is_put_to_vote(words: str) -> bool:
    """Nothing, or a title and options, in lines or in one: whoever may not put it to the vote is told so, alone."""
    if not words or len(words.split()) > LEAST_OPTIONS:
        return True
    question = read_question(words)
    return question is not None and LEAST_OPTIONS <= len(question.options) <= MOST_OPTIONS


def _one_is_open(situation: Situation) -> bool:
    """Where nothing is put to the vote the words are ordinary talk, unless somebody says them who ends polls."""
    poll = situation.occasion.poll if situation.occasion else None
    return poll is not None and poll.ended_at is None


def handle(situation: Situation, context: Context) -> Outcome:
    command, poll = situation.command, situation.occasion.poll if situation.occasion else None
    if command is None:
        asked = asked_of_poll(situation.words) or Asked.END
        return hold_poll.tell_of(situation, context, poll, asked) if poll else Outcome()
    if command.verb is Verb.POLL:
        return hold_poll.open_poll(situation, context, command.words)
    if command.verb is Verb.END_POLL:
        return hold_poll.end_poll(situation, context, command.words)
    assert poll is not None  # matches has seen to it
    if not command.words:
        return hold_poll.not_counted(situation, context, poll)
    return hold_poll.vote(situation, context, poll, int(command.words))
