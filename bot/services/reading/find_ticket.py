"""Which ticket a command means, and who may act on it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import HANDLING_ROLES, Official, Places, Purpose, Role, Speaker
from bot.domain.places.questions import told_at
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accused_by_name
from bot.domain.tickets.ticket import OPEN_STATES, State, Step, Ticket, What
from bot.domain.units import DAY_MS
from bot.domain.words.plain import bare, clean
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.who_is_accused import who_is_accused
from bot.texts import (
    residents,
    residents_clocks,
    residents_ending,
    residents_taking,
    workers,
    workers_dispatch,
    workers_ending,
)

QUOTED_MS = 3 * DAY_MS
_SHORTEST_QUOTE = 4
_SEEING_ROLES = HANDLING_ROLES | {Role.ADMIN, Role.OBSERVER}


def meant_by(situation: Situation, command: Command) -> int | None:
    """The number written, or that of the quoted message."""
    return command.number if command.number is not None else situation.quoted_ticket


def ticket_quoted(situation: Situation, context: Context) -> Ticket | None:
    """That which the quoted message of a person opened; most channels give no id of it, only its writer and words."""
    quote = situation.message.quote
    if quote is None or situation.quotes_bot:
        return None
    if quote.message_id:
        opened = context.read.tickets_from(situation.message.channel, quote.message_id)
        return current(context, opened[0].number) if opened else None
    said = bare(context.office.manners.without_names(clean(quote.text)))
    for ticket in context.read.opened_by_name(situation.room.id, quote.author, context.now - QUOTED_MS):
        told = bare(ticket.text)
        if len(said) >= _SHORTEST_QUOTE and (told in said or said in told):
            return current(context, ticket.number)
    return None


def may_handle(places: Places, speaker: Speaker, ticket: Ticket) -> bool:
    """Its handler, or anybody whose role handles tickets in a grid around it.

    An accusation stays with the leader it was given to (domain.md: the confidential chain). An appeal went past
    whoever handled it before: it is its handler's and the leaders' until they pass it on.
    """
    official = speaker.official
    if official is None or official.role not in HANDLING_ROLES or official.key in accused_by_name(places, ticket.text):
        return False
    if ticket.handler == official.key:
        return True
    if went_past(places, ticket) and official.role is not Role.LEADER:
        return False
    return ticket.speech is not Speech.ACCUSATION and places.serves(official, ticket.grid)


def stands_in(context: Context, speaker: Speaker, ticket: Ticket) -> bool:
    """Whether they are among those (替班) who are reminded of it after its handler, who has not accepted it in time:
    they may take it, wherever they serve."""
    official, handler = speaker.official, context.official(ticket.handler)
    if official is None or handler is None or official.key not in handler.substitutes:
        return False
    if ticket.is_confidential or ticket.state is not State.DISPATCHED or ticket.accept_due > context.now:
        return False
    return official.key not in accused_by_name(context.places, ticket.text) and not went_past(context.places, ticket)


def went_past(places: Places, ticket: Ticket) -> bool:
    """没解决, or 不满意 for the second time: the leader above has it. Where a leader only presses on (督办), whoever has it
    keeps it."""
    if ticket.appealed > 0:
        return True
    handler = places.officials.get(ticket.handler or "")
    above = handler is None or handler.role is Role.LEADER
    return above and ticket.redone > 0 and ticket.supervised > 0


def may_see(context: Context, situation: Situation, ticket: Ticket) -> bool:
    """Its reporter and followers anywhere; people of the room it was reported in, there and in private; those who serve
    the grid."""
    speaker = situation.speaker
    if speaker.official and ticket.urgent and speaker.official.key in who_is_accused(context, ticket):
        return ticket.reporter == speaker.person
    if (
        ticket.reporter == speaker.person
        or may_handle(context.places, speaker, ticket)
        or _has_part(context, speaker, ticket)
        or stands_in(context, speaker, ticket)
    ):
        return True
    official = speaker.official
    if ticket.speech is Speech.ACCUSATION:
        return False
    if official and official.key in accused_by_name(context.places, ticket.text):
        return False
    if official and official.role in _SEEING_ROLES and context.places.serves(official, ticket.grid):
        return True
    if ticket.room == situation.room.id or (situation.is_private and _heard_it(context, speaker, ticket)):
        return True
    return any(follower.person == speaker.person for follower in context.read.followers(ticket.number))


def _heard_it(context: Context, speaker: Speaker, ticket: Ticket) -> bool:
    """Whether it was said in a room that they are in."""
    room = context.read.room(ticket.room)
    among = room is not None and room.purpose is Purpose.RESIDENTS and not ticket.was_private
    return among and context.read.is_in_room(speaker.person, ticket.room)


def is_theirs(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Whether the speaker reported it or follows it."""
    person = situation.speaker.person
    return ticket.reporter == person or any(one.person == person for one in context.read.followers(ticket.number))


