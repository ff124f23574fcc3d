"""Sendings as their people steer them: how they go, 暂停, 继续, 撤销, 补发, and who has read them."""

from __future__ import annotations

from bot.domain.changes.notice import MoveRun, ResendRun, WithdrawRun
from bot.domain.changes.talk import Awaits, Expect, Fulfil
from bot.domain.commands.of_notices import number_and_words
from bot.domain.commands.table import Verb
from bot.domain.notices.notice import RunState, next_occurrence
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.units import DAY_MS, HOUR_MS, MINUTE_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.notices.make_notice import drop, may_decide
from bot.services.notices.poll_rooms import end_with_notice
from bot.services.notices.resending import SendAgain, to_send_again
from bot.services.notices.tend_runs import listed
from bot.services.reading.find_ticket import refuse
from bot.store.questions.notice_values import Progress, Run
from bot.texts import notices_steering as texts
from bot.texts.notices import correction

NEWEST = 20
QUESTION_LIVES_MS = 10 * MINUTE_MS
COMING_MS = 7 * DAY_MS
MOST_COMING = 8
DONE_SHOWN = 3
JUST_MS = DAY_MS
JUST_ENDED_MS = HOUR_MS
"""撤销 alone means what was sent within the hour."""


def _answer(situation: Situation, text: str) -> Outcome:
    return Outcome(say=(tell.to_speaker(situation, text),))


def refuse_steering(situation: Situation) -> Outcome:
    return refuse(situation, texts.only_admins_steer())


# How it goes.


def tell_progress(situation: Situation, context: Context, words: str) -> Outcome:
    """What is sent, waits or has just been sent; with a number one of them and the rooms that did not get it."""
    number, _ = number_and_words(words)
    if number is not None:
        return _tell_one(situation, context, number)
    going = [*_running(context), *_waiting(context)]
    done = _done(context, 0 if not going else context.now - JUST_MS)
    lines = [*going, *done] if going else [*done, texts.nothing_at_all()]
    return _answer(situation, "\n".join(lines))


def _tell_one(situation: Situation, context: Context, number: int) -> Outcome:
    run, draft = context.read.run(number), context.read.draft_notice(number)
    if run is None:
        if draft is None or draft.state == "dropped":
            return refuse(situation, texts.no_such_notice(number))
        waits = texts.unconfirmed(draft.number, draft.title)
        sure = texts.waiting(draft.number, draft.title, context.moment(draft.at))
        return _answer(situation, sure if draft.state == "approved" else waits)
    line = _line(run, context.read.progress(run), context, {})
    return _answer(situation, "\n".join([line, *listed(context.read.troubles(run))]))


def _running(context: Context) -> list[str]:
    ahead: dict[str, int] = {}
    return [_line(run, context.read.progress(run), context, ahead) for run in context.read.open_runs()]


def _line(run: Run, progress: Progress, context: Context, ahead: dict[str, int]) -> str:
    state = _state(run, progress, context, ahead)
    return texts.progress(
        run.number, run.title, progress.sent, progress.rooms, progress.failed, progress.unknown, state
    )


