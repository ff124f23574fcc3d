"""How a notice looks in a room: filled for its grid, as long as a phone shows, with what lies beside it."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.notices.notice import NoticeRules, RunState, cut, in_parts, plain_text
from bot.domain.outcome import Say, Urgency
from bot.domain.places.place import Room
from bot.domain.words.placeholders import PLACEHOLDERS, fill
from bot.services.context import Context
from bot.store.questions.notice_values import Run
from bot.texts import notices as texts

PARTS_OF = 3
"""Without a page a text stays one message up to so many times what a phone shows at once."""


def page_url(rules: NoticeRules, page: str) -> str:
    return f"{rules.public_url}/notice/{page}"


def shown(title: str, text: str, receipt: bool, rules: NoticeRules, page: str) -> list[str]:
    """The messages of a notice, placeholders filled already; a long one with a link, or else in parts."""
    plain = plain_text(text)
    if len(plain) <= rules.longest:
        messages = [texts.message(title, plain)]
    elif rules.public_url:
        messages = [texts.cut_with_link(title, cut(plain, rules.longest), page_url(rules, page))]
    else:
        parts = in_parts(plain, rules.longest * PARTS_OF)
        messages = [texts.message(title, parts[0]), *parts[1:]]
        if len(messages) > 1:
            messages = [texts.part_of(one, place, len(messages)) for place, one in enumerate(messages, 1)]
    return [*messages[:-1], f"{messages[-1]}\n{texts.please_confirm()}"] if receipt else messages


class Pages:
    """Looks the text up once for every grid: a thousand rooms have few different ones."""

    def __init__(self, run: Run, context: Context) -> None:
        self._run, self._context = run, context
        self._texts: dict[str | None, list[str] | None] = {}

    def letters(self, room: Room) -> tuple[Say | None, tuple[Say, ...]]:
        """The first message for a room and what follows it; None where a placeholder has no value there."""
        messages = self._messages(room.grid)
        if messages is None:
            return None, ()
        first, *rest = (self._say(room, text) for text in messages)
        files = (self._say(room, "", name if "/" in name else f"notices/{name}") for name in self._run.files)
        return first, (*rest, *files)

    def _messages(self, grid: str | None) -> list[str] | None:
        if grid not in self._texts:
            run, context = self._run, self._context
            text = fill(run.text, context.places.placeholder_values(grid))
            rules = context.office.manners.notices
            self._texts[grid] = None if text is None else shown(run.title, text, run.receipt, rules, run.page)
        return self._texts[grid]

    def _say(self, room: Room, text: str, file: str | None = None) -> Say:
        run = self._run
        urgency = Urgency.ALERT if run.urgent else Urgency.NOTICE
        return Say(text, room=room.id, urgency=urgency, verbatim=True, expires_at=run.until, file=file)


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notice as its page shows it, to anybody: `markdown` with nothing of a single grid in it."""

    title: str
    markdown: str
    when: str
    withdrawn: bool


def view(page: str, context: Context) -> NoticeView | None:
    """The notice of an address; None where there is none."""
    run = context.read.page(page)
    if run is None:
        return None
    grids = run.audience.grids
    values = context.places.placeholder_values(next(iter(grids))) if len(grids) == 1 else {}
    everywhere = {name: values.get(name) or texts.anywhere(name) for name in PLACEHOLDERS}
    text = fill(run.text, everywhere) or run.text
    withdrawn = run.state is RunState.WITHDRAWN
    return NoticeView(run.title, text, context.moment(run.opened_at), withdrawn)
