"""What somebody told or asked the bot in private stays there: that it does, and how it stands, are said to them alone."""

from __future__ import annotations

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.named import accuses_here
from bot.domain.talk.kept_private import asks_of_private, wants_it_private
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.own_matters import reported_by
from bot.services.taking.add_to_ticket import add
from bot.texts import residents_reporters

_MOST = 5


def hear_kept_private(situation: Situation, context: Context) -> Outcome | None:
    """None for anything else; those in office have no private matters here."""
    if not situation.addressed or situation.speaker.official is not None or situation.emergency is not None:
        return None
    words = situation.words
    if wants_it_private(words):
        return _promise(situation, context)
    if not asks_of_private(words) or accuses_here(context.places, words):
        return None
    return _how_it_stands(situation, context)


def _promise(situation: Situation, context: Context) -> Outcome:
    """Whoever has what they told here hears it too."""
    if not situation.is_private:
        return Outcome(say=(tell.in_private(situation, residents_reporters.say_it_here()),))
    ticket = next(iter(_private_ones(situation, context, ended=False)), None)
    said = residents_reporters.only_in_private()
    if ticket is None:
        return Outcome(say=(tell.to_speaker(situation, said),))
    added = add(situation, context, ticket, situation.words)
    return Outcome(added.changes, (tell.to_speaker(situation, said, ticket.number), *added.say[1:]))


def _how_it_stands(situation: Situation, context: Context) -> Outcome:
    """Each of those they told in private, said in private wherever it is asked."""
    mine = _private_ones(situation, context, ended=True)[:_MOST]
    if not mine:
        return Outcome(say=(tell.in_private(situation, residents_reporters.nothing_waits_here()),))
    told = [tell_status(situation, context, one.number) for one in mine]
    return Outcome(say=tuple(tell.in_private(situation, say.text, say.ticket) for one in told for say in one.say))


def _private_ones(situation: Situation, context: Context, ended: bool) -> list[Ticket]:
    """The newest first."""
    mine = reported_by(situation, context, None, ended)
    found = {one.number: one for one in mine if one.was_private and one.reporter == situation.speaker.person}
    return sorted(found.values(), key=lambda one: one.opened_at, reverse=True)
