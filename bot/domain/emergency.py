"""Recognises that somebody is in danger now, in words as they are typed in a group chat.

One precompiled alternation of the beginnings of all signs answers for the many messages that hold
none. A sign is then read in its surroundings: denials, the past, drills, notices, knowledge
questions and figures of speech do not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.domain.emergency_context import is_harmless, is_hypothesis, is_joke, is_past, is_talk
from bot.domain.emergency_illness import ILLNESS
from bot.domain.emergency_people import PEOPLE_SIGNS
from bot.domain.emergency_rescue import RESCUE_SIGNS
from bot.domain.emergency_scenes import FIRE_SCENES, RESCUE_SCENES
from bot.domain.emergency_score import Wording
from bot.domain.emergency_signs import SURROUNDING_SIGNS, WORDS, EmergencyKind, SignGroup
from bot.domain.emergency_violence import VIOLENCE
from bot.domain.emergency_weights import CONSTANT, WEIGHTS

__all__ = ["HOTLINES", "Emergency", "EmergencyKind", "recognise_emergency"]

HOTLINES: Mapping[EmergencyKind, tuple[str, ...]] = {
    EmergencyKind.FIRE: ("119",),
    EmergencyKind.GAS: ("119",),
    EmergencyKind.TRAFFIC: ("122", "120"),
    EmergencyKind.LIFT: ("119",),
    EmergencyKind.TRAPPED: ("119",),
    EmergencyKind.WATER: ("119", "120"),
    EmergencyKind.SHOCK: ("120",),
    EmergencyKind.HEIGHT: ("110", "119", "120"),
    EmergencyKind.SUICIDE: ("110", "120"),
    EmergencyKind.CRIME: ("110",),
    EmergencyKind.MISSING: ("110",),
    EmergencyKind.INJURY: ("120",),
    EmergencyKind.HELP: ("110", "120"),
}


@dataclass(frozen=True, slots=True)
class Emergency:
    """`sign` is the piece of text that told; `others` are further kinds told of in the same text."""

    kind: EmergencyKind
    sign: str
    others: tuple[EmergencyKind, ...] = ()

    @property
    def hotlines(self) -> tuple[str, ...]:
        """The numbers to call, the most urgent first, each once: those who save lives before the traffic police."""
        numbers = tuple(dict.fromkeys(number for kind in (self.kind, *self.others) for number in HOTLINES[kind]))
        return tuple(sorted(numbers, key="122".__eq__)) if self.others else numbers


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
_NOT_AT_ALL = -100
_BY_SOUND = 30


def recognise_emergency(text: str) -> Emergency | None:
    """The danger that the text tells of as happening now, None for everything else.

    Signs decide, unless the wording as a whole speaks clearly against them; without a sign the wording
    must speak for danger by itself.
    """
    found = recognise_signs(text)
    sound = _WORDING.score(text)
    if found:
        return found if sound > _NOT_AT_ALL else None
    if sound <= _BY_SOUND or is_talk(text) or is_joke(text):
        return None
    kind = next((kind for kind, words in _SOUNDS_LIKE if words.search(text)), EmergencyKind.HELP)
    return Emergency(kind, _WORDING.loudest(text))


_SOUNDS_LIKE = tuple(
    (kind, re.compile(words))
    for kind, words in (
        (EmergencyKind.GAS, r"煤气|燃气|天然气|液化气|瓦斯|漏气|炭"),
        (EmergencyKind.SHOCK, r"触电|漏电|带电|高压线|电线(?!.{0,6}[糊焦])|电缆|让电|水里有电|被电"),
        (EmergencyKind.FIRE, r"火|烟|烧(?!水)|糊味|焦|炸"),
        (EmergencyKind.LIFT, r"电梯|货梯|轿厢|号梯"),
        (EmergencyKind.TRAFFIC, r"车.{0,12}[撞翻碰轧碾挤蹭刮]|[撞轧碾].{0,8}车|肇事"),
        (EmergencyKind.TRAPPED, r"[卡困夹埋塌]|反锁|锁在|出不来|压在"),
        (EmergencyKind.WATER, r"[河湖江塘池溺]|水里|冰|跳桥|淹"),
        (EmergencyKind.HEIGHT, r"楼顶|天台|窗[外台框户沿]|阳台|护栏|栏杆|跳楼|往下跳"),
        (EmergencyKind.SUICIDE, r"不想活|活腻|下辈子|来生|遗书|自杀|轻生|一块死|一起死|再见了"),
        (
            EmergencyKind.CRIME,
            r"打(?!开|翻|滚|雷|孔|不|电|车)|[刀抢偷撬枪杀揍踹拽绑]|砸(?!到|下|伤|住|了一|脚|头)|男的|拖|摸|陌生|闯|报警",
        ),
        (EmergencyKind.MISSING, r"没回|不见|走丢|没影|没到家|跑出去|找不|没了"),
        (EmergencyKind.INJURY, r"[血疼晕吐喘摔倒昏胸烫咬骨伤药肿抽噎憋]|不动|脸|没气|叫不|生了|嘴|眼|敲门"),
    )
)


def recognise_signs(text: str) -> Emergency | None:
    """What the signs alone tell."""
    first = _GATE.search(text)
    if not first:
        return None
    found = dict(_dangers(text, _candidates(text, first)))
    if not found or is_talk(text) or is_joke(text):
        return None
    if len(found) > 1:
        found.pop(EmergencyKind.HELP, None)
    kind, *others = found
    return Emergency(kind, found[kind], tuple(others))


def _candidates(text: str, first: re.Match[str]) -> list[int]:
    """The groups that have a sign beginning somewhere in the text, in the order of urgency."""
    found: set[int] = set()
    head: re.Match[str] | None = first
    while head:
        found |= _OWNERS[head[0]]
        head = _GATE.search(text, head.start() + 1)
    return sorted(found)


def _dangers(text: str, candidates: Iterable[int]) -> Iterator[tuple[EmergencyKind, str]]:
    """Each kind with its first sign, the most urgent kind first."""
    seen: set[EmergencyKind] = set()
    for reader in (_READERS[index] for index in candidates):
        if reader.group.kind in seen:
            continue
        sign = next((sign for sign in _overlapping(reader.signs, text) if _counts(reader, text, *sign.span())), None)
        if sign:
            seen.add(reader.group.kind)
            yield reader.group.kind, sign[0]


def _overlapping(signs: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches, those that begin inside another one too."""
    match = signs.search(text)
    while match:
        yield match
        match = signs.search(text, match.start() + 1)


def _counts(reader: _Reader, text: str, start: int, end: int) -> bool:
    near = text[max(0, start - _NEAR) : end + _NEAR]
    if reader.needs and not reader.needs.search(near):
        return False
    if reader.unless and reader.unless.search(near):
        return False
    after = text[end : end + _NEAR]
    return not (
        is_harmless(text, start, after, reader.group.fearful)
        or is_hypothesis(text[:start], after)
        or is_past(text, start, end, reader.group.lasting)
    )
