"""明早8点给青禾社区发个停水通知: what is wished for in own words, and what only speaks of notices."""

from __future__ import annotations

import time

import pytest

from bot.domain.commands.notice_wish import wished_notice


@pytest.mark.parametrize(
    ("said", "names", "when", "title", "text"),
    [
        ("明天早上8点给青禾社区发个停水通知 9点停水", "青禾社区", "明天早上8点", "停水通知", "9点停水"),
        ("给青禾社区明早8点发个通知 停水", "青禾社区", "明早8点", "", "停水"),
        ("我要给 青禾 1 号微网格 发个通知：明天停水", "青禾 1 号微网格", "", "", "明天停水"),
        ("请群发通知给全体居民 明天体检", "全部", "", "", "明天体检"),
        ("通知一下青禾社区的居民 明天停水", "青禾社区", "", "", "明天停水"),
    ],
)
def test_a_notice_is_wished_for(said: str, names: str, when: str, title: str, text: str) -> None:
    wish = wished_notice(said)
    assert wish is not None
    assert (wish.names, wish.when, wish.title, wish.text) == (names, when, title, text)


@pytest.mark.parametrize(
    "said",
    [
        "物业给业主发了个通知 说停水",
        "他们给3号楼发通知了",
        "通知小王处理一下",
        "给老人发消息要多少钱",
        "给青禾社区发过通知吗",
    ],
)
def test_no_notice_is_wished_for(said: str) -> None:
    assert wished_notice(said) is None


@pytest.mark.parametrize("said", ["给" * 590 + "发通知", "明" * 20 + "给" + "青" * 500 + "发通知", "通知" * 5000])
def test_a_long_text_costs_nothing(said: str) -> None:
    began = time.perf_counter()
    wished_notice(said)
    assert time.perf_counter() - began < 0.1
