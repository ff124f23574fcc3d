"""敲门没人应, in private: 记 is offered, where nothing that they have in hand may be meant."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.danger.after_danger import tells_of_unseen
from bot.domain.danger.visited import is_on_rounds
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State
from bot.domain.units import HOUR_MS
from bot.services.context import Context
from bot.services.reading.find_ticket import may_act, refuse
from bot.texts import workers_slips, workers_talk

_DANGER_MS = 2 * HOUR_MS
_TO_GO = frozenset({State.DISPATCHED, State.ACCEPTED})
"""Whoever has such a ticket may have been to see to it."""


def hear_visited(situation: Situation, context: Context) -> Outcome | None:
    official = situation.speaker.official
    mine = context.read.open_tickets_of(official.key) if official else []
    running = context.read.running(context.now - _DANGER_MS)
    if any(may_act(context, situation.speaker, one) for one in running):
        return None
    at_work = any(one.state in _TO_GO for one in mine) and not is_on_rounds(situation.words)
    if at_work or any(tells_of_unseen(one.text) for one in mine):
        return None
    command = f"{Verb.NOTE.value} {situation.words}"
    return refuse(situation, workers_talk.offered(workers_slips.by_yes(command)))
