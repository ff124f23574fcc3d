"""What was probably meant for a command and is none: 接担 1001, 办接 1028 换了读卡器, 1005我这边弄好了."""

from __future__ import annotations

import re

from bot.domain.command_table import TABLE, Verb
from bot.domain.commands import Command, parse
from bot.domain.plain import clean, half_width
from bot.domain.speech import is_question
from bot.domain.work_words import likely_verb, number_said

_NUMBER = re.compile(r"\d{4}")
_NUMBER_FIRST = re.compile(r"(?:工单)?\s?#?\d{4,9}(?!\d)")
_SLIP = re.compile(r"([一-鿿]{2,4})[\s:，,]{0,3}#?(\d{4,9})(?!\d)\s*(.*)", re.DOTALL)
_TO_SOMEBODY = re.compile(r"(?:转给|转派|改派|派给|转)\s?([一-鿿]{2,6})\s{0,3}#?(\d{4,9})(?!\d)\s*(.*)", re.DOTALL)
_SHORT = {"接": Verb.ACCEPT, "转": Verb.REASSIGN, "退": Verb.RETURN}
_SHORT_ENDS = r"(?=[\s，,：:。！!]|$|[了吧给]|号(?!楼|线|院))号?"
_SHORT_FIRST = re.compile(rf"([接转退])(?:一?下)?[\s：:]{{0,3}}#?(\d{{4,9}})(?!\d){_SHORT_ENDS}(.*)", re.DOTALL)
_SHORT_LAST = re.compile(rf"#?(\d{{4,9}})[\s，,：:号]{{0,3}}([接转退]){_SHORT_ENDS}(.*)", re.DOTALL)
_RUN_IN_FIRST = re.compile(r"(转)#?(\d{4,9})([^\W\d]{2,6})")
_RUN_IN_LAST = re.compile(r"#?(\d{4,9})\s?(转)([^\W\d]{2,6})")
_GIVEN_TO = frozenset({"派单", "分派", "指派", "派工"})
_SPELLINGS = {
    word: usage.verb
    for usage in TABLE
    if usage.numbered
    for word in (*usage.synonyms, usage.verb.value)
    if len(word) > 1
}


def short_command(words: str, run_in: bool = False) -> Command | None:
    """接1003, 1003接, 转1018 唐建嘉: the command in one sign. Only for those who give it, and of a ticket that there is:
    from anybody else 转5000 给骗子了 is money. `run_in`: 转1018唐建嘉, where it is known that somebody is called so."""
    words = half_width(clean(words))
    first, last = (_RUN_IN_FIRST, _RUN_IN_LAST) if run_in else (_SHORT_FIRST, _SHORT_LAST)
    if found := first.fullmatch(words):
        sign, number, rest = found.groups()
    elif found := last.fullmatch(words):
        number, sign, rest = found.groups()
    else:
        return None
    return parse(f"{_SHORT[sign].value} {number} {rest}".strip())


def near_command(words: str) -> tuple[Verb, int, str] | None:
    """The verb, the number and what stands after it; of words that only tell of the work, nothing stands after it."""
    words = half_width(clean(words))
    if not _NUMBER.search(words):
        return None
    if slip := slip_of_command(words):
        return slip
    # 李阿姨说：办结 1001 修好了 tells what somebody else said.
    if is_question(words) or not _NUMBER_FIRST.match(words):
        return None
    number, told = number_said(words), likely_verb(words)
    return (told, number, "") if number and told else None


def slip_of_command(words: str) -> tuple[Verb, int, str] | None:
    """The same of what is written like a command only: 接担 1001, 转给网格员 1002."""
    words = half_width(clean(words))
    if turned := _TO_SOMEBODY.fullmatch(words):
        return Verb.REASSIGN, int(turned[2]), f"{turned[1]} {turned[3]}".strip()
    slip = None if is_question(words) else _SLIP.fullmatch(words)
    verb = _mistyped(slip[1]) if slip else None
    return (verb, int(slip[2]), slip[3]) if slip and verb else None


def _mistyped(word: str) -> Verb | None:
    """One sign is another one, or two have changed places."""
    if word in _GIVEN_TO:
        return Verb.REASSIGN
    for spelling, verb in _SPELLINGS.items():
        if len(spelling) != len(word):
            continue
        differing = sum(one != other for one, other in zip(spelling, word, strict=True))
        if differing == 1 or sorted(spelling) == sorted(word):
            return verb
    return None
