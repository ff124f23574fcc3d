"""要不要我们先把摊撤了: kept with the emergency that its writer has called out, and told at once to whoever has it."""

from __future__ import annotations

from bot.domain.danger.what_now import asks_what_now, may_ask_what_now
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.progress import is_of_elsewhere
from bot.domain.units import HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.add_to_ticket import add
from bot.texts import residents_corrections as texts

WITHIN_MS = 2 * HOUR_MS


def hear_what_now(situation: Situation, context: Context) -> Outcome | None:
    """None where no emergency of theirs is open: then it is a question like any other."""
    if not may_ask_what_now(situation.words):
        return None
    own = context.read.called_out_by(situation.speaker.person, context.now - WITHIN_MS)
    ticket = next((one for one in own if one.is_open and not one.is_confidential), None)
    if ticket is None or is_of_elsewhere(situation.words, ticket.text):
        return None
    if not asks_what_now(situation.words, ticket.text):
        return None
    added = add(situation, context, ticket, situation.words)
    said = tell.about(situation, ticket, texts.asked_what_now(ticket.number))
    return Outcome(added.changes, (said, *added.say[1:]))
