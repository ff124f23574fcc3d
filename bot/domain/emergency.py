"""Recognises that somebody is in danger now, in words as they are typed in a group chat.

A text without any word that could tell of danger is passed over at once. Otherwise the signs in it are
read in their surroundings (denials, the past, drills, notices, knowledge questions, figures of speech),
and what they tell is weighed together with the wording as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from operator import add

from bot.domain.danger import Emergency, EmergencyKind
from bot.domain.emergency_context import is_harmless, is_hypothesis, is_joke, is_past, is_talk
from bot.domain.emergency_families import DANGERS, SURROUNDINGS
from bot.domain.emergency_fraud import fraud_in, may_be_fraud
from bot.domain.emergency_illness import ILLNESS
from bot.domain.emergency_people import PEOPLE_SIGNS
from bot.domain.emergency_plain import is_calm, is_said_plainly
from bot.domain.emergency_power import has_struck, is_live_wire
from bot.domain.emergency_rescue import RESCUE_SIGNS
from bot.domain.emergency_scenes import FIRE_SCENES, RESCUE_SCENES
from bot.domain.emergency_score import Families, Sorting, Wording, beginning, characters, grams, together
from bot.domain.emergency_signs import SURROUNDING_SIGNS, WORDS, SignGroup
from bot.domain.emergency_violence import VIOLENCE
from bot.domain.emergency_weights import CONSTANT, GLANCE_CONSTANT, GLANCE_WEIGHTS, KINDS, WEIGHTS

_IN_CLAUSE = r"[^，,。.!！?？;；\n]"
_NEAR = 24
_NAME = re.compile(r"\{([A-Z_]+)\}")
_TWO_PLAIN = re.compile(r"\w[^\W_](?!\?|\{\d)")
_GROUPS = SURROUNDING_SIGNS + FIRE_SCENES + RESCUE_SIGNS + RESCUE_SCENES + VIOLENCE + PEOPLE_SIGNS + ILLNESS


@dataclass(frozen=True, slots=True)
class _Reader:
    group: SignGroup
    signs: re.Pattern[str]
    needs: re.Pattern[str] | None
    unless: re.Pattern[str] | None


def _read(group: SignGroup) -> _Reader:
    signs = "|".join(_named(group.signs).split()).replace("_", _IN_CLAUSE)
    needs, unless = (re.compile(_named(words), re.VERBOSE) if words else None for words in (group.needs, group.unless))
    return _Reader(group, re.compile(signs), needs, unless)


def _named(pattern: str) -> str:
    """With every {NAME} replaced by its words."""
    while found := _NAME.search(pattern):
        pattern = pattern.replace(found[0], f"(?:{WORDS[found[1]]})")
    return pattern


def _heads(sign: str) -> list[str]:
    """The plain beginnings of a sign: two characters where the second is plain too, else one."""
    if named := _NAME.match(sign):
        return [head for word in WORDS[named[1]].split("|") for head in _heads(word)]
    if sign[0] == "[":
        return list(sign[1 : sign.index("]")])
    return [sign[:2] if _TWO_PLAIN.match(sign) else sign[0]]


def _owners() -> dict[str, frozenset[int]]:
    """From each beginning to the groups that have a sign which may begin so."""
    owners: dict[str, set[int]] = {}
    for index, group in enumerate(_GROUPS):
        for head in (head for sign in group.signs.split() for head in _heads(sign)):
            owners.setdefault(head, set()).add(index)
    return {head: frozenset(found | owners.get(head[0], set())) for head, found in owners.items()}


def _gate(heads: Iterable[str]) -> re.Pattern[str]:
    """One branch per first character, so that a text without any is passed over quickly."""
    seconds: dict[str, set[str]] = {}
    for head in heads:
        seconds.setdefault(head[0], set()).add(head[1:])
    branches = []
    for first, then in seconds.items():
        choice = f"[{''.join(sorted(then))}]" if then != {""} else ""
        branches.append(first + choice + ("?" if choice and "" in then else ""))
    return re.compile("|".join(branches))


_OWNERS = _owners()
_GATE = _gate(_OWNERS)
_READERS = tuple(_read(group) for group in _GROUPS)


_WORDING = Wording(CONSTANT, WEIGHTS)
_FAMILIES = Families({**DANGERS, **SURROUNDINGS})
_GLANCE = Wording(GLANCE_CONSTANT, GLANCE_WEIGHTS)
_KINDS = Sorting(KINDS)
_STARTS = frozenset(word[:2] for words in DANGERS.values() for word in words.split())
_SURE_BY_SIGN = -10
_SURE_BY_SOUND = 10
DOUBTFUL = -30
_CURRENT = frozenset({EmergencyKind.FIRE, EmergencyKind.SHOCK, EmergencyKind.INJURY, EmergencyKind.HELP})
_TAKEN_BACK = frozenset({"~!talk", "~!joke", "~!unless", "~!harmless", "~!if"})
_CALLS = re.compile("报警|警察|110|救命")
_CALLER_SAYS = re.compile(r"(?:冒充|自称|电话|短信|微信|有人|对方)[^。]*说[^，,。]{0,10}$")
_AT_A_GLANCE = -45


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the signs tell (each kind with its sign), and how they are to be weighed."""

    found: Mapping[EmergencyKind, str]
    signs: frozenset[str]


def recognise_emergency(text: str) -> Emergency | None:
    """The danger that the text tells of as happening now, None for everything else."""
    if is_harmless_at_a_glance(text):
        return None
    reading = _read_signs(text)
    told = _emergency(text, reading) if _tells(text, reading) else None
    fraud = fraud_in(text)
    return _with_fraud(told, fraud, reading, text) if fraud else told


