"""A photo without words: it belongs to what its sender has just reported, or to what they are about to say."""

from __future__ import annotations

from bot.domain.danger.described import only_shows
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.words.plain import says_something
from bot.services.context import Context
from bot.services.handling.result_photos import join_ended
from bot.services.hearing.ask_matter import ask_for_matter
from bot.services.refuse_photo import refuse_photo
from bot.services.taking.add_to_ticket import add_photos, may_get_photo, ticket_of_photo
from bot.services.taking.take_note import join_note

WHEN = "只发照片"


def matches(situation: Situation) -> bool:
    if situation.message.kind is not MessageKind.IMAGE:
        return False
    return not says_something(situation.words) or only_shows(situation.words)


def handle(situation: Situation, context: Context) -> Outcome:
    if situation.message.photo is None:
        return refuse_photo(situation, context)
    if situation.quoted_ticket is None and (joined := join_note(situation, context)) is not None:
        return joined
    number = ticket_of_photo(situation, context)
    if number and may_get_photo(situation, context, number):
        return add_photos(situation, context, number)
    if (of_ended := join_ended(situation, context)) is not None:
        return of_ended
    return ask_for_matter(situation, context) if situation.addressed else Outcome()
