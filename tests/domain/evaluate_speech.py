"""Prints how well what people say is told apart, on the labelled lines of tests/data/speech/.

`python -m tests.domain.evaluate_speech [--errors]`. Lines of the tuned part may be looked at (--errors) and are learned
from. All other parts are test sets: only their totals are shown, and nothing is learned or worded by their lines.
measured holds every kind of judgement; unseen, latest and newest are lines of every day; hidden, sealed and veiled hold
dangers alone: hard ones, those of a usual group, and those of the kinds that are told in the most roundabout ways.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.content.sayings import with_sayings
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.speech.idle import is_idle
from bot.domain.speech.kinds import Speech, about_a_person, is_matter, is_question, likely_report, speech_of
from bot.domain.speech.praise import is_praise_of_somebody
from bot.domain.speech.small_talk import is_small_talk
from bot.domain.tickets.category import Category, Classifier

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("tuned", "measured")
UNSEEN = ("unseen", "latest", "newest", "hidden", "sealed", "veiled")
FLOORS = ROOT / "tests" / "data" / "speech" / "floors.json"


_SOME_DANGER = "danger"
"""The label of a danger whose kind nobody settled."""


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    label: str
    part: str
    situation: str = ""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of a yes/no decision, and the texts it got wrong."""

    hits: int
    misses: tuple[str, ...]
    false_alarms: tuple[str, ...]
    rejections: int

    @property
    def accuracy(self) -> float:
        right = self.hits + self.rejections
        return right / max(right + len(self.misses) + len(self.false_alarms), 1)

    @property
    def precision(self) -> float:
        return self.hits / max(self.hits + len(self.false_alarms), 1)

    @property
    def recall(self) -> float:
        return self.hits / max(self.hits + len(self.misses), 1)

    @property
    def false_alarm_rate(self) -> float:
        """False alarms among the lines that are none."""
        return len(self.false_alarms) / max(self.rejections + len(self.false_alarms), 1)


@dataclass(frozen=True, slots=True)
class Share:
    """How many lines got the right label; `wrong` holds text, label, answer."""

    right: int
    wrong: tuple[tuple[str, str, str], ...]

    @property
    def accuracy(self) -> float:
        return self.right / max(self.right + len(self.wrong), 1)


def lines(name: str, part: str) -> list[Line]:
    """The labelled lines of one file that belong to the part."""
    path = ROOT / "tests" / "data" / "speech" / f"{name}.jsonl"
    everything = (Line(**json.loads(row)) for row in path.read_text(encoding="utf-8").splitlines() if row)
    return [line for line in everything if line.part == part]


def situations() -> list[Line]:
    """The lines of the folder situations/, all tuned: `# label situation` stands above each group."""
    found: list[Line] = []
    for path in sorted((ROOT / "tests" / "data" / "speech" / "situations").glob("*.txt")):
        label = situation = ""
        for row in filter(None, map(str.strip, path.read_text(encoding="utf-8").splitlines())):
            if row.startswith("# "):
                label, situation = row[2:].split(" ", 1)
            else:
                found.append(Line(row, label, "tuned", f"{label} {situation}"))
    return found


def categories() -> tuple[Category, ...]:
    """Names, keywords and examples of data/categories.yaml, in the file's order."""
    rows: list[dict[str, Any]] = YAML(typ="safe").load((ROOT / "data" / "categories.yaml").read_text(encoding="utf-8"))
    return tuple(
        Category(name=row["名称"], keywords=tuple(row.get("关键词", ())), examples=tuple(row.get("示例", ())))
        for row in rows
    )


def score(samples: Iterable[Line], wanted: frozenset[str], says_yes: Callable[[str], bool]) -> Score:
    hits, rejections = 0, 0
    misses: list[str] = []
    false_alarms: list[str] = []
    for line in samples:
        truth, answer = line.label in wanted, says_yes(line.text)
        hits += truth and answer
        rejections += not truth and not answer
        if truth and not answer:
            misses.append(line.text)
        if answer and not truth:
            false_alarms.append(line.text)
    return Score(hits, tuple(misses), tuple(false_alarms), rejections)


def share(samples: Iterable[Line], answer: Callable[[str], str]) -> Share:
    pairs = [(line, answer(line.text)) for line in samples]
    wrong = tuple((line.text, line.label, got) for line, got in pairs if got != line.label)
    return Share(len(pairs) - len(wrong), wrong)


