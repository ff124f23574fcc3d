"""那边打起来了, 头破了 流血了, 拿刀了: a fight, the blood and the knife of it, called out by one after the other."""

from __future__ import annotations

import re

from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.same import is_in_own_home, names_frail, names_own, names_same_people
from bot.domain.places.words import place_in

_AMONG = frozenset({EmergencyKind.CRIME, EmergencyKind.INJURY, EmergencyKind.HELP})
_FIGHTS = re.compile(
    r"打(?:架|起来|得|成|作?一团|群架|伤|破)|互殴|斗殴|群架|动手|动刀|动家伙|干起来|干架|扭打|厮打|掐(?:起来|架)"
)
_WOUNDS = re.compile(
    r"血|破了|开瓢|砍|捅|扎|划了|口子|伤|断了|躺(?:地|倒|下)|倒(?:地|下)|晕|昏|打(?:倒|趴|坏|掉)|刀|棍|棒|酒瓶|砖"
)

_SOMEWHERE = re.compile(r"(?P<where>[^\s，,。有]{2,8}?)(?:那边|那里|那儿|门口|旁边|附近|[前后]面|楼下|里面)")


def is_of_one_fight(words: str, emergency: Emergency, earlier_words: str, earlier: Emergency) -> bool:
    """Whatever comes first; a child, an old man or one's own kin who is hurt meanwhile may be hurt by something else."""
    if emergency.kind not in _AMONG or earlier.kind not in _AMONG:
        return False
    if any(names_own(one) or is_in_own_home(one) for one in (words, earlier_words)):
        return False
    if names_frail(words) and not names_same_people(words, earlier_words):
        return False
    if _is_somewhere_else(words, earlier_words):
        return False
    fights = [bool(_FIGHTS.search(one)) for one in (words, earlier_words)]
    return any(fights) and all(
        one or _WOUNDS.search(text) for one, text in zip(fights, (words, earlier_words), strict=True)
    )


def _is_somewhere_else(words: str, earlier_words: str) -> bool:
    """小超市那边有人被捅了, after 东门口有人打架."""
    place, somewhere = place_in(words), _SOMEWHERE.search(words)
    named = place or (somewhere["where"] if somewhere else "")
    return bool(named) and named not in earlier_words
