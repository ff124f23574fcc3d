"""The same thing twice: offered to whoever reports it again, and followed. Those who handle it merge it
(bot/services/handling/merge_tickets.py)."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect, Fulfil
from bot.domain.changes.ticket import Follow, MergeTicket
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import Purpose
from bot.domain.places.words import may_be_one_place
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_chatter
from bot.domain.speech.neighbours import names_somebody
from bot.domain.talk.echo import says_also, says_nothing_new
from bot.domain.tickets.ticket import MOVES, Follower, Source, State, Step, Ticket, What
from bot.domain.units import HOUR_MS, MINUTE_MS
from bot.domain.words.subjects import are_of_one_subject, may_be_one_subject, subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_parties import move_parties
from bot.services.reading.find_ticket import current, meant_by, refuse
from bot.services.taking.add_to_ticket import add_by_command
from bot.texts import residents, residents_taking, workers_taking
from bot.texts.common import shortened

ALIKE_MS = 72 * HOUR_MS
ECHO_MS = 2 * HOUR_MS
OUTAGE_MS = 6 * HOUR_MS
_OUTAGES = frozenset({"停水", "水质", "停电", "燃气", "暖气", "网络"})
ANSWER_MS = 5 * MINUTE_MS


def find(context: Context, ticket: Ticket) -> Ticket | None:
    """An open ticket of somebody else, of the same grid, kind, place and subject, from the last 72 hours.

    The place need not be told as exactly as before: 3号楼楼道 may be 3号楼2单元楼道. What names the same things and
    nothing else comes first, then what names the same place. The kind may be another one, as words are sorted, where
    place and things are the same.
    """
    if ticket.speech is Speech.QUESTION:
        return None
    if not ticket.place:
        return _echoed(context, ticket)
    alike = context.read.alike(
        ticket.grid, ticket.kind, context.now - ALIKE_MS, lambda place: may_be_one_place(place, ticket.place)
    )
    joinable = [one for one in alike if _may_be_joined(one, ticket)] or _of_other_kinds(context, ticket)
    return max(
        joinable, key=lambda one: (are_of_one_subject(one.text, ticket.text), one.place == ticket.place), default=None
    )


def _of_other_kinds(context: Context, ticket: Ticket) -> list[Ticket]:
    """27号楼前黑灯瞎火 and 27号楼前的路灯灭了."""
    kinds = [category.name for category in context.office.categories if category.name != ticket.kind]
    if not (kinds and subjects_in(ticket.text)):
        return []
    there = context.read.at_place(ticket.grid, kinds, ticket.place, context.now - ALIKE_MS)
    return [one for one in there if are_of_one_subject(one.text, ticket.text) and _may_be_joined(one, ticket)]


def same_outage(context: Context, ticket: Ticket) -> Ticket | None:
    """What may be one with it though it is in another building: the first of an outage that is open in the same room since
    the last hours."""
    out = _OUTAGES & set(subjects_in(ticket.text))
    if not out or ticket.speech is Speech.QUESTION or ticket.is_confidential or ticket.urgent:
        return None
    lately = context.read.opened_here(ticket.room, context.now - OUTAGE_MS)
    same = [one for one in lately if one.number != ticket.number and one.kind == ticket.kind and not one.urgent]
    same = [one for one in same if one.speech is not Speech.QUESTION and not one.was_private]
    return min((one for one in same if out & set(subjects_in(one.text))), key=lambda one: one.number, default=None)


def followed(context: Context, ticket: Ticket) -> Ticket | None:
    """What its reporter follows already, so that they need not be asked: of the same kind and subject, and at no other
    place."""
    told = set(subjects_in(ticket.text))
    if not told or ticket.speech is Speech.QUESTION:
        return None
    for one in context.read.followed_by(ticket.reporter):
        if one.kind != ticket.kind or one.opened_at < context.now - ALIKE_MS or told.isdisjoint(subjects_in(one.text)):
            continue
        alike = not (one.place and ticket.place) or may_be_one_place(one.place, ticket.place)
        if alike and one.is_open and _may_be_joined(one, ticket):
            return one
    return None


def _echoed(context: Context, ticket: Ticket) -> Ticket | None:
    """俺家也没水 says no place: what a neighbour has just reported in the same room may be meant."""
    if not says_also(ticket.text):
        return None
    lately = context.read.opened_here(ticket.room, context.now - ECHO_MS)
    return next((one for one in lately if one.kind == ticket.kind and _may_be_joined(one, ticket)), None)


def _may_be_joined(one: Ticket, ticket: Ticket) -> bool:
    if one.number == ticket.number or one.reporter == ticket.reporter or one.speech is Speech.QUESTION:
        return False
    if ticket.urgent and not one.urgent:
        return False
    return not one.is_confidential and may_be_one_subject(one.text, ticket.text)


def hint(situation: Situation, context: Context, ticket: Ticket) -> str:
    """For a worker who opens a ticket: a patrol and a complaint are two until somebody merges them (domain.md)."""
    found = hint_to_handler(context, ticket) if situation.may_give(Verb.MERGE) else ""
    return f"\n{found}" if found else ""


def hint_beside(situation: Situation, context: Context, ticket: Ticket, why: str) -> str:
    """`why` with the same for whoever gets it, where the one who opens it may not merge: a neighbour leader, a volunteer."""
    found = "" if situation.may_give(Verb.MERGE) else hint_to_handler(context, ticket)
    return "\n".join(filter(None, (why, found)))


def hint_to_handler(context: Context, ticket: Ticket) -> str:
    """Which other one may be the same, and how to merge them; "" where there is none.

    Workers report for grids that hold or lie in that of a resident's room.
    """
    above, below = context.places.upwards(ticket.grid), context.places.subtree(ticket.grid or "")
    found = (find(context, replace(ticket, grid=grid)) for grid in dict.fromkeys((*above, *sorted(below))))
    other = next((one for one in found if one), None)
    return workers_taking.may_be_merged(ticket.number, other.number, in_a_word(other)) if other else ""


def expect(situation: Situation, context: Context, number: int, other: Ticket) -> Change:
    options = (str(number), str(other.number))
    return Expect(situation.speaker.person, situation.room.id, Awaits.SAME, options, context.now + ANSWER_MS)


def question(situation: Situation, other: Ticket) -> str:
    return residents_taking.offer_same(other.number, f"{as_shown_here(situation, other)}，{other.state.value}")


def as_shown_here(situation: Situation, other: Ticket) -> str:
    """What was said in this room may be said here again; of anything else, and of a neighbour, only what it is about."""
    here = other.room == situation.room.id and other.source in (Source.GROUP, Source.SUSPECTED)
    here = here and not names_somebody(other.text)
    return shortened(other.text, 20) if here else in_a_word(other)


def in_a_word(ticket: Ticket) -> str:
    """Nothing that somebody wrote."""
    return residents_taking.kind_and_subjects(ticket.kind, subjects_in(ticket.text)[:2])


def answer(situation: Situation, context: Context, yes: bool) -> Outcome:
    """1: the new ticket becomes part of the other one; 0: it stays, as it does where nothing is answered."""
    assert situation.expectation is not None  # the handler has seen to it
    number, wanted = (int(option) for option in situation.expectation.options)
    used = Fulfil(situation.expectation.id)
    ticket, other = context.read.ticket(number), _reported_again(context, current(context, wanted))
    if ticket is None or other is None or not yes:
        return Outcome((used,), (tell.to_speaker(situation, residents_taking.kept_apart(number), number),))
    if other.number == ticket.number or ticket.merged_into is not None:
        return Outcome((used,), (tell.to_speaker(situation, residents_taking.followed(other.number), other.number),))
    if not other.is_open or State.MERGED not in MOVES[ticket.state]:
        text = residents_taking.ended_meanwhile(other.number, other.state.value, number)
        return Outcome((used,), (tell.to_speaker(situation, text, number),))
    name = situation.message.sender_name
    step = Step(context.now, name, What.MERGED, workers_taking.merged_into(other.number))
    there = Step(context.now, name, What.SECONDED, ticket.text)
    merge = MergeTicket(number, ticket.state, other.number, other.state, step, there)
    said = tell.to_speaker(situation, residents_taking.followed(other.number), other.number)
    told = tell_handlers(context, (ticket, other), workers_taking.same_matter(number, other.number, name))
    parts, parties = move_parties(context, ticket, other, replace(step, what=What.JOINED))
    return Outcome((used, merge, *parts), (said, *told, *parties))


def _reported_again(context: Context, other: Ticket | None) -> Ticket | None:
    """Taken back meanwhile, and wanted after all: the one that stands for it now."""
    if other is None or other.state is not State.WITHDRAWN:
        return other
    theirs = context.read.unclosed_of(other.reporter, other.room)
    return next((one for one in theirs if one.is_open and one.text == other.text), other)


def tell_handlers(context: Context, tickets: tuple[Ticket, ...], text: str, besides: str = "") -> tuple[Say, ...]:
    keys = dict.fromkeys(ticket.handler for ticket in tickets if ticket.handler and ticket.handler != besides)
    people = [official for key in keys if (official := context.official(key))]
    return tuple(say for one in people for say in tell.to_official(context, one, text, tickets[-1].number))


def second(situation: Situation, context: Context, command: Command) -> Outcome:
    """附议 1001: whoever reads it in this room, or is in the room where it was reported, follows it. Who follows it
    already, or has reported it, may say more of it."""
    number = meant_by(situation, command)
    ticket = current(context, number) if number is not None else None
    if ticket is None or ticket.is_confidential or not _may_second(situation, context, ticket):
        return refuse(situation, residents.no_such_ticket(number or 0))
    if not ticket.is_open:
        return refuse(situation, residents_taking.cannot_second(ticket.number, ticket.state.value), ticket.number)
    person = situation.speaker.person
    follows = any(one.person == person for one in context.read.followers(ticket.number))
    if ticket.reporter == person or follows:
        return _said_again(situation, context, ticket, command.words)
    name = situation.message.sender_name
    step = Step(context.now, name, What.SECONDED, command.words, person=person)
    follower = Follower(person, name, situation.room.id)
    follow = Follow(ticket.number, follower, step, situation.loose_photos, situation.message.id)
    told = tell_handlers(context, (ticket,), workers_taking.seconded(ticket.number, name, command.words))
    return Outcome(
        (follow,), (tell.to_speaker(situation, residents_taking.seconded(ticket.number), ticket.number), *told)
    )


def _said_again(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    """附议 1001 厨房里也冒上来了, from somebody who hears of it anyway: what it says beside that is kept."""
    told = " ".join((ticket.text, *(step.text for step in context.read.steps(ticket.number))))
    if situation.loose_photos or not (says_nothing_new(words, told) or is_chatter(words)):
        return add_by_command(situation, context, ticket.number, words)
    return refuse(situation, residents_taking.seconded_already(ticket.number), ticket.number)


def _may_second(situation: Situation, context: Context, ticket: Ticket) -> bool:
    room = context.read.room(ticket.room)
    if room is None or room.purpose is Purpose.PRIVATE:
        return False
    return ticket.room == situation.room.id or context.read.is_in_room(situation.speaker.person, ticket.room)
