"""Notices that are due begin to be sent, and get their letters room by room: once per room and occurrence."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from bot.domain.changes.notice import CloseOccurrence, FillRun, ForgetMissed, OpenRun, PostNotice, SeeNotice
from bot.domain.notices.notice import LOOK_BACK_MS, Notice, next_occurrence, occurrences
from bot.domain.outcome import Outcome, Say
from bot.services import tell
from bot.services.context import Context
from bot.services.notices.poll_rooms import is_meant, next_opening, poll_notices
from bot.services.notices.show_notice import Pages
from bot.services.row_by_row import row_by_row
from bot.store.questions.notice_values import MADE, Draft, Past, Run, Seen
from bot.texts import admins, polls
from bot.texts import notices_steering as texts

PORTION = 200
"""Rooms whose letters are queued in one commit: other work comes in between."""
REVIEW = "weekly/review"


def every_notice(notices: Sequence[Notice], context: Context) -> list[Notice]:
    """Those of the files, those made in chats that were confirmed, those of polls, and the weekly review."""
    made = [made_notice(draft, context) for draft in context.read.drafts("approved")]
    return [*notices, *made, *poll_notices(context), *review_notice(context)]


def made_notice(draft: Draft, context: Context) -> Notice:
    return Notice(
        name=f"{MADE}{draft.number}",
        title=draft.title,
        text=draft.text,
        audience=frozenset(draft.grids),
        topics=frozenset(draft.topics),
        at=draft.at,
        urgent=draft.urgent,
        receipt=draft.receipt,
        number=draft.number,
        since=min(draft.decided_at or draft.at, draft.at) - 1,
        room=draft.room,
        files=tuple(f"photos/{path}" for path in context.read.notice_photos(draft.number)),
    )


def review_notice(context: Context) -> Iterator[Notice]:
    cron, root = context.office.manners.notices.review, context.places.root
    if cron and root:
        yield Notice(REVIEW, polls.review_title(), polls.review_question(), frozenset({root}), cron=cron)


def next_due(notices: Sequence[Notice], context: Context) -> int | None:
    """When the next of them comes due, or a poll of a file begins."""
    following = [next_occurrence(notice, context.now, context.office.zone) for notice in notices]
    return min((at for at in (*following, next_opening(context)) if at is not None), default=None)


def push_notices(notices: Sequence[Notice], context: Context) -> Outcome:
    """Everything that has come due since the last look.

    A notice starts counting when it is first seen; one with a fixed time that has just passed is still sent.
    What was missed for longer than the grace time is not sent: the admins are told.
    """
    return row_by_row(notices, _push, context)


def _push(notice: Notice, context: Context) -> Outcome:
    read, now = context.read, context.now
    if notice.since is not None and notice.since >= now:
        return Outcome()
    seen = Seen(notice.since, notice.spec) if notice.since is not None else read.notice_seen(notice.name)
    if seen is None or seen.at > now or (seen.spec and seen.spec != notice.spec):
        return Outcome((_first_sight(notice, context),))
    past = read.notice_past(notice.name, now)
    if past.missed_ahead is not None:
        return Outcome((ForgetMissed(notice.name, now),))
    due = list(occurrences(notice, _after(notice, seen, past, now), now, context.office.zone))
    return _open(notice, due, context) if due else Outcome()


def _after(notice: Notice, seen: Seen, past: Past, now: int) -> int:
    """Only what lies later is due. A file with another fixed time is new only if it lies after what was sent; by cron
    an occurrence that a wrong clock sent too early takes none of those before it away."""
    done = [past.dealt_with, past.sent] if notice.at is not None else [past.dealt_with]
    return max(seen.at, now - LOOK_BACK_MS, *(at for at in done if at is not None))


def _first_sight(notice: Notice, context: Context) -> SeeNotice:
    """Saved, or the bot started, a little too late: the fixed time counts all the same."""
    in_time = notice.at is not None and _could_begin(notice, notice.at, context) >= context.now - _grace(
        notice, context
    )
    since = min(context.now, notice.at - 1) if in_time and notice.at is not None else context.now
    return SeeNotice(notice.name, since, notice.spec)


def is_too_late(notice: Notice, context: Context) -> bool:
    """Whether it has a fixed time and would not be sent any more, were it seen for the first time now."""
    if notice.until is not None and notice.until < context.now:
        return True
    return notice.at is not None and _could_begin(notice, notice.at, context) < context.now - _grace(notice, context)


def _could_begin(notice: Notice, due_at: int, context: Context) -> int:
    """When the first room could have had it, had everything been well: after the quiet hours."""
    quiet = context.office.manners.notices.quiet
    return due_at if notice.urgent else quiet.over(due_at, context.office.zone)


def _grace(notice: Notice, context: Context) -> int:
    return context.office.manners.notice_grace if notice.grace is None else notice.grace


def _open(notice: Notice, due: list[int], context: Context) -> Outcome:
    """The latest of what is due begins; what it has overtaken, or what is too late, was missed and is told."""
    *overtaken, latest = due
    quiet, zone = context.office.manners.notices.quiet, context.office.zone
    told = tell.to_admins(context, texts.missed_more(notice.title, len(overtaken))) if overtaken else ()
    ended = notice.until is not None and notice.until < context.now
    if ended or _could_begin(notice, latest, context) < context.now - _grace(notice, context):
        missed = tell.to_admins(context, admins.notice_missed(notice.title, context.moment(latest)))
        return Outcome((CloseOccurrence(notice.name, latest, missed=True, rooms=0),), (*missed, *told))
    held = not notice.urgent and quiet.holds(context.now, zone)
    return Outcome((OpenRun(notice, latest, _key(notice, latest), held),), (*told, *_unknown_rooms(notice, context)))


def _key(notice: Notice, due_at: int) -> str:
    """Makes the address of a page one that nobody finds by counting."""
    return hashlib.blake2s(f"{notice.name}\n{due_at}\n{notice.text}".encode(), digest_size=5).hexdigest()


def _unknown_rooms(notice: Notice, context: Context) -> Iterator[Say]:
    for topic in sorted(notice.topics):
        if context.read.notice_room(topic) is None:
            yield from tell.to_admins(context, texts.unknown_room(notice.title, topic))


def fill_run(run: Run, context: Context) -> Outcome:
    """Letters for the next portion of rooms."""
    rooms = context.read.rooms_after(run.filled_to, PORTION)
    complete = len(rooms) < PORTION
    pages = Pages(run, context)
    posts = []
    for room in rooms:
        if is_meant(run.audience, room, context):
            say, more = pages.letters(room)
            posts.append(PostNotice(run.notice, run.due_at, room.id, say, more))
    filled_to = rooms[-1].id if rooms else run.filled_to
    fill = FillRun(run.number, run.filled_to, filled_to, len(posts), complete)
    nobody = complete and not run.rooms + len(posts)
    told = tell.to_admins(context, admins.notice_without_rooms(run.title)) if nobody else ()
    return Outcome((*posts, fill), told)
