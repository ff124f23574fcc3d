"""What somebody says later of whom they have accused: 徐一岸知道是我说的吗, 他今天来我家骂我了.

It belongs to their accusation, and neither to the accused nor to the ordinary handlers.
"""

from __future__ import annotations

import re

from bot.domain.confidential import accused_in, titled
from bot.domain.named import called
from bot.domain.neighbours import SOMEBODY_HERE
from bot.domain.place import Official, Places
from bot.domain.two_matters import is_report

_TOLD = r"(?:举报|投诉|检举|告发|告状|揭发|反映|告|说|讲|写|报)"
_THEM = r"(?:他|她|人家|别人|任何人|那个?人|本人)"
_SECRET = re.compile(
    rf"(?:知道|晓得|发现|猜[到出]|查[到出]|看[到得]|打听|泄露|透露|怀疑|认出|说出去|传出去)[^，,。；;\n]{{0,8}}"
    rf"(?:是|了)(?:不是)?[我俺咱](?!们?家)[^，,。；;\n]{{0,3}}(?:{_TOLD}|$|[的吗呢吧？?，,。！!])|"
    rf"[我俺]{_TOLD}(?:的|过|了)*(?:事|话|内容|东西)?[^，,。；;\n]{{0,6}}(?:泄露|保密|被[^，,。]{{0,6}}(?:知道|看到|发现))|"
    r"保密|匿名|报复|打击报复|穿小鞋|找我(?:的)?(?:麻烦|算账|事儿?)|"
    rf"(?:别|不要|不能|不会|千万|可别|不许)[^，,。；;\n]{{0,3}}"
    rf"(?:(?:让|叫|给|被){_THEM}[^，,。；;\n]{{0,4}}(?:知道|晓得|看[到见]|听[到见]|发现|查)|(?:告诉|跟){_THEM})|"
    r"(?:泄露|透露|暴露|说出|告诉)[^，,。；;\n]{0,8}(?:我的(?:名字|姓名|身份|信息)|我是谁)|"
    rf"(?:是|说)[我俺]{_TOLD}(?:了)?[他她]的?"
)
"""Whether it stays secret who has said it, and what is feared of those it is about."""

_HIM = re.compile(
    r"(?<![其吉])[他她](?!们|家)|[这那]个?(?:人(?![家民工口脸行才员事])|家伙|小子|女的|男的)|那货|[他她]家"
)
_ANOTHER = re.compile(
    r"老[公婆伴头太]|爱人|丈夫|妻子|媳妇|儿子|女儿|闺女|孩子|娃|宝宝|孙[子女]|[爷奶姥]|外[公婆]|公公|婆婆|岳[父母]|[爸妈爹娘]|[父母]亲|父母|"
    r"[哥姐弟妹叔伯舅姨姑婶嫂]|亲戚|朋友|同[事学]|老师|邻居|楼[上下]|隔壁|对门|房东|租[客户]|住户|业主|老人|病人|师傅|物业|保安|"
    r"快递|外卖|中介|老板|商家|医生|护士|警|有人|一个人|谁|人"
)
"""Somebody named before: 我老公住院了，他的医保 is of that one."""


_ASKING = re.compile(r"[吗么呢？?]|怎么样|咋样|如何|哪|没有?$|什么|多久")
_HOW_IT_STANDS = re.compile(
    r"(?:请问|想问|问一?下|你好|您好|那|那个|我|我们|之前|上次|昨天|刚才|举报|投诉|反映|说|报|的|事情?|情况|问题|现在|到底|这|件|这个|都|已经|"
    r"好几天了|多久了|\s|，|,)*"
    r"(?:(?:处理|办|查|调查|核实|解决|弄|搞)(?:得|的|到)?(?:怎么样|咋样|如何|什么样|哪一?步|哪儿?|完|好|清楚|出来)?|有|怎么样|咋样|进展|进度|结果)"
    r"(?:了|结果|消息|回音|下文|进展|说法|人|管|处理|查|在|没有?|吗|么|呢|啊|呀|吧|如何|怎么样|什么|什么时候|多久|？|\?|。)*"
)
_ANNOUNCES = re.compile(
    r"(?:另外|还)?(?:我|我们)?(?:还|也|再)?(?:想|要|来|得)+(?:再)?(?:举报|投诉|检举|反映|揭发)|^(?:举报|投诉|检举)"
)


def asks_how_it_stands(words: str) -> bool:
    """处理得怎么样了, 有结果了吗, and nothing of what it is about."""
    return bool(_HOW_IT_STANDS.fullmatch(words)) and len(words) > 1 and bool(_ASKING.search(words))


def asks_how_anothers_stands(words: str) -> bool:
    """孙奶奶那个事怎么样了: what is nobody's business but hers."""
    rest, named = SOMEBODY_HERE.subn("", words, count=1)
    return bool(named) and asks_how_it_stands(rest.strip())


def announces_accusation(words: str) -> bool:
    """我还要举报: one of its own, whoever it is about."""
    return bool(_ANNOUNCES.search(words))


def asks_for_secrecy(words: str) -> bool:
    """他知道是我说的吗, 别让他知道, 会报复我吗."""
    return bool(_SECRET.search(words))


def speaks_of_him(words: str) -> bool:
    """他今天来我家骂我了: of somebody whom the text itself does not name before."""
    found = _HIM.search(words)
    if found is None or _ANOTHER.search(words[: found.start()]):
        return False
    return not (found[0].endswith("家") and is_report(words))


def names_accused(places: Places, grid: str | None, accusation: str, words: str) -> bool:
    """Whether the words call somebody of the accusation by name or title; a bare 网格员 may be asked for by anybody,
    and 老王家漏水 may be any 老王."""
    accused = _accused(places, grid, accusation)
    if any(called(one.name, words) for one in accused):
        return True
    return any(titled(one, words) for one in accused) and not is_report(words)


def _accused(places: Places, grid: str | None, accusation: str) -> list[Official]:
    keys = accused_in(places, grid, accusation)
    return [places.officials[key] for key in sorted(keys)]
