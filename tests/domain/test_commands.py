"""What is read as a command, and what only sounds like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.commands.parse import Command, parse
from bot.domain.commands.table import TABLE, Usage, Verb


def read(text: str, quotes_bot: bool = False) -> tuple[str, int | None, str] | None:
    command = parse(text, quotes_bot)
    return (command.verb.value, command.number, command.words) if command else None


@pytest.mark.parametrize(
    "text",
    [
        "接单 1001",
        "接单1001",
        "接单　１００１",
        "接单 #1001",
        "接单：1001",
        "接单（1001）",
        "接单 工单 1001",
        "接单工单1001",
        "1001 接单",
        "1001接单",
        "１００１，接单",
        "#1001 接单",
        "工单1001接单",
        "\u200b接单\u2005 1001\n",
        "接单 1001。",
        "接单1001！",
        "1001 接单了",
        "已接单 1001",
        "签收 1001",
        "我来处理 1001",
        "收到 1001",
        "收到，1001",
        "好的 1001",
        "我来 1001",
    ],
)
def test_one_command_in_many_spellings(text: str) -> None:
    assert read(text) == ("接单", 1001, "")


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("办结 1001 灯泡已更换", ("办结", 1001, "灯泡已更换")),
        ("办结1001灯泡已更换", ("办结", 1001, "灯泡已更换")),
        ("办结 1001，灯泡已更换。", ("办结", 1001, "灯泡已更换。")),
        ("办结 1001\n灯泡已更换\n明天再看", ("办结", 1001, "灯泡已更换\n明天再看")),
        ("1001 办结 灯泡已更换", ("办结", 1001, "灯泡已更换")),
        ("1001办结灯泡已更换", ("办结", 1001, "灯泡已更换")),
        ("办结 1001", ("办结", 1001, "")),
        ("办结 1001 了", ("办结", 1001, "")),
        ("办结 1001 人已送医", ("办结", 1001, "人已送医")),
        ("办结 1001 3号楼已修", ("办结", 1001, "3号楼已修")),
        ("已修好 1001", ("办结", 1001, "")),
        ("办结", ("办结", None, "")),
        ("办结，灯泡已更换", ("办结", None, "灯泡已更换")),
        ("接单 1001，下午去", ("接单", 1001, "下午去")),
        ("我要撤回1030", ("撤回", 1030, "")),
        ("麻烦催办一下 1001", ("催办", 1001, "")),
        ("1001号接单", ("接单", 1001, "")),
        ("好，确认", ("确认", None, "")),
        ("确认发布", ("确认", None, "")),
        ("1001 处理好了，灯换了", ("办结", 1001, "灯换了")),
        ("接单 1001 马上到", ("接单", 1001, "马上到")),
        ("接单", ("接单", None, "")),
        ("接单。", ("接单", None, "")),
        ("答 1001 周一到周五", ("答", 1001, "周一到周五")),
        ("答1001：周一到周五", ("答", 1001, "周一到周五")),
        ("答：1001 周一到周五", ("答", 1001, "周一到周五")),
        ("回复 1001 可以", ("答", 1001, "可以")),
        ("补充 1001 二楼也坏了", ("补充", 1001, "二楼也坏了")),
        ("查 1001", ("查", 1001, "")),
        ("查", ("查", None, "")),
        ("撤回 1001", ("撤回", 1001, "")),
        ("转人工", ("转人工", None, "")),
        ("答非所问", ("没用", None, "")),
        ("自动回答 只答@", ("自动回答", None, "只答@")),
        ("查1001", ("查", 1001, "")),
        ("查一下 1001", ("查", 1001, "")),
        ("查工单1001", ("查", 1001, "")),
        ("进度 1001", ("查", 1001, "")),
        ("查 1001 到哪一步了？", ("查", 1001, "到哪一步了？")),
        ("满意", ("满意", None, "")),
        ("满意！", ("满意", None, "")),
        ("满意👍", ("满意", None, "")),
        ("满意[强]", ("满意", None, "")),
        ("很满意", ("满意", None, "")),
        ("满意，谢谢", ("满意", None, "谢谢")),
        ("满意 1001", ("满意", 1001, "")),
        ("基本满意 1001", ("基本满意", 1001, "")),
        ("一般 1001", ("基本满意", 1001, "")),
        ("不满意", ("不满意", None, "")),
        ("不满意 太慢了", ("不满意", None, "太慢了")),
        ("不满意，太慢了", ("不满意", None, "太慢了")),
        ("不满意 1001 太慢了", ("不满意", 1001, "太慢了")),
        ("1001 不满意太慢了", ("不满意", 1001, "太慢了")),
        ("绑定 382914", ("绑定", None, "382914")),
        ("绑定382914", ("绑定", None, "382914")),
        ("绑定：３８２９１４", ("绑定", None, "382914")),
        ("绑定 青禾1号微网格", ("绑定", None, "青禾1号微网格")),
        ("帮助", ("帮助", None, "")),
        ("你能做什么？", ("帮助", None, "")),
        ("撤回刚才那个", ("撤回", None, "刚才那个")),
        ("把刚才报的撤了吧", ("撤回", None, "刚才报的")),
        ("取消刚才的报修", ("撤回", None, "刚才的报修")),
    ],
)
def test_commands(text: str, command: tuple[str, int | None, str]) -> None:
    assert read(text) == command


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1001",
        "收到",
        "好的",
        "我来",
        "接了",
        "修好了",
        "一般",
        "接单吗",
        "接单吧",
        "接单 1001 了吗",
        "1001 接单了吗",
        "办结 1001 了没有",
        "办结1001？",
        "办结了吗",
        "接单 10",
        "接单 1234567890",
        "我接单 1001",
        "接单，马上到",
        "查一下居住证怎么办",
        "查 13800001111",
        "查1001室的水费",
        "查水表",
        "查一下 2026 年社保基数",
        "进度怎么样",
        "答应我",
        "补充 二楼也坏了",
        "收到 5000 元",
        "收到通知 1001",
        "一般 5000 元",
        "好的 2026 年见",
        "1001室漏水",
        "1001 满意度调查",
        "1001 答应了",
        "2026年接单",
        "满意度怎么评",
        "满意 3号楼的保洁",
        "满意吗",
        "不满意怎么办",
        "不满意太慢了",
        "绑定",
        "绑定不了怎么办",
        "绑定手机号怎么弄",
        "帮助我",
        "帮助 1001",
        "怎么用 电梯卡",
        "👍",
        "撤回刚才那条消息",
        "取消刚才的订单",
        "刚才那个不要了",
        "刚才撤了",
    ],
)
def test_ordinary_talk_is_no_command(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("没修好啊，还是黑的", ("没解决", None, "还是黑的")),
        ("办好了，换了灯泡", ("办结", None, "换了灯泡")),
        ("马上去", ("接单", None, "")),
        ("收到", ("接单", None, "")),
        ("好的，马上去", ("接单", None, "马上去")),
        ("接单，马上到", ("接单", None, "马上到")),
        ("修好了 换了灯泡", ("办结", None, "换了灯泡")),
        ("答 周一可以", ("答", None, "周一可以")),
        ("补充 二楼也坏了", ("补充", None, "二楼也坏了")),
        ("查", ("查", None, "")),
        ("一般", ("基本满意", None, "")),
        ("满意，就是慢了点", ("满意", None, "就是慢了点")),
        ("不满意太慢了", ("不满意", None, "太慢了")),
        ("收到 1002", ("接单", 1002, "")),
    ],
)
def test_quoting_the_bot_makes_short_words_commands(text: str, command: tuple[str, int | None, str]) -> None:
    assert read(text, quotes_bot=True) == command


@pytest.mark.parametrize(
    "text",
    ["收到吗", "办结了吗", "不满意怎么办", "答应我", "查一下居住证怎么办", "接单 10", "绑定", "好的呢？", "修好了没有"],
)
def test_quoting_the_bot_makes_no_command_of_a_question(text: str) -> None:
    assert read(text, quotes_bot=True) is None


@pytest.mark.parametrize("usage", [usage for usage in TABLE if usage.numbered], ids=lambda usage: usage.verb.name)
def test_every_spelling_of_the_table_takes_a_number(usage: Usage) -> None:
    for word in (usage.verb.value, *usage.synonyms, *usage.loose):
        for text in (f"{word} 1001", f"{word}1001", f"1001 {word}", f"{word}：#１００１"):
            assert parse(text) == Command(usage.verb, 1001, ""), text


def test_help_in_every_spelling() -> None:
    usage = next(usage for usage in TABLE if usage.verb is Verb.HELP)
    assert [parse(word) for word in (usage.verb.value, *usage.synonyms)] == [Command(Verb.HELP, None, "")] * 5


@given(st.text(max_size=80), st.booleans())
def test_nothing_that_is_typed_breaks_the_reading(text: str, quotes_bot: bool) -> None:
    command = parse(text, quotes_bot)
    assert command is None or command.number is None or 1000 <= command.number <= 999_999_999


@given(st.integers(1000, 999_999_999), st.text(alphabet="灯泡已更换，。 \n楼道ab12", max_size=30))
def test_numbers_and_words_come_through(number: int, words: str) -> None:
    command = parse(f"补充 {number}：说明{words}")
    assert command == Command(Verb.ADD, number, parse(f"补充 1001：说明{words}").words)  # type: ignore[union-attr]
    assert command.words.startswith("说明")


@pytest.mark.parametrize(
    "text",
    [
        "接单" + "\n" * 10_000 + "x",
        "办结 1001 " + "字" * 10_000,
        "1" * 10_000,
        "满意" + "！" * 10_000 + "x",
        "满意" + "[强]" * 3_000,
        "工单 " * 3_000,
        "满意" * 5_000,
        "绑定 " + "x" * 10_000,
        "不满意，" + "谢谢" * 5_000,
    ],
)
def test_ten_thousand_characters_at_once(text: str) -> None:
    started = time.process_time()
    parse(text)
    parse(text, quotes_bot=True)
    assert time.process_time() - started < 1.0


@pytest.mark.parametrize(
    ("text", "numbers", "words"),
    [
        ("接单 1001、1002", (1001, 1002), ""),
        ("接单1001，1002和1003", (1001, 1002, 1003), ""),
        ("1001、1002 接单", (1001, 1002), ""),
        ("办结 1001、1002 灯都换了", (1001, 1002), "灯都换了"),
        ("满意 1001、1002", (1001, 1002), ""),
        ("办结 1001，2000元的材料费", (1001,), "2000元的材料费"),
        ("办结 1001 1002", (1001, 1002), ""),
        ("接单 1002 1003", (1002, 1003), ""),
        ("接单 1021 1022 1023 1025 1027", (1021, 1022, 1023, 1025, 1027), ""),
        ("接单 1002 1003，马上到", (1002, 1003), "马上到"),
        ("接单 1002\n1003", (1002, 1003), ""),
        ("接单 1001 1002.", (1001, 1002), ""),
        ("同意 1001 1002", (1001, 1002), ""),
        ("办结 1001 1002 灯都换了", (1001, 1002), "灯都换了"),
        ("办结 1001 2 号楼的灯换了", (1001,), "2 号楼的灯换了"),
        ("办结 1001 2000 米管道已通", (1001,), "2000 米管道已通"),
        ("办结 1001 2026-11-25 已换", (1001,), "2026-11-25 已换"),
        ("办结 1001 1203 室的水管换了", (1001,), "1203 室的水管换了"),
        ("办结 1001 13800001111 已打过", (1001,), "13800001111 已打过"),
        ("合并 1002 和 1001", (1002,), "和 1001"),
    ],
)
def test_one_word_for_several_tickets(text: str, numbers: tuple[int, ...], words: str) -> None:
    command = parse(text)
    assert command is not None
    assert (command.number, *command.also) == numbers
    assert command.words == words


@pytest.mark.parametrize(
    ("text", "number"),
    [("接单一千一百零六", 1106), ("幺幺零六 接单", 1106), ("办结 一零零三 修好了", 1003), ("接单一千零二十", 1020)],
)
def test_a_number_may_be_spelled_out(text: str, number: int) -> None:
    command = parse(text)
    assert command is not None
    assert command.number == number


@pytest.mark.parametrize("text", ["接单一千块", "我花了一千二", "查一千零一夜", "三千多人报名"])
def test_what_is_counted_is_no_ticket(text: str) -> None:
    command = parse(text)
    assert command is None or command.number is None
