"""4号楼也这样, put to nobody under what a neighbour has said: the worker is shown it with that."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.next.meant import OF_REPORT, Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_chatter, is_matter, is_question, likely_report
from bot.domain.speech.named import accuses_here
from bot.domain.speech.neighbours import names_somebody
from bot.domain.talk.echo import is_so_with_quoted, says_nothing_new
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.plain import clean
from bot.services.context import Context
from bot.services.hearing.next_meanings import without_a_word
from bot.services.reading.find_ticket import is_theirs, ticket_quoted
from bot.services.taking.add_to_ticket import add
from bot.services.taking.note_suspect import note_suspect
from bot.texts import residents_taking


def keep_quoted(situation: Situation, context: Context) -> Outcome | None:
    """None where it says of no trouble that it is theirs too, or is said of somebody."""
    words, quote = situation.words, situation.message.quote
    if quote is None or is_question(words) or accuses_here(context.places, words):
        return None
    ticket = ticket_quoted(situation, context)
    if not (is_so_with_quoted(words) or likely_report(words) or _is_news_of_own(situation, ticket)):
        return None
    if ticket is not None and ticket.is_open and not ticket.is_confidential and is_theirs(situation, context, ticket):
        if says_nothing_new(words, ticket.text):
            return Outcome()
        return without_a_word(situation, add(situation, context, ticket, words))
    said = context.office.manners.without_names(clean(quote.text))
    if is_matter(said) or likely_report(said):
        if names_somebody(said) or accuses_here(context.places, said):
            return None
        words = residents_taking.as_neighbour_says(words, said)
    elif not likely_report(words):
        return None
    return note_suspect(replace(situation, words=words), context)


def _is_news_of_own(situation: Situation, ticket: Ticket | None) -> bool:
    """现在堵了一排车了, under what they have reported: more of it, unless it is likelier talk."""
    own, said = ticket is not None and ticket.reporter == situation.speaker.person, situation.goes_on
    if not own or said is None or is_chatter(situation.words):
        return False
    return said.meaning.share(*OF_REPORT) > said.meaning.share(Meant.IDLE)
