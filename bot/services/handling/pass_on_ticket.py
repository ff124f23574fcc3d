"""转派, 退回 and 上报: a ticket changes hands; the clock goes on."""

from __future__ import annotations

from bot.domain.commands.parse import Command
from bot.domain.commands.party import named_with, read_party
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import likely_verb, told_with
from bot.domain.outcome import Outcome
from bot.domain.places.place import ROLE_NAMES, Official, Role
from bot.domain.situation import Situation
from bot.domain.tickets.duty import leader_in
from bot.domain.tickets.ticket import OPEN_STATES, State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling import joint
from bot.services.handling.chain import holder, in_other_hands, stands_above
from bot.services.handling.hands import (
    MOVABLE,
    answer,
    desk_of,
    find_party,
    hand_to,
    may_receive,
    say_from_elsewhere,
    told_to_accept,
    who_else,
    why_not_given,
)
from bot.services.reading.find_ticket import refuse, step_of, ticket_meant
from bot.texts import workers_dispatch as texts


def _movable(situation: Situation, context: Context, command: Command, usual: State) -> Ticket | Outcome:
    ticket = ticket_meant(situation, context, command, usual, OPEN_STATES)
    if isinstance(ticket, Ticket) and ticket.state not in MOVABLE:
        text = texts.not_now(ticket.number, ticket.state.value, command.verb.value)
        return refuse(situation, text, ticket.number)
    return ticket


def reassign(situation: Situation, context: Context, command: Command) -> Outcome:
    """转派 1001 李四 理由: to a person or a role, present today, that handles tickets; by a co-handler their own part."""
    ticket = _movable(situation, context, command, State.ACCEPTED)
    if not isinstance(ticket, Ticket):
        return ticket
    official = situation.speaker.official
    assert official is not None  # ticket_meant has seen to it
    of_part = joint.is_co_handler(context, ticket, official.key)
    party, reason = read_party(command.words, context.places)
    if party is None:
        return refuse(situation, texts.say_to_whom(ticket.number), ticket.number)
    if named := named_with(command.words, context.places):
        return refuse(situation, texts.to_one_only(ticket.number, named), ticket.number)
    found = find_party(context, ticket, party, command.verb.value, official.key)
    if not isinstance(found, Official):
        return refuse(situation, found, ticket.number)
    if found.key == ticket.handler:
        return refuse(situation, texts.has_it_already(ticket.number, found.name), ticket.number)
    if not of_part and (why := in_other_hands(context, ticket, official, command.verb.value)):
        return refuse(situation, why, ticket.number)
    if refusal := why_not_given(context, ticket, [found]):
        return refuse(situation, refusal, ticket.number)
    if of_part:
        return joint.hand_part(situation, context, ticket, found, reason)
    step = step_of(situation, context, What.REASSIGNED, found.name + (f"：{reason}" if reason else ""))
    desk = _desk_below(context, ticket, found)
    given = hand_to(situation, context, ticket, found, step, texts.passed_on_by(step.who, reason), desk)
    due = told_to_accept(context, ticket)
    text = texts.passed_on(ticket.number, found.name, ROLE_NAMES[found.role], due)
    told = answer(situation, ticket, text + say_from_elsewhere(context, ticket, [found]))
    return Outcome(given.changes, (told, *given.say))


def _desk_below(context: Context, ticket: Ticket, to: Official) -> str | None:
    """What was passed up and comes down again lies where the matter is: another 上报 begins from there."""
    down = context.places.serves(to, ticket.grid) and not context.places.serves(to, desk_of(ticket))
    return ticket.grid if down else None


def give_back(situation: Situation, context: Context, command: Command) -> Outcome:
    """退回 1001 理由: the leader decides. Once per party; the limit to handle stays as it is."""
    ticket = _movable(situation, context, command, State.DISPATCHED)
    if not isinstance(ticket, Ticket):
        return ticket
    official = situation.speaker.official
    assert official is not None  # ticket_meant has seen to it
    if not command.words:
        return refuse(situation, texts.say_why_returned(ticket.number), ticket.number)
    if joint.is_co_handler(context, ticket, official.key):
        return joint.return_part(situation, context, ticket, command.words)
    if ticket.handler != official.key:
        name = context.name_of(ticket.handler)
        returned = _has_returned(context, ticket, official)
        text = (texts.returned_already if returned and name else texts.not_in_your_name)(ticket.number, name)
        return refuse(situation, text, ticket.number)
    leader = _leader_above(context, ticket, desk_of(ticket), official, above=False, besides=_below(context, official))
    if _has_returned(context, ticket, official):
        return _returned_before(situation, context, ticket, leader, command.words)
    if leader is None:
        return refuse(situation, texts.nobody_to_decide(ticket.number), ticket.number)
    step = step_of(situation, context, What.RETURNED, command.words)
    why = texts.returned_to_you(official.name, ticket.number, command.words)
    given = hand_to(situation, context, ticket, leader[1], step, why)
    told = answer(situation, ticket, texts.returned(ticket.number, leader[1].name))
    return Outcome(given.changes, (told, *given.say))


