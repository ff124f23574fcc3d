"""接单, 办结 and 答: what whoever handles a ticket does with it."""

from __future__ import annotations

from bot.domain.commands import Command
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.situation import Situation
from bot.domain.speech import Speech
from bot.domain.ticket import State, Step, Ticket, What
from bot.domain.ticket_changes import AddStep, AttachPhotos, MoveTicket
from bot.services import tell
from bot.services.context import Context
from bot.services.find_ticket import refuse, step_of, ticket_meant
from bot.texts import residents, workers


def accept(situation: Situation, context: Context, command: Command) -> Outcome:
    """Compare-and-set: the first one has it, the second is told who."""
    ticket = ticket_meant(situation, context, command, State.DISPATCHED)
    if not isinstance(ticket, Ticket):
        return ticket
    official = situation.speaker.official
    assert official is not None  # may_handle has seen to it
    if ticket.state is State.ACCEPTED:
        mine = ticket.handler == official.key
        text = (
            workers.yours_already(ticket.number)
            if mine
            else workers.taken_by(ticket.number, context.name_of(ticket.handler))
        )
        return refuse(situation, text, ticket.number)
    step = Step(context.now, official.name, What.ACCEPTED, by=official.key)
    move = MoveTicket(ticket.number, State.DISPATCHED, State.ACCEPTED, step, handler=official.key)
    answer = tell.about(situation, ticket, workers.accepted(ticket.number, official.name))
    other = workers.taken_by(ticket.number, official.name)
    return Outcome((move,), (answer, *_tell_assigned(context, ticket, official.key, other)))


def _tell_assigned(context: Context, ticket: Ticket, besides: str, text: str) -> tuple[Say, ...]:
    """Whoever had the ticket hears that somebody else did something with it."""
    assigned = context.official(ticket.handler)
    if assigned is None or assigned.key == besides:
        return ()
    return tell.to_official(context, assigned, text, ticket.number)


def finish(situation: Situation, context: Context, command: Command) -> Outcome:
    """办结 with the result, which the resident is told where they asked."""
    ticket = ticket_meant(situation, context, command, State.ACCEPTED)
    if not isinstance(ticket, Ticket):
        return ticket
    category = context.category(ticket.kind)
    if not command.words:
        return refuse(situation, workers.say_the_result(ticket.number), ticket.number)
    if category and category.photo_to_close and not situation.loose_photos:
        return refuse(situation, workers.photo_needed(ticket.number, ticket.kind), ticket.number)
    return _end(situation, context, ticket, What.DONE, command.words)


def reply(situation: Situation, context: Context, command: Command) -> Outcome:
    """答: relayed to the resident. It ends a 咨询; for anything else it is a note of progress."""
    ticket = ticket_meant(situation, context, command, State.ACCEPTED)
    if not isinstance(ticket, Ticket):
        return ticket
    if not command.words:
        return refuse(situation, workers.say_the_answer(ticket.number), ticket.number)
    if ticket.speech is Speech.QUESTION:
        return _end(situation, context, ticket, What.ANSWERED, command.words)
    step = step_of(situation, context, What.ANSWERED, command.words)
    note = tell.to_reporters(context, ticket, residents.note_from_handler(ticket.number, command.words))
    done = tell.about(situation, ticket, workers.relayed(ticket.number))
    return Outcome((AddStep(ticket.number, step),), (*note, done))


def _end(situation: Situation, context: Context, ticket: Ticket, what: What, words: str) -> Outcome:
    official = situation.speaker.official
    assert official is not None  # may_handle has seen to it
    step = Step(context.now, official.name, what, words, official.key)
    move = MoveTicket(ticket.number, ticket.state, State.DONE, step, handler=official.key)
    changes: tuple[Change, ...] = (move,)
    if situation.loose_photos:
        photos = step_of(situation, context, What.ADDED, workers.photos(len(situation.loose_photos)))
        changes = (AttachPhotos(ticket.number, situation.loose_photos, photos), move)
    answered = what is What.ANSWERED
    text = residents.answered(ticket.number, words) if answered else residents.done(ticket.number, words)
    told = workers.relayed(ticket.number) if answered else workers.finished(ticket.number)
    return Outcome(
        changes,
        (
            *tell.to_reporters(context, ticket, text),
            tell.about(situation, ticket, told),
            *_tell_assigned(context, ticket, official.key, workers.ended_by(ticket.number, official.name, words)),
        ),
    )
