"""The lines of the Wechaty accounts that the settings name, each with what happens around its messages."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from bot.config import WechatyAccount
from bot.content.configfile import Folders
from bot.domain.joining import JoiningRules
from bot.domain.places.place import Places
from bot.files import Files
from bot.gateways.wechaty import WechatyGateway, WechatySettings
from bot.handover import Handover
from bot.ports import Clock
from bot.reception import Reception, TellAdmins
from bot.store.store import Store
from bot.texts.admins import account_label


def wechaty_settings(files: Files) -> list[WechatySettings]:
    """What each account's line needs to know."""
    if files.settings.gateway != "wechaty":
        return []
    accounts = files.settings.wechaty.every_account()
    return [_line_settings(name, account, files.folders) for name, account in accounts.items()]


def _line_settings(name: str, account: WechatyAccount, folders: Folders) -> WechatySettings:
    return WechatySettings(
        name=name,
        endpoint=account.endpoint,
        token=account.token.get_secret_value(),
        tls=account.tls,
        ca_file=str(folders.find(account.ca_file)) if account.ca_file else None,
        tls_default_certificate=account.tls_default_certificate,
        takeover_after_s=float(account.takeover_after_seconds) or None,
    )


def receptions_of(
    files: Files, store: Store, places: Callable[[], Places], clock: Clock, tell_admins: TellAdmins
) -> list[Reception]:
    """One per Wechaty account, each with its gateway."""
    wechaty, zone = files.settings.wechaty, files.settings.zone
    rules = JoiningRules(frozenset(wechaty.known_inviters), wechaty.join_code)
    made = []
    accounts = wechaty_settings(files)
    for settings in accounts:
        code = code_file(files.folders.state, settings.name)
        label = account_label(settings.name) if len(accounts) > 1 else ""
        reception = Reception(rules, store, places, clock, zone, tell_admins, code, label)
        reception.gateway = WechatyGateway(settings, clock, reception.hooks, random.Random())
        made.append(reception)
    if len(made) > 1:
        handover = Handover(store, lambda: [one.gateway for one in made if one.gateway], clock)
        for reception in made:
            reception.handover = handover
    return made


def code_file(state: Path, account: str) -> Path:
    """Where the log-in code of an account lies while it waits for a phone."""
    return state / "login" / f"{account}.txt"
