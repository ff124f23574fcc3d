"""Who looks after the place where somebody lives, and 望湖8号楼 of somebody of whom we know no grid."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.home_words import HERE, asks_who_looks_after, does_not_know, tells_home
from bot.domain.outcome import Outcome
from bot.domain.place_words import is_bare_place
from bot.domain.situation import Expectation, Situation
from bot.domain.talk_changes import Awaits, Fulfil
from bot.services import tell
from bot.services.answer_question import answer_or_pass_on, pass_on
from bot.services.ask_home import ask_home, is_homeless, living_in
from bot.services.context import Context
from bot.services.show_card import show_card
from bot.services.whose_grid import home_named
from bot.texts import residents_services as texts


def hear_home(situation: Situation, context: Context) -> Outcome | None:
    """Said by residents in private; None for everything else."""
    if not situation.is_private or situation.speaker.official is not None:
        return None
    asked = situation.expectation
    if asked is not None and asked.awaits is Awaits.HOME and (heard := _answer(situation, context, asked)) is not None:
        return Outcome((Fulfil(asked.id), *heard.changes), heard.say)
    if _asks_who_looks_after(situation, context):
        return _of_home(situation, context)
    grid = _home_told(situation, context) if is_homeless(situation) and situation.draft is None else None
    return show_card(living_in(situation, context, grid), context) if grid else None


def _asks_who_looks_after(situation: Situation, context: Context) -> bool:
    """望湖归谁管, too: of a community by its name."""
    if asks_who_looks_after(situation.words):
        return True
    named = home_named(context, situation.words) if is_homeless(situation) else None
    if named is None or not named[1]:
        return False
    return asks_who_looks_after(situation.words.replace(named[1], HERE))


def _of_home(situation: Situation, context: Context) -> Outcome:
    if not is_homeless(situation):
        return show_card(situation, context)
    named = home_named(context, situation.words)
    return show_card(living_in(situation, context, named[0]), context) if named else ask_home(situation, context)


def _home_told(situation: Situation, context: Context) -> str | None:
    """The grid, where they say where they live and nothing else."""
    named = home_named(context, situation.words)
    return named[0] if named and tells_home(situation.words, named[1]) else None


def _answer(situation: Situation, context: Context, asked: Expectation) -> Outcome | None:
    """What it was asked for; None where something else is said."""
    question, entry_id = asked.options
    entry = context.office.knowledge.entry(entry_id)
    again = replace(situation, words=question, expectation=None)
    if does_not_know(situation.words):
        return pass_on(again, context) if entry else Outcome(say=(tell.to_speaker(situation, texts.no_card()),))
    if grid := _home_told(situation, context):
        home = living_in(again, context, grid)
        return answer_or_pass_on(home, context, entry) if entry else show_card(home, context)
    return ask_home(again, context, entry_id, known=False) if is_bare_place(situation.words) else None
