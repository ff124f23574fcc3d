"""Commands that name a notice (暂停 通知7), votes (投1) and reviews (评议 5 …): what the table's rules do not read."""

from __future__ import annotations

import re

from bot.domain.commands.table import Verb
from bot.domain.notices.poll import vote_in

_ACTIONS = {
    "确认": Verb.CONFIRM,
    "取消": Verb.CANCEL,
    "暂停": Verb.PAUSE,
    "继续": Verb.GO_ON,
    "撤销": Verb.TAKE_BACK,
    "撤回": Verb.TAKE_BACK,
    "补发": Verb.RESEND,
    "回执": Verb.RECEIPTS,
    "进度": Verb.NOTICES,
    "通知进度": Verb.NOTICES,
    "查": Verb.NOTICES,
}
_WORDS = "|".join(sorted(_ACTIONS, key=len, reverse=True))
_NOTICE = r"通知\s*#?(\d{1,6})(?!\d)"
_ACTION_FIRST = re.compile(rf"({_WORDS})\s*[：:]?\s*{_NOTICE}[\s，,：:。]*(.*)", re.DOTALL)
_NOTICE_FIRST = re.compile(rf"{_NOTICE}\s*({_WORDS})[\s，,：:。]*(.*)", re.DOTALL)
_CONFIRM = re.compile(r"确认\s*(补发)[\s。.！!]*")
_SURE = re.compile(r"(?:好的?|可以|行|没问题)?[\s，,]{0,3}确认(?:发布|发送|发出|发吧|无误|了)?[\s。.！!]*")
_END_POLL = re.compile(r"结束投票\s*#?(\d{1,6})[\s。.！!]*")
_TAKEN_BACK = re.compile(r"撤销(?:刚才的?|这条)?(?:通知)?[\s，,：:]+(?!\d)(\S.*)", re.DOTALL)
_REVIEW = re.compile(r"评议(?:[\s：:，,]+|(?=[1-5一二三四五]))(\S.*)", re.DOTALL)
MAY_BEGIN = frozenset("确取暂继撤补回进通查结评投我俺好可行没")
"""With what else a text begins is none of these; a cheap look first."""


def parse_notice(text: str) -> tuple[Verb, str] | None:
    """(verb, words); the words begin with the number of the notice where one is named."""
    if found := _ACTION_FIRST.fullmatch(text):
        return _ACTIONS[found[1]], f"{found[2]} {found[3]}".strip()
    if found := _NOTICE_FIRST.fullmatch(text):
        return _ACTIONS[found[2]], f"{found[1]} {found[3]}".strip()
    if found := _CONFIRM.fullmatch(text):
        return Verb.CONFIRM, found[1]
    if _SURE.fullmatch(text):
        return Verb.CONFIRM, ""
    if found := _END_POLL.fullmatch(text):
        return Verb.END_POLL, found[1]
    if found := _REVIEW.fullmatch(text):
        return Verb.REVIEW, found[1]
    choice = vote_in(text)
    return None if choice is None else (Verb.VOTE, str(choice))


def taken_back(text: str) -> str | None:
    """撤销 今晚不试了, of the notice that was sent just now: what to tell those who had it; None for anything else."""
    found = _TAKEN_BACK.fullmatch(text.strip())
    return found[1] if found else None


def number_and_words(words: str) -> tuple[int | None, str]:
    """The number of the notice that is named, and what stands behind it."""
    found = re.fullmatch(r"(\d{1,6})(?:\s+(.*))?", words, re.DOTALL)
    return (int(found[1]), (found[2] or "").strip()) if found else (None, words)
