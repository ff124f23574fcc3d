"""No rule weighs a short message for long: (嗯+|好)* reads forty 嗯 in more ways than there is time for."""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

import bot
import handlers
from bot.domain.words.plain import clean

LENGTH = 60
SECONDS = 1.0
"""Of processor time, for one rule and one message: a thousand times what any takes, and far less than ways doubled with
each word would."""
MIXED = (1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 8, 8)
"""Of how many of the rule's own words each text is mixed."""


class _TakesTooLongError(Exception):
    pass


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise _TakesTooLongError


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _patterns(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        yield from _patterns(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _patterns(one)


def rules() -> dict[str, tuple[str, re.Pattern[str]]]:
    """Every compiled rule of the program by its text, with where it stands."""
    found = {}
    for package in (bot, handlers):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(importlib.import_module(module.name)).items():
                for rule in _patterns(value):
                    found.setdefault(rule.pattern, (f"{module.name}.{name}", rule))
    return found


def texts_for(rule: re.Pattern[str]) -> Iterable[str]:
    """The same ones for as long as the rule stays as it is."""
    chance = random.Random(rule.pattern)
    words = [*dict.fromkeys(re.findall(r"[一-鿿]+", rule.pattern)), " ", "，", "1", "\n"]
    for mixed in MIXED:
        few = [chance.choice(words) for _ in range(mixed)]
        yield "".join(chance.choice(few) for _ in range(LENGTH))[:LENGTH] + "#"


def test_no_rule_takes_long_over_any_mix_of_its_words() -> None:
    slow = []
    for where, rule in rules().values():
        for text in texts_for(rule):
            try:
                with _within(SECONDS):
                    rule.search(text)
            except _TakesTooLongError:
                slow.append(f"{where}: {text}")
                break
    assert slow == []


def test_a_rule_of_that_kind_is_found() -> None:
    with pytest.raises(_TakesTooLongError), _within(0.05):
        re.compile(r"(?:嗯+|好)*#").fullmatch("嗯" * LENGTH)


@pytest.mark.parametrize("unit", ["嗯", "哈哈嘿", "是我", "[强]", "，", "\n"])
def test_what_is_said_over_and_over_is_judged_by_some_of_it(unit: str) -> None:
    assert clean(f"停水了{unit * 3_000}啊") == f"停水了{unit * 30}啊"


@pytest.mark.parametrize("text", ["1" * 200, "x" * 200, "哈" * 30, "—" * 30])
def test_what_may_mean_something_is_left_whole(text: str) -> None:
    assert clean(text) == text
