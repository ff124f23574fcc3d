"""What an account hears besides messages: invitations, friend requests, outages. Told to the admins and the operators."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import tzinfo
from pathlib import Path
from typing import Protocol

from bot.domain.joining import JoiningRules
from bot.domain.places.place import Places, Role
from bot.domain.units import MINUTE_MS
from bot.gateways.wechaty import (
    AlertKind,
    FriendRequest,
    Hooks,
    RoomChange,
    RoomChangeKind,
    RoomInvitation,
    WechatyGateway,
)
from bot.gateways.wechaty.line import NotSent
from bot.handover import GONE_MS, Handover, name_of
from bot.ports import Clock, GatewayStatus
from bot.store.operating import acceptances, operators
from bot.store.operating.acceptances import Acceptance
from bot.store.store import Store
from bot.texts import admins
from bot.texts import gateway as texts
from bot.texts.admins_accounts import handed_over, handed_over_for_good, may_be_handed_over

PAUSE_S = 15.0
"""Between two acceptances: an account that joins rooms in a burst is locked."""

SHORTEST_OUTAGE_MS = 5_000
LOOK_S = 0.25

TOLD = frozenset(
    {AlertKind.LOGIN, AlertKind.OTHER_ACCOUNT, AlertKind.SECOND_BOT, AlertKind.TAKEOVER, AlertKind.MESSAGE_LOST}
)
"""What the admins read; how long an outage was is told by its offline window."""

TOLD_BY_OTHERS = frozenset({AlertKind.LOGOUT, AlertKind.UNREACHABLE, AlertKind.TOKEN, AlertKind.TLS})
"""What only another account can tell, for this one cannot; afterwards nobody needs it."""

TOLD_WITHIN_S = 60

log = logging.getLogger(__name__)


class TellAdmins(Protocol):
    async def __call__(self, text: str, within_s: int | None = None) -> None:
        """One message to every admins' room; `within_s`: not at all where it cannot be sent so soon."""
        ...


