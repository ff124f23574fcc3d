"""表扬徐一岸: kept as a ticket, and whoever is praised hears of it."""

from __future__ import annotations

from bot.domain.outcome import Outcome, Say
from bot.domain.places.place import ROLE_NAMES, Official
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accuses_here
from bot.domain.speech.praise import FILED_AS, is_praise_here, praised_in
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.open_ticket import prepare, tell_handler
from bot.texts import residents_praise, workers_praise


def take_praise(situation: Situation, context: Context) -> Outcome | None:
    """None where nobody but the bot is praised, or where the praise is bitter: 表扬他，收了红包不办事."""
    if not is_praise_here(context.places, situation.words):
        return None
    if accuses_here(context.places, situation.words):
        return None
    opened = prepare(situation, context, Speech.SUGGESTION, kind=context.category_of(FILED_AS))
    ticket = opened.ticket
    if ticket.is_confidential:
        return None
    people = praised_in(context.places, ticket.grid, situation.words)
    others = [one for one in people if opened.handler is None or one.key != opened.handler.key]
    told = tuple((one, say) for one in others if (say := _tell(context, one, ticket.text, ticket.number)))
    heard = [one.name for one, _ in told]
    if opened.handler is not None and opened.handler in people:
        heard.insert(0, opened.handler.name)
    handler = f"{ROLE_NAMES[opened.handler.role]} {opened.handler.name}" if opened.handler else ""
    answer = tell.to_speaker(situation, residents_praise.kept(ticket.number, heard, handler), ticket.number)
    why = workers_praise.praise(opened.handler is not None and opened.handler.name in heard, heard)
    says = (answer, *tell_handler(context, opened, why), *(one for _, say in told for one in say))
    return Outcome((opened.change,), says)


def _tell(context: Context, official: Official, words: str, number: int) -> tuple[Say, ...]:
    return tell.to_official(context, official, workers_praise.you_are_praised(number, words), number)
