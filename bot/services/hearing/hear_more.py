"""What is said after a report, in answer to the bot or to a question of its own: more of the same, or something else."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits
from bot.domain.changes.ticket import OpenTicket
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.knowledge import Verdict
from bot.domain.next.meant import Meant
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode, Purpose
from bot.domain.places.words import names_building
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, adds_to_previous, is_chatter, is_praise, is_question
from bot.domain.speech.neighbours import IN_OFFICE, names_somebody
from bot.domain.talk.accuser import asks_for_secrecy
from bot.domain.talk.awaited import awaits_coming
from bot.domain.talk.continues import is_of_another, is_of_same_thing
from bot.domain.talk.echo import laughs, only_sighs, says_also
from bot.domain.talk.follow_up import asked_instead, asks_what_it_means
from bot.domain.talk.meant_instead import says_not_asked
from bot.domain.talk.own_matter import is_own_matter
from bot.domain.talk.progress import asks_progress, is_over
from bot.domain.talk.said_before import tells_where_of
from bot.domain.talk.tells_of_it import tells_whose
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.plain import says_something
from bot.domain.words.subjects import may_be_one_subject, shares_word, subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing import answer_question
from bot.services.hearing.answer_unprompted import answer_unprompted
from bot.services.hearing.ask_progress import hear_progress
from bot.services.hearing.hear_besides import hear_besides
from bot.services.hearing.hear_home import hear_home_of_report
from bot.services.hearing.hear_mention import hear_asked, hear_mention, hear_words
from bot.services.hearing.hear_notice import hear_change
from bot.services.hearing.hear_of_ticket import command_for, may_answer_with, note_and_offer
from bot.services.hearing.hear_under_alarm import hear_under_alarm
from bot.services.hearing.hear_under_ping import hear_under_ping
from bot.services.hearing.hear_unnamed import hear_unnamed
from bot.services.hearing.hear_waiting import still_waits, with_line
from bot.services.hearing.keep_more import keep_more
from bot.services.hearing.next_meanings import is_among_neighbours, others_spoke
from bot.services.hearing.take_back_counted import hear_counted_over
from bot.services.reading.find_ticket import current, may_see, ticket_quoted
from bot.services.reading.just_reported import (
    accuses,
    adds_to_draft,
    begins_another,
    draft_of,
    goes_on_with,
    is_other_work,
    stands_apart,
    tells_more,
)
from bot.services.taking import ask_place, same_matter
from bot.services.taking.add_to_ticket import add_by_command, add_words, may_add
from bot.services.taking.correct_report import correct
from bot.services.taking.join_accusation import is_of_accused, to_accusation
from bot.services.taking.note_suspect import note_suspect
from bot.services.taking.open_several import open_matters
from bot.services.taking.open_ticket import open_ticket
from bot.services.taking.set_apart import about_whoever_came
from bot.services.taking.withdraw_ticket import told_over
from bot.texts import residents_taking

_SURE = 0.8
_NOT_WHERE = frozenset({Meant.ANOTHER, Meant.QUESTION, Meant.IDLE})


def hear_place(situation: Situation, context: Context) -> Outcome | None:
    """Where it is, after we asked; a matter of its own is heard as if nothing had been asked. None where it is surely said
    of something else."""
    said = situation.goes_on
    elsewhere = said is not None and said.meaning.meant in _NOT_WHERE and said.meaning.sure >= _SURE
    if elsewhere and not tells_where_of(situation.words):
        return None
    asked = situation.expectation.options if situation.expectation else ()
    quotes_ticket = situation.quotes_bot and situation.quoted_ticket is not None
    if is_of_accused(situation.speaker.person, situation.words, context):
        return hear_mention(situation, context) if situation.addressed else hear_follow_up(situation, context)
    if quotes_ticket and str(situation.quoted_ticket) not in (*asked[:1], *asked[2:]):
        return hear_quote(situation, context)
    told = hear_home_of_report(situation, context) or ask_place.hear_place(situation, context)
    if told is not None:
        return told
    if quotes_ticket:
        return hear_quote(situation, context)
    if situation.addressed and not situation.is_at_work and asks_progress(situation.words):
        # 5号楼的灯谁在弄啊 names a place, and is of what was reported of it.
        return hear_progress(situation, context)
    return hear_mention(situation, context) if situation.addressed else hear_follow_up(situation, context)


def hear_correction(situation: Situation, context: Context) -> Outcome | None:
    """说错了是3单元; where nothing was reported that it could mend it is heard as if it did not say so. None where what
    was said before tells what is meant."""
    corrected = hear_change(situation, context) or correct(situation, context)
    if corrected is not None:
        return corrected
    expected = situation.expectation
    if expected is not None and expected.awaits is Awaits.PLACE and ask_place.answers(situation):
        return hear_place(situation, context)
    if situation.quotes_bot and situation.quoted_ticket is not None:
        return hear_quote(situation, context)
    if situation.goes_on is not None:
        return None
    if situation.addressed:
        return hear_mention(situation, context)
    listens = situation.draft is not None and situation.room.purpose is Purpose.RESIDENTS
    return hear_follow_up(situation, context) if listens else Outcome()


def hear_quote(situation: Situation, context: Context) -> Outcome:
    """Said in answer to what the bot said about a ticket: more of it, by whoever may add; else like any mention."""
    number = situation.quoted_ticket
    ticket = current(context, number) if number is not None else None
    told = ticket and (hear_under_ping(situation, context, ticket) or hear_under_alarm(situation, context, ticket))
    if told or not says_something(situation.words):
        return told or Outcome()
    if ticket is None or is_chatter(situation.words) or is_praise(situation.words):
        return hear_words(situation, context)
    if asks_what_it_means(situation.words) and may_see(context, situation, ticket):
        return explain(situation, context, ticket)
    if is_own_matter(situation.words, ticket.text, ticket.place) or _asks_else(situation, context, ticket):
        return hear_words(situation, context)
    if situation.speaker.official is None and may_see(context, situation, ticket):
        if awaits_coming(situation.words):
            return still_waits(situation, context, ticket)
        if asks_progress(situation.words):
            return tell_status(situation, context, ticket.number)
    if situation.handles_tickets and may_answer_with(situation, context, ticket):
        return note_and_offer(situation, context, ticket, command_for(situation, ticket, Verb.REPLY))
    if not may_add(situation, context, ticket):
        if says_also(situation.words) and ticket.is_open and ticket.room == situation.room.id:
            return same_matter.second(situation, context, Command(Verb.SECOND, number, situation.words))
        return _hear_under_anothers(situation, context, ticket)
    return hear_addition(situation, context, ticket.number, situation.words)


def explain(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """这个啥意思, of what was said of a ticket: the same once more in plain words."""
    plain = residents_taking.in_plain_words(ticket.number, context.name_of(ticket.handler), ticket.is_open)
    return Outcome(say=(tell.about(situation, ticket, plain),))


def _asks_else(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """我问一下居住证怎么办, under whatever the bot said last: it has an answer, and nothing of the ticket stands in it."""
    words = situation.words
    if not is_question(words) or shares_word(words, ticket.text):
        return False
    return answer_question.match(situation, context).mentioned is Verdict.ANSWER


def _hear_under_anothers(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """这电梯真急死人, under what the bot said of a neighbour's ticket. What would be a matter without a place or a thing
    of its own is of that one: it follows it, or where that has ended it is a report with what that was about."""
    words = situation.words
    if laughs(words) and not (situation.called or names_building(words)):
        # 哈哈谁这么胖把凳子坐断了 is said to the neighbours.
        return Outcome()
    heard = hear_words(situation, context)
    opened = [change.ticket for change in heard.changes if isinstance(change, OpenTicket)]
    if len(opened) != 1 or not _may_be_of(opened[0], situation, ticket):
        return heard
    if ticket.is_open:
        return same_matter.second(situation, context, Command(Verb.SECOND, ticket.number, words))
    words = residents_taking.as_said_of(words, ticket.number, ticket.text)
    return open_ticket(replace(situation, words=words), context)


def _may_be_of(opened: Ticket, situation: Situation, ticket: Ticket) -> bool:
    """Whether what was said stands on nothing but the quote, and the ticket is everybody's here."""
    if opened.is_confidential or opened.urgent or ticket.room != situation.room.id:
        return False
    if ticket.is_confidential or ticket.was_private or ticket.speech is Speech.QUESTION or names_somebody(ticket.text):
        return False
    words = situation.words
    if is_question(words) or names_building(words):
        return False
    if subjects_in(words) and not may_be_one_subject(words, ticket.text):
        return False
    return only_sighs(words) or not (opened.speech is Speech.COMPLAINT and IN_OFFICE.search(words))


