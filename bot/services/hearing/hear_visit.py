"""能不能让网格员去看看我爸: who comes is told, where an emergency of theirs is open; else it is a matter to be done."""

from __future__ import annotations

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.same import names_people, names_same_people
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.visit import names_whom_to_visit, wants_a_visit
from bot.domain.units import HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.beside_alarm import begins_report
from bot.services.taking.add_to_ticket import add
from bot.services.taking.open_several import open_matters
from bot.services.taking.raise_emergency import who_comes
from bot.texts import residents_in_danger

WITHIN_MS = 2 * HOUR_MS


def hear_visit(situation: Situation, context: Context) -> Outcome | None:
    """None for those in office, and where nobody is named and nothing runs."""
    words = situation.words
    if situation.speaker.official is not None or situation.emergency is not None or not wants_a_visit(words):
        return None
    here = None if situation.is_private else situation.room.id
    own = context.read.called_out_by(situation.speaker.person, context.now - WITHIN_MS)
    running = [one for one in own if one.is_open and not one.is_confidential and here in (None, one.room)]
    others = names_people(words) and not any(names_same_people(words, one.text) for one in running)
    if not running or others or begins_report(situation, context):
        # 我老伴瘫在床上 想请医生上门看看, after somebody was shut in.
        return open_matters(situation, context) if names_whom_to_visit(words) else None
    ticket, told = running[0], recognise_emergency(running[0].text)
    added = add(situation, context, ticket, words)
    hotlines = told.hotlines if told is not None else ()
    taken = ticket.accepted_at is not None
    text = residents_in_danger.asked_who_comes(ticket.number, who_comes(context, ticket), taken, hotlines)
    return Outcome(added.changes, (tell.about(situation, ticket, text), *added.say[1:]))
