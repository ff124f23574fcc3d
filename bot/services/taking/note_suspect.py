"""A likely report that was put to nobody is noted for the worker; it is never answered in the group."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from bot.domain.changes.suspect import DropSuspect, NoteSuspect, TakeSuspect
from bot.domain.next.meant import Meant
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import Role
from bot.domain.places.words import is_elsewhere, may_be_one_place, names_building, place_key
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_matter
from bot.domain.speech.named import accused_by_name, accuses_here
from bot.domain.talk.continues import is_other_thing
from bot.domain.talk.elsewhere import goes_elsewhere
from bot.domain.tickets.category import FALLBACK
from bot.domain.tickets.duty import who_is_on_duty
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import DAY_MS, MINUTE_MS
from bot.domain.words.plain import bare
from bot.domain.words.subjects import may_be_one_subject, shares_sign, subjects_in
from bot.services.context import Context
from bot.services.reading.put_to_nobody import put_to_nobody
from bot.services.taking import ask_place
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.join_accusation import goes_on_about_accused
from bot.store.questions.suspect import SuspectRow

SAME_MS = DAY_MS
_JUST_NOW_MS = 15 * MINUTE_MS
SAME_TEXT = 80
SAME_MATTER = 60
_SHORTEST = 5
_OF_OTHERS = re.compile(r"对[面门过]|隔壁|旁边|别的|另|[店铺馆]|也")


def note_suspect(situation: Situation, context: Context) -> Outcome:
    """Once for nearly the same words of the same person in a day, and not where they have reported it.

    What is said against somebody in office by name, or of whom they have accused, is not put to the bot: nobody is shown it.
    """
    if accused_by_name(context.places, situation.words) or goes_on_about_accused(situation, context):
        return Outcome()
    person, room = situation.speaker.person, situation.room.id
    known = context.read.suspects_of(person, room, context.now - SAME_MS)
    words = bare(situation.words)
    here = (row.text for row in known if not is_elsewhere(situation.words, row.text))
    if any(fuzz.ratio(bare(text), words) >= SAME_TEXT for text in here):
        return Outcome()
    reported = context.read.unclosed_of(person, room)
    if goes_elsewhere(situation.words):
        # 等不了了 我打12345去, of what they wait for; without that it is advice to a neighbour.
        if not reported:
            return Outcome()
    elif same := [one for one in reported if not one.is_confidential and _is_same(situation.words, one, context)]:
        return _keep(situation, context, same[0])
    roles = [Role.WORKER, Role.LEADER]
    grid = situation.room.grid
    official = who_is_on_duty(context.places, grid, roles, context.today, context.away).official
    message = situation.message
    key = official.key if official else ""
    return Outcome(
        (NoteSuspect(message.id, room, person, message.sender_name, grid, key, situation.words, context.now),)
    )


def _keep(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """With what they have reported, without a word; nothing where it says the very same."""
    talks = situation.goes_on is not None and situation.goes_on.meaning.meant is Meant.IDLE
    same = fuzz.ratio(bare(situation.words), bare(ticket.text)) >= SAME_TEXT
    if talks or same or ticket.urgent or not ticket.is_open:
        return Outcome()
    added = add_words(situation, context, ticket, situation.words)
    return Outcome(added.changes, added.say[1:])


def drop_recalled(situation: Situation, context: Context, message_id: str) -> Outcome:
    """Its writer has taken it back: nobody is shown it any more."""
    row = context.read.suspect_from(situation.message.channel, message_id)
    theirs = row is not None and row.is_open and row.person == situation.speaker.person
    return Outcome((DropSuspect(row.id, context.now),)) if row and theirs else Outcome()


def taken_up(context: Context, ticket: Ticket, told: Sequence[str] = ()) -> tuple[Change, ...]:
    """What its reporter had only mentioned before is part of the ticket that they have opened now; `told`: where it is."""
    return tuple(TakeSuspect(row.id, ticket.number) for row in mentioned_before(context, ticket, told))


def mentioned_before(context: Context, ticket: Ticket, told: Sequence[str] = ()) -> list[SuspectRow]:
    """What its reporter said of the same matter here before, and put to nobody; newest first."""
    if ticket.is_confidential:
        return []
    known = context.read.suspects_of(ticket.reporter, ticket.room, context.now - SAME_MS)
    just_now = context.now - _JUST_NOW_MS
    return [
        row
        for row in known
        if row.is_open
        and (
            row.text in told or (row.at >= just_now and row.text in ticket.text) or mentions(row.text, ticket, context)
        )
    ]


def told_before(situation: Situation, context: Context, ticket: Ticket, wheres: Sequence[str]) -> list[str]:
    """What its reporter has said of a new ticket before and put to nobody; it may tell where that is. `wheres`: what
    does, told to neighbours."""
    told = [row.text for row in mentioned_before(context, ticket)]
    new = [one for one in dict.fromkeys((*told, *wheres)) if bare(one) not in bare(ticket.text)]
    if new or situation.is_private:
        return new
    said = list(put_to_nobody(situation.message, context, _JUST_NOW_MS))
    if ask_place.question(ticket):
        # 7号楼张奶奶家灯泡坏了谁能去看看, which was no report yet, before 张奶奶家灯泡坏了.
        new = [one for one in said if names_building(one) and is_matter(one) and mentions(one, ticket, context)]
    return (new or [one for one in said if _says_more_of(one, ticket, context)])[:1]


def _says_more_of(words: str, ticket: Ticket, context: Context) -> bool:
    """谁拿错快递了 中通 尾号3367, before 谁拿错我快递了: nearly the same, and more."""
    before, now = bare(words), bare(ticket.text)
    if not _SHORTEST <= len(now) < len(before) or accuses_here(context.places, words):
        return False
    return fuzz.partial_ratio(before, now) >= SAME_TEXT


def mentions(words: str, ticket: Ticket, context: Context) -> bool:
    """3号楼又没水了, and 我家也没水 of the same person: the same thing, of which one may not say where it is."""
    if _is_same(words, ticket, context):
        return True
    if _is_elsewhere(words, ticket):
        return False
    shared = not set(subjects_in(words)).isdisjoint(subjects_in(ticket.text))
    return shared and context.category_of(words).name == ticket.kind


def _is_same(words: str, ticket: Ticket, context: Context) -> bool:
    """The same place, or none named in one of them, and the same kind or words; and nothing else that is broken."""
    if _is_elsewhere(words, ticket) or is_other_thing(words, ticket.text):
        return False
    if fuzz.partial_ratio(bare(words), bare(ticket.text)) >= SAME_MATTER:
        return True
    here = place_key(words)
    if context.category_of(words).name != ticket.kind or here not in ("", ticket.place):
        return False
    if here != ticket.place:
        # 楼上又在拍皮球, beside their own 7号楼1103拍球; not 对面烧烤店又放音乐.
        return ticket.kind != FALLBACK and not _OF_OTHERS.search(words) and shares_sign(words, ticket.text)
    # What names no place, or calls out a danger, is not the same for its kind of work alone.
    alone = bool(here) and not ticket.urgent and ticket.kind != FALLBACK
    return alone or may_be_one_subject(words, ticket.text)


def _is_elsewhere(words: str, ticket: Ticket) -> bool:
    """Than the ticket is by now: it may have been told later. 3号楼 may be 3号楼2单元."""
    return is_elsewhere(words, ticket.place) and not may_be_one_place(place_key(words), ticket.place)
