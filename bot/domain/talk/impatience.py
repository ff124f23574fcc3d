"""都一天了 咋还没动静, 从早上到现在没人理我: for how long nothing has stirred, and nothing else. Whoever waits for what they
have reported means that; of somebody who lies lifeless more would be said."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

_LONGEST = 30
_COUNT = r"[\d一二两三四五六七八九十几半俩好老大整多]"
_HOW_LONG = (
    rf"第?{_COUNT}+个?(?:多|半)?(?:天|小时|钟头|钟|分钟|晚上?|夜|早上|上午|下午|星期|礼拜|周|月)|[半整成][天日]|[好许很老]久|"
    rf"[昨今前]天?[日天晚夜早儿]|早[上晨]|上午|中午|下午|晚上|夜里|{_COUNT}+点(?:钟|半)?|(?:上个?)?(?:周|礼拜|星期)[一二三四五六日天]?|"
    r"现在|这会儿?|至今"
)
_STIRS = (
    r"动静|响动|消息|反应|响应|回[音话应复]|下文|音[讯信]|信儿?|着落|进展|声(?:音|响)?|人影?|鬼?影子?|结果|说法|答复"
)
_NOT = r"(?:没有?|冇|呒没|木有|没得)"
_DOES = r"(?:来|去|管|理|搭理|理会|睬|搭腔|吭声|问|应|回|看|瞧|动|过问|联系|答复|处理|弄|修)"
_NOTHING = re.compile(
    rf"{_NOT}(?:一?个|见|到|看见|听见|半点|一点)*(?:{_STIRS})(?:{_DOES}|我们?|俺们?|一[声句眼下])*|"
    rf"(?:{_STIRS})(?:都|也)*(?:{_NOT}|不见)(?:一?个|见|到|有)*|{_NOT}(?:谁|哪个)?{_DOES}(?:我们?|俺们?|一[声句眼下])*"
)
_SPAN = re.compile(_HOW_LONG)
_FILLING = re.compile(
    r"从|自打|打从|[等拖]?到|[等拖]了?|过[去了]?|已经|都|也|还|又|就|总|老|一直|怎么|咋|为啥|为什么|怎么回事|你们|这[边里个]|那[边个]|"
    r"[我俺咱]们?|到底|不?是|一点儿?|半点|啥|什么|任何|[的了啊呀呢吗嘛吧啦哦哎唉喂哟连个]|整整|足足|快|报[上修]?去?|反映|说好?|催|问|发|打(?:了?电话|了?(?=[\d一二两三四五六七八九十好几]+[遍次回个]))|电话|信息|"
    r"[\d一二两三四五六七八九十几好]+[遍次回]|群里"
)


def only_impatient(words: str) -> bool:
    """Whether a span of time and that nobody stirs is all that they say."""
    if len(words) > _LONGEST or not _NOTHING.search(words):
        return False
    rest = _NOTHING.sub(" ", words)
    return _SPAN.search(rest) is not None and not bare(_FILLING.sub(" ", _SPAN.sub(" ", rest)))
