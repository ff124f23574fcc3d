"""How a text is read as a command of the table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.domain.commands.back_words import drops_complaint, taken_back_in
from bot.domain.commands.courtesy import (
    without_greeting,
    without_request,
    without_thanks,
    without_thanks_before,
    without_thanks_to_workers,
)
from bot.domain.commands.of_notices import MAY_BEGIN, parse_notice
from bot.domain.commands.table import TABLE, USAGES, Usage, Verb
from bot.domain.places.place import Role
from bot.domain.words.plain import clean, half_width
from bot.domain.words.spoken_numbers import spoken, with_digits
from bot.domain.words.ticket_numbers import LED_BY, NUMBER, compared_in


@dataclass(frozen=True, slots=True)
class Command:
    """`number` None: the ticket must follow from a quote or from there being only one.

    `also`: further tickets that the same word is said of (接单 1001、1002).
    """

    verb: Verb
    number: int | None
    words: str
    also: tuple[int, ...] = ()


def _spellings() -> dict[str, Verb]:
    strict = {word: usage.verb for usage in TABLE for word in (usage.verb.value, *usage.synonyms)}
    loose = {word: usage.verb for usage in TABLE for word in usage.loose}
    return {**loose, **strict}


_SPELLINGS: Mapping[str, Verb] = _spellings()
_LOOSE = frozenset(word for usage in TABLE for word in usage.loose)
_WORDS = "|".join(sorted(map(re.escape, _SPELLINGS), key=len, reverse=True))
_NUMBER = LED_BY + NUMBER
_GATE = re.compile(rf"(?:{_WORDS}|#?\d|工单|编号|单号)")
_VERB_FIRST = re.compile(rf"({_WORDS})(?:一?下)?[\s，,：:（(]{{0,4}}{_NUMBER}(.*)", re.DOTALL)
_NUMBER_FIRST = re.compile(rf"{_NUMBER}[\s，,：:号]{{0,4}}({_WORDS})(.*)", re.DOTALL)
_OF_NUMBER = re.compile(rf"{_NUMBER}号?的({_WORDS})(?:一下)?([了吧啊呀哈]?\W*)")
"""1002的接单; 1002的上报还没批 speaks of it."""
_SEVERAL_FIRST = re.compile(
    rf"((?:(?:工单)?#?\d{{4,9}}[\s、，,和]{{1,3}}){{1,20}}){_NUMBER}[\s，,：:号]{{0,4}}({_WORDS})(.*)", re.DOTALL
)
# 我要撤回 1001, 麻烦帮我查一下 1001: with a number it is as good as the bare command.
_ASKED_FOR = frozenset({Verb.STATUS, Verb.WITHDRAW, Verb.URGE, Verb.ADD, Verb.SECOND})
_POLITE = re.compile(
    r"(?:我要|我想|想|请|麻烦您?|帮我|帮忙){1,3}\s{0,3}(?="
    rf"(?:{'|'.join(re.escape(word) for word, verb in _SPELLINGS.items() if verb in _ASKED_FOR)})(?:一?下)?\s{{0,3}}{_NUMBER})"
)
_VERB = re.compile(rf"({_WORDS})(.*)", re.DOTALL)
_FREE_WORDS = "|".join(
    sorted((re.escape(word) for word, verb in _SPELLINGS.items() if USAGES[verb].free), key=len, reverse=True)
)
_FREE = re.compile(rf"({_FREE_WORDS})(?:[\s：:，,]+(\S.*)|(\d{{1,3}}))", re.DOTALL) if _FREE_WORDS else None
_BIND = re.compile(r"绑定码?(?:[\s：:]+(\S.{0,60})|(\d{4,12}))")
# 请假11-22, 请假明天: what follows can only be days.
_LEAVE = re.compile(r"请假(?=\d|[今明][天日]|大?后天|下?周|下?个?星期|从)(.+)", re.DOTALL)
# 销号1-1, 交办2-1 小王: only with an item's two numbers.
_ITEM = re.compile(r"(销号|交办)(\d{1,6}\s?[-－—–]\s?\d{1,3}(?!\d).*)", re.DOTALL)
# 接单全部: all that waits to be accepted by whoever says it.
_ACCEPT_ALL = re.compile(r"接单\s?(?:全部|所有|全都?|都)的?(?:了|吧|哈)?[\s。.！!]*")
EVERY_ONE = "全部"
# 接回全部, 接回1、3: nothing else may follow without a space.
_REJOIN = re.compile(r"接回(全部|所有|\d{1,3}(?:[\s、，,和]{1,3}\d{1,3}){0,99})[。.]?")
# 自动回答 关, 自动回答 关 3号楼群, 自动回答 3号楼群 关: more words only beside one of the settings.
_SETTING = r"(?:开|关|只答@)"
_MODE = re.compile(rf"自动回答[\s：:]*({_SETTING}\s+\S.{{0,40}}|\S.{{0,40}}\s+{_SETTING}|\S{{1,6}})")

# Signs, stickers written as [强] and emoji part a verb from what follows; a question mark does not.
_SIGNS = re.compile(r"(?:\[\w{1,6}\]|[^\w？?#])*")
_CHINESE = re.compile(r"[一-鿿]")
_OF_IT = re.compile(
    r"(?:号(?![楼院线门桥路栋])(?:工单|单子|单)?)?(?:[这那][个件单](?=[\s，,：:的]))?(?:的(?![确士]))?[\s，,：:]*"
)
"""办结 1002的 水管换了, 办结 1002号 水管换了: of the number, and nothing that was done."""
_PARTICLES = re.compile(r"[的了啦呀哈哦啊嗯]{0,2}\W*")
_ENDED_AGAIN = re.compile(
    r"(?<=\S)[\s，,。；;！!]+(?:可以|请|申请|就|麻烦|帮我?|给我?)*(?:办结|结单)(?:了|吧|一?下|掉)*[\s。！!]*$"
)
"""办结 1001 下水通好了，办结吧: the order once more is no result."""
_SIGHS = re.compile(r"^[啊呀呢啦哦嘛]{1,2}[\s，,。！!]+")
_ASKS = re.compile(r"[了好完]?(?:吗|么|嘛|呢|吧|没有?|[？?])+\W*")
_WONDERS = re.compile(r"吗|么|怎|哪|什么|可以|能不能|[？?]")
_THANKS = re.compile(r"(?:非常|十分|太|真)?(?:谢谢|感谢|多谢|谢了|辛苦|点赞|很好|不错|挺好).{0,20}", re.DOTALL)

# 收到 5000 元, 查 1001室的水费, 好的 2026 年见: the number is none of a ticket.
_MEASURE = re.compile(r"\s*(?:年|元|块钱?|万|亿|米|公里|%)")
_MEASURE_JOINED = re.compile(r"年|月|元|块|万|亿|米|平|度|%|室|房|户|人|多|左右|号楼|栋")
_MEASURE_BEFORE_WORDS = re.compile(r"年|元|块钱|万|亿|米")

_RUN_IN = frozenset({Verb.FINISH, Verb.DISSATISFIED, Verb.REASSIGN, Verb.JOIN, Verb.CLASSIFY})
"""1001转派李四: what follows may stand right behind the verb."""

_NOT_TILL_THEN = re.compile(r"再|才|[之以]?后|[之以]前|的话|就(?!是?好|行)")
"""1001修好了再办结, 1001办结之前: when something is to be done."""

_SPACED_OUT = re.compile(r"^(?:[很不非常\s]{0,6}满\s?意|没\s?有?\s?解\s?决)(?=[\s\d，,。！!]|$)")
"""满 意, as a phone's keyboard writes it."""

