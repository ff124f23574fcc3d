"""没有着火，是邻居在做饭: kept with the alarm of a moment ago, and told to whoever has it, who looks all the same."""

from __future__ import annotations

from bot.domain.danger.denial import denies_what
from bot.domain.danger.which_alarm import which_alarm
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS, MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.hear_more import hear_follow_up
from bot.services.hearing.hear_news import ask_which
from bot.services.taking.add_to_ticket import GONE, add
from bot.texts import residents_corrections as texts

LATELY_MS = 10 * MINUTE_MS
OWN_MS = 6 * HOUR_MS


def hear_denial(situation: Situation, context: Context) -> Outcome | None:
    """Alone it opens nothing; whoever calls for help once more is heard as ever. None where it goes on with none of
    these."""
    tickets = _meant(situation, context)
    if len(tickets) > 1:
        return ask_which(situation, context, tickets)
    for ticket in tickets:
        added = add(situation, context, ticket, situation.words)
        said = tell.about(situation, ticket, texts.no_danger_noted(ticket.number))
        return Outcome(added.changes, (said, *added.say[1:]))
    if situation.addressed:
        return Outcome(say=(tell.to_speaker(situation, texts.no_danger()),))
    return hear_follow_up(situation, context) if situation.draft is not None else Outcome()


def _meant(situation: Situation, context: Context) -> list[Ticket]:
    """The speaker's own alarm, wherever it was called out, be it hours ago where just that is denied; several where
    each of them may be meant; else the newest of this room that it may be said of."""
    since = context.now - LATELY_MS
    own = context.read.called_out_by(situation.speaker.person, context.now - OWN_MS)
    mine = [
        one
        for one in own
        if one.state not in GONE
        and not one.is_confidential
        and (one.opened_at >= since or denies_what(situation.words, one.text))
    ]
    denied = [one for one in mine if denies_what(situation.words, one.text)] or mine
    if (meant := which_alarm(situation.words, denied)) is not None:
        return [one for one in denied if one.number in meant.numbers]
    if situation.room.purpose is not Purpose.RESIDENTS:
        return []
    here = [one for one in context.read.opened_here(situation.room.id, since) if one.urgent]
    return [one for one in here if denies_what(situation.words, one.text)][:1]
