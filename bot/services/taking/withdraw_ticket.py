"""A report that its writer takes back: withdrawn while nobody has accepted it, or carried on for those who follow."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ending import PassReport, Unfollow
from bot.domain.changes.ticket import AddStep, MoveTicket
from bot.domain.commands.back_words import drops_complaint, says_latest, thing_taken_back, would_drop_it
from bot.domain.commands.bits import shares
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.talk.which_own import meant_among, named_among, pointed_at
from bot.domain.tickets.ticket import Follower, State, Ticket, What
from bot.domain.words.subjects import shares_word
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_parties import tell_parties
from bot.services.reading.find_ticket import current, is_theirs, may_see, meant_by, step_of, why_ended
from bot.services.reading.which_picked import ask_which, with_number
from bot.services.taking.add_to_ticket import add
from bot.texts import (
    residents,
    residents_corrections,
    residents_ending,
    workers,
    workers_ending,
    workers_joint,
)

MOST = 3
_WORKED_ON = frozenset({What.INTERIM, What.PROGRESS, What.JOINED})


def withdraw_recalled(situation: Situation, context: Context, message_id: str) -> Outcome:
    """Emergencies, what is being worked on, and what somebody else recalled go on: the handler hears of it."""
    changes: list[Change] = []
    says: list[Say] = []
    for found in context.read.tickets_from(situation.message.channel, message_id):
        ticket = current(context, found.number)
        if ticket is not None and ticket.is_open:
            taken = _others_follow(situation, context, ticket) or _take_back(situation, context, ticket)
            changes += taken.changes
            says += taken.say
    return Outcome(tuple(changes), tuple(says))


def withdraw_by_command(situation: Situation, context: Context, command: Command) -> Outcome:
    """撤回 1001; without a number the only open one that the speaker reported here, the newest (撤回刚才那个), or the one
    that is said (撤回地下室那个, 撤回我报的信箱)."""
    room = None if situation.is_private else situation.room.id
    mine = context.read.unclosed_of(situation.speaker.person, room)
    if drops_complaint(situation.words):
        complaints = [one for one in mine if one.speech is not Speech.HELP or "投诉" in one.text]
        if mine and not complaints:
            # A lamp that was reported is no complaint: nothing ends on that.
            return _none_of_theirs(situation, mine, mine)
        mine = complaints
    number = meant_by(situation, command)
    if number is None and command.words and not says_latest(command.words):
        said = said_among(command.words, [*mine, *context.read.followed_by(situation.speaker.person)])
        if len(said) != 1 or not _is_sure(command.words, said[0]):
            return _ask_which(situation, context, said) if len(said) > 1 else _none_of_theirs(situation, said, mine)
        number = said[0].number
    if number is None:
        number = _without_number(situation, command, mine)
    meant = current(context, number) if number else None
    theirs = [*mine, *context.read.followed_by(situation.speaker.person)]
    ticket = next((ticket for ticket in theirs if meant and ticket.number == meant.number), None)
    if ticket is None and meant and is_theirs(situation, context, meant):
        return Outcome(say=(tell.in_private(situation, why_ended(meant), meant.number),))
    if ticket is None and meant and not meant.is_confidential and may_see(context, situation, meant):
        text = residents_corrections.not_yours_to_withdraw(meant.number)
        return Outcome(say=(tell.in_private(situation, text, meant.number),))
    if ticket is None and number:
        return Outcome(say=(tell.in_private(situation, residents.no_such_ticket(number)),))
    if ticket is None:
        return _ask_which(situation, context, mine)
    return _others_follow(situation, context, ticket) or _take_back_own(situation, context, ticket, command.words)


def _take_back_own(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    """Nobody else has asked for it, or follows it."""
    taken_back = _take_back(situation, context, ticket, words)
    if _may_be_withdrawn(situation, context, ticket):
        return taken_back
    official = situation.speaker.official
    if official is not None and ticket.handler == official.key:
        # Whoever reported it for somebody else and has it themselves.
        return replace(taken_back, say=(tell.about(situation, ticket, workers_ending.yours_to_end(ticket.number)),))
    goes_on = ticket.urgent and ticket.state is State.DISPATCHED
    why = residents_ending.urgent_goes_on if goes_on else residents.accepted_already
    told = tell.about(situation, ticket, why(ticket.number))
    return replace(taken_back, say=(told, *taken_back.say))


def _without_number(situation: Situation, command: Command, mine: list[Ticket]) -> int | None:
    if len(mine) == 1:
        return mine[0].number
    return situation.draft if command.words and any(one.number == situation.draft for one in mine) else None


def said_among(words: str, theirs: list[Ticket]) -> list[Ticket]:
    """地下室那个, 我报的信箱, 21号楼的: those of theirs that may be meant."""
    if pointed := pointed_at(words, theirs):
        return [pointed]
    thing = thing_taken_back(words)
    return meant_among(thing, theirs) or named_among(thing, theirs)[0]


def _is_sure(words: str, ticket: Ticket) -> bool:
    """门禁 may be how they call the 对讲机, or something that they have not reported: nothing ends on that."""
    thing, told = thing_taken_back(words), f"{ticket.text} {ticket.place}"
    return pointed_at(words, [ticket]) is not None or thing in told or shares(thing, told)


def _none_of_theirs(situation: Situation, may_be: list[Ticket], mine: list[Ticket]) -> Outcome:
    """None that they have reported is called so, but one may be meant; of what is confidential only in private."""
    shown = [one for one in may_be or mine if situation.is_private or not one.is_confidential]
    lines = [
        residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
        for one in shown[:MOST]
    ]
    if not lines:
        return Outcome(say=(tell.in_private(situation, residents.which_to_withdraw([])),))
    asked = residents_corrections.is_it_this_one(lines[0], shown[0].number)
    text = asked if may_be else residents_corrections.none_of_yours(lines)
    return Outcome(say=(tell.to_speaker(situation, text),))


def _ask_which(situation: Situation, context: Context, mine: list[Ticket]) -> Outcome:
    """Where it was asked, by number alone; of what is confidential only in private."""
    shown = [one.number for one in mine if situation.is_private or not one.is_confidential]
    if len(shown) < len(mine) or not shown:
        return Outcome(say=(tell.in_private(situation, residents.which_to_withdraw([one.number for one in mine])),))
    lines = with_number(Command(Verb.WITHDRAW, None, ""), shown)
    return ask_which(situation, context, residents.which_to_withdraw(shown), lines)


def ask_in_private(situation: Situation, context: Context) -> Outcome | None:
    """A bare 撤回 among neighbours may mean anything: whoever has something open here is told how to take it back. So is
    who says what they have reported; None where it is of none of theirs."""
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    words = situation.command.words if situation.command else ""
    latest = says_latest(words) or words[:1] in ("那", "这")
    if words and (situation.draft is None or not latest):
        # 培训班那个我不报了, a moment after a report of something else.
        mine = [] if latest else said_among(words, mine)
    if not mine:
        return None if words else Outcome()
    return Outcome(
        say=(tell.in_private(situation, residents_corrections.how_to_withdraw([one.number for one in mine])),)
    )


def told_over(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """不用修了, said by whoever reported or follows it: the handler hears it; taking it back is theirs to say, where it
    ends anything. 撤了吧 又亮了, put to the bot, says so of the only one that may be meant."""
    if situation.addressed and would_drop_it(situation.words) and _is_meant(situation, context, ticket):
        dropped = _others_follow(situation, context, ticket)
        return dropped or _take_back_own(situation, context, ticket, situation.words)
    added = add(situation, context, ticket, situation.words)
    ends = _may_be_withdrawn(situation, context, ticket) or _others_follow(situation, context, ticket)
    how = residents_corrections.told_over if ends else residents_corrections.told_over_in_hand
    said = tell.about(situation, ticket, how(ticket.number))
    return Outcome(added.changes, (said, *added.say[1:]))


def _is_meant(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Their only one here, what they have just reported, or what the words name."""
    here = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    only = [one.number for one in here if one.is_open] == [ticket.number]
    return only or shares_word(situation.words, ticket.text) or ticket.number == situation.draft


