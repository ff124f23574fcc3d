"""催办 by the resident, 督办 by a leader: the handler hears that somebody waits."""

from __future__ import annotations

from datetime import datetime

from bot.domain.changes.ticket import AddStep
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import SUPERVISING_ROLES
from bot.domain.situation import Situation
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.tickets.ticket import State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling import hands
from bot.services.handling.chain import above, acts_now
from bot.services.reading.find_ticket import current, is_theirs, may_see, meant_by, refuse, step_of, why_ended
from bot.services.reading.which_picked import expect_which, with_number
from bot.texts import residents, residents_clocks, workers
from bot.texts import workers_clocks as texts


def urge(situation: Situation, context: Context, command: Command) -> Outcome:
    """Once a day for each ticket, by its reporter or a follower."""
    mine = context.read.unclosed_of(situation.speaker.person, None)
    mine += context.read.followed_by(situation.speaker.person)
    number = meant_by(situation, command) or (mine[0].number if len(mine) == 1 else None)
    if number is None and not mine and not situation.addressed:
        return Outcome()
    if number is None:
        numbers = [ticket.number for ticket in mine]
        text = residents_clocks.which_to_urge(numbers) if mine else residents_clocks.nothing_to_urge()
        asked = expect_which(situation, context, with_number(command, numbers)) if mine else ()
        return Outcome(asked, refuse(situation, text).say)
    ticket = current(context, number)
    if ticket is None or not may_see(context, situation, ticket):
        return refuse(situation, residents.no_such_ticket(number))
    if not is_theirs(situation, context, ticket):
        leads = situation.may_give(Verb.SUPERVISE)
        return refuse(situation, residents_clocks.only_reporters_urge(ticket.number, leads))
    if not ticket.is_open:
        return refuse(situation, why_ended(ticket), ticket.number)
    if urged_today(context, ticket):
        return refuse(situation, residents_clocks.urged_today(ticket.number), ticket.number)
    step = step_of(situation, context, What.URGED, command.words)
    answer = tell.about(situation, ticket, residents_clocks.urged(ticket.number))
    return Outcome((AddStep(ticket.number, step),), (answer, *_tell_who_has_it(context, ticket, command.words)))


def midnight(context: Context) -> int:
    """When today began, UTC ms."""
    local = to_local(context.now, context.office.zone)
    return to_ms(datetime(local.year, local.month, local.day, tzinfo=context.office.zone))


def urged_today(context: Context, ticket: Ticket) -> bool:
    since = midnight(context)
    return any(step.what is What.URGED and step.at >= since for step in context.read.steps(ticket.number))


def _tell_who_has_it(context: Context, ticket: Ticket, said: str) -> tuple[Say, ...]:
    """The handler, of what is done whoever checks it; where nobody has accepted yet, the leader of the handler too. What
    is confidential nobody else reads."""
    due = "" if ticket.urgent else context.moment(ticket.handle_due)
    text = texts.urged(ticket.number, ticket.text, due, said)
    if ticket.state is State.VERIFYING:
        text = texts.urged_to_check(ticket.number, ticket.text, said)
    acts = acts_now(context, ticket)
    told = tell.to_official(context, acts, text, ticket.number) if acts else ()
    if ticket.accepted_at is None and not ticket.is_confidential:
        leader = above(context, ticket)
        told += tell.to_official(context, leader, text, ticket.number) if leader and leader != acts else ()
    return told or (() if ticket.is_confidential else tell.to_admins(context, text))


def supervise(situation: Situation, context: Context, command: Command) -> Outcome:
    """By a leader of the grid or above: counted, told to the handler, shown wherever the ticket is listed."""
    official = situation.speaker.official
    number = meant_by(situation, command)
    if number is None:
        return refuse(situation, workers.which_ticket(command.verb.value, []))
    ticket = current(context, number)
    if ticket is None or (ticket.is_confidential and ticket.handler != (official.key if official else None)):
        return refuse(situation, workers.no_such_ticket(number))
    above = official is not None and official.role in SUPERVISING_ROLES
    if official is None or not above or not context.places.serves(official, ticket.grid):
        return refuse(situation, texts.only_leaders_supervise())
    if not ticket.is_open:
        return refuse(situation, workers.ended_already(ticket.number, ticket.state.value), ticket.number)
    acts, checks = acts_now(context, ticket), ticket.state is State.VERIFYING
    if acts == official:
        # Nobody else would hear of it.
        text = texts.checks_themselves(ticket.number) if checks else texts.supervises_themselves(ticket.number)
        return refuse(situation, text, ticket.number)
    step = step_of(situation, context, What.SUPERVISED, command.words)
    text = texts.supervised_by(ticket.number, official.name, command.words, context.moment(ticket.handle_due))
    if checks:
        text = texts.supervised_to_check(ticket.number, official.name, command.words)
    told = tell.to_official(context, acts, text, ticket.number) if acts else ()
    answer = hands.answer(situation, ticket, texts.supervision_noted(ticket.number, checks))
    return Outcome((AddStep(ticket.number, step),), (answer, *told))
