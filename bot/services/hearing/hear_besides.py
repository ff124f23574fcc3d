"""还有 消防检查是哪天来, right after a report: a question of its own, though it begins as more of the report does."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.talk.asks_besides import asks_besides, asks_neighbour
from bot.services.context import Context
from bot.services.hearing.answer_from_notice import hear_announced
from bot.services.hearing.answer_question import answer_or_pass_on, asks_of_another, match, pass_on
from bot.services.hearing.answer_unprompted import answer_unprompted
from bot.services.hearing.ask_duty import hear_duty
from bot.services.hearing.hear_question import hear_question
from bot.services.hearing.next_meanings import others_spoke
from bot.services.reading.just_reported import accuses, draft_of
from bot.services.taking.note_suspect import note_suspect


def hear_besides(situation: Situation, context: Context) -> Outcome | None:
    """Answered, or passed on. Put to nobody it is answered where that is nearly certain, without choices; where neighbours
    speak, the worker alone is shown what has no such answer."""
    draft = draft_of(situation, context)
    if draft is None or draft.urgent or draft.is_confidential:
        return None
    asked = asks_besides(situation.words, f"{draft.place} {draft.text}")
    if not asked or accuses(situation.words, context):
        return None
    besides = replace(situation, words=asked)
    found = match(besides, context)
    if draft.speech is Speech.QUESTION and not (found.sure and asks_of_another(asked, draft.text, found)):
        # 对了 要带什么, after a question that was passed on, is of that.
        return None
    if situation.addressed:
        return hear_announced(besides, context) or hear_duty(besides, context) or hear_question(besides, context)
    if asks_neighbour(asked) or situation.room.mode is not Mode.ON:
        return Outcome()
    if others_spoke(situation, context, draft.opened_at - 1):
        answered = answer_unprompted(besides, context)
        return answered if answered.say else note_suspect(besides, context)
    if (told := hear_announced(besides, context) or hear_duty(besides, context)) is not None:
        return told
    return answer_or_pass_on(besides, context, found.best) if found.sure and found.best else pass_on(besides, context)
