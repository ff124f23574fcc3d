"""The parser of the command line: its usage, help and errors in Chinese, with the mend and the nearest command."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any, NoReturn

from bot.texts import command_line as texts

USAGE_ERROR = 2


class ChineseFormatter(argparse.HelpFormatter):
    """argparse itself writes “usage:” before the line."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, texts.USAGE if prefix is None else prefix)


class ChineseParser(argparse.ArgumentParser):
    """Subcommands made by it are of the same kind."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **{"formatter_class": ChineseFormatter, **more, "add_help": False})
        self._positionals.title = texts.ARGUMENTS
        self._optionals.title = texts.OPTIONS
        self.said: tuple[str, ...] = ()
        self.add_argument("-h", "--help", action="help", default=argparse.SUPPRESS, help=texts.HELP)

    def add_argument(self, *names: Any, **more: Any) -> argparse.Action:
        if more.get("metavar") in texts.NAMES:
            more["metavar"] = texts.NAMES[more["metavar"]]
        return super().add_argument(*names, **more)

    def add_subparsers(self, **more: Any) -> Any:
        more["metavar"] = texts.NAMES.get(more.get("metavar", ""), more.get("metavar"))
        return super().add_subparsers(**{"title": texts.COMMANDS, **more})

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        self.said = tuple(args or ())
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        """`message` is what argparse says; what of it is not known here is left out."""
        meant = self._meant()
        self.exit(USAGE_ERROR, f"{meant.format_usage()}{texts.wrong(explain(message, meant), meant.prog)}\n")

    def _meant(self) -> ChineseParser:
        """The parser of the subcommand that was written, whose options the mistake is about."""
        commands = self.commands
        named = next((word for word in self.said if word in commands), None)
        return commands[named]._meant_by(self.said) if named else self

    def _meant_by(self, said: tuple[str, ...]) -> ChineseParser:
        self.said = said[said.index(self.prog.rpartition(" ")[2]) + 1 :]
        return self._meant()

    @property
    def commands(self) -> dict[str, ChineseParser]:
        found: dict[str, ChineseParser] = {}
        for action in self._actions:
            if isinstance(action, argparse._SubParsersAction):
                found |= action.choices
        return found

    @property
    def options(self) -> list[str]:
        return [name for action in self._actions for name in action.option_strings if name.startswith("--")]

    def title_of(self, name: str) -> str:
        """An argument as it stands in the usage: argparse writes -f/--format for what has two names."""
        last = name.rpartition("/")[2]
        return texts.NAMES.get(last, last)


def explain(message: str, parser: ChineseParser) -> str:
    """What argparse says in English, in Chinese."""
    for pattern, say in _MESSAGES:
        if found := pattern.fullmatch(message):
            return say(found, parser)
    return texts.not_clear()


def _close(said: str, known: Sequence[str]) -> list[str]:
    """Of letters more must agree than of Chinese signs: nosuch is no slip of notes, xml none of xlsx."""
    return get_close_matches(said, known, n=1, cutoff=0.6 if said.isascii() else 0.5)


def _choice(found: re.Match[str], parser: ChineseParser) -> str:
    said = found["said"]
    known = [one.strip(" '\"") for one in found["known"].split(",")]
    if parser.commands and set(known) <= set(parser.commands):
        return texts.no_such_command(said, _close(said, known), known)
    return texts.no_such_choice(parser.title_of(found["name"]), said, _close(said, known), known)


def _unknown(found: re.Match[str], parser: ChineseParser) -> str:
    said = found[1].split()
    options = [one for word in said if word.startswith("-") for one in _close(word, parser.options)]
    return texts.not_understood(said, options or [one for word in said for one in _close(word, list(parser.commands))])


def _missing(found: re.Match[str], parser: ChineseParser) -> str:
    names = _names(found[1])
    options = [name for name in names if name.startswith("-")]
    said = [word.partition("=")[0] for word in parser.said if word.startswith("-")]
    wrong = ((word, close[0]) for word in said if word not in parser.options and (close := _close(word, options)))
    return texts.missing([parser.title_of(name) for name in names], *next(wrong, ()))


def _names(words: str) -> list[str]:
    return [name for name in re.split(r",? |/(?=-)", words) if name]


def _listed(say: Callable[[Sequence[str]], str]) -> Callable[[re.Match[str], ChineseParser], str]:
    return lambda found, _: say(_names(found[1]))


def _messages() -> Iterator[tuple[str, Callable[[re.Match[str], ChineseParser], str]]]:
    yield r"unrecognized arguments: (.+)", _unknown
    yield r"the following arguments are required: (.+)", _missing
    yield r"one of the arguments (.+) is required", _listed(texts.one_missing)
    yield (
        r"(?:argument (?P<name>.+?): )?invalid choice: '?(?P<said>.*?)'?(?:, maybe you meant .*?)? \(choose from (?P<known>.+)\)",
        _choice,
    )
    yield (
        r"argument (.+): expected (?:one|at least one|at most one) arguments?",
        lambda f, p: texts.needs_value(p.title_of(f[1])),
    )
    yield r"argument (.+): expected (\d+) arguments?", lambda f, p: texts.needs_value(p.title_of(f[1]), f[2])
    yield (
        r"argument (.+): ignored explicit argument '?(.*?)'?",
        lambda f, p: texts.needs_no_value(p.title_of(f[1]), f[2]),
    )
    yield r"argument (.+): invalid (?:int|float) value: '?(.*?)'?", lambda f, p: texts.no_number(p.title_of(f[1]), f[2])
    yield r"argument (.+): invalid \S+ value: '?(.*?)'?", lambda f, p: texts.bad_value(p.title_of(f[1]), f[2])
    yield (
        r"argument (.+): not allowed with argument (.+)",
        lambda f, p: texts.not_together(p.title_of(f[1]), p.title_of(f[2])),
    )
    yield r"ambiguous option: (.+?) could match (.+)", lambda f, _: texts.ambiguous(f[1], _names(f[2]))


_MESSAGES = tuple((re.compile(pattern, re.DOTALL), say) for pattern, say in _messages())
