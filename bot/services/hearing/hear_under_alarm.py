"""打了打了 说马上到, 120一直没人接, in answer to the bot's own words on whom to call: kept with that emergency, and told at once to
whoever has it."""

from __future__ import annotations

from bot.domain.danger.bystanders import says_line_is_busy, tells_of_call
from bot.domain.danger.which_alarm import AlarmsMeant
from bot.domain.next.meant import OF_REPORT, Before, meaning
from bot.domain.next.own import stands_by_itself
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.talk.own_matter import is_own_matter
from bot.domain.tickets.ticket import Ticket
from bot.services.context import Context
from bot.services.hearing.hear_news import hear_news, keep_told

_SURE = 0.8


def hear_under_alarm(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """None where it is no word on the danger, or one of those who serve there."""
    here = ticket.room == situation.room.id and not ticket.is_confidential
    if not (ticket.urgent and ticket.is_open and here) or situation.speaker.official is not None:
        return None
    if not _is_of(situation.words, ticket, own := ticket.reporter == situation.speaker.person):
        return None
    if own:
        return hear_news(situation, context, AlarmsMeant((ticket.number,)))
    return keep_told(situation, context, ticket)


def _is_of(words: str, ticket: Ticket, own: bool) -> bool:
    if says_line_is_busy(words) or tells_of_call(words):
        return True
    if is_question(words) or is_own_matter(words, ticket.text, ticket.place) or stands_by_itself(words, ticket.text):
        return False
    before = Before.ALARMED if own else Before.NEAR_ALARM
    return meaning(before, words, ticket.text, addressed=True).share(*OF_REPORT) >= _SURE