def _state(run: Run, progress: Progress, context: Context, ahead: dict[str, int]) -> str:
    """`ahead`: letters of the runs that go first, by account."""
    if run.state is RunState.WITHDRAWN:
        return texts.state_withdrawn()
    if run.ended_at is not None:
        return texts.state_done(context.moment(run.ended_at))
    if run.state is RunState.PAUSED:
        return texts.state_paused()
    if run.held:
        rules = context.office.manners.notices
        return texts.state_quiet(context.moment(rules.quiet.over(context.now, context.office.zone)))
    for channel, count in progress.letters:
        ahead[channel] = ahead.get(channel, 0) + count
    longest = max((ahead[channel] for channel, _ in progress.letters), default=0)
    return texts.minutes_left(-(-longest * context.office.manners.notices.letter_ms // MINUTE_MS))


def _waiting(context: Context) -> list[str]:
    drafts = [texts.unconfirmed(draft.number, draft.title) for draft in context.read.drafts("draft")]
    made = [
        texts.waiting(draft.number, draft.title, context.moment(draft.at)) for draft in context.read.drafts("approved")
    ]
    coming = []
    for notice in context.office.notices:
        at = next_occurrence(notice, context.now, context.office.zone)
        if at is not None and at <= context.now + COMING_MS:
            coming.append((at, texts.coming(notice.title, context.moment(at))))
    return [*drafts, *made, *(line for _, line in sorted(coming)[:MOST_COMING])]


def _done(context: Context, since: int) -> list[str]:
    """The newest that have ended since then."""
    runs = [run for run in context.read.last_runs(DONE_SHOWN) if run.ended_at is not None and run.ended_at >= since]
    return [_line(run, context.read.progress(run), context, {}) for run in runs]


# Steering.


def steer(situation: Situation, context: Context, verb: Verb, words: str) -> Outcome:
    """暂停, 继续, 撤销 of the notice that is named, or of the newest that is being sent."""
    number, said = number_and_words(words)
    if number is not None and context.read.run(number) is None:
        draft = context.read.draft_notice(number)
        if draft is not None and verb is Verb.TAKE_BACK and draft.state in ("draft", "approved"):
            return drop(situation, context, draft)
        return refuse(situation, texts.no_such_notice(number))
    run = context.read.run(number) if number is not None else newest_running(context)
    if run is None:
        return refuse(situation, texts.nothing_running("撤销" if verb is Verb.TAKE_BACK else verb.value))
    if not may_decide(situation, context, run.audience.grids, run.audience.topics):
        return refuse(situation, texts.not_your_grids(run.number))
    if verb is Verb.TAKE_BACK:
        return _withdraw(situation, context, run, said)
    return _pause(situation, context, run) if verb is Verb.PAUSE else _go_on(situation, context, run)


def newest_running(context: Context) -> Run | None:
    """The newest that is being sent, or is paused."""
    running = [run for run in context.read.open_runs() if run.state is not RunState.WITHDRAWN]
    return max(running, key=lambda run: run.number, default=None)


def newest_lately(context: Context) -> Run | None:
    """That one, else the newest that has ended just now."""
    ended = (run for run in context.read.last_runs(DONE_SHOWN) if run.state is not RunState.WITHDRAWN)
    lately = (run for run in ended if run.ended_at is not None and run.ended_at >= context.now - JUST_ENDED_MS)
    return newest_running(context) or next(lately, None)


def _pause(situation: Situation, context: Context, run: Run) -> Outcome:
    if run.ended_at is not None or run.state is RunState.WITHDRAWN:
        return refuse(situation, texts.has_ended(run.number))
    if run.state is RunState.PAUSED:
        return refuse(situation, texts.is_paused_already(run.number))
    left = context.read.progress(run).waiting
    move = MoveRun(run.number, RunState.RUNNING, RunState.PAUSED)
    return Outcome((move,), _answer(situation, texts.paused(run.number, run.title, left)).say)


def _go_on(situation: Situation, context: Context, run: Run) -> Outcome:
    if run.ended_at is not None or run.state is not RunState.PAUSED:
        return refuse(situation, texts.not_paused(run.number))
    left = context.read.progress(run).waiting
    move = MoveRun(run.number, RunState.PAUSED, RunState.RUNNING)
    return Outcome((move,), _answer(situation, texts.goes_on(run.number, run.title, left)).say)


def _withdraw(situation: Situation, context: Context, run: Run, words: str) -> Outcome:
    if run.state is RunState.WITHDRAWN:
        return refuse(situation, texts.withdrawn_already(run.number))
    progress = context.read.progress(run)
    had = progress.sent + progress.unknown
    held = not run.urgent and context.office.manners.notices.quiet.holds(context.now, context.office.zone)
    change = WithdrawRun(run.number, correction(run.title, words), held)
    said = _answer(situation, texts.withdrawn(run.number, run.title, progress.waiting, had)).say
    return Outcome((change, *end_with_notice(context, run.notice)), said)


# Once more.


def ask_to_resend(situation: Situation, context: Context, words: str) -> Outcome:
    """Only the rooms without a certain sending; with their number first."""
    number, _ = number_and_words(words)
    run = context.read.run(number) if number is not None else _newest_with_trouble(context)
    if run is None:
        text = texts.nothing_to_resend(None) if number is None else texts.no_such_notice(number)
        return refuse(situation, text)
    if not may_decide(situation, context, run.audience.grids, run.audience.topics):
        return refuse(situation, texts.not_your_grids(run.number))
    if run.state is RunState.WITHDRAWN:
        return refuse(situation, texts.withdrawn_already(run.number))
    if run.until is not None and run.until < context.now:
        return refuse(situation, texts.over(run.number))
    again = to_send_again(run, context)
    if not (again.unsent or again.filled):
        return refuse(situation, texts.still_holes(run.number) if again.holes else texts.nothing_to_resend(run.number))
    unknown = len({one.room for one in again.unsent if one.state == "unknown"})
    expect = Expect(
        situation.speaker.person,
        situation.room.id,
        Awaits.RESEND,
        (str(run.number), *again.counts),
        context.now + QUESTION_LIVES_MS,
    )
    text = texts.resend_question(run.number, run.title, again.rooms, unknown, listed(again.shown))
    return Outcome((expect,), _answer(situation, text).say)


def _newest_with_trouble(context: Context) -> Run | None:
    for run in context.read.last_runs(NEWEST):
        progress = context.read.progress(run)
        if run.state is not RunState.WITHDRAWN and progress.again + progress.files + progress.holes:
            return run
    return None


def resend(situation: Situation, context: Context) -> Outcome:
    """确认 after the question: what was counted then must still be so."""
    assert situation.expectation is not None  # the handler has seen to it
    number, *counts = situation.expectation.options
    used = Fulfil(situation.expectation.id)
    run = context.read.run(int(number))
    again = to_send_again(run, context) if run else SendAgain()
    if run is None or list(again.counts) != counts or run.state is RunState.WITHDRAWN:
        return Outcome((used,), _answer(situation, texts.resend_changed()).say)
    held = not run.urgent and context.office.manners.notices.quiet.holds(context.now, context.office.zone)
    say = _answer(situation, texts.resent(run.number, run.title, again.rooms)).say
    return Outcome((used, ResendRun(run.number, len(again.unsent), held, again.filled)), say)


# Who has read it.


def tell_receipts(situation: Situation, context: Context, words: str) -> Outcome:
    """Room by room, the silent ones first."""
    number, _ = number_and_words(words)
    if number is not None:
        run = context.read.run(number)
        if run is None:
            return refuse(situation, texts.no_such_notice(number))
        if not run.receipt:
            return refuse(situation, texts.no_receipts(number))
    else:
        run = next((one for one in context.read.last_runs(NEWEST) if one.receipt), None)
        if run is None:
            return refuse(situation, texts.no_receipt_notices())
    rooms = sorted(context.read.receipts(run), key=lambda room: room.read)
    lines = [texts.room_receipts(room.room.topic, room.read, room.members, room.lately) for room in rooms]
    shown = [*lines[: texts.SHOWN_ROOMS], *([texts.and_more(len(lines))] if len(lines) > texts.SHOWN_ROOMS else [])]
    people, silent = sum(room.read for room in rooms), sum(not room.read for room in rooms)
    return _answer(situation, texts.receipts(run.number, run.title, people, shown, silent))
