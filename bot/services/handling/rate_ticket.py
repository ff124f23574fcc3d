"""满意, 基本满意, 不满意: the reporters' word on an ended ticket; dissatisfied means once more, then supervision."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ticket import AddStep, RateTicket
from bot.domain.commands.bits import shares
from bot.domain.commands.parse import EVERY_ONE, Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome, together
from bot.domain.situation import Situation
from bot.domain.talk.own_rating import Opinion, opinion_in, rates_in_words, without_rating
from bot.domain.talk.which_own import is_meant, meant_among
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS, RATING_WINDOW_MS, Rating, State, Ticket, What
from bot.domain.units import MINUTE_MS
from bot.domain.words.subjects import may_be_one_subject, says_what, subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.do_again import do_again, said_with, supervise
from bot.services.reading.find_ticket import current, is_theirs, may_see, meant_by, step_of
from bot.services.reading.which_picked import added_to, ask_which, with_number
from bot.services.taking.add_to_ticket import add
from bot.services.taking.still_in_danger import called_again
from bot.texts import residents, residents_ending, workers_ending

RATINGS = {
    Verb.SATISFIED: Rating.SATISFIED,
    Verb.FAIRLY: Rating.FAIRLY,
    Verb.DISSATISFIED: Rating.DISSATISFIED,
}

_UNHAPPY = frozenset({Verb.DISSATISFIED, Verb.APPEAL})
_SHORT = 12
_IN_ONE_BREATH_MS = 2 * MINUTE_MS
"""What has ended so close together was asked for together: none of it was the last."""
_PLEASED = {Opinion.SATISFIED: Verb.SATISFIED, Opinion.FAIRLY: Verb.FAIRLY}
_RATED_BY_FOLLOWERS = frozenset({State.DONE, State.CLOSED})
"""The reporter's word closes it for the reporter."""


def rate(situation: Situation, context: Context, command: Command) -> Outcome:
    """Within 7 days of the end. Only the reporter's word closes; a follower's is a line of the ledger, and counts in
    the end where they reported it too and the reporter said nothing.

    Chat that only sounds like a rating stays unanswered.
    """
    waiting = context.read.unrated_of(situation.speaker.person, context.now - RATING_WINDOW_MS)
    waiting = [ticket for ticket in waiting if not _is_own_work(situation, context, ticket)]
    number = meant_by(situation, command)
    if number is not None:
        return _rate_number(situation, context, command, waiting, number)
    waiting = _meant_here(situation, waiting)
    if command.words == EVERY_ONE:
        command = replace(command, words="")
        if len(waiting) > 1:
            return _rate_all(situation, context, command, waiting)
    followed = _followed(situation, context)
    if waiting or not situation.addressed:
        followed = [ticket for ticket in followed if not _has_rated(situation, context, ticket)]
    meant = _spoken_of(situation, context, command.words, waiting, followed)
    if len(meant) == 1:
        own = meant[0] in waiting
        return (_rate_own if own else _rate_followed)(situation, context, command, meant[0])
    if meant:
        return _unclear(situation, context, command, meant)
    if (too_early := _of_open(situation, context, command)) is not None:
        return too_early
    return _rated_already(situation, context, command) or _unclear(situation, context, command, [])


def _rated_already(situation: Situation, context: Context, command: Command) -> Outcome | None:
    """满意, after thanks that were taken for it: it stands there."""
    if not situation.addressed:
        return None
    person, since = situation.speaker.person, context.now - RATING_WINDOW_MS
    theirs = [one for one in context.read.ended_for(person, None, since) if one.reporter == person]
    said = [one for one in theirs if one.rating is not None and one.rating.value == command.verb.value]
    said = [one for one in said if situation.is_private or not one.is_confidential]
    said = [one for one in said if not command.words or shares(command.words, one.text)]
    if not said:
        return None
    number = max(said, key=lambda one: one.ended_at or 0).number
    return Outcome(say=(tell.to_speaker(situation, residents.rated_already(number, command.verb.value), number),))


def _spoken_of(
    situation: Situation, context: Context, words: str, waiting: list[Ticket], followed: list[Ticket]
) -> list[Ticket]:
    """不满意 那垃圾还在呢: of several the one that is spoken of; what names none of them is of the one whose rating was
    asked for last in this room, whoever reported it. More than one where it has to be asked."""
    asked = [*waiting, *followed]
    if len(asked) < 2:
        return asked
    if words:
        alike = [one for one in asked if shares(words, one.text) or may_be_one_subject(words, one.text)]
        named = meant_among(words, alike) or meant_among(words, asked) or alike
        if not named and subjects_in(words):
            # 不满意 路灯还黑着, where the door and the lift have ended: of neither.
            return asked
        asked = named or asked
    since = context.now - RATING_WINDOW_MS
    here = {one.number for one in context.read.ended_for(situation.speaker.person, situation.room.id, since)}
    asked = [one for one in asked if one.number in here] or asked
    newest = max(one.ended_at or 0 for one in asked)
    last = [one for one in asked if (one.ended_at or 0) > newest - _IN_ONE_BREATH_MS]
    # Hours later a neighbour's end is nothing that everybody thinks of.
    is_fresh = newest >= context.now - ANSWER_WINDOW_MS
    return last if is_fresh or last == waiting else asked


