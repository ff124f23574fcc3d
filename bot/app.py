"""Builds every part once, wires them, starts and stops them."""

from __future__ import annotations

import asyncio
import logging
import secrets
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from bot.accounts import demo_network, pace, receptions
from bot.clock import system_clock
from bot.clockwork import Clockwork
from bot.dispatch import Dispatcher
from bot.domain.faults import StoreFailed, WrongState
from bot.domain.knowledge import FaqEntry
from bot.domain.message import Message
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.drafts import DraftWriter
from bot.files import Files
from bot.forgetting import forget
from bot.inbox import Inbox
from bot.losses import LossWatch
from bot.memory import settle_memory
from bot.notices import NoticeClock
from bot.office import Reading
from bot.outbox import Outbox
from bot.parts import Parts
from bot.polls import PollClock
from bot.ports import Account, Clock, Gateway
from bot.prepare import Preparation
from bot.pulse import Pulse
from bot.saved import FileNews
from bot.schedule import Schedule
from bot.services import tell
from bot.services.context import Context, no_number
from bot.services.notices.doubt_notices import doubts_of
from bot.services.notices.show_notice import NoticeView, view
from bot.services.reports.report_unsent import report_unsent
from bot.store.attachments import Attachments
from bot.store.demo import settle
from bot.store.lock import FolderLock, expect_database
from bot.store.operating import operators
from bot.store.outgoing import Parcel
from bot.store.sandbox import SandboxLog
from bot.store.store import Store
from bot.texts import admins
from bot.texts import operators as texts
from bot.watch import watch
from bot.web.login import LoginPage, LoginView
from bot.web.server import WebServer
from bot.weekly import WeeklyMisses

MEGABYTE = 1_000_000
REREAD_S = 30.0
FORGET_S = 600.0
DUE_S = 5.0
WEEKLY_S = 300.0
TICK_S = 1.0
ALIVE_S = 10.0
DRAIN_S = 1.5

log = logging.getLogger(__name__)