class Reception:
    """One per account; `hooks` go to its gateway, `run` accepts what may be accepted, one at a time."""

    def __init__(
        self,
        rules: JoiningRules,
        store: Store,
        places: Callable[[], Places],
        clock: Clock,
        zone: tzinfo,
        tell_admins: TellAdmins,
        code_file: Path,
        label: str = "",
        pause_s: float = PAUSE_S,
    ) -> None:
        """`label` stands before everything that is told, where there are several accounts."""
        self._rules, self._store, self._places, self._zone = rules, store, places, zone
        self._clock, self._tell_admins, self._code_file, self._pause_s = clock, tell_admins, code_file, pause_s
        self._label = label
        self._more_to_accept = asyncio.Event()
        self._was_up = False
        self._told_waiting: set[tuple[str, ...]] = set()
        self.gateway: WechatyGateway | None = None
        self.handover: Handover | None = None
        self.hooks = Hooks(
            on_alert=self._alert,
            on_offline_window=self._offline,
            on_invitation=self._invited,
            on_friendship=self._befriended,
            on_room_change=self._room_changed,
        )

    async def run(self) -> None:
        self._keep_code(None)
        left_over = await self._next_to_accept()
        await self._until_up()
        await self.tick()
        if left_over:  # by an earlier run, which may have accepted something just before it ended
            await asyncio.sleep(self._pause_s)
        while True:
            self._more_to_accept.clear()
            wanted = await self._next_to_accept()
            if wanted is None:
                await self._more_to_accept.wait()
                continue
            await self._until_up()
            try:
                await self._accept(wanted)
            except Exception:
                log.exception("what is to be accepted waits for another turn")
            await asyncio.sleep(self._pause_s)

    async def _next_to_accept(self) -> Acceptance | None:
        channel = self.channel
        return await self._store.query(lambda conn: acceptances.next_one(conn, channel))

    async def _accept(self, wanted: Acceptance) -> None:
        """A refusal of the other side is told once and not tried again; a line that broke before is."""
        done = await self._do(wanted)
        if done is None:
            return
        await self._store.write(lambda conn: acceptances.drop(conn, wanted))
        if wanted.kind == acceptances.INVITATION:
            text = admins.invitation_accepted if done else admins.invitation_stuck
            await self._tell(text(wanted.name, wanted.topic))
        else:
            await self._tell((admins.friend_accepted if done else admins.friend_stuck)(wanted.name))

    async def _do(self, wanted: Acceptance) -> bool | None:
        """Whether it was accepted; None: nothing was tried."""
        if self.gateway is None:
            return None
        invited = wanted.kind == acceptances.INVITATION
        try:
            await (self.gateway.accept_invitation if invited else self.gateway.accept_friendship)(wanted.request)
        except NotSent:
            return None
        except Exception as error:
            log.warning(texts.log_not_possible(self.channel, type(error).__name__))
            return False
        log.info(texts.log_accepted(self.channel, wanted.contact))
        return True

    async def _take_up(self, wanted: Acceptance) -> None:
        """It is a row before anything else, so that a restart does not forget it."""
        now = self._clock()
        await self._store.write(lambda conn: acceptances.add(conn, wanted, now))
        self._more_to_accept.set()

    async def _until_up(self) -> None:
        while not self._is_up:  # noqa: ASYNC110  # the port has a state to look at and no event
            await asyncio.sleep(LOOK_S)

    @property
    def _is_up(self) -> bool:
        return self.gateway is not None and self.gateway.state().status is GatewayStatus.UP

    async def _tell(self, text: str, within_s: int | None = None) -> None:
        await self._tell_admins(self._label + text, within_s)

    async def _alert(self, kind: AlertKind, text: str, code: str | None) -> None:
        """The operators read the log; a log-in code lies in a file that only they can open."""
        log.warning("%s: %s", self.channel, text)
        self._keep_code(code or (self.gateway.login_code if self.gateway else None))
        if kind in TOLD:
            await self._tell(text)
        elif kind in TOLD_BY_OTHERS:
            await self._tell(text, TOLD_WITHIN_S)

    def _keep_code(self, code: str | None) -> None:
        if code is None:
            self._code_file.unlink(missing_ok=True)
            return
        self._code_file.parent.mkdir(parents=True, exist_ok=True)
        self._code_file.touch(mode=0o600)
        self._code_file.write_text(code, encoding="utf-8")

    async def _offline(self, since: int, until: int) -> None:
        """An outage of this run; one at its beginning is part of the time since the last run."""
        if not await self._comes_up():
            await self._missed(since, until)

    async def _missed(self, since: int, until: int) -> None:
        """Recorded always; told where it was long enough for somebody to have said something."""
        channel = self.channel
        await self._store.write(lambda conn: operators.add_offline(conn, channel, since, until))
        if until - since >= SHORTEST_OUTAGE_MS:
            await self._tell(admins.offline(since, until, self._zone))

    async def tick(self) -> None:
        """Note that the line stands; after a start, what passed since it last stood was missed."""
        if self._is_up and not await self._comes_up():
            await self._mark_alive()
        if self.handover is None:
            return
        passing = await self.handover.tick(self.channel)
        for account, topics in passing.handed.items():
            await self._tell_admins(handed_over_for_good(name_of(self.channel), GONE_MS // MINUTE_MS, topics, account))
        for account, topics in passing.waiting.items():
            if (account, *topics) not in self._told_waiting:
                self._told_waiting.add((account, *topics))
                await self._tell_admins(may_be_handed_over(name_of(self.channel), topics, account))

    async def _comes_up(self) -> bool:
        """Once in a run: whether there was a run before, whose end is where the silence began."""
        first, self._was_up = not self._was_up, True
        before = await self._mark_alive() if first else None
        if before is not None:
            await self._missed(before, self._clock())
        return before is not None

    async def _mark_alive(self) -> int | None:
        """Returns when the line was last known to stand."""
        now, channel = self._clock(), self.channel
        return await self._store.write(lambda conn: operators.mark_alive(conn, channel, now))

    async def _invited(self, invitation: RoomInvitation) -> None:
        role = await self._role_of(invitation.inviter_id)
        if not self._rules.may_enter(invitation.inviter_id, role):
            log.warning(texts.log_not_accepted(self.channel, invitation.inviter_id))
            await self._tell(admins.invitation_left(invitation.inviter_name, invitation.inviter_id, invitation.topic))
            return

        await self._take_up(
            Acceptance(
                self.channel,
                acceptances.INVITATION,
                invitation.id,
                invitation.inviter_id,
                invitation.inviter_name,
                invitation.topic,
            )
        )

    async def _befriended(self, request: FriendRequest) -> None:
        if not self._rules.may_befriend(request.contact_id, request.hello):
            log.warning(texts.log_not_accepted(self.channel, request.contact_id))
            await self._tell(admins.friend_left(request.name, request.contact_id))
            return

        await self._take_up(
            Acceptance(self.channel, acceptances.FRIENDSHIP, request.id, request.contact_id, request.name)
        )

    async def _room_changed(self, change: RoomChange) -> None:
        """A new room becomes a row at once, so that it can be bound before anybody says anything."""
        if change.kind is RoomChangeKind.LEFT:
            await self._left(change)
            return
        await self._store.note_room(self.channel, change.room_id, change.topic)
        if change.kind is RoomChangeKind.JOINED:
            await self._tell(admins.joined_room(change.topic))

    async def _left(self, change: RoomChange) -> None:
        topic = change.topic or await self._topic_of(change.room_id)
        account = await self.handover.left(self.channel, change.room_id) if self.handover else None
        if account is None:
            await self._tell(admins.left_room(topic))
        else:
            await self._tell_admins(handed_over(name_of(self.channel), topic, account))

    async def _topic_of(self, room_id: str) -> str:
        rooms = await self._store.read(lambda reader: reader.rooms())
        return next((r.topic for r in rooms if (r.channel, r.channel_room) == (self.channel, room_id)), room_id)

    async def _role_of(self, contact: str) -> Role | None:
        channel = self.channel
        key = await self._store.read(lambda reader: reader.official_of_contact(channel, contact))
        official = self._places().officials.get(key or "")
        return official.role if official else None

    @property
    def channel(self) -> str:
        return self.gateway.channel if self.gateway else ""
