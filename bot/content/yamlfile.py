"""Reads a YAML file that people edit: data, the line of every value, and every fault at once."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from bot.content.bounds import LARGEST_MB, out_of_bounds
from bot.content.document import Document, shown
from bot.content.slips import as_meant, sign_that_misleads, slips_in
from bot.content.walk import Walk
from bot.domain.faults import Fault
from bot.texts import faults_file as say

_OTHER_KINDS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""How sheets and documents begin, whatever their names end with."""


def _as_written_if_wrong(loader: Any, node: yaml.ScalarNode) -> Any:
    """A day that does not exist stays the text it is: whoever wants a date there tells it with its line, and the rest
    of the file is still read."""
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError:
        return node.value


def _as_written_if_long(loader: Any, node: yaml.ScalarNode) -> Any:
    """Thousands of digits are no number that anybody meant, and to compute with them takes for ever; nor is 1_0."""
    is_number = len(node.value) <= _LONGEST_NUMBER and "_" not in node.value
    return loader.construct_yaml_int(node) if is_number else node.value


_LONGEST_NUMBER = 40
_LOADER: Any = type("_Loader", (getattr(yaml, "CSafeLoader", yaml.SafeLoader),), {})
_LOADER.add_constructor("tag:yaml.org,2002:timestamp", _as_written_if_wrong)
_LOADER.add_constructor("tag:yaml.org,2002:int", _as_written_if_long)


def is_there(path: Path) -> bool:
    """Whether somebody has put anything there, also what cannot be read: a link that leads nowhere, a folder."""
    return os.path.lexists(path)


def read_yaml(path: Path, keys: Collection[str] = ()) -> tuple[Document, list[Fault]]:
    """The content of one file. A file that cannot be read or parsed gives faults and no data; one with mistyped keys
    gives faults and what is meant, so that whatever else is wrong with it can be told beside them.

    `keys`: all that the file may hold, so that mistyped ones are told as such.
    """
    text, faults = read_text(path)
    return (Document(shown(path), None, {}), faults) if faults else parse_yaml(text, shown(path), keys=keys)


def read_text(path: Path) -> tuple[str, list[Fault]]:
    """The text of one file, or why it cannot be read."""
    file = shown(path)
    try:
        kind = path.stat()
        if not stat.S_ISREG(kind.st_mode) and not stat.S_ISDIR(kind.st_mode):
            return "", [Fault(file, 0, "", say.no_plain_file())]
        if kind.st_size > LARGEST_MB * 1_000_000:
            return "", [Fault(file, 0, "", say.file_too_big(LARGEST_MB))]
        return path.read_text(encoding="utf-8-sig"), []
    except FileNotFoundError:
        return "", [Fault(file, 0, "", say.file_missing())]
    except UnicodeDecodeError as error:
        written = path.read_bytes()
        if written.startswith(_OTHER_KINDS):
            return "", [Fault(file, 0, "", say.is_other_kind())]
        line = written[: error.start].count(b"\n") + 1
        return "", [Fault(file, line, "", say.not_utf8())]
    except OSError as error:
        return "", [Fault(file, 0, "", say.unreadable(error))]


def blank_file(path: Path) -> list[Fault]:
    """What a save that failed leaves of a file that need not be there; one with comments alone is meant so."""
    try:
        if not path.is_file() or path.stat().st_size > LARGEST_MB * 1_000_000:
            return []
        is_blank = not path.read_bytes().strip(b"\xef\xbb\xbf \t\r\n\0")
    except OSError:
        return []
    return [Fault(shown(path), 0, "", say.blank_file())] if is_blank else []


def parse_yaml(text: str, file: str, first_line: int = 1, keys: Collection[str] = ()) -> tuple[Document, list[Fault]]:
    """The same from a text that begins at `first_line` of the file (front matter)."""
    if beyond := out_of_bounds(text):
        line, what = beyond
        return Document(file, None, {}), [Fault(file, first_line + line, "", what)]
    try:
        loader = _LOADER(text)
        node = loader.get_single_node()
        if node is None:
            return Document(file, None, {}), []
        walk = Walk(text, file, first_line, keys)
        walk.through(node, ())
        data = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        faults = list(_not_yaml(text, file, first_line, keys, error))
        return _as_meant(text, file, first_line, keys, faults) or (Document(file, None, {}), faults)
    except yaml.reader.ReaderError:
        found = yaml.reader.Reader.NON_PRINTABLE.search(text)
        line = first_line + text.count("\n", 0, found.start() if found else 0)
        return Document(file, None, {}), [Fault(file, line, "", say.control_character())]
    except (yaml.YAMLError, ValueError, RecursionError):
        return Document(file, None, {}), [Fault(file, first_line, "", say.bad_yaml(""))]
    is_doubtful = isinstance(data, str) or bool(walk.faults)
    if is_doubtful and (meant := _as_meant(text, file, first_line, keys, walk.faults)):
        return meant
    document = Document(file, data, walk.lines, walk.lost, walk.doubts, walk.written, text, first_line)
    return document, walk.faults


def _as_meant(
    text: str, file: str, first: int, keys: Collection[str], faults: Sequence[Fault]
) -> tuple[Document, list[Fault]] | None:
    """Read as if its keys were typed right, so that whatever else is wrong is told beside them; None where they are."""
    mended = as_meant(text, keys)
    if mended == text:
        return None
    document, others = parse_yaml(mended, file, first, keys)
    told = {fault.line for fault in faults}
    return document, sorted({*faults, *(one for one in others if one.where or one.line not in told)})


_BEGINS_EARLIER = ("simple key", "quoted scalar", "flow sequence", "flow mapping")
"""What the parser was in the middle of when it stumbled: the fault lies where that begins."""


def _not_yaml(text: str, file: str, first: int, keys: Collection[str], error: yaml.MarkedYAMLError) -> Iterator[Fault]:
    """Whatever is plainly mistyped; and what the parser stumbled over, unless that comes of something mistyped."""
    begins_earlier = any(sign in (error.context or "") for sign in _BEGINS_EARLIER)
    mark = (error.context_mark if begins_earlier else None) or error.problem_mark or error.context_mark
    at = mark.line if mark else 0
    stumbled = max(at, error.problem_mark.line if error.problem_mark else 0)
    slips = list(slips_in(text, keys))
    for line, what in slips:
        yield Fault(file, first + line, "", what)
    if any(line <= stumbled for line, _ in slips):
        return
    lines = text.splitlines()
    for line in dict.fromkeys((at, stumbled, at - 1)):
        misleads = sign_that_misleads(lines[line]) if 0 <= line < len(lines) else None
        if misleads:
            yield Fault(file, first + line, "", misleads)
            return
    at = min(at, max(0, len(lines) - 1))
    is_shifted = "mapping values" in (error.problem or "") and lines[at].count(":") == 1
    yield Fault(file, first + at, "", say.not_aligned() if is_shifted else say.bad_yaml(error.problem or ""))
