"""A question that leaves out what it is of goes on with what is spoken of: the last answer, or the choices after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.knowledge import FaqEntry, Match, Verdict
from bot.domain.next.meant import Before, Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_matter
from bot.domain.talk.follow_up import (
    asks_of_thing,
    asks_same_side,
    goes_on,
    has_to_do_with,
    is_headless,
    is_of_another_spot,
    is_said_in,
    is_told_in,
    is_topicless,
    leans,
    names_doing,
    names_only_doing,
    names_other,
    names_same,
    other_instead,
    stands_on_another,
    strays,
    tells_state_of,
    without_beside,
)
from bot.domain.words.choosing import offered
from bot.domain.words.plain import bare
from bot.domain.words.same_question import shares_nothing
from bot.knowledge.kin import kin_in, of_one_family
from bot.knowledge.untold import untold
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import (
    CHOICE_MS,
    answer_or_pass_on,
    asks_of_another,
    last_answer,
    match,
    offer_choices,
    pass_on,
    that_is_all,
    waits_for_choice,
)
from bot.services.people.warn_flooder import react_to_flood
from bot.services.taking.open_several import open_matters
from bot.texts import residents

_CERTAIN = 0.75
"""So certain an answer has to be that nothing but the subject speaks for."""
_SURELY_ELSE = 0.8
"""So likely it has to ask something else, though its words leave out of what."""
_SHORT = 6
"""第一次办, 孩子的: so short, said to the choices, it may pick one of them."""


@dataclass(frozen=True, slots=True)
class _AskedOn:
    """A question with what is spoken of: `topic` in words; the entry that was said of it, None where choices wait for
    it; `said`: what was said last, of whatever; `again`: it was asked on of the entry already; what the words match alone,
    and with the topic before them."""

    words: str
    topic: str
    entry: FaqEntry | None
    said: FaqEntry | None
    again: bool
    alone: Match
    together: Match

    @property
    def of_both(self) -> FaqEntry | None:
        """预防接种证丢了怎么补, for 本子丢了呢 after 孩子打疫苗去哪里: it fits the words and what is spoken of, and tells nothing
        that was said."""
        best = self.together.best
        if best is None or best == self.said or self.together.mentioned is not Verdict.ANSWER:
            return None
        if strays(self.words, self.topic, best.question):
            return None
        if self.alone.mentioned is Verdict.ANSWER and self.alone.best == best:
            return best
        of_words = names_same(self.words, best.question) or asks_same_side(self.words, best.wordings)
        of_topic = has_to_do_with(self._told, best.question)
        return best if of_topic and (of_words or self.together.confidence >= _CERTAIN) else None

    @property
    def is_worded(self) -> bool:
        """创业能贷款吗, after 大学毕业档案放哪里: it is what an entry asks, to the letter, and would be answered by anybody."""
        best = self.alone.best
        return best is not None and self.alone.sure and bare(self.words) in map(bare, best.wordings)

    @property
    def stands_alone(self) -> bool:
        """那水费怎么交: it has an answer of its own, and names what that is of."""
        best = self.alone.best
        if best is None or best == self.entry or self.alone.mentioned is not Verdict.ANSWER:
            return False
        if strays(self.words, self.topic, best.question) or is_topicless(self.words):
            return False
        said = self.entry.question if self.entry is not None else self.topic
        return (
            self.alone.sure
            or names_other(self.words, said, best.question)
            or asks_of_another(self.words, said, self.alone)
        )

    @property
    def of_side(self) -> FaqEntry | None:
        """上幼儿园要交哪些钱, for 一个月多少钱 after 上幼儿园要什么条件: the only one of the same thing that tells the side which is asked for."""
        if self.entry is None or asks_same_side(self.words, self.entry.wordings):
            return None
        near = [one.entry for one in self.together.candidates if one.entry != self.entry]
        same = [
            one
            for one in near
            if names_same(self.entry.question, one.question) and asks_same_side(self.words, (one.question,))
        ]
        return same[0] if len(same) == 1 else None

    @property
    def of_kind(self) -> FaqEntry | None:
        """狂犬疫苗在哪里给狗打, for 那狗的呢 after 孩子打疫苗去哪里; 离婚怎么办理, for 那离呢 after 结婚登记: the only one of the same thing,
        or of the same kind of things, that is of the other one."""
        other = other_instead(self.words)
        if self.entry is None or not other or other in self.entry.question:
            return None
        said = self.entry.question
        every = {one.entry.id: one.entry for found in (self.together, self.alone) for one in found.candidates}
        named = [one for one in every.values() if other in one.question and one != self.entry]
        near = [one for one in named if has_to_do_with(said, one.question)]
        found = near or [one for one in named if of_one_family(said, one.question) and not names_doing(said)]
        return found[0] if len(found) == 1 else None

    @property
    def of_subject(self) -> FaqEntry | None:
        """狂犬疫苗在哪里给狗打, for 那疫苗去哪打 after 养狗要办什么证, though 孩子打疫苗 is worded more like it: the only one of the very
        thing that was spoken of which names what is asked."""
        said = kin_in(self.entry.question) if self.entry is not None else frozenset()
        if not said or kin_in(self.words):
            return None
        every = {one.entry.id: one.entry for found in (self.together, self.alone) for one in found.candidates}
        found = [
            one
            for one in every.values()
            if one != self.entry
            and not said.isdisjoint(kin_in(one.question))
            and names_same(self.words, one.question)
            and not untold(self.words, one.wordings, one.answer)
        ]
        return found[0] if len(found) == 1 else None

    @property
    def is_told(self) -> bool:
        """Whether what was said tells it; nobody is told it twice."""
        if self.entry is None or self.again or untold(self.words, self.entry.wordings, self.entry.answer):
            return False
        return (is_told_in if self.is_of_entry else is_said_in)(self.words, self.entry.answer)

    @property
    def is_of_entry(self) -> bool:
        """By its own words."""
        return self.entry is not None and self.alone.best == self.entry and self.alone.mentioned is Verdict.ANSWER

    @property
    def choices(self) -> Match | None:
        """那社保卡呢: what the words name a thing of."""
        told = self.alone if self.alone.mentioned is not Verdict.NONE else self.together
        if told.mentioned is Verdict.NONE:
            return None
        kept = tuple(one for one in told.candidates if one.entry != self.said and self._is_named(one.entry))
        return replace(told, candidates=kept) if kept else None

    def _is_named(self, entry: FaqEntry) -> bool:
        """With choices in the air whatever is of their topic and may tell it."""
        if names_only_doing(self.words) and not has_to_do_with(self.topic, entry.question):
            return False
        if self.entry is None and names_same(self.topic, entry.question):
            return is_told_in(self.words, entry.answer)
        of_topic = has_to_do_with(self._told, entry.question) or (
            stands_on_another(self.words) and not is_headless(self.words)
        )
        return of_topic and names_other(self.words, self._told, entry.question)

    def of_offered(self, ids: Iterable[str]) -> FaqEntry | None:
        """The one of the choices, or of their topic, that fits now and tells what is asked; 旧冰箱呢 is none of what was
        offered for 沙发."""
        best = self.together.best if self.together.mentioned is Verdict.ANSWER else None
        if best is None or not is_told_in(self.words, best.answer):
            return None
        if best.id not in ids and not names_same(self.topic, best.question):
            return None
        return None if asks_of_thing(self.words) and not names_same(self.words, best.told) else best

    @property
    def _told(self) -> str:
        return self.entry.told if self.entry is not None else self.topic


def hear_short(situation: Situation, context: Context) -> Outcome | None:
    """丢了的, 第一次办, said to the choices for 居住证: the answer to that of it. None where none is surely meant."""
    if not waits_for_choice(situation) or len(situation.words) > _SHORT or leans(situation.words):
        return None
    asked = _with_what_is_spoken_of(situation, context)
    entry = asked.of_offered(_ids(situation)) if asked is not None and asked.entry is None else None
    return answer_or_pass_on(situation, context, entry) if entry is not None else None


def hear_asked_on(situation: Situation, context: Context, likely: bool = False) -> Outcome | None:
    """What is asked on, of the bot. `likely`: it goes on with the last answer by its meaning, whatever its words.
    None where it stands alone, or nothing is spoken of."""
    leaning, waits = likely or _leans_here(situation), waits_for_choice(situation)
    asked = _with_what_is_spoken_of(situation, context) if leaning else None
    if asked is None or asked.is_worded or _asks_of_another(situation, context, asked):
        return None
    whole = situation if asked.is_of_entry else replace(situation, words=f"{asked.topic}，{asked.words}")
    if waits and (entry := asked.of_offered(_ids(situation))) is not None:
        return answer_or_pass_on(whole, context, entry)
    if asked.entry is not None and asked.is_told and (asked.is_of_entry or is_topicless(asked.words)):
        return answer_or_pass_on(whole, context, asked.entry)
    if (entry := asked.of_kind or asked.of_subject or asked.of_both) is not None:
        return answer_or_pass_on(whole, context, entry)
    if asked.stands_alone:
        return None
    if _is_matter(asked):
        return open_matters(whole, context)
    if (flood := react_to_flood(situation, context)) is not None:
        return flood
    if (choices := asked.choices) is not None:
        return offer_choices(whole, context, choices)
    if (entry := asked.of_side) is not None or (asked.is_told and (entry := asked.entry) is not None):
        return answer_or_pass_on(whole, context, entry)
    if asked.entry is not None:
        apart = shares_nothing(asked.words, asked.entry.told) and not leans(asked.words)
        return None if apart else that_is_all(situation, whole, context)
    return _the_same_choices(situation, context) if is_topicless(asked.words) else pass_on(whole, context)


def hear_state(situation: Situation, context: Context) -> Outcome | None:
    """过期了嘞, right after an answer on what one holds: it goes on with that, and is no matter of its own."""
    last = last_answer(situation, context)
    entry = context.office.knowledge.entry(last.entry) if last else None
    if entry is None or not tells_state_of(situation.words, entry.question):
        return None
    return hear_asked_on(situation, context, likely=True)


def _asks_of_another(situation: Situation, context: Context, asked: _AskedOn) -> bool:
    """今年过年咱这让放鞭不, 还有 水费在哪里缴, after 离婚怎么办理."""
    if asked.entry is None:
        return False
    words = without_beside(asked.words)
    alone = asked.alone if words == asked.words else match(replace(situation, words=words), context)
    return asks_of_another(words, asked.entry.question, alone)


def _is_matter(asked: _AskedOn) -> bool:
    """Not by what was answered (私家车位被占了怎么办) alone, nor 过期了嘞."""
    if not is_matter(f"{asked.topic}，{asked.words}"):
        return False
    return asked.entry is None or (is_matter(asked.words) and not tells_state_of(asked.words, asked.topic))


def _leans_here(situation: Situation) -> bool:
    """82岁能领多少钱, after 居住证怎么办, leaves out what it is of, and by its meaning surely asks something else."""
    words, said = situation.words, situation.goes_on
    if not leans(words):
        return False
    else_ = said is not None and said.before is Before.ANSWERED and said.meaning.share(Meant.ASKS_ELSE) >= _SURELY_ELSE
    return not else_ or is_topicless(words) or goes_on(words) or is_headless(words) or stands_on_another(words)


def _ids(situation: Situation) -> list[str]:
    assert situation.expectation is not None  # the caller has seen to it
    return [id for id, _ in offered(situation.expectation.options)]


def _with_what_is_spoken_of(situation: Situation, context: Context) -> _AskedOn | None:
    words = situation.words
    last = last_answer(situation, context)
    said = context.office.knowledge.entry(last.entry) if last else None
    again = last is not None and goes_on(context.office.manners.without_names(last.asked))
    for topic, entry in _spoken_of(situation, said):
        if entry is not None and is_of_another_spot(words, entry.told):
            return None
        with_topic = replace(situation, words=f"{topic}，{words}")
        return _AskedOn(words, topic, entry, said, again, match(situation, context), match(with_topic, context))
    return None


def _spoken_of(situation: Situation, said: FaqEntry | None) -> Iterator[tuple[str, FaqEntry | None]]:
    """The choices that wait, where they are of what was asked; else the last answer, else what they were offered for."""
    waits = situation.expectation if waits_for_choice(situation) else None
    if waits is not None and _are_of_it(waits.options):
        yield waits.options[0], None
    if said is not None:
        yield said.question, said
    if waits is not None:
        yield waits.options[0], None


def _are_of_it(options: tuple[str, ...]) -> bool:
    """居住证到期怎么续签, offered for 居住证; not 单位不签劳动合同怎么办, for 一个月多少钱."""
    return any(names_same(options[0], title) for _, title in offered(options))


def _the_same_choices(situation: Situation, context: Context) -> Outcome:
    """要啥材料, said to the choices, of which none has been picked."""
    assert situation.expectation is not None  # only choices are spoken of where no answer is
    options = situation.expectation.options
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.CHOICE, options, context.now + CHOICE_MS)
    text = residents.choices([question for _, question in offered(options)])
    return Outcome((expect,), (tell.to_speaker(situation, text),))
