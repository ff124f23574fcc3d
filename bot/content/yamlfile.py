"""Reads a YAML file that people edit: data, the line of every value, and every fault at once."""

from __future__ import annotations

import difflib
import re
import types
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bot.domain.faults import Fault
from bot.texts import faults as say
from bot.texts.reasons import reason

Key = str | int
Where = tuple[Key, ...]
T = TypeVar("T")

_NEAR = 0.5


def _as_written_if_wrong(loader: Any, node: yaml.ScalarNode) -> Any:
    """A day that does not exist stays the text it is: whoever wants a date there tells it with its line, and the rest
    of the file is still read."""
    try:
        return loader.construct_yaml_timestamp(node)
    except ValueError:
        return node.value


_LOADER: Any = type("_Loader", (getattr(yaml, "CSafeLoader", yaml.SafeLoader),), {})
_LOADER.add_constructor("tag:yaml.org,2002:timestamp", _as_written_if_wrong)


class FileModel(BaseModel):
    """Base of every model of an edited file: unknown keys are faults, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=False)


@dataclass(frozen=True)
class Document:
    """Parsed data with the line (from 1) at which each value stands."""

    file: str
    data: Any
    lines: Mapping[Where, int]

    def line(self, where: Sequence[Key]) -> int:
        """The line of a value, or of the nearest thing around it."""
        place = tuple(where)
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place, 1)

    def fault(self, where: Sequence[Key], what: str) -> Fault:
        return Fault(self.file, self.line(where), dotted(where), what)


def dotted(where: Sequence[Key]) -> str:
    """`("web", "port")` as people read it: web.port; positions in a list count from 1."""
    return ".".join(say.nth(part + 1) if isinstance(part, int) else part for part in where)


def shown(path: Path) -> str:
    """A path as people know it: relative to the folder they stand in, where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def read_yaml(path: Path) -> tuple[Document, list[Fault]]:
    """The content of one file. A file that cannot be read or parsed gives faults and no data."""
    text, faults = read_text(path)
    return (Document(shown(path), None, {}), faults) if faults else parse_yaml(text, shown(path))


def read_text(path: Path) -> tuple[str, list[Fault]]:
    """The text of one file, or why it cannot be read."""
    file = shown(path)
    try:
        return path.read_text(encoding="utf-8-sig"), []
    except FileNotFoundError:
        return "", [Fault(file, 0, "", say.file_missing())]
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        return "", [Fault(file, line, "", say.not_utf8())]
    except OSError as error:
        return "", [Fault(file, 0, "", say.unreadable(reason(error)))]


def parse_yaml(text: str, file: str, first_line: int = 1) -> tuple[Document, list[Fault]]:
    """The same from a text that begins at `first_line` of the file (front matter)."""
    lines: dict[Where, int] = {}
    faults: list[Fault] = []
    try:
        loader = _LOADER(text)
        node = loader.get_single_node()
        if node is None:
            return Document(file, None, lines), faults
        faults += _walk(loader, node, (), lines, file, first_line)
        data = loader.construct_document(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = first_line + mark.line if mark else first_line
        what = _mend(text, line - first_line, error.problem or "")
        return Document(file, None, lines), [Fault(file, line, "", what)]
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        return Document(file, None, lines), [Fault(file, first_line, "", say.bad_yaml(str(error)))]
    return Document(file, data, lines), faults


_BRACE_FIRST = re.compile(r"\s*(?:- )?[^\s:#]+:\s+\{[^}]*\}\s*\S")


def _mend(text: str, at: int, problem: str) -> str:
    """An answer that begins with a placeholder is the mistake that YAML explains worst."""
    nearby = text.splitlines()[max(0, at - 1) : at + 1]
    return say.brace_needs_quotes() if any(map(_BRACE_FIRST.match, nearby)) else say.bad_yaml(problem)


def _walk(
    loader: Any, node: yaml.Node, where: Where, lines: dict[Where, int], file: str, first: int
) -> Iterator[Fault]:
    """Note the line of every value; a key that stands twice is a fault, for the second would win in silence."""
    lines.setdefault(where, first + node.start_mark.line)
    if isinstance(node, yaml.SequenceNode):
        for index, child in enumerate(node.value):
            yield from _walk(loader, child, (*where, index), lines, file, first)
    elif isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key_node, child in node.value:
            key = str(key_node.value)
            place = (*where, key)
            if key in seen:
                yield Fault(file, first + key_node.start_mark.line, dotted(place), say.key_twice())
            seen.add(key)
            lines.setdefault(place, first + key_node.start_mark.line)
            yield from _walk(loader, child, place, lines, file, first)


def validate(model: type[T], document: Document, data: Any = ...) -> tuple[T | None, list[Fault]]:
    """Check the document (or `data` in its place) against a pydantic model or type: the value, or all faults."""
    value, problems = checked(model, document.data if data is ... else data)
    return value, [document.fault(where, what) for where, what in problems]


def checked(model: type[T], data: Any) -> tuple[T | None, list[tuple[Where, str]]]:
    """The same for data from anywhere: the value, or each place that is wrong with its sentence."""
    try:
        adapter: TypeAdapter[T] = TypeAdapter(model)
        return adapter.validate_python(data), []
    except ValidationError as error:
        details = error.errors()
        return None, [_problem(detail, model) for detail in details if not _follows(detail, details)]


def _follows(detail: ErrorDetails, others: Sequence[ErrorDetails]) -> bool:
    """A list of which every item is wrong is not empty besides."""
    where = detail["loc"]
    return detail["type"] == "too_short" and any(
        len(other["loc"]) > len(where) and other["loc"][: len(where)] == where for other in others
    )


def _problem(detail: ErrorDetails, model: Any) -> tuple[Where, str]:
    where = tuple(part for part in detail["loc"] if not str(part).startswith("function-") and part != "[key]")
    kind, context, value = detail["type"], detail.get("ctx", {}), detail.get("input")
    if kind == "invalid_key":
        where = (*where[:-1], str(where[-1]))
    if kind == "extra_forbidden":
        known = _keys_at(model, where[:-1])
        return where, say.unknown_key(str(where[-1]), nearest(str(where[-1]), known))
    return where, say.bad_value(kind, value, {str(k): v for k, v in context.items()})


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant; of equally near ones the first."""
    likeness = {one: difflib.SequenceMatcher(None, one, word).ratio() for one in known}
    best = max(likeness, key=likeness.__getitem__, default="")
    return best if likeness.get(best, 0.0) >= _NEAR else None


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
