"""修好了吗, 1001怎么样了, 刚才那个不用了: about what somebody has reported, never a ticket of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_question
from bot.domain.speech.neighbours import names_somebody, points_at_neighbour
from bot.domain.speech.two_matters import counted_in
from bot.domain.talk.accuser import asks_how_anothers_stands, asks_how_it_stands
from bot.domain.talk.awaited import awaits_coming, day_asked, says_beside, says_it_goes_on
from bot.domain.talk.echo import says_also
from bot.domain.talk.progress import (
    asks_if_usable,
    asks_of_own_report,
    asks_progress,
    asks_who_is_at_it,
    goes_elsewhere,
    is_about,
    is_not_needed,
    is_of_elsewhere,
    may_be_over,
    names_same_thing,
    nth_not_needed,
    number_asked,
    speaks_of_own,
    takes_back,
    wants_to_know,
)
from bot.domain.talk.wants_urging import wants_urging
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import MINUTE_MS, WEEK_MS
from bot.domain.words.subjects import subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.hear_accuser import hear_own_asked
from bot.services.hearing.hear_echo import follow
from bot.services.hearing.hear_mention import hear_mention
from bot.services.hearing.hear_waiting import all_still_wait, hear_waiting, only_to_them, still_waits
from bot.services.hearing.hear_well import welcome_end
from bot.services.reading.find_ticket import current, may_see
from bot.services.reading.just_reported import accuses
from bot.services.reading.which_reported import just_spoken_of
from bot.services.taking import same_matter
from bot.services.taking.open_several import parts_in
from bot.services.taking.open_ticket import open_ticket
from bot.services.taking.withdraw_ticket import told_over
from bot.texts import residents, residents_corrections, residents_taking

JUST_NOW_MS = 30 * MINUTE_MS
LATELY_MS = WEEK_MS
_SAYINGS = (
    asks_progress,
    asks_of_own_report,
    asks_how_it_stands,
    asks_how_anothers_stands,
    is_not_needed,
    goes_elsewhere,
    awaits_coming,
    wants_urging,
)
_TELLS_MORE = frozenset({What.ADDED, What.INTERIM, What.DONE})


def may_ask_progress(words: str) -> bool:
    """Whether it may be of something that they have reported, judged on the words alone."""
    if number_asked(words) is not None or nth_not_needed(words) is not None or day_asked(words):
        return True
    return any(says(words) for says in _SAYINGS)


def hear_progress(situation: Situation, context: Context) -> Outcome:
    """Where one matter of theirs is meant, how it stands; everything else is heard like any mention."""
    return hear_own_progress(situation, context) or hear_mention(situation, context)


def hear_own_progress(situation: Situation, context: Context) -> Outcome | None:
    """None where no matter of theirs, nor of a neighbour, is meant."""
    number = number_asked(situation.words)
    ticket = current(context, number) if number else None
    if number and ticket and may_see(context, situation, ticket):
        return tell_status(situation, context, number)
    if (heard := _take_back_counted(situation, context) or _hear_out(situation, context)) is not None:
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
    if (followed := _follow_neighbour(situation, context)) is not None:
        return followed
    if (told := _of_named(situation, context)) is not None or asks_how_it_stands(situation.words):
        return told
    if _tells_of_more(situation, context):
        return None
    if not asks_progress(situation.words) or wants_urging(situation.words):
        return hear_waiting(situation, context)
    return _of_theirs(situation, context)


def _hear_out(situation: Situation, context: Context) -> Outcome | None:
    """算了我打12345: told to whoever has what they wait for; what they have called out as a danger was not slow."""
    if not goes_elsewhere(situation.words):
        return None
    mine = _theirs(situation, context, None if situation.is_private else situation.room.id, ended=False)
    waiting = [one for one in mine if not (one.urgent or one.is_confidential)]
    waiting = [one for one in waiting if one.speech is not Speech.QUESTION] or waiting
    if not waiting:
        return None
    if len(waiting) == 1:
        return still_waits(situation, context, waiting[0])
    return all_still_wait(situation, context, waiting, _tell(situation, context, waiting))


def _take_back_counted(situation: Situation, context: Context) -> Outcome | None:
    """第二个不要了, after 我要说三个事 第一个是 …: the ticket of the second of them."""
    if nth_not_needed(situation.words) is None:
        return None
    if (told := hear_counted_over(situation, context)) is not None:
        return told
    mine = _counted_lately(situation, context)
    if not mine:
        return Outcome(say=(tell.to_speaker(situation, residents.which_matter()),))
    return _none_of_theirs(situation, mine)


def hear_counted_over(situation: Situation, context: Context) -> Outcome | None:
    """The same, be it put to nobody: None where they have not counted so many."""
    place = nth_not_needed(situation.words)
    mine = _counted_lately(situation, context) if place else []
    if not (place and mine):
        return None
    newest = max(mine, key=lambda one: one.opened_at)
    said = counted_in(context.read.steps(newest.number)[0].text)[place - 1 : place]
    together = [one for one in mine if said and one.opened_at == newest.opened_at]
    found = next((one for one in together if _is_of_item(one.text, said[0])), None)
    return None if found is None else told_over(situation, context, found)


def _is_of_item(text: str, item: str) -> bool:
    """The building may have been put behind its words, and a question said after them."""
    return text.startswith(item) or item.startswith(text.partition("（")[0])


def _counted_lately(situation: Situation, context: Context) -> list[Ticket]:
    """What is open of theirs, if any of it was said just now."""
    mine = _theirs(situation, context, None if situation.is_private else situation.room.id, ended=False)
    newest = max((one.opened_at for one in mine), default=0)
    return mine if newest >= context.now - JUST_NOW_MS else []


def _none_of_theirs(situation: Situation, mine: list[Ticket]) -> Outcome:
    lines = [
        residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
        for one in mine[:3]
    ]
    return Outcome(say=(tell.to_speaker(situation, residents_corrections.none_of_yours(lines)),))


def _tells_of_more(situation: Situation, context: Context) -> bool:
    """3号楼路灯不亮 5号楼垃圾没清: several matters in one message, and none of theirs may be meant by one of them."""
    matters = parts_in(situation, context).matters
    mine = _theirs(situation, context, None, ended=True) if len(matters) > 1 else []
    return len(matters) > 1 and not all(any(is_about(matter, one.text) for one in mine) for matter in matters)


def _of_theirs(situation: Situation, context: Context) -> Outcome | None:
    """What they have reported here, or elsewhere; what they wait for; what a neighbour has reported."""
    if (told := _of_those(situation, context, is_about)) is not None:
        return told
    if (waits := hear_waiting(situation, context)) is not None:
        return waits
    if (told := _of_those(situation, context, names_same_thing)) is not None:
        return told
    if not speaks_of_own(situation.words):
        return _tell_of_neighbour(situation, context) or _of_nobody(situation, context)
    mine = _theirs(situation, context, None if situation.is_private else situation.room.id, ended=True)
    if mine:
        return _tell(situation, context, mine)
    return Outcome(say=(tell.to_speaker(situation, residents.no_open_tickets()),))


def _of_named(situation: Situation, context: Context) -> Outcome | None:
    """我报的停电谁在管: those of theirs that are called so, else those of the same thing. 进展呢: of all of theirs here."""
    if asks_of_own_report(situation.words):
        named = _of_those(situation, context, is_about) or _of_those(situation, context, names_same_thing)
        if named is not None:
            return named
    if not asks_how_it_stands(situation.words):
        return None
    mine = _theirs(situation, context, None if situation.is_private else situation.room.id, ended=True)
    return _tell(situation, context, mine) if mine else None


def _of_those(situation: Situation, context: Context, is_of: Callable[[str, str], bool]) -> Outcome | None:
    here = _about(situation, context, None if situation.is_private else situation.room.id, is_of)
    if here:
        return _tell(situation, context, here)
    elsewhere = _about(situation, context, None, is_of)
    if not elsewhere:
        return None
    # What was said in private or in another room is answered in private.
    told = _tell(situation, context, elsewhere)
    return replace(told, say=tuple(only_to_them(situation, say) for say in told.say))


def _follow_neighbour(situation: Situation, context: Context) -> Outcome | None:
    """我家也没水 几点能来: they have what a neighbour has reported, and ask how far it is. Of several none is guessed:
    it is a report, which asks whether it is the same."""
    if not (says_also(situation.words) and is_question(situation.words)) or situation.message.quote is not None:
        return None
    if _about(situation, context, None):
        return None
    meant = _of_neighbours(situation, context)
    if len(meant) > 1:
        return open_ticket(situation, context)
    if not meant:
        return None
    ticket = meant[0]
    stands = residents_taking.state_and_handler(ticket.state.value, context.name_of(ticket.handler))
    return follow(situation, context, ticket, stands)


def _tell_of_neighbour(situation: Situation, context: Context) -> Outcome | None:
    """电梯修好没, where only a neighbour has reported it: how that stands, with what it is."""
    if not wants_to_know(situation.words):
        return None
    meant = _of_neighbours(situation, context) or _ended_of_neighbours(situation, context)
    if not meant:
        return None
    if len(meant) > 1:
        return _tell(situation, context, meant)
    return tell_of_neighbour(situation, context, meant[0])


def tell_of_neighbour(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """How it stands, to somebody who has not reported it, with what it is."""
    told = tell_status(situation, context, ticket.number)
    what = same_matter.as_shown_here(situation, ticket)
    return replace(
        told, say=tuple(replace(say, text=residents_taking.of_neighbour(what, say.text)) for say in told.say)
    )


def has_own(situation: Situation, context: Context) -> bool:
    """Whether they wait for something of their own here, so that it may be meant."""
    return bool(_theirs(situation, context, situation.room.id, ended=True))


def _of_nobody(situation: Situation, context: Context) -> Outcome | None:
    """5号楼的灯谁在弄啊, where nobody has reported it: the question is no report of it."""
    if (
        not (asks_who_is_at_it(situation.words) or asks_if_usable(situation.words))
        or situation.called in context.office.manners.report_names
    ):
        return None
    return Outcome(say=(tell.to_speaker(situation, residents_taking.nobody_has_reported()),))


def _of_neighbours(situation: Situation, context: Context) -> list[Ticket]:
    """What others have reported in this residents' room in these days of the thing that is named, at no other place."""
    since = context.now - same_matter.ALIKE_MS
    return _named_of(situation, context, context.read.opened_here(situation.room.id, since))


