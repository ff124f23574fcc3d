"""联系卡: who looks after this grid."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.services.context import Context
from bot.services.hearing.ask_home import ask_home, is_homeless
from bot.services.people.show_card import show_card

WHEN = "联系卡 / 我的网格员"


def matches(situation: Situation) -> bool:
    """Also without a mention, where the bot may speak unasked."""
    if situation.command is None or situation.command.verb is not Verb.CARD or situation.to_others:
        return False
    return situation.addressed or situation.room.mode is Mode.ON


def handle(situation: Situation, context: Context) -> Outcome:
    if is_homeless(situation):
        return ask_home(situation, context)
    return show_card(situation, context)
