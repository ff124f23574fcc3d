"""Looks at a gateway from outside and says in words what is right, what is wrong and how to mend it."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from typing import NamedTuple

from grpclib.const import Status
from grpclib.exceptions import GRPCError

from bot.gateways.wechaty import tls, wire
from bot.gateways.wechaty.directory import LINE_ERRORS
from bot.gateways.wechaty.faults import short, trouble
from bot.gateways.wechaty.line import Line
from bot.gateways.wechaty.settings import WechatySettings
from bot.texts import gateway as texts

_LOGIN_WITHIN_S = 3.0


class Finding(NamedTuple):
    """One thing looked at; `mend` is empty when nothing needs mending."""

    ok: bool
    sentence: str
    mend: str


async def diagnose(settings: WechatySettings) -> list[Finding]:
    """Address, TLS, token and log-in, in this order, up to the first that stops the rest. Never raises.

    Opens the event stream for a moment when nobody else holds it; starts and stops nothing.
    """
    try:
        host, port = settings.address
    except ValueError:
        return [Finding(False, texts.endpoint_bad(settings.endpoint), texts.BAD_ENDPOINT_MEND)]
    try:
        async with asyncio.timeout(settings.connect_timeout_s):
            _, writer = await asyncio.open_connection(host, port)
        writer.transport.abort()
    except OSError as error:
        return [Finding(False, texts.endpoint_silent(settings.endpoint, short(error)), texts.CHECK_NETWORK)]
    findings = [Finding(True, texts.endpoint_answers(settings.endpoint), "")]
    return findings + await _look_inside(settings)


async def _look_inside(settings: WechatySettings) -> list[Finding]:
    found = await _tls(settings)
    if not found.ok:
        return [found]
    try:
        line = await Line.open(replace(settings, connect_timeout_s=max(settings.connect_timeout_s, 1.0)))
    except Exception as error:
        return [found, Finding(False, texts.version_failed(short(error)), trouble(error, settings).reason)]
    try:
        answer = await _version(line, settings)
        if not answer[-1].ok:
            return [found, *answer]
        return [found, *answer, await _account(line)]
    finally:
        line.close()


async def _tls(settings: WechatySettings) -> Finding:
    host, port = settings.address
    if not settings.tls:
        try:
            await tls.shown_certificate(host, port, settings.connect_timeout_s)
        except OSError:
            return Finding(True, texts.TLS_OFF_OK, texts.TLS_OFF_MEND)
        return Finding(False, *_split(texts.TLS_NEEDED))
    try:
        line = await Line.open(settings)
    except Exception as error:
        return Finding(False, *_split(trouble(error, settings).reason))
    line.close()
    if settings.tls_default_certificate and tls.is_default(
        await tls.shown_certificate(host, port, settings.connect_timeout_s)
    ):
        return Finding(True, texts.TLS_OK_DEFAULT, "")
    return Finding(True, texts.TLS_OK, "")


async def _version(line: Line, settings: WechatySettings) -> list[Finding]:
    try:
        answer = await line.call(wire.VERSION, settings.probe_timeout_s)
    except GRPCError as error:
        if error.status is Status.UNAUTHENTICATED:
            return [Finding(False, *_split(texts.TOKEN_REFUSED))]
        return [Finding(False, texts.version_failed(short(error)), texts.LOOK_AT_GATEWAY)]
    except Exception as error:
        return [Finding(False, texts.version_failed(short(error)), texts.LOOK_AT_GATEWAY)]
    return [Finding(True, texts.version_ok(answer.version), ""), Finding(True, texts.TOKEN_OK, "")]


async def _account(line: Line) -> Finding:
    contact_id = ""
    try:
        async with asyncio.timeout(_LOGIN_WITHIN_S):
            async for event in line.events():
                if event.type == wire.EventType.LOGIN:
                    contact_id = str(json.loads(event.payload)["contactId"])
                if event.type in (wire.EventType.LOGIN, wire.EventType.SCAN):
                    break
    except GRPCError as error:
        if error.status is Status.ALREADY_EXISTS:
            return Finding(True, texts.ACCOUNT_BUSY, texts.ACCOUNT_BUSY_MEND)
        return Finding(False, texts.version_failed(short(error)), texts.LOOK_AT_GATEWAY)
    except TimeoutError:
        pass
    except Exception as error:
        return Finding(False, texts.version_failed(short(error)), texts.LOOK_AT_GATEWAY)
    if not contact_id:
        return Finding(False, texts.ACCOUNT_NONE, texts.ACCOUNT_NONE_MEND)
    return Finding(True, texts.account_is(await _name(line, contact_id), contact_id), "")


async def _name(line: Line, contact_id: str) -> str:
    try:
        return str((await line.call(wire.CONTACT, id=contact_id)).name)
    except LINE_ERRORS:
        return ""


def _split(reason: str) -> tuple[str, str]:
    """The first sentence says what is wrong, the rest how to mend it."""
    what, stop, mend = reason.partition("。")
    return what + stop, mend
