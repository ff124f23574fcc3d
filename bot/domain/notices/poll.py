"""Votes in a group: how one is written, how it is counted, and the weekly review."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.notices.notice import Audience
from bot.domain.speech.kinds import is_matter, is_praise, is_question
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import bare, half_width
from bot.domain.words.when import number_of

LEAST_OPTIONS, MOST_OPTIONS = 2, 10
LONGEST_OPTION = 20
LONGEST_TITLE = 60
LONGEST_ALONE = LONGEST_OPTION + 12
JUST_OPENED_MS = 30 * MINUTE_MS
"""So long an option's name alone, put to nobody, is a vote."""


@dataclass(frozen=True, slots=True)
class Poll:
    """`until` and `ended_at` UTC ms; it has ended at `until` at the latest. Choices count from 1.

    A poll of a file is held in many rooms: `room` is 0, `audience` tells which, `file` is the file's stem.
    `picture`: that of its result, a path among the photos.
    """

    number: int
    room: int
    title: str
    options: tuple[str, ...]
    until: int
    official: str
    opened_at: int
    ended_at: int | None = None
    told_at: int = 0
    told_voters: int = 0
    audience: Audience | None = None
    file: str = ""
    picture: str = ""


@dataclass(frozen=True, slots=True)
class PollFile:
    """A poll as a file plans it; it is opened once, whatever becomes of the file. `begins` and `ends` UTC ms."""

    name: str
    title: str
    options: tuple[str, ...]
    audience: Audience
    begins: int
    ends: int


@dataclass(frozen=True, slots=True)
class Question:
    """What is voted on, as somebody wrote it; `until` are the words of the end, "" where none is named."""

    title: str
    options: tuple[str, ...]
    until: str


_UNTIL = re.compile(r"[\s，,。；;（(]*(?:截至|截止到?|到期)\s*[:：]?\s*(.{1,30}?)\s*[）)。]?$", re.DOTALL)
_SEPARATORS = (r"[;；\n]", r"[、/]", r"[,，]", r"\s+")
_NUMBERED = re.compile(r"^\s*(?:\d{1,2}|[A-Za-z])\s*[.、．)）]\s*")


def read_question(words: str) -> Question | None:
    """最好吃的餐厅：A；B；C 截至周五. None where there is no title or no list behind a colon."""
    found = _UNTIL.search(words)
    until = found[1] if found else ""
    text = words[: found.start()] if found else words
    title, colon, options = re.sub(r"[:：]", "：", text, count=1).partition("：")
    if not colon:
        title, colon, options = text.partition("\n")
    return Question(title.strip(" ？?\n"), _options(options), until) if title.strip() and colon else None


def _options(text: str) -> tuple[str, ...]:
    for separator in _SEPARATORS:
        parts = [_NUMBERED.sub("", part).strip(" 。；;") for part in re.split(separator, text.strip())]
        parts = [part for part in parts if part]
        if len(parts) > 1:
            return tuple(dict.fromkeys(parts))
    return (text.strip(),) if text.strip() else ()


_WE = r"(?:我们?家?|咱们?家?|俺们?家?)"
_VOTE = re.compile(
    r"(?:我|我们家|俺)?投(?:票)?(?:给|第)?\s*[:：]?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:号|项|个|票)?[\s。.！!~～]*"
)


def vote_in(text: str) -> int | None:
    """投1, 投 1 号, 我投二 → the number; None where the text is no vote."""
    found = _VOTE.fullmatch(half_width(text).strip())
    return number_of(found[1]) if found else None


