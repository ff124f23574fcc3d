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
_WHETHER_FIT = r"行不行|行[吗么不]|可以[吗么不]|(?:能不能|可不可以)(?:(?:去|来|参加|报名?|[办领打做])?(?=\W*$)|去|来|参加|报)|能(?:去|来|参加|报)[吗么不]|够不够|算不算"
_WHETHER_REAL = (
    r"(?:是|还是)?真的?(?:还是|吗|么)?假?的?(?:吗|么|啊)?|是不是(?:真|假)的?|假的[吗么吧]|谁发的|"
    r"(?:有没有|真?有)[这此][么个回件码]*事儿?[吗么]?|(?:靠谱|可信|属实|准)(?:不|吗|么)|(?:是不是|还是)谣[言传]"
)
_BRING = r"(?:需要|要|用|得)?(?:自己)?带(?:上|着)?(?:身份证|证件|户口本|材料|医保卡|社保卡|老年证|病历|现金|钱)?(?=不|吗|么|\W|$)"
_ASKING = re.compile(
    rf"{_WHEN}|{_WHETHER_FIT}|{_BRING}|{_WHETHER_REAL}|不(?=\W*$)|"
    r"[\d一二三四五六七八九十]+(?:号楼|栋|幢|座|单元|楼)|几点钟?|(?:星期|礼拜|周)几|来着|什么时候|啥时候|什么时间|多久|多长时间|几号|哪天|几天|哪里|哪儿|哪些?|在哪[里儿]?|地点|地址|怎么|多少钱?|要钱|收费|"
    r"带什么|准备什么|需要|什么|电话|找谁|联系|开始|截止|结束|完|恢复|到|吗|呢|啊|呀|吧|嘛|么|的|了|是不是|还|能|会|要|请问|问一?下|我们?|咱们?|你们|家|"
    r"社区|小区|这个|那个|通知|里|说|是|在|去|为止|才|[^\u4e00-\u9fff]+"
)
_OF_WHOEVER = re.compile(
    r"停(?![车放])|也|怎么报名?|咋报|报名|预约|参加|\d+岁?|外地[人的]*|租[户客]的?|[本不]是?|老[人头公婆伴]|我?[爸妈]妈?|小?孩子?|男的|女的"
)
"""Beside what asks: 我家老头63能去吗 names nothing but who."""
_AS_ANNOUNCED = (
    (re.compile(r"来([水电气暖热])|([水电])(?:几点|什么时候|啥时候)来"), r"停\1\2"),
    (re.compile(r"送电"), "停电"),
)
"""What is asked of the end of an outage is about the outage."""
_OUTAGE = re.compile(r"停[水电气暖热网]|断[水电网]")