def _has_returned(context: Context, ticket: Ticket, official: Official) -> bool:
    return any(step.what is What.RETURNED and step.by == official.key for step in context.read.steps(ticket.number))


def _below(context: Context, official: Official) -> frozenset[str]:
    """Leaders do not hand back downwards: those below have passed it up, or never had it."""
    if official.role is not Role.LEADER:
        return frozenset()
    leaders = (one for one in context.places.officials.values() if one.role is Role.LEADER)
    return frozenset(one.key for one in leaders if one != official and stands_above(context, official, one))


def _returned_before(
    situation: Situation, context: Context, ticket: Ticket, leader: tuple[str, Official] | None, reason: str
) -> Outcome:
    refused = refuse(situation, texts.returned_before(ticket.number), ticket.number)
    official = situation.speaker.official
    if leader is None or official is None:
        return refused
    text = texts.returned_before_to_leader(ticket.number, official.name, reason, leader[1].name)
    return Outcome(say=(*refused.say, *tell.to_official(context, leader[1], text, ticket.number)))


def pass_up(situation: Situation, context: Context, command: Command) -> Outcome:
    """上报 1001 理由: one level up, to the next leader; the ledger keeps every hop. It is for whoever has it: said twice, the
    second would go past the leader who has it now."""
    ticket = _movable(situation, context, command, State.ACCEPTED)
    if not isinstance(ticket, Ticket):
        return ticket
    official = situation.speaker.official
    assert official is not None  # ticket_meant has seen to it
    if (held := holder(context, ticket)) and held.key != official.key:
        own = official.name if official.role is Role.LEADER and not ticket.is_confidential else ""
        return refuse(situation, texts.passed_up_by_holder(ticket.number, held.name, own), ticket.number)
    reason = command.words or _just_told(context, ticket, official)
    if not reason:
        return refuse(situation, texts.say_why_passed_up(ticket.number), ticket.number)
    desk = desk_of(ticket)
    found = _leader_above(context, ticket, desk, official, above=True)
    if found is None:
        text = who_else(context, ticket) if ticket.is_confidential else texts.at_the_top(ticket.number)
        return refuse(situation, text, ticket.number)
    grid, leader = found
    start, end = context.grid_name(desk), context.grid_name(grid)
    step = step_of(situation, context, What.PASSED_UP, texts.hop(start, end, reason))
    why = texts.passed_up_to_you(official.name, start, reason)
    given = hand_to(situation, context, ticket, leader, step, why, desk=grid)
    due = told_to_accept(context, ticket)
    told = answer(situation, ticket, texts.passed_up(ticket.number, end, leader.name, due))
    return Outcome(given.changes, (told, *given.say))


def _just_told(context: Context, ticket: Ticket, official: Official) -> str:
    """1020 要上报街道 楼顶防水得大修, and then 1020上报: the reason has been given a moment ago; "" where it has not."""
    since = context.now - context.office.manners.join_within
    told = (
        told_with(Verb.PASS_UP, step.text)
        for step in reversed(context.read.steps(ticket.number))
        if step.what is What.PROGRESS and step.by == official.key and step.at >= since
        if likely_verb(step.text) is Verb.PASS_UP
    )
    return next(told, "")


def _leader_above(
    context: Context,
    ticket: Ticket,
    desk: str | None,
    speaker: Official,
    above: bool,
    besides: frozenset[str] = frozenset(),
) -> tuple[str, Official] | None:
    """The nearest grid from the desk up (`above`: not the desk itself) with a leader who neither has nor passes it."""
    for place in context.places.upwards(desk)[1 if above else 0 :]:
        leader = leader_in(context.places, place, speaker.key, context.away)
        if leader and leader.key not in (ticket.handler, *besides) and may_receive(context, ticket, leader):
            return place, leader
    return None
