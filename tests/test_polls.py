"""Votes at their edges: pictures with and without a font, the last moment, a crash before the result is told."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from PIL import Image

from bot.drawing import WIDTH, draw_votes, find_font
from bot.polls import PollClock
from bot.store.attachments import Attachments
from tests.chat import MINUTE, Chat

OPEN = "发起投票 周末活动：包饺子；看电影 截至今晚8点"


def counted(picture: Image.Image, color: tuple[int, int, int]) -> int:
    return sum(count for count, found in picture.getcolors(picture.width * picture.height) or () if found == color)


def a_font() -> Path:
    """Skips without one, which CI may not."""
    font = find_font()
    if font is None:
        message = "没有找到中文字体，投票的图没有检查。请先安装：apt install fonts-noto-cjk"
        if os.environ.get("CI") == "true":
            pytest.fail(message, pytrace=False)
        pytest.skip(message)
    return font


def test_the_longest_bar_is_the_winner() -> None:
    font = a_font()
    content = draw_votes(
        "周末活动", [("包饺子", 6, "6 票"), ("看电影", 3, "3 票"), ("爬山", 0, "0 票")], "共 9 人", font
    )
    picture = Image.open(io.BytesIO(content)).convert("RGB")
    assert picture.width == WIDTH and len(content) < 200_000
    best, other = counted(picture, (0xC2, 0x41, 0x0C)), counted(picture, (0x3B, 0x82, 0xC4))
    assert 1.9 < best / other < 2.1


def test_a_title_of_any_length_fits() -> None:
    font = a_font()
    short = Image.open(io.BytesIO(draw_votes("短", [("甲", 1, "1 票")], "共", font)))
    long = Image.open(io.BytesIO(draw_votes("长" * 60, [("甲" * 20, 1, "1 票")], "共", font)))
    assert long.height > short.height


def test_a_font_that_is_named_and_missing_is_no_font(tmp_path: Path) -> None:
    assert find_font(str(tmp_path / "none.ttf")) is None
    broken = tmp_path / "broken.ttf"
    broken.write_bytes(b"no font")
    assert find_font(str(broken)) is None
    assert find_font("", folders=(str(tmp_path),)) is None


async def test_without_a_font_the_result_is_words_alone(chat: Chat, tmp_path: Path) -> None:
    attachments = Attachments(tmp_path / "photos")
    chat.polls = PollClock(
        chat.store, attachments, lambda: chat.desk.office, chat.clock, committed=lambda: None, font_file="/none.ttf"
    )
    await chat.says("小王", OPEN, "居民群")
    await chat.says("李阿姨", "投1")
    await chat.says("小王", "结束投票", "居民群")
    chat.forget()
    await chat.later(1)
    chat.expects("居民群", "包饺子：1 票（100%）")
    chat.silence()


async def test_the_last_moment_counts_and_the_next_does_not(chat: Chat) -> None:
    await chat.says("小王", OPEN, "居民群")
    chat.clock.now += 11 * 60 * MINUTE - 1
    await chat.says("李阿姨", "投1")
    chat.clock.now += 1
    await chat.says("张大爷", "投2")
    chat.expects("居民群", "投票 1：周末活动")
    chat.expects("居民群", "@张大爷", "已经结束")
    await chat.tick()
    chat.expects("居民群", "共 1 人投票", "得票最多：包饺子")


async def test_nobody_voted(chat: Chat) -> None:
    await chat.says("小王", OPEN, "居民群")
    chat.forget()
    await chat.later(11 * 60)
    chat.expects("居民群", "没有人投票")
    chat.silence()


async def test_the_result_is_told_once_whatever_happens_in_between(chat: Chat) -> None:
    await chat.says("小王", OPEN, "居民群")
    await chat.says("李阿姨", "投1")
    chat.forget()
    chat.clock.now += 11 * 60 * MINUTE
    await chat.restart()
    await chat.tick()
    await chat.restart()
    await chat.tick()
    assert sum("得票最多" in letter.text for letter in chat.heard) == 1


async def test_many_votes_are_one_line(chat: Chat) -> None:
    await chat.says("小王", OPEN, "居民群")
    chat.forget()
    for number in range(60):
        await chat.says(f"邻居{number}", "投1", "居民群", sender_id=f"n{number}")
    chat.silence()
    await chat.later(1)
    chat.expects("居民群", "已有 60 人投票", "邻居0、邻居1、邻居2、邻居3、邻居4 等")
    chat.silence()
