"""日报, 周评议, 月研讨, 季评比, 年考评 for workers and leaders, each once per period and person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.domain.changes.report import EVERYBODY, NoteReport
from bot.domain.outcome import Change, Outcome, Say, Urgency
from bot.domain.places.place import Official, Role
from bot.domain.tickets.duty import is_available
from bot.domain.tickets.figures import Counts, Ranked, rate, total
from bot.domain.tickets.periods import GRACE_MS, Period, ReportKind, newest_due, next_working_day, previous
from bot.domain.units import DAY_MS, MINUTE_MS
from bot.domain.words.privacy import mask
from bot.services.context import Context
from bot.services.reports.take_figures import HOT_DAYS, HOT_TIMES, last_days, rank_cells, reviews_in
from bot.services.reports.write_report import grids_below, may_be_shown, piece_of, several
from bot.store.questions.counts import Slice
from bot.store.questions.report import Load, added_up
from bot.texts import reports as texts
from bot.texts.common import moment

PORTION = 20
"""People in one tick; the rest follows in the next."""

LATEST_MS = 30 * MINUTE_MS
"""A report whose hour lies outside duty hours may go out for so long; after that it waits for the next duty hours."""

FURTHEST_MS = 8 * DAY_MS
"""A daily report goes on where the last one of this person ended, not further back than this."""

METRICS, RANKS, QUESTIONS = 4, 3, 2


def send_reports(context: Context) -> Outcome:
    """Whatever is due now, one kind after the other."""
    rules, zone = context.office.reports, context.office.zone
    for kind in ReportKind:
        found = (
            newest_due(kind, context.now, rules, zone, context.office.is_working_day) if kind in rules.kinds else None
        )
        if found and _may_go(context, found[1]) and not context.read.report_is_done(kind.value, found[0].key):
            return _send(context, *found)
    return Outcome()


def _may_go(context: Context, due: int) -> bool:
    return context.now - due < LATEST_MS or context.office.clocks.hours.holds(context.now, context.office.zone)


def _send(context: Context, period: Period, due: int) -> Outcome:
    had = context.read.had_report(period.kind.value, period.key)
    people = list(_people(context, period, had))
    writer = _Writer(context, period, due)
    changes: list[Change] = []
    says: list[Say] = []
    for official in people[:PORTION]:
        text = writer.text_for(official)
        says += _say(context, official, text, due, period) if text else ()
        changes.append(NoteReport(period.kind, period.key, official.key, writer.until, text is not None))
    if len(people) <= PORTION:
        changes.append(NoteReport(period.kind, period.key, EVERYBODY, writer.until, True))
    return Outcome(tuple(changes), tuple(says))


def _people(context: Context, period: Period, had: frozenset[str]) -> Iterator[Official]:
    """Workers and leaders who can be written to and did not have it; no daily report to those who are off."""
    for official in context.places.officials.values():
        if official.role not in (Role.WORKER, Role.LEADER) or official.key in had:
            continue
        daily = period.kind is ReportKind.DAILY
        if daily and not is_available(context.places, official, period.first, context.away):
            continue
        person = context.read.person_of(official.key)
        if person and person.reachable:
            yield official


def _say(context: Context, official: Official, text: str, due: int, period: Period) -> tuple[Say, ...]:
    """As a notice, which is never sent a second time by itself when nobody knows whether it went out."""
    person = context.read.person_of(official.key)
    expires = due + GRACE_MS[period.kind]
    return (Say(text, person=person.id, urgency=Urgency.NOTICE, expires_at=expires),) if person else ()


class _Writer:
    """Writes the same report for one person after the other; what all have in common is read once."""

    def __init__(self, context: Context, period: Period, due: int) -> None:
        self._context, self._period = context, period
        self._daily = period.kind is ReportKind.DAILY
        self.until = due if self._daily else period.moments(context.office.zone)[1]
        self._day = _Day(context, period, due) if self._daily else None
        # One pass for everybody: in a year of a large office each pass counts.
        self._now = [] if self._daily else context.read.ticket_cells(piece_of(context, period, None))
        self._past = [] if self._daily else context.read.ticket_cells(piece_of(context, previous(period), None))
        self._ranked: tuple[Ranked, ...] | None = None

    def text_for(self, official: Official) -> str | None:
        """None where there is nothing to say, and nothing need be said."""
        if self._day:
            return self._day.text_for(official)
        return self._longer(official)

    def _longer(self, official: Official) -> str | None:
        context, period = self._context, self._period
        scope = _Scope.of(context, official)
        piece = piece_of(context, period, scope.grids, scope.handler)
        around = piece_of(context, period, grids_below(context, *several(context, official)))
        answered, notes = context.read.answered(around), context.read.notes_written(piece)
        now = replace(total(self._mine(scope)), answered=answered if scope.handler is None else 0, notes=notes)
        past = total(cell.counts for cell in self._past if scope.has(cell.grid, cell.worker))
        missed, reviews = context.read.missed(around), reviews_in(context, around)
        if context.office.reports.quiet_days and now == Counts() and not (missed or reviews.people):
            return None
        rates = [rate(metric, now) for metric in context.office.assessment.weights]
        first = [texts.title(period, scope.name), texts.counts(period.kind, now, past)]
        last = [texts.beside(answered, missed, notes)]
        if reviews.people:
            last.append(texts.reviews(reviews.people, reviews.mean, reviews.kinds))
        last += self._last_lines(official, piece, scope)
        room = min(METRICS, texts.MOST_LINES - len(first) - len(last))
        return "\n".join([*first, *[texts.metric(one) for one in rates if one.whole > 0][:room], *last])

    def _mine(self, scope: _Scope) -> Iterator[Counts]:
        return (cell.counts for cell in self._now if scope.has(cell.grid, cell.worker))

    def _last_lines(self, official: Official, piece: Slice, scope: _Scope) -> Iterator[str]:
        """What the period is for: a month is talked over, a quarter compares, a year assesses."""
        if self._period.kind is ReportKind.MONTHLY:
            spots = self._context.read.hot_spots(last_days(piece, HOT_DAYS), HOT_TIMES)
            if spots:
                yield texts.hot_spots([(mask(one.place), one.kind, one.times) for one in spots[:2]], len(spots))
        if self._period.kind in (ReportKind.QUARTERLY, ReportKind.YEARLY):
            yield from self._ranking(official, scope)

    def _ranking(self, official: Official, scope: _Scope) -> Iterator[str]:
        """Leaders see the best of their grids, a worker the own place among all, and nobody else's."""
        if scope.handler is None:
            cells = [cell for cell in self._now if scope.has(cell.grid, cell.worker)]
            ranked = [one for one in rank_cells(self._context, cells) if one.place is not None]
            if ranked:
                yield texts.ranking([(one.place or 0, one.name, one.score or 0) for one in ranked[:RANKS]], len(ranked))
            return
        if self._ranked is None:
            self._ranked = rank_cells(self._context, self._now, names=False)
        mine = next((one for one in self._ranked if one.name == official.key and one.place is not None), None)
        if mine:
            ranked_in_all = sum(one.place is not None for one in self._ranked)
            yield texts.own_place(mine.place or 0, ranked_in_all, mine.score or 0)


