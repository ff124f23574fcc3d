"""Killed at any instant under load and started again: nothing accepted is lost, nothing is done twice.

`make test` plays a few rounds; CRASH_ROUNDS=20 plays the long form, CRASH_SEED=… repeats one that failed.
"""

from __future__ import annotations

import os
import random
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.process import RunningBot, copy_demo
from tests.running.load import Load

ROUNDS = int(os.environ.get("CRASH_ROUNDS", "3"))
TOPICS = ("户籍证件", "医保就医", "社保福利", "教育入学", "婚育计生", "养老助残", "就业创业")
LOAD_S = (0.3, 2.0)
START_S = (0.0, 2.0)


@pytest.fixture
def street(tmp_path: Path) -> Iterator[RunningBot]:
    """The demo street without its notices: they would come in between."""
    copy_demo(tmp_path)
    for file in (tmp_path / "data" / "notices").glob("*.md"):
        file.unlink()
    for file in (tmp_path / "faq").glob("*.yaml"):
        if file.stem not in TOPICS:
            file.unlink()
    bot = RunningBot(tmp_path).start()
    yield bot
    if bot.running.poll() is None:
        bot.kill()


def test_killed_under_load(street: RunningBot) -> None:
    seed = int(os.environ.get("CRASH_SEED") or secrets.randbelow(10**6))
    print(f"CRASH_SEED={seed}")
    rng = random.Random(seed)
    load = Load(street, rng)
    load.learn()
    assert len(load.questions) >= 60
    for number in range(1, ROUNDS + 1):
        began = time.monotonic()
        load.begin()
        time.sleep(rng.uniform(*LOAD_S))
        street.kill()
        load.end()
        unheard = len(load.unheard)
        if rng.random() < 0.4:
            street.spawn()
            time.sleep(rng.uniform(*START_S))
            street.kill()
        street.start()
        load.say_again()
        said = load.check()
        print(f"第 {number} 次：{dict(said)}，没有回执 {unheard}，{time.monotonic() - began:.1f} 秒")
