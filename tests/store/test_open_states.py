"""What an open ticket is stands once in the rules and once in the SQL, and both say the same."""

from __future__ import annotations

import re
from pathlib import Path

from bot import store
from bot.domain.tickets.ticket import OPEN_STATES
from bot.store.questions.ticket import OPEN

STORE = Path(store.__file__).parent


def test_the_sql_and_the_rules_mean_the_same_states() -> None:
    assert set(re.findall("'(.+?)'", OPEN)) == {state.value for state in OPEN_STATES}


def test_only_migrations_write_the_states_out() -> None:
    written = OPEN.removeprefix("state IN ")
    holding = {
        file.relative_to(STORE).as_posix()
        for file in STORE.rglob("*.py")
        if written in file.read_text(encoding="utf-8")
    }
    assert {name for name in holding if not name.startswith("schema/")} == {"questions/ticket.py"}
