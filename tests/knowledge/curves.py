"""Draws how much is answered right unasked against how much falsely: one SVG per set."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

Point = tuple[float, float]
_COLOURS = ("#c0392b", "#2471a3", "#7d6608", "#6c3483", "#1e8449")
_LEFT, _TOP, _WIDTH, _HEIGHT = 60, 30, 560, 320
_LEAST, _MOST = 0.0005, 0.1


def svg(title: str, curves: Mapping[str, Sequence[Point]]) -> str:
    """`curves`: by method, points (share of false answers, share of right answers), the strictest first."""
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDTH + 30} {_TOP + _HEIGHT + 60}" '
        'font-family="sans-serif" font-size="13">'
    )
    parts = [
        opening,
        '<rect width="100%" height="100%" fill="white"/>',
        f'<text x="{_LEFT}" y="18" font-size="15">{title}</text>',
        *_grid(),
    ]
    for number, (name, points) in enumerate(curves.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        drawn = " ".join(f"{_x(false):.1f},{_y(right):.1f}" for false, right in points if false <= _MOST)
        parts.append(f'<polyline points="{drawn}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<text x="{_LEFT + 12}" y="{_TOP + 20 + 18 * number}" fill="{colour}">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _grid() -> list[str]:
    lines = []
    for right in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0):
        y = _y(right)
        lines.append(
            f'<path d="M{_LEFT} {y}h{_WIDTH}" stroke="#ddd"/><text x="{_LEFT - 34}" y="{y + 4}">{right:.1f}</text>'
        )
    for false in (0.0005, 0.002, 0.005, 0.02, 0.05, 0.1):
        x = _x(false)
        lines.append(f'<path d="M{x} {_TOP}v{_HEIGHT}" stroke="#ddd"/>')
        lines.append(f'<text x="{x - 14}" y="{_TOP + _HEIGHT + 18}">{false * 100:g}%</text>')
    lines.append(f'<text x="{_LEFT + 200}" y="{_TOP + _HEIGHT + 42}">误答（不该答而答）</text>')
    lines.append(f'<text x="8" y="{_TOP - 8}">答对</text>')
    return lines


def _x(false: float) -> float:
    share = math.log(max(false, _LEAST) / _LEAST) / math.log(_MOST / _LEAST)
    return round(_LEFT + _WIDTH * share, 1)


def _y(right: float) -> float:
    return round(_TOP + _HEIGHT * (1 - right), 1)
