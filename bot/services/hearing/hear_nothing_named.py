"""又停了, 有没有人管啊, 谁赔, put to the bot and naming nothing: of what they have told or what the room speaks of; else it is
asked of what, and never sorted by its own words."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accuses_here
from bot.domain.speech.neighbours import names_somebody
from bot.domain.talk.names_nothing import may_be_again, names_nothing, points_only
from bot.domain.talk.unsolved import is_bare_again
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS
from bot.services.context import Context
from bot.services.hearing.hear_echo import follow, hear_of_last
from bot.services.hearing.hear_no_matter import is_of_danger
from bot.services.hearing.hear_waiting import ask_which_awaited
from bot.services.taking import same_matter
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.open_ticket import open_ticket
from bot.texts import residents_taking

_JUST_NOW_MS = 30 * MINUTE_MS


def hear_nothing_named(situation: Situation, context: Context) -> Outcome | None:
    """None for what names something, or is said in private, in answer to something, or with a photo."""
    words = situation.words
    if situation.room.purpose is not Purpose.RESIDENTS or situation.speaker.official is not None:
        return None
    if situation.message.quote is not None or situation.loose_photos or not names_nothing(words):
        return None
    if is_of_danger(situation) or accuses_here(context.places, words):
        return None
    own = _of_own(situation, context)
    return own or _again_of_neighbour(situation, context) or hear_of_last(situation, context, apart=points_only(words))


def _of_own(situation: Situation, context: Context) -> Outcome | None:
    """More of the only one that they have reported here, or what they have just told and put to nobody."""
    person, here = situation.speaker.person, situation.room.id
    mine = context.read.unclosed_of(person, here)
    shown = [one for one in mine if one.is_open and not (one.is_confidential or one.was_private)]
    lately = [one for one in shown if one.opened_at >= context.now - same_matter.ALIKE_MS]
    if len(lately) > 1 and not is_bare_again(situation.words):
        return ask_which_awaited(situation, context, lately)
    if len(lately) == 1:
        return add_words(situation, context, lately[0], situation.words)
    told = context.read.suspects_of(person, here, context.now - _JUST_NOW_MS)
    row = max((row for row in told if row.is_open), key=lambda row: row.at, default=None)
    if row is None or accuses_here(context.places, row.text):
        return None
    return open_ticket(replace(situation, words=row.text), context, Speech.HELP)


def _again_of_neighbour(situation: Situation, context: Context) -> Outcome | None:
    """又停了, where a neighbour's lift has stopped in these days: with what is open of it, else a report beside what was
    done."""
    if not is_bare_again(situation.words):
        return None
    here, since = situation.room.id, context.now - same_matter.ALIKE_MS
    still_open = [one for one in context.read.opened_here(here, since) if _may_be(situation, one)]
    ended = [one for one in context.read.ended_here(here, since) if _may_be(situation, one)]
    newest = max(still_open or ended, key=lambda one: (one.ended_at or one.opened_at, one.number), default=None)
    if newest is None:
        return None
    if newest.is_open:
        return follow(situation, context, newest)
    words = residents_taking.as_neighbour_says(situation.words, newest.text)
    return open_ticket(replace(situation, words=words), context, Speech.HELP)


def _may_be(situation: Situation, ticket: Ticket) -> bool:
    if ticket.was_private or ticket.is_confidential or ticket.speech is Speech.QUESTION:
        return False
    of_somebody = names_somebody(ticket.text) and not residents_taking.is_neighbours(ticket.text)
    return not of_somebody and may_be_again(situation.words, ticket.text)
