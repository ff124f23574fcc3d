"""Erasing and exporting one person: nothing of them is left in any cell of any table, and every figure stays."""

from __future__ import annotations

import argparse
import json
import threading
from pathlib import Path
from sqlite3 import Connection

import pytest

from bot.cli import erase as command
from bot.domain.faults import NotFound, WrongState
from bot.store.keeping import erasure, personal_data
from bot.store.operating import people_found
from bot.store.operating.operators import forget
from bot.texts.operators_erase import ERASED
from tests.chat import MINUTE, Chat

TRACES = ("李阿姨", "liayi", "楼道灯", "藏宝", "还是不亮", "乒乓")
"""Names, the id on the network, and words that nobody else says."""


async def live(chat: Chat) -> None:
    """李阿姨 reports, asks, rates, follows, talks in private; a worker writes her name down."""
    await chat.says("李阿姨", "7号楼又没水了，藏宝，没人管吗")
    await chat.says("李阿姨", "@小蜜蜂 3号楼2单元501楼道灯坏了，我的藏宝图看不清，电话13800000000", photo=True)
    await chat.says("小王", "接单 1001")
    await chat.says("小王", "办结 1001 已到李阿姨家门口换好")
    await chat.says("李阿姨", "不满意 1001 还是不亮")
    await chat.says("小王", "办结 1001 换了灯座")
    await chat.says("李阿姨", "满意 1001")
    await chat.says("张大爷", "@小蜜蜂 5号楼电梯坏了")
    await chat.says("李阿姨", "附议 1002")
    await chat.says("小王", "办结 1002 电梯修好，李阿姨和张大爷都看过")
    await chat.says("李阿姨", "@小灵通 乒乓球室几点开")
    await chat.says("小王", "答 1003 九点开门，李阿姨可以直接来")
    await chat.says("李阿姨", "大家好，我的藏宝图找到了")
    await chat.says("李阿姨", "查 1001", "私聊")
    await chat.says("小王", "记 李阿姨家走访，一切正常")
    await chat.says("小王", "发起投票 周末活动：看电影；包饺子 截至明天", "居民群")
    await chat.says("李阿姨", "投1")
    await chat.says("王奶奶", "@小蜜蜂 6号楼路灯不亮，李阿姨家门口那盏")
    await chat.says("王奶奶", "补充 1004 李阿姨也说不亮")
    chat.clock.now += 3 * MINUTE
    await chat.tick()
    chat.forget()


