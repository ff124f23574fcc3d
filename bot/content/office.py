"""Loads what the office knows about the place, together, so that all its faults are told at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from bot.content.assessment import load_assessment
from bot.content.categories import load_categories
from bot.content.grid import load_grids, load_places
from bot.content.notices import known_places, load_notices
from bot.content.polls import load_polls
from bot.content.sayings import with_sayings
from bot.content.workdays import Workdays, load_workdays
from bot.domain.faults import Fault
from bot.domain.notices.notice import Notice
from bot.domain.notices.poll import PollFile
from bot.domain.places.place import Places
from bot.domain.tickets.category import Category
from bot.domain.tickets.figures import Assessment


@dataclass(frozen=True, slots=True)
class OfficeFiles:
    places: Places
    categories: tuple[Category, ...]
    notices: tuple[Notice, ...]
    workdays: Workdays
    assessment: Assessment
    polls: tuple[PollFile, ...] = ()


TAKEN_TOGETHER = ("grid.yaml", "categories.yaml", "sayings.txt", "workdays.yaml", "assessment.yaml")


def load_office_files(
    data_dir: Path, zone: tzinfo, before: Places | None = None
) -> tuple[OfficeFiles | None, list[Fault]]:
    """The files that are taken together, or none where one of them is wrong; with them the notices and polls that are
    right. And every fault of all of them.

    Audiences of notices and polls are checked wherever the grids can be told, also from a grid.yaml with other faults,
    or as they were when it was last right (`before`).
    """
    places, faults = load_places(data_dir / "grid.yaml")
    categories, wrong = load_categories(data_dir / "categories.yaml")
    faults += wrong
    if categories:
        categories, wrong = with_sayings(categories, data_dir / "sayings.txt")
        faults += wrong
    grids = places or load_grids(data_dir / "grid.yaml") or before
    known = known_places(grids) if grids else None
    notices, unsendable = load_notices(data_dir / "notices", known, zone)
    polls, wrong = load_polls(data_dir / "polls", known, zone)
    unsendable += wrong
    workdays, wrong = load_workdays(data_dir / "workdays.yaml")
    faults += wrong
    assessment, wrong = load_assessment(data_dir / "assessment.yaml", [kind.name for kind in categories] or None)
    faults += wrong
    told = sorted({*faults, *unsendable})
    if places is None or faults:
        return None, told
    return OfficeFiles(places, categories, notices, workdays, assessment, polls), told