_TIME_ASKED = re.compile(
    r"几点|(?:星期|礼拜|周)几|什么时候|啥时候|什么时间|啥时间|多久|多长时间|几号|哪天|几天|何时|到多会儿?|多会儿"
)
_TIME_TOLD = re.compile(
    r"\d+\s?(?:[点时:：月日号天]|分钟|小时)|[一二三四五六七八九十两半]+(?:[点天]|小时)|今[天晚]|明[天晚早]|上午|下午|周[一二三四五六日末]|星期"
)
_UNTIL = r"(?:几点钟?|什么时候|啥时候|何时|哪天|几号|多会儿|周几|什么时间|啥时间)"
_END_ASKED = re.compile(
    rf"(?:到|至){_UNTIL}(?!开始|能|才|可以|来)|{_UNTIL}(?:就|才|会)?(?:结束|截止|完(?!成|工)|散|收摊|下班|关门)|截止(?:到|是|在)?{_UNTIL}"
)
_END_TOLD = re.compile(
    r"(?:[到至~～—]|(?<=[\d点时])\s?[-－]\s?|截止|结束)[^，,。；;]{0,4}?(?:\d|[一二三四五六七八九十]+[点时号日]|上午|中午|下午|晚上?|明|周|恢复)|"
    r"(?:[\d点时号日午晚天]|周[一二三四五六日末])(?:之?前|以前|截止|结束|为止|止)|"
    r"(?:停|持续|为期|共|历时|约|大约|预计)[^，,。；;]{0,4}[\d一二三四五六七八九十两半]+个?(?:小时|天|分钟)|全天|一整天|恢复"
)
"""体检到几点, of a notice that says 周三上午 and no end."""
_OTHERS = (
    (
        re.compile(r"哪里|哪儿|在哪|地点|地址|哪[几些]?[栋个]?楼|哪[几些]栋|哪个(?:楼|地方|门)"),
        re.compile(
            r"地点|地址|[\d一二三四五六七八九十]+(?:号楼|栋|幢|楼|单元)|广场|中心|门口|活动室|服务站|大厅|车库|在[^，,。]{2,12}(?:举|进|办|设|集)"
        ),
    ),
    (
        re.compile(rf"带什么|带啥|带哪些|准备什么|需要什么|要什么(?:材料|证)|{_BRING}"),
        re.compile(r"携?带|准备|材料|身份证|证件|需"),
    ),
    (re.compile(r"报名|预约"), re.compile(r"报名|预约|登记|扫码|现场|接龙")),
    (
        re.compile(_WHETHER_FIT),
        re.compile(r"\d+\s?周?岁|以上|以下|户籍|居民|业主|住户|租户|对象|条件|不限|均可|都可"),
    ),
    (re.compile(r"多少钱|要钱|收费|免费|花钱|费用"), re.compile(r"[\d万千百]\s?元|免费|收费|费用|不收")),
    (re.compile(r"电话|找谁|联系谁|怎么联系|问谁"), re.compile(r"电话|联系|咨询|[\d-]{7,}")),
)
_WHETHER = re.compile(r"吗[？?]?$|是不是|[停断][水电气暖热网]不\W*$|[停办开]不[停办开]|[停办开]没[停办开]|还[停办开]")
_WHY_OUT = re.compile(
    r"(?:请问|你们|社区|小区|物业|我们?(?:这里?|家|楼)?|今天|明天|后天)*(?:(?:为[什啥]么?|为何|什么原因|啥原因|(?:怎么|咋)(?=又?[要会]))又?[要会]?"
    r"(?P<why>[停断][水电气暖热网]|停)|(?:(?:怎么|咋)?又要?)?(?P<what>[停断][水电气暖热网])[了啊呀\s，,]*是?(?:因为|为)?(?:[什啥]么?原因|[什啥]么?))[啊呀呢的]*\W*"
)
_REASON = re.compile(r"因|由于|检修|抢修|维修|施工|改造|故障|更换|清洗|割接|欠费|升级")
_STOPS = re.compile(
    r"(?<!报)停(?:到|多久|多长|不停|吗|么|几)|(?:[也会要还都得]|几点|时候|哪天|[栋楼座家])停(?![车放产课药保职发止用水电气暖网])"
)
"""停到几点, 我们市场也停吗: what stops is not said."""
_OF_REAL = re.compile(
    r"真的?假|真的[吗么]|是不是[真假]|假的[吗么吧]|谁发的|是真的还是|是真是假|有(?:没有)?[这此][么个回件码]*事儿?[吗么啊呀]*\W*$|"
    r"靠(?:不靠)?谱[吗么不啊呀]*\W*$|(?:可信|属实|准|谣言|瞎传)[吗么不]|是不是(?:谣|瞎传|乱传)|还是谣"
)
_HEARD_SAID = re.compile(
    r"听(?:说|人|别人|见|邻居|谁)|据说|说是|传言|谣|消息|都在?[说传]|"
    r"(?:群里?|网上|朋友圈|抖音|微信|快手|外面|楼下|邻居|有人|别人|人家|他们|大家|街坊|保安|物业|中介|大妈|大爷|阿姨|同事)"
    r"[^，,。？?]{0,6}(?:说|讲|传|转|发|看到|看见|刷到|贴|喊|通知)|(?:看到|看见|刷到|见到|收到)[^，,。？?]{0,8}(?:说|转|发|通知|消息|朋友圈)"
)
_COMING = re.compile(
    r"明|后天|周[一二三四五六日天末]|星期|礼拜|下[周个]|今[晚夜]|晚上|夜里|半夜|[这过]两天|过几天|[\d一二三四五六七八九十]+[月号日]|最近|要[停断]"
)
_OF_ANOTHER = re.compile(
    r"又[停断]|[停断][水电气暖热网]了|没(?:水|电|气|网|暖)|抢修|突然|怎么办|咋办|咋整|赔|投诉|逼|不交|欠费|物业费|报停|[我俺]要停|想停|申请停|办停"
)
_IF_PLANNED = re.compile(
    r"[^我俺咱\s，,。！!？?]{2,8}(?:是不是|是否)?真的?(?:就|是)?(?:要|会|得)(?:搬(?!家)|拆|关(?:门|停)?(?!窗)|撤|迁(?!户)|涨|改建|改造|合并|取消|停办|建)[^，,。！!？?\s]{0,3}[吗么啊]"
)
_LONGEST_RUMOUR = 60
_DETAIL = re.compile(
    r"([要能会用需让])不(?:\1|需要)|(?:需要|必须|[要得用])[^，,。？?\s]{1,6}[吗么不]\W*$|可不可以|(?:能|可以)(?:再)?[坐用开充上做洗吃喝停进][^，,。？?]{0,3}[吗么不]\W*$"
)
_LIVES_ON = re.compile(
    r"(?:电梯|路灯|门禁|道闸|充电桩?|水泵|热水器?|网络|宽带|wifi|空调|冰箱|马桶|厕所|做饭|洗澡|冲厕)(?![费卡])",
    re.IGNORECASE,
)
"""What an outage takes with it, though the notice does not tell of it."""
_NO_FAULT = re.compile(rf"{_WHETHER_FIT}|真的?[还是]*假的?|假的")
_COMPLAINS = re.compile(
    r"怎么(?!报|预约|参加)|为什么|为啥|咋|还没|还不|没[来有]|不[来亮热通]|又|通知都?没|没通知|没说|不提前"
)
_ENDS_ASKING = re.compile(rf"(?:{_WHETHER_FIT}|不|怎么报名?|咋报名?)\W*$")
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
    if not asks_of_notice(words):
        return False
    if out := _WHY_OUT.fullmatch(words):
        return (out["why"] or out["what"])[1:] in f"{title}{text}" and bool(_OUTAGE.search(f"{title}{text}"))
    said = _as_announced(words)
    asked = _pieces(_ASKING.sub(" ", said))
    if not asked or _covered(asked, f"{title} {text}") * 2 < sum(map(len, asked)):
        return False
    topic = _pieces(_OF_NO_TOPIC.sub(" ", title))
    if topic:
        return _covered(topic, said) * 3 >= sum(map(len, topic))
    # 社区通知 says nothing: there the whole question must be of what it begins with.
    return _covered(asked, _SENTENCE.split(text.strip())[0]) == sum(map(len, asked))


