"""好 同意, 没问题 批了, 不批 太久了: what a leader says to a request that waits, in more words than the command has."""

from __future__ import annotations

import re

from bot.domain.commands.parse import Command
from bot.domain.commands.table import Verb
from bot.domain.commands.work_words import number_said
from bot.domain.speech.kinds import is_question
from bot.domain.words import ticket_numbers

_LONGEST = 40
_GAP = r"[\s，,。！!、；;]"
_LEAD = rf"(?:好[的嘞滴吧]?|行|可以|没问题|没意见|嗯|ok|那就?|我这边|我|就|都|这个|先|也|{_GAP})*"
_TAIL = rf"(?:了|吧|的|啊|哈|呀|{_GAP}|尽快|抓紧|快[点些]|办|弄|处理|好|他|她|给|申请|延期|挂账|[几\d一二两三四五六七八九十]天)*"
_YES = re.compile(
    rf"{_LEAD}(?:(?P<plain>同意|批准)|[批准]了|[批准]吧|准许|可以[批准延挂]|给[他她]?(?:批|延|挂)|[延挂]吧|(?:就|那就?)[延挂]){_TAIL}",
    re.IGNORECASE,
)
_NO = re.compile(
    rf"(?:这个|我|{_GAP})*(?:不(?:能|给|可以)?(?:批准?|准(?!确|时|备)|同意)(?:了|的|延期|挂账)?|(?:不能|不给|别)再?[延挂](?:期|账)?了?)(?:{_GAP}+(?P<why>.+))?",
    re.DOTALL,
)


def decision_in(words: str, addressed: bool) -> Command | None:
    """同意 or 不同意 (with the reason), of the only request that waits where no number is said. Among colleagues only what
    says so in the word itself."""
    if len(words) > _LONGEST or is_question(words):
        return None
    number = number_said(words)
    rest = re.sub(r"#?" + str(number) + r"号?(?:工单|的|那个)?", " ", words) if number else words
    if ticket_numbers.ONE.search(rest):
        return None
    if (found := _YES.fullmatch(rest.strip())) and (addressed or found["plain"]):
        return Command(Verb.AGREE, number, "")
    if addressed and (found := _NO.fullmatch(rest.strip())):
        return Command(Verb.DISAGREE, number, (found["why"] or "").strip())
    return None