def emergencies(part: str) -> Score:
    return score(
        lines("emergency", part),
        frozenset(kind.value for kind in EmergencyKind) | {_SOME_DANGER},
        lambda text: recognise_emergency(text) is not None,
    )


def emergency_kinds(part: str) -> Share:
    """Of the recognised emergencies only."""

    def kind(text: str) -> str:
        found = recognise_emergency(text)
        return found.kind.value if found else ""

    named = (line for line in lines("emergency", part) if line.label not in ("none", _SOME_DANGER))
    recognised = [line for line in named if kind(line.text)]
    return share(recognised, kind)


def questions(part: str) -> Score:
    return score(lines("speech", part), frozenset({"question", "both"}), is_question)


def matters(part: str) -> Score:
    return score(lines("speech", part), frozenset({"matter", "both"}), is_matter)


def reports(part: str) -> Score:
    return score(lines("report", part), frozenset({"report"}), likely_report)


def kinds_of_speech(part: str) -> Share:
    return share(lines("kinds", part), lambda text: speech_of(text).value)


def accusations(part: str) -> Score:
    wanted = frozenset({Speech.ACCUSATION.value})
    return score(lines("kinds", part), wanted, lambda text: speech_of(text) is Speech.ACCUSATION)


def persons(part: str) -> Score:
    return score(lines("person", part), frozenset({"person"}), about_a_person)


def idle(part: str) -> Score:
    """A false alarm is a matter of which nobody would hear."""
    return score(lines("idle", part), frozenset({"idle"}), lambda text: is_small_talk(text) or is_idle(text))


def praises(part: str) -> Score:
    return score(lines("praise", part), frozenset({"praise"}), is_praise_of_somebody)


def kinds_of_work(part: str) -> Share:
    found, faults = with_sayings(categories(), ROOT / "data" / "sayings.txt")
    assert not faults, faults
    classifier = Classifier(found)
    return share(lines("category", part), lambda text: classifier.classify(text).category.name)


def _print_score(name: str, part: str, found: Score, show: bool) -> None:
    print(
        f"{name:<15}{part:<10}yes {found.hits + len(found.misses):>3}  "
        f"no {found.rejections + len(found.false_alarms):>3}  "
        f"misses {len(found.misses):>2}  false alarms {len(found.false_alarms):>2} ({found.false_alarm_rate:.1%})  "
        f"precision {found.precision:.1%}  recall {found.recall:.1%}  accuracy {found.accuracy:.1%}"
    )
    if show and part == "tuned":
        for text in found.misses:
            print("    miss        ", text)
        for text in found.false_alarms:
            print("    false alarm ", text)


def _print_share(name: str, part: str, found: Share, show: bool) -> None:
    print(
        f"{name:<15}{part:<10}lines {found.right + len(found.wrong):>3}  right {found.right:>3}  "
        f"accuracy {found.accuracy:.1%}"
    )
    if show and part == "tuned":
        for text, label, answer in found.wrong:
            print(f"    {label} → {answer}: {text}")


SCORES: Mapping[str, Callable[[str], Score]] = {
    "emergency": emergencies,
    "question": questions,
    "matter": matters,
    "likely report": reports,
    "accusation": accusations,
    "about a person": persons,
    "idle": idle,
    "praise": praises,
}
SHARES: Mapping[str, Callable[[str], Share]] = {
    "emergency kind": emergency_kinds,
    "kind of work": kinds_of_work,
    "kind of speech": kinds_of_speech,
}


def figures(part: str) -> dict[str, dict[str, float]]:
    """What is recorded in floors.json: recall and precision of the decisions, accuracy of the sortings."""
    scores = {name: found(part) for name, found in SCORES.items()}
    told = {
        name: {"recall": found.recall, "precision": found.precision, "false alarms": found.false_alarm_rate}
        for name, found in scores.items()
    }
    return told | {name: {"accuracy": found(part).accuracy} for name, found in SHARES.items()}


def main(show_errors: bool) -> None:
    for part in (*PARTS, *UNSEEN):
        for name, score_of in SCORES.items():
            found = score_of(part)
            if found.hits or found.misses:
                _print_score(name, part, found, show_errors)
        for name, share_of in SHARES.items():
            told = share_of(part)
            if told.right or told.wrong:
                _print_share(name, part, told, show_errors)
    print("The errors of all but the tuned part are never shown.")


if __name__ == "__main__":
    main("--errors" in sys.argv[1:])