class App:
    """One running bot. `start` returns when it is ready, `stop` when everything accepted is safe."""

    def __init__(self, files: Files, clock: Clock = system_clock) -> None:
        self._files, self._clock = files, clock
        self._settings, self._desk = files.settings, files.desk
        state = files.folders.state
        self._lock = FolderLock(state)
        expect_database(state / "bot.db")
        self.is_first_start = not (state / "bot.db").exists()
        self.store = Store(state / "bot.db")
        self._attachments = Attachments(state / "photos")
        self._sandbox_log = SandboxLog(state / "sandbox.db") if files.net else None
        self._sandbox = demo_network(files, self._sandbox_log, clock)
        self._receptions = receptions(files, self.store, lambda: self._desk.office.places, clock, self.tell_admins)
        wechaty = [reception.gateway for reception in self._receptions if reception.gateway]
        self.gateways: tuple[Gateway, ...] = (self._sandbox,) if self._sandbox else tuple(wechaty)
        self.store.serve(gateway.channel for gateway in self.gateways)
        self._outbox = Outbox(
            self.store,
            self.gateways,
            self._attachments,
            clock,
            pace(files),
            self._unsent,
            beside=self._desk.data_dir / "notices",
        )
        self._preparation = Preparation(self._desk.knowledge, lambda: self._desk.office)
        self.dispatcher = Dispatcher(
            self.store, lambda: self._desk.office, self._accounts, clock, self._outbox.wake, self._preparation
        )
        self._inbox = Inbox(
            self.store,
            self._attachments,
            lambda: self._desk.office,
            self._accounts,
            clock,
            self._accepted,
            self._settings.talk.max_photo_mb * MEGABYTE,
        )
        self._notices = NoticeClock(
            self.store, lambda: self._desk.office, clock, committed=self._outbox.wake, answer=self._answer_more
        )
        self._polls = PollClock(
            self.store,
            self._attachments,
            lambda: self._desk.office,
            clock,
            committed=self._outbox.wake,
            font_file=str(files.folders.find(self._settings.font_file)) if self._settings.font_file else "",
        )
        self._clockwork = Clockwork(self.store, lambda: self._desk.office, clock, committed=self._outbox.wake)
        self._weekly = WeeklyMisses(
            self.store, lambda: self._desk.office, self._desk.knowledge, clock, self._outbox.wake
        )
        self._drafts = DraftWriter(self.store, self._desk, clock, self._outbox.wake, self.reread)
        self._parts = Parts(self._part_ended)
        self.pulse = Pulse(self.store, self.gateways, self._desk.knowledge, self._parts)
        web = self._settings.web
        self._login = LoginPage(secrets.token_urlsafe(16), self._login_views) if self._receptions else None
        self.web = WebServer(
            web.host,
            web.port,
            self.pulse.take,
            self._sandbox,
            self._settings.talk.max_photo_mb,
            self._login,
            self._notice_page,
        )
        self._schedule = Schedule()
        self._news = FileNews(self.tell_admins, self._admins_rooms)
        self._identities = 0
        self._losses = LossWatch(self.store, self.gateways, clock)
        self._reporting = asyncio.Lock()

    def _accounts(self) -> dict[str, Account]:
        return {gateway.channel: gateway.account for gateway in self.gateways}

    def _accepted(self, message: Message) -> None:
        self.dispatcher.put(message)

    async def start(self) -> None:
        """Raises PortTaken; everything else that is absent is waited for in the background."""
        await self._check_state()
        await asyncio.to_thread(self._attachments.clear_halves)
        await self._settle_people()
        # Whoever waits for the page sees it while the dictionary loads; it takes messages when the gateways are up.
        await self.web.start()
        await asyncio.to_thread(self._desk.knowledge.load_jieba)
        settle_memory()
        await self._outbox.resolve_interrupted()
        self._identities = await self.store.read(lambda reader: reader.revision("identities"))
        await self._news.begin()
        await self.dispatcher.take_up()
        self._parts.keep("dispatch", self.dispatcher.run)
        self._parts.keep("outbox", self._outbox.run)
        for gateway in self.gateways:
            await gateway.start(self._inbox.take)
        for reception in self._receptions:
            self._parts.keep("reception", reception.run)
            self._schedule.every(ALIVE_S, reception.tick, f"alive {reception.channel}")
        self._keep_time()
        data = self._desk.data_dir
        folders = (data, data / "notices", data / "polls", self._desk.faq_dir)
        self._parts.keep("watch", lambda: watch(folders, self.reread))
        self._embed()

    async def _check_state(self) -> None:
        """Demo tickets and real ones never share a ledger."""
        network = self._settings.gateway
        if await self.store.query(lambda conn: operators.foreign_room(conn, network)):
            raise WrongState(texts.other_network(network, str(self._files.folders.state)))

    def _keep_time(self) -> None:
        self._schedule.every(TICK_S, self._notices.tick, "notices")
        self._schedule.every(DUE_S, self._clockwork.tick, "due")
        self._schedule.every(DUE_S, self._polls.tick, "polls")
        self._schedule.every(TICK_S, self._drafts.tick, "accepted drafts")
        self._schedule.every(TICK_S, self._look_around, "look around")
        self._schedule.every(REREAD_S, self.reread, "reread files")
        self._schedule.every(WEEKLY_S, self._weekly.tick, "weekly misses")
        self._schedule.every(FORGET_S, self._forget, "forget")
        self._schedule.start()

    async def _settle_people(self) -> None:
        places = self._desk.office.places
        await self.store.write(lambda conn: operators.sync_officials(conn, places.officials.values()))
        if self._sandbox:
            net, channel = self._sandbox.net, self._sandbox.channel
            await self.store.write(lambda conn: settle(conn, net, channel))

    def _embed(self) -> None:
        """Let the encoder read the entries in a thread of its own: nobody waits for it."""

        def read() -> None:
            self._desk.knowledge.warm_up()
            self._desk.knowledge.embed()

        threading.Thread(target=read, name="embed", daemon=True).start()

    def _answer_more(self, entries: tuple[FaqEntry, ...]) -> None:
        if self._desk.knowledge.set_more(entries):
            self._embed()

    async def _notice_page(self, page: str) -> NoticeView | None:
        now, office = self._clock(), self._desk.office
        return await self.store.read(lambda reader: view(page, Context(now, reader, office, no_number)))

    async def reread(self) -> None:
        """Somebody saved a file: what is right is live at once, what is wrong is told and changes nothing."""
        reading = await asyncio.to_thread(self._desk.read)
        if reading.changed:
            await self._settle_people()
            self._notices.look_again()
            self._embed()
        await self._news.hear(reading)
        if reading.notices or reading.polls:
            await self._tell_doubts(reading)

    async def _tell_doubts(self, reading: Reading) -> None:
        """Of what is right and will not be sent as it was meant."""
        now, office = self._clock(), self._desk.office
        doubts = await self.store.read(
            lambda reader: list(doubts_of(reading.notices, reading.polls, Context(now, reader, office, no_number)))
        )
        if doubts:
            await self.tell_admins("\n".join(doubts))

    async def _admins_rooms(self) -> frozenset[int]:
        rooms = await self.store.read(lambda reader: reader.rooms(Purpose.ADMINS))
        return frozenset(room.id for room in rooms)

    def _unsent(self, parcel: Parcel, reason: str) -> None:
        self._parts.once("unsent", self._report_unsent(parcel.id, reason))

    async def _report_unsent(self, letter: int, reason: str) -> None:
        """One after the other, so that the second of the same kind finds that the first was told."""
        async with self._reporting:
            await self._decide(lambda context: report_unsent(letter, reason, context))

    async def _part_ended(self, name: str) -> None:
        await self.tell_admins(admins.part_ended(name))

    async def tell_admins(self, text: str, within_s: int | None = None) -> None:
        """One message to every admins' room; `within_s`: not at all where it cannot be sent so soon."""

        def say(context: Context) -> Outcome:
            until = None if within_s is None else context.now + within_s * 1000
            return Outcome(say=tuple(replace(one, expires_at=until) for one in tell.to_admins(context, text)))

        await self._decide(say)

    async def _decide(self, service: Callable[[Context], Outcome]) -> None:
        """An outcome that no message led to, committed like any other."""
        now, office = self._clock(), self._desk.office
        outcome = await self.store.read(lambda reader: service(Context(now, reader, office, no_number)))
        if not outcome.is_quiet:
            await self.store.commit(None, outcome, now)
            self._outbox.wake()

    async def _look_around(self) -> None:
        """Another process may have bound something, queued something, or taken the database away."""
        if await self._losses.look():
            return
        identities = await self.store.read(lambda reader: reader.revision("identities"))
        if identities != self._identities:
            self._identities = identities
            await self.store.forget_identities()
            await self.dispatcher.take_up()
            await self._news.rooms_changed()
        self._outbox.wake()

    async def _forget(self) -> None:
        await forget(self.store, self._attachments, self._settings.keeping, self._clock())

    @property
    def lost(self) -> str:
        """Why what was taken is not safe; "" where it is."""
        return self._losses.why

    @property
    def login_url(self) -> str:
        """Where the operator finds the QR codes; "" where no account needs one."""
        return f"{self.web.url}/login/{self._login.key}" if self._login else ""

    def _login_views(self) -> list[LoginView]:
        gateways = [reception.gateway for reception in self._receptions if reception.gateway]
        return [LoginView(gateway.channel, gateway.state().reason, gateway.login_code) for gateway in gateways]

    async def stop(self) -> None:
        """Take nothing more, let what is under way come to its end, and close. What waits is on disk, unless `lost`."""
        self._schedule.stop()
        self._desk.knowledge.stop_embedding()
        await self.web.stop()
        for reception in self._receptions:
            with suppress(StoreFailed):
                await reception.tick()
        for gateway in self.gateways:
            await gateway.stop()
        try:
            async with asyncio.timeout(DRAIN_S):
                await self.dispatcher.idle()
        except TimeoutError:
            log.info("%d messages stay for the next start", self.dispatcher.waiting)
        await self._parts.stop()
        await self.dispatcher.finish()
        self._preparation.close()
        await asyncio.to_thread(self._close)

    def _close(self) -> None:
        self._losses.look_now()
        self.store.close()
        if self._sandbox_log:
            self._sandbox_log.close()
        self._lock.release()
