"""火灭了, 小李出来了, 那个老头送医院了: which of several emergencies is told of, where more than one has been called out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.domain.commands.bits import shares
from bot.domain.commands.clauses import numbers_in
from bot.domain.danger.after_danger import may_go_on
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import SPREADS, EmergencyKind
from bot.domain.danger.lost_name import is_pet_name, may_be_child, name_found
from bot.domain.danger.same import names_others, names_same_people
from bot.domain.places.words import building_in, place_in, place_key
from bot.domain.speech.kinds import is_question
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.choosing import read_choice
from bot.domain.words.plain import bare, clauses_of
from bot.domain.words.subjects import shares_word

_Kinds = frozenset[EmergencyKind]
_LONGEST_PICK = 12
_NOTHING = (0, 0, True)
_ALL = re.compile(r"(?<!第)[两三四几](?:[件样处]|个(?=事|地方|都是))(?!人)")
_POINTS = re.compile(r"[那这]一?[个件边处样]|的事?$|^(?:我|就)?(?:说|指)?的?是|^\S{1,4}$")
"""着火那个, 说的是电梯, 冷库."""
_ASKS = ("呢", "吗", "没", "?", "？")
_SOMEBODY = frozenset({
    EmergencyKind.CRIME, EmergencyKind.FRAUD, EmergencyKind.SUICIDE, EmergencyKind.HEIGHT, EmergencyKind.MISSING,
})  # fmt: skip
_HURT = frozenset({
    EmergencyKind.INJURY, EmergencyKind.SHOCK, EmergencyKind.TRAFFIC, EmergencyKind.WATER, EmergencyKind.SUICIDE,
    EmergencyKind.HEIGHT, EmergencyKind.HELP,
})  # fmt: skip
_SHUT_IN = frozenset({EmergencyKind.TRAPPED, EmergencyKind.LIFT})
_LEFT_FOR = SPREADS | {EmergencyKind.SHOCK, EmergencyKind.WATER, EmergencyKind.HELP}
"""For which everybody leaves the house."""
_TOLD_BY: tuple[tuple[re.Pattern[str], _Kinds], ...] = (
    (re.compile(r"火|烟|烧[了到着]"), frozenset({EmergencyKind.FIRE})),
    (re.compile(r"[煤燃]气|天然气|没味|味[道儿]|通风|闻[到着见]|[开关]阀|阀门"), frozenset({EmergencyKind.GAS})),
    (re.compile(r"电工|电闸|拉闸|断电|供电|电力|95598|带电"), frozenset({EmergencyKind.SHOCK})),
    (re.compile(r"电梯|轿厢|维保"), frozenset({EmergencyKind.LIFT})),
    (
        re.compile(
            r"医院|抢救|急[诊救]|救护|手术|住院|病房|醒|呼吸|心跳|脉搏|意识|血压|病情|输液|大夫|医生|120|喘|拍片|片子|骨折|骨头|缝\S{1,4}针|石膏|[扭拉擦皮外]伤"
        ),
        _HURT,
    ),
    (re.compile(r"消防|119"), frozenset({EmergencyKind.FIRE, EmergencyKind.GAS, EmergencyKind.WATER, *_SHUT_IN})),
    (re.compile(r"警|派出所|110|抓|拘|带走"), _SOMEBODY),
    (re.compile(r"出来|救出|放出"), _SHUT_IN | {EmergencyKind.FIRE}),
    (re.compile(r"门(?:打|撬|弄)?开"), _SHUT_IN),
    (re.compile(r"疏散|撤[离出到走了]|转移|劝离|清空|[都全][^\s，,。]{0,3}下(?:楼|来)"), _LEFT_FOR),
    (
        re.compile(
            r"找[到着]|回来|到家|回家|找找|[在去帮也]着?找|找[了遍过]|没找|[接领抱][到着回]了?|监控|门卫|喊了[^，,。]{0,3}嗓子|没出大?门"
        ),
        frozenset({EmergencyKind.MISSING}),
    ),
    (re.compile(r"打[人架起]|[不没][打闹吵骂砸]|走了|跑了|散了|拉开|劝开"), frozenset({EmergencyKind.CRIME})),
    (
        re.compile(r"[他她](?:自己|已经?|又|现在|刚才?|就)*(?:睡|消停|冷静|停手|住手|安静|酒醒|走|跑|摔门|出去|出门)"),
        frozenset({EmergencyKind.CRIME}),
    ),
    (re.compile(r"骗|转账|汇款|止付|冻结"), frozenset({EmergencyKind.FRAUD})),
    (re.compile(r"下来了|劝下"), frozenset({EmergencyKind.HEIGHT, EmergencyKind.SUICIDE})),
    (re.compile(r"捞|上岸|上来"), frozenset({EmergencyKind.WATER})),
)
"""What is said of an end, and of which dangers it is said."""
_TAKES = frozenset({EmergencyKind.CRIME, EmergencyKind.FRAUD})
_LOOKED_FOR = frozenset({EmergencyKind.MISSING, EmergencyKind.WATER, EmergencyKind.SUICIDE, EmergencyKind.FRAUD})
_IS_TAKEN = re.compile(r"偷|抢|贼|盗|丢|拿走|拐|跟踪|尾随|跑了")
_IS_FOUND = re.compile(r"(?<![没要])找[到着](?:了|啦|喽)(?!人|他|她)")
_SOURCE = re.compile(r"物业|师傅|保安|电工|阀|开关|源头|漏|原因|地方|电话|家属|儿子|女儿|家人")
"""What is looked for where it leaks or burns, and who is called."""
_TITLE = r"(?:叔叔?|伯伯?|哥哥?|姐姐?|嫂子?|婶子?|姨|妈|爷爷?|奶奶?|阿姨|大[爷妈娘叔婶姐哥伯]|师傅|老师|老板|先生|女士)"
_KNOWN_AS = re.compile(rf"(?P<before>[小老阿]?)(?P<surname>[^\W\d_])(?P<title>{_TITLE}?)")
"""钱叔 is 老钱 to others."""
_THANKED = re.compile(rf"(?:谢谢|多谢|感谢|谢了?|辛苦了?|麻烦)[^\s，,。]{{0,2}}{_TITLE}?")
_IS_WELL = re.compile(r"(?:回家|到家|回来|出院|住院|送.{0,4}院|醒|没事|好多|好些|好转|稳定|缓过来).{0,3}了|没事|没大碍")
_FOUND = r"(?:找[到着回]|寻[到着]|回[来家]|到家)"
_WHOSE = r"(?:[哎呀哦嗯啊]|对了|[我俺咱他她谁]|别?人|们|家|的|那|这|[只条把个辆件]|走?丢|老?早|刚才?)*+"
_THING = (
    r"(?P<{}>[小大老流浪花白黑黄]*(?:狗|猫|兔子?|鸟|鹦鹉|乌?龟|宠物)|[车门家]?钥匙|手[机表环套]|戒指|项链|钱包|书?包|行李|[^\s，,。在]{{0,3}}(?:证|卡)|"
    r"[电动自行摩托单三轮]*车|快递|外卖|包裹|耳机|眼镜|雨?伞|东西|衣服|帽子|球)[咪狗子儿]?"
)
_THING_FOUND = re.compile(
    rf"(?:^|[\s，,。！!：:]){_WHOSE}{_THING.format('which')}(?:已经?|都|也|总算|终于|刚才?|现在|自己|被[^\s，,。]{{1,6}}|给)*{_FOUND}|"
    rf"(?:找|寻)[到着回]了?{_WHOSE}{_THING.format('what')}(?:了|啦|$)"
)
"""小狗找到了, 找到钥匙了: no word on anybody who is missed."""
_ANIMALS = re.compile(r"[狗犬猫兔鸟鸽龟]|鹦鹉")
_FOUND_TOO = re.compile(
    rf"(?:^|[\s，,。！!：:])(?:[哎呀哦嗯啊]|对了)*(?P<who>(?!孩子|小孩|老人|人|他|她|娃)[^\s，,。]{{1,6}}?)(?<![他她人])也(?:自己|都|总算|终于|已经)*{_FOUND}"
)
"""毛毛也自己回来了: another one than who is missed."""
_OF_NOTHING_ELSE: tuple[tuple[re.Pattern[str], _Kinds, str], ...] = (
    (
        re.compile(r"火|烟"),
        frozenset({EmergencyKind.FIRE, EmergencyKind.GAS, EmergencyKind.SHOCK, EmergencyKind.HELP}),
        "火烟烧燃爆炸",
    ),
    (re.compile(r"电梯|灯[^，,。]{0,3}亮|动了|动起来"), _SHUT_IN | {EmergencyKind.HELP}, "梯"),
    (
        re.compile(r"一分钱|钱没|没[给转汇]|银行卡|拉黑|止付|冻结|挂失"),
        frozenset({EmergencyKind.FRAUD, EmergencyKind.CRIME}),
        "钱骗卡转账",
    ),
)
"""火灭了 is no word on somebody who fell ill: of these dangers, and of reports in which one of these signs stands."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """What an emergency is told apart by."""

    number: int
    text: str
    is_open: bool = True
    reporter: str = ""

    @property
    def kinds(self) -> _Kinds:
        told = recognise_emergency(self.text)
        return frozenset(told.kinds if told else ())


@dataclass(frozen=True, slots=True)
class AlarmsMeant:
    """In the order of their numbers. `sure`: each of them is told of; else any one of them may be meant. `news`, `asked`:
    what is told, and what is asked behind it, where both are said in one breath."""

    numbers: tuple[int, ...]
    sure: bool = True
    news: str = ""
    asked: str = ""


def ends(words: str, kinds: _Kinds) -> bool:
    """火灭了 of a fire, 缝了三针 of somebody who is hurt: it says what is said at the end of such a danger only."""
    return any(said.search(words) and not kinds.isdisjoint(of) for said, of in _TOLD_BY)


def which_alarm(words: str, tickets: Iterable[Ticket]) -> AlarmsMeant | None:
    """None where it is of none of them. `tickets`: those that may be meant at all, the newest first."""
    return which_of(words, [Alarm(one.number, one.text, one.is_open, one.reporter_name) for one in tickets])


def finds_something_else(words: str, told: str) -> bool:
    """小狗找到了, after 我爸走丢了: a thing or an animal of which was not told. Thieves take what is found again."""
    danger = recognise_emergency(told)
    if danger is not None and not _TAKES.isdisjoint(danger.kinds):
        return False
    if (name := name_found(words)) and name not in told and (is_pet_name(name) or not may_be_child(told)):
        return True
    if (too := _FOUND_TOO.search(words)) is not None and too["who"] not in told:
        return True
    found = _THING_FOUND.search(words) if "找" in words or "寻" in words or "回" in words or "到家" in words else None
    return found is not None and (found["which"] or found["what"]) not in told


def finds_what_was_not_missed(words: str, told: str) -> bool:
    """找到了 在豆腐板底下, after a fight: nobody and nothing was looked for, as far as was told."""
    danger = recognise_emergency(told)
    if danger is None or not _LOOKED_FOR.isdisjoint(danger.kinds) or _IS_TAKEN.search(told):
        return False
    if _SOURCE.search(words):
        return False
    return _IS_FOUND.search(words) is not None and not shares_word(words, told) and not names_same_people(words, told)


def names_reporter(words: str, name: str) -> bool:
    """钱叔现在回家了, 老钱送医院了, of what 钱叔 has called out; 接到了 谢谢钱叔 only thanks him."""
    words = _THANKED.sub(" ", words)
    if len(name) < 2 or name in words:
        return len(name) > 1 and name in words
    known = _KNOWN_AS.fullmatch(name)
    if known is None or not (known["before"] or known["title"]) or known["before"] == "小":
        return False
    return bool(re.search(rf"老{known['surname']}|{known['surname']}{_TITLE}", words))


def which_of(words: str, alarms: Sequence[Alarm]) -> AlarmsMeant | None:
    still_open = tuple(one.number for one in alarms if one.is_open)
    if len(still_open) > 1 and _ALL.search(words):
        return AlarmsMeant(tuple(sorted(still_open)))
    told = [_of_clause(clause, alarms) for clause in clauses_of(words)]
    told = [one for one in told if one.tells] or told
    sure = [one.numbers[0] for one in told if len(one.numbers) == 1]
    if sure:
        return AlarmsMeant(tuple(sorted(set(sure))))
    return next((AlarmsMeant(tuple(sorted(one.numbers)), sure=False) for one in told if one.numbers), None)


def alarm_picked(words: str, alarms: Sequence[Alarm]) -> tuple[int, ...] | None:
    """1001, 2, 着火那个, 都是, after it was asked which one; () for 都不是, None where it is no answer."""
    if len(words) > _LONGEST_PICK or is_question(words) or words.rstrip().endswith(_ASKS):
        return None
    numbers = [one.number for one in alarms]
    if named := numbers_in(words):
        return named if set(named) <= set(numbers) else None
    if _ALL.search(words):
        return tuple(numbers)
    if (choice := read_choice(words, [one.text for one in alarms])) is not None:
        return tuple(numbers[place - 1] for place in choice.places) if not choice.instead else None
    if may_go_on(words):
        # 电梯的人出来了 is news of its own.
        return None
    what = [one.number for one in alarms if _names_what(words, one.text)]
    if len(what) == 1:
        return tuple(what)
    if not _POINTS.search(bare(words)):
        return None
    told = _of_clause(words, alarms)
    return told.numbers if told.tells and len(told.numbers) == 1 else None


def _names_what(words: str, text: str) -> bool:
    """旺财啊 红绳的, 是狗, 老太太, of the one of them that tells of it."""
    animals = set(_ANIMALS.findall(words))
    return any(one in text for one in animals) or shares_word(words, text) or names_same_people(words, text)


def tells_of_reporter(words: str, name: str) -> bool:
    """钱叔现在回家了: how it went with whoever called for help."""
    return names_reporter(words, name) and _IS_WELL.search(words) is not None and not is_question(words)


@dataclass(frozen=True, slots=True)
class _Told:
    """Of which it may be, none where it is of another danger; `tells`: not only 没事了, which may be said of any."""

    numbers: tuple[int, ...]
    tells: bool


def _of_clause(clause: str, alarms: Sequence[Alarm]) -> _Told:
    left = [one for one in alarms if not _is_of_another(clause, one)]
    if not left:
        return _Told((), tells=True)
    ranks = {one.number: _rank(clause, one) for one in left}
    best = max(ranks.values())
    tells = best > _NOTHING
    likeliest = [one for one in left if not tells or ranks[one.number] == best]
    still_open = [one.number for one in likeliest if one.is_open]
    return _Told(tuple(still_open or [likeliest[0].number]), tells)


def _rank(clause: str, alarm: Alarm) -> tuple[int, int, bool]:
    """By whom or what it names, then by what sort of end it is; what is still open before what is over."""
    ends = [kinds for said, kinds in _TOLD_BY if said.search(clause)]
    fitting = sum(not alarm.kinds.isdisjoint(kinds) for kinds in ends)
    return _named(clause, alarm), fitting, alarm.is_open


def _named(clause: str, alarm: Alarm) -> int:
    place, text = place_in(clause), alarm.text
    if place and place_key(place) == place_key(text):
        return 1
    if shares(clause.replace(place, " ") if place else clause, text) or names_same_people(clause, text):
        return 1
    if names_reporter(clause, alarm.reporter):
        return 1
    return -1 if names_others(clause, text) else 0


def _is_of_another(clause: str, alarm: Alarm) -> bool:
    here, there = place_key(building_in(clause)), place_key(building_in(alarm.text))
    if (here and there and here != there) or finds_something_else(clause, alarm.text):
        return True
    return any(
        said.search(clause) and alarm.kinds.isdisjoint(kinds) and not any(sign in alarm.text for sign in signs)
        for said, kinds, signs in _OF_NOTHING_ELSE
    )
