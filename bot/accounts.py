"""Builds the gateways that the settings name: the demo network, or one line per Wechaty account."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

from bot.domain.places.place import Places
from bot.files import Files
from bot.gateways.sandbox import SandboxGateway
from bot.outbox import Pace
from bot.ports import Clock
from bot.store.attachments import Attachments
from bot.store.sandbox import SandboxLog
from bot.store.store import Store

if TYPE_CHECKING:
    from bot.reception import Reception, TellAdmins


def demo_network(files: Files, log: SandboxLog | None, clock: Clock) -> SandboxGateway | None:
    """Its photos lie apart from ours, as if it were another company's network."""
    if files.net is None or log is None:
        return None
    return SandboxGateway(files.net, log, Attachments(files.folders.state / "sandbox-photos"), clock)


def receptions(
    files: Files, store: Store, places: Callable[[], Places], clock: Clock, tell_admins: TellAdmins
) -> list[Reception]:
    """One per Wechaty account, each with its gateway."""
    if files.settings.gateway != "wechaty":
        return []
    # Only who uses that network waits for its modules.
    from bot.wechaty_accounts import receptions_of  # noqa: PLC0415

    return receptions_of(files, store, places, clock, tell_admins)


def pace(files: Files) -> Pace:
    """The sandbox has no limit; a real account that writes too fast is banned."""
    if files.settings.gateway == "sandbox":
        return Pace()
    wechaty, rng = files.settings.wechaty, random.Random()
    return Pace(
        wechaty.messages_per_minute,
        wechaty.room_messages_per_minute,
        jitter=lambda: rng.uniform(0, wechaty.jitter_seconds),
    )
