"""联动: several parties work on one ticket, one of them leads; each ends its own part before the whole ends."""

from __future__ import annotations

from bot.domain.changes.clock import SetLimit
from bot.domain.changes.leave import MovePart
from bot.domain.changes.ticket import AddStep, AttachPhotos, EndPart, MoveTicket, SetParts
from bot.domain.commands.parse import Command
from bot.domain.commands.party import read_parties
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import ROLE_NAMES, Official, Purpose
from bot.domain.situation import Situation
from bot.domain.tickets.deadline import deadline
from bot.domain.tickets.ticket import OPEN_STATES, Part, State, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import ticket_held
from bot.services.handling.hands import MOVABLE, answer, find_party, say_from_elsewhere, why_not_given
from bot.services.reading.find_ticket import refuse, step_of
from bot.services.taking.ping import details, photos_to
from bot.texts import residents_clocks, residents_dispatch, workers, workers_dispatch
from bot.texts import workers_joint as texts


def join(situation: Situation, context: Context, command: Command) -> Outcome:
    """联动 1001 物业 民警：先关水阀: asks others in; the present handler leads, or whoever says it."""
    ticket = ticket_held(situation, context, command, State.ACCEPTED, OPEN_STATES)
    if not isinstance(ticket, Ticket):
        return ticket
    if ticket.state not in MOVABLE:
        text = workers_dispatch.not_now(ticket.number, ticket.state.value, command.verb.value)
        return refuse(situation, text, ticket.number)
    asked = _asked(context, ticket, command)
    if isinstance(asked, str):
        return refuse(situation, asked, ticket.number)
    others, need, missing = asked
    lead = _lead(situation, context, ticket)
    inside = {part.official for part in context.read.parts(ticket.number)} | {lead.key}
    fresh = tuple(one for one in others if one.key not in inside)
    if not fresh:
        return refuse(situation, texts.in_already(ticket.number, [one.name for one in others]), ticket.number)
    if refusal := why_not_given(context, ticket, fresh):
        return refuse(situation, refusal, ticket.number)
    names = [one.name for one in fresh]
    step = step_of(situation, context, What.JOINED, texts.joint_step(lead.name, names, need))
    parts = SetParts(ticket.number, (lead.key, *(one.key for one in fresh)), step)
    elsewhere = say_from_elsewhere(context, ticket, fresh)
    own = situation.speaker.official == lead and situation.room.purpose is not Purpose.STAFF
    told = answer(situation, ticket, texts.joined(ticket.number, lead.name, names, own) + elsewhere)
    unasked = [tell.in_private(situation, texts.not_asked(missing), ticket.number)] if missing else []
    limit = _joint_limit(context, ticket)
    return Outcome(
        (*_taken_up(situation, context, ticket, lead), parts, *limit),
        (
            told,
            *unasked,
            *_tell_lead(situation, context, ticket, lead, names),
            *_tell_joined(situation, context, ticket, lead, fresh, need),
            *_tell_reporters(context, ticket, lead, fresh, limit),
        ),
    )


def _joint_limit(context: Context, ticket: Ticket) -> tuple[SetLimit, ...]:
    """疑难: once, from the opening on, and only later. What is urgent or late already gets no more time this way."""
    category = context.category(ticket.kind)
    if category is None or category.joint_within is None or ticket.joint or ticket.urgent:
        return ()
    office = context.office
    due = deadline(ticket.opened_at, category.joint_within, office.zone, office.is_working_day)
    if due <= ticket.handle_due or ticket.handle_due <= context.now:
        return ()
    step = Step(context.now, workers.the_bot(), What.CLASSIFIED, texts.joint_limit(context.moment(due)))
    return (SetLimit(ticket.number, ticket.handle_due, due, step),)


def _asked(
    context: Context, ticket: Ticket, command: Command
) -> tuple[tuple[Official, ...], str, dict[str, str]] | str:
    """Everybody who is named and can be asked, each once, what they are to do, and who cannot and why; or only why,
    where nobody can."""
    parties, need = read_parties(command.words, context.places)
    if not parties:
        return texts.say_with_whom(ticket.number)
    found: dict[str, Official] = {}
    missing: dict[str, str] = {}
    for party in parties:
        one = find_party(context, ticket, party, command.verb.value)
        if isinstance(one, Official):
            found[one.key] = one
        else:
            missing[party.word] = one
    return (tuple(found.values()), need, missing) if found else "\n".join(missing.values())