def _ended_of_neighbours(situation: Situation, context: Context) -> list[Ticket]:
    """The last of it that was done."""
    since = context.now - same_matter.ALIKE_MS
    return _named_of(situation, context, context.read.ended_here(situation.room.id, since))[:1]


def _named_of(situation: Situation, context: Context, found: list[Ticket]) -> list[Ticket]:
    """Nothing of somebody who is named, nor what was said against a neighbour, who may be the one that asks."""
    named = set(subjects_in(situation.words))
    if situation.room.purpose is not Purpose.RESIDENTS or not named or names_somebody(situation.words):
        return []
    others = [
        one
        for one in found
        if one.reporter != situation.speaker.person
        and not (one.was_private or one.speech is Speech.QUESTION or points_at_neighbour(one.text))
        and not is_of_elsewhere(situation.words, one.text)
    ]
    meant = [one for one in others if not named.isdisjoint(subjects_in(one.text))]
    # 幼儿园那个路口, of which 井盖塌了 was said later.
    return meant or [one for one in others if not named.isdisjoint(subjects_in(_told_since(context, one)))]


def _told_since(context: Context, ticket: Ticket) -> str:
    """What was added to it, and what was done."""
    return " ".join(step.text for step in context.read.steps(ticket.number) if step.what in _TELLS_MORE)


