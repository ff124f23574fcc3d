"""压着两辆车, 没压到人, put to nobody a moment before the same person calls for help: it is of that, and those who go read it."""

from __future__ import annotations

import re

from bot.domain.changes.ticket import AddStep
from bot.domain.outcome import Outcome, Urgency
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_chatter, is_matter, is_question
from bot.domain.talk.echo import laughs
from bot.domain.talk.tells_of_it import tells_of_it
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.words.plain import bare
from bot.domain.words.subjects import shares_word
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import step_of
from bot.services.reading.put_to_nobody import put_to_nobody
from bot.services.taking.who_is_accused import called_besides
from bot.texts import workers_taking

_MOST = 4
_OF_HARM = re.compile(r"[压砸伤烧烫困埋撞夹卡淹漏冒倒塌]|里面|屋里|有人|没人|老人|小?孩")


def said_just_before(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """Kept with the ticket and told to those who are called; nothing is said in the room."""
    if situation.is_private or situation.speaker.official is not None:
        return Outcome()
    told = list(put_to_nobody(situation.message, context, context.office.manners.join_within))
    kept = _kept(situation, context) + bare(ticket.text)
    lines = [one for one in reversed(told) if bare(one) not in kept and _may_be_of(one, ticket)][-_MOST:]
    if not lines:
        return Outcome()
    steps = tuple(AddStep(ticket.number, step_of(situation, context, What.ADDED, one)) for one in lines)
    text = workers_taking.additions(ticket.number, lines, 0)
    handler = context.official(ticket.handler)
    called = [*((handler,) if handler else ()), *called_besides(context, ticket)]
    said = (tell.to_official(context, one, text, ticket.number, Urgency.EMERGENCY) for one in dict.fromkeys(called))
    return Outcome(steps, tuple(say for one in said for say in one))


def _kept(situation: Situation, context: Context) -> str:
    """What stands with other tickets of theirs already."""
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    return " ".join(bare(step.text) for one in mine for step in context.read.steps(one.number))


def _may_be_of(words: str, ticket: Ticket) -> bool:
    if is_chatter(words) or is_question(words) or laughs(words):
        return False
    if tells_of_it(words) or _OF_HARM.search(words):
        return True
    return is_matter(words) and shares_word(words, ticket.text)
