"""Questions that nothing answered, those that ask the same together, each with a suggestion."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from bot.domain.knowledge import FaqEntry, Verdict
from bot.domain.misses import Miss, MissCluster
from bot.knowledge.clean import bare, core
from bot.knowledge.index import Index
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.lexicon import UNWEIGHED
from bot.knowledge.marks import Mark, marks_in

_SAME_THING, _SAME_WORDS = 3.0, 0.35
"""How near two questions with a word in common are: in standard deviations, or as the cosine of their words."""

_SENSES = 1
_NEAR, _LIKELY = 0.25, 0.4
"""From these certainties on the best entry is worth a look, or is what was meant and only lacks the wording: of the
starter entries' own wordings, taken out, 50 % are given back to their entry at 0.4 and 11 % to another one."""


def gather(misses: Sequence[Miss], knowledge: Knowledge, today: date) -> tuple[MissCluster, ...]:
    """The misses by what they ask, the most frequent first; by meaning where an encoder has read everything."""
    groups = _by_wording(misses)
    wordings = list(groups)
    index = knowledge.side_index([FaqEntry(f"{place:06}", text, (), "") for place, text in enumerate(wordings)])
    weights = [len(groups[wording]) for wording in wordings]
    clusters = [
        _cluster([groups[wordings[member]] for member in members], knowledge, today)
        for members in joined(len(wordings), _alike(index), weights)
    ]
    return tuple(sorted(clusters, key=lambda cluster: (-cluster.count, cluster.question)))


def _alike(index: Index) -> Iterator[tuple[int, int]]:
    """Pairs of questions on the same thing. Looser than for entries: people look through what comes out."""
    words = [frozenset(row.terms.words) - UNWEIGHED for row in index.rows]
    if index.vectors is not None:
        same = set(index.vectors.close_rows(_SAME_THING))
        yield from (pair for pair in sorted(same) if words[pair[0]] & words[pair[1]])
        return
    for number, row in enumerate(index.rows):
        terms = row.terms
        by_place = index.fields.cosines((terms.grams, terms.senses, terms.sounds))[_SENSES]
        likeness = index.layers.by_row(by_place).tolist()
        yield from (
            (number, other)
            for other in range(number + 1, len(likeness))
            if likeness[other] >= _SAME_WORDS and words[number] & words[other]
        )


def joined(size: int, pairs: Iterable[tuple[int, int]], weights: Sequence[int]) -> list[list[int]]:
    """Numbers below `size` in groups: the heaviest ones draw in whatever pairs with them.

    Not a chain of pairs: with two links between, questions ask something else. Members follow their head;
    equal weights in the order of the numbers.
    """
    beside: Mapping[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        beside[one].add(other)
        beside[other].add(one)
    taken: set[int] = set()
    groups = []
    for head in sorted(range(size), key=lambda number: (-weights[number], -len(beside[number]), number)):
        if head not in taken:
            members = [head, *sorted(beside[head] - taken - {head})]
            taken.update(members)
            groups.append(members)
    return groups


def _by_wording(misses: Iterable[Miss]) -> dict[str, list[Miss]]:
    """The same words of the same one (5号楼), whatever is wrapped around them; the key is the first wording as it was
    said."""
    groups: dict[str, list[Miss]] = {}
    first: dict[tuple[str, frozenset[Mark]], str] = {}
    for miss in misses:
        if bare(miss.question):
            named = frozenset(mark for mark in marks_in(miss.question) if not mark.of_asker)
            wording = first.setdefault((bare(core(miss.question)), named), miss.question)
            groups.setdefault(wording, []).append(miss)
    return groups


def _cluster(groups: Sequence[list[Miss]], knowledge: Knowledge, today: date) -> MissCluster:
    head, *others = (group[0].question for group in groups)
    rooms = Counter(miss.room for group in groups for miss in group)
    judgement = knowledge.judge(head, None, today)
    best = judgement.match.candidates[:1]
    certainty = 0.0 if judgement.other else judgement.match.confidence
    says_a_word_of_it = any(value > 0 for found in best for name, value in found.signals if name == "覆盖")
    return MissCluster(
        question=head,
        others=tuple(others),
        count=rooms.total(),
        rooms=tuple(room for room, _ in rooms.most_common()),
        near=judgement.match.best if certainty >= _NEAR else None,
        likely=certainty >= _LIKELY and says_a_word_of_it,
        answered=judgement.match.mentioned is Verdict.ANSWER,
    )
