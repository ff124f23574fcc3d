"""又停了, 有没有人管啊, 衬衫的事谁赔, 左边那个呢 坏半个月了: told of whatever is spoken of, and naming nothing themselves."""

from __future__ import annotations

import re

from bot.domain.places.words import place_in
from bot.domain.speech.words import ABUSE, BROKEN, WRONG
from bot.domain.talk.unsolved import is_bare_again
from bot.domain.words.plain import bare
from bot.domain.words.subjects import subjects_in

_LONGEST = 24
_BEGINS = r"(?:那|这|就|也|都|还|到底|究竟|怎么|咋|为啥|为什么|现在|这事儿?|那事儿?|[哎唉喂诶])*"
_ENDS = r"(?:了|啊|呀|呢|哦|吗|么|嘛|不|没有?|吧|的)*"
_CARES = re.compile(
    rf"{_BEGINS}(?:(?:有没有|有|没有?|没得)(?:个|一个)?人(?:来|去|能|在|出来|给)*(?:管|修|弄|处理|问|理|负责)(?:一?下|一管|管)?|"
    rf"管不管|谁(?:来|能|在)?管(?:一?管)?|(?:社区|物业|网格员?|居委会|你们)(?:到底|究竟)?(?:管不管|有没有人管)){_ENDS}"
)
_PAYS = re.compile(
    rf"{_BEGINS}(?:[我俺咱](?:们|家)?的?)?(?:[^\s，,。！!？?]{{1,6}}的事)?(?:(?:谁|哪个|找谁)(?:来|给|能)?赔(?:钱|偿)?[我俺咱]?们?|"
    rf"(?:给不给|能不能|会不会|要不要|管不管|有没有|能|会|给)赔(?:钱|偿|点)?|赔不赔(?:钱)?|(?:怎么|咋|如何)赔(?:偿|钱|法)?){_ENDS}"
)
_POINTS = re.compile(
    r"(?:[左右前后上下里外南北东西旁隔对][边面侧头壁]?|另外?|还有|那边|这边)?的?(?:[那这另]一?|一)(?:个|部|台|盏|扇|边|根|处|块)(?:呢|也|都|又|还|更|[\s，,]|$)"
)
_STATE = re.compile(r"又(?:开始|不)?([\u4e00-\u9fff])")


def cares_for_nothing(words: str) -> bool:
    """有没有人管啊, 有人管没, 物业管不管."""
    return len(words) <= _LONGEST and bool(_CARES.fullmatch(bare(words)))


def asks_who_pays(words: str) -> bool:
    """谁赔, 给不给赔钱, 衬衫的事谁赔: of harm that was told of before."""
    return len(words) <= _LONGEST and "赔" in words and bool(_PAYS.fullmatch(bare(words)))


def points_only(words: str) -> bool:
    """左边那个呢 坏半个月了没人管: what is wrong with it is said, and what it is was said before."""
    if len(words) > _LONGEST or subjects_in(words) or place_in(words):
        return False
    return bool(_POINTS.match(words)) and any(wrong.search(words) for wrong in (BROKEN, ABUSE, WRONG))


def names_nothing(words: str) -> bool:
    again = is_bare_again(words) and not subjects_in(words)
    return again or cares_for_nothing(words) or asks_who_pays(words) or points_only(words)


def may_be_again(words: str, told: str) -> bool:
    """Whether 又停了 may be of that report: its state stands in it."""
    found = _STATE.search(words)
    return found is not None and found[1] in told
