"""Who takes an accusation: the configured chain, never the one it is about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.places.place import Grid, Level, Official, Places, Role
from bot.domain.tickets.confidential import accused_in, confidential_handler

GRIDS = {
    "jd": Grid("jd", "一级", Level.FIRST),
    "qh": Grid("qh", "二级", Level.SECOND, "jd"),
    "qh-1": Grid("qh-1", "微网格", Level.MICRO, "qh"),
}
PEOPLE = (
    Official("sun", "孙立言", Role.LEADER, ("jd",)),
    Official("chen", "陈树青", Role.LEADER, ("qh",)),
    Official("wang", "王晓宁", Role.WORKER, ("qh-1",)),
    Official("gao", "高守正", Role.POLICE, ("qh",)),
)
STREET = Places(GRIDS, {person.key: person for person in PEOPLE})


def taker(text: str, *chain: str, away: tuple[str, ...] = (), reporter: str = "") -> str:
    found = confidential_handler(replace(STREET, confidential=chain), "qh-1", text, dict.fromkeys(away, ""), reporter)
    return found.key if found else ""


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("举报网格员王晓宁收红包", "chen"),
        ("举报陈树青收红包", "sun"),
        ("举报陈主任收红包", "sun"),
        ("网格长把补贴私吞了", "sun"),
        ("孙立言挪用公款", "chen"),
        ("孙书记挪用公款", "chen"),
    ],
)
def test_without_a_chain_the_nearest_leader_whom_it_is_not_about(text: str, who: str) -> None:
    assert taker(text) == who


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("举报网格员收红包", "gao"),
        ("举报高守正收红包", "chen"),
        ("举报民警收红包", "chen"),
        ("高警官和陈主任一起收红包", "sun"),
    ],
)
def test_the_chain_comes_first(text: str, who: str) -> None:
    assert taker(text, "gao", "chen") == who


def test_nobody_reads_it_where_everybody_is_accused() -> None:
    assert taker("孙立言和陈树青私分公款") == ""


def test_somebody_on_leave_only_where_nobody_else_is_left() -> None:
    assert taker("举报网格员收红包", away=("chen",)) == "sun"
    assert taker("举报陈树青收红包", away=("sun",)) == "sun"


def test_not_the_reporter_themselves() -> None:
    assert taker("举报网格员收红包", reporter="chen") == "sun"


def test_a_role_means_its_nearest_holder_unless_somebody_is_named() -> None:
    assert accused_in(STREET, "qh-1", "网格员不管事") == {"wang"}
    assert accused_in(STREET, "qh-1", "网格员王晓宁不管事") == {"wang"}
    assert accused_in(STREET, "qh-1", "小王天天不来") == {"wang"}
    assert accused_in(STREET, "qh-1", "楼道灯坏了") == frozenset()
