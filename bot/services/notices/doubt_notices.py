"""What is to be told of notices and polls that somebody saved, are rightly written, and will not be sent as meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.domain.notices.notice import Audience, Notice
from bot.domain.notices.poll import PollFile
from bot.domain.places.place import Purpose
from bot.domain.tickets.deadline import to_local
from bot.services.context import Context
from bot.services.notices.push_notices import is_too_late
from bot.texts import faults as texts


def doubts_of(notices: Iterable[Notice], polls: Iterable[PollFile], context: Context) -> Iterator[str]:
    """A sentence each, for the admins: times that have passed, rooms that nobody knows."""
    for notice in notices:
        if is_too_late(notice, context) and notice.at is not None:
            yield texts.notice_is_past(notice.title, _moment(notice.at, context))
        yield from unknown_rooms(notice.title, notice.topics, context)
        yield from without_rooms(notice.title, notice.audience, context)
    for poll in polls:
        if poll.ends <= context.now and not context.read.poll_of_file(poll.name):
            yield texts.poll_is_past(poll.title, _moment(poll.ends, context))
        yield from unknown_rooms(poll.title, poll.audience.topics, context)
        yield from without_rooms(poll.title, poll.audience.grids, context)


def _moment(at: int, context: Context) -> str:
    """With its year, where that is another: it is often just what was written wrong."""
    zone = context.office.zone
    year = to_local(at, zone).year
    return context.moment(at) if year == to_local(context.now, zone).year else f"{year} 年 {context.moment(at)}"


def unknown_rooms(title: str, topics: Iterable[str], context: Context) -> Iterator[str]:
    """Groups that an audience names and that are bound under no such name."""
    for topic in sorted(topics):
        if context.read.notice_room(topic) is None:
            yield texts.no_such_room(title, topic, _bound(context))


def without_rooms(title: str, grids: Iterable[str], context: Context) -> Iterator[str]:
    """Grids of an audience in which no residents' room is bound, neither their own nor one below."""
    rooms = context.read.rooms(Purpose.RESIDENTS)
    for grid in sorted(grids):
        if not any(Audience(frozenset({grid})).holds(room, context.places) for room in rooms):
            yield texts.no_room_in_grid(title, context.grid_name(grid) or grid)


def _bound(context: Context) -> list[str]:
    kinds = (Purpose.RESIDENTS, Purpose.STAFF)
    return [room.topic for room in context.read.rooms() if room.purpose in kinds and room.topic]
