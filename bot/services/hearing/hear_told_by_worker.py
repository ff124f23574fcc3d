"""徐哥说九点到, put to the bot: kept with what they wait for, and no ticket of its own."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.places.place import LIKE_RESIDENTS
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accuses_here
from bot.domain.talk.told_by_worker import told_by_worker
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.subjects import shares_word
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.add_to_ticket import add_words
from bot.texts import residents_taking


def hear_told_by_worker(situation: Situation, context: Context) -> Outcome | None:
    """None where they wait for nothing, or for nothing but an emergency; of several that it may be of, it is kept with each."""
    if not situation.addressed or situation.speaker.role not in LIKE_RESIDENTS or situation.emergency is not None:
        return None
    told = told_by_worker(situation.words)
    if not told or accuses_here(context.places, situation.words):
        return None
    person, room = situation.speaker.person, None if situation.is_private else situation.room.id
    theirs = [*context.read.unclosed_of(person, room), *context.read.followed_by(person, room)]
    waiting = [one for one in theirs if one.is_open and not (one.urgent or one.is_confidential)]
    meant = [one for one in waiting if shares_word(told, one.text)] or _reported(waiting)
    if not meant:
        return None
    added = [add_words(situation, context, one, situation.words) for one in meant]
    if len(meant) == 1:
        return added[0]
    # Whichever it is: the words are with it.
    changes = tuple(change for one in added for change in one.changes)
    said = tell.to_speaker(situation, residents_taking.added_to_all([one.number for one in meant]))
    return Outcome(changes, (said, *(say for one in added for say in one.say[1:])))


def _reported(waiting: list[Ticket]) -> list[Ticket]:
    """Nobody comes to see to a question."""
    return [one for one in waiting if one.speech is not Speech.QUESTION] or waiting
