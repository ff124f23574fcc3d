"""What whoever handles tickets says of one that was sent to them, or that they have in hand, without its number."""

from __future__ import annotations

import re

from bot.domain.changes.ticket import AddStep
from bot.domain.commands.bits import result_in
from bot.domain.commands.near import near_command
from bot.domain.commands.on_the_way import on_the_way
from bot.domain.commands.parse import Command
from bot.domain.commands.party import ROLE_WORDS
from bot.domain.commands.table import Verb
from bot.domain.commands.withheld import is_withheld
from bot.domain.commands.work_questions import asks_after_work
from bot.domain.commands.work_words import (
    accepts_all,
    is_report,
    is_under_way,
    likely_verb,
    nods,
    number_said,
    tells_of_another,
)
from bot.domain.next.meant import ALARMED_MS, Meant
from bot.domain.outcome import Outcome
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accuses_here
from bot.domain.talk.progress import asks_who_or_when
from bot.domain.talk.which_own import meant_among
from bot.domain.tickets.ticket import State, Ticket, What
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import bare, says_something
from bot.domain.words.subjects import shares_word
from bot.domain.words.yes_no import yes_or_no
from bot.services.context import Context
from bot.services.handling import handle_ticket
from bot.services.hearing.hear_of_ticket import command_for, likely_command, note_and_offer, told_beside
from bot.services.hearing.next_meanings import Hear, HearNext, others_spoke, told_once
from bot.services.reading.find_ticket import ask_which, current, may_act, refuse, step_of
from bot.services.reading.read_at_work import SENT_MS
from bot.services.taking.add_to_ticket import add
from bot.texts import workers_slips, workers_talk

_TO_ACCEPT, _TO_END, _TO_ASK, _TO_OFFER, _TO_KEEP = 0.8, 0.93, 0.9, 0.7, 0.6
"""So sure it has to be what is meant; of what is said to the bot, and where nothing is said of it, _TO_KEEP."""
_HANDS = (Verb.RETURN, Verb.REASSIGN, Verb.PASS_UP, Verb.JOIN, Verb.REFUSE)
_WAITS = (Verb.REPLY, Verb.EXTEND, Verb.SUSPEND)
_OF_ITS_OWN = frozenset({*_HANDS, *_WAITS})
"""In these words whoever reads all of the work hears it: to the bot, they name their ticket as they like."""
_TAKEN_MS = 5 * MINUTE_MS
_PLAIN, _CHOICES = 3, 3
_TALK_MS, _ASKED_MS = 10 * MINUTE_MS, 15 * MINUTE_MS
_QUESTION_MARKS = ("?", "？", "吗")
_YOU = ("你们", "你去", "您去", "大家")
_SUPPLY_BACK = re.compile(r"来([水电气网暖])(?!的|管|表|话|费|源)")


def _ticket_of(situation: Situation, context: Context, said: Next, sure: float = _TO_OFFER) -> Ticket | None:
    """The ticket that it may be of; None where it is nothing that anybody says of their own work, or not sure enough."""
    words = situation.words
    if said.meaning.sure < (_TO_KEEP if situation.addressed else sure):
        return None
    if number_said(words) or near_command(words) or accepts_all(words) or tells_of_another(words):
        return None
    if bare(words).isdigit() or not (says_something(words) or nods(words)):
        return None
    if situation.addressed and words.startswith(tuple(Verb)):
        # 接单 引用错了: a command that went wrong is told how it goes.
        return None
    if words.rstrip().endswith(_QUESTION_MARKS) or (situation.addressed and _is_heard_elsewhere(situation, context)):
        return None
    ticket = current(context, said.number or 0)
    if ticket is None or (_is_loose(situation, ticket) and not nods(words) and _is_talk(situation, context)):
        return None
    return ticket


def _is_loose(situation: Situation, ticket: Ticket) -> bool:
    """Said among colleagues, and of nothing that the ticket names: 单位那个马桶修好了, 我去拿吧."""
    return not (situation.addressed or situation.is_private or shares_word(situation.words, ticket.text))


def _is_talk(situation: Situation, context: Context) -> bool:
    """Whether colleagues have just said something here that it may be an answer to."""
    return not situation.is_private and others_spoke(situation, context, context.now - _TALK_MS)


