"""Decides what a mention of the bot wants: an answer, something done, or only a greeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.danger.open_hole import is_swollen_battery
from bot.domain.danger.rumour import asks_whether_to_flee
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome
from bot.domain.places.questions import is_about_money
from bot.domain.places.words import is_at_landmark, is_elsewhere, names_building, tells_only_where
from bot.domain.situation import Situation
from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.kinds import Speech, is_question
from bot.domain.speech.placed import stands_outside
from bot.domain.speech.work_wanted import asks_when_it_is_back
from bot.domain.talk.follow_up import asked_instead, asks_plainly, without_beside
from bot.domain.talk.meant_instead import says_not_asked
from bot.domain.talk.own_number import asks_for_own_number
from bot.domain.talk.progress import asks_for_all_own
from bot.domain.talk.who_reported import asks_who_reported
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.privacy import asks_for_private
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.list_tickets import tell_mine
from bot.services.handling.rate_ticket import hear_pleased
from bot.services.hearing import answer_question
from bot.services.hearing.answer_from_notice import hear_announced
from bot.services.hearing.answer_question import match
from bot.services.hearing.ask_contact import hear_contact
from bot.services.hearing.ask_duty import hear_duty
from bot.services.hearing.ask_matter import ask_matter
from bot.services.hearing.ask_on import hear_short, hear_state
from bot.services.hearing.ask_reporter import ask_reporter
from bot.services.hearing.give_help import hear_only_where
from bot.services.hearing.hear_accuser import hear_accuser
from bot.services.hearing.hear_after_danger import hear_after_danger
from bot.services.hearing.hear_again import hear_still_so, told_again
from bot.services.hearing.hear_agreed import hear_agreed
from bot.services.hearing.hear_asked_after import hear_asked_after
from bot.services.hearing.hear_bare_thing import hear_bare_thing
from bot.services.hearing.hear_besides import hear_besides
from bot.services.hearing.hear_both import hear_both
from bot.services.hearing.hear_claim import hear_claim
from bot.services.hearing.hear_complaint import hear_no_help_of_nothing
from bot.services.hearing.hear_do_it import hear_do_it
from bot.services.hearing.hear_done_at_last import hear_done_at_last
from bot.services.hearing.hear_echo import hear_echo
from bot.services.hearing.hear_forwarded import hear_forwarded
from bot.services.hearing.hear_home import hear_home
from bot.services.hearing.hear_home_of import hear_home_of
from bot.services.hearing.hear_how_it_was import hear_how_it_was
from bot.services.hearing.hear_how_to import hear_how_to
from bot.services.hearing.hear_idle import hear_idle, hear_remark, hear_word
from bot.services.hearing.hear_kept_private import hear_kept_private
from bot.services.hearing.hear_leave import hear_leave
from bot.services.hearing.hear_meant_instead import hear_meant_instead, hear_not_asked
from bot.services.hearing.hear_no_matter import hear_no_matter
from bot.services.hearing.hear_nothing_named import hear_nothing_named
from bot.services.hearing.hear_notice import hear_notice
from bot.services.hearing.hear_observer import hear_observer
from bot.services.hearing.hear_of_own_report import hear_of_own_report
from bot.services.hearing.hear_of_ticket import hear_of_ticket
from bot.services.hearing.hear_passed_on import hear_passed_on
from bot.services.hearing.hear_question import hear_question, hear_though_matter
from bot.services.hearing.hear_quietly import hear_quietly
from bot.services.hearing.hear_said_before import hear_said_before, hear_where_of_said
from bot.services.hearing.hear_seconding import hear_seconding
from bot.services.hearing.hear_showing import hear_showing
from bot.services.hearing.hear_small import hear_small_talk, hear_thanks
from bot.services.hearing.hear_staff import accept_by_nod, hear_staff
from bot.services.hearing.hear_told_by_worker import hear_told_by_worker
from bot.services.hearing.hear_unnamed import hear_unnamed
from bot.services.hearing.hear_visit import hear_visit
from bot.services.hearing.hear_well import hear_nothing_wrong, hear_well
from bot.services.hearing.hear_what_now import hear_what_now
from bot.services.hearing.reaction import wants_something_done
from bot.services.reading.just_reported import accuses, adds_to_draft, draft_of, goes_on_with, is_beside_danger, is_same
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.open_several import open_matters
from bot.texts import residents, residents_reporters

Hear = Callable[[Situation, Context], Outcome | None]
"""What it makes of the words; None where they say nothing of its subject, and the next one hears them."""


def hear_mention(situation: Situation, context: Context) -> Outcome:
    """A mention with words in it, heard in the order of IN_CONTEXT and then of ALONE. Nothing that was said to the bot
    stays without a reaction."""
    return _heard_by(IN_CONTEXT, situation, context) or hear_words(situation, context)


def hear_as_question(situation: Situation, context: Context) -> Outcome:
    """The same as any mention, and no matter to be done, though the words may sound like one."""
    return _heard_by((*OF_OTHERS, *BESIDE_MATTERS), situation, context) or hear_question(situation, context)


def hear_as_matter(situation: Situation, context: Context) -> Outcome:
    """Something to be done, whatever it sounds like; a question may stand beside it."""
    both = hear_both(situation, context) or told_again(situation, context, is_same)
    return both or open_matters(situation, context)


def hear_of_its_own(situation: Situation, context: Context) -> Outcome:
    """What has nothing to do with what was said before: a question is heard as any, what else may have an answer too."""
    if (well := hear_well(situation, context) or hear_nothing_wrong(situation, context)) is not None:
        return well
    unsure = is_question(situation.words) or tells_only_where(situation.words)
    asks = unsure or match(situation, context).mentioned is Verdict.ANSWER
    return (hear_words if asks else hear_as_matter)(situation, context)


def hear_words(situation: Situation, context: Context) -> Outcome:
    """A matter, a question or small talk, whatever was said before."""
    return _heard_by(ALONE, situation, context) or hear_question(situation, context)


def _heard_by(hears: tuple[Hear, ...], situation: Situation, context: Context) -> Outcome | None:
    return next((heard for hear in hears if (heard := hear(situation, context)) is not None), None)


def hear_asked(situation: Situation, context: Context) -> Outcome:
    """我问的是社保卡丢了: a question, whatever they have reported before and though it is not put as one."""
    if is_question(situation.words) or bare_intent(situation.words) is not None:
        return hear_words(situation, context)
    return hear_question(situation, context)


def _hear_who_reported(situation: Situation, context: Context) -> Outcome | None:
    names = (official.name for official in context.places.officials.values())
    if not asks_who_reported(situation.words, names):
        return None
    return Outcome(say=(tell.in_private(situation, residents_reporters.nobody_learns_who()),))


def _hear_for_private(situation: Situation, context: Context) -> Outcome | None:
    """A resident asks for somebody's number or home."""
    names = [official.name for official in context.places.officials.values()]
    if situation.speaker.official is not None or not asks_for_private(situation.words, names):
        return None
    return Outcome(say=(tell.to_speaker(situation, residents_reporters.private_to_them()),))


