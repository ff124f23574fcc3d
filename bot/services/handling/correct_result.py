"""办结 1001 换了主板, said of what has just ended: what its result really was, told once and as such."""

from __future__ import annotations

from bot.domain.changes.ticket import AddStep
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import likely_verb
from bot.domain.outcome import Change, Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.tickets.ticket import ANSWER_WINDOW_MS, State, Ticket, What
from bot.domain.words.plain import bare
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.doubt_end import doubt_end
from bot.services.handling.hands import answer
from bot.services.handling.work_photos import attach, expect_photo
from bot.services.reading.find_ticket import current, meant_by, refuse, result_of, step_of
from bot.texts import residents_ending, workers, workers_ending

_RESULTS = frozenset({What.DONE, What.ANSWERED})


def correct_result(situation: Situation, context: Context, command: Command) -> Outcome | None:
    """Whoever was told of the end hears what is new in it; what they were told already they are not told again. Photos that
    come with it are of it. None where it has not ended lately in the hands of the speaker, or was never told."""
    number, official = meant_by(situation, command), situation.speaker.official
    ticket = current(context, number) if number is not None and command.words else None
    if ticket is None or official is None or ticket.state is not State.DONE or ticket.handler != official.key:
        return None
    if (ticket.ended_at or 0) < context.now - ANSWER_WINDOW_MS:
        return None
    joined = attach(situation, context, ticket)
    told = [bare(step.text) for step in context.read.steps(ticket.number) if step.what in _RESULTS]
    if any(bare(command.words) in one for one in told):
        text = workers_ending.told_already(ticket.number, bool(joined))
        within = context.office.manners.join_within
        expect = () if joined else (expect_photo(situation, context, ticket.number, "", within),)
        return Outcome((*joined, *expect), refuse(situation, text, ticket.number).say)
    if not joined and likely_verb(result_of(context, ticket)) is Verb.FINISH:
        # What was told says what was done: whoever ends it once more by slip chats with nobody.
        return None
    if (doubt := doubt_end(situation, context, ticket, command.words)) is not None:
        return doubt
    return _tell(situation, context, ticket, command.words, joined)


def _tell(situation: Situation, context: Context, ticket: Ticket, words: str, joined: tuple[Change, ...]) -> Outcome:
    step = step_of(situation, context, What.ANSWERED, words)
    text = residents_ending.asked_back if is_question(words) else residents_ending.result_corrected
    note = tell.to_reporters(context, ticket, text(ticket.number, words))
    done = answer(situation, ticket, workers.relayed(ticket.number, tell.is_masked(context, ticket, words)))
    return Outcome((AddStep(ticket.number, step), *joined), (*note, done))
