"""人在抢救 多谢了, 火灭了: kept with the alarm that it is about, and told to whoever has it; no second one."""

from __future__ import annotations

from bot.domain.danger import EmergencyKind
from bot.domain.denial import denies_danger
from bot.domain.emergency import recognise_emergency
from bot.domain.how_it_went import tells_how_it_went
from bot.domain.message import Message
from bot.domain.outcome import Outcome
from bot.domain.place import Purpose, Room
from bot.domain.progress import is_not_needed, is_of_elsewhere
from bot.domain.situation import Situation
from bot.domain.ticket import Ticket
from bot.services import tell
from bot.services.add_to_ticket import GONE, add
from bot.services.context import Context
from bot.services.find_ticket import current
from bot.texts import residents_corrections as texts

ADDRESSED_MS = 24 * 3_600_000
IN_PASSING_MS = 6 * 3_600_000
BY_OTHERS_MS = 2 * 3_600_000


def alarm_meant(message: Message, room: Room, words: str, addressed: bool, context: Context) -> int | None:
    """The emergency of the last hours that such words tell the end of: the speaker's own; or, put to the bot by
    somebody else, the only one of the room. What calls for help once more is none of it."""
    if room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or not tells_how_it_went(words):
        return None
    if denies_danger(words):
        return None
    since = context.now - (ADDRESSED_MS if addressed else IN_PASSING_MS)
    own = [
        one
        for one in context.read.called_out_by(message.person, since)
        if one.state not in GONE and not one.is_confidential
    ]
    if own:
        newest = context.read.draft(message.person, room.id, own[0].opened_at)
        if is_not_needed(words) and newest not in (None, own[0].number):
            return None
        return next((one.number for one in own if _may_be_of(words, one)), None)
    if not addressed or room.purpose is not Purpose.RESIDENTS or recognise_emergency(words):
        return None
    here = [one for one in context.read.opened_here(room.id, context.now - BY_OTHERS_MS) if one.urgent]
    return here[0].number if len(here) == 1 and _may_be_of(words, here[0]) else None


def _may_be_of(words: str, ticket: Ticket) -> bool:
    """At no other place; and where the words sound like a danger themselves, of the same kind. 人走了 tells of nobody
    who is missing, once there is something that people leave."""
    if is_of_elsewhere(words, ticket.text):
        return False
    found, told = recognise_emergency(words), recognise_emergency(ticket.text)
    if found is None or found.kind is EmergencyKind.MISSING:
        return True
    return told is not None and found.kind is told.kind


def hear_news(situation: Situation, context: Context, number: int) -> Outcome:
    ticket = current(context, number)
    if ticket is None:
        return Outcome()
    added = add(situation, context, ticket, situation.words)
    if situation.is_flood:
        return Outcome(added.changes)
    own = ticket.reporter == situation.speaker.person
    over = own and ticket.is_open and is_not_needed(situation.words)
    text = texts.told_over(ticket.number) if over else texts.news_noted(ticket.number)
    return Outcome(added.changes, (tell.about(situation, ticket, text), *added.say[1:]))
