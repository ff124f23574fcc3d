"""A tiny chat network with everything around it that the tests of this folder need."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aiohttp import ClientResponse, ClientSession

from bot.domain.message import Incoming
from bot.domain.places.place import Purpose, Role
from bot.domain.sandbox_net import SandboxNet, SandboxPerson, SandboxRoom
from bot.gateways.sandbox import SandboxGateway
from bot.store.attachments import Attachments
from bot.store.sandbox import SandboxLog
from bot.web.health import Health
from bot.web.server import WebServer
from tests.pictures import picture

PNG = picture("PNG")

NET = SandboxNet(
    bot=SandboxPerson("bot", "小灵通", None, Role.BOT),
    people=(
        SandboxPerson("li-ayi", "李阿姨", None, Role.RESIDENT),
        SandboxPerson("lu-ren", "路人", None, Role.RESIDENT),
        SandboxPerson("xiao-wang", "小王", "xiao-wang", Role.WORKER),
        SandboxPerson("lao-zhou", "老周", "lao-zhou", Role.ADMIN),
        SandboxPerson("yi-gong", "义工队", "yi-gong", Role.VOLUNTEER),
        SandboxPerson("shang-chang", "商场", "shang-chang", Role.PARTNER),
    ),
    rooms=(
        SandboxRoom("qinghe-1", "青禾 1 号居民群", "qinghe-a-1", Purpose.RESIDENTS, ("li-ayi", "xiao-wang", "yi-gong")),
        SandboxRoom("staff", "工作群", None, Purpose.STAFF, ("xiao-wang", "lao-zhou", "shang-chang")),
    ),
)


class Clock:
    """Hand-set; goes on by itself by a millisecond a look."""

    def __init__(self) -> None:
        self.now = 1_760_000_000_000

    def __call__(self) -> int:
        self.now += 1
        return self.now


class Bot:
    """Takes messages as the inbox does: new ones once, each known id again without effect."""

    def __init__(self) -> None:
        self.heard: list[Incoming] = []
        self.failures: list[Exception] = []

    async def take(self, incoming: Incoming) -> bool:
        await asyncio.sleep(0)
        if self.failures:
            raise self.failures.pop(0)
        new = incoming.message_id not in self.ids
        self.heard.append(incoming)
        return new

    @property
    def ids(self) -> list[str]:
        return [incoming.message_id for incoming in self.heard]


class Street:
    """The network, its bot and its web server on a free port; `restart` is a crash and a new start."""

    def __init__(self, folder: Path, max_photo_mb: int = 3) -> None:
        self.folder = folder
        self.max_photo_mb = max_photo_mb
        self.bot = Bot()
        self.clock = Clock()
        self.health = Health(storing=True, gateways=[{"channel": "sandbox:demo", "status": "up", "reason": ""}])
        self.session = ClientSession()
        self._open()

    def _open(self) -> None:
        self.log = SandboxLog(self.folder / "sandbox.db")
        self.attachments = Attachments(self.folder / "photos")
        self.gateway = SandboxGateway(NET, self.log, self.attachments, self.clock)
        self.server = WebServer("127.0.0.1", 0, self._health, self.gateway, self.max_photo_mb)

    async def _health(self) -> Health:
        return self.health

    async def start(self) -> None:
        await self.gateway.start(self.bot.take)
        await self.server.start()

    async def stop(self) -> None:
        await self.server.stop()
        await self.gateway.stop()
        self.log.close()

    async def restart(self) -> None:
        await self.stop()
        self._open()
        await self.start()

    def url(self, path: str) -> str:
        return f"{self.server.url}{path}"

    async def get(self, path: str, **options: Any) -> Any:
        async with self.session.get(self.url(f"/sandbox/api/{path}"), **options) as response:
            assert response.status == 200, await response.text()
            return await response.json()

    async def post(self, **body: Any) -> ClientResponse:
        async with self.session.post(self.url("/sandbox/api/messages"), json=body) as response:
            await response.read()
            return response

    async def says(self, text: str, room: str = "qinghe-1", sender: str = "li-ayi", **more: Any) -> str:
        response = await self.post(room=room, sender=sender, text=text, **more)
        assert response.status == 200, await response.text()
        return str((await response.json())["id"])

    async def texts(self, room: str = "qinghe-1") -> Sequence[str]:
        return [message["text"] for message in await self.get(f"messages?room={room}")]


async def refusal(response: ClientResponse, status: int) -> str:
    """The reason of an error, which must be one Chinese sentence and no traceback."""
    assert response.status == status, await response.text()
    reason = (await response.json())["error"]
    assert reason.endswith(("。", "）"))
    assert "Traceback" not in reason
    return str(reason)
