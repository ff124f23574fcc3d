"""33号楼垃圾没人收，保洁老李态度很横: the matter goes to whoever sees to it, what is said of somebody to its own chain."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.places.place import Role
from bot.domain.places.words import is_bare_place, names_building, place_in
from bot.domain.situation import Situation
from bot.domain.speech.another import is_report
from bot.domain.speech.kinds import Speech, likely_report
from bot.domain.speech.named import accuses_here
from bot.domain.speech.neighbours import IN_OFFICE, names_somebody
from bot.domain.speech.rude_staff import parted_from_rudeness, tells_of_rudeness
from bot.domain.speech.words import FACILITY
from bot.domain.talk.accuser import announces_accusation, asks_for_secrecy, speaks_of_him
from bot.domain.tickets.confidential import accused_in
from bot.domain.tickets.duty import handler_for
from bot.services.context import Context
from bot.services.reading.whose_grid import grid_of
from bot.services.taking.join_accusation import is_of_accused
from bot.services.taking.open_ticket import open_ticket
from bot.services.taking.set_apart import unseen

_CLAUSE = re.compile(r"[，,。；;！!\n]+")
_BLANK = re.compile(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
_LONGEST = 200
_SEE_TO_IT = (Role.WORKER, Role.PROPERTY)


def open_beside_accusation(situation: Situation, context: Context) -> Outcome | None:
    """Two tickets; None where it stays one: nobody is accused, it was announced as an accusation, the matter is what
    they are accused of, or whoever would have it may be the one that is meant."""
    matter = matter_beside(situation, context)
    if not matter or not _may_have_it(situation, context, matter):
        return None
    secret, ordinary = context.next_number(), _another(context)
    of_accused = replace(context, next_number=lambda: secret)
    if ordinary is None:
        return open_ticket(situation, of_accused)
    opened = open_ticket(replace(situation, words=matter), replace(context, next_number=lambda: ordinary))
    apart = open_ticket(replace(situation, loose_photos=()), of_accused, Speech.ACCUSATION)
    return Outcome((*apart.changes, *opened.changes), (*opened.say, *unseen(situation, apart.say)))


def matter_beside(situation: Situation, context: Context) -> str:
    """What is broken or left lying somewhere, and nothing of anybody; "" where there is no such thing."""
    words = situation.words
    if len(words) > _LONGEST or situation.speaker.official is not None or not accuses_here(context.places, words):
        return ""
    if (
        announces_accusation(words)
        or asks_for_secrecy(words)
        or is_of_accused(situation.speaker.person, words, context)
    ):
        return ""
    pieces = [piece for clause in _CLAUSE.split(words) for piece in _parted(clause.strip(), context)]
    told = [piece for piece in pieces if _is_of_thing(piece, context)]
    rest = "，".join(piece for piece in pieces if piece not in told)
    if not told or not accuses_here(context.places, rest):
        return ""
    if not names_building("，".join(told)):
        # 电梯坏了三天不修还骂人，19号楼: where it is may stand by itself.
        told += [piece for piece in pieces if is_bare_place(piece) and names_building(piece)]
    return "，".join(told) if any(map(place_in, told)) else ""


def _parted(clause: str, context: Context) -> tuple[str, ...]:
    """电梯坏了三天不修 and 还骂人, where the first of them alone is of a thing; else the clause as it is."""
    first, comma, then = parted_from_rudeness(clause).partition("，")
    if comma and _is_of_thing(first, context):
        return first, then
    # 5号楼垃圾没人收 保洁老马态度差得很, as it is typed.
    blanks = ((clause[: gap.start()], clause[gap.end() :]) for gap in _BLANK.finditer(clause))
    parted = (
        (first, then) for first, then in blanks if _is_of_thing(first, context) and _is_of_somebody(then, context)
    )
    return next(parted, (clause,))


def _is_of_somebody(piece: str, context: Context) -> bool:
    """By itself, whatever was said before it."""
    return accuses_here(context.places, piece) or tells_of_rudeness(piece)


def _is_of_thing(piece: str, context: Context) -> bool:
    if not FACILITY.search(piece) or not (is_report(piece) or (names_building(piece) and likely_report(piece))):
        return False
    of_somebody = IN_OFFICE.search(piece) or names_somebody(piece) or speaks_of_him(piece)
    return not of_somebody and not accuses_here(context.places, piece)


def _may_have_it(situation: Situation, context: Context, matter: str) -> bool:
    """Whether whoever gets it sees to things, and nothing is said of them."""
    grid = grid_of(situation, context, matter)
    found = handler_for(context.places, grid, context.category_of(matter), context.today, context.away).official
    if found is None or found.role not in _SEE_TO_IT:
        return False
    return found.key not in accused_in(context.places, grid, situation.words)


def _another(context: Context) -> int | None:
    """A second number; None where too few are reserved just now."""
    try:
        return context.next_number()
    except IndexError:
        return None
