"""What was probably meant for a command and is none: 接担 1001, 办接 1028 换了读卡器, 1005我这边弄好了."""

from __future__ import annotations

import re

from bot.domain.commands.parse import Command, parse
from bot.domain.commands.table import TABLE, Verb
from bot.domain.commands.withheld import is_withheld
from bot.domain.commands.work_words import is_enough, is_under_way, likely_verb, number_said
from bot.domain.places.words import place_in
from bot.domain.speech.all_well import is_all_well
from bot.domain.speech.kinds import is_chatter, is_matter, is_question, reports_trouble
from bot.domain.words.plain import clean, half_width
from bot.domain.words.ticket_numbers import DIGITS, MAY_NAME_ONE, NUMBER

_LONGEST_DONE = 80
_EDGES = " \n，,。；;！!：:"
_ENDS_ASKING = re.compile(r"[吗么?？]\W*$")
_NUMBER_FIRST = re.compile(rf"(?:工单)?\s?#?{NUMBER}")
_SLIP = re.compile(rf"([一-鿿]{{2,4}})[\s:，,]{{0,3}}#?{NUMBER}\s*(.*)", re.DOTALL)
_TO_SOMEBODY = re.compile(rf"(?:转给|转派|改派|派给|转)\s?([一-鿿]{{2,6}})\s{{0,3}}#?{NUMBER}\s*(.*)", re.DOTALL)
_SHORT = {"接": Verb.ACCEPT, "转": Verb.REASSIGN, "退": Verb.RETURN}
_SHORT_ENDS = r"(?=[\s，,：:。！!]|$|[了吧给]|号(?!楼|线|院))号?"
_BY_ME = r"(?:我们?|咱们?|俺|由我|这边|也|都|全|就|先|来)"
_TAKEN = re.compile(
    rf"(?:工单\s?)?#?({DIGITS})[\s，,：:号]{{0,3}}(?:那[个件]|这[个件])?{_BY_ME}{{0,4}}"
    r"(?:接(?:单|手|下)?来?[了吧啊呀哈哦啦喽咯嗯]{0,2}|(?<=[我们咱俺])去[吧啊呀哈哦]{0,2})(?=[\s，,：:。！!]|$)(.*)",
    re.DOTALL,
)
"""1005也接, 1008我接了哈, 1003我去; 1005我接着修, 1005也接不了, 1005我去过了 are none."""
_SHORT_FIRST = re.compile(
    rf"(?:{_BY_ME}{{1,3}}(?=接))?([接转退])(?:一?下)?[\s：:]{{0,3}}#?{NUMBER}{_SHORT_ENDS}(.*)", re.DOTALL
)
_SHORT_LAST = re.compile(rf"#?({DIGITS})[\s，,：:号]{{0,3}}([接转退]){_SHORT_ENDS}(.*)", re.DOTALL)
_RUN_IN = re.compile(rf"(转)#?({DIGITS})([^\W\d]{{2,6}}(?:[\s，,：:。].*)?)", re.DOTALL)
_DONE = re.compile(
    rf"(?:工单\s?)?#?{NUMBER}号?[\s，,：:]{{0,3}}(?:那边|这边|现在|也|都|全|已经?){{0,2}}"
    r"((?:(?:修|弄|办|换|搞|清|疏?通|装|补|处理|清理|修理)(?:完|妥|好)|解决|搞定|完事|妥|好)[了啦咯喽])(?=[\s，,。；;！!]|$)(.*)",
    re.DOTALL,
)
_NOT_DONE = re.compile(
    r"[还没未吗呢差剩再等又?？]|不(?!用|错|漏|堵|响|晃|卡|闪|吵|臭|黑)|一半|一部分|[明后]天|下[周午个]|晚上|回头|但|可是|只是|就是|"
    r"除了|除外|暂时|临时|(?:告诉|通知|叫|喊|跟)(?:[我俺]|一声)|说一声|\d{4}"
)
_REPORT = re.compile(r"(代报|代为上报|巡查发现|巡查(?:时|中|到|看到|发现)+|巡查|上报)")
_TELLS_OF_ROUND = re.compile(
    r"[了过完的在着给到]|工作|任务|记录|人员|情况|次数|一[下遍圈]$|是不是|要|(?:街道|社区|领导|上级|物业|区里|网格长)(?!.{0,6}号楼)"
)
_GIVEN_TO = frozenset({"派单", "分派", "指派", "派工"})
_SPELLINGS = {
    word: usage.verb
    for usage in TABLE
    if usage.numbered
    for word in (*usage.synonyms, usage.verb.value)
    if len(word) > 1
}


