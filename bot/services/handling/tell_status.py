"""查 1001: where a ticket stands, as much as the asker may know."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.places.place import HANDLING_ROLES, Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import State, Step, What
from bot.domain.tickets.triage import triage
from bot.domain.words.privacy import mask
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import current, is_theirs, may_see
from bot.texts import residents, residents_dispatch, workers, workers_dispatch, workers_ending

_TOLD = frozenset({
    What.ANSWERED, What.DONE, What.ACCEPTED, What.REFUSED, What.REDONE, What.APPEALED, What.INTERIM,
    *residents_dispatch.PROGRESS,
})  # fmt: skip
_AGAIN = frozenset({What.REDONE, What.APPEALED})


def tell_open(situation: Situation, context: Context) -> Outcome:
    """Without a number: what the asker handles, else what they have reported here and is not closed.

    What is confidential is never listed in a group.
    """
    official = situation.speaker.official
    if official and official.role in HANDLING_ROLES:
        mine = context.read.open_tickets_of(official.key)
    else:
        mine = context.read.unclosed_of(situation.speaker.person, None if situation.is_private else situation.room.id)
    mine = [ticket for ticket in mine if situation.is_private or ticket.speech is not Speech.ACCUSATION]
    lines = [
        residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
        for one in mine[:10]
    ]
    text = residents.open_tickets(lines, len(mine)) if mine else residents.no_open_tickets()
    return Outcome(say=(tell.to_speaker(situation, text),))


def _progress(step: Step) -> str:
    if step.what is What.INTERIM:
        return residents_dispatch.measure_taken(step.text)
    if step.what in residents_dispatch.PROGRESS:
        return residents_dispatch.PROGRESS[step.what]
    return residents.to_do_again() if step.what in _AGAIN else step.text or step.what.value


def _last_told(steps: list[Step], is_open: bool) -> str:
    """The newest; what was done at once stands beside 请几家一起办, which says nothing of how it is there."""
    if not steps:
        return ""
    last = _progress(steps[-1])
    if steps[-1].what is not What.JOINED or not is_open:
        return last
    measure = next((_progress(step) for step in reversed(steps) if step.what is What.INTERIM), "")
    return f"{measure}；{last}" if measure else last


def tell_status(situation: Situation, context: Context, number: int) -> Outcome:
    ticket = current(context, number)
    if ticket is None or not may_see(context, situation, ticket):
        return Outcome(say=(tell.to_speaker(situation, residents.no_such_ticket(number)),))
    number = ticket.number
    handler, steps = context.name_of(ticket.handler), context.read.steps(number)
    due = context.moment(ticket.handle_due)
    official = situation.speaker.official
    if official and official.role in HANDLING_ROLES:
        lines = [workers.step(context.moment(step.at), step.who, step.what.value, step.text) for step in steps]
        lines += [
            workers_ending.still_to_tell(one.people, one.state in ("queued", "sending"))
            for one in context.read.untold(number)
        ]
        place = tell.place_of(context, ticket)
        kind = workers_dispatch.kind_and_triage(ticket.kind, triage(ticket, steps).value)
        text = workers.status(number, kind, ticket.state.value, handler, place, due, lines)
    else:
        # What is not checked yet, or was found undone, is no news for the resident.
        news = _TOLD - {What.DONE} if ticket.is_open else _TOLD
        if ticket.state is State.DISPATCHED:
            # Whoever had accepted it has passed it on, or did not get it right.
            news -= {What.ACCEPTED}
        last = _last_told([step for step in steps if step.what in news], ticket.is_open)
        if not is_theirs(situation, context, ticket):
            # A neighbour reads no more of it alone than in the room.
            last = mask(last)
        promised = context.promised(ticket)
        urgent = ticket.is_open and ticket.urgent
        late = ticket.is_open and ticket.state is not State.SUSPENDED and not (promised or urgent)
        text = residents.status(number, ticket.kind, ticket.state.value, handler, promised, last, late, urgent)
    among_residents = situation.room.purpose is Purpose.RESIDENTS and official and official.role in HANDLING_ROLES
    if among_residents or (official and ticket.was_private):
        # Who did what, who called and how to reach them, is nobody else's business.
        return Outcome(say=(tell.in_private(situation, text, number),))
    return Outcome(say=(tell.about(situation, ticket, text),))
