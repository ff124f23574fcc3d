"""谁帮我给我闺女打个电话: whoever is hurt, or stands by, wants the family told."""

from __future__ import annotations

import re

KIN = (
    r"(?:老伴|老公|老婆|爱人|爸妈|父母|[爸妈]{1,2}|父亲|母亲|老?[爹娘]|公公|婆婆|公婆|外公|外婆|[爷奶姥]{1,2}|儿子|女儿|闺女|姑娘|女婿|儿媳妇?|"
    r"媳妇|孩子|娃娃?|孙[子女]|[哥弟姐妹]{1,2}|家里?人|家属|亲戚|对象)"
)
_TELL = r"(?:打(?:个|一个|一下|通)?(?:电话|微信)|说一?声|说一?下|喊|叫|通知|联系|告诉|捎个?(?:话|信)|带个?话|转告|捎一?声|来一?趟)"
_KIN_TOLD = re.compile(
    rf"(?:帮|替|给|跟|叫|喊|通知|联系|告诉|和)[^，,。！!？?]{{0,8}}?(?:[我她他]们?家?的?|俺家?的?|老人家?的?|阿姨的?|大[爷妈]的?|奶奶的?|叔的?){KIN}[^，,。！!？?]{{0,6}}"
)
_OWN_KIN = re.compile(rf"[我俺咱]们?家?的?{KIN}")
_WISHED = re.compile(rf"{_TELL}|电话")
_NO_ERRAND = re.compile(
    r"户口|社保|医保|怎么(?:办|弄|开|交)|在哪|多少|办理|介绍对象|上学|入学|打[我了]|[吵骂闹]|离婚|赡养|不管|找不[到着]|失踪|没回|不见|走丢|放学|看看|看一下|看着"
)


def names_own_kin(words: str) -> bool:
    """给我闺女打个电话: of the speaker's own family."""
    return bool(_OWN_KIN.search(words))


def is_errand(words: str) -> bool:
    return bool(_KIN_TOLD.search(words) and _WISHED.search(words)) and not _NO_ERRAND.search(words)
