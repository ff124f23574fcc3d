"""What is said or shown later about a ticket joins it; whoever works on it hears it bundled, in an emergency at once."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.taking import MovePhotos, NoteAddition
from bot.domain.changes.talk import Awaits, Expect
from bot.domain.changes.ticket import AddStep, AttachPhotos, SetPlace
from bot.domain.danger.denial import denies_danger, explains_away
from bot.domain.danger.described import describes_somebody, only_shows
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.how_it_went import tells_how_it_went
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.next.meant import Meant
from bot.domain.outcome import Change, Outcome, Say, Urgency
from bot.domain.places.questions import joined_place
from bot.domain.places.words import names_building
from bot.domain.situation import Situation
from bot.domain.talk.own_matter import promises_to_show
from bot.domain.talk.progress import is_not_needed
from bot.domain.tickets.ticket import State, Ticket, What
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import clean
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import current, may_handle, not_theirs, step_of, why_refused
from bot.services.taking.keep_unnamed import mark, who_sees_the_name
from bot.services.taking.ping import photos_to
from bot.services.taking.tell_leader import tell_who_passes
from bot.services.taking.who_is_accused import called_besides
from bot.texts import residents, residents_taking, workers, workers_dispatch, workers_taking

EVIDENCE_MS = 10 * MINUTE_MS
"""So long after an accusation what is sent in private belongs to it."""

ALARM_SHOWN_MS = 30 * MINUTE_MS
"""So long after a danger a photo of whoever called it out is of that."""

PROMISED_MS = 20 * MINUTE_MS
"""So long after 照片我等下拍 a photo is what was meant."""

SHOWN_MS = 30_000
"""So long before a report a photo without words may have been of it."""

GONE = frozenset({State.WITHDRAWN, State.REFUSED})


def add(
    situation: Situation,
    context: Context,
    ticket: Ticket,
    words: str,
    question: str = "",
    said_by: str = "",
    what: What = What.ADDED,
    named: bool = False,
    over: bool = False,
) -> Outcome:
    """Words, and loose photos with them. `question`: what is asked once more in the same line. `said_by`: the resident
    whose words the speaker passes on. `what`: PROGRESS where those who handle it tell how far they are.
    `named`: the handler hears who says it. `over`: it tells that a danger is over, which the words may not show."""
    photos = situation.loose_photos
    step = step_of(situation, context, what, words)
    step = replace(step, who=said_by, by="") if said_by else step
    changes: tuple[Change, ...] = (AddStep(ticket.number, step),) if words or not photos else ()
    if photos:
        counted = step_of(situation, context, What.ADDED, workers.photos(len(photos)))
        changes += (AttachPhotos(ticket.number, photos, counted),)
    changes += place_told(ticket, words)
    told = workers_dispatch.said_by(step.who, words) if (named or what is What.PROGRESS) and words else words
    later, now = _pass_on(situation, context, ticket, told, photos)
    shown = photos if not situation.handles_tickets else ()
    if ticket.urgent and ticket.is_open and (over or shown or _is_for_all(situation, ticket, words)):
        now = (*now, *_tell_all_called(situation, context, ticket, told, shown))
    noted = _lines(_noted(situation, ticket, question), who_sees_the_name(words, ticket))
    return Outcome((*changes, *later), (tell.about(situation, ticket, noted), *now))


def _lines(*lines: str) -> str:
    return "\n".join(filter(None, lines))


def _noted(situation: Situation, ticket: Ticket, question: str) -> str:
    own_work = situation.speaker.official is not None and situation.speaker.official.key == ticket.handler
    if not ticket.is_open and not own_work:
        appeals = situation.speaker.official is None
        return residents_taking.added_after_end(ticket.number, ticket.state.value, appeals)
    return residents_taking.added_and(ticket.number, question) if question else residents.added(ticket.number)


def place_told(ticket: Ticket, words: str) -> tuple[Change, ...]:
    """A ticket that does not say where, or in which building, gets it from what is added."""
    if not ticket.is_open or names_building(ticket.place):
        return ()
    place = joined_place(ticket.place, words)
    return (SetPlace(ticket.number, ticket.place, place),) if place != ticket.place else ()


def _pass_on(
    situation: Situation, context: Context, ticket: Ticket, words: str, photos: tuple[int, ...]
) -> tuple[tuple[Change, ...], tuple[Say, ...]]:
    """What the handler hears together with what else comes in these moments, and what they hear now."""
    handler = context.official(ticket.handler)
    if handler is None or handler == situation.speaker.official:
        return (), ()
    if not ticket.urgent and (at_once := tell_who_passes(context, ticket, words)):
        # They are told at once what they would hear bundled.
        return (), at_once
    if not ticket.urgent:
        return (NoteAddition(ticket.number, words, photos, context.now),), ()
    text = _lines(workers_taking.additions(ticket.number, [words] if words else [], len(photos)), mark((words,)))
    ping = tell.to_official(context, handler, text, ticket.number, Urgency.EMERGENCY)
    return (), (*ping, *photos_to(context, handler, photos, ticket.number))


def _is_news(words: str) -> bool:
    """How it went, that it is over, or that there was no danger."""
    return any(says(words) for says in (tells_how_it_went, is_not_needed, denies_danger, explains_away))


def _is_for_all(situation: Situation, ticket: Ticket, words: str) -> bool:
    """How it went; and of somebody who is missed whatever is told, but that they are urged."""
    if _is_news(words) or situation.handles_tickets:
        return _is_news(words)
    danger = recognise_emergency(ticket.text)
    if danger is None or EmergencyKind.MISSING not in danger.kinds:
        return False
    said = situation.goes_on
    return describes_somebody(words) or said is None or said.meaning.meant in (Meant.MORE, Meant.CORRECTION)


def _tell_all_called(
    situation: Situation, context: Context, ticket: Ticket, words: str, photos: tuple[int, ...]
) -> tuple[Say, ...]:
    """火灭了, 穿红衣服 一米六, a picture: whoever was called out beside the handler hears and sees it too."""
    text = workers_taking.additions(ticket.number, [words] if words else [], len(photos))
    return tuple(
        say
        for official in called_besides(context, ticket)
        if official != situation.speaker.official
        for say in (
            *tell.to_official(context, official, text, ticket.number, Urgency.EMERGENCY),
            *photos_to(context, official, photos, ticket.number),
        )
    )


def add_words(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    """More about the same matter, from somebody who may add to it."""
    return add(situation, context, ticket, words)


def add_photos(situation: Situation, context: Context, number: int) -> Outcome:
    """Photos of the same person that belong to nothing yet; passed on to the handler, nothing is said in the group.

    Whoever shows what an accusation rests on hears in private that it has arrived.
    """
    ticket = current(context, number)
    photos = situation.loose_photos
    if ticket is None or not photos:
        return Outcome()
    counted = step_of(situation, context, What.ADDED, workers.photos(len(photos)))
    later, now = _pass_on(situation, context, ticket, "", photos)
    if ticket.urgent and ticket.is_open and not situation.handles_tickets:
        now = (*now, *_tell_all_called(situation, context, ticket, "", photos))
        if situation.addressed:
            now = (tell.about(situation, ticket, residents.added(ticket.number)), *now)
    if ticket.is_confidential and situation.is_private:
        now = (tell.in_private(situation, _noted(situation, ticket, ""), ticket.number), *now)
    return Outcome((AttachPhotos(ticket.number, photos, counted), *later), now)


def ticket_of_photo(situation: Situation, context: Context) -> int | None:
    """Where a photo without words belongs: to what is quoted, to what 补充 1001 … was just said of, to what they have
    just reported here, or in private to whom they have accused a moment ago, wherever that was."""
    if situation.quoted_ticket is not None:
        return situation.quoted_ticket
    # Whoever mentions the bot in a group begins anew: the words that follow tell what the photo is of.
    anew = bool(situation.called) and not situation.is_private and not only_shows(situation.words)
    draft = None if anew else situation.draft or _own_alarm(situation, context) or _promised(situation, context)
    return _just_added_to(situation, context) or draft or just_accused(situation, context)


def _own_alarm(situation: Situation, context: Context) -> int | None:
    """The danger that they have called out or joined here a while ago: whoever looks for somebody has to find a picture
    first."""
    since = context.now - ALARM_SHOWN_MS
    person, here = situation.speaker.person, situation.room.id
    if situation.speaker.official is not None or not context.read.was_alarmed(person, here, since):
        return None
    joined = [one for one in context.read.followed_by(person) if one.urgent and one.opened_at >= since]
    theirs = [*context.read.called_out_by(person, since), *joined]
    return max((one.number for one in theirs if one.is_open and one.room == here), default=None)


def _promised(situation: Situation, context: Context) -> int | None:
    """What they have reported here last, where they have said a while ago that a picture comes."""
    person, room = situation.speaker.person, situation.room.id
    if situation.speaker.official is not None:
        return None
    said = context.read.recent(situation.message, context.now - PROMISED_MS)
    if not any(promises_to_show(clean(context.office.manners.without_names(one.text))) for one in said):
        return None
    mine = [one for one in context.read.unclosed_of(person, room) if one.is_open and not one.is_confidential]
    return max((one.number for one in mine if one.opened_at >= context.now - 2 * PROMISED_MS), default=None)


def move_photos(
    situation: Situation, context: Context, number: int, into: int, photos: tuple[int, ...]
) -> tuple[Change, ...]:
    """Photos that have joined one ticket were of another; nothing, where they have gone elsewhere meanwhile."""
    left = tuple(photo for photo in context.read.photos_of(number) if photo in photos)
    if not left:
        return ()
    step = step_of(situation, context, What.ADDED, workers_taking.photos_moved(len(left), into))
    there = step_of(situation, context, What.ADDED, workers.photos(len(left)))
    return MovePhotos(number, into, left, context.now), AddStep(number, step), AddStep(into, there)


def shown_just_before(situation: Situation, context: Context, into: Ticket) -> tuple[Change, ...]:
    """A photo that came a moment ago, after an earlier report of theirs, is of the one that follows at once, where that
    is nearer in time and shows nothing itself."""
    draft = context.read.ticket(situation.draft) if situation.draft else None
    if draft is None or draft.urgent or draft.is_confidential or into.is_confidential or situation.loose_photos:
        return ()
    since = max(context.now - SHOWN_MS, (draft.opened_at + context.now) // 2 + 1)
    photos = context.read.photos_by(draft.number, situation.speaker.person, since)
    return move_photos(situation, context, draft.number, into.number, photos)


def _just_added_to(situation: Situation, context: Context) -> int | None:
    """What they added to, unless they have reported something else since."""
    expected = situation.expectation
    if expected is None or expected.awaits is not Awaits.ADDED_PHOTO:
        return None
    draft = context.read.ticket(situation.draft) if situation.draft else None
    said_at = expected.expires_at - context.office.manners.join_within
    return None if draft and draft.opened_at >= said_at else int(expected.options[0])


def just_accused(situation: Situation, context: Context) -> int | None:
    """The accusation that its number was told of in private a moment ago; what people in office send is their work."""
    if not situation.is_private or situation.speaker.official is not None:
        return None
    since = context.now - EVIDENCE_MS
    mine = context.read.unclosed_of(situation.speaker.person, None)
    return next((one.number for one in mine if one.is_confidential and one.opened_at >= since), None)


def may_add(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Its reporter, whoever follows it, and whoever may handle it."""
    person = situation.speaker.person
    if ticket.reporter == person or may_handle(context.places, situation.speaker, ticket):
        return True
    return not ticket.is_confidential and any(
        follower.person == person for follower in context.read.followers(ticket.number)
    )


