"""没水那个晚上八点来 通知一下居民: one answer for all who have the same matter, offered to whoever has their tickets."""

from __future__ import annotations

import re

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import to_pass_on
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.units import DAY_MS
from bot.domain.words.subjects import subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling import handle_ticket
from bot.services.reading.find_ticket import current, meant_by
from bot.texts import workers_slips, workers_talk

_MOST = 9
_POINTS = re.compile(r"^[^\s，,。]{1,10}[那这](?:一?[个件处边])的?[\s，,：:]*(?=\S)")
"""没水那个晚上八点来: which one is meant is nothing for those who wait."""


def reply_and_offer(situation: Situation, context: Context, command: Command) -> Outcome:
    """答 1001 晚上八点来: those who wait for the same hear it by 是."""
    done = handle_ticket.reply(situation, context, command)
    number = meant_by(situation, command)
    ticket = current(context, number) if number is not None else None
    if ticket is None or command.also or not done.changes:
        return done
    others = _same_in_hand(situation, context, ticket)
    if not others:
        return done
    offer = workers_talk.also_wait([one.number for one in others], command_to_all(others, command.words))
    return Outcome(done.changes, (*done.say, tell.in_private(situation, offer, ticket.number)))


def command_to_all(tickets: list[Ticket], words: str) -> str:
    numbers = sorted(one.number for one in tickets)[:_MOST]
    return workers_slips.by_yes(f"{workers_talk.of_all(Verb.REPLY.value, numbers)} {words}")


def are_one_matter(tickets: list[Ticket]) -> bool:
    """Whether all of them name one thing in common, and may be told the same."""
    if any(one.urgent or one.is_confidential for one in tickets):
        return False
    common = set.intersection(*(set(subjects_in(one.text)) for one in tickets)) if tickets else set()
    return bool(common)


def offered_to_all(situation: Situation, tickets: list[Ticket]) -> str:
    """The command for what they say residents are to hear; "" where the tickets are of several matters, or nothing is
    told."""
    words = _POINTS.sub("", to_pass_on(situation.words))
    return command_to_all(tickets, words) if words and len(tickets) > 1 and are_one_matter(tickets) else ""


def _same_in_hand(situation: Situation, context: Context, ticket: Ticket) -> list[Ticket]:
    """Of the last day, in the same hands and rooms of one grid."""
    official = situation.speaker.official
    if official is None or ticket.urgent or ticket.is_confidential:
        return []
    return [
        one
        for one in context.read.open_tickets_of(official.key)
        if one.number != ticket.number and one.grid == ticket.grid and one.state is not State.VERIFYING
        if one.opened_at >= ticket.opened_at - DAY_MS and are_one_matter([ticket, one])
    ]
