"""帮助 fits a phone for every role, and names only what the role may say."""

from __future__ import annotations

import pytest

from bot.domain.commands.parse import parse
from bot.domain.commands.table import USAGES
from bot.domain.places.place import HANDLING_ROLES, Role
from bot.texts import residents, residents_services
from bot.texts.commands import help_lines

IN_ROLES = sorted(HANDLING_ROLES | {Role.ADMIN, Role.OBSERVER, Role.NEIGHBOUR_LEADER, Role.VOLUNTEER})


def commands_in(lines: list[str]) -> list[str]:
    return [line.partition("：")[0] for line in lines]


@pytest.mark.parametrize("role", IN_ROLES)
def test_daily_help_fits_a_phone_and_leads_to_the_rest(role: Role) -> None:
    lines = help_lines(role)
    assert 3 <= len(lines) <= 12
    assert "帮助 全部" in lines[-1]


@pytest.mark.parametrize("role", IN_ROLES)
@pytest.mark.parametrize("everything", [False, True])
def test_every_line_is_a_command_that_the_role_may_give(role: Role, everything: bool) -> None:
    for example in commands_in(help_lines(role, everything))[: None if everything else -1]:
        command = parse(example)
        assert command is not None, example
        assert role in USAGES[command.verb].who, example


@pytest.mark.parametrize("role", IN_ROLES)
def test_all_holds_the_daily_ones_once(role: Role) -> None:
    daily, everything = help_lines(role)[:-1], help_lines(role, everything=True)
    assert everything[: len(daily)] == daily
    assert len(set(everything)) == len(everything)


def test_residents_help_fits_a_phone_too() -> None:
    assert len(residents.help_text().splitlines()) <= 5
    assert len(residents_services.help_all().splitlines()) <= 12
