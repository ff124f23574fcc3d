"""抽查 and 回访: what observers do. They read, sample and record what reporters say; they change nothing."""

from __future__ import annotations

from itertools import islice

from bot.domain.changes.ticket import AddStep
from bot.domain.commands.parse import Command
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Official, Role
from bot.domain.situation import Situation
from bot.domain.tickets.duty import leader_of
from bot.domain.tickets.sampling import SAMPLED_WITHIN_MS, SAMPLES, is_bad, shuffled
from bot.domain.tickets.ticket import ENDED_STATES, Ticket, What
from bot.domain.words.privacy import mask, mask_name
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import current, meant_by, refuse, step_of
from bot.texts import observers

_RESULTS = (What.DONE, What.ANSWERED)


def sample(situation: Situation, context: Context) -> Outcome:
    """Three done tickets of the last 30 days that nobody has sampled, in private, with personal data masked."""
    observer = _observer(situation)
    if observer is None:
        return refuse(situation, observers.only_observers())
    lately = context.read.ended_lately(context.now - SAMPLED_WITHIN_MS)
    mine = [number for number, grid in lately if context.places.serves(observer, grid)]
    fresh = (number for number in shuffled(mine, situation.message.id) if not context.read.was_sampled(number))
    tickets = [ticket for number in islice(fresh, SAMPLES) if (ticket := context.read.ticket(number))]
    if not tickets:
        return refuse(situation, observers.nothing_to_sample())
    steps = tuple(AddStep(ticket.number, step_of(situation, context, What.SAMPLED)) for ticket in tickets)
    text = observers.samples([_told(context, ticket) for ticket in tickets])
    return Outcome(steps, (tell.in_private(situation, text),))


def _told(context: Context, ticket: Ticket) -> str:
    result = next((one.text for one in reversed(context.read.steps(ticket.number)) if one.what in _RESULTS), "")
    photos = context.read.count_photos(ticket.number)
    reporter = mask_name(ticket.reporter_name)
    return observers.sample(ticket.number, ticket.kind, mask(ticket.text), mask(result), photos, reporter)


def call_back(situation: Situation, context: Context, command: Command) -> Outcome:
    """回访 1001 没解决 水还是漏: a line of the ledger; the leader hears of what is not in order."""
    observer = _observer(situation)
    if observer is None:
        return refuse(situation, observers.only_observers())
    number = meant_by(situation, command) or 0
    ticket = current(context, number)
    if ticket is None or ticket.is_confidential or not context.places.serves(observer, ticket.grid):
        return refuse(situation, observers.not_yours(number))
    if ticket.state not in ENDED_STATES:
        return refuse(situation, observers.not_ended(ticket.number, ticket.state.value), ticket.number)
    if not command.words:
        return refuse(situation, observers.say_the_answer(ticket.number), ticket.number)
    step = AddStep(ticket.number, step_of(situation, context, What.CALLED_BACK, command.words))
    bad = is_bad(command.words)
    told = tell.to_speaker(situation, observers.called_back(ticket.number, told_leader=bad), ticket.number)
    return Outcome((step,), (told, *_tell_leader(context, observer, ticket, command.words)) if bad else (told,))


def _tell_leader(context: Context, observer: Official, ticket: Ticket, words: str) -> tuple[Say, ...]:
    text = observers.bad_call_back(ticket.number, observer.name, context.name_of(ticket.handler), words)
    leader = leader_of(context.places, ticket.grid, besides=ticket.handler, away=context.away)
    told = tell.to_official(context, leader, text, ticket.number) if leader else ()
    return told or tell.to_admins(context, text)


def _observer(situation: Situation) -> Official | None:
    official = situation.speaker.official
    return official if official and official.role is Role.OBSERVER else None
