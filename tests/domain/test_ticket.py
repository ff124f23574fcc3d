"""The states of a ticket."""

from __future__ import annotations

import pytest

from bot.domain.speech import Speech
from bot.domain.ticket import MOVES, OPEN_STATES, State, Ticket


@pytest.mark.parametrize("state", list(State))
def test_open_until_the_handler_says_done(state: State) -> None:
    ticket = Ticket(1001, "灯坏了", "市政管养", Speech.HELP, state, "qh", 1, 1, "李阿姨", None, 0, 0, 0)
    assert ticket.is_open is (state in {State.DISPATCHED, State.ACCEPTED})


def test_every_state_has_its_moves_and_leads_to_the_end() -> None:
    assert set(MOVES) == set(State)
    reached, frontier = set(), {State.DISPATCHED}
    while frontier:
        reached |= frontier
        frontier = {to for state in frontier for to in MOVES[state]} - reached
    assert reached == set(State)
    assert not MOVES[State.CLOSED]


def test_only_an_ended_ticket_opens_again() -> None:
    assert {state for state, to in MOVES.items() if State.DISPATCHED in to} == {State.DONE}
    assert State.DONE not in OPEN_STATES