def hear_pleased(situation: Situation, context: Context) -> Outcome | None:
    """电梯满意, said to the bot by somebody who has reported no such thing: nothing that is to be done."""
    words = situation.words
    opinion = opinion_in(words)
    if len(words) > _SHORT or not rates_in_words(words) or opinion not in _PLEASED:
        return None
    waiting = _meant_here(situation, context.read.unrated_of(situation.speaker.person, context.now - RATING_WINDOW_MS))
    if waiting and (not says_what(without_rating(words)) or any(is_meant(words, one) for one in waiting)):
        # 五星, of what ended yesterday.
        return rate(situation, context, Command(_PLEASED[opinion], None, words))
    followed = [one for one in _followed(situation, context) if is_meant(without_rating(words), one)]
    if len(followed) == 1:
        return _rate_followed(situation, context, Command(Verb.SATISFIED, None, ""), followed[0])
    return Outcome(say=(tell.to_speaker(situation, residents.nothing_to_rate()),))


def _meant_here(situation: Situation, waiting: list[Ticket]) -> list[Ticket]:
    """What a word without a number may mean: first what was reported here, and in a group nothing confidential,
    not even its number."""
    if not situation.is_private:
        waiting = [ticket for ticket in waiting if not ticket.is_confidential]
    return [ticket for ticket in waiting if ticket.room == situation.room.id] or waiting


def _rate_number(
    situation: Situation, context: Context, command: Command, waiting: list[Ticket], number: int
) -> Outcome:
    meant = current(context, number)
    number = meant.number if meant else number
    own = next((ticket for ticket in waiting if ticket.number == number), None)
    if own:
        return _rate_own(situation, context, command, own)
    followed = next((ticket for ticket in _followed(situation, context) if ticket.number == number), None)
    if followed:
        return _rate_followed(situation, context, command, followed)
    if meant and meant.is_open and command.words and is_theirs(situation, context, meant):
        return before_the_end(situation, context, command, meant)
    if meant and _may_say_otherwise(situation, context, command, meant):
        return _rate_own(situation, context, command, meant)
    return Outcome(say=(tell.in_private(situation, _why_not(situation, context, meant, number)),))


def _may_say_otherwise(situation: Situation, context: Context, command: Command, ticket: Ticket) -> bool:
    """不满意 1001, soon after they were taken to be content with it: that was not what they meant."""
    if ticket.reporter != situation.speaker.person or ticket.rating in (None, RATINGS[command.verb]):
        return False
    if ticket.state is not State.CLOSED or ticket.rating is Rating.DISSATISFIED:
        return False
    return _has_rated(situation, context, ticket, context.now - ANSWER_WINDOW_MS)


def _of_open(situation: Situation, context: Context, command: Command) -> Outcome | None:
    """不满意 晃得吓人, said to the bot while it is still being worked on; of several the one that is spoken of. Said to
    nobody it must be named: 树锯走了 谢谢 满意."""
    if not command.words:
        return None
    person = situation.speaker.person
    mine = context.read.unclosed_of(person, None if situation.is_private else situation.room.id)
    mine += context.read.followed_by(person)
    mine = [one for one in mine if one.is_open and (situation.is_private or not one.is_confidential)]
    meant = [one for one in mine if is_meant(command.words, one)]
    if not meant and command.verb is Verb.DISSATISFIED and situation.addressed:
        meant = mine
    if len(meant) > 1 and not situation.addressed:
        return None
    if len(meant) > 1:
        numbers = [one.number for one in meant]
        lines = added_to(numbers, situation.words)
        return ask_which(situation, context, residents_ending.which_is_open(numbers), lines)
    return before_the_end(situation, context, command, meant[0]) if meant else None


def before_the_end(situation: Situation, context: Context, command: Command, ticket: Ticket) -> Outcome:
    """What they say of it is kept with it, and its handler hears it; it is rated when it has ended."""
    words, rating = command.words, RATINGS.get(command.verb)
    if rating is not None and not rates_in_words(words):
        words = said_with(rating, words)
    added = add(situation, context, ticket, words)
    text = residents_ending.noted_before_end(ticket.number)
    if rating is None:
        text = residents_ending.noted_meanwhile(ticket.number, _when(context, ticket))
    noted = Outcome(added.changes, (tell.about(situation, ticket, text), *added.say[1:]))
    return called_again(situation, context, ticket, command.words, noted) if command.verb in _UNHAPPY else noted


def _when(context: Context, ticket: Ticket) -> str:
    return residents_ending.by_when(context.promised(ticket), ticket.state is State.SUSPENDED, ticket.urgent)


