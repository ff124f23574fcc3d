"""我下午请假, 我回来了, 还给一岸: what somebody who handles tickets says of leave in their own words."""

from __future__ import annotations

from bot.domain.commands.leave_words import days_told, is_back, substitute_told, wants_leave, whom_to_give_back
from bot.domain.commands.party import read_party
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import Official, Purpose
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.people.take_leave import colleague_of, people_named
from bot.texts import workers_leave as texts


def hear_leave(situation: Situation, context: Context) -> Outcome | None:
    """Nothing is registered from it: the command as it is to be sent. None for everybody else, and for anything else."""
    official = situation.speaker.official
    if official is None or situation.room.purpose is Purpose.RESIDENTS or not situation.may_give(Verb.LEAVE):
        return None
    text = _reply(situation, context, official)
    return Outcome(say=(tell.to_speaker(situation, text),)) if text else None


def _reply(situation: Situation, context: Context, official: Official) -> str:
    words = situation.words
    if is_back(words):
        return texts.to_come_back() if context.read.leaves_of(official.key, context.today) else texts.not_on_leave()
    if (name := whom_to_give_back(words)) and (found := people_named(context, name)):
        mine = context.read.open_tickets_of(official.key)
        return texts.to_give_back(found[0].name, mine[0].number if mine else None)
    return _to_register(context, official, words) if wants_leave(words) else ""


def _to_register(context: Context, official: Official, words: str) -> str:
    days = days_told(words, context.today)
    if not days:
        return texts.how_to_register(colleague_of(context, official))
    name = substitute_told(words, context.today)
    party = read_party(name, context.places)[0] if name else None
    found = people_named(context, name) or list(party.people if party else ()) if name else []
    return texts.to_register(days, found[0].name if len(found) == 1 else "")
