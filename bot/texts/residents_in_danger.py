"""What whoever is in danger hears in private while help is called: short and calm."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.danger.kinds import Emergency, EmergencyKind


def noted(number: int, roles: Sequence[str], taken: bool) -> str:
    """`taken`: somebody has accepted it."""
    who = "和".join(dict.fromkeys(roles)) or "社区工作人员"
    if taken:
        return f"已记到工单 {number}，马上转告{who}，{who}已经接手。"
    return f"已记到工单 {number}，马上转告处理人；正在联系{who}。"


def call(emergency: Emergency, again: bool, own_life: bool) -> str:
    """Whom to call where it is not over. `again`: it has been said at length; `own_life`: to whoever would end it."""
    numbers = "、".join(emergency.hotlines[:2])
    if own_life:
        return f"难受就打 {numbers}，也可以打 12345 转心理援助。先让家人或邻居陪着您。"
    if again:
        return f"还有危险就打 {numbers}。"
    if emergency.kind is EmergencyKind.CRIME:
        return f"还有危险就打 {numbers}，不方便出声可以发短信到 12110。先待在安全的地方，有变化随时告诉我。"
    return f"还有危险就打 {numbers}。有变化随时告诉我。"


def stays_private() -> str:
    return "您私聊说的话不会发到居民群，工作群里也没有内容和名字。"
