"""Reads the command line and calls one command."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from collections.abc import Collection, Mapping
from importlib import import_module
from pathlib import Path

from bot.cli.parser import ChineseParser
from bot.domain.faults import AlreadyRunning, FaultyFiles, XiaolingtongError
from bot.texts import operators as texts

DEFAULT_CONFIG = Path(__file__).resolve().parents[2] / "config.yaml"
COMMANDS = {
    "run": "run", "check": "check", "ask": "ask", "faq": "faq", "rooms": "rooms", "people": "people",
    "ledger": "ledger", "notes": "notes", "doctor": "doctor", "rebind": "rebind", "erase": "erase", "export": "erase",
    "stats": "stats", "report": "report",
}  # fmt: skip
"""Command → the module of bot.cli that adds it and does its work."""


def build_parser(modules: Collection[str] = frozenset(COMMANDS.values())) -> argparse.ArgumentParser:
    """Knows the commands of these modules, in the order of COMMANDS."""
    parser = ChineseParser(prog="run_bot.py", description=texts.CLI_DESCRIPTION)
    parser.add_argument("--config", type=Path, default=DEFAULT_CONFIG, metavar="FILE", help=texts.CLI_CONFIG)
    parser.set_defaults(work=_run)
    commands = parser.add_subparsers(metavar="COMMAND", title=texts.CLI_COMMANDS)
    for module in dict.fromkeys(COMMANDS.values()):
        if module in modules:
            import_module(f"bot.cli.{module}").add_to(commands)
    return parser


def _run(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    return int(import_module("bot.cli.run").work(options, environment))


def _asked_for(words: Collection[str]) -> Collection[str]:
    """The modules of the commands that stand there: a short command does not wait for the whole bot to be imported."""
    named = {COMMANDS[word] for word in words if word in COMMANDS}
    return named or (frozenset(COMMANDS.values()) if words else ("run",))


def _built(words: Collection[str]) -> argparse.ArgumentParser:
    """What the modules hold stays as long as the process: it is never looked through for garbage."""
    gc.disable()
    parser = build_parser(_asked_for(words))
    gc.freeze()
    gc.enable()
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit status: 0, or 1 with every reason on stderr."""
    words = sys.argv[1:] if arguments is None else arguments
    options = _built(words).parse_args(words)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return int(options.work(options, os.environ))
    except FaultyFiles as error:
        print(error, file=sys.stderr)
    except AlreadyRunning as error:
        print(texts.already_running(str(error)), file=sys.stderr)
    except XiaolingtongError as error:
        print(error, file=sys.stderr)
    except BrokenPipeError:
        # Whoever read our output (head, less) has enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KeyboardInterrupt:
        return 130
    return 1
