"""漏水的照片要不要发你: whoever has reported it may send it, and it joins that report."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.own_matter import asks_to_show
from bot.domain.talk.which_own import meant_among
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.add_to_ticket import await_photos
from bot.texts import residents_taking


def hear_showing(situation: Situation, context: Context) -> Outcome | None:
    """None where nothing of theirs is open here."""
    if situation.speaker.official is not None or not asks_to_show(situation.words):
        return None
    room = None if situation.is_private else situation.room.id
    mine = context.read.unclosed_of(situation.speaker.person, room)
    mine = [one for one in mine if one.is_open and (situation.is_private or not one.is_confidential)]
    meant = meant_among(situation.words, mine) or mine
    if not meant:
        return None
    ticket = max(meant, key=lambda one: (one.opened_at, one.number))
    text = residents_taking.send_photos(ticket.number)
    return Outcome(await_photos(situation, context, ticket), (tell.about(situation, ticket, text),))
