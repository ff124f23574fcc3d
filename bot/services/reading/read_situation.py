"""Reads once, into one frozen value, all that deciding about a message needs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from rapidfuzz import fuzz

from bot.domain.changes.talk import Awaits
from bot.domain.commands.clauses import Clause
from bot.domain.commands.lines import MOST, commands_in
from bot.domain.commands.near import report_after_head
from bot.domain.commands.parse import Command, parse
from bot.domain.commands.work_questions import work_question
from bot.domain.commands.work_words import nods_by_sign
from bot.domain.danger.emergency import is_clear_emergency, may_be_emergency
from bot.domain.message import Message, MessageKind
from bot.domain.next.meant import AFTER_DANGER
from bot.domain.places.place import Official, Purpose, Role, Room, Speaker
from bot.domain.situation import Expectation, Flooding, Next, Situation
from bot.domain.units import MINUTE_MS
from bot.domain.words.mentions import Addressing, resolve
from bot.domain.words.plain import bare, clean
from bot.ports import Account
from bot.services.context import Context, Manners
from bot.services.reading.misspelt import as_addressed
from bot.services.reading.read_command import (
    command_of_office,
    may_report_for_others,
    with_tickets_spoken,
    worded_command,
)
from bot.services.reading.read_danger import danger_in, emergency_told
from bot.services.reading.read_next import read_next
from bot.services.reading.read_occasion import read_occasion, vote_meant
from bot.services.reading.read_offer import agreed_to
from bot.services.reading.read_rated import rating_meant
from bot.services.reading.read_running import running_meant
from bot.services.reading.read_several import several_in
from bot.services.reading.which_picked import line_picked
from bot.store.questions.talk import Earlier

NEARLY_THE_SAME = 90
REPEATS_AMONG = 20
FLOOD_MOST = 20
FLOOD_WINDOW_MS = 2 * MINUTE_MS
FLOOD_SILENCE_MS = 5 * MINUTE_MS
SIGNED = "收到"
"""What 👍 says, in private, of what was just sent to somebody in office."""
_SAID = (MessageKind.TEXT, MessageKind.IMAGE)
_CALL = re.compile(r"@\S{1,20}\s")
_TICKET = re.compile(r"(?:工单|编号)\s*#?(\d{4,9})(?!\d)")
_DIGITS = re.compile(r"[\d零一二两三四五六七八九十百]+")

may_be_danger = lru_cache(maxsize=100)(may_be_emergency)
"""Asked for the acknowledgement, for the handler and for every matter in a message."""

Accounts = Mapping[str, Account]
"""Who the bot is, by channel."""


def read_situation(message: Message, context: Context, accounts: Accounts) -> Situation:
    """The message with everything around it as it stands now."""
    read, manners = context.read, context.office.manners
    since, spoke_since = context.now - manners.join_within, message.taken_at - manners.repeat_window
    scene = read.scene(
        message,
        context.now,
        joins_since=since,
        spoke_since=min(spoke_since, message.taken_at - FLOOD_WINDOW_MS),
        told=flood_key(message.person, message.room),
        told_since=context.now - FLOOD_SILENCE_MS,
    )
    if scene is None:
        return read_situation(_as_it_stands(message, context), context, accounts)
    official = context.official(scene.official)
    ours = _ours(message, accounts)
    quotes_bot, quoted_ticket = _quoted(message, context, ours, manners)
    address = _addressing(message, ours, manners)
    address = as_addressed(address, message, (*manners.names, *manners.report_names), context)
    address = _as_picked(address, scene.expectation, context)
    if official is not None:
        address = replace(address, words=with_tickets_spoken(address.words, context))
    private = scene.room.purpose is Purpose.PRIVATE
    expectation = scene.expectation
    if official is not None and message.photo is not None and scene.room.purpose is not Purpose.RESIDENTS:
        # Who says 办结 in the staff room is asked for the photo in private, and may answer there.
        expectation = expectation or read.awaited_anywhere(message.person, Awaits.RESULT_PHOTO, context.now)
    if official is not None and private and expectation is None:
        # Who is asked in private which emergency they speak of may answer there.
        expectation = read.awaited_anywhere(message.person, Awaits.ALARM, context.now)
    room = _in_its_grid(scene.room, message, official, context)
    if official is not None and scene.expectation is None and room.purpose in (Purpose.PRIVATE, Purpose.STAFF):
        address = replace(address, words=_as_meant(address.words, message, room, quotes_bot, context))
    earlier = _earlier(message, context) if scene.spoke else ()
    like = _like(message, earlier, spoke_since)
    talks = address.addressed or quotes_bot or private
    # What is inside a forwarded chat record or a file was said by somebody else, elsewhere.
    said = message.kind in _SAID
    command = worded_command(address.words, quotes_bot, talks, message, ours, manners) if said else None
    flooding = Flooding.NONE
    if talks and not private and official is None:
        flooding = Flooding.GOES_ON if scene.told else _flooding(message, earlier, ours, manners)
    if official is not None and said:
        command = command_of_office(command, address.words, official, talks, quoted_ticket, room, context)
    asks_among_leaders = talks or room.purpose is Purpose.ADMINS
    if command is None and official is not None and asks_among_leaders:
        command = work_question(address.words, official, context.places, scene.expectation is not None)
    if command is None and said:
        command = _without_its_word(message, room, address.words, quotes_bot, talks, scene.expectation, context)
    if said and not may_report_for_others(official) and (told := report_after_head(address.words, command)):
        # 上报 5号楼楼道灯全灭了, by whoever gives no such order, is a report; an observer says it to the bot alone.
        command, address = None, replace(address, words=told)
        talks = talks or (official is not None and official.role is Role.OBSERVER)
    situation = Situation(
        message=message,
        speaker=Speaker(message.person, scene.person_name, official),
        room=room,
        grid=context.places.grids.get(room.grid or ""),
        words=address.words,
        addressed=talks,
        called=address.name,
        to_others=address.others,
        command=command,
        emergency=emergency_told(address.words, command, message, official is not None, context),
        quotes_bot=quotes_bot,
        quoted_ticket=quoted_ticket,
        expectation=expectation,
        draft=read.draft(message.person, message.room, since) if scene.reported else None,
        loose_photos=read.loose_photos(message.person, message.room, since) if scene.sent_photos else (),
        repeats=sum(like),
        in_a_row=like[:2] == [True, True],
        asked_before=sum(_like(message, earlier, spoke_since, manners)) if address.addressed else 0,
        late=message.taken_at - message.sent_at > manners.late_after,
        from_bot=message.own or _is_bot(message, ours, manners),
        occasion=read_occasion(message, room, address.words, command, quotes_bot, talks, context),
        flooding=flooding,
        running=running_meant(message, room, address.words, talks, context) if command is None else None,
    )
    several = several_in(situation, context)
    if lines := _lines(situation, several, context, accounts):
        return replace(situation, lines=lines)
    goes_on = _goes_on(situation, context)
    return replace(situation, several=several, goes_on=goes_on) if several or goes_on else situation


def _as_picked(address: Addressing, expected: Expectation | None, context: Context) -> Addressing:
    """路灯那个, after 您问的是哪一件: as if they had said it again with its number."""
    picked = "" if address.others else line_picked(address.words, expected, context)
    return replace(address, words=picked, addressed=True) if picked else address


def _as_meant(words: str, message: Message, room: Room, quotes_bot: bool, context: Context) -> str:
    """The command that somebody in office agrees to; 收到 for 👍 in private."""
    if room.purpose is Purpose.PRIVATE and not quotes_bot and nods_by_sign(words):
        return SIGNED
    return agreed_to(words, message, room, context) or words


def _without_its_word(
    message: Message,
    room: Room,
    words: str,
    quotes_bot: bool,
    talks: bool,
    expected: Expectation | None,
    context: Context,
) -> Command | None:
    """A vote or a rating, by what has been asked or has ended."""
    private = room.purpose is Purpose.PRIVATE
    vote = None if private else vote_meant(message, room, words, quotes_bot, talks, expected, context)
    return vote or rating_meant(message, room, words, talks, context)


def _lines(
    situation: Situation, several: Sequence[Clause], context: Context, accounts: Accounts
) -> tuple[Situation, ...]:
    """Each command of a message as if it had been said alone, unless each is of a ticket of its own."""
    message = situation.message
    said = commands_in(situation.words) if situation.command and message.kind is MessageKind.TEXT else ()
    if not said:
        return ()
    call = f"@{situation.called} " if situation.called else ""
    each = [read_situation(replace(message, text=f"{call}{one}"), context, accounts) for one in said[:MOST]]
    numbers = [one.command.number if one.command else None for one in each]
    apart = several and None not in numbers and len(set(numbers)) == len(numbers)
    return () if apart or any(one.command is None for one in each) else tuple(each)


def _goes_on(situation: Situation, context: Context) -> Next | None:
    """What clearly calls out a danger only where one was called out before."""
    if situation.command is not None or situation.to_others or situation.from_bot:
        return None
    said = read_next(situation, context)
    clear = said is not None and situation.emergency is not None and is_clear_emergency(situation.words)
    return None if said is None or (clear and said.before not in AFTER_DANGER) else said


def _as_it_stands(message: Message, context: Context) -> Message:
    """A message whose room was joined with another while it waited. Raises LookupError where it is gone."""
    known = context.read.message(message.id)
    if known is None or known.room == message.room:
        raise LookupError(message.id)
    return known


def _in_its_grid(room: Room, message: Message, official: Official | None, context: Context) -> Room:
    """A room whose grid is gone from grid.yaml is cared for by the topmost one, until the admins have bound it anew."""
    grid = _home_grid(message, official, context) if room.purpose is Purpose.PRIVATE else room.grid
    if grid and grid not in context.places.grids:
        grid = context.places.root
    return room if grid == room.grid else replace(room, grid=grid)


def _home_grid(message: Message, official: Official | None, context: Context) -> str | None:
    """In a private chat: the grid somebody serves, else that of the residents' room they are in."""
    if official and official.grids:
        return official.grids[0]
    return context.read.home_grid(message.person)


