"""分类 1001 水电气暖: a person corrects the kind of work; the ledger keeps what it was."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches

from bot.domain.changes.ticket import Reclassify
from bot.domain.commands.parse import Command
from bot.domain.outcome import Outcome
from bot.domain.places.place import Official
from bot.domain.situation import Situation
from bot.domain.tickets.category import Category
from bot.domain.tickets.deadline import deadline
from bot.domain.tickets.duty import handler_for
from bot.domain.tickets.ticket import OPEN_STATES, State, Step, Ticket, What
from bot.domain.words.plain import bare
from bot.services.context import Context
from bot.services.handling.chain import ticket_held
from bot.services.handling.hands import MOVABLE, answer, desk_of, hand_to
from bot.services.reading.find_ticket import current, may_handle, meant_by, refuse, step_of
from bot.services.taking.ping import because
from bot.texts import workers
from bot.texts import workers_dispatch as texts


def classify(situation: Situation, context: Context, command: Command) -> Outcome:
    """The limit to handle never becomes later than was promised. Who has it changes only before anybody accepted."""
    number = meant_by(situation, command)
    ended = current(context, number) if number and command.words else None
    if ended and not ended.is_open and may_handle(context.places, situation.speaker, ended):
        return refuse(situation, texts.kind_stays(ended.number, ended.state.value, ended.kind), ended.number)
    ticket = ticket_held(situation, context, command, State.DISPATCHED, OPEN_STATES)
    if not isinstance(ticket, Ticket):
        return ticket
    kinds = [category.name for category in context.office.categories]
    if not command.words:
        asked = "\n".join(filter(None, (_basis(context, ticket), texts.say_the_kind(ticket.number, kinds))))
        return refuse(situation, asked, ticket.number)
    category = _meant(context, command.words)
    if category is None:
        close = get_close_matches(bare(command.words), kinds, n=3, cutoff=0.3)
        return refuse(situation, texts.unknown_kind(ticket.number, command.words, close, kinds), ticket.number)
    if category.name == ticket.kind:
        return refuse(situation, texts.is_that_kind(ticket.number, category.name), ticket.number)
    change = _corrected(situation, context, ticket, category)
    sorted_anew = replace(ticket, kind=category.name, handle_due=change.handle_due)
    to = _new_handler(context, ticket, category)
    told = answer(situation, ticket, texts.classified(ticket.number, ticket.kind, category.name, to.name if to else ""))
    if to is None:
        return Outcome((change,), (told,))
    official = situation.speaker.official
    step = Step(context.now, workers.the_bot(), What.DISPATCHED, to.name)
    why = texts.sorted_to_you(official.name if official else "", category.name)
    given = hand_to(situation, context, sorted_anew, to, step, why)
    return Outcome((change, *given.changes), (told, *given.say))


def _basis(context: Context, ticket: Ticket) -> str:
    """分类依据 1001: by what it was sorted, or by whom."""
    steps = reversed(context.read.steps(ticket.number))
    by_hand = next((step for step in steps if step.what is What.CLASSIFIED and step.by), None)
    return texts.sorted_by_hand(by_hand.who, by_hand.text) if by_hand else because(context, ticket)


def _meant(context: Context, words: str) -> Category | None:
    """The kind of that name, or the only one whose name holds the word."""
    word = bare(words)
    exact = context.category(words.strip()) or context.category(word)
    if exact:
        return exact
    holding = [one for one in context.office.categories if len(word) > 1 and word in one.name]
    return holding[0] if len(holding) == 1 else None


def _corrected(situation: Situation, context: Context, ticket: Ticket, category: Category) -> Reclassify:
    limit = deadline(ticket.opened_at, category.handle_within, context.office.zone, context.office.is_working_day)
    changed = ticket.redone or ticket.reworked or ticket.extended or ticket.appealed
    kept = changed or ticket.state not in MOVABLE
    due = ticket.handle_due if kept else min(ticket.handle_due, limit)
    step = step_of(situation, context, What.CLASSIFIED, texts.kind_step(ticket.kind, category.name))
    return Reclassify(ticket.number, ticket.kind, category.name, due, step)


def _new_handler(context: Context, ticket: Ticket, category: Category) -> Official | None:
    """Whoever the new kind is for, where nobody has accepted and it is for another role; None: it stays."""
    handler = context.official(ticket.handler)
    if ticket.state is not State.DISPATCHED or ticket.urgent or ticket.is_confidential or ticket.joint:
        return None
    before = context.category(ticket.kind)
    if (before and before.role is category.role) or (handler and handler.role is category.role):
        return None
    to = handler_for(context.places, desk_of(ticket), category, context.today, context.away).official
    return to if to and to.key != ticket.handler else None
