"""不是水费是电费, right after an answer: said what fits just that, else passed on together with the question before."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.knowledge import FaqEntry, Verdict
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.domain.talk.follow_up import leaves_subject_out, names_same
from bot.domain.talk.meant_instead import meant_instead
from bot.domain.words.plain import bare
from bot.services.context import Context
from bot.services.hearing.answer_question import (
    answer_or_pass_on,
    last_answer,
    match,
    offer_choices,
    pass_on,
    that_is_all,
    waits_for_choice,
)
from bot.services.hearing.give_help import ask_which_matter
from bot.services.reading.just_reported import last_passed_on
from bot.services.taking.add_to_ticket import add_words

_SHORTEST, _LONGEST = 4, 40


def hear_meant_instead(situation: Situation, context: Context) -> Outcome | None:
    """不是住院是门诊, right after an answer or choices: the same question of what was meant; where that is what was
    answered, that this is all. None where it says nothing of the kind, or nothing was answered."""
    instead = meant_instead(situation.words)
    if instead is None:
        return None
    last = last_answer(situation, context)
    entry = context.office.knowledge.entry(last.entry) if last else None
    if situation.expectation is not None and waits_for_choice(situation):
        before = situation.expectation.options[0]
    elif last is not None and entry is not None:
        before = topic_of(last.asked, entry, context)
    else:
        return None
    if accuses_here(context.places, situation.words):
        return None
    asked = replace(situation, words=instead.asked_of(before))
    if situation.late or situation.room.mode is Mode.QUIET:
        return pass_on(asked, context)
    found = match(asked, context)
    if found.mentioned is Verdict.ANSWER and found.best:
        same = entry is not None and found.best.id == entry.id and not waits_for_choice(situation)
        return that_is_all(situation, asked, context) if same else answer_or_pass_on(asked, context, found.best)
    return offer_choices(asked, context, found) if found.mentioned is Verdict.CHOICES else pass_on(asked, context)


def hear_not_asked(situation: Situation, context: Context) -> Outcome:
    """不是问大班 是小班: the same; else more of the question of theirs that was passed on a while ago, or it is asked of what."""
    if (heard := hear_meant_instead(situation, context)) is not None:
        return heard
    asked = last_passed_on(situation, context)
    return add_words(situation, context, asked, situation.words) if asked else ask_which_matter(situation, context)


def topic_of(before: str, entry: FaqEntry, context: Context) -> str:
    """What they asked before, in their words; where those were none of their own (2, 那要多久), the approved question."""
    words = context.office.manners.without_names(before).strip()
    own = len(bare(words)) >= _SHORTEST and len(words) <= _LONGEST and not leaves_subject_out(words)
    return words if own and any(names_same(words, wording) for wording in entry.wordings) else entry.question
