"""A gateway in pure Python for fast tests: the same service, as obedient or as broken as a test wants it."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from grpclib.const import Cardinality, Handler, Status
from grpclib.exceptions import GRPCError
from grpclib.server import Server
from wechaty_grpc.wechaty import puppet

from bot.gateways.wechaty import wire
from bot.gateways.wechaty.wire import EventType, MessagePayload

TOKEN = "fake-token"
SELF = "bot-self"


class RawAnswer:
    """An answer given as bytes, for what old or odd gateways say."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def SerializeToString(self) -> bytes:
        return self.data


class FakeGateway:
    """Holds what it would say; tests change its attributes. `calls` counts every procedure by name."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.most_at_once: Counter[str] = Counter()
        self._now: Counter[str] = Counter()
        self.contacts: dict[str, str] = {SELF: "小蜜蜂"}
        self.rooms: dict[str, str] = {}
        self.aliases: dict[str, str] = {}
        self.messages: dict[str, MessagePayload] = {}
        self.boxes: dict[str, str] = {}
        self.downloads: dict[str, list[bytes]] = {}
        self.uploads: list[bytes] = []
        self.invitations: dict[str, Any] = {}
        self.friendships: dict[str, Any] = {}
        self.sent: list[Any] = []
        self.accepted: list[str] = []
        self.refused = 0
        self.login: str | None = SELF
        self.logs_in_on_start = True
        self.heartbeat = True
        self.busy = False
        self.stays_busy = False
        self.answers_ding = True
        self.stream_dead = False
        self.send_answer: Callable[[Any], Any] = lambda _request: wire.SendAnswer(f"sent-{len(self.sent)}")
        self.delays: dict[str, float] = {}
        self.gates: dict[str, asyncio.Event] = {}
        self.errors: dict[str, list[GRPCError]] = {}
        self.port = 0
        self._serial = itertools.count(1)
        self._server: Server | None = None
        self._connections: set[Any] = set()
        self._events: asyncio.Queue[wire.Event | None] | None = None

    @property
    def endpoint(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def streaming(self) -> bool:
        return self._events is not None

    async def open(self) -> None:
        self._server = Server([self])
        await self._server.start("127.0.0.1", self.port)
        assert self._server._server is not None and self._server._server.sockets is not None
        self.port = self._server._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
            for connection in self._connections:
                connection.close()
            self._connections.clear()
            await self._server.wait_closed()
            self._server = None
            self._events = None

    def emit(self, kind: int, **payload: Any) -> None:
        self.emit_raw(kind, json.dumps(payload))

    def emit_raw(self, kind: int, payload: str) -> None:
        if self._events is not None and not self.stream_dead:
            self._events.put_nowait(wire.Event(type=kind, payload=payload))

    def end_stream(self) -> None:
        if self._events is not None:
            self._events.put_nowait(None)

    def says(self, text: str = "", *, talker: str = "li", room: str = "r1", kind: int = 7, **more: Any) -> str:
        """Somebody says something: keeps the payload and emits its id."""
        message_id = str(more.pop("id", f"m{next(self._serial)}"))
        fields = {"received_ms": 1_750_000_000_000, **more}
        self.messages[message_id] = MessagePayload(
            id=message_id, text=text, talker_id=talker, room_id=room, type=kind, **fields
        )
        self.emit(EventType.MESSAGE, messageId=message_id)
        return message_id

    def __mapping__(self) -> dict[str, Handler]:
        unary: list[tuple[wire.Call[Any], Callable[[Any], Any]]] = [
            (wire.VERSION, lambda _: puppet.VersionResponse(version="fake")),
            (wire.START, self._start),
            (wire.STOP, self._stop),
            (wire.DING, self._ding),
            (wire.CONTACT, lambda r: puppet.ContactPayloadResponse(id=r.id, name=self._find(self.contacts, r.id))),
            (wire.ROOM, lambda r: puppet.RoomPayloadResponse(id=r.id, topic=self._find(self.rooms, r.id))),
            (wire.ROOM_LIST, lambda _: puppet.RoomListResponse(ids=list(self.rooms))),
            (wire.ROOM_MEMBER, lambda r: puppet.RoomMemberPayloadResponse(room_alias=self.aliases.get(r.id, ""))),
            (wire.ROOM_MEMBERS, lambda _: puppet.RoomMemberListResponse(member_ids=list(self.contacts))),
            (wire.MESSAGE, lambda r: self._find(self.messages, r.id)),
            (wire.MESSAGE_IMAGE, lambda r: puppet.MessageImageResponse(filebox=self._find(self.boxes, r.id))),
            (wire.MESSAGE_FILE, lambda r: puppet.MessageFileResponse(filebox=self._find(self.boxes, r.id))),
            (wire.SEND_TEXT, self._send),
            (wire.SEND_FILE, self._send),
            (wire.SEND_URL, self._send),
            (wire.INVITATION, lambda r: self._find(self.invitations, r.id)),
            (wire.INVITATION_ACCEPT, lambda r: self._accept(r, puppet.RoomInvitationAcceptResponse())),
            (wire.FRIENDSHIP, lambda r: self._find(self.friendships, r.id)),
            (wire.FRIENDSHIP_ACCEPT, lambda r: self._accept(r, puppet.FriendshipAcceptResponse())),
        ]
        mapping = {
            call.route: Handler(self._unary(call, answer), Cardinality.UNARY_UNARY, call.request, object)
            for call, answer in unary
        }
        for call, stream in ((wire.EVENT, self._event), (wire.DOWNLOAD, self._download)):
            mapping[call.route] = Handler(stream, Cardinality.UNARY_STREAM, call.request, object)
        mapping[wire.UPLOAD.route] = Handler(self._upload, Cardinality.STREAM_UNARY, wire.UPLOAD.request, object)
        return mapping

    def _unary(self, call: wire.Call[Any], answer: Callable[[Any], Any]) -> Any:
        async def handle(stream: Any) -> None:
            self._admit(stream)
            request = await stream.recv_message()
            self.calls[call.name] += 1
            self._now[call.name] += 1
            self.most_at_once[call.name] = max(self._now[call.name], self.most_at_once[call.name])
            try:
                await asyncio.sleep(self.delays.get(call.name, 0))
                if call.name in self.gates:
                    await self.gates[call.name].wait()
            finally:
                self._now[call.name] -= 1
            if self.errors.get(call.name):
                raise self.errors[call.name].pop(0)
            await stream.send_message(answer(request))

        return handle

    def _admit(self, stream: Any) -> None:
        self._connections.add(stream._stream.connection)
        if stream.metadata.get("authorization") != f"Wechaty {TOKEN}":
            self.refused += 1
            raise GRPCError(Status.UNAUTHENTICATED, "Invalid Wechaty TOKEN")

    async def _event(self, stream: Any) -> None:
        self._admit(stream)
        await stream.recv_message()
        self.calls["Event"] += 1
        if self._events is not None or self.busy:
            raise GRPCError(Status.ALREADY_EXISTS, "event() can not call twice")
        mine = self._events = asyncio.Queue()
        try:
            if self.heartbeat:
                self.emit(EventType.HEARTBEAT, data="hi")
            if self.login:
                self.emit(EventType.LOGIN, contactId=self.login)
            while (event := await mine.get()) is not None:
                await stream.send_message(event)
        finally:
            self._events = None

    async def _download(self, stream: Any) -> None:
        self._admit(stream)
        request = await stream.recv_message()
        self.calls["Download"] += 1
        for piece in self.downloads[request.id]:
            await stream.send_message(wire.Chunk(piece))

    async def _upload(self, stream: Any) -> None:
        self._admit(stream)
        self.calls["Upload"] += 1
        if self.errors.get("Upload"):
            raise self.errors["Upload"].pop(0)
        self.uploads.append(b"".join([piece.chunk async for piece in stream]))
        await stream.send_message(wire.IdRequest(f"uuid-{len(self.uploads)}"))

    def _start(self, _: Any) -> Any:
        if self.logs_in_on_start:
            self.login = SELF
            self.emit(EventType.LOGIN, contactId=SELF)
        return puppet.StartResponse()

    def _stop(self, _: Any) -> Any:
        self.busy = self.stays_busy
        self.end_stream()
        return puppet.StopResponse()

    def _ding(self, request: Any) -> Any:
        if self.answers_ding:
            self.emit(EventType.DONG, data=request.data)
        return puppet.DingResponse()

    def _send(self, request: Any) -> Any:
        self.sent.append(request)
        return self.send_answer(request)

    def _accept(self, request: Any, answer: Any) -> Any:
        self.accepted.append(request.id)
        return answer

    @staticmethod
    def _find(kept: dict[str, Any], key: str) -> Any:
        if key not in kept:
            raise GRPCError(Status.UNKNOWN, f"nothing known of {key}")
        return kept[key]


@asynccontextmanager
async def fake_gateway() -> AsyncIterator[FakeGateway]:
    fake = FakeGateway()
    await fake.open()
    try:
        yield fake
    finally:
        await fake.close()
