"""绑定 青禾1号微网格, 绑定 员工群: an admin tells in the room itself what it is."""

from __future__ import annotations

from bot.domain.changes.people import BindRoom
from bot.domain.outcome import Outcome
from bot.domain.places.place import PURPOSES_BY_NAME, Places, Purpose, Role
from bot.domain.situation import Situation
from bot.services import tell
from bot.services.context import Context
from bot.texts import admins


def bind_room(situation: Situation, context: Context, words: str) -> Outcome:
    """Only for admins; from anybody else it is ordinary talk, unless it was put to the bot."""
    official = situation.speaker.official
    if official is None or official.role is not Role.ADMIN:
        refusal = tell.in_private(situation, admins.only_admins_bind())
        return Outcome(say=(refusal,) if situation.addressed else ())
    purpose, grid_words = _purpose_and_grid(words)
    grid = context.places.find(grid_words) if grid_words else _widest(context.places, official.grids)
    if grid is None:
        close = context.places.nearly(grid_words)
        return Outcome(say=(tell.to_speaker(situation, admins.no_such_grid(grid_words, close)),))
    text = admins.room_bound(context.grid_name(grid), purpose_name(purpose))
    return Outcome((BindRoom(situation.room.id, grid, purpose),), (tell.to_speaker(situation, text),))


def purpose_name(purpose: Purpose) -> str:
    return next((name for name, known in PURPOSES_BY_NAME.items() if known is purpose), purpose.value)


def _purpose_and_grid(words: str) -> tuple[Purpose, str]:
    """员工群 青禾社区 in either order; a grid alone means a residents' room."""
    for name, purpose in PURPOSES_BY_NAME.items():
        if name in words:
            return purpose, words.replace(name, " ").strip()
    return Purpose.RESIDENTS, words


def _widest(places: Places, own: tuple[str, ...]) -> str | None:
    """Where no grid is named: the admin's own, else the top of the tree."""
    return own[0] if own else places.root