@dataclass(frozen=True, slots=True)
class _Scope:
    """Whose figures somebody reads: a worker the own ones, a leader those of the grids and everything below."""

    name: str
    grids: frozenset[str] | None
    handler: str | None

    @classmethod
    def of(cls, context: Context, official: Official) -> _Scope:
        if official.role is Role.WORKER:
            return cls(texts.yours(official.name), None, official.key)
        own = several(context, official)
        names = [context.grid_name(grid) for grid in own]
        return cls(texts.grids(names), grids_below(context, *own), None)

    def has(self, grid: str | None, handler: str | None) -> bool:
        if self.handler is not None:
            return handler == self.handler
        return self.grids is None or grid in self.grids


class _Day:
    """The daily report: what happened since the last one, and what stands open now."""

    def __init__(self, context: Context, period: Period, due: int) -> None:
        self._context, self._period, self._due = context, period, due
        self._next = next_working_day(period.first, context.office.is_working_day)
        ends = Period(ReportKind.DAILY, period.first, self._next).moments(context.office.zone)[1] + DAY_MS
        self._standing = context.read.standing(context.now, ends)
        kind = ReportKind.DAILY.value
        self._since = context.read.reported_until(kind, due - FURTHEST_MS, due)
        self._happened: dict[int, list[Load]] = {}

    def text_for(self, official: Official) -> str | None:
        context = self._context
        scope = _Scope.of(context, official)
        since = self._since.get(official.key, self._due - DAY_MS)
        if since not in self._happened:
            self._happened[since] = context.read.happened(since, self._due)
        sum_ = added_up(one for one in [*self._standing, *self._happened[since]] if scope.has(one.grid, one.handler))
        missed = self._missed(official, since)
        if context.office.reports.quiet_days and not (sum_ != Load() or missed):
            return None
        zone = context.office.zone
        return "\n".join(
            [
                texts.title(self._period, scope.name),
                texts.day_flow(sum_.opened, sum_.ended, moment(since, zone), moment(self._due, zone)),
                texts.day_open(sum_.open, sum_.waiting, sum_.untaken, sum_.late, sum_.suspended),
                texts.day_due(self._next, sum_.due),
                *([texts.day_missed(missed[:QUESTIONS], len(missed))] if missed else []),
                *([texts.where_to_look(leader=scope.handler is None)] if sum_.open else []),
            ]
        )

    def _missed(self, official: Official, since: int) -> list[str]:
        grids = grids_below(self._context, *several(self._context, official))
        asked: Iterable[tuple[str | None, str]] = self._context.read.missed_questions(since, self._due)
        here = [words for grid, words in asked if grids is None or grid in grids]
        return [mask(words) for words in here if may_be_shown(words, self._context.places)]
