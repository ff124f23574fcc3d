"""图书角借书要不要押金, while the same question waits for its answer already: no second one is opened."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.talk.progress import asks_progress
from bot.domain.talk.rumour import is_same_rumour, sounds_of_rumour, without_hearsay
from bot.domain.tickets.deadline import local_date
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.plain import bare
from bot.domain.words.same_question import is_of_oneself, is_same_question
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.same_matter import ALIKE_MS, second
from bot.texts import residents_taking


def asked_before(situation: Situation, context: Context) -> Outcome | None:
    """Whoever asked it hears how it stands; a neighbour of the same room hears the answer too, and is told so. None where
    nothing like it waits."""
    if (waits := asked_by_themselves(situation, context)) is not None:
        return waits
    words = situation.words
    if situation.is_private or situation.speaker.official or _is_of_oneself(words) or asks_progress(words):
        return None
    ticket = _same(context.read.questions_here(situation.room.id, context.now - ALIKE_MS), situation, context)
    if ticket is None or ticket.was_private or _is_of_oneself(ticket.text):
        return None
    followed = second(situation, context, Command(Verb.SECOND, ticket.number, words))
    if not followed.changes:
        return None
    line = residents_taking.asked_by_another(ticket.number, ticket.state.value)
    return replace(followed, say=(tell.to_speaker(situation, line, ticket.number), *followed.say[1:]))


def _is_of_oneself(words: str) -> bool:
    """我听说明天停水 是真的吗 is not."""
    return is_of_oneself(without_hearsay(words) if sounds_of_rumour(words) else words)


def asked_by_themselves(situation: Situation, context: Context) -> Outcome | None:
    """The same of what they asked, or follow; whoever wants a person for an answer that did not help has their own."""
    person, here = situation.speaker.person, None if situation.is_private else situation.room.id
    theirs = [*context.read.unclosed_of(person, here), *context.read.followed_by(person, here)]
    ticket = _same(theirs, situation, context, verbatim=True)
    return _still_waits(situation, context, ticket) if ticket else None


def _same(tickets: list[Ticket], situation: Situation, context: Context, verbatim: bool = False) -> Ticket | None:
    """`verbatim`: also what does not say what is asked (居住证), where it is word for word the same."""
    said, since = bare(situation.words), context.now - ALIKE_MS
    waiting = (one for one in tickets if one.speech is Speech.QUESTION and one.is_open and one.opened_at >= since)
    return next(
        (
            one
            for one in waiting
            if is_same_question(situation.words, one.text)
            or is_same_rumour(
                situation.words, one.text, local_date(one.opened_at, context.office.zone) == context.today
            )
            or (verbatim and said == bare(one.text))
        ),
        None,
    )


def _still_waits(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """Word for word the same tells whoever has it nothing new."""
    text = residents_taking.asked_already(ticket.number, ticket.state.value)
    said = tell.to_speaker(situation, text, ticket.number)
    if bare(situation.words) in bare(ticket.text):
        return Outcome(say=(said,))
    added = add_words(situation, context, ticket, situation.words)
    return Outcome(added.changes, (said, *added.say[1:]))
