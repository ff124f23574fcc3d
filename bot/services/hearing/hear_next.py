"""What is said after something has happened, where it is sure what is meant: each meaning goes to whoever hears it."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.commands.back_words import would_drop_it
from bot.domain.commands.bits import shares
from bot.domain.danger.denial import denies_another
from bot.domain.next.meant import Before, Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import only_suggests
from bot.domain.speech.remark import is_remark
from bot.domain.talk.another_end import tells_of_another_end
from bot.domain.talk.names_nothing import names_nothing
from bot.domain.talk.progress import asks_if_usable
from bot.domain.talk.said_before import said_before
from bot.domain.talk.tells_of_it import tells_whose
from bot.domain.units import MINUTE_MS
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.hearing.answer_question import match
from bot.services.hearing.answer_unprompted import may_be_answered
from bot.services.hearing.ask_reporter import ask_reporter
from bot.services.hearing.hear_again import hear_back_after_rating
from bot.services.hearing.hear_bare_thing import hear_bare_thing
from bot.services.hearing.hear_besides import hear_besides
from bot.services.hearing.hear_claim import hear_claim
from bot.services.hearing.hear_done_at_last import hear_done_at_last
from bot.services.hearing.hear_forwarded import hear_forwarded
from bot.services.hearing.hear_home_of import home_told_of
from bot.services.hearing.hear_kept_private import hear_kept_private
from bot.services.hearing.hear_makeshift import hear_makeshift
from bot.services.hearing.hear_mention import Hear, hear_all_own
from bot.services.hearing.hear_no_matter import is_heard_apart
from bot.services.hearing.hear_of_own_report import hear_of_own_report
from bot.services.hearing.hear_said_before import hear_where_of_said
from bot.services.hearing.hear_told_by_worker import hear_told_by_worker
from bot.services.hearing.next_meanings import HearNext, others_spoke, without_a_word
from bot.services.hearing.next_of_alarm import AFTER_ALARM, NEAR_ALARM
from bot.services.hearing.next_of_answer import AFTER_ANSWER
from bot.services.hearing.next_of_end import AFTER_END
from bot.services.hearing.next_of_neighbour import AFTER_NEIGHBOUR
from bot.services.hearing.next_of_report import AFTER_REPORT
from bot.services.hearing.next_of_work import AT_WORK
from bot.services.reading.find_ticket import current

_SURE, _SURE_ADDRESSED = 0.8, 0.6
"""What is put to the bot has to be heard somehow: there the likeliest is better than what the words say alone."""
_HEARD: Mapping[Before, HearNext] = {
    Before.REPORTED: AFTER_REPORT,
    Before.ANSWERED: AFTER_ANSWER,
    Before.ENDED: AFTER_END,
    Before.AT_WORK: AT_WORK,
    Before.NEIGHBOUR: AFTER_NEIGHBOUR,
    Before.ALARMED: AFTER_ALARM,
    Before.NEAR_ALARM: NEAR_ALARM,
}


_OF_THEIR_OWN = (Before.REPORTED, Before.ANSWERED, Before.ENDED)
_SPOKEN_OF = (Before.REPORTED, Before.ANSWERED)
"""What may be said after is 说得对 or 记下了, and nothing of it."""
_TALK_MS = 2 * MINUTE_MS
_ASKED = (Meant.QUESTION, Meant.ASKS_ON, Meant.ASKS_ELSE, Meant.NO_HELP)
_OF_TICKETS = frozenset(Before) - {Before.ANSWERED, Before.AT_WORK}

_ADDRESSED_FIRST: tuple[Hear, ...] = (
    hear_forwarded,
    hear_all_own,
    hear_kept_private,
    hear_where_of_said,
    hear_done_at_last,
    hear_told_by_worker,
    hear_bare_thing,
    hear_of_own_report,
)


def is_sure(situation: Situation) -> bool:
    """Whether it goes on with something, and what is meant is likely enough to act on it."""
    said = situation.goes_on
    if said is None:
        return False
    if said.before is not Before.NEIGHBOUR:
        # How sure is sure enough depends there on what follows from it.
        return True
    # Whether a neighbour has the same or tells more of it, it is kept with what was reported.
    kept = said.meaning.share(Meant.SECONDED, Meant.MORE) if said.before is Before.NEIGHBOUR else 0.0
    return max(said.meaning.sure, kept) >= (_SURE_ADDRESSED if situation.addressed else _SURE)


def hear_next(situation: Situation, context: Context) -> Outcome | None:
    """None where it is heard as if nothing had happened before."""
    assert situation.goes_on is not None  # is_sure has seen to it
    if (told := _heard_apart(situation, context)) is not None:
        return told
    if situation.goes_on.before in _OF_TICKETS and _has_an_answer(situation, context):
        return None
    if situation.goes_on.meaning.meant in _ASKED and only_suggests(situation.words):
        return None
    if situation.goes_on.before in _SPOKEN_OF and is_remark(situation.words):
        return None
    if _may_be_for_neighbours(situation, context, situation.goes_on):
        return None
    if situation.goes_on.before is Before.NEIGHBOUR and situation.addressed and _is_heard_alone(situation, context):
        return None
    if _is_of_no_ticket(situation, context, situation.goes_on):
        return Outcome()
    hear = _HEARD[situation.goes_on.before].get(situation.goes_on.meaning.meant)
    outcome = hear(situation, context, situation.goes_on) if hear else None
    if outcome is None and _is_of_end_before(situation, context, situation.goes_on):
        return Outcome()
    if outcome is not None and _is_said_later(situation, context, situation.goes_on):
        return without_a_word(situation, outcome)
    return outcome


def _heard_apart(situation: Situation, context: Context) -> Outcome | None:
    """By what knows it by its words, whatever it means as a rule."""
    at_work = situation.goes_on is not None and situation.goes_on.before is Before.AT_WORK
    # 张大爷 明天上午9点在家不 is for him, and no news of the work.
    first: tuple[Hear, ...] = (ask_reporter,) if at_work else ()
    addressed = _ADDRESSED_FIRST if situation.addressed else ()
    for hear in (*first, hear_claim, hear_back_after_rating, hear_makeshift, hear_besides, *addressed):
        if (told := hear(situation, context)) is not None:
            return told
    return None


def _is_of_end_before(situation: Situation, context: Context, said: Next) -> bool:
    """踩着稳了, put to nobody after they have reported the next: of what had ended before, and no more of that next one."""
    if situation.addressed or said.before is not Before.ENDED or situation.draft in (None, said.number):
        return False
    draft = current(context, situation.draft or 0)
    return draft is not None and tells_of_another_end(situation.words, f"{draft.text} {draft.place}")


def _is_heard_alone(situation: Situation, context: Context) -> bool:
    """就是我刚才说的那个 is of nobody else's; 又停了, 我家有水啊, 郑叔家是7号楼 are found a place, or none, by what they say."""
    words = situation.words
    if said_before(words) is not None or names_nothing(words) or asks_if_usable(words):
        return True
    return is_heard_apart(situation, context) or home_told_of(situation, context) is not None