def cells(conn: Connection) -> list[str]:
    """Every text of every table, with where it stands."""
    tables = [row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = []
    for table in tables:
        cursor = conn.execute(f"SELECT * FROM {table}")
        columns = [column[0] for column in cursor.description]
        for row in cursor.fetchall():
            found += [f"{table}.{name}: {value}" for name, value in zip(columns, row, strict=True) if value is not None]
    return found


async def whole(chat: Chat) -> list[str]:
    return await chat.store.query(cells)


async def person(chat: Chat, name: str = "李阿姨") -> int:
    (found,) = await chat.store.query(lambda conn: people_found.find_people(conn, name))
    return found.person


async def test_nothing_of_the_person_is_left_in_any_cell(chat: Chat) -> None:
    await live(chat)
    before = "\n".join(await whole(chat))
    assert [trace for trace in TRACES if trace not in before] == []
    who = await person(chat)
    await chat.store.write(lambda conn: erasure.erase(conn, who))
    assert [cell for cell in await whole(chat) if any(trace in cell for trace in TRACES)] == []


async def test_lists_of_several_tickets_lose_only_what_the_person_said(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼走廊的紫色地毯卷边了，电话13800000000")
    await chat.says("张大爷", "@小蜜蜂 5号楼电梯坏了")
    await chat.says("小王", "待办")
    await chat.says("小王", "待办", "私聊")
    await chat.says("陈主任", "合并 1001 到 1002", "私聊")
    await chat.says("小王", "办结 1002 都好了")
    chat.forget()
    assert sum("紫色地毯" in cell for cell in await whole(chat)) > 4
    who = await person(chat)
    await chat.store.write(lambda conn: erasure.erase(conn, who))
    left = await whole(chat)
    assert [cell for cell in left if "紫色地毯" in cell] == []
    lists = [cell for cell in left if cell.startswith("outbox.text") and "看详情请发" in cell]
    assert len(lists) == 2
    assert all("5号楼电梯" in one and f"1001（{ERASED}）" in one for one in lists)


async def test_the_figures_of_the_ledger_stay(chat: Chat) -> None:
    await live(chat)
    before = await chat.ledger()
    who = await person(chat)
    paths = await chat.store.write(lambda conn: erasure.erase(conn, who))
    after = await chat.ledger()
    assert len(paths) == 1
    assert [(r.number, r.kind, r.state, r.rating, r.opened_at, r.ended_at, r.photos) for r in after] == [
        (r.number, r.kind, r.state, r.rating, r.opened_at, r.ended_at, r.photos) for r in before
    ]
    assert [[step.what for step in r.steps] for r in after] == [[step.what for step in r.steps] for r in before]
    assert (after[0].reporter, after[0].text) == (ERASED, ERASED)
    assert after[1].reporter == "张大爷"
    assert any(step.who == "小王" and "换好" in step.text for step in after[0].steps)


async def test_others_keep_what_is_theirs_and_the_erased_one_is_a_new_person(chat: Chat) -> None:
    await live(chat)
    who = await person(chat)
    await chat.store.write(lambda conn: erasure.erase(conn, who))
    await chat.store.forget_identities()
    await chat.says("张大爷", "查 1002")
    chat.expects("居民群", "1002", "电梯修好")
    await chat.says("李阿姨", "查 1001", "私聊")
    chat.expects("李阿姨", "没有查到工单 1001")
    assert await person(chat) != who


async def test_export_holds_what_was_said_and_only_that_of_the_person(chat: Chat) -> None:
    await live(chat)
    who = await person(chat)
    data = await chat.store.query(lambda conn: personal_data.export(conn, who))
    assert [ticket["number"] for ticket in data["tickets"]] == [1001, 1003]
    assert data["tickets"][0]["steps"][0]["what"] == "受理"
    assert [one["ticket"] for one in data["followed"]] == [1002]
    assert any("藏宝图找到了" in message["text"] for message in data["messages"])
    assert len(data["photos"]) == 1
    assert "5号楼电梯" not in json.dumps([data["messages"], data["tickets"]], ensure_ascii=False)


async def test_a_photo_that_belongs_to_nothing_is_gone_for_good(chat: Chat) -> None:
    await chat.says("李阿姨", "", photo=True)
    who = await person(chat)
    assert len(await chat.store.write(lambda conn: erasure.erase(conn, who))) == 1
    later = chat.clock() + 60 * MINUTE
    assert await chat.store.write(lambda conn: forget(conn, later, later)) == []


# The commands.


@pytest.fixture
async def street(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> Chat:
    """The commands work on the folder of the chat."""

    class Folders:
        state = chat.folder / "state"

    class Files:
        folders = Folders

    monkeypatch.setattr(command, "files_beside", lambda *_, **__: Files)
    await live(chat)
    return chat


def run(work: object, **options: object) -> int:
    result: list[object] = []

    def call() -> None:
        try:
            result.append(work(argparse.Namespace(config=None, **options), {}))  # type: ignore[operator]
        except Exception as error:
            result.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    thread.join()
    if isinstance(result[0], Exception):
        raise result[0]
    return int(result[0])  # type: ignore[call-overload, no-any-return]


async def test_erase_shows_first_and_erases_when_told(street: Chat, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command.erase, person="李阿姨", apply=False) == 0
    shown = capsys.readouterr().out
    assert "将清除" in shown and "--apply" in shown
    photos = [path for path in (street.folder / "state" / "photos").rglob("*") if path.is_file()]
    assert len(photos) == 1
    assert run(command.erase, person="liayi", apply=True) == 0
    assert "删除照片文件 1 个" in capsys.readouterr().out
    assert not photos[0].exists()
    with pytest.raises(NotFound):
        run(command.erase, person="李阿姨", apply=True)


async def test_open_tickets_and_officials_are_refused_with_the_mend(street: Chat) -> None:
    await street.says("张大爷", "@小蜜蜂 7号楼楼道灯坏了")
    with pytest.raises(WrongState, match="没办结的工单：1005"):
        run(command.erase, person="张大爷", apply=True)
    with pytest.raises(WrongState, match=r"grid\.yaml"):
        run(command.erase, person="小王", apply=True)
    with pytest.raises(NotFound, match="没有找到"):
        run(command.erase, person="没有这个人", apply=False)


async def test_a_name_of_two_people_is_listed(street: Chat) -> None:
    await street.says("李阿姨", "大家好", sender_id="another")
    with pytest.raises(NotFound, match="有 2 个人"):
        run(command.erase, person="李阿姨", apply=True)


async def test_export_writes_a_file_for_the_operator_alone(street: Chat, tmp_path: Path) -> None:
    out = tmp_path / "li.json"
    assert run(command.export, person="李阿姨", out=out) == 0
    assert json.loads(out.read_text("utf-8"))["name"] == "李阿姨"
    assert out.stat().st_mode & 0o077 == 0


async def test_a_namesake_keeps_their_own_lines_of_the_ledger(chat: Chat) -> None:
    await chat.says("张大爷", "@小蜜蜂 5号楼电梯坏了")
    for one, words in (("wx_a", "乒乓"), ("wx_b", "我家也是")):
        await chat.says("开心", f"附议 1001 {words}", "居民群", sender_id=one)
    person = await chat.store.query(
        lambda conn: conn.execute("SELECT person FROM contacts WHERE contact = 'wx_a'").fetchone()[0]
    )
    await chat.store.write(lambda conn: erasure.erase(conn, person))
    steps = await chat.store.read(lambda reader: reader.steps(1001))
    assert [(step.who, step.text) for step in steps if step.what.value == "附议"] == [
        (ERASED, ERASED),
        ("开心", "我家也是"),
    ]
