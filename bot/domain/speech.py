"""What a text wants: to know something, to have something done, or only to chat."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.place_words import is_bare_place, place_in
from bot.domain.plain import bare
from bot.domain.speech_words import (
    ABUSE,
    ADDS,
    ASKS,
    BROKEN,
    CHATTER,
    COMPLAINS,
    CORRUPT,
    ELSEWHERE,
    FACILITY,
    INFORMS_ONLY,
    NOT_ASKING,
    ONGOING,
    PAPERS_LOST,
    PLEADS,
    PRAISES,
    RESOLVED,
    SOMEBODY,
    SUGGESTS,
    TALKING_ABOUT,
)


class Speech(StrEnum):
    QUESTION = "咨询"
    HELP = "求助"
    COMPLAINT = "投诉"
    ACCUSATION = "举报"
    SUGGESTION = "建议"


_THANKS_FIRST = re.compile(r"(?:真的?|太|非常|特别|十分)?(?:谢谢|感谢|多谢|辛苦|表扬)|(?:我|我们)?(?:想|要)?表扬")
_LONGEST_CHATTER = 20
_SHORTEST_STATEMENT = 4
_REPORT_LENGTHS = range(5, 161)
_END_OF_CLAUSE = re.compile(r"[，,。.!！?？;；\n ]")
_TAIL_OF_QUESTION = "?？吗么嘛。！! "


def is_question(text: str) -> bool:
    """Whether the text asks to know something; a plea in the shape of a question (能不能来人) is none."""
    asked, pleas = NOT_ASKING.subn("", text)
    if pleas:
        asked = asked.rstrip(_TAIL_OF_QUESTION)
    return bool(ASKS.search(asked))


def is_matter(text: str) -> bool:
    """Whether something is wrong or is to be done by somebody; a statement about the place counts as such.

    Asking about rules (高空抛物怎么处罚), lost papers and what is mended already do not.
    """
    if RESOLVED.search(text) and "又" not in text:
        return False
    wrong = bool(BROKEN.search(text) or ABUSE.search(text))
    if not is_question(text):
        return wrong or bool(PLEADS.search(text)) or _tells_of_the_place(text)
    if PAPERS_LOST.search(text) or not (wrong or PLEADS.search(text)):
        return False
    return not INFORMS_ONLY.search(text) or bool(ONGOING.search(text) and FACILITY.search(text))


def _tells_of_the_place(text: str) -> bool:
    """More than a bare address or praise: somebody does something here, or something here is in a state."""
    if len(text) < _SHORTEST_STATEMENT or is_bare_place(text) or PRAISES.search(text):
        return False
    return bool(FACILITY.search(text) or SOMEBODY.search(text) or place_in(text))


def is_chatter(text: str) -> bool:
    """Only greeting, thanks, consent, laughter, emoji or punctuation."""
    words = bare(text)
    return not words or (len(words) <= _LONGEST_CHATTER and bool(CHATTER.fullmatch(words)))


def is_praise(text: str) -> bool:
    """Thanks or praise and nothing that is wrong or asked."""
    return bool(_THANKS_FIRST.match(text)) and not (BROKEN.search(text) or ABUSE.search(text) or is_question(text))


def speech_of(text: str) -> Speech:
    """The kind of speech a ticket is filed under. Wrongdoing of an official outweighs everything else."""
    if CORRUPT.search(text):
        return Speech.QUESTION if is_question(text) and not is_matter(text) else Speech.ACCUSATION
    if SUGGESTS.search(text):
        return Speech.SUGGESTION
    if not is_matter(text) and is_question(text):
        return Speech.QUESTION
    return Speech.COMPLAINT if COMPLAINS.search(text) else Speech.HELP


def likely_report(text: str) -> bool:
    """Whether a text that nobody addressed to the bot reports something wrong here and now.

    Made for precision: a worker is shown these, so a missed one costs less than a wrong one.
    """
    if len(text) not in _REPORT_LENGTHS or not (BROKEN.search(text) or ABUSE.search(text)):
        return False
    if ELSEWHERE.search(text) or TALKING_ABOUT.search(text) or RESOLVED.search(text):
        return False
    if not (FACILITY.search(text) or place_in(text)):
        return False
    return not is_question(text) or "又" in text or _states_first(text)


def _states_first(text: str) -> bool:
    """A clause that says what is wrong, beside one that asks: 5栋停电了，有人知道怎么回事吗."""
    clauses = [clause for clause in _END_OF_CLAUSE.split(text) if clause]
    return len(clauses) > 1 and any(
        (BROKEN.search(clause) or ABUSE.search(clause)) and not is_question(clause) for clause in clauses
    )


def adds_to_previous(text: str) -> bool:
    """Whether the text adds to the matter its writer has just reported (还有 …, 补充 …, a bare address)."""
    return bool(ADDS.match(text)) or is_bare_place(text)
