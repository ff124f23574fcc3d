"""What a text wants: to know something, to have something done, or only to chat."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from bot.domain.places.at_home import is_only_which
from bot.domain.places.words import is_bare_place, place_in
from bot.domain.speech.families import DEEDS, TALK, WHO
from bot.domain.speech.families_report import BESIDES, WRONG_HERE
from bot.domain.speech.money_due import awaits_due
from bot.domain.speech.only_asked import asks_who_goes, only_asks, without_hearsay
from bot.domain.speech.only_mentioned import is_only_mentioned
from bot.domain.speech.people import BY_NAME
from bot.domain.speech.places import ASIDE, ELSEWHERE, PERSONAL, SOMEBODY, TALKING_ABOUT
from bot.domain.speech.public_lack import MEALS, lacks_for_all
from bot.domain.speech.weights import (
    ACCUSES_CONSTANT,
    ACCUSES_WEIGHTS,
    ASKS_CONSTANT,
    ASKS_WEIGHTS,
    COMPLAINS_CONSTANT,
    COMPLAINS_WEIGHTS,
    GLANCE_CONSTANT,
    GLANCE_WEIGHTS,
    NEEDS_CONSTANT,
    NEEDS_WEIGHTS,
    REPORTS_CONSTANT,
    REPORTS_WEIGHTS,
    SUGGESTS_CONSTANT,
    SUGGESTS_WEIGHTS,
)
from bot.domain.speech.words import (
    ABUSE,
    ADDS,
    ASKS,
    BETWEEN_TWO,
    BROKEN,
    CHATTER,
    COMPLAINS,
    CORRUPT,
    FACILITY,
    INFORMS_ONLY,
    NOT_ASKING,
    ONGOING,
    OWN_PAPERS_LOST,
    PAPERS_LOST,
    PLEADS,
    PRAISES,
    RESOLVED,
    SUGGESTS,
    WRONG,
)
from bot.domain.words.plain import bare
from bot.domain.words.score import Families, Wording, beginning, characters, grams, together


class Speech(StrEnum):
    QUESTION = "咨询"
    HELP = "求助"
    COMPLAINT = "投诉"
    ACCUSATION = "举报"
    SUGGESTION = "建议"


_BY_KIN = re.compile(
    r"(?:女儿|闺女|姑娘|儿子|儿媳妇?|媳妇|女婿|孙[子女]|孩子|子女|老[伴公婆]|爱人|丈夫|妻子|[爸妈哥姐弟妹]|家[里属]?人|家属|亲戚|亲属|别人|他人|朋友|保姆|护工)们?"
    r"(?:能不能|可不可以|能否|可否|可以|能)(?:拿着?[^，,。？?]{1,6})?(?:过?[去来])?(?:帮|替|代|给|为)着?(?:[我俺咱他她]|老人|[爸妈])*(?:过?[去来])?"
    r"(?:办|领|取|交|缴|补|申请|申报|报名|报销|签|激活|认证|登记|开证明)"
)
"""老年证我女儿能不能帮我去办: who may do it is a question, and no plea to do it."""
_THANKS_FIRST = re.compile(r"(?:真的?|太|非常|特别|十分)?(?:谢谢|感谢|多谢|辛苦|表扬)|(?:我|我们)?(?:想|要)?表扬")
_LONGEST_CHATTER = 20
_STUTTER = re.compile(r"(\D)\1{3,}")
_BYES = ("再见", "拜", "这样", "挂", "忙", "不聊", "不说", "不打扰", "回头", "到这")
_SHORTEST_STATEMENT = 4
_REPORT_LENGTHS = range(3, 161)
_END_OF_CLAUSE = re.compile(r"[，,。.!！?？;；\n ]")
_AGAIN = re.compile(r"又|还是没|还是不|刚修|才修")
_SHORTEST_ACCUSATION = 4
_INSURED = re.compile(
    r"(?:保险|车险|车损险)[^，,。]{0,8}赔|(?:保险|车险)[^，,。]{0,4}(?:管|报|走|负责)[^，,。]{0,3}[不吗么没]"
)
"""我车泡了水 保险赔不赔: of the insurance, and no plea."""
_REMEMBERED = 500
_OUTAGE = re.compile(
    r"[我俺咱]?们?这?(?:边|里)?[\dA-Za-z一二三四五六七八九十东西南北整全个栋幢座号楼单元层的家都又也]{2,12}(?:停|没|断)(?:水|电|气|暖|煤气|燃气|热水)了?"
)
_ACCUSING = Wording(ACCUSES_CONSTANT, ACCUSES_WEIGHTS)
_REPORTING = Wording(REPORTS_CONSTANT, REPORTS_WEIGHTS)
_GLANCE = Wording(GLANCE_CONSTANT, GLANCE_WEIGHTS)
_KINDS = {
    Speech.QUESTION: Wording(ASKS_CONSTANT, ASKS_WEIGHTS),
    Speech.HELP: Wording(NEEDS_CONSTANT, NEEDS_WEIGHTS),
    Speech.COMPLAINT: Wording(COMPLAINS_CONSTANT, COMPLAINS_WEIGHTS),
    Speech.SUGGESTION: Wording(SUGGESTS_CONSTANT, SUGGESTS_WEIGHTS),
}
_OF_ACCUSATIONS = Families({**WHO, **DEEDS, **TALK})
_OF_KINDS = Families({**TALK, **{name: WHO[name] for name in ("office", "trade", "client", "resident", "post")}})
_OF_REPORTS = Families({**WRONG_HERE, **BESIDES})
_SAID = (
    ("~!complains", COMPLAINS),
    ("~!suggests", SUGGESTS),
    ("~!pleads", PLEADS),
    ("~!broken", BROKEN),
    ("~!abuse", ABUSE),
    ("~!informs", INFORMS_ONLY),
)
_AT_A_GLANCE = -60
_IN_OFFICE = frozenset(("~post", "~worker", "~name", "~office"))
_AGAINST_OFFICE = -14
_AGAINST_ANYBODY = 3
_SPOKEN_AGAINST = -10
_BY_SOUND = 10
_TAIL_OF_QUESTION = "?？吗么嘛。！! "


@lru_cache(maxsize=_REMEMBERED)
def is_question(text: str) -> bool:
    """Whether the text asks to know something; a plea in the shape of a question (能不能来人) is none."""
    if asks_who_may(text):
        return True
    asked, pleas = NOT_ASKING.subn("", text)
    if pleas:
        asked = asked.rstrip(_TAIL_OF_QUESTION)
    return bool(ASKS.search(asked))


@lru_cache(maxsize=_REMEMBERED)
def is_matter(text: str) -> bool:
    """Whether something is wrong or is to be done by somebody; a statement about the place counts as such.

    Asking about rules (高空抛物怎么处罚), lost papers, who of landlord and tenant pays, benefits that have not come and what is mended already do not.
    """
    if awaits_due(text):
        return False
    if RESOLVED.search(text) and "又" not in text:
        return False
    if not is_question(text):
        text = text if place_in(text) else OWN_PAPERS_LOST.sub(" ", text)
    wrong = _is_wrong(text)
    if asks_who_may(text):
        return wrong
    if not is_question(text):
        return wrong or bool(PLEADS.search(text)) or _tells_of_the_place(text)
    if PAPERS_LOST.search(text) or OWN_PAPERS_LOST.search(text) or _is_between_two(text) or _INSURED.search(text):
        return False
    if not (wrong or PLEADS.search(text)):
        return False
    return not INFORMS_ONLY.search(text) or bool(ONGOING.search(text) and FACILITY.search(text))


def _is_between_two(text: str) -> bool:
    """租的屋空调坏了 该我掏钱还是房东掏: who of landlord and tenant pays is a rule."""
    return ("租" in text or "房东" in text) and bool(BETWEEN_TWO.search(text))


def tells_of_trouble(text: str) -> bool:
    """Something is wrong, or somebody is asked to do something about it."""
    return _is_wrong(text) or bool(PLEADS.search(text))


def only_suggests(text: str) -> bool:
    """建议楼下多装几个充电桩: what somebody would have, and no question, what it may resemble."""
    return bool(SUGGESTS.search(text)) and is_matter(text) and not is_question(text)


def asks_who_may(text: str) -> bool:
    return (("能" in text or "可" in text) and bool(_BY_KIN.search(text))) or asks_who_goes(text)


def _is_wrong(text: str) -> bool:
    return bool(BROKEN.search(text) or ABUSE.search(text) or WRONG.search(text))


def _tells_of_the_place(text: str) -> bool:
    """More than a bare address or praise: somebody does something here, or something here is in a state."""
    if len(text) < _SHORTEST_STATEMENT or is_bare_place(text) or PRAISES.search(text):
        return False
    return bool(FACILITY.search(text) or SOMEBODY.search(text) or place_in(text))


def is_chatter(text: str) -> bool:
    """Only greeting, thanks, consent, laughter, emoji or punctuation."""
    words = bare(text)
    if len(words) > _LONGEST_CHATTER:
        words = _STUTTER.sub(r"\1\1\1", words)
    return not words or (len(words) <= _LONGEST_CHATTER and bool(CHATTER.fullmatch(words)))


def says_goodbye(text: str) -> bool:
    """那就这样吧 谢谢你啊小王, 再见: and nothing else."""
    return any(word in text for word in _BYES) and is_chatter(text)


def is_praise(text: str) -> bool:
    """Thanks or praise and nothing that is wrong or asked."""
    return bool(_THANKS_FIRST.match(text)) and not (BROKEN.search(text) or ABUSE.search(text) or is_question(text))


@lru_cache(maxsize=_REMEMBERED)
def about_a_person(text: str) -> bool:
    """Whether somebody is accused: a person in office (a worker, official, policeman, doctor, employee of the
    property manager) of bad conduct, or anybody of what the law forbids. Noise, dirt and what an office as such
    does not do are no accusation, nor is what a person in office ordinarily does.

    Where it is doubtful it is one: a complaint shown to the one it is about does more harm than one that
    takes the longer way.
    """
    if len(text := without_hearsay(text)) < _SHORTEST_ACCUSATION or is_only_which(text) or only_asks(text):
        return False
    signs = signs_of_accusation(text)
    return _ACCUSING.score(signs) > (_AGAINST_OFFICE if signs & _IN_OFFICE else _AGAINST_ANYBODY)


def signs_of_accusation(text: str) -> set[str]:
    """Characters as they follow each other, families of words (a name is one), each two of them, and the last ones."""
    read = beginning(text)
    families = _OF_ACCUSATIONS.found(read)
    last = _said_last(read, _OF_ACCUSATIONS, families)
    if BY_NAME.search(text):
        families.add("name")
    return together(families) | grams(text) | last


def _said_last(read: str, families: Families, in_all: set[str]) -> set[str]:
    """The families of the last clause, which tells what all before it is said for, and how many clauses there are."""
    clauses = [clause for clause in _END_OF_CLAUSE.split(read) if clause]
    last = families.found(clauses[-1]) if len(clauses) > 1 else in_all
    return {f"~!clauses{min(len(clauses), 3)}", *(f"~<{name}" for name in last)}


def is_accusation(text: str) -> bool:
    """Whether somebody is accused, or corruption is told of."""
    return about_a_person(text) or bool(CORRUPT.search(text) and not is_question(text))


@lru_cache(maxsize=_REMEMBERED)
def speech_of(text: str) -> Speech:
    """The kind of speech a ticket is filed under. An accusation outweighs everything else."""
    return Speech.ACCUSATION if is_accusation(text) else ordinary_speech(text)


@lru_cache(maxsize=_REMEMBERED)
def ordinary_speech(text: str) -> Speech:
    """The kind of speech of what accuses nobody."""
    if awaits_due(text):
        return Speech.QUESTION
    signs = signs_of_kind(text)
    return max(_KINDS, key=lambda kind: _KINDS[kind].score(signs))


def signs_of_kind(text: str) -> set[str]:
    """Characters as they follow each other, families of words, and what the rules find."""
    read = beginning(text)
    families = _OF_KINDS.found(read)
    signs = {f"~{name}" for name in families} | grams(text) | _said_last(read, _OF_KINDS, families)
    signs |= {sign for sign, words in _SAID if words.search(text)}
    asks, matter = is_question(text), is_matter(text)
    return signs | {f"~!asks{asks:d}", f"~!matter{matter:d}", f"~!asks{asks:d}matter{matter:d}"}


@lru_cache(maxsize=_REMEMBERED)
def likely_report(text: str) -> bool:
    """Whether a text that nobody addressed to the bot reports something wrong here and now, or lacking.

    Words that tell of another place, of trade or of what is mended speak against it; else the wording as a
    whole decides, or, where it is in between, words that tell of trouble at a place.
    """
    if is_idle_at_a_glance(text):
        return MEALS in text and lacks_for_all(text)
    if is_only_mentioned(text):
        return False
    return _tells_of_trouble(text) or lacks_for_all(text)


def is_idle_at_a_glance(text: str) -> bool:
    """By its length or its characters no report: passed over in microseconds."""
    return len(text) not in _REPORT_LENGTHS or _GLANCE.score(characters(text)) <= _AT_A_GLANCE


def signs_of_report(text: str) -> set[str]:
    """Characters as they follow each other, and families of words."""
    return {f"~{name}" for name in _OF_REPORTS.found(beginning(text))} | grams(text)


def _tells_of_trouble(text: str) -> bool:
    sound = _REPORTING.score(signs_of_report(text))
    if ELSEWHERE.search(text) or TALKING_ABOUT.search(text):
        return False
    if sound <= _SPOKEN_AGAINST and not _begins_with_outage(text):
        return False
    if RESOLVED.search(text) and not _AGAIN.search(text):
        return False
    return sound > _BY_SOUND or reports_trouble(text)


def _begins_with_outage(text: str) -> bool:
    """2单元停电了 我冰箱里的肉咋办: what concerns a whole house, whatever is said of one's own things after it."""
    first = _END_OF_CLAUSE.split(text, maxsplit=1)[0]
    return bool(_OUTAGE.fullmatch(first)) and bool(place_in(first))


