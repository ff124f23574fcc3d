"""马上到 已经叫救护车, 我到9号楼了 救护车还没到 人有意识: what somebody in office says of what they do in an emergency."""

from __future__ import annotations

import re

from bot.domain.danger.bystanders import asks_if_called, comes, has_called, says_called
from bot.domain.speech.kinds import is_question
from bot.domain.words.plain import clauses_of

_LONGEST = 60
_MAY_HELP = re.compile(r"1[12]\d|救护|急救|消防|警|医|[到在去过来赶]")
_WHO = r"(?:[我俺咱]们?(?:这边|几个)?|人|已经?|现在|这就|马上|立刻|正在?|刚刚?|也|就|先|都|快|还有|再|大概|一会儿?|[\d一两二三几半]{1,2}分钟)*+"
_PLACE = r"(?:(?:第?[\d一二三四五六七八九十]{1,3}(?:号?楼|栋|幢|号|单元|层|门|室)){1,3}(?:下面?|底下|门口|旁边|这边|这里)?|现场|楼[上下]|门口|(?:他|她|老人|人)?家(?:里|门口)?|这里?|那里?|跟前)"
_COMES = re.compile(
    rf"{_WHO}(?:在路上|(?:赶|跑|走|开车|骑车)?(?:过去|过来|到(?:达|位|场)?了?)(?:看看?|一下|处理|救人)*|"
    rf"(?:赶|跑|走)?(?:到|去|往|在|进|上|赶到|赶往|到达){_PLACE}(?:去|赶|来|看看?|等|守着?|处理|楼下)*)(?:了|的|啊|哈)*"
)
_CALL = r"(?:110|119|120|122|救护车|急救车?|消防车?|警察|报警电话|急救电话)"
_CALLS = re.compile(
    rf"{_WHO}(?:给|跟)?(?:{_CALL}[和、跟]?){{1,3}}{_WHO}(?:打|叫|拨|喊|通知|联系){_WHO}(?:了|过|好|完|通)+(?:电话)?|"
    rf"{_WHO}(?:打|叫|拨|喊|通知|联系|呼叫)(?:了|过|好|完|通)+(?:{_CALL}[和、跟]?){{1,3}}(?:电话|的人)*(?:了)?|"
    rf"{_WHO}已经?(?:打|叫|拨|喊|通知|联系|呼叫)(?:{_CALL}[和、跟]?){{1,3}}(?:电话)?(?:了)?|"
    rf"{_WHO}(?:打|叫|拨|喊|通知|联系|呼叫)(?:{_CALL}[和、跟]?){{1,3}}(?:电话)?了|{_WHO}(?:已经?报警了?|报过?警了|报了警)"
)
_HELPERS = r"(?:110|119|120|122|救护车|急救车?|消防(?:车|员|队)?|警察|警车|民警|派出所|医生|大夫|救援队?|抢修(?:车|队)?)(?:的人?|那边|同志)?"
_ON_THE_WAY = re.compile(
    rf"{_HELPERS}(?:说|已经?|现在|马上|正|还|都|也|就|快|刚刚?|大概|还有|再)*(?:[\d一两二三几半十]{{1,3}}分钟(?:左右|就|后|内|才|能)*)?"
    r"(?:没有?|要|能)?(?:来|到|赶到?|出发|出车|过来|派车|接手|进小区|进来|上楼|在(?:路上|现场|处理|救人|抢救))?(?:路上|现场|楼下|门口|小区)?(?:呢|了|的|吧)*"
)
_ANOTHER = re.compile(r"又有|还有(?:一|个|人|谁)|另[外一有]|也(?:有|倒|晕|摔|着|冒|伤|昏|漏)|第[二三]")
_FOR_ONES_OWN = re.compile(r"[帮给替][我俺咱]|[我俺咱]们?家?(?:要|想|得|需要)|救[我俺]|救命|快来(?!了)")


def tells_of_helping(words: str) -> bool:
    """That they are on the way or there, have called whoever comes, or how far those are; with whatever else."""
    return _may_tell(words) and any(map(_is_help, clauses_of(words)))


def names_helpers(words: str) -> bool:
    """Of an emergency for sure: somebody was called, or is coming; 马上到 may be said of a lamp."""
    return _may_tell(words) and any(_is_call(one) or _ON_THE_WAY.fullmatch(one) for one in clauses_of(words))


def beside_helping(words: str) -> str:
    """人有意识, what is told besides."""
    return " ".join(one for one in clauses_of(words) if not _is_help(one))


def tells_of_another(words: str) -> bool:
    """又有个人倒了: another one than those who are being helped."""
    return bool(_ANOTHER.search(words))


def _may_tell(words: str) -> bool:
    if not 2 <= len(words) <= _LONGEST or not _MAY_HELP.search(words):
        return False
    return not (is_question(words) or asks_if_called(words) or _FOR_ONES_OWN.search(words))


def _is_help(clause: str) -> bool:
    return _is_call(clause) or bool(_ON_THE_WAY.fullmatch(clause) or _COMES.fullmatch(clause)) or comes(clause)


def _is_call(clause: str) -> bool:
    return (
        bool(_CALLS.fullmatch(clause)) or says_called(clause) or (has_called(clause) and not _ON_THE_WAY.search(clause))
    )
