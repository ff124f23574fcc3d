"""Tells when what somebody in office writes for residents speaks of somebody's illness or family, or is to stay inside."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.words.privacy import SURNAMES


class Delicate(StrEnum):
    """Why words are looked at once more before a room reads them."""

    INSIDE = "写了不要往外说"
    LIFE = "说到了别人的病或家里的事"


_NOT = r"(?:别|不要|不用|勿|不能|不可以?|不得|不许|不让|甭|莫)"
_OTHERS = r"(?:居民|业主|住户|群众|群里|大家|别人|外人|人家|任何人|谁|[他她]们?|家属|邻居|街坊|报事人|反映人|举报人|当事人|本人)们?"
_INSIDE = re.compile(
    rf"{_NOT}(?:再|先|到处|乱|对外|往外|向外)*(?:说出去|传出去|外传|声张|张扬|公开|透露|泄露|外泄|外说|往外说|对外说)"
    rf"|{_NOT}(?:再|先|去)*(?:跟|和|对|向|让|告诉|给|通知)(?:{_OTHERS})(?:家|那边)?(?:里)?(?:再)?(?:说|讲|提|知道|透露|听|看|$|\W)"
    rf"|{_NOT}(?:再|先|去)*告诉(?:{_OTHERS})"
    r"|保密|仅供内部|内部(?:消息|情况|掌握|知道|知晓|讨论|口径|意见|通报|处理|先|说说|看看|[）)：:，,]|$)"
    r"|不(?:宜|便|方便)(?:公开|对外|往外|明说|在群里)|(?:自己|咱们?|我们)(?:知道|心里有数|清楚)就(?:行|好|可以)"
)
_ILL = (
    r"精神(?:病|分裂|不正常|有问题|失常|障碍|异常)|神经病|自闭|抑郁|躁狂|癌|肿瘤|化疗|放疗|透析|尿毒症|艾滋|乙肝|肝炎|肺结核|梅毒"
    r"|糖尿病|心脏病|脑(?:梗|瘫|出血|瘤)|中风|偏瘫|瘫(?:痪|了|在)|残疾|智(?:力|障)|痴呆|绝症|重病|大病|有病|病(?:重|危|倒|逝|故|休)"
    r"|生病|住(?:了)?(?:医)?院|(?:做|动)(?:了|完|过)?手术|怀孕|流产|坐月子"
)
_FAMILY = (
    r"酗酒|吸毒|戒毒|坐(?:过)?牢|刑满|前科|服刑|社区矫正|家暴|离(?:了)?婚|出轨|外遇|小三|私生|婚外|欠(?:了)?(?:债|一屁股|很多钱|人钱|网贷)"
    r"|赌博|破产|失业|吃低保|低保户|困难户|自杀|轻生|跳楼|去世|过世|死了|遗产|分家|不孝|虐待|两口子(?:吵|打)|夫妻(?:吵|打|不和|矛盾)"
)
_LIFE = re.compile(f"{_ILL}|{_FAMILY}")
_SOMEBODY = re.compile(
    r"[这那该](?:一)?[户家人个]|[他她]|住户|业主|家长|孩子|小孩|老人|老太|老头|大爷|大妈|大娘|奶奶|爷爷|阿姨|叔叔|本人|当事人|对方"
    r"|男的|女的|媳妇|老公|老婆|丈夫|妻子|儿子|女儿|闺女|父母|父亲|母亲|爸|妈|婆婆|公公|租客|房东|夫妻|两口子|家里|家人|家属"
    rf"|(?<!\d)\d{{3,4}}(?!\d)|[老小][{SURNAMES}]|[{SURNAMES}](?:某|先生|女士|哥|姐)"
)


def delicate(words: str, known: str) -> Delicate | None:
    """`words` of an answer or a result; `known`: what the resident said in the room themselves, which is no secret.

    Where to get a certificate for the disabled speaks of nobody.
    """
    if _INSIDE.search(words):
        return Delicate.INSIDE
    if not _SOMEBODY.search(words):
        return None
    said = (found[0] for found in _LIFE.finditer(words))
    return Delicate.LIFE if any(one not in known for one in said) else None
