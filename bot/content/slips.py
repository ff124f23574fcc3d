"""What people mistype in a YAML file, found by its looks: the parser tells it late, elsewhere and in its own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from bot.texts import faults_file as say

_BLOCK = re.compile(r"(?P<before> *(?:- +)*)(?:(?P<key>[^\s:#\"'\[{|>-][^:#\"']{0,40}): +)?[|>][-+\d]* *(?:#.*)?")
_SIGN_FIRST = re.compile(
    r" *(?:- +)*(?:[^\s:#\"'\[{]+:[ \t]+(?:(?P<dash>[-?]) )?)?(?P<sign>[%@`&*!|>\[\]{},]|(?(dash)|(?!)))"
)
_AFTER_BRACKETS = re.compile(r" *(?:- +)*(?:[^\s:#\"'\[{]+:[ \t]+)?(?:\[[^\]]*\]|\{[^}]*\})[ \t]*[^\s#,\]}]")
_AFTER_QUOTES = re.compile(r" *(?:- +)*(?:[^\s:#\"'\[{]+:[ \t]+)?(?:\"[^\"]*\"|'[^']*')[ \t]*[^\s#,\]}:]")
_GLUED = re.compile(r"(?: |[ \t]+(?=#\S))(#[^\r\n]*)")
_WIDE_BLANKS = "\u3000\u00a0"


def comment_that_cuts(rest: str) -> str | None:
    """`rest` of a line behind a plain text: the words that are lost to a comment which looks like no comment.

    Two blanks, #, a blank: that is how comments are written, and it is let pass.
    """
    found = _GLUED.match(rest)
    return found[1].rstrip() if found else None


def slips_in(text: str, keys: Iterable[str]) -> Iterator[tuple[int, str]]:
    """(line from 0, what is mistyped) for every line that looks like one of the `keys` and is not quite one.

    Lines of block texts (|-) are passed over: there everything may stand.
    """
    known = "|".join(re.escape(key) for key in sorted(keys, key=len, reverse=True))
    if not known:
        return
    key = rf"[\"']?(?P<key>{known})[\"']?"
    right = re.compile(rf" *(?:- +)*{key}:(?:\s|$)")
    patterns = [(re.compile(pattern.replace("KEY", key)), tell) for pattern, tell in _SLIPS]
    for number, line, needed in _outside_blocks(text.splitlines()):
        if needed and not right.match(line):
            yield number, say.block_not_indented(needed)
            continue
        told = ((pattern.match(line), tell) for pattern, tell in patterns)
        found = next(((match, tell) for match, tell in told if match), None)
        if found:
            match, tell = found
            yield number, tell(match.groupdict().get("key") or "")


def as_meant(text: str, keys: Iterable[str]) -> str:
    """With English colons and the blanks that belong there, where a line begins with one of the `keys`."""
    known = "|".join(re.escape(key) for key in sorted(keys, key=len, reverse=True))
    if not known:
        return text
    text = re.sub(rf"(?m)^( *(?:- +)*)-(?=(?:{known}) *[:：])", r"\1- ", text)
    return re.sub(rf"(?m)^( *(?:- +)*(?:{known}))(?: *：[ \t]*|:(?=\S))", r"\1: ", text)


_SLIPS: tuple[tuple[str, Callable[[str], str]], ...] = (
    (rf"[ \t]*[{_WIDE_BLANKS}][\s{_WIDE_BLANKS}]*(?:[-－—–] *)?KEY *[:：]", lambda _: say.wide_blank()),
    (r" *\t\s*(?:- *)?KEY *[:：]", lambda _: say.tab_first()),
    (r" *(?:- +)*[－—–−]\s*KEY *[:：]", lambda _: say.wide_dash()),
    (r"[ \t]*[“”「『][ \t]*(?:[-－—–] *)?KEY *[:：]", lambda _: say.quotes_around()),
    (r" *＃", lambda _: say.wide_hash()),
    (r" *-KEY *[:：]", say.dash_needs_blank),
    (r" *(?:- +)*KEY *：", say.wide_colon),
    (r" *(?:- +)*KEY:\S", say.colon_needs_blank),
)
"""How a line looks that is not quite one of the keys, and what to say of it."""


def _outside_blocks(lines: list[str]) -> Iterator[tuple[int, str, str]]:
    """(number, line, "" or the sign of a block text that should have begun here) of lines in no block text."""
    block: tuple[int, str] | None = None
    empty = False
    for number, line in enumerate(lines):
        if block and (not line.strip() or len(line) - len(line.lstrip(" ")) > block[0]):
            empty = empty and not line.strip()
            continue
        yield number, line, block[1] if block and empty else ""
        found = _BLOCK.fullmatch(line)
        block, empty = None, True
        if found:
            before = found["before"]
            inside = len(before) if found["key"] else before.rfind("-")
            block = (inside, found["key"] or "-") if found["key"] or "-" in before else None


def sign_that_misleads(line: str) -> str | None:
    """What to say of a line whose value begins with a sign that means something else to the parser, or None."""
    if _AFTER_QUOTES.match(line):
        return say.text_after_quotes()
    if _comments_in_list(line):
        return say.comment_in_list()
    found = _SIGN_FIRST.match(line)
    sign = (found["dash"] or found["sign"]) if found else ""
    if sign and (sign not in "[{" or _AFTER_BRACKETS.match(line)):
        return say.sign_first(sign)
    return None


def _comments_in_list(line: str) -> bool:
    """`[甲 #2 楼, 乙]`: the list never ends."""
    before, sign, _ = line.partition(" #")
    opened = before.rfind("[")
    return bool(sign) and opened > before.rfind("]") and not any(quote in before[opened:] for quote in "\"'")
