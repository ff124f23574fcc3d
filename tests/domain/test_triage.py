"""简单 / 复杂 / 疑难 follow from the ledger alone."""

from __future__ import annotations

import pytest

from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.domain.tickets.triage import Triage, answered_at_once, triage


def ticket(state: State, joint: bool = False) -> Ticket:
    return Ticket(
        1001, "几点开门", "社会事务", Speech.QUESTION, state, "qh", 1, 1, "李阿姨", "wang", 0, 0, 0, joint=joint
    )


def steps(*kinds: What) -> list[Step]:
    return [Step(0, "小王", what, by="wang") for what in (What.RECEIVED, What.DISPATCHED, *kinds)]


@pytest.mark.parametrize(
    ("state", "kinds", "found"),
    [
        (State.DONE, (What.ANSWERED,), Triage.SIMPLE),
        (State.CLOSED, (What.ANSWERED, What.TOLD, What.RATED), Triage.SIMPLE),
        (State.DONE, (What.CLASSIFIED, What.ANSWERED), Triage.SIMPLE),
        (State.DONE, (What.ACCEPTED, What.ANSWERED), Triage.COMPLEX),
        (State.DONE, (What.REASSIGNED, What.ANSWERED), Triage.COMPLEX),
        (State.DONE, (What.DONE,), Triage.COMPLEX),
        (State.DONE, (What.ANSWERED, What.DONE), Triage.SIMPLE),
        (State.DISPATCHED, (What.ANSWERED, What.REDONE), Triage.COMPLEX),
        (State.DONE, (What.ANSWERED, What.REDONE, What.DONE), Triage.COMPLEX),
        (State.DISPATCHED, (), Triage.COMPLEX),
        (State.ACCEPTED, (What.ANSWERED,), Triage.COMPLEX),
    ],
)
def test_what_a_matter_took(state: State, kinds: tuple[What, ...], found: Triage) -> None:
    assert triage(ticket(state), steps(*kinds)) is found


def test_several_parties_are_hard_whatever_else_happened() -> None:
    assert triage(ticket(State.DONE, joint=True), steps(What.ANSWERED)) is Triage.HARD


def test_nobody_answered() -> None:
    assert not answered_at_once(steps())
