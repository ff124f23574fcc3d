"""Among colleagues, something that looks like a command of a ticket and is none (接担 1001), or tells of its progress;
the latter in a residents' room too, where it is answered in private.

What is passed on from elsewhere, in a quote or in several lines, was not said to the bot.
"""

from __future__ import annotations

from bot.domain.commands.near import begins_with_number, near_command
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import accepts_all, answer_told, answers_call, tells_progress
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.hear_agreed import hear_agreed
from bot.services.hearing.offer_command import hear_slip
from bot.services.reading.read_offer import agrees

WHEN = "员工群里像命令又不是命令的话，群里说进展的话，带着工单编号"


def matches(situation: Situation) -> bool:
    among = situation.room.purpose
    if among not in (Purpose.STAFF, Purpose.RESIDENTS) or situation.message.kind is not MessageKind.TEXT:
        return False
    if situation.addressed or situation.to_others or situation.late or situation.command:
        return False
    if situation.message.quote is not None or "\n" in situation.message.text.strip():
        return False
    if not situation.handles_tickets:
        return False
    return (among is Purpose.STAFF and (_is_of_ticket(situation) or agrees(situation.words))) or tells_progress(
        situation.words
    )


def _is_of_ticket(situation: Situation) -> bool:
    """1013 没好呢 还漏 begins with the ticket it is of; 1001 抓紧 orders something where a leader says it."""
    if accepts_all(situation.words) or answers_call(situation.words) or answer_told(situation.words):
        return True
    near = near_command(situation.words)
    if near is None:
        return begins_with_number(situation.words)
    return near[0] is not Verb.SUPERVISE or situation.may_give(Verb.SUPERVISE)


def handle(situation: Situation, context: Context) -> Outcome | None:
    if agrees(situation.words):
        return hear_agreed(situation, context)
    return hear_slip(situation, context)
