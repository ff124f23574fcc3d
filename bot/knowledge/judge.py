"""The judgement on one question: which entries fit, how sure that is, and what to do about it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from operator import mul

from bot.domain.knowledge import Candidate, FaqEntry, Match, Verdict
from bot.domain.talk.follow_up import names_only_doing
from bot.knowledge.beyond import BEYOND
from bot.knowledge.clean import said as unwrapped
from bot.knowledge.feature_names import NAMES, TOLD_NAMES, UNASKED_NAMES
from bot.knowledge.features import Pair, compared, head_values, other_matter, pairs, says_something
from bot.knowledge.field import Products
from bot.knowledge.gate import LEAST_TONE, may_be_asked
from bot.knowledge.index import Index
from bot.knowledge.kin import is_of_kin, kin_in
from bot.knowledge.marks import by_kind, shown
from bot.knowledge.retrieval import Promising
from bot.knowledge.speech import Manner, manner
from bot.knowledge.terms import Terms
from bot.knowledge.tone import tone
from bot.knowledge.untold import NOT_WORTH_OFFERING, untold
from bot.knowledge.vectors import Encoded
from bot.knowledge.weights import ENCODER, WORDS, Weights
from bot.texts import operators_ask as say

_CANDIDATES = 10
_NAMED, _AS_LIKELY = 3.0, 2.0
"""What it weighs in the ranking that an entry is about the very one that is asked for; and how little behind the first
another one may be to be meant as well."""
_NEAR_ENOUGH = 0.5
"""So near, beside another one that is worded more like the question, has to be the entry about the one asked for."""

_SAYS = tuple(NAMES.index(name) for name in ("语义", "义", "音", "覆盖", "答覆盖"))
_SHOWN = tuple(
    (name, NAMES.index(name)) for name in ("语义", "事类", "全文", "字", "义", "音", "覆盖", "答覆盖", "言外")
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """The match, and apart from its confidence how certain it is that the first entry may be said unasked.

    `other` is what the question asks beyond the first entry: a doing or a price that it does not speak of, or another
    one (5号楼, 东门) than it is about.
    """

    match: Match
    unasked: float
    other: tuple[str, ...] = ()


def read_tables(encoded: bool) -> None:
    """Let all that was learned for questions with an encoder, or on words alone, be read now, so that none waits."""
    weights = ENCODER if encoded else WORDS
    weights.told.probability([0.0] * len(TOLD_NAMES))
    weights.unasked.probability([0.0] * len(UNASKED_NAMES))
    BEYOND.telling("")
    tone("")


def promising(
    terms: Terms,
    encoded: Encoded | None,
    index: Index,
    grids: tuple[str, ...] | None,
    today: date,
    products: Products | None = None,
) -> Promising | None:
    """The entries that may answer a question; none where it says nothing or there are no entries."""
    return Promising(terms, encoded, index, grids, today, products) if terms.senses and index.rows else None


def candidates(
    terms: Terms, encoded: Encoded | None, index: Index, grids: tuple[str, ...] | None, today: date
) -> list[Pair]:
    """A close look at each of them."""
    found = promising(terms, encoded, index, grids, today)
    return pairs(found) if found else []


def judge(
    question: str,
    terms: Terms,
    encoded: Encoded | None,
    index: Index,
    found: list[Pair],
    said: str | None = None,
    first: int | None = None,
) -> Judgement:
    """Judge one question by the close looks of `candidates`. Encoded, the meaning counts, otherwise words alone decide.

    `said` is the whole message where the question is a part of it. `first`: where another entry is the best, nothing is
    found.
    """
    weights = weights_for(encoded, index)
    ranked, scores = rank(_meant(_of_the_same(terms, index, found), weights), weights)
    if not ranked or (first is not None and ranked[0].entry != first):
        return Judgement(Match(question, (), 0.0, Verdict.NONE, False, lambda: (say.NO_ENTRY,)), 0.0)
    how = manner(question, terms.text)
    best = index.entries[ranked[0].entry]
    missing = untold(unwrapped(question), best.wordings, best.answer)
    other = (*other_matter(terms, index, ranked[0]), *missing)
    seen = _told_values(terms, encoded, index, ranked, scores, how, other)
    confidence = round(weights.told.probability(seen), 4)
    unclear = _which_is_unclear(index, ranked, scores)
    offers = (
        _says_any_of_it(ranked[0]) and not _names_only_doing(question, best) and NOT_WORTH_OFFERING.isdisjoint(missing)
    )
    verdict = _verdict(confidence, bool(other or unclear), weights) if offers else Verdict.NONE
    # What would not be said outright to somebody who asks the bot is never said to somebody who does not.
    unasked = round(confidence / 10, 4)
    asks = verdict is not Verdict.NONE and not unclear and may_be_asked(said or question) and says_something(terms)
    if asks:
        unasked = round(weights.unasked.probability((*seen, tone(said or question))), 4)
    # The reasons are kept with what was asked last: of the index, which may be replaced, they hold nothing.
    which_one = (say.which_one(*_names(index, terms, ranked[0])),) if unclear else ()
    match = Match(
        question,
        tuple(
            _candidate(index, pair, confidence, score - scores[0]) for pair, score in zip(ranked, scores, strict=True)
        ),
        confidence,
        verdict,
        asks and verdict is Verdict.ANSWER and unasked >= weights.sure,
        lambda: (
            *_why(terms, ranked[0], other, confidence, unasked, weights, how, said or question),
            *which_one,
        ),
    )
    return Judgement(match, unasked, (*other, *(_names(index, terms, ranked[0])[:1] if ranked[0].apart else ())))


def answering(terms: Terms, encoded: Encoded | None, index: Index, ranked: list[Pair], scores: list[float]) -> float:
    """How surely a question is answered by the first of some entries, of which none that is left out may be better;
    they come with their scores, as `rank` gives them."""
    other = other_matter(terms, index, ranked[0])
    values = _told_values(terms, encoded, index, ranked, scores, manner(terms.text, terms.text), other)
    return weights_for(encoded, index).told.probability(values)


def _told_values(
    terms: Terms,
    encoded: Encoded | None,
    index: Index,
    ranked: list[Pair],
    scores: list[float],
    how: Manner,
    other: tuple[str, ...],
) -> tuple[float, ...]:
    head = head_values(terms, encoded, index, ranked, scores, how)
    return (*head, float(bool(other)), compared(encoded, index, ranked[0]))


def worded_like(terms: Terms, encoded: Encoded | None, index: Index, found: list[Pair]) -> tuple[int, float]:
    """The entry that a question fits best, and how surely the question is worded like it: for the check of the entries
    themselves, whose wordings are all put as questions."""
    weights = weights_for(encoded, index)
    ranked, scores = rank(found, weights)
    head = head_values(terms, encoded, index, ranked, scores, manner(terms.text, terms.text))
    power = _dot(weights.alike, head) + weights.alike[-1]
    return ranked[0].entry, 1 / (1 + math.exp(-max(-30.0, min(30.0, power))))


def weights_for(encoded: Encoded | None, index: Index) -> Weights:
    return ENCODER if encoded is not None and index.vectors is not None else WORDS


def _names_only_doing(question: str, entry: FaqEntry) -> bool:
    """那注销呢 is of whatever was spoken of, and not of the 户口 of somebody who died, unless an entry is worded so."""
    return names_only_doing(unwrapped(question)) and not any(map(names_only_doing, entry.wordings))


def _of_the_same(terms: Terms, index: Index, found: list[Pair]) -> list[Pair]:
    """Without the entries about another thing of a kind (产假, 婚假) than is asked of: they are not even offered."""
    asked = kin_in(terms.text)
    if not asked:
        return found
    entries = index.entries
    return [pair for pair in found if not is_of_kin(asked, entries[pair.entry].question, entries[pair.entry].told)]


def _meant(found: list[Pair], weights: Weights) -> list[Pair]:
    """Without the entries about another one (5号楼, 东门) than is asked for, unless nothing else comes near: there they
    may be offered."""
    others = [pair for pair in found if pair.apart]
    if not others:
        return found
    rest = [pair for pair in found if not pair.apart]
    if not rest:
        return others
    best, other, own = (
        max(rank(some, weights)[1], default=-math.inf) for some in (rest, others, [one for one in rest if one.named])
    )
    return rest if best + _NAMED >= other or own >= _NEAR_ENOUGH * other else found


def _which_is_unclear(index: Index, ranked: list[Pair], scores: list[float]) -> bool:
    """Whether the first entry is about another one (5号楼, 东门) than is asked for, or is one of several that differ by
    nothing that was said."""
    first, *others = ranked
    between = index.named.between
    return first.apart or any(
        scores[0] - score < _AS_LIKELY and between(first.entry, other.entry)
        for other, score in zip(others, scores[1:], strict=True)
    )


def _names(index: Index, terms: Terms, pair: Pair) -> tuple[str, str]:
    """What a question names, of the kinds of which an entry is about one, and what that is."""
    about, asked = index.named.of(pair.entry), by_kind(terms.marks)
    named = [shown(kind, asked[kind]) for kind in about if kind in asked]
    return "、".join(named), "、".join(shown(kind, which) for kind, which in about.items())


def rank(found: list[Pair], weights: Weights) -> tuple[list[Pair], list[float]]:
    """The best pairs first, with their scores; equal scores in the order of 编号."""
    scores = [_dot(weights.rank, pair.values) + _NAMED * pair.named for pair in found]
    places = sorted([(-round(score, 4), found[at].entry, at) for at, score in enumerate(scores)])
    best = [at for _, _, at in places[:_CANDIDATES]]
    return [found[at] for at in best], [scores[at] for at in best]


def _dot(weights: Sequence[float], values: Sequence[float]) -> float:
    return float(sum(map(mul, weights, values)))


def _candidate(index: Index, pair: Pair, confidence: float, behind: float) -> Candidate:
    score, wording = round(confidence * math.exp(behind), 4), index.rows[pair.row].wording
    return Candidate(index.entries[pair.entry], score, wording, partial(_signals, pair))


def _signals(pair: Pair) -> tuple[tuple[str, float], ...]:
    return tuple([(name, round(pair.values[at], 4)) for name, at in _SHOWN])


def _says_any_of_it(pair: Pair) -> bool:
    """Single characters in common are no reason to offer an entry."""
    return any(pair.values[at] for at in _SAYS)


def _verdict(confidence: float, other: bool, weights: Weights) -> Verdict:
    if confidence >= weights.answer and not other:
        return Verdict.ANSWER
    return Verdict.CHOICES if confidence >= weights.choices else Verdict.NONE


def _why(
    terms: Terms,
    first: Pair,
    other: tuple[str, ...],
    confidence: float,
    unasked: float,
    weights: Weights,
    how: Manner,
    said: str,
) -> tuple[str, ...]:
    lines = [
        say.certainty(confidence, weights.answer, weights.choices),
        say.certainty_unasked(unasked, weights.sure),
        say.tone(round(tone(said), 1), LEAST_TONE),
    ]
    if covered := [_plain(sense) for sense in terms.said if sense not in first.uncovered]:
        lines.append(say.mentioned(dict.fromkeys(covered)))
    if uncovered := [_plain(sense) for sense in first.uncovered]:
        lines.append(say.not_mentioned(dict.fromkeys(uncovered)))
    if other:
        lines.append(say.other_matter(other))
    manners = [words for name, words in say.MANNERS.items() if getattr(how, name)]
    return (*lines, *(manners or ([] if may_be_asked(said) else [say.NOT_A_QUESTION])))


def _plain(sense: str) -> str:
    return sense.removeprefix("动:")
