"""Whether what is said after a report, or in answer to its acknowledgement, is a matter of its own or more of the same."""

from __future__ import annotations

import re

from bot.domain.commands.work_words import says_other_matter, tells_progress
from bot.domain.places.words import building_in, place_in, place_key
from bot.domain.speech.another import goes_on, is_report
from bot.domain.speech.kinds import is_matter, likely_report
from bot.domain.speech.praise import is_praise_of_somebody
from bot.domain.words.subjects import subjects_in

_LOCATES = re.compile(
    r"[\s，,。]*(?:就|是|位置|地址|具体|地点|大概|应该)*[是：: ]*(?:在|靠|挨|离|紧邻|对着|旁边|对面|斜对面)|就是"
)

_SHOWS = re.compile(
    r"(?:照片|图片|相片|截图|视频|录像)[^，,。？?]{0,4}(?:要不要|用不用|需不需要|能不能|可不可以|可以|需要|要|能|怎么|往哪|发哪)[^，,。？?]{0,3}[发传给拍]|(?:照片|图片|截图|视频)[发传]到?哪|"
    r"(?:要不要|用不用|需不需要|需要|要|能|可以)(?:我|给你|把)?(?:拍|发|传)[^，,。？?]{0,4}(?:照片|图片|相片|截图|视频|录像)[^，,。]{0,3}(?:[吗嘛么不]|$|[？?])"
)
_SHOWN_ELSEWHERE = re.compile(r"朋友圈|抖音|身份证|户口|[一二两]寸|证件照|办理|申请")
_LONGEST_SHOWN = 20
_PICTURE = re.compile(r"照片|图片?|相片|视频|拍")
_WILL_SHOW = re.compile(
    r"(?:等一?下|等一?会儿?|一会儿?|待会儿?|过会儿?|回头|马上|这就|稍后|稍等|晚点|等我|下楼|回家|到家|再)[^，,。？?你您谁]{0,8}?[拍发传补]"
)


def asks_to_show(words: str) -> bool:
    """漏水的照片要不要发你, 要拍照片吗."""
    if len(words) > _LONGEST_SHOWN or not _SHOWS.search(words) or _SHOWN_ELSEWHERE.search(words):
        return False
    return (
        words.rstrip("？? ").endswith(("吗", "嘛", "么", "不", "你", "哪", "来", "里"))
        or "要不要" in words
        or "用不用" in words
    )


_BY_OTHERS = re.compile(r"谁|[你您他她]们?(?:等|回|一会|待|马上|再)|物业|师傅|要不要|能不能|用不用")


def promises_to_show(words: str) -> bool:
    """照片我等下拍, 我回头发图: a picture of what they have told comes later."""
    if len(words) > _LONGEST_SHOWN or not _PICTURE.search(words) or _SHOWN_ELSEWHERE.search(words):
        return False
    if _BY_OTHERS.search(words):
        return False
    return bool(_WILL_SHOW.search(words)) and not words.rstrip().endswith(("?", "？", "吗", "么"))


def is_own_matter(words: str, earlier: str, place: str = "") -> bool:
    """Another building, or clearly another kind of trouble; where it is, what comes of it and 也 are more of the same.

    `place`: where the earlier one is, as far as it was told later.
    """
    if not is_matter(words):
        return False
    if _in_another_building(words, place or earlier):
        return is_report(words) or not _LOCATES.match(words)
    if is_praise_of_somebody(earlier):
        # Whatever is reported after it is something else.
        return is_report(words) or likely_report(words)
    if not is_report(words) or goes_on(words):
        return False
    here, there = subjects_in(words), subjects_in(earlier)
    return bool(here and there) and set(here).isdisjoint(there)


def is_own_matter_of_handler(words: str, earlier: str, place: str = "") -> bool:
    """1002 水管爆了在抢修, after 我家没水: what its handler has found is of that ticket, whatever it is called; another
    matter is told of another building, or said to be another."""
    if says_other_matter(words):
        return True
    return _in_another_building(words, place or earlier) and is_matter(words) and not tells_progress(words)


def tells_where_or_what(words: str) -> bool:
    """Where it is, or something wrong; 猫从楼顶往下跳了，好厉害 is neither."""
    return (
        is_matter(words)
        and bool(place_in(words))
        and bool(_LOCATES.match(words) or likely_report(words) or goes_on(words))
    )


def _in_another_building(words: str, earlier: str) -> bool:
    here, there = place_key(building_in(words)), place_key(building_in(earlier))
    return bool(here and there) and here != there
