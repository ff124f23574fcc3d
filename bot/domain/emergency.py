"""Recognises that somebody is in danger now, in words as they are typed in a group chat.

A text that looks neither like danger nor like a swindle is passed over at a glance. Otherwise what the signs of danger
in it tell (denials, the past, drills, notices, knowledge questions and figures of speech are read with them) is weighed
together with the wording as a whole; the weights were learned from labelled lines (tests/domain/learn_wording.py).
"""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.danger import Emergency, EmergencyKind
from bot.domain.emergency_fraud import fraud_in, is_no_swindle, may_be_fraud
from bot.domain.emergency_plain import is_calm, is_said_plainly
from bot.domain.emergency_power import has_struck, is_live_wire
from bot.domain.emergency_reading import Reading, read_signs
from bot.domain.emergency_score import Sorting, Wording
from bot.domain.emergency_weights import CONSTANT, GLANCE_CONSTANT, GLANCE_WEIGHTS, KINDS, WEIGHTS
from bot.domain.emergency_wording import signs_at_a_glance, signs_in_words, signs_of_kind

_WORDING = Wording(CONSTANT, WEIGHTS)
_GLANCE = Wording(GLANCE_CONSTANT, GLANCE_WEIGHTS)
_KINDS = Sorting(KINDS)
SURE = -2
DOUBTFUL = -30
AT_A_GLANCE = -75
_LIKELY_TOO = 0.15
_NOTHING_MORE = frozenset({EmergencyKind.HELP, EmergencyKind.FRAUD})
"""Kinds that say nothing more where another one is told."""
_CURRENT = frozenset({EmergencyKind.FIRE, EmergencyKind.SHOCK, EmergencyKind.INJURY, EmergencyKind.HELP})
_TAKEN_BACK = frozenset({"~!talk", "~!joke", "~!unless", "~!harmless", "~!if"})
_CALLER_SAYS = re.compile(r"(?:冒充|自称|电话|短信|微信|有人|对方)[^。]*说[^，,。]{0,10}$")


def recognise_emergency(text: str) -> Emergency | None:
    """The danger that the text tells of as happening now, None for everything else."""
    if is_harmless_at_a_glance(text):
        return None
    reading = read_signs(text)
    told = _emergency(text, reading) if _tells(text, reading) else None
    fraud = fraud_in(text)
    return _with_fraud(told, fraud, text) if fraud else told


def may_be_emergency(text: str) -> bool:
    """Not recognised, but near enough that whoever answers names the number to call, just in case."""
    if is_harmless_at_a_glance(text) or is_calm(text) or _weigh(text, read_signs(text)) <= DOUBTFUL:
        return False
    return recognise_emergency(text) is None and not (is_no_swindle(text) and _chief(text)[0] is EmergencyKind.FRAUD)


def is_harmless_at_a_glance(text: str) -> bool:
    """Looks like nothing: most of what is said, passed over in microseconds."""
    return _GLANCE.score(signs_at_a_glance(text)) <= AT_A_GLANCE and not may_be_fraud(text)


def signs_of_danger(text: str) -> set[str]:
    """Everything by which a text is weighed."""
    return signs_in_words(text) | read_signs(text).signs


def _tells(text: str, reading: Reading) -> bool:
    """Whether the signs and the wording together tell of danger, but for what is plain either way."""
    if is_said_plainly(text) and reading.signs.isdisjoint(_TAKEN_BACK):
        return True
    return _weigh(text, reading) > SURE and (bool(reading.found) or not is_calm(text))


def _weigh(text: str, reading: Reading) -> int:
    return _WORDING.score(signs_in_words(text) | reading.signs)


def _emergency(text: str, reading: Reading) -> Emergency | None:
    """What sort of danger; whoever tells that he saw through a swindle, or who cheated him, calls for no help."""
    kind, *others = _kinds(text, reading)
    if kind is EmergencyKind.FRAUD and is_no_swindle(text):
        return None
    sign = reading.found.get(kind) or _WORDING.loudest(text)
    if not is_live_wire(text) or not _CURRENT.issuperset((kind, *others)):
        return Emergency(kind, sign, tuple(others))
    hurt = kind is not EmergencyKind.INJURY and (EmergencyKind.INJURY in others or has_struck(text))
    return Emergency(kind, sign, (EmergencyKind.INJURY,) if hurt else (), live_wire=True)


def _chief(text: str) -> list[EmergencyKind]:
    """The likeliest kind by its wording, then those that are likely too."""
    (first, _), *shares = _KINDS.shares(signs_of_kind(text))
    return [EmergencyKind(first), *(EmergencyKind(kind) for kind, share in shares[:2] if share > _LIKELY_TOO)]


def _kinds(text: str, reading: Reading) -> list[EmergencyKind]:
    """The likeliest kind, then what the signs tell beside it and what is likely too; money comes after a life."""
    kind, *likely = _chief(text)
    others = [other for other in dict.fromkeys((*reading.found, *likely)) if other not in (kind, *_NOTHING_MORE)]
    if kind in _NOTHING_MORE and others:
        return [*others, *([kind] if kind is EmergencyKind.FRAUD else [])]
    return [kind, *others]


def _with_fraud(told: Emergency | None, fraud: str, text: str) -> Emergency:
    """A swindle beside another danger; a mere cry for help is about the swindle, and so is what the caller told."""
    fraud_alone = Emergency(EmergencyKind.FRAUD, fraud)
    if told is None or told.kind in (EmergencyKind.HELP, EmergencyKind.FRAUD):
        return fraud_alone
    if told.kind is EmergencyKind.CRIME or _CALLER_SAYS.search(text[: text.find(told.sign)]):
        return fraud_alone
    return replace(told, others=tuple(dict.fromkeys((*told.others, EmergencyKind.FRAUD))))