def _others_follow(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """Where others follow, only the speaker's own word is taken back: the first follower counts as the reporter."""
    person, followers = situation.speaker.person, context.read.followers(ticket.number)
    told = tell.in_private(
        situation,
        residents_ending.withdrawn_for_you(ticket.number, residents_ending.other_followers()),
        ticket.number,
    )
    if any(one.person == person for one in followers):
        return Outcome((Unfollow(ticket.number, person, step_of(situation, context, What.WITHDRAWN)),), (told,))
    if ticket.reporter != person or not followers or ticket.is_confidential:
        return None
    return _pass_on(situation, context, ticket, followers[0], told)


def _pass_on(situation: Situation, context: Context, ticket: Ticket, follower: Follower, told: Say) -> Outcome:
    step = step_of(situation, context, What.WITHDRAWN, workers_ending.goes_on_with(follower.name))
    change = PassReport(ticket.number, ticket.reporter, follower, step)
    ping = workers_ending.report_passed_on(ticket.number, step.who, follower.name)
    return Outcome((change,), (told, *_tell_handler(context, ticket, ping)))


def _take_back(situation: Situation, context: Context, ticket: Ticket, words: str = "") -> Outcome:
    if _may_be_withdrawn(situation, context, ticket):
        return _withdraw(situation, context, ticket, words)
    return _note_recall(situation, context, ticket, words)


def _may_be_withdrawn(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Nobody has accepted it or done anything about it yet, whoever has it now."""
    own = ticket.reporter == situation.speaker.person
    waits = ticket.state is State.DISPATCHED and ticket.accepted_at is None and not ticket.urgent
    return own and waits and not any(step.what in _WORKED_ON for step in context.read.steps(ticket.number))


def _withdraw(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    step = step_of(situation, context, What.WITHDRAWN, words)
    move = MoveTicket(ticket.number, State.DISPATCHED, State.WITHDRAWN, step)
    told = tell.in_private(situation, residents.withdrawn(ticket.number), ticket.number)
    over = tell_parties(context, ticket, workers_joint.over_for_you(ticket.number, workers_joint.withdrawn()))
    return Outcome((move,), (told, *_tell_handler(context, ticket, workers.withdrawn(ticket.number)), *over))


def _note_recall(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    step = step_of(situation, context, What.WANTED_BACK, words)
    ping = workers.recalled(ticket.number, words)
    return Outcome((AddStep(ticket.number, step),), _tell_handler(context, ticket, ping))


def _tell_handler(context: Context, ticket: Ticket, text: str) -> tuple[Say, ...]:
    handler = context.official(ticket.handler)
    return tell.to_official(context, handler, text, ticket.number) if handler else ()
