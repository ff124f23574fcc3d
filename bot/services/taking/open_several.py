"""Several matters in one message: a ticket each, with one acknowledgement, in one outcome; one matter as ever."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.changes.talk import Fulfil
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import ROLE_NAMES
from bot.domain.places.words import building_in, place_in
from bot.domain.situation import Situation
from bot.domain.speech.apart import named_in, things_in
from bot.domain.speech.kinds import Speech, adds_to_previous
from bot.domain.speech.named import accuses_here, speech_here
from bot.domain.speech.neighbours import points_at_neighbour
from bot.domain.speech.placed import placed_in
from bot.domain.speech.two_matters import Parts, parts_of
from bot.domain.talk.echo import says_also
from bot.domain.talk.unsolved import is_bare_again
from bot.domain.tickets.ticket import State, Ticket
from bot.domain.units import DAY_MS
from bot.domain.words.plain import bare
from bot.domain.words.subjects import shares_word
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.ask_home import which_community
from bot.services.reading.find_ticket import current
from bot.services.reading.read_danger import danger_in
from bot.services.reading.read_situation import may_be_danger
from bot.services.taking import ask_place, same_matter, warn
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.beside_accusation import open_beside_accusation
from bot.services.taking.join_accusation import goes_on_about_accused
from bot.services.taking.keep_unnamed import mark, who_sees_the_name
from bot.services.taking.note_suspect import taken_up
from bot.services.taking.open_ticket import Matter, Opened, matter_of, open_ticket, prepare_matter, tell_handler
from bot.services.taking.tell_leader import tell_leader
from bot.texts import residents, residents_taking, workers_taking

_LINES = 3
"""So many matters get a line each in the acknowledgement."""

_UNIT = "单元"
_AGAIN = re.compile(r"又(?!有?[一两二几][个处盏条扇根块台部棵家户])")
"""灯又不亮了; 又一个灯 is another one."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A part of the message that its writer reported before."""

    ticket: Ticket
    added: Outcome


def open_matters(situation: Situation, context: Context) -> Outcome:
    """A ticket for each matter of what was just said."""
    if (opened := open_beside_accusation(situation, context)) is not None:
        return opened
    situation = _broken_again(_where_before(situation, context), context)
    parts = parts_in(situation, context)
    if len(parts.matters) < 2:
        return open_ticket(situation, context)
    return open_parts(situation, context, parts.matters, situation.words)


def _where_before(situation: Situation, context: Context) -> Situation:
    """还有楼梯扶手也松了, a moment after 52号楼5单元的对讲机没声音: in that building, where it names no other place."""
    words = situation.words
    if situation.draft is None or not (adds_to_previous(words) or ("也" in words and not says_also(words))):
        return situation
    draft = current(context, situation.draft)
    if draft is None or draft.is_confidential or draft.speech is Speech.QUESTION:
        return situation
    return replace(situation, words=placed_in(words, _entrance_of(draft)))


def _broken_again(situation: Situation, context: Context) -> Situation:
    """沟又冒水了, on the day when their 东门排水沟堵了 was done and closed: with that, which tells where; 又堆了 with the
    only one."""
    words = situation.words
    if not _AGAIN.search(words) or place_in(words) or situation.speaker.official is not None:
        return situation
    room = None if situation.is_private else situation.room.id
    ended = context.read.ended_for(situation.speaker.person, room, context.now - DAY_MS)
    theirs = [one for one in ended if one.state is State.CLOSED and one.speech is not Speech.QUESTION]
    shown = [one for one in theirs if not (one.is_confidential or (one.was_private and room) or one.urgent)]
    meant = [one for one in shown if shares_word(words, one.text)] or (shown if is_bare_again(words) else [])
    if len(meant) != 1:
        return situation
    return replace(situation, words=residents_taking.as_said_of(words, meant[0].number, meant[0].text))


def _entrance_of(ticket: Ticket) -> str:
    """52号楼5单元, where the unit was told."""
    place, building = place_in(ticket.text), building_in(ticket.text)
    unit = place.find(_UNIT, len(building)) if building and place.startswith(building) else -1
    return place[: unit + len(_UNIT)] if unit > 0 else building or building_in(ticket.place)


def parts_told(words: str, context: Context) -> Parts:
    """What a text is about; an emergency or an accusation in it keeps it whole, for its own way."""
    parts = parts_of(words, lambda text: context.category_of(text).name)
    if len(parts.matters) < 2 and not parts.questions:
        return parts
    for text in (words, *parts.matters):
        if danger_in(text) is not None or accuses_here(context.places, text):
            return Parts((words,))
    return parts


