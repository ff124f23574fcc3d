"""Notices in the little street where a talk file cannot show it: what fails, what is long, what lies beside them."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from bot.config import Settings
from bot.domain.faults import PermanentSendError, SendError, TemporarySendError, UnknownSendError
from bot.domain.notices.notice import parse_moment
from bot.ports import Receipt
from bot.services.context import Context
from bot.services.notices.show_notice import NoticeView, view
from tests.chat import PROJECT, Chat, copy_office, readable
from tests.pictures import picture

REFUSED, LOST = PermanentSendError("不在群里"), UnknownSendError("超时")
LONG = "".join(f"第{n}条：请各位居民注意用火用电安全，出门断电，睡前关气。\n" for n in range(1, 41))


def write(folder: Path, name: str, front: str, text: str) -> None:
    path = folder / "data" / "notices" / f"{name}.md"
    path.write_text(f"---\n标题: 用电安全\n受众: [yinxing]\n时间: 2027-03-01 10:00\n{front}---\n{text}\n", "utf-8")


Start = Callable[..., Awaitable[Chat]]


@pytest.fixture
async def start(tmp_path: Path) -> AsyncIterator[Start]:
    """A street with the notices that a test writes, and the settings that it wants."""
    data, _ = copy_office(tmp_path)
    for old in (data / "notices").glob("*.md"):
        old.unlink()
    opened: list[Chat] = []

    async def begin(**settings: object) -> Chat:
        chat = await Chat(tmp_path, Settings.model_validate(settings)).open()
        opened.append(chat)
        return chat

    yield begin
    for chat in opened:
        await chat.close()


async def at(chat: Chat, moment: str) -> None:
    chat.clock.now = parse_moment(moment, chat.settings.zone)
    await chat.tick()
    await chat.tick()


async def test_what_was_not_sent_is_listed_and_sent_again_alone(start: Start, tmp_path: Path) -> None:
    write(tmp_path, "a", "", "出门请断电。")
    chat = await start()
    await at(chat, "2027-03-01 09:59")
    chat.gateway.troubles = deque[SendError | None]([REFUSED, LOST])
    chat.gateway.receipts["out-2"] = Receipt.UNKNOWN
    await at(chat, "2027-03-01 10:00")
    chat.expects("管理员群", "通知1“用电安全”已发完：0/2", "没有发成（不在群里）", "不清楚有没有收到", "补发 通知1")
    chat.silence()
    await chat.says("管理员老周", "通知进度 通知1", "私聊")
    chat.expects("管理员老周", "已发 0/2，失败 1，不清楚 1")
    await chat.says("管理员老周", "补发", "私聊")
    chat.expects("管理员老周", "有 2 个群没有确定收到", "其中 1 个不清楚", "请回复 确认")
    await chat.later(1)
    chat.silence()
    await chat.says("管理员老周", "确认", "私聊")
    chat.expects("管理员老周", "正在给 2 个群补发")
    assert [chat.target(letter) for letter in chat.heard] == ["居民群", "二号群"]
    chat.forget()
    await chat.later(1)
    chat.silence()
    await chat.says("管理员老周", "补发 通知1", "私聊")
    chat.expects("管理员老周", "通知1 没有要补发的群")


async def test_a_crash_between_sending_and_marking_sends_nothing_twice(start: Start, tmp_path: Path) -> None:
    write(tmp_path, "a", "", "出门请断电。")
    chat = await start()
    await at(chat, "2027-03-01 09:59")
    chat.clock.now = parse_moment("2027-03-01 10:00", chat.settings.zone)
    await chat.notices.tick()
    # Claimed, and the process ends: one had gone out, of the other nobody knows.
    await chat.store.claim("test:one", chat.clock(), 64)
    chat.gateway.receipts |= {"out-1": Receipt.SENT, "out-2": Receipt.UNKNOWN}
    await chat.restart()
    await chat.tick()
    await chat.tick()
    line = chat.expects("管理员群", "已发完：1/2")
    assert "二号群：不清楚有没有收到" in readable(line)
    chat.silence()


async def test_two_people_decide_where_the_office_wants_it(start: Start) -> None:
    chat = await start(notices={"second_person": True})
    await chat.says("管理员老周", "发通知 银杏社区 现在 周六停水。", "私聊")
    chat.expects("管理员老周", "要另一位管理员或网格长回复")
    chat.expects("管理员群", "管理员老周 做了通知1“社区通知”", "周六停水。", "确认 通知1")
    await chat.says("管理员老周", "确认", "私聊")
    chat.expects("管理员老周", "自己不能确认自己的")
    await chat.says("小王", "确认 通知1", "私聊")
    chat.expects("小王", "只有管理员和网格长能确认")
    chat.silence()
    await chat.says("陈主任", "确认", "私聊")
    chat.expects("陈主任", "请写明是哪个通知：确认 通知1")
    await chat.says("陈主任", "确认 通知1", "私聊")
    chat.expects("陈主任", "通知1“社区通知”已确认")
    await chat.later(1)
    chat.expects("居民群", "周六停水")
    chat.expects("二号群", "周六停水")


async def test_nobody_else_confirms_what_somebody_made(start: Start) -> None:
    chat = await start()
    await chat.says("管理员老周", "发通知 银杏社区 现在 周六停水。", "管理员群")
    chat.expects("管理员群", "通知1 预览")
    await chat.says("陈主任", "确认", "管理员群")
    chat.expects("陈主任", "要 管理员老周 自己确认")
    await chat.later(25 * 60)
    chat.forget()
    await chat.says("管理员老周", "确认", "管理员群")
    chat.expects("管理员老周", "预览已经过了一天")


async def test_a_long_text_is_cut_and_its_page_shows_all(start: Start, tmp_path: Path) -> None:
    write(tmp_path, "a", "", f"# 用电\n\n**{{社区}}**的居民：[查看](https://example.org/a)\n\n{LONG}")
    chat = await start(web={"public_url": "https://wangge.example.cn/"})
    await at(chat, "2027-03-01 09:59")
    await at(chat, "2027-03-01 10:00")
    text = readable(chat.expects("居民群", "【用电安全】", "银杏社区的居民：查看（https://example.org/a）", "全文："))
    assert len(text) < 400 and "第40条" not in text and "**" not in text and "# " not in text
    assert text.splitlines()[-2].endswith("睡前关气。")
    page = text.rpartition("https://wangge.example.cn/notice/")[2]
    shown = await page_of(chat, page)
    assert shown and "第40条" in shown.markdown and "{" not in shown.markdown and not shown.withdrawn
    assert await page_of(chat, f"{page[:-1]}0") != shown
    assert await page_of(chat, "1-") is None
    await chat.says("管理员老周", "撤销 通知1", "私聊")
    withdrawn = await page_of(chat, page)
    assert withdrawn and withdrawn.withdrawn


async def page_of(chat: Chat, page: str) -> NoticeView | None:
    return await chat.store.read(lambda reader: view(page, Context(chat.clock(), reader, chat.desk.office, lambda: 0)))


async def test_without_a_page_a_long_text_comes_in_parts(start: Start, tmp_path: Path) -> None:
    write(tmp_path, "a", "", LONG)
    chat = await start()
    await at(chat, "2027-03-01 09:59")
    await at(chat, "2027-03-01 10:00")
    parts = [readable(letter) for letter in chat.heard if chat.target(letter) == "居民群"]
    assert len(parts) == 2 and parts[0].endswith("（1/2）") and parts[1].endswith("（2/2）")
    together = "".join(part.rpartition("\n（")[0] + "\n" for part in parts).removeprefix("【用电安全】\n")
    assert together.split() == LONG.split()


async def test_what_lies_beside_it_goes_with_it(start: Start, tmp_path: Path) -> None:
    write(tmp_path, "a", "附件: [liucheng.png, biaoge.pdf]\n", "请看附件。")
    beside = tmp_path / "data" / "notices"
    (beside / "liucheng.png").write_bytes(picture())
    (beside / "biaoge.pdf").write_bytes(b"%PDF-1.4")
    chat = await start()
    await at(chat, "2027-03-01 09:59")
    await at(chat, "2027-03-01 10:00")
    said = [readable(letter) for letter in chat.heard if chat.target(letter) == "二号群"]
    assert said == ["【用电安全】\n请看附件。", "[照片]", "[文件 biaoge.pdf]"]
    assert {letter.picture_path for letter in chat.heard} == {
        None, str(beside / "liucheng.png"), str(beside / "biaoge.pdf")
    }  # fmt: skip


async def test_a_room_whose_grid_lacks_a_value_is_told_to_the_admins(start: Start, tmp_path: Path) -> None:
    write(tmp_path, "a", "", "请找{网格员电话}。")
    chat = await start()
    await at(chat, "2027-03-01 09:59")
    await at(chat, "2027-03-01 10:00")
    chat.expects("居民群", "请找000-0201")
    chat.expects(
        "管理员群", "已发完：1/2", "二号群：没有发，grid.yaml 里没有花括号要填的内容", "补全以后请回复：补发 通知1"
    )
    chat.silence()
    await chat.says("管理员老周", "补发 通知1", "私聊")
    chat.expects("管理员老周", "还缺花括号里的内容")
    grid = tmp_path / "data" / "grid.yaml"
    grid.write_text(
        grid.read_text("utf-8").replace("电话: 000-0202, 公开电话: false", "电话: 000-0202, 公开电话: true"), "utf-8"
    )
    assert chat.desk.read().faults == ()
    await chat.says("管理员老周", "补发", "私聊")
    chat.expects("管理员老周", "有 1 个群没有确定收到", "二号群：缺的内容已经补上")
    await chat.says("管理员老周", "确认", "私聊")
    chat.expects("管理员老周", "正在给 1 个群补发")
    chat.expects("二号群", "请找000-0202")
    chat.silence()
    await chat.later(1)
    chat.expects("管理员群", "已发完：2/2") if chat.heard else None
    await chat.says("管理员老周", "补发 通知1", "私聊")
    chat.expects("管理员老周", "没有要补发的群")
    chat.silence()


async def test_its_own_grace_time_and_several_missed_times(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "data" / "notices" / "a.md"
    path.write_text("---\n标题: 每日\n受众: [yinxing-2]\n时间: '0 9 * * *'\n宽限: 10\n---\n早。\n", "utf-8")
    chat = await start()
    await chat.tick()
    await at(chat, "2027-03-04 09:20")
    chat.expects("管理员群", "原定 3 月 4 日 09:00 发出，因停机错过")
    chat.expects("管理员群", "还有更早的 2 次因停机错过")
    chat.silence()
    await at(chat, "2027-03-05 09:09")
    chat.expects("二号群", "早。")
    chat.silence()


async def test_an_urgent_one_goes_before_the_others(start: Start, tmp_path: Path) -> None:
    write(tmp_path, "a", "", "平常的。")
    write(tmp_path, "b", "紧急: true\n", "紧急的。")
    chat = await start()
    await at(chat, "2027-03-01 09:59")
    chat.clock.now = parse_moment("2027-03-01 10:00", chat.settings.zone)
    await chat.notices.tick()
    urgent = await chat.store.claim("test:one", chat.clock(), 2)
    assert ["紧急的" in parcel.letter.text for parcel in urgent[0]] == [True, True]


async def test_progress_tells_how_long_it_still_takes(start: Start, tmp_path: Path) -> None:
    write(tmp_path, "a", "", "出门请断电。")
    chat = await start(
        gateway="wechaty",
        wechaty={"messages_per_minute": 1, "jitter_seconds": 0, "endpoint": "127.0.0.1:1", "token": "t"},
    )
    await at(chat, "2027-03-01 09:59")
    chat.clock.now = parse_moment("2027-03-01 10:00", chat.settings.zone)
    await chat.notices.tick()
    held = chat.outbox
    chat.outbox = Quiet()  # type: ignore[assignment]
    await chat.says("管理员老周", "通知进度", "私聊")
    chat.outbox = held
    await chat.settle()
    chat.expects("管理员老周", "通知1“用电安全”：已发 0/2，预计还需 2 分钟")


class Quiet:
    """Sends nothing."""

    async def flush(self) -> None: ...


WEEKLY = {"reviews": {"weekly": "0 18 * * 5"}}


async def test_the_weekly_review_is_asked_and_answered(start: Start) -> None:
    chat = await start(**WEEKLY)
    await chat.tick()
    await chat.says("李阿姨", "评议 5 楼道干净多了")
    chat.expects("居民群", "@李阿姨", "不在评议的时间")
    await at(chat, "2027-03-05 18:00")
    chat.expects("居民群", "【一周一评议】", "1 分最低，5 分最高", "评议 5")
    chat.expects("二号群", "【一周一评议】")
    chat.silence()
    await chat.says("李阿姨", "评议 5 楼道干净多了")
    await chat.says("张大爷", "评议3 希望多几把长椅")
    chat.silence()
    await chat.later(1)
    chat.expects("居民群", "已记下 李阿姨、张大爷 的评议，谢谢")
    chat.silence()
    await chat.says("李阿姨", "评议 9")
    chat.expects("居民群", "@李阿姨", "评议 5")
    await chat.says("李阿姨", "5分 网格员很负责", "私聊")
    chat.expects("李阿姨", "已记下您的评议（5 分，评语）")
    chat.silence()
    await chat.says("王奶奶", "4", "私聊")
    chat.expects("王奶奶", "已记下您的评议（4 分）")
    await chat.says("王奶奶", "评议 2 3号楼电梯坏了没人管", "私聊")
    chat.expects("王奶奶", "已记下您的评议（2 分，问题）", "@小蜜蜂")
    # The last word counts; words said before stay with a new score.
    await chat.says("李阿姨", "评议 4", "私聊")
    chat.expects("李阿姨", "4 分")
    since, until = chat.clock() - 86_400_000, chat.clock() + 1
    figures = await chat.store.read(lambda reader: reader.review_figures(since, until))
    shown = {one.grid: (one.people, one.scores, one.kinds) for one in figures}
    assert shown == {
        "yinxing-1": (2, ((3, 1), (4, 1)), (("评语", 1), ("需求", 1))),
        "yinxing-2": (1, ((2, 1),), (("问题", 1),)),
    }


async def test_a_bare_number_in_private_is_no_review_where_none_is_asked_for(start: Start) -> None:
    chat = await start()
    await chat.says("王奶奶", "4", "私聊")
    assert not [letter for letter in chat.heard if "评议" in letter.text]


async def test_the_weekly_review_can_be_withdrawn_and_paused_like_any_notice(start: Start) -> None:
    chat = await start(**WEEKLY)
    await chat.tick()
    await at(chat, "2027-03-05 18:00")
    chat.forget()
    await chat.says("管理员老周", "通知进度", "私聊")
    chat.expects("管理员老周", "“一周一评议”：已发 2/2")


def test_the_demo_notices_are_within_reach_of_a_phone() -> None:
    for path in (PROJECT / "data" / "notices").glob("*.md"):
        text = path.read_text("utf-8").split("---", 2)[2].strip()
        assert len(text) <= 300, path.name


async def test_what_its_end_overtook_is_told(start: Start, tmp_path: Path) -> None:
    write(tmp_path, "a", "截止: 2027-03-01 23:00\n", "出门请断电。")
    path = tmp_path / "data" / "notices" / "a.md"
    path.write_text(path.read_text("utf-8").replace("10:00", "22:00"), "utf-8")
    chat = await start()
    await at(chat, "2027-03-01 22:00")
    chat.silence()
    await at(chat, "2027-03-02 08:00")
    await at(chat, "2027-03-02 08:01")
    chat.expects("管理员群", "已发完：0/2", "居民群：没有发，过了截止时间", "二号群：没有发")
    chat.silence()


@pytest.mark.parametrize(("word", "state"), [("暂停", "held"), ("撤销 通知1", "expired")])
async def test_a_letter_that_comes_back_stands_as_its_notice_stands(
    start: Start, tmp_path: Path, word: str, state: str
) -> None:
    """The gateway was busy just when somebody paused the notice, or took it back."""
    write(tmp_path, "a", "", "出门请断电。")
    chat = await start()
    await at(chat, "2027-03-01 09:59")
    chat.clock.now = parse_moment("2027-03-01 10:00", chat.settings.zone)
    await chat.notices.tick()
    claimed, _ = await chat.store.claim("test:one", chat.clock(), 1)
    await chat.says("管理员老周", word, "私聊")
    await chat.store.requeue(claimed[0].id, chat.clock(), "忙")
    states = await chat.store.query(lambda conn: conn.execute("SELECT state FROM outbox WHERE id = 1").fetchone())
    assert states == (state,)


async def test_a_clock_that_was_ahead_holds_nothing_back(start: Start) -> None:
    """What was to wait a moment of a wrong day goes out on the right one."""
    chat = await start()
    right = chat.clock.now
    chat.clock.now += 3 * 86_400_000
    chat.gateway.troubles = deque([TemporarySendError("忙")])
    await chat.says("李阿姨", "@小灵通 居住证怎么办")
    chat.silence()
    chat.clock.now = right
    await chat.settle()
    chat.expects("居民群", "居住地派出所")
