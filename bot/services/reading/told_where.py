"""井盖响 … 哪个井盖 … 就8号楼跟9号楼中间那个: where it is, told to a neighbour before it was put to the bot."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_matter, likely_report
from bot.domain.talk.said_before import may_tell_where, tells_where_of
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import clean
from bot.services.context import Context

_JUST_NOW_MS = 15 * MINUTE_MS
_ASKS_WHERE = re.compile(
    r"[哪几][个一]?(?:号|栋|幢|楼|单元|门|层|边|里|儿|块|条|盏|处|头|地方|[\u4e00-\u9fff]{1,3}$)|在哪|停哪|什么(?:地方|位置)|啥地方|位置"
)


def told_where(situation: Situation, context: Context, text: str, is_same: Callable[[str], bool]) -> list[str]:
    """What its reporter has told of where the matter of `text` is since they spoke of it, newest first; what might be
    anything else only where a neighbour had asked. `is_same`: whether words of theirs are of that matter."""
    if situation.is_private:
        return []
    manners, me = context.office.manners, situation.speaker.person
    told: list[str] = []
    perhaps: list[str] = []
    for person, said in context.read.said_here(situation.room.id, situation.message.id, context.now - _JUST_NOW_MS):
        words = clean(said)
        if person != me:
            if perhaps and _ASKS_WHERE.search(words):
                told += perhaps
            perhaps = []
        elif not words or manners.without_names(words) != words:
            break
        elif tells_where_of(words, text):
            told.append(words)
        elif may_tell_where(words):
            perhaps.append(words)
        elif is_same(words):
            return told
        elif is_matter(words) or likely_report(words):
            break
    return []
