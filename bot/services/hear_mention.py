"""Decides what a mention of the bot wants: an answer, something done, or only a greeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from rapidfuzz import fuzz

from bot.domain.accuser import asks_for_secrecy
from bot.domain.awaited import awaits_coming
from bot.domain.bare_intent import bare_intent
from bot.domain.command_table import Verb
from bot.domain.commands import Command
from bot.domain.confidential import accused_in
from bot.domain.continues import continues, is_of_same_thing, is_other_thing
from bot.domain.echo import says_also
from bot.domain.named import accuses_here, is_evidence
from bot.domain.outcome import Outcome
from bot.domain.own_matter import is_own_matter, tells_where_or_what
from bot.domain.place import Mode, Purpose, Role
from bot.domain.place_words import is_elsewhere, names_building, place_in, place_key
from bot.domain.plain import bare
from bot.domain.praise import is_praise_of_somebody
from bot.domain.progress import asks_progress, is_over
from bot.domain.situation import Situation
from bot.domain.small_talk import is_insult, is_small_talk
from bot.domain.speech import (
    adds_to_previous,
    is_chatter,
    is_matter,
    is_praise,
    is_question,
    likely_report,
)
from bot.domain.talk_changes import Awaits, Expect
from bot.domain.ticket import Ticket
from bot.domain.who_reported import asks_who_reported
from bot.domain.work_wanted import wants_hands
from bot.services import answer_question, ask_place, same_matter, tell
from bot.services.add_to_ticket import GONE, add_by_command, add_words, just_accused, may_add
from bot.services.after_own_danger import is_another_matter
from bot.services.answer_from_notice import answer_from_notice
from bot.services.ask_duty import hear_duty
from bot.services.ask_matter import ask_matter
from bot.services.ask_on import hear_another
from bot.services.context import Context
from bot.services.correct_report import correct
from bot.services.find_ticket import current, may_see
from bot.services.give_help import answer_the_call
from bot.services.hear_accuser import hear_accuser
from bot.services.hear_both import hear_both
from bot.services.hear_echo import hear_echo
from bot.services.hear_home import hear_home
from bot.services.hear_idle import hear_idle
from bot.services.hear_leave import hear_leave
from bot.services.hear_observer import hear_observer
from bot.services.hear_of_ticket import hear_of_ticket
from bot.services.hear_quietly import hear_quietly
from bot.services.hear_seconding import hear_seconding
from bot.services.hear_staff import hear_staff
from bot.services.hear_unnamed import hear_unnamed
from bot.services.hear_waiting import still_waits
from bot.services.hear_what_now import hear_what_now
from bot.services.join_accusation import is_good_word, is_of_accused, to_accusation
from bot.services.note_suspect import note_suspect
from bot.services.open_several import open_matters
from bot.services.open_ticket import open_ticket
from bot.services.set_apart import about_whoever_came
from bot.services.take_praise import take_praise
from bot.services.tell_status import tell_status
from bot.services.warn_flooder import react_to_flood
from bot.services.withdraw_ticket import told_over
from bot.texts import admins, residents, residents_reporters, residents_services, residents_taking, workers

SAME_TEXT = 92
_THANKS = ("谢", "辛苦")
_NODS = frozenset({"收到", "好", "好的", "好嘞", "嗯", "嗯嗯", "行", "可以", "知道了", "明白", "明白了", "ok"})


def hear_mention(situation: Situation, context: Context) -> Outcome:
    """A mention with words in it. Nothing that was said to the bot stays without a reaction."""
    if asks_who_reported(situation.words):
        return Outcome(say=(tell.in_private(situation, residents_reporters.nobody_learns_who()),))
    if (of_others := _first(situation, context, hear_quietly, hear_accuser, hear_seconding)) is not None:
        return of_others
    if (heard := _first(situation, context, hear_unnamed, hear_home)) is not None:
        return heard
    draft = _draft(situation, context)
    if draft and _is_same(situation.words, draft):
        already = residents.already_opened(draft.number)
        return Outcome(say=(tell.about(situation, draft, already),))
    if draft and adds_to_draft(situation.words, draft):
        return add_words(situation, context, draft, situation.words)
    if draft and _goes_on(situation.words, draft, begins_anew=bool(situation.called) and not situation.is_private):
        return add_words(situation, context, draft, situation.words)
    return hear_echo(situation, context) or _hear_words(situation, context)


def _hear_words(situation: Situation, context: Context) -> Outcome:
    """A matter, a question or small talk, whatever was said before."""
    if (small := is_small_talk(situation.words)) or is_chatter(situation.words):
        flood = react_to_flood(situation, context)
        if flood is not None:
            return flood
        return _say_what_for(situation) if small else _return_the_greeting(situation, context)
    if (praised := take_praise(situation, context)) is not None:
        return praised
    if is_praise(situation.words) and not is_praise_of_somebody(situation.words):
        return Outcome(say=(tell.to_speaker(situation, residents.you_are_welcome()),))
    if (announced := bare_intent(situation.words)) is not None:
        return ask_matter(situation, context, announced)
    if (of_work := _first(situation, context, hear_of_ticket, hear_leave, hear_observer, hear_staff)) is not None:
        return of_work
    if not accuses(situation.words, context) and (of_notice := answer_from_notice(situation, context)) is not None:
        return of_notice
    if (heard := _first(situation, context, hear_what_now, hear_duty, hear_another, hear_both, hear_idle)) is not None:
        return heard
    reported = situation.called in context.office.manners.report_names
    if accuses(situation.words, context) or wants_something_done(situation.words, reported):
        return _said_before(situation, context) or open_matters(situation, context)
    return answer_question.hear_question(situation, context)


def _first(
    situation: Situation, context: Context, *hears: Callable[[Situation, Context], Outcome | None]
) -> Outcome | None:
    """What the first of them makes of it that finds anything."""
    return next((heard for hear in hears if (heard := hear(situation, context)) is not None), None)


def _said_before(situation: Situation, context: Context) -> Outcome | None:
    """The same person says the same again on a later day: their open ticket, and its handler hears of it."""
    if accuses(situation.words, context):
        return None
    for ticket in context.read.unclosed_of(situation.speaker.person, situation.room.id):
        if not ticket.is_confidential and _is_same(situation.words, ticket):
            added = add_words(situation, context, ticket, situation.words)
            text = residents_taking.passed_on_again(ticket.number, ticket.state.value)
            return Outcome(added.changes, (tell.to_speaker(situation, text, ticket.number), *added.say[1:]))
    return None


def hear_place(situation: Situation, context: Context) -> Outcome:
    """Where it is, after we asked; a matter of its own is heard as if nothing had been asked."""
    asked = situation.expectation.options if situation.expectation else ()
    quotes_ticket = situation.quotes_bot and situation.quoted_ticket is not None
    if is_of_accused(situation.speaker.person, situation.words, context):
        return hear_mention(situation, context) if situation.addressed else hear_follow_up(situation, context)
    if quotes_ticket and str(situation.quoted_ticket) not in (*asked[:1], *asked[2:]):
        return hear_quote(situation, context)
    told = ask_place.hear_place(situation, context)
    if told is not None:
        return told
    if quotes_ticket:
        return hear_quote(situation, context)
    return hear_mention(situation, context) if situation.addressed else hear_follow_up(situation, context)


def hear_correction(situation: Situation, context: Context) -> Outcome:
    """说错了是3单元; where nothing was reported that it could mend it is heard as if it did not say so."""
    corrected = correct(situation, context)
    if corrected is not None:
        return corrected
    expected = situation.expectation
    if expected is not None and expected.awaits is Awaits.PLACE and ask_place.answers(situation):
        return hear_place(situation, context)
    if situation.quotes_bot and situation.quoted_ticket is not None:
        return hear_quote(situation, context)
    if situation.addressed:
        return hear_mention(situation, context)
    listens = situation.draft is not None and situation.room.purpose is Purpose.RESIDENTS
    return hear_follow_up(situation, context) if listens else Outcome()


def hear_quote(situation: Situation, context: Context) -> Outcome:
    """Said in answer to what the bot said about a ticket: more of it, by whoever may add; else like any mention."""
    number = situation.quoted_ticket
    ticket = current(context, number) if number is not None else None
    if ticket is None or is_chatter(situation.words) or is_praise(situation.words):
        return _hear_words(situation, context)
    if is_own_matter(situation.words, ticket.text, ticket.place):
        return _hear_words(situation, context)
    if situation.speaker.official is None and may_see(context, situation, ticket):
        if awaits_coming(situation.words):
            return still_waits(situation, context, ticket)
        if asks_progress(situation.words):
            return tell_status(situation, context, ticket.number)
    if not may_add(situation, context, ticket):
        if says_also(situation.words) and ticket.is_open and ticket.room == situation.room.id:
            return same_matter.second(situation, context, Command(Verb.SECOND, number, situation.words))
        return _hear_words(situation, context)
    return hear_addition(situation, context, ticket.number, situation.words)


def hear_follow_up(situation: Situation, context: Context) -> Outcome:
    """Said without a mention right after a report: more of it, a second matter, or ordinary talk."""
    if (unnamed := hear_unnamed(situation, context)) is not None:
        return unnamed
    draft = _draft(situation, context)
    if draft and adds_to_draft(situation.words, draft):
        return add_words(situation, context, draft, situation.words)
    if situation.draft and adds_to_previous(situation.words) and accuses(situation.words, context):
        return open_ticket(situation, context)
    if draft and draft.is_open and is_over(situation.words, draft.text):
        return told_over(situation, context, draft)
    if draft and not draft.is_confidential and tells_more(situation.words, draft):
        if is_own_matter(situation.words, draft.text, draft.place):
            return open_matters(situation, context)
        return add_words(situation, context, draft, situation.words)
    if draft and _goes_on(situation.words, draft):
        return add_words(situation, context, draft, situation.words)
    if likely_report(situation.words) and not accuses(situation.words, context):
        return note_suspect(situation, context)
    return answer_question.answer_unprompted(situation, context) if situation.room.mode is Mode.ON else Outcome()


def _draft(situation: Situation, context: Context) -> Ticket | None:
    """What they have just reported and may go on with; an accusation never joins what ordinary handlers read."""
    another = is_matter(situation.words) and bool(place_in(situation.words))
    number = situation.draft or (None if another else just_accused(situation, context))
    draft = current(context, number) if number else None
    if draft is None or draft.state in GONE or _stands_apart(situation.words, draft, context):
        return None
    if not draft.is_confidential and is_of_accused(situation.speaker.person, situation.words, context):
        return None
    if draft.is_confidential and is_good_word(situation.words, context):
        return None
    if draft.urgent and situation.is_private and is_another_matter(situation.words, draft):
        return None
    return draft


def _stands_apart(words: str, ticket: Ticket, context: Context) -> bool:
    """An accusation does not join what ordinary handlers read, nor what the accused one has in hand."""
    if not accuses(words, context):
        return False
    return not ticket.is_confidential or ticket.handler in accused_in(context.places, ticket.grid, words)


def accuses(words: str, context: Context) -> bool:
    return accuses_here(context.places, words)


def hear_addition(situation: Situation, context: Context, number: int, words: str) -> Outcome:
    """补充 1001 …; an accusation among it is a matter of its own, for its own chain."""
    ticket = current(context, number)
    apart = about_whoever_came(situation, context, ticket, words) if ticket else None
    if apart is not None:
        return apart
    if ticket and not ticket.is_confidential and asks_for_secrecy(words):
        # To the accusation of theirs, if there is one: who knows of it is not to be read by the one it is about.
        joined = to_accusation(replace(situation, words=words), context)
        if joined is not None:
            return joined
    if ticket and _stands_apart(words, ticket, context):
        return open_ticket(replace(situation, words=words), context)
    return add_by_command(situation, context, number, words)


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


def _is_same(words: str, draft: Ticket) -> bool:
    """The same report sent twice by hand: one ticket."""
    return fuzz.ratio(bare(words), bare(draft.text)) >= SAME_TEXT and place_key(words) == place_key(draft.text)


def adds_to_draft(words: str, draft: Ticket) -> bool:
    """还有 …, 补充 …, a bare address: more about the same matter, unless it names another place and another fault."""
    if draft.is_confidential and is_evidence(words):
        return True
    return adds_to_previous(words) and not is_own_matter(words, draft.text, draft.place)


def _goes_on(words: str, draft: Ticket, begins_anew: bool = False) -> bool:
    """是靠左手那个灯, 裂口正对着门: more of what they have just reported, though it names no place. Whoever mentions
    the bot once more may begin anew: then only what cannot stand alone."""
    if draft.is_confidential or is_own_matter(words, draft.text, draft.place):
        return False
    if continues(words, draft.text):
        return True
    if begins_anew or is_elsewhere(words, draft.text):
        return False
    return is_of_same_thing(words, draft.text) or (likely_report(words) and not is_other_thing(words, draft.text))


def tells_more(words: str, draft: Ticket) -> bool:
    """Said without a mention, right after a report: something about a place, be it where that is or what came of it."""
    return tells_where_or_what(words) and place_key(words) not in (place_key(draft.text), draft.place)