_PLEASED = re.compile(
    r"(?=.{0,10}(?:这[回次下]|现在|修|弄|办|处理|解决|好使|好用|好了|行了|可以了|通了|亮了))(?!.{0,14}[不没])"
    r"[^，,。！!]{2,14}[\s，,。！!]{1,3}(?:很|非常|十分|挺)?满意(?:得很|极了|[了的啦])?[\s。！!~～]*"
)
"""这回行了，满意: what it is about comes first."""

_BEFORE_RATING = re.compile(
    r"(?P<before>(?:我们?家?|这[回次下]|这个|现在|今天|结果|总[的体]来?说?|还是|仍然?|依然|还|[都全]部?|也|算是?|真的?是?|太){1,4}[\s，,]{0,2})"
    r"(?=(?:很|非常|挺|蛮|基本|比较|不太|很不|不)?满意[的了啦呀哈哦啊嗯]{0,2}(?:[\s，,。！!~～]|$))"
)
"""还是不满意, 这回满意: what stands before the rating, and only that."""
_ALL = frozenset("都全")

_THANKS_COUNT = frozenset({Verb.SATISFIED, Verb.FAIRLY, Verb.ADD, Verb.SECOND})
"""满意 1001 谢谢师傅: there they say something."""

_SURE_WORDS = "|".join(
    sorted((re.escape(word) for word in {*_SPELLINGS} - _LOOSE | {"回复", "答复"}), key=len, reverse=True)
)
_SURE = re.compile(rf"(?:{_NUMBER}[\s，,：:号]{{0,4}})?(?:{_SURE_WORDS})")
_MAY_BE_GREETED = frozenset({
    Verb.ON_BEHALF, Verb.FOUND, Verb.NOTE, Verb.LEAVE, Verb.END_LEAVE, Verb.TO_DO, Verb.TODAY, Verb.WEEK, Verb.UNDONE,
    Verb.RANKING, Verb.NOTES, Verb.MINE, Verb.CARD,
})  # fmt: skip
"""What needs no number, and is no word that anybody says after 谢谢."""

