"""第二个不要了, after 我要说三个事 第一个是 …: the ticket of the second of them."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.two_matters import counted_in
from bot.domain.talk.progress import nth_not_needed
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.own_matters import none_of_theirs, reported_by
from bot.services.taking.withdraw_ticket import told_over
from bot.texts import residents

JUST_NOW_MS = 30 * MINUTE_MS


def take_back_counted(situation: Situation, context: Context) -> Outcome | None:
    """第二个不要了, after 我要说三个事 第一个是 …: the ticket of the second of them."""
    if nth_not_needed(situation.words) is None:
        return None
    if (told := hear_counted_over(situation, context)) is not None:
        return told
    mine = _counted_lately(situation, context)
    if not mine:
        return Outcome(say=(tell.to_speaker(situation, residents.which_matter()),))
    return none_of_theirs(situation, mine)


def hear_counted_over(situation: Situation, context: Context) -> Outcome | None:
    """The same, be it put to nobody: None where they have not counted so many."""
    place = nth_not_needed(situation.words)
    mine = _counted_lately(situation, context) if place else []
    if not (place and mine):
        return None
    newest = max(mine, key=lambda one: one.opened_at)
    said = counted_in(context.read.steps(newest.number)[0].text)[place - 1 : place]
    together = [one for one in mine if said and one.opened_at == newest.opened_at]
    found = next((one for one in together if _is_of_item(one.text, said[0])), None)
    return None if found is None else told_over(situation, context, found)


def _is_of_item(text: str, item: str) -> bool:
    """The building may have been put behind its words, and a question said after them."""
    return text.startswith(item) or item.startswith(text.partition("（")[0])


def _counted_lately(situation: Situation, context: Context) -> list[Ticket]:
    """What is open of theirs, if any of it was said just now."""
    mine = reported_by(situation, context, None if situation.is_private else situation.room.id, ended=False)
    newest = max((one.opened_at for one in mine), default=0)
    return mine if newest >= context.now - JUST_NOW_MS else []
