"""Which entries are about one of several (5号楼, 东门, 第二学期), and which of them a question cannot mean."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from bot.knowledge.marks import Mark, by_kind, is_loose, outline
from bot.knowledge.terms import Terms

_NOTHING: Mapping[str, frozenset[str]] = {}
_NOBODY: frozenset[int] = frozenset()


class Named:
    """What the entries name, by their number.

    An entry is about what its 标准问 names; whatever else of that kind its 相似问 name, it is about too.
    """

    def __init__(self, entries: Sequence[tuple[str, Sequence[Terms]]]) -> None:
        """Of each entry its 标准问 and the terms of all its wordings."""
        alone = _told_apart_by_nothing_else(entries)
        self._of: dict[int, Mapping[str, frozenset[str]]] = {}
        self._in_any: dict[int, frozenset[tuple[str, str]]] = {}
        self._bearers: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        for number, (_, wordings) in enumerate(entries):
            marks = {mark for terms in wordings for mark in terms.marks if not is_loose(mark.kind) or number in alone}
            if marks:
                self._in_any[number] = frozenset((mark.kind, mark.which) for mark in marks)
            kinds = {mark.kind for mark in wordings[0].marks if not is_loose(mark.kind) or number in alone}
            if not kinds:
                continue
            self._of[number] = by_kind(mark for mark in marks if mark.kind in kinds)
            for kind, which in self._of[number].items():
                for one in which:
                    self._bearers[kind][one].add(number)
        self._several = _named_differently(self._in_any.values())

    def apart(self, marks: Iterable[Mark]) -> frozenset[int]:
        """The entries that are about another one than a question names."""
        if not marks or not self._of:
            return _NOBODY
        apart: set[int] = set()
        for kind, which in by_kind(marks).items():
            if bearers := self._bearers.get(kind):
                apart |= set().union(*bearers.values()).difference(*(bearers.get(one, ()) for one in which))
        return frozenset(apart)

    def of(self, number: int) -> Mapping[str, frozenset[str]]:
        """What an entry is about."""
        return self._of.get(number, _NOTHING)

    def is_about(self, number: int, marks: Iterable[Mark]) -> bool:
        """Whether any wording of an entry names the very one that a question, and not only its asker, names, where other
        entries name others."""
        named = self._in_any.get(number)
        return named is not None and any(
            (mark.kind, mark.which) in named for mark in marks if not mark.of_asker and mark.kind in self._several
        )

    def between(self, one: int, other: int) -> bool:
        """Whether two entries are about different ones of a kind."""
        mine, yours = self.of(one), self.of(other)
        return (
            any(which.isdisjoint(yours.get(kind, which)) for kind, which in mine.items()) if mine and yours else False
        )


def _named_differently(named: Iterable[frozenset[tuple[str, str]]]) -> frozenset[str]:
    """The kinds of which not all entries that name any name the same."""
    sets_of: dict[str, set[frozenset[str]]] = defaultdict(set)
    for marks in named:
        for kind in {kind for kind, _ in marks}:
            sets_of[kind].add(frozenset(which for of, which in marks if of == kind))
    return frozenset(kind for kind, sets in sets_of.items() if len(sets) > 1)


def _told_apart_by_nothing_else(entries: Sequence[tuple[str, Sequence[Terms]]]) -> frozenset[int]:
    """Entries whose 标准问 is that of another one but for a number or a name."""
    alike: dict[str, dict[tuple[Mark, ...], list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, (question, wordings) in enumerate(entries):
        if any(is_loose(mark.kind) for mark in wordings[0].marks):
            alike[outline(question)][wordings[0].marks].append(number)
    return frozenset(number for each in alike.values() if len(each) > 1 for some in each.values() for number in some)
