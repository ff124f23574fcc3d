"""A command that was mistyped among colleagues: what was probably meant is said in private, and nothing is done; what
tells of the work on a ticket is kept with it."""

from __future__ import annotations

from bot.domain.changes.ticket import AddStep
from bot.domain.commands.near import slip_of_command
from bot.domain.commands.parse import Command, parse
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import accepts_all, answer_told, answers_call, number_said
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import half_width
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.hear_accepted import waiting_for
from bot.services.hearing.hear_of_ticket import note_progress, offer_confidential
from bot.services.hearing.next_meanings import told_once
from bot.services.reading.called_to import alarms_waiting
from bot.services.reading.find_ticket import ask_which, current, may_act, may_tell_of, only_question, refuse, step_of
from bot.services.reading.read_offer import NEEDS_NO_TICKET, TOLD_FOR_OTHERS
from bot.texts import workers_slips, workers_talk
from bot.texts.commands import HOW

_JUST_ENDED_MS = 10 * MINUTE_MS


def hear_slip(situation: Situation, context: Context) -> Outcome:
    """Only of tickets that the speaker may act on, open or ended this moment: of anything else people talk among
    themselves."""
    if accepts_all(situation.words):
        return _offer_all(situation, context)
    if told := answer_told(situation.words):
        return _offer_answer(situation, context, told)
    if answers_call(situation.words):
        return _offer_alarm(situation, context)
    slip = slip_of_command(situation.words)
    number = slip[1] if slip else number_said(situation.words)
    ticket = current(context, number) if number is not None else None
    if ticket is None or not may_tell_of(context, situation.speaker, ticket):
        return Outcome()
    if not ticket.is_open:
        just_now = slip is None and (ticket.ended_at or 0) >= context.now - _JUST_ENDED_MS
        return _keep_after_end(situation, context, ticket) if just_now else Outcome()
    if slip is None:
        return note_progress(situation, context, ticket)
    verb, _, rest = slip
    if not situation.may_give(verb) or not may_act(context, situation.speaker, ticket):
        return Outcome()
    return refuse(situation, workers_slips.not_understood(verb.value, ticket.number, rest), ticket.number)


def _keep_after_end(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """1100 去看过了 下午清, while a colleague has ended it."""
    if (offered := offer_confidential(situation, context, ticket)) is not None:
        return offered
    told = refuse(situation, workers_talk.kept_after_end(ticket.number, ticket.state.value), ticket.number)
    return Outcome((AddStep(ticket.number, step_of(situation, context, What.PROGRESS, situation.words)),), told.say)


def _offer_all(situation: Situation, context: Context) -> Outcome:
    """都接了, to nobody and without a number: it may be of what a colleague has asked."""
    waiting = waiting_for(situation, context)
    offer = workers_talk.offered(workers_talk.of_all(Verb.ACCEPT.value, waiting))
    return refuse(situation, offer) if waiting else Outcome()


def _offer_answer(situation: Situation, context: Context, told: str) -> Outcome:
    """回复：不要押金, to nobody: it may be said to a colleague."""
    official = situation.speaker.official
    number = only_question(official, context) if official else None
    if number is None:
        return Outcome()
    offer = workers_slips.by_yes(workers_slips.command(Verb.REPLY.value, number, told))
    return refuse(situation, workers_talk.offered(offer), number)


def _offer_alarm(situation: Situation, context: Context) -> Outcome:
    """收到 马上去, while what they were called to goes on calling: it stops with 接单, which is offered in private."""
    waiting = alarms_waiting(situation, context)
    if not waiting:
        return Outcome()
    if len(waiting) > 1:
        said = ask_which(situation, Command(Verb.ACCEPT, None, ""), waiting)
    else:
        accept = workers_slips.command(Verb.ACCEPT.value, waiting[0].number)
        said = refuse(situation, workers_talk.offered(accept), waiting[0].number)
    return told_once(context, f"called {situation.speaker.person}", MINUTE_MS, said)


def offer_nearest(situation: Situation, meant: str) -> Outcome:
    """`meant` is what would be read as a command; one that needs words gets an example. What is told for others is put
    to the speaker alone."""
    command = parse(meant)
    assert command is not None  # nearest_command has seen to it
    unnamed = command.number is not None and str(command.number) not in half_width(situation.words)
    lacks = unnamed or (command.verb is Verb.ANNOUNCE and not command.words)
    example = HOW[command.verb].example if lacks else meant
    alone = situation.is_private or command.verb in TOLD_FOR_OTHERS
    if alone and command.verb in NEEDS_NO_TICKET and "\n" not in meant:
        example = workers_slips.by_yes(example)
    said = workers_slips.nearest(example, lacks)
    return refuse(situation, said) if alone else Outcome(say=(tell.to_speaker(situation, said),))
