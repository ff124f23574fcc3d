"""我在电梯里 and 晓雯关电梯里了, 他们叫我转钱 and 我妈被骗了两万, 他砸我家门 and 他拿着擀面杖下来了: what whoever is in danger and a
neighbour or their own kin call out within minutes, each for themselves, and is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.one_of_several import says_another
from bot.domain.danger.same import are_alike, may_be_one_person, names_own, names_people
from bot.domain.danger.which_alarm import names_reporter
from bot.domain.places.words import building_in, is_elsewhere, place_key
from bot.domain.talk.accuser import speaks_of_him
from bot.domain.units import MINUTE_MS

_NAMED = frozenset({EmergencyKind.LIFT, EmergencyKind.TRAPPED, EmergencyKind.FRAUD, EmergencyKind.CRIME})
_IN_ONE_BREATH_MS = 2 * MINUTE_MS
_SUM = re.compile(r"[\d一二两三四五六七八九十百]+(?:多|来)?[万千百](?:[\d一二两三四五六七八九])?|\d{3,}")


@dataclass(frozen=True, slots=True)
class Told:
    """`by`: who calls it out, as the neighbours know them; `at`: UTC ms."""

    words: str
    danger: Emergency
    by: str
    at: int


def is_told_by_both(first: Told, later: Told) -> bool:
    """Whoever of them was the first. Where it may be two dangers it is."""
    kind = later.danger.kind
    if not (are_alike(kind, first.danger) or are_alike(first.danger.kind, later.danger)):
        return False
    if kind not in _NAMED or says_another(later.words) or _are_apart(first.words, later.words):
        return False
    if names_reporter(later.words, first.by) or names_reporter(first.words, later.by):
        return True
    if kind is EmergencyKind.FRAUD:
        return _is_of_kin(first, later) or _is_of_kin(later, first)
    both = speaks_of_him(first.words) and speaks_of_him(later.words)
    return kind is EmergencyKind.CRIME and both and later.at - first.at <= _IN_ONE_BREATH_MS


def _are_apart(words: str, other: str) -> bool:
    here, there = place_key(building_in(words)), place_key(building_in(other))
    return is_elsewhere(words, other) or bool(here and there and here != there)


def _is_of_kin(of_self: Told, of_kin: Told) -> bool:
    """我妈被骗了两万, while she has said that they make her send it: the sums, and who she may be, are the same."""
    if not names_own(of_kin.words) or names_people(of_self.words) or not may_be_one_person(of_kin.words, of_self.by):
        return False
    sums = [set(_SUM.findall(told.words)) for told in (of_self, of_kin)]
    return not all(sums) or not sums[0].isdisjoint(sums[1])
