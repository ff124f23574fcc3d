"""那大人的呢, 没结婚证能上不: the question of a moment ago, asked once more of somebody or something else, or on a
condition."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.places.words import place_in
from bot.domain.speech.words import ABUSE, BROKEN, WRONG
from bot.domain.talk.follow_up import is_told_in, is_topicless, names_side

_OF_ANOTHER = re.compile(
    r"(?:那么?|还有|要是|如果是?|换成|换了)(?:如果|要是)?(?:是|给|在|对)?(?P<what>[^，,。？?！!\s]{1,8}?)(?:的话|的)?呢[？?。！!\s]*"
)
_ASKING = re.compile(r"怎|什么|哪|谁|几|多[少久长]|吗|啥|为何|如何|干嘛|[在到]不[在到]")
_WHO = re.compile(
    r"(?:[小女男]?孩子?|小孩儿?|宝宝|娃娃?|大人|成年?人|成人|老人家?|老年人|外地[人的]?|外国[人的]?|本地[人的]?|学生|家人|别人|本人|男[的人]?|"
    r"女[的人]?|租[户客房]的?|房东|残疾人|孕妇|退休[的人]?|上班[的族]?|没工作的?)"
)


def of_another(words: str) -> str:
    """What it is asked of, or ""; another side of the same (那周末呢, 那费用呢) is none."""
    found = _OF_ANOTHER.fullmatch(words.strip())
    what = found["what"] if found else ""
    if not what or _ASKING.search(what):
        return ""
    return what if is_somebody(what) or not is_topicless(what) else ""


def is_somebody(what: str) -> bool:
    """For whom it is asked, not of what thing: many questions are of children."""
    return bool(_WHO.fullmatch(what))


_ANY_DEED = r"办理?|弄|整|搞|做|代办|用"
_DEED = rf"{_ANY_DEED}|申请|报销|享受|参加|登记|激活|注销|上|领|报|补|落|迁|交|退|转|查|改|取|贷|住|开|评|租|买|装|养|停|去|拿"
_WHETHER = r"(?:能不能|可不可以|可以|能|会不会|让)"
_FOR_WHOM = r"(?:(?:帮|给|替|为)(?:我|他|她|俺|咱)?|代)?"
_ENDS = r"(?:不行|不成|不可以|不管用|不能|不|吗|么|没|嘛|伐)"
_LEFT_OPEN = re.compile(
    rf"(?P<if>[^，,。？?！!\s]{{0,10}}?)[，, ]?(?:还|也|就|又)?(?:{_WHETHER}[^，,。？?！!\s]{{0,4}}?{_FOR_WHOM}[去来]?(?P<deed>{_DEED})(?:了|到|上)?|"
    rf"(?:去|来)?(?P<done>{_DEED})?(?:行|成|可以|管用)){_ENDS}[的呢啊呀]?[？?。！!\s]*|"
    rf"(?P<who>[^，,。？?！!\s]{{0,12}}?)(?:能不能|可不可以|能否){_FOR_WHOM}[去来]?(?P<do>{_DEED})(?:了|到|上)?{_ENDS}?[的呢啊呀]*[？?。！!\s]*"
)
_REFUSED = re.compile(
    r"(?:要是|如果|万一)?(?:人家|他们|窗口|社区)?(?P<if>(?:不|没)(?:给|被)?(?:批准?|给?办|同意|通过|受理|认|过|收)|(?:申请|办|领|报|批|落|迁)不(?:下来|上|了|成))(?:的话|了)?(?:咋|怎么?)(?:办|整|弄)[呢啊呀]?[？?。！!\s]*"
)
_WITHOUT = re.compile(r"(?:要是|如果|我们?|俺|家里)*(?:没有?|不是|不在|没带|忘带|丢了)")
_CONDITION = re.compile(
    r"要是|如果|万一|的话|没有?|忘?带|丢了|不[是在]|[我俺咱他她]们?家?(?:里)?|我?[爸妈]妈?|老人|人在|[在了的还是有已经]"
)

_ONLY_A_CONDITION = re.compile(
    r"(?:但是?|可是?|不过|要是|如果|万一|就是|那|[我俺咱]们?|孩子|老人|[他她]|家里|的|都|还|也|现在|人家?)*"
    r"(?:户口本?|户籍|学籍|身份证|居住证|房产证|房本|房子|结婚证|出生证明?|社保卡?|医保卡?|银行卡|预防接种证|发票|病历|材料)(?:都|还|也|就)*"
    r"(?:不在|没在|在外地|在老家|是?外地的?|不是|没有|没办?|没带|不够|不全|过期|丢|找不[到着]|迁(?!移)[走出过到])(?:[^，,。？?！!\s怎咋能啥哪谁吗]{0,8})(?:的话)?[。.！!\s]*"
)


def is_condition(words: str) -> bool:
    """户口不在这边: said right after an answer, it is asked whether that holds then too."""
    return bool(_ONLY_A_CONDITION.fullmatch(words))


@dataclass(frozen=True, slots=True)
class Openly:
    """What is asked with its object left out: 没结婚证能上不. `whether`: 没结婚证; `deed`: 上."""

    whether: str
    deed: str

    @property
    def any_deed(self) -> bool:
        """办 and 弄 are said of everything."""
        return not self.deed or bool(re.fullmatch(_ANY_DEED, self.deed))

    @property
    def without(self) -> bool:
        """没身份证能办吗: what is named is not what it is about."""
        return bool(_WITHOUT.match(self.whether))

    @property
    def of_what(self) -> str:
        """结婚证 of 没结婚证; nothing where only persons are named."""
        return _CONDITION.sub("", self.whether)


def left_open(words: str) -> Openly | None:
    """None for what names all that it asks for, or tells of something wrong: 灯坏了能弄不."""
    text = words.strip()
    if refused := _REFUSED.fullmatch(text):
        return Openly(refused["if"], "")
    found = _LEFT_OPEN.fullmatch(text)
    if found is None:
        return None
    whether = found["if"] or found["who"] or ""
    if _ASKING.search(whether) or BROKEN.search(whether) or ABUSE.search(whether) or WRONG.search(whether):
        return None
    return Openly(whether, found["deed"] or found["done"] or found["do"] or "")


def may_ask_on(asked: Openly, wordings: Iterable[str]) -> bool:
    """Whether what it asks for may be what was asked in these words."""
    return asked.any_deed or any(asked.deed in wording for wording in wordings)


def is_answered(asked: Openly, words: str, answer: str) -> bool:
    """Whether an answer tells of the condition."""
    return is_told_in(words, answer) if names_side(words) else asked.of_what in answer


_INSTEAD = re.compile(
    r"(?:不对|错了|搞错了|说错了|不好意思|[哎唉诶欸哟呀啊噢哦呃嗯\s，,]){0,6}(?:我(?:刚才)?(?:[问说指]的?)?)?(?:不是|不要|没问|不问)(?:[问说指]的?)?(?P<not>[^\s，,。；;！!？?是]{1,10}?)的?"
    r"[\s，,]*(?:我)?(?:(?:要|想)?[问说指]的?)?(?:而?是|[\s，,])(?:[问说指要]的?)?(?P<what>[^\s，,。；;！!？?]{1,12}?)[啊呀哦哈吧的]*[\s。.！!]*"
)


@dataclass(frozen=True, slots=True)
class Instead:
    """不是住院是门诊: `denied` 住院, `meant` 门诊."""

    denied: str
    meant: str

    def asked_of(self, before: str) -> str:
        """The question before, of what was meant."""
        if self.denied in before:
            return before.replace(self.denied, self.meant, 1)
        return before if self.meant in before else f"{before}，{self.meant}"


def meant_instead(words: str) -> Instead | None:
    """Said of the answer just given. None where it may be of a matter: with what is wrong, or a thing pointed at."""
    found = _INSTEAD.fullmatch(words.strip()) if "不" in words or "没问" in words else None
    if found is None or re.search(r"[那这][个件边里]", words) or _ASKING.search(words):
        return None
    if BROKEN.search(words) or ABUSE.search(words) or WRONG.search(words) or place_in(words):
        return None
    return Instead(found["not"], found["what"])
