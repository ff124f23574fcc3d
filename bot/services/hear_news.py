"""人在抢救 多谢了, 火灭了: kept with the alarm that it is about, and told to whoever has it; no second one."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.after_danger import asks_for_silence
from bot.domain.bystanders import calls_only, comes, has_called
from bot.domain.command_table import Verb
from bot.domain.emergency import recognise_emergency
from bot.domain.outcome import Outcome
from bot.domain.own_life import speaks_of_own_life
from bot.domain.progress import is_not_needed
from bot.domain.situation import Situation
from bot.domain.speech import is_question
from bot.domain.ticket import State, Ticket, What
from bot.domain.ticket_changes import AddStep
from bot.services import tell
from bot.services.add_to_ticket import add
from bot.services.after_own_danger import IN_PRIVATE_MS, is_back
from bot.services.context import Context
from bot.services.find_ticket import current, may_act, step_of
from bot.services.hear_home import hear_home_of_report
from bot.services.hear_of_ticket import command_for, likely_command
from bot.services.raise_emergency import call_again, raise_emergency, who_comes
from bot.texts import residents_corrections as texts
from bot.texts import residents_in_danger, workers_ending, workers_talk


def hear_news(situation: Situation, context: Context, number: int) -> Outcome:
    ticket = current(context, number)
    if ticket is None:
        return Outcome()
    own = ticket.reporter == situation.speaker.person
    told = recognise_emergency(ticket.text)
    if own and told is not None and is_back(situation.words, ticket):
        if ticket.is_open:
            return call_again(situation, context, ticket, told)
        words = workers_ending.back_after_end(ticket.number, ticket.text, situation.words)
        return raise_emergency(replace(situation, words=words), context, told)
    if not own and situation.speaker.official is not None and may_act(context, situation.speaker, ticket):
        return _hear_helper(situation, context, ticket)
    if not own and calls_only(situation.words):
        return _hear_bystander(situation, context, ticket)
    if own and (moved := hear_home_of_report(situation, context)) is not None:
        return moved
    added = add(situation, context, ticket, situation.words)
    if situation.is_flood:
        return Outcome(added.changes)
    if own and ticket.is_open and situation.is_private and ticket.opened_at >= context.now - IN_PRIVATE_MS:
        text = _calmly(situation.words, ticket, context)
    else:
        over = own and ticket.is_open and is_not_needed(situation.words)
        text = texts.told_over_in_hand(ticket.number) if over else texts.news_noted(ticket.number)
    return Outcome(added.changes, (tell.about(situation, ticket, text), *added.say[1:]))


def _hear_bystander(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """快打120 is kept, and alarms nobody a second time; that somebody has called whoever comes should know."""
    if has_called(situation.words) and not is_question(situation.words):
        added = add(situation, context, ticket, situation.words)
        return Outcome(added.changes, added.say[1:])
    return Outcome((AddStep(ticket.number, step_of(situation, context, What.ADDED, situation.words)),))


def _hear_helper(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """我马上到, 人已经送医院了: kept, and in private how it is said that somebody has it, or that it is over. The alarm goes on
    until it is accepted."""
    if calls_only(situation.words) and not (comes(situation.words) or has_called(situation.words)):
        return _hear_bystander(situation, context, ticket)
    added = add(situation, context, ticket, situation.words)
    verb = Verb.ACCEPT if ticket.state is State.DISPATCHED else likely_command(situation, context, ticket)
    offer = workers_talk.offered(command_for(situation, ticket, verb)) if ticket.is_open else ""
    said = tell.in_private(situation, workers_talk.noted(ticket.number, offer), ticket.number)
    return Outcome(added.changes, (said, *added.say[1:]))


def _calmly(words: str, ticket: Ticket, context: Context) -> str:
    """Who is on the way, and whom to call where it goes on."""
    told = recognise_emergency(ticket.text)
    taken = ticket.accepted_at is not None
    line = residents_in_danger.noted(ticket.number, who_comes(context, ticket), taken)
    if is_not_needed(words):
        line = texts.told_over_in_hand(ticket.number)
    again = any(step.what is What.ADDED for step in context.read.steps(ticket.number))
    call = residents_in_danger.call(told, again, speaks_of_own_life(ticket.text)) if told else ""
    silent = residents_in_danger.stays_private() if asks_for_silence(words) else ""
    return "\n".join(filter(None, (line, silent, call)))
