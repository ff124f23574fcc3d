"""The routing table: who answers what, read from the top; the first that matches handles the message."""

from __future__ import annotations

from itertools import product
from typing import Protocol

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_lines import hear_lines
from handlers import (
    accept,
    add,
    adopt,
    after_accusing,
    after_all,
    all_clear,
    announce,
    answered,
    appeal,
    arrive,
    at_spot,
    at_work,
    bind,
    call_back,
    called,
    card,
    choose,
    classify,
    complain,
    confidential,
    confirm,
    correct,
    decide,
    discard,
    emergency,
    ended_wrongly,
    figures,
    finish,
    flood,
    follow_up,
    for_others,
    give_back,
    goes_on,
    hand_over,
    help,
    hush,
    ignore,
    interim,
    join,
    leave,
    lost_name,
    matter,
    meaning,
    mention,
    merge,
    mode,
    more,
    more_time,
    my_tickets,
    named,
    near_command,
    nearest_command,
    news,
    not_here,
    note,
    note_to_ticket,
    notes,
    order,
    ordinary,
    pass_up,
    photo,
    poll,
    praised,
    progress,
    project,
    rate,
    rated,
    reassign,
    recall,
    receipt,
    refuse,
    rejoin,
    repaired,
    reply,
    result_photo,
    review,
    rework,
    rumour,
    running,
    same,
    sample,
    second,
    seconded,
    send_it,
    several,
    smoke,
    status,
    steer,
    stuck,
    supervise,
    suspect,
    suspects,
    tell_whom,
    to_do,
    today,
    told,
    unbound_room,
    unprompted,
    unsolved,
    urge,
    verify,
    visited,
    where,
    which_home,
    withdraw,
    wordless,
)


class Handler(Protocol):
    """One thing that a person in a chat wants. `matches` is pure; `handle` reads and decides, and writes nothing.

    None: it was not meant so after all, and the next ones are asked.
    """

    WHEN: str

    def matches(self, situation: Situation) -> bool: ...

    def handle(self, situation: Situation, context: Context) -> Outcome | None: ...


ROUTES: tuple[Handler, ...] = (
    recall,
    ignore,
    arrive,
    praised,
    repaired,
    news,
    rumour,
    smoke,
    running,
    lost_name,
    emergency,
    flood,
    stuck,
    visited,
    bind,
    rejoin,
    unbound_room,
    mode,
    hush,
    receipt,
    announce,
    confirm,
    send_it,
    steer,
    poll,
    review,
    order,
    after_accusing,
    seconded,
    choose,
    which_home,
    hand_over,
    same,
    meaning,
    ended_wrongly,
    several,
    rated,
    named,
    all_clear,
    correct,
    where,
    matter,
    called,
    accept,
    finish,
    result_photo,
    verify,
    rework,
    refuse,
    told,
    reply,
    reassign,
    give_back,
    pass_up,
    join,
    interim,
    classify,
    ordinary,
    confidential,
    leave,
    status,
    add,
    second,
    merge,
    for_others,
    suspects,
    withdraw,
    more_time,
    decide,
    urge,
    supervise,
    figures,
    project,
    rate,
    appeal,
    after_all,
    adopt,
    discard,
    complain,
    note,
    notes,
    note_to_ticket,
    card,
    my_tickets,
    to_do,
    today,
    sample,
    call_back,
    more,
    photo,
    wordless,
    help,
    not_here,
    nearest_command,
    tell_whom,
    at_work,
    answered,
    goes_on,
    unsolved,
    progress,
    near_command,
    follow_up,
    mention,
    suspect,
    at_spot,
    unprompted,
)


BY_COMMAND: frozenset[Handler] = frozenset({
    accept, add, adopt, appeal, bind, call_back, card, classify, complain, confirm, decide, discard, figures,
    finish, for_others, give_back, hush, interim, join, leave, merge, mode, more_time, my_tickets, not_here, note,
    note_to_ticket, notes, ordinary, pass_up, project, rate, reassign, refuse, rejoin, reply, rework, sample, second, status,
    supervise, suspects, to_do, today, told, urge, verify, withdraw,
})  # fmt: skip
"""Routes that answer to a command and to nothing else: most of what is said is none, and is not asked about them."""

BY_EXPECTATION: frozenset[Handler] = frozenset({called, hand_over, matter, result_photo, same, where})
"""Routes that hear what was asked of somebody, and are not asked about anybody else."""

BY_OCCASION: frozenset[Handler] = frozenset({after_all, named, rated, receipt, unsolved})
"""The same for what may be said to belong to something that has happened."""


def routes(commanded: bool, expected: bool, occasioned: bool) -> tuple[Handler, ...]:
    """Those that may match where there is a command, an expectation, an occasion, or none."""
    none = {
        *(() if commanded else BY_COMMAND),
        *(() if expected else BY_EXPECTATION),
        *(() if occasioned else BY_OCCASION),
    }
    return tuple(route for route in ROUTES if route not in none)


_ASKED = {case: routes(*case) for case in product((False, True), repeat=3)}


def handle(situation: Situation, context: Context) -> Outcome:
    """What follows from a message: of each command, where it gives several."""
    return hear_lines(situation, context, _handle) if situation.lines else _handle(situation, context)


def _handle(situation: Situation, context: Context) -> Outcome:
    """The outcome of the first route that matches; silence where none does."""
    case = (situation.command is not None, situation.expectation is not None, situation.occasion is not None)
    for route in _ASKED[case]:
        if route.matches(situation) and (outcome := route.handle(situation, context)) is not None:
            return outcome
    return Outcome()
