"""What was added to a ticket reaches its handler in one message, once nothing more has come for a while."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from bot.domain.changes.taking import TellAdditions
from bot.domain.outcome import SILENCE, Outcome, Say
from bot.domain.places.place import Official
from bot.domain.tickets.ticket import State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import above
from bot.services.reading.find_ticket import current
from bot.services.row_by_row import row_by_row
from bot.services.taking.add_to_ticket import GONE
from bot.services.taking.keep_unnamed import mark
from bot.services.taking.ping import photos_to
from bot.store.questions.taking import AdditionRow
from bot.texts import workers_taking

QUIET_MS = 30_000


def pass_on_additions(context: Context) -> Outcome:
    groups = [list(rows) for _, rows in groupby(context.read.additions(), key=lambda row: row.ticket)]
    return row_by_row(groups, _look_at, context)


def _look_at(rows: Sequence[AdditionRow], context: Context) -> Outcome:
    if not _is_due(rows, context):
        return SILENCE
    number = rows[-1].ticket
    return Outcome((TellAdditions(number, rows[-1].id),), _tell(number, rows, context))


def pass_on_now(ticket: Ticket, context: Context) -> Outcome:
    """说错了是3单元, to whoever takes it this very moment and is about to go."""
    rows = [row for row in context.read.additions() if row.ticket == ticket.number]
    return Outcome((TellAdditions(ticket.number, rows[-1].id),), _tell_of(ticket, rows, context)) if rows else SILENCE


def _is_due(rows: Sequence[AdditionRow], context: Context) -> bool:
    """Half a minute after the last one, and never later than the joining window after the first."""
    return context.now >= min(rows[-1].at + QUIET_MS, rows[0].at + context.office.manners.join_within)


def _tell(number: int, rows: Sequence[AdditionRow], context: Context) -> tuple[Say, ...]:
    ticket = current(context, number)
    return _tell_of(ticket, rows, context) if ticket is not None else ()


def _tell_of(ticket: Ticket, rows: Sequence[AdditionRow], context: Context) -> tuple[Say, ...]:
    over = ticket.ended_at is not None and rows[-1].at <= ticket.ended_at
    rows = _still_news(ticket, rows, context) if over else rows
    if not rows or (over and ticket.state in GONE):
        return ()
    words = [row.text for row in rows if row.text]
    photos = tuple(row.photo for row in rows if row.photo is not None)
    text = "\n".join(filter(None, (workers_taking.additions(ticket.number, words, len(photos), over), mark(words))))
    return tuple(
        say
        for official in _who_has(ticket, context)
        for say in (
            *tell.to_official(context, official, text, ticket.number),
            *photos_to(context, official, photos, ticket.number),
        )
    )


def _still_news(ticket: Ticket, rows: Sequence[AdditionRow], context: Context) -> list[AdditionRow]:
    """What a colleague meant to do on it (1005我晚上去敲门) is none once it has ended; what residents said is."""
    of_colleagues = {step.at for step in context.read.steps(ticket.number) if step.what is What.PROGRESS}
    return [row for row in rows if row.photo is not None or row.at not in of_colleagues]


def _who_has(ticket: Ticket, context: Context) -> list[Official]:
    """The handler, of what is done also whoever checks it, and of a joint ticket every party that has not ended its
    part."""
    keys = [ticket.handler]
    if ticket.state is State.VERIFYING and (checker := above(context, ticket)):
        keys.append(checker.key)
    if ticket.joint:
        keys += [part.official for part in context.read.parts(ticket.number) if part.ended_at is None]
    return [official for key in dict.fromkeys(keys) if (official := context.official(key))]
