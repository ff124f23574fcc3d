"""The office's files as they were last right: read at the start, read again when somebody saves one."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from bot.config import Settings
from bot.content.document import shown
from bot.content.folder import NOTICES, YAML, unused_in
from bot.content.grid import load_grids
from bot.content.office import TAKEN_TOGETHER, OfficeFiles, load_office_files
from bot.domain.faults import Fault
from bot.domain.notices.notice import Notice, NoticeRules, Quiet
from bot.domain.notices.poll import PollFile
from bot.domain.tickets.category import Classifier
from bot.domain.tickets.hours import ClockRules, Hours, parse_time_of_day
from bot.domain.tickets.periods import ReportKind, ReportRules
from bot.domain.units import MINUTE_MS, SECOND_MS
from bot.knowledge.encoders import Encoder
from bot.knowledge.knowledge import Knowledge
from bot.services.context import Manners, Office
from bot.texts import faults_file as say

N = TypeVar("N", Notice, PollFile)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a look at the files brought: every fault that stands there now, and whether anything is new.

    `held`: files that are taken together, where one of them is wrong. `unused`: files whose names keep them from being
    read. `notices` and `polls`: those that are new or other than before.
    """

    faults: tuple[Fault, ...]
    changed: bool
    held: frozenset[str] = frozenset()
    unused: tuple[Fault, ...] = ()
    notices: tuple[Notice, ...] = ()
    polls: tuple[PollFile, ...] = ()


class OfficeDesk:
    """Holds the current `Office`. A faulty file changes nothing that works.

    `read` may be called from any thread.
    """

    def __init__(
        self, settings: Settings, data_dir: Path, faq_dir: Path, state_dir: Path | None, encoder: Encoder | None
    ) -> None:
        self.data_dir, self.faq_dir = data_dir, faq_dir
        self._settings = settings
        self._lock = threading.Lock()
        self._files: OfficeFiles | None = None
        self._office: Office | None = None
        self.knowledge = Knowledge(faq_dir, data_dir / "words.txt", data_dir / "synonyms.yaml", encoder, state_dir)

    @property
    def has_office(self) -> bool:
        return self._office is not None

    @property
    def office(self) -> Office:
        """Raises RuntimeError before the first good reading."""
        if self._office is None:
            raise RuntimeError("the office's files were not read yet")
        return self._office

    def read(self) -> Reading:
        """Look at all files again; what is wrong stays as it was when it was last right."""
        with self._lock:
            before, entries = self._files, self.knowledge.entries
            was = before.places if before else None
            files, faults = load_office_files(self.data_dir, self._settings.zone, was)
            self._files = _with_what_was_right(files, before, faults) if files else before
            places = self._files.places if self._files else load_grids(self.data_dir / "grid.yaml")
            known = places.spellings if places else None
            faults += self.knowledge.reload(known) if self.faq_dir.is_dir() else [_missing(self.faq_dir)]
            changed = self._files != before or self.knowledge.entries != entries
            if self._files and (changed or self._office is None):
                self._office = self._assembled(self._files)
            return Reading(
                tuple(sorted(set(faults))),
                changed,
                frozenset() if files else frozenset(shown(self.data_dir / name) for name in TAKEN_TOGETHER),
                tuple(self.unused()),
                _new(self._files.notices, before.notices) if self._files and before else (),
                _new(self._files.polls, before.polls) if self._files and before else (),
            )

    def unused(self) -> list[Fault]:
        """Files that somebody meant to be read, and whose names keep them from it."""
        attached = {name for notice in (self._files.notices if self._files else ()) for name in notice.files}
        beside_notices = unused_in(self.data_dir / "notices", NOTICES, attached)
        return [*unused_in(self.faq_dir, YAML), *beside_notices, *unused_in(self.data_dir / "polls", YAML)]

    def _assembled(self, files: OfficeFiles) -> Office:
        return Office(
            places=files.places,
            categories=files.categories,
            classifier=Classifier(files.categories),
            notices=files.notices,
            knowledge=self.knowledge,
            manners=manners_of(self._settings),
            zone=self._settings.zone,
            is_working_day=files.workdays,
            clocks=clocks_of(self._settings),
            assessment=files.assessment,
            reports=report_rules(self._settings),
            polls=files.polls,
        )