def hear_own_quote(situation: Situation, context: Context) -> Outcome:
    """这个什么时候修, under what they have said themselves: how it stands, where that is a matter of theirs."""
    ticket = ticket_quoted(situation, context)
    if ticket is None or not may_see(context, situation, ticket):
        return hear_mention(situation, context) if situation.addressed else Outcome()
    if awaits_coming(situation.words):
        return still_waits(situation, context, ticket)
    hint = residents_taking.press_or_appeal(ticket.number, ticket.is_open)
    return with_line(tell_status(situation, context, ticket.number), hint)


def hear_follow_up(situation: Situation, context: Context) -> Outcome | None:
    """Said without a mention right after a report: more of it, or a second matter. None where it goes on with nothing
    that they have reported."""
    if (told := hear_unnamed(situation, context) or hear_counted_over(situation, context)) is not None:
        return told
    draft = draft_of(situation, context)
    if (asked := asked_instead(situation.words)) and not accuses(asked, context):
        # 不是 我问的是户口: no more of what they have reported, though it says 不是 … 是.
        return _hear_asked(replace(situation, words=asked), context, draft)
    if draft and draft.speech is Speech.QUESTION and says_not_asked(situation.words):
        # 我不是问物业 是挖断的 谁赔: whoever answers has to read it, and nothing is answered to it here.
        return replace(added := add_words(situation, context, draft, situation.words), say=added.say[1:])
    if draft and tells_whose(situation.words) and others_spoke(situation, context, draft.opened_at - 1):
        # 那是老孙头的, of what a neighbour has told of since.
        return None
    if (besides := hear_besides(situation, context)) is not None:
        return besides
    if draft and adds_to_draft(situation.words, draft):
        return add_words(situation, context, draft, situation.words)
    if situation.draft and adds_to_previous(situation.words) and accuses(situation.words, context):
        return open_ticket(situation, context)
    if draft and draft.is_open and is_over(situation.words, draft.text):
        return told_over(situation, context, draft)
    if draft and begins_another(situation.words, draft):
        return (note_suspect if is_among_neighbours(situation, context, draft) else open_matters)(situation, context)
    own = draft and not draft.is_confidential and is_own_matter(situation.words, draft.text, draft.place)
    if draft and not own and _is_more(situation.words, draft, context):
        added = add_words(situation, context, draft, situation.words)
        return added if _is_plain(situation, draft, context) else replace(added, say=added.say[1:])
    return keep_more(situation, context)


