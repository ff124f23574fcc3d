"""What the co-handlers of a joint ticket (联动) hear when the whole goes on or ends without them."""

from __future__ import annotations

from bot.domain.changes.ticket import OpenParts, SetParts
from bot.domain.outcome import Change, Say
from bot.domain.places.place import Official
from bot.domain.tickets.ticket import State, Step, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.texts import workers_joint as texts


def working_on(context: Context, ticket: Ticket, besides: str = "") -> tuple[Official, ...]:
    """Those with a part that is not ended; whoever has the whole hears of it in other words."""
    if not ticket.joint:
        return ()
    left_out = {ticket.handler, besides}
    parts = (part for part in context.read.parts(ticket.number) if part.ended_at is None and not part.lead)
    officials = (context.official(part.official) for part in parts if part.official not in left_out)
    return tuple(one for one in officials if one)


def tell_parties(context: Context, ticket: Ticket, text: str, besides: str = "") -> tuple[Say, ...]:
    people = working_on(context, ticket, besides)
    return tuple(say for one in people for say in tell.to_official(context, one, text, ticket.number))


def begin_again(
    context: Context, ticket: Ticket, why: str, lead: Official | None
) -> tuple[tuple[Change, ...], tuple[Say, ...]]:
    """It is to be done once more (重办, 返工, 没解决, 督办), under `lead`: whoever had a part has it again and hears why.
    Who is not there has none, so that nothing waits for them."""
    if not ticket.joint or lead is None:
        return (), ()
    parts = [part for part in context.read.parts(ticket.number) if not part.lead and part.official != lead.key]
    people = [one for part in parts if part.official not in context.away and (one := context.official(part.official))]
    if not people:
        return (), ()
    text = texts.once_more(ticket.number, lead.name, why)
    says = tuple(say for one in people for say in tell.to_official(context, one, text, ticket.number))
    return (OpenParts(ticket.number, tuple(one.key for one in people)),), says


def move_parties(
    context: Context, ticket: Ticket, into: Ticket, step: Step
) -> tuple[tuple[Change, ...], tuple[Say, ...]]:
    """After a merge the work is still theirs: their parts go along, and they hear the number it has now."""
    people = working_on(context, ticket)
    lead = into.handler or ticket.handler
    if not people or lead is None:
        return (), ()
    if into.state is State.VERIFYING:
        return (), tell_parties(context, ticket, texts.over_for_you(ticket.number, texts.merged_into(into.number)))
    moving = [one for one in people if one.key != lead]
    name = context.name_of(lead)
    joined = Step(step.at, step.who, step.what, texts.joint_step(name, [one.name for one in moving], ""), step.by)
    parts = (SetParts(into.number, (lead, *(one.key for one in moving)), joined),) if moving else ()
    text = texts.goes_on_in(ticket.number, into.number, name)
    return parts, tuple(say for one in moving for say in tell.to_official(context, one, text, into.number))
