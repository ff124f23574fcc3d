"""The sandbox over HTTP: its page, its JSON interface and its stream of events, for this machine only."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.domain.faults import StoreFailed
from bot.domain.places.place import Role
from bot.domain.sandbox_net import SandboxPerson, SandboxRoom
from bot.gateways.sandbox import Listener, SandboxGateway
from bot.gateways.sandbox_rules import Refused
from bot.store.sandbox import Said
from bot.texts import web as texts
from bot.web.guard import guard
from bot.web.replies import dumps, reply
from bot.web.sandbox_draft import read_draft

STATIC = Path(__file__).parent / "static"
IMAGES = "/sandbox/api/images"

log = logging.getLogger(__name__)

_HEARTBEAT_S = 15.0
_WRITE_S = 10.0
_FOREVER = "private, max-age=31536000, immutable"
_IMAGE_TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".webp": "image/webp"}
_SHOWN_AS = {Role.VOLUNTEER: Role.OBSERVER, Role.PARTNER: Role.OBSERVER}


def add_sandbox(app: web.Application, gateway: SandboxGateway, max_photo: int) -> None:
    """`max_photo` in bytes."""
    pages = _Pages(gateway, max_photo)
    sandbox = web.Application(middlewares=[guard, _refusals])
    sandbox.on_shutdown.append(pages.end_streams)
    sandbox.router.add_get("", pages.page)
    sandbox.router.add_get("/", pages.page)
    sandbox.router.add_static("/static", STATIC)
    sandbox.router.add_get("/api/rooms", pages.rooms)
    sandbox.router.add_get("/api/people", pages.people)
    sandbox.router.add_get("/api/messages", pages.messages)
    sandbox.router.add_post("/api/messages", pages.say)
    sandbox.router.add_get("/api/stream", pages.stream, allow_head=False)
    sandbox.router.add_get(r"/api/images/{path:[0-9a-f]{2}/[0-9a-f]{64}\.(?:jpg|png|gif|webp)}", pages.image)
    app.add_subapp("/sandbox", sandbox)
    app.router.add_get("/", _to_the_page)


async def _to_the_page(_: web.Request) -> web.Response:
    raise web.HTTPFound("/sandbox")


@web.middleware
async def _refusals(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except Refused as refused:
        return reply({"error": refused.reason}, refused.status)
    except (StoreFailed, OSError) as error:
        log.warning("a message could not be kept: %s", type(error).__name__)
        return reply({"error": texts.CANNOT_KEEP}, 503)


class _Pages:
    """The handlers; each reads the request, asks the gateway and writes the answer."""

    def __init__(self, gateway: SandboxGateway, max_photo: int) -> None:
        self._gateway = gateway
        self._max_photo = max_photo

    async def end_streams(self, _: web.Application) -> None:
        self._gateway.end_streams()

    async def page(self, _: web.Request) -> web.FileResponse:
        return web.FileResponse(STATIC / "sandbox.html")

    async def rooms(self, _: web.Request) -> web.Response:
        people = {person.id: person for person in self._gateway.net.people}
        return reply([self._room(room, people) for room in self._gateway.net.rooms])

    def _room(self, room: SandboxRoom, people: dict[str, SandboxPerson]) -> dict[str, Any]:
        members = [people[member] for member in room.members if member in people]
        return {
            "id": room.id,
            "topic": room.topic,
            "grid": room.grid,
            "purpose": room.purpose.value,
            "members": [_person(member) for member in (*members, self._gateway.net.bot)],
        }

    async def people(self, _: web.Request) -> web.Response:
        return reply([_person(person) for person in (*self._gateway.net.people, self._gateway.net.bot)])

    async def messages(self, request: web.Request) -> web.Response:
        room = request.query.get("room")
        if not room:
            raise Refused(texts.NO_ROOM_GIVEN)
        history = await self._gateway.history(room, request.query.get("after") or None)
        return reply([_message(said) for said in history])

    async def say(self, request: web.Request) -> web.Response:
        draft = await read_draft(request, self._max_photo)
        return reply({"id": await self._gateway.say(draft)})

    async def image(self, request: web.Request) -> web.StreamResponse:
        path = self._gateway.attachments.path(request.match_info["path"])
        if not await asyncio.to_thread(path.is_file):
            raise web.HTTPNotFound
        headers = {"Content-Type": _IMAGE_TYPES[path.suffix], "Cache-Control": _FOREVER}
        return web.FileResponse(path, headers=headers)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        last = request.headers.get("Last-Event-ID", "").strip()
        # Listening starts before the headers go out: whoever fetches the history afterwards misses nothing.
        with self._gateway.listen() as listener:
            missed = [said async for said in self._gateway.missed(last)] if last else []
            await response.prepare(request)
            try:
                await _pour(missed, listener, response)
            except (ConnectionError, TimeoutError):
                # Gone, or not reading any more; the page comes back by itself.
                response.force_close()
        return response


async def _pour(missed: Sequence[Said], listener: Listener, response: web.StreamResponse) -> None:
    """What was missed, then every message as an event until the listener ends; a comment now and when nothing happens
    for a while."""
    await _write(response, b": hello\n\n")
    for said in missed:
        await _write(response, _event(said))
    known = {said.id for said in missed}
    while True:
        try:
            async with asyncio.timeout(_HEARTBEAT_S):
                heard = await listener.next()
        except TimeoutError:
            await _write(response, b": still here\n\n")
            continue
        if heard is None:
            return
        if heard.id not in known:
            await _write(response, _event(heard))


async def _write(response: web.StreamResponse, event: bytes) -> None:
    async with asyncio.timeout(_WRITE_S):
        await response.write(event)


def _event(said: Said) -> bytes:
    return f"id: {said.id}\ndata: {dumps(_message(said))}\n\n".encode()


def _person(person: SandboxPerson) -> dict[str, str]:
    return {"id": person.id, "name": person.name, "role": _SHOWN_AS.get(person.role, person.role).value}


def _message(said: Said) -> dict[str, Any]:
    return {
        "id": said.id,
        "room": said.room,
        "sender": said.sender,
        "text": said.text,
        "from_bot": said.from_bot,
        "mentions": said.mentions,
        "quote": said.quote,
        "image": f"{IMAGES}/{said.image}" if said.image else None,
        "at": said.at,
    }
