"""What somebody says after an answer from the FAQ."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.changes.talk import Awaits
from bot.domain.knowledge import FaqEntry, Match, Verdict
from bot.domain.next.meant import Meaning, Meant
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Next, Situation
from bot.domain.speech.bare_topic import is_bare_word, names_topic
from bot.domain.speech.kinds import is_matter, is_question, likely_report
from bot.domain.speech.neighbours import points_at_neighbour
from bot.domain.talk.awaited import awaits_coming
from bot.domain.talk.follow_up import (
    asked_instead,
    asks_plainly,
    goes_on,
    is_of_another_spot,
    is_topicless,
    leans,
    names_same,
    strays,
)
from bot.domain.talk.meant_instead import meant_instead
from bot.domain.talk.progress import asks_progress
from bot.domain.words.choosing import picks_something
from bot.knowledge.gate import may_be_asked, may_be_question
from bot.knowledge.untold import holds_number
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_from_notice import hear_announced
from bot.services.hearing.answer_question import (
    last_answer,
    match,
    say_answer,
    that_is_all,
    waits_for_choice,
)
from bot.services.hearing.answer_unprompted import answer_unprompted
from bot.services.hearing.ask_duty import hear_duty
from bot.services.hearing.ask_on import hear_asked_on
from bot.services.hearing.hear_complaint import hear_no_help
from bot.services.hearing.hear_do_it import hear_do_it
from bot.services.hearing.hear_meant_instead import hear_meant_instead, topic_of
from bot.services.hearing.hear_mention import IN_CONTEXT, Hear, hear_asked, hear_of_its_own
from bot.services.hearing.hear_of_ticket import hear_of_ticket
from bot.services.hearing.hear_small import friendly_word
from bot.services.hearing.next_meanings import HearNext, others_spoke
from bot.services.people.warn_flooder import react_to_flood
from bot.services.reading.just_reported import accuses
from bot.services.taking.note_suspect import note_suspect

_PLAIN, _PLAIN_ADDRESSED = 0.8, 0.6
"""So sure it has to be what they mean, as in hear_next."""
_PLAIN_ALONE = 0.65
"""The same for 废话, 你没听懂 put to nobody, where nobody but the bot has spoken since the question."""
_SURE = 0.9
"""The same for what looks like a report and is said to be none, and for a question that is put to nobody."""
_SURER = 0.95
"""The same where only the meaning tells that the question is of what was answered."""
_LIKELY, _LIKELY_NOT = 0.6, 0.7
"""So likely what is put to the bot is of what was answered, or says that it was no help, whatever else it may be."""
_ELSE, _SURELY_ELSE = 0.5, 0.8
"""So likely it has to be another question; where it begins as people begin when they ask on."""
_CERTAIN = 0.75
"""So certain an answer has to be that is said before everybody to somebody who has not asked the bot for it."""
_CLOSER: tuple[Hear, ...] = (*IN_CONTEXT, hear_of_ticket, hear_announced, hear_duty, hear_meant_instead)
"""What knows better than the meaning alone what is put to the bot."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question after an answer: what its words match alone, the same words with the topic before them, the entry that
    was said, and when; `again`: what was asked for that went on with another one already; `is_of_answer`: with nothing
    else of theirs."""

    words: str
    alone: Match
    with_topic: Situation
    entry: FaqEntry
    meaning: Meaning
    again: bool
    is_of_answer: bool
    at: int

    @property
    def sure(self) -> float:
        """That it is a question at all."""
        return self.meaning.share(Meant.ASKS_ON, Meant.ASKS_ELSE)

    @property
    def asks_on(self) -> bool:
        return self.meaning.share(Meant.ASKS_ON) >= self.meaning.share(Meant.ASKS_ELSE)

    @property
    def is_of_subject(self) -> bool:
        """By its words too."""
        if self.alone.best != self.entry:
            return False
        return self.alone.mentioned is not Verdict.NONE or names_same(self.words, self.entry.question)

    @property
    def is_of_it(self) -> bool:
        """那什么时候报名, 几点上班: the words go on with what was answered, whatever they mean. 那老张家怎么办的 is put to
        the neighbours."""
        return is_topicless(self.words) or (goes_on(self.words) and names_same(self.words, self.entry.question))

    @property
    def is_of_another(self) -> bool:
        """供电局电话谁有, after an answer about gas."""
        return not holds_number(self.words, self.entry.told)

    @property
    def names_nothing(self) -> bool:
        """我女儿能不能替我去办: what may be asked of any matter, and nothing that has an answer of its own."""
        return self.alone.mentioned is Verdict.NONE and is_topicless(self.words)

    @property
    def another(self) -> FaqEntry | None:
        """The answer to what the words ask alone: 多久能下来 is of whatever is spoken of."""
        best = self.alone.best
        if self.alone.mentioned is not Verdict.ANSWER or best is None or best == self.entry or is_topicless(self.words):
            return None
        if strays(self.words, self.entry.question, best.question):
            return None
        least = _SURELY_ELSE if goes_on(self.words) else _ELSE
        meant = self.meaning.share(Meant.ASKS_ELSE) >= least or names_same(self.words, best.question)
        return best if meant else None

    def beside(self, context: Context) -> FaqEntry | None:
        """An answer of its own to what is asked of the subject."""
        found = match(self.with_topic, context)
        certain = found.mentioned is Verdict.ANSWER and found.confidence >= _CERTAIN
        if found.best is None or strays(self.words, self.entry.question, found.best.question):
            return None
        return found.best if certain and found.best != self.entry else None


def _asks(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """A further question, or another one: which of them is told by the answers that there are."""
    least = _PLAIN_ADDRESSED if situation.addressed else _SURE
    if said.meaning.share(Meant.ASKS_ON, Meant.ASKS_ELSE) < least or waits_for_choice(situation):
        return None
    last = last_answer(situation, context)
    entry = context.office.knowledge.entry(last.entry) if last else None
    if last is None or entry is None or accuses(situation.words, context):
        return None
    if is_of_another_spot(situation.words, entry.told) or _is_topic(situation, context):
        return None
    before = context.office.manners.without_names(last.asked)
    asked = _Asked(
        situation.words,
        match(situation, context),
        replace(situation, words=f"{topic_of(last.asked, entry, context)}，{situation.words}"),
        entry,
        said.meaning,
        goes_on(before),
        _is_of_answer(situation, context, said),
        last.at,
    )
    return (_asked_of_us if situation.addressed else _asked_of_nobody)(situation, context, asked)


def _asked_of_us(situation: Situation, context: Context, asked: _Asked) -> Outcome | None:
    """None: heard as any question."""
    if situation.room.mode is Mode.QUIET:
        return None
    if (closer := _heard_closer(situation, context)) is not None:
        return closer
    likely = asked.is_of_subject or asked.names_nothing or asked.meaning.share(Meant.ASKS_ON) >= _LIKELY
    if asked.another is not None and not leans(situation.words):
        return None
    return hear_asked_on(situation, context, likely and asked.is_of_answer)


def _asked_of_nobody(situation: Situation, context: Context, asked: _Asked) -> Outcome | None:
    """None: heard as what anybody says who has not asked the bot."""
    if situation.room.mode is not Mode.ON or situation.is_at_work or situation.repeats:
        return None
    heard = answer_unprompted(situation, context)
    if heard.changes or heard.say:
        return heard
    words = situation.words
    if not may_be_asked(words) or not asks_plainly(words) or points_at_neighbour(words):
        return None
    if asked.alone.confidence >= _CERTAIN and (other := asked.another) is not None:
        return _answer_once(situation, context, other)
    likely = asked.is_of_subject or (asked.asks_on and asked.sure >= _SURER and not asked.is_of_another)
    if not (asked.is_of_it or (likely and not goes_on(words))) or not asked.is_of_answer:
        return None
    if (other := asked.beside(context)) is not None:
        return _answer_once(asked.with_topic, context, other)
    waits = situation.expectation
    is_offered = waits is not None and waits.awaits is Awaits.HANDOVER
    if is_offered or others_spoke(situation, context, asked.at):
        return Outcome()
    return that_is_all(situation, asked.with_topic, context)


def _answer_once(situation: Situation, context: Context, entry: FaqEntry | None) -> Outcome | None:
    """None where it stands there already, or has no value here."""
    since = context.now - context.office.manners.quiet_after_answer
    if entry is None or context.read.answered_lately(situation.room.id, entry.id, since):
        return None
    return say_answer(situation, context, entry, prompted=True)


def _heard_closer(situation: Situation, context: Context) -> Outcome | None:
    return next((heard for hear in _CLOSER if (heard := hear(situation, context)) is not None), None)


def _is_meant(situation: Situation, context: Context, said: Next, least: float = _PLAIN) -> bool:
    """Of the answer, for certain, and nobody is accused. `least`: how sure it has to be where it is put to nobody."""
    if situation.addressed and _names_topic(situation, context):
        return False
    least = _PLAIN_ADDRESSED if situation.addressed else least
    sure = said.meaning.sure >= least and not accuses(situation.words, context)
    return sure and _is_of_answer(situation, context, said)


def _is_topic(situation: Situation, context: Context) -> bool:
    """学区, after an answer about 住院: a question of its own, where it is put to the bot."""
    return situation.addressed and (is_bare_word(situation.words) or _names_topic(situation, context))


def _names_topic(situation: Situation, context: Context) -> bool:
    """装修, after an answer about anything: said to the bot it is neither thanks nor a complaint."""
    fitting = match(situation, context).candidates
    return names_topic(situation.words, (wording for one in fitting for wording in one.entry.wordings))


def _is_of_answer(situation: Situation, context: Context, said: Next) -> bool:
    """灯怎么还没人来修 is of what they have reported, be it days ago."""
    if not said.is_only:
        return False
    words = situation.words
    waits = asks_progress(words) or awaits_coming(words)
    return not (waits and context.read.unclosed_of(situation.speaker.person, situation.room.id))


def _no_help(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Where it says what was asked instead, that is heard."""
    if (done := hear_do_it(situation, context)) is not None:
        return done
    least = _PLAIN if others_spoke(situation, context, said.at) else _PLAIN_ALONE
    if not _is_meant(situation, context, said, least):
        return None
    if meant_instead(situation.words) is not None and situation.addressed:
        return hear_meant_instead(situation, context)
    if (asked := asked_instead(situation.words)) and (answer := _of_instead(situation, context, asked)) is not None:
        return answer
    doubtful = situation.addressed and said.meaning.sure < _LIKELY_NOT
    closer = _heard_closer(situation, context) if doubtful else None
    if closer is not None:
        return closer
    return hear_no_help(situation, context)


