"""停水停到几点, asked where a notice on it has just been sent: whether it is about that notice, and what in it answers."""

from __future__ import annotations

import re
from datetime import date

from bot.domain.speech.kinds import is_matter, is_question

_LONGEST = 40
_SAID_AT_ONCE = 120

_WHEN = r"(?:今天|今日|今晚|明天|明日|明早|明晚|后天|昨天|上午|下午|早上|晚上|中午|凌晨|周[一二三四五六日天末]|星期[一二三四五六日天]|本周|下周|\d+[月日号点时分年:：\-—~至到]*)"
_OF_NO_TOPIC = re.compile(
    rf"{_WHEN}|关于|紧急|温馨|重要|社区|小区|街道|网格|居民|业主|群众|本次|近期|开展|进行|举办|举行|召开|工作|事项|安排|有关|通知|公告|通告|"
    r"告知|提醒|提示|预告|通报|的|请|各位|大家|我们|[^\u4e00-\u9fff]+"
)
_ASKING = re.compile(
    rf"{_WHEN}|[\d一二三四五六七八九十]+(?:号楼|栋|幢|座|单元|楼)|几点钟?|什么时候|啥时候|什么时间|多久|多长时间|几号|哪天|几天|哪里|哪儿|哪些?|在哪|地点|地址|怎么|多少钱?|要钱|收费|"
    r"带什么|准备什么|需要|什么|电话|找谁|联系|开始|结束|完|恢复|到|吗|呢|啊|呀|吧|嘛|么|的|了|是不是|还|能|会|要|请问|问一?下|我们?|咱们?|你们|家|"
    r"社区|小区|这个|那个|通知|里|说|是|在|去|为止|才|[^\u4e00-\u9fff]+"
)
_AS_ANNOUNCED = (
    (re.compile(r"来([水电气暖热])|([水电])(?:几点|什么时候|啥时候)来"), r"停\1\2"),
    (re.compile(r"送电"), "停电"),
)
"""What is asked of the end of an outage is about the outage."""
_OUTAGE = re.compile(r"停[水电气暖热网]|断[水电网]")

_TIME_ASKED = re.compile(r"几点|什么时候|啥时候|什么时间|啥时间|多久|多长时间|几号|哪天|几天|何时|到多会儿?|多会儿")
_TIME_TOLD = re.compile(
    r"\d+\s?(?:[点时:：月日号天]|分钟|小时)|[一二三四五六七八九十两半]+(?:[点天]|小时)|今[天晚]|明[天晚早]|上午|下午|周[一二三四五六日末]|星期"
)
_OTHERS = (
    (
        re.compile(r"哪里|哪儿|在哪|地点|地址|哪[几些]?[栋个]?楼|哪[几些]栋|哪个(?:楼|地方|门)"),
        re.compile(
            r"地点|地址|[\d一二三四五六七八九十]+(?:号楼|栋|幢|楼|单元)|广场|中心|门口|活动室|服务站|大厅|车库|在[^，,。]{2,12}(?:举|进|办|设|集)"
        ),
    ),
    (
        re.compile(r"带什么|带啥|带哪些|准备什么|需要什么|要什么(?:材料|证)"),
        re.compile(r"携?带|准备|材料|身份证|证件|需"),
    ),
    (re.compile(r"多少钱|要钱|收费|免费|花钱|费用"), re.compile(r"[\d万千百]\s?元|免费|收费|费用|不收")),
    (re.compile(r"电话|找谁|联系谁|怎么联系|问谁"), re.compile(r"电话|联系|咨询|[\d-]{7,}")),
)
_WHETHER = re.compile(r"吗[？?]?$|是不是|[停办开]不[停办开]|[停办开]没[停办开]|还[停办开]")
_COMPLAINS = re.compile(r"怎么|为什么|为啥|咋|还没|还不|没[来有]|不[来亮热通]|又|通知都?没|没通知|没说|不提前")
_SENTENCE = re.compile(r"(?<=[。；;！!？?\n])")
_ANOTHER_DAY = re.compile(r"明天|明日|明早|明晚|后天|周[一二三四五六日天末]|星期[一二三四五六日天]|下周")
_RELATIVE = (
    (re.compile(r"今天|今日|今晚|今早|现在|马上"), 0),
    (re.compile(r"明天|明日|明早|明晚"), 1),
    (re.compile(r"后天"), 2),
)


def is_about(title: str, text: str, words: str) -> bool:
    """Whether a question asks for something that notices tell, and names what this one is about; no report, and
    nothing that complains."""
    if len(words) > _LONGEST or not asks_of_notice(words):
        return False
    said = _as_announced(words)
    asked = _pieces(_ASKING.sub(" ", said))
    if not asked or _covered(asked, f"{title} {text}") * 2 < sum(map(len, asked)):
        return False
    topic = _pieces(_OF_NO_TOPIC.sub(" ", title))
    if topic:
        return _covered(topic, said) * 3 >= sum(map(len, topic))
    # 社区通知 says nothing: there the whole question must be of what it begins with.
    return _covered(asked, _SENTENCE.split(text.strip())[0]) == sum(map(len, asked))


def asks_of_notice(words: str) -> bool:
    """Judged without any notice: most of what is said to the bot is none."""
    if not is_question(words) or _COMPLAINS.search(words) or is_matter(_OUTAGE.sub("", words)):
        return False
    return bool(_TIME_ASKED.search(words) or _WHETHER.search(words) or any(asked.search(words) for asked, _ in _OTHERS))


def answering(text: str, words: str) -> str:
    """The sentence of the text that answers; "" where none does."""
    sentences = [piece.strip() for piece in _SENTENCE.split(text) if piece.strip()]
    told = next((told for asked, told in _OTHERS if asked.search(words)), None)
    told = _TIME_TOLD if _TIME_ASKED.search(words) else told
    fitting = [one for one in sentences if told.search(one)] if told else sentences[:1]
    if day := _ANOTHER_DAY.search(words):
        fitting = [one for one in fitting if day[0] in one]
    best = max(fitting, key=lambda one: _covered(_pieces(_as_announced(words)), one), default="")
    return best if len(best) <= _SAID_AT_ONCE else ""


def still_holds(text: str, sent: date, today: date) -> bool:
    """Whether what a sentence says of 今天 or 明天 is not over yet; without such a word it goes on to be true."""
    days = [days for sign, days in _RELATIVE if sign.search(text)]
    return not days or (today - sent).days <= max(days)


def _as_announced(words: str) -> str:
    for sign, announced in _AS_ANNOUNCED:
        words = sign.sub(announced, words)
    return words


def _pieces(text: str) -> list[str]:
    return [piece for piece in re.findall(r"[\u4e00-\u9fff]+", text) if len(piece) > 1]


def _covered(pieces: list[str], said: str) -> int:
    """How many characters of the pieces stand, two or more together, in what was said."""
    count = 0
    for piece in pieces:
        at = [piece[place : place + 2] in said for place in range(len(piece) - 1)]
        count += sum(here or before for here, before in zip([*at, False], [False, *at], strict=True))
    return count
