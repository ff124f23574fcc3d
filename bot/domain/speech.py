"""What a text wants: to know something, to have something done, or only to chat."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.emergency_score import Wording, characters, grams
from bot.domain.place_words import is_bare_place, place_in
from bot.domain.plain import bare
from bot.domain.speech_people import (
    BY_NAME,
    COMPLAINT_ABOUT,
    HOW_TO,
    MISCONDUCT,
    NEUTRAL,
    OFFICE_BY_ITSELF,
    OFFICIAL,
    ORDINARY,
    PRAISED,
    RESIDENT,
    SERVICE_FAILS,
    speaks_of_an_official,
)
from bot.domain.speech_places import ASIDE, ELSEWHERE, PERSONAL, SOMEBODY, TALKING_ABOUT
from bot.domain.speech_weights import CONSTANT, GLANCE_CONSTANT, GLANCE_WEIGHTS, WEIGHTS
from bot.domain.speech_words import (
    ABUSE,
    ADDS,
    ASKS,
    BROKEN,
    CHATTER,
    COMPLAINS,
    CORRUPT,
    FACILITY,
    INFORMS_ONLY,
    NOT_ASKING,
    ONGOING,
    PAPERS_LOST,
    PLEADS,
    PRAISES,
    RESOLVED,
    SUGGESTS,
    WRONG,
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
_AGAIN = re.compile(r"又|还是没|还是不|刚修|才修")
_REACH = 40
_REPORTING = Wording(CONSTANT, WEIGHTS)
_GLANCE = Wording(GLANCE_CONSTANT, GLANCE_WEIGHTS)
_AT_A_GLANCE = -50
_SPOKEN_AGAINST = -40
_BY_SOUND = 20
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
    wrong = _is_wrong(text)
    if not is_question(text):
        return wrong or bool(PLEADS.search(text)) or _tells_of_the_place(text)
    if PAPERS_LOST.search(text) or not (wrong or PLEADS.search(text)):
        return False
    return not INFORMS_ONLY.search(text) or bool(ONGOING.search(text) and FACILITY.search(text))


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
    return not words or (len(words) <= _LONGEST_CHATTER and bool(CHATTER.fullmatch(words)))


def is_praise(text: str) -> bool:
    """Thanks or praise and nothing that is wrong or asked."""
    return bool(_THANKS_FIRST.match(text)) and not (BROKEN.search(text) or ABUSE.search(text) or is_question(text))


def about_a_person(text: str) -> bool:
    """Whether the text complains about the conduct of a person in office: a worker, official, policeman, doctor,
    employee of the property manager. Residents, shopkeepers, offices as such and things are none.

    The one who acted must be named (a post or 小王). What follows must be bad, or at least nothing
    ordinary: a complaint shown to the one it is about does more harm than one that takes the longer way.
    """
    if OFFICE_BY_ITSELF.search(text):
        return True
    named = list(OFFICIAL.finditer(text)) or ([*BY_NAME.finditer(text)] if SERVICE_FAILS.search(text) else [])
    return any(_did_wrong(text, person) for person in named)


def _did_wrong(text: str, person: re.Match[str]) -> bool:
    before, after = text[: person.start()], text[person.end() :]
    clause = before[_last_break(before) :]
    if not speaks_of_an_official(clause, after):
        return False
    reach = after[:_REACH]
    if NEUTRAL.match(reach):
        reach = ""
    done = MISCONDUCT.search(reach)
    if done:
        other = RESIDENT.search(after[: done.start()])
        return not (other and other.start() > _first_break(after)) and not PRAISED.search(after[: done.end()])
    if COMPLAINT_ABOUT.search(clause) or (MISCONDUCT.search(clause) and not RESIDENT.search(clause)):
        return True
    return bool(reach) and not (
        ORDINARY.match(after)
        or RESIDENT.search(clause)
        or PRAISED.search(after)
        or SUGGESTS.search(text)
        or is_question(text)
    )


def _last_break(text: str) -> int:
    found = [sign.end() for sign in _END_OF_CLAUSE.finditer(text)]
    return found[-1] if found else 0


def _first_break(text: str) -> int:
    found = _END_OF_CLAUSE.search(text)
    return found.start() if found else len(text)


def speech_of(text: str) -> Speech:
    """The kind of speech a ticket is filed under. Wrongdoing of a person in office outweighs everything else."""
    if about_a_person(text) and not HOW_TO.match(text):
        return Speech.ACCUSATION
    if CORRUPT.search(text):
        return Speech.QUESTION if is_question(text) and not is_matter(text) else Speech.ACCUSATION
    if SUGGESTS.search(text):
        return Speech.SUGGESTION
    if not is_matter(text) and is_question(text):
        return Speech.QUESTION
    return Speech.COMPLAINT if COMPLAINS.search(text) else Speech.HELP


def likely_report(text: str) -> bool:
    """Whether a text that nobody addressed to the bot reports something wrong here and now.

    Words that tell of trouble at a place decide, unless the wording as a whole speaks clearly against
    it; without them the wording must speak for it by itself.
    """
    return not is_idle_at_a_glance(text) and _tells_of_trouble(text)


def is_idle_at_a_glance(text: str) -> bool:
    """By its length or its characters no report: passed over in microseconds."""
    return len(text) not in _REPORT_LENGTHS or _GLANCE.score(characters(text)) <= _AT_A_GLANCE


def _tells_of_trouble(text: str) -> bool:
    sound = _REPORTING.score(grams(text))
    if sound <= _SPOKEN_AGAINST or ELSEWHERE.search(text) or TALKING_ABOUT.search(text):
        return False
    if RESOLVED.search(text) and not _AGAIN.search(text):
        return False
    return sound > _BY_SOUND or reports_trouble(text)


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


def adds_to_previous(text: str) -> bool:
    """Whether the text adds to the matter its writer has just reported (还有 …, 补充 …, a bare address)."""
    return bool(ADDS.match(text)) or is_bare_place(text)
