"""Which command somebody means, by the words, by who they are and where they say it."""

from __future__ import annotations

from bot.domain.commands.clauses import numbers_in
from bot.domain.commands.decides import decision_in
from bot.domain.commands.hush_words import hush_command
from bot.domain.commands.near import done_command, goes_there, report_run_in, short_command
from bot.domain.commands.note_words import note_command
from bot.domain.commands.parse import Command, parse, parse_request
from bot.domain.commands.party import read_party, spelled_out
from bot.domain.commands.table import HELPERS, USAGES, Verb
from bot.domain.commands.work_words import answer_told, answers_call, goes_over, nods, nods_by_sign
from bot.domain.danger.bystanders import says_line_is_busy
from bot.domain.message import Message
from bot.domain.places.place import Official, Purpose, Room
from bot.domain.tickets.ticket import State
from bot.domain.words.spoken_numbers import spoken, with_digits, with_whole_numbers
from bot.ports import Account
from bot.services.context import Context, Manners
from bot.services.reading.find_ticket import current, ends_by_word, only_question


def worded_command(
    words: str, quotes_bot: bool, talks: bool, message: Message, ours: tuple[Account, ...], manners: Manners
) -> Command | None:
    """`talks`: what is asked for can only be put to the bot."""
    command = _by_name(words, message, ours, manners) or parse(words, quotes_bot)
    if command is not None and command.verb is Verb.URGE and says_line_is_busy(words):
        # 120一直没人接 urges nobody here.
        return None
    return parse_request(words) or hush_command(words) if command is None and talks else command


def command_of_office(
    command: Command | None,
    words: str,
    official: Official,
    talks: bool,
    quoted_ticket: int | None,
    room: Room,
    context: Context,
) -> Command | None:
    """What only somebody in office orders with such words: 接1003, 1020好了, 代报王奶奶来电：…, 回复：不要押金."""
    leads = official.role in USAGES[Verb.AGREE].who and room.purpose is not Purpose.RESIDENTS
    if leads and (command is None or command.verb is Verb.ACCEPT):
        # 好的 1002同意 accepts nothing.
        command = _decides(words, official, talks, quoted_ticket, context) or command
    if command is not None:
        # 1013换好了 ends it like 1013好了; 办结 1013 alone lacks the result.
        lacks = command.verb is Verb.FINISH and not (command.words or command.also)
        return (_done(words, official, context) if lacks else None) or command
    command = _short(words, official, context) or _done(words, official, context) or _note(words, official)
    if command is None and quoted_ticket is not None and room.purpose is not Purpose.RESIDENTS:
        command = _goes_to_quoted(words, quoted_ticket, official, context)
    if command is None and official.role in HELPERS:
        command = report_run_in(words, loosely=talks or room.purpose is Purpose.STAFF)
    if command is None and talks and quoted_ticket is None and room.purpose is not Purpose.RESIDENTS:
        command = _answer(words, official, context)
    return command


def _decides(
    words: str, official: Official, talks: bool, quoted_ticket: int | None, context: Context
) -> Command | None:
    """好 同意, where something waits for their word."""
    command = decision_in(words, talks)
    if command is None:
        return None
    if number := command.number or quoted_ticket:
        return command if context.read.open_request(number) else None
    return command if context.read.requests_for(official.key) else None


def _note(words: str, official: Official) -> Command | None:
    command = note_command(words)
    return command if command and official.role in USAGES[command.verb].who else None


def may_report_for_others(official: Official | None) -> bool:
    return official is not None and official.role in HELPERS


def _short(words: str, official: Official, context: Context) -> Command | None:
    """接1003, 1018转唐建嘉 看下水泵: from somebody who gives such commands, of a ticket, and to somebody there is."""
    command = short_command(words) or _passed(words, context) or short_command(words, run_in=True)
    if command is None or command.number is None or official.role not in USAGES[command.verb].who:
        return None
    if command.verb is Verb.REASSIGN and command.words:
        party, _ = read_party(command.words, context.places)
        if party is None or not party.is_known:
            return None
    ticket = context.read.ticket(command.number)
    if ticket is None or (goes_there(words) and ticket.state is not State.DISPATCHED):
        # 1003 我去看看, of what is in somebody's hands already, tells of the work.
        return None
    if goes_there(words) and "看" in words and ticket.handler != official.key:
        # A colleague who goes and looks takes nothing over.
        return None
    return command


def _goes_to_quoted(words: str, number: int, official: Official, context: Context) -> Command | None:
    """我去, 马上过去, under what was sent of a ticket that nobody has accepted; 这个转给唐建嘉."""
    ticket = current(context, number)
    if (
        ticket is not None
        and ticket.is_open
        and (over := goes_over(words))
        and official.role in USAGES[Verb.REASSIGN].who
    ):
        party, more = read_party(over[0], context.places)
        if party is not None and party.is_known and not more:
            return Command(Verb.REASSIGN, ticket.number, f"{over[0]} {over[1]}".strip())
    if ticket is None or ticket.state is not State.DISPATCHED or official.role not in USAGES[Verb.ACCEPT].who:
        return None
    if nods(words) or nods_by_sign(words):
        # 👍, 好嘞, from anybody else, only tells that they have read it.
        return Command(Verb.ACCEPT, ticket.number, "") if ticket.handler == official.key else None
    goes = answers_call(words) or goes_there(f"{number} {words}")
    return Command(Verb.ACCEPT, ticket.number, "") if goes else None


def _passed(words: str, context: Context) -> Command | None:
    """1018转唐建嘉 is 1018 转派 唐建嘉, and 1018转物业了 tells of it."""
    spelled = spelled_out(words, context.places)
    command = parse(spelled) if spelled != words else None
    return command if command and command.verb is Verb.REASSIGN else None


def _done(words: str, official: Official, context: Context) -> Command | None:
    """1020好了 换了灯泡, 1020也换好了."""
    command = done_command(words)
    if command is None or command.number is None or official.role not in USAGES[command.verb].who:
        return None
    return command if ends_by_word(official, current(context, command.number)) else None


def _answer(words: str, official: Official, context: Context) -> Command | None:
    """回复：不要押金，登记姓名就行, where they have only one question to answer."""
    told = answer_told(words)
    number = only_question(official, context) if told else None
    return Command(Verb.REPLY, number, told) if number is not None else None


def _by_name(words: str, message: Message, ours: tuple[Account, ...], manners: Manners) -> Command | None:
    """小灵通安静 under whatever name the bot has here; its words are that name."""
    names = {*(account.name for account in ours), message.bot_alias, *manners.names, *manners.report_names}
    for name in filter(None, names):
        if words.startswith(name):
            command = parse(words.removeprefix(name).lstrip(" ，,"))
            if command and command.verb in (Verb.HUSH, Verb.SPEAK):
                return Command(command.verb, None, name)
    return None


def with_tickets_spoken(words: str, context: Context) -> str:
    """一零零六 我去看看, 第1006号工单, 1O06, 1 0 0 6, by somebody in office: 1006, where there is such a ticket."""
    told = with_digits(words) if spoken(words) else words
    told = with_whole_numbers(told)
    numbers = numbers_in(told) if told != words else ()
    return told if numbers and all(context.read.ticket(one) for one in numbers) else words