_BARE_CHOICE = re.compile(r"(?:选|第)?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:号|项|个)?[\s。.！!~～]*")
_CHOSEN = re.compile(
    r"(?:我|我们家|俺)?(?:要|就|还是)?(?:改)?(?:选|投)(?:成|给)?第?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})\s*(?:号|项|个)?"
    r"(?:吧|啦|了)?(?:[\s，,。.！!~～]+.{0,12})?"
)
_NAMED = re.compile(
    rf"{_WE}?(?:要|就|还是)?(?:改)?(?:投|选)(?:票)?(?:给|选|成)?\s*[:：]?\s*[“\"「]?(.{{1,24}}?)[”\"」]?\s*(?:一票)?(?:行不行|可以吗|吧|啦|了|哈|呗|呀)?[\s。.！!~～?？]*"
)
_WISHED = re.compile(
    rf"(?:{_WE}(?:还是|就|都)?(?:支持|赞成|同意|要)|(?:支持|赞成))\s*[“\"「]?(.{{1,24}}?)[”\"」]?(?:吧|啦|了|哈|呗|呀)?[\s。.！!~～]*"
)
"""我要暖光的: a vote only where what is named is an option and nothing else."""
_SAYS_SO = re.compile("[投选]")
_CALLED = re.compile(r"(?:的|[那这][个种款家]|方案)$")
SHORTEST_PART = 2
"""So much of an option's name must be said where it is not said in full."""


def choice_alone(text: str) -> int | None:
    """2, 2 号, 选2: a vote only where a poll is quoted."""
    found = _BARE_CHOICE.fullmatch(half_width(text).strip())
    return number_of(found[1]) if found else None


def name_voted(text: str) -> str:
    """投 老王面馆 → 老王面馆; "" where the text cannot be a vote by name."""
    found = _NAMED.fullmatch(half_width(text).strip()) if _SAYS_SO.search(text[:6]) else None
    return bare(found[1]) if found else ""


def name_wished(text: str) -> str:
    """我要暖光的, 支持暖光 → 暖光的, 暖光: as `name_voted`, where only a whole name counts."""
    found = _WISHED.fullmatch(half_width(text).strip()) if len(text) <= LONGEST_ALONE else None
    return bare(found[1]) if found else ""


def choice_said(text: str) -> int | None:
    """我选1 灯谜好, 改投2: a vote only where a poll is open."""
    found = _CHOSEN.fullmatch(half_width(text).strip()) if _SAYS_SO.search(text[:6]) else None
    return number_of(found[1]) if found else None


_CHANGED = re.compile(
    r"(?:(?:我|俺)?(?:刚才|刚刚|刚(?!刚)|之前|本来|原来)?(?:(?:投|点|选|按)错了?|(?:投|选)[的了过](?:是|给)?[^\s，,。.]{1,20}?(?=[\s，,。.]|[想要]?[改换]))"
    r"[\s，,。.]*)?(?:我|我们家|俺)?(?:现在)?(?:又|想|要|就|还是|支持|同意)?(?:[改换](?:投|选)?(?:成|到|为)?)?\s*"
    r"[“\"「]?(?P<name>.{1,24}?)[”\"」]?\s*(?:一票)?(?:行不行|行[吗么不]|可以[吗么不]|好吗|好不好|吧|啦|了|呗|好|\+1)?[\s。.！!~～?？]*"
)
_SAYS_CHANGED = re.compile(r"[投点选按]错|[改换](?:投|选|成)")


def says_changed(text: str) -> bool:
    """投错了 改西门: said of a poll, whenever it is."""
    return bool(_SAYS_CHANGED.search(text[:LONGEST_ALONE]))


def option_alone(text: str, options: Sequence[str]) -> int | None:
    """东门, 改西门, 改投蓝色行不行: an option by its whole name and nothing else; None where it is none."""
    said = half_width(text).strip()
    found = _CHANGED.fullmatch(said) if len(said) <= LONGEST_ALONE else None
    names = [bare(option) for option in options]
    for name in (bare(said), bare(found["name"]) if found else ""):
        called = next((one for one in _called(name) if one in names), None)
        if called is not None and names.count(called) == 1:
            return names.index(called) + 1
    return None


def _called(name: str) -> tuple[str, ...]:
    """暖光的 is 暖光 too, where no option is called 暖光的."""
    return tuple(one for one in dict.fromkeys((name, bare(_CALLED.sub("", name)))) if one)


