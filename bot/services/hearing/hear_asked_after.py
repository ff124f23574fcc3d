"""我早上报的那个咋样了, 一直没人给我回话: asked of the bot by somebody whose report is open, and that names nothing."""

from __future__ import annotations

from bot.domain.next.meant import Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.asked_after import names_nothing, said_of_report
from bot.domain.talk.progress import asks_of_own_report
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import last_answer
from bot.services.hearing.hear_waiting import LATELY_MS, MENTIONED_MS, ask_which_awaited, only_to_them, still_waits
from bot.services.reading.just_reported import accuses
from bot.services.taking.add_to_ticket import add_words
from bot.texts import residents


def hear_asked_after(situation: Situation, context: Context) -> Outcome | None:
    """Of the only one of theirs, else they are asked which. None where they have none, or may mean something else: what
    was just answered, somebody."""
    words = situation.words
    if not names_nothing(words) or situation.speaker.official is not None or accuses(words, context):
        return None
    if last_answer(situation, context):
        return None
    meant = _waited_for(situation, context)
    if not meant and asks_of_own_report(words) and not _has_mentioned(situation, context):
        return Outcome(say=(tell.to_speaker(situation, residents.no_open_tickets()),))
    told = {said_of_report(words, one.text) for one in meant} - {None}
    if not told:
        return None
    if len(meant) > 1:
        return ask_which_awaited(situation, context, meant)
    if Meant.URGE not in told and meant[0].is_open:
        return add_words(situation, context, meant[0], words)
    heard = still_waits(situation, context, meant[0])
    if situation.is_private or (meant[0].room == situation.room.id and not meant[0].was_private):
        return heard
    return Outcome(heard.changes, tuple(only_to_them(situation, say) for say in heard.say))


def _has_mentioned(situation: Situation, context: Context) -> bool:
    """Whether they have said anything to nobody that may be meant."""
    since = context.now - MENTIONED_MS
    return bool(context.read.suspects_of(situation.speaker.person, situation.room.id, since))


def _waited_for(situation: Situation, context: Context) -> list[Ticket]:
    """What they have reported here, or elsewhere, and is open; else what they follow; else what has ended last."""
    person, here = situation.speaker.person, None if situation.is_private else situation.room.id
    for mine in (context.read.unclosed_of(person, here), context.read.unclosed_of(person, None)):
        if found := [one for one in mine if here is None or not one.is_confidential]:
            return found
    if followed := context.read.followed_by(person, here):
        return followed
    ended = context.read.unrated_of(person, context.now - LATELY_MS)
    return [one for one in ended if here is None or (one.room == here and not one.is_confidential)][:1]
