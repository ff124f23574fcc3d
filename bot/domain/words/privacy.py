"""Masks what identifies a resident in whatever the bot says in a group, and tells when the bot is asked for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PLAIN: dict[int, int | str] = {
    **{full: full - 0xFEE0 for full in range(0xFF01, 0xFF5F)},
    0x3000: " ",
    **dict.fromkeys(map(ord, "－—–‐‑"), "-"),
}
_NOT_PLAIN = re.compile(r"[０-９Ａ-Ｚａ-ｚ＋－＃．＠＿／\u3000—–‐‑]")
_SPOKEN = str.maketrans("零〇一幺二三四五六七八九", "001123456789")
# 壹叁捌 as on a cheque; 伍 or 陆 alone is a surname.
_FORMAL = re.compile(
    r"[零〇壹贰弍貳叁參肆伍陆陸柒捌玖拾](?:[ .·-]?[零〇壹贰弍貳叁參肆伍陆陸柒捌玖拾])+|[壹贰貳叁肆柒捌玖拾]"
)
_COMMON = str.maketrans("壹贰弍貳叁參肆伍陆陸柒捌玖拾", "一二二二三三四五六六七八九十")

# What people put between the groups of a number: spaces, hyphens, dots, invisible characters.
_GAP = r"[ .·\-\u00a0\u2000-\u200f\u2060\u20e3\ufe0f\ufeff]"
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
    # (138)0013-8000, 138/0013/8000
    re.compile(r"(?<!\d)[(（]?1[3-9]\d[)）_/,，、* -]{1,2}[(（]?\d{4}[)）_/,，、* -]{1,2}\d{4}(?!\d)"),
)

_MUCH = r"(?!\s*(?:元|块|万|亿|人|名|户|次|米|公里|平|度|吨|个|年|%|[点时:：]|号楼|栋|幢|单元|层|楼(?![上下道])))"
_YEAR = r"(?:19|20)\d\d"
_DAY = r"20[0-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_APART = r"[ ·\-\u00a0\u2000-\u200f\u2060\ufeff]{0,2}"
_HOTLINE = r"(?<!\d)(?:1(?:10|19|2[02]|2\d{3}|00\d\d)|9[56]\d{3,4})(?!\d)"
# 打我 139 0000, 座机号码是六二三…: whatever stands there is called, however it is written and even with a digit missing
_CALL = (
    r"(?:电话|座机|宅电|手机|号码|传真|[打拨呼叫找]给?[我俺咱]|联系(?:[我俺咱他她])?|[来回致]电|[Tt][Ee][Ll])"
    r"(?:号码?|机|是|为|[ :：,，(（]|吧|打){0,4}"
)
_LINES = (
    # fixed lines with area code, then local ones; 000 stands for the invented numbers of the demo
    re.compile(rf"(?<![\d-])0\d{{2,3}}{_BETWEEN}\d{{3,4}}{_BETWEEN}\d{{4}}(?!\d)"),
    re.compile(rf"(?<![\d:：.-])0{_APART}[1-9](?:{_APART}\d){{8,10}}(?!\d)"),
    re.compile(
        rf"(?<![\d-])(?!{_YEAR}[ -]{_YEAR}|\d{{1,2}}00[ -]\d{{1,2}}00(?!\d))(?:000|[2-9]\d{{2,3}})[ -]\d{{4}}(?!\d){_MUCH}"
    ),
    re.compile(rf"(?<![\d.-])(?!{_DAY}(?!\d))[2-9]\d{{6,7}}(?!\d){_MUCH}"),
    re.compile(rf"(?<![\d-])(?<!\d )(?!(?:2 )?3 4 5 6 7 8)[2-9](?: \d){{6,7}}(?! ?\d){_MUCH}"),
    # mobile numbers that are a digit short or long
    re.compile(rf"(?<![\d.-])(?!{_DAY})\d{{9,14}}(?!\d){_MUCH}"),
    re.compile(
        rf"{_CALL}(?P<home>(?!{_YEAR}[-.]|{_DAY}|1\d{{3}}(?: 1\d{{3}}){{1,2}}(?!\d))"
        rf"(?!{_HOTLINE})\d(?:{_APART}(?!{_HOTLINE})\d){{6,11}})(?!\d){_MUCH}"
    ),
)

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领"
_PLATE = re.compile(
    rf"[{_PROVINCES}][ ·.•-]{{0,2}}[A-HJ-Za-hj-z][ ·.•-]{{0,2}}(?=(?:(?: ?[A-Za-z]){{0,2}} ?\d){{3}})"
    rf"(?:[A-Za-z0-9] ?){{4,5}}[A-Za-z0-9挂学警港澳](?![A-Za-z0-9])"
)

_DIGIT = "零〇一二三四五六七八九幺两"
# 502一家三口: what follows in words counts something else; 5零2 is one number
_HOME = (
    rf"(?:(?<![\d{_DIGIT}])\d{{3,4}}(?!\d|[{_DIGIT}]\d|[零〇幺])|"
    rf"(?<![\d{_DIGIT}])(?=\d{{0,2}}[{_DIGIT}])[\d{_DIGIT}]{{3,4}}(?![\d{_DIGIT}]))"
)
_HOMES = rf"{_HOME}(?:[、,，/~和及到至-] ?{_HOME}){{0,9}}"
_NO_HOME = r"(?!\s*(?:年|月|日|元|块|米|层|楼(?![道下上梯门顶])|栋|幢|号[楼院]|多[个户人]|[人名个盏辆]|报警|急救))"
# 3号楼，501 is a home; 3号楼，119 … is a call
_AFTER = r"(?:[ ,，、.()（）的-]{1,3}(?!1(?:10|19|20|22)(?!\d)))?"
_BUILT = rf"(?:号楼|号院|单元|[\d{_DIGIT}十百][楼栋幢座层门#]|[A-Za-z][楼栋幢座区])"
# 302王大妈家, 502 老刘家, 601的张姐: whoever lives there follows. 1003 王大妈 may be a ticket, 2026王姐 a year,
# 300 大妈 a crowd, 打 120 王师傅 a call.
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
_CALLED = (
    "大妈|大爷|大娘|大叔|大姐|大哥|大嫂|大婶|阿姨|奶奶|爷爷|婆婆|伯伯|叔叔|师傅|老师|先生|女士|太太|老太|老人家|老爷子|"
    "老两口|奶|爷|叔|婶|姨|姐|哥|嫂|伯|妈"
)
_LIVES = (
    rf"(?:(?:老|小|阿)[{SURNAMES}](?![年区孩层车虾菜额])|[{SURNAMES}](?:{_CALLED}|[一-鿿]{{1,2}}家(?![具电园长委人]))|"
    rf"(?:{_CALLED})(?:家|那|屋)|那[家户]|家里)"
)
_ROOM = r"(?:0[1-9]|[1-3]\d)"
_LOW = rf"(?!1(?:10|19|20|22)(?!\D{{0,6}}家))[1-9]{_ROOM}"
_HIGH = rf"(?:(?:1[0-8]|2[1-9]|3[0-6]){_ROOM}|(?:19|20)(?:0[1-9]|1[0-2]))"
_UNPAID = r"(?<![\d.:花付交收缴补退赔贵涨坐乘第共打拨叫约¥])(?<![花付交收缴补退赔打拨叫共]了)(?<![拨坐乘打叫] )"
# 十楼西户, 3单元十楼二号: a flat by its floor and side, or by its place on the floor
_FLOOR = rf"(?:(?<![\d.])\d{{1,2}}|(?<![{_DIGIT}十百])[{_DIGIT}十]{{1,3}}|顶|底) ?[楼层]"
_SIDE = r"的?(?:靠?[东西南北中左右]|中间|对门)(?:边|侧|面|首|手边?|数)?"
_ON_FLOOR = rf"(?:\d{{1,2}}|[{_DIGIT}十]{{1,2}})[号户室](?![楼院线路口窗厅机梯电柜会公办教诊病])"
_FLATS = (
    re.compile(rf"(?P<home>{_FLOOR}{_SIDE}(?:那?[户家]|住户|业主|邻居))(?![具电园长委人])"),
    re.compile(
        rf"{_BUILT}[ ,，、的]{{0,2}}(?P<home>{_FLOOR}{_SIDE})(?=[^\w]|$|的[{SURNAMES}老小]|[{SURNAMES}]{{1,2}}(?:{_CALLED}))"
    ),
    re.compile(rf"{_BUILT}[ ,，、的]{{0,2}}(?P<home>{_FLOOR}[ ,，的]?{_ON_FLOOR})"),
    re.compile(r"(?<![\d-])(?P<home>\d{1,3}[-#]\d{1,2}[-#]\d{1,2} ?[东西南北中左右]户?)(?![\d门])"),
    re.compile(r"(?<![\d/])(?P<home>\d{1,2}/\d{1,2}/(?!(?:19|20)\d\d)\d{3,4})(?![\d/])"),
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

# What is said of papers, accounts and the names that people have elsewhere.
_PAPER = (
    r"(?:身份证|护照|通行证|[港台]胞?澳?证|回乡证|军官证|士兵证|驾驶?[照证]|行驶证|居住证|残疾证|结婚证|房产证|房本|社保|医保|银行|储蓄|信用|工资|"
    r"证件|存折|卡|[账帐户]|学籍|病历|车架|发动机|学|工|警|军)"
)
_IS = r"(?:是|为|叫|[ :：]){0,3}"
_NICKED = r"(?:[微威薇]信|(?<![A-Za-z])(?:[VvWw][Xx]|[VvWw]信|[Qq]{2})|扣扣|[Qq]号|抖音|快手|小红书|钉钉|支付宝)"
_NO_NICK = r"(?!(?:[Ww]e[Cc]hat|[Ww]eixin|[Pp]ay|[Aa]pp|APP|PAY)(?![A-Za-z0-9]))"
_CODES = (
    re.compile(rf"{_PAPER}[卡证本]?(?:号码?|编号){_IS}(?P<home>[A-Za-z]{{0,3}}\d{{6,20}}[Xx]?)(?![\dA-Za-z])"),
    re.compile(rf"(?:尾号|[后末](?:[四六46]|三|3)位(?:数字?)?){_IS}(?P<home>\d{{3,6}}[Xx]?)(?![\d])"),
    re.compile(r"(?<![A-Za-z0-9])(?P<home>[EGDPSKCHMeghc][A-Z]?\d{7,10})(?![\dA-Za-z])"),
    re.compile(
        rf"{_NICKED}(?:账号|帐号|号码?|[Ii][Dd]|名)?{_IS}(?P<home>{_NO_NICK}[A-Za-z][A-Za-z0-9_-]{{4,19}}|[1-9]\d{{5,11}})(?![\dA-Za-z_-])"
    ),
    re.compile(
        r"(?<![\w.+-])(?P<home>[A-Za-z0-9._+-]{2,40}@(?![A-Za-z0-9.-]{0,40}gov\.cn)[A-Za-z0-9-]{1,40}(?:\.[A-Za-z0-9-]{2,20}){1,4})",
        re.ASCII,
    ),
)

# Never private: ticket numbers after the words of the bot, years, public service numbers.
_TICKET = r"(?:工单|编号|接单|签收|办结|答复?|查|补充|满意|督办|转派)[ #:：]{0,2}\d{4,6}(?!\d)"
_PUBLIC = re.compile(rf"{_TICKET}|{_YEAR}年|(?<!\d)[48]00[ -]?\d{{3}}[ -]?\d{{4}}(?!\d)")
_SUSPECT = re.compile(
    rf"[\d{_DIGIT}](?:[\d{_DIGIT}]{{2}}|(?:{_BETWEEN}[\d{_DIGIT}]){{3}})|[{_PROVINCES}][ ·.•-]{{0,2}}[A-HJ-Za-hj-z]|@|"
    rf"{_NICKED}|[楼层] ?的?(?:靠?[东西南北中左右]|对门|[\d{_DIGIT}十]{{1,2}}[号户室])|[-#]\d{{1,2}} ?[东西南北中左右]"
)

MASK = "***"
_NUMBER = re.compile(r"\d{3,}")
_WORDED = re.compile(r"[零〇一幺二三四五六七八九]")


def mask(text: str) -> str:
    """Phone, identity, bank, plate and flat numbers, mail addresses and names of accounts replaced by ***; buildings,
    units and hotlines stay.

    Full-width signs are seen as plain ones. Idempotent.
    """
    while (masked := _mask_once(text)) != text:
        text = masked
    return text


def private_in(text: str) -> tuple[str, ...]:
    """What a text that is shown as it is tells of somebody: mobile, identity, plate and flat numbers … in their order.
    Fixed lines are the office's own."""
    return tuple(dict.fromkeys(text[start:end] for start, end in _spans(text, ())))


