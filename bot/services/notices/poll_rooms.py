"""In which rooms a poll is held, and what of a poll from a file is sent there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.domain.changes.poll import EndPoll, OpenPoll
from bot.domain.notices.notice import Audience, Notice
from bot.domain.notices.poll import Poll, PollFile, tally, winners
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose, Room
from bot.domain.units import DAY_MS
from bot.services.context import Context
from bot.texts import polls as texts

ANNOUNCED, TOLD = "poll/", "poll-result/"
"""Begin the names of the notices of a poll: no file can be called so."""
RESULT_WITHIN_MS = 30 * DAY_MS


def is_meant(audience: Audience, room: Room, context: Context) -> bool:
    """Residents' rooms of the grids named and of everything below them; any room that is named itself."""
    return audience.names(room) or (room.purpose is Purpose.RESIDENTS and audience.holds(room, context.places))


def polls_of(room: Room, polls: Iterable[Poll], context: Context) -> list[Poll]:
    """Those of the polls that this room votes in."""
    return [
        poll
        for poll in polls
        if poll.room == room.id or (poll.audience is not None and is_meant(poll.audience, room, context))
    ]


def open_from_files(context: Context) -> Outcome:
    """A poll of a file is opened at its time, once: the file's name tells whether it was."""
    for plan in context.office.polls:
        if plan.begins <= context.now < plan.ends and not context.read.poll_of_file(plan.name):
            return Outcome((OpenPoll(_opened(plan, context)),))
    return Outcome()


def _opened(plan: PollFile, context: Context) -> Poll:
    return Poll(
        number=context.read.next_poll_number(),
        room=0,
        title=plan.title,
        options=plan.options,
        until=plan.ends,
        official="",
        opened_at=context.now,
        audience=plan.audience,
        file=plan.name,
    )


def end_with_notice(context: Context, notice: str) -> tuple[EndPoll, ...]:
    """A poll whose announcement is taken back is over: no vote counts any more, and no result is told."""
    number = notice.removeprefix(ANNOUNCED)
    poll = context.read.poll(int(number)) if notice.startswith(ANNOUNCED) and number.isdecimal() else None
    return (EndPoll(poll.number),) if poll is not None and poll.ended_at is None else ()


def next_opening(context: Context) -> int | None:
    """When the next poll of a file begins."""
    return min((plan.begins for plan in context.office.polls if plan.begins > context.now), default=None)


def poll_notices(context: Context) -> Iterator[Notice]:
    """What is to be sent of polls from files: each announcement and each result, until its sending has begun."""
    for poll in context.read.unsent_polls(ANNOUNCED, TOLD, context.now - RESULT_WITHIN_MS):
        if poll.ended_at is None:
            yield _announcement(poll, context)
        else:
            yield _result(poll, poll.ended_at, context)


def _announcement(poll: Poll, context: Context) -> Notice:
    audience = poll.audience or Audience()
    return Notice(
        name=f"{ANNOUNCED}{poll.number}",
        title=texts.name_of(poll.number, poll.title),
        text=texts.choices(poll.options, context.moment(poll.until)),
        audience=audience.grids,
        topics=audience.topics,
        at=poll.opened_at,
        until=poll.until,
        since=poll.opened_at - 1,
    )


def _result(poll: Poll, ended_at: int, context: Context) -> Notice:
    audience = poll.audience or Audience()
    votes = tally(poll, context.read.votes(poll.number))
    voters = sum(count for _, count in votes)
    return Notice(
        name=f"{TOLD}{poll.number}",
        title=texts.name_of(poll.number, poll.title),
        text=texts.outcome(votes, voters, winners(votes)),
        audience=audience.grids,
        topics=audience.topics,
        at=ended_at,
        since=ended_at - 1,
        files=(f"photos/{poll.picture}",) if poll.picture else (),
    )
