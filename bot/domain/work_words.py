"""What people in roles say of their own work, in private and in no command's words: 在路上了, 1003接单了，再去一趟."""

from __future__ import annotations

import re

from bot.domain.command_table import Verb
from bot.domain.place_words import place_in
from bot.domain.speech import is_matter, is_question, reports_trouble

_NUMBER = re.compile(r"(?<![\d.])(\d{4,9})(?!\d|室|户|房|号楼|元|块|年|米|平|路|度|斤|万|多|公里)")
_WHEN = r"(?:今天|明[天日早]|后天|改天|上午|下午|晚上|早上|中午|周[一二三四五六日天]|等会儿?|一会儿?|回头|待会儿?|[\d一二三四五六七八九十两]+点)"
_OF_WORK = re.compile(
    rf"""
    在路上|马上|这就|分钟(?:就)?到|(?:我|我们|师傅|工人|电工)[^，,。]{{0,6}}[去到来在]|{_WHEN}[^，,。]{{0,12}}(?:去|来|修|到|换|处理|弄|办|清)|
    去(?:看|修|处理|现场|一趟)|再去|已经?(?:到|在|去|来|联系|通知|安排|叫|派|约|修|处理|换|清|上门|盖|关)|联系了|约了|安排了|叫了师傅|
    (?:修|弄|办|处理|换|清|疏通|盖)(?:理|走)?[好完着了]|在(?:修|办|处理|弄)|接(?:单|了|手)|办结|退回|转[给派]|收到|
    ^(?:好的?|行|可以|嗯|ok)|不归我|归[^，,。]{{0,6}}管|不是我[们的]?|等(?:配件|通知|回复|他)|到(?:现场|了$)|忙不过来
    """,
    re.VERBOSE,
)
_PROGRESS = re.compile(
    r"上门|[看去到找问谈劝量试]过|看了|去了|现场|走访|跟进|协调|沟通|商量|劝|联系|通知|预约|约[了好在]|登记|上报|报[给到了]|申请|安排|"
    r"配件|材料|师傅|电工|工人|施工|在[修办等弄查]|处理中|正在|不在家|没人在|没人开门|进不去|打不通|不接|住院|同意|答应|签[了字]|要[换等买找]|得[换等买找]"
)
_OF_ANOTHER = re.compile(r"[说讲问回道][:：]|[“”\"「」]")
"""李阿姨说：办结 1001 修好了 tells what somebody else said."""
_LONGEST = 100
_LIKELY = (
    (re.compile(r"不归|不是我|不该我|管不了|归[^，,。]{0,6}管|退回"), Verb.RETURN),
    (re.compile(r"转[给派交]"), Verb.REASSIGN),
    (re.compile(r"延期|来不及|宽限|晚几天"), Verb.EXTEND),
    (re.compile(r"挂账|等(?:配件|材料|资金)"), Verb.SUSPEND),
    (
        re.compile(
            r"(?:修|弄|办|处理|换|清|疏通|解决|搞)(?:理|走)?(?:好|完|定|通)|办结|已清|解决了|疏通了|换了|误报|虚惊|解除|撤了"
        ),
        Verb.FINISH,
    ),
    (re.compile(r"接(?:单|了|手)|我来|收到"), Verb.ACCEPT),
)


def number_said(words: str) -> int | None:
    """Of what may be a ticket."""
    found = _NUMBER.search(words)
    return int(found[1]) if found else None


def is_of_work(words: str) -> bool:
    """在路上了，五分钟到, 明天上午十点去修, 好的发吧."""
    return bool(_OF_WORK.search(words))


def tells_progress(words: str) -> bool:
    """1049 已经上门看过: how far they are with a ticket that they name."""
    if len(words) > _LONGEST or number_said(words) is None or _OF_ANOTHER.search(words) or is_question(words):
        return False
    return bool(_PROGRESS.search(words)) or is_of_work(words)


def is_report(words: str) -> bool:
    """Whether somebody who handles such things clearly tells of a matter: what is wrong where, or what is to be done
    somewhere that is not their own work already."""
    if is_question(words):
        return is_matter(words)
    return reports_trouble(words) or (bool(place_in(words)) and is_matter(words) and not is_of_work(words))


def likely_verb(words: str) -> Verb | None:
    """The command that seems to be meant; never given for them, only offered."""
    return next((verb for signs, verb in _LIKELY if signs.search(words)), None)
