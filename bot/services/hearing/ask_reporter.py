"""李阿姨 你妈有没有带手机: what whoever handles a ticket wants to know of its reporter, said to the bot in private."""

from __future__ import annotations

import re

from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_question
from bot.domain.tickets.ticket import State, Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.hear_of_ticket import as_offered
from bot.texts import workers_slips, workers_talk

_LONGEST, _LONGEST_OF_THEM = 60, 24
_TO_ASK = r"(?:请|麻烦)?(?:你|您)?(?:帮我?|替我)?(?:再|先)?(?:去)?(?:问|打听)(?:一?下|一声|问|清楚)?"
_ASK_FIRST = re.compile(rf"^{_TO_ASK}(?:报事人?的?|居民|人家|他们?|她们?|家属)?[\s，,：:]*")
_OF_THEM = re.compile(r"^那?(?:[他她]们?|老人家?|孩子|你家|您家|你们?|您)(?!能|会|可以|知道)")
_YOU = re.compile(r"[你您]|有没有|[吗么？?]|哪|几|什么|啥|多少|谁|怎么|咋|没有?$|不[啊呀]?$|([在行好能是要])不\1")
_WHETHER_THERE = re.compile(r"^[^，,。]{0,10}(?:在家|方便|有空|有时间|有人)")
"""李阿姨明天上午在家吗: asked of her, though no blank parts it from her name."""
_EDGES = " ，,。：:"


def ask_reporter(situation: Situation, context: Context) -> Outcome | None:
    """答 with their question, to be sent by themselves. None where nobody of theirs is named, nor only one can be meant."""
    words, official = situation.words, situation.speaker.official
    if official is None or not (situation.is_private and situation.handles_tickets) or len(words) > _LONGEST:
        return None
    mine = [one for one in context.read.open_tickets_of(official.key) if not one.is_confidential]
    found = _named(words, mine) or _only_one(words, mine)
    if found is None:
        return None
    ticket, asked = found
    command = workers_slips.command(Verb.REPLY.value, ticket.number, asked)
    text = "\n".join((workers_talk.not_registered(), as_offered(ticket, command)))
    return Outcome(say=(tell.to_speaker(situation, text),))


def _named(words: str, tickets: list[Ticket]) -> tuple[Ticket, str] | None:
    """By the name of who reported it, called first, or behind 问一下; the newest of theirs."""
    rest = _ASK_FIRST.sub("", words)
    for ticket in sorted(tickets, key=lambda one: -one.number):
        name = ticket.reporter_name
        if len(name) < 2 or not rest.startswith(name):
            continue
        asked = rest[len(name) :].strip(_EDGES)
        to_be_asked = (
            rest != words or asked != rest[len(name) :] or _OF_THEM.match(asked) or _WHETHER_THERE.match(asked)
        )
        if asked and _YOU.search(asked) and to_be_asked:
            return ticket, asked
    return None


def _only_one(words: str, tickets: list[Ticket]) -> tuple[Ticket, str] | None:
    """她带手机了吗, 问下是哪个单元的: of the only one that they have taken up."""
    taken = [one for one in tickets if one.state is State.ACCEPTED]
    asked = _ASK_FIRST.sub("", words).strip(_EDGES)
    to_be_asked = asked != words.strip(_EDGES) or bool(_OF_THEM.match(words))
    if len(taken) != 1 or not to_be_asked or len(words) > _LONGEST_OF_THEM or not is_question(asked):
        return None
    return taken[0], asked
