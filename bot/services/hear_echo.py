"""我家也是, said to the bot in answer to what a neighbour has said: a 附议 to the neighbour's ticket, or a report."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.command_table import Verb
from bot.domain.commands import Command
from bot.domain.echo import only_says_also, says_also
from bot.domain.message import Quote
from bot.domain.named import accuses_here
from bot.domain.neighbours import names_somebody
from bot.domain.outcome import Outcome
from bot.domain.place_words import is_elsewhere
from bot.domain.plain import bare, clean
from bot.domain.situation import Situation
from bot.domain.speech import Speech, is_matter
from bot.domain.ticket import Source, Ticket
from bot.services import same_matter
from bot.services.ask_matter import ask_matter
from bot.services.context import Context
from bot.services.find_ticket import current
from bot.services.open_ticket import open_ticket
from bot.services.same_matter import ALIKE_MS

_SHORTEST = 4
_JUST_NOW_MS = 30 * 60_000


def hear_echo(situation: Situation, context: Context) -> Outcome | None:
    """None where nobody else's report is quoted, or something of its own is said (another building)."""
    quote = situation.message.quote
    if quote is None and only_says_also(situation.words):
        return _hear_alone(situation, context)
    if quote is None or situation.quotes_bot or not says_also(situation.words):
        return None
    quoted = context.office.manners.without_names(clean(quote.text))
    ticket = _ticket_of(situation, context, quote, quoted)
    if ticket is not None and ticket.reporter == situation.speaker.person:
        return None
    if is_elsewhere(situation.words, quoted):
        return None
    if ticket is not None and ticket.is_open and not ticket.is_confidential:
        return same_matter.second(situation, context, Command(Verb.SECOND, ticket.number, situation.words))
    if not is_matter(quoted) or accuses_here(context.places, quoted):
        return None
    return open_ticket(replace(situation, words=f"{situation.words}（{quoted}）"), context)


def _hear_alone(situation: Situation, context: Context) -> Outcome:
    """Nothing is quoted: taken in as what a neighbour has just reported in this room, and asked whether it is the same.

    Where nothing was, what it is about is asked.
    """
    lately = context.read.opened_here(situation.room.id, context.now - _JUST_NOW_MS)
    others = (one for one in lately if one.reporter != situation.speaker.person and one.speech is not Speech.QUESTION)
    other = next((one for one in others if one.source is Source.GROUP and not names_somebody(one.text)), None)
    if situation.is_private or other is None:
        return ask_matter(situation, context, Speech.HELP)
    return open_ticket(replace(situation, words=f"{situation.words}（{other.text}）"), context)


def _ticket_of(situation: Situation, context: Context, quote: Quote, quoted: str) -> Ticket | None:
    """That which the quoted message opened; most channels give no id of it, only its writer and words."""
    if quote.message_id:
        opened = context.read.tickets_from(situation.message.channel, quote.message_id)
        return current(context, opened[0].number) if opened else None
    said = bare(quoted)
    for ticket in context.read.opened_by_name(situation.room.id, quote.author, context.now - ALIKE_MS):
        told = bare(ticket.text)
        if len(said) >= _SHORTEST and (told in said or said in told):
            return current(context, ticket.number)
    return None
