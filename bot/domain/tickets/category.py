"""The kinds of work and how a text is sorted into one of them."""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import chain
from math import log
from operator import add

from bot.domain.danger.kinds import EmergencyKind
from bot.domain.places.place import Role

FALLBACK = "其他事项"


EMERGENCY_NAMES: Mapping[str, EmergencyKind] = {
    "火情": EmergencyKind.FIRE,
    "燃气": EmergencyKind.GAS,
    "交通事故": EmergencyKind.TRAFFIC,
    "电梯困人": EmergencyKind.LIFT,
    "被困": EmergencyKind.TRAPPED,
    "溺水": EmergencyKind.WATER,
    "触电": EmergencyKind.SHOCK,
    "高处": EmergencyKind.HEIGHT,
    "轻生": EmergencyKind.SUICIDE,
    "警情": EmergencyKind.CRIME,
    "走失": EmergencyKind.MISSING,
    "伤病": EmergencyKind.INJURY,
    "诈骗": EmergencyKind.FRAUD,
    "求救": EmergencyKind.HELP,
}
"""What the office writes in categories.yaml."""


class Unit(StrEnum):
    MINUTES = "分钟"
    HOURS = "小时"
    WORKING_DAYS = "个工作日"


_LIMIT = re.compile(r"(\d{1,4})\s*(分钟|小时|个工作日)")


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit as people write it: 5 分钟, 24 小时, 2 个工作日."""

    amount: int
    unit: Unit

    @classmethod
    def parse(cls, text: str) -> Limit:
        """Raises ValueError for anything but a number and one of the units."""
        found = _LIMIT.fullmatch(text.strip())
        if not found or int(found[1]) == 0:
            raise ValueError(text)
        return cls(int(found[1]), Unit(found[2]))

    def __str__(self) -> str:
        return f"{self.amount} {self.unit.value}"


@dataclass(frozen=True, slots=True)
class Category:
    """One kind of work of data/categories.yaml. `verified_by`: whose check ends it (核查), the resident's or the leader's.

    `emergencies`: the dangers that are filed here whatever their words are like.
    `joint_within` is the limit of what several parties handle together (疑难); None: the one for handling stays.
    """

    name: str
    keywords: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    role: Role = Role.WORKER
    accept_within: Limit = Limit(5, Unit.MINUTES)
    handle_within: Limit = Limit(2, Unit.WORKING_DAYS)
    joint_within: Limit | None = None
    verify_within: Limit = Limit(1, Unit.WORKING_DAYS)
    urgent: bool = False
    photo_to_close: bool = False
    emergencies: frozenset[EmergencyKind] = frozenset()
    verified_by: Role = Role.RESIDENT


@dataclass(frozen=True, slots=True)
class Classification:
    """The category chosen and the words that led to it (分类依据)."""

    category: Category
    because: tuple[str, ...]


class Classifier:
    """Sorts texts into fixed categories by their keywords and by likeness to their examples.

    Likeness is naive Bayes over single characters and pairs of the examples and keywords; a keyword
    found literally outweighs it, longer ones more, those less that stand in examples of other kinds
    (饭店 is said of 商户经营, but of blocked exits and smoke too). Ties go to the order of the file.
    """

    __slots__ = ("_beginning", "_categories", "_fallback", "_keyword_weights", "_weights", "classify")

    def __init__(self, categories: Sequence[Category]) -> None:
        """Raises ValueError where the list is empty."""
        self._categories = tuple(categories)
        self._fallback = _fallback(categories)
        self._weights = _learn(self._categories)
        self._beginning = _by_beginning(self._categories)
        self._keyword_weights = _weigh_keywords(self._categories)
        self.classify = lru_cache(maxsize=_REMEMBERED)(self._classify)

    def _classify(self, text: str) -> Classification:
        """The kind of work, because of the keywords that stand in the text or else the example most like it.

        Mere likeness yields to a keyword unless it is much greater: 路灯怎么黑着 is not sorted by what else is asked with
        怎么. A text that has no keyword and no pair of characters in common with anything is 其他事项.
        """
        text = _NUMBERS.sub(" ", text)
        grams = _grams(text)
        hits = self._hits(text)
        keywords = [
            sum([weights[word] for word in found]) for weights, found in zip(self._keyword_weights, hits, strict=True)
        ]
        known = filter(None, map(self._weights.get, map(hash, grams)))
        scores = list(map(sum, zip(keywords, *known, strict=True)))
        best = max(range(len(scores)), key=scores.__getitem__)
        named = max((at for at in range(len(scores)) if hits[at]), key=scores.__getitem__, default=best)
        if scores[best] - scores[named] < _CLEARLY:
            best = named
        if hits[best]:
            return Classification(self._categories[best], hits[best])
        example = self._most_like(self._categories[best], grams)
        if not example:
            return Classification(self._fallback, ())
        return Classification(self._categories[best], (example,))

    def _hits(self, text: str) -> list[tuple[str, ...]]:
        """The keywords of each category that stand in the text."""
        hits: list[list[str]] = [[] for _ in self._categories]
        for category, _, word in sorted(_standing_in(text, self._beginning)):
            hits[category].append(word)
        return [_longest(words) if words else () for words in hits]

    @staticmethod
    def _most_like(category: Category, grams: set[str]) -> str:
        """The example that shares most with the text; "" where no pair of characters is shared."""
        pairs = [gram for gram in grams if len(gram) > 1]

        def shared(example: str) -> float:
            return sum([pair in example for pair in pairs]) / (len(example) + _LENGTH)

        best = max(category.examples, key=shared, default="")
        return best if best and shared(best) > 0 else ""


_REMEMBERED = 100
"""A report is sorted when it is taken and again when its handler is told why."""
_KEYWORD = 4.0
_CLEARLY = 5.0
"""By so much a kind without a keyword in the text must outdo every kind with one."""
_SMOOTHING = 0.1
_LENGTH = 5
"""So many characters more make a long example no less like a text than a short one that shares as little."""
_NUMBERS = re.compile(
    r"(?:身份证|证件|电话|手机|联系方式|微信|车牌|卡号|户号)号?码?(?:是|为|[:：,，\s])*[\u4e00-\u9fa5]?[A-Za-z]?[-·\s]?[A-Za-z\d*]*\d{4}[\dXx*-]*"
    r"|[\d*][\d* -]{5,}[\dXx*]"
    r"|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·\s]?[A-Z\d]{5,6}"
)
"""Numbers of people and cars, with the word before them: they say who, not what."""
_WORDLESS = re.compile(r"[\W\d_]+")


def classify(text: str, categories: Sequence[Category]) -> Classification:
    """One text, once; whoever classifies more keeps a Classifier. Raises ValueError where the list is empty."""
    return _classifier(tuple(categories)).classify(text)


@lru_cache(maxsize=4)
def _classifier(categories: tuple[Category, ...]) -> Classifier:
    return Classifier(categories)


def _grams(text: str) -> set[str]:
    """Single characters and pairs of neighbours, never across punctuation or numbers."""
    found: set[str] = set()
    for run in _WORDLESS.split(text):
        found.update(run, map(add, run, run[1:]))
    return found


def _longest(words: Iterable[str]) -> tuple[str, ...]:
    """Without those that are part of another: 楼上漏水 rules out 漏水."""
    found = tuple(dict.fromkeys(words))
    return tuple(word for word in found if not any(word != other and word in other for other in found))


@lru_cache(maxsize=1)
def _by_beginning(categories: tuple[Category, ...]) -> dict[str, list[tuple[int, int, str]]]:
    """Every keyword by its first two characters, with the place of its category and its own place there."""
    found: dict[str, list[tuple[int, int, str]]] = {}
    for number, category in enumerate(categories):
        for place, word in enumerate(category.keywords):
            found.setdefault(word[:2], []).append((number, place, word))
    return found


@lru_cache(maxsize=1)
def _learn(categories: tuple[Category, ...]) -> dict[int, array[float]]:
    """How much each character or pair, by its hash, speaks for each category, in the order given."""
    held = [Counter(chain.from_iterable(map(_grams, _texts(category)))) for category in categories]
    totals = [len(_texts(category)) + 2 * _SMOOTHING for category in categories]
    counts: defaultdict[int, tuple[int, ...]] = defaultdict(tuple)
    for number, count in enumerate(held):
        for gram, texts in count.items():
            counts[hash(gram)] += number, texts
    # Most stand in one or two texts: few different rows, each of them kept once.
    rows = {found: _weigh(found, totals) for found in set(counts.values())}
    return {gram: rows[found] for gram, found in counts.items()}


@lru_cache(maxsize=1)
def _weigh_keywords(categories: tuple[Category, ...]) -> tuple[dict[str, float], ...]:
    """What each keyword of each category adds: the longer the more, less where examples of other kinds hold it too."""
    beginning = _by_beginning(categories)
    own = [
        Counter(
            word for example in category.examples for word in {word for _, _, word in _standing_in(example, beginning)}
        )
        for category in categories
    ]
    everywhere = sum(own, Counter[str]())
    return tuple(
        {
            word: _KEYWORD * (len(word) - 0.75) * ((held[word] + 1) / (everywhere[word] + 1)) ** 2
            for word in category.keywords
        }
        for category, held in zip(categories, own, strict=True)
    )


def _standing_in(text: str, beginning: Mapping[str, list[tuple[int, int, str]]]) -> Iterator[tuple[int, int, str]]:
    """The keywords in the text; only those are tried that could begin in it."""
    begun = beginning.keys() & {"", *text, *map(add, text, text[1:])}
    return (keyword for sign in begun for keyword in beginning[sign] if keyword[2] in text)


def _texts(category: Category) -> tuple[str, ...]:
    return category.examples + category.keywords


def _weigh(found: tuple[int, ...], totals: list[float]) -> array[float]:
    """`found`: the numbers of categories, each followed by how many of its texts have it."""
    counts = [0] * len(totals)
    for number, texts in zip(found[::2], found[1::2], strict=True):
        counts[number] = texts
    logs = [log((count + _SMOOTHING) / total) for count, total in zip(counts, totals, strict=True)]
    mean = sum(logs) / len(logs)
    return array("d", [value - mean for value in logs])


def _fallback(categories: Sequence[Category]) -> Category:
    if not categories:
        raise ValueError("no categories")
    return next((category for category in categories if category.name == FALLBACK), categories[-1])
