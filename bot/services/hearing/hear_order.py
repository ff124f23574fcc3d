"""反水那个让物业去, 路灯那个抓紧, 垃圾那个回访了 说没清干净: what people in office order of a ticket there is, or tell of a call,
without its number. The command is offered, and no other ticket opened."""

from __future__ import annotations

from bot.domain.commands.orders import points_at_returned, points_at_ticket, presses, told_of_call
from bot.domain.commands.parse import Command
from bot.domain.commands.party import ROLE_WORDS
from bot.domain.commands.table import Verb
from bot.domain.commands.whose_work import besides_whom
from bot.domain.outcome import Outcome
from bot.domain.places.place import Official, Role
from bot.domain.places.words import names_building
from bot.domain.situation import Situation
from bot.domain.speech.kinds import reports_trouble
from bot.domain.speech.named import accuses_here
from bot.domain.talk.which_own import meant_among
from bot.domain.tickets.ticket import APPEAL_WINDOW_MS, Ticket, What
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.hear_observer import call_back_of
from bot.services.hearing.hear_of_ticket import whom_meant
from bot.services.reading.find_ticket import ask_which, in_short, may_act, refuse
from bot.texts import observers, workers_lists, workers_passing, workers_slips

_OPEN, _ENDED, _MOST = 2_000, 500, 3


def hear_order(situation: Situation, context: Context) -> Outcome | None:
    """None where no ticket is pointed at, nothing is ordered, or it may be another matter."""
    official, words = situation.speaker.official, situation.words
    returned = points_at_returned(words)
    if official is None or situation.emergency is not None or not (returned or points_at_ticket(words)):
        return None
    if official.role is Role.OBSERVER:
        return _of_call(situation, context, official)
    names = [one.name for one in context.places.officials.values()]
    if not situation.handles_tickets or accuses_here(context.places, besides_whom(words, names)):
        return None
    to = whom_meant(situation, context)
    leads = official.role is Role.LEADER
    if not to and not (leads and presses(words)):
        return None
    meant = _returned(context, official) if returned else meant_among(words, _open_to(situation, context, official))
    if not meant:
        return _of_none(situation) if leads else None
    commands = {one.number: _command(context, official, one, to) for one in meant}
    return _offered(situation, context, meant, commands)


def _open_to(situation: Situation, context: Context, official: Official) -> list[Ticket]:
    """What a leader may order; of anybody else only what they have in hand may be passed on."""
    return [
        one
        for one in context.read.all_open(_OPEN)
        if not one.is_confidential and may_act(context, situation.speaker, one)
        if official.role is Role.LEADER or one.handler == official.key
    ]


def _returned(context: Context, official: Official) -> list[Ticket]:
    mine = [one for one in context.read.open_tickets_of(official.key) if not one.is_confidential]
    return [one for one in mine if any(step.what is What.RETURNED for step in context.read.steps(one.number))]


def _of_none(situation: Situation) -> Outcome | None:
    """5号楼那个路灯坏了赶紧修 may be a matter that nobody has reported."""
    if names_building(situation.words) or reports_trouble(situation.words):
        return None
    return refuse(situation, workers_lists.which_is_meant(situation.may_give(Verb.UNDONE)))


def _command(context: Context, official: Official, ticket: Ticket, to: str) -> tuple[Verb, str] | None:
    """Whoever has it is pressed on, and nobody by themselves; None where nothing would come of it."""
    handler = context.official(ticket.handler)
    has_it = handler is not None and (handler.name == to or handler.role is ROLE_WORDS.get(to))
    if to and not has_it:
        return Verb.REASSIGN, to
    return (Verb.SUPERVISE, "") if official.role is Role.LEADER and handler != official else None


def _offered(
    situation: Situation, context: Context, meant: list[Ticket], commands: dict[int, tuple[Verb, str] | None]
) -> Outcome:
    told = [(one, found) for one in meant if (found := commands[one.number]) is not None]
    if not told:
        # It is where it is to go, or in their own hands.
        return tell_status(situation, context, meant[0].number)
    if len(told) > _MOST:
        return ask_which(situation, Command(told[0][1][0], None, ""), [one for one, _ in told])
    offers = [workers_slips.command(verb.value, one.number, rest) for one, (verb, rest) in told]
    # What is dear is ordered in as many words.
    if len(told) == 1:
        only = offers[0] if told[0][0].urgent else workers_slips.by_yes(offers[0])
        return refuse(situation, workers_passing.one(only), told[0][0].number)
    return refuse(situation, f"{in_short([one for one, _ in told])}\n{workers_slips.one_of(offers)}")


def _of_call(situation: Situation, context: Context, official: Official) -> Outcome | None:
    """回访 of what has ended; what is still open is said to be so."""
    said = told_of_call(situation.words)
    if said is None:
        return None
    ended = [number for number, _ in context.read.ended_lately(context.now - APPEAL_WINDOW_MS)][-_ENDED:]
    known = [one for number in ended if (one := context.read.ticket(number))] + context.read.all_open(_OPEN)
    theirs = [one for one in known if not one.is_confidential and context.places.serves(official, one.grid)]
    meant = meant_among(situation.words, theirs)
    over = [one for one in meant if not one.is_open] or meant
    if len(over) == 1:
        return refuse(situation, call_back_of(over[0], said), over[0].number)
    if not over:
        return refuse(situation, observers.of_which())
    return ask_which(situation, Command(Verb.CALL_BACK, None, ""), over)
