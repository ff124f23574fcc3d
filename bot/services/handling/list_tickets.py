"""我的工单 for residents, 待办 for workers, 今日 for leaders: lists that fit a phone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from bot.domain.commands.paging import SHOWN, Page, page_after, read_page
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Official, Places, Purpose, Role
from bot.domain.places.questions import told_at
from bot.domain.situation import Situation
from bot.domain.speech.named import accused_by_name
from bot.domain.tickets.deadline import to_ms
from bot.domain.tickets.tallies import added_up
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.units import WEEK_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.chain import above
from bot.services.handling.rate_ticket import has_reported
from bot.texts import residents_services, workers_lists

_MOST = 1_000

ENDED_SHOWN_MS = WEEK_MS


def tell_mine(situation: Situation, context: Context) -> Outcome:
    """What somebody reported or follows: open, and ended in the last 7 days. In a group only what was said there."""
    person, room = situation.speaker.person, None if situation.is_private else situation.room.id
    opened = context.read.unclosed_of(person, room) + context.read.followed_by(person, room)
    found = {ticket.number: ticket for ticket in opened}
    ended = context.read.ended_for(person, room, context.now - ENDED_SHOWN_MS)
    found |= {ticket.number: ticket for ticket in ended if ticket.number not in found}
    mine = [ticket for ticket in found.values() if situation.is_private or not _is_secret(context, ticket)]
    if not mine:
        text = residents_services.no_tickets(in_group=not situation.is_private)
        return Outcome(say=(tell.to_speaker(situation, text),))
    lines = [
        residents_services.my_ticket(
            t.number,
            t.kind,
            t.state.value,
            tell.words_here(situation, t),
            follows=t.reporter != person,
            merged=t.reporter != person and has_reported(situation, context, t),
        )
        for t in mine[:SHOWN]
    ]
    return Outcome(say=(tell.to_speaker(situation, residents_services.my_tickets(lines, len(mine))),))


def tell_to_do(situation: Situation, context: Context, words: str = "") -> Outcome:
    """What the speaker has to do: emergencies that nobody has accepted, then by the next limit, what is over it first.
    `words`: which part of it."""
    official = situation.speaker.official
    assert official is not None  # only people in roles give this command
    checks = _to_check(context, official)
    mine = (one for one in context.read.open_tickets_of(official.key, _MOST) if one.state is not State.VERIFYING)
    found = [*mine, *checks]
    asked = [one.ticket for one in context.read.requests_for(official.key)]
    shown = [ticket for ticket in found if situation.is_private or not _is_secret(context, ticket)]
    if not shown:
        text = workers_lists.to_decide(asked) if asked else workers_lists.nothing_to_do()
        return Outcome(say=(tell.not_to_residents(situation, text),))
    shown.sort(key=by_haste)
    late, untaken = how_many_late(context, shown)
    alone = situation.is_private or situation.room.purpose is Purpose.RESIDENTS
    page, _ = read_page(words)
    part = page.within(len(shown))
    lines = [_todo_line(context, official, ticket, alone) for ticket in shown[part]]
    text = workers_lists.todo(lines, len(shown), late, untaken, part.start, page_after(part, len(shown)))
    if asked:
        text = f"{workers_lists.to_decide(asked)}\n{text}"
    return Outcome(say=(say_page(situation, page, text),))


def say_page(situation: Situation, page: Page, text: str) -> Say:
    """A whole list is too long for a room."""
    return (tell.in_private if page.is_whole else tell.not_to_residents)(situation, text)


def by_haste(ticket: Ticket) -> tuple[bool, bool, int, int]:
    """Emergencies that nobody has accepted, then by the next limit; what is suspended last."""
    return not _alarms(ticket), ticket.state is State.SUSPENDED, next_limit(ticket), ticket.number


def _alarms(ticket: Ticket) -> bool:
    return ticket.urgent and ticket.state is State.DISPATCHED


def _is_secret(context: Context, ticket: Ticket) -> bool:
    """Never listed before others; nor is what speaks against somebody in office by name, whatever it was filed as."""
    return ticket.is_confidential or bool(accused_by_name(context.places, ticket.text))


def _to_check(context: Context, official: Official) -> list[Ticket]:
    """What waits for this leader's 核查; what another leader was asked to check is theirs."""
    if official.role is not Role.LEADER:
        return []
    waiting = ((ticket, above(context, ticket)) for ticket in context.read.verifying())
    return [ticket for ticket, checker in waiting if checker and checker.key == official.key]


def next_limit(ticket: Ticket) -> int:
    if ticket.state is State.DISPATCHED:
        return min(ticket.accept_due, ticket.handle_due)
    if ticket.state is State.VERIFYING and ticket.verify_due is not None:
        return ticket.verify_due
    return ticket.handle_due


def how_many_late(context: Context, tickets: Sequence[Ticket]) -> tuple[int, int]:
    """Past the limit to deal with them (超时, as in every figure), and of the others past the limit to accept them."""
    late = [one for one in tickets if one.state is not State.SUSPENDED and one.handle_due < context.now]
    untaken = [one for one in tickets if one.state is State.DISPATCHED and one.accept_due < context.now]
    return len(late), sum(one not in late for one in untaken)


def what_is_left(context: Context, ticket: Ticket) -> str:
    """Of its limit, in words."""
    now = context.now
    if ticket.state is State.SUSPENDED:
        return workers_lists.suspended()
    if _alarms(ticket) and next_limit(ticket) >= now:
        return workers_lists.at_once()
    if ticket.state is State.DISPATCHED and ticket.accept_due <= ticket.handle_due and now <= ticket.handle_due:
        return workers_lists.left_to_accept(ticket.accept_due - now)
    return workers_lists.left_to_end(ticket.handle_due - now)


def _todo_line(context: Context, official: Official, ticket: Ticket, alone: bool) -> str:
    """`alone`: nobody else reads it."""
    if ticket.state is State.VERIFYING:
        due = ticket.verify_due
        words = workers_lists.left_to_check(None if due is None else due - context.now)
    else:
        words = what_is_left(context, ticket)
    text = "" if ticket.was_private and not alone else told_at(ticket.text, ticket.place)
    part = ticket.joint and ticket.handler != official.key
    return workers_lists.todo_line(ticket.number, ticket.kind, text, words, part, ticket.urgent)


def tell_today(situation: Situation, context: Context) -> Outcome:
    """Five lines over the leader's grids and everything below them; for an admin over all."""
    official = situation.speaker.official
    assert official is not None  # only people in roles give this command
    own = own_grids(official, context.places)
    below = frozenset[str]().union(*(context.places.subtree(grid) for grid in own))
    day = to_ms(datetime.combine(context.today, time(), context.office.zone))
    sum_ = added_up(context.read.tallies(day, context.now), below, context.places.root)
    names = [context.grid_name(grid) for grid in own]
    grids = workers_lists.several_grids(names[0], len(names)) if len(names) > 1 else "".join(names)
    text = workers_lists.today(grids, sum_)
    return Outcome(say=(tell.not_to_residents(situation, text),))


def own_grids(official: Official, places: Places) -> tuple[str, ...]:
    """What a leader answers for; an admin for everything."""
    if official.role is Role.LEADER:
        return official.grids
    return (places.root,) if places.root else ()