_GIVEN_AWAY = frozenset({What.REASSIGNED, What.RETURNED, What.PASSED_UP})


def is_hidden_from(context: Context, speaker: Speaker, ticket: Ticket) -> bool:
    """From whoever it may be about, and may not handle it: they hear what they would if there were none."""
    if ticket.is_confidential:
        return True
    official = speaker.official
    if official is None or ticket.reporter == speaker.person:
        return False
    accused = who_is_accused(context, ticket) if ticket.urgent else accused_by_name(context.places, ticket.text)
    return official.key in accused


def ticket_meant(
    situation: Situation,
    context: Context,
    command: Command,
    usual: State,
    allowed: frozenset[State] = OPEN_STATES,
) -> Ticket | Outcome:
    """The ticket that is meant and that the speaker may act on, or the refusal, in private, that says why not.

    Without a number or a quote it is the only one that it may be said of, redone ones and parts of joint ones too:
    a guess would tell a resident of somebody else's matter. 接单 means what waits to be accepted (`usual`).
    `allowed`: in any other state the speaker hears that it has ended.
    """
    number = meant_by(situation, command)
    if number is None:
        fitting = _fitting(situation, context, command, usual, allowed)
        if len(fitting) != 1:
            return ask_which(situation, command, fitting)
        number = fitting[0].number
    ticket = current(context, number)
    if ticket is None:
        return _no_such(situation, number)
    if not (may_act(context, situation.speaker, ticket) or stands_in(context, situation.speaker, ticket)):
        return _not_yours(situation, context, ticket)
    if ticket.state not in allowed:
        return refuse(situation, _not_now(ticket, command), ticket.number)
    return ticket


def _not_now(ticket: Ticket, command: Command) -> str:
    if ticket.is_open and ticket.state is not State.VERIFYING:
        return workers_dispatch.not_now(ticket.number, ticket.state.value, command.verb.value)
    return workers.ended_already(ticket.number, ticket.state.value)


