"""An emergency: the number to call first, then the ticket, then worker and leader together, until somebody accepts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.changes.taking import RaiseAlarm
from bot.domain.changes.ticket import AddStep, AttachPhotos, Follow
from bot.domain.danger.advice import advice_for
from bot.domain.danger.comes_of import is_flooded
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.half_told import is_half_told
from bot.domain.danger.kinds import SPREADS, Emergency, EmergencyKind, with_hurt
from bot.domain.danger.swindled import tells_of_another
from bot.domain.outcome import Change, Outcome, Say, Urgency
from bot.domain.places.place import ROLE_NAMES, Official
from bot.domain.places.words import place_key
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accused_by_name
from bot.domain.tickets.ticket import Follower, State, Ticket, What
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import step_of
from bot.services.reading.read_cause import cause_named
from bot.services.taking import ask_place
from bot.services.taking.add_to_ticket import place_told
from bot.services.taking.just_before_alarm import said_just_before
from bot.services.taking.keep_unnamed import mark_of
from bot.services.taking.open_ticket import prepare, tell_climbed
from bot.services.taking.ping import photos_to, said_since
from bot.services.taking.which_emergency import alike_here, is_same, same_emergency
from bot.services.taking.who_is_accused import leader_called, who_is_accused
from bot.texts import (
    residents,
    residents_emergency,
    residents_in_danger,
    residents_taking,
    workers,
    workers_private,
    workers_taking,
)

_ONE_BREATH_MS = 2 * MINUTE_MS
_NO_WAITING = SPREADS | {EmergencyKind.LIFT}


def raise_emergency(situation: Situation, context: Context, emergency: Emergency) -> Outcome:
    """The line with the number to call is the first thing said, whatever else follows."""
    of = cause_named(situation, context, emergency) if situation.is_bound else None
    emergency = _in_the_water(emergency) if of and is_flooded(of.text) else emergency
    line = emergency_line(situation.words, emergency)
    if not situation.is_bound:
        return Outcome(say=(tell.to_speaker(situation, line, urgency=Urgency.EMERGENCY),))
    said = _said_of(of, situation) if of else situation
    again = of if of and is_same(situation.words, emergency, of) else same_emergency(said, context, emergency)
    if again:
        return call_again(situation if again is of else said, context, again, _with_those_in_it(again, emergency))
    kind = context.category_for(emergency.kind)
    said = said if of else _with_what_led_to_it(said, context, emergency)
    opened = prepare(said, context, Speech.HELP, urgent=True, kind=kind)
    ticket = opened.ticket
    asks = not ticket.place and bool(alike_here(situation, context, emergency))
    text = "\n".join((line, _passed_on(context, ticket), *([residents_taking.where_is_it()] if asks else ())))
    first = tell.to_speaker(situation, text, ticket.number, urgency=Urgency.EMERGENCY)
    place = tell.place_of(context, ticket)
    ping = workers.emergency(ticket.number, place, ticket.text, ticket.reporter_name, emergency.hotlines)
    photos = tuple(
        say
        for official in who_is_called(context, ticket)
        for say in photos_to(context, official, opened.change.photos, ticket.number)
    )
    changes: tuple[Change, ...] = (opened.change, RaiseAlarm(ticket.number, context.now))
    if asks:
        # Else nobody could tell it from the other one.
        changes += (ask_place.expect(situation, context, ticket.number, asked=1),)
    masked = workers_private.emergency(ticket.number, ticket.kind) if ticket.was_private else ""
    called = call_out(context, ticket, ping, who_is_called(context, ticket), masked=masked)
    before = said_just_before(situation, context, ticket)
    say = (first, *called, *photos, *tell_climbed(context, opened), *before.say)
    return Outcome((*changes, *before.changes), say)


def emergency_line(words: str, emergency: Emergency, before: str = "") -> str:
    """Whom to call and what to do, by what is told. `before`: what was called out, where `words` tell more of it."""
    return residents_emergency.emergency_line(emergency, advice_for(words, emergency, before))


def _in_the_water(emergency: Emergency) -> Emergency:
    """车库里有人没出来, where it is flooded: nobody is to go in after them."""
    if emergency.kind is not EmergencyKind.TRAPPED:
        return emergency
    return replace(emergency, kind=EmergencyKind.WATER, others=(emergency.kind, *emergency.others))


def _with_what_led_to_it(situation: Situation, context: Context, emergency: Emergency) -> Situation:
    """帮帮忙 我妈, 她一个人在2号楼, and only then 说胸口疼 喘不上气: told in one breath, it is read as one."""
    words = situation.words
    for earlier in context.read.recent(situation.message, context.now - _ONE_BREATH_MS):
        if not is_half_told(earlier.text):
            break
        words = f"{earlier.text} {words}"
    told = recognise_emergency(words)
    same = told is not None and told.kind is emergency.kind
    return replace(situation, words=words) if same else situation


def _said_of(ticket: Ticket, situation: Situation) -> Situation:
    """Whoever is called reads where it is and which ticket it is about."""
    matter = ticket.text if place_key(ticket.text) == ticket.place else f"{ticket.place} {ticket.text}"
    return replace(situation, words=workers_taking.of_ticket(ticket.number, matter, situation.words))


def _with_those_in_it(ticket: Ticket, emergency: Emergency) -> Emergency:
    """Where it burns or smells of gas, or in a lift, nobody waits beside whoever lies there."""
    told = recognise_emergency(ticket.text)
    if told is None or _NO_WAITING.isdisjoint((told.kind, emergency.kind)):
        return emergency
    spreads, other = (told, emergency) if told.kind in _NO_WAITING else (emergency, told)
    return with_hurt(spreads, other) if EmergencyKind.INJURY in other.kinds else emergency


def call_again(situation: Situation, context: Context, ticket: Ticket, emergency: Emergency) -> Outcome:
    step = step_of(situation, context, What.CALLED_AGAIN, situation.words)
    photos = situation.loose_photos
    changes: tuple[Change, ...] = (AddStep(ticket.number, step),)
    if ticket.reporter != situation.speaker.person:
        who = Follower(situation.speaker.person, situation.message.sender_name, situation.room.id)
        changes = (Follow(ticket.number, who, step, photos, situation.message.id),)
    elif photos:
        counted = step_of(situation, context, What.ADDED, workers.photos(len(photos)))
        changes += (AttachPhotos(ticket.number, photos, counted),)
    changes += place_told(ticket, situation.words) if not ticket.place else ()
    if situation.is_flood:
        return Outcome(changes)
    line = _line_again(situation, context, ticket, emergency)
    text = f"{line}\n{_passed_on(context, ticket)}"
    first = tell.to_speaker(situation, text, ticket.number, urgency=Urgency.EMERGENCY)
    waiting = ticket.state is State.DISPATCHED
    ping = workers.emergency_again(ticket.number, situation.words, emergency.hotlines, waiting)
    masked = ""
    if ticket.was_private or situation.is_private:
        masked = workers_private.emergency_again(ticket.number, ticket.kind, waiting)
    people = who_is_called(context, ticket)
    shown = tuple(say for one in people for say in photos_to(context, one, photos, ticket.number))
    return Outcome(changes, (first, *call_out(context, ticket, ping, people, situation.words, masked), *shown))


def _line_again(situation: Situation, context: Context, ticket: Ticket, emergency: Emergency) -> str:
    """What whoever is being swindled was told at length is not told again: they are told in short what not to do."""
    person = situation.speaker.person
    steps = context.read.steps(ticket.number)
    told = ticket.reporter == person or any(one.what is What.CALLED_AGAIN and one.person == person for one in steps)
    in_person = advice_for(situation.words, emergency) is not None
    if emergency.kinds == (EmergencyKind.FRAUD,) and told and not in_person and not tells_of_another(situation.words):
        return residents_in_danger.swindled_again()
    return emergency_line(situation.words, emergency, ticket.text)


def alarm(
    situation: Situation, context: Context, ticket: Ticket, line: str, told: str, hotlines: Sequence[str]
) -> tuple[Say, ...]:
    """For a matter that was said to be over and is not: the number to call first, then worker and leader."""
    first = alarm_line(situation, context, ticket, line)
    ping = workers.emergency(
        ticket.number, tell.place_of(context, ticket), told, situation.message.sender_name, hotlines
    )
    masked = ""
    if ticket.was_private or situation.is_private:
        masked = workers_private.emergency_again(ticket.number, ticket.kind, waiting=True)
    return (first, *call_out(context, ticket, ping, who_is_called(context, ticket), situation.words, masked))


def alarm_line(situation: Situation, context: Context, ticket: Ticket, line: str) -> Say:
    """The number to call and who comes, to whoever speaks."""
    text = f"{line}\n{_passed_on(context, ticket)}"
    return tell.to_speaker(situation, text, ticket.number, urgency=Urgency.EMERGENCY)


def is_alarm(context: Context, ticket: Ticket) -> bool:
    """It is called out until somebody accepts; a kind of work that is urgent by itself only has short limits."""
    category = context.category(ticket.kind)
    by_kind = category is not None and category.urgent
    return ticket.urgent and (not by_kind or recognise_emergency(ticket.text) is not None)


def call_on(context: Context, ticket: Ticket, to: Official, why: str, by: Official | None = None) -> tuple[Say, ...]:
    """It changes hands: whoever has it from now on and the leader are called as when it was raised. `ticket`: in the
    new hands; `by`: who passes it on, and need not be called."""
    emergency = recognise_emergency(ticket.text)
    place, hotlines = tell.place_of(context, ticket), emergency.hotlines if emergency else ()
    own = workers.emergency(ticket.number, place, ticket.text, ticket.reporter_name, hotlines)
    lines = (own, why, said_since(context, ticket), mark_of(context, ticket))
    told = workers_taking.emergency_with(ticket.number, to.name, place, ticket.text, ticket.reporter_name, hotlines)
    masked = workers_private.emergency_with(ticket.number, to.name, ticket.kind) if ticket.was_private else ""
    others = (one for one in who_is_called(context, ticket) if one.key != to.key and (by is None or one.key != by.key))
    first = "\n".join(line for line in lines if line)
    photos = photos_to(context, to, context.read.photos_of(ticket.number), ticket.number)
    return (*call_out(context, ticket, told, (to, *others), masked=masked, first=first), *photos)


def _passed_on(context: Context, ticket: Ticket) -> str:
    return residents.emergency_passed_on(ticket.number, who_comes(context, ticket))


def who_comes(context: Context, ticket: Ticket) -> list[str]:
    """By their posts: whoever has it once it is taken up, before that everybody who is called."""
    people = who_is_called(context, ticket)
    return [ROLE_NAMES[official.role] for official in (people[:1] if ticket.accepted_at else people)]


def who_is_called(context: Context, ticket: Ticket) -> tuple[Official, ...]:
    """Whoever has it, and the leader."""
    both = (context.official(ticket.handler), leader_called(context, ticket))
    return tuple(official for official in both if official)


def call_out(
    context: Context,
    ticket: Ticket,
    text: str,
    officials: tuple[Official, ...],
    words: str = "",
    masked: str = "",
    first: str = "",
) -> tuple[Say, ...]:
    """Where it names somebody in office as the one who does it, they do not hear of it, nor the room they may be in.

    `masked`: what a room reads in its place of what was said in private; `first`: what the first of them reads.
    """
    accused = who_is_accused(context, ticket) | accused_by_name(context.places, words)
    texts = {officials[0].key: first} if first else {}
    officials = tuple(one for one in officials if one.key not in accused)
    room = tell.to_staff_room(context, ticket.grid, masked or text, officials, ticket.number, Urgency.EMERGENCY)
    room = () if accused else room
    private = tuple(
        say
        for official in officials
        for say in tell.to_official(context, official, texts.get(official.key, text), ticket.number, Urgency.EMERGENCY)
    )
    return (*room, *private) if private else (*room, *_to_admins(context, ticket, text, masked))


def _to_admins(context: Context, ticket: Ticket, text: str, masked: str) -> tuple[Say, ...]:
    """Nobody else can be reached. What was said in private each of them reads alone, where one of them can be reached."""
    alone = tell.to_each_admin(context, text, ticket.number, urgency=Urgency.EMERGENCY) if masked else ()
    return (*alone, *tell.to_admins(context, masked if alone else text))
