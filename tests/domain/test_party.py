"""Whom a command names: people, roles, several of them."""

from __future__ import annotations

import pytest

from bot.domain.commands.party import close_names, read_parties, read_party, spelled_out
from bot.domain.places.place import Places, Role
from tests.domain.street import official, street

PLACES = Places(
    street().grids,
    {
        one.key: one
        for one in (
            official("wang", "小王", Role.WORKER),
            official("liu", "物业小刘", Role.PROPERTY),
            official("zhao", "赵长禾", Role.WORKER),
            official("zhou", "老周", Role.ADMIN),
        )
    },
)


@pytest.mark.parametrize(
    ("words", "who", "role", "rest"),
    [
        ("物业 要找维修工", "", Role.PROPERTY, "要找维修工"),
        ("物业小刘 要找维修工", "物业小刘", None, "要找维修工"),
        ("物业说要他们修", "", Role.PROPERTY, "说要他们修"),
        ("给小王", "小王", None, ""),
        ("@小王 再看看", "小王", None, "再看看"),
        ("民警", "", Role.POLICE, ""),
        ("网格长，请定", "", Role.LEADER, "请定"),
        ("zhao", "赵长禾", None, ""),
    ],
)
def test_a_party_and_what_follows(words: str, who: str, role: Role | None, rest: str) -> None:
    party, after = read_party(words, PLACES)
    assert party is not None and party.is_known
    assert ("".join(one.name for one in party.people), party.role, after) == (who, role, rest)


def test_somebody_unknown_and_nobody() -> None:
    party, rest = read_party("李四 要他看", PLACES)
    assert party is not None and not party.is_known
    assert (party.word, rest) == ("李四", "要他看")
    assert read_party("", PLACES)[0] is None


@pytest.mark.parametrize("words", ["物业 民警：先关水阀", "物业、民警: 先关水阀", "物业和民警：先关水阀"])
def test_several_parties(words: str) -> None:
    parties, need = read_parties(words, PLACES)
    assert [party.role for party in parties] == [Role.PROPERTY, Role.POLICE]
    assert need == "先关水阀"


@pytest.mark.parametrize(
    ("words", "who"),
    [("赵主任", ""), ("小赵", "赵长禾"), ("赵工 去看看", "赵长禾"), ("赵警官：先到场", "")],
)
def test_by_surname_and_title(words: str, who: str) -> None:
    """赵警官 is no grid worker."""
    party, _ = read_party(words, PLACES)
    assert party is not None and "".join(one.name for one in party.people) == who


def test_the_nearest_names_are_of_people_who_handle_tickets() -> None:
    assert close_names("小刘", PLACES)[0] == "物业小刘"
    assert close_names("赵长河", PLACES)[0] == "赵长禾"
    assert "老周" not in close_names("老周", PLACES)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("1018 1019 都转物业", "1018 1019 都转派 物业"),
        ("1018转小王，1019也转 物业", "1018转派 小王，1019也转派 物业"),
        ("1018 转弯那边", "1018 转弯那边"),
        ("1018 已经转物业了", "1018 已经转物业了"),
        ("1018换了阀门，转物业跟进", "1018换了阀门，转物业跟进"),
        ("1018和1019都转给物业", "1018和1019都转给物业"),
    ],
)
def test_the_verb_in_one_sign_before_somebody_there_is(words: str, told: str) -> None:
    assert spelled_out(words, PLACES) == told
