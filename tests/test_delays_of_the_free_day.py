"""What nobody takes up goes to the substitute who is on duty that day, in the demonstration street."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.domain.notices.notice import parse_moment
from tests.chat import OFFICE, PROJECT, Chat, readable

ROOM = "望湖 1 号微网格居民群"


@pytest.mark.parametrize(
    ("day", "on_duty", "free"), [("2027-03-07", "方知夏", "郭小满"), ("2027-03-01", "郭小满", "方知夏")]
)
async def test_the_substitute_on_duty_is_told(tmp_path: Path, day: str, on_duty: str, free: str) -> None:
    """徐一岸 is on duty all week; of his two substitutes one works until Thursday, the other from Friday on."""
    shutil.copytree(PROJECT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("state"))
    shutil.copytree(OFFICE / "faq", tmp_path / "faq")
    chat = await Chat(tmp_path).open()
    try:
        chat.clock.now = parse_moment(f"{day} 10:00", chat.settings.zone)
        await chat.says("小杨", "@小灵通 2号楼着火了", ROOM)
        await chat.says("小杨", "@小灵通 2号楼楼道灯坏了", ROOM)
        for _ in range(12):
            await chat.later(5)
        told = [(chat.target(letter), readable(letter)) for letter in chat.heard]
        assert any(who == on_duty and "1001" in text for who, text in told)
        assert any(who == on_duty and "1002" in text for who, text in told)
        assert not any(who == free or f"@{free}" in text for who, text in told)
    finally:
        await chat.close()
