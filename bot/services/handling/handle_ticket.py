"""接单, 办结 and 答: what whoever handles a ticket does with it."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.ending import NoteDraft
from bot.domain.changes.talk import Awaits, Fulfil
from bot.domain.changes.ticket import AddStep, MoveTicket
from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import is_for_now
from bot.domain.danger.denial import is_false_alarm
from bot.domain.outcome import Change, Outcome, Say
from bot.domain.places.place import Official, Role
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_question
from bot.domain.tickets.ticket import State, Step, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling import joint
from bot.services.handling.chain import above, in_other_hands, who_decides
from bot.services.handling.correct_result import correct_result
from bot.services.handling.doubt_end import doubt_end
from bot.services.handling.hands import answer, lead_moves
from bot.services.handling.think_twice import ask_once
from bot.services.handling.work_photos import attach, expect_photo
from bot.services.reading.find_ticket import refuse, step_of, ticket_meant
from bot.services.reading.read_named import beside_numbers
from bot.services.taking.pass_on_additions import pass_on_now
from bot.services.taking.ping import details, photos_to
from bot.texts import residents, residents_ending, workers, workers_ending, workers_leave

TO_ACCEPT = frozenset({State.DISPATCHED, State.ACCEPTED})
TO_END = frozenset({State.DISPATCHED, State.ACCEPTED, State.SUSPENDED})
_AGAIN = frozenset({What.REWORKED, What.REDONE, What.APPEALED, What.SUPERVISED})


def accept(situation: Situation, context: Context, command: Command) -> Outcome:
    """Compare-and-set: the first one has it, the second is told who."""
    ticket = ticket_meant(situation, context, command, State.DISPATCHED, TO_ACCEPT)
    if not isinstance(ticket, Ticket):
        return ticket
    official = situation.speaker.official
    assert official is not None  # may_handle has seen to it
    if official.key in context.away:
        return refuse(situation, workers_leave.you_are_on_leave(ticket.number), ticket.number)
    if joint.is_co_handler(context, ticket, official.key):
        return joint.note_accepted(situation, context, ticket)
    if ticket.state is State.ACCEPTED:
        mine = ticket.handler == official.key
        text = (
            workers.yours_already(ticket.number, ticket.speech is Speech.QUESTION)
            if mine
            else workers.taken_by(ticket.number, context.name_of(ticket.handler))
        )
        return refuse(situation, text, ticket.number)
    if decides := who_decides(context, ticket, official):
        return refuse(situation, decides, ticket.number)
    step = Step(context.now, official.name, What.ACCEPTED, by=official.key)
    move = MoveTicket(
        ticket.number,
        State.DISPATCHED,
        State.ACCEPTED,
        step,
        handler=official.key,
        expected_handler=ticket.handler,
    )
    accepted = workers.accepted(ticket.number, official.name, ticket.speech is Speech.QUESTION)
    said = tell.about(situation, ticket, accepted)
    other = workers.taken_by(ticket.number, official.name)
    told = _tell_assigned(context, ticket, official.key, other)
    added = _hand_details(context, ticket, official)
    changes = (move, *lead_moves(context, ticket, official.key), *added.changes)
    return Outcome(changes, (said, *told, *added.say))


def _hand_details(context: Context, ticket: Ticket, official: Official) -> Outcome:
    """Whoever takes what was sent to them hears what was added since; what was sent to somebody else, all of it and the
    photos."""
    if ticket.handler == official.key:
        return pass_on_now(ticket, context)
    photos = context.read.photos_of(ticket.number)
    whole = details(context, ticket, official, len(photos), taken=True)
    return Outcome(say=(*whole, *photos_to(context, official, photos, ticket.number)))


def _tell_assigned(context: Context, ticket: Ticket, besides: str, text: str) -> tuple[Say, ...]:
    """Whoever had the ticket hears that somebody else did something with it."""
    assigned = context.official(ticket.handler)
    if assigned is None or assigned.key == besides:
        return ()
    return tell.to_official(context, assigned, text, ticket.number)


def finish(situation: Situation, context: Context, command: Command) -> Outcome:
    """办结 with the result, which the resident is told where they asked. What is plainly of another ticket is asked about."""
    if (more := correct_result(situation, context, command)) is not None:
        return more
    ticket = ticket_meant(situation, context, command, State.ACCEPTED, TO_END)
    if not isinstance(ticket, Ticket):
        return ticket
    official = situation.speaker.official
    if joint.is_co_handler(context, ticket, official.key if official else None):
        return joint.end_part(situation, context, ticket, command.words)
    if official and (with_whom := in_other_hands(context, ticket, official, command.verb.value)):
        return refuse(situation, with_whom, ticket.number)
    if waiting := joint.refuse_whole(situation, context, ticket):
        return waiting
    if not command.words:
        text = _why_no_end(situation, context, ticket) or workers.say_the_result(ticket.number)
        return refuse(situation, text, ticket.number)
    if (doubt := doubt_end(situation, context, ticket, command.words)) is not None:
        return doubt
    if asked := ask_once(situation, context, ticket, command):
        return asked
    category = context.category(ticket.kind)
    shown = _shown(situation, context, ticket) or (ticket.urgent and is_false_alarm(command.words))
    if category and category.photo_to_close and not shown:
        return _wait_for_photo(situation, context, ticket, command.words)
    return end(situation, context, ticket, What.DONE, command.words)


_LONGEST_SAID = 16


def _why_no_end(situation: Situation, context: Context, ticket: Ticket) -> str:
    """1031换好了 ends what they have accepted themselves: that they have not, or who has it. "" of 办结 1031 alone."""
    official, said = situation.speaker.official, beside_numbers(situation.words).strip(" ，,。:：!！")
    if official is None or ticket.urgent or ticket.is_confidential or Verb.FINISH.value in said:
        return ""
    if not ("了" in said or said.endswith("好")) or len(said) > _LONGEST_SAID:
        return ""
    if ticket.handler != official.key:
        return workers_ending.not_ended_by_word(ticket.number, said, context.name_of(ticket.handler))
    return workers_ending.not_ended_by_word(ticket.number, said) if ticket.state is State.DISPATCHED else ""


def _shown(situation: Situation, context: Context, ticket: Ticket) -> bool:
    return bool(_photos_shown(situation, context, ticket))


def _photos_shown(situation: Situation, context: Context, ticket: Ticket) -> tuple[int, ...]:
    """Photos of the last two minutes, such as have joined the ticket already and loose ones; none from before it was to
    be done again."""
    again = [step.at + 1 for step in context.read.steps(ticket.number) if step.what in _AGAIN]
    since = max([context.now - context.office.manners.join_within, *again])
    joined = context.read.photos_by(ticket.number, situation.speaker.person, since)
    return (*joined, *(one for one in situation.loose_photos if one not in joined))


def _wait_for_photo(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    """The words are kept: the photo alone then ends the ticket."""
    text = workers_ending.photo_still_needed(ticket.number, ticket.kind)
    expect = expect_photo(situation, context, ticket.number, words, context.office.manners.join_within)
    return Outcome((expect,), refuse(situation, text, ticket.number).say)


def reply(situation: Situation, context: Context, command: Command) -> Outcome:
    """答: relayed to the resident. It ends a 咨询, unless it asks them something; for anything else it is a note of progress."""
    ticket = ticket_meant(situation, context, command, State.ACCEPTED, TO_END)
    if not isinstance(ticket, Ticket):
        return ticket
    if not command.words:
        return refuse(situation, workers.say_the_answer(ticket.number), ticket.number)
    if asked := ask_once(situation, context, ticket, command):
        return asked
    asks_back = is_question(command.words)
    if ticket.speech is Speech.QUESTION and not asks_back and _may_answer(situation, context, ticket):
        return end(situation, context, ticket, What.ANSWERED, command.words)
    return _relay(situation, context, ticket, command.words)


def _relay(situation: Situation, context: Context, ticket: Ticket, words: str) -> Outcome:
    step = step_of(situation, context, What.ANSWERED, words)
    text = residents_ending.asked_back if is_question(words) else residents.note_from_handler
    note = tell.to_reporters(context, ticket, text(ticket.number, words))
    done = answer(situation, ticket, workers.relayed(ticket.number, tell.is_masked(context, ticket, words)))
    return Outcome((AddStep(ticket.number, step),), (*note, done))


def _may_answer(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """What a colleague knows of a question that somebody has taken up is told, and does not end it."""
    official = situation.speaker.official
    if ticket.state is State.ACCEPTED and official and in_other_hands(context, ticket, official, Verb.REPLY.value):
        return False
    return joint.may_end(situation, context, ticket)


def end(situation: Situation, context: Context, ticket: Ticket, what: What, words: str) -> Outcome:
    """The speaker says that the work is done (办结) or the question answered (答复): told, or checked first."""
    official = situation.speaker.official
    assert official is not None  # may_handle has seen to it
    before = (*_settled(situation, ticket), *attach(situation, context, ticket))
    step = Step(context.now, official.name, what, words, official.key)
    told = _tell_assigned(context, ticket, official.key, workers.ended_by(ticket.number, official.name, words))
    # Whoever reported it and ends it alone needs no more than the answer.
    asked = tell.asks_for_rating(context, ticket, official.key)
    if what is What.ANSWERED:
        done = _done(ticket, step, official)
        draft = _draft(context, ticket, words)
        says = tell.to_reporters(context, ticket, residents.answered(ticket.number, words, asked), outcome=True)
        heard = answer(situation, ticket, workers.relayed(ticket.number, tell.is_masked(context, ticket, words)))
        return Outcome((*before, done, *draft), (*says, heard, *told))
    if _is_checked(context, ticket):
        checker = above(context, replace(ticket, handler=official.key))
        if checker:
            checking = _to_check(situation, context, ticket, step, checker)
            return Outcome((*before, *checking.changes), (*checking.say, *told))
        before = (*before, AddStep(ticket.number, _counts_as_checked(context)))
    says = tell.to_reporters(context, ticket, residents.done(ticket.number, words), outcome=True) if asked else ()
    heard = answer(situation, ticket, workers.finished(ticket.number, tell.is_masked(context, ticket, words), asked))
    return Outcome((*before, _done(ticket, step, official)), (*says, heard, *told))


def _done(ticket: Ticket, step: Step, official: Official) -> MoveTicket:
    return MoveTicket(ticket.number, ticket.state, State.DONE, step, handler=official.key)


def _is_checked(context: Context, ticket: Ticket) -> bool:
    category = context.category(ticket.kind)
    return category is not None and category.verified_by is Role.LEADER


def _counts_as_checked(context: Context) -> Step:
    return Step(context.now, workers.the_bot(), What.VERIFIED, workers_ending.nobody_above())


def _to_check(situation: Situation, context: Context, ticket: Ticket, step: Step, checker: Official) -> Outcome:
    """The leader above sees result and photos; the resident hears once it is checked."""
    category = context.category(ticket.kind)
    assert category is not None  # _is_checked has seen to it
    due = context.due(category.verify_within)
    move = MoveTicket(ticket.number, ticket.state, State.VERIFYING, step, handler=step.by, verify_due=due)
    place, photos = tell.place_of(context, ticket), _photos_shown(situation, context, ticket)
    ping = workers_ending.to_check(ticket.number, ticket.kind, place, ticket.text, step.who, step.text, len(photos))
    says = (
        answer(situation, ticket, workers_ending.sent_to_check(ticket.number, checker.name)),
        *tell.to_official(context, checker, ping, ticket.number),
        *photos_to(context, checker, photos, ticket.number),
    )
    return Outcome((move,), says)


def _settled(situation: Situation, ticket: Ticket) -> tuple[Change, ...]:
    """The photo that this ticket waited for; that of another one is still waited for."""
    expected = situation.expectation
    waited = (
        expected is not None and expected.awaits is Awaits.RESULT_PHOTO and expected.options[0] == str(ticket.number)
    )
    return (Fulfil(expected.id),) if expected and waited else ()


def _draft(context: Context, ticket: Ticket, answer: str) -> tuple[Change, ...]:
    """What a person answered may answer the next one who asks, once an admin agrees; not what is so today only."""
    if is_for_now(answer):
        return ()
    question = context.office.manners.without_names(ticket.text)
    return (NoteDraft(ticket.number, question, answer, ticket.grid, context.now),)
