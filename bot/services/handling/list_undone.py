"""未办: what is not done yet in a leader's grids, and in whose hands it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.domain.commands.paging import page_after, read_page
from bot.domain.commands.work_questions import KINDS, LATE, NEW_TODAY, UNTAKEN, URGENT
from bot.domain.outcome import Outcome
from bot.domain.places.place import Official
from bot.domain.places.questions import told_at
from bot.domain.situation import Situation
from bot.domain.speech.named import accused_by_name
from bot.domain.tickets.deadline import to_local
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.words.plain import bare
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.list_tickets import by_haste, how_many_late, own_grids, say_page, what_is_left
from bot.texts import workers_lists as texts

MOST = 2_000


@dataclass(slots=True)
class _Wanted:
    """Whose, where (the name of a grid and what is below it) and which kinds; all where nothing is said."""

    whose: Official | None = None
    area: str = ""
    below: frozenset[str] = frozenset()
    kinds: list[str] = field(default_factory=list)


def tell_undone(situation: Situation, context: Context, words: str) -> Outcome:
    """Everybody's, or what is in the hands of whoever is named, in one grid, only what is late …; what is over its
    limit comes first."""
    official = situation.speaker.official
    assert official is not None  # only people in roles give this command
    page, words = read_page(words)
    wanted = _wanted(context, words)
    if isinstance(wanted, str):
        return Outcome(say=(tell.not_to_residents(situation, wanted),))
    theirs = _of(official, context)
    if wanted.area and wanted.below.isdisjoint(_grids_of(official, context)):
        return Outcome(say=(tell.not_to_residents(situation, texts.not_your_grid(wanted.area)),))
    every = [one for one in theirs if _is_wanted(context, one, wanted)]
    found = [one for one in every if all(_OF_KIND[kind](context, one) for kind in wanted.kinds)]
    which = "、".join(wanted.kinds)
    if not found:
        name = wanted.whose.name if wanted.whose else ""
        return Outcome(say=(tell.not_to_residents(situation, texts.all_done(name, wanted.area, which, len(every))),))
    found.sort(key=by_haste)
    late, untaken = how_many_late(context, found)
    part = page.within(len(found))
    lines = [_line(context, ticket, situation.is_private or page.is_whole) for ticket in found[part]]
    after = page_after(part, len(found))
    text = texts.undone(
        lines, len(found), late, untaken, which, part.start, f"{words} {after}".strip() if after else None
    )
    return Outcome(say=(say_page(situation, page, text),))


def _wanted(context: Context, words: str) -> _Wanted | str:
    """What is read from the words after 未办; what to say where nobody and no grid is called so."""
    wanted = _Wanted(kinds=[word for word in words.split() if word in KINDS])
    rest = [word for word in words.split() if word not in KINDS]
    people = [named for word in rest if (named := _named(context, word))]
    where = " ".join(word for word in rest if _named(context, word) is None)
    grid = context.places.named_in(bare(where))
    if len(people) > 1 or (where and (grid is None or grid[0] != bare(where))):
        return texts.nobody_of_that_name(" ".join(rest))
    if grid is not None:
        wanted.area, wanted.below = where, context.places.subtree(grid[1])
    wanted.whose = people[0] if people else None
    return wanted


def _is_wanted(context: Context, ticket: Ticket, wanted: _Wanted) -> bool:
    if wanted.whose is not None and ticket.handler != wanted.whose.key:
        return False
    return not wanted.area or (ticket.grid or context.places.root) in wanted.below


def _opened_today(context: Context, ticket: Ticket) -> bool:
    return to_local(ticket.opened_at, context.office.zone).date() == context.today


_OF_KIND: Mapping[str, Callable[[Context, Ticket], bool]] = {
    LATE: lambda context, ticket: how_many_late(context, [ticket])[0] > 0,
    UNTAKEN: lambda context, ticket: ticket.state is State.DISPATCHED,
    URGENT: lambda context, ticket: ticket.urgent,
    NEW_TODAY: _opened_today,
}


def _grids_of(official: Official, context: Context) -> frozenset[str]:
    places = context.places
    return frozenset[str]().union(*(places.subtree(grid) for grid in own_grids(official, places)))


def _of(official: Official, context: Context) -> list[Ticket]:
    """Never what speaks against somebody in office by name, whatever it was filed as."""
    places, below = context.places, _grids_of(official, context)
    return [
        ticket
        for ticket in context.read.all_open(MOST)
        if (ticket.grid or places.root) in below
        and not ticket.is_confidential
        and not accused_by_name(places, ticket.text)
    ]


def _named(context: Context, name: str) -> Official | None:
    found = [official for official in context.places.officials.values() if official.name in (name, name.strip("的"))]
    return found[0] if len(found) == 1 else None


def _line(context: Context, ticket: Ticket, alone: bool) -> str:
    """`alone`: nobody else reads it."""
    words = texts.to_check() if ticket.state is State.VERIFYING else what_is_left(context, ticket)
    text = "" if ticket.was_private and not alone else told_at(ticket.text, ticket.place)
    return texts.undone_line(ticket.number, ticket.kind, text, context.name_of(ticket.handler), words, ticket.urgent)
