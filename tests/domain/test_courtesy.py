"""Polite words around a command are none of it, and among people they may be said to somebody else."""

from __future__ import annotations

import pytest

from bot.domain.commands.lines import commands_in
from bot.domain.commands.near import only_orders, report_mistyped, slip_of_command, written_in
from bot.domain.commands.nearest import EVERY_VERB, nearest_command
from bot.domain.commands.parse import Command, parse, parse_request


def told(command: Command | None) -> tuple[str, int | None, str] | None:
    return (command.verb.value, command.number, command.words) if command else None


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("谢谢 接单1055", ("接单", 1055, "")),
        ("谢谢 延期1041 2天 等锁芯", ("延期", 1041, "2天 等锁芯")),
        ("感谢大家，办结1050 修好了", ("办结", 1050, "修好了")),
        ("好的谢谢 督办1028", ("督办", 1028, "")),
        ("OK 谢谢 办结1050 修好了", ("办结", 1050, "修好了")),
        ("[抱拳] 办结1050 灯换了", ("办结", 1050, "灯换了")),
        ("🙏办结1050 灯换了", ("办结", 1050, "灯换了")),
        ("收到 办结1050 灯换了", ("办结", 1050, "灯换了")),
        ("谢谢 撤回1055", ("撤回", 1055, "")),
        ("你好 查1050 谢谢", ("查", 1050, "")),
        ("谢谢 待办", ("待办", None, "")),
        ("谢谢 代报 9号楼停水", ("代报", None, "9号楼停水")),
        ("办结1042 地砖换好了 谢谢", ("办结", 1042, "地砖换好了")),
        ("办结1042 地砖换好了谢谢大家", ("办结", 1042, "地砖换好了")),
        ("没解决1054 谢谢", ("没解决", 1054, "")),
        ("转派1040 老赵 谢谢您", ("转派", 1040, "老赵")),
        ("办结 1002的 水管换了 地面也清了", ("办结", 1002, "水管换了 地面也清了")),
        ("办结1002号 灯换了", ("办结", 1002, "灯换了")),
        ("转派1009的 物业", ("转派", 1009, "物业")),
        ("1002的接单", ("接单", 1002, "")),
    ],
)
def test_the_command_is_read_without_it(text: str, command: tuple[str, int | None, str]) -> None:
    assert told(parse(text)) == command


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("办结1042 居民当面说了谢谢", "居民当面说了谢谢"),
        ("满意 1001 谢谢", "谢谢"),
        ("答 1001 谢谢您的建议，明天就办", "谢谢您的建议，明天就办"),
        ("办结 1002 那个灯换了", "那个灯换了"),
        ("退回 1001 的确不归我管", "的确不归我管"),
        ("办结 1001\n灯换了\n明天再看", "灯换了\n明天再看"),
    ],
)
def test_what_says_something_stays(text: str, words: str) -> None:
    command = parse(text)
    assert command is not None and command.words == words


@pytest.mark.parametrize(
    "text",
    [
        "谢谢接单1055",
        "谢谢 1001修好了",
        "好的 没用",
        "谢谢 确认",
        "1001的上报还没批",
        "你好，请问 1001 办结了吗",
    ],
)
def test_ordinary_thanks_are_no_command(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("麻烦办结1006 灯换好了 谢谢", ("办结", 1006, "灯换好了")),
        ("辛苦了 办结1041 锁换了 谢谢大家", ("办结", 1041, "锁换了")),
        ("谢谢主任 上报1050 要大修", ("上报", 1050, "要大修")),
        ("您好 转派1040 高守正 谢谢您", ("转派", 1040, "高守正")),
        ("张姐早，接单 1040", ("接单", 1040, "")),
    ],
)
def test_what_may_be_put_to_a_colleague_is_a_command_only_to_the_bot(
    text: str, command: tuple[str, int | None, str]
) -> None:
    assert parse(text) is None
    assert told(parse_request(text)) == command
    assert told(written_in(text)) == command and only_orders(text)


def test_what_is_told_beside_a_command_is_kept() -> None:
    assert written_in("水泵坏了 麻烦转派1040 物业") is not None
    assert not only_orders("水泵坏了 麻烦转派1040 物业")
    assert written_in("不要办结 1001") is None
    assert written_in("李阿姨说：办结 1001 修好了") is None


@pytest.mark.parametrize(
    ("text", "slip"),
    [
        ("转单 1026 物业", ("转派", 1026, "物业")),
        ("1026办节 灯换了", ("办结", 1026, "灯换了")),
        ("1023已办接 台阶补好了", ("办结", 1023, "台阶补好了")),
        ("接淡 1009", ("接单", 1009, "")),
        ("退会1026", ("退回", 1026, "")),
        ("1003 转告小杨 配件到了", None),
        ("1001 上门看过", None),
        ("1001 接水了", None),
    ],
)
def test_a_typo_keeps_what_was_written(text: str, slip: tuple[str, int, str] | None) -> None:
    found = slip_of_command(text)
    assert (found and (found[0].value, *found[1:])) == slip


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("待报 9号楼王师傅家漏水", "代报 9号楼王师傅家漏水"),
        ("代抱 18号楼李奶奶家停电了", "代报 18号楼李奶奶家停电了"),
        ("随手计 18号楼走访正常", "随手记 18号楼走访正常"),
        ("寻查10号楼单元门玻璃裂了", "巡查 10号楼单元门玻璃裂了"),
        ("检查 10号楼单元门", ""),
        ("代办 18号楼李奶奶的老年证", ""),
        ("汇报 9号楼漏水", ""),
        ("巡逻 10号楼", ""),
    ],
)
def test_a_typo_without_a_number(text: str, meant: str) -> None:
    assert report_mistyped(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("销假吧", "销假"),
        ("待办一下", "待办"),
        ("今日呢", "今日"),
        ("给我看下今日", "今日"),
        ("消假", "销假"),
        ("建单1、2", "建单 1"),
        ("抽查3件", "抽查"),
        ("回访", "回访 1001 满意"),
        ("今天", None),
        ("休假", None),
        ("确认吧", None),
    ],
)
def test_a_sign_too_many(text: str, meant: str | None) -> None:
    assert nearest_command(text, EVERY_VERB) == meant


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("临时措施1028 先用盆接\n上报1028 要大修", ("临时措施1028 先用盆接", "上报1028 要大修")),
        ("记 22号楼走访正常\n办结1056 通了", ("记 22号楼走访正常", "办结1056 通了")),
        ("查1028\n待办", ("查1028", "待办")),
        ("接单1056\n办结 换了灯", ("接单1056", "办结 1056 换了灯")),
        ("好的\n接单1001\n接单1002", ("接单1001", "接单1002")),
        ("接单1027办结1027 疏通了", ("接单1027", "办结1027 疏通了")),
        ("办结1027 疏通了 上报1027 要大修", ("办结1027 疏通了", "上报1027 要大修")),
        ("办结 1001\n灯泡已更换\n明天再看", ()),
        ("答 1001 办法如下：\n上报 社区\n查 1001", ()),
        ("发通知 青禾社区 现在 停水\n待办", ()),
        ("1001 满意\n1002 不满意 还漏", ()),
        ("退回 1001 跟1002重复", ()),
        ("大家这样发：\n接单 1001\n办结 1001 结果", ()),
        ("办结1028 阀门换了\n待办事项都清了", ()),
    ],
)
def test_commands_of_one_message(text: str, each: tuple[str, ...]) -> None:
    assert commands_in(text) == each