def _with_what_was_right(files: OfficeFiles, before: OfficeFiles | None, faults: Sequence[Fault]) -> OfficeFiles:
    """A notice or a poll whose file is wrong now stays as it was."""
    if before is None:
        return files
    faulty = {Path(fault.file).name for fault in faults}
    notices = [one for one in before.notices if Path(one.path).name in faulty]
    polls = [one for one in before.polls if any(one.name + ending in faulty for ending in YAML)]
    return replace(files, notices=_merged(files.notices, notices), polls=_merged(files.polls, polls))


def _merged(right: Sequence[N], kept: Sequence[N]) -> tuple[N, ...]:
    return tuple(sorted(list(right) + list(kept), key=lambda one: one.name))


def _new(now: Sequence[N], before: Sequence[N]) -> tuple[N, ...]:
    """Those whose time or audience is another than it was; whoever only mends the text is told nothing anew."""
    known = {_essence(one) for one in before}
    return tuple(one for one in now if _essence(one) not in known)


def _essence(one: Notice | PollFile) -> tuple[object, ...]:
    times = (one.spec, one.until) if isinstance(one, Notice) else (one.begins, one.ends)
    return (one.name, *times, one.everyone if isinstance(one, Notice) else one.audience)


def _missing(folder: Path) -> Fault:
    """A folder that is gone (an unmounted disk) takes no answers with it."""
    return Fault(str(folder), 0, "", say.folder_missing())


def clocks_of(settings: Settings) -> ClockRules:
    """The settings of the clocks in the units that deciding uses."""
    clocks = settings.clocks
    return ClockRules(
        hours=Hours(parse_time_of_day(clocks.duty_from), parse_time_of_day(clocks.duty_until)),
        accept_step=clocks.escalate_minutes * MINUTE_MS,
        digest_every=clocks.digest_minutes * MINUTE_MS,
    )


def report_rules(settings: Settings) -> ReportRules:
    """The settings of reports in the units that deciding uses."""
    reports = settings.reports
    return ReportRules(
        kinds=frozenset(map(ReportKind, reports.kinds)),
        daily=parse_time_of_day(reports.daily),
        morning=parse_time_of_day(reports.morning),
        quiet_days=reports.quiet_days,
        early_warnings=reports.early_warnings,
    )


def notice_rules(settings: Settings) -> NoticeRules:
    """The settings of notices in the units that deciding uses."""
    notices, wechaty = settings.notices, settings.wechaty
    between = 60 * SECOND_MS / wechaty.messages_per_minute + wechaty.jitter_seconds * SECOND_MS / 2
    return NoticeRules(
        quiet=Quiet(parse_time_of_day(notices.quiet_from), parse_time_of_day(notices.quiet_until)),
        second_person=notices.second_person,
        longest=notices.longest_text,
        remind_after=notices.remind_hours * 60 * MINUTE_MS,
        public_url=settings.web.public_url.rstrip("/"),
        letter_ms=int(between) if settings.gateway == "wechaty" else 0,
        review=settings.reviews.weekly,
    )


def manners_of(settings: Settings) -> Manners:
    """The settings of talk in the units that deciding uses."""
    talk = settings.talk
    return Manners(
        names=settings.names,
        report_names=frozenset(settings.report_names),
        ignored_bots=frozenset(settings.ignored_bots),
        repeat_window=talk.repeat_window_seconds * SECOND_MS,
        late_after=talk.late_minutes * MINUTE_MS,
        quiet_after_answer=talk.quiet_after_answer_minutes * MINUTE_MS,
        answer_lives=talk.answer_expires_minutes * MINUTE_MS,
        join_within=talk.join_minutes * MINUTE_MS,
        notice_grace=settings.notices.grace_minutes * MINUTE_MS,
        notices=notice_rules(settings),
        greets=talk.greet_newcomers,
    )