_RATINGS = frozenset({Verb.SATISFIED, Verb.FAIRLY, Verb.DISSATISFIED})

_UNHAPPY = frozenset({Verb.DISSATISFIED, Verb.APPEAL})
"""没修好啊，还是黑的, in answer to the bot."""

_NO_ANSWER = frozenset({Verb.STATUS, Verb.HELP})

_SEVERAL = frozenset({Verb.ACCEPT, Verb.FINISH, Verb.REPLY, Verb.SATISFIED, Verb.FAIRLY, Verb.AGREE})
"""接单 1001、1002: may be said of several tickets in one line."""
_ANOTHER = re.compile(
    r"(?:\s{0,3}[、，,和及跟/;+]\s{0,3}|\s{1,3})(?:工单)?#?(\d{4,9})(?![\d多平点#-]|[.:]\d|\s?[年元块万亿米度%室房户人])"
)


_REMEMBERED = 500
"""Asked whether a message is plain talk, whether it may wait, and what is to be done."""


def parse(text: str, quotes_bot: bool = False) -> Command | None:
    """Read a text, without mention and quote, as a command; None if it is none.

    Number and verb may stand in either order, digits may be full-width or have a # or 工单 before them.
    Without a number, a verb is a command when nothing follows that could make it ordinary talk,
    or when the message quotes the bot. Loose synonyms (收到, 好的) need a number or such a quote.
    A question (接单吗, 办结 1001 了吗) is no command. A number may be spelled out (接单一千一百零六).
    """
    return _read(half_width(clean(text)), quotes_bot)


@lru_cache(maxsize=_REMEMBERED)
def _read(text: str, quotes_bot: bool) -> Command | None:
    if spoken(text) and (told := _parse(with_digits(text), quotes_bot)) and told.number is not None:
        return told
    return _parse(text, quotes_bot) or _greeted(text)