def _ours(message: Message, accounts: Accounts) -> tuple[Account, ...]:
    """Our accounts on the message's network: where several are in one room, each of them is the bot."""
    if len(accounts) == 1:
        return tuple(accounts.values())
    network = message.channel.partition(":")[0]
    return tuple(account for channel, account in accounts.items() if channel.partition(":")[0] == network)


def _is_bot(message: Message, ours: tuple[Account, ...], manners: Manners) -> bool:
    """Another account of ours, or another bot of the configured list, by nickname or by its id on the channel."""
    if message.sender_name in manners.ignored_bots or message.sender_id in manners.ignored_bots:
        return True
    return any(account.contact_id and message.sender_id == account.contact_id for account in ours)


def _addressing(message: Message, ours: tuple[Account, ...], manners: Manners) -> Addressing:
    loose = _loose(manners)
    names = (*(account.name for account in ours), message.bot_alias, *loose)
    return resolve(message.text, message.mention_ids, frozenset(account.contact_id for account in ours), names, loose)


def _loose(manners: Manners) -> frozenset[str]:
    return frozenset((*manners.names, *manners.report_names))


def is_addressed(message: Message, context: Context, accounts: Accounts) -> bool:
    """Whether the bot is mentioned, judged without reading anything."""
    return _addressing(message, _ours(message, accounts), context.office.manners).addressed


