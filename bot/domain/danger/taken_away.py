"""电动车后座的头盔让人顺走了 红色的 4号楼车棚: a thing that is gone, how it looked and where it was, and nobody who is still there."""

from __future__ import annotations

import re

from bot.domain.places.words import without_places
from bot.domain.words.plain import clauses_of

_LONGEST = 60
_SOMEBODY = r"孩子?|娃娃?|宝宝|宝贝|儿童|婴儿|小[孩宝]|儿子|女儿|闺女|孙[子女]|老(?:人|伴|头|太|爷子|公|婆|爸|妈)|[爸妈爹娘爷奶姥公婆弟妹姐哥]+|他们?|她们?|人家?|[猫狗]"
_THING = (
    r"车(?!里|上|内)|座|盔|披|雨?衣|伞|垫|筐|篮|锁|电瓶|电池|充电|线|快递|包裹?|外卖|牛奶|报纸|鞋|架|箱|袋|桶|盆|花|锅|手机|钥匙|镜|轮|胎|灯|铃|牌|凳|椅|桌|板|"
    r"杆|绳|被子?(?=[被让叫给])|床单|裤|帽|手套|拐|玩具|球|工具|梯子|水管|龙头|打气筒|纸|废品|菜|葱|被褥|毯|支架|罩"
)
_OF_SOMEBODY = re.compile(rf"(?:{_SOMEBODY})(?:家?的|家)?(?:[^，,。的]{{0,3}}的)?(?=(?:[^，,。]{{0,2}})(?:{_THING}))")
_NAMED = re.compile(rf"{_SOMEBODY}")
_HAS_THING = re.compile(_THING)
_TAKES = r"(?:又|全|都|也|偷偷|顺手|悄悄)*(?:拿|顺|拆|偷|摸|搬|骑|推|卸|拔|掰|拎|捡|抠|薅|提|抱(?=走))(?:走|掉|跑|去|没|了)+(?:了|的|啊|呀|吧|唉|呢|一[个只把条顶]|两[个只])*"
_BY = r"(?:(?:都|也|又|就|刚|昨[天晚]|今[天早]|早上|晚上|一早|半夜)*(?:不知道?|不晓得)?(?:[被让叫给教遭是](?:人家?|别人|谁|哪个|(?:缺德|小)?[^，,。\s]{0,2}[贼鬼货偷])?给?|谁给?|有人给?))"
_TAKEN = re.compile(rf"(?P<what>[^，,。]{{1,16}}?){_BY}{_TAKES}[?？!！]*")
_WHO_TOOK = re.compile(
    rf"(?:不知道?|也?不晓得|是)?(?:谁|哪个|哪位|有人|人)(?:[^，,。把]{{0,4}})[把将](?P<what>[^，,。]{{1,14}}?)(?:给)?{_TAKES}[?？!！]*"
)
_MORE = re.compile(
    r"人(?!家)|[他她孩娃宝老]|还在|正|现在|追|跑|往|抢|打|刀|血|伤|火|烟|烧|抓|逮|撬|砸|踹|进|闯|翻|门(?!口)|屋|叫|喊|救|急|快|怕|困|电(?!动|瓶)|气(?!死|人)|钱|卡|转|骗|味|死(?!了)|炸|漏|塌|"
    r"(?<!车)(?<!车[也都又])倒|1[12]\d|跟|蹲|躲"
)
_SIGHS = re.compile(
    r"(?:真|太|好|也|都|这)?(?:是|被)?(?:缺德|气死|气人|烦死|倒霉|过分|晦气|讨厌|可恶|素质)[^，,。]{0,4}"
)


def is_taken_away(text: str) -> bool:
    """Whatever else is said tells how it looks, where it was, or of anger; 电动车让人偷了 人还在车棚 tells more."""
    if len(text) > _LONGEST or not re.search(r"[走掉跑去没]了?|了", text):
        return False
    clauses = clauses_of(text)
    taken = [clause for clause in clauses if _takes_a_thing(clause)]
    rest = (without_places(clause) for clause in clauses if clause not in taken)
    return bool(taken) and not any(_MORE.search(_SIGHS.sub(" ", one)) for one in rest)


def _takes_a_thing(clause: str) -> bool:
    found = _TAKEN.fullmatch(clause) or _WHO_TOOK.fullmatch(clause)
    if not found:
        return False
    what = _OF_SOMEBODY.sub(" ", found["what"])
    return bool(_HAS_THING.search(what)) and not _NAMED.search(what)
