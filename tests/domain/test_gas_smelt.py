"""How strongly gas is smelt and where, with nothing else said, is called out whatever the place looks like."""

from __future__ import annotations

import pytest

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind


@pytest.mark.parametrize(
    "words",
    ["8号楼2单元楼道煤气味特别大", "11号楼3单元一楼燃气味好浓", "我家厨房天然气的味道越来越重", "门口煤气味 呛人"],
)
def test_gas_is_called_out(words: str) -> None:
    told = recognise_emergency(words)
    assert told is not None and told.kind is EmergencyKind.GAS


@pytest.mark.parametrize(
    "words", ["昨天楼道煤气味特别大 已经修好了", "没有煤气味", "听说3号楼煤气味大 是真的吗", "怕煤气味大 我就没让开火"]
)
def test_what_was_or_is_feared_is_not(words: str) -> None:
    assert recognise_emergency(words) is None
