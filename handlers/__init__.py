"""The routing table: who answers what, read from the top; the first that matches handles the message."""

from __future__ import annotations

from typing import Protocol

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.services.context import Context
from handlers import (
    accept,
    add,
    adopt,
    after_all,
    all_clear,
    announce,
    appeal,
    arrive,
    bind,
    call_back,
    card,
    choose,
    classify,
    complain,
    confirm,
    correct,
    decide,
    discard,
    emergency,
    figures,
    finish,
    flood,
    follow_up,
    for_others,
    give_back,
    hand_over,
    help,
    hush,
    ignore,
    interim,
    join,
    leave,
    matter,
    mention,
    merge,
    mode,
    more,
    more_time,
    my_tickets,
    near_command,
    nearest_command,
    not_here,
    note,
    note_to_ticket,
    notes,
    pass_up,
    photo,
    poll,
    progress,
    project,
    rate,
    reassign,
    recall,
    receipt,
    refuse,
    rejoin,
    reply,
    result_photo,
    review,
    rework,
    same,
    sample,
    second,
    status,
    steer,
    supervise,
    suspect,
    suspects,
    to_do,
    today,
    told,
    unbound_room,
    unprompted,
    unsolved,
    urge,
    verify,
    where,
    withdraw,
    wordless,
)


class Handler(Protocol):
    """One thing that a person in a chat wants. `matches` is pure; `handle` reads and decides, and writes nothing."""

    WHEN: str

    def matches(self, situation: Situation) -> bool: ...

    def handle(self, situation: Situation, context: Context) -> Outcome: ...


ROUTES: tuple[Handler, ...] = (
    recall,
    ignore,
    arrive,
    emergency,
    flood,
    bind,
    rejoin,
    unbound_room,
    mode,
    hush,
    receipt,
    announce,
    confirm,
    steer,
    poll,
    review,
    choose,
    hand_over,
    same,
    all_clear,
    correct,
    where,
    matter,
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
    unsolved,
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
    progress,
    follow_up,
    mention,
    suspect,
    unprompted,
    near_command,
)


BY_COMMAND: frozenset[Handler] = frozenset({
    accept, add, adopt, announce, appeal, bind, call_back, card, classify, complain, confirm, decide, discard, figures,
    finish, for_others, give_back, hush, interim, join, leave, merge, mode, more_time, my_tickets, not_here, note,
    note_to_ticket, notes, pass_up, poll, project, rate, reassign, refuse, rejoin, reply, rework, sample, second, status, steer,
    supervise, suspects, to_do, today, told, urge, verify, withdraw,
})  # fmt: skip
"""Routes that answer to a command and to nothing else: most of what is said is none, and is not asked about them."""

_WITHOUT_COMMAND = tuple(route for route in ROUTES if route not in BY_COMMAND)


def handle(situation: Situation, context: Context) -> Outcome:
    """What follows from a message: the outcome of the first route that matches; silence where none does."""
    for route in _WITHOUT_COMMAND if situation.command is None else ROUTES:
        if route.matches(situation):
            return route.handle(situation, context)
    return Outcome()
