"""电梯修好没, 我家也没水 几点能来: about what a neighbour has reported."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.bits import shares
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_question
from bot.domain.speech.neighbours import names_somebody, points_at_neighbour
from bot.domain.talk.echo import says_also
from bot.domain.talk.if_reported import asks_if_reported
from bot.domain.talk.progress import (
    asks_who_is_at_it,
    asks_who_minds,
    is_about,
    is_of_elsewhere,
    only_asks_how_far,
    thing_at_work_on,
    wants_to_know,
)
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.words.subjects import subjects_in
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.hear_echo import follow
from bot.services.hearing.own_matters import reported_about, tell_how_it_stands
from bot.services.taking import same_matter
from bot.services.taking.open_ticket import open_ticket
from bot.texts import residents_taking

_TELLS_MORE = frozenset({What.ADDED, What.INTERIM, What.DONE})


def follow_neighbour(situation: Situation, context: Context) -> Outcome | None:
    """我家也没水 几点能来: they have what a neighbour has reported, and ask how far it is. Of several none is guessed:
    it is a report, which asks whether it is the same."""
    if not (says_also(situation.words) and is_question(situation.words)) or situation.message.quote is not None:
        return None
    if reported_about(situation, context, None):
        return None
    meant = _of_neighbours(situation, context)
    if len(meant) > 1:
        return open_ticket(situation, context)
    if not meant:
        return None
    ticket = meant[0]
    stands = residents_taking.state_and_handler(ticket.state.value, context.name_of(ticket.handler))
    return follow(situation, context, ticket, stands)


def tell_of_neighbours(situation: Situation, context: Context) -> Outcome | None:
    """电梯修好没, where only a neighbour has reported it: how that stands, with what it is."""
    words = situation.words
    asks = wants_to_know(words) or asks_if_reported(words) or only_asks_how_far(words) or asks_who_minds(words)
    if not asks:
        return None
    meant = _of_neighbours(situation, context) or _ended_of_neighbours(situation, context)
    if not meant:
        return None
    if len(meant) > 1:
        return tell_how_it_stands(situation, context, meant)
    return tell_of_neighbour(situation, context, meant[0])


def tell_of_neighbour(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """How it stands, to somebody who has not reported it, with what it is."""
    told = tell_status(situation, context, ticket.number)
    what = same_matter.as_shown_here(situation, ticket)
    return replace(
        told, say=tuple(replace(say, text=residents_taking.of_neighbour(what, say.text)) for say in told.say)
    )


def _of_neighbours(situation: Situation, context: Context) -> list[Ticket]:
    """What others have reported in this residents' room in these days of the thing that is named, at no other place."""
    since = context.now - same_matter.ALIKE_MS
    return _named_of(situation, context, context.read.opened_here(situation.room.id, since))


def _ended_of_neighbours(situation: Situation, context: Context) -> list[Ticket]:
    """The last of it that was done."""
    since = context.now - same_matter.ALIKE_MS
    return _named_of(situation, context, context.read.ended_here(situation.room.id, since))[:1]


def _named_of(situation: Situation, context: Context, found: list[Ticket]) -> list[Ticket]:
    """Nothing of somebody who is named, nor what was said against a neighbour, who may be the one that asks."""
    named = set(subjects_in(situation.words))
    by_words = asks_if_reported(situation.words)
    at_work = asks_who_is_at_it(situation.words) or asks_who_minds(situation.words)
    thing = thing_at_work_on(situation.words) if at_work else ""
    if situation.room.purpose is not Purpose.RESIDENTS or names_somebody(situation.words):
        return []
    if not (named or by_words or thing):
        return []
    others = [
        one
        for one in found
        if one.reporter != situation.speaker.person
        and not (one.was_private or one.speech is Speech.QUESTION or points_at_neighbour(one.text))
        and not is_of_elsewhere(situation.words, one.text)
    ]
    meant = [one for one in others if not named.isdisjoint(subjects_in(one.text))]
    if by_words and not meant:
        # 水表箱有没有人报过: whatever it is called, they want to know whether there is one.
        return [one for one in others if is_about(situation.words, one.text)]
    if thing and not meant:
        # 15号楼信箱谁在弄, of 信箱锁坏了.
        return [one for one in others if shares(thing, one.text)]
    # 幼儿园那个路口, of which 井盖塌了 was said later.
    return meant or [one for one in others if not named.isdisjoint(subjects_in(_told_since(context, one)))]


def _told_since(context: Context, ticket: Ticket) -> str:
    """What was added to it, and what was done."""
    return " ".join(step.text for step in context.read.steps(ticket.number) if step.what in _TELLS_MORE)
