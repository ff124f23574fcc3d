"""合并 1002 到 1001: two tickets of one matter become one, by somebody who may handle both."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.changes.ticket import MergeTicket
from bot.domain.commands.bits import shares
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Role
from bot.domain.places.words import may_be_nearer, may_be_one_place
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import MOVES, State, Ticket, What
from bot.domain.words import ticket_numbers
from bot.domain.words.subjects import subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import in_other_hands
from bot.services.handling.tell_parties import move_parties
from bot.services.reading.find_ticket import (
    ask_which,
    current,
    may_handle,
    meant_by,
    refuse,
    step_of,
    ticket_meant,
    why_not_yours,
)
from bot.services.taking.one_emergency import in_hand, waiting_beside
from bot.services.taking.raise_emergency import is_alarm
from bot.services.taking.same_matter import in_a_word, tell_handlers
from bot.services.taking.who_is_accused import leader_called
from bot.texts import residents_taking, workers, workers_taking

_MERGE = Verb.MERGE.value
_CONFIRMED = re.compile(r"\W*(?:确认|确定)(?:是|合并|一件)?[了吧的]?\W*")
"""Behind the second number, in answer to the question."""


def merge(situation: Situation, context: Context, command: Command) -> Outcome:
    """Both numbers answer from then on. Nothing parts them again: two in different places or of different things are
    asked about once. An emergency that was offered to be merged needs no second number, and none at all where it is the only
    one."""
    offered = _offered(situation, context) if command.number is None and not command.words else []
    if len(offered) == 1:
        command = replace(command, number=offered[0].number)
    ticket = ticket_meant(situation, context, command, State.DISPATCHED)
    if not isinstance(ticket, Ticket):
        return ask_which(situation, command, offered) if offered and meant_by(situation, command) is None else ticket
    found = ticket_numbers.ANY.search(command.words)
    seems_one = in_hand(ticket, context)
    into = current(context, int(found[0])) if found else seems_one
    if into is None:
        text = workers.no_such_ticket(int(found[0])) if found else workers_taking.merge_into_which(ticket.number)
        return refuse(situation, text, None if found else ticket.number)
    was_offered = seems_one is not None and seems_one.number == into.number
    refusal = _why_not(situation, context, ticket, into)
    if not was_offered:
        refusal = refusal or _why_alarm_stays(situation, context, ticket, into)
    if refusal:
        return refuse(situation, refusal, ticket.number)
    confirmed = found is not None and _CONFIRMED.fullmatch(command.words[found.end() :])
    if not (was_offered or confirmed or seem_one(ticket, into)):
        told = (ticket.number, _in_short(ticket), into.number, _in_short(into))
        return refuse(situation, workers_taking.merge_unlike(*told), ticket.number)
    return _merged(situation, context, ticket, into)


def _offered(situation: Situation, context: Context) -> list[Ticket]:
    """The emergencies that seem to be one that the speaker has accepted."""
    official = situation.speaker.official
    mine = context.read.open_tickets_of(official.key) if official else []
    return waiting_beside(mine, context)


def _merged(situation: Situation, context: Context, ticket: Ticket, into: Ticket) -> Outcome:
    step = step_of(situation, context, What.MERGED, workers_taking.merged_into(into.number))
    there = step_of(situation, context, What.MERGED, workers_taking.merged_from(ticket.number, ticket.text))
    change = MergeTicket(ticket.number, ticket.state, into.number, into.state, step, there)
    reporters = tell.to_reporters(context, ticket, residents_taking.merged(ticket.number, into.number))
    done = tell.about(situation, into, workers_taking.merged(ticket.number, into.number))
    text = workers_taking.merged_by(ticket.number, into.number, step.who)
    parts, parties = move_parties(context, ticket, into, replace(step, what=What.JOINED))
    told = (*tell_handlers(context, (ticket, into), text, step.by), *_tell_leader(context, ticket, into, text, step.by))
    return Outcome((change, *parts), (*reporters, done, *told, *parties))


def _tell_leader(context: Context, ticket: Ticket, into: Ticket, text: str, by: str) -> tuple[Say, ...]:
    """Who was called to an emergency knows what has become of it."""
    leader = leader_called(context, ticket) if ticket.urgent else None
    if leader is None or leader.key in (by, ticket.handler, into.handler):
        return ()
    return tell.to_official(context, leader, text, into.number)


def _why_not(situation: Situation, context: Context, ticket: Ticket, into: Ticket) -> str:
    if ticket.number == into.number:
        return workers_taking.merge_with_itself(ticket.number)
    for one in (ticket, into):
        if not may_handle(context.places, situation.speaker, one):
            return why_not_yours(situation, context, one)
    if ticket.is_confidential or into.is_confidential:
        return workers_taking.confidential_stays(ticket.number if ticket.is_confidential else into.number)
    if theirs := _in_other_hands(situation, context, ticket, into):
        return theirs
    if State.MERGED not in MOVES[ticket.state]:
        return workers_taking.cannot_merge(ticket.number, ticket.state.value)
    return "" if into.is_open else workers_taking.cannot_merge(into.number, into.state.value)


def _in_other_hands(situation: Situation, context: Context, ticket: Ticket, into: Ticket) -> str:
    """Why it is for others to say that they are one: both are in other hands, below which the speaker stands."""
    official = situation.speaker.official
    if official is None or not all(in_other_hands(context, one, official, _MERGE) for one in (ticket, into)):
        return ""
    people = dict.fromkeys(context.name_of(one.handler) for one in (ticket, into))
    return workers_taking.merge_is_theirs(ticket.number, into.number, list(people))


def _why_alarm_stays(situation: Situation, context: Context, ticket: Ticket, into: Ticket) -> str:
    """What is urgent would lose its calls and its short limits in what is not, and could then be refused by anybody. Two
    emergencies in two places are one only by the word of a leader."""
    if _weight(context, ticket) > _weight(context, into):
        return workers_taking.urgent_stays(ticket.number, into.number)
    apart = ticket.place and into.place and not may_be_one_place(ticket.place, into.place)
    official = situation.speaker.official
    if is_alarm(context, ticket) and apart and official and official.role is not Role.LEADER:
        return workers_taking.alarms_apart(ticket.number, into.number)
    return ""


def _weight(context: Context, ticket: Ticket) -> int:
    """Ordinary, urgent by its kind, called out until somebody accepts."""
    return ticket.urgent + is_alarm(context, ticket)


def seem_one(one: Ticket, other: Ticket) -> bool:
    """Whether place and thing agree as far as both are said; where nothing is named, kind, place or a word in common
    must speak for it."""
    here = bool(one.place and other.place)
    if here and not (may_be_one_place(one.place, other.place) or may_be_nearer(one.place, other.place)):
        return False
    named, there = set(subjects_in(one.text)), set(subjects_in(other.text))
    if named and there:
        return not named.isdisjoint(there)
    return one.kind == other.kind or here or shares(one.text, other.text)


def _in_short(ticket: Ticket) -> str:
    return "，".join(filter(None, (in_a_word(ticket), ticket.place)))
