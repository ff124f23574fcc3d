"""What a service may use besides the situation: the present, the rows, the office's files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo
from typing import Protocol

from bot.domain.danger.kinds import EmergencyKind
from bot.domain.knowledge import FaqEntry, Match
from bot.domain.notices.notice import Notice, NoticeRules
from bot.domain.notices.poll import PollFile
from bot.domain.places.place import Official, Places
from bot.domain.places.words import for_sorting
from bot.domain.tickets.category import Category, Classification, Classifier, Limit, Unit
from bot.domain.tickets.deadline import IsWorkingDay, deadline, local_date
from bot.domain.tickets.duty import Away, stand_in
from bot.domain.tickets.figures import Assessment
from bot.domain.tickets.hours import ClockRules
from bot.domain.tickets.periods import ReportRules
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.words.mentions import resolve
from bot.store.reader import Reader
from bot.texts.common import moment


def no_number() -> int:
    """For contexts that open no tickets."""
    raise RuntimeError("no ticket is opened here")


class Matcher(Protocol):
    """The part of the knowledge that services need."""

    def match(self, question: str, grids_upwards: tuple[str, ...] | None, today: date) -> Match: ...

    def entry(self, entry_id: str) -> FaqEntry | None: ...

    def worth_encoding(self, text: str) -> bool:
        """False where a text that was put to nobody is never `sure`; far cheaper than `match`."""
        ...

    def heard(self, text: str) -> str:
        """How it sounds; empty where nothing is known of that."""
        ...


@dataclass(frozen=True, slots=True)
class Manners:
    """The settings of talk; spans in milliseconds."""

    names: tuple[str, ...]
    report_names: frozenset[str]
    ignored_bots: frozenset[str]
    repeat_window: int
    late_after: int
    quiet_after_answer: int
    answer_lives: int
    join_within: int
    notice_grace: int
    notices: NoticeRules = field(default_factory=NoticeRules)
    greets: bool = True

    def without_names(self, text: str) -> str:
        """What somebody said to the bot, without the bot's configured names."""
        loose = frozenset((*self.names, *self.report_names))
        return resolve(text, (), frozenset(), loose, loose).words


@dataclass(frozen=True, slots=True)
class Office:
    """Everything that changes only when the office edits a file: frozen, replaced as a whole."""

    places: Places
    categories: tuple[Category, ...]
    classifier: Classifier
    notices: tuple[Notice, ...]
    knowledge: Matcher
    manners: Manners
    zone: tzinfo
    is_working_day: IsWorkingDay
    clocks: ClockRules
    assessment: Assessment
    reports: ReportRules = field(default_factory=ReportRules)
    polls: tuple[PollFile, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """`now` is UTC ms; `next_number` gives a reserved ticket number."""

    now: int
    read: Reader
    office: Office
    next_number: Callable[[], int]
    _away: list[Away] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def away(self) -> Away:
        """Who is on leave today, and who stands in; read when it is first asked for."""
        if not self._away:
            self._away.append(self.read.on_leave(self.today))
        return self._away[0]

    @property
    def places(self) -> Places:
        return self.office.places

    @property
    def today(self) -> date:
        return local_date(self.now, self.office.zone)

    def placeholder_values(self, grid: str | None) -> Mapping[str, str]:
        """What is filled into an answer: of somebody on leave whoever stands in today."""
        if not self.away:
            return self.places.placeholder_values(grid)
        return self.places.placeholder_values(grid, lambda one: self._present(one, grid))

    def _present(self, official: Official, grid: str | None) -> Official:
        if official.key not in self.away:
            return official
        other = stand_in(self.places, official, grid, self.today, self.away)
        # An answer that gives a number is of no use without one.
        reached = other is not None and (other.phone_public or not official.phone_public)
        return other if other is not None and reached else official

    def moment(self, at: int) -> str:
        return moment(at, self.office.zone)

    def due(self, limit: Limit) -> int:
        return deadline(self.now, limit, self.office.zone, self.office.is_working_day)

    def accept_due(self, category: Category, urgent: bool = False) -> int:
        """When somebody must have accepted: counted in duty hours, round the clock for urgent kinds (domain.md)."""
        limit = category.accept_within
        if urgent or category.urgent or limit.unit is Unit.WORKING_DAYS:
            return self.due(limit)
        span = self.due(limit) - self.now
        return self.office.clocks.hours.after(self.now, span, self.office.zone)

    def classified(self, text: str) -> Classification:
        """The kind of work and why; 5号楼门口 is no 楼门, and 路灯也不亮 is 路灯不亮."""
        return self.office.classifier.classify(for_sorting(text))

    def category_of(self, text: str) -> Category:
        return self.classified(text).category

    def category_for(self, kind: EmergencyKind) -> Category | None:
        """The kind of work under which this danger is filed; None: its words decide as for everything else."""
        return next((category for category in self.office.categories if kind in category.emergencies), None)

    def category(self, name: str) -> Category | None:
        return next((category for category in self.office.categories if category.name == name), None)

    def promised(self, ticket: Ticket) -> str:
        """The day that its reporter may be promised; "" where that is past, or it is off the clock, or an emergency, which
        waits for no day."""
        if ticket.urgent:
            return ""
        runs = ticket.is_open and ticket.state is not State.SUSPENDED and ticket.handle_due > self.now
        return self.moment(ticket.handle_due) if runs else ""

    def official(self, key: str | None) -> Official | None:
        return self.places.officials.get(key or "")

    def name_of(self, key: str | None) -> str:
        official = self.official(key)
        return official.name if official else ""

    def grid_name(self, grid: str | None) -> str:
        known = self.places.grids.get(grid or "")
        return known.name if known else ""