def is_of_topic(title: str, said: str) -> bool:
    """Whether what was said tells of what the notice is about; of 通知 anything may."""
    topic = _pieces(_OF_NO_TOPIC.sub(" ", title))
    return not topic or _covered(topic, said) > 0


def leans_on(title: str, text: str, words: str, fresh: bool) -> bool:
    """停到几点, 电梯停不停 of an outage; 我64行不行 of what was sent just now (`fresh`): it names nothing else."""
    if not asks_of_notice(words):
        return False
    of_outage = bool(_OUTAGE.search(f"{title}{text}"))
    if _STOPS.search(words) and not _OUTAGE.search(words) and "车" not in words:
        return of_outage
    if of_outage and fresh and asks_detail(words) and _LIVES_ON.search(words):
        return True
    if not fresh or _OUTAGE.search(words) or not _covers(_beside_asking(words), text):
        return False
    return not of_outage or bool(answering(text, words))


def names_of_notice(text: str, words: str) -> bool:
    """要空腹不, where the notice tells of 空腹: what it names is what the notice tells of, whatever was answered since."""
    named = _beside_asking(words)
    return bool(named) and asks_detail(words) and _covers(named, text)


def asks_of_notice(words: str) -> bool:
    """Judged without any notice: most of what is said to the bot is none."""
    if len(words) > _LONGEST:
        return False
    if asks_why_out(words):
        return True
    if _COMPLAINS.search(words) or is_matter(_OUTAGE.sub("", _NO_FAULT.sub("", words))):
        return False
    if not (is_question(words) or _ENDS_ASKING.search(words) or asks_if_real(words)):
        return False
    asked = _TIME_ASKED.search(words) or _WHETHER.search(words) or asks_if_real(words) or _STOPS.search(words)
    return bool(asked) or asks_detail(words) or any(sign.search(words) for sign, _ in _OTHERS)