def _greeted(text: str) -> Command | None:
    """谢谢 办结 1006 灯换好了, 谢谢 满意. After 张姐早 and the like only what nobody else could be meant to do:
    您好 催办 1050."""
    rest = without_thanks_to_workers(text)
    if rest != text and (rated := _parse(rest, False)) and rated.verb in _RATINGS and not rated.words.strip(EVERY_ONE):
        return rated
    told = _after_courtesy(text, without_thanks_before(text))
    if told is None:
        told = _after_courtesy(text, without_greeting(text))
        told = told if told and Role.RESIDENT in USAGES[told.verb].who else None
    return told


def parse_request(text: str) -> Command | None:
    """麻烦办结 1006 灯换好了 谢谢, 主任好，上报 1050 要大修: an order, where it can only be put to the bot."""
    text = half_width(clean(text))
    return _after_courtesy(text, without_request(text))


def _after_courtesy(text: str, rest: str) -> Command | None:
    """With a number, or what nobody says otherwise."""
    command = _parse(rest, False) if rest != text and _SURE.match(rest) else None
    if command is None or not (command.number is not None or command.verb in _MAY_BE_GREETED):
        return None
    return command


def _parse(text: str, quotes_bot: bool) -> Command | None:
    if " " in text:
        text = _SPACED_OUT.sub(lambda found: found[0].replace(" ", ""), text)
    text = _POLITE.sub("", text, count=1) if _POLITE.match(text) else text
    if text[:1] in MAY_BEGIN and (notice := parse_notice(text)):
        return Command(notice[0], None, notice[1])
    if (taken := taken_back_in(text)) or drops_complaint(text):
        return Command(Verb.WITHDRAW, None, taken)
    if "满意" in text[:16] and (found := _BEFORE_RATING.match(text)):
        return _rated(found["before"], _parse(text[found.end() :], quotes_bot))
    if not _GATE.match(text):
        return Command(Verb.SATISFIED, None, "") if "满意" in text[-6:] and _PLEASED.fullmatch(text) else None
    if (of_own_form := _of_own_form(text)) is not None:
        return of_own_form
    if (found := _VERB_FIRST.match(text)) and USAGES[_SPELLINGS[found[1]]].numbered:
        return _numbered(found[1], found[2], found[3])
    if _FREE and (found := _FREE.fullmatch(text)):
        return Command(_SPELLINGS[found[1]], None, (found[2] or found[3]).strip())
    if (found := _OF_NUMBER.fullmatch(text)) and USAGES[_SPELLINGS[found[2]]].numbered:
        return _command(USAGES[_SPELLINGS[found[2]]], int(found[1]), found[3])
    if found := _NUMBER_FIRST.match(text) or _SEVERAL_FIRST.match(text):
        return _numbers_first(found)
    if found := _VERB.match(text):
        return _bare(found[1], found[2], quotes_bot)
    return None


def _rated(before: str, rated: Command | None) -> Command | None:
    """都满意, 都满意 谢谢: of all that has ended."""
    if rated is None or _ALL.isdisjoint(before) or (rated.words and not _THANKS.match(rated.words)):
        return rated
    return replace(rated, words=EVERY_ONE)


def _of_own_form(text: str) -> Command | None:
    """绑定 123456, 自动回答 关, 接回1、3, 请假明天, 销号1-1: no number of a ticket in them."""
    if found := _BIND.fullmatch(text):
        return Command(Verb.BIND, None, (found[1] or found[2]).strip())
    if found := _MODE.fullmatch(text):
        return Command(Verb.MODE, None, found[1])
    if _ACCEPT_ALL.fullmatch(text):
        return Command(Verb.ACCEPT, None, EVERY_ONE)
    if found := _REJOIN.fullmatch(text):
        return Command(Verb.REJOIN, None, found[1])
    if found := _LEAVE.fullmatch(text):
        return Command(Verb.LEAVE, None, found[1].strip())
    if found := _ITEM.fullmatch(text):
        return Command(_SPELLINGS[found[1]], None, found[2].strip())
    return None


