"""鸡蛋的事查了没, from whoever has accused somebody over eggs: how that stands, in private, and no matter of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.domain.commands.work_words import number_said
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here, speaks_of_handler, without_names
from bot.domain.talk.accuser import announces_accusation, speaks_of_him
from bot.domain.talk.progress import wants_to_know
from bot.domain.talk.what_became import asks_what_became, names_nothing, names_other_thing, points_at_known, shared_with
from bot.domain.tickets.confidential import accused_in
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import WEEK_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.taking.join_accusation import join_accusation, lately_accused
from bot.services.taking.who_is_accused import meant_by_him
from bot.texts import residents, residents_taking

MOST = 5
_ANEW = re.compile(r"又|再次|接着|继续")


def hear_after_accusing(situation: Situation, context: Context) -> Outcome | None:
    """None where they have accused nobody lately, do not ask what became of anything, or mean something ordinary of
    theirs. What is put to nobody is answered to nobody: it never becomes a matter, nor a line in the group."""
    words = situation.words
    if not asks_what_became(words) or announces_accusation(words) or number_said(words) is not None:
        return None
    if accuses_here(context.places, words) and not (points_at_known(words) or wants_to_know(words)):
        # 网格员一点都不管事，没人来 asks for nothing: it is a complaint of its own.
        return None
    lately = lately_accused(situation.speaker.person, context)
    meant = _meant(situation, context, lately) if lately else []
    if not meant:
        return None
    if not situation.addressed:
        return Outcome()
    if not _ANEW.search(words):
        return tell_own(situation, context, meant)
    if accuses_here(context.places, words) and not any(one.is_open and one.is_confidential for one in meant):
        # 他又收红包了, of what has ended, is one of its own.
        return None
    return tell_and_join(situation, context, meant)


def tell_own(situation: Situation, context: Context, meant: list[Ticket]) -> Outcome:
    """How they stand: of one whatever its reporter may know, of several a line for each."""
    if len(meant) > 1:
        lines = [residents.status_line(one.number, one.kind, one.state.value, one.text) for one in meant[:MOST]]
        return Outcome(say=(tell.in_private(situation, residents.open_tickets(lines, len(meant))),))
    told = tell_status(situation, context, meant[0].number)
    hint = residents_taking.press_or_appeal(meant[0].number, meant[0].is_open)
    return replace(told, say=tuple(replace(say, text=f"{say.text}\n{hint}") for say in told.say))


def tell_and_join(situation: Situation, context: Context, meant: list[Ticket]) -> Outcome | None:
    """The same, and what they say beside is added to the first; None where it cannot be."""
    told = tell_own(situation, context, meant)
    added = join_accusation(situation, context, meant[0])
    return added and replace(added, say=(*told.say, *added.say[1:]))


def _meant(situation: Situation, context: Context, lately: list[Ticket]) -> list[Ticket]:
    """The accusations that share the most with the words; with them what else of theirs shares as much."""
    words = situation.words
    ordinary = _ordinary(situation, context)
    if names_nothing(words) and not accused_in(context.places, lately[0].grid, words) and not speaks_of_him(words):
        return lately if _quotes_receipt(situation) or not ordinary else []
    others = {one.number: shared_with(words, one.text) for one in ordinary}
    told = {one.number: _told(context, one) for one in lately}
    thing = without_names((one.name for one in context.places.officials.values()), words)
    if all(names_other_thing(thing, text) for text in told.values()) and _is_of_thing(words, context, others):
        return []
    weights = {one.number: _weight(context, one, words, told[one.number]) for one in lately}
    if speaks_of_him(words):
        weights[lately[0].number] += 1
    most = max(weights.values())
    if max(others.values(), default=0) > most:
        return []
    if not most:
        return lately if _points_at_deed(words, context, lately[0]) else []
    as_much = [one for one in ordinary if others[one.number] == most]
    return [*(one for one in lately if weights[one.number] == most), *as_much]


def _points_at_deed(words: str, context: Context, newest: Ticket) -> bool:
    """拿好处那事, in none of the words of their accusations, and of nobody who is named."""
    charges = speaks_of_handler(words) or accuses_here(context.places, words)
    return charges and points_at_known(words) and not accused_in(context.places, newest.grid, words)


def _is_of_thing(words: str, context: Context, others: Mapping[int, int]) -> bool:
    """栏杆修到哪一步了 他管不管: of what they have reported beside; with nothing of anybody in it whatever it is of."""
    return any(others.values()) or not (speaks_of_him(words) or accuses_here(context.places, words))


def _told(context: Context, ticket: Ticket) -> str:
    """Everything its reporter has told of it."""
    return " ".join([ticket.text, *(one.text for one in context.read.steps(ticket.number) if one.what is What.ADDED)])


def _weight(context: Context, ticket: Ticket, words: str, told: str) -> int:
    """What is named in both, and one for whoever it is about, by name, title or role."""
    accused = accused_in(context.places, ticket.grid, ticket.text) | meant_by_him(context, ticket)
    named = not accused.isdisjoint(accused_in(context.places, ticket.grid, words))
    return shared_with(words, told) + named


def _ordinary(situation: Situation, context: Context) -> list[Ticket]:
    """What they have reported or follow beside, also what has just ended."""
    person = situation.speaker.person
    found = context.read.unclosed_of(person, None) + context.read.followed_by(person)
    found += context.read.unrated_of(person, context.now - WEEK_MS)
    return list({one.number: one for one in found if not one.is_confidential}.values())


def _quotes_receipt(situation: Situation) -> bool:
    """已收到，会由专人处理, which the group reads of every accusation."""
    quote = situation.message.quote
    return situation.quotes_bot and quote is not None and residents.confidential_received() in quote.text
