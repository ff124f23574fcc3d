"""What is measured of a question against one entry, and of the question itself."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from bot.knowledge.beyond import BEYOND, Telling
from bot.knowledge.feature_names import NAMES
from bot.knowledge.field import Vector
from bot.knowledge.index import Gist, Index
from bot.knowledge.lexicon import ACTION_OF, DECISIVE, HARMLESS_ASKS, STOP_WORDS, UNWEIGHED
from bot.knowledge.retrieval import Promising
from bot.knowledge.speech import Manner
from bot.knowledge.terms import Terms
from bot.knowledge.vectors import Encoded

_DOING = "动:"
_USE, _USED, _PHONE = "用法", "用", "电话"
_OF_OTHER_THAN_USE = frozenset({"地点", "部门", _PHONE})
"""Asked of a thing that somebody knows how to use, they are of getting or mending it."""
_MANY = 12.0
_MATTER_AT = NAMES.index("事类")


@dataclass(frozen=True, slots=True)
class Pair:
    """A question against one entry: its number, best row, features, what its wordings do not cover, and how many words
    of that its answer does not say either; `apart`: it is about another one (5号楼, 东门) than the question names, `named`:
    about the very one."""

    entry: int
    row: int
    values: tuple[float, ...]
    uncovered: tuple[str, ...]
    unsaid: int
    apart: bool = False
    named: bool = False


def pairs(promising: Promising) -> list[Pair]:
    """A closer look at the entries that promise to answer a question, in the order of 编号."""
    index, terms = promising.index, promising.terms
    weighed = _weighed(terms, index, promising.characters)
    apart, named = promising.apart, index.named
    return [
        Pair(
            number,
            row,
            *_pair(index, terms, weighed, number, row, near),
            number in apart,
            named.is_about(number, terms.marks),
        )
        for number, row, near in promising.near()
    ]


@dataclass(frozen=True, slots=True)
class _Weighed:
    """The senses of a question with what each weighs; `wanted` are those that an entry must hold, with the hints that
    hold as well, whether it is a word and what it speaks for where nothing holds it; `total` is what they weigh together
    and `words` how many of them are words; then its characters, and what of it tells anything where an entry does not
    hold it.
    """

    senses: tuple[tuple[str, float], ...]
    wanted: tuple[tuple[str, float, tuple[str, ...], bool, int], ...]
    total: float
    words: int
    characters: tuple[str, ...]
    telling: Telling


def _weighed(terms: Terms, index: Index, characters: tuple[str, ...]) -> _Weighed:
    weight_of = index.senses.idf
    senses = [(sense, weight_of(sense)) for sense in terms.senses]
    said, meant = {*terms.said}, terms.meant
    wanted = [
        (sense, idf, meant.get(sense, ()), not sense.startswith(_DOING), BEYOND.of_word(sense))
        for sense, idf in senses
        if sense not in UNWEIGHED and sense in said
    ]
    return _Weighed(
        tuple(senses),
        tuple(wanted),
        sum([idf for _, idf, *_ in wanted]) or 1.0,
        len(content(terms.words)),
        characters,
        BEYOND.telling(terms.text),
    )


def _pair(
    index: Index, terms: Terms, weighed: _Weighed, number: int, row: int, nearness: tuple[float, ...]
) -> tuple[tuple[float, ...], tuple[str, ...], int]:
    gist, best = index.gists[number], index.rows[row].terms
    held, told, text = frozenset(gist.senses), frozenset(best.senses), gist.text
    shared = sum([weight for sense, weight in weighed.senses if sense in told])
    uncovered, missed, unsaid, against = [], 0.0, 0, 0
    for sense, weight, meant, is_word, odds in weighed.wanted:
        if sense not in held and (not meant or held.isdisjoint(meant)):
            uncovered.append(sense)
            missed += weight
            unsaid += is_word and sense not in text
            against += odds
    characters = weighed.characters
    doing = _doing(terms.actions, gist) if terms.actions else _NO_DOING[bool(gist.title_actions)]
    values = (
        *nearness,
        1.0 - missed / weighed.total,
        shared / (index.row_weights[row] or 1.0),
        *doing,
        *(_asking(terms.asks, gist) if terms.asks else _NO_ASKING),
        1.0 if terms.negated != gist.negated else 0.0,
        0.0 if held.isdisjoint(terms.hints) else 1.0,
        1.0 if terms.text == best.text else 0.0,
        1.0 - unsaid / weighed.words if weighed.words else 0.0,
        sum([sign in text for sign in characters]) / len(characters) if characters else 0.0,
        BEYOND.odds(weighed.telling, against, text),
    )
    return values, tuple(uncovered), unsaid


_NO_DOING = ((0.0, 0.0, 0.0, 0.0), (0.0, 0.0, 0.0, 1.0))
_NO_ASKING = (0.0, 0.0, 0.0, 0.0)


def _doing(actions: frozenset[str], gist: Gist) -> tuple[float, float, float, float]:
    """The same doing as the entry's, another one, one where the entry has none; last, none where the entry has one."""
    same = not actions.isdisjoint(gist.actions)
    return float(same), float(bool(gist.title_actions) and not same), float(not gist.actions), 0.0


