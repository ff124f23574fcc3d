"""Recognises that somebody is in danger now, in words as they are typed in a group chat.

A text that looks neither like danger nor like a swindle is passed over at a glance. Otherwise what the signs of danger
in it tell (denials, the past, drills, notices, knowledge questions and figures of speech are read with them) is weighed
together with the wording as a whole; the weights were learned from labelled lines (tests/domain/learn_wording.py).
"""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache

from bot.domain.danger import weights
from bot.domain.danger.asks_if_hurt import asks_if_hurt
from bot.domain.danger.bedridden import besides_lasting
from bot.domain.danger.forgetful import is_care_in_private
from bot.domain.danger.fraud import is_claimed, is_no_swindle
from bot.domain.danger.half_told import is_half_told
from bot.domain.danger.kinds import HOTLINES, Emergency, EmergencyKind
from bot.domain.danger.lost_pet import is_lost_pet
from bot.domain.danger.not_home import is_only_not_home
from bot.domain.danger.office_matter import asks_of_office, besides_when_to_call
from bot.domain.danger.overhead import is_coming_down, may_come_down_soon
from bot.domain.danger.plain import is_only_a_leak, is_said_plainly, machine_has_stopped
from bot.domain.danger.power import has_struck, is_live_wire
from bot.domain.danger.reading import Reading, read_signs
from bot.domain.danger.said_of import is_said_of_things
from bot.domain.danger.taken_away import is_taken_away
from bot.domain.danger.which_way import says_which_way
from bot.domain.danger.wish import besides_asking_to_look, besides_thanks, besides_wishes
from bot.domain.danger.wording import signs_at_a_glance, signs_in_words, signs_of_kind
from bot.domain.places.words import is_bare_place
from bot.domain.speech.only_asked import asks_who_goes
from bot.domain.talk.elsewhere import besides_hotlines
from bot.domain.words.layer import Layer
from bot.domain.words.ring_me import besides_ringing
from bot.domain.words.score import Ledger, Sorting, Wording, beginning
from bot.domain.words.ticket_numbers import besides_ticket

_WORDING = Ledger(weights.CONSTANT, weights.LEDGER)
_TOGETHER = Layer(weights.LAYER)
_GLANCE = Wording(weights.GLANCE_CONSTANT, weights.GLANCE_WEIGHTS)
_KINDS = Sorting(weights.KINDS_NAMES, weights.KINDS_BEFORE, weights.KINDS)
# They are as large as what they are unpacked to, and nobody reads them a second time.
del weights.LEDGER, weights.LAYER, weights.KINDS
SURE = -8
CLEAR = 20
DOUBTFUL = -33
AT_A_GLANCE = -90
_TAKEN_OFF = 4
"""What signs say together may only take off so much of what they say one by one: fewer dangers are missed so."""
_BRIEF = 18
_REMEMBERED = 500
_RECOGNISED = 1_000
_LIKELY_TOO = 0.12
_LIKELY_IN_A_CLAUSE = 0.3
_CURRENT = frozenset({EmergencyKind.FIRE, EmergencyKind.SHOCK, EmergencyKind.INJURY, EmergencyKind.HELP})
_OF_THINGS = frozenset({EmergencyKind.TRAPPED, EmergencyKind.HEIGHT, EmergencyKind.HELP})
"""As which a thing that comes down on people may be sorted."""
_NO_DANGER = (is_said_of_things, asks_if_hurt, is_lost_pet, is_taken_away, is_care_in_private, says_which_way)
"""What is told by each as a whole, and is none whatever its words weigh."""
_BESIDES = (
    besides_ticket,
    besides_hotlines,
    besides_asking_to_look,
    besides_thanks,
    besides_wishes,
    besides_ringing,
    besides_when_to_call,
    besides_lasting,
)
"""What is said beside a danger, each taken off."""
_TAKEN_BACK = frozenset({"~!talk", "~!joke", "~!unless", "~!harmless", "~!if"})
_NAMED_BY = {
    EmergencyKind.FIRE: frozenset({"~fire", "~smoke", "~boom", *"火烟烧炸糊"}),
    EmergencyKind.TRAFFIC: frozenset({"~crash", *"车撞轧碾"}),
}
"""Without one of these a danger is of no such kind besides what it is likeliest."""
_OF_A_HOUSE = frozenset({EmergencyKind.GAS, EmergencyKind.FIRE, EmergencyKind.SHOCK})
_BY_ONES_OWN_HAND = re.compile(r"[他她死炭跳割药绳遗]|活|不想|想不|自己|反锁|门窗|打火机|点燃|要点|没声|叫不|喊不")
"""我去 真有煤气味 smells of nobody who would end it."""
_HURT_BY = re.compile(r"[咬抓叮蜇砸撞摔碰伤压绊扎夹刮蹭踩磕吓]着了")
"""被咬着了 is no 着了."""
_SAME_HANDS = {EmergencyKind.FRAUD: EmergencyKind.CRIME, EmergencyKind.CRIME: EmergencyKind.FRAUD}
_CLAUSE_END = re.compile(r"[^\w]+")
_SOMEBODY_INSIDE = re.compile(
    r"(?:电梯)?(?:里|里面|里边|里头|屋里|家里)?(?:还|都)?[有是](?:个|好?几个)?人(?:在)?(?:里|里面|里头|家)?|人[还都]?在里[面头边]?"
)
"""Alone it sounds like a thief; behind what has happened it tells who is in it."""


