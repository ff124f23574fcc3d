"""发起投票, 投1, 结束投票: votes in a group."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.notices import hold_poll

WHEN = "发起投票 / 投 1 / 结束投票"


def matches(situation: Situation) -> bool:
    command = situation.command
    if command is None:
        return False
    if command.verb is Verb.VOTE:
        return situation.occasion is not None and situation.occasion.poll is not None
    if command.verb is Verb.POLL:
        return situation.may_give(Verb.POLL) or situation.addressed
    return command.verb is Verb.END_POLL and (situation.may_give(Verb.END_POLL) or _one_is_open(situation))


def _one_is_open(situation: Situation) -> bool:
    """Where nothing is put to the vote the words are ordinary talk, unless somebody says them who ends polls."""
    poll = situation.occasion.poll if situation.occasion else None
    return poll is not None and poll.ended_at is None


def handle(situation: Situation, context: Context) -> Outcome:
    assert situation.command is not None  # matches has seen to it
    command = situation.command
    if command.verb is Verb.POLL:
        return hold_poll.open_poll(situation, context, command.words)
    if command.verb is Verb.END_POLL:
        return hold_poll.end_poll(situation, context, command.words)
    assert situation.occasion is not None and situation.occasion.poll is not None  # matches has seen to it
    return hold_poll.vote(situation, context, situation.occasion.poll, int(command.words))
