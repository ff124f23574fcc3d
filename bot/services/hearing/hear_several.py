"""1001接单，1012也接了，1008不是我的: one message of a worker about several tickets, each with its own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.domain.commands.bits import bits_of
from bot.domain.commands.clauses import Clause, command_of, verb_left_out
from bot.domain.commands.near import done_command
from bot.domain.commands.one_matter import says_one_matter, says_two_matters
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import is_of_work
from bot.domain.outcome import Change, Outcome, Say, Urgency
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_question
from bot.domain.speech.named import accuses_here
from bot.domain.tickets.ticket import State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.each import Act, wait_for_one_photo
from bot.services.handling import check_ticket, handle_ticket, joint, more_time, pass_on_ticket
from bot.services.handling.classify_ticket import classify
from bot.services.handling.interim import note_measure
from bot.services.handling.press_on import supervise
from bot.services.handling.refuse_ticket import refuse_ticket
from bot.services.handling.tell_by_hand import tell_by_hand
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.hear_accepted import accept_and_note
from bot.services.hearing.hear_of_ticket import (
    command_for,
    likely_command,
    only_passes_on,
    told_beside,
    usual_next,
)
from bot.services.reading.find_ticket import current, ends_by_word, ticket_meant
from bot.services.taking.add_to_ticket import GONE, add
from bot.services.taking.one_emergency import said_to_be_one
from bot.services.taking.open_ticket import open_ticket
from bot.services.taking.set_apart import about_whoever_came
from bot.texts import workers_slips, workers_taking, workers_talk

ACTS: Mapping[Verb, Act] = {
    Verb.ACCEPT: accept_and_note,
    Verb.FINISH: handle_ticket.finish,
    Verb.REPLY: handle_ticket.reply,
    Verb.REASSIGN: pass_on_ticket.reassign,
    Verb.RETURN: pass_on_ticket.give_back,
    Verb.PASS_UP: pass_on_ticket.pass_up,
    Verb.JOIN: joint.join,
    Verb.INTERIM: note_measure,
    Verb.CLASSIFY: classify,
    Verb.REFUSE: refuse_ticket,
    Verb.EXTEND: more_time.ask_extension,
    Verb.SUSPEND: more_time.ask_suspension,
    Verb.RESUME: more_time.resume,
    Verb.SUPERVISE: supervise,
    Verb.VERIFY: check_ticket.verify,
    Verb.REWORK: check_ticket.rework,
    Verb.TOLD: tell_by_hand,
}
"""How what may be ordered of several tickets at once is done."""

_WITH_PHOTOS = frozenset({Verb.FINISH, Verb.INTERIM})


@dataclass(slots=True)
class _Heard:
    """What comes of the clauses, one after the other. `lines` and `offers` are for the speaker alone."""

    changes: list[Change] = field(default_factory=list)
    says: list[Say] = field(default_factory=list)
    noted: list[Ticket] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    offers: list[str] = field(default_factory=list)
    to_accept: list[int] = field(default_factory=list)
    photos_used: bool = False


def hear_several(situation: Situation, context: Context) -> Outcome:
    """What is clear is done or noted at the ticket it was said of; all that is not is named in one private reply."""
    heard = _Heard()
    for number, told in _by_ticket(situation, context).items():
        _hear(situation, context, number, told, heard)
    _offer_merge(situation, context, heard)
    return Outcome(tuple(heard.changes), (*heard.says, *_reply(situation, heard)))


@dataclass(frozen=True, slots=True)
class _Told:
    """What one clause says of one of its tickets."""

    head: str
    tail: str
    text: str
    command: Command | None
    left_out: Verb | None = None


def _by_ticket(situation: Situation, context: Context) -> dict[int, list[_Told]]:
    """In the order named; two numbers of one ticket, since it was merged, are the same."""
    found: dict[int, list[_Told]] = {}
    for clause in situation.several:
        tickets = {number: current(context, number) for number in clause.numbers}
        bits = bits_of(clause, {number: ticket.text if ticket else "" for number, ticket in tickets.items()})
        for number in clause.numbers:
            ticket = tickets[number]
            ends = ends_by_word(situation.speaker.official, ticket)
            told = _told(clause, number, bits[number] if len(clause.numbers) > 1 else clause.tail, ends)
            meant = found.setdefault(ticket.number if ticket else number, [])
            if told not in meant:
                meant.append(told)
    return found


def _told(clause: Clause, number: int, tail: str, ends: bool) -> _Told:
    """`ends`: it is ended by 好了 and the like. What had to be told apart for several of them ends none."""
    text = clause.text if len(tail) >= len(clause.tail) else f"{clause.text.removesuffix(clause.tail)}{tail}"
    command = command_of(clause.head, number, tail)
    if command and command.verb is Verb.FINISH and not (command.words or clause.head):
        # 1010修好了 without a word of what was done: kept, and asked for.
        command = None
    if (
        command is None
        and ends
        and not clause.head.strip()
        and tail.strip(" ，,。；;\n") == clause.tail.strip(" ，,。；;\n")
    ):
        command = done_command(f"{number} {tail}")
    return _Told(clause.head, tail, text, command, verb_left_out(clause, number, tail))


def _hear(situation: Situation, context: Context, number: int, told: list[_Told], heard: _Heard) -> None:
    ordered = next((one for one in told if one.command and one.command.verb in ACTS), None)
    if ordered is not None and ordered.command is not None:
        _act(situation, context, replace(ordered.command, number=number), heard)
    rest = [one for one in told if one is not ordered]
    if asked := [one for one in rest if _asks(one)]:
        _tell_status(situation, context, number, heard, any(one.command for one in asked))
    if kept := [one for one in rest if not _asks(one)]:
        _note(situation, context, number, kept, heard, offers=ordered is None)


def _asks(told: _Told) -> bool:
    return is_question(told.tail) or (told.command is not None and told.command.verb is Verb.STATUS)


def _act(situation: Situation, context: Context, command: Command, heard: _Heard) -> None:
    """The photos sent before it belong to the first that can have any."""
    shows = command.verb in _WITH_PHOTOS and not heard.photos_used
    heard.photos_used = heard.photos_used or shows
    said = replace(
        situation,
        words=command.words,
        command=command,
        quoted_ticket=None,
        loose_photos=situation.loose_photos if shows else (),
    )
    outcome = wait_for_one_photo(said, context, command, heard.changes, ACTS[command.verb](said, context, command))
    heard.changes += outcome.changes
    for say in outcome.say:
        if say.person == situation.speaker.person and say.urgency is Urgency.REPLY and say.photo is None:
            heard.lines.append(say.text)
        else:
            heard.says.append(say)


def _note(situation: Situation, context: Context, number: int, told: list[_Told], heard: _Heard, offers: bool) -> None:
    """`offers`: nothing has been done with that ticket just now."""
    text = "，".join(one.text for one in told)
    ticket = ticket_meant(situation, context, Command(Verb.ADD, number, text), State.ACCEPTED, frozenset(State))
    if not isinstance(ticket, Ticket):
        heard.lines += [say.text for say in ticket.say]
    elif ticket.state in GONE:
        heard.lines.append(workers_talk.ended(number, ticket.state.value))
    elif (verb := told[-1].left_out) and situation.may_give(verb):
        heard.offers.append(workers_slips.command(verb.value, number, told[-1].tail.strip()))
    else:
        words = "，".join(f"{one.head.strip()} {one.tail}".strip() for one in told)
        said = replace(situation, words=words, command=None, loose_photos=())
        if (apart := _accusation(said, context, ticket, text)) is not None:
            heard.changes += apart.changes
            heard.says += apart.say
            return
        added = add(said, context, ticket, text, what=What.PROGRESS)
        heard.changes += added.changes
        heard.says += added.say[1:]
        heard.noted.append(ticket)
        if offers:
            _offer(said, context, ticket, heard)


def _accusation(said: Situation, context: Context, ticket: Ticket, text: str) -> Outcome | None:
    """1002他收了人家两条烟: for its own chain, never to be read by whoever has the ticket."""
    if only_passes_on(said, context, ticket):
        return None
    if (apart := about_whoever_came(said, context, ticket, text)) is not None:
        return apart
    if is_of_work(said.words) or ticket.is_confidential or not accuses_here(context.places, text):
        return None
    return open_ticket(replace(said, words=text), context, Speech.ACCUSATION)


def _tell_status(situation: Situation, context: Context, number: int, heard: _Heard, ordered: bool) -> None:
    """What is no command may be put to a colleague."""
    if situation.addressed or ordered:
        heard.says += tell_status(situation, context, number).say
    elif situation.command is not None:
        heard.offers.append(workers_slips.command(Verb.STATUS.value, number))


def _offer(said: Situation, context: Context, ticket: Ticket, heard: _Heard) -> None:
    """What was likely meant; in private also what is next, unless that is only to end it one day."""
    if not ticket.is_open:
        return
    verb = likely_command(said, context, ticket)
    if verb is None and said.is_private and usual_next(said, ticket) is not Verb.FINISH:
        verb = usual_next(said, ticket)
    if verb is Verb.ACCEPT:
        heard.to_accept.append(ticket.number)
    elif verb is not None:
        heard.offers.append(command_for(said, ticket, verb, told_beside(said, context, verb)))


def _offer_merge(situation: Situation, context: Context, heard: _Heard) -> None:
    """1005和1002是一件事: the others become part of the earliest, or of what is in hand, as long as none has ended. Of
    emergencies those that nobody has accepted call nobody any more."""
    noted = sorted(heard.noted, key=lambda one: (one.state is State.DISPATCHED, one.number))
    if len(noted) < 2 or any(one.is_confidential for one in noted):
        return
    if says_two_matters(situation.words):
        heard.changes += said_to_be_one(situation, context, noted, one=False)
    if not says_one_matter(situation.words):
        return
    into, *others = noted if all(one.urgent for one in noted) else sorted(noted, key=lambda one: one.number)
    if ended := next((one for one in noted if not one.is_open), None):
        heard.lines.append(workers_taking.cannot_merge(ended.number, ended.state.value))
        return
    heard.changes += said_to_be_one(situation, context, noted)
    for ticket in others:
        heard.offers.append(workers_slips.command(Verb.MERGE.value, ticket.number, f"到 {into.number}"))
        if into.number not in heard.to_accept and ticket.number in heard.to_accept:
            heard.to_accept.remove(ticket.number)


def _reply(situation: Situation, heard: _Heard) -> tuple[Say, ...]:
    offers = heard.offers
    if heard.to_accept:
        offers = [workers_talk.of_all(Verb.ACCEPT.value, heard.to_accept), *offers]
    numbers = [ticket.number for ticket in heard.noted]
    if not (offers or heard.lines or situation.is_private):
        return _noted_here(situation, heard.noted)
    lines = [workers_talk.noted_at(numbers)] if numbers else []
    lines += heard.lines
    if offers:
        lines.append(workers_talk.offered_each(offers))
    return (tell.in_private(situation, "\n".join(lines)),) if lines else ()


def _noted_here(situation: Situation, tickets: list[Ticket]) -> tuple[Say, ...]:
    if not tickets:
        return ()
    text = workers_talk.noted_of([ticket.number for ticket in tickets])
    alone = situation.room.purpose is Purpose.RESIDENTS or any(ticket.is_confidential for ticket in tickets)
    return ((tell.in_private if alone else tell.to_speaker)(situation, text),)
