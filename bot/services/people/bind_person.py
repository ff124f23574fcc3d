"""绑定 382914: a contact becomes the person for whom the operator made the code."""

from __future__ import annotations

from bot.domain.changes.people import BindContact
from bot.domain.changes.talk import NoteTold
from bot.domain.outcome import Outcome
from bot.domain.places.place import ROLE_NAMES, Role
from bot.domain.situation import Situation
from bot.domain.units import DAY_MS, HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.people.rejoin import how_many_more
from bot.texts import admins, workers

CODE_LIVES_MS = DAY_MS
MOST_WRONG = 5
WRONG_FOR_MS = HOUR_MS
"""A code has six digits: nobody may try more than a few in an hour."""


def bind_person(situation: Situation, context: Context, code: str) -> Outcome:
    """Only in a private chat: in a group the code would be everybody's. One account of a channel holds the role."""
    if not situation.is_private:
        return Outcome(say=(tell.in_private(situation, workers.bind_in_private()),))
    missed = _missed(situation, context)
    if len(missed) == MOST_WRONG:
        return Outcome(say=(tell.to_speaker(situation, workers.too_many_codes()),))
    key = context.read.live_code(code, context.now)
    official = context.official(key)
    if key is None or official is None:
        return _wrong_code(situation, context, missed)
    said = situation.message
    farewell = workers.role_moved(official.name)
    bind = BindContact(said.person, code, key, context.now, said.channel, said.sender_id, farewell)
    lines = [workers.bound(official.name, ROLE_NAMES[official.role])]
    others = context.read.other_accounts(key, said.channel, said.sender_id)
    if others:
        lines.append(workers.old_account_left(others))
    if official.role is Role.ADMIN:
        lines += how_many_more(situation, context, key)
    return Outcome((bind,), (tell.to_speaker(situation, "\n".join(lines)),))


def _tries(situation: Situation) -> list[str]:
    return [f"wrong code {situation.speaker.person} {number}" for number in range(MOST_WRONG)]


def _missed(situation: Situation, context: Context) -> list[str]:
    """The wrong codes that the speaker has tried lately."""
    return [one for one in _tries(situation) if context.read.told_since(one, context.now - WRONG_FOR_MS)]


def _wrong_code(situation: Situation, context: Context, missed: list[str]) -> Outcome:
    """The admins hear of whoever seems to guess."""
    noted = NoteTold(next(one for one in _tries(situation) if one not in missed), context.now)
    answer = tell.to_speaker(situation, workers.wrong_code())
    if len(missed) + 1 < MOST_WRONG:
        return Outcome((noted,), (answer,))
    return Outcome(
        (noted,), (answer, *tell.to_admins(context, admins.guesses_codes(situation.message.sender_name, MOST_WRONG)))
    )
