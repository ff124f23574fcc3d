"""What a reporter says after they were told of the end: what they think of it, that it is not over, or something else.

What counts in the figures, or has the matter done once more, is taken only from what is sure; else they are asked.
"""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import NoteTold
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.next.meant import Meant
from bot.domain.next.signs import tells_of_outcome
from bot.domain.outcome import Outcome
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import is_chatter, is_question, likely_report
from bot.domain.speech.neighbours import accuses_somebody
from bot.domain.talk.own_rating import (
    Opinion,
    is_good_but,
    is_of_others,
    opinion_in,
    rates_in_words,
    says_well,
    score_in,
)
from bot.domain.talk.progress import asks_progress
from bot.domain.talk.unsolved import concedes, is_bare_still, is_conceded
from bot.domain.talk.which_own import is_meant
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS, Ticket
from bot.domain.units import MINUTE_MS
from bot.domain.words.subjects import subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.rate_ticket import RATINGS, rate, unrated
from bot.services.hearing.asked_after_end import asks_after_end, is_fresh, may_reply, once, speaks_of
from bot.services.hearing.hear_mention import hear_of_its_own
from bot.services.hearing.hear_unsolved import hear_unsolved
from bot.services.hearing.hear_well import welcome_end
from bot.services.hearing.next_meanings import HearNext
from bot.services.reading.find_ticket import current, result_of
from bot.services.reading.just_reported import accuses
from bot.services.reading.read_rated import asked_whether_done
from bot.services.reading.which_picked import ask_which, with_number
from bot.services.taking.note_suspect import note_suspect
from bot.services.taking.set_apart import accuses_in, set_apart
from bot.texts import residents, residents_ending, residents_taking

_VERBS = {
    Meant.SATISFIED: Verb.SATISFIED,
    Meant.FAIRLY: Verb.FAIRLY,
    Meant.DISSATISFIED: Verb.DISSATISFIED,
}
_UNHAPPY = (Meant.DISSATISFIED, Meant.UNSOLVED)
_SCORED = {
    Opinion.SATISFIED: Meant.SATISFIED,
    Opinion.FAIRLY: Meant.FAIRLY,
    Opinion.DISSATISFIED: Meant.DISSATISFIED,
}
_SURE, _SURE_ADDRESSED, _SURE_UNHAPPY = 0.8, 0.7, 0.9
"""For acting on it; for a rating that has it done once more and was said to nobody."""
_UNHAPPY_ENOUGH = 0.85
"""For 没通啊 还冒, the first words after the end, to be of it."""
_LIKELY, _LIKELY_ADDRESSED = 0.7, 0.5
"""For asking back: said to nobody it may have been meant for the neighbours."""
_NEWEST_MS = 10 * MINUTE_MS
_TOGETHER_MS = MINUTE_MS


