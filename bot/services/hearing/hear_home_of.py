"""郑叔家是7号楼402, told by a neighbour after the bot has asked 郑大爷 where it is: the ticket gets its place, and is no new
one."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.danger.which_alarm import names_reporter
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.places.words import names_building, without_places
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS, MINUTE_MS
from bot.domain.words.plain import bare
from bot.services.context import Context
from bot.services.taking import ask_place
from bot.services.taking.add_to_ticket import add
from bot.texts import residents_taking

_WITHIN_MS = 24 * HOUR_MS
_ASKED_MS = 10 * MINUTE_MS
_LONGEST = 30
_LONGEST_REST = 4
_GLUE = re.compile(r"就?是|住在?|在|他们?|她们?|人家|老人家?|家里?|那[家户]?|的|我知道|应该|好像|[啊呀哦吧呢了]")
_SOMEBODY = re.compile(r"^(?:就?是|住在?|在)?(?:[他她]们?|人家|老人家?|那家)(?:家|就?是|住|在)")


def hear_home_of(situation: Situation, context: Context) -> Outcome | None:
    """None where it tells anything but where somebody lives, or where nobody is meant of whom it is not known."""
    ticket = home_told_of(situation, context)
    if ticket is None:
        return None
    added = add(situation, context, ticket, situation.words, named=True)
    noted, *told = added.say
    return replace(added, say=(replace(noted, text=residents_taking.thanks(noted.text)), *told))


def home_told_of(situation: Situation, context: Context) -> Ticket | None:
    """The newest without a place of whoever is named; 他家 is of the only one of whom it was just asked."""
    words = situation.words
    if situation.room.purpose is not Purpose.RESIDENTS or situation.message.quote is not None or is_question(words):
        return None
    if len(words) > _LONGEST or not names_building(words):
        return None
    opened = context.read.opened_here(situation.room.id, context.now - _WITHIN_MS)
    others = [one for one in opened if one.reporter != situation.speaker.person and _lacks_place(one)]
    named = [one for one in others if names_reporter(words, one.reporter_name)]
    if named:
        return named[0] if _only_tells_where(words, named[0].reporter_name) else None
    asked = [one for one in others if one.opened_at >= context.now - _ASKED_MS and ask_place.question(one)]
    of_him = _SOMEBODY.search(words) is not None and _only_tells_where(words, "")
    return asked[0] if of_him and len({one.reporter for one in asked}) == 1 else None


def _lacks_place(ticket: Ticket) -> bool:
    return ticket.is_open and not (ticket.is_confidential or ticket.was_private) and not names_building(ticket.place)


def _only_tells_where(words: str, name: str) -> bool:
    """郑叔 and 家是 beside the place, and nothing that is wrong there."""
    rest = without_places(words).replace(name, " ") if name else without_places(words)
    return len(bare(_GLUE.sub("", rest))) <= _LONGEST_REST