def asks_why_out(words: str) -> bool:
    """为啥停水: the reason of what was announced, not that something is out of order."""
    return bool(_WHY_OUT.fullmatch(words))


def asks_detail(words: str) -> bool:
    """体检要不要空腹, 电梯能不能坐: what only the notice or those who sent it can say; 我能不能去 is asked of everybody."""
    return bool(_DETAIL.search(words)) and not re.search(_WHETHER_FIT, words)


def asks_until(words: str) -> bool:
    """体检到几点: no answer that stands ready tells of it."""
    return bool(_END_ASKED.search(words))


def asks_if_real(words: str) -> bool:
    """停水通知是真的假的."""
    return bool(_OF_REAL.search(words))


def asks_of_rumour(words: str) -> bool:
    """听说物业费要涨 是真的吗: whether something that was heard of is so."""
    return len(words) <= _LONGEST_RUMOUR and bool(_HEARD_SAID.search(words)) and asks_if_real(words)


def asks_if_planned(words: str) -> bool:
    """菜市场真要搬吗 搬到哪: whether something here is to change, which no advice tells."""
    return len(words) <= _LONGEST_RUMOUR and bool(_IF_PLANNED.search(words))


def outage_asked_of(words: str) -> str:
    """听说周末停电 真的假的, 明天停水吗: the outage to come, which no advice for an outage answers; "" where it has come
    already (又停水了 什么时候来), is threatened with, or none is asked of."""
    outage = _OUTAGE.search(words)
    if outage is None or len(words) > _LONGEST_RUMOUR or _OF_ANOTHER.search(words):
        return ""
    to_come = _HEARD_SAID.search(words) or _COMING.search(words)
    asks = asks_if_real(words) or (to_come and (is_question(words) or asks_of_notice(words)))
    return outage[0] if asks else ""


def answering(text: str, words: str) -> str:
    """The sentence of the text that answers; "" where none does."""
    sentences = [piece.strip() for piece in _SENTENCE.split(text) if piece.strip()]
    told = next((told for asked, told in _OTHERS if asked.search(words)), None)
    told = _TIME_TOLD if _TIME_ASKED.search(words) else told
    told = _END_TOLD if _END_ASKED.search(words) else told
    told = _REASON if asks_why_out(words) else told
    if told is None and (_STOPS.search(words) or asks_detail(words)) and not _covers(_beside_asking(words), text):
        # 电梯停不停: the notice does not tell of the lift.
        return ""
    named = _beside_asking(words) if told is None and asks_detail(words) else []
    fitting = [one for one in sentences if told.search(one)] if told else sentences[:1]
    fitting = [one for one in sentences if named and _covers(named, one)] or fitting
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


def _beside_asking(words: str) -> list[str]:
    """空腹, of 要空腹不: what is named beside what asks and who asks."""
    return _pieces(_OF_WHOEVER.sub(" ", _ASKING.sub(" ", words)))


def _pieces(text: str) -> list[str]:
    return [piece for piece in re.findall(r"[\u4e00-\u9fff]+", text) if len(piece) > 1]


def _covers(pieces: list[str], said: str) -> bool:
    return all(piece in said for piece in pieces)


def _covered(pieces: list[str], said: str) -> int:
    """How many characters of the pieces stand, two or more together, in what was said."""
    count = 0
    for piece in pieces:
        at = [piece[place : place + 2] in said for place in range(len(piece) - 1)]
        count += sum(here or before for here, before in zip([*at, False], [False, *at], strict=True))
    return count
