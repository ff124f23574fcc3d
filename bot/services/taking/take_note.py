"""记 …: a quick note of a visit or a small fix; counted apart from tickets, found again by its words."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ticket import MoveTicket
from bot.domain.commands.table import HELPERS, Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import HANDLING_ROLES, Official, Role
from bot.domain.situation import Situation
from bot.domain.speech.all_well import is_all_well
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import speech_here
from bot.domain.tickets.note import AddNote, AttachToNote, Note, NoteBecame
from bot.domain.tickets.ticket import Source, State, Step, What
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import refuse
from bot.services.reading.whose_grid import grid_of
from bot.services.taking.open_ticket import Opened, prepare
from bot.services.taking.ping import ping
from bot.texts import admins
from bot.texts import workers_notes as texts
from bot.texts.commands import HOW

SHOWN = 10
MOST_WORDS = 4
_READ_ALL = HANDLING_ROLES | {Role.OBSERVER, Role.ADMIN}
"""Whoever else may note reads only what they noted themselves: a visit is nobody else's business."""


def take_note(situation: Situation, context: Context, words: str) -> Outcome:
    """One line back, with the number; photos of the last minutes belong to it."""
    official = situation.speaker.official
    assert official is not None  # only people in roles give this command
    if not words:
        return refuse(situation, texts.say_what(HOW[Verb.NOTE].example))
    photos = situation.loose_photos
    note = AddNote(
        official.key,
        situation.speaker.person,
        _grid(situation, context, official, words),
        situation.room.id,
        words,
        context.now,
        photos,
        situation.message.id,
        tell.to_speaker(situation, texts.noted(len(photos))),
    )
    return Outcome((note,))


def _grid(situation: Situation, context: Context, official: Official, words: str) -> str | None:
    """That of the room, where it lies in the person's own grids; a staff room of a wider grid says too little. In private
    that which the words name, of several that they serve."""
    if situation.is_private:
        return grid_of(situation, context, words)
    here = situation.room.grid
    if here and context.places.serves(official, here):
        return here
    return official.grids[0] if official.grids else here


def join_note(situation: Situation, context: Context) -> Outcome | None:
    """A photo right after a note belongs to it; None where nothing was noted here after the last report."""
    official = situation.speaker.official
    if official is None or official.role not in HELPERS or not situation.loose_photos:
        return None
    since = context.now - context.office.manners.join_within
    note = context.read.last_note(situation.speaker.person, situation.room.id, since)
    draft = context.read.ticket(situation.draft) if situation.draft else None
    if note is None or note.ticket or (draft and draft.opened_at > note.at):
        return None
    return Outcome((AttachToNote(note.number, situation.loose_photos),))


def find_notes(situation: Situation, context: Context, words: str) -> Outcome:
    """查记录 张大爷: the newest ones of the speaker's own grids, told in private."""
    official = situation.speaker.official
    assert official is not None  # only people in roles give this command
    notes = _found(context, official, tuple(words.split()[:MOST_WORDS]))
    if not notes:
        return _privately(situation, texts.none_found(words))
    may_be_tickets = situation.may_give(Verb.TO_TICKET)
    return _privately(situation, texts.found([_line(context, note) for note in notes], may_be_tickets))


def _found(context: Context, official: Official, words: tuple[str, ...]) -> list[Note]:
    if official.role not in _READ_ALL:
        return context.read.notes_of(official.key, words, SHOWN)
    grids = frozenset[str]().union(*(context.places.subtree(grid) for grid in official.grids))
    return context.read.notes_in(grids, words, SHOWN)


def _may_read(context: Context, official: Official, note: Note) -> bool:
    if note.official == official.key:
        return True
    return official.role in _READ_ALL and context.places.serves(official, note.grid)


def _line(context: Context, note: Note) -> str:
    name = context.name_of(note.official)
    return texts.line(note.number, context.moment(note.at), name, note.text, note.photos, note.ticket)


def make_ticket(situation: Situation, context: Context, words: str) -> Outcome:
    """转工单, said to the acknowledgement of the note or with its number: the note's words and photos open a ticket."""
    official = situation.speaker.official
    assert official is not None  # only people in roles give this command
    number = _meant(situation, words)
    if number is None:
        return _privately(situation, texts.which_note())
    note = context.read.note(number)
    if note is None or not _may_read(context, official, note):
        return _privately(situation, texts.no_such_note(number))
    if note.ticket is not None:
        return _privately(situation, texts.became_already(number, note.ticket))
    if is_all_well(note.text):
        return _privately(situation, texts.nothing_to_do(number))
    return _open(situation, context, note, official)


def _meant(situation: Situation, words: str) -> int | None:
    """A quote is trusted no further than a number that somebody types: who may read the note decides."""
    digits = words.removeprefix("随手记").strip(" #号")
    if digits.isdecimal() and len(digits) < 10:
        return int(digits)
    quote = situation.message.quote
    return texts.number_in(quote.text) if quote and situation.quotes_bot and not words else None


def _open(situation: Situation, context: Context, note: Note, official: Official) -> Outcome:
    photos = context.read.note_photos(note.number)
    noted = replace(
        situation, words=note.text, loose_photos=(), room=replace(situation.room, grid=note.grid), late=False
    )
    speech = speech_here(context.places, note.text)
    opened = prepare(noted, context, speech if speech is not Speech.QUESTION else Speech.HELP)
    ticket = replace(opened.ticket, source=Source.NOTE)
    changes = (replace(opened.change, ticket=ticket), NoteBecame(note.number, ticket.number))
    if is_own_work(official, opened, context):
        # As with 巡查 and 代报: whoever makes it need not accept it.
        step = Step(context.now, official.name, What.ACCEPTED, by=official.key)
        move = MoveTicket(ticket.number, State.DISPATCHED, State.ACCEPTED, step, handler=official.key)
        text = texts.became_yours(note.number, ticket.number, ticket.kind, context.moment(ticket.handle_due))
        return Outcome((*changes, move), (tell.about(situation, ticket, text),))
    handler = opened.handler
    told = tell.about(
        situation,
        ticket,
        texts.became(note.number, ticket.number, ticket.kind, handler.name if handler else ""),
    )
    if handler is None:
        nobody = admins.nobody_on_duty(ticket.number, context.grid_name(ticket.grid))
        return Outcome(changes, (told, *tell.to_admins(context, nobody)))
    return Outcome(changes, (told, *ping(context, ticket, handler, photos)))


def is_own_work(official: Official, opened: Opened, context: Context) -> bool:
    """It fell to them, or it is a worker's work in a grid of their own."""
    if official.role not in HANDLING_ROLES:
        return False
    if opened.ticket.handler == official.key:
        return True
    workers_own = opened.category.role is Role.WORKER and official.role is Role.WORKER
    return workers_own and context.places.serves(official, opened.ticket.grid)


def _privately(situation: Situation, text: str) -> Outcome:
    return Outcome(say=(tell.in_private(situation, text),))
