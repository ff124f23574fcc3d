"""我刚才说的那个扶手: the report, or the question, is what they have said a moment ago and put to nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.places.words import is_bare_place, names_building
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_matter, is_question, likely_report
from bot.domain.talk.said_before import said_before
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import clean
from bot.domain.words.subjects import may_be_one_subject
from bot.services.context import Context
from bot.services.hearing.hear_question import hear_question
from bot.services.taking.open_several import open_matters

_JUST_NOW_MS = 15 * MINUTE_MS


def hear_said_before(situation: Situation, context: Context) -> Outcome | None:
    """None where nothing of theirs can be meant, or it was put to the bot already."""
    what = said_before(situation.words)
    if what is None or situation.is_private:
        return None
    asked = "问" in situation.words
    wheres: list[str] = []
    for said in _put_to_nobody(situation, context):
        told = is_matter(said) or likely_report(said)
        if (told or (asked and is_question(said))) and (not what or what in said or may_be_one_subject(what, said)):
            where = wheres[:1] if told and not names_building(said) else []
            meant = replace(situation, words=" ".join((said, *where)))
            return (open_matters if told else hear_question)(meant, context)
        if is_bare_place(said):
            wheres.append(said)
    return None


def _put_to_nobody(situation: Situation, context: Context) -> Iterator[str]:
    """What they have said here, newest first, as far as nothing was said to the bot."""
    manners = context.office.manners
    for one in context.read.recent(situation.message, context.now - _JUST_NOW_MS):
        words = clean(one.text)
        if words and manners.without_names(words) == words:
            yield words
