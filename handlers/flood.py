"""The same person says nearly the same for the third time within a minute: no further answer."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits
from bot.domain.commands.send_it import says_drop_it, says_send_it
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import nods
from bot.domain.message import MessageKind
from bot.domain.next.meant import Before, Meant
from bot.domain.outcome import SILENCE, Outcome
from bot.domain.situation import Situation
from bot.domain.words.choosing import offered, read_choice
from bot.domain.words.plain import bare
from bot.services.context import Context
from bot.services.hearing.answer_question import answered_just_now

WHEN = "一分钟内第三次说几乎相同的话"


_OPINIONS = frozenset({Verb.SATISFIED, Verb.FAIRLY, Verb.DISSATISFIED, Verb.APPEAL})

_MEANT = (Meant.SATISFIED, Meant.FAIRLY, Meant.DISSATISFIED, Meant.UNSOLVED)
_LIKELY = 0.5
_SHORTEST_SAYING = 3


def matches(situation: Situation) -> bool:
    """A number that answers our own question is no repetition (after a greeting nothing was asked), nor is an order: whoever says 接单 or 确认 for the
    third time within a minute means another matter. Nor is what they think of a result, which may have come between."""
    if situation.message.kind is MessageKind.RECALL or not (situation.is_flood or situation.may_be_answered_already):
        return False
    return not (_is_answer(situation) or _is_order(situation) or _is_opinion(situation))


def _is_answer(situation: Situation) -> bool:
    """Not what was said twice already, one after the other: it was to these words that the question was put. A number or
    是 may answer one question after the other."""
    expected = situation.expectation
    if expected is None or expected.awaits is Awaits.CALLED:
        return False
    if expected.awaits is Awaits.CHOICE:
        return read_choice(situation.words, [title for _, title in offered(expected.options)]) is not None
    short = expected.awaits is not Awaits.MATTER and len(bare(situation.words)) < _SHORTEST_SAYING
    return not situation.in_a_row or short


def _is_opinion(situation: Situation) -> bool:
    """不满意 1001, too, that nearly reads as the 满意 1001 before it."""
    if situation.command is not None:
        return situation.command.verb in _OPINIONS
    occasion, said = situation.occasion, situation.goes_on
    if said is not None and said.before is Before.ENDED and said.meaning.share(*_MEANT) >= _LIKELY:
        return True
    return occasion is not None and (bool(occasion.rated) or occasion.ended is not None)


def _is_order(situation: Situation) -> bool:
    """收到 in private to each of three tickets is one, too; so is 查 of somebody in office, right after 核查."""
    if situation.is_private and situation.handles_tickets and nods(situation.words):
        return True
    if situation.may_give(Verb.CONFIRM) and (says_drop_it(situation.words) or says_send_it(situation.words)):
        return True
    command = situation.command
    return command is not None and situation.speaker.official is not None and situation.may_give(command.verb)


def handle(situation: Situation, context: Context) -> Outcome | None:
    """What was put to nobody twice is heard once it is put to the bot, unless the answer stands above."""
    return SILENCE if situation.is_flood or answered_just_now(situation, context) else None
