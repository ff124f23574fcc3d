"""谁举报我了, 有人举报小王吗, 有人说我坏话没: asks for the name of somebody who is promised that nobody learns it, or whether there is
one."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.domain.speech.kinds import is_matter
from bot.domain.speech.named import without_names
from bot.domain.speech.neighbours import accuses_somebody
from bot.domain.speech.people import SURNAME
from bot.domain.words.plain import bare

_CLAUSES = re.compile(r"[，,。.；;！!？?\n ]+")
_TOLD = r"(?:举报|投诉|检举|告发|告状|告密|揭发|反映)"
_WHO = r"(?:谁|哪个(?:人|邻居|王八蛋)?|哪位|哪一?家|哪户|啥人|什么人|何人)"
_ASKS = re.compile(
    rf"{_WHO}(?:去|又|在|给|把|家|背后|偷偷|恶意|打电话|实名|匿名|向\w{{1,4}}|跟\w{{1,4}})*(?:{_TOLD}|告)了?(?:的|过)?(?:状)?"
    rf"(?:我|俺|咱|我们|我家|俺家|楼|\d|这|那|他|她|物业|邻居|对门|隔壁|啊|呀|呢|吗|$)|"
    rf"{_WHO}(?:去|又|在|偷偷|恶意|匿名)*{_TOLD}(?:了|的)\w{{1,8}}$|"
    rf"{_WHO}(?:打|拨)的?了?(?:12345|110|举报电话|投诉电话)|{_TOLD}(?:的|我的|我们的|俺的|我家的)?人(?:是|叫|姓|住)?{_WHO}|"
    rf"{_TOLD}人(?:的)?(?:叫什么|姓什么|姓名|名字|电话|信息|是哪)|{_TOLD}(?:我|俺|我们|我家|俺家)的(?:人)?(?:到底)?(?:是|叫){_WHO}|"
    rf"{_WHO}(?:去|又|在|偷偷|恶意|匿名)*{_TOLD}\w{{1,8}}的(?:不|吗|么|嘛|呢|吧|啊|呀|没有?)?$|"
    rf"(?:[看查]|知道|晓得)(?:得|不)?(?:到|见|出来?)?(?:的)?是{_WHO}(?:去|又|在)*{_TOLD}|"
    rf"(?:查|告诉我|说|知道)(?:一下|下)?(?:是)?{_WHO}(?:{_TOLD}|告的?状)"
)
_BARE = re.compile(
    rf"(?:请问|想问|问一?下|[这那][个件条]?事?[儿情]?|刚才|群里|到底|究竟|是|的|\W){{0,5}}[^\W\d]{{0,6}}?{_WHO}"
    rf"(?:去|又|在|给你们|跟你们|和你们|向你们|向社区|偷偷|背后)*"
    rf"(?:报(?:修|上[来去]|给你们|到社区)?的|(?:说|讲|提|捅)(?:出[来去]|给你们)?的|告诉你们的?|打的小报告)[啊呀呢哦嘛吗]*"
)
"""这是谁报的, 谁说的: of whatever was answered before."""
_NOT_ASKED = re.compile(
    rf"(?:向|跟|找|给|和|去|对|打给)(?:谁|哪个|哪位){_TOLD}|谁{_TOLD}(?:谁|都|有|就|能|会)|{_TOLD}(?:谁|哪个)(?![^，,。]*人)"
)
_BY_WHOM = re.compile(
    rf"(?P<whether>是不是|有没有|有没)?(?![我俺咱])[^\W\d]{{2,8}}?(?P<asks>是不是|有没有|有没)?(?:去|又|在|偷偷|背后)*(?:{_TOLD}|告)(?:了|过|的)?(?:我|俺|咱)(?:的?状)?"
    rf"[了的]?(?P<also>吗|么|吧|没有?|是吧|对吧|是不是|不)?\W*"
)

_ACCUSED = re.compile(rf"{_TOLD}|告(?!诉|知|示)|[说讲][^，,。]{{0,5}}坏话|打[^，,。]{{0,5}}小报告")
_WHETHER = re.compile(
    r"[吗么？?]\W*$|没有?\W*$|不\W*$|有没有|有无|是不是|是否|谁|多少|多不多|几[个件条次起封位]|(?:哪|什么)(?:个|些|位)?人"
)
_HERE = re.compile(r"(?<![报诉发举揭告])[我俺咱你]们(?:[这那](?:边|里|儿|一片|个)|小区|社区|街道|群){1,2}里?")
_SOMEBODY = re.compile(
    rf"[小老大阿][{SURNAME}]|姓[{SURNAME}]的?|[{SURNAME}](?:[姐哥叔姨婶工队某]|社工|所长|队长)|"
    rf"[{SURNAME}]?(?:网格[员长]|邻长|保安|主任|书记|站长|经理|警官|民警|警察|医生|大夫|干部|领导|工作人员|管理员|师傅)|[我俺咱他她您你]们?|"
    r"(?:物业|社区|街道|居委会?)(?=.*(?:举报|检举|揭发|告发))|(?<=举报|检举|揭发|告发)(?:物业|社区|街道|居委会?)"
)
"""物业被投诉几次 asks for figures."""
_NOT_ASKED_WHETHER = re.compile(
    rf"没人{_TOLD}|[我俺咱]们?(?:也|就|再|又|已经|之前|昨天|上次|刚才?|在群里|私下)*(?:{_TOLD}|告)"
)
_BESIDE = re.compile(
    r"请问|想问|听说|问问?|一下|知道|收到|接到|有没有|有无|是不是|是否|多少|多不多|[几个件条次起封位哪些]|什么人|别?人家?|居民|群众|业主|住户|邻居|"
    r"背后|背地里?|群里|私下|偷偷|最近|[今昨前]天|[这那]几天|两天|[这本上]个?[周月]|现在|目前|以前|之前|到底|好像|真的?|来|去|在|又|还|也|都|对|关于|针对|大家|[有没谁的了过被让给叫遭挨把这那不多吧呢啊呀嘛吗么状]|\W"
)
_LONGEST = 24


def asks_who_reported(words: str, names: Iterable[str] = ()) -> bool:
    """Nothing but that, or whether it was a certain one, or whether anybody has reported somebody; a matter told beside it
    is heard as ever. `names`: of the people in office."""
    if _asks_whether(words, names) or _BARE.fullmatch(bare(words)):
        return True
    if (one := _BY_WHOM.fullmatch(words)) and (
        one["whether"] or one["asks"] or one["also"] or words.rstrip().endswith(("?", "？"))
    ):
        return True
    clauses = [clause for clause in _CLAUSES.split(words) if clause]
    rest = [clause for clause in clauses if not _asks(clause)]
    if len(rest) == len(clauses):
        return False
    return not any(is_matter(clause) or accuses_somebody(clause) for clause in rest)


def _asks_whether(words: str, names: Iterable[str]) -> bool:
    """有人举报小王吗, 小王被人告过没有: with nothing in it of what they have done."""
    if len(words) > _LONGEST or _NOT_ASKED_WHETHER.search(words):
        return False
    if not (_ACCUSED.search(words) and _WHETHER.search(words)):
        return False
    rest, somebody = _SOMEBODY.subn(" ", without_names(names, _HERE.sub(" ", words), "他"))
    return bool(somebody) and not _BESIDE.sub("", _ACCUSED.sub("", rest))


def _asks(clause: str) -> bool:
    said = bare(clause)
    return bool(_ASKS.search(said)) and not _NOT_ASKED.search(said)
