"""TLS to a gateway: a proper certificate, one signed by the office's own CA, or the package's default one."""

from __future__ import annotations

import asyncio
import hashlib
import ssl

from bot.gateways.wechaty.settings import WechatySettings

DEFAULT_CERTIFICATE_SHA256 = "962863f187ee4c723b2903fe598aa6648d8ef90df08437c236a7ae9cc248ce70"
"""Of the DER form of the certificate that wechaty-puppet-service ships (common name `insecure`, no SAN)."""


class CaFileUnreadable(OSError):
    """The CA file is missing or holds no certificate."""


class DefaultCertificate(OSError):
    """The gateway shows the package's default certificate and the settings do not accept it."""


class PlainGateway(OSError):
    """TLS was asked for, but the gateway does not speak it."""


def normal_context(ca_file: str | None) -> ssl.SSLContext:
    """Verifies chain and host name, against `ca_file` alone or against the system's certificates."""
    try:
        context = ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise CaFileUnreadable(str(error)) from error
    context.set_alpn_protocols(["h2"])
    return context


def pinned_context(certificate: bytes) -> ssl.SSLContext:
    """Trusts exactly this certificate (DER) whatever name it bears."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    # Python 3.13 turns strict checks on, and the default certificate has no extensions at all.
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    context.load_verify_locations(cadata=certificate)
    context.set_alpn_protocols(["h2"])
    return context


def is_default(certificate: bytes | None) -> bool:
    return certificate is not None and hashlib.sha256(certificate).hexdigest() == DEFAULT_CERTIFICATE_SHA256


async def shown_certificate(host: str, port: int, timeout_s: float) -> bytes | None:
    """The certificate (DER) that the other side shows, unverified; raises PlainGateway when it speaks no TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    async with asyncio.timeout(timeout_s):
        try:
            _, writer = await asyncio.open_connection(host, port, ssl=context)
        except ssl.SSLError as error:
            raise PlainGateway(error.reason or str(error)) from error
        except ConnectionResetError as error:
            raise PlainGateway(str(error)) from error
    try:
        shown = writer.get_extra_info("ssl_object")
        return shown.getpeercert(binary_form=True) if shown else None
    finally:
        writer.transport.abort()


async def context_for(settings: WechatySettings) -> ssl.SSLContext | None:
    """The context to connect with; None without TLS.

    The default certificate is recognised by its fingerprint before any token is sent, so that accepting it
    never means accepting another one. A CA file always means: verify against it, with the host name.
    """
    if not settings.tls:
        return None
    normal = await asyncio.to_thread(normal_context, settings.ca_file)
    if not settings.tls_default_certificate:
        return normal
    host, port = settings.address
    certificate = await shown_certificate(host, port, settings.connect_timeout_s)
    return pinned_context(certificate) if certificate and is_default(certificate) else normal


async def explain(settings: WechatySettings, error: ssl.SSLError) -> OSError:
    """Why a handshake failed, as precise as one more look at the gateway can make it."""
    host, port = settings.address
    try:
        certificate = await shown_certificate(host, port, settings.connect_timeout_s)
    except PlainGateway as plain:
        return plain
    except OSError:
        return error
    return DefaultCertificate(str(error)) if is_default(certificate) else error


async def missing(settings: WechatySettings) -> bool:
    """Whether the gateway speaks TLS while the settings do not."""
    if settings.tls:
        return False
    host, port = settings.address
    try:
        await shown_certificate(host, port, settings.connect_timeout_s)
    except OSError:
        return False
    return True
