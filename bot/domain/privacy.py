"""Masks what identifies a resident in whatever the bot says in a group."""

from __future__ import annotations

import re

from bot.domain.plain import half_width

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领"
_CHINESE_DIGITS = "零〇一二三四五六七八九幺两"

_PATTERNS = (
    # 18-digit and old 15-digit identity numbers, bank cards; spaces and hyphens between groups
    re.compile(r"(?<![\d.])\d(?:[ -]?\d){14,18}[ -]?[\dXx]?(?!\d)"),
    # mobile numbers, with +86 and any grouping
    re.compile(r"(?<!\d)(?:\+?86[ -]?)?1[ -]?[3-9](?:[ -]?\d){9}(?!\d)"),
    # fixed lines with area code, and the local 3-4 grouping
    re.compile(r"(?<!\d)(?:0\d{2,3}[ -]?)?\d{3,4}[ -]\d{4}(?!\d)|(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)"),
    re.compile(r"(?<!\d)[2-9]\d{6,7}(?!\d)"),
    re.compile(rf"[{_PROVINCES}][ ]?[A-Za-z][ ·.-]?[A-Za-z0-9]{{4,5}}[A-Za-z0-9挂学警港澳](?![A-Za-z0-9])"),
)
_FLATS = (
    re.compile(rf"(?:\d{{3,4}}|[{_CHINESE_DIGITS}]{{3,4}})(?=\s*(?:室|房(?![间东产价屋子租])))"),
    re.compile(r"(?:(?<=号楼)|(?<=单元)|(?<=\d[楼栋幢座]))\s*(?:\d{3,4}|[" + _CHINESE_DIGITS + r"]{3,4})(?![\d年月日号元块米层楼栋幢])"),
    re.compile(r"(?<![\d-])\d{1,3}[-－—#]\d{1,2}[-－—#]\d{3,4}(?![\d-])"),
    re.compile(r"(?<![\d-])\d{1,2}[-－—#]\d{3,4}(?![\d-])(?=\s*(?:的|家|户|业主|住户|漏|没|$))"),
)
MASK = "***"


def mask(text: str) -> str:
    """Phone, identity, bank, plate and flat numbers replaced by ***; buildings, units and hotlines stay.

    Full-width digits are seen as digits. Idempotent.
    """
    looked_at = half_width(text)
    spans = sorted(found.span() for pattern in (*_PATTERNS, *_FLATS) for found in pattern.finditer(looked_at))
    if not spans:
        return text
    parts, at = [], 0
    for start, end in spans:
        if start >= at:
            parts += [text[at:start], MASK]
        at = max(at, end)
    return "".join([*parts, text[at:]])


def mask_name(name: str) -> str:
    """A name for the eyes of strangers: 李阿姨 → 李**."""
    return name[:1] + "*" * min(len(name) - 1, 3)
