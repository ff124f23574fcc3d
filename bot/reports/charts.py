"""Charts as plain SVG, drawn here: columns over time, and bars side by side. They need no script and print sharply."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from math import ceil, log10

INK, SOFT, LINE = "#222a35", "#667085", "#e3e7ee"
FIRST, SECOND = "#1f5fa8", "#8fb8de"
WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 680, 210, 34, 26, 30
ROW, NAME, COUNT, LONGEST_NAME = 30, 118, 82, 9
RIGHT = 10
LABELS = 16
"""More names than this below the columns would run into each other."""


def columns(names: Sequence[str], series: Sequence[tuple[str, Sequence[int]]]) -> str:
    """Two columns for each name, side by side, with the numbers above where there is room."""
    most = _round_up(max((value for _, values in series for value in values), default=0))
    width = (WIDTH - LEFT - RIGHT) / max(len(names), 1)
    parts = [*_grid(most), *_legend([name for name, _ in series])]
    bar = min(22.0, width * 0.36)
    every = ceil(len(names) / LABELS)
    for place, name in enumerate(names):
        middle = LEFT + width * (place + 0.5)
        for turn, (_, values) in enumerate(series):
            left = middle + (turn - len(series) / 2) * bar
            parts += _column(left, bar, values[place], most, (FIRST, SECOND)[turn % 2])
        if place % every == 0:
            parts.append(_text(middle, HEIGHT - 8, name, "middle", SOFT, 11))
    return _svg(WIDTH, HEIGHT, parts)


def _grid(most: int) -> list[str]:
    parts = []
    for step in range(5):
        value = most * step / 4
        y = _y(value, most)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH}" y1="{y:.1f}" y2="{y:.1f}" stroke="{LINE}"/>')
        if value == int(value):
            parts.append(_text(LEFT - 6, y + 4, str(int(value)), "end", SOFT, 11))
    return parts


def _column(left: float, width: float, value: int, most: int, color: str) -> list[str]:
    if not value:
        return []
    y = _y(value, most)
    height = HEIGHT - BOTTOM - y
    box = f'<rect x="{left:.1f}" y="{y:.1f}" width="{width - 1:.1f}" height="{height:.1f}" fill="{color}"/>'
    if width < 11 or len(str(value)) * 6 > width + 4:
        return [box]
    return [box, _text(left + width / 2 - 0.5, y - 4, str(value), "middle", INK, 10)]


def bars(rows: Sequence[tuple[str, int, int]], names: tuple[str, str]) -> str:
    """For each (name, all, part of it) a bar with its part filled; `names` are those of the part and of all."""
    most = max((whole for _, whole, _ in rows), default=0)
    room = WIDTH / 2 - NAME - COUNT
    parts: list[str] = []
    for place, (name, whole, part) in enumerate(rows):
        y = place * ROW + 6
        parts.append(_text(NAME - 10, y + 14, _short(name), "end", INK, 12))
        for value, color in ((whole, SECOND), (part, FIRST)):
            if value and most:
                length = max(2.0, room * value / most)
                parts.append(f'<rect x="{NAME}" y="{y}" width="{length:.1f}" height="18" rx="2" fill="{color}"/>')
        end = NAME + (max(2.0, room * whole / most) if most else 0) + 7
        parts.append(_text(end, y + 14, f"{names[0]} {part}/{whole}", "start", SOFT, 11))
    return _svg(WIDTH // 2, max(len(rows), 1) * ROW + 6, parts)


def scores(rows: Sequence[tuple[str, int]]) -> str:
    """One bar for each score."""
    most = max((count for _, count in rows), default=0)
    parts: list[str] = []
    for place, (name, count) in enumerate(rows):
        y = place * ROW + 4
        length = 200 * count / most if most else 0
        parts += [
            _text(40, y + 15, name, "end", INK, 12),
            f'<rect x="50" y="{y}" width="{length:.1f}" height="18" rx="2" fill="{FIRST}"/>',
            _text(58 + length, y + 14, str(count), "start", SOFT, 11),
        ]
    return _svg(WIDTH // 2, len(rows) * ROW + 4, parts)


def _legend(names: Sequence[str]) -> list[str]:
    parts, left = [], float(LEFT)
    for turn, name in enumerate(names):
        parts.append(f'<rect x="{left:.0f}" y="4" width="11" height="11" rx="2" fill="{(FIRST, SECOND)[turn % 2]}"/>')
        parts.append(_text(left + 16, 14, name, "start", SOFT, 12))
        left += 34 + 13 * len(name)
    return parts


def _y(value: float, most: int) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * value / most


def _round_up(value: int) -> int:
    """The end of a scale: 4, 8, 12, 20, 40, 80, 120 …, so that its quarters are whole numbers."""
    if value <= 4:
        return 4
    power = 10 ** int(log10(value))
    for step in (power, 1.2 * power, 2 * power, 4 * power, 6 * power, 8 * power, 10 * power):
        if step >= value and step % 4 == 0:
            return int(step)
    return ceil(value / 4) * 4


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


def _text(x: float, y: float, words: str, anchor: str, color: str, size: int) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{color}" font-size="{size}">{escape(words)}</text>'
    )


def _svg(width: float, height: float, parts: Sequence[str]) -> str:
    return f'<svg viewBox="0 0 {width:g} {height:g}" role="img">{"".join(parts)}</svg>'
