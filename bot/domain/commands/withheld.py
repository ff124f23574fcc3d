"""不要办结 1001, 明天退回, 转发：办结 1001: a command is named, and not given; nothing like it is offered either."""

from __future__ import annotations

import re

from bot.domain.commands.table import HANDLERS, TABLE, Verb
from bot.domain.words.plain import clean, half_width

_OF_THE_WORK = frozenset({"我来处理", "分类依据", "恢复", "同意", "批准", "临时措施"})
"""晚上八点前恢复 tells of the water."""
_NAMED = "|".join(
    sorted(
        {
            re.escape(word)
            for usage in TABLE
            if (usage.numbered and usage.who <= HANDLERS) or usage.verb in (Verb.WITHDRAW, Verb.PASS_UP)
            if usage.verb not in (Verb.EXTEND, Verb.SUSPEND, Verb.CONFIDENTIAL)
            for word in (usage.verb.value, *usage.synonyms)
            if len(word) > 1 and word not in _OF_THE_WORK
        },
        key=len,
        reverse=True,
    )
)
_DEED = rf"(?:{_NAMED}|结单|结案|转[给交]|接(?=\s?#?\d))"
_FILLING = (
    r"(?:[先再就才又也都能会去来把给要急忙着算想得]|可以|需要|应该|马上|直接|现在|这么|随便|轻易|我们?|咱们?|你们?|您|帮我|师傅|物业|"
    r"[零一二三四五六七八九十两\d]{1,3}(?:点(?:半|钟)?|号|日)|上午|中午|下午|晚上|早上|以?[前后]|工单)*"
)
_NOT = r"(?:不要|不用|不必|不能|不可以?|不应该?|不许|不让|不给|不急着?|不想|不打算|无需|切勿|[不别甭勿未没]|没有|还没有?|暂缓|禁止|拒绝|反对)"
_LATER = (
    r"(?:明[天早日晚]|大?后[天日]|今[晚夜]|下(?:个?(?:周|星期|月)|礼拜)[一二三四五六日天]?|改[天日]|过(?:[一两几]天|会儿?|一会儿?)|月底|"
    r"(?<!昨天)(?<!今天)(?<!刚才)(?:上午|中午|下午|晚上|晚些时候|周[一二三四五六日末])|"
    r"等(?:会儿?|一会儿?|一?下)|[待一]会儿?|回头|到时候?|(?<=[了好完后到齐天午上])[再才]|才|将要|争取|预计|估计|准备(?=办结)|打算(?=办结))"
)
_WITHHELD = re.compile(rf"{_NOT}{_FILLING}{_DEED}|{_LATER}{_FILLING}{_DEED}(?!了)")
_PASSED_ON = re.compile(
    rf"\s*(?:(?:转发?|转自|引用|原话|摘录|fwd?|fw)(?:一下|给大家)?\s*[:：】\]]|[\[【「『“\"'‘](?:转发|引用)|[>＞》|｜])|\s*[\[【「『“\"'‘][^\]】」』”\"'’]*{_DEED}",
    re.IGNORECASE,
)


def is_withheld(words: str) -> bool:
    """Whether a command's word is only spoken of: not now, not at all, or in what was passed on from elsewhere. 退回 1001
    不归我管 and 今天下午修好了 are not."""
    words = half_width(clean(words))
    return bool(_PASSED_ON.match(words) or _WITHHELD.search(words))
