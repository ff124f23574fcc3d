"""Goes through parsed YAML and notes where each value stands, and what is to be said of how it was written."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

import yaml

from bot.content.document import Where, dotted
from bot.content.slips import comment_that_cuts, slips_in
from bot.domain.faults import Fault
from bot.texts import faults_file as say

_WIDE_COMMAS = "，、；"


class Walk:
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
            twice: list[Fault] = []
            for key_node, child in node.value:
                key = str(key_node.value)
                place, line = (*where, key), self._first + key_node.start_mark.line
                if key in seen:
                    twice.append(Fault(self._file, line, dotted(place), say.key_twice()))
                seen.add(key)
                self.lines.setdefault(place, line)
                self.through(child, place)
            self.faults += _without_dash(twice, where)
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


def _without_dash(twice: list[Fault], where: Where) -> list[Fault]:
    """Several keys of an item of a list that stand twice are the next item, which lacks its dash."""
    if len(twice) < 2 or not where or not isinstance(where[-1], int):
        return twice
    return [replace(twice[0], where="", what=say.dash_missing())]
