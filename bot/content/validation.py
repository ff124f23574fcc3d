"""Checks what a file says against a model: the value, or every fault at once with its line and how to mend it."""

from __future__ import annotations

import difflib
import re
import types
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from bot.content.document import Document, Key, Where
from bot.content.slips import slips_in
from bot.domain.faults import Fault
from bot.texts import faults as say
from bot.texts import faults_file as say_of_file

T = TypeVar("T")

_NEAR = 0.5
_NEAR_LETTERS = 0.6
"""Two of three or four letters are soon the same: foo is no room."""


class FileModel(BaseModel):
    """Base of every model of an edited file: unknown keys are faults, values do not change."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=False)


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
            return where, (say_of_file.wide_colon if "：" in str(where[-1]) else say_of_file.colon_needs_blank)(meant)
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
