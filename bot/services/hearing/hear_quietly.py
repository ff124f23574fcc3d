"""别跟他讲我来问低保: the question is answered where nobody else reads it; it accuses nobody and opens nothing."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.knowledge import FaqEntry, Verdict
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.domain.talk.asked_quietly import asked_quietly
from bot.domain.words.placeholders import fill, names_in
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import CHOICE_MS, match
from bot.services.hearing.hear_question import hear_question
from bot.texts import residents_reporters as texts


def hear_quietly(situation: Situation, context: Context) -> Outcome | None:
    """None where nothing is asked, or somebody is accused by it."""
    topic = asked_quietly(situation.words) if situation.speaker.official is None else ""
    if not topic or accuses_here(context.places, topic):
        return None
    asked = replace(situation, words=topic)
    found = match(asked, context)
    quiet = situation.late or situation.room.mode is Mode.QUIET
    stays = tell.in_private(situation, texts.question_stays())
    if situation.is_private and not quiet and found.mentioned is not Verdict.NONE:
        heard = hear_question(asked, context)
        return replace(heard, say=(*heard.say, stays))
    if situation.is_private:
        return _offer_the_worker(situation, context, topic)
    answer = _alone(situation, context, found.best) if found.mentioned is Verdict.ANSWER else None
    if answer is not None and not quiet:
        return Outcome(say=(answer, stays))
    return Outcome(say=(tell.in_private(situation, texts.ask_here(topic)),))


def _offer_the_worker(situation: Situation, context: Context, topic: str) -> Outcome:
    """Passed on only where they say so: whom they fear may be the one who reads it."""
    expires = context.now + CHOICE_MS
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.HANDOVER, (topic,), expires)
    return Outcome((expect,), (tell.to_speaker(situation, texts.pass_it_on()),))


def _alone(situation: Situation, context: Context, entry: FaqEntry | None) -> Say | None:
    if entry is None:
        return None
    values = context.placeholder_values(situation.room.grid) if names_in(entry.answer) else {}
    text = fill(entry.answer, values)
    return replace(tell.in_private(situation, text), verbatim=True) if text else None
