"""Masks what identifies a resident in whatever the bot says in a group, and tells when the bot is asked for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PLAIN: dict[int, int | str] = {
    **{full: full - 0xFEE0 for full in range(0xFF01, 0xFF5F)},
    0x3000: " ",
    **dict.fromkeys(map(ord, "－—–‐‑"), "-"),
}
_NOT_PLAIN = re.compile(r"[０-９Ａ-Ｚａ-ｚ＋－＃．\u3000—–‐‑]")
_SPOKEN = str.maketrans("零〇一幺二三四五六七八九", "001123456789")

# What people put between the groups of a number: spaces, hyphens, dots, invisible characters.
_GAP = r"[ .·\-\u00a0\u2000-\u200f\u2060\ufeff]"
_BETWEEN = rf"{_GAP}{{0,3}}"

_NUMBERS = (
    # 18-digit and old 15-digit identity numbers, bank cards, in one piece
    re.compile(r"(?<!\d)(?<!\d\.)\d{15}(?:\d\d[\dXx]|\d{1,4})?(?!\d)"),
    # the same in the groups in which people write them; other rows of numbers are hotlines or amounts
    re.compile(rf"(?<!\d)\d{{6}}{_BETWEEN}\d{{4}}{_BETWEEN}\d{{4}}{_BETWEEN}\d{{3}}[\dXx](?!\d)"),
    re.compile(rf"(?<!\d)\d{{3}}{_GAP}\d{{3}}{_GAP}\d{{4}}{_BETWEEN}\d{{4}}{_BETWEEN}\d{{3}}[\dXx](?!\d)"),
    re.compile(rf"(?<!\d)\d{{6}}{_GAP}(?:\d{{6}}{_GAP}\d{{3}}|\d{{12,13}})(?!\d)"),
    re.compile(rf"(?<!\d)\d{{4}}(?:{_GAP}\d{{4}}){{3}}(?:{_BETWEEN}\d{{1,3}})?(?!\d)"),
    # mobile numbers, with +86 and any grouping
    re.compile(rf"(?<!\d)(?<!\d\.)(?:(?:\+|00)?86{_BETWEEN})?1{_BETWEEN}[3-9](?:{_BETWEEN}\d){{9}}(?!\d)"),
)

_MUCH = r"(?!\s*(?:元|块|万|亿|人|名|户|次|米|公里|平|度|吨|个|年|%))"
_YEAR = r"(?:19|20)\d\d"
_LINES = (
    # fixed lines with area code, then local ones; 000 stands for the invented numbers of the demo
    re.compile(rf"(?<![\d-])0\d{{2,3}}{_BETWEEN}\d{{3,4}}{_BETWEEN}\d{{4}}(?!\d)"),
    re.compile(
        rf"(?<![\d-])(?!{_YEAR}[ -]{_YEAR}|\d{{1,2}}00[ -]\d{{1,2}}00(?!\d))(?:000|[2-9]\d{{2,3}})[ -]\d{{4}}(?!\d){_MUCH}"
    ),
    re.compile(rf"(?<![\d.-])(?!20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))[2-9]\d{{6,7}}(?!\d){_MUCH}"),
)

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领"
_PLATE = re.compile(
    rf"[{_PROVINCES}] ?[A-HJ-Za-hj-z][ ·.•-]?(?=(?:[A-Za-z]{{0,2}}\d){{3}})[A-Za-z0-9]{{4,5}}[A-Za-z0-9挂学警港澳](?![A-Za-z0-9])"
)

_DIGIT = "零〇一二三四五六七八九幺两"
_HOME = rf"(?:(?<!\d)\d{{3,4}}|(?<![{_DIGIT}])[{_DIGIT}]{{3,4}})(?![\d{_DIGIT}])"
_HOMES = rf"{_HOME}(?:[、,，/~和及到至-] ?{_HOME}){{0,9}}"
_NO_HOME = r"(?!\s*(?:年|月|日|元|块|米|层|楼(?![道下上梯门顶])|栋|幢|号[楼院]|多[个户人]|[人名个盏辆]|报警|急救))"
# 3号楼，501 is a home; 3号楼，119 … is a call
_AFTER = r"(?:[ ,，、.()（）的-]{1,3}(?!1(?:10|19|20|22)(?!\d)))?"
_BUILT = rf"(?:号楼|号院|单元|[\d{_DIGIT}十百][楼栋幢座层#]|[A-Za-z][楼栋幢座区])"
# 302王大妈家, 502 老刘家, 601的张姐: whoever lives there follows. 1003 王大妈 may be a ticket, 2026王姐 a year,
# 300 大妈 a crowd, 打 120 王师傅 a call.
_SURNAME = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
_CALLED = (
    "大妈|大爷|大娘|大叔|大姐|大哥|大嫂|大婶|阿姨|奶奶|爷爷|婆婆|伯伯|叔叔|师傅|老师|先生|女士|太太|老太|老人家|老爷子|"
    "老两口|奶|爷|叔|婶|姨|姐|哥|嫂|伯|妈"
)
_LIVES = (
    rf"(?:(?:老|小|阿)[{_SURNAME}](?![年区孩层车虾菜额])|[{_SURNAME}](?:{_CALLED}|[一-鿿]{{1,2}}家(?![具电园长委人]))|"
    rf"(?:{_CALLED})(?:家|那|屋)|那[家户]|家里)"
)
_ROOM = r"(?:0[1-9]|[1-3]\d)"
_LOW = rf"(?!1(?:10|19|20|22)(?!\D{{0,6}}家))[1-9]{_ROOM}"
_HIGH = rf"(?:(?:1[0-8]|2[1-9]|3[0-6]){_ROOM}|(?:19|20)(?:0[1-9]|1[0-2]))"
_UNPAID = r"(?<![\d.:花付交收缴补退赔贵涨坐乘第共打拨叫约¥])(?<![花付交收缴补退赔打拨叫共]了)(?<![拨坐乘打叫] )"
_FLATS = (
    re.compile(
        rf"{_UNPAID}(?P<home>{_LOW}(?=[ 的]{{0,2}}{_LIVES})|{_HIGH}(?=的?{_LIVES})|"
        rf"(?<![{_DIGIT}])[一二三四五六七八九][零〇][一二三四五六七八九](?= ?的?{_LIVES}))"
    ),
    re.compile(rf"(?P<home>{_HOMES})(?=\s*(?:室(?![内外友])|号?房(?![东产价屋子租展源管费贷])|业主|住户))"),
    re.compile(rf"{_BUILT}{_AFTER}(?:\d{{1,2}}-)?(?P<home>{_HOMES}){_NO_HOME}"),
    re.compile(rf"(?:我家|我住|家住|住在?|楼[上下])\s*(?P<home>{_HOMES}){_NO_HOME}(?!\s*户)"),
    re.compile(r"(?<![\d-])(?P<home>\d{1,3}[-#]\d{1,2}[-#]\d{3,4})(?![\d-])"),
    re.compile(r"(?<![\d-])(?P<home>\d{1,2}[-#]\d{3,4})(?![\d-])(?=\s*(?:的|家|户|业主|住户|漏|没|$))"),
)

# Never private: ticket numbers after the words of the bot, years, public service numbers.
_TICKET = r"(?:工单|编号|接单|签收|办结|答复?|查|补充|满意|督办|转派)[ #:：]{0,2}\d{4,6}(?!\d)"
_PUBLIC = re.compile(rf"{_TICKET}|{_YEAR}年|(?<!\d)[48]00[ -]?\d{{3}}[ -]?\d{{4}}(?!\d)")
_SUSPECT = re.compile(rf"[\d{_DIGIT}](?:[\d{_DIGIT}]{{2}}|(?:{_BETWEEN}\d){{6}})")

MASK = "***"


def mask(text: str) -> str:
    """Phone, identity, bank, plate and flat numbers replaced by ***; buildings, units and hotlines stay.

    Full-width signs are seen as plain ones. Idempotent.
    """
    while (masked := _mask_once(text)) != text:
        text = masked
    return text


def _mask_once(text: str) -> str:
    plain = text.translate(_PLAIN) if _NOT_PLAIN.search(text) else text
    private = _PUBLIC.sub(lambda found: "\0" * len(found[0]), plain)
    if not _SUSPECT.search(private):
        return text
    parts, at = [], 0
    # 王五13700001111: read as it stands, and with the digits that are written as words.
    numbers = _numbers(plain) + _numbers(plain.translate(_SPOKEN))
    for start, end in sorted(numbers + _told_by_words(private)):
        if start >= at:
            parts += [text[at:start], MASK]
        at = max(at, end)
    return "".join([*parts, text[at:]])


def _numbers(text: str) -> list[tuple[int, int]]:
    return [found.span() for pattern in _NUMBERS for found in pattern.finditer(text)]


def _told_by_words(text: str) -> list[tuple[int, int]]:
    """Numbers that mean somebody only by their form or the words around them."""
    spans = [found.span() for pattern in (*_LINES, _PLATE) for found in pattern.finditer(text)]
    return spans + [found.span("home") for pattern in _FLATS for found in pattern.finditer(text)]


def mask_name(name: str) -> str:
    """A name for the eyes of strangers: 李阿姨 → 李**."""
    return name[:1] + "*" * min(len(name) - 1, 3)


_OFFICE_ENDS = "区路街巷科所院局站厅店馆行校园楼城村镇县市社部队网办铺厂司台柜群"
_SOMEBODY = (
    rf"(?:(?:老|小|阿)[{_SURNAME}]|[{_SURNAME}][一-鿿]{{0,2}}?(?:大妈|大爷|大娘|大叔|大姐|大哥|大嫂|大婶|阿姨|奶奶|爷爷|婆婆|"
    rf"伯伯|叔叔|先生|女士|太太|老太|奶|爷|叔|婶|姨|姐|哥|嫂|伯|妈)|[{_SURNAME}][一-鿿]{{0,1}}[^\W{_OFFICE_ENDS}]|"
    r"楼[上下](?:那?家|邻居|业主|住户)?|对门|隔壁|邻居|这?那?家?(?:业主|住户|户主|房主|租户|租客)|那个?(?:人|男的|女的|老头|老太太?))"
)
_ADDRESS = (
    r"(?:住(?:在)?(?:哪(?:里|儿|块|栋楼?|号楼|个?单元|一?[层户家])?|啥地方|什么地方|几(?:号楼?|栋|单元|楼|层)(?:几单元)?)|"
    r"家(?:住)?(?:在)?(?:哪(?:里|儿|块|栋楼?|号楼|个?单元)?|几(?:号楼|栋|单元|楼))|住址|家庭住?[地住]址|门牌号?码?)"
)
_NUMBER_OF = r"(?:(?:手机|电话|微信|身份证|手机电话|联系)?(?:号码?|方式|电话)|手机|微信|车牌号?)"
_GIVEN = r"(?:是|有|在|谁|吗|么|没有?|多少|几|啥|什么|哪里?|一下|发|给|告诉|说|知道|我|俺|来|呀|啊|呢|吧|的|行|可以|能|不|找|查)*"
_ASKED_FIRST = r"(?:请问|想问|问|你|您|谁|帮|我|俺|查|找|看|知道|晓得|告诉|给|发|把|要|有|有没有|能不能|可不可以|一下|下|一个|个|那个|这个|想)*?"
_OF_SOMEBODY = re.compile(
    rf"{_ASKED_FIRST}{_SOMEBODY}(?:他|她|的|家|家里|本人){{0,2}}(?:(?P<home>{_ADDRESS})|(?P<number>{_NUMBER_OF})){_GIVEN}"
)
_WHO_LIVES = re.compile(
    rf"{_ASKED_FIRST}(?:[\d一二三四五六七八九十百东西单元号楼栋层室户]{{3,14}}|楼[上下]|对门|隔壁)(?:的|那?家|那户)?"
    r"(?:住的?是?(?:谁|什么人|啥人|哪家)|是?谁(?:家|住)的?|(?:户主|业主|房主)(?:是谁|叫什么|叫啥))(?:呀|啊|呢)?"
)
_NOT_SAID = re.compile(r"[^\w]+")
_LONGEST_ASKED = 30


def asks_for_private(words: str, officials: Sequence[str]) -> bool:
    """刘姐家住哪, 小吴手机号多少, 3号楼502住的是谁; the numbers of `officials` are in the contact card, their homes are
    nobody's business. What tells anything beside it is heard as ever."""
    said = _NOT_SAID.sub("", words)
    if not said or len(said) > _LONGEST_ASKED:
        return False
    if _WHO_LIVES.fullmatch(said):
        return True
    named = next((name for name in officials if name in said), "")
    found = _OF_SOMEBODY.fullmatch(said.replace(named, "那人", 1) if named else said)
    return found is not None and bool(found["home"] or not named)
