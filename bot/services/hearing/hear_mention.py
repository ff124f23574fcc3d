"""Decides what a mention of the bot wants: an answer, something done, or only a greeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.outcome import Outcome
from bot.domain.places.place import Role
from bot.domain.places.questions import is_about_money
from bot.domain.places.words import names_building
from bot.domain.situation import Situation
from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.kinds import is_chatter, is_matter, is_praise, is_question
from bot.domain.speech.praise import is_praise_of_somebody
from bot.domain.speech.small_talk import is_insult, is_small_talk, says_it_is_good
from bot.domain.speech.work_wanted import wants_hands
from bot.domain.talk.follow_up import asked_instead
from bot.domain.talk.own_rating import says_well
from bot.domain.talk.progress import asks_for_all_own
from bot.domain.talk.unsolved import is_still_so
from bot.domain.talk.who_reported import asks_who_reported
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.choosing import picks_something
from bot.domain.words.plain import bare
from bot.domain.words.privacy import asks_for_private
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.list_tickets import tell_mine
from bot.services.handling.rate_ticket import hear_pleased
from bot.services.hearing import answer_question
from bot.services.hearing.answer_from_notice import answer_from_notice
from bot.services.hearing.ask_duty import hear_duty
from bot.services.hearing.ask_matter import ask_matter
from bot.services.hearing.ask_on import hear_another
from bot.services.hearing.give_help import answer_the_call, ask_which_matter
from bot.services.hearing.hear_accuser import hear_accuser
from bot.services.hearing.hear_both import hear_both
from bot.services.hearing.hear_echo import hear_echo
from bot.services.hearing.hear_home import hear_home
from bot.services.hearing.hear_idle import hear_idle
from bot.services.hearing.hear_leave import hear_leave
from bot.services.hearing.hear_notice import hear_notice
from bot.services.hearing.hear_observer import hear_observer
from bot.services.hearing.hear_of_ticket import hear_of_ticket
from bot.services.hearing.hear_passed_on import hear_passed_on
from bot.services.hearing.hear_quietly import hear_quietly
from bot.services.hearing.hear_seconding import hear_seconding
from bot.services.hearing.hear_staff import accept_by_nod, hear_staff
from bot.services.hearing.hear_unnamed import hear_unnamed
from bot.services.hearing.hear_well import hear_well
from bot.services.hearing.hear_what_now import hear_what_now
from bot.services.people.warn_flooder import react_to_flood
from bot.services.reading.just_reported import accuses, adds_to_draft, draft_of, goes_on_with, is_same
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.open_several import open_matters
from bot.services.taking.take_praise import take_praise
from bot.texts import admins, residents, residents_reporters, residents_services, residents_taking, workers

_THANKS = ("谢", "辛苦")
_NODS = frozenset({"收到", "好", "好的", "好嘞", "嗯", "嗯嗯", "行", "可以", "知道了", "明白", "明白了", "ok"})


def hear_mention(situation: Situation, context: Context) -> Outcome:
    """A mention with words in it. Nothing that was said to the bot stays without a reaction."""
    if asks_who_reported(situation.words):
        return Outcome(say=(tell.in_private(situation, residents_reporters.nobody_learns_who()),))
    if situation.speaker.official is None and asks_for_private(situation.words, _names(context)):
        return Outcome(say=(tell.to_speaker(situation, residents_reporters.private_to_them()),))
    if asks_for_all_own(situation.words):
        return tell_mine(situation, context)
    if (of_others := _first(situation, context, hear_quietly, hear_accuser, hear_seconding)) is not None:
        return of_others
    if (heard := _first(situation, context, hear_passed_on, hear_unnamed, hear_home, hear_notice)) is not None:
        return heard
    if (asked := asked_instead(situation.words)) and not accuses(asked, context):
        return hear_asked(replace(situation, words=asked), context)
    draft = draft_of(situation, context)
    if draft and is_same(situation.words, draft):
        already = residents.already_opened(draft.number)
        return Outcome(say=(tell.about(situation, draft, already),))
    if (unchanged := _still_so(situation, context)) is not None:
        return unchanged
    if draft and adds_to_draft(situation.words, draft):
        return add_words(situation, context, draft, situation.words)
    anew = bool(situation.called) and not situation.is_private
    if draft and goes_on_with(situation.words, draft, context, begins_anew=anew):
        return add_words(situation, context, draft, situation.words)
    return hear_echo(situation, context) or hear_words(situation, context)


def _names(context: Context) -> list[str]:
    return [official.name for official in context.places.officials.values()]


def hear_asked(situation: Situation, context: Context) -> Outcome:
    """我问的是社保卡丢了: a question, whatever they have reported before and though it is not put as one."""
    if is_question(situation.words) or bare_intent(situation.words) is not None:
        return hear_words(situation, context)
    return answer_question.hear_question(situation, context)


def hear_words(situation: Situation, context: Context) -> Outcome:
    """A matter, a question or small talk, whatever was said before."""
    if (accepted := accept_by_nod(situation, context)) is not None:
        return accepted
    if (heard := _first(situation, context, _hear_small, _hear_thanks, hear_pleased)) is not None:
        return heard
    if (announced := bare_intent(situation.words)) is not None:
        return ask_matter(situation, context, announced)
    if (of_work := _first(situation, context, hear_of_ticket, hear_leave, hear_observer, hear_staff)) is not None:
        return of_work
    if not accuses(situation.words, context) and (of_notice := answer_from_notice(situation, context)) is not None:
        return of_notice
    if (heard := _first(situation, context, hear_what_now, hear_duty, hear_another, hear_both, hear_idle)) is not None:
        return heard
    reported = situation.called in context.office.manners.report_names
    asks_first = is_about_money(situation.words) and not reported
    if accuses(situation.words, context) or (wants_something_done(situation.words, reported) and not asks_first):
        return _said_before(situation, context) or open_matters(situation, context)
    return answer_question.hear_question(situation, context)


def _hear_small(situation: Situation, context: Context) -> Outcome | None:
    """Talk, a greeting, or a number where nothing was offered."""
    picked = picks_something(situation.words)
    small = is_small_talk(situation.words)
    if not (picked or small or is_chatter(situation.words)):
        return None
    flood = react_to_flood(situation, context)
    if flood is not None:
        return flood
    if picked:
        return ask_which_matter(situation, context, residents_services.nothing_to_pick())
    return _say_what_for(situation) if small else _return_the_greeting(situation, context)


def _hear_thanks(situation: Situation, context: Context) -> Outcome | None:
    """Praise, thanks, or that it is well again."""
    if (heard := _first(situation, context, take_praise, hear_well)) is not None:
        return heard
    thanks = says_well(situation.words) and any(word in situation.words for word in _THANKS)
    thanks = thanks or says_it_is_good(situation.words) or is_praise(situation.words)
    if thanks and not is_praise_of_somebody(situation.words):
        return Outcome(say=(tell.to_speaker(situation, residents.you_are_welcome()),))
    return None


def _first(
    situation: Situation, context: Context, *hears: Callable[[Situation, Context], Outcome | None]
) -> Outcome | None:
    """What the first of them makes of it that finds anything."""
    return next((heard for hear in hears if (heard := hear(situation, context)) is not None), None)


def _said_before(situation: Situation, context: Context) -> Outcome | None:
    """The same person says the same again on a later day: their open ticket, and its handler hears of it."""
    if accuses(situation.words, context):
        return None
    return _told_again(situation, context, is_same)


def _still_so(situation: Situation, context: Context) -> Outcome | None:
    """电梯还是一停一停, while their own report of it is open."""
    if accuses(situation.words, context):
        return None
    return _told_again(situation, context, lambda words, ticket: is_still_so(words, ticket.text))


def _told_again(situation: Situation, context: Context, is_of: Callable[[str, Ticket], bool]) -> Outcome | None:
    """The first of their own open tickets here that the words are of, and its handler hears of it."""
    for ticket in context.read.unclosed_of(situation.speaker.person, situation.room.id):
        if ticket.is_open and not ticket.is_confidential and is_of(situation.words, ticket):
            added = add_words(situation, context, ticket, situation.words)
            text = residents_taking.passed_on_again(ticket.number, ticket.state.value)
            return Outcome(added.changes, (tell.to_speaker(situation, text, ticket.number), *added.say[1:]))
    return None


def _return_the_greeting(situation: Situation, context: Context) -> Outcome:
    """Thanks get a word, a greeting gets the help; a nod to one of our messages (好的, quoted) gets nothing."""
    if bare(situation.words) in _NODS or (not situation.called and not situation.is_private):
        return Outcome()
    if any(word in situation.words for word in _THANKS):
        return Outcome(say=(tell.to_speaker(situation, residents.you_are_welcome()),))
    return answer_the_call(situation, context)


def _say_what_for(situation: Situation) -> Outcome:
    """Small talk gets a friendly line that says what the bot is for."""
    said = residents_services.sorry_for_nothing() if is_insult(situation.words) else residents_services.what_i_am_for()
    return Outcome(say=(tell.to_speaker(situation, said),))


def wants_something_done(words: str, reported: bool) -> bool:
    """Broken, blocked, noisy …: said to the reporting name, at a building, or not asked as a question."""
    if wants_hands(words, reported):
        return True
    return is_matter(words) and (reported or names_building(words) or not is_question(words))


def ask_for_matter(situation: Situation, context: Context) -> Outcome:
    """A photo with a mention and no words: the next words of this person say what it is about.

    Whoever handles tickets sends it for the 办结 that follows.
    """
    if situation.speaker.role is Role.ADMIN:
        return Outcome(say=(tell.to_speaker(situation, admins.photo_received()),))
    if situation.handles_tickets:
        return Outcome(say=(tell.to_speaker(situation, workers.photo_received()),))
    expires = context.now + context.office.manners.join_within
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.MATTER, (), expires)
    return Outcome((expect,), (tell.to_speaker(situation, residents.ask_for_matter()),))
