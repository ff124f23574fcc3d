"""Who looks after the place where somebody lives, and 望湖8号楼 of somebody of whom we know no grid: of them, or of what
they have just reported."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits, Fulfil
from bot.domain.changes.ticket import AddStep, SetPlace
from bot.domain.knowledge import Verdict
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import ROLE_NAMES, Official, Purpose
from bot.domain.places.questions import joined_place
from bot.domain.places.words import is_bare_place
from bot.domain.situation import Expectation, Situation
from bot.domain.talk.home_words import HERE, asks_who_looks_after, does_not_know, tells_home
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hands import MOVABLE
from bot.services.hearing.answer_question import answer_or_pass_on, match, pass_on
from bot.services.hearing.ask_home import ask_home, is_homeless, living_in
from bot.services.people.show_card import show_card
from bot.services.reading.find_ticket import step_of
from bot.services.reading.whose_grid import home_named, is_in_community
from bot.services.taking import ask_place
from bot.services.taking.move_grid import alarmed, move_to
from bot.texts import residents_corrections, residents_taking
from bot.texts import residents_services as texts

JUST_REPORTED_MS = 30 * MINUTE_MS


def hear_home(situation: Situation, context: Context) -> Outcome | None:
    """Said by residents in private, or in their room of that very place; None for everything else."""
    if situation.speaker.official is not None:
        return None
    if not situation.is_private:
        return _of_room(situation, context)
    asked = situation.expectation
    if asked is not None and asked.awaits is Awaits.HOME and (heard := _answer(situation, context, asked)) is not None:
        return Outcome((Fulfil(asked.id), *heard.changes), heard.say)
    if _asks_who_looks_after(situation, context):
        return _of_home(situation, context)
    if (of_report := hear_home_of_report(situation, context)) is not None:
        return of_report
    grid = _home_told(situation, context) if is_homeless(situation) and situation.draft is None else None
    return show_card(living_in(situation, context, grid), context) if grid else None


def _of_room(situation: Situation, context: Context) -> Outcome | None:
    """咱小区归谁管, put to the bot among residents."""
    here = situation.addressed and situation.room.purpose is Purpose.RESIDENTS and situation.grid is not None
    if not here or not asks_who_looks_after(situation.words) or match(situation, context).mentioned is Verdict.ANSWER:
        return None
    named = home_named(context, situation.words)
    return show_card(situation, context) if named is None else None


def hear_home_of_report(situation: Situation, context: Context) -> Outcome | None:
    """银杏社区的, 银杏3号楼, right after a report that says neither: it goes to whoever is on duty there. None for
    everything else."""
    grid = _home_told(situation, context) if is_homeless(situation) and situation.command is None else None
    moved = [_moved(situation, context, ticket, grid) for ticket in _of_no_home(situation, context)] if grid else []
    given = [one for one in moved if one is not None]
    if not given:
        return None
    asked, question = _ask_on(situation, context, [ticket for ticket, _, _ in given])
    text = residents_taking.added_and_passed_on([ticket.number for ticket, _, _ in given], _names(given), question)
    said = tell.to_speaker(situation, text, given[0][0].number)
    changes = tuple(change for _, _, one in given for change in one.changes)
    return Outcome((*changes, *asked), (said, *(say for _, _, one in given for say in one.say)))


_Given = tuple[Ticket, Official, Outcome]
"""The ticket as it is from now on, whose it is, and what follows from that."""


def _of_no_home(situation: Situation, context: Context) -> list[Ticket]:
    """What they have reported last, in one message, if that lies in no community yet."""
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    last = mine[0].opened_at if mine else 0
    return [
        one
        for one in reversed(mine)
        if one.opened_at == last >= context.now - JUST_REPORTED_MS
        and one.state in MOVABLE
        and not (one.is_confidential or is_in_community(context, one.grid))
    ]


def _moved(situation: Situation, context: Context, ticket: Ticket, grid: str) -> _Given | None:
    words = situation.words
    place, text = joined_place(ticket.place, words), residents_corrections.with_home(ticket.text, words)
    mended = replace(ticket, grid=grid, desk=grid, place=place, text=text)
    moved = move_to(situation, context, ticket, mended, words, corrected=False)
    if moved is None:
        return None
    to, given = moved
    # The speaker hears of the new hands in our answer.
    given = replace(given, say=tuple(say for say in given.say if say.room != situation.room.id))
    given = alarmed(situation, context, replace(mended, handler=to.key), given) or given
    step = AddStep(ticket.number, step_of(situation, context, What.ADDED, words))
    told = (SetPlace(ticket.number, ticket.place, place),) if place != ticket.place else ()
    return mended, to, Outcome((step, *told, *given.changes), given.say)


def _names(given: list[_Given]) -> str:
    return "、".join(dict.fromkeys(f"{ROLE_NAMES[to.role]} {to.name}" for _, to, _ in given))


def _ask_on(situation: Situation, context: Context, tickets: list[Ticket]) -> tuple[tuple[Change, ...], str]:
    """In which building, where that is still open."""
    expected = situation.expectation
    asked = int(expected.options[1]) if expected and expected.awaits is Awaits.PLACE else 0
    used = (Fulfil(expected.id),) if expected and expected.awaits is Awaits.PLACE else ()
    open_ones = [ticket for ticket in tickets if ask_place.question(ticket)]
    if not open_ones or asked >= ask_place.MOST:
        return used, ""
    first, *others = (ticket.number for ticket in open_ones)
    expect = ask_place.expect(situation, context, first, asked + 1, others)
    return (*used, expect), ask_place.question(open_ones[0])


def _asks_who_looks_after(situation: Situation, context: Context) -> bool:
    """望湖归谁管, too: of a community by its name."""
    if asks_who_looks_after(situation.words):
        return True
    named = home_named(context, situation.words) if is_homeless(situation) else None
    if named is None or not named[1]:
        return False
    return asks_who_looks_after(situation.words.replace(named[1], HERE))


def _of_home(situation: Situation, context: Context) -> Outcome:
    if not is_homeless(situation):
        return show_card(situation, context)
    named = home_named(context, situation.words)
    return show_card(living_in(situation, context, named[0]), context) if named else ask_home(situation, context)


def _home_told(situation: Situation, context: Context) -> str | None:
    """The grid, where they say where they live and nothing else."""
    named = home_named(context, situation.words)
    return named[0] if named and tells_home(situation.words, named[1]) else None


def _answer(situation: Situation, context: Context, asked: Expectation) -> Outcome | None:
    """What it was asked for; None where something else is said."""
    question, entry_id = asked.options
    entry = context.office.knowledge.entry(entry_id)
    again = replace(situation, words=question, expectation=None)
    if does_not_know(situation.words):
        return pass_on(again, context) if entry else Outcome(say=(tell.to_speaker(situation, texts.no_card()),))
    if grid := _home_told(situation, context):
        home = living_in(again, context, grid)
        return answer_or_pass_on(home, context, entry) if entry else show_card(home, context)
    return ask_home(again, context, entry_id, known=False) if is_bare_place(situation.words) else None