def parts_in(situation: Situation, context: Context) -> Parts:
    """The same where the answer may have to name whom to call: what tells of a danger is never parted from that line,
    nor a doubtful one from what is said of it; nor what goes on about an accusation of theirs from it."""
    parts = parts_told(situation.words, context)
    if len(parts.matters) < 2 and not parts.questions:
        return parts
    told = (*parts.matters, *parts.questions)
    if goes_on_about_accused(situation, context) or any(map(may_be_danger, parts.questions)):
        return Parts((situation.words,))
    # What is doubtful as a whole and in none of its matters is told by all of them.
    doubtful = may_be_danger(situation.words) and not any(map(may_be_danger, parts.matters))
    grave = any(danger_in(one) or accuses_here(context.places, one) for one in (situation.words, *told))
    return Parts((situation.words,)) if doubtful or grave else parts


def stays_whole(situation: Situation, context: Context, parts: Sequence[str]) -> bool:
    """Where an emergency, be it a doubtful one, or an accusation is among them."""
    if goes_on_about_accused(situation, context):
        return True
    texts = (situation.words, *parts)
    return any(danger_in(one) or may_be_danger(one) or accuses_here(context.places, one) for one in texts)


def open_expected(situation: Situation, context: Context) -> Outcome:
    """The words that were asked for after a photo: they open the ticket that the photo belongs to."""
    assert situation.expectation is not None  # the handler has seen to it
    opened = open_matters(situation, context)
    return Outcome((Fulfil(situation.expectation.id), *opened.changes), opened.say)


def open_parts(situation: Situation, context: Context, matters: tuple[str, ...], whole: str) -> Outcome:
    """A ticket for each of the matters that is not open already; its first one gets the photos."""
    known = {text: found for text in matters if (found := _known(situation, context, text))}
    new = [text for text in matters if text not in known]
    if not new:
        return _all_known(situation, [known[text] for text in matters])
    numbers = some_numbers(context, len(new))
    if len(numbers) < len(new):
        # Too few are reserved just now: one ticket with everything is better than none.
        return open_ticket(situation, replace(context, next_number=lambda: numbers[0]))
    opened = prepare_each(context, replace(matter_of(situation, context), words=whole), new, numbers)
    changes: list[Change] = [change for one in opened for change in (one.change, *taken_up(context, one.ticket))]
    for one in known.values():
        changes += one.added.changes
    asked, question = _ask(situation, context, [one.ticket for one in opened])
    lines = _lines_of(context, opened)
    again = [residents_taking.again_beside(one.ticket.number) for one in known.values()]
    text = _acknowledgement(opened[0].ticket.number, lines, again, question)
    if line := who_sees_the_name(whole, opened[0].ticket):
        text = f"{text}\n{line}"
    warnings = (warn.warning(one.ticket.text, situation.late) for one in opened)
    text = "\n".join((*dict.fromkeys(filter(None, warnings)), text))
    late = residents.late_note() if situation.late else ""
    said = tell.to_speaker(situation, late + text, opened[-1].ticket.number)
    told = [say for one in opened for say in _tell_handler(situation, context, one, opened, whole)]
    return Outcome((*changes, *asked), (said, *told, *(say for one in known.values() for say in one.added.say[1:])))


def _acknowledgement(first: int, lines: list[str], again: list[str], question: str) -> str:
    if len(lines) + len(again) > 1:
        return residents_taking.several_opened([*lines, *again], question)
    return residents_taking.opened_one(lines[0], first, question)


def some_numbers(context: Context, count: int) -> list[int]:
    """As many reserved numbers as there are, at most `count`; the first one is always there."""
    numbers = [context.next_number()]
    while len(numbers) < count:
        try:
            numbers.append(context.next_number())
        except IndexError:
            break
    return numbers


def is_known(situation: Situation, context: Context, text: str) -> bool:
    """Whether its writer has reported just this before."""
    return _known(situation, context, text) is not None


def _known(situation: Situation, context: Context, text: str) -> _Known | None:
    for ticket in context.read.unclosed_of(situation.speaker.person, situation.room.id):
        if not ticket.is_confidential and bare(ticket.text) == bare(text):
            return _Known(ticket, add_words(replace(situation, loose_photos=()), context, ticket, text))
    return None


