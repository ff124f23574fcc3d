"""The reader that never dies: keeps one line open, knows who is logged in, and tells the operators."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Callable, Coroutine
from typing import Any

from grpclib.exceptions import GRPCError

from bot.gateways.wechaty import tls, wire
from bot.gateways.wechaty.desk import AlertDesk
from bot.gateways.wechaty.directory import LINE_ERRORS
from bot.gateways.wechaty.faults import Kind, LineLost, Trouble, short, trouble
from bot.gateways.wechaty.hooks import AlertKind
from bot.gateways.wechaty.line import Line
from bot.gateways.wechaty.retry import Patience, TakeoverWatch
from bot.gateways.wechaty.settings import WechatySettings
from bot.ports import Account, Clock, GatewayState, GatewayStatus
from bot.texts import gateway as texts

log = logging.getLogger(__name__)

_SLOW_CALL_S = 20.0
_ALERT_BUSY_AFTER_S = 15.0
_LASTED_S = 10.0

OnEvent = Callable[[wire.Event], None]


class Session:
    """Runs until cancelled. Every event goes to `on_event`; log-in and log-out come back through the methods here."""

    def __init__(
        self, settings: WechatySettings, clock: Clock, desk: AlertDesk, rng: random.Random, on_event: OnEvent
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._desk = desk
        self._on_event = on_event
        self._patience = Patience(settings, rng)
        self._takeovers = TakeoverWatch(settings.takeover_after_s)
        self._line: Line | None = None
        self._line_up = asyncio.Event()
        self._state = GatewayState(GatewayStatus.DOWN, texts.NOT_STARTED)
        self._account = Account("", "")
        self._login_known = asyncio.Event()
        self._owes_start = False
        self._offline_since: int | None = None
        self._last_alive = 0
        self._ding = 0
        self._dong = 0
        self._quiet = False

    @property
    def state(self) -> GatewayState:
        return self._state

    @property
    def account(self) -> Account:
        return self._account

    @property
    def line(self) -> Line | None:
        """The present line while it works."""
        return self._line if self._line is not None and not self._line.broken else None

    @property
    def last_alive(self) -> int:
        return self._last_alive

    @property
    def up(self) -> bool:
        return self._state.status is GatewayStatus.UP and self.line is not None

    async def live_line(self) -> Line:
        """Waits for a line that works."""
        while True:
            line = self.line
            if line is not None:
                return line
            self._line_up.clear()
            await self._line_up.wait()

    async def run(self) -> None:
        """Connects again and again; the cause of an outage is logged once, and so is its end."""
        self._last_alive = self._clock()
        while True:
            known = self._offline_since is not None
            self._set_state(GatewayStatus.CONNECTING, self._state.reason if known else texts.CONNECTING)
            try:
                found = await self._serve()
            except Exception as error:
                log.exception(texts.log_state(self._settings.channel, texts.unexpected(short(error))))
                found = trouble(error, self._settings)
            self._go_offline(found.reason)
            await self._react(found)

    async def _serve(self) -> Trouble:
        try:
            line = await Line.open(self._settings)
        except Exception as error:
            return trouble(error, self._settings)
        try:
            return await self._serve_line(line)
        finally:
            self._line = None
            line.close()

    async def _serve_line(self, line: Line) -> Trouble:
        self._login_known.clear()
        self._ding = self._dong = 0
        jobs: list[Coroutine[Any, Any, None]] = [self._read(line), self._probe(line), self._start_if_silent(line)]
        tasks = [asyncio.create_task(job) for job in jobs]
        began = asyncio.get_running_loop().time()
        try:
            await asyncio.wait(tasks[:2], return_when=asyncio.FIRST_COMPLETED)
            error = next((task.exception() for task in tasks[:2] if task.done()), None)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        if asyncio.get_running_loop().time() - began > _LASTED_S:
            self._patience.reset()
        found = trouble(error, self._settings) if error else Trouble(Kind.LOST, texts.STREAM_ENDED)
        if found.kind is Kind.BUSY:
            await self._settle_with_other_bot(line)
        elif found.kind is Kind.LOST and self._line is not line and await tls.missing(self._settings):
            return Trouble(Kind.TLS, texts.TLS_NEEDED)
        return found

    async def _read(self, line: Line) -> None:
        async for event in line.events():
            if self._line is not line:
                self._line = line
                self._line_up.set()
                self._takeovers.free()
            self._last_alive = self._clock()
            self._quiet = False
            try:
                self._on_event(event)
            except Exception:
                log.exception("event %s could not be read", event.type)

    async def _probe(self, line: Line) -> None:
        """Asks for the version; and for a `dong` through the event stream of gateways known to answer it."""
        while True:
            await asyncio.sleep(self._settings.probe_every_s)
            try:
                await line.call(wire.VERSION, self._settings.probe_timeout_s)
            except GRPCError as error:
                log.debug("version: %s", error)
            except Exception as error:
                raise LineLost(texts.PROBE_UNANSWERED) from error
            if not self._dong:
                self._last_alive = self._clock()
            if self._line is line:
                await self._probe_stream(line)

    async def _probe_stream(self, line: Line) -> None:
        # A gateway can lose its stream to us while it still answers calls; then only its silence tells.
        if self._dong and self._ding > self._dong and self._quiet:
            raise LineLost(texts.STREAM_DEAD)
        self._ding += 1
        self._quiet = True
        try:
            await line.call(wire.DING, data=str(self._ding))
        except LINE_ERRORS as error:
            log.debug("ding: %s", error)

    def dong(self) -> None:
        self._dong = self._ding

    async def _start_if_silent(self, line: Line) -> None:
        """Start is called once when nobody reports a log-in or a QR code; at once after a takeover."""
        if self._owes_start:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._settings.connect_timeout_s):
                    await self.live_line()
            await self._start(line)
        try:
            async with asyncio.timeout(self._settings.start_after_s):
                await self._login_known.wait()
        except TimeoutError:
            self._set_state(GatewayStatus.CONNECTING, texts.NO_LOGIN_REPORTED)
            log.warning(texts.log_state(self._settings.channel, texts.NO_LOGIN_REPORTED))
            await self._start(line)

    async def _start(self, line: Line) -> None:
        self._owes_start = False
        try:
            await line.call(wire.START, _SLOW_CALL_S)
        except LINE_ERRORS as error:
            log.warning(texts.log_state(self._settings.channel, texts.gateway_refused(short(error))))

    def logged_in(self, contact_id: str, name: str) -> None:
        """The account is there: everything works from now on."""
        was = self._account
        self._login_known.set()
        self._patience.reset()
        self._account = Account(contact_id, name)
        self._state = GatewayState(GatewayStatus.UP, "", name or contact_id)
        self._line_up.set()
        log.info(texts.log_up(self._settings.channel, name or contact_id))
        if was.contact_id and was.contact_id != contact_id:
            old, new = was.name or was.contact_id, name or contact_id
            self._desk.alert(AlertKind.OTHER_ACCOUNT, texts.alert_other_account(old, new))
        self._back_online(name or contact_id)

    def renamed(self, name: str) -> None:
        self._account = Account(self._account.contact_id, name)
        self._state = GatewayState(self._state.status, self._state.reason, name)

    def waits_for_login(self, code: str | None) -> None:
        """The gateway shows a QR code."""
        self._login_known.set()
        self._leave_up(self._clock())
        self._set_state(GatewayStatus.WAITING_FOR_LOGIN, texts.WAITING_FOR_LOGIN)
        if code:
            self._desk.scan(code)

    def logged_out(self) -> None:
        self._login_known.set()
        self._leave_up(self._clock())
        self._set_state(GatewayStatus.WAITING_FOR_LOGIN, texts.WAITING_FOR_LOGIN)
        self._desk.alert(AlertKind.LOGOUT, texts.ALERT_LOGOUT)

    def closed(self) -> None:
        self._set_state(GatewayStatus.DOWN, texts.STOPPED)

    def _back_online(self, name: str) -> None:
        away_ms = self._away_ms()
        since, self._offline_since = self._offline_since, None
        if since is not None:
            self._desk.window(since, since + away_ms)
        self._desk.recovered(name, away_ms)

    def _leave_up(self, since: int) -> None:
        if self._offline_since is None:
            self._offline_since = since

    def _go_offline(self, reason: str) -> None:
        self._leave_up(self._last_alive)
        if self._state.reason != reason:
            log.warning(texts.log_state(self._settings.channel, reason))
        self._set_state(GatewayStatus.DOWN, reason)

    def _set_state(self, status: GatewayStatus, reason: str) -> None:
        self._state = GatewayState(status, reason, self._account.name)

    async def _react(self, found: Trouble) -> None:
        now = asyncio.get_running_loop().time()
        if found.kind is not Kind.BUSY:
            self._takeovers.free()
        if found.kind is Kind.TOKEN:
            self._desk.alert(AlertKind.TOKEN, found.reason)
        elif found.kind is Kind.TLS:
            self._desk.alert(AlertKind.TLS, found.reason)
        elif found.kind is Kind.BUSY:
            self._alert_busy(now)
        elif self._away_ms() >= self._settings.alert_after_s * 1000:
            self._desk.alert(AlertKind.UNREACHABLE, found.reason)
        if not self._owes_start:
            await asyncio.sleep(self._patience.wait_s(found.kind))

    def _away_ms(self) -> int:
        return 0 if self._offline_since is None else self._clock() - self._offline_since

    def _alert_busy(self, now: float) -> None:
        held = self._takeovers.busy(now)
        needed = self._takeovers.needed_s(now)
        if held >= _ALERT_BUSY_AFTER_S:
            left = None if needed is None else max(0, round(needed - held))
            self._desk.alert(AlertKind.SECOND_BOT, texts.alert_second_bot(left))

    async def _settle_with_other_bot(self, line: Line) -> None:
        """Takes the account over when it is time. A bot that slipped in after our Stop gets its Start from us."""
        if self._owes_start:
            await self._start(line)
            return
        now = asyncio.get_running_loop().time()
        held = self._takeovers.busy(now)
        if not self._takeovers.due(now):
            return
        self._takeovers.took(now)
        self._desk.alert(AlertKind.TAKEOVER, texts.alert_takeover(round(held)), again=True)
        log.warning(texts.log_state(self._settings.channel, texts.alert_takeover(round(held))))
        try:
            await line.call(wire.STOP, _SLOW_CALL_S)
        except LINE_ERRORS as error:
            log.warning(texts.log_state(self._settings.channel, texts.gateway_refused(short(error))))
        # The stream is opened before Start, so that no other bot comes in between.
        self._owes_start = True