def _numbered(word: str, number: str, tail: str) -> Command | None:
    usage = USAGES[_SPELLINGS[word]]
    if _is_measured(usage, tail):
        return None
    also: list[int] = []
    while usage.verb in _SEVERAL and (found := _ANOTHER.match(tail)):
        if any(digits == found.start(1) for _, digits in compared_in(tail)):
            break
        also.append(int(found[1]))
        tail = tail[found.end() :]
    command = _command(usage, int(number), _after_signs(tail))
    return replace(command, also=tuple(also)) if command and also else command


def _is_measured(usage: Usage, tail: str) -> bool:
    """Whether the number counts something; where words follow anyway, only if it cannot be told apart."""
    if usage.argument:
        return bool(_MEASURE_BEFORE_WORDS.match(tail))
    return bool(_MEASURE.match(tail) or _MEASURE_JOINED.match(tail))


def _numbers_first(found: re.Match[str]) -> Command | None:
    """`found` by one of the patterns: the number or numbers, the last of them, then verb and rest."""
    *before, number, word, tail = found.groups()
    command = _number_first(number, word, tail)
    if command is None or not before:
        return command
    first, *more = (int(one) for one in re.findall(r"\d+", before[0]))
    return replace(command, number=first, also=(*more, int(number))) if command.verb in _SEVERAL else None


def _number_first(number: str, word: str, tail: str) -> Command | None:
    usage = USAGES[_SPELLINGS[word]]
    if not usage.numbered:
        return None
    may_run_in = usage.verb in _RUN_IN or _PARTICLES.fullmatch(tail)
    if _CHINESE.match(tail) and (not may_run_in or _NOT_TILL_THEN.match(tail)):
        return None
    return _command(usage, int(number), _after_signs(tail))


def _command(usage: Usage, number: int | None, words: str) -> Command | None:
    if number is not None and (found := _OF_IT.match(words)):
        words = words[found.end() :]
    if usage.verb not in _THANKS_COUNT:
        words = without_thanks(words)
    if usage.verb is Verb.FINISH:
        words = _ENDED_AGAIN.sub("", words)
    if usage.verb not in _NO_ANSWER and _ASKS.fullmatch(words):
        return None
    return Command(usage.verb, number, "" if _PARTICLES.fullmatch(words) else _SIGHS.sub("", words))


def _after_signs(tail: str) -> str:
    found = _SIGNS.match(tail)
    return tail[found.end() if found else 0 :].strip()


def _bare(word: str, tail: str, quotes_bot: bool) -> Command | None:
    usage = USAGES[_SPELLINGS[word]]
    rest = _after_signs(tail)
    if usage.free or not (usage.numbered or usage.argument):
        if usage.free and usage.alone and rest.isdecimal():
            # 转工单12: digits need no space.
            return Command(usage.verb, None, rest)
        return Command(usage.verb, None, "") if usage.alone and not rest.strip("？?") else None
    if not usage.numbered or not (quotes_bot or (usage.alone and word not in _LOOSE)):
        return None
    if rest and not _belongs(usage, rest, run_in=tail.startswith(rest[:1]), quotes_bot=quotes_bot):
        return None
    return _command(usage, None, rest)


def _belongs(usage: Usage, rest: str, run_in: bool, quotes_bot: bool) -> bool:
    """Whether what stands after a verb without a number was said to the bot."""
    if _PARTICLES.fullmatch(rest):
        return True
    if rest[0].isdigit() and not usage.argument:
        return False
    if run_in:
        return quotes_bot and usage.verb in _UNHAPPY and not _WONDERS.search(rest)
    if quotes_bot:
        return usage.verb not in _NO_ANSWER
    return usage.argument or (usage.verb is Verb.SATISFIED and bool(_THANKS.match(rest)))
