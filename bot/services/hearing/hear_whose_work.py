"""把王晓宁手上的都转给赵长禾: a leader orders whose work goes to whom. Each ticket is passed on by a command of its own,
which is offered; nothing of it is a word against anybody."""

from __future__ import annotations

from bot.domain.commands.party import ROLE_WORDS, read_party
from bot.domain.commands.table import Verb
from bot.domain.commands.whose_work import ME, work_moved
from bot.domain.outcome import Outcome
from bot.domain.places.place import HANDLING_ROLES, Official, Role
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.services.context import Context
from bot.services.handling.list_tickets import by_haste
from bot.services.people.take_leave import people_named
from bot.services.reading.find_ticket import in_short, may_act, refuse, urgent_first
from bot.texts import workers_passing as texts
from bot.texts import workers_slips

_MOST = 3


def hear_whose_work(situation: Situation, context: Context) -> Outcome | None:
    """The commands to be sent, for the most hasty of the tickets; None where no such order is given, or something is
    said against somebody beside it."""
    official = situation.speaker.official
    if official is None or official.role not in HANDLING_ROLES:
        return None
    theirs = [one.name for one in context.places.officials.values() if one.role in HANDLING_ROLES]
    said = work_moved(situation.words, theirs, ROLE_WORDS)
    if said is None or (said.rest and accuses_here(context.places, said.rest)):
        return None
    if official.role is not Role.LEADER and said.whose != ME:
        return None
    whose = official if said.whose == ME else _the_only(context, official, said.whose)
    to = said.to if said.to in ROLE_WORDS else _name(_the_only(context, official, said.to))
    if whose is None or not to or to == whose.name:
        return refuse(situation, texts.say_who_exactly(official.role is Role.LEADER))
    tickets = sorted(
        (
            one
            for one in context.read.open_tickets_of(whose.key)
            if not one.is_confidential and may_act(context, situation.speaker, one)
        ),
        key=by_haste,
    )
    if not tickets:
        return refuse(situation, texts.nothing_of(texts.YOU if whose == official else whose.name))
    first = sorted(tickets[:_MOST], key=urgent_first)
    offers = [workers_slips.command(Verb.REASSIGN.value, one.number, to) for one in first]
    offer = workers_slips.one_of(offers) if len(offers) > 1 else texts.one(workers_slips.by_yes(offers[0]))
    listed = in_short(first)
    return refuse(
        situation,
        texts.one_by_one(
            texts.YOU if whose == official else whose.name, listed, len(tickets), offer, official.role is Role.LEADER
        ),
    )


def _name(official: Official | None) -> str:
    return official.name if official else ""


def _the_only(context: Context, leader: Official, word: str) -> Official | None:
    """小王: of several who are called so, the only one under this leader, or around them."""
    party, _ = read_party(word, context.places)
    found = people_named(context, word) or list(party.people if party else ())
    if len(found) > 1:
        below = {grid for own in leader.grids for grid in context.places.subtree(own)}
        found = [one for one in found if not below.isdisjoint(one.grids)]
    return found[0] if len(found) == 1 else None
