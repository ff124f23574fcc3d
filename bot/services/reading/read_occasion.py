"""What is said may belong to: a notice that wants to be confirmed, a poll, the review of the week, what has just ended.

Looked up only for texts that can be such a word, so that ordinary talk costs nothing.
"""

from __future__ import annotations

import re

from bot.domain.changes.talk import Awaits
from bot.domain.commands.bits import shares
from bot.domain.commands.clauses import numbers_in
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.danger.which_alarm import AlarmsMeant
from bot.domain.message import Message
from bot.domain.notices.notice import says_received
from bot.domain.notices.poll import (
    JUST_OPENED_MS,
    LONGEST_ALONE,
    Poll,
    asked_of_poll,
    asks_when_it_ends,
    choice_alone,
    choice_said,
    choices_named,
    name_voted,
    name_wished,
    names_another,
    option_alone,
    poll_quoted,
    says_changed,
    says_vote,
)
from bot.domain.notices.vote_uncounted import is_uncounted
from bot.domain.places.place import Purpose, Room
from bot.domain.situation import Expectation, Occasion
from bot.domain.talk.unsolved import is_unsolved, may_be_unsolved, names_nothing_else, wants_it_after_all
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS, RATING_WINDOW_MS, TAKEN_BACK, State, Ticket, What
from bot.domain.units import DAY_MS
from bot.domain.words.choosing import offered, read_choice
from bot.domain.words.plain import bare
from bot.domain.words.subjects import subjects_in
from bot.services.context import Context
from bot.services.notices.poll_rooms import ANNOUNCED, polls_of
from bot.services.notices.push_notices import REVIEW
from bot.services.notices.review_week import OPEN_MS
from bot.services.reading.find_ticket import result_of
from bot.services.reading.read_alarm import alarm_meant
from bot.services.reading.read_named import named_in
from bot.services.reading.read_rated import rated_in

RECEIPT_MS = 7 * DAY_MS
LATE_VOTE_MS = 7 * DAY_MS
_SCORES = frozenset({"1", "2", "3", "4", "5", "1分", "2分", "3分", "4分", "5分"})
_SCORED = re.compile(r"\s*[1-5１-５]\s*分[\s，,。：:]")
_AGAIN = frozenset({What.REDONE, What.APPEALED, What.SUPERVISED})
_COMMANDS = frozenset({Verb.VOTE, Verb.END_POLL, Verb.REVIEW})


def read_occasion(
    message: Message,
    room: Room,
    words: str,
    command: Command | None,
    quotes_bot: bool,
    addressed: bool,
    context: Context,
) -> Occasion | None:
    """None for whatever else is said."""
    plain = bare(words) if len(words) <= 12 else ""
    if says_received(words) and room.purpose is not Purpose.PRIVATE:
        return _receipt(message, room, quotes_bot, context)
    if room.purpose is Purpose.PRIVATE and (plain in _SCORES or _SCORED.match(words)):
        return Occasion(week=_week(context))
    if command is None:
        if addressed and (poll := _asked_of(message, room, words, context)):
            return Occasion(poll=poll)
        if wants_it_after_all(words) and (number := _taken_back(message, room, words, context)):
            # 别撤 is what the bot has just offered: before any open emergency.
            return Occasion(taken_back=number)
        if wants_it_after_all(words) and (number := _not_taken_back(message, words, context)):
            return Occasion(alarm=AlarmsMeant((number,)))
        if rated := rated_in(message, room, words, addressed, context):
            return Occasion(rated=rated)
        named = named_in(message, room, words, addressed, context)
        alarm = alarm_meant(message, room, words, addressed, context)
        if named and not (alarm and set(alarm.numbers) <= set(named)):
            return Occasion(named=named)
        if alarm:
            return Occasion(alarm=alarm)
        window = RATING_WINDOW_MS if addressed else ANSWER_WINDOW_MS
        return _ended(message, room, words, context.now - window, context) if may_be_unsolved(words) else None
    if command.verb is Verb.APPEAL and command.number is None and not (addressed or quotes_bot):
        return _ended(message, room, words, context.now - ANSWER_WINDOW_MS, context)
    return _of_command(command, message, room, context)


def _of_command(command: Command, message: Message, room: Room, context: Context) -> Occasion | None:
    if command.verb not in _COMMANDS:
        return None
    if command.verb is Verb.REVIEW:
        return Occasion(week=_week(context))
    return _poll(message, room, context)