def _may_be_for_neighbours(situation: Situation, context: Context, said: Next) -> bool:
    """不用送 我自己上去拿, after a neighbour has spoken: nothing of what was reported or asked stands in it."""
    if situation.addressed or situation.is_private or said.before not in _OF_THEIR_OWN:
        return False
    if situation.message.quote is not None or would_drop_it(situation.words):
        # Under what they have reported themselves; 撤回吧 好了.
        return False
    if shares_word(situation.words, _earlier(context, said)) and not tells_whose(situation.words):
        return False
    since = context.now - _TALK_MS
    # What neighbours said before an answer is nothing that is spoken of right after it.
    return others_spoke(situation, context, max(since, said.at) if said.before is Before.ANSWERED else since)


def _is_of_no_ticket(situation: Situation, context: Context, said: Next) -> bool:
    """楼下冒白烟是在烧水泥 不是着火, put to nobody by who has reported something else: it calms the neighbours."""
    if situation.addressed or said.before not in _OF_TICKETS:
        return False
    earlier = _earlier(context, said)
    return denies_another(situation.words, earlier) and not shares(situation.words, earlier)


def _is_said_later(situation: Situation, context: Context, said: Next) -> bool:
    """What names nothing of a report that was made some minutes ago is kept with it, if at all, and not spoken of."""
    if situation.addressed or situation.is_private or said.before is not Before.REPORTED:
        return False
    return said.number != situation.draft and not shares_word(situation.words, _earlier(context, said))


def _earlier(context: Context, said: Next) -> str:
    if said.number is not None:
        ticket = current(context, said.number)
        return ticket.text if ticket else ""
    entry = context.office.knowledge.entry(said.entry)
    return entry.question if entry else ""


def _has_an_answer(situation: Situation, context: Context) -> bool:
    """陪产假有几天, which sounds like 几天能好: what would be answered though nobody was asked is a question."""
    return may_be_answered(situation.words) and match(situation, context).sure
