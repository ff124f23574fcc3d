"""Quick notes: found by their words, in the right grids, newest first; exported harmlessly."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import AsyncIterator
from contextlib import redirect_stdout
from datetime import UTC
from pathlib import Path

import pytest

from bot.cli import notes as command
from bot.content.grid import load_places
from bot.domain.faults import Conflict
from bot.domain.outcome import Outcome, Say
from bot.domain.tickets.note import AddNote, AttachToNote, NoteBecame
from bot.store.operating import operators
from bot.store.questions.note import all_notes
from tests.chat import OFFICE
from tests.store.desk import DAY, NOW, Desk


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.store.close()


async def note(desk: Desk, text: str, grid: str = "qh-a-1", at: int = NOW, official: str = "wang") -> None:
    message = await desk.hears(f"记 {text}", id=f"{text}-{at}")
    say = Say("已记下，随手记 {number}。", room=message.room)
    change = AddNote(official, message.person, grid, message.room, text, at, (), message.id, say)
    assert await desk.store.commit(message.id, Outcome((change,)), at)


async def found(desk: Desk, words: str, grids: frozenset[str] = frozenset({"qh-a-1"}), limit: int = 10) -> list[str]:
    notes = await desk.store.read(lambda reader: reader.notes_in(grids, tuple(words.split()), limit))
    return [one.text for one in notes]


async def test_notes_are_found_by_any_part_of_a_word(desk: Desk) -> None:
    await note(desk, "3号楼张大爷家走访，一切正常")
    await note(desk, "3号楼 501 室 ABC 门禁已修")
    await note(desk, "张大爷来电，水表已换", grid="qh-b-1")
    assert await found(desk, "张大爷") == ["3号楼张大爷家走访，一切正常"]
    assert await found(desk, "大爷家") == ["3号楼张大爷家走访，一切正常"]
    assert await found(desk, "3号楼") == ["3号楼 501 室 ABC 门禁已修", "3号楼张大爷家走访，一切正常"]
    assert await found(desk, "3号楼 张大爷") == ["3号楼张大爷家走访，一切正常"]
    assert await found(desk, "abc") == ["3号楼 501 室 ABC 门禁已修"]
    assert await found(desk, "正常一切") == []
    assert (
        await found(desk, "李奶奶") == [] == await found(desk, "%") == await found(desk, "_") == await found(desk, "!")
    )
    everywhere = frozenset({"qh-a-1", "qh-b-1", *map(str, range(50))})
    assert len(await found(desk, "张大爷", everywhere)) == 2
    own = await desk.store.read(lambda reader: reader.notes_of("wang", ("张大爷",), 1))
    assert [one.text for one in own] == ["张大爷来电，水表已换"]


@pytest.mark.parametrize("others", [0, 60])
async def test_the_newest_ten_over_many_pages(desk: Desk, others: int) -> None:
    """Along the index of each grid, and where there are many grids, along all notes."""
    for number in range(25):
        await note(desk, f"走访第 {number:02} 户", grid="qh-a-1" if number % 2 else "qh-b-1", at=NOW + number)
    grids = frozenset({"qh-a-1", *map(str, range(others))})
    assert await found(desk, "走访", grids) == [f"走访第 {number:02} 户" for number in range(23, 4, -2)]
    assert await found(desk, "", grids | {"qh-b-1"}, limit=3) == ["走访第 24 户", "走访第 23 户", "走访第 22 户"]


async def test_the_number_is_said(desk: Desk) -> None:
    await note(desk, "甲")
    await note(desk, "乙")
    assert await desk.rows("SELECT text FROM outbox ORDER BY id") == [("已记下，随手记 1。",), ("已记下，随手记 2。",)]


async def test_a_note_becomes_one_ticket_only_and_a_photo_belongs_to_one_thing(desk: Desk) -> None:
    await note(desk, "灯坏了")
    message = await desk.hears("", photo=True)
    await desk.store.commit(None, Outcome((AttachToNote(1, (1,)),)), NOW)
    await desk.opens(1001, message)
    with pytest.raises(Conflict):
        await desk.store.commit(None, Outcome((AttachToNote(1, (1,)),)), NOW)
    await desk.store.commit(None, Outcome((NoteBecame(1, 1001),)), NOW)
    assert await desk.rows("SELECT ticket, note FROM photos") == [(1001, 1)]
    with pytest.raises(Conflict):
        await desk.store.commit(None, Outcome((NoteBecame(1, 1001),)), NOW)


async def test_photos_and_words_of_notes_are_not_forgotten(desk: Desk) -> None:
    await note(desk, "灯坏了")
    await desk.hears("", photo=True)
    await desk.store.commit(None, Outcome((AttachToNote(1, (1,)),)), NOW)
    await desk.store.write(lambda conn: operators.forget(conn, NOW + DAY, NOW + DAY))
    assert await desk.rows("SELECT note FROM photos") == [(1,)]
    assert await found(desk, "灯坏") == ["灯坏了"]


async def test_export_of_some_days_and_grids_without_formulas(desk: Desk) -> None:
    await note(desk, '=HYPERLINK("x")', grid="yinxing-1", official="xiaowang")
    await note(desk, "第二天", grid="yinxing-2", at=NOW + DAY, official="gone")
    places, faults = load_places(OFFICE / "data" / "grid.yaml")
    assert places is not None and not faults
    rows = await desk.store.query(lambda conn: list(all_notes(conn, None, NOW + 1, frozenset({"yinxing-1"}))))
    assert [row.text for row in rows] == ['=HYPERLINK("x")']
    assert await desk.store.query(lambda conn: list(all_notes(conn, None, None, frozenset({"yinxing-b"})))) == []
    both = await desk.store.query(lambda conn: list(all_notes(conn, NOW, None, None)))
    with redirect_stdout(io.StringIO()) as out:
        command._write_csv(iter(both), places, UTC)
    head, first, second = csv.reader(out.getvalue().removeprefix("\ufeff").splitlines())
    assert dict(zip(head, first, strict=True))["内容"] == '\'=HYPERLINK("x")'
    assert second[2:4] == ["gone", ""] and first[2:5] == ["小王", "网格员", "银杏 1 号微网格"]
    with redirect_stdout(io.StringIO()) as out:
        command._write_jsonl(iter(both), places, UTC)
    assert [json.loads(line)["number"] for line in out.getvalue().splitlines()] == [1, 2]
