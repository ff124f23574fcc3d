"""A lamp beside a fire, in one message: the alarm first and with every word, and a ticket of its own for the lamp."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.danger.kinds import Emergency
from bot.domain.outcome import Outcome
from bot.domain.places.words import building_in, place_key
from bot.domain.situation import Situation
from bot.domain.speech.another import is_report
from bot.domain.speech.named import accuses_here
from bot.domain.speech.pieces import announced_in
from bot.domain.speech.placed import stands_outside
from bot.domain.speech.two_matters import parts_of
from bot.services.context import Context
from bot.services.reading.read_danger import danger_in
from bot.services.reading.read_situation import may_be_danger
from bot.services.taking.open_several import acknowledged, is_known, prepare_each, some_numbers
from bot.services.taking.open_ticket import matter_of, tell_handler
from bot.services.taking.raise_emergency import raise_emergency
from bot.texts import residents_taking, workers_taking


def raise_with_the_rest(situation: Situation, context: Context, emergency: Emergency) -> Outcome:
    """Nothing holds the alarm up: what is told beside it comes after it, in the same words to whoever speaks."""
    raised = raise_emergency(situation, context, emergency)
    rest = _rest(situation, context) if raised.changes else ()
    numbers = some_numbers(context, len(rest)) if rest else []
    if not rest or len(numbers) < len(rest):
        return raised
    said = replace(matter_of(situation, context), photos=())
    opened = prepare_each(context, said, rest, numbers)
    first, *others = raised.say
    lines = [acknowledged(context, one) for one in opened]
    first = replace(first, text="\n".join((first.text, *map(residents_taking.beside_alarm, lines))))
    note = workers_taking.one_of_several([first.ticket] if first.ticket else [], situation.words, None)
    told = [say for one in opened for say in tell_handler(context, one, note)]
    return Outcome((*raised.changes, *(one.change for one in opened)), (first, *others, *told))


def _rest(situation: Situation, context: Context) -> tuple[str, ...]:
    """What is surely no danger, nor comes of it: it says that it is in another building, or stands outside."""
    words = situation.words
    if not situation.addressed or situation.late or situation.is_flood or accuses_here(context.places, words):
        return ()
    matters = parts_of(words, lambda text: context.category_of(text).name).matters
    matters = matters if len(matters) > 1 else announced_in(words)
    grave = [one for one in matters if danger_in(one)]
    if not grave:
        return ()
    houses = {place_key(building_in(one)) for one in grave}
    rest = (one for one in matters if one not in grave and is_report(one) and not may_be_danger(one))
    return tuple(one for one in rest if _is_apart(one, houses) and not is_known(situation, context, one))


def _is_apart(text: str, houses: set[str]) -> bool:
    building = place_key(building_in(text))
    return building not in houses if building else stands_outside(text)
