"""Photos of what was done that come as a message of their own: a 办结 waited for them, or was said just before."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.changes.ticket import MoveTicket
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import above
from bot.services.handling.handle_ticket import finish
from bot.services.handling.work_photos import attach, expect_photo
from bot.services.reading.find_ticket import current
from bot.services.taking.ping import photos_to
from bot.texts import workers_ending

BURST_MS = 20_000
"""Phones send several photos as one message after the other: after the one that ended a ticket, the rest join it."""

_ENDS = frozenset({What.DONE, What.ANSWERED})


@dataclass(frozen=True, slots=True)
class _End:
    """When something was ended, UTC ms, and whether a photo came with the word."""

    at: int
    with_photo: bool


def finish_with_photo(situation: Situation, context: Context) -> Outcome:
    """The photo that a 办结 was waiting for; those that come right after it join the ticket."""
    assert situation.expectation is not None  # the handler has seen to it
    number, words = int(situation.expectation.options[0]), situation.expectation.options[1]
    if not words:
        ticket = current(context, number)
        return Outcome(attach(situation, context, ticket)) if ticket else Outcome()
    outcome = finish(situation, context, Command(Verb.FINISH, number, words))
    if not any(isinstance(change, MoveTicket) for change in outcome.changes):
        return outcome
    more = expect_photo(situation, context, number, "", BURST_MS)
    return replace(outcome, changes=(*outcome.changes, more))


def join_ended(situation: Situation, context: Context) -> Outcome | None:
    """A photo within two minutes after 办结 is of what was ended, and whoever checks it gets it; None where it is of
    something else: what was ended had its photo with the word, so that the next photo is for what is ended next."""
    official = situation.speaker.official
    if official is None or not situation.loose_photos or situation.room.purpose is Purpose.RESIDENTS:
        return None
    ended = [(end, one) for one in _ended_by(situation, context) if (end := _end(situation, context, one))]
    newest = max((end.at for end, _ in ended), default=0)
    meant = [one for end, one in ended if end.at == newest]
    if not meant or any(end.with_photo for end, _ in ended if end.at == newest):
        return None
    if len(meant) > 1:
        text = workers_ending.whose_photo([one.number for one in meant])
        return Outcome(say=(tell.in_private(situation, text),))
    if waiting := _wait_for_one(situation, context, meant[0]):
        text = workers_ending.whose_photo([meant[0].number, *waiting])
        return Outcome(say=(tell.in_private(situation, text, meant[0].number),))
    return _join(situation, context, meant[0], newest)


def _wait_for_one(situation: Situation, context: Context, ended: Ticket) -> list[int]:
    """What the speaker has in hand and cannot end without a photo, where what was just ended is an emergency: it may be of
    that, and is kept until they say so."""
    official = situation.speaker.official
    if official is None or not ended.urgent:
        return []
    mine = context.read.open_tickets_of(official.key)
    return [
        one.number
        for one in mine
        if one.state is State.ACCEPTED and _needs_photo(context, one) and not (one.urgent or one.is_confidential)
    ]


def _needs_photo(context: Context, ticket: Ticket) -> bool:
    category = context.category(ticket.kind)
    return category is not None and category.photo_to_close


def _join(situation: Situation, context: Context, ticket: Ticket, ended_at: int) -> Outcome:
    """Said once, for the first of several."""
    joined: tuple[Change, ...] = attach(situation, context, ticket)
    checker = above(context, ticket) if ticket.state is State.VERIFYING else None
    shown = photos_to(context, checker, situation.loose_photos, ticket.number) if checker else ()
    if context.read.photos_by(ticket.number, situation.speaker.person, ended_at):
        return Outcome(joined, shown)
    text = workers_ending.photo_joined(ticket.number, checker.name if checker else "")
    ping = workers_ending.photo_to_check(ticket.number)
    told = tell.to_official(context, checker, ping, ticket.number) if checker else ()
    return Outcome(joined, (tell.in_private(situation, text, ticket.number), *told, *shown))


def _ended_by(situation: Situation, context: Context) -> list[Ticket]:
    """What the speaker has ended in the last two minutes, or waits to be checked; in a group nothing confidential."""
    official = situation.speaker.official
    since = context.now - context.office.manners.join_within
    done = [context.read.ticket(number) for number, _ in context.read.ended_lately(since)]
    theirs = [one for one in (*done, *context.read.verifying()) if one and official and one.handler == official.key]
    return [one for one in theirs if situation.is_private or not one.is_confidential]


def _end(situation: Situation, context: Context, ticket: Ticket) -> _End | None:
    """The speaker's 办结 or 答 of it; None where that is longer ago than two minutes."""
    official, steps = situation.speaker.official, context.read.steps(ticket.number)
    ends = [at for at, step in enumerate(steps) if step.what in _ENDS and official and step.by == official.key]
    if not ends or steps[ends[-1]].at < context.now - context.office.manners.join_within:
        return None
    end = steps[ends[-1]]
    return _End(end.at, any(one.at == end.at and one.what is What.ADDED for one in steps[: ends[-1]]))
