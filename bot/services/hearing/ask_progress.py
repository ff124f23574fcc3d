"""修好了吗, 1001怎么样了, 刚才那个不用了: about what somebody has reported, never a ticket of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from bot.domain.commands.bits import shares
from bot.domain.outcome import Outcome
from bot.domain.places.words import building_in
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.talk.accuser import asks_how_anothers_stands, asks_how_it_stands
from bot.domain.talk.asked_after import names_another
from bot.domain.talk.awaited import awaits_coming, day_asked
from bot.domain.talk.elsewhere import goes_elsewhere
from bot.domain.talk.if_reported import asks_if_reported
from bot.domain.talk.progress import (
    asks_if_usable,
    asks_of_own_report,
    asks_progress,
    asks_who_is_at_it,
    asks_who_minds,
    is_about,
    is_not_needed,
    is_of_elsewhere,
    may_be_over,
    names_same_thing,
    nth_not_needed,
    number_asked,
    only_asks_how_far,
    speaks_of_own,
    takes_back,
    thing_at_work_on,
    wants_to_know,
)
from bot.domain.talk.wants_urging import wants_urging
from bot.domain.talk.which_own import may_point
from bot.domain.talk.who_reported import asks_who_reported
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.subjects import subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.ask_neighbours import follow_neighbour, tell_of_neighbours
from bot.services.hearing.hear_accuser import hear_own_asked
from bot.services.hearing.hear_kept_private import hear_kept_private
from bot.services.hearing.hear_mention import hear_mention
from bot.services.hearing.hear_waiting import all_still_wait, hear_waiting, only_to_them, still_waits
from bot.services.hearing.hear_well import welcome_end
from bot.services.hearing.own_matters import none_of_theirs, reported_about, reported_by, tell_how_it_stands
from bot.services.hearing.take_back_counted import JUST_NOW_MS, take_back_counted
from bot.services.reading.find_ticket import current, may_see
from bot.services.reading.just_reported import accuses
from bot.services.reading.which_reported import just_spoken_of
from bot.services.taking.open_several import parts_in
from bot.services.taking.withdraw_ticket import told_over
from bot.texts import residents, residents_taking

_SAYINGS = (
    asks_progress,
    asks_of_own_report,
    asks_how_it_stands,
    asks_how_anothers_stands,
    is_not_needed,
    goes_elsewhere,
    awaits_coming,
    wants_urging,
    asks_who_minds,
)

_PAPERS = frozenset("卡证费")
"""门禁卡办好了没: what somebody has applied for elsewhere is for the worker."""


def may_ask_progress(words: str) -> bool:
    """Whether it may be of something that they have reported, judged on the words alone."""
    if number_asked(words) is not None or nth_not_needed(words) is not None or day_asked(words):
        return True
    return any(says(words) for says in _SAYINGS)


def hear_progress(situation: Situation, context: Context) -> Outcome:
    """Where one matter of theirs is meant, how it stands; everything else is heard like any mention."""
    heard = hear_own_progress(situation, context) or _hear_declined(situation, context)
    return heard or hear_mention(situation, context)


def _hear_declined(situation: Situation, context: Context) -> Outcome | None:
    """不用了 我儿子给弄好了, by who has reported nothing: it asks nothing, and gets no choices."""
    words = situation.words
    if not (is_not_needed(words) and takes_back(words)) or has_own(situation, context):
        return None
    return Outcome(say=(tell.to_speaker(situation, residents.all_right()),))


def hear_own_progress(situation: Situation, context: Context) -> Outcome | None:
    """None where no matter of theirs, nor of a neighbour, is meant."""
    number = number_asked(situation.words)
    ticket = current(context, number) if number else None
    if number and ticket and may_see(context, situation, ticket):
        return tell_status(situation, context, number)
    if (heard := _hear_first(situation, context)) is not None:
        return heard
    if is_not_needed(situation.words):
        # 修好了谢谢, a moment after the end, is of that and of nothing that is still open.
        if (welcomed := welcome_end(situation, context, JUST_NOW_MS)) is not None:
            return welcomed
        return _how_to_withdraw(situation, context)
    # 网格员一点都不管事，没人来 asks for no progress: it is a complaint of its own.
    if accuses(situation.words, context):
        return None
    if (asked := hear_own_asked(situation, context)) is not None:
        return asked
    if asks_how_anothers_stands(situation.words):
        return Outcome(say=(tell.to_speaker(situation, residents_taking.only_your_own()),))
    if (followed := follow_neighbour(situation, context)) is not None:
        return followed
    if (told := _of_named(situation, context)) is not None or asks_how_it_stands(situation.words):
        return told
    if _tells_of_more(situation, context):
        return None
    if not asks_progress(situation.words) or wants_urging(situation.words):
        return _of_minded(situation, context) or hear_waiting(situation, context)
    return _of_theirs(situation, context)


def _hear_first(situation: Situation, context: Context) -> Outcome | None:
    hears = (hear_kept_private, take_back_counted, _hear_out)
    return next((heard for hear in hears if (heard := hear(situation, context)) is not None), None)


def _hear_out(situation: Situation, context: Context) -> Outcome | None:
    """算了我打12345: told to whoever has what they wait for; what they have called out as a danger was not slow."""
    if not goes_elsewhere(situation.words):
        return None
    mine = reported_by(situation, context, None if situation.is_private else situation.room.id, ended=False)
    waiting = [one for one in mine if not (one.urgent or one.is_confidential)]
    waiting = [one for one in waiting if one.speech is not Speech.QUESTION] or waiting
    if not waiting:
        return None if mine else Outcome(say=(tell.to_speaker(situation, residents.which_matter()),))
    if len(waiting) == 1:
        return still_waits(situation, context, waiting[0])
    return all_still_wait(situation, context, waiting, tell_how_it_stands(situation, context, waiting))


def _tells_of_more(situation: Situation, context: Context) -> bool:
    """3号楼路灯不亮 5号楼垃圾没清: several matters in one message, and none of theirs may be meant by one of them."""
    matters = parts_in(situation, context).matters
    mine = reported_by(situation, context, None, ended=True) if len(matters) > 1 else []
    return len(matters) > 1 and not all(any(is_about(matter, one.text) for one in mine) for matter in matters)


def _of_minded(situation: Situation, context: Context) -> Outcome | None:
    """公交站牌谁在管, where they or a neighbour have reported it; else it asks whose work it is."""
    thing = thing_at_work_on(situation.words) if asks_who_minds(situation.words) else ""
    if not thing:
        return None
    return _of_those(situation, context, partial(_is_of_thing, thing)) or tell_of_neighbours(situation, context)


def _is_of_thing(thing: str, words: str, text: str) -> bool:
    return not is_of_elsewhere(words, text) and shares(thing, text)


def _of_theirs(situation: Situation, context: Context) -> Outcome | None:
    """What they have reported here, or elsewhere; what they wait for; what a neighbour has reported."""
    if (told := _of_those(situation, context, is_about)) is not None:
        return told
    if (waits := hear_waiting(situation, context)) is not None:
        return waits
    if (told := _of_those(situation, context, names_same_thing)) is not None:
        return told
    if not speaks_of_own(situation.words):
        return tell_of_neighbours(situation, context) or _of_nobody(situation, context)
    mine = reported_by(situation, context, None if situation.is_private else situation.room.id, ended=True)
    # 我报的对讲机修了没, by who has only called out a fire.
    meant = [one for one in mine if not (one.urgent and names_another(situation.words, one.text))]
    if mine and not meant:
        return Outcome(say=(tell.to_speaker(situation, residents_taking.nobody_has_reported()),))
    if meant:
        return tell_how_it_stands(situation, context, meant)
    return Outcome(say=(tell.to_speaker(situation, residents.no_open_tickets()),))


def _of_named(situation: Situation, context: Context) -> Outcome | None:
    """我报的停电谁在管: those of theirs that are called so, else those of the same thing. 进展呢: of all of theirs here."""
    if asks_of_own_report(situation.words):
        named = _of_those(situation, context, is_about) or _of_those(situation, context, names_same_thing)
        if named is not None:
            return named
    if not asks_how_it_stands(situation.words):
        return None
    mine = reported_by(situation, context, None if situation.is_private else situation.room.id, ended=True)
    return tell_how_it_stands(situation, context, mine) if mine else None


def _of_those(situation: Situation, context: Context, is_of: Callable[[str, str], bool]) -> Outcome | None:
    here = reported_about(situation, context, None if situation.is_private else situation.room.id, is_of)
    if here:
        return tell_how_it_stands(situation, context, here)
    elsewhere = reported_about(situation, context, None, is_of)
    if not elsewhere:
        return None
    # What was said in private or in another room is answered in private.
    told = tell_how_it_stands(situation, context, elsewhere)
    return replace(told, say=tuple(only_to_them(situation, say) for say in told.say))


def has_own(situation: Situation, context: Context) -> bool:
    """Whether they wait for something of their own here, so that it may be meant."""
    return bool(reported_by(situation, context, situation.room.id, ended=True))


def _of_nobody(situation: Situation, context: Context) -> Outcome | None:
    """5号楼的灯谁在弄啊, where nobody has reported it: the question is no report of it."""
    if (
        not (
            asks_who_is_at_it(situation.words)
            or asks_if_usable(situation.words)
            or _asks_if_reported(situation, context)
            or _asks_of_one(situation.words)
        )
        or situation.called in context.office.manners.report_names
    ):
        return None
    return Outcome(say=(tell.to_speaker(situation, residents_taking.nobody_has_reported()),))


def _asks_of_one(words: str) -> bool:
    """31号楼门禁处理得怎么样了: of one thing at one place, to which no answer stands ready."""
    asks = only_asks_how_far(words) or (may_point(words) and wants_to_know(words))
    return asks and bool(building_in(words) and subjects_in(words)) and _PAPERS.isdisjoint(words)


def _asks_if_reported(situation: Situation, context: Context) -> bool:
    """门禁有人报过没; 门禁坏了有人报过没 is a report, where it is the first."""
    words = situation.words
    if "管" in words or not asks_if_reported(words) or not wants_to_know(words):
        return False
    return not asks_who_reported(words, (one.name for one in context.places.officials.values()))


def _how_to_withdraw(situation: Situation, context: Context) -> Outcome | None:
    """Nothing is taken back on a guess: whoever handles it hears of it, and the reporter how to take it back.

    None where they have reported nothing, or where it is no word about what they reported.
    """
    mine = reported_by(situation, context, None if situation.is_private else situation.room.id, ended=False)
    about = [one for one in mine if may_be_over(situation.words, one.text)]
    if meant := _over(just_spoken_of(situation, context, about) or about, context):
        return told_over(situation, context, meant)
    if not mine or not (about or takes_back(situation.words)):
        return None
    if not about:
        return none_of_theirs(situation, mine)
    text = residents_taking.how_to_withdraw([one.number for one in about])
    return Outcome(say=(tell.to_speaker(situation, text),))


def _over(about: list[Ticket], context: Context) -> Ticket | None:
    """The only one that may be meant, or the newest of several where it was reported just now."""
    newest = max(about, key=lambda one: (one.opened_at, one.number), default=None)
    if newest is None or (len(about) > 1 and newest.opened_at < context.now - JUST_NOW_MS):
        return None
    return newest
