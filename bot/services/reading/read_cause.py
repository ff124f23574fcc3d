"""又有人掉进去了: of which ticket a danger comes that is called out, so that whoever is called reads where it is."""

from __future__ import annotations

import re

from bot.domain.commands.work_words import number_said
from bot.domain.danger.bystanders import calls_only
from bot.domain.places.words import is_elsewhere, place_in
from bot.domain.situation import Situation
from bot.domain.talk.continues import tells_of_harm
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS
from bot.services.context import Context
from bot.services.reading.find_ticket import current, ticket_quoted

CAUSE_MS = 2 * HOUR_MS
_REFERS_BACK = re.compile(r"又[^，,。！!]{0,6}[摔掉栽绊砸电崴滑跌陷]|[掉栽跌]进去")
_TOLD = re.compile(r"（(?:说的是)?工单 \d{4,9}")
_NAMES_TICKET = re.compile(r"(?:工单|编号|单号|#)\s?\d{4,9}|(?<!\d)\d{4,9}(?=[\s，,：:这那])")


def cause_named(situation: Situation, context: Context) -> Ticket | None:
    """又有人掉进去了, quoting what we said of the pit, or with its number: what the danger comes of."""
    if _TOLD.search(situation.words):
        # It is told already.
        return None
    number = situation.quoted_ticket or _number_named(situation.words)
    ticket = current(context, number) if number is not None else ticket_quoted(situation, context)
    ticket = ticket or _cause_told(situation, context)
    if ticket is None or ticket.is_confidential or (ticket.was_private and not situation.is_private):
        return None
    if ticket.room != situation.room.id and ticket.reporter != situation.speaker.person:
        return None
    return None if calls_only(situation.words) or is_elsewhere(situation.words, ticket.place or ticket.text) else ticket


def _cause_told(situation: Situation, context: Context) -> Ticket | None:
    """又有人掉进去了, by whoever has reported the pit a while ago; of several none is guessed."""
    words, since = situation.words, context.now - CAUSE_MS
    if situation.message.quote is not None or place_in(words) or not _REFERS_BACK.search(words):
        return None
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    lately = [one for one in mine if one.is_open and not one.urgent and one.opened_at >= since]
    of_it = [one for one in lately if tells_of_harm(words, one.text)]
    return of_it[0] if len(of_it) == 1 else None


def _number_named(words: str) -> int | None:
    """1003 又有人摔了; in 1003着火了, 5号楼 1003 着火了 it is a flat."""
    number = number_said(words) if _NAMES_TICKET.search(words) else None
    return None if number is None or str(number) in place_in(words) else number