def may_get_photo(situation: Situation, context: Context, number: int) -> bool:
    """A quoted ticket of theirs in any state; without a quote only what they have just reported and is still open:
    a photo after 撤回 or 办结 belongs to what they say next."""
    ticket = current(context, number)
    if ticket is None:
        return False
    if number in (situation.quoted_ticket, _just_added_to(situation, context)):
        return number == situation.draft or may_add(situation, context, ticket)
    return ticket.is_open


def add_by_command(situation: Situation, context: Context, number: int, words: str) -> Outcome:
    """补充 1001 …, or more said in answer to what the bot said about 1001."""
    ticket = current(context, number)
    if ticket is None or not may_add(situation, context, ticket):
        return Outcome(say=(tell.in_private(situation, not_theirs(situation, context, number)),))
    if not (words or situation.loose_photos):
        return Outcome(say=(tell.in_private(situation, residents_taking.say_what_to_add(ticket.number)),))
    if ticket.state in GONE:
        text = residents_taking.withdrawn_already(number, ticket.state.value)
        if ticket.state is State.REFUSED:
            text = why_refused(context, ticket)
        return Outcome(say=(tell.in_private(situation, text, number),))
    added = add(situation, context, ticket, words)
    return Outcome((*added.changes, *await_photos(situation, context, ticket)), added.say)


def await_photos(situation: Situation, context: Context, ticket: Ticket) -> tuple[Change, ...]:
    """补充 1001 转账截图, and then the picture: it comes as a message of its own. A question of ours stays open."""
    waits = situation.expectation
    if situation.speaker.official is not None or (waits is not None and waits.awaits is not Awaits.ADDED_PHOTO):
        return ()
    until = context.now + context.office.manners.join_within
    options = (str(ticket.number),)
    return (Expect(situation.speaker.person, situation.room.id, Awaits.ADDED_PHOTO, options, until),)
