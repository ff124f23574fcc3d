"""Prints what the bot makes of what is said next, on the labelled lines of tests/data/next/.

`python -m tests.talk_next.evaluate [PART…] [--wrong]`; the tuned part, which takes some minutes, only where it is
named. Its lines may be looked at (--wrong). The other parts
are test sets: only their totals are shown, and nothing is learned or worded by their lines.
LOST: nothing was done where something was to be done. LOUD: talk without a mention that the bot answered in the group or
made a ticket of. FALSE: something else was done than what was meant. NEAR: the worker has it, but in another form than
it should be. UNHEARD: a question or a kind word left without an answer.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.talk_next.judging import Act, Mistake, Verdict, judge
from tests.talk_next.playing import Stage, watched
from tests.talk_next.reading import LABELS, Kind, Situation, read

FOLDER = Path(__file__).resolve().parents[1] / "data" / "next"
FLOORS = FOLDER / "floors.json"
TUNED = "tuned"
PARTS = (TUNED, "measured", "unseen", "sealed", "fresh", "alarm", "alarm_apart")


def _fast_folder() -> str | None:
    """Where a database costs no disk, if there is such a place."""
    memory = Path("/dev/shm")
    return str(memory) if memory.is_dir() else None


@dataclass(frozen=True, slots=True)
class Figures:
    """Of some lines: how many were judged, how many right, and the mistakes by kind. `not_begun`: lines whose situation
    did not come about."""

    lines: int
    right: int
    mistakes: Counter[Mistake]
    not_begun: int = 0

    @property
    def share(self) -> float:
        return self.right / max(self.lines, 1)


def situations(part: str) -> list[Situation]:
    return read(FOLDER / f"{part}.txt")


async def play(those: Iterable[Situation]) -> tuple[list[Verdict], list[tuple[Situation, int]]]:
    """A verdict for every line, and the situations that did not come about with the number of their lines."""
    verdicts: list[Verdict] = []
    missing: list[tuple[Situation, int]] = []
    with tempfile.TemporaryDirectory(dir=_fast_folder()) as folder:
        stage = Stage(Path(folder))
        with watched(stage):
            await stage.begin()
            for situation in those:
                played = [one async for one in stage.play(situation)]
                verdicts += [judge(one) for one in played if one.deed is not None]
                if played and played[0].deed is None:
                    missing.append((situation, len(played)))
    return verdicts, missing


def figures(verdicts: Sequence[Verdict], not_begun: int = 0) -> Figures:
    mistakes = Counter(one.mistake for one in verdicts if one.mistake)
    return Figures(len(verdicts), sum(one.is_right for one in verdicts), mistakes, not_begun)


def by_kind(verdicts: Sequence[Verdict]) -> dict[Kind, list[Verdict]]:
    return {kind: [one for one in verdicts if one.played.situation.kind is kind] for kind in Kind}


def told(name: str, found: Figures) -> str:
    mistakes = "  ".join(f"{one} {found.mistakes[one]:>3}" for one in Mistake)
    missing = f"  not begun {found.not_begun}" if found.not_begun else ""
    return f"{name:<18}lines {found.lines:>4}  right {found.right:>4}  {found.share:>6.1%}  {mistakes}{missing}"


def table(verdicts: Sequence[Verdict], kind: Kind) -> list[str]:
    """Label by what the bot did; the first of two labels."""
    cells = Counter((one.played.said.labels[0], one.act) for one in verdicts)
    right = Counter(one.played.said.labels[0] for one in verdicts if one.is_right)
    acts = [act for act in Act if any(cells[label, act] for label in LABELS[kind])]
    rows = ["  " + _wide("", 10) + "".join(_wide(act, 6) for act in acts) + _wide("对", 10)]
    for label in LABELS[kind]:
        count = sum(cells[label, act] for act in acts)
        if count:
            shown = "".join(f"{cells[label, act] or '·':>6}" for act in acts)
            rows.append(
                f"  {label}{' ' * (10 - 2 * len(label))}{shown}{right[label]:>5}/{count:<4}{right[label] / count:>6.0%}"
            )
    return rows


def _wide(text: str, width: int) -> str:
    """Right-aligned; a Chinese character takes two columns."""
    return " " * (width - 2 * len(text)) + text


def _print_part(part: str, wrong: bool) -> None:
    verdicts, missing = asyncio.run(play(situations(part)))
    print(f"== {part}")
    for kind, those in by_kind(verdicts).items():
        absent = [(situation, lines) for situation, lines in missing if situation.kind is kind]
        print(told(kind.value + " " * (10 - 2 * len(kind)), figures(those, sum(lines for _, lines in absent))))
        print("\n".join(table(those, kind)))
    print(told("all", figures(verdicts, sum(lines for _, lines in missing))))
    if wrong and part == TUNED:
        _print_wrong(verdicts, missing)


def _print_wrong(verdicts: Iterable[Verdict], missing: Iterable[tuple[Situation, int]]) -> None:
    for situation, _ in missing:
        print(f"not begun {situation.number}: {situation.kind} | {situation.earlier}")
    for one in verdicts:
        if one.is_right:
            continue
        played = one.played
        assert played.deed is not None
        said, situation = played.said, played.situation
        words = ("私聊 " if said.privately else "") + said.words
        said_back = next((letter.text for letter in played.deed.letters), "").replace("\n", "⏎")[:60]
        print(
            f"{one.mistake} {said.number}: {situation.kind} | {situation.earlier} ⇒ {'/'.join(said.labels)}: {words}"
            f"  [{one.act}, {played.deed.route}] {said_back}"
        )


def measures(part: str) -> dict[str, dict[str, float]]:
    """What is recorded in floors.json: the share that is right of every kind, and of all lines what went wrong how. LOST
    and FALSE count together: a false alarm that becomes silence makes nothing worse."""
    verdicts, _ = asyncio.run(play(situations(part)))
    found = figures(verdicts)
    count = found.mistakes
    wrong = {"loud": count[Mistake.LOUD], "lost or false": count[Mistake.LOST] + count[Mistake.FALSE]}
    kinds = {kind.value: {"right": figures(those).share} for kind, those in by_kind(verdicts).items()}
    return kinds | {"all": {"right": found.share} | {name: many / found.lines for name, many in wrong.items()}}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=list(PARTS[1:]))
    parser.add_argument("--wrong", action="store_true", help="lists the wrong lines, of the tuned part alone")
    given = parser.parse_args()
    for part in given.parts:
        _print_part(part, given.wrong)
    print("The wrong lines of all but the tuned part are never shown.")


if __name__ == "__main__":
    main()