def hear_all_own(situation: Situation, context: Context) -> Outcome | None:
    asks = asks_for_all_own(situation.words) or asks_for_own_number(situation.words)
    return tell_mine(situation, context) if asks else None


def _hear_instead(situation: Situation, context: Context) -> Outcome | None:
    """不是 我问的是户口: a question, and no more of what they have reported."""
    asked = asked_instead(situation.words)
    if not asked and says_not_asked(situation.words) and not accuses(situation.words, context):
        return hear_not_asked(situation, context)
    if not asked or accuses(asked, context):
        return None
    if not is_question(asked) and (heard := hear_meant_instead(situation, context)) is not None:
        # 不是门诊 我问的是住院: the question that was just answered, of that.
        return heard
    return hear_asked(replace(situation, words=asked), context)


def _hear_sent_twice(situation: Situation, context: Context) -> Outcome | None:
    draft = draft_of(situation, context)
    if draft is None or not is_same(situation.words, draft):
        return None
    return Outcome(say=(tell.about(situation, draft, residents.already_opened(draft.number)),))


def _hear_more(situation: Situation, context: Context) -> Outcome | None:
    """More of what they have just reported."""
    draft = draft_of(situation, context)
    anew = bool(situation.called) and not situation.is_private
    if draft is not None and draft.urgent and is_beside_danger(situation, draft, context):
        return None
    if draft is None or (anew and _begins_elsewhere(situation.words, draft)):
        return None
    if _asks_of_another(situation, context, draft):
        return None
    if not adds_to_draft(situation.words, draft) and not goes_on_with(situation.words, draft, context, anew):
        return None
    return add_words(situation, context, draft, situation.words)


def _asks_of_another(situation: Situation, context: Context, draft: Ticket) -> bool:
    """在屋里烧蜂窝煤取暖怕中毒 要留神点啥, after anything else: it only begins as one does who says where."""
    words, told = without_beside(situation.words), f"{draft.text} {draft.place}"
    if draft.urgent or draft.is_confidential or not asks_plainly(words):
        return False
    found = answer_question.match(replace(situation, words=words), context)
    return answer_question.asks_of_another(words, told, found)