def may_be_emergency(text: str) -> bool:
    """Not recognised, but near enough that whoever answers names the number to call, just in case."""
    if is_harmless_at_a_glance(text):
        return False
    reading = _read_signs(text)
    if _tells(text, reading) or fraud_in(text) or (not reading.found and is_calm(text)):
        return False
    return _weigh(text, reading) > DOUBTFUL


def is_harmless_at_a_glance(text: str) -> bool:
    """Neither a word of danger nor characters that sound like it: most of what is said, passed over in microseconds."""
    if has_word_of_danger(text) or may_be_fraud(text):
        return False
    return _GLANCE.score(characters(text)) <= _AT_A_GLANCE


def has_word_of_danger(text: str) -> bool:
    """One of the words of danger may begin in it."""
    return not (_STARTS.isdisjoint(text) and _STARTS.isdisjoint(map(add, text, text[1:])))


def signs_of_danger(text: str) -> set[str]:
    """Everything by which a text is weighed."""
    return words_of_danger(text) | _read_signs(text).signs


def families_in(text: str) -> set[str]:
    """The families of words that stand in it."""
    return _FAMILIES.found(beginning(text))


def words_of_danger(text: str) -> set[str]:
    """The same without what the rules say."""
    return grams(text) | together(families_in(text))


def signs_of_kind(text: str) -> set[str]:
    """By what the kind of a danger is told where no rule does."""
    return families_in(text) | characters(text)


def sure_above(text: str) -> int:
    """The score that the text must exceed to count as an emergency."""
    return _least(_read_signs(text))


def _least(reading: _Reading) -> int:
    """What only sounds like danger must sound so more clearly."""
    return _SURE_BY_SIGN if reading.found else _SURE_BY_SOUND


def _tells(text: str, reading: _Reading) -> bool:
    """Whether the signs and the wording together tell of danger, but for what is plain either way."""
    if is_said_plainly(text) and reading.signs.isdisjoint(_TAKEN_BACK):
        return True
    if not reading.found and is_calm(text):
        return False
    return _weigh(text, reading) > _least(reading)


def _weigh(text: str, reading: _Reading) -> int:
    return _WORDING.score(words_of_danger(text) | reading.signs)


def _emergency(text: str, reading: _Reading) -> Emergency:
    found = dict(reading.found)
    if not found and is_said_plainly(text):
        return Emergency(EmergencyKind.LIFT, "电梯")
    if not found:
        kind = _KINDS.best(signs_of_kind(text))
        return Emergency(EmergencyKind(kind), _WORDING.loudest(text))
    if len(found) > 1:
        found.pop(EmergencyKind.HELP, None)
    kind, *others = found
    if not is_live_wire(text) or not _CURRENT.issuperset(found):
        return Emergency(kind, found[kind], tuple(others))
    hurt = (EmergencyKind.INJURY,) if has_struck(text) and EmergencyKind.INJURY not in found else ()
    return Emergency(kind, found[kind], (*others, *hurt), live_wire=True)


def _with_fraud(told: Emergency | None, fraud: str, reading: _Reading, text: str) -> Emergency:
    """A swindle beside another danger; a mere cry for help is about the swindle, and so is what the caller told."""
    fraud_alone = Emergency(EmergencyKind.FRAUD, fraud)
    if told is None or told.kind is EmergencyKind.HELP or _CALLER_SAYS.search(text[: text.find(told.sign)]):
        return fraud_alone
    if told.kind is EmergencyKind.CRIME and not told.others and (not reading.found or _CALLS.search(told.sign)):
        return fraud_alone
    return replace(told, others=(*told.others, EmergencyKind.FRAUD))


def _read_signs(text: str) -> _Reading:
    """What the signs alone tell."""
    told: set[str] = set()
    first = _GATE.search(text)
    found = dict(_dangers(text, _candidates(text, first), told)) if first else {}
    talk, joke = is_talk(text), is_joke(text)
    if talk:
        told.add("~!talk")
    if joke:
        told.add("~!joke")
    if found and not talk and not joke:
        told.add("~!clear")
    return _Reading(found, frozenset(told))


def _candidates(text: str, first: re.Match[str]) -> list[int]:
    """The groups that have a sign beginning somewhere in the text, in the order of urgency."""
    found: set[int] = set()
    head: re.Match[str] | None = first
    while head:
        found |= _OWNERS[head[0]]
        head = _GATE.search(text, head.start() + 1)
    return sorted(found)


def _dangers(text: str, candidates: Iterable[int], told: set[str]) -> Iterator[tuple[EmergencyKind, str]]:
    """Each kind with its first sign that counts, the most urgent kind first; into `told` why others do not."""
    seen: set[EmergencyKind] = set()
    for reader in (_READERS[index] for index in candidates):
        if reader.group.kind in seen:
            continue
        sign = next((sign for sign in _overlapping(reader.signs, text) if _counts(reader, text, sign, told)), None)
        if sign:
            seen.add(reader.group.kind)
            yield reader.group.kind, sign[0]


def _overlapping(signs: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches, those that begin inside another one too."""
    match = signs.search(text)
    while match:
        yield match
        match = signs.search(text, match.start() + 1)


def _counts(reader: _Reader, text: str, sign: re.Match[str], told: set[str]) -> bool:
    start, end = sign.span()
    near = text[max(0, start - _NEAR) : end + _NEAR]
    if reader.needs and not reader.needs.search(near):
        return False
    told.add("~!sign")
    if reader.unless and reader.unless.search(near):
        told.add("~!unless")
        return False
    after = text[end : end + _NEAR]
    against = {
        "~!harmless": is_harmless(text, start, after, reader.group.fearful),
        "~!if": is_hypothesis(text[:start], after),
        "~!past": is_past(text, start, end, reader.group.lasting),
    }
    told.update(name for name, holds in against.items() if holds)
    return not any(against.values())