def _lead(situation: Situation, context: Context, ticket: Ticket) -> Official:
    speaker = situation.speaker.official
    assert speaker is not None  # ticket_meant has seen to it
    handler = context.official(ticket.handler)
    return handler if handler and handler.key not in context.away else speaker


def _taken_up(situation: Situation, context: Context, ticket: Ticket, lead: Official) -> tuple[Change, ...]:
    """Whoever asks others in for a ticket of their own, or for one that nobody has, has taken it up."""
    speaker = situation.speaker.official
    if speaker is None or speaker.key != lead.key or (ticket.state is State.ACCEPTED and ticket.handler == lead.key):
        return ()
    step = step_of(situation, context, What.ACCEPTED)
    if ticket.state is State.ACCEPTED:
        back = MoveTicket(ticket.number, State.ACCEPTED, State.DISPATCHED, step_of(situation, context, What.DISPATCHED))
        return (back, MoveTicket(ticket.number, State.DISPATCHED, State.ACCEPTED, step, handler=lead.key))
    return (MoveTicket(ticket.number, State.DISPATCHED, State.ACCEPTED, step, handler=lead.key),)


def _tell_lead(
    situation: Situation, context: Context, ticket: Ticket, lead: Official, names: list[str]
) -> tuple[Say, ...]:
    speaker = situation.speaker.official
    if speaker is None or speaker.key == lead.key:
        return ()
    return tell.to_official(context, lead, texts.joined_by(ticket.number, speaker.name, names), ticket.number)


def _tell_joined(
    situation: Situation, context: Context, ticket: Ticket, lead: Official, fresh: tuple[Official, ...], need: str
) -> tuple[Say, ...]:
    by = situation.speaker.official
    why = texts.you_are_joined(ticket.number, lead.name, by.name if by else lead.name, need)
    photos = context.read.photos_of(ticket.number)
    private = tuple(
        say
        for one in fresh
        for say in (
            *details(context, ticket, one, len(photos), why, shared=True),
            *photos_to(context, one, photos, ticket.number),
        )
    )
    if ticket.is_confidential:
        return private
    public = texts.joint_in_group(ticket.number, lead.name, "" if ticket.was_private else need)
    return (*tell.to_staff_room(context, ticket.grid, public, fresh, ticket.number), *private)


def _tell_reporters(
    context: Context, ticket: Ticket, lead: Official, fresh: tuple[Official, ...], limit: tuple[SetLimit, ...]
) -> tuple[Say, ...]:
    """The new limit stands in the same message; where it does not move, nothing is said of it."""
    until = [context.moment(one.handle_due) for one in limit]
    if ticket.is_confidential:
        return tell.to_reporters(context, ticket, residents_clocks.extended(ticket.number, until[0])) if until else ()
    # 网格员 小王 牵头，网格员一起处理 would name nobody: one in the lead's own role is named.
    parties = [f"{ROLE_NAMES[one.role]} {one.name}" if one.role is lead.role else ROLE_NAMES[one.role] for one in fresh]
    roles = list(dict.fromkeys(parties))
    text = residents_dispatch.several_parties(ticket.number, f"{ROLE_NAMES[lead.role]} {lead.name}", roles)
    text = "\n".join([text, *map(residents_clocks.later, until)])
    return tell.to_reporters(context, ticket, text)


def open_parts(context: Context, ticket: Ticket) -> tuple[Part, ...]:
    """The parts of the co-handlers that are not ended; while there is one, the whole cannot end."""
    if not ticket.joint:
        return ()
    parts = context.read.parts(ticket.number)
    return tuple(part for part in parts if part.ended_at is None and not _leads(part, ticket))


def _leads(part: Part, ticket: Ticket) -> bool:
    return part.lead or part.official == ticket.handler


def is_co_handler(context: Context, ticket: Ticket, official: str | None) -> bool:
    """Whether somebody has a part of their own in a joint ticket, ended or not, and does not lead it."""
    if not ticket.joint:
        return False
    parts = context.read.parts(ticket.number)
    return any(part.official == official and not _leads(part, ticket) for part in parts)


