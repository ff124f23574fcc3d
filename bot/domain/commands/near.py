"""What was probably meant for a command and is none: 接担 1001, 办接 1028 换了读卡器, 1005我这边弄好了."""

from __future__ import annotations

import re

from bot.domain.commands.alike import misspelt, sounds_like
from bot.domain.commands.courtesy import without_request
from bot.domain.commands.parse import Command, parse
from bot.domain.commands.table import TABLE, Verb
from bot.domain.commands.withheld import is_withheld
from bot.domain.commands.work_words import is_enough, is_under_way, likely_verb, number_said, tells_of_another
from bot.domain.places.words import place_in
from bot.domain.speech.all_well import is_all_well
from bot.domain.speech.kinds import is_chatter, is_matter, is_question, likely_report, reports_trouble
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
    r"(?:接(?:单|手|下)?来?[了吧啊呀哈哦啦喽咯嗯]{0,2}|(?<=[我们咱俺])(?:[也都全就先]|这就|马上|现在|过){0,2}去"
    r"(?:看(?:一?[看下眼])?|瞧瞧|一趟|处理|现场|跟进|弄|修|办)?[吧啊呀哈哦了]{0,2})(?=[\s，,：:。！!]|$)(.*)",
    re.DOTALL,
)
"""1005也接, 1008我接了哈, 1003我去, 1003我去看看; 1005我接着修, 1005也接不了, 1005我去过了 are none."""
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
_HEADS = ("代报", "代为上报", "巡查", "上报")
_REPORTING = frozenset({Verb.ON_BEHALF, Verb.FOUND, Verb.PASS_UP})
_TELLS_OF_ROUND = re.compile(
    r"[了过完的在着给到]|工作|任务|记录|人员|情况|次数|一[下遍圈]$|是不是|要|(?:街道|社区|领导|上级|物业|区里|网格长)(?!.{0,6}号楼)"
)
_OTHER_WORDS = {
    **dict.fromkeys(("派单", "分派", "指派", "派工", "转单", "移交", "转交"), Verb.REASSIGN),
    **dict.fromkeys(("结单", "结案", "完结", "办完"), Verb.FINISH),
    **dict.fromkeys(("催促", "催下"), Verb.URGE),
}
"""What people say for it, and no command's word."""
_SLIP_LAST = re.compile(
    rf"(?:工单\s?)?#?{NUMBER}[\s：:，,号]{{0,3}}([一-鿿]{{2,4}})(?=[\s，,：:。！!]|$)[\s，,：:]*(.*)", re.DOTALL
)
_WRITTEN_AFTER = 16
_FOR_OTHERS = (Verb.ON_BEHALF.value, Verb.FOUND.value, "巡查发现", "随手记")
_FOR_OTHERS_SLIPS = misspelt(_FOR_OTHERS)
_PARTED = re.compile(r"(?:[\s：:，,]+(?=\S)|(?=\d))(.+)", re.DOTALL)
_SPELLINGS = {
    word: usage.verb
    for usage in TABLE
    if usage.numbered
    for word in (*usage.synonyms, usage.verb.value)
    if len(word) > 1
}
_SLIPS = misspelt(_SPELLINGS)
_WRITTEN = re.compile(
    rf"({'|'.join(sorted(map(re.escape, _SPELLINGS), key=len, reverse=True))})(?:一?下|[吧了哈啊呀])?\s?[：:]?\s?(?:工单)?#?{NUMBER}"
)


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


def goes_there(words: str) -> bool:
    """1003 我去看看: taken, without a word of 接."""
    taken = _TAKEN.fullmatch(half_width(clean(words)))
    return taken is not None and "接" not in words


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


def report_after_head(words: str, command: Command | None) -> str:
    """上报 5号楼楼道灯全灭了, 巡查发现12号楼漏雨, from somebody who gives no such orders: what is to be heard like any report;
    "" where nothing is told."""
    if command is None and not _REPORT.match(words):
        return ""
    told = command or report_run_in(words, loosely=True)
    if told is None or told.verb not in _REPORTING or told.number is not None:
        return ""
    rest = told.words.strip(_EDGES)
    return rest if is_matter(rest) or likely_report(rest) else ""


def lost_its_head(text: str, words: str) -> bool:
    """Whether 上报 and the like stood before these words: no plain talk, however it sounds."""
    return text.lstrip().startswith(_HEADS) and not words.startswith(_HEADS)


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


def written_in(words: str) -> Command | None:
    """麻烦接单 1055 多谢, 张姐早，转派 1040 高守正, 接单吧1009: the command as it stands in words that may be said to
    somebody else; None where it is no more than spoken of."""
    words = half_width(clean(words))
    if not MAY_NAME_ONE.search(words) or is_question(words) or is_withheld(words) or tells_of_another(words):
        return None
    found = _WRITTEN.search(words)
    if found is None or found.start() > _WRITTEN_AFTER:
        return None
    return parse(f"{found[1]} {found[2]}{words[found.end() :]}")


def only_orders(words: str) -> bool:
    """麻烦接单 1055 多谢, 接单吧1009: nothing but courtesy stands before the command that is written in it."""
    words = half_width(clean(words))
    found = _WRITTEN.search(words)
    return found is not None and is_chatter(without_request(f"{words[: found.start()].strip(_EDGES)} 我")[:-1])


def report_mistyped(words: str) -> str:
    """待报 9号楼漏水, 随手计 18号楼走访正常, 巡察 10号楼门坏了: as it was meant, with the right word; "" for anything else."""
    words = half_width(clean(words))
    slip = next((words[:length] for length in (2, 3, 4) if words[:length] in _FOR_OTHERS_SLIPS), "")
    found = _PARTED.match(words, len(slip)) if slip else None
    if found is None or is_question(words):
        return ""
    told = place_in(found[1]) or reports_trouble(found[1]) or is_matter(found[1]) or is_all_well(found[1])
    return f"{_FOR_OTHERS_SLIPS[slip]} {found[1]}" if told else ""


def slip_of_command(words: str) -> tuple[Verb, int, str] | None:
    """The same of what is written like a command only: 接担 1001, 转给网格员 1002, 1026办节 灯换了."""
    words = half_width(clean(words))
    if not MAY_NAME_ONE.search(words):
        return None
    if turned := _TO_SOMEBODY.fullmatch(words):
        return Verb.REASSIGN, int(turned[2]), f"{turned[1]} {turned[3]}".strip()
    if is_question(words) or is_withheld(words):
        return None
    if (slip := _SLIP.fullmatch(words)) and (verb := _mistyped(slip[1])):
        return verb, int(slip[2]), slip[3]
    slip = _SLIP_LAST.fullmatch(words)
    word = _SLIPS.get(slip[2], "") if slip else ""
    return (_SPELLINGS[word], int(slip[1]), slip[3]) if slip and word else None


def _mistyped(word: str) -> Verb | None:
    """One sign is another one, or two have changed places; of several what sounds so, then what begins so, is meant."""
    if word in _OTHER_WORDS:
        return _OTHER_WORDS[word]
    near = [
        spelling
        for spelling in _SPELLINGS
        if len(spelling) == len(word)
        and (
            sum(one != other for one, other in zip(spelling, word, strict=True)) == 1
            or sorted(spelling) == sorted(word)
        )
    ]
    meant = min(near, key=lambda one: (not sounds_like(one, word), one[0] != word[0]), default="")
    return _SPELLINGS.get(meant)