class Asked(StrEnum):
    """What somebody wants to know of a poll."""

    END = "什么时候截止"
    CHANGE = "能不能改"
    STANDING = "现在谁领先"
    OWN = "我投的是哪个"
    HOW = "怎么投"


_NO_VOTE = r"(?!诉|资|保|递|稿|毒|影|币|入|降|奔|靠|胎|喂|放|错)"
_WHEN = r"(?:几[号点时天]|什么时候|[啥什]时候|哪天|多久|何时|截[止至]|结束|为止)"
_ASKED = (
    (Asked.OWN, re.compile(
        rf"我们?家?(?:刚才|刚刚|刚(?!刚))?(?:投{_NO_VOTE}|选)的?(?:票)?(?:是|给)?了?(?:哪一?[个项]|[啥什谁]|几号|第几)|"
        rf"我们?家?的?(?:刚才|刚刚|刚(?!刚))?(?:投{_NO_VOTE}票?|票)(?:算|记|投)?(?:上|进去|到|过|成功)?了?(?:没有?|吗|么)"
    )),
    (Asked.CHANGE, re.compile(r"改(?:一下|个)?(?:票|投)|换票|重新?投|(?:投|选)错了?|投了[^，,。]{1,12}?[改换](?:成|到|为)")),
    (Asked.STANDING, re.compile(
        r"谁.{0,3}(?:领先|第一|票[最多高])|哪[个项].{0,3}(?:领先|票[最多高])|领先|(?:多少|几)个?人?(?:投了?票|投了|票)|投票.{0,4}(?:结果|情况|进展|怎么?样|咋样)"
    )),
    (Asked.END, re.compile(rf"投{_NO_VOTE}票?[^，,。]{{0,6}}{_WHEN}|{_WHEN}[^，,。]{{0,4}}投{_NO_VOTE}票?|还能投{_NO_VOTE}")),
    (Asked.HOW, re.compile(rf"(?:怎么|咋|如何)(?:去|样)?投{_NO_VOTE}票?(?:呀|啊|呢|的)?\W*$")),
)  # fmt: skip
_ENDS_ALONE = re.compile(
    rf"(?:请问|这个?|那个?|咱们?|我们|你们|现在|到底|是|在|还)*+(?:{_WHEN}(?:是|才|就|会)?(?:截[止至]|结束)|(?:截[止至]|结束)(?:时间|日期)?(?:是|到|在)?{_WHEN})"
    r"(?:日期|时间)?(?:是|呢|啊|呀|吗|的|了|日|前)*\W*"
)
_LONGEST_ASKED = 20
_OF_ANY_POLL = re.compile(
    r"请问|问一?下|知道|刚才|刚刚|现在|目前|今天|到底|[本这那上]次|[上下]面|群里|小区|社区|大家|我们|咱们|你们|[我咱俺你家这那个]|投票?|票|选(?!举)项?|"
    r"开始|截[止至]|结束|为止|公布|出来|到期|时间|日期|什么|[啥咋谁哪几]|怎么?样?|如何|多少|多久|何时|时候|可以|能不能|重新|一下|成功|进去|领先|第一|情况|"
    r"结果|进展|参[与加]|之前|[项号点天日人改错最高多算记上过给是的了吗么呢啊呀吧嘛没有不到还能行去在要想完前再看出已经就会]|换(?!届)"
)
_PIECE = re.compile(r"[\u4e00-\u9fff]{2,}")


def asked_of_poll(text: str) -> Asked | None:
    """投票到什么时候, 能改票吗: put to the bot while a poll is open; None for everything else."""
    if len(text) > _LONGEST_ASKED or not any(sign in text for sign in "投票领选"):
        return None
    return next((asked for asked, sign in _ASKED if sign.search(text)), None)


def asks_when_it_ends(text: str) -> bool:
    """啥时候截止, and nothing of what: of a poll only where that is what this room has been told last."""
    return len(text) <= _LONGEST_ASKED and bool(_ENDS_ALONE.fullmatch(text))


