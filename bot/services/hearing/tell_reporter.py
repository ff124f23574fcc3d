"""回李阿姨 师傅四点到, by whoever has what she has reported: 答 with its number is offered, and done by 是."""

from __future__ import annotations

from bot.domain.commands.table import Verb
from bot.domain.commands.to_reporter import told_to
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.domain.talk.which_own import meant_among
from bot.services.context import Context
from bot.services.hearing.hear_of_ticket import as_offered
from bot.services.reading.find_ticket import refuse
from bot.texts import workers_slips

_MOST = 6


def tell_reporter(situation: Situation, context: Context) -> Outcome | None:
    """None where nobody whom they have a ticket of is called so. In private, wherever it was said: it may be put to a
    colleague."""
    told, official = told_to(situation.words), situation.speaker.official
    if told is None or official is None or accuses_here(context.places, situation.words):
        return None
    name, words = told
    theirs = [
        one
        for one in context.read.open_tickets_of(official.key)
        if one.reporter_name == name and not one.is_confidential
    ]
    meant = meant_among(words, theirs) if len(theirs) > 1 else theirs
    meant = sorted(meant or theirs, key=lambda one: one.number)
    if not meant:
        return None
    if len(meant) == 1:
        offer = as_offered(meant[0], workers_slips.command(Verb.REPLY.value, meant[0].number, words))
        return refuse(situation, offer, meant[0].number)
    offers = [workers_slips.command(Verb.REPLY.value, one.number, words) for one in meant[:_MOST]]
    more = workers_slips.more_of(name, len(meant), _MOST, Verb.REPLY.value) if len(meant) > _MOST else ""
    return refuse(situation, "\n".join(filter(None, (more, workers_slips.one_of(offers)))))
