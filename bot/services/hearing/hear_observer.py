"""1001 我去问了李阿姨 她满意: an observer tells what came of a call in no command's words."""

from __future__ import annotations

from bot.domain.commands.work_questions import asks_after_work
from bot.domain.commands.work_words import number_said
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose, Role
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.talk.own_rating import Opinion, opinion_in
from bot.domain.talk.progress import asks_progress
from bot.domain.tickets.ticket import ENDED_STATES, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import current
from bot.services.reading.read_named import beside_numbers
from bot.texts import observers


def hear_observer(situation: Situation, context: Context) -> Outcome | None:
    """The command as it is to be sent; None for everybody else, and where they tell nothing of the kind."""
    official = situation.speaker.official
    if official is None or official.role is not Role.OBSERVER or situation.room.purpose is Purpose.RESIDENTS:
        return None
    number, words = number_said(situation.words), beside_numbers(situation.words)
    ticket = current(context, number) if number else None
    if number is None and (asks_progress(situation.words) or asks_after_work(situation.words)):
        # 路灯那个怎么样了: of what residents have reported, and no question of their own.
        return Outcome(say=(tell.in_private(situation, observers.ask_with_number()),))
    if ticket is None or ticket.is_confidential or not context.places.serves(official, ticket.grid):
        return None
    if opinion_in(words) is None and (is_question(situation.words) or not words):
        return None
    return Outcome(say=(tell.in_private(situation, call_back_of(ticket, words), ticket.number),))


def call_back_of(ticket: Ticket, words: str) -> str:
    """What to send of what was said on the telephone; that nothing has ended yet, where it has not."""
    if ticket.state not in ENDED_STATES:
        return observers.not_ended(ticket.number, ticket.state.value)
    if not words:
        return observers.say_the_answer(ticket.number)
    return observers.may_be_call_back(ticket.number, _to_note(opinion_in(words), words))


def _to_note(opinion: Opinion | None, words: str) -> str:
    if opinion is None:
        return words
    if opinion in (Opinion.SATISFIED, Opinion.FAIRLY):
        return opinion.value
    return words if opinion is Opinion.OVER else f"{opinion.value} {words}"
