"""Tells what can be asked of the bot, in the words of whoever asks."""

from __future__ import annotations

from bot.domain.changes.talk import Awaits, Expect
from bot.domain.commands.table import Verb
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import LIKE_RESIDENTS
from bot.domain.places.words import names_building, tells_only_where
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_matter
from bot.domain.speech.small_talk import only_opens
from bot.domain.speech.work_wanted import only_sounds
from bot.domain.talk.said_before import tells_where_of
from bot.domain.units import HOUR_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.taking import ask_place
from bot.services.taking.add_to_ticket import SHOWN_MS, add_words
from bot.texts import commands, residents, residents_services, residents_taking

PLACELESS_MS = 2 * HOUR_MS
ABOUT_TO_ASK = ""
"""Among what an expectation remembers: they have said that there is something, and not yet what."""


def give_help(situation: Situation, everything: bool = False) -> Outcome:
    """Residents hear how to ask and report; people in roles the commands that they use daily, or all they may give.

    The whole list is longer than a room should bear: in private.
    """
    role = situation.speaker.role
    if role in LIKE_RESIDENTS:
        text = residents_services.help_all() if everything else residents.help_text()
    else:
        text = "\n".join(commands.help_lines(role, everything))
        if everything:
            return Outcome(say=(tell.in_private(situation, text),))
    return Outcome(say=(tell.to_speaker(situation, text),))


def answer_the_call(situation: Situation, context: Context) -> Outcome:
    """The help, for whoever has called the bot and said nothing: what they say next in the room is meant for it, and so may be the
    photo that they have sent right before."""
    return Outcome(_listen(situation, context), give_help(situation).say)


def greet_back(situation: Situation, context: Context) -> Outcome:
    """你好, 在吗: one sentence on what can be said, and what they say next is listened to."""
    alike = situation.speaker.role in LIKE_RESIDENTS
    text = residents_services.greeting(situation.is_private) if alike else commands.greeting()
    return Outcome(_listen(situation, context), (tell.to_speaker(situation, text),))


def listen_on(situation: Situation, context: Context) -> Outcome:
    """我想问一下, right after the call: what they say next is still meant for the bot, whatever it sounds like."""
    expected = situation.expectation
    assert expected is not None  # the handler has seen to it
    told = (*(option for option in expected.options if option != ABOUT_TO_ASK), ABOUT_TO_ASK)
    expires = context.now + context.office.manners.join_within
    return Outcome((Expect(situation.speaker.person, situation.room.id, Awaits.CALLED, told, expires),))


def tell_how(situation: Situation, verb: Verb) -> Outcome:
    """怎么撤回: that command with its example, to those who know none."""
    if verb is Verb.HELP or situation.speaker.role not in LIKE_RESIDENTS:
        return give_help(situation)
    return Outcome(say=(tell.to_speaker(situation, residents_services.how_to(commands.HOW[verb].example)),))


def ask_which_matter(situation: Situation, context: Context, text: str = "") -> Outcome:
    """怎么弄, 要多久, and nothing of what: the same, with a shorter word on how to say it."""
    said = tell.to_speaker(situation, text or residents.which_matter())
    return Outcome(_listen(situation, context), (said,))


def hear_only_where(situation: Situation, context: Context) -> Outcome | None:
    """幼儿园那个路口, or 嗡嗡嗡: where the only report of theirs is that does not say so, or 我家7号楼402 of all of them; else what is there is asked, and what they
    say next is of that place."""
    words = situation.words
    only_where = tells_only_where(words) or (is_matter(words) and tells_where_of(words)) or only_sounds(words)
    if situation.speaker.role not in LIKE_RESIDENTS or not only_where:
        return None
    lately = context.now - PLACELESS_MS
    here = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    nowhere = [one for one in here if one.is_open and one.opened_at >= lately and ask_place.question(one)]
    if len(nowhere) == 1 or (nowhere and names_building(situation.words)):
        # 我家7号楼402: where they live is where all of it is.
        first, *others = (add_words(situation, context, one, situation.words) for one in nowhere)
        said = tell.to_speaker(situation, residents_taking.added_to_all([one.number for one in nowhere]))
        more = [say for one in others for say in one.say[1:]]
        return Outcome(
            (*first.changes, *(change for one in others for change in one.changes)),
            ((said if others else first.say[0]), *first.say[1:], *more),
        )
    expires = context.now + context.office.manners.join_within
    told = (*_just_shown(situation, context), situation.words)
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.CALLED, told, expires)
    return Outcome((expect,), (tell.to_speaker(situation, residents.what_is_there()),))


def _listen(situation: Situation, context: Context) -> tuple[Change, ...]:
    shown, expected = _just_shown(situation, context), situation.expectation
    if situation.is_private or situation.speaker.role not in LIKE_RESIDENTS:
        return ()
    if expected is not None and not shown:
        if expected.awaits is not Awaits.CALLED:
            return ()
        shown = tuple(option for option in expected.options if option != ABOUT_TO_ASK)
    shown = (*shown, *((ABOUT_TO_ASK,) if only_opens(situation.words) else ()))
    expires = context.now + context.office.manners.join_within
    return (Expect(situation.speaker.person, situation.room.id, Awaits.CALLED, shown, expires),)


def _just_shown(situation: Situation, context: Context) -> tuple[str, ...]:
    """The ticket that a photo of this moment has joined, and the photos."""
    if situation.draft is None:
        return ()
    photos = context.read.photos_by(situation.draft, situation.speaker.person, context.now - SHOWN_MS)
    return (str(situation.draft), *map(str, photos)) if photos else ()
