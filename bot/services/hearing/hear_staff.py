"""What somebody in a role says to the bot in private, beside commands: of their work, and no resident's report."""

from __future__ import annotations

from bot.domain.commands.on_the_way import on_the_way
from bot.domain.commands.parse import Command
from bot.domain.commands.table import HELPERS, Verb
from bot.domain.commands.withheld import is_withheld
from bot.domain.commands.work_questions import asks_after_work, asks_for_figures, asks_of_numbers, besides_asking
from bot.domain.commands.work_words import (
    accepts_all,
    is_of_work,
    is_report,
    is_under_way,
    likely_verb,
    nods,
    tells_progress,
    to_pass_on,
)
from bot.domain.danger.bystanders import comes
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.how_it_went import tells_how_it_went
from bot.domain.danger.which_alarm import ends, which_alarm
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome, Urgency
from bot.domain.places.place import HANDLING_ROLES, Purpose, Role
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question, reports_trouble
from bot.domain.speech.named import accuses_here
from bot.domain.talk.progress import asks_progress, asks_who_or_when
from bot.domain.talk.which_own import is_at_another, may_point, meant_among
from bot.domain.tickets.ticket import FIRST_NUMBER, State, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.handle_ticket import accept
from bot.services.handling.joint import is_co_handler
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.answer_from_notice import answer_from_notice
from bot.services.hearing.answer_question import match
from bot.services.hearing.hear_accepted import accept_all
from bot.services.hearing.hear_at_spot import hear_at_spot
from bot.services.hearing.hear_of_ticket import command_for, likely_command, note_progress, to_its_reporter, told_beside
from bot.services.hearing.tell_all import offered_to_all
from bot.services.reading.called_to import calling_now
from bot.services.reading.find_ticket import ask_which, current, in_short, may_act, refuse
from bot.texts import workers_lists, workers_slips
from bot.texts import workers_talk as texts

_PINGS = (Urgency.PING.value, Urgency.EMERGENCY.value)
_MOST = 2_000
_OF_THEIR_OWN = frozenset({Verb.REPLY, Verb.PASS_UP, Verb.REASSIGN, Verb.RETURN, Verb.EXTEND, Verb.SUSPEND, Verb.JOIN})
"""What is only done with a ticket there is; 修好了 and 我来 may be said of anything."""
_STAFF = HELPERS | {Role.ADMIN, Role.OBSERVER}


def accept_by_nod(situation: Situation, context: Context) -> Outcome | None:
    """收到, right after a ticket was sent to them in private: 接单, where it is the only one that waits, or the emergency that
    calls; which one, where there are more. None where they were told of something else since. 都接了 is all of them."""
    if situation.handles_tickets and accepts_all(situation.words):
        return accept_all(situation, context)
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
    alarm = calling_now(situation, context)
    only = number if waiting == [number] or (alarm and alarm.number == number) else None
    return accept(situation, context, Command(Verb.ACCEPT, only, ""))


def _has_part(situation: Situation, context: Context, number: int) -> bool:
    """Whether it is a joint ticket that somebody else leads."""
    ticket, official = current(context, number), situation.speaker.official
    return bool(ticket and official and ticket.is_open and is_co_handler(context, ticket, official.key))


def hear_staff(situation: Situation, context: Context) -> Outcome | None:
    """None for residents, in groups, and for what is heard from everybody: reports with a place, accusations and
    questions. In the staff room only what is of their work, and no command: 接单 引用错了; among residents what tells
    of an alarm."""
    among_staff = situation.room.purpose is Purpose.STAFF
    at_work = situation.handles_tickets and (among_staff or situation.is_private)
    if at_work and (heard := _of_one_meant(situation, context)) is not None:
        return heard
    helps = situation.speaker.role in HELPERS
    if helps and (kept := hear_at_spot(situation, context)) is not None:
        return kept
    if among_staff and situation.speaker.role in HELPERS:
        return _in_the_staff_room(situation, context)
    if situation.room.purpose is Purpose.RESIDENTS and situation.speaker.role in HELPERS:
        return _in_the_residents_room(situation, context)
    if not situation.is_private or situation.speaker.role not in _STAFF:
        return None
    if asks_of_numbers(situation.words) or _asks_for_figures(situation):
        return _how_to_ask(situation, context)
    if is_question(situation.words) or is_report(situation.words):
        return None
    if accuses_here(context.places, situation.words):
        return None
    of_work = any(
        says(situation.words) for says in (is_of_work, is_under_way, tells_progress, tells_how_it_went, on_the_way)
    )
    of_work = of_work or likely_verb(situation.words) is Verb.FINISH
    if not of_work and match(situation, context).mentioned in (Verdict.ANSWER, Verdict.CHOICES):
        return None
    return Outcome(say=(tell.to_speaker(situation, _hint(situation, context)),))