@lru_cache(maxsize=_RECOGNISED)
def recognise_emergency(text: str) -> Emergency | None:
    """The danger that the text tells of as happening now, None for everything else.

    What was called out is read again with everything that is said after it.
    """
    text = _told(text)
    weight = _weight(text)
    if weight is None or not (weight > SURE or _is_plain(text)):
        return None
    if is_only_not_home(text) or is_bare_place(text) or is_half_told(text):
        return None
    return _emergency(text)


def is_clear_emergency(text: str) -> bool:
    """Recognised, and by so much that nothing that was said before can make it mean something else."""
    text = _told(text)
    weight = _weight(text)
    return weight is not None and (weight > CLEAR or _is_plain(text))


def may_be_emergency(text: str) -> bool:
    """Not recognised, but near enough that whoever answers names the number to call, just in case."""
    text = _told(text)
    weight = _weight(text)
    if may_come_down_soon(text):
        return recognise_emergency(text) is None
    if weight is None or weight <= DOUBTFUL or asks_who_goes(text) or is_only_a_leak(text):
        return False
    return is_only_not_home(text) or is_half_told(text) or (weight <= SURE and not _is_no_swindle(text))


def may_be_swindle(text: str) -> bool:
    """What may be an emergency is likeliest one of money: nobody has to be found, a payment has to be stopped."""
    return may_be_emergency(text) and _chief(text)[0] is EmergencyKind.FRAUD


def is_harmless_at_a_glance(text: str) -> bool:
    """Looks like nothing: most of what is said, passed over in microseconds."""
    return _GLANCE.score(signs_at_a_glance(text)) <= AT_A_GLANCE


def signs_of_danger(text: str) -> set[str]:
    """Everything by which a text is weighed; a long one tells by its words alone."""
    return signs_in_words(text) if len(text) > _BRIEF else signs_in_words(text) | read_signs(text).signs


def _told(text: str) -> str:
    """What is told, without the ticket that it may be of, whom they call in impatience, that others may look out, thanks that
    are passed on, wishes, whom to ring, the question when the police may be called, and how somebody has been for years."""
    for besides in _BESIDES:
        text = besides(text)
    return text


def _is_plain(text: str) -> bool:
    return machine_has_stopped(text) or (is_said_plainly(text) and read_signs(text).signs.isdisjoint(_TAKEN_BACK))


