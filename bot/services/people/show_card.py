"""联系卡: who looks after this grid and how to reach them (便民服务连心卡)."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.places.place import ROLE_NAMES, Grid, Official, Role
from bot.domain.situation import Situation
from bot.domain.tickets.duty import stand_in
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.whose_grid import homes_of
from bot.texts import residents_services as texts
from bot.texts.residents_services import Post

POSTS = (Role.LEADER, Role.WORKER, Role.POLICE, Role.DOCTOR, Role.PROPERTY)


def show_card(situation: Situation, context: Context) -> Outcome:
    """Of the room's grid; in private of the grid where the person lives, or of each of theirs. Said as it is: the office
    made it public."""
    homes = homes_of(situation, context)
    grids = [context.places.grids[one] for one in homes] if homes else [situation.grid] if situation.grid else []
    if not grids:
        return Outcome(say=(tell.to_speaker(situation, texts.no_card()),))
    text = "\n\n".join(_card(context, grid) for grid in grids)
    return Outcome(say=(tell.to_speaker(situation, text, verbatim=True),))


def _card(context: Context, grid: Grid) -> str:
    posts = [post for role in POSTS if (post := post_of_role(context, grid.id, role))]
    phone = context.places.placeholder_values(grid.id)["服务电话"]
    return texts.card(grid.name, posts, phone) if posts or phone else texts.empty_card(grid.name)


def post_of(context: Context, person: Official, grid: str | None) -> Post:
    """The line of one person."""
    is_away = person.key in context.away
    told = _stand_in(context, person, grid) if is_away else ""
    number = person.phone if person.phone_public else ""
    return Post(ROLE_NAMES[person.role], ((person.name, number),), told, is_away)


def post_of_role(context: Context, grid: str, role: Role) -> Post | None:
    people = context.places.nearest(grid, [role])
    if not people:
        return None
    away = [person for person in people if person.key in context.away]
    stand_ins = [_stand_in(context, person, grid) for person in away]
    named = tuple((person.name, person.phone if person.phone_public else "") for person in people)
    told = "、".join(dict.fromkeys(filter(None, stand_ins)))
    return Post(ROLE_NAMES[role], named, told, is_away=len(away) == len(people))


def _stand_in(context: Context, person: Official, grid: str | None) -> str:
    """Whoever does the work of somebody on leave, also where nobody was named for it, with their number where it is
    public."""
    other = stand_in(context.places, person, grid, context.today, context.away)
    if other is None:
        return ""
    return f"{other.name} {other.phone if other.phone_public else ''}".rstrip()
