"""发通知 in a chat: read, shown as it will look, and sent only after 确认."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.notice import DecideNotice, MakeNotice
from bot.domain.changes.talk import Awaits, Expect, Fulfil
from bot.domain.commands.notice_order import Order, Unfinished, not_named, read_order, unfinished
from bot.domain.commands.of_notices import number_and_words
from bot.domain.commands.parse import Command
from bot.domain.commands.send_it import says_drop_it
from bot.domain.commands.table import Verb
from bot.domain.notices.notice import MadeNotice
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Purpose, Role, Room
from bot.domain.situation import Situation
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.units import DAY_MS, MINUTE_MS
from bot.domain.words.placeholders import PLACEHOLDERS, fill, is_balanced, names_in
from bot.domain.words.privacy import private_in
from bot.domain.words.when import Doubt, When, with_half_of_day
from bot.services import tell
from bot.services.context import Context
from bot.services.notices.show_notice import shown
from bot.services.reading.find_ticket import refuse
from bot.store.questions.notice_values import Draft
from bot.texts import common
from bot.texts import notices_making as texts
from bot.texts.notices_steering import not_your_grids

PREVIEW_LIVES_MS = DAY_MS
JUST_SHOWN_MS = 10 * MINUTE_MS
MOST_PHOTOS = 9
OFFICE_ROOMS = frozenset({Purpose.PRIVATE, Purpose.STAFF, Purpose.ADMINS})


def announce(situation: Situation, context: Context, words: str) -> Outcome:
    """A preview with the number of rooms and the exact time; everything that is doubtful is asked."""
    if not situation.may_give(Verb.ANNOUNCE):
        return refuse(situation, texts.only_admins())
    if situation.room.purpose not in OFFICE_ROOMS:
        return refuse(situation, texts.not_here())
    if not words:
        return _answer(situation, texts.how_to_announce())
    topics = context.read.notice_room
    local = to_local(context.now, context.office.zone)
    order = read_order(words, context.places, lambda topic: topics(topic) is not None, local)
    # 群:青禾1号群 is the room that is called 青禾 1 号群.
    order = replace(order, topics=frozenset(room.topic for one in order.topics if (room := topics(one))))
    asked_back = question(order, words, context)
    if not asked_back:
        return _preview(situation, context, order)
    asked = _answer(situation, asked_back)
    wants = unfinished(words, order)
    if wants is None or order.when is None or order.when.doubt is None:
        return asked
    options = (words, wants.head, wants.said, wants.text)
    expires = context.now + JUST_SHOWN_MS
    return replace(
        asked, changes=(Expect(situation.speaker.person, situation.room.id, Awaits.ORDER, options, expires),)
    )


def order_completed(situation: Situation) -> str | None:
    """上午, 下午3点, said after the bot asked for the time: the whole order; None for anything else."""
    expected = situation.expectation
    if expected is None or not _waits_for_order(situation):
        return None
    words, *parts = expected.options
    whole = with_half_of_day(words, situation.words)
    return whole if whole and whole != words else Unfinished(*parts).completed(situation.words)


def drops_order(situation: Situation) -> bool:
    """不发了, said instead of the time."""
    return _waits_for_order(situation) and says_drop_it(situation.words)


def drop_order(situation: Situation) -> Outcome:
    assert situation.expectation is not None  # drops_order has seen to it
    return Outcome((Fulfil(situation.expectation.id),), (tell.to_speaker(situation, texts.not_made()),))


def _waits_for_order(situation: Situation) -> bool:
    expected = situation.expectation
    return expected is not None and expected.awaits is Awaits.ORDER and situation.command is None


def announce_completed(situation: Situation, context: Context, words: str) -> Outcome:
    assert situation.expectation is not None  # order_completed has seen to it
    announced = announce(replace(situation, expectation=None), context, words)
    return replace(announced, changes=(Fulfil(situation.expectation.id), *announced.changes))


def _answer(situation: Situation, text: str) -> Outcome:
    return Outcome(say=(tell.to_speaker(situation, text),))


def question(order: Order, words: str, context: Context) -> str:
    """What must be asked before anything can be shown; "" where nothing is missing."""
    if not order.names:
        topics = context.read.notice_room
        first, _, rest = words.partition(" ")
        first = not_named(first, context.places, lambda topic: topics(topic) is not None)
        room = topics(first)
        close = texts.of_room(room.topic) if room is not None else context.places.nearly(first)
        return texts.no_audience(first, close, rest)
    if order.when is None or order.when.at is None:
        return _about_time(order.when)
    if not order.text:
        return texts.text_please()
    unknown = [name for name in names_in(order.text) if name not in PLACEHOLDERS]
    if unknown or not is_balanced(order.text):
        return texts.unknown_placeholder(unknown or ["{ }"], PLACEHOLDERS)
    rooms = rooms_for(order.grids, order.topics, context)
    if not rooms:
        return texts.audience_without_rooms(order.names)
    empty = [room for room in rooms if fill(order.text, context.places.placeholder_values(room.grid)) is None]
    if empty:
        return texts.holes(names_in(order.text), list(dict.fromkeys(context.grid_name(room.grid) for room in empty)))
    return ""


def _about_time(when: When | None) -> str:
    if when is None or when.doubt is Doubt.NOTHING:
        return texts.when_please()
    if when.doubt is Doubt.HALF_OF_DAY:
        return texts.which_half(when.hour)
    if when.doubt is Doubt.NO_TIME and when.day:
        return texts.which_time(common.day(when.day))
    return texts.time_passed() if when.doubt is Doubt.PAST else texts.no_such_time()


def rooms_for(grids: frozenset[str], topics: frozenset[str], context: Context) -> list[Room]:
    """The rooms that a notice for these would go to now."""
    residents = [
        room
        for room in context.read.rooms(Purpose.RESIDENTS)
        if not grids.isdisjoint(context.places.upwards(room.grid))
    ]
    named = [room for topic in sorted(topics) if (room := context.read.notice_room(topic)) and room not in residents]
    return residents + named


def _preview(situation: Situation, context: Context, order: Order) -> Outcome:
    assert order.when is not None and order.when.at is not None  # nothing is left to ask
    assert situation.speaker.official is not None  # only people in roles may
    number, at = context.read.next_notice_number(), to_ms(order.when.at)
    rules, photos = context.office.manners.notices, _photos(situation)
    rooms = rooms_for(order.grids, order.topics, context)
    sample = fill(order.text, context.places.placeholder_values(rooms[0].grid)) or order.text
    looks = "\n".join(shown(order.title, sample, order.receipt, rules, f"{number}"))
    if private := private_in(f"{order.title}\n{order.text}"):
        looks = f"{looks}\n{texts.seen_by_all(private)}"
    quiet = _held_until(order.urgent, at, context)
    text = texts.preview(
        number,
        len(rooms),
        order.names,
        _moment(at, context),
        texts.marks(order.urgent, order.receipt, len(photos)),
        looks,
        context.moment(quiet) if quiet else "",
        rules.second_person,
    )
    maker = situation.speaker.official
    made = MadeNotice(
        number=number,
        title=order.title,
        text=order.text,
        grids=tuple(sorted(order.grids)),
        topics=tuple(sorted(order.topics)),
        at=at,
        urgent=order.urgent,
        receipt=order.receipt,
        official=maker.key,
        room=situation.room.id,
    )
    make = MakeNotice(made, photos)
    # 确认 means what was shown last.
    asked = situation.expectation
    changes = (make, Fulfil(asked.id)) if asked and asked.awaits is Awaits.RESEND else (make,)
    pictures = (Say("", room=situation.room.id, photo=photo) for photo in photos)
    says = (tell.to_speaker(situation, text, verbatim=True), *pictures)
    if not rules.second_person or situation.room.purpose is Purpose.ADMINS:
        return Outcome(changes, says)
    ask = texts.someone_must_confirm(number, maker.name, order.title, len(rooms), _moment(at, context), looks)
    asked_for = (replace(say, verbatim=True) for say in tell.to_admins(context, ask))
    return Outcome(changes, (*says, *asked_for))


def _photos(situation: Situation) -> tuple[int, ...]:
    """Sent with the words, or shortly before them."""
    own = situation.message.photo
    return tuple(dict.fromkeys((*situation.loose_photos, *([own] if own is not None else []))))[-MOST_PHOTOS:]


def _held_until(urgent: bool, at: int, context: Context) -> int | None:
    """When the quiet hours are over that keep it back; None where none do."""
    quiet, zone = context.office.manners.notices.quiet, context.office.zone
    return None if urgent or not quiet.holds(at, zone) else quiet.over(at, zone)


def _moment(at: int, context: Context) -> str:
    """明早八点 as a date, with the day of the week that people check first."""
    if at <= context.now:
        return texts.now()
    return common.moment_with_weekday(at, context.office.zone)


def confirm(situation: Situation, context: Context, words: str) -> Outcome:
    """By the one who made it; where two people are wanted, by another admin or leader."""
    number, _ = number_and_words(words)
    draft = _draft_meant(situation, context, number)
    if draft is None or draft.state != "draft":
        waiting = [] if number else _waiting_for(situation, context)
        return refuse(situation, texts.nothing_to_confirm([one.number for one in waiting]))
    problem = _may_not(situation, context, draft)
    if problem:
        return refuse(situation, problem)
    official = situation.speaker.official
    assert official is not None  # the roles that give this command are people in roles
    at = max(draft.at, context.now)
    rooms = rooms_for(frozenset(draft.grids), frozenset(draft.topics), context)
    begins = _moment(_held_until(draft.urgent, at, context) or at, context)
    text = texts.confirmed(draft.number, draft.title, len(rooms), begins)
    return Outcome((DecideNotice(draft.number, True, at, official.key),), (tell.to_speaker(situation, text),))


def remind_to_confirm(situation: Situation, context: Context) -> Outcome | None:
    """For whoever could confirm what was shown here just now; None where nothing was."""
    draft = _just_shown(situation, context)
    if draft is None or _may_not(situation, context, draft):
        return None
    return _answer(situation, texts.confirm_or_drop(draft.number))


def drop_shown(situation: Situation, context: Context) -> Outcome | None:
    """不发了, said by whoever made what was shown here just now; from anybody else it may be said of anything."""
    draft = shown_to_maker(situation, context)
    return drop(situation, context, draft) if draft else None


def shown_to_maker(situation: Situation, context: Context) -> Draft | None:
    """What was shown here just now, if the speaker has made it."""
    draft, official = _just_shown(situation, context), situation.speaker.official
    return draft if draft and official and draft.official == official.key else None


def _just_shown(situation: Situation, context: Context) -> Draft | None:
    draft = _draft_meant(situation, context, None)
    return draft if draft is not None and context.now - draft.made_at <= JUST_SHOWN_MS else None


def _waiting_for(situation: Situation, context: Context) -> list[Draft]:
    """What this person could confirm, had they named it: it was shown somewhere else."""
    return [draft for draft in context.read.drafts("draft") if not _may_not(situation, context, draft)]


def _may_not(situation: Situation, context: Context, draft: Draft) -> str:
    official = situation.speaker.official
    is_maker = official is not None and official.key == draft.official
    if not may_decide(situation, context, frozenset(draft.grids), frozenset(draft.topics)):
        return not_your_grids(draft.number)
    if context.now - draft.made_at > PREVIEW_LIVES_MS:
        return texts.preview_too_old(draft.number)
    if context.office.manners.notices.second_person:
        return texts.another_must_confirm(draft.number) if is_maker else ""
    return "" if is_maker else texts.maker_must_confirm(draft.number, context.name_of(draft.official))


def _draft_meant(situation: Situation, context: Context, number: int | None) -> Draft | None:
    """By its number, else the newest that was shown in this chat."""
    if number is not None:
        return context.read.draft_notice(number)
    return next((draft for draft in context.read.drafts("draft") if draft.room == situation.room.id), None)


def cancel(situation: Situation, context: Context, words: str) -> Outcome:
    """Not sent yet, so nobody hears of it; what is being sent is taken back in another way."""
    number, _ = number_and_words(words)
    draft = _draft_meant(situation, context, number)
    if draft is None or draft.state not in ("draft", "approved"):
        return refuse(situation, texts.nothing_to_cancel())
    return drop(situation, context, draft)


def drop(situation: Situation, context: Context, draft: Draft) -> Outcome:
    if not may_decide(situation, context, frozenset(draft.grids), frozenset(draft.topics)):
        return refuse(situation, not_your_grids(draft.number))
    official = situation.speaker.official
    key = official.key if official else ""
    say: Say = tell.to_speaker(situation, texts.dropped(draft.number, draft.title))
    return Outcome((DecideNotice(draft.number, False, draft.at, key),), (say,))


def may_be_meant(situation: Situation, command: Command) -> bool:
    """Said by somebody who may, or naming a notice (确认 通知7): from anybody else a bare word is ordinary talk."""
    return situation.may_give(command.verb) or (situation.addressed and command.words[:1].isdigit())


def may_decide(situation: Situation, context: Context, grids: frozenset[str], topics: frozenset[str]) -> bool:
    """Admins about every notice; a leader about those that go to their own grids and nowhere else."""
    official = situation.speaker.official
    if official is None or official.role is Role.ADMIN:
        return official is not None
    rooms = [context.read.notice_room(topic) for topic in topics]
    places = (*grids, *(room.grid for room in rooms if room))
    return all(context.places.serves(official, grid) for grid in places)
