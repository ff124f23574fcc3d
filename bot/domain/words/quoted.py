"""「王五：灯坏了」 and a line of dashes: how a quote is written where a channel only has text."""

from __future__ import annotations

from bot.domain.message import Quote

_DASHES = frozenset("-－—–─ \t\u3000\xa0")


def split_quote(text: str) -> tuple[Quote | None, str]:
    """Takes `「name：words」`, a line of dashes and the new words apart; (None, text) when it is no quote."""
    if not text.startswith("「"):
        return None, text
    lines = text.split("\n")
    for number in range(1, len(lines)):
        if lines[number - 1].rstrip().endswith("」") and _is_rule(lines[number]):
            quoted = "\n".join(lines[:number]).rstrip()[1:-1]
            return _quote(quoted), "\n".join(lines[number + 1 :]).strip()
    return None, text


def _is_rule(line: str) -> bool:
    return set(line) <= _DASHES and sum(not sign.isspace() for sign in line) >= 3


def _quote(quoted: str) -> Quote:
    # A name may hold an ASCII colon, so the full-width one decides where both stand.
    for colon in ("：", ":"):
        author, found, words = quoted.partition(colon)
        if found and author.strip():
            return Quote(text=words.strip(), author=author.strip())
    return Quote(text=quoted.strip())
