"""What is said of the people of grid.yaml by their own names: 我要投诉王晓宁 is as confidential as 我要投诉网格员.

The rules for speech know role words and 小王, but no real name. Here a text is judged as if it said 网格员小王 in the
place of the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.domain.places.place import Places
from bot.domain.speech.kinds import Speech, is_matter, is_question, reports_trouble
from bot.domain.speech.neighbours import accuses_somebody, speech_said
from bot.domain.speech.praised_deed import praises_deed
from bot.domain.speech.work_wanted import wants_hands

_STANDS_FOR = "网格员小王"
_NAMES = 5_000
_SHORT = 40
_MASKS = r"[某*＊×xX○]"
_NO_GIVEN_NAME = re.compile(
    r"(?:副?(?:主任|书记|站长|队长|所长|科长|处长)|网格[长员]|警官|民警|医生|大夫|护士|经理|师傅|老师|先生|女士|阿姨|大[爷妈姐哥])$"
)
_NICKNAME = re.compile(r"[小老大阿].")
_SURNAME_LEFT_OUT = (
    r"(?:^|(?<=[^\u4e00-\u9fff])|(?<=投诉)|(?<=举报)|(?<=反映)|(?<=那个)|(?<=这个)|(?<=[员长警生业叫的告把]))"
)

_CLAUSE = r"[^，,。；;！!？?\n]"
_CHARGE = re.compile(rf"(?:投诉|举报|检举|控告|告发|曝光|差评){_CLAUSE}{{0,10}}(?<![找跟向给让请由问]){_STANDS_FOR}")
_BAD = re.compile(
    rf"""{_STANDS_FOR}[^，,。；;！!？?\n被遭挨让]{{0,10}}(?:
    (?:服务|态度|水平|素质|作风|工作|人品)[^，,。]{{0,4}}(?:差|坏|烂|恶劣)|差劲|不作为|失职|渎职|违纪|违法|混日子|光拿钱|
    (?:啥|什么)[也都]不(?:管|干|做)|不(?:管事|干活|干事|理人|搭理|露面|负责任?)|见不[着到]人|推(?:来推去|诿|脱|卸)|敷衍|糊弄|
    不是(?:个|什么)?(?:好?东西|人|好人)|骂|吼|打人|刁难|威胁|报复|骚扰|勾结|包庇|偏袒|泄露|
    收了?[^，,。]{{0,8}}(?:钱|红包|礼|好处)|拿了?[^，,。]{{0,6}}(?:红包|回扣|好处)|乱(?:收|填|写|来|搞)|
    索[要贿]|受贿|贪|私吞|挪用|冒领|造假|弄虚作假|吃拿卡要|卡要
    )""",
    re.VERBOSE,
)
_BAD_MANNER_TOO = re.compile(
    rf"{_STANDS_FOR}[^。；;！!？?\n]{{0,20}}[，, ](?:他|她|而且|还|又)*(?:服务)?(?:态度|作风|人品|说话)(?:还|也|又|很|太|特别|非常|极其|极|真)*(?:恶劣|差|坏|烂|凶|难听)"
)
"""王晓宁上次修得不好，态度恶劣: in the next clause it is still of him."""
_GOOD = re.compile(
    r"(?:服务|态度|人品|工作|作风)(?:一直|真的?|很|特别|非常|挺|都|也|蛮|可)*(?:好|不错|认真|负责|耐心)|"
    r"(?:从|从来|一分)?(?:不|没|没有)收(?:过)?(?:我们|大家|人家)?的?(?:红包|礼|钱|好处费?)|"
    r"(?:解决|处理|制止|调解|劝住|管住|查处)(?:好|完)?了[^，,。；;！!？?\n]{0,14}?(?:问题|纠纷|矛盾|的?事情?)"
)
_ADDRESSED = re.compile(rf"{_STANDS_FOR}(?=[，, ]?(?:你好|您好|在吗|麻烦|帮忙|帮我|帮看|请(?![客假吃])))")
_ONLY_CALLED = re.compile(
    rf"(?:能不能|可以|我想|想|麻烦|请|帮忙|帮我)*(?:[让叫请喊]|麻烦|通知)(?:一下)?{_STANDS_FOR}{_CLAUSE}{{0,6}}?"
    rf"(?:联系|来(?!{_CLAUSE}*(?:道歉|解释|赔))|过来|上门|回电|打(?:个)?电话){_CLAUSE}{{0,8}}[。！!？?]*|"
    rf"{_STANDS_FOR}(?:今天|明天|周[一二三四五六日天])?(?:几点|什么时候|啥时候|哪天)[上下值]班(?:啊|呀|呢)?[。？?]*"
)
"""Nothing but that somebody wants them to come or call, or asks when they are there."""


_GIFTS = re.compile(
    r"""
    (?:收|拿|要|索)(?:了|走|过)*(?:我|咱|俺|人家|老人)[^，,。；;！!？?\n]{0,8}(?:钱|烟|酒|红包|礼|好处|卡|块|元|百|千)|
    (?:要|让|叫)(?:我|咱|俺|人家)?们?[^，,。；;！!？?\n]{0,2}(?:给|送|塞|请)[^，,。；;！!？?\n]{0,6}(?:钱|烟|酒|红包|礼|好处|客|饭)|
    (?:给|送|塞)了?(?:他|她|人家)?[^，,。；;！!？?\n]{0,6}(?:钱|烟|酒|红包|礼|好处)[^。；;！!？?\n]{0,4}才
    """,
    re.VERBOSE,
)
_MANNERS = re.compile(
    r"""
    说话(?:很|太|特别|真)?(?:难听|冲|凶)|阴阳怪气|爱理不理|爱答不理|不耐烦|凶(?:我|人|得很)|[骂吼](?:我|人|老人)|
    没(?:有)?来(?:过|看)?就(?:说|报|写|算)[^，,。；;！!？?\n]{0,4}[好完结]|动手动脚|占(?:我)?便宜|喝(?:醉|多|了酒)
    """,
    re.VERBOSE,
)

_EVIDENCE = re.compile(
    r"(?:有|是|附|发|给你|看|存了|拍了|录了|这)[^，,。；;！!？?\n]{0,8}"
    r"(?:截图|录音|录像|视频|照片|证据|聊天记录|转账记录|流水|收据|发票|监控|证人)[^？?]{0,20}"
)


_BY_AT = re.compile(r"@[^\s@，,。；;！!？?]{1,20}(?:[\s，,]+|$)")
_TO_THEIR_FACE = re.compile(
    r"(?:投诉|举报|检举|告|曝光)(?:的就是)?[你您他她](?!们)|[你您](?!们)[^，,。；;！!？?\n]{0,8}(?:不[管干作负理来]|骂|推|收|拿|懒|态度|什么东西)"
)


def besides_calls(text: str) -> str:
    """@徐一岸 路灯不亮 without whom it is put to: whoever is called is asked for help. What is said of them, to their
    face or behind it, keeps its name."""
    rest = _BY_AT.sub("", text) if "@" in text else text
    if rest == text or _TO_THEIR_FACE.search(rest) or speaks_of_handler(rest):
        return text
    return rest if is_matter(rest) and reports_trouble(rest) and not accuses_somebody(rest) else text


def is_evidence(text: str) -> bool:
    """我有转账截图: what an accusation just made rests on, and no matter of its own."""
    return bool(_EVIDENCE.search(text)) and len(text) <= _SHORT and not (is_question(text) or is_matter(text))


def accused_by_name(places: Places, text: str) -> frozenset[str]:
    """The keys of those whom the text names and speaks against; nobody where it only asks for them or thanks them.

    Where it is doubtful it does: what is shown to the one it is about does more harm than what takes the longer way.
    """
    text = besides_calls(text)
    if places.last_characters.isdisjoint(text) or praises_deed(text):
        return frozenset()
    people = ((person.key, person.name) for person in places.officials.values())
    named = {key: name for key, name in people if called(name, text) and _has_name(name)}
    if not named:
        return frozenset()
    said = without_names(named.values(), text, _STANDS_FOR)
    return frozenset(named) if _speaks_against(said) else frozenset()


def _speaks_against(said: str) -> bool:
    said = _GOOD.sub("", _ADDRESSED.sub("", said))
    if _STANDS_FOR not in said or _ONLY_CALLED.fullmatch(said):
        return False
    return bool(_CHARGE.search(said) or _BAD.search(said) or _BAD_MANNER_TOO.search(said)) or accuses_somebody(said)


def speech_here(places: Places, text: str) -> Speech:
    """The kind of speech that a ticket is filed under, where people in office are known by name too."""
    speech = Speech.ACCUSATION if accused_by_name(places, text) else speech_said(besides_calls(text))
    return Speech.HELP if speech is Speech.QUESTION and wants_hands(text, reported=False) else speech


def accuses_here(places: Places, text: str) -> bool:
    """Whether `speech_here` is an accusation, found without telling the other kinds of speech apart."""
    return bool(accused_by_name(places, text)) or accuses_somebody(besides_calls(text))


def tells_of_gifts(words: str) -> bool:
    """收了我两条烟, 要我给红包才修: bad enough, and no danger to anybody."""
    return bool(_GIFTS.search(words))


def speaks_of_handler(words: str) -> bool:
    """收了我两条烟, 态度太差: said after 不满意 or 催办 it is of whoever came, though it names nobody."""
    said = _GOOD.sub("", words)
    return bool(_BAD.match(_STANDS_FOR + said) or _MANNERS.search(said)) or tells_of_gifts(said)


def called(name: str, text: str) -> bool:
    """Whether the text says this name: whole, spaced or masked (王 晓 宁, 王某宁), or without the surname."""
    return bool(name_in(name, text))


def name_in(name: str, text: str) -> str:
    """As it stands in the text; "" where it does not."""
    found = _spellings(name).search(text) if name[-1:] in text else None
    return found[0] if found else ""


def without_names(names: Iterable[str], text: str, instead: str = " ") -> str:
    for name in sorted(names, key=len, reverse=True):
        text = _spellings(name).sub(instead, text)
    return text


def _has_name(name: str) -> bool:
    """小王 may be a neighbour as well: what is said of such a one the rules for speech judge by themselves."""
    return len(name) > 1 and not _NICKNAME.fullmatch(name)


@lru_cache(maxsize=_NAMES)
def _spellings(name: str) -> re.Pattern[str]:
    ways = [r"\s?".join(map(re.escape, name))]
    if len(name) == 3 and not _NO_GIVEN_NAME.search(name):
        ways.append(f"{re.escape(name[0])}{_MASKS}{re.escape(name[2])}")
        ways.append(f"{_SURNAME_LEFT_OUT}{re.escape(name[1:])}")
    return re.compile("|".join(ways))
