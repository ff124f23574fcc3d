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


def swindler_noted(number: int) -> str:
    """To whoever is being swindled, and may believe him."""
    return f"已记到工单 {number}，并告诉处理人。\n真的公安、银行、客服都不会叫您转钱、报密码、交出卡和证件。拿不准就打 110 问。"


def swindled_again() -> str:
    """To whoever was told it at length before, and is about to hand something over."""
    return "请马上打 110。钱、卡、证件、密码都先别给，真的公安、银行不会要这些。叫家里人来。"


def asked_if_called(number: int, hotlines: Sequence[str], called: bool) -> str:
    """`called`: somebody has said that they did."""
    numbers = "、".join(hotlines) or "110、119 或 120"
    if called:
        return f"有人说已经打过电话。拿不准就再打一次 {numbers}。您的话已记到工单 {number}。"
    return f"还没听到谁说打过。宁可多打一次，请马上打 {numbers}。您的话已记到工单 {number}，并告诉处理人。"


def asked_who_comes(number: int, roles: Sequence[str], taken: bool, hotlines: Sequence[str]) -> str:
    """To whoever has called for help. `taken`: somebody has accepted it."""
    who, numbers = "和".join(dict.fromkeys(roles)) or "社区工作人员", "、".join(hotlines) or "110、119 或 120"
    if taken:
        return f"工单 {number} {who}已经接手，您的话已转告。没打过 {numbers} 的请马上打。"
    return f"工单 {number} 还没有人接手，正在继续叫{who}。不要等我们，没打过 {numbers} 的请马上打。"


def asked_how_it_is(number: int, roles: Sequence[str], taken: bool) -> str:
    """To a neighbour who asks how it went with whoever was in danger. `taken`: somebody has accepted it."""
    who = "和".join(dict.fromkeys(roles)) or "社区工作人员"
    how = f"{who}已经接手" if taken else f"正在联系{who}"
    return f"工单 {number} {how}，您问的已转告。"


def keep_calling(number: int) -> str:
    return f"已记到工单 {number}，马上转告处理人。电话占线请接着拨，请旁边的人也一起打。"


def asked_how_it_was(number: int, result: str) -> str:
    """To a neighbour, after it has ended. `result`: what was told the room when it ended."""
    return f"工单 {number} 已办结：{result}" if result else f"工单 {number} 已办结。"
