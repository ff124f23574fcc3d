"""What admins read about rooms and people under new ids."""

from __future__ import annotations

from collections.abc import Sequence

from bot.texts.common import shortened

_LONGEST_NAME = 20


def there_are(rooms: int, people: int) -> str:
    return f"有 {_count(rooms, people)}看着是换了编号，发 接回 查看。"


def listed(rooms: int, people: int, lines: Sequence[str]) -> str:
    """`lines` are the first of all these."""
    count = _count(rooms, people)
    head = (
        f"看着是换了编号的有 {count}，先列前 {len(lines)} 项："
        if rooms + people > len(lines)
        else f"看着是换了编号的有 {count}："
    )
    numbered = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
    warning = ["名字谁都能改，请先确认是本人；拿不准的不要接，请维护人员发绑定码。"] if people else []
    only = "1" if len(lines) == 1 else "1 2"
    return "\n".join([head, *numbered, *warning, f"确认后发：接回 全部；只接几项就写序号，如 接回 {only}"])


def _count(rooms: int, people: int) -> str:
    return "、".join([*([f"{rooms} 个群"] if rooms else []), *([f"{people} 个人"] if people else [])])


def room(topic: str, before: str, now: str) -> str:
    return f"{room_name(topic)}{_accounts(before, now)}"


def room_name(topic: str) -> str:
    return f"群“{_plain(topic)}”"


def official(role: str, name: str, nickname: str, before: str, now: str) -> str:
    return f"{role}{name}（微信名“{_plain(nickname)}”）{_accounts(before, now)}"


def resident(nickname: str, before: str, now: str) -> str:
    return f"居民“{_plain(nickname)}”（有工单没结案）{_accounts(before, now)}"


def _accounts(before: str, now: str) -> str:
    old, new = before.partition(":")[2], now.partition(":")[2]
    if before == now:
        return f"：账号 {old} 那里换了编号"
    return f"：原来走账号 {old}，现在走账号 {new}"


def _plain(name: str) -> str:
    """On one line, so that a name cannot pass for a line of the list."""
    return shortened(name, _LONGEST_NAME)


def nothing() -> str:
    return "没有发现换了编号的群或人。"


def joined(names: Sequence[str], left: int) -> str:
    """`left`: how many still look the same."""
    shown = "、".join(names[:10])
    more = f"等 {len(names)} 项" if len(names) > 10 else ""
    lines = [f"已接回：{shown}{more}。原来的绑定和工单照旧，留着的消息开始处理。"]
    if left:
        lines.append(f"还有 {left} 项没有接，发 接回 查看。")
    return "\n".join(lines)


def joined_already(numbers: Sequence[int]) -> str:
    return f"第 {_listed(numbers)} 项已经接回了。还有没有别的，发 接回 查看。"


def no_such_number(numbers: Sequence[int], most: int) -> str:
    known = "只有第 1 项" if most == 1 else f"是第 1 到 {most} 项"
    return f"名单里没有第 {_listed(numbers)} 项，{known}，没有接回任何一项。要再看名单请发：接回"


def _listed(numbers: Sequence[int]) -> str:
    return "、".join(map(str, numbers))


def look_first() -> str:
    return "请先看名单，还没有接回任何一项。"


def has_changed() -> str:
    return "名单和刚才不一样了，没有接回任何一项，请看新的序号。"


def how() -> str:
    return "没看懂要接回哪几项。先发 接回 看名单，再发 接回 全部，或 接回 1 3"


def not_here() -> str:
    return "“接回”请在和机器人的私聊或管理员群里发。"


def only_admins() -> str:
    return "“接回”由管理员使用。您是管理员、换了微信或机器人账号重新登录过的，请先发绑定码，如：绑定 382914"


def unbound_room(topic: str) -> str:
    return (
        f"“{topic}”里有人 @ 机器人，这个群还没有绑定，消息先留着。\n"
        "有一个绑定过的群和它同名，像是换了编号：发 接回 查看。不是同一个群，就在那个群里发：绑定 网格名"
    )
