"""Odd, broken and hostile input: a sensible reaction or silence, and the next message is handled as ever."""

from __future__ import annotations

import asyncio
import logging
import resource
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.changes.ticket import MoveTicket
from bot.domain.faults import Conflict, StoreFailed
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State, Step, What
from bot.services.context import Context
from handlers import mention
from tests.chat import Chat
from tests.process import RunningBot, until

HOME, STAFF, ADMINS = "居民群", "员工群", "管理员群"
SECRET = "这句话不该出现在日志里"


async def still_works(chat: Chat, who: str = "张大爷") -> None:
    """The room goes on."""
    chat.forget()
    await chat.says(who, "@小灵通 居住证怎么办")
    chat.expects(HOME, f"@{who}", "派出所")
    chat.silence()


# What people send.


@pytest.mark.parametrize(
    "text",
    [
        "@小灵通",
        "@小灵通\u2005",
        "@小灵通 \n ",
        "＠小灵通",
        "@小灵通 ？？？",
        "@小灵通 😀👍",
        "@小灵通\u200b\u200b",
        "@小蜜蜂 @小灵通",
    ],
)
async def test_an_empty_mention_gets_the_help(chat: Chat, text: str) -> None:
    await chat.says("李阿姨", text)
    chat.expects(HOME, "@李阿姨", "想问事", "想报事")
    chat.silence()
    await still_works(chat)


SIGNS = ["😀", "👍👍👍", "[强][强]", "。。。", "\u200b", "\u2060\ufeff", "…", "1", "0", "\u202e\u202d"]


async def test_signs_to_nobody_are_met_with_silence(chat: Chat) -> None:
    for text in SIGNS:
        await chat.says("李阿姨", text)
        chat.silence()
    await still_works(chat)


@pytest.mark.parametrize(
    "text",
    [
        "@小灵通 居\u200b住\u200c证怎么\u200d办",
        "@小\u200b灵通 居住证怎么办",
        "\ufeff@小灵通\u2005居住证怎么办\u2060",
        "@小灵通 居住证\u00ad怎么办",
    ],
)
async def test_zero_width_characters_do_not_matter(chat: Chat, text: str) -> None:
    await chat.says("李阿姨", text)
    chat.expects(HOME, "@李阿姨", "派出所")
    chat.silence()


@pytest.mark.parametrize(
    "text", ["长" * 10_000, "啊？" * 5_000, "3号楼" * 3_333, "@小灵通" * 2_500, "((((" * 2_500, "1" * 10_000]
)
async def test_ten_thousand_characters(chat: Chat, text: str) -> None:
    """To the bot: an answer of a readable length, within a second. To nobody: silence."""
    loop = asyncio.get_running_loop()
    await still_works(chat)  # the dictionary is loaded, as it is in a bot that has started
    began = loop.time()
    await chat.says("李阿姨", text if text.startswith("@") else f"@小蜜蜂 {text}")
    assert loop.time() - began < 1.0
    assert chat.heard
    assert all(len(letter.text) < 500 for letter in chat.heard if chat.target(letter) in (HOME, STAFF))
    chat.forget()
    if not text.startswith("@"):
        await chat.says("张大爷", text)
        chat.silence()
    await still_works(chat)


async def test_a_long_report_is_kept_whole(chat: Chat) -> None:
    text = "3号楼楼道灯坏了，" + "说来话长，" * 1_990
    await chat.says("李阿姨", f"@小蜜蜂 {text}")
    chat.expects(HOME, "@李阿姨", "工单 1001")
    assert [row.text for row in await chat.ledger()] == [text]


NICKNAMES = [
    "a(b",
    "[王]",
    "^.*$",
    "老王\\",
    "{社区}",
    "%s%d",
    "@小灵通",
    "小灵通",
    "\u2005",
    "<b>",
    "'; DROP TABLE people; --",
    "",
]


async def test_nicknames_with_signs(chat: Chat) -> None:
    for number, name in enumerate(NICKNAMES):
        person: dict[str, Any] = {"sender_name": name, "sender_id": f"odd-{number}"}
        await chat.inbox.take(replace(chat.incoming("李阿姨", "@小灵通 居住证怎么办"), **person))
        await chat.settle()
        assert "派出所" in chat.expects(HOME).text
        await chat.inbox.take(replace(chat.incoming("李阿姨", f"@小蜜蜂 {number}号楼楼道灯坏了"), **person))
        await chat.settle()
        chat.expects(HOME, "已受理")
        chat.expects("小王", f"{number}号楼楼道灯坏了")
        chat.forget()
    assert [row.reporter for row in await chat.ledger()] == NICKNAMES


