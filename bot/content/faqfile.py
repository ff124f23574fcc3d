"""Changes a FAQ file the way a careful person would: only the lines of what changed, every comment stays."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import yaml

_PLAIN = re.compile(r"[^\W\d_](?:[\w，。？！、；：（）“”‘’《》·—…%+./ -]*[\w，。？！、；：（）“”‘’《》·—…%+./-])?")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
KEYS = ("编号", "标准问", "相似问", "答案", "标签", "适用网格", "生效", "失效", "不同于")
"""In the order in which they are written."""

Value = str | date | Sequence[str]


@dataclass(frozen=True, slots=True)
class Change:
    """`values` for the keys of the entry that begins at `line` (from 1); a key with an empty value is taken out."""

    line: int
    values: Mapping[str, Value]


def edited(text: str, changes: Iterable[Change], additions: Iterable[Mapping[str, Value]]) -> str:
    """The file's text with entries changed in place and new ones at its end.

    The text must be a list of entries, or hold nothing but comments.
    """
    end_of_line = "\r\n" if "\r\n" in text else "\n"
    lines = text.removeprefix("\ufeff").splitlines()
    if changes := sorted(changes, key=lambda change: -change.line):
        root: Any = yaml.compose(text.removeprefix("\ufeff"), Loader=_LOADER)
        entries = {node.start_mark.line + 1: node for node in root.value}
        ends = _ends(entries, len(lines))
        for change in changes:
            _change(lines, entries[change.line], ends[change.line], change.values)
    while lines and not lines[-1].strip():
        lines.pop()
    for values in additions:
        lines += [*([""] if lines else []), *_entry(values)]
    return end_of_line.join(lines) + end_of_line


def _ends(entries: Mapping[int, Any], size: int) -> dict[int, int]:
    """Line of each entry → the first line (from 0) that is not its any more."""
    starts = sorted(entries)
    return {
        line: (following - 1 if following else size) for line, following in zip(starts, [*starts[1:], 0], strict=True)
    }


def _change(lines: list[str], entry: Any, end: int, values: Mapping[str, Value]) -> None:
    """Key by key from the last to the first, so that the lines above stay where they are."""
    indent = entry.start_mark.column
    end = _without_tail(lines, entry.start_mark.line, end, indent)
    keys = [(str(key.value), key.start_mark.line, key.start_mark.column) for key, _ in entry.value]
    gone = keys[0][0] in values and not values[keys[0][0]]
    if gone or entry.flow_style or len({line for _, line, _ in keys}) < len(keys):
        lines[entry.start_mark.line : end] = _whole(entry, values, indent)
        return
    ends = [line for _, line, _ in keys[1:]] + [end]
    present = {key for key, _, _ in keys}
    new = [key for key in KEYS if values.get(key) and key not in present]
    lines[end:end] = [line for key in new for line in _key(key, values[key], " " * indent)]
    for (key, start, column), stop in reversed(list(zip(keys, ends, strict=True))):
        if key not in values:
            continue
        last = _without_tail(lines, start, stop, column)
        written = _key(key, values[key], " " * column) if values[key] else []
        if written:
            written[0] = lines[start][:column] + written[0][column:]
        lines[start:last] = written


def _without_tail(lines: Sequence[str], start: int, end: int, indent: int) -> int:
    """Blank lines, comments and a lone dash at the end belong to what follows."""
    while end > start + 1:
        line = lines[end - 1]
        comment = line.lstrip().startswith("#") and len(line) - len(line.lstrip()) <= indent
        lone_dash = line.strip() == "-" and line.index("-") < indent
        if line.strip() and not comment and not lone_dash:
            break
        end -= 1
    return end


def _whole(entry: Any, values: Mapping[str, Value], indent: int) -> list[str]:
    """An entry written in one line becomes one of many."""
    before = yaml.safe_load(yaml.serialize(entry))
    merged = {key: values.get(key, before.get(key)) for key in KEYS}
    return _entry({key: value for key, value in merged.items() if value})


def _entry(values: Mapping[str, Value]) -> list[str]:
    lines = [line for key in KEYS if values.get(key) for line in _key(key, values[key], "  ")]
    return ["- " + lines[0][2:], *lines[1:]]


def _key(key: str, value: Value, indent: str) -> list[str]:
    if isinstance(value, date):
        return [f"{indent}{key}: {value.isoformat()}"]
    if not isinstance(value, str):
        if key == "相似问":
            return [f"{indent}{key}:", *(f"{indent}  - {_scalar(one)}" for one in value)]
        return [f"{indent}{key}: [{', '.join(_scalar(one) for one in value)}]"]
    if "\n" in value and _fits_a_block(value):
        return [f"{indent}{key}: |-", *(f"{indent}  {line}" if line else "" for line in value.split("\n"))]
    return [f"{indent}{key}: {_scalar(value)}"]


def _fits_a_block(text: str) -> bool:
    return (
        not text.startswith((" ", "\n"))
        and not text.endswith("\n")
        and all(line == line.rstrip() and "\t" not in line for line in text.split("\n"))
    )


def _scalar(text: str) -> str:
    """Plain where every reader of YAML reads the same text back, else in quotes."""
    if _PLAIN.fullmatch(text) and yaml.load(f"- {text}", Loader=_LOADER) == [text]:
        return text
    return json.dumps(text, ensure_ascii=False)
