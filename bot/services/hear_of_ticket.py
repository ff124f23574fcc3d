"""1003 我报给街道了, 1017 有人去看了没: what is said of a ticket that is named by its number, in no command's words."""

from __future__ import annotations

from bot.domain.command_table import Verb
from bot.domain.named import accuses_here
from bot.domain.outcome import Outcome
from bot.domain.own_matter import in_another_building, is_own_matter
from bot.domain.place import Role
from bot.domain.progress import asks_state
from bot.domain.situation import Situation
from bot.domain.speech import Speech, is_chatter, is_praise, is_question
from bot.domain.ticket import State, Ticket
from bot.domain.work_words import (
    is_of_work,
    is_under_way,
    likely_verb,
    number_said,
    says_other_matter,
    says_sent_by_mistake,
    tells_progress,
    to_pass_on,
)
from bot.services import tell
from bot.services.add_to_ticket import GONE, add, add_by_command
from bot.services.context import Context
from bot.services.find_ticket import current, is_theirs, may_act
from bot.services.hands import answer
from bot.services.set_apart import about_whoever_came
from bot.services.tell_status import tell_status
from bot.texts import workers_slips, workers_talk


def hear_of_ticket(situation: Situation, context: Context) -> Outcome | None:
    """Said to the bot: it opens no other ticket. Where the matter stands for who asks, else kept with it and told to
    whoever has it. None where no ticket of the speaker's is named, or another matter is told, or somebody is accused."""
    words = situation.words
    number = number_said(words)
    ticket = current(context, number) if number else None
    if ticket is None:
        return None
    handles = may_act(context, situation.speaker, ticket)
    if not handles and not is_theirs(situation, context, ticket):
        return None
    if _is_another(words, ticket) if handles else is_own_matter(words, ticket.text, ticket.place):
        return None
    if (apart := about_whoever_came(situation, context, ticket, words)) is not None:
        return apart
    of_work = handles and (ticket.is_confidential or is_of_work(words) or tells_progress(words))
    if not of_work and accuses_here(context.places, words):
        return None
    if asks_state(words) or (handles and is_question(words)):
        return tell_status(situation, context, ticket.number)
    if handles:
        return note_progress(situation, context, ticket)
    if is_praise(words) or is_chatter(words):
        return None
    return add_by_command(situation, context, ticket.number, words)


def _is_another(words: str, ticket: Ticket) -> bool:
    """1002 水管爆了在抢修, after 我家没水: what its handler has found is of that ticket, whatever it is called; another
    matter is told in another building, or said to be another."""
    if says_other_matter(words):
        return True
    return in_another_building(words, ticket.place or ticket.text) and not tells_progress(words)


def note_progress(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """1049 已经上门看过; the command that was likely meant (1005 弄好了) is offered in private, never given."""
    if ticket.state in GONE:
        ended = workers_talk.ended(ticket.number, ticket.state.value)
        return Outcome(say=(answer(situation, ticket, ended),))
    added = add(situation, context, ticket, situation.words)
    if offer := offered_command(situation, context, ticket):
        offer = workers_talk.offered(offer)
    if not offer and not situation.is_private:
        said = answer(situation, ticket, workers_talk.noted_here(ticket.number))
    else:
        said = tell.in_private(situation, workers_talk.noted(ticket.number, offer), ticket.number)
    return Outcome(added.changes, (said, *added.say[1:]))


def offered_command(situation: Situation, context: Context, ticket: Ticket) -> str:
    """What was likely meant, as it is to be sent. In private, where nobody else reads it, else what is usual next."""
    verb = likely_command(situation, context, ticket) if ticket.is_open else None
    if not ticket.is_open or (verb is None and not situation.is_private):
        return ""
    return command_for(situation, ticket, verb)


def likely_command(situation: Situation, context: Context, ticket: Ticket) -> Verb | None:
    """What their words sound like, if they may give it; nobody accepts twice."""
    verb = likely_verb(situation.words, context.places.names)
    official = situation.speaker.official
    if ticket.reporter == situation.speaker.person and says_sent_by_mistake(situation.words):
        return Verb.WITHDRAW
    if verb is Verb.ACCEPT and ticket.state is not State.DISPATCHED:
        verb = Verb.FINISH
    if verb is Verb.REFUSE and ticket.urgent and situation.speaker.role is not Role.LEADER:
        verb = Verb.RETURN
    if verb is Verb.RETURN and ticket.handler != (official.key if official else None):
        verb = Verb.REASSIGN
    return verb if verb is not None and situation.may_give(verb) else None


def command_for(situation: Situation, ticket: Ticket, verb: Verb | None = None, result: str = "") -> str:
    """`verb`, or what is usual next, as it is to be sent; what residents are to hear stands in it already. `result`:
    what was done, as far as it was told."""
    verb = verb or usual_next(situation, ticket)
    if not situation.may_give(verb):
        verb = Verb.ADD
    rest = to_pass_on(situation.words) if verb is Verb.REPLY else result if verb is Verb.FINISH else ""
    return workers_slips.command(verb.value, ticket.number, rest)


def usual_next(situation: Situation, ticket: Ticket) -> Verb:
    """What goes on for a while is told to whoever waits for it; an answer would end a question."""
    if ticket.state is State.DISPATCHED:
        return Verb.ACCEPT
    return Verb.REPLY if is_under_way(situation.words) and ticket.speech is not Speech.QUESTION else Verb.FINISH
