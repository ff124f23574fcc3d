"""绑定 382914: a contact becomes the person for whom the operator made the code."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.people_changes import BindContact
from bot.domain.place import ROLE_NAMES, Role
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.rejoin import how_many_more
from bot.texts import workers

CODE_LIVES_MS = 24 * 3_600_000


def bind_person(situation: Situation, context: Context, code: str) -> Outcome:
    """Only in a private chat: in a group the code would be everybody's. One account of a channel holds the role."""
    if not situation.is_private:
        return Outcome(say=(tell.in_private(situation, workers.bind_in_private()),))
    key = context.read.live_code(code, context.now)
    official = context.official(key)
    if key is None or official is None:
        return Outcome(say=(tell.to_speaker(situation, workers.wrong_code()),))
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