def short_command(words: str, run_in: bool = False) -> Command | None:
    """接1003, 1003我也接了, 转1018 唐建嘉: the command in one sign. Only for those who give it, and of a ticket there is:
    from anybody else 转5000 给骗子了 is money. `run_in`: 转1018唐建嘉 看下水泵, where it is known that somebody is called
    so."""
    words = half_width(clean(words))
    if not run_in and (taken := _TAKEN.fullmatch(words)):
        sign, (number, rest) = "接", taken.groups()
    elif found := (_RUN_IN if run_in else _SHORT_FIRST).fullmatch(words):
        sign, number, rest = found.groups()
    elif not run_in and (found := _SHORT_LAST.fullmatch(words)):
        number, sign, rest = found.groups()
    else:
        return None
    return parse(f"{_SHORT[sign].value} {number} {rest}".strip())


def report_run_in(words: str, loosely: bool) -> Command | None:
    """代报王奶奶来电：家里下水道堵了, 巡查3号楼花坛塌了: a report of somebody in office, without the blank that parts it from
    its verb. `loosely`: said to the bot or among colleagues; among residents it has to tell what is wrong where."""
    words = half_width(clean(words))
    found = _REPORT.match(words)
    rest = words[found.end() :].strip(_EDGES) if found else ""
    if found is None or not rest or is_question(rest) or _TELLS_OF_ROUND.match(rest):
        return None
    there, told = bool(place_in(rest)), reports_trouble(rest) or is_all_well(rest)
    if loosely:
        told = (told or is_matter(rest)) and (there or found[1] != Verb.PASS_UP.value)
    if told and (there or loosely):
        verb = Verb.FOUND.value if found[1].startswith(Verb.FOUND.value) else found[1]
        return parse(f"{verb} {rest}")
    return None


def done_command(words: str) -> Command | None:
    """1020好了 换了灯泡: 办结 with that result, for whoever has accepted that ticket; 好了, 也换好了 alone is the result too.

    Not 1020好了吗, 好了一半, 好了 明天再看, nor what names another ticket beside it.
    """
    words = half_width(clean(words))
    found = None if len(words) > _LONGEST_DONE or is_question(words) else _DONE.fullmatch(words)
    if found is None or _NOT_DONE.search(found[3]) or is_under_way(found[3]) or is_withheld(words):
        return None
    told = found[3].strip(_EDGES)
    return Command(Verb.FINISH, int(found[1]), found[2] if is_chatter(told) else told)


def near_command(words: str) -> tuple[Verb, int, str] | None:
    """The verb, the number and what stands after it; of words that only tell of the work, nothing stands after it."""
    words = half_width(clean(words))
    if not MAY_NAME_ONE.search(words):
        return None
    if slip := slip_of_command(words):
        return slip
    # 李阿姨说：办结 1001 修好了 tells what somebody else said.
    if is_question(words) or not _NUMBER_FIRST.match(words):
        return None
    number, told = number_said(words), likely_verb(words)
    return (told, number, "") if number and told else None


def begins_with_number(words: str) -> bool:
    """1013 没好呢 还漏: tells something, and names first of what. 1500元, 2008年 are none."""
    words = half_width(clean(words))
    if is_question(words) or _ENDS_ASKING.search(words) or number_said(words) is None or len(words) > _LONGEST_DONE:
        return False
    found = _NUMBER_FIRST.match(words)
    rest = words[found.end() :] if found else ""
    return found is not None and (is_enough(rest) or not is_chatter(rest))


def slip_of_command(words: str) -> tuple[Verb, int, str] | None:
    """The same of what is written like a command only: 接担 1001, 转给网格员 1002."""
    words = half_width(clean(words))
    if turned := _TO_SOMEBODY.fullmatch(words):
        return Verb.REASSIGN, int(turned[2]), f"{turned[1]} {turned[3]}".strip()
    slip = None if is_question(words) or is_withheld(words) else _SLIP.fullmatch(words)
    verb = _mistyped(slip[1]) if slip else None
    return (verb, int(slip[2]), slip[3]) if slip and verb else None


def _mistyped(word: str) -> Verb | None:
    """One sign is another one, or two have changed places."""
    if word in _GIVEN_TO:
        return Verb.REASSIGN
    for spelling, verb in _SPELLINGS.items():
        if len(spelling) != len(word):
            continue
        differing = sum(one != other for one, other in zip(spelling, word, strict=True))
        if differing == 1 or sorted(spelling) == sorted(word):
            return verb
    return None
