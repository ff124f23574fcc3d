"""A notice wished for in own words, or a preview that is to read otherwise: nothing is sent, the line to send is said."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.clauses import numbers_in
from bot.domain.commands.notice_order import DEFAULT_TITLE, Order, read_order
from bot.domain.commands.notice_wish import Wish, wished_notice
from bot.domain.commands.send_it import other_time, says_change_it
from bot.domain.commands.table import Verb
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.tickets.deadline import to_local, to_ms
from bot.domain.words.when import Doubt, names_time, read_when, with_other_time, with_time
from bot.services import tell
from bot.services.context import Context
from bot.services.notices import make_notice
from bot.services.reading.find_ticket import refuse
from bot.store.questions.notice_values import Draft
from bot.texts import notices_making as texts
from bot.texts.commands import HOW

_NOW = "现在"


def hear_notice(situation: Situation, context: Context) -> Outcome | None:
    """Said by people in office where residents do not read it; None for everything else."""
    if situation.speaker.official is None or situation.command is not None or situation.late:
        return None
    if situation.room.purpose not in make_notice.OFFICE_ROOMS:
        return None
    return hear_change(situation, context) or _hear_wish(situation, context)


def hear_change(situation: Situation, context: Context) -> Outcome | None:
    """写错了 是下午2点, right after the preview of a notice, by whoever made it."""
    if not situation.may_give(Verb.CONFIRM) or not says_change_it(situation.words) or numbers_in(situation.words):
        return None
    draft = make_notice.shown_to_maker(situation, context)
    if draft is None:
        return None
    return Outcome(
        say=(tell.to_speaker(situation, texts.how_to_change(draft.number, *_ways(draft, situation, context))),)
    )


def _ways(draft: Draft, situation: Situation, context: Context) -> tuple[str, str, str]:
    """The line with the text that reads as they say, the one that is sent when they say, as far as either can be told,
    and the line as it stands."""
    text, later = _of_another_text(draft, situation.words), _at_another_time(draft, situation.words, context)
    names_several = text is None and names_time(f"{draft.title}{draft.text}")
    return (
        _line_of(text, context) if text else "",
        _line_of(later, context) if later and not names_several else "",
        _line_of(draft, context),
    )


def _of_another_text(draft: Draft, words: str) -> Draft | None:
    """写错了 是周日, of a text that names one day."""
    changed = with_other_time(f"{draft.title}\n{draft.text}", words)
    if changed is None:
        return None
    title, _, text = changed.partition("\n")
    return replace(draft, title=title, text=text)


def _at_another_time(draft: Draft, words: str, context: Context) -> Draft | None:
    """改成周日, 时间改成下午3点: the same at that time, what is not said of it stays."""
    said = other_time(words)
    if said is None:
        return None
    now, at = to_local(context.now, context.office.zone), to_local(draft.at, context.office.zone)
    before = f"{at:%m-%d}"
    found = read_when(with_time(before, said) or said, now)
    if found.doubt is Doubt.NO_TIME:
        found = read_when(f"{said} {at:%H:%M}", now)
    return replace(draft, at=to_ms(found.at)) if found.at is not None else None


def take_back_shown(situation: Situation, context: Context, words: str) -> Outcome | None:
    """撤销 改为下午2点, of what was only shown so far."""
    draft = make_notice.shown_to_maker(situation, context)
    if draft is None:
        return None
    dropped = make_notice.drop(situation, context, draft)
    if not words:
        return dropped
    return Outcome(
        dropped.changes, (*dropped.say, tell.to_speaker(situation, texts.send_anew(*_ways(draft, situation, context))))
    )


def _hear_wish(situation: Situation, context: Context) -> Outcome | None:
    wish = wished_notice(situation.words)
    if wish is None or not _is_time(wish.when, context):
        return None
    order, words = _order(wish, context)
    if not (wish.sure or order.names):
        return None
    if not situation.may_give(Verb.ANNOUNCE):
        return refuse(situation, texts.only_admins())
    return Outcome(say=(tell.to_speaker(situation, _how_to_say(wish, order, words, context)),))


def _is_time(words: str, context: Context) -> bool:
    """Nothing, or a time and nothing else: 谁给…发个通知 wishes for none."""
    if not words:
        return True
    when = read_when(words, to_local(context.now, context.office.zone))
    return when.doubt is not Doubt.NOTHING and not when.rest.strip()


def _order(wish: Wish, context: Context) -> tuple[Order, str]:
    """What the wish would be as a command, and the words behind the verb."""
    title = f"【{wish.title}】" if wish.title else ""
    words = f"{wish.names} {wish.when or _NOW} {title}{wish.text}"
    local = to_local(context.now, context.office.zone)
    return read_order(words, context.places, lambda topic: context.read.notice_room(topic) is not None, local), words


def _how_to_say(wish: Wish, order: Order, words: str, context: Context) -> str:
    """The line to send, with what is left to ask; an example where it cannot be told for whom it is."""
    asked = make_notice.question(order, words, context)
    if not order.names:
        return texts.not_sent(asked)
    if not wish.text:
        return texts.say_it_so(HOW[Verb.ANNOUNCE].example, asked, is_example=True)
    line = f"{Verb.ANNOUNCE.value} {words}"
    return texts.say_it_so(line, asked or ("" if wish.when else texts.not_now()))


def _line_of(draft: Draft, context: Context) -> str:
    """The command that would show the same."""
    names = [*(context.grid_name(grid) for grid in draft.grids), *(f"群:{topic}" for topic in draft.topics)]
    at = f"{to_local(draft.at, context.office.zone):%m-%d %H:%M}" if draft.at > context.now else _NOW
    title = "" if draft.title == DEFAULT_TITLE else f"【{draft.title}】"
    flags = [*(["紧急"] if draft.urgent else []), *(["需回执"] if draft.receipt else [])]
    return " ".join((Verb.ANNOUNCE.value, *flags, "、".join(names), at, f"{title}{draft.text}"))
