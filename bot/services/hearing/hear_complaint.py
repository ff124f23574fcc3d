"""没用, 答非所问, 转人工: an answer did not help; it is counted, and the worker is offered."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.changes.talk import Awaits, Expect, Fulfil, NoteFeedback
from bot.domain.commands.parse import parse
from bot.domain.commands.table import Verb
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import Mode
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.talk.follow_up import goes_on, says_no_help
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.choosing import picks_something
from bot.domain.words.plain import bare, clean
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import CHOICE_MS, FOLLOW_UP_MS, hand_on, last_answer
from bot.services.people.warn_flooder import react_to_flood
from bot.services.reading.find_ticket import current
from bot.store.questions.talk import Answered
from bot.texts import residents


def hear_complaint(situation: Situation, context: Context) -> Outcome:
    """Without an answer just before it, it is ordinary talk, or a call for help where it was put to the bot."""
    last = last_answer(situation, context)
    if last is None or situation.command is None:
        return _ask_what(situation, context) if situation.addressed else Outcome()
    verb = situation.command.verb
    newer = _asked_since(situation, context, last)
    if newer and (asked_of := _ticket_of(situation, context, newer)):
        text = residents.already_opened(asked_of.number)
        return Outcome(say=(tell.to_speaker(situation, text, asked_of.number),))
    question = _with_topic(newer, last, context) if newer else _asked(last, context)
    # What was asked since has not been answered: that no answer helped is no word about the one before.
    note = () if newer else (_feedback(situation, context, last, verb),)
    if verb is Verb.HANDOVER:
        passed_on = hand_on(replace(situation, words=question), context)
        return Outcome((*note, *passed_on.changes), passed_on.say)
    return _offer(situation, context, question, note)


def _offer(situation: Situation, context: Context, question: str, note: tuple[Change, ...]) -> Outcome:
    expires = context.now + CHOICE_MS
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.HANDOVER, (question,), expires)
    return Outcome((*note, expect), (tell.to_speaker(situation, residents.offer_the_worker()),))


def hear_no_help(situation: Situation, context: Context) -> Outcome | None:
    """说了半天没说在哪, in words of their own: counted, and the worker is offered; whoever says it to the bot though that
    is offered already is passed on. None where nothing was answered before it."""
    last = last_answer(situation, context)
    if last is None:
        return None
    note = _feedback(situation, context, last, Verb.USELESS)
    waits = situation.expectation if situation.expectation and situation.expectation.awaits is Awaits.HANDOVER else None
    asked = waits.options[0] if waits else _asked(last, context)
    question = asked if says_no_help(situation.words) else f"{asked}，{situation.words}"
    if waits and situation.addressed:
        passed_on = hand_on(replace(situation, words=question), context)
        return Outcome((note, *passed_on.changes), passed_on.say)
    if not (situation.addressed or situation.room.mode is Mode.ON):
        return Outcome((note,))
    return _offer(situation, context, question, (note,))


def _feedback(situation: Situation, context: Context, last: Answered, verb: Verb) -> NoteFeedback:
    return NoteFeedback(last.entry, situation.room.id, situation.speaker.person, context.now, verb.value)


def _asked(last: Answered, context: Context) -> str:
    """What they had asked, in their own words where those are still there."""
    return _with_topic(context.office.manners.without_names(last.asked), last, context)


def _with_topic(asked: str, last: Answered, context: Context) -> str:
    entry = context.office.knowledge.entry(last.entry)
    topic = entry.question if entry else ""
    return f"{topic}，{asked}" if topic and goes_on(asked) else asked or topic


def _asked_since(situation: Situation, context: Context, last: Answered) -> str:
    """What they have asked the bot here after that answer, and what nothing has answered; "" where nothing."""
    since = context.now - FOLLOW_UP_MS
    answered = bare(context.office.manners.without_names(last.asked))
    for earlier in context.read.recent(situation.message, since):
        words = context.office.manners.without_names(earlier.text)
        if bare(words) == answered:
            return ""
        put_to_us = situation.is_private or words != clean(earlier.text) or goes_on(words)
        if put_to_us and is_question(words) and parse(words) is None:
            return words
    return ""


def _ticket_of(situation: Situation, context: Context, words: str) -> Ticket | None:
    """Where that question has gone to the worker already."""
    draft = current(context, situation.draft) if situation.draft else None
    return draft if draft and draft.is_open and bare(words) in bare(draft.text) else None


def hear_no_help_of_nothing(situation: Situation, context: Context) -> Outcome | None:
    """答错了, 说错了吧, put to the bot where nothing has been answered: as 没用 there."""
    if not says_no_help(situation.words) or picks_something(situation.words):
        return None
    return react_to_flood(situation, context) or _ask_what(situation, context)


def _ask_what(situation: Situation, context: Context) -> Outcome:
    """Nothing was answered before: what is it about?"""
    expires = context.now + CHOICE_MS
    expect = Expect(situation.speaker.person, situation.room.id, Awaits.MATTER, (), expires)
    return Outcome((expect,), (tell.to_speaker(situation, residents.ask_what_for_the_worker()),))


def hand_over(situation: Situation, context: Context, wanted: bool) -> Outcome:
    """是 after the offer: the question goes to the worker; 不用 ends it. Said to nobody by who has talked of something
    else meanwhile, it is for the neighbours."""
    assert situation.expectation is not None  # the handler has seen to it
    offered_at = situation.expectation.expires_at - CHOICE_MS
    if not situation.addressed and any(
        one.taken_at > offered_at for one in context.read.recent(situation.message, offered_at)
    ):
        return Outcome()
    used = Fulfil(situation.expectation.id)
    if not wanted:
        return Outcome((used,), (tell.to_speaker(situation, residents.you_are_welcome()),))
    passed_on = hand_on(replace(situation, words=situation.expectation.options[0]), context)
    return Outcome((used, *passed_on.changes), passed_on.say)
