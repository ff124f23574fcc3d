"""Reads a YAML file that people edit: data, the line of every value, and every fault at once."""

from __future__ import annotations

import difflib
import os
import re
import stat
import types
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bot.content.bounds import LARGEST_MB, out_of_bounds
from bot.content.slips import comment_that_cuts, sign_that_misleads, slips_in, with_colons
from bot.domain.faults import Fault
from bot.texts import faults as say

Key = str | int
Where = tuple[Key, ...]
T = TypeVar("T")

_OTHER_KINDS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""How sheets and documents begin, whatever their names end with."""

_NEAR = 0.5
_NEAR_LETTERS = 0.6
"""Two of three or four letters are soon the same: foo is no room."""


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


class FileModel(BaseModel):
    """Base of every model of an edited file: unknown keys are faults, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=False)


@dataclass(frozen=True)
class Document:
    """Parsed data with the line (from 1) at which each value stands.

    `lost`: what to say where words that somebody wrote are no part of the value; `doubts`: where the value is read as
    written, and still not as it was meant, by its looks; `written`: how a value that is no text was written. `text` is
    what was parsed, from line `first` of the file on.
    """

    file: str
    data: Any
    lines: Mapping[Where, int]
    lost: Mapping[Where, str] = field(default_factory=dict)
    doubts: Mapping[Where, str] = field(default_factory=dict)
    written: Mapping[Where, str] = field(default_factory=dict)
    text: str = ""
    first: int = 1

    def line(self, where: Sequence[Key]) -> int:
        """The line of a value, or of the nearest thing around it."""
        place = tuple(where)
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def fault(self, where: Sequence[Key], what: str) -> Fault:
        return Fault(self.file, self.line(where), dotted(where), what)

    def part(self, key: Key) -> Document:
        """The value of one key as a document of its own."""
        data = self.data.get(key) if isinstance(self.data, dict) else None
        inside = ({w[1:]: what for w, what in one.items() if w[:1] == (key,)} for one in (self.lost, self.written))
        lines = {where[1:]: line for where, line in self.lines.items() if where[:1] == (key,)}
        lost, written = inside
        return replace(self, data=data, lines=lines, lost=lost, written=written, doubts={}, text="")


def dotted(where: Sequence[Key]) -> str:
    """`("web", "port")` as people read it: web.port; positions in a list count from 1."""
    return ".".join(say.nth(part + 1) if isinstance(part, int) else part for part in where)


def shown(path: Path) -> str:
    """A path as people know it: relative to the folder they stand in, where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except (ValueError, OSError, RuntimeError):  # elsewhere; or a link that leads to itself
        return str(path)


def is_there(path: Path) -> bool:
    """Whether somebody has put anything there, also what cannot be read: a link that leads nowhere, a folder."""
    return os.path.lexists(path)


def read_yaml(path: Path, keys: Collection[str] = ()) -> tuple[Document, list[Fault]]:
    """The content of one file. A file that cannot be read or parsed gives faults and no data.

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
        walk = _Walk(text, file, first_line, keys)
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
    if isinstance(data, str) and (meant := _as_meant(text, file, first_line, keys, walk.faults)):
        return meant
    document = Document(file, data, walk.lines, walk.lost, walk.doubts, walk.written, text, first_line)
    return document, walk.faults


def _as_meant(
    text: str, file: str, first: int, keys: Collection[str], faults: Sequence[Fault]
) -> tuple[Document, list[Fault]] | None:
    """Read as if its colons were right, so that whatever else is wrong is told beside them; None where they are."""
    mended = with_colons(text, keys)
    if mended == text:
        return None
    document, others = parse_yaml(mended, file, first, keys)
    return document, sorted({*faults, *others})


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


class _Walk:
    """Notes the line of every value on the way, and what is to be said of it."""

    def __init__(self, text: str, file: str, first: int, keys: Collection[str]) -> None:
        self._text, self._file, self._first, self._keys = text, file, first, keys
        self._has_signs = any(sign in text for sign in "#&!")
        self.lines: dict[Where, int] = {}
        self.lost: dict[Where, str] = {}
        self.doubts: dict[Where, str] = {}
        self.written: dict[Where, str] = {}
        self.faults: list[Fault] = []

    def through(self, node: yaml.Node, where: Where) -> None:
        """A key that stands twice is a fault, for the second would win in silence."""
        self.lines.setdefault(where, self._first + node.start_mark.line)
        if isinstance(node, yaml.SequenceNode):
            self._look_at_list(node, where)
            for index, child in enumerate(node.value):
                self.through(child, (*where, index))
        elif isinstance(node, yaml.MappingNode):
            seen: set[str] = set()
            for key_node, child in node.value:
                key = str(key_node.value)
                place, line = (*where, key), self._first + key_node.start_mark.line
                if key in seen:
                    self.faults.append(Fault(self._file, line, dotted(place), say.key_twice()))
                seen.add(key)
                self.lines.setdefault(place, line)
                self.through(child, place)
        else:
            self._look_at_text(node, where)

    def _look_at_text(self, node: Any, where: Where) -> None:
        start, end = node.start_mark, node.end_mark
        if self._has_signs:
            if self._text[start.index : start.index + 1] in ("&", "!"):
                self.lost[where] = say.sign_first(self._text[start.index])
            elif not node.style and (comment := self._comment_behind(end.index)):
                self.lost[where] = say.comment_cuts(comment)
        if not node.style and not node.tag.endswith(":str"):
            self.written[where] = node.value
        if not node.style and end.line > start.line:
            self.doubts[where] = say.lines_joined()
            joined = self._text[self._text.rfind("\n", 0, start.index) + 1 : end.index]
            self.faults += [
                Fault(self._file, self._first + start.line + line, "", what)
                for line, what in slips_in(joined, self._keys)
            ]

    def _comment_behind(self, at: int) -> str | None:
        end = self._text.find("\n", at)
        return comment_that_cuts(self._text[at : end if end >= 0 else len(self._text)])

    def _look_at_list(self, node: yaml.SequenceNode, where: Where) -> None:
        """`[甲，乙]` holds one text: only an English comma divides."""
        if node.flow_style and len(node.value) == 1 and not getattr(node.value[0], "style", "?"):
            only = str(node.value[0].value)
            if any(sign in only for sign in _WIDE_COMMAS):
                self.doubts[where] = say.wide_comma(only)


