"""那你叫他们停下, right after an answer: a matter of what was asked, which goes with it and gives place and kind."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, speech_of
from bot.domain.talk.do_it_then import asks_to_do_it
from bot.services.context import Context
from bot.services.hearing.answer_question import last_answer
from bot.services.reading.find_ticket import current
from bot.services.taking.open_several import open_matters
from bot.services.taking.open_ticket import open_ticket


def hear_do_it(situation: Situation, context: Context) -> Outcome | None:
    """A neighbour may say it too, a moment later; after a report of theirs it is of that."""
    if situation.speaker.official is not None or situation.emergency is not None:
        return None
    if not situation.addressed or not asks_to_do_it(situation.words):
        return None
    since = context.now - context.office.manners.join_within
    last = last_answer(situation, context) or context.read.last_answer_in(situation.room.id, since)
    asked = context.office.manners.without_names(last.asked) if last else ""
    draft = current(context, situation.draft) if situation.draft else None
    if last is None or not asked or (draft is not None and draft.opened_at > last.at):
        return None
    told = replace(situation, words=f"{asked}，{situation.words}", draft=None)
    # It begins as a question, and is none.
    return (
        open_ticket(told, context, Speech.HELP)
        if speech_of(told.words) is Speech.QUESTION
        else open_matters(told, context)
    )
