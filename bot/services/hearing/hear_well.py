"""这回行了 谢谢, 电梯好了: what somebody has reported is well again, said to the bot in no command's words."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.all_well import tells_arranged
from bot.domain.speech.praise import thanks_somebody
from bot.domain.talk.own_rating import is_trouble_gone, is_trouble_itself, says_well, what_is_well
from bot.domain.talk.which_own import is_meant
from bot.domain.tickets.ticket import RATING_WINDOW_MS, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.rate_ticket import unrated
from bot.services.taking.withdraw_ticket import told_over
from bot.texts import residents, residents_ending, residents_praise, residents_services

_SHORTEST_NAME = 2


def hear_well(situation: Situation, context: Context) -> Outcome | None:
    """How to rate what has ended; what is still open is for its handler to end. None where it is of neither."""
    if (ended := welcome_end(situation, context)) is not None or not _may_be(situation):
        return ended
    here = None if situation.is_private else situation.room.id
    person = situation.speaker.person
    in_hand = context.read.unclosed_of(person, here) + context.read.followed_by(person, here)
    still_open = _meant(situation, in_hand)
    return told_over(situation, context, still_open[0]) if len(still_open) == 1 else None


def hear_nothing_wrong(situation: Situation, _: Context) -> Outcome | None:
    """7号楼电梯不晃了, 刚跟物业说了 明天来修, of nothing that they have reported: no report. Of their own work it is heard as
    such."""
    if situation.handles_tickets or situation.loose_photos:
        return None
    if is_trouble_gone(situation.words):
        return Outcome(say=(tell.to_speaker(situation, residents_services.good_to_hear()),))
    if tells_arranged(situation.words):
        return Outcome(say=(tell.to_speaker(situation, residents_services.all_have_read()),))
    return None


def thank_back(situation: Situation) -> Outcome:
    """谢谢背我的小伙子 is not for the bot to wave aside."""
    others = thanks_somebody(situation.words)
    text = residents_praise.thanks_read(situation.is_private) if others else residents.you_are_welcome()
    return Outcome(say=(tell.to_speaker(situation, text),))


def welcome_end(situation: Situation, context: Context, within: int = RATING_WINDOW_MS) -> Outcome | None:
    """Of what has ended so lately and is not rated yet."""
    if not _may_be(situation):
        return None
    ended = _meant(situation, unrated(situation, context, within))
    if len(ended) == 1:
        number = ended[0].number
        return Outcome(say=(tell.about(situation, ended[0], residents_ending.welcome_and_rate(number)),))
    numbers = [one.number for one in ended]
    return Outcome(say=(tell.to_speaker(situation, residents.which_to_rate(numbers)),)) if ended else None


def _may_be(situation: Situation) -> bool:
    return situation.speaker.official is None and says_well(situation.words)


def _meant(situation: Situation, tickets: list[Ticket]) -> list[Ticket]:
    """By what is named, else all that were reported here; in a group nothing confidential, not even its number."""
    return [
        one
        for one in tickets
        if (situation.is_private or (one.room == situation.room.id and not one.is_confidential))
        and _may_mean(situation.words, one)
    ]


def _may_mean(words: str, ticket: Ticket) -> bool:
    what = what_is_well(words)
    named = what in ticket.text if len(what) < _SHORTEST_NAME else is_meant(what, ticket)
    return named and not is_trouble_itself(words, ticket.text)