def _about(
    situation: Situation, context: Context, room: int | None, is_of: Callable[[str, str], bool] = is_about
) -> list[Ticket]:
    return [one for one in _theirs(situation, context, room, ended=True) if is_of(situation.words, one.text)]


def _tell(situation: Situation, context: Context, meant: list[Ticket]) -> Outcome:
    if len(meant) > 1:
        lines = [
            residents.status_line(one.number, one.kind, one.state.value, tell.words_here(situation, one))
            for one in meant[:5]
        ]
        return Outcome(say=(tell.to_speaker(situation, residents.open_tickets(lines, len(meant))),))
    if says_beside(situation.words) or (says_it_goes_on(situation.words) and meant[0].is_open):
        return still_waits(situation, context, meant[0])
    told = tell_status(situation, context, meant[0].number)
    hint = residents_taking.press_or_appeal(meant[0].number, meant[0].is_open)
    return replace(told, say=tuple(replace(say, text=f"{say.text}\n{hint}") for say in told.say))


def _how_to_withdraw(situation: Situation, context: Context) -> Outcome | None:
    """Nothing is taken back on a guess: whoever handles it hears of it, and the reporter how to take it back.

    None where they have reported nothing, or where it is no word about what they reported.
    """
    mine = _theirs(situation, context, None if situation.is_private else situation.room.id, ended=False)
    about = [one for one in mine if may_be_over(situation.words, one.text)]
    if meant := _over(just_spoken_of(situation, context, about) or about, context):
        return told_over(situation, context, meant)
    if not mine or not (about or takes_back(situation.words)):
        return None
    if not about:
        return _none_of_theirs(situation, mine)
    text = residents_taking.how_to_withdraw([one.number for one in about])
    return Outcome(say=(tell.to_speaker(situation, text),))


def _over(about: list[Ticket], context: Context) -> Ticket | None:
    """The only one that may be meant, or the newest of several where it was reported just now."""
    newest = max(about, key=lambda one: (one.opened_at, one.number), default=None)
    if newest is None or (len(about) > 1 and newest.opened_at < context.now - JUST_NOW_MS):
        return None
    return newest


def _theirs(situation: Situation, context: Context, room: int | None, ended: bool) -> list[Ticket]:
    """What they reported or follow, in one room or anywhere; `ended`: also what they have not rated yet."""
    person = situation.speaker.person
    found = context.read.unclosed_of(person, room) + context.read.followed_by(person)
    if ended:
        found += context.read.unrated_of(person, context.now - LATELY_MS)
    return [one for one in found if room is None or (one.room == room and not one.is_confidential)]
