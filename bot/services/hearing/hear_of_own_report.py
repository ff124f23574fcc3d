"""我的车能赔不, 那个盖子啥时候来弄, 下午几点: asked of what they have reported, hours later too; whoever has that hears it, and
no question of its own is opened."""

from __future__ import annotations

from bot.domain.next.meant import REPORTED_MS
from bot.domain.outcome import Outcome
from bot.domain.places.place import LIKE_RESIDENTS
from bot.domain.places.words import is_elsewhere
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.talk.of_own_report import (
    asks_of_own_report,
    asks_only_cost,
    asks_only_hour,
    may_be_called,
    thing_awaited,
)
from bot.domain.talk.to_be_there import asks_to_be_there
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.hearing.answer_question import last_answer, waits_for_choice
from bot.services.hearing.give_help import ask_which_matter
from bot.services.hearing.hear_waiting import LATELY_MS, ask_which_awaited, still_waits
from bot.services.reading.just_reported import accuses, last_passed_on


def hear_of_own_report(situation: Situation, context: Context) -> Outcome | None:
    """None where they wait for nothing here, or where it goes on with an answer."""
    words = situation.words
    if not situation.addressed or situation.speaker.role not in LIKE_RESIDENTS or situation.emergency is not None:
        return None
    if situation.message.quote is not None or situation.loose_photos:
        return None
    thing = thing_awaited(words)
    if not (thing or asks_of_own_report(words)) or accuses(words, context):
        return None
    if not thing and (waits_for_choice(situation) or last_answer(situation, context)):
        return None
    if (asks_only_hour(words) or asks_only_cost(words)) and last_passed_on(situation, context):
        # 多少钱, after 附近哪有修鞋的 and 灯坏了, may be of either.
        return None
    waiting = _waiting(situation, context)
    if thing:
        meant = [one for one in waiting if may_be_called(thing, one.text)]
    else:
        meant = [one for one in waiting if shares_word(words, one.text)] or _newest(waiting, context)
    if not meant:
        return ask_which_matter(situation, context) if asks_to_be_there(words) else None
    return (
        still_waits(situation, context, meant[0]) if len(meant) == 1 else ask_which_awaited(situation, context, meant)
    )


def _waiting(situation: Situation, context: Context) -> list[Ticket]:
    """Their own, and what they follow, that somebody comes for."""
    person, room = situation.speaker.person, None if situation.is_private else situation.room.id
    theirs = [*context.read.unclosed_of(person, room), *context.read.followed_by(person, room)]
    since = context.now - LATELY_MS
    lately = [one for one in theirs if one.is_open and one.opened_at >= since]
    ordinary = [one for one in lately if not (one.urgent or one.is_confidential) and one.speech is not Speech.QUESTION]
    return [one for one in ordinary if not is_elsewhere(situation.words, one.place or one.text)]


def _newest(waiting: list[Ticket], context: Context) -> list[Ticket]:
    """What was reported just now rather than all that they wait for."""
    just_now = [one for one in waiting if one.opened_at >= context.now - REPORTED_MS]
    return just_now if len(just_now) == 1 else waiting
