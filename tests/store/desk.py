"""What the tests of the store have in common: messages, tickets and one moment in time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from bot.domain.changes.ticket import OpenTicket
from bot.domain.message import Incoming, Message
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Purpose
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.store.attachments import SavedPhoto
from bot.store.rows.identity import bind_room
from bot.store.store import Store

NOW = 1_795_000_000_000
MINUTE = 60_000
DAY = 24 * 60 * MINUTE
CHANNEL = "sandbox:demo"
LI, WANG, ZHAO = ("wx_li", "李阿姨"), ("wx_wang", "小王"), ("wx_zhao", "老赵")
PHOTO = SavedPhoto("ab/abcdef.jpg", "image/jpeg")


def said(text: str, who: tuple[str, str] = LI, id: str = "", room: str | None = "r1", **more: Any) -> Incoming:
    """A message as the gateway hands it in; `room` None is a private chat."""
    return replace(
        Incoming(CHANNEL, id or f"{who[0]}-{text}", room, who[0], who[1], text, NOW, room_topic="青禾 1 号楼"), **more
    )


class Desk:
    """A store with shorthands for the steps that most tests begin with."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "bot.sqlite"
        self.store = Store(self.path)

    async def hears(
        self, text: str, who: tuple[str, str] = LI, at: int = NOW, photo: bool = False, **more: Any
    ) -> Message:
        message = await self.store.take(said(text, who, **more), PHOTO if photo else None, at)
        assert message is not None, "this message was there already"
        return message

    async def opens(self, number: int, message: Message, **more: Any) -> Ticket:
        """The ticket of this message, committed with nothing said."""
        new = ticket(number, message, **more)
        step = Step(new.opened_at, new.reporter_name, What.RECEIVED, new.text)
        assert await self.store.commit(message.id, Outcome((OpenTicket(new, (step,), message=message.id),)), NOW)
        return new

    async def says(self, *say: Say, at: int = NOW) -> None:
        await self.store.commit(None, Outcome(say=say), at)

    async def binds(self, room: int, purpose: Purpose = Purpose.RESIDENTS, grid: str = "qh-a-1") -> None:
        await self.store.write(lambda conn: bind_room(conn, room, grid, purpose))

    async def rows(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        return await self.store.query(lambda conn: [tuple(row) for row in conn.execute(sql, values)])


def ticket(number: int, message: Message, **more: Any) -> Ticket:
    return replace(
        Ticket(
            number=number,
            text=message.text,
            kind="市政管养",
            speech=Speech.HELP,
            state=State.DISPATCHED,
            grid="qh-a-1",
            room=message.room,
            reporter=message.person,
            reporter_name=message.sender_name,
            handler="wang",
            opened_at=NOW,
            accept_due=NOW + 5 * MINUTE,
            handle_due=NOW + DAY,
        ),
        **more,
    )