async def test_somebody_who_is_called_like_a_worker_is_none(chat: Chat) -> None:
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    chat.forget()
    await chat.inbox.take(replace(chat.incoming("李阿姨", "接单 1001"), sender_name="小王", sender_id="false-wang"))
    await chat.settle()
    assert [row.state for row in await chat.ledger()] == ["待接单"]


@pytest.mark.parametrize("kind", [MessageKind.STICKER, MessageKind.VOICE, MessageKind.OTHER, MessageKind.RECALL])
async def test_what_cannot_be_read_is_met_with_silence_in_a_group(chat: Chat, kind: MessageKind) -> None:
    await chat.says("李阿姨", "", kind=kind)
    chat.silence()
    await still_works(chat)


async def test_a_voice_message_to_the_bot_is_asked_to_be_typed(chat: Chat) -> None:
    await chat.says("李阿姨", "", "私聊", kind=MessageKind.VOICE)
    chat.expects("李阿姨", "请打字")
    await chat.says("李阿姨", "", "私聊", kind=MessageKind.STICKER)
    chat.silence()


async def test_the_bot_does_not_answer_itself(chat: Chat) -> None:
    await chat.says("李阿姨", "@小灵通 居住证怎么办", own=True)
    await chat.says("李阿姨", "@小蜜蜂 3号楼着火了", own=True)
    chat.silence()
    assert await chat.ledger() == []


async def test_half_an_emoji(chat: Chat) -> None:
    """Broken clients send one of the two halves; the rest of the words must not be lost."""
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了\ud83d")
    chat.expects(HOME, "工单 1001")
    await still_works(chat)


async def test_strange_rooms_and_times(chat: Chat) -> None:
    await chat.says("李阿姨", "@小灵通 居住证怎么办", sent_at=0)
    await chat.says("李阿姨", "@小灵通 水费怎么交", sent_at=chat.clock() + 10**9)
    await chat.says("李阿姨", "@小灵通 居住证怎么办", mention_ids=("nobody", ""))
    chat.forget()
    await still_works(chat)


# What goes wrong inside.


def raises(situation: Situation, context: Context) -> Outcome:
    raise ValueError(f"cannot handle {situation.message.text}")


