"""Notices that are due go to the rooms of their audience, once per room and occurrence."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.notice import Notice, occurrences
from bot.domain.notice_changes import CloseOccurrence, PostNotice, SeeNotice
from bot.domain.outcome import Change, Outcome, Say, Urgency
from bot.domain.place import Purpose, Room
from bot.domain.placeholders import fill
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins


def push_notices(notices: Sequence[Notice], context: Context) -> Outcome:
    """Everything that has come due since the last look.

    A notice starts counting when it is first seen; one with a fixed time that has just passed is still sent.

    What was missed for longer than the grace time is not sent: the admins are told.
    """
    changes: list[Change] = []
    says: list[Say] = []
    for notice in notices:
        one = _push(notice, context)
        changes += one.changes
        says += one.say
    return Outcome(tuple(changes), tuple(says))


def _push(notice: Notice, context: Context) -> Outcome:
    seen = context.read.notice_seen(notice.name)
    if seen is None:
        return _first_sight(notice, context)
    after = max(seen, context.read.last_notice_run(notice.name) or 0)
    due = list(occurrences(notice, after, context.now, context.office.zone))
    if not due:
        return Outcome()
    *overtaken, latest = due
    missed = tuple(CloseOccurrence(notice.name, at, missed=True, rooms=0) for at in overtaken)
    if latest < context.now - context.office.manners.notice_grace:
        told = tell.to_admins(context, admins.notice_missed(notice.title, context.moment(latest)))
        return Outcome((*missed, CloseOccurrence(notice.name, latest, missed=True, rooms=0)), told)
    posts = _to_rooms(notice, latest, context)
    told = () if posts else tell.to_admins(context, admins.notice_without_rooms(notice.title))
    return Outcome((*missed, *posts, CloseOccurrence(notice.name, latest, missed=False, rooms=len(posts))), told)


def _first_sight(notice: Notice, context: Context) -> Outcome:
    """Saved, or the bot started, a little too late: the fixed time counts all the same."""
    earliest = context.now - context.office.manners.notice_grace
    since = min(context.now, notice.at - 1) if notice.at and notice.at >= earliest else context.now
    return Outcome((SeeNotice(notice.name, since),))


def _to_rooms(notice: Notice, due_at: int, context: Context) -> list[PostNotice]:
    posts = []
    for room in audience(notice, context):
        text = fill(notice.text, context.places.placeholder_values(room.grid))
        if text is not None:
            say = Say(f"【{notice.title}】\n{text}", room=room.id, urgency=Urgency.NOTICE, verbatim=True)
            posts.append(PostNotice(notice.name, due_at, room.id, say))
    return posts


def audience(notice: Notice, context: Context) -> list[Room]:
    """The residents' rooms of the grids named and of everything below them."""
    return [
        room
        for room in context.read.rooms(Purpose.RESIDENTS)
        if not notice.audience.isdisjoint(context.places.upwards(room.grid))
    ]
