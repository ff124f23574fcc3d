"""Routes that are asked only where a command was given, something is expected or may belong to what has happened would
have matched nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from bot.domain.changes.talk import Awaits
from bot.domain.commands.parse import parse
from bot.domain.message import Message, MessageKind, Quote
from bot.domain.notices.poll import Poll
from bot.domain.places.place import Mode, Official, Purpose, Role, Room, Speaker
from bot.domain.situation import Expectation, Flooding, Occasion, Situation
from handlers import BY_COMMAND, BY_EXPECTATION, BY_OCCASION, ROUTES

OCCASIONS = (None, Occasion(receipt=1), Occasion(week=1), Occasion(poll=Poll(1, 1, "面馆", ("甲", "乙"), 9, "z", 1)))
EXPECTED = (None, *(Expectation(1, awaits, ("问", "a", "b"), 9) for awaits in Awaits))
ROLES = (None, Role.WORKER, Role.LEADER, Role.ADMIN, Role.OBSERVER)
WORDS = ("接单 1001", "1", "是", "收到", "评议 5", "")


def without_command() -> Iterator[Situation]:
    for kind, awaited, occasion, role, purpose, addressed, words in product(
        (MessageKind.TEXT, MessageKind.IMAGE, MessageKind.RECALL),
        EXPECTED,
        OCCASIONS,
        ROLES,
        (Purpose.RESIDENTS, Purpose.STAFF, Purpose.ADMINS, Purpose.PRIVATE, Purpose.UNBOUND),
        (True, False),
        WORDS,
    ):
        quote = Quote("工单 1001") if awaited else None
        yield Situation(
            message=Message(1, "c", "m", 1, 1, "p", "李", kind, words, 1, 1, quote=quote),
            speaker=Speaker(1, "李", Official("k", "李", role, ("g",)) if role else None),
            room=Room(1, "群", purpose, "g", mode=Mode.ON),
            grid=None,
            words=words,
            addressed=addressed,
            called="小灵通" if addressed else "",
            quotes_bot=quote is not None,
            quoted_ticket=1001 if quote else None,
            expectation=awaited,
            draft=1001 if awaited else None,
            occasion=occasion,
            flooding=Flooding.NONE,
        )


def test_without_a_command_none_of_them_matches() -> None:
    for situation in without_command():
        for route in BY_COMMAND:
            assert not route.matches(situation), (route.WHEN, situation)


def test_without_an_expectation_or_an_occasion_none_of_those_matches() -> None:
    for situation in without_command():
        for given in (situation, replace(situation, command=parse("办结 1001"))):
            for route in BY_EXPECTATION if given.expectation is None else ():
                assert not route.matches(given), (route.WHEN, given)
            for route in BY_OCCASION if given.occasion is None else ():
                assert not route.matches(given), (route.WHEN, given)


def test_they_are_all_routes() -> None:
    assert set(ROUTES) >= BY_COMMAND | BY_EXPECTATION | BY_OCCASION
