"""我刚才说的那个扶手, 就南门口那盏, said to the bot: what they have said a moment ago, before all and to nobody, is meant."""

from __future__ import annotations

import re

from bot.domain.places.words import is_bare_place, place_in, tells_only_where, without_places
from bot.domain.speech.kinds import is_chatter, is_question
from bot.domain.speech.words import ABUSE, BROKEN, WRONG
from bot.domain.words.plain import bare
from bot.domain.words.subjects import subjects_in

_LONGEST = 24
_POINTS_BACK = re.compile(
    r"(?:就是|还是|不就是|就|那|关于|[我俺咱](?!们)|们|也)*(?:刚刚?才?|刚才|方才|前面|上面|之前)(?:在?(?:群里|上面|这里|这儿))?"
    r"(?:说|讲|提|发|问|反映|反应|报)(?:过|到)?(?:的|了|那)(?P<what>[^，,。？?！!]{0,10})"
)
_NOTHING = re.compile(
    r"(?:那|这)?一?[个件条处句话事儿情]*(?:的?(?:事情?|问题|情况))?|有人管[吗没了]*|能不能|怎么|快|来|能|咋|办|处理|管|解决|修|一下|看看?|帮忙?|呢|啊|呀|吧|吗|嘛|了|的|就是"
)


def said_before(words: str) -> str | None:
    """What it was of, as far as that is said again: 扶手, "" of 就是我刚才说的那个. None where nothing is pointed back to."""
    if "刚" not in words and "面" not in words and "方才" not in words and "之前" not in words:
        return None
    if len(words) > _LONGEST:
        return None
    first, *rest = re.split(r"[\s，,。；;！!]+", words.strip(" ，,。！!？?"), maxsplit=1)
    found = _POINTS_BACK.fullmatch(first)
    if found is None or (rest and _NOTHING.sub("", bare(rest[0]))):
        return None
    return _NOTHING.sub("", found["what"])


_DOES = re.compile(
    r"[了没不有要来去开关买卖找问请帮给让看听说叫证卡费]|人(?!行)|孩子|老公|老婆|怎么|谢|电话|几|社保|医保|低保|户口|补贴|养老|通知|投票|活动|申请|公积金"
)
_SHOWS_WHERE = re.compile(
    r"[那这]一?[个盏扇根块条道面台部棵处片只边头层段级排户家栋里儿]|旁边?|边上|对[面过]|附近|楼[上下]|门[口前外]|拐[弯角]|跟前|"
    r"[东西南北前后左右上下里外][面头边侧手]|中间|角落"
)
_FILLS = re.compile(r"位置|地[点址]|就|是|在|的|那|[我俺咱]们?家?|呢|啊|呀|哦|哈")
_ONLY_POINTS = re.compile(r"(?:就是|[就是在的])*[那这](?:个|边|里|儿|块|头)?(?:的|啊|呀|呢|哈)*")
_SHORT_NAME, _LONG_NAME = 2, 5
_ENDS_OF_PLACES = "亭房站店柜口门楼区院园场道路桥棚库厅室塔池坛梯铺街巷处点角家井台坡廊村苑湖河"


def may_tell_where(words: str) -> bool:
    """Judged without knowing of what."""
    if not 1 < len(words) <= _LONGEST or is_question(words) or is_chatter(words):
        return False
    if is_bare_place(words) or tells_only_where(words):
        return True
    if any(wrong.search(words) for wrong in (BROKEN, ABUSE, WRONG)) or _DOES.search(words):
        return False
    return not _ONLY_POINTS.fullmatch(words) and bool(place_in(words) or _SHOWS_WHERE.search(words))


def tells_where_of(words: str, told: str = "") -> bool:
    """就南门口那盏, 幼儿园旁边那个点, 东门保安亭 after 路灯一闪一闪的: where that is; nothing that is wrong, done or asked, and
    no other thing."""
    if not may_tell_where(words):
        return False
    if is_bare_place(words) or tells_only_where(words):
        return True
    beside = "".join(one for one in without_places(words) if one not in told)
    rest = bare(_FILLS.sub("", _SHOWS_WHERE.sub("", beside)))
    if subjects_in(rest):
        return False
    return len(rest) <= _SHORT_NAME or (len(rest) <= _LONG_NAME and rest[-1] in _ENDS_OF_PLACES)


_PLACE_SIGNS = frozenset("楼栋幢门口边面旁前后里角")


def says_place_of_others(words: str) -> bool:
    """3号楼门口那盏: where alone, and not where they live themselves; read quickly."""
    if len(words) > _LONGEST or _PLACE_SIGNS.isdisjoint(words) or any(one in words for one in "我俺咱家"):
        return False
    return bool(place_in(words)) and tells_where_of(words)
