"""小陈说的那个玻璃我也看到了: who has the same to tell as a neighbour whom they name; nobody is accused by it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LONGEST = 50
_WHEN = r"(?:刚才|刚|昨天|昨晚|前天|今天|早上|上午|下午|晚上|上次|前面|之前|在?群里|前几天|那天)*"
_WHO = r"(?P<who>(?![我俺咱他她你您它谁大这那])[^\s，,。；;！!？?的说讲]{1,8}?)"
_SAID = r"(?:说|讲|反映|反应|报|提|问|发|拍)(?:修|过|了|到|起)*的?"
_ME = (
    r"(?:我|俺|咱|我老公|我老婆|我妈|我爸|我孩子)(?:们|家|这|边|里|楼|单元|自己|今早|今天|昨天|昨晚|前天|刚才|刚|早上|上午|下午|晚上|上次|路过(?:时|的时候)?|那天|几天前|最近|那|儿)*"
    r"(?:也|同样|都)"
)
_NAMED = re.compile(
    rf"^(?:就是|那个|刚才?|[\s，,])*{_WHO}{_WHEN}{_SAID}(?P<what>[^，,。；;！!？?]{{0,14}}?)[\s，,]*{_ME}"
)
_ALSO_SAW = re.compile(
    rf"^{_ME}(?:看到|看见|瞧见|遇到|碰到|发现|注意到|有|是)*(?:了|过)*{_WHO}{_WHEN}(?:说|讲|反映|报|提)(?:修|过|了|到|起)*的(?P<what>[^，,。；;！!？?]{{0,14}})"
)
_THE_SAME = re.compile(
    rf"^(?:我|俺|咱)(?:们|家|这|边|里|楼)*(?:也)?(?:跟|和|同|像){_WHO}(?:家的?|{_WHEN}{_SAID})(?P<what>[^，,。；;！!？?]{{0,8}}?)(?:是)?(?:一样|一个(?:问题|情况|样)|同一个)"
)
_POINTS = re.compile(
    r"^(?:那个?|这个?|那盏|那块|那扇|那处|那儿|那里|的|关于|家?楼?下?的?那个)+|(?:的)?(?:事情?|问题|情况)$|[的那了]$"
)
_POINTED = re.compile(
    r"^(?:就是|[\s，,])*(?P<there>[那这][个边]?)?(?P<what>[\u4e00-\u9fff\d]{1,10}?)(?(there)(?:那儿|那里|那边)?|[那这](?:个|儿|里|边|块|处|件|事))(?:的?事[儿情]?)?[\s，,]*"
    r"(?P<me>我|俺|咱)[^\s，,。；;！!？?要想能]{0,6}?(?:也|同样|都|差一?点|险些|就差)(?![想要能会不])"
)

_SEEN_TOO = re.compile(
    r"(?P<what>[^？?吗]{3,24}?)[\s，,。！!]+(?P<me>(?:我|俺|咱)(?:们|家|刚才?|今早|昨天|早上|路过(?:时|的时候)?)*(?:也|同样|都)(?:刚|亲眼|经常|天天)*[看瞧撞遇碰闻听](?:到|见|着)?)(?:了|过|的|啊|呀|呢)*[\s。！!]*"
)
"""站牌倒了吓人 我也看见了: what it is stands before it."""

_AGREES = re.compile(
    r"(?:[我俺咱]|[我俺咱]们?家?[^\s，,。；;！!？?]{1,4})(?:也|都|同样)(?:亲眼|经常|老是?|天天|看|撞|听|遇|碰)*[看瞧撞听遇碰](?:到|见)|[我俺咱]们?(?:也|都)?(?:可以|能|敢|愿意)?(?:作证|证明|佐证)|"
    r"(?:说|讲|举报|反映)(?:得|的)[^，,。；;！!？?]{0,10}?(?:没错|不假|一点不假|对(?!不|面|门)|是真的|属实|是事实|一样)"
)


@dataclass(frozen=True, slots=True)
class Seconding:
    """`who` it was told by, "" where only the thing is pointed at; `what` it is about, "" where that is not said; `own`: the words without whose they were."""

    who: str
    what: str
    own: str


def seconds_neighbour(words: str) -> Seconding | None:
    """None where nobody is named, or nothing says that the speaker has it too."""
    if len(words) > _LONGEST:
        return None
    found = _NAMED.search(words) or _ALSO_SAW.search(words) or _THE_SAME.search(words)
    if found is None:
        return None
    what = found["what"].strip()
    while (shorter := _POINTS.sub("", what)) != what:
        what = shorter
    return Seconding(found["who"], what, words[: found.start("who")] + words[found.start("what") :])


def seconds_pointed(words: str) -> Seconding | None:
    """滑梯那个我孙女也差点摔: what they have all heard of, whoever has told it."""
    found = _POINTED.search(words) if len(words) <= _LONGEST and ("那" in words or "这" in words) else None
    # 井盖那个我差点绊倒 speaks of nobody.
    found = found or (_SEEN_TOO.fullmatch(words.strip()) if len(words) <= _LONGEST else None)
    return Seconding("", found["what"], f"{found['what']}{words[found.start('me') :]}") if found else None


def without_neighbour(words: str) -> str:
    """张大爷说的那个玻璃: their name is no part of what is wrong."""
    said = seconds_neighbour(words)
    return said.own if said else words


def agrees_with_somebody(words: str) -> bool:
    """打牌那个我也看到了, 我可以作证, 张大爷说的没错: whoever has told it and whatever it is."""
    if len(words) > _LONGEST:
        return False
    return bool(_AGREES.search(words)) or seconds_neighbour(words) is not None or seconds_pointed(words) is not None


def besides_agreeing(words: str) -> str:
    """What it is about, if that is said."""
    return _AGREES.sub(" ", words)