def _begins_elsewhere(words: str, draft: Ticket) -> bool:
    """学校旁边那条路, after a question, or after 9号楼雨水管坏了; 11号楼2单元 after 13号楼对讲没声音: what is there comes next."""
    told = f"{draft.place} {draft.text}"
    if names_building(words) and tells_only_where(words):
        return draft.speech is Speech.QUESTION or is_elsewhere(words, draft.place or draft.text)
    in_building = names_building(told) and not stands_outside(draft.text)
    return (in_building or draft.speech is Speech.QUESTION) and is_at_landmark(words, told)


def _hear_intent(situation: Situation, context: Context) -> Outcome | None:
    """我要报修: what it is of comes next."""
    announced = bare_intent(situation.words)
    return None if announced is None else ask_matter(situation, context, announced)


def hear_of_notice(situation: Situation, context: Context) -> Outcome | None:
    return None if accuses(situation.words, context) else hear_announced(situation, context)


def _hear_rumour(situation: Situation, context: Context) -> Outcome | None:
    """说今晚要地震是真的吗 要不要跑, where no notice tells it: somebody who knows has to, and at once."""
    flees = situation.emergency is None and asks_whether_to_flee(situation.words)
    return answer_question.pass_on(situation, context) if flees else None


def _hear_when_back(situation: Situation, context: Context) -> Outcome | None:
    """9号楼2单元啥时候来电, where no notice tells it: somebody who knows has to."""
    return answer_question.pass_on(situation, context) if asks_when_it_is_back(situation.words) else None


def _hear_matter(situation: Situation, context: Context) -> Outcome | None:
    """An accusation, or something that hands are wanted for; money that is disputed is answered first."""
    reported = situation.called in context.office.manners.report_names
    if is_swollen_battery(situation.words):
        # 充电宝鼓包了怎么处理: what is safe is said, and somebody comes.
        return told_again(situation, context, is_same) or open_matters(situation, context)
    if not accuses(situation.words, context):
        if not wants_something_done(situation.words, reported):
            return None
        if is_about_money(situation.words) and not reported:
            return None
        if (told := told_again(situation, context, is_same)) is not None:
            return told
        if not reported and (answered := hear_though_matter(situation, context)) is not None:
            return answered
    return open_matters(situation, context)


OF_OTHERS: tuple[Hear, ...] = (
    _hear_who_reported,
    hear_contact,
    _hear_for_private,
    hear_all_own,
    hear_quietly,
    hear_kept_private,
    hear_accuser,
    hear_seconding,
    hear_passed_on,
    hear_unnamed,
    hear_home_of,
    hear_home,
    hear_notice,
    hear_showing,
    _hear_instead,
)
"""What goes on with an accusation, an answer, a neighbour's words."""

OF_OWN: tuple[Hear, ...] = (_hear_sent_twice, hear_said_before, hear_still_so)
IN_CONTEXT: tuple[Hear, ...] = (
    hear_do_it,
    hear_where_of_said,
    hear_how_it_was,
    hear_visit,
    hear_done_at_last,
    hear_told_by_worker,
    hear_claim,
    *OF_OTHERS,
    *OF_OWN,
    hear_bare_thing,
    hear_besides,
    _hear_more,
    hear_state,
    hear_of_own_report,
    hear_nothing_named,
    hear_no_matter,
    hear_echo,
)
"""What goes on with something: with a report, an accusation, an answer, a neighbour's words."""

BESIDE_MATTERS: tuple[Hear, ...] = (
    hear_agreed,
    ask_reporter,
    accept_by_nod,
    hear_small_talk,
    hear_thanks,
    hear_nothing_wrong,
    hear_how_to,
    hear_word,
    hear_pleased,
    hear_only_where,
    _hear_intent,
    hear_forwarded,
    hear_of_ticket,
    hear_asked_after,
    hear_leave,
    hear_observer,
    hear_staff,
    hear_of_notice,
    _hear_rumour,
    hear_what_now,
    hear_after_danger,
    hear_duty,
    hear_meant_instead,
    hear_both,
    hear_no_help_of_nothing,
    hear_idle,
)
ALONE: tuple[Hear, ...] = (*BESIDE_MATTERS, hear_short, _hear_matter, _hear_when_back, hear_remark)
"""What is understood by itself; what none of them takes is a question."""