def _why_not(situation: Situation, context: Context, meant: Ticket | None, number: int) -> str:
    if meant is None or not may_see(context, situation, meant):
        return residents.no_such_ticket(number)
    if not is_theirs(situation, context, meant):
        return residents.only_reporters_rate(number)
    if not meant.is_open and _is_own_work(situation, context, meant):
        return residents_ending.own_work(number)
    if meant.is_open:
        return residents_ending.still_open(number, _when(context, meant))
    if meant.rating is not None:
        return residents_ending.rated_already(number)
    return residents_ending.not_to_be_rated(number, meant.state.value, meant.state in (State.DONE, State.CLOSED))


def _is_own_work(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Nobody rates what they did themselves (满意率: the word of those who reported)."""
    official = situation.speaker.official
    if official is None:
        return False
    return ticket.handler == official.key or any(
        part.official == official.key for part in context.read.parts(ticket.number)
    )


def unrated(situation: Situation, context: Context, within: int) -> list[Ticket]:
    """What ended within that time and waits for the speaker's word: reported by them, or followed."""
    reported = context.read.unrated_of(situation.speaker.person, context.now - within)
    followed = [one for one in _followed(situation, context) if (one.ended_at or 0) >= context.now - within]
    return reported + [one for one in followed if not _has_rated(situation, context, one)]


def _followed(situation: Situation, context: Context) -> list[Ticket]:
    """Done, closed or not, and followed by the speaker, who reported another one first."""
    person = situation.speaker.person
    ended = context.read.ended_for(person, None, context.now - RATING_WINDOW_MS)
    done = [ticket for ticket in ended if ticket.state in _RATED_BY_FOLLOWERS and ticket.reporter != person]
    done = [ticket for ticket in done if not _is_own_work(situation, context, ticket)]
    return [ticket for ticket in done if situation.is_private or not ticket.is_confidential]


def _unclear(situation: Situation, context: Context, command: Command, waiting: list[Ticket]) -> Outcome:
    if waiting:
        numbers = [ticket.number for ticket in waiting]
        text = residents.which_to_rate(numbers, command.verb.value)
        return ask_which(situation, context, text, with_number(command, numbers))
    if situation.addressed:
        return Outcome(say=(tell.to_speaker(situation, residents.nothing_to_rate()),))
    return Outcome()


def _rate_own(situation: Situation, context: Context, command: Command, ticket: Ticket) -> Outcome:
    if command.verb is Verb.DISSATISFIED:
        if ticket.redone:
            return supervise(situation, context, ticket, command.words)
        return do_again(situation, context, ticket, command.words)
    rating = RATINGS[command.verb]
    step = step_of(situation, context, What.RATED, said_with(rating, command.words))
    thanks = tell.about(situation, ticket, residents.thanks_for_rating(ticket.number))
    return Outcome((RateTicket(ticket.number, rating, step, ticket.rating),), (thanks,))


def _rate_all(situation: Situation, context: Context, command: Command, waiting: list[Ticket]) -> Outcome:
    """都满意: thanked for in one message, where all of them were reported here."""
    rated = together(_rate_own(situation, context, command, ticket) for ticket in waiting)
    if command.verb is Verb.DISSATISFIED or any(ticket.room != situation.room.id for ticket in waiting):
        return rated
    thanks = residents.thanks_for_rating(*sorted(ticket.number for ticket in waiting))
    return Outcome(rated.changes, (tell.to_speaker(situation, thanks),))


def _rate_followed(situation: Situation, context: Context, command: Command, ticket: Ticket) -> Outcome:
    """Once per follower and end; who wants it done again appeals (没解决).

    Somebody whose own report was merged is a reporter: not satisfied, it is done again.
    """
    again = ticket.state is State.DONE or not _has_rated(situation, context, ticket)
    if command.verb is Verb.DISSATISFIED and again and has_reported(situation, context, ticket):
        return _rate_own(situation, context, command, ticket)
    step = step_of(situation, context, What.RATED, said_with(RATINGS[command.verb], command.words))
    if _has_rated(situation, context, ticket):
        return Outcome(say=(tell.in_private(situation, residents_ending.rated_already(ticket.number), ticket.number),))
    noted = AddStep(ticket.number, step)
    if command.verb is not Verb.DISSATISFIED:
        answer = tell.about(situation, ticket, residents_ending.follower_rated(ticket.number))
        return Outcome((noted,), (answer,))
    handler = context.official(ticket.handler)
    ping = workers_ending.follower_dissatisfied(ticket.number, step.who, command.words)
    told = tell.to_official(context, handler, ping, ticket.number) if handler else ()
    answer = tell.about(situation, ticket, residents_ending.follower_dissatisfied(ticket.number))
    return Outcome((noted,), (answer, *told))


def has_reported(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Under another number, which was merged into this one."""
    person = situation.speaker.person
    return any(one.person == person and one.reported for one in context.read.followers(ticket.number))


def _has_rated(situation: Situation, context: Context, ticket: Ticket, since: int = 0) -> bool:
    """Since it ended, and since then."""
    mine = step_of(situation, context, What.RATED)
    since = max(since, ticket.ended_at or 0)
    return any(
        one.what is What.RATED and one.is_of(situation.speaker.person, mine.who) and one.at >= since
        for one in context.read.steps(ticket.number)
    )
