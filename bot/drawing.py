"""Draws the result of a vote as a picture for the chat: bars with Chinese names, readable on a phone."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

WIDTH = 900
_MARGIN, _ROW, _BAR = 48, 108, 34
_FACES = 10
_INK, _SOFT, _LINE, _BEST, _OTHER = "#1f2328", "#57606a", "#eaeef2", "#c2410c", "#3b82c4"
_FOLDERS = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:/Windows/Fonts",
)
_FONTS = (
    *("notosanscjk-regular", "notosanscjksc-regular", "sourcehansanssc-regular", "sourcehansanscn-regular"),
    *("notosanssc", "notosanscjk", "sourcehansans", "wqy-microhei", "wqy-zenhei", "pingfang", "hiragino sans gb"),
    *("msyh", "simhei", "stheiti", "notoserifcjk-regular", "notoserifcjk", "droidsansfallback", "uming", "simsun"),
)
"""Beginnings of names of font files that hold Chinese, the best first."""


def find_font(named: str = "", folders: Sequence[str] = _FOLDERS) -> Path | None:
    """The font file that is set, else one that the system has; None where nothing can write Chinese."""
    if named:
        path = Path(named).expanduser()
        return path if path.is_file() and _loads(path) else None
    there = _font_files(tuple(folders))
    for wanted in _FONTS:
        for path in there:
            if path.name.lower().startswith(wanted) and _loads(path):
                return path
    return None


@lru_cache(maxsize=4)
def _font_files(folders: tuple[str, ...]) -> tuple[Path, ...]:
    found: list[Path] = []
    for folder in folders:
        root = Path(folder).expanduser()
        if root.is_dir():
            found += [path for path in root.rglob("*") if path.suffix.lower() in (".ttf", ".ttc", ".otf")]
    return tuple(sorted(found))


def _loads(path: Path) -> bool:
    try:
        ImageFont.truetype(str(path), 20)
    except OSError:
        return False
    return True


def _font(path: Path, size: int) -> ImageFont.FreeTypeFont:
    """Of a collection the face that writes as in mainland China."""
    faces = range(_FACES) if path.suffix.lower() == ".ttc" else range(1)
    for face in faces:
        try:
            font = ImageFont.truetype(str(path), size, index=face)
        except OSError:
            break
        if "SC" in str(font.getname()[0]).split():
            return font
    return ImageFont.truetype(str(path), size)


def draw_votes(title: str, bars: Sequence[tuple[str, int, str]], foot: str, font_file: Path) -> bytes:
    """PNG: for each (name, votes, words about the votes) a bar, as long as its share of the longest."""
    big, plain, small = (_font(font_file, size) for size in (40, 32, 26))
    lines = _wrapped(title, big, WIDTH - 2 * _MARGIN)
    top = _MARGIN + len(lines) * 54 + 24
    image = Image.new("RGB", (WIDTH, top + len(bars) * _ROW + 84), "white")
    pen = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        pen.text((_MARGIN, _MARGIN + row * 54), line, font=big, fill=_INK)
    most = max((votes for _, votes, _ in bars), default=0)
    for row, (name, votes, words) in enumerate(bars):
        _bar(pen, top + row * _ROW, name, votes, most, words, plain)
    pen.text((_MARGIN, top + len(bars) * _ROW + 20), foot, font=small, fill=_SOFT)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def _bar(
    pen: ImageDraw.ImageDraw,
    top: int,
    name: str,
    votes: int,
    most: int,
    words: str,
    font: ImageFont.FreeTypeFont,
) -> None:
    right = WIDTH - _MARGIN
    pen.text((_MARGIN, top), name, font=font, fill=_INK)
    pen.text((right - font.getlength(words), top), words, font=font, fill=_SOFT)
    pen.rounded_rectangle((_MARGIN, top + 50, right, top + 50 + _BAR), radius=8, fill=_LINE)
    if votes and most:
        length = max(16, (right - _MARGIN) * votes // most)
        color = _BEST if votes == most else _OTHER
        pen.rounded_rectangle((_MARGIN, top + 50, _MARGIN + length, top + 50 + _BAR), radius=8, fill=color)


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    """Chinese may be broken anywhere."""
    lines = [""]
    for sign in text:
        if font.getlength(lines[-1] + sign) > width:
            lines.append("")
        lines[-1] += sign
    return lines
