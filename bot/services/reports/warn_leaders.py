"""Early warnings: once a day each leader hears what is new of hot spots, rising kinds, unheard people and doubts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.domain.changes.clock import NoteWarned
from bot.domain.changes.talk import NoteTold
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import Role
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.tickets.duty import leader_of
from bot.domain.units import DAY_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.reports.take_figures import (
    HOT_DAYS,
    HOT_TIMES,
    UNHEARD_FEWEST,
    last_days,
    rising,
    weeks_known,
    weeks_of,
)
from bot.store.questions.counts import Slice
from bot.texts import figures as texts

TOLD = "early warnings"
DOUBT_DAYS = 7
FAST_FEWEST = 3
"""Closing one ticket right after accepting it is how people write it down late; three of them ask for a look."""

LINES = 6


@dataclass(frozen=True, slots=True)
class Sign:
    """`key` makes it the same sign on another day; `leader` is the key of whoever is told."""

    key: str
    leader: str
    text: str


def warn_leaders(context: Context) -> Outcome:
    """In duty hours, in private, at most one message a day; a sign again only after it was quiet for 30 days."""
    if not context.office.reports.early_warnings:
        return Outcome()
    if not context.office.clocks.hours.holds(context.now, context.office.zone):
        return Outcome()
    if context.read.told_since(TOLD, _midnight(context)):
        return Outcome()
    known = context.read.warned(context.now - HOT_DAYS * DAY_MS)
    fresh: dict[str, list[Sign]] = {}
    for sign in _signs(context):
        if (sign.leader, sign.key) not in known:
            fresh.setdefault(sign.leader, []).append(sign)
    changes: list[Change] = [NoteTold(TOLD, context.now)]
    says: list[Say] = []
    for leader, signs in fresh.items():
        told = _tell(context, leader, signs)
        if told:
            changes.append(NoteWarned(leader, tuple(sign.key for sign in signs), context.now))
        says += told
    return Outcome(tuple(changes), tuple(says))


def _midnight(context: Context) -> int:
    local = to_local(context.now, context.office.zone)
    return to_ms(datetime(local.year, local.month, local.day, tzinfo=context.office.zone))


def _tell(context: Context, leader: str, signs: list[Sign]) -> tuple[Say, ...]:
    official = context.official(leader)
    lines = [sign.text for sign in signs[:LINES]]
    return tell.to_official(context, official, texts.early_warning(lines, len(signs))) if official else ()


def _signs(context: Context) -> Iterator[Sign]:
    everything = Slice(context.now - HOT_DAYS * DAY_MS, context.now + 1, context.now)
    yield from _hot_spots(context, everything)
    yield from _unheard(context, everything)
    yield from _doubts(context, last_days(everything, DOUBT_DAYS))
    yield from _rising(context, everything)


def _leader(context: Context, grid: str | None, besides: str | None = None) -> str | None:
    leader = leader_of(context.places, grid or context.places.root, besides, context.away)
    return leader.key if leader else None


def _hot_spots(context: Context, piece: Slice) -> Iterator[Sign]:
    for one in context.read.hot_spots(piece, HOT_TIMES):
        if leader := _leader(context, one.grid):
            text = texts.hot_spot(context.grid_name(one.grid), one.kind, one.place, one.times)
            yield Sign(f"hot {one.grid} {one.kind} {one.place}", leader, text)


def _unheard(context: Context, piece: Slice) -> Iterator[Sign]:
    for one in context.read.unheard(piece, UNHEARD_FEWEST):
        if leader := _leader(context, one.grid):
            yield Sign(f"unheard {one.person}", leader, texts.unheard(one.name, one.tickets))


def _doubts(context: Context, piece: Slice) -> Iterator[Sign]:
    """Never to whoever closed it."""
    found = context.read.doubts(piece)
    for one in found:
        leader = _leader(context, one.grid, one.handler)
        if leader and one.again is not None:
            text = texts.reported_again(one.number, one.kind, context.name_of(one.handler), one.again)
            yield Sign(f"again {one.number}", leader, text)
    fast = Counter(one.handler for one in found if one.again is None and one.handler)
    for handler, times in fast.items():
        official = context.official(handler)
        leader = _leader(context, official.grids[0] if official and official.grids else None, handler)
        if official and leader and times >= FAST_FEWEST:
            yield Sign(f"fast {handler}", leader, texts.closes_at_once(official.name, times))


def _rising(context: Context, piece: Slice) -> Iterator[Sign]:
    """In the whole of what each leader answers for."""
    weeks = weeks_known(context, piece)
    now, before = (context.read.by_grid_and_kind(part) for part in weeks_of(piece))
    for leader in context.places.officials.values():
        if leader.role is not Role.LEADER:
            continue
        for grid in leader.grids:
            for one in rising(_within(context, now, grid), _within(context, before, grid), weeks):
                text = texts.rising_in(context.grid_name(grid), texts.rising(one.kind, one.now, one.before))
                yield Sign(f"rising {grid} {one.kind}", leader.key, text)


def _within(context: Context, counts: dict[tuple[str | None, str], int], grid: str) -> dict[str, int]:
    found: Counter[str] = Counter()
    for (place, kind), count in counts.items():
        if grid in context.places.upwards(place):
            found[kind] += count
    return dict(found)