@lru_cache(maxsize=_REMEMBERED)
def _weight(text: str) -> int | None:
    """How much speaks for danger; None for what looks like nothing. Asked for the alarm, then for whoever is answered."""
    if not any(map(str.isalnum, text)) or is_harmless_at_a_glance(text):
        # Signs and smileys alone say nothing, and nothing was learned of them.
        return None
    if any(says(text) for says in _NO_DANGER):
        return None
    signs = signs_of_danger(text)
    weight = _WORDING.score(signs)
    if weight <= DOUBTFUL:
        return weight
    weight += max(_TOGETHER.score(signs), -_TAKEN_OFF)
    return SURE if weight > SURE and asks_of_office(text) else weight


def _emergency(text: str) -> Emergency | None:
    """What sort of danger, if it is not a swindle that calls for no help, and no water that leaks."""
    if _is_no_swindle(text):
        return None
    kind, *others = _kinds(text, read_signs(text))
    if is_only_a_leak(text):
        return None
    if _OF_THINGS.issuperset((kind, *others)) and is_coming_down(text, EmergencyKind.HEIGHT in (kind, *others)):
        return Emergency(kind, tuple(others), overhead=True)
    if not is_live_wire(text) or not _CURRENT.issuperset((kind, *others)):
        return Emergency(kind, tuple(others))
    hurt = kind is not EmergencyKind.INJURY and (EmergencyKind.INJURY in others or has_struck(text))
    return Emergency(kind, (EmergencyKind.INJURY,) if hurt else (), live_wire=True)


def _chief(text: str, least: float = _LIKELY_TOO) -> list[EmergencyKind]:
    """The likeliest kind by its wording, then up to two that are likely too."""
    signs = signs_of_kind(text)
    (first, _), *shares = _KINDS.shares(signs)
    likely = [(EmergencyKind(kind), share) for kind, share in shares[:2]]
    others = (kind for kind, share in likely if share > least and _is_named(kind, text, signs))
    of_a_house = EmergencyKind(first) in _OF_A_HOUSE and not _BY_ONES_OWN_HAND.search(text)
    return [EmergencyKind(first), *(kind for kind in others if not (of_a_house and kind is EmergencyKind.SUICIDE))]


def _is_named(kind: EmergencyKind, text: str, signs: Set[str]) -> bool:
    """打起来了 7号楼5楼 is no fire, whatever else was told of upper floors; 快打119 may be one."""
    by = _NAMED_BY.get(kind)
    return by is None or not by.isdisjoint(signs) or HOTLINES[kind][0] in text


def _is_no_swindle(text: str) -> bool:
    return is_no_swindle(text) and _chief(text)[0] is EmergencyKind.FRAUD


def _kinds(text: str, reading: Reading) -> list[EmergencyKind]:
    """The likeliest kind, then what the signs and single clauses tell and what is likely too; money comes last."""
    kind, *likely = _chief(text)
    swindle = kind is EmergencyKind.FRAUD
    found = [*_told_in_clauses(text, swindle), *(() if swindle else (*reading.found, *likely))]
    without = {EmergencyKind.HELP, _SAME_HANDS.get(kind)}
    if kind is not EmergencyKind.FIRE and _HURT_BY.search(text) and not set("火烟烧炸糊") & set(text):
        without.add(EmergencyKind.FIRE)
    kinds = [one for one in dict.fromkeys((kind, *found)) if one not in without]
    return sorted(kinds, key=EmergencyKind.FRAUD.__eq__) or [kind]


def _told_in_clauses(text: str, swindle: bool) -> list[EmergencyKind]:
    """What clauses would tell if they stood alone, where there are several; not what a swindler says."""
    clauses = [clause for clause in _CLAUSE_END.split(beginning(text)) if clause]
    if len(clauses) == 1:
        return []
    clear = [
        clause
        for clause in clauses
        if _WORDING.score(signs_in_words(clause)) > CLEAR
        and not (swindle and is_claimed(clause))
        and not _SOMEBODY_INSIDE.fullmatch(clause)
    ]
    return [kind for clause in clear for kind in _chief(clause, _LIKELY_IN_A_CLAUSE)]