def _receipt(message: Message, room: Room, quotes_bot: bool, context: Context) -> Occasion | None:
    """Not where it answers to something else that somebody, or the bot, has said."""
    quote = message.quote
    if quote is not None and not quotes_bot:
        return None
    run = context.read.receipt_run(room.id, context.now - RECEIPT_MS)
    if run is None or (quote is not None and run.title not in quote.text):
        return None
    return Occasion(receipt=run.number)


def _poll(message: Message, room: Room, context: Context) -> Occasion | None:
    """The one that is quoted, else the newest that is open, else one that has ended lately."""
    quoted = _quoted_poll(message, room, context)
    if quoted is not None:
        return Occasion(poll=quoted)
    polls = polls_of(room, context.read.open_polls(room.id), context)
    last = next(iter(polls or polls_of(room, context.read.last_polls(room.id), context)), None)
    if last is None or last.until < context.now - LATE_VOTE_MS:
        return None
    return Occasion(poll=last)


def _open_poll(room: Room, context: Context) -> Poll | None:
    """The newest that may still be voted in here."""
    here = polls_of(room, context.read.open_polls(room.id), context)
    return next((poll for poll in here if poll.until > context.now), None)


def _asked_of(message: Message, room: Room, words: str, context: Context) -> Poll | None:
    """The newest that the question may be about: one that runs, or the one that has just ended. What names none is of a
    poll only where nothing else was told here since it was opened."""
    if asked_of_poll(words):
        here = polls_of(room, context.read.open_polls(room.id), context)
        running = [poll for poll in here if poll.until > context.now]
        ended = None if running else _just_ended(room, context)
        return next((poll for poll in (running or filter(None, [ended])) if not names_another(words, poll)), None)
    if not asks_when_it_ends(words):
        return None
    poll = _open_poll(room, context)
    if poll is None or poll.opened_at < context.now - JUST_OPENED_MS:
        return None
    notices = context.read.notices_here(room.id, poll.opened_at)
    if any(not run.notice.startswith(ANNOUNCED) for run in notices):
        return None
    return None if context.read.last_answer(message.person, room.id, poll.opened_at) else poll


def _just_ended(room: Room, context: Context) -> Poll | None:
    last = next(iter(polls_of(room, context.read.last_polls(room.id), context)), None)
    return last if last and last.until >= context.now - DAY_MS else None


def _quoted_poll(message: Message, room: Room, context: Context) -> Poll | None:
    number = poll_quoted(message.quote.text) if message.quote else None
    quoted = context.read.poll(number) if number is not None else None
    return next(iter(polls_of(room, [quoted] if quoted else [], context)), None)


def vote_meant(
    message: Message,
    room: Room,
    words: str,
    quotes_bot: bool,
    addressed: bool,
    expected: Expectation | None,
    context: Context,
) -> Command | None:
    """A vote that is none without the poll: its number alone under a quote, or an option by its name.

    By name only where one option of one poll can be meant: a wrong vote is worse than none. 选1 goes to the questions
    that the bot has just offered, 投1 never does.
    """
    quoted = _quoted_poll(message, room, context) if quotes_bot else None
    choice = choice_alone(words) if quoted else None
    if choice is not None:
        return Command(Verb.VOTE, None, str(choice))
    if (alone := _option_alone(message, room, words, addressed, expected, context)) is not None:
        return alone
    choice, name, wished = choice_said(words), name_voted(words), name_wished(words)
    if (choice is None and not (name or wished)) or (quoted is None and _picks(words, expected)):
        return None
    polls = [quoted] if quoted else polls_of(room, context.read.open_polls(room.id), context)
    if choice is not None and polls:
        return Command(Verb.VOTE, None, str(choice))
    if not name:
        chosen = option_alone(wished, polls[0].options) if polls else None
        return Command(Verb.VOTE, None, str(chosen)) if chosen is not None else None
    named = [(poll, place) for poll in polls for place in choices_named(name, poll.options)]
    if len(named) == 1 and named[0][0] == polls[0]:
        return Command(Verb.VOTE, None, str(named[0][1]))
    # Votes go to the newest poll; one that is meant for an older one must quote it.
    return Command(Verb.VOTE, None, "") if polls and is_uncounted(words, polls[0].options) else None


