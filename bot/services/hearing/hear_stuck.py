"""我妈腿不好下不来, while the lift does not go: kept with that, and whoever has it hears at once that somebody waits for help."""

from __future__ import annotations

from bot.domain.changes.taking import NoteAddition
from bot.domain.changes.ticket import SetPlace
from bot.domain.outcome import Outcome, Urgency
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.next_meanings import without_a_word
from bot.services.reading.find_ticket import is_theirs
from bot.services.reading.read_stuck import lift_meant
from bot.services.taking.add_to_ticket import add
from bot.texts import residents_corrections, residents_taking, workers_dispatch, workers_taking


def hear_stuck(situation: Situation, context: Context) -> Outcome | None:
    """None where no lift was reported that it may be of."""
    ticket = lift_meant(situation.words, situation.message, context)
    if ticket is None:
        return None
    added = add(situation, context, ticket, situation.words, named=True)
    own = is_theirs(situation, context, ticket)
    dropped = NoteAddition if own else (NoteAddition, SetPlace)
    changes = tuple(change for change in added.changes if not isinstance(change, dropped))
    name = situation.message.sender_name
    text = workers_taking.cannot_get_down(ticket.number, workers_dispatch.said_by(name, situation.words))
    told = [one for one in (context.official(ticket.handler),) if one and one != situation.speaker.official]
    pings = tuple(say for one in told for say in tell.to_official(context, one, text, ticket.number, Urgency.PING))
    said = (
        added.say
        if own
        else (
            tell.about(
                situation,
                ticket,
                residents_taking.thanks(residents_corrections.news_noted(ticket.number, danger=False)),
            ),
            *added.say[1:],
        )
    )
    outcome = Outcome(changes, (*said, *pings))
    return outcome if own or situation.addressed else without_a_word(situation, outcome)