def _mask_once(text: str) -> str:
    parts, at = [], 0
    for start, end in _spans(text, _LINES):
        if start >= at:
            parts += [text[at:start], MASK]
        at = max(at, end)
    return "".join([*parts, text[at:]])


def _spans(text: str, lines: Sequence[re.Pattern[str]]) -> list[tuple[int, int]]:
    plain = text.translate(_PLAIN) if _NOT_PLAIN.search(text) else text
    plain = _FORMAL.sub(lambda found: found[0].translate(_COMMON), plain)
    private = _PUBLIC.sub(_blank, plain)
    if not _SUSPECT.search(private):
        return []
    spans = _numbers(plain) + _told_by_words(private, lines)
    if _WORDED.search(private):
        # With the digits that are written as words; 王五13700001111 is a name before a number that was found.
        digits = _hidden(plain, spans).translate(_SPOKEN)
        spans += _numbers(digits) + _told_by_words(_PUBLIC.sub(_blank, digits), lines)
    spans += _flats(private)
    return sorted(spans)


def _blank(found: re.Match[str]) -> str:
    return "\0" * len(found[0])


def _hidden(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + "\0" * (end - start) + text[end:]
    return text


def _numbers(text: str) -> list[tuple[int, int]]:
    return [found.span() for pattern in _NUMBERS for found in pattern.finditer(text)]


def _told_by_words(text: str, lines: Sequence[re.Pattern[str]]) -> list[tuple[int, int]]:
    """Numbers that mean somebody only by their form or the words around them."""
    return [_span(found) for pattern in (*lines, _PLATE, *_CODES) for found in pattern.finditer(text)]


def _flats(text: str) -> list[tuple[int, int]]:
    return [found.span("home") for pattern in _FLATS for found in pattern.finditer(text)]


def _span(found: re.Match[str]) -> tuple[int, int]:
    return found.span("home" if "home" in found.re.groupindex else 0)


def mask_name(name: str) -> str:
    """A name for the eyes of strangers: 李阿姨 → 李**."""
    return name[:1] + "*" * min(len(name) - 1, 3)


def mask_nickname(name: str) -> str:
    """A nickname for the eyes of a room, in one line: a number in it is a flat or a telephone, as in 王姐502."""
    return _NUMBER.sub(MASK, mask(" ".join(name.split())))


_OFFICE_ENDS = "区路街巷科所院局站厅店馆行校园楼城村镇县市社部队网办铺厂司台柜群"
_CALLED = r"[一-鿿]{0,2}?(?:大妈|大爷|大娘|大叔|大姐|大哥|大嫂|大婶|阿姨|奶奶|爷爷|婆婆|伯伯|叔叔|先生|女士|太太|老太|奶|爷|叔|婶|姨|姐|哥|嫂|伯|妈)"
_SOMEBODY = (
    rf"(?:(?:老|小|阿)[{SURNAMES}]|[{SURNAMES}]{_CALLED}|[{SURNAMES}][一-鿿]{{0,1}}[^\W{_OFFICE_ENDS}]|"
    r"楼[上下](?:那?家|邻居|业主|住户)?|对门|隔壁|邻居|这?那?家?(?:业主|住户|户主|房主|租户|租客)|那个?(?:人|男的|女的|老头|老太太?))"
)
_ADDRESS = (
    r"(?:住(?:在)?(?:哪(?:里|儿|块|栋楼?|号楼|个?单元|一?[层户家])?|啥地方|什么地方|几(?:号楼?|栋|单元|楼|层)(?:几单元)?)|"
    r"家(?:住)?(?:在)?(?:哪(?:里|儿|块|栋楼?|号楼|个?单元)?|几(?:号楼|栋|单元|楼))|住址|家庭住?[地住]址|门牌号?码?)"
)
_NUMBER_OF = r"(?:(?:手机|电话|微信|身份证|手机电话|联系)?(?:号码?|方式|电话)|手机|微信|车牌号?)"
_GIVEN = r"(?:是|有|在|谁|吗|么|没有?|多少|几|啥|什么|哪里?|一下|发|给|告诉|说|知道|我|俺|来|呀|啊|呢|吧|的|行|可以|能|不|找|查)*"
_ASKED_FIRST = r"(?:请问|问|你|您|谁|帮|我|俺|查|找|看|知道|晓得|告诉|给|发|把|要|有|有没有|能不能|可不可以|一下|下|一个|个|那个|这个|想)*?"
_OF_SOMEBODY = re.compile(
    rf"{_ASKED_FIRST}{_SOMEBODY}(?:他|她|的|家|家里|本人){{0,2}}(?:(?P<home>{_ADDRESS})|(?P<number>{_NUMBER_OF})){_GIVEN}"
)
_WHO_LIVES = re.compile(
    rf"{_ASKED_FIRST}(?:[\d一二三四五六七八九十百东西单元号楼栋层室户]{{3,14}}|楼[上下]|对门|隔壁)(?:的|那?家|那户)?"
    r"(?:住的?是?(?:谁|什么人|啥人|哪家)|是?谁(?:家|住)的?|(?:户主|业主|房主)(?:是谁|叫什么|叫啥))(?:呀|啊|呢)?"
)
_WHO_IS = re.compile(
    rf"{_ASKED_FIRST}(?:那个|这个)?(?:(?:老|小|阿)[{SURNAMES}]|[{SURNAMES}]{_CALLED}|楼[上下]那?家)"
    r"(?:是(?:谁|哪位|哪个|什么人|[啥甚]人|干[啥吗嘛]的|干什么的|做什么的|做[啥甚]的|哪家的?))(?:呀|啊|呢)?"
)
_NOT_SAID = re.compile(r"[^\w]+")
_LONGEST_ASKED = 30


_WHOSE_CAR = re.compile(
    rf"{_ASKED_FIRST}(?:车牌号?|车号|牌照|号牌)?(?:是|为)?[{_PROVINCES}][A-Za-z][A-Za-z0-9]{{5,6}}(?:的|这|那)?[辆台个]?(?:小?车|电动车)?的?"
    rf"(?:是?谁家?的?车?|是?哪[家户]的?车?|(?:车主|主人|司机)(?:姓什么|姓啥|叫|的|{_NUMBER_OF}|{_ADDRESS}){{0,2}}{_GIVEN})(?:呀|啊|呢)?"
)


def asks_for_private(words: str, officials: Sequence[str]) -> bool:
    """刘姐家住哪, 小吴手机号多少, 3号楼502住的是谁, 豫A12345的车主是谁, 小吴是谁; the numbers of `officials` are in the contact card, their homes are
    nobody's business. What tells anything beside it is heard as ever."""
    said = _NOT_SAID.sub("", words)
    if not said or len(said) > _LONGEST_ASKED:
        return False
    if _WHO_LIVES.fullmatch(said) or _WHOSE_CAR.fullmatch(said):
        return True
    named = next((name for name in officials if name in said), "")
    if _WHO_IS.fullmatch(said):
        return not named
    found = _OF_SOMEBODY.fullmatch(said.replace(named, "那人", 1) if named else said)
    return found is not None and bool(found["home"] or not named)
