"""Rooms and people that look the same under new ids: shown to an admin by number, and joined as they were shown."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.people import JoinSame
from bot.domain.changes.talk import Awaits, Expect, NoteTold
from bot.domain.outcome import Change, Outcome, Say, Urgency
from bot.domain.places.place import ROLE_NAMES, Purpose, Role
from bot.domain.places.renumbered import Alike, Choice, Same, SameRoom, choice_in
from bot.domain.situation import Situation
from bot.domain.units import HOUR_MS, MINUTE_MS, WEEK_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import refuse
from bot.texts import admins_renumbered as texts

MOST = 30
"""So many are shown, and meant by 全部, at a time."""

LIST_LIVES_MS = 30 * MINUTE_MS
LOOK_EVERY_MS = HOUR_MS
TOLD_AGAIN_MS = WEEK_MS
LOOKED = "looked for new ids"


def rejoin(situation: Situation, context: Context, words: str) -> Outcome:
    """Only for admins, where only they read it: the list names people and what they are."""
    if situation.speaker.role is not Role.ADMIN:
        return refuse(situation, texts.only_admins())
    if situation.room.purpose not in (Purpose.PRIVATE, Purpose.ADMINS):
        return refuse(situation, texts.not_here())
    choice = choice_in(words)
    if choice is None:
        return _answer(situation, texts.how())
    alike = context.read.look_the_same()
    return _join(situation, context, alike, choice) if choice else _show(situation, context, alike)


def _show(situation: Situation, context: Context, alike: Alike, before: str = "") -> Outcome:
    """`before`: why this is shown, and nothing was joined."""
    if not alike:
        return _answer(situation, texts.nothing())
    shown = alike.first(MOST)
    lines = [_line(one, context) for one in shown]
    text = "\n".join([*([before] if before else []), texts.listed(len(alike.rooms), len(alike.people), lines)])
    seen = (NoteTold(told_key(one), context.now) for one in shown)
    expect = _expect(situation, context, shown.keys)
    return Outcome((expect, *seen), (tell.to_speaker(situation, text),))


def _join(situation: Situation, context: Context, alike: Alike, choice: Choice) -> Outcome:
    """A number means the pair that was shown under it, whatever has changed since; "" stands for one that is joined."""
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.REJOIN:
        return _show(situation, context, alike, texts.look_first())
    shown = expected.options
    if wrong := [number for number in choice.numbers if not 1 <= number <= len(shown)]:
        return _answer(situation, texts.no_such_number(wrong, len(shown)))
    chosen = [shown[number - 1] for number in choice.numbers] or shown
    wanted = frozenset(filter(None, chosen))
    if not wanted and choice.numbers:
        return _answer(situation, texts.joined_already(choice.numbers))
    if not wanted or not wanted <= frozenset(alike.keys):
        return _show(situation, context, alike, texts.has_changed())
    same = alike.only(wanted)
    rest = tuple("" if key in wanted else key for key in shown)
    text = texts.joined(_names(same, context), len(alike) - len(same))
    # First the expectation: the room may become another row by the joining.
    changes = (_expect(situation, context, rest), JoinSame(same, context.read.served))
    return Outcome(changes, (_where_it_is_then(tell.to_speaker(situation, text), same),))


def _answer(situation: Situation, text: str) -> Outcome:
    return Outcome(say=(tell.to_speaker(situation, text),))


def _expect(situation: Situation, context: Context, keys: tuple[str, ...]) -> Expect:
    until = context.now + LIST_LIVES_MS
    return Expect(situation.speaker.person, situation.room.id, Awaits.REJOIN, keys, until)


def _where_it_is_then(say: Say, same: Alike) -> Say:
    return replace(say, room=next((one.old for one in same.rooms if one.new == say.room), say.room))


def _line(one: Same, context: Context) -> str:
    if isinstance(one, SameRoom):
        return texts.room(one.topic, one.before, one.channel)
    official = context.official(one.official)
    if official is None:
        return texts.resident(one.name, one.before, one.channel)
    return texts.official(ROLE_NAMES[official.role], official.name, one.name, one.before, one.channel)


def _names(same: Alike, context: Context) -> list[str]:
    rooms = [texts.room_name(one.topic) for one in same.rooms]
    return [*rooms, *(context.name_of(one.official) or one.name for one in same.people)]


def how_many_more(situation: Situation, context: Context, official: str) -> list[str]:
    """A line for an admin who is about to be bound by code, besides this admin's own old contact."""
    person = context.read.person_of(official)
    mine = (situation.speaker.person, person.id if person else None)
    alike = context.read.look_the_same()
    people = [one for one in alike.people if one.old not in mine and one.new not in mine]
    return [texts.there_are(len(alike.rooms), len(people))] if alike.rooms or people else []


def tell_alike(context: Context) -> Outcome:
    """In duty hours the bot looks once an hour; the admins hear of each pair once a week until it is joined."""
    if not context.office.clocks.hours.holds(context.now, context.office.zone):
        return Outcome()
    if context.read.told_since(LOOKED, context.now - LOOK_EVERY_MS):
        return Outcome()
    changes: list[Change] = [NoteTold(LOOKED, context.now)]
    alike = context.read.look_the_same()
    since = context.now - TOLD_AGAIN_MS
    fresh = [one for one in alike if not context.read.told_since(told_key(one), since)]
    says = _to_reachable_admins(context, alike) if fresh else ()
    if says:
        changes += [NoteTold(told_key(one), context.now) for one in fresh]
    return Outcome(tuple(changes), says)


def told_key(one: Same) -> str:
    return f"new id {one.key}"


def _to_reachable_admins(context: Context, alike: Alike) -> tuple[Say, ...]:
    """In their room, unless it is one of those that have another id; else in private."""
    text = texts.there_are(len(alike.rooms), len(alike.people))
    gone = {one.old for one in alike.rooms}
    rooms = [room for room in context.read.rooms(Purpose.ADMINS) if room.id not in gone]
    if rooms:
        return tuple(Say(text, room=room.id, urgency=Urgency.PING) for room in rooms)
    admins = [official for official in context.places.officials.values() if official.role is Role.ADMIN]
    return tuple(say for admin in admins for say in tell.to_official(context, admin, text))
