"""钥匙是我的, after a neighbour has reported one that was found: told to who has that in hand, by name; nobody is followed."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.talk.claims_found import claims_found, tells_of_found
from bot.domain.units import DAY_MS
from bot.domain.words.subjects import shares_word
from bot.services.context import Context
from bot.services.taking.add_to_ticket import add


def hear_claim(situation: Situation, context: Context) -> Outcome | None:
    """Put to nobody, it is kept without a word. None where nothing was found here, or by themselves."""
    words = situation.words
    if situation.is_private or situation.speaker.official is not None or not claims_found(words):
        return None
    me = situation.speaker.person
    found = [
        one
        for one in context.read.opened_here(situation.room.id, context.now - DAY_MS)
        if one.reporter != me and not (one.was_private or one.urgent) and tells_of_found(one.text)
    ]
    named = [one for one in found if shares_word(words, one.text)]
    ticket = next(iter(named or found), None)
    if ticket is None:
        return None
    added = add(situation, context, ticket, words, named=True)
    return added if situation.addressed else Outcome(added.changes, added.say[1:])
