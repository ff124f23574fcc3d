"""那边打起来了, 头破了 流血了, 拿刀了: a fight, the blood and the knife of it, called out by one after the other."""

from __future__ import annotations

import re

from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.same import is_in_own_home, names_frail, names_own, names_same_people
from bot.domain.places.words import place_in

_AMONG = frozenset({EmergencyKind.CRIME, EmergencyKind.INJURY, EmergencyKind.HELP})
_FIGHTS = re.compile(
    r"打(?:架|起来|得|成|作?一团|群架|伤|破)|互殴|斗殴|群架|动手|动刀|动家伙|干起来|干架|扭打|厮打|追打|殴打|追着[^，,。]{0,4}打|掐(?:起来|架)"
)
_WOUNDS = re.compile(
    r"血|破了|开瓢|砍|捅|扎|划了|口子|伤|断了|躺(?:地|倒|下)|倒(?:地|下)|晕|昏|打(?:倒|趴|坏|掉)|刀|棍|棒|酒瓶|砖"
)

_SOMEWHERE = re.compile(r"(?P<where>[^\s，,。有]{2,8}?)(?:那边|那里|那儿|门口|旁边|附近|[前后]面|楼下|里面)")


_TAKES = r"(?:拿|抄|拎|提|举|操|掏|攥|摸|抡|揣|拖|握|带)(?:起|着|了|出|来|上|到)*(?:一?[把根个块只条支])?"
_WEAPON = r"(?:[^\s，,。着了没不]{0,4}(?:刀|锤|斧|棍|棒|铁管|钢管|砖头?|酒瓶|扳手|剪子|剪刀|板凳|凳子|擀面杖|铁锹|铁铲|镐头|叉子|铁链|皮带|电棍|枪)|家伙)"
_ARMED = re.compile(rf"(?:{_TAKES}|手[里上]有){_WEAPON}")
_DISARMED = re.compile(
    r"没(?:有)?(?:拿|抄|动|带|掏)|(?:夺|抢|收|放|扔|丢|拿)(?:下|过|走|开|掉|回)|不是(?:刀|锤|棍)|[?？吗么]$|借|干活|修|切菜|做饭"
)
"""Who has let go of it, and what is no weapon."""


def takes_up_arms(words: str) -> bool:
    """他拿了个锤子, 抄家伙了: said where people quarrel or fight."""
    return bool(_ARMED.search(words)) and not _DISARMED.search(words)


def is_fight(words: str) -> bool:
    """打起来了, 他动手了."""
    return bool(_FIGHTS.search(words))


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
