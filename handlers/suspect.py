"""Something wrong is mentioned in a residents' room and put to nobody: noted for the worker. Nothing is said of it there, unless it
asks for something that has an answer for certain."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.near import lost_its_head
from bot.domain.commands.table import Verb
from bot.domain.message import MessageKind
from bot.domain.outcome import Outcome, together
from bot.domain.places.place import LIKE_RESIDENTS, Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import likely_report
from bot.domain.speech.neighbours import accuses_somebody
from bot.domain.talk.echo import says_also
from bot.domain.talk.elsewhere import goes_elsewhere
from bot.domain.talk.found_again import may_be_found_again
from bot.domain.talk.impatience import only_impatient
from bot.domain.talk.still_going_on import says_it_goes_on
from bot.domain.talk.unsolved import says_undone
from bot.services.context import Context
from bot.services.hearing.answer_unprompted import answer_beside
from bot.services.hearing.hear_again import keep_undone
from bot.services.hearing.hear_echo import keep_echo
from bot.services.hearing.hear_found_again import hear_found_again
from bot.services.hearing.hear_quoted import keep_quoted
from bot.services.hearing.hear_waiting import keep_impatience
from bot.services.taking.beside_accusation import matter_beside
from bot.services.taking.note_suspect import note_suspect
from handlers import unprompted

WHEN = "居民没有 @，但像是在报事"


def matches(situation: Situation) -> bool:
    if situation.room.purpose is not Purpose.RESIDENTS or situation.speaker.role not in LIKE_RESIDENTS:
        return False
    if situation.message.kind not in (MessageKind.TEXT, MessageKind.IMAGE) or situation.late:
        return False
    if situation.addressed or situation.to_others:
        return False
    if situation.command is not None:
        # 没修好 还是卡在三楼, where nothing of theirs has ended: of what is still in hand.
        return situation.command.verb is Verb.APPEAL and situation.command.number is None
    if goes_elsewhere(situation.words) or only_impatient(situation.words) or says_undone(situation.words):
        return True
    if says_it_goes_on(situation.words) or may_be_found_again(situation.words):
        return True
    return situation.message.quote is not None or says_also(situation.words) or _is_told(situation)


def handle(situation: Situation, context: Context) -> Outcome | None:
    if situation.message.quote is not None and situation.command is None:
        return keep_quoted(situation, context)
    if only_impatient(situation.words) and (kept := keep_impatience(situation, context)) is not None:
        return kept
    if (found := hear_found_again(situation, context)) is not None:
        return found
    if (undone := keep_undone(situation, context)) is not None:
        return undone
    if situation.command is not None:
        return None
    if (echo := keep_echo(situation, context)) is not None or not _sounds_like_one(situation):
        return echo
    if not accuses_somebody(situation.words) or goes_elsewhere(situation.words):
        noted = note_suspect(situation, context)
        return together((noted, answer_beside(situation, context))) if unprompted.matches(situation) else noted
    # 29号楼楼道三天没扫，那个保洁说话还冲: nobody is shown what is said of her, and the stairs are to be swept.
    matter = matter_beside(situation, context)
    return note_suspect(replace(situation, words=matter), context) if matter else None


def _sounds_like_one(situation: Situation) -> bool:
    """By its words alone; 我家也是 only after what a neighbour has told."""
    return goes_elsewhere(situation.words) or _is_told(situation)


def _is_told(situation: Situation) -> bool:
    return likely_report(situation.words) or lost_its_head(situation.message.text, situation.words)
