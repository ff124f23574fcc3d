"""The bot as its users start it: how long until it is ready, and what memory it takes."""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.bench.thread_mix import Town, mix
from tests.process import RunningBot, copy_demo


@dataclass(frozen=True)
class Start:
    """Seconds until /readyz, and MB after the start and after the messages."""

    cold_s: float
    warm_s: list[float]
    mb_ready: float
    mb_after: float
    messages: int


def measure_start(folder: Path, warm: int, messages: int, questions: list[str]) -> Start:
    """The first start makes the database; the warm ones find it, and their files in the page cache."""
    bot = RunningBot(copy_demo(folder))
    try:
        cold = _start(bot)
        found = []
        for _ in range(warm):
            bot.stop()
            found.append(_start(bot))
        ready = _mb(bot)
        _talk(bot, messages, questions)
        return Start(cold, found, ready, _mb(bot), messages)
    finally:
        bot.stop()


def _start(bot: RunningBot) -> float:
    began = time.perf_counter()
    bot.start()
    return time.perf_counter() - began


def _mb(bot: RunningBot) -> float:
    return float(psutil.Process(bot.running.pid).memory_info().rss / 1e6)


def _talk(bot: RunningBot, count: int, questions: list[str]) -> None:
    """The mix in the demo's own rooms, through its page's API."""
    chance = random.Random(5)
    rooms = [room for room in bot.rooms().values() if room["purpose"] == "residents"]
    for line in mix(Town(1, 1), questions, (), count, 5):
        room = chance.choice(rooms)
        person = chance.choice([one for one in room["members"] if one["role"] != "bot"])
        said = bot.post({"room": room["id"], "sender": person["id"], "text": line.text})
        assert said.status == 200, said
    bot.settle(60)
