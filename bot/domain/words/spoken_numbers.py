"""幺幺零六, 一千一百零六: numbers of tickets as they are spoken into the phone."""

from __future__ import annotations

import re

_DIGITS = {sign: str(number) for number, sign in enumerate("零一二三四五六七八九")} | {"〇": "0", "幺": "1", "两": "2"}
_ONE = "[一二两三四五六七八九]"
_EACH = re.compile(
    r"(?<![零〇幺一二三四五六七八九十百千万])[零〇幺一二三四五六七八九]{4}(?![零〇幺一二三四五六七八九十百千万])"
)
_COUNTED = re.compile(
    rf"({_ONE})千(?:({_ONE})百|零)?(?:零?({_ONE})十|零)?({_ONE})?(?![零〇一二三四五六七八九十百千万夜块元多])"
)


def spoken(text: str) -> bool:
    """Whether such a number may stand in it; a cheap look."""
    return "千" in text or bool(_EACH.search(text))


def with_digits(text: str) -> str:
    """The text with digits for every number of four places that was spelled out.

    一千一百 is 1100, as it is said of a ticket; 一千一 alone is left as it is.
    """
    text = _EACH.sub(lambda found: "".join(_DIGITS[sign] for sign in found[0]), text)
    return _COUNTED.sub(_counted, text)


def _counted(found: re.Match[str]) -> str:
    thousands, hundreds, tens, ones = found.groups()
    if ones and not (tens or hundreds or "零" in found[0]):
        return found[0]
    if ones and not tens and "零" not in found[0]:
        return found[0]
    return "".join(_DIGITS.get(part or "零", "0") for part in (thousands, hundreds, tens, ones))


_ORDINAL = re.compile(r"第\s?#?(\d{4,9})\s?号?(?:工单|单子?)?|(?<=\d)号(?=工单)")
_WITH_LETTERS = re.compile(r"(?<![0-9A-Za-z])(?=[0-9OoIl]*[OoIl])[1-9Il][0-9OoIl]{3,5}(?![0-9A-Za-z])")
_PARTED = re.compile(r"(?<![\d.])\d(?: \d){3,5}(?![\d.])")
_LETTERS = str.maketrans("OoIl", "0011")


def with_whole_numbers(words: str) -> str:
    """第1035号工单, 1O38, 1 0 3 5: numbers of tickets as others write them."""
    words = _ORDINAL.sub(lambda found: f" {found[1]} " if found[1] else "", words)
    words = _WITH_LETTERS.sub(lambda found: found[0].translate(_LETTERS), words)
    return _PARTED.sub(lambda found: found[0].replace(" ", ""), words).strip()
