"""监控看到了 上了3路公交, 敲门没人开: what those who serve say of the only emergency that runs, in words that tell nothing by
themselves. It is kept with that one and does nothing."""

from __future__ import annotations

from bot.domain.commands.on_the_way import on_the_way
from bot.domain.commands.table import HELPERS
from bot.domain.commands.work_words import nods, number_said
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.how_it_went import tells_how_it_went
from bot.domain.danger.small_talk import is_small_talk
from bot.domain.danger.which_alarm import AlarmsMeant, ends, which_alarm
from bot.domain.next.meant import Before, Meant, meaning
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.places.words import building_in, place_key
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.speech.named import accuses_here
from bot.domain.talk.which_own import may_point, meant_among
from bot.domain.tickets.ticket import State, Ticket, What
from bot.domain.units import HOUR_MS
from bot.domain.words.plain import says_something
from bot.domain.words.subjects import shares_word, subjects_in
from bot.services.context import Context
from bot.services.hearing.after_own_danger import is_of_other_supply
from bot.services.hearing.beside_alarm import begins_report
from bot.services.hearing.hear_news import hear_news, keep_told
from bot.services.hearing.hear_of_ticket import note_and_offer
from bot.services.reading.find_ticket import may_act
from bot.services.taking.add_to_ticket import add

WITHIN_MS = 2 * HOUR_MS
_LONGEST = 60
_OF_WORK = (Meant.TAKES, Meant.FINISHED, Meant.INTERIM)
_OF_DANGER = (Meant.MORE, Meant.CORRECTION, Meant.NOT_NEEDED)
_LIKELY, _SURE, _SURELY, _DONE = 0.5, 0.6, 0.9, 0.9
"""So likely it has to be said of work, or of a danger that somebody else has called out."""


def hear_at_spot(situation: Situation, context: Context) -> Outcome | None:
    """None where it may be of anything else. Among others nothing is said of it; to the bot, that it is kept."""
    ticket = _meant(situation, context) if _may_tell(situation, context) else None
    if ticket is None:
        return None
    if situation.addressed and not situation.handles_tickets:
        return keep_told(situation, context, ticket)
    if situation.addressed and (ticket.state is State.DISPATCHED or _sounds_done(situation, ticket)):
        # 接单 or 办结 is offered to whoever has it.
        return hear_news(situation, context, AlarmsMeant((ticket.number,)))
    if situation.addressed:
        return note_and_offer(situation, context, ticket, "")
    added = add(situation, context, ticket, situation.words, what=What.PROGRESS)
    # Colleagues have read it where it was said.
    return Outcome(added.changes, added.say[1:] if situation.room.purpose is Purpose.RESIDENTS else ())


def _sounds_done(situation: Situation, ticket: Ticket) -> bool:
    work = meaning(Before.AT_WORK, situation.words, ticket.text, addressed=True, later=True)
    return tells_how_it_went(situation.words) or (work.meant is Meant.FINISHED and work.sure >= _DONE)


def _may_tell(situation: Situation, context: Context) -> bool:
    words = situation.words
    if situation.speaker.role not in HELPERS or situation.command is not None or situation.late:
        return False
    if situation.to_others or situation.message.quote is not None or situation.emergency is not None:
        return False
    if not says_something(words) or len(words) > _LONGEST or nods(words) or number_said(words) is not None:
        return False
    if situation.addressed and not situation.is_private and begins_report(situation, context):
        return False
    return not (is_question(words) or accuses_here(context.places, words))


def _meant(situation: Situation, context: Context) -> Ticket | None:
    """The one that it names, in private the one that they have taken, else the only one that runs, where it is likelier
    said of that than of anything."""
    running, official = _running(situation, context), situation.speaker.official
    alone = official if situation.is_private else None
    taken = [one for one in running if alone is not None and one.handler == alone.key and one.accepted_at]
    told = which_alarm(situation.words, running) if len(running) > 1 else None
    named = [one for one in running if told is not None and told.sure and (one.number,) == told.numbers]
    meant = next((some for some in (named, taken, running) if len(some) == 1), [])
    return meant[0] if meant and _is_of(situation, context, meant[0]) else None


def _running(situation: Situation, context: Context) -> list[Ticket]:
    since = context.now - WITHIN_MS
    if situation.room.purpose is Purpose.RESIDENTS:
        running = context.read.running_in(situation.room.id, since)
    else:
        running = context.read.running(since)
    return [one for one in running if not one.is_confidential and _serves(situation, context, one)]


def _serves(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Whoever may handle it; a neighbour leader where they live."""
    official = situation.speaker.official
    if situation.handles_tickets or official is None:
        return may_act(context, situation.speaker, ticket)
    return any(ticket.grid in context.places.subtree(grid) for grid in official.grids)


def _is_of(situation: Situation, context: Context, ticket: Ticket) -> bool:
    words, official = situation.words, situation.speaker.official
    here, there = place_key(building_in(words)), place_key(building_in(f"{ticket.place} {ticket.text}"))
    if (here and here != there) or is_small_talk(words, ticket.text):
        return False
    if is_of_other_supply(situation.speaker.person, words, ticket, context):
        return False
    mine = context.read.open_tickets_of(official.key) if official is not None else []
    ordinary = [one for one in mine if not one.urgent]
    if meant_among(words, ordinary):
        return False
    if situation.is_private and on_the_way(words):
        # Whatever else they have in hand, they hurry to what calls out.
        return True
    danger = recognise_emergency(ticket.text)
    if shares_word(words, ticket.text) or (danger is not None and ends(words, frozenset(danger.kinds))):
        return True
    near = meaning(Before.NEAR_ALARM, words, ticket.text, addressed=False).share(*_OF_DANGER)
    taken = official is not None and ticket.handler == official.key and ticket.accepted_at is not None
    of_something = not taken and near < _SURELY and bool(subjects_in(words))
    if may_point(words) or (situation.addressed and (ordinary or of_something)):
        # 门禁那个我们清楚了, 电梯我们在盯着 is of something else; 搞定了 may be of what else they have in hand.
        return False
    work = meaning(Before.AT_WORK, words, ticket.text, addressed=False, later=True).share(*_OF_WORK)
    return near >= _SURE or (work >= _LIKELY and not ordinary)
