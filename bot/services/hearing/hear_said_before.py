"""我刚才说的那个扶手, 就南门口那盏: the report, or the question, is what they have said a moment ago and put to nobody."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from operator import eq

from bot.domain.changes.suspect import TakeSuspect
from bot.domain.changes.ticket import OpenTicket
from bot.domain.outcome import Outcome
from bot.domain.places.place import LIKE_RESIDENTS, Purpose
from bot.domain.places.questions import Missing, what_is_missing
from bot.domain.places.words import is_elsewhere, names_building
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_matter, is_question, likely_report
from bot.domain.speech.named import accuses_here
from bot.domain.speech.words import BROKEN
from bot.domain.talk.said_before import may_tell_where, said_before, tells_where_of
from bot.domain.units import MINUTE_MS
from bot.domain.words.subjects import may_be_one_subject
from bot.services.context import Context
from bot.services.hearing.hear_question import hear_question
from bot.services.reading.put_to_nobody import put_to_nobody
from bot.services.reading.told_where import told_where
from bot.services.taking.open_several import open_matters
from bot.store.questions.suspect import SuspectRow

_JUST_NOW_MS = 15 * MINUTE_MS
_A_MOMENT_MS = 3 * MINUTE_MS
"""So long what was not noted as a likely report may be meant by where it is."""


def hear_said_before(situation: Situation, context: Context) -> Outcome | None:
    """None where nothing of theirs can be meant, or it was put to the bot already."""
    what = said_before(situation.words)
    if what is None or situation.is_private:
        return None
    asked = "问" in situation.words
    for said in put_to_nobody(situation.message, context, _JUST_NOW_MS):
        told = is_matter(said) or likely_report(said)
        if (told or (asked and is_question(said))) and (not what or what in said or may_be_one_subject(what, said)):
            wheres = told_where(situation, context, said, partial(eq, said)) if told else []
            meant = replace(situation, words=" ".join((said, *wheres[:1])))
            return (open_matters if told else hear_question)(meant, context)
    return None


def hear_where_of_said(situation: Situation, context: Context) -> Outcome | None:
    """就南门口那盏, 是4号楼的, put to the bot after 路灯一闪一闪的, which was put to nobody: a report of both. None where
    they have reported something since, or it is elsewhere than that."""
    words = situation.words
    if situation.room.purpose is not Purpose.RESIDENTS or situation.speaker.role not in LIKE_RESIDENTS:
        return None
    if situation.message.quote is not None or situation.emergency is not None:
        return None
    if not may_tell_where(words):
        return None
    row = next((row for row in _noted(situation, context) if tells_where_of(words, row.text)), None)
    said = row.text if row is not None else _said_a_moment_ago(situation, context)
    if said is None or _is_elsewhere(words, said) or accuses_here(context.places, said):
        return None
    opened = open_matters(replace(situation, words=f"{said} {words}"), context)
    number = next((change.ticket.number for change in opened.changes if isinstance(change, OpenTicket)), None)
    taken = any(isinstance(change, TakeSuspect) for change in opened.changes)
    if row is None or number is None or taken:
        return opened
    return Outcome((*opened.changes, TakeSuspect(row.id, number)), opened.say)


def _is_elsewhere(words: str, said: str) -> bool:
    """5号楼 after 3号楼的灯坏了, 北门 after 南门; 7号楼3单元 after 楼道里堆满了鞋柜 is where those stairs are."""
    within = what_is_missing(said) is Missing.BUILDING or (names_building(words) and not names_building(said))
    return is_elsewhere(words, said) and not within


def _noted(situation: Situation, context: Context) -> list[SuspectRow]:
    """What was noted of theirs since their last report here, newest first."""
    person, here = situation.speaker.person, situation.room.id
    rows = context.read.suspects_of(person, here, context.now - _JUST_NOW_MS)
    last = max((one.opened_at for one in context.read.unclosed_of(person, here)), default=0) if rows else 0
    return [row for row in rows if row.is_open and row.at > last]


def _said_a_moment_ago(situation: Situation, context: Context) -> str | None:
    """Their last words here, where those tell of something broken, though they may sound like a question."""
    if situation.draft is not None:
        return None
    said = next(put_to_nobody(situation.message, context, _A_MOMENT_MS), None)
    if said is None or not BROKEN.search(said) or not is_matter(said):
        return None
    if any(said in one.text for one in context.read.unclosed_of(situation.speaker.person, situation.room.id)):
        # Said where the bot had asked what it is.
        return None
    return said if tells_where_of(situation.words, said) else None