def _is_plain(situation: Situation, draft: Ticket, context: Context) -> bool:
    """Where it is not sure what is meant, it is kept without a word."""
    said = situation.goes_on
    if said is None:
        return True
    strictly = goes_on_with(situation.words, draft, context, begins_anew=True)
    idle = said.meaning.meant is Meant.IDLE and said.meaning.sure >= _SURE
    return not idle and (strictly or draft.number != situation.draft)


def _is_more(words: str, draft: Ticket, context: Context) -> bool:
    if draft.speech is Speech.QUESTION:
        # 我家也是2号楼, after a question on pensions, is said to a neighbour.
        return is_of_same_thing(words, draft.text)
    if is_of_another(words, draft.text):
        return False
    if not draft.is_confidential and tells_more(words, draft):
        return not is_other_work(words, draft, context)
    return goes_on_with(words, draft, context)


def _hear_asked(situation: Situation, context: Context, draft: Ticket | None) -> Outcome:
    """The bot has just passed on a question of theirs, or answered one, and it was not that one; else they may be
    talking with a neighbour."""
    passed_on = draft is not None and draft.speech is Speech.QUESTION
    if passed_on or answer_question.last_answer(situation, context):
        return hear_asked(situation, context)
    return answer_unprompted(situation, context) if situation.room.mode is Mode.ON else Outcome()


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
    if ticket and stands_apart(words, ticket, context):
        return open_ticket(replace(situation, words=words), context)
    return add_by_command(situation, context, number, words)
