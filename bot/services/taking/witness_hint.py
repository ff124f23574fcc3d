"""打人的是5楼租房的那个光头 别说是我说的: those who go there hear who it was, and never who has said so."""

from __future__ import annotations

import re

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.outcome import Say
from bot.domain.places.place import Role
from bot.domain.situation import Situation
from bot.domain.tickets.confidential import accused_in
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.texts import workers_taking

_WITHIN_MS = 6 * HOUR_MS
_MOST = 2_000
_BY_SOMEBODY = frozenset({EmergencyKind.CRIME, EmergencyKind.TRAFFIC})
_DEED = r"(?:打人|打架|打的?|动[手刀]|砍人?|捅人?|拿刀|持刀|闹事|撞人|肇事|抢\S{0,3}|偷\S{0,3}|砸\S{0,3})"
_NAMES_DOER = re.compile(rf"{_DEED}的(?:那个|那家|人)?(?:就?是|叫|住|在)|是\S{{1,14}}(?:打|砍|捅|撞|砸|抢|偷)的|车牌")
_CLAUSES = re.compile(r"[\s，,。；;！!]+")
_TELLS_OF_WITNESS = re.compile(r"[我俺咱]|保密|匿名|别说|不要说|邻居|对门|隔壁|楼[上下]")


def hint_of_witness(situation: Situation, context: Context, accusation: Ticket) -> tuple[Say, ...]:
    """Said in private while one such emergency runs where they live; nothing of what may tell who they are, and nothing
    where somebody in office may be meant."""
    words = situation.words
    if not situation.is_private or situation.speaker.official is not None or not _NAMES_DOER.search(words):
        return ()
    if accused_in(context.places, accusation.grid, words):
        return ()
    told = "，".join(piece for piece in _CLAUSES.split(words) if piece and not _TELLS_OF_WITNESS.search(piece))
    running = [one for one in context.read.all_open(_MOST) if _is_meant(one, accusation, context)]
    if not told or len(running) != 1:
        return ()
    ticket = running[0]
    police = context.places.nearest(ticket.grid, [Role.POLICE])
    there = [context.official(ticket.handler), *police]
    text = workers_taking.told_in_secret(ticket.number, told)
    heard = {one.key: one for one in there if one is not None and one.key not in context.away}
    return tuple(say for one in heard.values() for say in tell.to_official(context, one, text, ticket.number))


def _is_meant(ticket: Ticket, accusation: Ticket, context: Context) -> bool:
    if not ticket.urgent or ticket.is_confidential or ticket.opened_at < context.now - _WITHIN_MS:
        return False
    told = recognise_emergency(ticket.text)
    return ticket.grid == accusation.grid and told is not None and not _BY_SOMEBODY.isdisjoint(told.kinds)
