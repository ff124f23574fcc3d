"""What somebody says later of whom they have accused joins their accusation: no ordinary handler reads it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.work_questions import asks_of_numbers
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.another import is_report
from bot.domain.speech.named import accuses_here, called, without_names
from bot.domain.speech.praise import is_praise_here
from bot.domain.talk.accuser import (
    asks_anything,
    asks_for_secrecy,
    asks_of_accusing,
    asks_of_own_accusation,
    asks_of_procedure,
    asks_to_give,
    asks_to_sign,
    asks_whether_learned,
    asks_who_knows,
    besides_accusing,
    may_be_ordinary,
    names_accused,
    speaks_of_him,
    speaks_of_own_accusation,
)
from bot.domain.talk.progress import is_about
from bot.domain.talk.unnamed import wishes_not_named
from bot.domain.talk.what_became import shared_with
from bot.domain.tickets.confidential import accused_in, title_in, titled
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import DAY_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.add_to_ticket import GONE, add
from bot.services.taking.who_is_accused import HIM_MS
from bot.texts import residents_reporters

LATELY_MS = 30 * DAY_MS


def is_no_charge(words: str, context: Context) -> bool:
    """Praise of whoever was accused once is for them to hear, how much work they have done is asked by whoever leads
    them, and neither is more of the accusation."""
    places = context.places
    if asks_for_secrecy(words) or is_of_own(words) or accuses_here(places, words):
        return False
    return is_praise_here(places, words) or (asks_of_numbers(words) and asks_anything(words))


def accusation_meant(situation: Situation, context: Context) -> Ticket | None:
    """The accusation of the speaker's that their words go on about; the newest where several may be meant."""
    words = situation.words
    mine = context.read.accusations_of(situation.speaker.person)
    if not mine or is_no_charge(words, context):
        return None
    named = (one for one in mine if names_accused(context.places, one.grid, one.text, words))
    if (found := next(named, None)) is not None:
        return found
    if asks_for_secrecy(words):
        return next((one for one in mine if one.is_open), mine[0])
    if is_of_own(words):
        meant, ordinary = own_meant(situation, context, mine)
        if meant or not ordinary:
            return meant[0] if meant else next((one for one in mine if one.is_open), None)
    if not _may_mean_him(situation, context, mine[0]):
        return None
    since = context.now - HIM_MS
    return next((one for one in mine if one.is_open or one.opened_at >= since), None)


def is_of_own(words: str) -> bool:
    """Said by whoever has accused somebody: 我举报的保安, 举报都一个礼拜了, 举报需要证据吗."""
    return speaks_of_own_accusation(words) or asks_of_own_accusation(words) or asks_of_accusing(words)


def asks_of_handling(words: str, context: Context) -> bool:
    """多久能给我答复, 你们不会告诉小王吧, 还用签名不: with nothing else in it, whoever is named."""
    if asks_to_sign(words) or asks_to_give(words):
        return True
    return asks_of_procedure(without_names((one.name for one in context.places.officials.values()), words))


def asks_if_they_learn(words: str, context: Context) -> bool:
    """我刚才说的小刘会不会知道, with nothing else in it, by whatever name he goes."""
    if not asks_anything(words):
        return False
    names = [one.name for one in context.places.officials.values()]
    words = without_names(names, words)
    for name in names:
        if said := title_in(name, words):
            words = words.replace(said, " ")
    return asks_whether_learned(words)


def lately_accused(person: int, context: Context) -> list[Ticket]:
    """Their accusations of the last weeks, newest first, open ones of any age too; none that they took back."""
    since = context.now - LATELY_MS
    mine = context.read.accusations_of(person)
    return [one for one in mine if one.is_open or (one.opened_at >= since and one.state not in GONE)]


