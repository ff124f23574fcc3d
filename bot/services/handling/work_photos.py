"""Photos of what was done: awaited, and joined to the ticket that they show."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.changes.ticket import AttachPhotos
from bot.domain.outcome import Change
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket, What
from bot.services.context import Context
from bot.services.reading.find_ticket import step_of
from bot.texts import workers


def expect_photo(situation: Situation, context: Context, number: int, words: str, within: int) -> Expect:
    """The photo of what was done, awaited for `within` ms; `words`: the result, "" where it has been told."""
    options = (str(number), words)
    return Expect(situation.speaker.person, situation.room.id, Awaits.RESULT_PHOTO, options, context.now + within)


def attach(situation: Situation, context: Context, ticket: Ticket) -> tuple[Change, ...]:
    """The loose photos of the speaker become the ticket's."""
    if not situation.loose_photos:
        return ()
    step = step_of(situation, context, What.ADDED, workers.photos(len(situation.loose_photos)))
    return (AttachPhotos(ticket.number, situation.loose_photos, step),)