def names_another(text: str, poll: Poll) -> bool:
    """业委会选举几号投票, while 凉亭修在哪儿 is put to the vote: it names what is voted on, and that is not this poll."""
    named = _PIECE.findall(_OF_ANY_POLL.sub(" ", text))
    about = " ".join((poll.title, *poll.options))
    pairs = [piece[at : at + 2] for piece in named for at in range(len(piece) - 1)]
    return bool(pairs) and not any(pair in about for pair in pairs)


def says_vote(text: str) -> bool:
    """投钓鱼, 我改投2: said of a poll, whatever else is asked just now."""
    return "投" in text[:6]


def choices_named(name: str, options: Iterable[str]) -> list[int]:
    """The choices that may be meant: one that is called so, else those of whose name it is a part."""
    names = [(place, bare(option)) for place, option in enumerate(options, 1)]
    for called in _called(name):
        same = [place for place, option in names if option == called]
        part = [place for place, option in names if called in option] if len(called) >= SHORTEST_PART else []
        if same or part:
            return same or part
    return []


def poll_quoted(text: str) -> int | None:
    """The number of the poll that a quoted message of ours is about."""
    found = re.search(r"投票\s*(\d{1,6})\b", text)
    return int(found[1]) if found else None


def tally(poll: Poll, counts: Mapping[int, int]) -> list[tuple[str, int]]:
    """Every option with its votes, most first; equal ones in the order in which they were written."""
    votes = [(name, counts.get(place, 0)) for place, name in enumerate(poll.options, 1)]
    return sorted(votes, key=lambda one: -one[1])


def winners(votes: Sequence[tuple[str, int]]) -> list[str]:
    """The options with the most votes; none where nobody voted."""
    most = max((count for _, count in votes), default=0)
    return [name for name, count in votes if count == most and most]


class ReviewKind(StrEnum):
    """What somebody says beside the score of the week."""

    NEED = "需求"
    PROBLEM = "问题"
    IDEA = "点子"
    WORD = "评语"


@dataclass(frozen=True, slots=True)
class Review:
    score: int | None
    kind: ReviewKind
    text: str


_NO_SCORE = re.compile(r"(?:打|给)?\s*\d{1,3}(?:\.\d+)?\s*分?\W*")
"""9 is none of the five, and says nothing else."""
_SCORE = re.compile(r"\s*(?:打|给)?\s*([1-5一二三四五])(?![\d.])\s*分?[\s，,。.：:！!]*(.*)", re.DOTALL)
_IDEA = re.compile(r"建议|不如|要是能|可以考虑|最好能|能否|可不可以|如果能|不妨|点子")
_NEED = re.compile(r"需要|希望|想要|盼|求|缺|没有地方|能不能|多一[些点]|增加|加装|增设")
_GOOD = re.compile(r"(?<!不)(?:干净|整洁|及时|满意)|好多了|不错|很好|挺好|真好|进步|点赞|谢谢|辛苦|表扬")
_PROBLEM = re.compile(r"不好|太差|太慢|没人|不干净|脏|乱|吵|坏|堵|差劲|不及时|不管|问题|不满意|推[脱诿]")


def read_review(words: str) -> Review | None:
    """`5 楼道干净多了` → score and words; a text without a score is one too; None where nothing is said."""
    text = half_width(words).strip()
    found = _SCORE.fullmatch(text)
    score, said = (number_of(found[1]), found[2].strip()) if found else (None, text)
    if score is None and (not bare(said) or _NO_SCORE.fullmatch(text)):
        return None
    return Review(score, kind_of(said), said)


def kind_of(text: str) -> ReviewKind:
    """An idea proposes, a need asks for something that is missing, a problem tells what is wrong; else a plain word."""
    if not bare(text) or is_praise(text):
        return ReviewKind.WORD
    if _IDEA.search(text):
        return ReviewKind.IDEA
    if _NEED.search(text):
        return ReviewKind.NEED
    if _PROBLEM.search(text):
        return ReviewKind.PROBLEM
    if not _GOOD.search(text) and is_matter(text) and not is_question(text):
        return ReviewKind.PROBLEM
    return ReviewKind.WORD
