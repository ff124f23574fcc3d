"""Votes in a group: opened by a worker, counted per person, ended by time or by word, told once."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.domain.changes.poll import EndPoll, OpenPoll, ShortenPoll, TellPoll, TellReviews, Vote
from bot.domain.changes.talk import NoteTold
from bot.domain.commands.table import Verb
from bot.domain.notices.poll import (
    LEAST_OPTIONS,
    LONGEST_OPTION,
    LONGEST_TITLE,
    MOST_OPTIONS,
    Asked,
    Poll,
    Question,
    read_question,
    tally,
    winners,
)
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Purpose, Role
from bot.domain.situation import Situation
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.units import MINUTE_MS
from bot.domain.words.privacy import mask
from bot.domain.words.when import Doubt, read_when
from bot.services import tell
from bot.services.context import Context
from bot.services.notices.poll_rooms import polls_of
from bot.services.reading.find_ticket import refuse
from bot.texts import polls as texts

END_HOUR = time(20, 0)
USUAL_DAYS = 3
FIRST_COUNT_MS = MINUTE_MS
NEXT_COUNT_MS = 10 * MINUTE_MS
LATER_COUNT_MS = 120 * MINUTE_MS
_AFTER_END = "止前之 "
LATE_QUIET_MS = 10 * MINUTE_MS


def open_poll(situation: Situation, context: Context, words: str) -> Outcome:
    """In the group that is to vote; what is doubtful is asked before anybody votes."""
    if not situation.may_give(Verb.POLL):
        return refuse(situation, texts.only_workers())
    if situation.room.purpose in (Purpose.PRIVATE, Purpose.UNBOUND):
        return refuse(situation, texts.in_a_group_please())
    question = read_question(words)
    problem = _problem(question)
    if problem or question is None:
        return refuse(situation, problem)
    until = _end(question.until, to_local(context.now, context.office.zone))
    if until is None:
        return refuse(situation, texts.when_does_it_end())
    official = situation.speaker.official
    poll = Poll(
        number=context.read.next_poll_number(),
        room=situation.room.id,
        title=mask(question.title),
        options=question.options,
        until=to_ms(until),
        official=official.key if official else "",
        opened_at=context.now,
    )
    text = texts.opened(poll.number, poll.title, poll.options, context.moment(poll.until))
    return Outcome((OpenPoll(poll),), (Say(text, room=situation.room.id, verbatim=True),))


def _problem(question: Question | None) -> str:
    if question is None or not question.options:
        return texts.how_to_poll()
    if not LEAST_OPTIONS <= len(question.options) <= MOST_OPTIONS:
        return texts.count_of_options(LEAST_OPTIONS, MOST_OPTIONS)
    if any(mask(option) != option for option in question.options):
        # Masked they could not be told apart.
        return texts.no_private_options()
    if len(question.title) > LONGEST_TITLE:
        return texts.too_long(question.title, LONGEST_TITLE)
    long = next((option for option in question.options if len(option) > LONGEST_OPTION), None)
    return texts.too_long(long, LONGEST_OPTION) if long else ""


def _end(words: str, now: datetime) -> datetime | None:
    """A day alone ends at eight in the evening; without any word it is three days."""
    if not words:
        return datetime.combine(now.date() + timedelta(days=USUAL_DAYS), END_HOUR, now.tzinfo)
    when = read_when(words, now)
    if when.rest.strip(_AFTER_END):
        return None
    if when.doubt is Doubt.NO_TIME and when.day:
        evening = datetime.combine(when.day, END_HOUR, now.tzinfo)
        return evening if evening > now else None
    return when.at if when.at and when.at > now else None


def vote(situation: Situation, context: Context, poll: Poll, choice: int) -> Outcome:
    """Kept in silence: the room hears of many votes at once. Who says it to the bot hears a word, and what cannot count
    is said at once."""
    if poll.ended_at is not None or poll.until <= context.now:
        return _too_late(situation, context, poll)
    if not 1 <= choice <= len(poll.options):
        return Outcome(say=(tell.to_speaker(situation, texts.no_such_choice(len(poll.options))),))
    name = situation.message.sender_name or situation.speaker.name
    kept = Vote(poll.number, situation.speaker.person, name, choice, context.now, situation.room.id)
    if not situation.called:
        return Outcome((kept,))
    text = texts.voted(poll.options[choice - 1], context.moment(poll.until))
    return Outcome((kept,), (tell.to_speaker(situation, text),))


def not_counted(situation: Situation, context: Context, poll: Poll) -> Outcome:
    """投1和2: said once, and to them alone, that it counts for nothing; whoever says it may vote as ever."""
    what = f"vote {poll.number} {situation.speaker.person}"
    if poll.ended_at is not None or poll.until <= context.now:
        return _too_late(situation, context, poll)
    if context.read.told_since(what, context.now - LATE_QUIET_MS):
        return Outcome()
    text = texts.not_counted(poll.options, context.moment(poll.until))
    return Outcome((NoteTold(what, context.now),), (tell.in_private(situation, text),))


def tell_of(situation: Situation, context: Context, poll: Poll, asked: Asked) -> Outcome:
    """投票到什么时候, 能改票吗, asked of the bot. Nobody hears who leads before it has ended, and their own vote is said
    to nobody else."""
    until = context.moment(poll.until)
    if poll.ended_at is not None or poll.until <= context.now:
        counted = tally(poll, context.read.votes(poll.number))
        text = texts.result(poll.number, poll.title, counted, sum(count for _, count in counted), winners(counted))
        return Outcome(say=(tell.to_speaker(situation, text, verbatim=True),))
    if asked is Asked.OWN:
        choice = context.read.vote_of(poll.number, situation.speaker.person)
        text = texts.your_vote(poll.options[choice - 1], until) if choice else texts.no_vote_yet(until)
        return Outcome(say=(tell.in_private(situation, text),))
    if asked is Asked.CHANGE:
        text = texts.how_to_change(poll.options, until)
    elif asked is Asked.STANDING:
        text = texts.still_open(poll.title, sum(context.read.votes(poll.number).values()), until)
    elif asked is Asked.END:
        text = texts.open_until(poll.title, until)
    else:
        text = texts.opened(poll.number, poll.title, poll.options, until)
    return Outcome(say=(tell.to_speaker(situation, text),))


def _too_late(situation: Situation, context: Context, poll: Poll) -> Outcome:
    """Once in a while for the whole room."""
    what = f"poll over {poll.number}"
    if context.read.told_since(what, context.now - LATE_QUIET_MS):
        return Outcome()
    say = tell.to_speaker(situation, texts.over_already(poll.number, poll.title))
    return Outcome((NoteTold(what, context.now),), (say,))


def end_poll(situation: Situation, context: Context, words: str) -> Outcome:
    """Its result follows at once, with its picture."""
    if not situation.may_give(Verb.END_POLL):
        return refuse(situation, texts.not_your_poll())
    poll = _poll_meant(situation, context, words)
    if poll is None:
        return refuse(situation, texts.no_open_poll())
    official = situation.speaker.official
    above = (Role.ADMIN,) if poll.audience else (Role.LEADER, Role.ADMIN)
    if official is None or (official.key != poll.official and official.role not in above):
        return refuse(situation, texts.not_your_poll())
    say = Say(texts.ending(poll.number, poll.title), room=situation.room.id)
    return Outcome((ShortenPoll(poll.number, context.now),), (say,))


def _poll_meant(situation: Situation, context: Context, words: str) -> Poll | None:
    quoted = situation.occasion.poll if situation.occasion else None
    number = int(words) if words.isdigit() else quoted.number if quoted else None
    here = polls_of(situation.room, context.read.open_polls(situation.room.id), context)
    running = [poll for poll in here if poll.until > context.now]
    if number is not None:
        return next((poll for poll in running if poll.number == number), None)
    return running[0] if running else None


# What the clock does.


def due_polls(context: Context) -> list[Poll]:
    """Those whose time is over and whose result nobody has been told."""
    return [poll for poll in context.read.all_open_polls() if poll.until <= context.now]


def tell_result(poll: Poll, context: Context, picture: str | None) -> Outcome:
    """The result in words and, where it could be drawn, as a picture (a path among the photos)."""
    ended = EndPoll(poll.number, picture or "")
    if poll.audience is not None:  # sent to its rooms as a notice is (poll_rooms)
        return Outcome((ended,))
    votes = tally(poll, context.read.votes(poll.number))
    voters = sum(count for _, count in votes)
    text = texts.result(poll.number, poll.title, votes, voters, winners(votes))
    says = [Say(text, room=poll.room, verbatim=True)]
    if picture and voters:
        says.append(Say("", room=poll.room, file=f"photos/{picture}", verbatim=True))
    return Outcome((ended,), tuple(says))


def count_votes(context: Context) -> Outcome:
    """Now and then a room hears how many have voted, and who of it was counted last: one line for many votes."""
    if context.office.manners.notices.quiet.holds(context.now, context.office.zone):
        return Outcome()
    changes: list[TellPoll] = []
    says: list[Say] = []
    for poll in context.read.all_open_polls():
        names = context.read.voters_since(poll.number, poll.told_at)
        if poll.until > context.now and names and context.now - poll.told_at >= _pause(poll, context):
            voters = sum(context.read.votes(poll.number).values())
            until = context.moment(poll.until)
            changes.append(TellPoll(poll.number, voters, context.now))
            for room in dict.fromkeys(room for room, _ in names):
                here = [name for one, name in names if one == room]
                says.append(Say(texts.so_far(poll.number, poll.title, voters, here, until), room=room))
    return Outcome(tuple(changes), tuple(says))


def _pause(poll: Poll, context: Context) -> int:
    """A minute after the first votes, ten minutes in the first hour, then every two hours."""
    if not poll.told_voters:
        return FIRST_COUNT_MS
    return NEXT_COUNT_MS if context.now - poll.opened_at < 60 * MINUTE_MS else LATER_COUNT_MS


def thank_reviewers(context: Context) -> Outcome:
    """One line for all who have reviewed the week in a group in the last minutes."""
    rooms: dict[int, list[str]] = {}
    for room, name in context.read.untold_reviews():
        rooms.setdefault(room, []).append(name)
    changes: list[TellReviews | NoteTold] = []
    says: list[Say] = []
    for room, names in rooms.items():
        what = f"reviews {room}"
        if not context.read.told_since(what, context.now - NEXT_COUNT_MS):
            changes += [TellReviews(room, context.now), NoteTold(what, context.now)]
            says.append(Say(texts.reviews_kept(names), room=room))
    return Outcome(tuple(changes), tuple(says))
