"""别乱动他 骨头断了乱动不行, 不能喂水 呛着了要出人命的: what neighbours advise those who help, and why; of whoever was already called
out it tells nothing new."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 40
_LED_BY = (
    r"(?:[哎诶欸喂唉]|那|可|千万|一定|最好|先|都|大家|你们?|您|各位|家属|旁边的?|师傅|[老小]\w(?=别|不)|\w{1,2}(?:叔|姐|哥|姨|奶奶|爷爷|阿姨)(?=别|不|可|千)|"
    r"记[住得]|听[我说]|我(?:看|觉得|说|听[说过])|医生说|书上说|电视上?说|@\S+\s)*+"
)
_NOT = r"(?:别|不要|不能|不可以?|不敢|莫|甭|不准|不许|切勿|勿|不得)"
_TOUCHES = r"(?:[动搬挪碰扶抬拉拽拖背抱翻摇晃拍掐拔喂]|喝|吃|坐|站|走|起[来身]|躺|睡|按|灌|给|围|挤|凑|吵|慌|急|让|叫|用|拿|往|随便|随意|乱|硬|再|去|急着|自己|马上|先)"
_FORBIDS = re.compile(rf"{_LED_BY}{_NOT}{_TOUCHES}\S{{0,10}}")
_CARES = re.compile(
    rf"{_LED_BY}(?:(?:让|把|给|帮)(?:他|她|人|老人|病人|伤员|孩子|奶奶|大爷|头)\S{{0,2}})?(?:平躺|侧[躺卧着]|躺[平着好]|坐着|垫|按住|压住|止血|包[一扎住]|松开|解开|偏|抬高|保暖|盖)\S{{0,8}}"
)
_WHY = re.compile(
    r"(?<!不)会(?!儿)|[一动碰挪喂搬喝]\S{0,3}就|要(?:出|死|坏|瘫|呛|命|加重)|万一|不然|否则|要不|容易|小心|当心|怕|(?<!快)不行(?!了)|不得(?!了)|越\S+越|不好|可能|危险|才[行能好]|"
    r"更(?:糟|坏|严重|麻烦|危险)|的话|[搞弄]不好|二次|等(?:医生|大夫|救护|120|急救|专业)|乱[动搬]|(?:瘫|废|完|没)了$|的时候|都不能|死人的?$|不能|不要|别"
)
_TELLS = re.compile(
    r"还在|一直|现在|已经?|正在|刚|越来越|不止|不停|止不住|动不了|反应|[叫喊]不|没[气脉]|没呼吸|呼吸|心跳|发[紫白黑抖]|抽(?!烟)|吐了|吐血|昏|晕|起不来|喘|[快赶]来|救命|快不行|不行了|又|"
    r"[我俺咱]们?(?:家|[爸妈爷奶姥公婆爹娘]|老|女|儿|孩|孙)|电|[火烟]|煤|漏|[刀枪杀捅毒炸]|跳|有人|楼|单元|栋|[吗么没不][?？]?$|[?？]"
)
"""News, or a question."""


def only_advises(words: str) -> bool:
    """What not to do comes first, and what is told besides says why; 别动她 头还在流血 tells how she is."""
    if len(words) > _LONGEST or _TELLS.search(words):
        return False
    first, *rest = clauses_of(words) or [""]
    if not (_FORBIDS.fullmatch(first) or _CARES.fullmatch(first)):
        return False
    return all(_FORBIDS.fullmatch(one) or _CARES.fullmatch(one) or _WHY.search(one) for one in rest)
