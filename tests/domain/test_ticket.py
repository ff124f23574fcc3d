"""The states of a ticket."""

from __future__ import annotations

import pytest

from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import ENDED_STATES, MOVES, OPEN_STATES, State, Ticket

OPEN = {State.DISPATCHED, State.ACCEPTED, State.SUSPENDED, State.VERIFYING}
FOR_GOOD = {State.WITHDRAWN, State.MERGED}


@pytest.mark.parametrize("state", list(State))
def test_open_as_long_as_somebody_has_to_act(state: State) -> None:
    ticket = Ticket(1001, "灯坏了", "市政管养", Speech.HELP, state, "qh", 1, 1, "李阿姨", None, 0, 0, 0)
    assert ticket.is_open is (state in OPEN)


def test_every_state_can_be_reached_and_every_open_one_can_end() -> None:
    assert set(MOVES) == set(State)
    reached, frontier = set(), {State.DISPATCHED}
    while frontier:
        reached |= frontier
        frontier = {to for state in frontier for to in MOVES[state]} - reached
    assert reached == set(State)
    assert all(MOVES[state] & ENDED_STATES for state in OPEN)


def test_what_is_withdrawn_or_merged_stays_so() -> None:
    assert {state for state, to in MOVES.items() if not to} == FOR_GOOD


def test_an_ended_ticket_opens_again_only_at_its_start_or_with_its_handler() -> None:
    again = {state: MOVES[state] & OPEN_STATES for state in ENDED_STATES - FOR_GOOD}
    assert again == {
        State.DONE: {State.DISPATCHED, State.ACCEPTED},
        State.CLOSED: {State.DISPATCHED},
        State.REFUSED: {State.DISPATCHED},
    }
