"""How well several matters in one message are told apart, and where each of them is: tests/data/several_matters.txt,
`part|how many|text|where each matter is`; a line break in the text is written \\n, places stand between ；.

python -m tests.domain.evaluate_matters [--errors]; of the parts that are only measured no error is shown.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bot.content.categories import load_categories
from bot.domain.places.words import for_sorting, place_key
from bot.domain.speech.two_matters import Parts, parts_of, questions_in
from bot.domain.tickets.category import Classifier

ROOT = Path(__file__).parents[2]
PARTS = ("tuned", "measured", "fresh")
_BUILDING = re.compile(r"(?:\d+|[A-H])(?:栋|号院|区)|(?:\d+|[东西南北中])单元")
"""What of a place is compared: a spot is in the words of its matter anyway."""


@dataclass(frozen=True, slots=True)
class Line:
    part: str
    many: int
    text: str
    places: tuple[str, ...]


@dataclass(slots=True)
class Figures:
    lines: dict[bool, int] = field(default_factory=lambda: {False: 0, True: 0})
    wrong: dict[bool, list[str]] = field(default_factory=lambda: {False: [], True: []})
    """By whether a line tells of several matters; another number than said is wrong as well."""
    placed: int = 0
    misplaced: list[str] = field(default_factory=list)


def lines() -> list[Line]:
    found = []
    for row in (ROOT / "tests" / "data" / "several_matters.txt").read_text("utf-8").splitlines():
        part, many, text, *places = row.split("|")
        said = tuple(places[0].split("；")) if places else ()
        found.append(Line(part, int(many), text.replace("\\n", "\n"), said))
    return found


def kind_of() -> Callable[[str], str]:
    categories, _ = load_categories(ROOT / "data" / "categories.yaml")
    classifier = Classifier(categories)
    return lambda text: classifier.classify(for_sorting(text)).category.name


def figures(part: str, kind: Callable[[str], str]) -> Figures:
    found = Figures()
    for line in lines():
        if line.part == part:
            _measure(line, parts_of(line.text, kind), found)
    return found


def _measure(line: Line, heard: Parts, found: Figures) -> None:
    several = line.many > 1
    found.lines[several] += 1
    if max(len(heard.matters) + len(heard.questions), len(questions_in(line.text))) != line.many:
        found.wrong[several].append(line.text)
        return
    for place, matter in zip(line.places if several else (), heard.matters, strict=False):
        found.placed += 1
        if not is_there(place, matter):
            found.misplaced.append(matter)


def is_there(place: str, matter: str) -> bool:
    """In the building that it should be in and no other, and in the unit where one was said of it."""
    said, heard = _buildings(place), _buildings(matter)
    return said <= heard and bool(said) == bool(heard)


def _buildings(text: str) -> set[str]:
    return set(_BUILDING.findall(place_key(text)))


def main(show_errors: bool) -> None:
    kind = kind_of()
    for part in PARTS:
        found = figures(part, kind)
        for several in (True, False):
            name = "several matters" if several else "one matter"
            lines_of, wrong = found.lines[several], found.wrong[several]
            print(f"{name:<16}{part:<10}lines {lines_of:>3}  wrong {len(wrong):>3}")
            if show_errors and part == "tuned":
                print("".join(f"    {text}\n" for text in wrong), end="")
        print(f"{'their places':<16}{part:<10}parts {found.placed:>3}  wrong {len(found.misplaced):>3}")
        if show_errors and part == "tuned":
            print("".join(f"    {text}\n" for text in found.misplaced), end="")


if __name__ == "__main__":
    main("--errors" in sys.argv[1:])