def _thinks(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """What they think of it, in own words or as a score."""
    meant, sure = _opinion(situation, said)
    if said.meaning.share(*_VERBS, Meant.UNSOLVED) < _likely(situation) or not _is_of_it(situation, context, said):
        return None
    ticket = _which(situation, context, said, _VERBS[meant])
    if not isinstance(ticket, Ticket):
        return ticket
    if (welcomed := _only_well(situation, context, meant)) is not None:
        return welcomed
    if meant is Meant.DISSATISFIED:
        return _dissatisfied(situation, context, said, ticket, sure)
    if sure >= (_SURE_ADDRESSED if situation.addressed else _SURE):
        return _rate(situation, context, ticket, _VERBS[meant])
    return _ask(situation, context, said, ticket)


def _opinion(situation: Situation, said: Next) -> tuple[Meant, float]:
    """And how sure it is: a score tells by itself; what the words of a rating contradict is not sure, nor a rating of
    what is not done."""
    meant, scored, told = said.meaning.meant, score_in(situation.words), opinion_in(situation.words)
    if scored is not None:
        return _SCORED[scored], 1.0
    contradicted = told is (Opinion.SATISFIED if meant in _UNHAPPY else Opinion.DISSATISFIED)
    in_part = meant not in _UNHAPPY and _is_in_part(situation)
    return meant, 0.0 if contradicted or in_part else said.meaning.sure


def _is_unsolved(situation: Situation) -> bool:
    """By words that say it of that very report."""
    return situation.occasion is not None and situation.occasion.ended is not None


def _is_in_part(situation: Situation) -> bool:
    """Good, but …: something of it is left."""
    return _is_unsolved(situation) or is_good_but(situation.words)


def _is_of_it(situation: Situation, context: Context, said: Next) -> bool:
    """No accusation and no 修好没有; and what was said to nobody must name it, or rate it and nothing else in words of
    rating, or be the first words after the end: 谢谢团长 and 我家宽带装好了 are no rating."""
    words, ticket = situation.words, current(context, said.number or 0)
    if ticket is None or accuses(words, context) or _asks_how_it_stands(words, said):
        return False
    if situation.addressed:
        return True
    if is_of_others(words) or is_chatter(words) or (is_question(words) and not _reproaches(said)):
        return False
    rates = rates_in_words(words) or score_in(words) is not None
    if speaks_of(words, ticket, context) or (rates and not _names_else(words, ticket, context)):
        return True
    tells = rates or tells_of_outcome(words) or says_well(words) or opinion_in(words) is not None
    tells = tells or said.meaning.share(*_UNHAPPY) >= _UNHAPPY_ENOUGH
    return tells and _is_answer(situation, ticket, context)


def _asks_how_it_stands(words: str, said: Next) -> bool:
    """路灯修好了没有; 根本没换 may sound so too, but is sure to be a reproach."""
    return not _reproaches(said) and asks_progress(words)


def _reproaches(said: Next) -> bool:
    """还是黑的, though it could be a question by its words."""
    return said.meaning.meant in _UNHAPPY and said.meaning.sure >= _SURE_UNHAPPY


def _names_else(words: str, ticket: Ticket, context: Context) -> bool:
    named = set(subjects_in(words))
    return bool(named) and named.isdisjoint(subjects_in(f"{ticket.text} {result_of(context, ticket)}"))


def _is_answer(situation: Situation, ticket: Ticket, context: Context) -> bool:
    """The first that they say here after they were told of the end, and soon."""
    ended = ticket.ended_at or 0
    return ended >= context.now - _NEWEST_MS and not context.read.recent(situation.message, ended + 1)


def _likely(situation: Situation) -> float:
    return _LIKELY_ADDRESSED if situation.addressed else _LIKELY


def _only_well(situation: Situation, context: Context, meant: Meant) -> Outcome | None:
    """灯亮了 谢谢 says nothing of how content they are."""
    words = situation.words
    if meant is not Meant.SATISFIED or rates_in_words(words) or score_in(words) is not None or not says_well(words):
        return None
    return once(situation, context, "rate", welcome_end(situation, context, ANSWER_WINDOW_MS))


def _dissatisfied(situation: Situation, context: Context, said: Next, ticket: Ticket, sure: float) -> Outcome | None:
    """What is said against whoever came, to nobody, is no complaint of its own yet."""
    aside = not situation.addressed and accuses_in(context, situation.words, ticket)
    if not aside and sure >= (_SURE_ADDRESSED if situation.addressed else _SURE_UNHAPPY):
        return _rate(situation, context, ticket, Verb.DISSATISFIED)
    return _ask(situation, context, said, ticket)


def _not_over(situation: Situation, context: Context, said: Next) -> Outcome | None:
    meant, sure = _opinion(situation, said)
    if meant is not Meant.UNSOLVED:
        return _thinks(situation, context, said)
    if said.meaning.share(*_UNHAPPY) < _likely(situation) or not _is_of_it(situation, context, said):
        return None
    ticket = _which(situation, context, said, Verb.APPEAL)
    if not isinstance(ticket, Ticket):
        return ticket
    if concedes(situation.words) and not is_conceded(situation.words, f"{ticket.text} {result_of(context, ticket)}"):
        # 暖气是热了 门禁又刷不开: what is not right is something else.
        return None
    if situation.addressed and (sure >= _SURE_ADDRESSED or _is_unsolved(situation)):
        return hear_unsolved(situation, context, ticket.number)
    return _ask(situation, context, said, ticket) or _keep(situation, context, ticket)


def _keep(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """Where they cannot be asked, the worker is shown it, with what it may be of."""
    if situation.addressed or situation.speaker.official is not None or not is_fresh(ticket, context):
        return None
    words = residents_taking.as_said_of(situation.words, ticket.number, ticket.text)
    return note_suspect(replace(situation, words=words), context)


def _rate(situation: Situation, context: Context, ticket: Ticket, verb: Verb) -> Outcome:
    """They hear what was noted, and how to say otherwise; where nothing is said unless asked for it is noted all the
    same."""
    done = set_apart(situation, context, Command(verb, ticket.number, situation.words), rate)
    line = residents_ending.taken_as(RATINGS[verb], ticket.number)
    here = situation.room.id
    if not may_reply(situation):
        return replace(done, say=tuple(one for one in done.say if one.room != here))
    return replace(
        done,
        say=tuple(replace(one, text=f"{one.text}\n{line}") if one.room == here else one for one in done.say),
    )


def _ask(situation: Situation, context: Context, said: Next, ticket: Ticket) -> Outcome | None:
    """How they would rate it, or whether it is not over."""
    if not may_reply(situation) or not _may_be_asked_back(situation, context, said, ticket):
        return None
    if said.meaning.share(*_UNHAPPY) >= _likely(situation):
        text = residents_ending.not_well(ticket.number)
    elif said.meaning.meant in _VERBS and _is_in_part(situation):
        text = residents_ending.done_in_part(ticket.number)
    else:
        rate = Outcome(say=(tell.about(situation, ticket, residents_ending.how_to_rate(ticket.number)),))
        return once(situation, context, "rate", rate)
    asked = NoteTold(asked_whether_done(ticket.number), context.now)
    return Outcome((asked,), (tell.about(situation, ticket, text),)) if not situation.is_flood else Outcome()


def _may_be_asked_back(situation: Situation, context: Context, said: Next, ticket: Ticket) -> bool:
    """What was said to nobody must speak of it, or be a sure reproach, the first words after the end, and of nothing
    else: not 我家电视还是打不开, of a door."""
    if situation.addressed or speaks_of(situation.words, ticket, context) or is_good_but(situation.words):
        return True
    names_else = _names_else(situation.words, ticket, context)
    return _reproaches(said) and not names_else and _is_answer(situation, ticket, context)


def _which(situation: Situation, context: Context, said: Next, verb: Verb) -> Ticket | Outcome | None:
    """The only one that is named, else the newest end of those that may be meant, if it was just now, whoever reported
    it; else they are asked."""
    ended = [
        one
        for one in unrated(situation, context, ANSWER_WINDOW_MS)
        if (situation.is_private or one.room == situation.room.id) and not one.is_confidential
    ]
    ended.sort(key=lambda one: -(one.ended_at or 0))
    told = situation.occasion.ended if situation.occasion else None
    meant = [one for one in ended if one.number == told]
    meant = meant or [one for one in ended if is_meant(situation.words, one)] or ended
    if len(meant) < 2:
        return meant[0] if meant else current(context, said.number or 0)
    newest, before = (one.ended_at or 0 for one in meant[:2])
    if newest >= context.now - _NEWEST_MS and newest - before > _TOGETHER_MS:
        return meant[0]
    numbers = [one.number for one in meant]
    lines = with_number(Command(verb, None, ""), numbers)
    asked = ask_which(situation, context, residents.which_to_rate(numbers, verb.value), lines)
    if verb in (Verb.SATISFIED, Verb.FAIRLY):
        return once(situation, context, "which", asked)
    return asked if may_reply(situation) else None


def _another(situation: Situation, context: Context, said: Next) -> Outcome | None:
    words = situation.words
    ticket = current(context, said.number or 0)
    if ticket is None or said.meaning.sure < _SURE or accuses(words, context):
        return None
    if is_meant(words, ticket):
        # 二单元那个灯换完亮得很: of the same thing at the same place.
        return None
    if situation.addressed:
        return hear_of_its_own(situation, context)
    if not is_fresh(ticket, context) or situation.speaker.official is not None or accuses_somebody(words):
        return None
    noted = note_suspect(situation, context)
    return noted if noted.changes else None


def _idle(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Among neighbours it is for them; what was put to the bot, or says it plainly, is heard by somebody else."""
    if (
        situation.addressed
        or is_bare_still(situation.words)
        or said.meaning.sure < (_SURE_UNHAPPY if likely_report(situation.words) else _SURE)
    ):
        return None
    return Outcome()


AFTER_END: HearNext = {
    Meant.SATISFIED: _thinks,
    Meant.FAIRLY: _thinks,
    Meant.DISSATISFIED: _thinks,
    Meant.UNSOLVED: _not_over,
    Meant.ANOTHER: _another,
    Meant.QUESTION: asks_after_end,
    Meant.IDLE: _idle,
}
