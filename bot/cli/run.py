"""run: the bot itself, until Ctrl-C."""

from __future__ import annotations

import argparse
import asyncio
import ctypes
import logging
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from bot.app import App
from bot.files import Files, load_files
from bot.texts import operators as texts

SIGNS = (signal.SIGINT, signal.SIGTERM)
_M_ARENA_MAX = -8
"""As glibc's malloc.h names it."""
_POOLS = 2

log = logging.getLogger(__name__)


def add_to(commands: Any) -> None:
    parser = commands.add_parser("run", help=texts.CLI_RUN)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    _share_memory()
    files = load_files(options.config, environment)
    logging.basicConfig(
        level=files.settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s", force=True
    )
    logging.getLogger("watchfiles").setLevel(logging.WARNING)
    for warning in files.warnings:
        log.warning("%s", warning)
    return asyncio.run(_run(files))


def _share_memory() -> None:
    """glibc gives every thread a pool of its own, and each keeps the most it ever held; other C libraries have none."""
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).mallopt(_M_ARENA_MAX, _POOLS)


async def _run(files: Files) -> int:
    app = App(files)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for sign in SIGNS:
        loop.add_signal_handler(sign, stop.set)
    try:
        await app.start()
        _welcome(app, files)
        await stop.wait()
        print(texts.stopping(), flush=True)
    finally:
        await app.stop()
    for sign in SIGNS:
        # All is safe: a second Ctrl-C has nothing left to interrupt.
        loop.remove_signal_handler(sign)
        signal.signal(sign, signal.SIG_IGN)
    print(texts.stopped_without(app.lost) if app.lost else texts.stopped(), flush=True)
    return 1 if app.lost else 0


def _welcome(app: App, files: Files) -> None:
    settings = files.settings
    print(texts.started(app.web.url, settings.gateway == "sandbox"), flush=True)
    if app.login_url:
        print(texts.login_page(app.login_url), flush=True)
    if app.is_first_start and settings.gateway == "sandbox":
        report_name = (*settings.report_names, settings.names[0])[0]
        print(texts.three_things_to_try(settings.names[0], report_name), flush=True)
