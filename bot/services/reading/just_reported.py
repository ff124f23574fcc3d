"""What somebody has just reported and may go on with, and whether what they say now belongs to it."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from bot.domain.danger.what_now import asks_of_office
from bot.domain.next.meant import REPORTED_MS
from bot.domain.places.words import is_elsewhere, names_building, place_in, place_key
from bot.domain.situation import Situation
from bot.domain.speech.another import goes_on
from bot.domain.speech.bare_intent import without_opening
from bot.domain.speech.kinds import Speech, adds_to_previous, is_matter, is_question, likely_report
from bot.domain.speech.named import accuses_here, is_evidence
from bot.domain.speech.remark import is_remark
from bot.domain.talk.accuser import asks_beside, speaks_of_him, tells_of_trouble
from bot.domain.talk.another_end import tells_of_another_end
from bot.domain.talk.continues import continues, is_of_same_thing, is_other_thing, tells_of_harm
from bot.domain.talk.own_matter import is_own_matter, tells_where_or_what
from bot.domain.tickets.category import FALLBACK
from bot.domain.tickets.confidential import accused_in
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.plain import bare
from bot.domain.words.subjects import may_be_one_subject, shares_word
from bot.services.context import Context
from bot.services.hearing.after_own_danger import is_another_matter
from bot.services.reading.find_ticket import current
from bot.services.reading.read_named import one_pointed_at
from bot.services.taking.add_to_ticket import GONE, just_accused
from bot.services.taking.join_accusation import is_no_charge, is_of_accused

SAME_TEXT = 92
_WONDERS = re.compile(r"^谁[啊呀是]|不是[^，,。]{1,10}[吗嘛][\s?？]*$")
"""谁啊 3号不是老杜吗: said to a neighbour."""
_BESIDE_IT = re.compile(r"(?:旁边|边上|隔壁|对面)(?:的|[那这])(?![是有])")


def draft_of(situation: Situation, context: Context) -> Ticket | None:
    """What they have just reported and may go on with; an accusation never joins what ordinary handlers read."""
    another = is_matter(situation.words) and bool(place_in(situation.words))
    number = situation.draft or (None if another else just_accused(situation, context))
    draft = current(context, number) if number else None
    if draft is None or draft.state in GONE or stands_apart(situation.words, draft, context):
        return None
    if not draft.is_confidential and is_of_accused(situation.speaker.person, situation.words, context):
        return None
    if draft.is_confidential and _is_none_of_accusation(situation.words, draft, context):
        return None
    if draft.urgent and situation.is_private and is_another_matter(situation.words, draft):
        return None
    told = f"{draft.text} {draft.place}"
    if not (draft.is_confidential or draft.urgent) and tells_of_another_end(situation.words, told):
        return None
    return another_meant(situation, context, draft) or _before_question(situation, context, draft) or draft


def _before_question(situation: Situation, context: Context, draft: Ticket) -> Ticket | None:
    """还有 三楼也漏了, where a question of something else was passed on since 8号楼漏水: of that, and of no question."""
    words = situation.words
    if draft.speech is not Speech.QUESTION or is_question(words) or shares_word(words, draft.text):
        return None
    since = context.now - context.office.manners.join_within
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    lately = [one for one in mine if one.is_open and one.opened_at >= since and not (one.urgent or one.is_confidential)]
    named = [one for one in lately if one.speech is not Speech.QUESTION and may_be_one_subject(words, one.text)]
    return named[0] if named else None


def last_passed_on(situation: Situation, context: Context) -> Ticket | None:
    """The newest open question of theirs that was passed on here within the last half hour."""
    mine = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    asked = (one for one in mine if one.is_open and one.speech is Speech.QUESTION)
    return next((one for one in asked if one.opened_at >= context.now - REPORTED_MS), None)


def another_meant(situation: Situation, context: Context, ticket: Ticket) -> Ticket | None:
    """地下室那个, after 门禁卡刷不开: another one of theirs that it points at."""
    meant = one_pointed_at(situation.speaker.person, situation.room, situation.words, context)
    if meant is None or meant.number == ticket.number or ticket.is_confidential:
        return None
    return None if meant.is_confidential or stands_apart(situation.words, meant, context) else meant


def _is_none_of_accusation(words: str, draft: Ticket, context: Context) -> bool:
    """Praise of the one who was accused, a question of something else, or something broken that those who are in charge
    of it have to hear of."""
    if is_no_charge(words, context):
        return True
    return (asks_beside(words) or tells_of_trouble(words, draft.text)) and not (
        is_evidence(words) or accuses(words, context)
    )


def stands_apart(words: str, ticket: Ticket, context: Context) -> bool:
    """An accusation does not join what ordinary handlers read, nor what the accused one has in hand."""
    if not accuses(words, context):
        return False
    return not ticket.is_confidential or ticket.handler in accused_in(context.places, ticket.grid, words)


def accuses(words: str, context: Context) -> bool:
    return accuses_here(context.places, words)


def is_same(words: str, draft: Ticket) -> bool:
    """The same report sent twice by hand, the place be it written as 2单元 or as 二单元: one ticket."""
    words = without_opening(words)
    if place_key(words) != place_key(draft.text):
        return False
    if fuzz.ratio(bare(words), bare(draft.text)) >= SAME_TEXT:
        return True
    return _beside_place(words) == _beside_place(draft.text)


def _beside_place(words: str) -> str:
    return bare(words.replace(place_in(words), " ", 1) if place_in(words) else words).removeprefix("的")


def adds_to_draft(words: str, draft: Ticket) -> bool:
    """还有 …, 补充 …, a bare address: more about the same matter, unless it names another place and another fault."""
    if draft.is_confidential and is_evidence(words):
        return True
    if _BESIDE_IT.match(words) and is_other_thing(words, draft.text) and is_matter(words):
        # 旁边那棵树要倒, after 路灯不亮, tells of the tree, and not where the lamp is.
        return False
    if is_remark(words):
        # 就是说啊, to a neighbour.
        return False
    return adds_to_previous(words) and not is_own_matter(words, draft.text, draft.place)


def goes_on_with(words: str, draft: Ticket, context: Context, begins_anew: bool = False) -> bool:
    """是靠左手那个灯, 裂口正对着门: more of what they have just reported, though it names no place. Whoever mentions
    the bot once more may begin anew: then only what cannot stand alone."""
    if draft.is_confidential or is_own_matter(words, draft.text, draft.place) or is_remark(words):
        return False
    if continues(words, draft.text) or (draft.speech is not Speech.QUESTION and tells_of_harm(words, draft.text)):
        return True
    if begins_anew or is_elsewhere(words, draft.text):
        return False
    if is_of_same_thing(words, draft.text):
        return True
    return likely_report(words) and not (is_other_thing(words, draft.text) or is_other_work(words, draft, context))


def is_beside_danger(situation: Situation, draft: Ticket, context: Context) -> bool:
    """@小蜜蜂 楼顶的广告布松了 怕掉下来砸人, after 我家燃气灶漏气: another matter, which somebody has to accept; and what the office is
    asked at any time."""
    words = situation.words
    if asks_of_office(words):
        return True
    elsewhere = names_building(words) and names_building(f"{draft.place} {draft.text}")
    anew = elsewhere or situation.called in context.office.manners.report_names
    return anew and likely_report(words) and not (shares_word(words, draft.text) or speaks_of_him(words))


def tells_more(words: str, draft: Ticket) -> bool:
    """Said without a mention, right after a report: something about a place, be it where that is or what came of it."""
    return (
        tells_where_or_what(words)
        and not _WONDERS.search(words)
        and place_key(words) not in (place_key(draft.text), draft.place)
    )


def begins_another(words: str, draft: Ticket) -> bool:
    """还有 5号楼门禁也坏了: a matter of its own, said to nobody as what was reported a moment ago was said to the bot;
    6号楼又停气了 有人知道咋回事吗 is asked of the neighbours."""
    if draft.is_confidential or not is_own_matter(words, draft.text, draft.place):
        return False
    return adds_to_previous(words) or (tells_more(words, draft) and not is_question(words))


def is_other_work(words: str, draft: Ticket, context: Context) -> bool:
    """有人在楼道拉屎 after 楼道灯不亮: another kind of work by a word of the office's own list, and no word of the same
    thing; 结果把快递泡了 says that it came of it."""
    if goes_on(words) or may_be_one_subject(words, draft.text):
        return False
    return names_other_work(words, draft, context)


def names_other_work(words: str, ticket: Ticket, context: Context) -> bool:
    """Whether the rest beside the place names another kind of work: 3号楼有人偷电瓶车 does not say where the noise is."""
    place = place_in(words)
    found = context.classified(words.replace(place, " ") if place else words)
    by_keyword = any(word in found.category.keywords for word in found.because)
    return by_keyword and ticket.kind not in (found.category.name, FALLBACK)
