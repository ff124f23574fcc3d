"""人在抢救 多谢了, 火灭了: kept with the alarm that it is about, and told to whoever has it; no second one."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect, Fulfil
from bot.domain.changes.ticket import AddStep, SetPlace
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import nods
from bot.domain.danger.after_danger import asks_for_silence
from bot.domain.danger.background import only_background
from bot.domain.danger.bystanders import (
    asks_how_it_is,
    asks_how_now,
    asks_if_called,
    asks_who_comes,
    calls_only,
    comes,
    has_called,
    says_line_is_busy,
)
from bot.domain.danger.denial import denies_danger, explains_away
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.helping import tells_of_helping
from bot.domain.danger.how_it_went import tells_how_it_went, tells_of_part, tells_of_taken
from bot.domain.danger.kinds import EmergencyKind, with_hurt
from bot.domain.danger.own_life import speaks_of_own_life
from bot.domain.danger.swindled import disowns
from bot.domain.danger.which_alarm import Alarm, AlarmsMeant, alarm_picked
from bot.domain.outcome import Outcome, Say, Urgency
from bot.domain.places.place import Purpose, Role
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.talk.progress import is_not_needed
from bot.domain.tickets.ticket import State, Ticket, What
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.handle_ticket import accept
from bot.services.hearing.after_own_danger import IN_PRIVATE_MS, is_back
from bot.services.hearing.found_which import found_which
from bot.services.hearing.hear_home import hear_home_of_report
from bot.services.hearing.hear_of_ticket import command_for, likely_command
from bot.services.reading.find_ticket import current, may_act, step_of
from bot.services.taking.add_to_ticket import add
from bot.services.taking.raise_emergency import call_again, raise_emergency, who_comes
from bot.texts import residents_corrections as texts
from bot.texts import residents_in_danger, residents_taking, workers_ending, workers_talk

_ASKS = ("没", "没有", "吗", "?", "？")
ANSWER_MS = 5 * MINUTE_MS
_AGAIN_MS = 2 * MINUTE_MS
"""So long whoever goes on without mentioning the bot is not told again that it is kept."""


def hear_news(situation: Situation, context: Context, alarms: AlarmsMeant, over: bool | None = None) -> Outcome:
    """`over`: whether it is said that the danger is over; None: the words tell."""
    over = is_not_needed(situation.words) if over is None else over
    over = over and not tells_of_part(situation.words)
    alarms = found_which(situation, context, alarms.numbers) or alarms
    return _hear_of(situation, context, alarms, over)


def _hear_of(situation: Situation, context: Context, alarms: AlarmsMeant, over: bool) -> Outcome:
    numbers = [one for one in alarms.numbers if one == situation.quoted_ticket] or alarms.numbers
    if len(numbers) == 1:
        return _of_one(situation, context, numbers[0], over)
    tickets = [ticket for number in alarms.numbers if (ticket := current(context, number))]
    return (_of_all if alarms.sure else ask_which)(situation, context, tickets)


def picked(situation: Situation) -> tuple[int, ...] | None:
    """After it was asked which one: 1001, 2, 着火那个, 都不是."""
    asked = situation.expectation
    if asked is None or asked.awaits is not Awaits.ALARM or situation.command is not None or situation.to_others:
        return None
    if situation.emergency is not None or situation.message.quote is not None:
        return None
    if denies_danger(situation.words) or tells_how_it_went(situation.words):
        return None
    options = (option.partition("\n") for option in asked.options[1:])
    return alarm_picked(situation.words, [Alarm(int(number), text) for number, _, text in options])


def hear_picked(situation: Situation, context: Context, numbers: tuple[int, ...]) -> Outcome:
    """What they said before is kept with each of those."""
    assert situation.expectation is not None  # `picked` has seen to it
    used = Fulfil(situation.expectation.id)
    if not numbers:
        return Outcome((used,), (tell.to_speaker(situation, texts.of_none()),))
    meant = replace(situation, words=situation.expectation.options[0])
    heard = _hear_of(meant, context, AlarmsMeant(numbers), is_not_needed(meant.words))
    return Outcome((used, *heard.changes), heard.say)


def ask_which(situation: Situation, context: Context, tickets: list[Ticket]) -> Outcome:
    """Kept with none of them: whoever has one in hand must not hear that it is over, where another one is. All who
    have any of them hear what was said."""
    tickets = sorted(tickets, key=lambda one: one.number)
    numbers = [one.number for one in tickets]
    text = workers_talk.said_of_one(numbers, situation.message.sender_name, situation.words)
    handlers = {one.handler: one.number for one in tickets if one.handler}
    told = tuple(
        say
        for key, number in handlers.items()
        if (official := context.official(key)) and official != situation.speaker.official
        for say in tell.to_official(context, official, text, number, Urgency.EMERGENCY)
    )
    if situation.is_flood:
        return Outcome(say=told)
    lines = [_shown(situation, context, one) for one in tickets]
    options = (situation.words, *(f"{one.number}\n{one.text}" for one in tickets))
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.ALARM, options, context.now + ANSWER_MS)
    return Outcome((expect,), (_to_them(situation, texts.which_alarm(lines), tickets), *told))


def _shown(situation: Situation, context: Context, ticket: Ticket) -> str:
    """In a group only what was said there, and nothing against anybody."""
    told = recognise_emergency(ticket.text)
    words = tell.words_here(situation, ticket)
    if not situation.is_private:
        theirs = ticket.reporter == situation.speaker.person
        against = told is not None and EmergencyKind.CRIME in told.kinds
        words = "" if against or ticket.room != situation.room.id else ticket.text if theirs else words
    return texts.alarm_line(ticket.number, context.moment(ticket.opened_at), ticket.state.value, words)


def _of_all(situation: Situation, context: Context, tickets: list[Ticket]) -> Outcome:
    added = [add(situation, context, one, situation.words) for one in tickets]
    text = residents_taking.added_to_all([one.number for one in tickets])
    changes = tuple(change for one in added for change in one.changes)
    return Outcome(changes, (_to_them(situation, text, tickets), *(say for one in added for say in one.say[1:])))


def _to_them(situation: Situation, text: str, tickets: list[Ticket]) -> Say:
    """What was called out in private is not spoken of before others, nor is anybody asked in the staff room or of their
    work."""
    among_staff = situation.room.purpose is Purpose.STAFF
    of_others = situation.handles_tickets and all(one.reporter != situation.speaker.person for one in tickets)
    alone = any(one.was_private for one in tickets) or among_staff or of_others
    return (tell.in_private if alone else tell.to_speaker)(situation, text, tickets[0].number)


def _of_one(situation: Situation, context: Context, number: int, over: bool) -> Outcome:
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
        if tells_of_part(situation.words):
            return keep_told(situation, context, ticket)
        return (_hear_disowned if disowns(situation.words) else _hear_helper)(situation, context, ticket)
    if not own and calls_only(situation.words):
        return _hear_bystander(situation, context, ticket)
    if not own and explains_away(situation.words):
        return keep_told(situation, context, ticket, over=True)
    if own and told is not None and situation.emergency is not None and _is_worse_alone(situation, ticket):
        return call_again(situation, context, ticket, with_hurt(told, situation.emergency))
    if own and (moved := hear_home_of_report(situation, context)) is not None:
        return moved
    added = add(situation, context, ticket, situation.words, over=over)
    if situation.is_flood:
        return Outcome(added.changes)
    theirs = own and ticket.is_open
    text = _text_to_own(situation, context, ticket, over) if theirs else texts.news_noted(number, ticket.urgent)
    return Outcome(added.changes, (tell.about(situation, ticket, text), *added.say[1:]))


def _text_to_own(situation: Situation, context: Context, ticket: Ticket, over: bool) -> str:
    """To whoever has called it out, while it is open."""
    number, told = ticket.number, recognise_emergency(ticket.text)
    if situation.is_private and ticket.opened_at >= context.now - IN_PRIVATE_MS:
        return _calmly(situation.words, ticket, context, over)
    if says_line_is_busy(situation.words):
        return residents_in_danger.keep_calling(number)
    if not over and situation.addressed and asks_who_comes(situation.words):
        taken, hotlines = ticket.accepted_at is not None, told.hotlines if told is not None else ()
        return residents_in_danger.asked_who_comes(number, who_comes(context, ticket), taken, hotlines)
    return texts.told_over_in_hand(number) if over else texts.news_noted(number, ticket.urgent)


def _is_worse_alone(situation: Situation, ticket: Ticket) -> bool:
    """头上全是血, in private by whoever has called for help: more of it, and louder than what is only to be known."""
    return situation.is_private and ticket.is_open and not only_background(situation.words)


def keep_told(situation: Situation, context: Context, ticket: Ticket, over: bool = False) -> Outcome:
    """What a neighbour tells of it, to whoever has it; where it is has been told by its reporter."""
    added = add(situation, context, ticket, situation.words, named=True, over=over)
    changes = tuple(change for change in added.changes if not isinstance(change, SetPlace))
    text = residents_taking.thanks(texts.news_noted(ticket.number))
    asked = asks_how_it_is(situation.words) or asks_how_now(situation.words)
    if not over and asked and ticket.is_open:
        taken = ticket.accepted_at is not None
        text = residents_in_danger.asked_how_it_is(ticket.number, who_comes(context, ticket), taken)
    if says_line_is_busy(situation.words) and ticket.is_open:
        text = residents_in_danger.keep_calling(ticket.number)
    noted = tell.about(situation, ticket, text)
    return Outcome(changes, (noted, *added.say[1:]) if situation.addressed else added.say[1:])


def has_just_added(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Whether they were told a moment ago that it is kept."""
    steps = [one for one in context.read.steps(ticket.number) if one.what is What.ADDED]
    mine = [one for one in steps if one.is_of(situation.speaker.person, situation.message.sender_name)]
    return bool(mine) and mine[-1].at >= context.now - _AGAIN_MS