def _asking(asks: frozenset[str], gist: Gist) -> tuple[float, float, float, float]:
    """The same kind of answer wanted as the entry gives, another one, another one that it may well give; last, one
    that nobody asks of the entry but its answer seems to tell along the way."""
    unasked = asks - gist.asks
    other = unasked - gist.told
    harmless = not HARMLESS_ASKS.isdisjoint(other)
    same = not asks.isdisjoint(gist.asks)
    return float(same), float(not other <= HARMLESS_ASKS), float(harmless), float(not unasked.isdisjoint(gist.told))


def other_matter(terms: Terms, index: Index, pair: Pair) -> tuple[str, ...]:
    """What makes the question another one than the entry's: a doing or a price that the entry does not speak of; where
    to get another one, of an entry that tells how it is used."""
    gist = index.gists[pair.entry]
    doing = (terms.actions & DECISIVE) - gist.actions
    is_use = _USE in index.rows[index.spans[pair.entry]].terms.asks and _USE not in terms.asks
    if doing and not is_use:
        doing -= {ACTION_OF[word] for word in terms.words if word in ACTION_OF and word in gist.text}
    harmless = HARMLESS_ASKS - _OF_OTHER_THAN_USE if is_use and _USED not in terms.text else HARMLESS_ASKS
    return (*sorted(doing), *sorted(terms.asks - harmless - gist.asks - gist.told))


def head_values(
    terms: Terms,
    encoded: Encoded | None,
    index: Index,
    found: list[Pair],
    scores: list[float],
    manner: Manner,
) -> tuple[float, ...]:
    """Features of the decision about `found[0]`; `found` and `scores` are best first."""
    first = found[0]
    lead = scores[0] - scores[1] if len(scores) > 1 else 3.0
    meaning = first.values[0]
    other = max((pair.values[0] for pair in found[1:4]), default=meaning - 1.0)
    known = [sense for sense in terms.senses if sense in index.senses]
    missing = [index.senses.idf(sense) for sense in first.uncovered]
    return (
        *first.values,
        scores[0],
        min(lead, 3.0),
        math.log1p(len(terms.words)),
        1.0 - len(known) / max(1, len(terms.senses)),
        max(missing, default=0.0) / index.senses.unknown,
        float(any(sense.startswith(_DOING) for sense in first.uncovered)),
        max(-1.0, min(meaning - other, 2.0)),
        float(not first.uncovered),
        meaning * meaning / 4,
        *_soft(terms, encoded, index, first),
        float(manner.question),
        float(manner.statement),
        float(manner.rhetorical),
        float(manner.invitation),
        float(manner.addressed),
        float(manner.marked),
        float(manner.long or manner.passed_on),
        encoded.nearest if encoded is not None else 0.0,
        first.values[_MATTER_AT] - max((pair.values[_MATTER_AT] for pair in found[1:4]), default=0.0),
        min(float(first.unsaid), _MANY),
    )


def compared(encoded: Encoded | None, index: Index, pair: Pair) -> float:
    """What the comparison of the question's vector with those of the wording and of the entry tells; 0 without any."""
    if encoded is None or index.vectors is None:
        return 0.0
    return index.vectors.compared(encoded.vector, pair.row, pair.entry)


def content(words: Iterable[str]) -> list[str]:
    """Words that an entry must hold, or hold the like of, to answer a question."""
    return [word for word in words if word not in UNWEIGHED]


def says_something(terms: Terms) -> bool:
    """Whether a question names anything at all: 现在几点 does not."""
    return any(word not in STOP_WORDS for word in content(terms.words))


def _soft(terms: Terms, encoded: Encoded | None, index: Index, pair: Pair) -> tuple[float, float, float, float]:
    """How well the question's words have their like in the entry, and the wording's in the question: mean, worst."""
    asked, wording = content(terms.words), index.rows[pair.row].terms
    gist = index.gists[pair.entry]
    if not asked or not gist.words:
        return 0.0, 0.0, 0.0, 0.0
    near = [1.0 if word in gist.senses else 0.0 for word in asked]
    told = content(wording.words)
    back = [1.0 if word in terms.senses else 0.0 for word in told]
    if encoded is not None and index.vectors is not None:
        if 0.0 in near:
            near = _raised(near, index.vectors.likeness(asked, gist.words, encoded.words))
        if 0.0 in back:
            back = _raised(back, index.vectors.likeness(told, asked, encoded.words))
    return *_mean_and_worst(index, asked, near), *_mean_and_worst(index, told, back)


def _raised(exact: list[float], like: Vector) -> list[float]:
    return [max(one, float(other)) for one, other in zip(exact, like.max(axis=1), strict=True)]


def _mean_and_worst(index: Index, words: list[str], values: list[float]) -> tuple[float, float]:
    if not words:
        return 0.0, 0.0
    weights = [index.senses.idf(word) for word in words]
    return sum(map(float.__mul__, weights, values)) / sum(weights), min(values)
