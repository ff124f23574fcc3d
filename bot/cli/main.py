"""Reads the command line and calls one command."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from bot.cli import ask, check, doctor, erase, faq, ledger, notes, people, rebind, report, rooms, run, stats
from bot.domain.faults import AlreadyRunning, FaultyFiles, XiaolingtongError
from bot.texts import operators as texts

DEFAULT_CONFIG = Path(__file__).resolve().parents[2] / "config.yaml"
COMMANDS = (run, check, ask, faq, rooms, people, ledger, notes, doctor, rebind, erase, stats, report)


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="run_bot.py", description=texts.CLI_DESCRIPTION)
    parser.add_argument("--config", type=Path, default=DEFAULT_CONFIG, metavar="FILE", help=texts.CLI_CONFIG)
    parser.set_defaults(work=run.work)
    commands = parser.add_subparsers(metavar="COMMAND", title=texts.CLI_COMMANDS)
    for command in COMMANDS:
        command.add_to(commands)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Returns the exit status: 0, or 1 with every reason on stderr."""
    options = build_parser().parse_args(arguments)
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
