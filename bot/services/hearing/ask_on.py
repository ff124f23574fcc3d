"""那大人的呢, 不是水费是电费, right after an answer: said what fits just that, else passed on together with the question
before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.knowledge import Candidate, FaqEntry, Match, Verdict
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.domain.talk.asks_on import (
    Instead,
    is_somebody,
    meant_instead,
    of_another,
)
from bot.domain.talk.follow_up import names_same
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

_SHORTEST, _LONGEST = 4, 40


def hear_another(situation: Situation, context: Context) -> Outcome | None:
    """Asked of the bot. None where it is no such question, or nothing was answered a moment ago. Only the same question
    of just that is answered, and a choice must name it: the words alone say too little for more."""
    if (instead := meant_instead(situation.words)) is not None:
        return _hear_instead(situation, context, instead)
    what = of_another(situation.words)
    last = last_answer(situation, context) if what else None
    entry = context.office.knowledge.entry(last.entry) if last else None
    if last is None or entry is None:
        return None
    asked = replace(situation, words=f"{topic_of(last.asked, entry, context)}，{situation.words}")
    if situation.late or situation.room.mode is Mode.QUIET:
        return pass_on(asked, context)
    found = match(asked, context)
    alone = match(situation, context)
    for one in (*found.candidates, *alone.candidates):
        if one.entry.id != entry.id and _asks_the_same(one.entry, what, (asked.words, *_wordings(entry))):
            return answer_or_pass_on(asked, context, one.entry)
    return _choices(asked, context, alone, what) or pass_on(asked, context)


def _hear_instead(situation: Situation, context: Context, instead: Instead) -> Outcome | None:
    """不是住院是门诊, right after an answer or choices: the same question of what was meant; where that is what was
    answered, that this is all."""
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


def topic_of(before: str, entry: FaqEntry, context: Context) -> str:
    """What they asked before, in their words; where those were none of their own (2, 那要多久), the approved question."""
    words = context.office.manners.without_names(before).strip()
    own = len(bare(words)) >= _SHORTEST and len(words) <= _LONGEST
    return words if own and any(names_same(words, wording) for wording in _wordings(entry)) else entry.question


def _wordings(entry: FaqEntry) -> tuple[str, ...]:
    return (entry.question, *entry.similar)


def _asks_the_same(entry: FaqEntry, what: str, before: Sequence[str]) -> bool:
    """电费怎么交 after 水费怎么交: one of its wordings is what was asked before, of that instead."""
    rests = [bare(wording.replace(what, "")) for wording in _wordings(entry) if what in wording]
    asked = [bare(wording) for wording in before]
    return any(len(rest) > 1 and rest in wording for rest in rests for wording in asked)


def _choices(asked: Situation, context: Context, found: Match, what: str) -> Outcome | None:
    """Only what names the thing; for whom something is tells nothing of what it is."""
    fitting: tuple[Candidate, ...] = tuple(one for one in found.candidates[:3] if what in one.entry.question)
    if found.mentioned is not Verdict.CHOICES or not fitting or is_somebody(what):
        return None
    return offer_choices(asked, context, replace(found, candidates=fitting))
