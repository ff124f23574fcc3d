"""The public number of somebody in office, as the contact card has it; of whoever has none it stays with the office."""

from __future__ import annotations

from bot.domain.knowledge import Verdict
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.contact_question import asks_for_number_of, asks_for_number_of_post, may_ask_for_number
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import match
from bot.services.hearing.ask_duty import around_first
from bot.services.people.show_card import POSTS, post_of, post_of_role
from bot.texts import residents_reporters
from bot.texts import residents_services as texts


def hear_contact(situation: Situation, context: Context) -> Outcome | None:
    """None for anything else, and where the office has an answer of its own for a post."""
    if not may_ask_for_number(situation.words):
        return None
    person = around_first(asks_for_number_of, situation, context, frozenset(POSTS))
    if person is not None:
        post = post_of(context, person, situation.room.grid)
        text = texts.post(post) if person.phone_public else residents_reporters.private_to_them()
        return Outcome(say=(tell.to_speaker(situation, text, verbatim=True),))
    role, grid = asks_for_number_of_post(situation.words), situation.room.grid
    if role is None or grid is None or match(situation, context).mentioned is Verdict.ANSWER:
        return None
    found = post_of_role(context, grid, role)
    if found is None or not any(phone for _, phone in found.people):
        return None
    return Outcome(say=(tell.to_speaker(situation, texts.post(found), verbatim=True),))