async def test_a_handler_that_fails(
    chat: Chat, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """One polite line, the id in the log without the words, the admins hear of it, the room goes on."""
    with monkeypatch.context() as broken, caplog.at_level(logging.DEBUG):
        broken.setattr(mention, "handle", raises)
        await chat.says("李阿姨", f"@小灵通 {SECRET}")
        chat.expects("李阿姨", "抱歉", "已经告诉管理员")
        told = chat.expects(ADMINS, "处理失败", "ValueError")
        chat.silence()
        await chat.says("王奶奶", f"@小灵通 {SECRET}一", "二号群")
        chat.expects("王奶奶", "抱歉")
    assert SECRET not in told.text
    assert SECRET not in caplog.text
    number = told.text.split()[1]
    assert f"message {number}" in caplog.text
    assert "in raises" in caplog.text
    assert await chat.ledger() == []
    await still_works(chat)
    await chat.restart()
    await chat.settle()
    chat.silence()


async def test_a_handler_that_fails_blocks_nothing_behind_it(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(mention, "handle", raises)
        for message in (
            chat.incoming("李阿姨", "@小灵通 一句话"),
            chat.incoming("张大爷", "着火了！3号楼冒烟"),
            chat.incoming("李阿姨", "今天天气好"),
        ):
            await chat.inbox.take(message)
        await chat.settle()
    chat.expects(HOME, "119")
    chat.expects("李阿姨", "抱歉")


async def test_changes_that_never_fit_are_given_up_politely(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    tries = 0

    def never_fits(situation: Situation, context: Context) -> Outcome:
        nonlocal tries
        tries += 1
        step = Step(context.now, "小王", What.ACCEPTED)
        return Outcome((MoveTicket(9999, State.DISPATCHED, State.ACCEPTED, step),))

    with monkeypatch.context() as broken:
        broken.setattr(mention, "handle", never_fits)
        await chat.says("李阿姨", "@小灵通 居住证怎么办")
    assert tries == 5
    chat.expects("李阿姨", "抱歉")
    chat.expects(ADMINS, "处理失败", Conflict.__name__)
    chat.silence()
    await still_works(chat)


async def test_a_conflict_decides_again_on_fresh_data(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice another has been quicker; the third time it fits."""
    true, tries = mention.handle, 0

    def fits_at_last(situation: Situation, context: Context) -> Outcome:
        nonlocal tries
        tries += 1
        if tries < 3:
            step = Step(context.now, "小王", What.ACCEPTED)
            return Outcome((MoveTicket(9999, State.DISPATCHED, State.ACCEPTED, step),))
        return true(situation, context)

    monkeypatch.setattr(mention, "handle", fits_at_last)
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    chat.expects(HOME, "工单")
    assert len(await chat.ledger()) == 1


async def test_a_database_that_cannot_write_for_a_while(chat: Chat) -> None:
    """A full disk: nothing is taken that would not be kept, and what was taken is dealt with once there is room."""
    await chat.inbox.take(chat.incoming("李阿姨", "@小蜜蜂 3号楼楼道灯坏了", id="before"))
    pages = await chat.store.write(lambda conn: int(conn.execute("PRAGMA page_count").fetchone()[0]))
    await chat.store.write(lambda conn: conn.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    refused = chat.incoming("张大爷", "@小蜜蜂 5号楼电梯坏了" + "，" * 19_000, id="while-full")
    with pytest.raises(StoreFailed):
        await chat.inbox.take(refused)
    await asyncio.sleep(0.2)
    await chat.store.write(lambda conn: conn.execute("PRAGMA max_page_count = 1000000").fetchone())
    assert await chat.inbox.take(refused)
    await chat.settle()
    texts = sorted(row.text[:8] for row in await chat.ledger())
    assert texts == ["3号楼楼道灯坏了", "5号楼电梯坏了，"]
    chat.expects(HOME, "@李阿姨", "工单")
    chat.expects(HOME, "@张大爷", "工单")


async def test_an_outcome_that_cannot_be_written_waits(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    true, failures = chat.store.commit, 2

    def commit(*args: Any) -> asyncio.Future[bool]:
        nonlocal failures
        if failures:
            failures -= 1
            future: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
            future.set_exception(StoreFailed("disk full"))
            return future
        return true(*args)

    monkeypatch.setattr("bot.dispatch.RETRY_S", 0.05)
    monkeypatch.setattr(chat.store, "commit", commit)
    await chat.says("李阿姨", "@小蜜蜂 3号楼楼道灯坏了")
    chat.expects(HOME, "已受理")
    chat.expects(STAFF, "新工单")
    chat.expects("小王", "新工单")
    chat.silence()
    assert len(await chat.ledger()) == 1


# The same from outside.


def test_a_full_disk_and_room_again(little_bot: RunningBot) -> None:
    """No file of the process may grow: every write to its databases fails."""
    little_bot.says("李阿姨", "@小灵通 居住证怎么办")
    little_bot.forget()
    before = resource.prlimit(little_bot.running.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(little_bot.running.pid, resource.RLIMIT_FSIZE, (0, before[1]))
    message = {"room": "r1", "sender": "liayi", "text": "@小蜜蜂 8号楼楼道灯坏了", "id": "on-a-full-disk"}
    try:
        for _ in range(3):
            answer = little_bot.post(message)
            assert answer.status == 503
            assert "磁盘" in answer.body["error"]
        for path in ("/healthz", "/readyz"):
            answer = little_bot.get(path)
            assert answer.status == 503
            assert "磁盘" in answer.body["reason"]
    finally:
        resource.prlimit(little_bot.running.pid, resource.RLIMIT_FSIZE, before)
    until(little_bot.is_ready, 5, "有了空间也没有恢复")
    assert little_bot.post(message).status == 200
    little_bot.expects(HOME, "@李阿姨", "已受理", within=10)
    little_bot.silence(HOME)
    assert [ticket["text"] for ticket in little_bot.ledger()].count("8号楼楼道灯坏了") == 1


def test_logs_hold_no_words(little_bot: RunningBot) -> None:
    """A busy talk with refusals, odd input and a faulty file; then every word that was said is looked for in the log."""
    said = [
        f"@小灵通 {SECRET}",
        f"@小蜜蜂 9号楼电梯坏了，{SECRET}，电话 000-1234567",
        f"着火了！{SECRET}",
        f"接单 99999 {SECRET}",
        f"绑定 {SECRET}",
        f"查 1001 {SECRET}",
        SECRET * 400,
        f"@小灵通 \u200b{SECRET}😀",
    ]
    for number, text in enumerate(said):
        little_bot.says(("李阿姨", "张大爷", "小王")[number % 3], text, HOME)
        little_bot.says("路人", text, "私聊")
    little_bot.post({"room": "r1", "sender": "nobody", "text": SECRET})
    little_bot.post({"room": SECRET, "sender": "liayi", "text": SECRET})
    little_bot.post_raw(f"{{{SECRET}".encode())
    little_bot.get(f"/sandbox/api/messages?room=r1&after={'x' * 50}")
    little_bot.settle()
    log = little_bot.log()
    assert SECRET not in log + little_bot.output()
    for part in ("电梯坏了", "着火了", "居住证怎么办", "000-1234567", "李阿姨", "张大爷"):
        assert part not in log
