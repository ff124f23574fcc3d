"""那大人的呢, 没身份证能办吗, right after an answer: said what fits just that, else passed on together with the question
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
    Openly,
    is_answered,
    is_condition,
    is_somebody,
    left_open,
    may_ask_on,
    meant_instead,
    of_another,
)
from bot.domain.talk.follow_up import goes_on, names_side
from bot.domain.words.plain import bare
from bot.services.context import Context
from bot.services.hearing.answer_question import (
    answer_or_pass_on,
    fitting,
    last_answer,
    match,
    offer_choices,
    pass_on,
    that_is_all,
    waits_for_choice,
    with_choice,
)

_SHORTEST, _LONGEST = 4, 40


def hear_another(situation: Situation, context: Context) -> Outcome | None:
    """Asked of the bot. None where it is no such question, or nothing was answered a moment ago. Only the same question
    of just that is answered, and a choice must name it: the words alone say too little for more."""
    if (open_asked := left_open(situation.words)) is not None:
        accuses = accuses_here(context.places, situation.words)
        return None if accuses else _hear_on(situation, context, open_asked)
    if is_condition(situation.words):
        if waits_for_choice(situation):
            return _hear_of_choice(situation, context)
        return _hear_on(situation, context, Openly(situation.words, ""))
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


def _hear_of_choice(situation: Situation, context: Context) -> Outcome | None:
    """户口不在这边, said to the choices: None where that is a matter of its own, or tells none of them apart."""
    if match(situation, context).mentioned is Verdict.ANSWER:
        return None
    asked = with_choice(situation)
    entry = fitting(situation, match(asked, context))
    return answer_or_pass_on(asked, context, entry) if entry else None


def _hear_on(situation: Situation, context: Context, asked: Openly) -> Outcome | None:
    """没结婚证能上不, right after how a child is registered: that answer once more where it tells, else the worker is
    offered. None where it names a matter of its own, whose answer that is."""
    last = last_answer(situation, context)
    entry = context.office.knowledge.entry(last.entry) if last else None
    if last is None or entry is None or not may_ask_on(asked, (last.asked, *_wordings(entry))):
        return None
    with_it = replace(situation, words=f"{topic_of(last.asked, entry, context)}，{situation.words}")
    if situation.late or situation.room.mode is Mode.QUIET:
        return pass_on(with_it, context)
    if not asked.without and _names_another(situation, context, asked, entry):
        return None
    if is_answered(asked, situation.words, entry.answer):
        return answer_or_pass_on(with_it, context, entry)
    return that_is_all(situation, with_it, context)


def _names_another(situation: Situation, context: Context, asked: Openly, entry: FaqEntry) -> bool:
    """结婚证能补吗, after 身份证丢了怎么补."""
    found = match(situation, context)
    others = [found.best] if found.mentioned is Verdict.ANSWER and found.best else []
    if len(asked.of_what) > 1 and not names_side(situation.words):
        others += [one.entry for one in found.candidates[:3] if _tells_of(one.entry, asked.of_what)]
    return any(other.id != entry.id and may_ask_on(asked, _wordings(other)) for other in others)


def _tells_of(entry: FaqEntry, thing: str) -> bool:
    return any(thing in wording for wording in _wordings(entry))


def topic_of(before: str, entry: FaqEntry, context: Context) -> str:
    """What they asked before, in their words; where those were none of their own (2, 那要多久), the approved question."""
    words = context.office.manners.without_names(before).strip()
    own = len(bare(words)) >= _SHORTEST and len(words) <= _LONGEST
    again = goes_on(words) or of_another(words) or left_open(words)
    return words if own and not again else entry.question


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
