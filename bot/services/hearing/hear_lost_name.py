"""豆豆不见了: asked of whoever says it, and looked at by whoever is on duty; 是我孙子 then calls out that he is missed."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.lost_name import name_lost
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose, Room
from bot.domain.situation import Situation
from bot.domain.units import HOUR_MS, MINUTE_MS
from bot.domain.words.plain import clean
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.hear_doubtful import look_first
from bot.services.taking.raise_emergency import raise_emergency
from bot.texts import residents_meanwhile

_DANGER_MS = 2 * HOUR_MS
_ANSWER_MS = 10 * MINUTE_MS


def ask_who(situation: Situation, context: Context, name: str) -> Outcome | None:
    """None where somebody is missed here already: it may be of that one."""
    running = context.read.running_in(situation.room.id, context.now - _DANGER_MS)
    if any((told := recognise_emergency(one.text)) and EmergencyKind.MISSING in told.kinds for one in running):
        return None
    text = residents_meanwhile.who_is_lost(name)
    say = tell.to_speaker if situation.addressed or situation.is_private else tell.in_private
    return Outcome(say=(say(situation, text), *look_first(situation, context, None)))


def hear_who(situation: Situation, context: Context) -> Outcome | None:
    """None where they have said of nobody that they were lost, or it was called out since.

    What they answer in private is of what they said in the group: whoever is seen there is of that one, and only they hear
    whom to call.
    """
    since = context.now - _ANSWER_MS
    if any(one.urgent for one in context.read.unclosed_of(situation.speaker.person, None) if one.opened_at >= since):
        return None
    room, told = _told(situation, context, since)
    if not told:
        return None
    danger = situation.emergency or Emergency(EmergencyKind.MISSING, ())
    raised = raise_emergency(replace(situation, words=f"{told}，{situation.words}", room=room), context, danger)
    if room.id == situation.room.id:
        return raised
    first, *others = raised.say
    alone = replace(first, room=None, person=situation.speaker.person, mentions=())
    return replace(raised, say=(alone, *others))


def _told(situation: Situation, context: Context, since: int) -> tuple[Room, str]:
    """Their 豆豆不见了, here or, where they answer in private, in the group."""
    said = [(situation.room.id, one.text) for one in context.read.recent(situation.message, since)]
    if situation.is_private:
        said += context.read.said_elsewhere(situation.speaker.person, situation.message.id, since)
    for number, text in said:
        told = context.office.manners.without_names(clean(text))
        if name_lost(told):
            room = context.read.room(number)
            spoken_in = room if room is not None and room.purpose is Purpose.RESIDENTS else situation.room
            return spoken_in, told
    return situation.room, ""
