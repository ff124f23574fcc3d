"""Prints what follows from a question that is asked on after answers or choices, on the labelled lines of
tests/data/next/asked_*.txt.

# 娃打疫苗去哪打 | 要先约不          what was put to the bot before, one after the other
yb-014: @小灵通 本子没带过来咋办     what may be asked next: the entry that answers it
完: @小灵通 周末能打吗               nothing answers it: 都在上面了, or the worker with its subject
独/选: @小灵通 猫呢                  the worker, and what was spoken of does not go with it; or choices

`python -m tests.talk_next.asked_on [tuned|measured…] [--both] [--wrong]`; --both: with the encoders, as it runs. The
lines of the measured part are not looked at.
WRONG: another entry was said; AGAIN: the last one, which does not tell it. CHOICES: some were shown, and none is right. BARE: the worker hears it without its subject.
SILENT: nothing was said; LOUD: something was, before all, to what was put to nobody. SAFE: the worker, or 都在上面了,
though an entry answers it. OFFERED: the right one is among those to choose from.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from bot.domain.changes.talk import Awaits, Expect, NoteAnswer
from bot.domain.changes.ticket import OpenTicket
from bot.domain.tickets.ticket import Step
from bot.domain.words.choosing import offered
from bot.domain.words.plain import bare
from bot.knowledge.encoders import open_encoder
from bot.office import OfficeDesk
from tests.chat import MONDAY_MORNING
from tests.talk_next.evaluate import FOLDER
from tests.talk_next.playing import MINUTE, ROOM, SECONDS, SPEAKER, Stage, watched
from tests.talk_next.reading import NAME

ALL, ALONE, SILENCE, CHOICES = "完", "独", "静", "选"
RIGHT, WRONG = ("right", "OFFERED", "SAFE"), ("WRONG", "AGAIN", "CHOICES", "BARE", "SILENT", "LOUD")
BETWEEN = 50 * SECONDS


@dataclass(frozen=True, slots=True)
class Talk:
    """What was asked before, and what may be asked next with the labels of which any is right."""

    before: tuple[str, ...]
    lines: tuple[tuple[frozenset[str], str], ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """What one line led to: `as_` one of RIGHT and WRONG."""

    before: tuple[str, ...]
    words: str
    labels: frozenset[str]
    as_: str
    said: str


def read(path: Path) -> Iterator[Talk]:
    for block in path.read_text("utf-8").split("# ")[1:]:
        first, *rest = block.strip().splitlines()
        rows = [row.split(":", 1) for row in rest if row.strip()]
        lines = tuple((frozenset(labels.strip().split("/")), words.strip()) for labels, words in rows)
        yield Talk(tuple(part.strip() for part in first.split("|")), lines)


class _Stage(Stage):
    last = ""
    """What was answered before."""

    async def heard(self, talk: Talk) -> AsyncIterator[Heard]:
        await self._ask(talk)
        at = self.clock.now
        for labels, words in talk.lines:
            self.clock.now = at
            await self._open(self.prepared)
            self.record.clear()
            await self.chat.says(SPEAKER, words, ROOM)
            as_ = self._judged(labels, words, talk.before[0])
            told = " | ".join(letter.text for letter in self.chat.heard).replace("\n", "⏎")
            self.chat.forget()
            await self.chat.close()
            yield Heard(talk.before, words, labels, as_, f"[{self.record.route}] {told[:90]}")

    async def _ask(self, talk: Talk) -> None:
        self.clock.now = MONDAY_MORNING + 30 * MINUTE
        self.record.clear()
        await self._open(self.began)
        for words in talk.before:
            await self.chat.says(SPEAKER, f"{NAME} {words}", ROOM)
            self.clock.now += BETWEEN
        self.last = next((one.entry for one in reversed(self.record.changes) if isinstance(one, NoteAnswer)), "")
        await self.chat.close()
        self.prepared.write_bytes(self.database.read_bytes())

    def _judged(self, labels: frozenset[str], words: str, first: str) -> str:
        changes, spoke = self.record.changes, bool(self.chat.heard)
        if SILENCE in labels:
            return "LOUD" if spoke else "right"
        answers = [change.entry for change in changes if isinstance(change, NoteAnswer)]
        if answers:
            return "right" if answers[-1] in labels else "AGAIN" if answers[-1] == self.last else "WRONG"
        for change in changes:
            if isinstance(change, Expect) and change.awaits is Awaits.CHOICE:
                ids = {entry for entry, _ in offered(change.options)}
                return "right" if CHOICES in labels else "OFFERED" if ids & labels else "CHOICES"
            if isinstance(change, Expect) and change.awaits is Awaits.HANDOVER:
                return "right" if ALL in labels else "SAFE"
        texts = [change.ticket.text for change in changes if isinstance(change, OpenTicket)]
        texts += [step.text for change in changes if isinstance(step := getattr(change, "step", None), Step)]
        if not texts:
            return "right" if spoke and ALONE in labels else "SILENT"
        own = bare(words.removeprefix(NAME))
        is_bare = bare(texts[0]) in own and any(isinstance(change, OpenTicket) for change in changes)
        if ALONE in labels:
            return "right"
        return "BARE" if is_bare else "right" if ALL in labels else "SAFE"


async def play(part: str, both: bool) -> list[Heard]:
    encoder = open_encoder("both") if both else None
    found: list[Heard] = []
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        with patch(
            "tests.chat.OfficeDesk", lambda settings, data, faq, *_: OfficeDesk(settings, data, faq, None, encoder)
        ):
            stage = _Stage(Path(folder))
        stage.chat.desk.knowledge.embed()  # nothing on words alone
        with watched(stage):
            await stage.begin()
            for talk in read(FOLDER / f"asked_{part}.txt"):
                found += [heard async for heard in stage.heard(talk)]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=["tuned", "measured"])
    parser.add_argument("--both", action="store_true")
    parser.add_argument("--wrong", action="store_true")
    given = parser.parse_args()
    for part in given.parts:
        found = asyncio.run(play(part, given.both))
        count = Counter(heard.as_ for heard in found)
        told = "  ".join(f"{kind} {count[kind]}" for kind in (*RIGHT, *WRONG))
        print(f"{part:<9}lines {len(found)}  {told}")
        for heard in found if given.wrong and part == "tuned" else ():
            if heard.as_ != "right":
                print(
                    f"  {heard.as_} {'|'.join(heard.before)} ⇒ {'/'.join(sorted(heard.labels))}: {heard.words}  {heard.said}"
                )


if __name__ == "__main__":
    main()
