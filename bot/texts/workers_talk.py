"""What people in roles hear in private whose words are no command and no report."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened
from bot.texts.workers_slips import OFFER


def offered(command: str) -> str:
    return f"您{OFFER}{command}"


def noted(number: int, offer: str) -> str:
    said = f"已记到工单 {number}，状态没有变。"
    return f"{said}\n{offer}" if offer else said


def noted_here(number: int) -> str:
    return f"已记到工单 {number} 的进展。"


def nothing_to_accept() -> str:
    return "您名下没有等着接的工单。"


def noted_beside(number: int, offer: str) -> str:
    """What was said beside a command that was done."""
    return f"后面的话记在工单 {number} 里，还没有照办。\n{offer}"


def noted_at(numbers: Sequence[int]) -> str:
    return f"已记到工单 {_listed(numbers)}，状态没有变。"


def noted_of(numbers: Sequence[int]) -> str:
    return f"已记到工单 {_listed(numbers)} 的进展。"


def offered_each(commands: Sequence[str]) -> str:
    """Each on a line of its own; sent together they work as well."""
    if len(commands) == 1:
        return offered(commands[0])
    return "\n".join([f"您{OFFER}", *commands])


def of_all(verb: str, numbers: Sequence[int]) -> str:
    return f"{verb} {_listed(numbers)}"


def also_wait(numbers: Sequence[int], command: str) -> str:
    """Others who wait for the same."""
    return f"工单 {_listed(numbers)} 像是同样的事，还没有听到。\n{offered(command)}"


def _listed(numbers: Sequence[int]) -> str:
    return "、".join(map(str, numbers))


def ended(number: int, state: str) -> str:
    return f"工单 {number} {state}，没有再记。"


def kept_after_end(number: int, state: str) -> str:
    """What was said of it a moment after it ended."""
    return f"工单 {number} 刚才{state}，这句话记在工单里，别的没有改动。"


def not_registered() -> str:
    return "这句话没有登记成工单。"


def confirm_the_notice() -> str:
    return "要发出刚才预览的通知请回复：确认"


def of_a_ticket(command: str) -> str:
    return f"说手上的工单请带编号，如：{command}"


def new_matter(on_behalf: str, own: str) -> str:
    return f"报新的事：{on_behalf} 谁、在哪里、什么事，或 {own} 在哪里、什么事"


def say_where_and_what() -> str:
    return "报新的事请写明在哪里、什么事。"


def said_of_one(numbers: Sequence[int], name: str, words: str) -> str:
    """Of several emergencies, and nobody knows of which."""
    said = f"工单 {_listed(numbers)}：{name} 刚才说“{shortened(words, 200)}”"
    return f"{said}\n没说是其中哪一件，正在问本人；请先核实，不要据此办结。"


def to_be_told(name: str, words: str) -> str:
    """A resident asked the bot to tell them."""
    return f"{name} 让转告您：{shortened(words, 200)}"
