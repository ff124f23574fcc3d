"""What may be dangerous and is no alarm: what is said first to whoever reports it, and to whoever handles it."""

from __future__ import annotations

from bot.domain.danger.bearing_wall import breaks_bearing_wall
from bot.domain.danger.emergency import may_be_swindle
from bot.domain.danger.fraud import asks_if_swindle
from bot.domain.danger.open_hole import is_open_hole, is_swollen_battery
from bot.domain.danger.rumour import asks_whether_to_flee
from bot.domain.speech.pieces import announced_in
from bot.domain.talk.seconding import without_neighbour
from bot.services.reading.read_situation import may_be_danger
from bot.texts import residents, workers_taking


def is_doubtful(words: str, late: bool) -> bool:
    """Too doubtful for an alarm: the number to call is named all the same, and the handler looks at once."""
    own = without_neighbour(words)
    return not late and any(map(may_be_danger, (own, *announced_in(own))))


def is_harmful(words: str, late: bool) -> bool:
    """Or a hole that one may fall into, or a battery that may burn."""
    return is_doubtful(words, late) or is_open_hole(words) or is_swollen_battery(words)


def warning(words: str, late: bool) -> str:
    """To whoever reports it; "" where nothing has to be said first."""
    if is_doubtful(words, late):
        return residents.swindled_call() if may_be_swindle(words) else residents.in_danger_call()
    if asks_if_swindle(words) and not late:
        return residents.perhaps_swindle()
    if is_open_hole(words):
        return residents.keep_off_the_hole()
    return residents.keep_off_the_battery() if is_swollen_battery(words) else ""


def note(number: int, words: str, late: bool) -> str:
    """To whoever handles it."""
    if is_doubtful(words, late):
        return workers_taking.maybe_danger()
    if is_open_hole(words):
        return workers_taking.open_hole()
    if breaks_bearing_wall(words):
        return workers_taking.bearing_wall(number)
    if is_swollen_battery(words):
        return workers_taking.swollen_battery()
    return workers_taking.asked_whether_to_flee(number) if asks_whether_to_flee(words) else ""
