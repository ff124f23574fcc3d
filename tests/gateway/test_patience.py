"""Waiting between tries, pacing of look-ups, and what is kept of what was asked."""

from __future__ import annotations

import asyncio
import random

import pytest

from bot.gateways.wechaty import WechatySettings
from bot.gateways.wechaty.caches import Pace, TimedCache
from bot.gateways.wechaty.faults import Kind
from bot.gateways.wechaty.retry import Patience, TakeoverWatch
from tests.gateway.listener import until

SETTINGS = WechatySettings("a", "127.0.0.1:1", "t")


def test_waits_double_from_half_a_second_to_thirty_with_jitter() -> None:
    patience = Patience(SETTINGS, random.Random(1))
    waits = [patience.wait_s(Kind.LOST) for _ in range(10)]
    for wait, step in zip(waits, [0.5, 1, 2, 4, 8, 16, 30, 30, 30, 30], strict=True):
        assert 0.75 * step <= wait <= step
    assert len(set(waits)) == 10


def test_an_absent_gateway_is_found_within_ten_seconds_of_its_return() -> None:
    patience = Patience(SETTINGS, random.Random(1))
    assert max(patience.wait_s(Kind.ABSENT) for _ in range(50)) <= 8


def test_a_refused_token_is_tried_slowly() -> None:
    patience = Patience(SETTINGS, random.Random(1))
    assert all(45 <= patience.wait_s(Kind.TOKEN) <= 60 for _ in range(5))


def test_patience_starts_anew_after_success() -> None:
    patience = Patience(SETTINGS, random.Random(1))
    for _ in range(9):
        patience.wait_s(Kind.LOST)
    patience.reset()
    assert patience.wait_s(Kind.LOST) <= 0.5


def test_a_takeover_waits_and_the_next_one_waits_longer() -> None:
    watch = TakeoverWatch(120)
    watch.busy(0)
    assert not watch.due(119)
    assert watch.due(120)
    watch.took(120)
    watch.busy(121)
    assert not watch.due(121 + 239)
    assert watch.due(121 + 240)
    watch.free()
    assert not watch.due(10_000)
    assert watch.needed_s(10_000) == 120


def test_no_takeover_when_it_is_switched_off() -> None:
    watch = TakeoverWatch(None)
    watch.busy(0)
    assert not watch.due(1e9)


@pytest.mark.asyncio
async def test_five_look_ups_never_fall_into_one_second() -> None:
    pace, times = Pace(4), []
    for _ in range(7):
        await pace.turn()
        times.append(asyncio.get_running_loop().time())
    assert all(later - earlier >= 0.9 for earlier, later in zip(times, times[4:], strict=False))


@pytest.mark.asyncio
async def test_a_question_is_asked_once_and_again_when_dropped() -> None:
    asked = 0

    async def ask(key: str) -> str:
        nonlocal asked
        asked += 1
        await asyncio.sleep(0.02)
        return f"{key}{asked}"

    cache: TimedCache[str] = TimedCache(100)
    assert await asyncio.gather(*(cache.get("a", ask, 1) for _ in range(5))) == ["a1"] * 5
    assert cache.peek("a") == (True, "a1")
    cache.drop("a")
    assert await cache.get("a", ask, 1) == "a2"


@pytest.mark.asyncio
async def test_what_is_dropped_while_it_is_asked_is_not_kept() -> None:
    gate = asyncio.Event()

    async def ask(_: str) -> str:
        await gate.wait()
        return "old"

    cache: TimedCache[str] = TimedCache(100)
    waiting = asyncio.create_task(cache.get("a", ask, 1))
    await asyncio.sleep(0)
    cache.drop("a")
    gate.set()
    assert await waiting == "old"
    assert cache.peek("a") == (False, None)


@pytest.mark.asyncio
async def test_values_age_and_a_slow_answer_arrives_later() -> None:
    async def slow(_: str) -> str:
        await asyncio.sleep(0.05)
        return "x"

    cache: TimedCache[str] = TimedCache(0.5)
    assert await cache.get("a", slow, 0.01) is None
    await until(lambda: cache.peek("a") == (True, "x"))
    await until(lambda: cache.peek("a") == (False, None))
