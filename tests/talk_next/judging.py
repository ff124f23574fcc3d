"""Says from what really happened which label the bot acted on, and whether that was right.

An act is one thing that was done: a step in a ledger, a ticket, an answer, a question back; it names the labels it is
right for. An act that binds (a ticket, a rating, an end) must be right itself; any other may stand beside the right one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.changes.suspect import NoteSuspect
from bot.domain.changes.taking import RaiseAlarm
from bot.domain.changes.talk import Awaits, Expect, NoteAnswer, NoteFeedback
from bot.domain.changes.ticket import Follow, MoveTicket, OpenTicket, RateTicket, SetPlace
from bot.domain.outcome import Change
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.ticket import Rating, Step, What
from bot.domain.words.plain import bare
from tests.talk_next.playing import ROOM, STAFF, Deed, Played
from tests.talk_next.reading import AFTER_ALARM, Kind, Label, Said

_WORK = (Label.ANOTHER, Label.MATTER)
_QUESTION = (Label.QUESTION, Label.ASKS_ON, Label.ASKS_ELSE)
_UNHAPPY = (Label.UNSOLVED, Label.DISSATISFIED)


class Act(StrEnum):
    """What the bot did."""

    ADDED = "补充"
    CORRECTED = "更正"
    OVER = "了结"
    OPENED = "开单"
    CONFIDED = "举报"
    ASKED_OFFICE = "转问"
    SUSPECTED = "疑似"
    SAME = "同否"
    STATUS = "进展"
    ANSWERED = "答案"
    OFFERED = "选项"
    NO_HELP = "不对"
    RATED = "评价"
    REDONE = "重办"
    SECONDED = "附议"
    TAKEN = "接单"
    FINISHED = "办结"
    INTERIM = "临时"
    PASSED_ON = "转交"
    ALARM = "报警"
    HINT = "提示"
    WORDS = "说话"
    NOTHING = "无"


class Mistake(StrEnum):
    """Of what kind a wrong reaction is."""

    LOST = "LOST"
    LOUD = "LOUD"
    FALSE = "FALSE"
    NEAR = "NEAR"
    UNHEARD = "UNHEARD"


DEAR = frozenset(Label) - {Label.IDLE, *_QUESTION, Label.URGE, Label.SATISFIED, Label.FAIRLY}
"""What is lost where the bot does nothing; the rest is merely left without an answer."""


_NEAR = {
    Act.ADDED: frozenset({Label.URGE, Label.NOT_NEEDED}),
    Act.SUSPECTED: frozenset(
        {Label.MORE, Label.CORRECTION, Label.SECONDED, Label.URGE, Label.NOT_NEEDED, Label.UNSOLVED, Label.DISSATISFIED}
    ),
    Act.OPENED: frozenset(_QUESTION),
}
"""What reaches the worker in another form than it should: noted where how it stands was asked, suspected instead of
noted, a matter to be done instead of a question."""


_FRIENDLY = 25
"""As long as a friendly word in the group may be."""


@dataclass(frozen=True, slots=True)
class Done:
    """One act, and the labels for which it is right. `binds`: it cannot stand beside what is right."""

    act: Act
    rights: frozenset[Label]
    binds: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """`act`: the one that decided; `mistake`: None where it was right."""

    played: Played
    act: Act
    mistake: Mistake | None
    done: tuple[Done, ...]

    @property
    def is_right(self) -> bool:
        return self.mistake is None


def judge(played: Played) -> Verdict:
    """Of a line whose situation came about."""
    assert played.deed is not None, played
    labels = frozenset(played.said.labels)
    done = tuple(_all_done(played, played.deed))
    fitting = [one for one in done if one.rights & labels]
    binding = [one for one in done if one.binds and not one.rights & labels]
    if fitting and not binding:
        # The one that is right for the least is what was meant.
        return Verdict(played, min(fitting, key=lambda one: len(one.rights)).act, None, done)
    told = next(iter(binding or [one for one in done if one.act is not Act.WORDS] or done), None)
    if told is None or told.act is Act.WORDS:
        said = Act.NOTHING if told is None else Act.WORDS
        if Label.IDLE in labels:
            return Verdict(played, said, Mistake.LOUD if _is_loud(played.said, played.deed) else None, done)
        return Verdict(played, said, Mistake.LOST if labels & DEAR else Mistake.UNHEARD, done)
    return Verdict(played, told.act, _mistake(played, played.deed, told.act, done), done)


def _mistake(played: Played, deed: Deed, act: Act, done: tuple[Done, ...]) -> Mistake:
    """Something was done that is not what was meant."""
    if _NEAR.get(act, frozenset()) & set(played.said.labels):
        return Mistake.NEAR
    talk = Label.IDLE in played.said.labels and not (played.said.mentions or played.said.privately)
    if talk and (any(one.act is Act.OPENED for one in done) or _told_room(deed)):
        return Mistake.LOUD
    return Mistake.FALSE


def _told_room(deed: Deed) -> bool:
    return any(letter.to in (ROOM, STAFF) for letter in deed.letters)


def _is_loud(said: Said, deed: Deed) -> bool:
    """More than a friendly word to talk among neighbours."""
    if said.mentions or said.privately:
        return False
    return any(letter.to in (ROOM, STAFF) and len(letter.text) > _FRIENDLY for letter in deed.letters)


def _all_done(played: Played, deed: Deed) -> Iterator[Done]:
    for change in deed.changes:
        yield from _of_change(change, deed, played)
    yield from _of_letters(deed, played)


def _is(act: Act, *rights: Label, binds: bool = False) -> Done:
    return Done(act, frozenset(rights), binds)


def _of_change(change: Change, deed: Deed, played: Played) -> Iterator[Done]:
    match change:
        case OpenTicket():
            yield _opened(change, played)
        case SetPlace():
            # A place that only becomes more exact belongs to what is added.
            nearer = bare(change.expected) in bare(change.place)
            yield _is(Act.CORRECTED, Label.CORRECTION, *((Label.MORE,) if nearer else ()), binds=not nearer)
        case NoteAnswer():
            yield _of_entries(Act.ANSWERED, (change.entry,), deed, played)
        case Expect():
            yield from _of_expectation(change, deed, played)
        case RateTicket():
            yield _rating(change.rating)
        case Follow() if played.situation.kind in AFTER_ALARM:
            yield _STEPS_OF_ALARM[What.CALLED_AGAIN]
        case Follow():
            tells = bare(_own_words(played)) in bare(change.step.text)
            yield _is(Act.SECONDED, Label.SECONDED, *((Label.MORE,) if tells else ()))
        case MoveTicket():
            yield from _of_move(change)
        case _:
            yield from _of_others(change, deed, played)


def _of_others(change: Change, deed: Deed, played: Played) -> Iterator[Done]:
    step = getattr(change, "step", None)
    steps = _STEPS | _STEPS_OF_ALARM if played.situation.kind in AFTER_ALARM else _STEPS
    if not isinstance(step, Step):
        if isinstance(change, RaiseAlarm) and played.situation.kind in AFTER_ALARM:
            return  # Stands beside its ticket.
        yield from filter(None, [_BY_TYPE.get(type(change))])
    elif done := steps.get(step.what):
        if steps is not _STEPS and done.act is Act.ADDED and not deed.letters:
            # Kept and read by nobody before it is wanted: talk of what was called out may be.
            done = replace(done, rights=done.rights | {Label.IDLE})
        yield done
        if done.act is Act.STATUS and bare(_own_words(played)) in bare(step.text):
            # Under whatever name it stands there, the worker has it with the ticket.
            yield _is(Act.ADDED, Label.MORE, Label.CORRECTION)


_BY_TYPE: Mapping[type[Change], Done] = {
    NoteSuspect: _is(Act.SUSPECTED, *_WORK),
    NoteFeedback: _is(Act.NO_HELP, Label.NO_HELP),
    RaiseAlarm: _is(Act.ALARM, binds=True),
}

_STEPS = {
    # What is put right in words reaches the worker with the ticket too.
    What.ADDED: _is(Act.ADDED, Label.MORE, Label.CORRECTION),
    What.URGED: _is(Act.STATUS, Label.URGE),
    What.WITHDRAWN: _is(Act.OVER, Label.NOT_NEEDED, binds=True),
    What.WANTED_BACK: _is(Act.OVER, Label.NOT_NEEDED, binds=True),
    What.CLASSIFIED: _is(Act.CORRECTED, Label.CORRECTION),
    What.INTERIM: _is(Act.INTERIM, Label.INTERIM, binds=True),
    What.PROGRESS: _is(Act.INTERIM, Label.INTERIM),
    What.EXTENSION_ASKED: _is(Act.INTERIM, Label.INTERIM, binds=True),
    What.SUSPENSION_ASKED: _is(Act.INTERIM, Label.INTERIM, binds=True),
    What.JOINED: _is(Act.PASSED_ON, Label.PASSED_ON, binds=True),
    What.REASSIGNED: _is(Act.PASSED_ON, Label.PASSED_ON, binds=True),
    What.RETURNED: _is(Act.PASSED_ON, Label.PASSED_ON, binds=True),
    What.PASSED_UP: _is(Act.PASSED_ON, Label.PASSED_ON, binds=True),
    What.ACCEPTED: _is(Act.TAKEN, Label.TAKES),
    What.DONE: _is(Act.FINISHED, Label.FINISHED, binds=True),
    What.APPEALED: _is(Act.REDONE, Label.UNSOLVED, binds=True),
    What.SUPERVISED: _is(Act.REDONE, Label.UNSOLVED, binds=True),
    What.REDONE: _is(Act.REDONE, *_UNHAPPY, binds=True),
    What.RATED: _is(Act.RATED, *_UNHAPPY, binds=True),
}


_TOLD = (Label.MORE, Label.CORRECTION, Label.NOT_NEEDED, Label.URGE)
_STEPS_OF_ALARM = {
    # Whoever has it in hand hears it at once, also that it is over, and decides.
    What.ADDED: _is(Act.ADDED, *_TOLD, Label.QUESTION),
    What.CALLED_AGAIN: _is(Act.ALARM, Label.MORE, Label.CORRECTION, Label.URGE, Label.DANGER, binds=True),
}


def _opened(change: OpenTicket, played: Played) -> Done:
    """No other situation holds an emergency: what is called out as one frightens a whole group for nothing."""
    if change.ticket.urgent:
        rights = (Label.DANGER,) if played.situation.kind in AFTER_ALARM else ()
        return _is(Act.ALARM, *rights, binds=True)
    if change.ticket.speech is Speech.QUESTION:
        # Whoever is sent on to a person has been told that nothing more is known here.
        return _is(Act.ASKED_OFFICE, *_QUESTION, *_WORK, Label.NO_HELP, binds=True)
    return _is(Act.CONFIDED if change.ticket.is_confidential else Act.OPENED, *_WORK, Label.NO_HELP, binds=True)


def _of_move(change: MoveTicket) -> Iterator[Done]:
    if change.rating is not None and change.rating is not Rating.DISSATISFIED:
        yield _rating(change.rating)
    elif done := _STEPS.get(change.step.what):
        yield done


def _rating(rating: Rating) -> Done:
    """Whoever is dissatisfied has the matter done once more, which is what 没解决 wants."""
    rights = {Rating.SATISFIED: (Label.SATISFIED,), Rating.FAIRLY: (Label.FAIRLY,), Rating.DISSATISFIED: _UNHAPPY}
    return _is(Act.RATED, *rights[rating], binds=True)


def _of_expectation(change: Expect, deed: Deed, played: Played) -> Iterator[Done]:
    match change.awaits:
        case Awaits.CHOICE:
            yield _of_entries(Act.OFFERED, tuple(deed.titles), deed, played)
        case Awaits.HANDOVER:
            # After an end: whoever asks, and is not answered, is offered the worker.
            asked = (Label.QUESTION,) if _of_ended(played) else ()
            yield _is(Act.NO_HELP, Label.NO_HELP, Label.ASKS_ON, *asked)
        case Awaits.MATTER:
            yield _is(Act.NO_HELP, Label.NO_HELP, *_WORK)
        case Awaits.SAME:
            yield _is(Act.SAME, Label.MORE, Label.SECONDED, *_WORK)


def _of_entries(act: Act, entries: tuple[str, ...], deed: Deed, played: Played) -> Done:
    """After an answer: the same entry, or one of its subject, is right for who asks on, another one for another question."""
    if played.situation.kind is not Kind.ANSWERED:
        return _is(act, Label.QUESTION)
    on = any(
        entry == deed.begun.entry or _shares_subject(deed.titles.get(entry, ""), deed.earlier) for entry in entries
    )
    others = [deed.titles.get(entry, "") for entry in entries if entry != deed.begun.entry]
    # 我问的不是这个 是换地址: whoever gets the answer to that has been heard.
    meant = any(_shares_subject(title, _own_words(played)) for title in others)
    rights = {Label.ASKS_ON: on, Label.ASKS_ELSE: bool(others), Label.NO_HELP: meant}
    return _is(act, *(label for label, fits in rights.items() if fits))


_EVERYWHERE = re.compile(
    r"怎么办理?|怎么|办理|哪里|哪些|什么|多少|需要|可以|材料|小区|社区|家里|了|吗|的|要|找谁|谁|能|不"
)


def _shares_subject(title: str, other: str) -> bool:
    """Two characters in a row, beside the words of every question."""
    return bool(_pairs(title) & _pairs(other))


def _pairs(title: str) -> set[str]:
    parts = _EVERYWHERE.sub(" ", title).split()
    return {part[at : at + 2] for part in parts for at in range(len(part) - 1)}


_IS_STATUS = re.compile(
    r"^(?:@\S+\s)?工单 \d+（[^）]+）[：:]|您的话已转告处理人|已再次转告|还没有办结|负责\n|已转问处理人"
)
_HELP = re.compile(r"想?问事[：:]|我是社区的机器人")
_COMMAND = re.compile(
    r"(撤回|更正|补充|催办|不满意|基本满意|满意|没解决|附议|接单|办结|临时措施|延期|挂账|转派|退回|上报|联动) ?\d{4}"
)
_COMMANDS = {
    "更正": (Label.CORRECTION,),
    "撤回": (Label.NOT_NEEDED,),
    "补充": (Label.MORE,),
    "催办": (Label.URGE,),
    "满意": (Label.SATISFIED,),
    "基本满意": (Label.FAIRLY,),
    "附议": (Label.SECONDED,),
    "接单": (Label.TAKES,),
    "办结": (Label.FINISHED,),
    **dict.fromkeys(("不满意", "没解决"), _UNHAPPY),
    **dict.fromkeys(("临时措施", "延期", "挂账"), (Label.INTERIM,)),
    **dict.fromkeys(("转派", "退回", "上报", "联动"), (Label.PASSED_ON,)),
}


def _of_letters(deed: Deed, played: Played) -> Iterator[Done]:
    """What was said to whoever spoke: how it stands, a command offered, an answer of the office, a friendly word."""
    if any(isinstance(change, OpenTicket) for change in deed.changes):
        return
    answered = any(isinstance(change, NoteAnswer) for change in deed.changes)
    for letter in deed.letters:
        if letter.to not in (ROOM, deed.begun.speaker):
            continue
        if answered or _HELP.search(letter.text):
            # Whatever commands and numbers stand there are examples.
            yield _is(Act.WORDS)
            continue
        if _IS_STATUS.search(letter.text):
            yield _is(Act.STATUS, Label.URGE, *((Label.QUESTION,) if _of_ended(played) else ()))
        rights = [label for verb in _COMMAND.findall(letter.text) for label in _COMMANDS[verb]]
        if rights:
            yield _is(Act.HINT, *rights)
        if _TO_A_PERSON.search(letter.text):
            yield _is(Act.NO_HELP, Label.NO_HELP, Label.ASKS_ON)
        yield _is(Act.WORDS, *(_QUESTION if _tells(letter.text) else ()))


def _of_ended(played: Played) -> bool:
    """There is nothing to urge any more: whoever asks of it is told how it stands."""
    return played.situation.kind is Kind.DONE


_TO_A_PERSON = re.compile(r"转给(?:网格员|社区)|转人工")
_OFFICE = re.compile(r"值班|联系卡】|电话|000-|要保密")


def _tells(text: str) -> bool:
    """The office's own answers that stand in no FAQ file: hours, who is on duty, telephone numbers."""
    return _OFFICE.search(text) is not None


def _own_words(played: Played) -> str:
    return re.sub(r"^@\S+\s*", "", played.said.words)