def _of_one_meant(situation: Situation, context: Context) -> Outcome | None:
    """地下室积水那个怎么还没动静, 楼顶漏水要上报: of a ticket that no number names. How it stands, or the command with its
    number; of several they are asked which. None where none of theirs is meant; what residents are to hear is no report
    all the same."""
    words = situation.words
    if accuses_here(context.places, words):
        return None
    if asks_after_work(words) or asks_who_or_when(words):
        return _asked_of_one(situation, context)
    if is_question(words):
        return None
    if (alarm := _alarm_told_of(situation, context)) is not None:
        return note_progress(situation, context, alarm)
    told = [
        (ticket, verb)
        for ticket in _mine(situation, context)
        if (situation.is_private or not ticket.is_confidential)
        and (verb := likely_command(situation, context, ticket)) in _OF_THEIR_OWN
    ]
    named = [(ticket, verb) for ticket, verb in told if _names_reporter(words, ticket)]
    of_them = dict(named or told)
    meant = meant_among(words, of_them) or [ticket for ticket, _ in named]
    if not meant:
        return _passed_on(situation, context) if likely_verb(words, context.places.names) is Verb.REPLY else None
    if len(meant) > 1 and of_them[meant[0]] is Verb.REPLY and (offer := offered_to_all(situation, meant)):
        return refuse(situation, texts.offered(offer))
    if len(meant) > 1:
        return ask_which(situation, Command(of_them[meant[0]] or Verb.REPLY, None, ""), meant)
    verb = of_them[meant[0]]
    return _with_number(situation, command_for(situation, meant[0], verb, told_beside(situation, context, verb)))


def _alarm_told_of(situation: Situation, context: Context) -> Ticket | None:
    """打架那个处理完了 双方和解: the only emergency of theirs that it can be of, where no ordinary ticket is."""
    words = situation.words
    if not may_point(words) and likely_verb(words, context.places.names) is not Verb.FINISH:
        return None
    mine = [one for one in _mine(situation, context) if not one.is_confidential]
    alarms = [one for one in mine if one.urgent]
    meant = which_alarm(words, alarms)
    if meant is None or not meant.sure or meant_among(words, [one for one in mine if not one.urgent]):
        return None
    ticket = next((one for one in alarms if meant.numbers == (one.number,)), None)
    told = recognise_emergency(ticket.text) if ticket else None
    fits = ticket is not None and (meant_among(words, [ticket]) or (told and ends(words, frozenset(told.kinds))))
    return ticket if fits else None


def _passed_on(situation: Situation, context: Context) -> Outcome:
    """在等换热站回话，你们跟居民说一下: to whom, where they have one ticket only."""
    mine = _mine(situation, context)
    if len(mine) == 1:
        return _with_number(situation, command_for(situation, mine[0], Verb.REPLY))
    if is_at_another(situation.words, mine):
        return _with_number(situation, workers_slips.command(Verb.REPLY.value, FIRST_NUMBER))
    if offer := offered_to_all(situation, mine):
        return refuse(situation, texts.offered(offer))
    if mine and to_pass_on(situation.words):
        return ask_which(situation, Command(Verb.REPLY, None, ""), mine)
    return _with_number(situation, workers_slips.command(Verb.REPLY.value, FIRST_NUMBER))


def _with_number(situation: Situation, example: str) -> Outcome:
    text = "\n".join((texts.not_registered(), texts.of_a_ticket(example)))
    return Outcome(say=(tell.to_speaker(situation, text),))


