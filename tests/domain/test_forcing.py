"""Whether to break a door open, while somebody is behind it."""

from __future__ import annotations

import pytest

from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.what_now import asks_in_danger, wants_to_force


@pytest.mark.parametrize(
    "words",
    [
        "要不要叫人拿铁棍把门撬开",
        "要不要拿根棍子把门撬开",
        "能不能拿撬棍撬",
        "拿撬棍把门别开行吗",
        "要不要拿斧头把门劈开",
        "能不能用锤子把窗户砸了",
    ],
)
def test_it_is_asked_of_whoever_is_shut_in(words: str) -> None:
    assert asks_in_danger(words, (EmergencyKind.LIFT,), addressed=False)
    assert wants_to_force(words, (EmergencyKind.CRIME,), (EmergencyKind.LIFT,))
    assert not wants_to_force(words, (EmergencyKind.CRIME,), (EmergencyKind.CRIME,))


@pytest.mark.parametrize("words", ["有人拿铁棍撬我家门", "隔壁在撬门", "能不能帮我家门撬开 钥匙丢了"])
def test_something_else_is_told(words: str) -> None:
    assert not asks_in_danger(words, (EmergencyKind.LIFT,), addressed=False)
