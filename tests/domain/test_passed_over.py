"""What is passed over by its characters alone would not have been found by the patterns either."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from bot.domain.commands import send_it
from bot.domain.places import words as places
from bot.domain.talk import duty_question, unnamed
from bot.domain.words.plain import bare

DATA = Path(__file__).parents[1] / "data"
TALKS = Path(__file__).parents[1] / "talks"


def lines() -> Iterator[str]:
    """Everything that the tests have anybody say."""
    for path in sorted((DATA / "speech").glob("*.jsonl")):
        yield from (json.loads(line)["text"] for line in path.read_text("utf-8").splitlines())
    for folder in (DATA / "faq", DATA / "speech", TALKS):
        for path in sorted(folder.rglob("*.txt")):
            yield from (line.partition(":")[2].strip() or line for line in path.read_text("utf-8").splitlines())


def test_wishes_not_to_be_named() -> None:
    for words in lines():
        if unnamed._WISH.search(words):
            assert not unnamed._WISHES.isdisjoint(words), words
        if unnamed._ASKS.search(words):
            assert not unnamed._OF_ME.isdisjoint(words), words


def test_places() -> None:
    for words in lines():
        plain = words.translate(places._TRANSLATE)
        if places._PLACE.search(plain) or places._SHOP_SAID.search(plain):
            assert not places._SIGNS.isdisjoint(words), words


def test_who_is_on_duty() -> None:
    for words in lines():
        if duty_question._NAMED.search(bare(words)):
            assert not duty_question._SIGNS_OF_DUTY.isdisjoint(words), words
        if duty_question._WHO_IS.search(bare(words)):
            assert not duty_question._SIGNS_OF_WHO.isdisjoint(words), words


def test_send_it_and_drop_it() -> None:
    for words in lines():
        said = bare(words)
        if send_it._SEND.fullmatch(said):
            assert not send_it._SENDS.isdisjoint(words), words
        if said and send_it._DROP.fullmatch(said):
            assert not send_it._DROPS.isdisjoint(words), words
