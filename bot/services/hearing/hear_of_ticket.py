"""1003 我报给街道了, 1017 有人去看了没: what is said of a ticket that is named by its number, in no command's words."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.domain.commands.answer_words import is_answer
from bot.domain.commands.bits import told_done
from bot.domain.commands.clauses import numbers_in
from bot.domain.commands.near import only_orders, slip_of_command, written_in
from bot.domain.commands.one_matter import says_one_matter
from bot.domain.commands.party import ROLE_WORDS
from bot.domain.commands.table import Verb
from bot.domain.commands.told_confidential import told_confidential
from bot.domain.commands.withheld import is_withheld
from bot.domain.commands.work_words import (
    besides_passing,
    is_enough,
    is_of_work,
    is_sent_again,
    is_under_way,
    likely_verb,
    names_let_go,
    names_passed_to,
    nods,
    number_said,
    says_sent_by_mistake,
    tells_progress,
    to_pass_on,
    told_with,
    will_ask,
)
from bot.domain.danger.denial import false_alarm_told, is_false_alarm
from bot.domain.next.meant import Before, Meant, meaning
from bot.domain.outcome import Outcome
from bot.domain.places.place import Role
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech, is_chatter, is_praise, is_question
from bot.domain.speech.named import accuses_here
from bot.domain.talk.own_matter import is_own_matter, is_own_matter_of_handler
from bot.domain.talk.progress import asks_state, asks_who_or_when, asks_why_refused
from bot.domain.tickets.ticket import APPEAL_WINDOW_MS, State, Ticket, What
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.hands import answer
from bot.services.handling.tell_status import tell_status
from bot.services.people.take_leave import people_named
from bot.services.reading.find_ticket import current, is_theirs, may_act, may_tell_of, refuse, why_refused
from bot.services.reading.read_named import beside_numbers
from bot.services.taking.add_to_ticket import GONE, add, add_by_command
from bot.services.taking.set_apart import about_whoever_came, accuses_in
from bot.texts import workers_slips, workers_taking, workers_talk

_SHORT = 8
_CLAUSES = re.compile(r"[\s，,。；;！!]+")
_NOT_YET = re.compile(r"[没未还快要等能不][^，,。\s]{0,4}$|明[天早]|后天|下[午周]|晚上|回头|[等待一]会|再[来去]")
_HOW_IT_STANDS = re.compile(
    r"\W*(?:工单|单子|那[个件]|这[个件]|现在|目前|到底|的|是)*(?:[什啥]么?情况|什么状态|啥样了?|(?:咋|怎么?)样了?|进展(?:如何)?|到哪一?步了?)[了呀啊呢]?\W*"
)
"""1099 什么情况: asks of nothing else, be there such a ticket or not."""
_SHORTEST_RESULT = 6
_DONE = 0.85
"""So sure it has to be that the work is done, that 办结 is offered."""
_ANSWERS = re.compile(r"\W*(?:不?(?:可以|能|行|要|用|是|需要)|没?有)的?[\s，,。！!]{1,3}(?=\S{2})")
"""1018 可以 师傅明早八点半在: what whoever asked 可以不 is to hear."""
_TAKES_WORDS = frozenset({Verb.EXTEND, Verb.REPLY, Verb.FINISH, Verb.REASSIGN, Verb.PASS_UP, Verb.JOIN})

_ORDERS = frozenset({Verb.REASSIGN, Verb.PASS_UP})
"""1001没弄好 转给物业, 1001没人管 上报街道: what a leader says asks nothing."""


def hear_of_ticket(situation: Situation, context: Context) -> Outcome | None:
    """Said to the bot: it opens no other ticket. Where the matter stands for who asks, else kept with it and told to
    whoever has it. None where no ticket of the speaker's is named, or another matter is told, or somebody is accused."""
    words = situation.words
    number = number_said(words)
    if number and _HOW_IT_STANDS.fullmatch(beside_numbers(words)):
        return tell_status(situation, context, number)
    ticket = current(context, number) if number else None
    if ticket is None:
        return _of_refused(situation, context) if number is None else None
    handles = may_tell_of(context, situation.speaker, ticket)
    if not handles and not is_theirs(situation, context, ticket):
        return None
    if handles and (offered := offer_confidential(situation, context, ticket)) is not None:
        return offered
    is_another = is_own_matter_of_handler if handles else is_own_matter
    if is_another(words, ticket.text, ticket.place):
        return None
    passes_on = handles and only_passes_on(situation, context, ticket)
    if not passes_on and (apart := about_whoever_came(situation, context, ticket, words)) is not None:
        return apart
    of_work = handles and (ticket.is_confidential or is_of_work(words) or tells_progress(words))
    if not of_work and accuses_here(context.places, words):
        return None
    orders = handles and likely_command(situation, context, ticket) in _ORDERS and not is_question(words)
    if not orders and (_asks_of_own_work(words) if handles else asks_state(words)):
        return tell_status(situation, context, ticket.number)
    if handles:
        of_others = orders and ticket.handler != (situation.speaker.official and situation.speaker.official.key)
        return (_order if of_others else note_progress)(situation, context, ticket)
    if is_praise(words) or is_chatter(words):
        return None
    return add_by_command(situation, context, ticket.number, words)


