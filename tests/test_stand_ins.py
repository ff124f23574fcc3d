"""Whoever stands in for somebody on leave is named in answers, in the demonstration street."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.chat import OFFICE, PROJECT, Chat

ROOM = "青禾 1 号微网格居民群"


async def test_an_answer_names_who_is_there_today(tmp_path: Path) -> None:
    shutil.copytree(PROJECT / "data", tmp_path / "data", ignore=shutil.ignore_patterns("state"))
    shutil.copytree(OFFICE / "faq", tmp_path / "faq")
    chat = await Chat(tmp_path).open()
    await chat.says("小陈", "@小灵通 网格员是哪位", ROOM)
    chat.expects(ROOM, "王晓宁")
    await chat.says("王晓宁", "请假 今天 赵长禾代", "私聊")
    chat.forget()
    await chat.says("小陈", "@小灵通 网格员是哪位", ROOM)
    chat.expects(ROOM, "赵长禾")
    chat.silence()
    await chat.close()