_WIDE_COMMAS = "，、；"


def validate(model: type[T], document: Document, data: Any = ...) -> tuple[T | None, list[Fault]]:
    """Check the document (or `data` in its place) against a pydantic model or type: the value, or all faults."""
    value, problems = checked(model, document.data if data is ... else data, document.written)
    if not problems:
        return value, []
    slips = _slips(document, keys_in(model))
    mistyped = sorted(fault.line for fault in slips)
    told = [
        document.fault(where, document.lost.get(where, what))
        for where, what in problems
        if not _explained(document, where, mistyped)
    ]
    return value, [*slips, *told]


def _slips(document: Document, keys: Collection[str]) -> list[Fault]:
    return [Fault(document.file, document.first + line, "", what) for line, what in slips_in(document.text, keys)]


def _explained(document: Document, where: Where, lines: Sequence[int]) -> bool:
    """Whether something mistyped stands in the entry that a problem is about: then that is what is wrong with it.

    `lines`: those of everything mistyped, in order.
    """
    if not lines:
        return False
    depth = max((at for at, part in enumerate(where) if isinstance(part, int)), default=-1) + 1
    entry = where[:depth]
    begin = document.line(entry) if entry else 0
    following = (*entry[:-1], int(entry[-1]) + 1) if entry else ()
    end = document.lines.get(following, lines[-1] + 1) if following else lines[-1] + 1
    at = bisect_left(lines, begin)
    return at < len(lines) and lines[at] < end


def checked(
    model: type[T], data: Any, written: Mapping[Where, str] | None = None
) -> tuple[T | None, list[tuple[Where, str]]]:
    """The same for data from anywhere: the value, or each place that is wrong with its sentence."""
    try:
        adapter: TypeAdapter[T] = TypeAdapter(model)
        return adapter.validate_python(data), []
    except ValidationError as error:
        details = error.errors(include_url=False)
        inside = {detail["loc"][:depth] for detail in details for depth in range(len(detail["loc"]))}
        return None, [_problem(detail, model, written or {}) for detail in details if not _follows(detail, inside)]


def _follows(detail: ErrorDetails, inside: Collection[tuple[Key, ...]]) -> bool:
    """A list of which every item is wrong is not empty besides; `inside`: where anything below is wrong."""
    return detail["type"] == "too_short" and detail["loc"] in inside


def _problem(detail: ErrorDetails, model: Any, written: Mapping[Where, str]) -> tuple[Where, str]:
    where = tuple(part for part in detail["loc"] if not str(part).startswith("function-") and part != "[key]")
    kind, context, value = detail["type"], detail.get("ctx", {}), detail.get("input")
    if kind == "invalid_key":
        where = (*where[:-1], str(where[-1]))
    if kind == "extra_forbidden":
        known = _keys_at(model, where[:-1])
        if (meant := re.split("[：:]", str(where[-1]))[0]) in known and meant != where[-1]:
            return where, say.wide_colon(meant) if "：" in str(where[-1]) else say.colon_needs_blank(meant)
        return where, say.unknown_key(str(where[-1]), nearest(str(where[-1]), known))
    if kind == "string_type" and value is not None:
        value = written.get(where, value)
    if not where and value is None:
        return where, say.empty_file()
    return where, say.bad_value(kind, value, {str(k): v for k, v in context.items()})


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant; of equally near ones the first."""
    likeness = {one: difflib.SequenceMatcher(None, one, word).ratio() for one in known}
    best = max(likeness, key=likeness.__getitem__, default="")
    return best if likeness.get(best, 0.0) >= (_NEAR_LETTERS if word.isascii() else _NEAR) else None


def keys_in(model: Any) -> frozenset[str]:
    """Every key that a model allows, at whatever place inside it."""
    here = _unwrap(model)
    if isinstance(here, type) and issubclass(here, BaseModel):
        fields = here.model_fields.items()
        inside = (keys_in(field.annotation) for _, field in fields)
        return frozenset(field.alias or name for name, field in fields).union(*inside)
    return frozenset[str]().union(*(keys_in(part) for part in get_args(here)))


def _keys_at(model: Any, where: Where) -> list[str]:
    """The keys that a model allows at a place inside it."""
    here = _unwrap(model)
    for part in where:
        if isinstance(here, type) and issubclass(here, BaseModel):
            fields = {field.alias or name: field.annotation for name, field in here.model_fields.items()}
            here = _unwrap(fields.get(str(part)))
        else:
            arguments = get_args(here)
            here = _unwrap(arguments[-1] if get_origin(here) is dict else arguments[0]) if arguments else None
    if isinstance(here, type) and issubclass(here, BaseModel):
        return [field.alias or name for name, field in here.model_fields.items()]
    return []


def _unwrap(annotation: Any) -> Any:
    """`X | None` → X; `Annotated[X, …]` → X."""
    if get_origin(annotation) in (Union, types.UnionType):
        return next((part for part in get_args(annotation) if part is not type(None)), annotation)
    if hasattr(annotation, "__metadata__"):
        return get_args(annotation)[0]
    return annotation
