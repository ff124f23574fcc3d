"""Loads what the office knows about the place, together, so that all its faults are told at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo
from pathlib import Path

from bot.content.assessment import load_assessment
from bot.content.categories import load_categories
from bot.content.grid import load_places
from bot.content.notices import known_places, load_notices
from bot.content.workdays import Workdays, load_workdays
from bot.domain.category import Category
from bot.domain.faults import Fault
from bot.domain.figures import Assessment
from bot.domain.notice import Notice
from bot.domain.place import Places


@dataclass(frozen=True, slots=True)
class OfficeFiles:
    places: Places
    categories: tuple[Category, ...]
    notices: tuple[Notice, ...]
    workdays: Workdays
    assessment: Assessment


def load_office_files(data_dir: Path, zone: tzinfo) -> tuple[OfficeFiles | None, list[Fault]]:
    """grid.yaml, categories.yaml, notices/, workdays.yaml and assessment.yaml, or every fault of all of them.

    Audiences of notices are checked only when grid.yaml itself is right: otherwise each of them would be wrong.
    """
    places, faults = load_places(data_dir / "grid.yaml")
    categories, wrong = load_categories(data_dir / "categories.yaml")
    faults += wrong
    notices, wrong = load_notices(data_dir / "notices", known_places(places) if places else None, zone)
    faults += wrong
    workdays, wrong = load_workdays(data_dir / "workdays.yaml")
    faults += wrong
    assessment, wrong = load_assessment(data_dir / "assessment.yaml", [kind.name for kind in categories] or None)
    faults += wrong
    if places is None or faults:
        return None, sorted(set(faults))
    return OfficeFiles(places, categories, notices, workdays, assessment), []