def is_urgent(message: Message) -> bool:
    """Judged on the text alone, at intake: what must not wait behind questions."""
    if message.kind not in _SAID or not message.text:
        return False
    words = _CALL.sub("", clean(message.text))
    return parse(words) is not None or danger_in(words) is not None


def _quoted(message: Message, context: Context, ours: tuple[Account, ...], manners: Manners) -> tuple[bool, int | None]:
    """Whether the bot is quoted, and the ticket that the quoted message is about."""
    quote = message.quote
    if quote is None:
        return False, None
    if quote.message_id:
        said = context.read.said_by_bot(message.channel, quote.message_id)
        if said:
            return True, said.ticket
    if not quote.author or quote.author not in {*(account.name for account in ours), message.bot_alias, *manners.names}:
        return False, None
    found = _TICKET.search(quote.text)
    return True, int(found[1]) if found else None


def _earlier(message: Message, context: Context) -> list[Earlier]:
    """As much of what they said here before as repetition and flooding are judged by, newest first."""
    window = max(context.office.manners.repeat_window, FLOOD_WINDOW_MS)
    return context.read.recent(message, message.taken_at - window, 2 * FLOOD_MOST)


def _like(message: Message, earlier: Sequence[Earlier], since: int, named: Manners | None = None) -> list[bool]:
    """Of what the same person has just said here, newest first, which is nearly the same; with `named`, whether it was
    put to the bot or to nobody."""
    said = named.without_names if named is not None else str
    plain = bare(said(message.text))
    if not plain:
        return []
    digits = _DIGITS.findall(plain)
    texts = (bare(said(one.text)) for one in earlier[:REPEATS_AMONG] if one.taken_at >= since)
    return [
        bool(fuzz.ratio(text, plain, score_cutoff=NEARLY_THE_SAME)) and _DIGITS.findall(text) == digits
        for text in texts
    ]


def _flooding(message: Message, earlier: Sequence[Earlier], ours: tuple[Account, ...], manners: Manners) -> Flooding:
    """More than twenty messages to the bot within two minutes in a group: a warning, then no answers for five minutes.

    In private nobody else is disturbed.
    """
    within = [one.text for one in earlier if one.taken_at >= message.taken_at - FLOOD_WINDOW_MS]
    if len(within) < FLOOD_MOST:
        return Flooding.NONE
    loose = _loose(manners)
    names = (*(account.name for account in ours), message.bot_alias, *loose)
    addressed = sum(resolve(text, (), frozenset(), names, loose).addressed for text in within)
    return Flooding.BEGINS if addressed >= FLOOD_MOST else Flooding.NONE


def flood_key(person: int, room: int) -> str:
    """Under which the warning is remembered."""
    return f"flood {person} {room}"