def _not_yours(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """That there is something confidential is not for those whom it may be about."""
    if ticket.is_confidential and _has_passed_on(situation, context, ticket):
        return refuse(situation, workers_dispatch.no_more_yours(ticket.number), ticket.number)
    if is_hidden_from(context, situation.speaker, ticket):
        return _no_such(situation, ticket.number)
    official = situation.speaker.official
    if official is None:
        if not may_see(context, situation, ticket):
            return _no_such(situation, ticket.number)
        if ticket.state is State.REFUSED and is_theirs(situation, context, ticket):
            return refuse(situation, why_refused(context, ticket), ticket.number)
        return refuse(situation, residents.handlers_do_that(ticket.number))
    return refuse(situation, why_not_yours(situation, context, ticket), ticket.number)


def why_not_yours(situation: Situation, context: Context, ticket: Ticket) -> str:
    """For somebody in office who may not act on it: that it went past them, that they gave it away, or that it is of
    another grid."""
    if is_hidden_from(context, situation.speaker, ticket):
        return workers.no_such_ticket(ticket.number)
    name = context.name_of(ticket.handler)
    if went_past(context.places, ticket) and ticket.is_open and situation.handles_tickets:
        return workers_ending.appealed_past_you(ticket.number, name)
    if name and ticket.is_open and _has_passed_on(situation, context, ticket):
        return workers_dispatch.given_away(ticket.number, name)
    official = situation.speaker.official
    return workers.not_yours(ticket.number, official is not None and official.role in HANDLING_ROLES)


def _has_passed_on(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Whether the speaker had it and gave it away: they know that there is one."""
    official = situation.speaker.official
    return official is not None and any(
        step.by == official.key and step.what in _GIVEN_AWAY for step in context.read.steps(ticket.number)
    )


def _no_such(situation: Situation, number: int) -> Outcome:
    """Residents who talk among themselves of some number hear nothing."""
    if situation.speaker.official is None and not situation.addressed:
        return Outcome()
    return refuse(situation, workers.no_such_ticket(number))


def not_theirs(situation: Situation, context: Context, number: int) -> str:
    """Why somebody cannot say more of that ticket: none that they may know of, or a neighbour's, which they may join."""
    ticket = current(context, number)
    hidden = ticket is None or ticket.is_confidential or not may_see(context, situation, ticket)
    if ticket is None or hidden or is_theirs(situation, context, ticket):
        return residents.no_such_ticket(number)
    return residents_taking.is_a_neighbours(ticket.number, "" if ticket.is_open else ticket.state.value)


def current(context: Context, number: int) -> Ticket | None:
    """The ticket of that number; where it was merged, the one it became part of, so that both numbers answer."""
    ticket = context.read.ticket(number)
    if ticket is not None and ticket.merged_into is not None:
        return context.read.ticket(ticket.merged_into)
    return ticket


def only_question(official: Official, context: Context) -> int | None:
    """The number of the only question that they have to answer."""
    theirs = context.read.open_tickets_of(official.key)
    asked = [one.number for one in theirs if one.speech is Speech.QUESTION and not one.is_confidential]
    return asked[0] if len(asked) == 1 else None


def why_refused(context: Context, ticket: Ticket) -> str:
    """For whoever reported it: the reason given, and who may look at it again."""
    steps = reversed(context.read.steps(ticket.number))
    return residents_ending.refused(ticket.number, next((one.text for one in steps if one.what is What.REFUSED), ""))


def why_ended(ticket: Ticket) -> str:
    """For whoever reported it, that it has ended, and what they can do: what they took back themselves is reported anew."""
    if ticket.state is State.WITHDRAWN:
        return residents_taking.withdrawn_already(ticket.number, ticket.state.value)
    return residents_clocks.ended_already(ticket.number, ticket.state.value)


def result_of(context: Context, ticket: Ticket) -> str:
    """What the handler wrote when the ticket last ended; "" where nobody wrote anything."""
    ends = (What.DONE, What.ANSWERED, What.REFUSED)
    return next((step.text for step in reversed(context.read.steps(ticket.number)) if step.what in ends), "")


def refuse(situation: Situation, text: str, ticket: int | None = None) -> Outcome:
    """Nothing changes; why, and how it works, is nobody else's business."""
    return Outcome(say=(tell.in_private(situation, text, ticket),))


def step_of(situation: Situation, context: Context, what: What, words: str = "") -> Step:
    """A line of the ledger for what the speaker does now."""
    official = situation.speaker.official
    name = official.name if official else situation.message.sender_name or situation.speaker.name
    return Step(context.now, name, what, words, official.key if official else "", situation.speaker.person)


def _mine(situation: Situation, context: Context) -> list[Ticket]:
    official = situation.speaker.official
    return context.read.open_tickets_of(official.key) if official else []


def _fitting(
    situation: Situation, context: Context, command: Command, usual: State, allowed: frozenset[State]
) -> list[Ticket]:
    mine = _mine(situation, context)
    fitting = [ticket for ticket in mine if ticket.state in allowed] or mine
    waiting = [ticket for ticket in fitting if ticket.state is usual]
    return waiting or fitting if command.verb is Verb.ACCEPT else fitting


def ends_by_word(official: Official | None, ticket: Ticket | None) -> bool:
    """1020好了 换了灯泡 ends ordinary work that they have accepted; an emergency is ended by 办结 alone."""
    if ticket is None or official is None or ticket.handler != official.key or ticket.state is not State.ACCEPTED:
        return False
    return not (ticket.urgent or ticket.is_confidential or ticket.speech is Speech.QUESTION)


def ask_which(situation: Situation, command: Command, fitting: list[Ticket]) -> Outcome:
    """What each is about stands beside its number, what is urgent first."""
    fitting = sorted(fitting, key=urgent_first)
    numbers = [ticket.number for ticket in fitting]
    return refuse(situation, workers.which_ticket(command.verb.value, numbers, [_in_short(one) for one in fitting]))


def in_short(tickets: list[Ticket]) -> str:
    """A line for each, as many as a phone shows, what is urgent first."""
    return workers.some_lines([_in_short(one) for one in sorted(tickets, key=urgent_first)])


def urgent_first(ticket: Ticket) -> tuple[bool, int]:
    return (not ticket.urgent, ticket.number)


def _in_short(ticket: Ticket) -> str:
    text = ticket.kind if ticket.is_confidential else told_at(ticket.text, ticket.place)
    return workers.in_short(ticket.number, text, ticket.urgent)


def may_act(context: Context, speaker: Speaker, ticket: Ticket) -> bool:
    """Whether it is theirs to handle, or they have a part in it."""
    return may_handle(context.places, speaker, ticket) or _has_part(context, speaker, ticket)


def may_tell_of(context: Context, speaker: Speaker, ticket: Ticket) -> bool:
    """Whether they may act on it, or might before its reporter went past them: what was done counts all the same."""
    before = replace(ticket, appealed=0, redone=0)
    return may_act(context, speaker, ticket) or may_handle(context.places, speaker, before)


def _has_part(context: Context, speaker: Speaker, ticket: Ticket) -> bool:
    """Whether the speaker is one of the parties of a joint ticket."""
    if not ticket.joint or speaker.official is None:
        return False
    return any(part.official == speaker.official.key for part in context.read.parts(ticket.number))