def _option_alone(
    message: Message, room: Room, words: str, addressed: bool, expected: Expectation | None, context: Context
) -> Command | None:
    """东门: said to the bot, or to nobody while the poll has just been opened; a neighbour may be asked elsewhere."""
    if len(words) > LONGEST_ALONE or message.quote is not None or _picks(words, expected):
        return None
    if expected is not None and expected.awaits is not Awaits.CHOICE:
        # 3号楼, after 在哪栋楼, is no vote for 3号楼.
        return None
    poll = _open_poll(room, context)
    if poll is None or not (addressed or says_changed(words) or poll.opened_at >= context.now - JUST_OPENED_MS):
        return None
    choice = option_alone(words, poll.options)
    return Command(Verb.VOTE, None, str(choice)) if choice is not None else None


def _picks(words: str, expected: Expectation | None) -> bool:
    """Whether it is one of the questions that were offered, and nothing else."""
    if expected is None or expected.awaits is not Awaits.CHOICE or says_vote(words):
        return False
    return read_choice(words, [title for _, title in offered(expected.options)]) is not None


def _ended(message: Message, room: Room, words: str, since: int, context: Context) -> Occasion | None:
    """What they reported here, the newest end first, or rather the one that has their very words; in a group nothing that
    is confidential."""
    if room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or message.quote is not None:
        return None
    numbers, ended = numbers_in(words), context.read.unrated_of(message.person, since)
    here = [one for one in ended if one.room == room.id and not one.is_confidential]
    named = [one for one in here if one.number in numbers] or here
    if meant := [one for one in named if is_unsolved(words, one.text, result_of(context, one))]:
        own = next((one for one in meant if shares(words, one.text)), meant[0])
        followed = None if _names(words, own) else _followed(message, room, words, since, context)
        # 还是没水, where their own 水管堵了 has ended as well as the 停水 that they follow.
        of_it = followed and followed.ended and (one := context.read.ticket(followed.ended)) and _names(words, one)
        return followed if of_it else Occasion(ended=own.number)
    return _begun_again(message, room, words, since, context) or _followed(message, room, words, since, context)


def _followed(message: Message, room: Room, words: str, since: int, context: Context) -> Occasion | None:
    """The same of what a neighbour has reported and they follow."""
    ended = context.read.ended_for(message.person, room.id, since)
    meant = [one for one in ended if one.reporter != message.person and one.state is not State.REFUSED]
    unsolved = (one.number for one in meant if is_unsolved(words, one.text, result_of(context, one)))
    number = next(unsolved, None)
    return None if number is None else Occasion(ended=number)


def _names(words: str, ticket: Ticket) -> bool:
    return not set(subjects_in(words)).isdisjoint(subjects_in(ticket.text))


def _begun_again(message: Message, room: Room, words: str, since: int, context: Context) -> Occasion | None:
    """还是黄的呀 of what they reported or follow here, and what is to be done once more since then."""
    mine = context.read.unclosed_of(message.person, room.id) + context.read.followed_by(message.person, room.id)
    for ticket in mine:
        if not (ticket.is_open and (ticket.redone or ticket.appealed)) or ticket.is_confidential:
            continue
        again = any(step.what in _AGAIN and step.at >= since for step in context.read.steps(ticket.number))
        unsolved = is_unsolved(words, ticket.text, result_of(context, ticket))
        if again and unsolved and names_nothing_else(words, ticket.text):
            return Occasion(ended=ticket.number)
    return None


def _taken_back(message: Message, room: Room, words: str, context: Context) -> int | None:
    """Lately, and not reported again since: the one whose number is said, else the newest."""
    since = context.now - ANSWER_WINDOW_MS
    here = None if room.purpose is Purpose.PRIVATE else room.id
    reported = {one.text for one in context.read.unclosed_of(message.person, here)}
    withdrawn = context.read.withdrawn_by(message.person, here, since)
    numbers = numbers_in(words)
    meant = [one for one in withdrawn if one.number in numbers] if numbers else withdrawn
    return next((one.number for one in meant if one.text not in reported), None)


def _not_taken_back(message: Message, words: str, context: Context) -> int | None:
    """An alarm that they would have taken back lately, and that goes on all the same."""
    numbers, since = numbers_in(words), context.now - ANSWER_WINDOW_MS
    own = context.read.called_out_by(message.person, context.now - DAY_MS)
    meant = [one.number for one in own if one.is_open and (not numbers or one.number in numbers)]
    return next((number for number in meant if _would_take_back(number, message, since, context)), None)


def _would_take_back(number: int, message: Message, since: int, context: Context) -> bool:
    steps = [one for one in context.read.steps(number) if one.is_of(message.person, message.sender_name)]
    return bool(steps) and steps[-1].what in TAKEN_BACK and steps[-1].at >= since


def _week(context: Context) -> int | None:
    return context.read.review_week(REVIEW, context.now - OPEN_MS)
