"""What a file may be at most, found before anything is built of it: a few hundred bytes can stand for gigabytes."""

from __future__ import annotations

from typing import Any

import yaml

from bot.texts import faults_file as say

LARGEST_MB = 16
DEEPEST = 30
MOST_REPEATED = 100_000
"""Signs of text, all that `*` repeats taken together."""

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def out_of_bounds(text: str) -> tuple[int, str] | None:
    """(line from 0, what is wrong) where a YAML text goes too deep, repeats too much or holds itself.

    Looks at one event after the other: nothing here grows with what the text stands for.
    """
    try:
        return _first_beyond(text)
    except (yaml.YAMLError, ValueError):
        return None  # told by whoever parses it


def _first_beyond(text: str) -> tuple[int, str] | None:
    sizes: dict[str, int] = {}
    opened: list[tuple[str | None, int]] = []
    size = repeated = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.CollectionEndEvent):
            name, before = opened.pop()
            if name is not None:
                sizes[name] = size - before
        elif isinstance(event, yaml.NodeEvent):
            anchor: Any = event.anchor
            line = event.start_mark.line if event.start_mark else 0
            if isinstance(event, yaml.AliasEvent):
                if any(name == anchor for name, _ in opened):
                    return line, say.holds_itself(anchor)
                size += sizes.get(anchor, 0)
                repeated += sizes.get(anchor, 0)
                if repeated > MOST_REPEATED:
                    return line, say.repeats_too_much(anchor)
            elif isinstance(event, yaml.ScalarEvent):
                size += 1 + len(event.value)
                if anchor is not None:
                    sizes[anchor] = 1 + len(event.value)
            else:
                if len(opened) == DEEPEST:
                    return line, say.too_deep(DEEPEST)
                opened.append((anchor, size))
                size += 1
    return None
