"""我妈有点糊涂了 想请个保姆 别让别人知道: how an old person has become, what care is looked for, and that it is to stay private."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 60
_MAY_BE = re.compile("糊涂|痴呆|记性|忘|不清楚|认不|不认")
_WHO = (
    r"(?:[我俺咱他她]们?家?的?|家里?的?|有?个?)*(?:老(?:人家?|伴|头子?|太太?|爷子|公|婆|两口|妈|爸|爹|娘|年人)|[爸妈爹娘爷奶姥公婆]|父亲|母亲|"
    r"外[公婆]|岳[父母]|丈母娘|老丈人|爱人|长辈|[他她]|八十多岁?的?)++"
)
_LASTING = r"有点儿?|有些|越来越|一天比一天|最近|这[两几]年|近来|常|经常|老是?|总是?|时不时|慢慢|渐渐|年纪大了?|上了?年纪|岁数大了?"
_BECOMES = rf"(?:{_LASTING}|开始|也|都|就|人|脑子|头脑|变得|得了|是|患|有|犯|点|轻度|早期|中度|老年)*"
_STATE = r"(?:老?糊涂|(?:老年)?痴呆症?|失智症?|阿尔茨海默症?|记性(?:不好|不行|差|越来越差)|(?:爱|好)?忘(?:事|东西|性大)儿?|不清楚|不灵光|认不[得出清]人|不认[得识]?人)"
_FORGETFUL = re.compile(
    rf"(?:{_WHO})?{_BECOMES}{_STATE}(?:症|得很|起来|好?[几多两三四五六七八九十半一\d]+个?[年月]|了|的|呢|啊|吧|呀)*"
)
_HAS_LASTED = re.compile(rf"{_LASTING}|痴呆|失智|记性|忘|[年月]了?$")
_CARE = (
    r"护理|保姆|护工|阿姨(?!.{0,4}知)|钟点工|家政|养老|敬老|托老|托养|日托|日间照料|照料|照顾|照看|照应|陪护|看护|陪伴|助浴|助餐|送餐|长护险|补贴|"
    r"评(?:残|级|估)|残疾证|志愿者|手环|定位|护理险"
)
_WANTS = re.compile(
    rf"(?=[^，,。]{{0,24}}(?:{_CARE}))(?:我们?|家里|你们|社区|咱们?|这种?|这|就|也)*(?:想|要|能|可以|可不可以|有没有|有|怎么|咋|如何|哪|请问|打听|求|申请|咨询|谁)[^，,。我骗他她]{{2,24}}"
)
_PRIVATELY = re.compile(
    r"(?:这事儿?|这个?|我|麻烦|求|请|千万|可|能不能|先|帮我|就|只)*(?:"
    r"(?:别|不要|不想|甭|不能|不希望)(?:再|去)?(?:让|叫|给|跟|和|对|被)?(?:[^，,。]{0,5})(?:知道|晓得|听[见到]|看[见到]|说|讲|提)|"
    r"(?:别|不要|不想)(?:往外|到处|在群里|去外面?|对外)?(?:说|讲|传|声张|张扬|告诉[^，,。]{1,5})|保[个点]?密|私[下密]|悄悄的?)(?:出去|起|了|啊|哈|呀|哦|的|吧|一下|好吗|行吗)*[?？]?"
)


def is_care_in_private(text: str) -> bool:
    """Of what befalls them now, or of money that somebody has got out of them, there is no word: every clause is one of these."""
    if len(text) > _LONGEST or not _MAY_BE.search(text):
        return False
    clauses = clauses_of(text)
    forgetful = [clause for clause in clauses if _FORGETFUL.fullmatch(clause)]
    rest = [clause for clause in clauses if clause not in forgetful]
    if not forgetful or not all(_WANTS.fullmatch(one) or _PRIVATELY.fullmatch(one) for one in rest):
        return False
    return bool(rest) or any(map(_HAS_LASTED.search, forgetful))