def offer_confidential(situation: Situation, context: Context, ticket: Ticket) -> Outcome | None:
    """1001 这个其实是举报: it is kept with nothing that others read; the command is offered, with what else they say."""
    told = told_confidential(beside_numbers(situation.words)) if situation.may_give(Verb.CONFIDENTIAL) else None
    if told is None or ticket.is_confidential or ticket.joint or not may_act(context, situation.speaker, ticket):
        return None
    return refuse(situation, as_offered(ticket, workers_slips.command(Verb.CONFIDENTIAL.value, ticket.number, told)))


def _order(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """徐一岸不行 转给物业 is for nobody's eyes but theirs: it is not kept, and 徐一岸 does not read it."""
    if not ticket.is_open or not (offer := offered_command(situation, context, ticket)):
        return note_progress(situation, context, ticket)
    return refuse(situation, as_offered(ticket, offer), ticket.number)


def _of_refused(situation: Situation, context: Context) -> Outcome | None:
    """为什么不受理我报的: the newest of theirs here that was refused."""
    if not asks_why_refused(situation.words):
        return None
    room = None if situation.is_private else situation.room.id
    ended = context.read.ended_for(situation.speaker.person, room, context.now - APPEAL_WINDOW_MS)
    refused = next((one for one in ended if one.state is State.REFUSED), None)
    if refused is None or (refused.is_confidential and not situation.is_private):
        return None
    return Outcome(say=(tell.in_private(situation, why_refused(context, refused), refused.number),))


def _asks_of_own_work(words: str) -> bool:
    """Whoever handles it tells of it: 1029 又派人去了, 结果出来了 是主板坏了. A question, or 1029 进展 and little more, asks."""
    if is_question(words) or asks_who_or_when(words):
        return True
    return asks_state(words) and not tells_progress(words) and len(beside_numbers(words)) <= _SHORT


def note_progress(situation: Situation, context: Context, ticket: Ticket) -> Outcome:
    """1049 已经上门看过; the command that was likely meant (1005 弄好了) is offered in private, never given."""
    if (offered := offer_confidential(situation, context, ticket)) is not None:
        return offered
    if ticket.state in GONE:
        ended = workers_talk.ended(ticket.number, ticket.state.value)
        return Outcome(say=(answer(situation, ticket, ended),))
    if _are_one_already(situation.words, context):
        return refuse(situation, workers_taking.merged_already(ticket.number), ticket.number)
    offer = offered_command(situation, context, ticket)
    if offer and only_orders(situation.words):
        # 麻烦接单 1055 多谢 tells nothing that was to be kept.
        return refuse(situation, workers_talk.offered(workers_slips.by_yes(offer)), ticket.number)
    if offer or situation.is_private:
        return note_and_offer(situation, context, ticket, offer)
    added = add(situation, context, ticket, situation.words, what=What.PROGRESS)
    said = answer(situation, ticket, workers_talk.noted_here(ticket.number))
    return Outcome(added.changes, (said, *added.say[1:]))


def _are_one_already(words: str, context: Context) -> bool:
    """1004和1005是一回事, after they have been merged."""
    numbers = numbers_in(words) if says_one_matter(words) else ()
    meant = {one.number for number in numbers if (one := current(context, number))}
    return len(numbers) > 1 and len(meant) == 1 and all(context.read.ticket(number) for number in numbers)


def note_and_offer(situation: Situation, context: Context, ticket: Ticket, offer: str) -> Outcome:
    """Kept with the ticket; the command that was likely meant is offered in private, if there is one."""
    added = add(situation, context, ticket, situation.words, what=What.PROGRESS)
    told = workers_talk.noted(ticket.number, as_offered(ticket, offer) if offer else "")
    return Outcome(added.changes, (tell.in_private(situation, told, ticket.number), *added.say[1:]))


def as_offered(ticket: Ticket, command: str) -> str:
    """What is dear is ordered in as many words: 是 would not do."""
    in_full = ticket.urgent or ticket.is_confidential
    return workers_talk.offered(command if in_full else workers_slips.by_yes(command))


def offered_command(situation: Situation, context: Context, ticket: Ticket) -> str:
    """What was likely meant, as it is to be sent. In private, where nobody else reads it, else what is usual next."""
    if not may_act(context, situation.speaker, ticket) or is_withheld(situation.words):
        return ""
    if ticket.is_open and (written := _as_written(situation, ticket)):
        return written
    verb = likely_command(situation, context, ticket) if ticket.is_open else None
    if verb is None and ticket.is_open and situation.may_give(Verb.FINISH):
        verb = _sounds_like(situation, ticket)
    if is_sent_again(situation.words) and (verb or usual_next(situation, ticket)) is Verb.FINISH:
        return ""
    if not ticket.is_open or (verb is None and not situation.is_private):
        return ""
    return command_for(situation, ticket, verb, told_beside(situation, context, verb))


def _as_written(situation: Situation, ticket: Ticket) -> str:
    """麻烦转派 1055 物业 谢谢, 1026办节 灯换了: the command that stands in it, with all that was written behind it."""
    written = written_in(situation.words)
    if written and written.verb is Verb.FINISH and not written.words:
        # 都弄完了 办结 1001: what was done stands before it.
        written = replace(written, words=told_done(beside_numbers(situation.words)))
    slip = (written.verb, written.number, written.words) if written else slip_of_command(situation.words)
    if slip is None or slip[1] != ticket.number or not situation.may_give(slip[0]):
        return ""
    return workers_slips.command(slip[0].value, ticket.number, slip[2])


def may_answer_with(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """周六上午来二楼登记就行, under what was sent to them of a question: what whoever asked is to hear, and nothing of the
    work on it."""
    words = situation.words
    if ticket.speech is not Speech.QUESTION or not ticket.is_open or ticket.is_confidential:
        return False
    if not may_act(context, situation.speaker, ticket) or _asks_of_own_work(words):
        return False
    verb = likely_command(situation, context, ticket)
    if not is_answer(words):
        return False
    return verb in (None, Verb.REPLY, Verb.FINISH) and not (nods(words) or will_ask(words) or is_withheld(words))


def _sounds_like(situation: Situation, ticket: Ticket) -> Verb | None:
    """1005通了, 1026 不晃了: 办结, by what people mean who say so of their work; 1014 ok is what comes next."""
    rest = beside_numbers(situation.words)
    if is_enough(rest):
        return usual_next(situation, ticket)
    last = _CLAUSES.split(rest.strip(" ，,。；;！!"))[-1]
    if ticket.urgent or ticket.speech is Speech.QUESTION or not last or len(last) > _SHORTEST_RESULT:
        return None
    if tells_progress(f"{ticket.number} {last}") or is_under_way(last) or _NOT_YET.search(rest):
        return None
    found = meaning(Before.AT_WORK, last, ticket.text, True, ticket.state is not State.DISPATCHED)
    return Verb.FINISH if found.meant is Meant.FINISHED and found.sure >= _DONE else None


def told_beside(situation: Situation, context: Context, verb: Verb | None) -> str:
    """What the command needs beside its number, as far as it was told: what was done, why, to whom it goes."""
    if verb is Verb.REASSIGN:
        return whom_meant(situation, context)
    if verb is Verb.FINISH:
        rest = beside_numbers(situation.words)
        return false_alarm_told(rest) if is_false_alarm(rest) else "" if is_enough(rest) else told_done(rest)
    return told_with(verb, situation.words) if verb in (Verb.PASS_UP, Verb.JOIN, Verb.EXTEND) else ""


def whom_meant(situation: Situation, context: Context) -> str:
    """转给小刘吧: the name or the role as the command wants it; "" where it is none."""
    name = names_passed_to(situation.words) or names_let_go(situation.words)
    if name in ROLE_WORDS:
        return name
    found = people_named(context, name) if name else []
    return found[0].name if found else ""


def likely_command(situation: Situation, context: Context, ticket: Ticket) -> Verb | None:
    """What their words sound like, if they may give it; nobody accepts twice. 明天退回 is not given now."""
    if is_withheld(situation.words):
        return None
    verb = likely_verb(to_its_reporter(situation.words, ticket), context.places.names)
    if verb in (Verb.RETURN, None) or (verb is Verb.ACCEPT and names_let_go(situation.words)):
        # 不归我 转给民警, 1013给董环湖 say to whom.
        verb = Verb.REASSIGN if whom_meant(situation, context) else verb
    if verb is None and ticket.speech is Speech.QUESTION and _ANSWERS.match(beside_numbers(situation.words)):
        verb = Verb.REPLY
    official = situation.speaker.official
    if ticket.reporter == situation.speaker.person and says_sent_by_mistake(situation.words):
        return Verb.WITHDRAW
    if ticket.urgent and is_false_alarm(beside_numbers(situation.words)):
        verb = Verb.FINISH
    if verb is Verb.ACCEPT and ticket.state is not State.DISPATCHED:
        # Nobody accepts twice, and nothing is done by it.
        return None
    if verb is Verb.REFUSE and ticket.urgent and situation.speaker.role is not Role.LEADER:
        verb = Verb.RETURN
    if verb is Verb.RETURN and ticket.handler != (official.key if official else None):
        verb = Verb.REASSIGN
    if verb is Verb.SUPERVISE and ticket.handler == (official.key if official else None):
        return None
    return verb if verb is not None and situation.may_give(verb) else None


def to_its_reporter(words: str, ticket: Ticket) -> str:
    """转告小杨 配件到了: whoever reported it, for whom 居民 stands in what is read from it."""
    name = ticket.reporter_name
    return words.replace(name, "居民", 1) if len(name) > 1 else words


def only_passes_on(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """1062是物业的 转给唐建嘉: to whom it goes is no word against him; what is said beside it may be one."""
    if not whom_meant(situation, context):
        return False
    return not accuses_in(context, besides_passing(situation.words), ticket)


def command_for(situation: Situation, ticket: Ticket, verb: Verb | None = None, told: str = "") -> str:
    """`verb`, or what is usual next, as it is to be sent; what residents are to hear stands in it already. `told`:
    see told_beside."""
    verb = verb or (Verb.ADD if is_withheld(situation.words) else usual_next(situation, ticket))
    if not situation.may_give(verb):
        verb = Verb.ADD
    if verb is Verb.REPLY:
        told = to_pass_on(to_its_reporter(situation.words, ticket))
        told = told if is_answer(told) else ""
    rest = told if verb in _TAKES_WORDS else ""
    return workers_slips.command(verb.value, ticket.number, rest)


def usual_next(situation: Situation, ticket: Ticket) -> Verb:
    """What goes on for a while is told to whoever waits for it; an answer would end a question. 结伴 1019, of what nobody
    has accepted, is no answer: most likely 接单 was misheard."""
    answers = ticket.state is not State.DISPATCHED or is_answer(beside_numbers(situation.words))
    of_work = is_of_work(situation.words) or is_under_way(situation.words)
    if ticket.speech is Speech.QUESTION and answers and not of_work:
        return Verb.REPLY
    if ticket.state is State.DISPATCHED:
        return Verb.ACCEPT
    return Verb.REPLY if is_under_way(situation.words) and ticket.speech is not Speech.QUESTION else Verb.FINISH
