"""打牌那个满意, 收红包那个没解决: what whoever has accused somebody thinks of how that ended. It is taken in private, and is
never a word on anything ordinary."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import number_said
from bot.domain.outcome import Outcome
from bot.domain.places.words import place_in
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accuses_here, speaks_of_handler, without_names
from bot.domain.talk.accuser import announces_accusation, besides_accusing, speaks_of_own_accusation
from bot.domain.talk.own_rating import Opinion, opinion_in, without_rating
from bot.domain.talk.rated_unnumbered import rates_clearly
from bot.domain.talk.what_became import points_at_known, shared_with
from bot.domain.talk.which_own import is_meant
from bot.domain.tickets.confidential import accused_in, title_in
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import WEEK_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.appeal import appeal
from bot.services.handling.rate_ticket import RATINGS, rate
from bot.services.taking.join_accusation import lately_accused
from bot.services.taking.open_ticket import open_ticket
from bot.services.taking.set_apart import unseen
from bot.texts import residents, residents_ending, workers_taking

_OF_VERB = {
    Verb.SATISFIED: Opinion.SATISFIED,
    Verb.FAIRLY: Opinion.FAIRLY,
    Verb.DISSATISFIED: Opinion.DISSATISFIED,
    Verb.APPEAL: Opinion.UNSOLVED,
}
_VERBS = {opinion: verb for verb, opinion in _OF_VERB.items()}


def hear_accusation_rated(situation: Situation, context: Context) -> Outcome | None:
    """None where they have accused nobody lately, or may mean nothing of it; of which of several it is said they are asked
    in private."""
    words, opinion = situation.words, _opinion(situation)
    if opinion is None or number_said(words) is not None or announces_accusation(words):
        return None
    if not (situation.addressed or situation.command or points_at_known(words)):
        # 物业费我不满意 is put to the neighbours.
        return None
    lately = lately_accused(situation.speaker.person, context)
    meant = _meant(situation, context, lately) if lately else []
    if opinion is Opinion.UNSOLVED and not (rates_clearly(words) and any(not one.is_open for one in meant)):
        # How it stands, while it is in hand.
        return None
    ended = [one for one in meant if not one.is_open]
    meant = [one for one in ended if one.rating is None] or ended or meant
    if not meant:
        return None
    if len(meant) > 1:
        which = residents_ending.which_to_appeal if opinion is Opinion.UNSOLVED else residents.which_to_rate
        which = which if ended else residents_ending.which_is_open
        return Outcome(say=(tell.in_private(situation, which([one.number for one in meant])),))
    return _take(situation, context, meant[0], opinion)


def _opinion(situation: Situation) -> Opinion | None:
    command = situation.command
    return opinion_in(situation.words) if command is None else _OF_VERB.get(command.verb)


def _take(situation: Situation, context: Context, ticket: Ticket, opinion: Opinion) -> Outcome | None:
    """As if it were said by its number; who has it hears of nobody but whom it is about."""
    verb = _VERBS.get(opinion)
    if verb is None:
        text = residents_ending.how_to_rate(ticket.number)
        return None if ticket.is_open else Outcome(say=(tell.in_private(situation, text, ticket.number),))
    if opinion is Opinion.UNSOLVED and not situation.addressed:
        text = residents_ending.not_well(ticket.number)
        return Outcome(say=(tell.in_private(situation, text, ticket.number),))
    act = rate if verb in RATINGS else appeal
    told, here = (accused_in(context.places, ticket.grid, text) for text in (ticket.text, situation.words))
    if here <= told:
        return act(situation, context, Command(verb, ticket.number, situation.words))
    # Whoever has it may be the one who is named besides.
    rated = Outcome() if ticket.is_open else act(situation, context, Command(verb, ticket.number, ""))
    words = workers_taking.said_of(ticket.number, "", situation.words)
    apart = open_ticket(replace(situation, words=words, command=None), context, Speech.ACCUSATION)
    return Outcome((*rated.changes, *apart.changes), (*rated.say, *unseen(situation, apart.say)))


def _meant(situation: Situation, context: Context, lately: list[Ticket]) -> list[Ticket]:
    """Those that tell of the same; what else of theirs may be meant as well stands beside them. Nothing where only that
    can be."""
    words = besides_accusing(without_rating(situation.words))
    said = _besides_people(words, context)
    about = said.replace(place_in(said), " ")
    told = {one.number: shared_with(about, _told(one, context)) for one in lately}
    most = max(told.values())
    ordinary = _ordinary(situation, context)
    others = [one for one in ordinary if is_meant(said, one) or shared_with(about, one.text) > most]
    if most:
        found = [one for one in lately if told[one.number] == most]
        return [] if any(shared_with(about, one.text) > most for one in others) else [*found, *others]
    if others or not _points_at_it(situation.words):
        return []
    named = [one for one in lately if _is_of(one, situation.words, context)]
    if named:
        return [*named, *(one for one in ordinary if one.ended_at)]
    charges = speaks_of_handler(situation.words) or accuses_here(context.places, situation.words)
    own = speaks_of_own_accusation(situation.words)
    nobody = not accused_in(context.places, lately[0].grid, situation.words)
    return lately if own or (charges and nobody) else []


def _points_at_it(words: str) -> bool:
    return points_at_known(words) or speaks_of_own_accusation(words)


def _is_of(ticket: Ticket, words: str, context: Context) -> bool:
    places = context.places
    return not accused_in(places, ticket.grid, ticket.text).isdisjoint(accused_in(places, ticket.grid, words))


def _besides_people(words: str, context: Context) -> str:
    """小王修灯那个 is of the lamp, whomever they have accused."""
    people = context.places.officials.values()
    words = without_names((one.name for one in people), words)
    for one in people:
        words = words.replace(title_in(one.name, words) or "\0", " ")
    return words


def _told(ticket: Ticket, context: Context) -> str:
    added = (one.text for one in context.read.steps(ticket.number) if one.what is What.ADDED)
    return " ".join((ticket.text, *added))


def _ordinary(situation: Situation, context: Context) -> list[Ticket]:
    """What they have reported or follow here beside, also what has just ended."""
    person, here = situation.speaker.person, None if situation.is_private else situation.room.id
    found = context.read.unclosed_of(person, here) + context.read.followed_by(person, here)
    found += context.read.unrated_of(person, context.now - WEEK_MS)
    return list({one.number: one for one in found if not one.is_confidential}.values())
