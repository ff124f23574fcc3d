"""今晚又冒烟了, by whoever has reported the barbecue below: of that report, and no fire."""

from __future__ import annotations

from bot.domain.danger.ordinary_smoke import may_be_same_smoke
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_smoke import hear_smoke_again, smoke_meant, with_look_first
from handlers import appeal, rate

WHEN = "报过烧烤、烟囱、饭店油烟的人说又冒烟了、还是冒烟"


def matches(situation: Situation) -> bool:
    if situation.room.purpose not in (Purpose.RESIDENTS, Purpose.PRIVATE) or situation.to_others:
        return False
    return may_be_same_smoke(situation.command.words if situation.command else situation.words)


def handle(situation: Situation, context: Context) -> Outcome | None:
    command = situation.command
    if command is None:
        return hear_smoke_again(situation, context)
    # 没解决 1001 今晚还是冒烟.
    route = next((one for one in (rate, appeal) if one.matches(situation)), None)
    ticket = smoke_meant(situation, context, command.words, command.number) if route else None
    if route is None or ticket is None or situation.emergency is None:
        return None
    return with_look_first(situation, context, ticket, route.handle(situation, context))