def own_meant(situation: Situation, context: Context, mine: list[Ticket]) -> tuple[list[Ticket], list[Ticket]]:
    """The accusations of theirs that the words name or may mean, and the ordinary reports that they call so."""
    words = besides_accusing(situation.words)
    here = context.read.unclosed_of(situation.speaker.person, None if situation.is_private else situation.room.id)
    ordinary = [one for one in here if not one.is_confidential and is_about(words, one.text)]
    since = context.now - LATELY_MS
    lately = [one for one in mine if one.is_open or one.opened_at >= since]
    about = [
        one
        for one in lately
        if is_about(words, one.text) or names_accused(context.places, one.grid, one.text, situation.words)
    ]
    if ordinary and (not about or may_be_ordinary(situation.words)):
        return [], ordinary
    return about or [one for one in lately if one.is_open] or mine[:1], []


def _may_mean_him(situation: Situation, context: Context, newest: Ticket) -> bool:
    """他 is of what was said last: of an ordinary report that came after the accusation it is no word on that."""
    if not speaks_of_him(situation.words) or (situation.speaker.official and not situation.is_private):
        return False
    if is_report(situation.words) and not accused_in(context.places, newest.grid, newest.text):
        # 那个人把车停消防通道了, weeks after 楼上赌博: a neighbour may be anybody.
        return False
    draft = context.read.ticket(situation.draft) if situation.draft else None
    return draft is None or draft.is_confidential or draft.opened_at < newest.opened_at


def goes_on_about_accused(situation: Situation, context: Context) -> bool:
    return accusation_meant(situation, context) is not None


def is_of_accused(person: int, words: str, context: Context) -> bool:
    """The same for words that are about to be shown, by what they name alone."""
    mine = context.read.accusations_of(person)
    if not mine:
        return False
    if asks_for_secrecy(words):
        return True
    if is_no_charge(words, context):
        return False
    return any(names_accused(context.places, one.grid, one.text, words) for one in mine)


def to_accusation(situation: Situation, context: Context) -> Outcome | None:
    """None where they go on about none of theirs, or it is one of its own: a new charge, one that is taken back, or
    one that the person now named has in hand."""
    meant = accusation_meant(situation, context)
    if meant is None:
        return None
    if accuses_here(context.places, situation.words) and not is_of_own(situation.words):
        return None
    return join_accusation(situation, context, meant)


def to_shared(situation: Situation, context: Context) -> Outcome | None:
    """小刘卖掉的那些车位 我能不能要回来: a question that nothing answers and that shares anything with an accusation of
    theirs would show the staff room what that is about. Whoever has it answers."""
    if situation.speaker.official is not None:
        return None
    lately = lately_accused(situation.speaker.person, context)
    shared = {one.number: shared_with(situation.words, one.text) for one in lately}
    meant = max(lately, key=lambda one: shared[one.number], default=None)
    if meant is None or not shared[meant.number]:
        return None
    added = add(situation, context, meant, situation.words)
    text = residents_reporters.asked_of_it(meant.number)
    return replace(added, say=(tell.in_private(situation, text, meant.number), *added.say[1:]))


def join_accusation(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """None where it cannot be added to. Who asks whether it stays secret hears that it does; who asks of it, that whoever
    has it will answer; who asks whether the one who has it knows, that it is they who have it."""
    handler = context.official(ticket.handler)
    words = situation.words
    if ticket.state in GONE:
        return None
    if handler and (called(handler.name, words) or titled(handler, words)):
        known = asks_who_knows(words)
        if not (known and is_of_own(words)) and not asks_of_handling(words, context):
            return None
        if known:
            text = residents_reporters.who_has_it(ticket.number, handler.name)
            return Outcome(say=(tell.in_private(situation, text, ticket.number),))
    added = add(situation, context, ticket, situation.words)
    if asks_for_secrecy(words) or wishes_not_named(words) or asks_if_they_learn(words, context):
        text = residents_reporters.stays_between_us(ticket.number)
    elif asks_to_sign(words):
        text = residents_reporters.no_signature(ticket.number)
    elif asks_to_give(words):
        text = residents_reporters.give_it_here(ticket.number)
    elif asks_of_accusing(words) or asks_of_handling(words, context):
        text = residents_reporters.asked_of_it(ticket.number)
    else:
        return added
    return replace(added, say=(tell.in_private(situation, text, ticket.number), *added.say[1:]))
