"""What the command line says about a command that is written wrongly: what is wrong, and how it is written."""

from __future__ import annotations

from collections.abc import Sequence

USAGE = "用法："
HELP = "显示这份说明"
ARGUMENTS = "参数"
OPTIONS = "选项"
COMMANDS = "命令"

NAMES = {
    "FILE": "文件",
    "DIR": "文件夹",
    "DATE": "日期",
    "GRID": "网格",
    "G": "网格",
    "ROOM": "群",
    "NAME": "姓名",
    "ACCOUNT": "账号",
    "PERSON": "人",
    "TOPIC": "主题",
    "N": "序号",
    "DAYS": "天数",
    "COMMAND": "命令",
    "kind": "报告种类",
    "IN.jsonl": "输入.jsonl",
    "OUT.jsonl": "输出.jsonl",
}
"""What stands for a value in the usage."""


def wrong(what: str, prog: str) -> str:
    return f"{what}\n看写法请运行：python {prog} --help"


def no_such_command(said: str, close: Sequence[str], known: Sequence[str]) -> str:
    return f"没有“{said}”这个命令。{_or_all(close, '命令', known)}"


def no_such_choice(name: str, said: str, close: Sequence[str], known: Sequence[str]) -> str:
    return f"{name} 不能写“{said}”。{_or_all(close, '写法', known)}"


def _or_all(close: Sequence[str], what: str, known: Sequence[str]) -> str:
    every = f"可用的{what}：{'、'.join(known)}。"
    return f"是不是要写 {close[0]}？{every}" if close else every


def not_understood(said: Sequence[str], close: Sequence[str]) -> str:
    ask = f"是不是要写 {close[0]}？" if close else "请去掉，或用引号把一句话括起来。"
    return f"看不懂多出来的“{' '.join(said)}”。{ask}"


def missing(names: Sequence[str], written: str = "", close: str = "") -> str:
    """`written`: what stands there instead of `close`."""
    ask = f"“{written}”是不是要写 {close}？" if close else ""
    return f"还缺：{'、'.join(names)}。{ask}"


def one_missing(names: Sequence[str]) -> str:
    return f"下面几样要写一样：{'、'.join(names)}。"


def needs_value(name: str, count: str = "") -> str:
    return f"{name} 后面要写{f' {count} 项' if count else '内容'}。"


def needs_no_value(name: str, said: str) -> str:
    return f"{name} 后面不用写“{said}”。"


def no_number(name: str, said: str) -> str:
    return f"{name} 要写数字，不能写“{said}”。"


def bad_value(name: str, said: str) -> str:
    return f"{name} 不能写“{said}”。"


def not_together(name: str, other: str) -> str:
    return f"{name} 和 {other} 只能写一个。"


def ambiguous(said: str, names: Sequence[str]) -> str:
    return f"“{said}”写得太短，可能是 {'、'.join(names)}，请写全。"


def not_clear() -> str:
    return "这条命令的写法不对。"
