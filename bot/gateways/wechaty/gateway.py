"""One Wechaty account behind the `Gateway` port: the parts of this package, wired together."""

from __future__ import annotations

import asyncio
import contextlib
import random

from bot.domain.message import Letter
from bot.gateways.wechaty import wire
from bot.gateways.wechaty.desk import AlertDesk
from bot.gateways.wechaty.directory import Directory, gather_in_turn
from bot.gateways.wechaty.echoes import EchoBook
from bot.gateways.wechaty.hooks import AlertKind, Contact, Hooks, Room
from bot.gateways.wechaty.inbound import Inbound
from bot.gateways.wechaty.intake import Intake
from bot.gateways.wechaty.line import Line, NotSent
from bot.gateways.wechaty.news import News
from bot.gateways.wechaty.reading import Joining
from bot.gateways.wechaty.sending import Sending
from bot.gateways.wechaty.session import Session
from bot.gateways.wechaty.settings import WechatySettings
from bot.ports import Account, Clock, GatewayState, Receipt, Take
from bot.texts import gateway as texts

_DRAIN_S = 5.0


class WechatyGateway:
    """The adapter of one account. Errors of the other side end in `state` and alerts, never in `start`."""

    def __init__(
        self, settings: WechatySettings, clock: Clock, hooks: Hooks | None = None, rng: random.Random | None = None
    ) -> None:
        self._settings = settings
        self._desk = AlertDesk(hooks or Hooks())
        self._echoes = EchoBook(settings.echo_keep_s)
        self._directory = Directory(settings, lambda: self._session.line, lambda: self._session.account.contact_id)
        self._news = News(self._directory, self._desk, self._put, clock)
        self._session = Session(settings, clock, self._desk, rng or random.Random(), self._news.read)
        self._news.session = self._session
        self._sending = Sending(settings, self._echoes, lambda: self._session.line if self._session.up else None)
        self._inbound = Inbound(
            settings,
            clock,
            self._directory,
            self._echoes,
            self._session.live_line,
            lambda: self._session.account.contact_id,
            lambda message_id: self._desk.alert(AlertKind.MESSAGE_LOST, texts.alert_message_lost(message_id)),
        )
        self._intake: Intake | None = None
        self._jobs: list[asyncio.Task[None]] = []

    @property
    def channel(self) -> str:
        return self._settings.channel

    @property
    def account(self) -> Account:
        return self._session.account

    def state(self) -> GatewayState:
        return self._session.state

    @property
    def login_code(self) -> str | None:
        """What the QR code for logging in must hold while the account waits for a phone."""
        return self._desk.code

    @property
    def last_alive(self) -> int:
        """UTC milliseconds of the last sign of life of the event stream; later messages may be missing."""
        return self._session.last_alive

    async def start(self, take: Take) -> None:
        if self._jobs:
            raise RuntimeError(f"{self.channel} is running")
        self._intake = Intake(self._inbound.fetch, self._inbound.read_now, self._inbound.read, take)
        self._jobs = [
            asyncio.create_task(self._session.run(), name=f"{self.channel} session"),
            asyncio.create_task(self._desk.run(), name=f"{self.channel} desk"),
            asyncio.create_task(self._refresh_name(), name=f"{self.channel} name"),
        ]

    async def stop(self) -> None:
        """Hands on what has come in, then lets the line go; the account stays logged in at the gateway."""
        if not self._jobs:
            return
        session_job, *others = self._jobs
        self._jobs = []
        intake, self._intake = self._intake, None
        if intake is not None:
            await intake.close(_DRAIN_S)
        for job in (session_job, *others):
            job.cancel()
        await asyncio.gather(session_job, *others, return_exceptions=True)
        self._news.close()
        self._directory.close()
        self._session.closed()

    async def send(self, letter: Letter) -> str:
        return await self._sending.send(letter)

    async def receipt(self, letter: Letter) -> Receipt:
        return await self._sending.receipt(letter)

    def letter_of(self, message_id: str) -> str | None:
        """The key of the letter that an own message is the echo of; None: a human typed it, or before our time."""
        return self._echoes.owner(message_id)

    async def send_file(self, place: str, content: bytes, name: str) -> str:
        """A file into the room or to the contact `place`; errors as `send`."""
        return await self._sending.send_file(place, content, name)

    async def send_link(self, place: str, title: str, url: str, description: str = "", thumbnail: str = "") -> str:
        """A link card into the room or to the contact `place`; errors as `send`."""
        return await self._sending.send_link(place, title, url, description, thumbnail)

    async def accept_invitation(self, invitation_id: str) -> None:
        """Raises what a call over the line may raise (see `directory.LINE_ERRORS`)."""
        await self._line().call(wire.INVITATION_ACCEPT, id=invitation_id)

    async def accept_friendship(self, friendship_id: str) -> None:
        await self._line().call(wire.FRIENDSHIP_ACCEPT, id=friendship_id)

    async def room_ids(self) -> list[str]:
        """The ids of all rooms the account is in: one question."""
        return list((await self._line().call(wire.ROOM_LIST)).ids)

    async def rooms(self) -> list[Room]:
        """All rooms the account is in, looked up at the pace the network stands."""
        return await gather_in_turn(self._directory, await self.room_ids())

    async def room(self, room_id: str) -> Room:
        return await self._directory.room(room_id, wait_s=60.0)

    async def member_ids(self, room_id: str) -> list[str]:
        """The contact ids of a room's members, asked for on demand: one question."""
        return list((await self._line().call(wire.ROOM_MEMBERS, id=room_id)).member_ids)

    async def contact(self, contact_id: str) -> Contact | None:
        return await self._directory.contact(contact_id)

    def _line(self) -> Line:
        line = self._session.line
        if line is None:
            raise NotSent(texts.SEND_NOT_UP)
        return line

    def _put(self, heard: str | Joining) -> None:
        if self._intake is not None:
            self._intake.put(heard, self._session.line)

    async def _refresh_name(self) -> None:
        # Not every gateway says so when the account is renamed.
        while True:
            await asyncio.sleep(self._settings.cache_s + 1)
            with contextlib.suppress(Exception):
                self._news.ask_own_name()
