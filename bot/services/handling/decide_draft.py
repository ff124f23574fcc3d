"""A human answer becomes a FAQ entry once an admin says 采纳: shown to them, decided by them."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.changes.ending import DecideDraft, NoteOffered
from bot.domain.changes.talk import NoteTold
from bot.domain.commands.parse import Command
from bot.domain.commands.work_questions import DRAFTS
from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import Places, Purpose, Role
from bot.domain.situation import Situation
from bot.domain.units import MINUTE_MS
from bot.domain.words.privacy import MASK
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import meant_by, refuse
from bot.store.questions.draft import Draft
from bot.texts import admins_faq as texts

OFFERED = "faq drafts"
EVERY_MS = 10 * MINUTE_MS
AT_ONCE = 3
MOST = 5

_WORDING = re.compile(
    r"(?:问[：:]\s*(?P<question>.+?))?[\s，,。；;]*(?:(?:答案?)?改[为成][：:]?\s*(?P<answer>.+)|答[：:]\s*(?P<also>.+))?",
    re.DOTALL,
)


def offer_drafts(context: Context) -> Outcome:
    """At most one message in ten minutes, with up to three drafts; without an admins' room they wait."""
    if context.read.told_since(OFFERED, context.now - EVERY_MS):
        return Outcome()
    drafts = context.read.drafts_to_offer(AT_ONCE)
    if not drafts:
        return Outcome()
    says = tell.to_admins(context, texts.offered([(one.ticket, one.question, one.answer) for one in drafts]))
    if not says:
        return Outcome()
    if len(drafts) == 1:
        says = tuple(replace(say, ticket=drafts[0].ticket) for say in says)
    noted = (NoteOffered(one.ticket, context.now) for one in drafts)
    return Outcome((*noted, NoteTold(OFFERED, context.now)), says)


def adopt(situation: Situation, context: Context, command: Command) -> Outcome:
    """采纳 1001, with another wording where one is given; what is masked is never written into an answer."""
    if command.words == DRAFTS and command.number is None and situation.speaker.role is Role.ADMIN:
        return _show_all(situation, context)
    draft = _meant(situation, context, command)
    if not isinstance(draft, Draft):
        return draft
    wording = _wording(command.words, draft)
    if wording is None:
        return refuse(situation, texts.how_to_word(draft.ticket))
    question, answer = wording
    if MASK in answer:
        return refuse(situation, texts.has_private_data(draft.ticket))
    if MASK in question:
        return refuse(situation, texts.has_private_question(draft.ticket))
    change = DecideDraft(draft.ticket, True, question, answer, context.now)
    grid = context.grid_name(where_valid(context.places, draft.grid))
    return Outcome((change,), (_answer(situation, texts.accepted(draft.ticket, grid)),))


def discard(situation: Situation, context: Context, command: Command) -> Outcome:
    draft = _meant(situation, context, command)
    if not isinstance(draft, Draft):
        return draft
    change = DecideDraft(draft.ticket, False, draft.question, draft.answer, context.now)
    return Outcome((change,), (_answer(situation, texts.rejected(draft.ticket)),))


def where_valid(places: Places, grid: str | None) -> str | None:
    """The community around the grid: what was answered to one of its residents need not be true elsewhere."""
    chain = places.upwards(grid)
    return chain[-2] if len(chain) > 1 else None


def _meant(situation: Situation, context: Context, command: Command) -> Draft | Outcome:
    if situation.speaker.role is not Role.ADMIN:
        return refuse(situation, texts.only_admins())
    number = meant_by(situation, command)
    if number is None:
        waiting = context.read.undecided_drafts(2)
        if len(waiting) != 1:
            return _show_all(situation, context)
        number = waiting[0]
    draft = context.read.draft_of(number)
    if draft is None:
        return refuse(situation, texts.no_such_draft(number))
    if draft.accepted is not None:
        return refuse(situation, texts.decided_already(number, draft.accepted))
    if not draft.offered:
        return _show_first(situation, context, draft)
    return draft


def _show_first(situation: Situation, context: Context, draft: Draft) -> Outcome:
    """Nobody decides about what they have not read."""
    text = texts.offered([(draft.ticket, draft.question, draft.answer)])
    said = replace(_answer(situation, text), ticket=draft.ticket)
    return Outcome((NoteOffered(draft.ticket, context.now),), (said,))


def _show_all(situation: Situation, context: Context) -> Outcome:
    """What waits for a word, those that nobody has been shown too, the oldest first."""
    drafts, count = context.read.drafts_to_decide(MOST)
    if not drafts:
        return refuse(situation, texts.no_draft_waits())
    text = texts.waiting([(one.ticket, one.question, one.answer) for one in drafts], count)
    noted = tuple(NoteOffered(one.ticket, context.now) for one in drafts if not one.offered)
    return Outcome(noted, (_answer(situation, text),))


def _wording(words: str, draft: Draft) -> tuple[str, str] | None:
    """The draft's own words where the admin gives no others; None where nobody knows what the admin means."""
    found = _WORDING.fullmatch(words.strip())
    if found is None:
        return None
    question, answer = found["question"] or draft.question, found["answer"] or found["also"] or draft.answer
    return question.strip(), answer.strip()


def _answer(situation: Situation, text: str) -> Say:
    """Where it was said, if only admins read it."""
    if situation.room.purpose is Purpose.ADMINS:
        return tell.to_speaker(situation, text)
    return tell.in_private(situation, text)
