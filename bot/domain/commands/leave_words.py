"""我下午请假, 后天我有事来不了，请林若川替: people who handle tickets speak of their leave in no command's words."""

from __future__ import annotations

import re
from datetime import date

from bot.domain.commands.work_words import number_said
from bot.domain.speech.kinds import is_question
from bot.domain.tickets.leave import read_leave

_DAY = (
    r"(?:20\d\d\s*[-/.年]\s*)?\d{1,2}\s*(?:[-/.]|月)\s*\d{1,2}\s*[日号]?|\d{1,2}\s*[日号]|大后天|今[天日晚]|明[天日晚早]|后天|"
    r"(?:下个?|这个?|本)?(?:周|星期|礼拜)[一二三四五六日天]"
)
_PART = r"(?:上午|下午|中午|晚上|早上|全天|整天|半天|一天)"
_DAYS = re.compile(rf"(?:{_DAY}){_PART}?(?:\s*(?:至|到|~|～|—+|–|-)\s*(?:{_DAY}){_PART}?)?")
_COUNT = re.compile(r"(?P<count>\d{1,3}|[一二两三四五六七八九十])\s*天")
_LATER_TODAY = re.compile(r"上午|下午|中午|晚上|等会儿?|待会儿?")
_THIS_WEEK = re.compile(r"(?:这个?|本)(?=周|星期|礼拜)")
_LEAVE = r"(?:请(?:个|一?下|[\d一二两三四五六七八九十半]{1,3}天的?|上|了)?(?:事|病|年|婚|丧|产|陪产|探亲)?假|休(?:个|几天|[\d一二两三四五六七八九十]{1,3}天)?(?:年|病|婚|产|陪产)?假|调休|轮休)"
_SAYS_LEAVE = re.compile(
    rf"^(?:我|本人|俺|领导|主任|书记|你好|您好|报告|那个|因为?|家里?|孩子|老人|身体|有点?|事情?|生病|不舒服|住院|感冒|发烧|"
    rf"要|想|得|需要|打算|准备|申请|就|先|再|也|从|在|和|跟|{_DAY}|{_PART}|至|到|起|开始|临时|可能|[\s，,。、：:~-])*{_LEAVE}"
)
_AWAY = re.compile(
    r"[来上]不了(?:班|岗|单位)?|[去到]不了(?:岗|单位|社区|班)|不[来去]?上班|不在(?:岗|班|单位|社区|家里?)?(?=\W|$|[了的])|休息|不在[^，,。]{0,3}(?:找|请|让|由)|值不了班"
)
_WHO_STANDS_IN = re.compile(
    r"(?:谁|哪位|哪个|有没有人|有人)(?:能|可以|来|帮|给)*(?:[替顶代]|值)(?:一?下|个)?(?:我|班|岗|我一?下|我的?班)|"
    r"(?:帮|替|给)我?(?:顶|替|代|值)(?:一?[下天会]|个|我|半天)*班?"
)
"""我下午要去开会 谁替我."""
_NOT_MINE = re.compile(
    r"[他她]|居民|业主|住户|商户|阿姨|大爷|叔叔|奶奶|老师|同事|员工|职工|公司|单位(?!$)|老板|工资|扣|规定|几天假|多少天|合同|违法|不给|不准"
)
_ASKS_HOW = re.compile(r"(?:怎么|咋|如何|怎样)[^，,。]{0,4}(?:请假|销假)|(?:请假|销假)[^，,。]{0,4}(?:怎么|咋|如何)")
_BACK = re.compile(
    r"(?:我|本人)?(?:今天|现在|刚|已经|明天)?(?:休(?:完|好)?假?)?(?:回来(?:上班)?了|回来上班|回岗了?|上班了|休完(?:假)?了?|休假结束了?|假期?结束了?|假休完了|返岗了?|到岗了?)"
    r"[，,。\s]*(?:可以|能|恢复|照常|正常)?(?:派单|接单)?[了吧啊]?"
)
_GIVE_BACK = re.compile(
    r"(?:都|单子|工单|这些|那些|把)?(?:交?还给|退给|转回给?|交回给?)\s*(?P<name>[^\s，,。]{2,4}?)(?:了|吧|啊)?"
)
_STANDS_IN = re.compile(
    r"(?:^|[让请叫由找\s，,])(?P<name>[^\s，,。让请叫由找我替顶代帮天假]{2,4}?)(?:来|先|去|帮忙?|给)*(?:我)?(?:替|顶|代)(?:一?下|班|我|[几一两三半]?天|岗)*[吧了的哈啊]*$"
)
"""我明天请假让林若川替, 明天请假，老赵帮我顶."""
_EDGES = " 。，,；;！!"
LONGEST = 40


def wants_leave(words: str) -> bool:
    """First person only, and nothing about a ticket."""
    if len(words) > LONGEST or number_said(words) is not None:
        return False
    if _NOT_MINE.search(words):
        return False
    if _ASKS_HOW.search(words):
        return True
    if _WHO_STANDS_IN.search(words) and "我" in words and (_DAYS.search(words) or _LATER_TODAY.search(words)):
        return True
    if is_question(words):
        return False
    if _SAYS_LEAVE.match(words):
        return True
    return bool(_AWAY.search(words) and "我" in words and (_DAYS.search(words) or _LATER_TODAY.search(words)))


def is_back(words: str) -> bool:
    """我回来了."""
    return bool(_BACK.fullmatch(words.strip(_EDGES)))


def whom_to_give_back(words: str) -> str:
    """还给一岸: what somebody who stands in says when that one is back; "" where nobody is named."""
    found = _GIVE_BACK.fullmatch(words.strip(_EDGES))
    return found["name"] if found else ""


def days_told(words: str, today: date) -> str:
    """The days as they may stand in the command, "" where they cannot be read."""
    found = _DAYS.search(words)
    count = _COUNT.search(words)
    if found:
        days = _THIS_WEEK.sub("", found[0])
        both = f"{days} {count[0]}" if count and count.start() >= found.end() else days
        told = both if read_leave(both, today) else days
    elif (later := _LATER_TODAY.search(words)) or not count:
        told = f"今天{later[0]}" if later and re.fullmatch(_PART, later[0]) else "今天" if later else ""
    else:
        told = f"今天起 {count[0]}"
    return told if told and read_leave(told, today) else ""


def substitute_told(words: str, today: date) -> str:
    """Whoever is to stand in, as it was written; "" for nobody."""
    if found := _STANDS_IN.search(words.strip(_EDGES)):
        return found["name"]
    # Only what stands behind the days is read.
    wish = read_leave(f"今天 {words.strip(_EDGES)}", today) or None
    if wish and wish.substitute:
        return wish.substitute
    tail = re.split(r"[，,。；;\s]+", words.strip(_EDGES))[-1]
    wish = read_leave(f"今天 {tail}", today)
    return wish.substitute if wish else ""
