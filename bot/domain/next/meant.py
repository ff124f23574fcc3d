"""What somebody means by what they say next, after something has happened: 一刷就开 爽, after a ticket has ended, is
满意, and after a question 门禁卡怎么办 it is nothing for the bot.

Learned from labelled lines (tests/data/next/tuned.txt, tests/talk_next/learn.py). How often it is right, and how often
where it is sure, stands in docs/classification.md; `make eval` prints it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from bot.domain.next import weights
from bot.domain.next.signs import signs_of_next
from bot.domain.units import MINUTE_MS
from bot.domain.words.score import Sorting

REPORTED_MS = 30 * MINUTE_MS
ANSWERED_MS = 3 * MINUTE_MS
"""So long somebody may go on with a report, and with an answer."""
NEIGHBOUR_MS = 5 * MINUTE_MS
"""So long what neighbours say may be of what one of them has reported."""
ALARMED_MS = 60 * MINUTE_MS
"""So long whoever has called out a danger may go on with it."""


class Before(StrEnum):
    """What has happened before; the newest of it counts."""

    REPORTED = "报了"
    """The speaker has reported something that is open still."""
    ANSWERED = "答了"
    """The speaker was answered from the FAQ."""
    ENDED = "办结了"
    """The speaker was told that a report of theirs has ended."""
    AT_WORK = "派给"
    """The speaker handles a ticket that was just sent to them, or that they have taken."""
    NEIGHBOUR = "邻居报了"
    """Somebody else has reported something in the room."""
    ALARMED = "告急"
    """The speaker has called out a danger."""
    NEAR_ALARM = "邻居告急"
    """Somebody else has called out a danger in the room."""


AFTER_DANGER = frozenset({Before.ALARMED, Before.NEAR_ALARM})
"""Where a danger was called out before."""


class Meant(StrEnum):
    """What is meant by what is said next."""

    MORE = "补充"
    ANOTHER = "另事"
    URGE = "催"
    NOT_NEEDED = "了结"
    CORRECTION = "更正"
    QUESTION = "问"
    IDLE = "闲"
    ASKS_ON = "追问"
    ASKS_ELSE = "另问"
    NO_HELP = "不对"
    MATTER = "报事"
    SATISFIED = "满意"
    FAIRLY = "基本满意"
    DISSATISFIED = "不满意"
    UNSOLVED = "没解决"
    TAKES = "接单"
    FINISHED = "办结"
    INTERIM = "临时"
    PASSED_ON = "转交"
    SECONDED = "附议"
    DANGER = "告急"


OF_REPORT = (Meant.MORE, Meant.CORRECTION, Meant.URGE, Meant.NOT_NEEDED)
"""What is kept with what was reported, in whatever way it is of it."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """The likeliest, and how likely it is (0 to 1); `shares`: how likely each is."""

    meant: Meant
    sure: float
    shares: tuple[tuple[Meant, float], ...] = ()

    def share(self, *meant: Meant) -> float:
        """How likely it is one of these."""
        return sum(share for one, share in self.shares if one in meant)


_TABLES: Mapping[Before, Sorting] = {
    before: Sorting(*(getattr(weights, f"{before.name}{part}") for part in ("_NAMES", "_BEFORE", "")))
    for before in Before
}
_MEANT = {one.value: one for one in Meant}
_REMEMBERED = 200


@lru_cache(maxsize=_REMEMBERED)
def meaning(before: Before, words: str, earlier: str, addressed: bool, later: bool = False) -> Meaning:
    """Of `words` without their mention, said after `earlier` (what was reported or asked).

    `addressed`: said to the bot. `later`: not right after it, but some minutes; of a ticket in hand: it was accepted.
    """
    danger, at_work = before in AFTER_DANGER, before is Before.AT_WORK
    found = _TABLES[before].shares(signs_of_next(words, earlier, addressed, later, danger, at_work))
    shares = tuple((_MEANT[kind], share) for kind, share in found)
    return Meaning(*shares[0], shares)
