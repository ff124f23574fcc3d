"""What each event of the stream means; an unknown or broken one means nothing and stops nothing."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from typing import Any

from bot.gateways.wechaty import wire
from bot.gateways.wechaty.desk import AlertDesk
from bot.gateways.wechaty.directory import LINE_ERRORS, Directory
from bot.gateways.wechaty.faults import short
from bot.gateways.wechaty.hooks import AlertKind, FriendRequest, RoomChange, RoomChangeKind, RoomInvitation
from bot.gateways.wechaty.reading import Joining, milliseconds
from bot.gateways.wechaty.session import Session
from bot.gateways.wechaty.wire import EventType
from bot.ports import Clock
from bot.texts import gateway as texts

log = logging.getLogger(__name__)

Payload = dict[str, Any]

_SCAN_SHOWN = (0, 2, 5)
"""Scan states in which a QR code waits for a phone: unknown, waiting, timed out."""


class News:
    """Sorts the events of one account; message ids and newcomers go to `put`, the rest is handled here."""

    def __init__(
        self, directory: Directory, desk: AlertDesk, put: Callable[[str | Joining], None], clock: Clock
    ) -> None:
        self._directory = directory
        self._desk = desk
        self._put, self._clock = put, clock
        self._asking: asyncio.Task[None] | None = None
        self.session: Session | None = None
        self._readers: dict[int, Callable[[Session, Payload], None]] = {
            EventType.LOGIN: self._login,
            EventType.LOGOUT: self._logout,
            EventType.SCAN: self._scan,
            EventType.DONG: lambda session, _: session.dong(),
            EventType.DIRTY: self._dirty,
            EventType.ERROR: self._error,
            EventType.ROOM_JOIN: self._join,
            EventType.ROOM_LEAVE: self._leave,
            EventType.ROOM_TOPIC: self._topic,
            EventType.ROOM_INVITE: self._invite,
            EventType.FRIENDSHIP: self._friendship,
        }

    def read(self, event: wire.Event) -> None:
        """Raises when the event is broken; the reader goes on."""
        if event.type == EventType.MESSAGE:
            self._put(_payload(event)["messageId"])
            return
        reader = self._readers.get(event.type)
        if reader is not None and self.session is not None:
            reader(self.session, _payload(event))

    def _login(self, session: Session, payload: Payload) -> None:
        contact_id = str(payload["contactId"])
        same = session.account.contact_id == contact_id
        if not same:
            self._directory.clear()
        session.logged_in(contact_id, session.account.name if same else "")
        self.ask_own_name()

    def ask_own_name(self) -> None:
        """Learns the account's present nickname, without holding anything up."""
        self.close()
        self._asking = asyncio.create_task(self._own_name())

    def close(self) -> None:
        if self._asking is not None:
            self._asking.cancel()

    async def _own_name(self) -> None:
        session = self.session
        if session is not None and session.account.contact_id:
            contact = await self._directory.contact(session.account.contact_id)
            if contact is not None and contact.id == session.account.contact_id:
                session.renamed(contact.name)

    def _logout(self, session: Session, _: Payload) -> None:
        session.logged_out()

    def _scan(self, session: Session, payload: Payload) -> None:
        if payload.get("status", 0) in _SCAN_SHOWN:
            session.waits_for_login(payload.get("qrcode") or payload.get("data"))

    def _dirty(self, session: Session, payload: Payload) -> None:
        kind, key = int(payload.get("payloadType", 0)), str(payload.get("payloadId", ""))
        self._directory.dirty(kind, key)
        if kind == wire.Dirty.CONTACT and key == session.account.contact_id:
            self.ask_own_name()

    def _error(self, _: Session, payload: Payload) -> None:
        detail = str(payload.get("gerror") or payload.get("data") or "")
        log.warning(texts.alert_error_event(detail[:500]))
        self._desk.alert(AlertKind.ERROR_EVENT, texts.alert_error_event(_message(detail)))

    def _join(self, session: Session, payload: Payload) -> None:
        self._changed(session, payload, RoomChangeKind.JOINED, "inviteeIdList", "inviterId")
        stamp = payload.get("timestamp")
        at = milliseconds(stamp) if isinstance(stamp, int) and stamp > 0 else self._clock()
        whom = payload.get("inviteeIdList")
        for contact_id in whom if isinstance(whom, list) else ():
            if contact_id and contact_id != session.account.contact_id:
                self._put(Joining(str(payload["roomId"]), str(contact_id), at))

    def _leave(self, session: Session, payload: Payload) -> None:
        self._changed(session, payload, RoomChangeKind.LEFT, "removeeIdList", "removerId")

    def _changed(self, session: Session, payload: Payload, kind: RoomChangeKind, whom: str, by: str) -> None:
        room_id = str(payload["roomId"])
        self._directory.drop_room(room_id)
        if session.account.contact_id in (payload.get(whom) or ()):
            self._desk.tell(lambda: self._tell_change(kind, room_id, str(payload.get(by, ""))))

    async def _tell_change(self, kind: RoomChangeKind, room_id: str, by_id: str) -> None:
        room = await self._directory.room(room_id) if kind is RoomChangeKind.JOINED else None
        await self._desk.hooks.on_room_change(RoomChange(kind, room_id, room.topic if room else "", by_id))

    def _topic(self, _: Session, payload: Payload) -> None:
        room_id = str(payload["roomId"])
        self._directory.drop_room(room_id)
        change = RoomChange(
            RoomChangeKind.RENAMED, room_id, str(payload.get("newTopic", "")), str(payload.get("changerId", ""))
        )
        self._desk.tell(lambda: self._desk.hooks.on_room_change(change))

    def _invite(self, session: Session, payload: Payload) -> None:
        self._desk.tell(lambda: self._tell_invitation(session, str(payload["roomInvitationId"])))

    async def _tell_invitation(self, session: Session, invitation_id: str) -> None:
        line = await session.live_line()
        try:
            told = await line.call(wire.INVITATION, id=invitation_id)
        except LINE_ERRORS as error:
            log.warning(texts.log_invitation_lost(invitation_id, short(error)))
            return
        inviter = await self._directory.name(told.inviter_id)
        count = told.member_count or len(told.member_ids)
        await self._desk.hooks.on_invitation(RoomInvitation(invitation_id, told.topic, told.inviter_id, inviter, count))

    def _friendship(self, session: Session, payload: Payload) -> None:
        self._desk.tell(lambda: self._tell_friendship(session, str(payload["friendshipId"])))

    async def _tell_friendship(self, session: Session, friendship_id: str) -> None:
        line = await session.live_line()
        try:
            told = await line.call(wire.FRIENDSHIP, id=friendship_id)
        except LINE_ERRORS as error:
            log.warning(texts.log_invitation_lost(friendship_id, short(error)))
            return
        if int(told.type) != wire.FRIEND_REQUEST_RECEIVED:
            return
        name = await self._directory.name(told.contact_id)
        await self._desk.hooks.on_friendship(FriendRequest(friendship_id, told.contact_id, name, told.hello))


def _payload(event: wire.Event) -> Payload:
    payload = json.loads(event.payload)
    if not isinstance(payload, dict):
        raise ValueError(f"event {event.type} is no object")
    return payload


def _message(detail: str) -> str:
    """The words of a gateway's error, which is often JSON with a stack trace."""
    try:
        told = json.loads(detail)
        detail = str(told.get("message") or detail) if isinstance(told, dict) else detail
    except ValueError:
        pass
    return detail[:200]
