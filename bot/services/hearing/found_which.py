"""找到了 在我店门口, while somebody is missed and a dog is looked for as well: which of them it is."""

from __future__ import annotations

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.danger.lost_pet import found_is_pet
from bot.domain.danger.sighted import finds, is_pet, names_whom, tells_of_lost
from bot.domain.danger.which_alarm import AlarmsMeant
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.units import DAY_MS
from bot.services.context import Context
from bot.services.reading.find_ticket import current


def found_which(situation: Situation, context: Context, numbers: tuple[int, ...]) -> AlarmsMeant | None:
    """`numbers`: of emergencies that it may be of. The speaker's own, where only one of theirs is looked for; else all,
    of which one has to be asked. None where nothing else is looked for, or it is said who was found."""
    words = situation.words
    if situation.room.purpose is not Purpose.RESIDENTS or not finds(words) or names_whom(words):
        return None
    missed = [ticket for number in numbers if (ticket := current(context, number)) and _is_missed(ticket.text)]
    if not missed or situation.quoted_ticket is not None:
        return None
    here = context.read.opened_here(situation.room.id, context.now - DAY_MS)
    looked_for = [one for one in here if not (one.urgent or one.was_private) and tells_of_lost(one.text)]
    own = [one for one in (*missed, *looked_for) if one.reporter == situation.speaker.person]
    lost = [one for one in looked_for if one in own or is_pet(one.text)]
    if not lost:
        return None
    meant = own if len(own) == 1 else lost if found_is_pet(words) else [*missed, *lost]
    return AlarmsMeant(tuple(sorted(one.number for one in meant)), sure=len(meant) == 1)


def _is_missed(text: str) -> bool:
    told = recognise_emergency(text)
    return told is not None and EmergencyKind.MISSING in told.kinds
