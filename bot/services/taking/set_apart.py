"""An accusation among the words of 不满意, 催办, 没解决 …: its own matter for its own chain; the word itself counts."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.changes.ticket import OpenTicket
from bot.domain.commands.parse import Command
from bot.domain.danger.still_danger import says_still
from bot.domain.outcome import Outcome, Say
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accused_by_name, accuses_here, speaks_of_handler
from bot.domain.speech.neighbours import accuses_neighbour, names_somebody
from bot.domain.talk.anger import besides_anger
from bot.domain.tickets.confidential import accused_in
from bot.domain.tickets.ticket import Ticket
from bot.services.context import Context
from bot.services.each import Act
from bot.services.reading.find_ticket import current, meant_by
from bot.services.taking.open_ticket import open_ticket
from bot.texts import workers_taking

_CLAUSE = re.compile(r"[\s，,。；;！!]+")


def set_apart(situation: Situation, context: Context, command: Command, act: Act, instead: str = "") -> Outcome:
    """What `act` makes of the command, without words that accuse somebody: those open a confidential ticket.

    Whoever has the ordinary ticket may be the one they are about, and reads every line of it. `instead`: what stands
    in their place where the command is nothing without words.
    """
    if not command.words:
        return act(situation, context, command)
    ordinary = act(situation, context, command)
    ticket = _ticket_of(situation, context, command, ordinary)
    opens = any(isinstance(change, OpenTicket) for change in ordinary.changes)
    silent = not ordinary.changes and not ordinary.say
    if opens or silent or not accuses_in(context, command.words, ticket):
        return ordinary
    rest = replace(command, words=_still_wrong(context, command.words, ticket) or instead)
    ordinary = act(replace(situation, words=rest.words, loose_photos=()), context, rest)
    words = _with_ticket(context, command.words, ticket)
    if _is_registered(situation, context, words):
        return ordinary
    apart = open_ticket(replace(situation, words=words, command=None), context, Speech.ACCUSATION)
    return Outcome((*ordinary.changes, *apart.changes), (*ordinary.say, *unseen(situation, apart.say)))


def _ticket_of(situation: Situation, context: Context, command: Command, ordinary: Outcome) -> Ticket | None:
    """Of the number, or what the ordinary outcome is about."""
    said = (one.ticket for one in ordinary.say if one.ticket is not None)
    number = meant_by(situation, command) or next(said, None)
    return current(context, number) if number is not None else None


def accuses_in(context: Context, words: str, ticket: Ticket | None) -> bool:
    """He who is meant without a name is whoever came; where the matter is about a neighbour it may be that one. 糊弄谁呢
    is anger, and accuses nobody."""
    if accuses_neighbour(words):
        return True
    if not accused_by_name(context.places, words) and not (words := besides_anger(words)):
        return False
    of_neighbour = names_somebody(words) or (ticket is not None and names_somebody(ticket.text))
    if of_neighbour and not accused_in(context.places, ticket.grid if ticket else None, words):
        return False
    return accuses_here(context.places, words) or speaks_of_handler(words)


def about_whoever_came(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome | None:
    """补充 1001 收了我两条烟, after somebody has taken it up: a matter of its own too; None for anything else."""
    if ticket.is_confidential or ticket.accepted_at is None or not accuses_in(context, words, ticket):
        return None
    told = _with_ticket(context, words, ticket)
    return open_ticket(replace(situation, words=told, command=None), context, Speech.ACCUSATION)


def _still_wrong(context: Context, words: str, ticket: Ticket | None) -> str:
    """Only what says that danger goes on stays with the ordinary ticket: nothing that may tell of the accusation."""
    pieces = [piece for piece in _CLAUSE.split(words) if piece and says_still(piece)]
    return "，".join(piece for piece in pieces if not accuses_in(context, piece, ticket))


def _with_ticket(context: Context, words: str, ticket: Ticket | None) -> str:
    """With the number it was said of, and whoever has it where nobody else is named."""
    if ticket is None:
        return words
    named = accused_in(context.places, ticket.grid, words)
    return workers_taking.said_of(ticket.number, "" if named else context.name_of(ticket.handler), words)


def _is_registered(situation: Situation, context: Context, words: str) -> bool:
    mine = context.read.unclosed_of(situation.speaker.person, None)
    return any(one.is_confidential and one.text == words for one in mine)


def unseen(situation: Situation, said: tuple[Say, ...]) -> tuple[Say, ...]:
    """The ordinary answer has been heard in the room: that there is something confidential is told in private."""
    return said if situation.is_private else tuple(one for one in said if one.room != situation.room.id)
