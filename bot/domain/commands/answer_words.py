"""可以, 周一, 找物业登记: a few words that answer a question; 结伴, which a telephone heard for 接单, answers none."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

_SHORT = 4
"""More signs than that are whatever they say."""
_ANSWER = re.compile(
    r"[不没有能可以行要用是需得会准让免费对在找去到打归问看按凭带交办等从都只几\d]|[一二三四五六七八九十百两半]+[块元毛天点号楼层岁个张份年月周次]|"
    r"周[一二三四五六日天末]|今[天晚]|明[天早]|上午|下午|全天|随时|物业|社区|街道|医院|窗口|网上"
)
_NONE = re.compile(
    r"(?:已?[去在来再先问看查办等到接])(?:了|着|过|下|一下|吧|啊)?|[问看查办找等接](?:一?[问看查办找等接下]|[了着过])+|(?:我)?(?:去|来|先|再)[问看查办找等]+|"
    r"已[一-鿿]{1,2}|知道了?|收到|明白|好[的嘞]?|可?[以能]?了"
)


def is_answer(words: str) -> bool:
    """Whether whoever asked could make anything of it; of longer words always."""
    text = bare(words)
    return len(text) > _SHORT or (bool(_ANSWER.search(text)) and not _NONE.fullmatch(text))