def _all_known(situation: Situation, known: list[_Known]) -> Outcome:
    numbers = [one.ticket.number for one in known]
    said = tell.to_speaker(situation, residents_taking.several_again(numbers), numbers[-1])
    return Outcome(
        tuple(change for one in known for change in one.added.changes),
        (said, *(say for one in known for say in one.added.say[1:])),
    )


def prepare_each(context: Context, said: Matter, texts: Sequence[str], numbers: Sequence[int]) -> list[Opened]:
    """Each of the texts as a matter of its own; the photos go with the first."""
    matters = [replace(said, words=text, whole=said.words, photos=()) for text in texts]
    matters[0] = replace(matters[0], photos=said.photos)
    return [
        prepare_matter(matter, context, speech_here(context.places, matter.words), number=number)
        for matter, number in zip(matters, numbers, strict=True)
    ]


def _ask(situation: Situation, context: Context, tickets: list[Ticket]) -> tuple[tuple[Change, ...], str]:
    """Where those are that do not say so: one question, whose answer holds for all of them."""
    homeless = [ticket.number for ticket in tickets if which_community(situation, context, ticket)]
    numbers = homeless or [ticket.number for ticket in tickets if ask_place.question(ticket)]
    if not numbers:
        return (), ""
    expect = ask_place.expect(situation, context, numbers[0], ask_place.MOST, numbers[1:])
    ask = residents_taking.of_which_community if homeless else residents_taking.where_are
    return (expect,), ask(numbers)


def _lines_of(context: Context, opened: list[Opened]) -> list[str]:
    if len(opened) > _LINES:
        return [residents_taking.short_of_several(one.ticket.number, one.ticket.kind) for one in opened]
    told = [(one.ticket.kind, _where(one.ticket)) for one in opened]
    clash = len(set(told)) < len(told)
    return [acknowledged(context, one, _which(one, opened) if clash else None) for one in opened]


def acknowledged(context: Context, opened: Opened, where: str | None = None) -> str:
    """One of several, in a line; `where` None: the building. A flat or a neighbour is not named again."""
    ticket = opened.ticket
    if ticket.speech is Speech.QUESTION:
        role = ROLE_NAMES[opened.handler.role] if opened.handler else ""
        return residents_taking.question_of_several(ticket.number, role, context.moment(ticket.handle_due))
    place = _where(ticket) if where is None else where
    handler = f"{ROLE_NAMES[opened.handler.role]} {opened.handler.name}" if opened.handler else ""
    due = context.moment(ticket.handle_due)
    return residents_taking.one_of_several(ticket.number, ticket.kind, place, handler, due)


def _where(ticket: Ticket) -> str:
    return "" if points_at_neighbour(ticket.text) else building_in(ticket.text)


def _which(one: Opened, opened: list[Opened]) -> str:
    """With the unit, and by what it is about, where several of one kind would read alike: 3号楼，灯 and 3号楼，门."""
    place = "" if points_at_neighbour(one.ticket.text) else _entrance_of(one.ticket)
    others = set().union(*(things_in(other.ticket.text) for other in opened if other is not one))
    things = [thing for thing in named_in(one.ticket.text) if thing not in others]
    return "，".join(filter(None, (place, *things[:1])))


def beside(one: Opened, opened: list[Opened], whole: str) -> str:
    """What whoever handles one of several hears of the others."""
    others = [other.ticket.number for other in opened if other is not one]
    first = opened[0]
    photos_at = first.ticket.number if one is not first and first.change.photos else None
    if others:
        return workers_taking.one_of_several(others, whole, photos_at)
    return "" if bare(whole) == bare(one.ticket.text) else workers_taking.said_in_full(whole)


def _tell_handler(
    situation: Situation, context: Context, one: Opened, opened: list[Opened], whole: str
) -> tuple[Say, ...]:
    """Each ticket once to whoever handles it, with what else was said; a matter known already is for them to merge."""
    why = beside(one, opened, whole)
    other = same_matter.find(context, one.ticket)
    if other:
        hint = workers_taking.may_be_merged(one.ticket.number, other.number, same_matter.in_a_word(other))
        why = "\n".join(filter(None, (why, hint)))
    if not mark((one.ticket.text,)):
        why = "\n".join(filter(None, (mark((whole,)), why)))
    text, late = one.ticket.text, situation.late
    why = "\n".join(filter(None, (warn.note(one.ticket.number, text, late), why)))
    leader = tell_leader(situation, context, one.ticket) if warn.is_doubtful(text, late) else ()
    return (*tell_handler(context, one, why), *leader)
