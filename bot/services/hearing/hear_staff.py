"""What somebody in a role says to the bot in private, beside commands: of their work, and no resident's report."""

from __future__ import annotations

from bot.domain.commands.parse import Command
from bot.domain.commands.table import HELPERS, Verb
from bot.domain.commands.work_words import is_of_work, is_report, is_under_way, likely_verb, nods, tells_progress
from bot.domain.danger.bystanders import comes
from bot.domain.danger.how_it_went import tells_how_it_went
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome, Urgency
from bot.domain.places.place import HANDLING_ROLES, Purpose, Role
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.speech.named import accuses_here
from bot.domain.tickets.ticket import FIRST_NUMBER, State, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.handle_ticket import accept
from bot.services.handling.joint import is_co_handler
from bot.services.hearing.answer_question import match
from bot.services.hearing.hear_of_ticket import command_for, likely_command
from bot.services.reading.find_ticket import current
from bot.texts import workers_slips
from bot.texts import workers_talk as texts

_PINGS = (Urgency.PING.value, Urgency.EMERGENCY.value)
_STAFF = HELPERS | {Role.ADMIN, Role.OBSERVER}


def accept_by_nod(situation: Situation, context: Context) -> Outcome | None:
    """收到, right after a ticket was sent to them in private: 接单, where it is the only one that waits; which one, where
    there are more. None where they were told of something else since."""
    if not (situation.is_private and situation.handles_tickets and nods(situation.words)):
        return None
    told = context.read.last_told(situation.speaker.person, situation.room.id)
    waiting = [one.number for one in _mine(situation, context) if one.state is State.DISPATCHED]
    if told is None:
        return None
    number, urgency = told
    if number is not None and urgency in _PINGS and _has_part(situation, context, number):
        return accept(situation, context, Command(Verb.ACCEPT, number, ""))
    if not waiting or (number not in waiting and (number is not None or urgency not in _PINGS)):
        return None
    only = number if waiting == [number] else None
    return accept(situation, context, Command(Verb.ACCEPT, only, ""))


def _has_part(situation: Situation, context: Context, number: int) -> bool:
    """Whether it is a joint ticket that somebody else leads."""
    ticket, official = current(context, number), situation.speaker.official
    return bool(ticket and official and ticket.is_open and is_co_handler(context, ticket, official.key))


def hear_staff(situation: Situation, context: Context) -> Outcome | None:
    """None for residents, in groups, and for what is heard from everybody: reports with a place, accusations and
    questions. In the staff room only what is of their work, and no command: 接单 引用错了; among residents what tells
    of an alarm."""
    if situation.room.purpose is Purpose.STAFF and situation.speaker.role in HELPERS:
        return _in_the_staff_room(situation, context)
    if situation.room.purpose is Purpose.RESIDENTS and situation.speaker.role in HELPERS:
        return _in_the_residents_room(situation, context)
    if not situation.is_private or situation.speaker.role not in _STAFF:
        return None
    if is_question(situation.words) or is_report(situation.words):
        return None
    if accuses_here(context.places, situation.words):
        return None
    of_work = any(says(situation.words) for says in (is_of_work, is_under_way, tells_progress))
    if not of_work and match(situation, context).mentioned in (Verdict.ANSWER, Verdict.CHOICES):
        return None
    return Outcome(say=(tell.to_speaker(situation, _hint(situation, context)),))


def _in_the_staff_room(situation: Situation, context: Context) -> Outcome | None:
    verb = likely_verb(situation.words, context.places.names)
    if verb is None or is_question(situation.words) or is_report(situation.words):
        return None
    if accuses_here(context.places, situation.words):
        return None
    example = workers_slips.command(verb.value, situation.quoted_ticket or FIRST_NUMBER)
    text = "\n".join((texts.not_registered(), texts.of_a_ticket(example)))
    return Outcome(say=(tell.to_speaker(situation, text),))


def _in_the_residents_room(situation: Situation, context: Context) -> Outcome | None:
    """已送医院, 我马上到: of which alarm is not clear, and no question for the answers that residents get."""
    if not (tells_how_it_went(situation.words) or comes(situation.words)):
        return None
    return Outcome(say=(tell.in_private(situation, _hint(situation, context)),))


def _hint(situation: Situation, context: Context) -> str:
    """How to say it: the notice that waits, a ticket of theirs, or what a new matter is reported with."""
    lines = []
    if situation.may_give(Verb.CONFIRM) and any(
        draft.room == situation.room.id for draft in context.read.drafts("draft")
    ):
        lines.append(texts.confirm_the_notice())
    if ticket := _theirs(situation, context):
        lines.append(texts.of_a_ticket(command_for(situation, ticket, likely_command(situation, context, ticket))))
    if situation.speaker.role in HELPERS:
        verb = Verb.PASS_UP if situation.speaker.role in HANDLING_ROLES else Verb.FOUND
        lines.append(texts.new_matter(Verb.ON_BEHALF.value, verb.value))
    else:
        lines.append(texts.say_where_and_what())
    return "\n".join((texts.not_registered(), *lines))


def _mine(situation: Situation, context: Context) -> list[Ticket]:
    official = situation.speaker.official
    return context.read.open_tickets_of(official.key) if official else []


def _theirs(situation: Situation, context: Context) -> Ticket | None:
    """The newest they have not accepted, else the newest they have."""
    mine = _mine(situation, context)
    waiting = [ticket for ticket in mine if ticket.state is State.DISPATCHED]
    return max(waiting or mine, key=lambda one: (one.opened_at, one.number), default=None)
