"""疑似诉求: the worker alone is shown what residents mentioned, and makes a ticket of it or leaves it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from bot.domain.changes.suspect import DropSuspect, TakeSuspect, TellSuspect
from bot.domain.changes.ticket import MoveTicket
from bot.domain.commands.parse import Command
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import Official
from bot.domain.places.words import place_key
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import speech_here
from bot.domain.speech.neighbours import points_at_neighbour
from bot.domain.tickets.duty import leader_of
from bot.domain.tickets.ticket import Source, State, Step, Ticket, What
from bot.domain.units import MINUTE_MS, WEEK_MS
from bot.domain.words.subjects import are_of_one_subject
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import refuse
from bot.services.taking import same_matter
from bot.services.taking.add_to_ticket import add
from bot.services.taking.note_suspect import mentions
from bot.services.taking.open_several import beside, parts_told, prepare_each, some_numbers
from bot.services.taking.open_ticket import Matter, Opened, prepare_matter, tell_handler
from bot.store.questions.suspect import SuspectRow
from bot.texts import residents_taking, workers_taking

DIGEST_MS = 10 * MINUTE_MS
WAITS_MS = WEEK_MS
LINES = 10
_DIGITS = re.compile(r"第?\s*(\d{1,3})\s*条?")


def tell_suspects(context: Context) -> Outcome:
    """One digest for each worker, the next one not before ten minutes have passed."""
    changes: list[Change] = []
    says: list[Say] = []
    told: set[str] = set()
    for key, group in groupby(context.read.untold_suspects(), key=lambda row: row.official):
        found = list(group)
        known = {row.id: number for row in found if (number := _known_from_neighbour(row, context))}
        changes += [TakeSuspect(row, number) for row, number in known.items()]
        if not (rows := [row for row in found if row.id not in known]):
            continue
        official = _reader(key, rows[0], context)
        if official is None or official.key in told or _told_lately(official.key, context):
            continue
        told.add(official.key)
        digest = _digest(official, rows[:LINES], context)
        changes += digest.changes
        says += digest.say
    return Outcome(tuple(changes), tuple(says))


def _known_from_neighbour(row: SuspectRow, context: Context) -> int | None:
    """东门那个排水沟又堵了, which a neighbour has put to the bot a moment later: it has a ticket, be it done already."""
    place = place_key(row.text)
    if not place:
        return None
    since = row.at - DIGEST_MS
    theirs = context.read.opened_here(row.room, since) + context.read.ended_here(row.room, since)
    same = (
        one
        for one in theirs
        if one.opened_at >= since and one.place == place and not (one.was_private or one.speech is Speech.QUESTION)
    )
    return next((one.number for one in same if are_of_one_subject(row.text, one.text)), None)


def _reader(key: str, row: SuspectRow, context: Context) -> Official | None:
    """The worker who was on duty; where no contact is bound to them, the leader."""
    for official in (context.official(key), leader_of(context.places, row.grid, besides=key, away=context.away)):
        person = context.read.person_of(official.key) if official else None
        if official and person and person.reachable:
            return official
    return None


def _told_lately(key: str, context: Context) -> bool:
    return bool(context.read.told_suspects(key, context.now - DIGEST_MS + 1))


def _digest(official: Official, rows: Sequence[SuspectRow], context: Context) -> Outcome:
    """Numbered on from the last digest of the week that has anything open, so that a number means one thing."""
    earlier = context.read.told_suspects(official.key, context.now - WAITS_MS)
    first = max((row.line or 0 for row in earlier if row.is_open), default=0) + 1
    numbered = list(enumerate(rows, first))
    changes = tuple(TellSuspect(row.id, official.key, line, context.now) for line, row in numbered)
    lines = [workers_taking.suspect_line(line, row.name, _topic(row, context), row.text) for line, row in numbered]
    return Outcome(changes, tell.to_official(context, official, workers_taking.suspects(lines, first)))


def _topic(row: SuspectRow, context: Context) -> str:
    room = context.read.room(row.room)
    return room.topic if room else context.grid_name(row.grid)


def take_suspect(situation: Situation, context: Context, command: Command) -> Outcome:
    """建单 1: a real ticket of the resident; accepted at once where the worker is the one to handle it."""
    row = _meant(situation, context, command)
    if not isinstance(row, SuspectRow):
        return row
    official = situation.speaker.official
    assert official is not None  # the handler has seen to it
    speech = speech_here(context.places, row.text)
    # What a later rule reads as an accusation is nobody's to open but its writer's.
    if speech is Speech.ACCUSATION:
        return refuse(situation, workers_taking.no_such_suspect())
    matter = _matter(row, context)
    parts = parts_told(row.text, context).matters
    if len(parts) < 2 and (ticket := _reported(row, context)) is not None:
        return _join(situation, context, row, ticket, matter.photos)
    numbers = some_numbers(context, len(parts))
    if 1 < len(parts) == len(numbers):
        opened = prepare_each(context, matter, parts, numbers)
    else:
        opened = [
            prepare_matter(matter, context, Speech.HELP if speech is Speech.QUESTION else speech, number=numbers[0])
        ]
    each = [_taken(situation, context, official, one, beside(one, opened, row.text)) for one in opened]
    text = "\n".join(outcome.say[0].text for outcome in each)
    answer = tell.to_speaker(situation, text, opened[-1].ticket.number)
    changes = tuple(change for outcome in each for change in outcome.changes)
    told = _tell_resident(context, [one.ticket for one in opened], row.text)
    handlers = (say for outcome in each for say in outcome.say[1:])
    return Outcome((*changes, TakeSuspect(row.id, opened[0].ticket.number)), (answer, *told, *handlers))


def _reported(row: SuspectRow, context: Context) -> Ticket | None:
    """What the same person has reported of the same matter in these days, with or without its place."""
    lately = context.now - same_matter.ALIKE_MS
    for ticket in context.read.unclosed_of(row.person, row.room):
        if not ticket.is_confidential and ticket.opened_at >= lately and mentions(row.text, ticket, context):
            return ticket
    return None


def _join(situation: Situation, context: Context, row: SuspectRow, ticket: Ticket, photos: tuple[int, ...]) -> Outcome:
    """What they said is more about their ticket; nothing is to be told to them once more."""
    said = replace(situation, loose_photos=photos)
    added = add(said, context, ticket, row.text, said_by=row.name)
    text = workers_taking.suspect_joined(row.line or 0, ticket.number, ticket.text, ticket.state.value)
    answer = tell.to_speaker(situation, text, ticket.number)
    return Outcome((*added.changes, TakeSuspect(row.id, ticket.number)), (answer, *added.say[1:]))


def _taken(situation: Situation, context: Context, official: Official, opened: Opened, why: str) -> Outcome:
    """One ticket of it: what its worker is told, then whoever else is to handle it."""
    ticket, due = opened.ticket, context.moment(opened.ticket.handle_due)
    if ticket.handler == official.key:
        step = Step(context.now, official.name, What.ACCEPTED, by=official.key)
        move = MoveTicket(ticket.number, State.DISPATCHED, State.ACCEPTED, step, handler=official.key)
        text = workers_taking.own_ticket(ticket.number, ticket.kind, due) + same_matter.hint(situation, context, ticket)
        return Outcome((opened.change, move), (tell.to_speaker(situation, text, ticket.number),))
    text = workers_taking.passed_ticket(ticket.number, ticket.kind, context.name_of(ticket.handler), due)
    answer = tell.to_speaker(situation, text + same_matter.hint(situation, context, ticket), ticket.number)
    return Outcome(
        (opened.change,),
        (answer, *tell_handler(context, opened, same_matter.hint_beside(situation, context, ticket, why))),
    )


def _matter(row: SuspectRow, context: Context) -> Matter:
    """As the resident said it, with the photos that they sent around it."""
    window = context.office.manners.join_within
    photos = context.read.loose_photos(row.person, row.room, row.at - window)
    return Matter(
        row.text, row.person, row.name, row.room, row.grid or context.places.root, Source.SUSPECTED, row.message, photos
    )


def _tell_resident(context: Context, tickets: list[Ticket], said: str) -> tuple[Say, ...]:
    """Once for all that has become of it."""
    first = tickets[0]
    words = "" if points_at_neighbour(said) else said
    if len(tickets) > 1:
        text = residents_taking.suspect_taken_as([ticket.number for ticket in tickets], words)
    else:
        handler = context.name_of(first.handler)
        text = residents_taking.suspect_taken(first.number, first.kind, handler, words)
    return tell.to_reporters(context, first, text)


def leave_suspect(situation: Situation, context: Context, command: Command) -> Outcome:
    """忽略 1: nothing is to be done."""
    row = _meant(situation, context, command)
    if not isinstance(row, SuspectRow):
        return row
    answer = tell.to_speaker(situation, workers_taking.suspect_left(row.line or 0))
    return Outcome((DropSuspect(row.id, context.now),), (answer,))


def _meant(situation: Situation, context: Context, command: Command) -> SuspectRow | Outcome:
    """By the number of the digest, or the only one that is open."""
    official = situation.speaker.official
    rows = context.read.told_suspects(official.key, context.now - WAITS_MS) if official else []
    still_open = [row for row in rows if row.is_open]
    found = _DIGITS.fullmatch(command.words)
    if found:
        line = int(found[1])
        row = next((row for row in (*still_open, *rows) if row.line == line), None)
    else:
        row = still_open[0] if len(still_open) == 1 and not command.words else None
        if row is None and len(still_open) > 1:
            lines = sorted(row.line or 0 for row in still_open)
            return refuse(situation, workers_taking.which_suspect(command.verb.value, lines))
    if row is None or (row.ticket is None and not row.is_open):
        return refuse(situation, workers_taking.no_such_suspect())
    if row.ticket is not None:
        return refuse(situation, workers_taking.suspect_has_ticket(row.line or 0, row.ticket), row.ticket)
    return row