def _asked_of_one(situation: Situation, context: Context) -> Outcome | None:
    """水箱那个谁在管, and no ticket is of it: nothing is opened for a question to colleagues. What only asks when (停水
    几点来水) may have an answer of its own."""
    words = situation.words
    asks_who, points = asks_after_work(words), may_point(words)
    if not (asks_who or points or asks_progress(words)):
        return None
    if not (asks_who or points) and answer_from_notice(situation, context) is not None:
        return None
    meant = meant_among(words, _may_ask_of(situation, context))
    if len(meant) > 1:
        return ask_which(situation, Command(Verb.STATUS, None, ""), meant)
    if meant:
        return tell_status(situation, context, meant[0].number)
    if not (asks_who and points) or reports_trouble(besides_asking(words)):
        return None
    return Outcome(say=(tell.to_speaker(situation, workers_lists.which_is_meant(situation.may_give(Verb.UNDONE))),))


def _may_ask_of(situation: Situation, context: Context) -> list[Ticket]:
    return [
        one
        for one in context.read.all_open(_MOST)
        if may_act(context, situation.speaker, one) and (situation.is_private or not one.is_confidential)
    ]


def _names_reporter(words: str, ticket: Ticket) -> bool:
    return to_its_reporter(words, ticket) != words


def _asks_for_figures(situation: Situation) -> bool:
    return situation.may_give(Verb.WEEK) and asks_for_figures(situation.words)


def _how_to_ask(situation: Situation, context: Context) -> Outcome | None:
    """赵长禾今天办了几件: numbers that no command of theirs gives, and no question for the answers that residents get."""
    if not _asks_for_figures(situation) and match(situation, context).mentioned is Verdict.ANSWER:
        return None
    verbs = [verb.value for verb in (Verb.TODAY, Verb.WEEK, Verb.UNDONE, Verb.TO_DO) if situation.may_give(verb)]
    return Outcome(say=(tell.to_speaker(situation, workers_lists.how_to_ask(verbs)),)) if verbs else None


def _in_the_staff_room(situation: Situation, context: Context) -> Outcome | None:
    if asks_of_numbers(situation.words) or _asks_for_figures(situation):
        return _how_to_ask(situation, context)
    verb = likely_verb(situation.words, context.places.names)
    if verb is None or is_question(situation.words) or is_report(situation.words):
        return None
    if accuses_here(context.places, situation.words):
        return None
    verb = Verb.ADD if is_withheld(situation.words) else verb
    example = workers_slips.command(verb.value, situation.quoted_ticket or FIRST_NUMBER)
    return _with_number(situation, example)


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
    if mine := _theirs(situation, context):
        verb = likely_command(situation, context, mine[0])
        told = told_beside(situation, context, verb)
        lines.append(texts.of_a_ticket(command_for(situation, mine[0], verb, told)))
        lines += [in_short(mine)] if len(mine) > 1 else []
    if situation.speaker.role in HELPERS:
        verb = Verb.PASS_UP if situation.speaker.role in HANDLING_ROLES else Verb.FOUND
        lines.append(texts.new_matter(Verb.ON_BEHALF.value, verb.value))
    else:
        lines.append(texts.say_where_and_what())
    return "\n".join((texts.not_registered(), *lines))


def _mine(situation: Situation, context: Context) -> list[Ticket]:
    official = situation.speaker.official
    return context.read.open_tickets_of(official.key) if official else []


def _theirs(situation: Situation, context: Context) -> list[Ticket]:
    """What may be meant, the newest first: of what they say is done, all they have accepted; else what they were just told
    of, or the newest they have not accepted, or that they have."""
    mine = sorted(_mine(situation, context), key=lambda one: (one.opened_at, one.number), reverse=True)
    waiting = [ticket for ticket in mine if ticket.state is State.DISPATCHED]
    accepted = [ticket for ticket in mine if ticket.state is State.ACCEPTED]
    if accepted and likely_verb(situation.words, context.places.names) is Verb.FINISH:
        return accepted
    if likely_verb(situation.words, context.places.names) in _OF_THEIR_OWN:
        told = context.read.last_told(situation.speaker.person, situation.room.id)
        waiting = [ticket for ticket in mine if told and ticket.number == told[0]] or waiting
    return (waiting or mine)[:1]