def _hear_bystander(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """快打120, 打120了没 alarm nobody a second time and tell nothing; that somebody has called whoever comes should know."""
    if asks_if_called(situation.words) and ticket.is_open:
        return Outcome((AddStep(ticket.number, step_of(situation, context, What.ADDED, situation.words)),))
    if not has_called(situation.words) or is_question(situation.words) or situation.words.rstrip().endswith(_ASKS):
        return Outcome()
    added = add(situation, context, ticket, situation.words)
    return Outcome(added.changes, added.say[1:])


def _hear_helper(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """我马上到, 人已经送医院了: kept, and in private how it is said that somebody has it, or that it is over. The alarm goes on
    until it is accepted; 接了 in private, and nothing more, accepts it."""
    if situation.is_private and nods(situation.words) and ticket.state is State.DISPATCHED:
        return accept(situation, context, Command(Verb.ACCEPT, ticket.number, ""))
    if calls_only(situation.words) and not (comes(situation.words) or has_called(situation.words)):
        return _hear_bystander(situation, context, ticket)
    added = add(situation, context, ticket, situation.words)
    offer = _offered(situation, context, ticket) if ticket.is_open else ""
    said = tell.in_private(situation, workers_talk.noted(ticket.number, offer), ticket.number)
    return Outcome(added.changes, (said, *added.say[1:]))


def _hear_disowned(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """我们没派人: all who were called hear it from whoever says so."""
    added = add(situation, context, ticket, situation.words, named=True, over=True)
    offer = _offered(situation, context, ticket) if ticket.state is State.DISPATCHED else ""
    said = tell.in_private(situation, workers_talk.noted(ticket.number, offer), ticket.number)
    return Outcome(added.changes, (said, *added.say[1:]))


def _offered(situation: Situation, context: Context, ticket: Ticket) -> str:
    """总阀关了, by somebody who helps where another has it, takes nothing over and ends nothing."""
    official = situation.speaker.official
    theirs = official is not None and (ticket.joint or ticket.handler in (None, official.key))
    if situation.speaker.role is Role.LEADER and tells_of_taken(situation.words):
        theirs = True
    if (
        ticket.state is not State.DISPATCHED
        and tells_of_helping(situation.words)
        and not tells_of_taken(situation.words)
    ):
        # 救护车还没到 is no end.
        return ""
    if ticket.state is State.DISPATCHED:
        takes = theirs or comes(situation.words)
        return workers_talk.offered(command_for(situation, ticket, Verb.ACCEPT)) if takes else ""
    return (
        workers_talk.offered(command_for(situation, ticket, likely_command(situation, context, ticket)))
        if theirs
        else ""
    )


def _calmly(words: str, ticket: Ticket, context: Context, over: bool) -> str:
    """Who is on the way, and whom to call where it goes on."""
    told = recognise_emergency(ticket.text)
    taken = ticket.accepted_at is not None
    line = residents_in_danger.noted(ticket.number, who_comes(context, ticket), taken)
    if over:
        line = texts.told_over_in_hand(ticket.number)
    again = any(step.what is What.ADDED for step in context.read.steps(ticket.number))
    call = residents_in_danger.call(told, again, speaks_of_own_life(ticket.text)) if told else ""
    silent = residents_in_danger.stays_private() if asks_for_silence(words) else ""
    return "\n".join(filter(None, (line, silent, call)))