def _of_instead(situation: Situation, context: Context, asked: str) -> Outcome | None:
    """我问的是住址变更: where that has another answer than the one that was said."""
    instead = replace(situation, words=asked)
    last, found = last_answer(situation, context), match(instead, context)
    if last is None or not (situation.addressed or found.sure):
        return None
    if found.best is not None and found.best.id == last.entry and situation.expectation is None:
        return None
    return hear_asked(instead, context)


def _matter(situation: Situation, context: Context, said: Next) -> Outcome | None:
    if not _is_meant(situation, context, said):
        return None
    if not situation.addressed:
        return note_suspect(situation, context) if situation.speaker.official is None else None
    return _heard_closer(situation, context) or hear_of_its_own(situation, context)


def _idle(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Among neighbours it is for them; put to the bot it gets a friendly word."""
    if not _is_meant(situation, context, said):
        return None
    words = situation.words
    if not situation.addressed:
        return None if likely_report(words) and said.meaning.sure < _SURE else Outcome()
    if any(says(words) for says in (is_question, is_matter, likely_report, may_be_question, picks_something)):
        return None
    if (closer := _heard_closer(situation, context)) is not None:
        return closer
    flood = react_to_flood(situation, context)
    return flood or Outcome(say=(tell.to_speaker(situation, friendly_word(situation.words)),))


AFTER_ANSWER: HearNext = {
    Meant.ASKS_ON: _asks,
    Meant.ASKS_ELSE: _asks,
    Meant.NO_HELP: _no_help,
    Meant.MATTER: _matter,
    Meant.IDLE: _idle,
}