def reports_trouble(text: str) -> bool:
    """What the words for trouble and places alone tell."""
    if not (FACILITY.search(text) or place_in(text)):
        return False
    clauses = [clause for clause in _END_OF_CLAUSE.split(text) if clause]
    if not any(_is_wrong(clause) and not ASIDE.search(clause) and not PERSONAL.search(clause) for clause in clauses):
        return False
    return not is_question(text) or bool(_AGAIN.search(text)) or _states_first(clauses)


def _states_first(clauses: list[str]) -> bool:
    """A clause that says what is wrong, beside one that asks: 5栋停电了，有人知道怎么回事吗."""
    return len(clauses) > 1 and any(_is_wrong(clause) and not is_question(clause) for clause in clauses)


_ASKS_BESIDE = re.compile(
    r"[\s，,。]*(?:还有|另外|对了|顺便|顺带|再)[\s，,]*(?:再)?(?:我)?(?:还)?(?:想|要)?(?:问|咨询|打听)"
)
"""顺便问一下: begins a question of its own."""


def adds_to_previous(text: str) -> bool:
    """Whether the text adds to the matter its writer has just reported (还有 …, 补充 …, a bare address)."""
    return bool(ADDS.match(text) and not _ASKS_BESIDE.match(text)) or is_bare_place(text)
