"""Takes a matter in: number, kind, grid, handler on duty, limits, and everybody who must know."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from bot.domain.changes.ticket import OpenTicket
from bot.domain.commands.table import Verb
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import ROLE_NAMES, Official, Role
from bot.domain.places.questions import joined_place, what_is_missing
from bot.domain.places.words import names_building, place_key
from bot.domain.situation import Situation
from bot.domain.speech.bare_intent import without_opening
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accused_by_name, speech_here
from bot.domain.talk.seconding import without_neighbour
from bot.domain.tickets.category import Category
from bot.domain.tickets.confidential import confidential_handler
from bot.domain.tickets.deadline import local_date
from bot.domain.tickets.duty import handler_for, who_is_on_duty
from bot.domain.tickets.ticket import Source, State, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.ask_home import ask_which_home, which_community
from bot.services.reading.told_where import told_where
from bot.services.reading.whose_grid import grid_of
from bot.services.taking import ask_place, same_matter, warn
from bot.services.taking.add_to_ticket import add, shown_just_before
from bot.services.taking.join_accusation import goes_on_about_accused, is_of_accused, to_accusation
from bot.services.taking.keep_unnamed import who_sees_the_name
from bot.services.taking.note_suspect import mentions, taken_up, told_before
from bot.services.taking.ping import ping
from bot.services.taking.tell_leader import tell_leader
from bot.services.taking.who_is_accused import accused_as_him, him_of, tell_nobody_takes
from bot.texts import admins, residents, residents_taking, workers, workers_taking

_OF_WORK = frozenset({Source.ON_BEHALF, Source.FOUND, Source.NOTE, Source.DECISION})
_FOR_OTHERS = {Verb.ON_BEHALF: Source.ON_BEHALF, Verb.FOUND: Source.FOUND, Verb.PASS_UP: Source.FOUND}


@dataclass(frozen=True, slots=True)
class Matter:
    """What is taken in: who said what where. `message` is the row that it came in with.

    `whole`: all that was said, where the words are one of several matters in it; the ledger keeps it.
    """

    words: str
    reporter: int
    reporter_name: str
    room: int
    grid: str | None
    source: Source
    message: int | None
    photos: tuple[int, ...] = ()
    late: bool = False
    whole: str = ""
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """A new ticket before anybody has been told."""

    ticket: Ticket
    category: Category
    handler: Official | None
    change: OpenTicket


def open_ticket(
    situation: Situation,
    context: Context,
    speech: Speech | None = None,
    wanted: bool = False,
    kind: Category | None = None,
) -> Outcome:
    """A ticket from what was just said; `speech` and `kind` None: judged from the text. `wanted`: a person was asked
    for."""
    if (joined := to_accusation(situation, context)) is not None:
        return joined
    if goes_on_about_accused(situation, context):
        speech = Speech.ACCUSATION
    opened = prepare(situation, context, speech or speech_here(context.places, situation.words), kind=kind)
    if opened.ticket.is_confidential:
        why = _accused_before(context, opened.ticket)
        said = (*_tell_confidentially(situation, context, opened.ticket), *tell_handler(context, opened, why))
        return Outcome((opened.change,), said)
    wheres = told_where(
        situation, context, opened.ticket.text, partial(mentions, ticket=opened.ticket, context=context)
    )
    opened, mentioned = _with_mentioned(situation, context, opened, wheres)
    ticket = opened.ticket
    harmful = warn.is_harmful(situation.words, situation.late)
    followed = None if harmful or situation.speaker.official else same_matter.followed(context, ticket)
    if followed is not None:
        return add(situation, context, followed, situation.words)
    other = same_matter.find(context, ticket)
    notes = [workers_taking.maybe_same(other.number)] if other else []
    if other is None and (outage := same_matter.same_outage(context, ticket)) is not None:
        notes.append(workers_taking.may_be_merged(ticket.number, outage.number, same_matter.in_a_word(outage)))
    notes += [workers_taking.mentioned_before(words) for words in mentioned]
    if first := warn.note(ticket.number, situation.words, situation.late):
        notes.insert(0, first)
    asked, question = _ask(situation, context, ticket, other, " ".join(wheres))
    shown = shown_just_before(situation, context, ticket)
    answer = _acknowledge(situation, context, opened, wanted, question)
    if shown:
        answer = replace(answer, text=f"{answer.text}\n{residents_taking.photos_are_here(ticket.number)}")
    leader = tell_leader(situation, context, ticket) if warn.is_doubtful(situation.words, situation.late) else ()
    changes: tuple[Change, ...] = (opened.change, *taken_up(context, ticket, (*wheres, *mentioned)), *asked, *shown)
    return Outcome(changes, (answer, *tell_handler(context, opened, "\n".join(notes)), *leader))


def _ask(
    situation: Situation, context: Context, ticket: Ticket, other: Ticket | None, where: str
) -> tuple[tuple[Change, ...], str]:
    """One short question at most: whether it is the same matter, else where it is. `where`: what was told of that."""
    if other:
        return (same_matter.expect(situation, context, ticket.number, other),), same_matter.question(situation, other)
    if (asked := ask_which_home(situation, context, ticket)) is not None:
        return asked
    question = which_community(situation, context, ticket) or ask_place.question(ticket, context.places, where)
    return ((ask_place.expect(situation, context, ticket.number, 1),), question) if question else ((), "")


def _with_mentioned(
    situation: Situation, context: Context, opened: Opened, wheres: list[str]
) -> tuple[Opened, list[str]]:
    """With what its reporter said of it before and put to nobody: it may tell where it is."""
    ticket, change = opened.ticket, opened.change
    told = told_before(situation, context, ticket, wheres)
    placed = what_is_missing(ticket.text) is None
    for words in told:
        if not names_building(ticket.place) and not (placed and words in wheres):
            ticket = replace(ticket, place=joined_place(ticket.place, words))
        step = Step(context.now, ticket.reporter_name, What.ADDED, words)
        change = replace(change, ticket=ticket, steps=(*change.steps, step))
    return replace(opened, ticket=ticket, change=change), told


def matter_of(situation: Situation, context: Context) -> Matter:
    """What was just said, with the photos of the same person from just before."""
    command, words, source = situation.command, situation.words, Source.GROUP
    if command and command.verb in _FOR_OTHERS and situation.may_give(command.verb):
        words, source = command.words, _FOR_OTHERS[command.verb]
    elif situation.is_private:
        source = Source.PRIVATE
    return Matter(
        words=words,
        reporter=situation.speaker.person,
        reporter_name=situation.message.sender_name,
        room=situation.room.id,
        grid=grid_of(situation, context, words),
        source=source,
        message=situation.message.id,
        photos=situation.loose_photos,
        late=situation.late,
        alone=situation.is_private,
    )


def prepare(
    situation: Situation, context: Context, speech: Speech, urgent: bool = False, kind: Category | None = None
) -> Opened:
    """The ticket with its first steps; photos of the same person from just before join it."""
    return prepare_matter(matter_of(situation, context), context, speech, urgent, kind=kind)


def prepare_matter(
    matter: Matter,
    context: Context,
    speech: Speech,
    urgent: bool = False,
    number: int | None = None,
    kind: Category | None = None,
) -> Opened:
    """The same for a matter from anywhere; `number`: one that is reserved already; `kind` None: told by the words."""
    words, category = matter.words, kind or context.category_of(without_neighbour(matter.words))
    if not urgent and (accused_by_name(context.places, words) or _is_of_accused(matter, context)):
        # Whatever it was taken for: what is said against somebody by name never goes the ordinary way.
        speech = Speech.ACCUSATION
    handler = _handler(context, matter, category, speech, urgent)
    ticket = Ticket(
        number=context.next_number() if number is None else number,
        text=without_opening(words),
        kind=category.name,
        speech=speech,
        state=State.DISPATCHED,
        grid=matter.grid,
        room=matter.room,
        reporter=matter.reporter,
        reporter_name=matter.reporter_name,
        handler=handler.key if handler else None,
        opened_at=context.now,
        accept_due=context.accept_due(category, urgent),
        handle_due=context.due(category.handle_within),
        urgent=urgent or category.urgent,
        late=matter.late,
        source=matter.source,
        place=place_key(words),
        desk=matter.grid,
        alone=matter.alone,
    )
    steps = [Step(context.now, ticket.reporter_name, What.RECEIVED, matter.whole or words, person=ticket.reporter)]
    if handler:
        steps.append(Step(context.now, workers.the_bot(), What.DISPATCHED, handler.name))
    return Opened(ticket, category, handler, OpenTicket(ticket, tuple(steps), matter.photos, matter.message))


def _handler(context: Context, matter: Matter, category: Category, speech: Speech, urgent: bool) -> Official | None:
    """Accusations never reach the ordinary handlers, nor the accused. In an emergency whoever is nearest."""
    places, grid = context.places, matter.grid
    if speech is Speech.ACCUSATION:
        reporter = context.read.official_of(matter.reporter) or ""
        him = him_of(context, matter.reporter, matter.words)
        return confidential_handler(places, grid, matter.words, context.away, reporter, also=him)
    if urgent:
        accused = accused_by_name(places, matter.words) | accused_as_him(context, matter.reporter, matter.words)
        away = {**context.away, **dict.fromkeys(accused, "")}
        return who_is_on_duty(places, grid, [Role.WORKER, Role.LEADER], context.today, away).official
    return handler_for(places, grid, category, context.today, context.away).official


def _is_of_accused(matter: Matter, context: Context) -> bool:
    """What its reporter says of whom they have accused; what people in office report of their work names anybody."""
    return matter.source not in _OF_WORK and is_of_accused(matter.reporter, matter.words, context)


def _acknowledge(situation: Situation, context: Context, opened: Opened, wanted: bool, question: str) -> Say:
    ticket = opened.ticket
    due = context.moment(ticket.handle_due)
    role = ROLE_NAMES[opened.handler.role] if opened.handler else ""
    if ticket.speech is Speech.QUESTION:
        passed_on = residents.handed_over if wanted else residents.question_passed_on
        text = passed_on(ticket.number, due, role)
    else:
        handler = f"{role} {opened.handler.name}" if opened.handler else ""
        if question:
            text = residents_taking.opened(ticket.number, ticket.kind, due, handler, question)
        else:
            text = residents.ticket_opened(ticket.number, ticket.kind, due, handler)
    if line := who_sees_the_name(situation.words, ticket):
        text = f"{text}\n{line}"
    if call := warn.warning(situation.words, situation.late):
        text = f"{call}\n{text}"
    return tell.to_speaker(situation, residents.late_note() + text if situation.late else text, ticket.number)


def _accused_before(context: Context, ticket: Ticket) -> str:
    """他 may be whoever was accused before: their own to ask, where they have that one too; nobody writes a name in."""
    if not him_of(context, ticket.reporter, ticket.text):
        return ""
    before = context.read.accusations_of(ticket.reporter)[0]
    return workers_taking.accused_before(before.number) if before.handler == ticket.handler else ""


def _tell_confidentially(situation: Situation, context: Context, ticket: Ticket) -> tuple[Say, ...]:
    number = tell.in_private(
        situation, residents.confidential_number(ticket.number, context.moment(ticket.handle_due)), ticket.number
    )
    if situation.is_private:
        return (number,)
    return (tell.to_speaker(situation, residents.confidential_received()), number)


def tell_handler(context: Context, opened: Opened, why: str = "") -> tuple[Say, ...]:
    """Whoever is to act; where nobody is found, the admins, who hear nothing of what an accusation is about."""
    ticket = opened.ticket
    if opened.handler is not None:
        return (*ping(context, ticket, opened.handler, opened.change.photos, why), *tell_climbed(context, opened))
    if ticket.is_confidential:
        return tell_nobody_takes(context, ticket)
    return tell.to_admins(context, admins.nobody_on_duty(ticket.number, context.grid_name(ticket.grid)))


def tell_climbed(context: Context, opened: Opened) -> tuple[Say, ...]:
    """Nobody is there who would have it, and it has gone up to a leader: the admins hear of it, once a day of each."""
    ticket, to = opened.ticket, opened.handler
    if to is None or to.role is not Role.LEADER or ticket.is_confidential:
        return ()
    roles = {opened.category.role, Role.WORKER} - {Role.LEADER}
    up = context.places.upwards(ticket.grid)
    usual = [
        one for one in context.places.officials.values() if one.role in roles and any(grid in one.grids for grid in up)
    ]
    if not usual or opened.category.role is Role.LEADER or _has_climbed_today(context, ticket, to):
        return ()
    return tell.to_admins(context, admins.nobody_but_the_leader(ticket.number, context.grid_name(ticket.grid), to.name))


def _has_climbed_today(context: Context, ticket: Ticket, to: Official) -> bool:
    lately = [one for one in context.read.open_tickets_of(to.key) if one.grid == ticket.grid]
    today = [one for one in lately if local_date(one.opened_at, context.office.zone) == context.today]
    return any(
        step.what is What.DISPATCHED and step.text == to.name
        for one in today
        for step in context.read.steps(one.number)[:2]
    )