def end_part(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    """办结 by a co-handler: their own part is done, the lead hears of it and of what is still open."""
    official = situation.speaker.official
    assert official is not None  # is_co_handler has seen to it
    waiting = [part for part in open_parts(context, ticket) if part.official != official.key]
    lead = context.name_of(ticket.handler)
    if len(waiting) == len(open_parts(context, ticket)):
        return refuse(situation, texts.your_part_is_over(ticket.number, lead), ticket.number)
    if not words:
        return refuse(situation, workers.say_the_result(ticket.number), ticket.number)
    names = _names(context, waiting)
    end = EndPart(ticket.number, official.key, step_of(situation, context, What.PART_ENDED, words))
    told = answer(situation, ticket, texts.part_ended(ticket.number, names, lead))
    to_lead = texts.part_ended_by(ticket.number, official.name, words, names)
    leader = context.official(ticket.handler)
    return Outcome(
        (*_photos(situation, context, ticket), end),
        (told, *(tell.to_official(context, leader, to_lead, ticket.number) if leader else ())),
    )


def _photos(situation: Situation, context: Context, ticket: Ticket) -> tuple[Change, ...]:
    if not situation.loose_photos:
        return ()
    added = step_of(situation, context, What.ADDED, workers.photos(len(situation.loose_photos)))
    return (AttachPhotos(ticket.number, situation.loose_photos, added),)


def _names(context: Context, parts: list[Part] | tuple[Part, ...]) -> list[str]:
    return [context.name_of(part.official) or part.official for part in parts]


def refuse_whole(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """The refusal to end a joint ticket while parts are open; None where it may end."""
    waiting = open_parts(context, ticket)
    if not waiting:
        return None
    return refuse(situation, texts.parts_are_open(ticket.number, _names(context, waiting)), ticket.number)


def may_end(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Whether the speaker's word ends the whole; otherwise it is progress only."""
    official = situation.speaker.official
    return not open_parts(context, ticket) and not is_co_handler(context, ticket, official.key if official else None)


def note_accepted(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """接单 by a co-handler changes no hands."""
    told = refuse(situation, texts.acceptance_noted(ticket.number), ticket.number)
    official = situation.speaker.official
    steps = context.read.steps(ticket.number)
    if official is None or any(step.what is What.ACCEPTED and step.by == official.key for step in steps):
        return told
    step = step_of(situation, context, What.ACCEPTED, What.JOINED.value)
    return Outcome((AddStep(ticket.number, step),), told.say)


def return_part(situation: Situation, context: Context, ticket: Ticket, reason: str) -> Outcome:
    """退回 by a co-handler: their part is struck out, the lead may ask somebody else."""
    official = situation.speaker.official
    assert official is not None  # is_co_handler has seen to it
    lead = context.official(ticket.handler)
    if all(part.official != official.key for part in open_parts(context, ticket)):
        text = texts.your_part_is_over(ticket.number, lead.name if lead else "")
        return refuse(situation, text, ticket.number)
    step = step_of(situation, context, What.RETURNED, reason)
    told = answer(situation, ticket, texts.part_returned(ticket.number, lead.name if lead else ""))
    to_lead = texts.part_returned_by(ticket.number, official.name, reason)
    return Outcome(
        (MovePart(ticket.number, official.key, None), AddStep(ticket.number, step)),
        (told, *(tell.to_official(context, lead, to_lead, ticket.number) if lead else ())),
    )


def hand_part(situation: Situation, context: Context, ticket: Ticket, to: Official, reason: str) -> Outcome:
    """转派 by a co-handler: their own part is another's from now on, the lead and the whole stay as they are."""
    official = situation.speaker.official
    assert official is not None  # is_co_handler has seen to it
    waiting = {part.official for part in open_parts(context, ticket)}
    lead = context.official(ticket.handler)
    if official.key not in waiting:
        return refuse(situation, texts.your_part_is_over(ticket.number, lead.name if lead else ""), ticket.number)
    if to.key in waiting:
        return refuse(situation, texts.in_already(ticket.number, [to.name]), ticket.number)
    step = step_of(situation, context, What.JOINED, texts.part_step(official.name, to.name, reason))
    told = answer(situation, ticket, texts.part_handed(ticket.number, to.name, lead.name if lead else ""))
    to_lead = texts.part_handed_by(ticket.number, official.name, to.name)
    return Outcome(
        (MovePart(ticket.number, official.key, to.key), AddStep(ticket.number, step)),
        (
            told,
            *_tell_joined(situation, context, ticket, lead or official, (to,), reason),
            *(tell.to_official(context, lead, to_lead, ticket.number) if lead else ()),
        ),
    )
