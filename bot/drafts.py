"""Writes the answers that an admin has accepted into the FAQ folder, each of them once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from bot.clockwork import Clocked
from bot.content import faqimport
from bot.content.faqsheet import Row
from bot.domain.changes.ending import NoteWritten, ReopenDraft
from bot.domain.changes.talk import NoteTold
from bot.domain.faults import FaultyFiles
from bot.domain.outcome import Outcome
from bot.domain.units import HOUR_MS
from bot.office import OfficeDesk
from bot.ports import Clock
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.decide_draft import where_valid
from bot.store.questions.draft import Draft
from bot.store.store import Store
from bot.texts import admins_faq as texts
from bot.texts.reasons import reason

AT_ONCE = 20
AGAIN_MS = HOUR_MS
"""A folder that cannot be written to is told to the admins once in this time."""

_GIVEN = frozenset({"id", "question", "answer", "grids"})


@dataclass(frozen=True, slots=True)
class _Trouble:
    """Why a draft is not in the folder. `lasting`: as it is worded it never will be."""

    lines: tuple[str, ...]
    lasting: bool


class DraftWriter(Clocked):
    """The 编号 of an entry follows from its ticket: one that stands in the folder is never written again,
    also after a crash between the file and the note that it was written, and after the admins have changed it."""

    def __init__(
        self,
        store: Store,
        desk: OfficeDesk,
        clock: Clock,
        committed: Callable[[], None],
        read_again: Callable[[], Awaitable[object]],
    ) -> None:
        super().__init__(store, lambda: desk.office, clock, committed)
        self._desk, self._read_again = desk, read_again

    async def tick(self) -> None:
        for draft in await self._store.read(lambda reader: reader.drafts_to_write(AT_ONCE)):
            await self._guarded(f"the draft of {draft.ticket}", partial(self._settle, draft))

    async def _settle(self, draft: Draft) -> None:
        trouble = await asyncio.to_thread(self._write, draft)
        if trouble is None:
            await self._read_again()
            await self._commit(Outcome((NoteWritten(draft.ticket, self._clock()),)))
        else:
            await self._do(lambda context: _report(context, draft, trouble))

    def _write(self, draft: Draft) -> _Trouble | None:
        """None where the entry now stands in the folder."""
        desk, known = self._desk, self._desk.office.places.spellings
        entries = desk.knowledge.entries
        if any(entry.id == texts.entry_id(draft.ticket) for entry in entries):
            return None
        plan = faqimport.plan([self._row(draft)], entries, desk.faq_dir, known, texts.TOPIC)
        if plan.faults:
            return _Trouble(plan.faults, lasting=True)
        try:
            faqimport.apply(plan, desk.faq_dir, known)
        except FaultyFiles as error:
            return _Trouble(tuple(map(str, error.faults)), lasting=False)
        except OSError as error:
            return _Trouble((reason(error),), lasting=False)
        return None

    def _row(self, draft: Draft) -> Row:
        places = self._desk.office.places
        grid = where_valid(places, draft.grid)
        return Row(
            number=1,
            id=texts.entry_id(draft.ticket),
            topic=texts.TOPIC,
            question=" ".join(draft.question.split()),
            similar=(),
            answer=draft.answer,
            tags=(),
            grids=(places.grids[grid].name,) if grid else (),
            valid_from=None,
            valid_until=None,
            given=_GIVEN,
        )


def _report(context: Context, draft: Draft, trouble: _Trouble) -> Outcome:
    """A wording that clashes is for the admins to decide again; a folder that is broken is waited for."""
    if trouble.lasting:
        text = texts.cannot_write(draft.ticket, trouble.lines)
        return Outcome((ReopenDraft(draft.ticket),), tell.to_admins(context, text))
    what = f"faq draft {draft.ticket}"
    if context.read.told_since(what, context.now - AGAIN_MS):
        return Outcome()
    text = texts.waits_to_be_written(draft.ticket, trouble.lines[0])
    return Outcome((NoteTold(what, context.now),), tell.to_admins(context, text))
