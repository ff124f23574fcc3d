"""Sendings under way: held in the quiet hours, ended when nothing waits any more, silent rooms reminded of."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.changes.notice import EndRun, HoldRun, MoveRun, RemindRun
from bot.domain.notices.notice import RunState
from bot.domain.outcome import Change, Outcome, Say, Urgency
from bot.domain.places.place import Official, Role
from bot.domain.units import DAY_MS
from bot.services import tell
from bot.services.context import Context
from bot.store.questions.notice_values import Run, Trouble
from bot.texts import notices_steering as texts

REMIND_WITHIN_MS = 7 * DAY_MS


def tend_run(run: Run, context: Context) -> Outcome:
    """What follows from the time of day and from what has been sent."""
    quiet = not run.urgent and context.office.manners.notices.quiet.holds(context.now, context.office.zone)
    if quiet != run.held:
        return Outcome((HoldRun(run.number, quiet),))
    if run.state is RunState.PAUSED and run.until is not None and run.until < context.now:
        # Nothing of it may be sent any more: it is let go and expires.
        return Outcome((MoveRun(run.number, RunState.PAUSED, RunState.RUNNING),))
    if not run.filled or context.read.waits(run.number):
        return Outcome()
    return Outcome((EndRun(run.number),), _report(run, context))


def _report(run: Run, context: Context) -> tuple[Say, ...]:
    """Whoever made it hears that it is done; the admins hear of it where something went wrong."""
    progress, troubles = context.read.progress(run), context.read.troubles(run)
    withdrawn = run.state is RunState.WITHDRAWN
    if withdrawn or not (troubles or run.told_in):
        return ()
    text = texts.ended(
        run.number, run.title, progress.sent, progress.rooms, progress.again, progress.holes, listed(troubles)
    )
    if run.told_in is not None:
        return (Say(text, room=run.told_in, urgency=Urgency.PING),)
    return tell.to_admins(context, text)


def listed(troubles: Sequence[Trouble]) -> list[str]:
    """One line for each, as many as a phone shows."""
    lines = [texts.trouble(one.topic, one.state, one.reason, one.part) for one in troubles[: texts.SHOWN_ROOMS]]
    return [*lines, *([texts.and_more(len(troubles))] if len(troubles) > len(lines) else [])]


def remind_workers(context: Context) -> Outcome:
    """A day after a notice that wants to be confirmed: the workers of rooms in which nobody has, once."""
    rules = context.office.manners.notices
    if rules.quiet.holds(context.now, context.office.zone):
        return Outcome()
    changes: list[Change] = []
    says: list[Say] = []
    for run in context.read.receipt_runs(context.now - REMIND_WITHIN_MS, context.now - rules.remind_after):
        changes.append(RemindRun(run.number))
        if run.state is not RunState.WITHDRAWN:
            says += _reminders(run, context)
    return Outcome(tuple(changes), tuple(says))


def _reminders(run: Run, context: Context) -> list[Say]:
    """One message for each worker, with all of their rooms."""
    silent: dict[str, tuple[Official, list[str]]] = {}
    for room in context.read.receipts(run):
        if room.read:
            continue
        for worker in context.places.nearest(room.room.grid, [Role.WORKER])[:1]:
            silent.setdefault(worker.key, (worker, []))[1].append(room.room.topic)
    says: list[Say] = []
    for worker, topics in silent.values():
        text = texts.remind_worker(run.number, run.title, topics)
        says += tell.to_official(context, worker, text) or tell.to_staff_room(
            context, worker.grids[0] if worker.grids else None, text, (worker,)
        )
    return says
