"""Asks in which building or where, after the ticket was opened: never a condition, at most two short questions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from bot.domain.changes.talk import Awaits, Expect, Fulfil
from bot.domain.danger.emergency import may_be_swindle
from bot.domain.outcome import Change, Outcome
from bot.domain.places.at_home import is_only_inside
from bot.domain.places.place import Level, Places
from bot.domain.places.questions import Missing, asks_which_place, joined_place, names_unit, what_is_missing
from bot.domain.places.words import names_building, place_in
from bot.domain.situation import Situation
from bot.domain.speech.another import goes_on
from bot.domain.speech.kinds import Speech, is_matter, likely_report
from bot.domain.speech.neighbours import accuses_somebody
from bot.domain.speech.words import ABUSE, BROKEN
from bot.domain.talk.continues import continues, is_of_same_thing
from bot.domain.talk.said_before import tells_where_of
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import MINUTE_MS
from bot.domain.words.plain import bare
from bot.domain.words.subjects import subjects_in
from bot.services.context import Context
from bot.services.reading.just_reported import another_meant, names_other_work
from bot.services.taking import same_matter
from bot.services.taking.add_to_ticket import add
from bot.texts import residents_taking as texts

ANSWER_MS = 5 * MINUTE_MS
MOST = 2
SAME_WORDS = 60
_LONGEST_REST = 20
_LONGEST = 200
"""More than that tells of something else."""
_COMMON = re.compile(r"坏(?:掉|了)*|还有|另外|再有|[了又也还的]")
_NEW_MATTER = re.compile(r"我?[想要]{0,2}(?:举报|投诉|建议|反映|反应)")
"""Said of something else, also when a place stands in it."""
_CARRIED = re.compile(
    r"手机(?!店|柜)|微信|平板电脑|助听器|老花镜|眼花|(?:钥匙|钱包|发票|收据|校服|书包|眼镜)[^，,。]{0,3}(?:丢|掉|没|找不)|"
    r"(?:宽带|路由器|机顶盒)[^。；;！!？?]{0,8}(?:找谁|找哪|问谁|打哪|打谁)"
)
"""What people have with them: where it is does not matter."""
_IN_THE_CHAT = re.compile(r"群里|(?:骂|侮辱|辱骂|造谣|诽谤)(?:了|我|人|他|她|老)|骂街|人肉")
"""What was said of somebody has no building."""
_ASKED_OF = frozenset({Speech.HELP, Speech.COMPLAINT})


def question(ticket: Ticket, places: Places | None = None, where: str = "") -> str:
    """What to ask about a new ticket; "" where it says where it is, or where asking would only delay. `places`: to ask
    a market for no building; `where`: what its reporter told of that before."""
    if not may_ask(ticket):
        return ""
    # What was mentioned before it was reported may have told the place.
    asked = "" if names_building(ticket.place) else _words(f"{where} {ticket.text}".strip())
    if where and what_is_missing(f"{where} {ticket.text}") is Missing.PLACE:
        return ""
    grid = places.grids.get(ticket.grid or "") if places else None
    return texts.whereabouts() if asked and grid is not None and grid.level is Level.SPECIAL else asked


def may_ask(ticket: Ticket) -> bool:
    no_place = ticket.urgent or ticket.late or may_be_swindle(ticket.text)
    nowhere = _CARRIED.search(ticket.text) or _IN_THE_CHAT.search(ticket.text)
    return ticket.speech in _ASKED_OF and not (no_place or nowhere)


def _words(told: str) -> str:
    missing = what_is_missing(told)
    if missing is None:
        return ""
    return texts.where_is_it() if missing is Missing.PLACE else texts.which_building(names_unit(told))


def expect(situation: Situation, context: Context, number: int, asked: int, others: Sequence[int] = ()) -> Change:
    """`asked`: how often it has been asked by now; `others`: of the same message, in want of a place too."""
    options = tuple(map(str, (number, asked, *others)))
    return Expect(situation.speaker.person, situation.room.id, Awaits.PLACE, options, context.now + ANSWER_MS)


def answers(situation: Situation) -> bool:
    """Whether it says where, and is not put to somebody else: 是三楼那个吗 is asked of a neighbour."""
    if situation.to_others or situation.command is not None or situation.emergency is not None:
        return False
    if is_only_inside(situation.words):
        return True
    if not place_in(situation.words):
        return tells_where_of(situation.words)
    return situation.addressed or not asks_which_place(situation.words)


def hear_place(situation: Situation, context: Context) -> Outcome | None:
    """The answer joins the ticket; None where it is another matter with a place of its own."""
    assert situation.expectation is not None  # the handler has seen to it
    number, asked, *others = (int(option) for option in situation.expectation.options)
    ticket = context.read.ticket(number)
    if ticket is None or not ticket.is_open or not _tells_where(situation.words, ticket):
        return None
    if not others and _is_told(ticket) and not tells_where_of(situation.words):
        return None
    if not is_only_inside(situation.words) and _is_other_matter(situation, context, ticket):
        return None
    if _is_of_newer(situation, context, max((number, *others))) or another_meant(situation, context, ticket):
        return None
    used = Fulfil(situation.expectation.id)
    place = joined_place(ticket.place, situation.words)
    asks, again = _ask_on(situation, context, replace(ticket, place=place), asked)
    added = add(situation, context, ticket, situation.words, question=again)
    if others:
        added = _with_others(situation, context, added, (number, *others))
    return Outcome((used, *added.changes, *asks), added.say)


def hear_same(situation: Situation, context: Context, yes: bool) -> Outcome:
    """1 or 0 to whether it is the same matter; what stays apart and does not say where is asked where it is."""
    answered = same_matter.answer(situation, context, yes)
    number = int(situation.expectation.options[0]) if situation.expectation else 0
    ticket = None if yes else context.read.ticket(number)
    asked = question(ticket) if ticket and ticket.is_open and not ticket.place else ""
    if not asked:
        return answered
    first, *rest = answered.say
    said = replace(first, text=f"{first.text}{asked}")
    return Outcome((*answered.changes, expect(situation, context, number, 1)), (said, *rest))


def _with_others(situation: Situation, context: Context, added: Outcome, numbers: tuple[int, ...]) -> Outcome:
    """The same place for the other matters of the message, said in one line."""
    said = replace(added.say[0], text=texts.added_to_all(numbers))
    changes, more = list(added.changes), list(added.say[1:])
    for number in numbers[1:]:
        ticket = context.read.ticket(number)
        if ticket is not None and ticket.is_open:
            one = add(replace(situation, loose_photos=()), context, ticket, situation.words)
            changes += one.changes
            more += one.say[1:]
    return Outcome(tuple(changes), (said, *more))


def _ask_on(situation: Situation, context: Context, ticket: Ticket, asked: int) -> tuple[tuple[Change, ...], str]:
    """The second question, if there is one: in which building, or whether it is the same matter as another."""
    if asked >= MOST:
        return (), ""
    if other := same_matter.find(context, ticket):
        return (same_matter.expect(situation, context, ticket.number, other),), same_matter.question(situation, other)
    again = _words(ticket.place)
    if is_only_inside(situation.words) and not names_building(ticket.place):
        again = texts.which_building(unit_told=False)
    return ((expect(situation, context, ticket.number, asked + 1),), again) if again else ((), "")


def _is_of_newer(situation: Situation, context: Context, number: int) -> bool:
    """哦对了，是四楼那盏, after a report that came later than the one that was asked about."""
    newer = context.read.ticket(situation.draft) if situation.draft and situation.draft > number else None
    return newer is not None and continues(situation.words, newer.text)


def _is_told(ticket: Ticket) -> bool:
    """1001 补充 5号楼一单元 has answered the question, though it stays open."""
    return names_building(ticket.place) and not _words(ticket.place)


def _is_other_matter(situation: Situation, context: Context, ticket: Ticket) -> bool:
    if situation.addressed and names_other_work(situation.words, ticket, context):
        return True
    return bool(situation.called) and _stands_alone(situation.words, ticket)


def _stands_alone(words: str, ticket: Ticket) -> bool:
    """Whoever mentions the bot once more and tells of something wrong answers only if it is the same or goes on.
    一号楼单元门坏了 tells of a door, though that is a place, too.
    """
    place = place_in(words)
    rest = words.replace(place, "", 1).strip(" ，,。")
    if BROKEN.search(rest) and set(subjects_in(place)).difference(subjects_in(ticket.text)):
        return True
    if not (is_matter(rest) or likely_report(rest)) or goes_on(rest) or is_of_same_thing(rest, ticket.text):
        return False
    return not _same_fault(ticket.text, rest)


def _same_fault(text: str, rest: str) -> bool:
    """坏了 alone is said of everything: what is broken must be the same."""
    thing = bare(_COMMON.sub("", rest))
    return not thing or fuzz.partial_ratio(bare(_COMMON.sub("", text)), thing) >= SAME_WORDS


def _tells_where(words: str, ticket: Ticket) -> bool:
    """A place and little else, or the same fault once more with its place; never a fault of its own, never an
    accusation, which ordinary handlers would read."""
    if len(words) > _LONGEST or (accuses_somebody(words) and not ticket.is_confidential):
        return False
    if tells_where_of(words, ticket.text) or is_only_inside(words):
        return True
    rest = words.replace(place_in(words), "")
    if _NEW_MATTER.match(words):
        return False
    if BROKEN.search(rest) or ABUSE.search(rest):
        return _same_fault(ticket.text, rest)
    return len(rest) <= _LONGEST_REST