def _is_heard_elsewhere(situation: Situation, context: Context) -> bool:
    """Questions, accusations, new matters and 转告居民, put to the bot; what only follows a ticket in private (收到), too."""
    words = situation.words
    if asks_after_work(words) or asks_who_or_when(words) or accuses_here(context.places, words) or is_report(words):
        return True
    return likely_verb(words, context.places.names) in _OF_ITS_OWN or (situation.is_private and nods(words))


def _takes(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Accepted, where only one waits and it is no answer to anybody else; else 接单 is offered, or asked of which."""
    words, ticket = situation.words, _ticket_of(situation, context, said)
    if ticket is None or any(word in words for word in _YOU):
        return None
    if yes_or_no(words) and not nods(words):
        # 是 is said to whoever asked.
        return None
    if ticket.state is not State.DISPATCHED:
        return _kept(situation, context, ticket) if said.is_only and _is_plain(words) and not nods(words) else None
    named, pinged = _is_named(situation, ticket), _pinged(situation, context)
    waiting = [one for one in _own(situation, context) if one.state is State.DISPATCHED]
    lately = [one for one in waiting if one.number in pinged] or waiting
    if len(lately) > 1 and not (named and said.is_only):
        return _which(situation, said, Verb.ACCEPT, lately, _TO_ACCEPT)
    alone = situation.addressed or situation.is_private or not _is_talk(situation, context)
    meant = (alone and named and said.is_only) or (_is_plain(words) and _was_meant(situation, context, ticket, said))
    other = not (named or nods(words)) and _has_taken_since(situation, context, pinged.get(ticket.number, 0))
    if not meant or said.meaning.sure < _TO_ACCEPT or other:
        offer = workers_slips.by_yes(workers_slips.command(Verb.ACCEPT.value, ticket.number))
        return refuse(situation, workers_talk.offered(offer), ticket.number)
    accepted = handle_ticket.accept(situation, context, Command(Verb.ACCEPT, ticket.number, ""))
    if nods(words) or not accepted.changes:
        return accepted
    step = AddStep(ticket.number, step_of(situation, context, What.PROGRESS, words))
    return Outcome((*accepted.changes, step), accepted.say)


def _has_taken_since(situation: Situation, context: Context, pinged: int) -> bool:
    """我这就去看看, after 接单 1007: it is of that, and not of another one that was sent to them before."""
    official, since = situation.speaker.official, max(pinged, context.now - _TAKEN_MS)
    return official is not None and any(
        step.what is What.ACCEPTED and step.by == official.key and step.at >= since
        for one in context.read.open_tickets_of(official.key)
        if one.state is State.ACCEPTED
        for step in context.read.steps(one.number)
    )


def _is_plain(words: str) -> bool:
    """[强] and 妥 may be said of anything."""
    return nods(words) or len(bare(words)) >= _PLAIN


def _was_meant(situation: Situation, context: Context, ticket: Ticket, said: Next) -> bool:
    """Whether it was the last that was sent to them, and nobody else has said anything here since that a nod could
    answer."""
    pinged = _pinged(situation, context)
    if next(iter(pinged), None) != ticket.number:
        return False
    return situation.is_private or not others_spoke(situation, context, pinged[ticket.number])


def _finishes(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """办结 with their words, where nothing else can be meant; else kept, and 办结 offered. Of talk among colleagues, and of
    what they neither name nor have accepted, it is only offered."""
    ticket = _ticket_of(situation, context, said)
    if ticket is None or accuses_here(context.places, situation.words):
        return None
    if not said.is_only:
        return _which(situation, said, Verb.FINISH, _own(situation, context))
    if is_withheld(situation.words):
        return _only_kept(situation, context, ticket)
    if ticket.speech is Speech.QUESTION:
        # 不要押金，登记就行: what ends a question is its answer.
        return _answers(situation, context, ticket)
    result = result_in(situation.words)
    if not (situation.addressed or situation.is_private) or _is_of_other_supply(situation.words, ticket.text):
        # 单位楼下路灯修好了: what the residents are told as the result is never taken from talk among colleagues.
        return _offered(situation, ticket, workers_slips.command(Verb.FINISH.value, ticket.number, result))
    if not _is_named(situation, ticket):
        if alarms := _alarms_beside(situation, context, ticket):
            return ask_which(situation, Command(Verb.FINISH, None, ""), [*alarms, ticket])
        if ticket.state is State.DISPATCHED:
            return _offered(situation, ticket, workers_slips.command(Verb.FINISH.value, ticket.number, result))
    if result and said.meaning.sure >= _TO_END and _may_end(situation, context, ticket):
        return handle_ticket.finish(situation, context, Command(Verb.FINISH, ticket.number, situation.words))
    return note_and_offer(situation, context, ticket, workers_slips.command(Verb.FINISH.value, ticket.number, result))


def _alarms_beside(situation: Situation, context: Context, ticket: Ticket) -> list[Ticket]:
    """到了 分开了, by a policeman who comes from a brawl that somebody else has: what calls out, and of which it may be."""
    since = context.now - ALARMED_MS
    return [
        one
        for one in context.read.running(since)
        if one.number != ticket.number
        if not one.is_confidential and may_act(context, situation.speaker, one)
    ]


def _is_of_other_supply(words: str, text: str) -> bool:
    """都来电了, of a railing."""
    back = _SUPPLY_BACK.search(words)
    return back is not None and back[1] not in text


def _answers(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    offer = command_for(situation, ticket, Verb.REPLY)
    if situation.addressed or situation.is_private:
        return note_and_offer(situation, context, ticket, offer)
    return _offered(situation, ticket, offer)


def _may_end(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Ordinary work of theirs that they have accepted, or of which they name the thing and what was done."""
    official = situation.speaker.official
    if official is None or ticket.handler != official.key or ticket.joint or ticket.speech is Speech.QUESTION:
        return False
    if ticket.state not in handle_ticket.TO_ACCEPT or is_under_way(situation.words):
        return False
    return ticket.state is State.ACCEPTED or likely_verb(situation.words, context.places.names) is Verb.FINISH


def _goes_on(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Kept without a word in the room; what it sounds like is offered in private."""
    ticket = _ticket_of(situation, context, said, _TO_KEEP)
    if ticket is None or accuses_here(context.places, situation.words):
        return None
    if not said.is_only and on_the_way(situation.words):
        return _comes_to_which(situation, context)
    if not said.is_only:
        return _which(situation, said, Verb.INTERIM, _own(situation, context))
    offer = _command_meanwhile(situation, context, ticket)
    if _is_loose(situation, ticket):
        if said.meaning.sure < _TO_ASK:
            return None
        interim = workers_slips.command(Verb.INTERIM.value, ticket.number, situation.words)
        return _offered(situation, ticket, offer or interim)
    if not offer:
        return _kept(situation, context, ticket)
    is_sure = situation.addressed or said.meaning.sure >= _TO_OFFER
    return note_and_offer(situation, context, ticket, offer) if is_sure else None


def _comes_to_which(situation: Situation, context: Context) -> Outcome:
    """还要半小时, with several in hand: whom to tell is asked, and the words need not be said again."""
    mine = _own(situation, context)
    taken = [one for one in mine if one.state is State.ACCEPTED] or mine
    meant = meant_among(situation.words, taken) or taken
    if len(meant) > _CHOICES:
        return ask_which(situation, Command(Verb.REPLY, None, ""), meant)
    offers = [command_for(situation, one, Verb.REPLY) for one in sorted(meant, key=lambda one: one.number)]
    return refuse(situation, workers_slips.one_of(offers) if len(offers) > 1 else workers_talk.offered(offers[0]))


def _offered(situation: Situation, ticket: Ticket, command: str) -> Outcome:
    """In private, and nothing is kept: it may be of anything else."""
    return refuse(situation, workers_talk.offered(workers_slips.by_yes(command)), ticket.number)


def _command_meanwhile(situation: Situation, context: Context, ticket: Ticket) -> str:
    """What they need to wait or to have told; else 接单, of what they have evidently begun. "" in a room, where neither
    fits: the words are kept anyway."""
    verb = likely_command(situation, context, ticket)
    if on_the_way(situation.words) and ticket.state is not State.DISPATCHED:
        # Whoever waits is to hear when they come.
        verb = Verb.REPLY
    if verb in _WAITS:
        return command_for(situation, ticket, verb)
    if ticket.state is State.DISPATCHED:
        return workers_slips.command(Verb.ACCEPT.value, ticket.number)
    return workers_slips.command(Verb.INTERIM.value, ticket.number, situation.words) if situation.addressed else ""


def _passes_on(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Never done: the command that fits is offered."""
    ticket = _ticket_of(situation, context, said)
    if ticket is None or not _is_one(situation, context, said):
        return None
    if is_withheld(situation.words):
        return _only_kept(situation, context, ticket)
    offers = [
        workers_slips.command(verb.value, ticket.number, rest) for verb, rest in _hands(situation, context, ticket)
    ]
    text = workers_talk.offered(workers_slips.by_yes(offers[0])) if len(offers) == 1 else workers_slips.one_of(offers)
    return refuse(situation, text, ticket.number)


def _hands(situation: Situation, context: Context, ticket: Ticket) -> list[tuple[Verb, str]]:
    """What their words sound like; else to whomever they name, back to the leader, who decides, or up."""
    words, official = situation.words, situation.speaker.official
    verb = likely_command(situation, context, ticket)
    told = told_beside(situation, context, verb)
    if verb in _HANDS and (told or verb is not Verb.REASSIGN):
        assert verb is not None  # it stands among them
        return [(verb, told or words)]
    people = [one.name for one in context.places.officials.values() if one.name in words and one != official]
    named = people or [role for role in ROLE_WORDS if role in words]
    back = official is not None and ticket.handler == official.key
    return [
        *((Verb.REASSIGN, name) for name in named[: len(named) == 1]),
        *(((Verb.RETURN, words),) if back else ()),
        (Verb.PASS_UP, words),
    ]


def _is_one(situation: Situation, context: Context, said: Next) -> bool:
    """Whether only one can be meant: of what has just been sent to them, people say to whom it belongs."""
    if said.is_only:
        return True
    pinged = _pinged(situation, context)
    lately = [one for one in _own(situation, context) if one.state is State.DISPATCHED and one.number in pinged]
    return len(lately) == 1


def _which(
    situation: Situation, said: Next, verb: Verb, tickets: list[Ticket], sure: float = _TO_ASK
) -> Outcome | None:
    """Of several nothing is guessed."""
    if said.meaning.sure < sure:
        return None
    return ask_which(situation, Command(verb, None, ""), meant_among(situation.words, tickets) or tickets)


def _kept(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """Nothing is said of it."""
    added = add(situation, context, ticket, situation.words, what=What.PROGRESS)
    return Outcome(added.changes, added.say[1:])


def _only_kept(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """先不办结, 明天再退回: nothing is offered; of what may be only talk nothing is kept."""
    if situation.addressed or situation.is_private:
        return note_and_offer(situation, context, ticket, "")
    return None if _is_loose(situation, ticket) else _kept(situation, context, ticket)


def _own(situation: Situation, context: Context) -> list[Ticket]:
    official = situation.speaker.official
    mine = context.read.open_tickets_of(official.key) if official else []
    return [one for one in mine if not (one.is_confidential or one.urgent)]


def _is_named(situation: Situation, ticket: Ticket) -> bool:
    return bool(meant_among(situation.words, [ticket]))


def _pinged(situation: Situation, context: Context) -> dict[int, int]:
    """What was sent to them or into this room lately, newest first, and when."""
    sent = context.read.pinged(situation.speaker.person, situation.room.id, context.now - SENT_MS)
    newest: dict[int, int] = {}
    for one in sent:
        newest.setdefault(one.number, one.at)
    return newest


def _now_and_then(hear: Hear) -> Hear:
    """Who talks among colleagues of nothing that the ticket names is not asked again and again whether it was meant so."""

    def heard(situation: Situation, context: Context, said: Next) -> Outcome | None:
        outcome = hear(situation, context, said)
        if outcome is None or outcome.changes or situation.addressed or situation.is_private:
            return outcome
        ticket = current(context, said.number or 0)
        if ticket is not None and not _is_loose(situation, ticket):
            return outcome
        of = said.number if said.is_only else "which"
        key = f"asked at work {situation.speaker.person} {of} {said.meaning.meant}"
        return told_once(context, key, _ASKED_MS, outcome)

    return heard


AT_WORK: HearNext = {
    Meant.TAKES: _now_and_then(_takes),
    Meant.FINISHED: _now_and_then(_finishes),
    Meant.INTERIM: _now_and_then(_goes_on),
    Meant.PASSED_ON: _now_and_then(_passes_on),
}
"""Talk among colleagues is heard as any other."""
