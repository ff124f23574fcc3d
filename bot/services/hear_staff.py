"""What somebody in a role says to the bot in private, beside commands: of their work, and no resident's report."""

from __future__ import annotations

from bot.domain.command_table import HELPERS, Verb
from bot.domain.knowledge import Verdict
from bot.domain.named import accuses_here
from bot.domain.outcome import Outcome
from bot.domain.place import HANDLING_ROLES, Purpose, Role
from bot.domain.situation import Situation
from bot.domain.speech import is_question
from bot.domain.ticket import FIRST_NUMBER, State, Ticket
from bot.domain.work_words import is_of_work, is_report, is_under_way, likely_verb
from bot.services import tell
from bot.services.answer_question import match
from bot.services.context import Context
from bot.services.hear_of_ticket import command_for, likely_command
from bot.texts import workers_slips
from bot.texts import workers_talk as texts

_STAFF = HELPERS | {Role.ADMIN, Role.OBSERVER}


def hear_staff(situation: Situation, context: Context) -> Outcome | None:
    """None for residents, in groups, and for what is heard from everybody: reports with a place, accusations and
    questions. In the staff room only what is of their work, and no command: 接单 引用错了."""
    if situation.room.purpose is Purpose.STAFF and situation.speaker.role in HELPERS:
        return _in_the_staff_room(situation, context)
    if not situation.is_private or situation.speaker.role not in _STAFF:
        return None
    if is_question(situation.words) or is_report(situation.words):
        return None
    if accuses_here(context.places, situation.words):
        return None
    of_work = is_of_work(situation.words) or is_under_way(situation.words)
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


def _theirs(situation: Situation, context: Context) -> Ticket | None:
    """The newest they have not accepted, else the newest they have."""
    official = situation.speaker.official
    mine = context.read.open_tickets_of(official.key) if official else []
    waiting = [ticket for ticket in mine if ticket.state is State.DISPATCHED]
    return max(waiting or mine, key=lambda one: (one.opened_at, one.number), default=None)
