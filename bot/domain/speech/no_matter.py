"""我家有水啊, 我没砸承重墙, 那个是保安 不是老头, 谁家能借桶水: put to the bot, and nothing that anybody is to see to."""

from __future__ import annotations

import re

from bot.domain.danger.wish import besides_asking_to_look
from bot.domain.speech.kinds import is_question
from bot.domain.speech.words import ABUSE, BROKEN, PLEADS, WRONG
from bot.domain.words.subjects import subjects_in

_LONGEST = 40
_CLAUSES = re.compile(r"[\s，,。.！!；;、~～]+")
_ENDS = r"(?:的|呢|啊|呀|哦|哈|嘛|吧|啦|了|着呢|得很)*"
_HERE = (
    r"[我俺咱](?:们|家|这|那|边|里|儿|屋){0,4}|[这那][边儿里]|(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|单元|楼|层)|(?:自来|热)?水|[电气网]|"
    r"暖气|电梯|龙头"
)
_WELL = re.compile(
    rf"(?:{_HERE}|现在|一直|都|也|还|是|倒|早就|[今昨]天|\s){{0,8}}(?:(?:有|来|通|没停|没断)(?:着)?(?:水|电|气|暖气?|网|热水)|(?:水|电|气|暖气|网|热水)(?:没停|没断|来|有|通)|"
    rf"没(?:有)?(?:停|断|坏|漏|受影响|影响)|(?:一切|都)?正常|好好(?:的|儿的)|好着|挺?热乎|[大热足旺亮]着|清的|清了|不[黄浑黑漏堵吵臭]|没事儿?|没问题){_ENDS}"
)
_HAS_IT = re.compile(rf"(?:{_HERE}){{1,4}}")
_BUT = re.compile(r"可是?(?!以)|但|不过|就是|只是|又|不够|太|很小|[黄浑黑臭](?!的?水?[没不])")
_DONE_TO = r"(?:砸|打|骂|扔|偷|拆|堵|占|堆|养|推|碰|欠|敲|钻|撞|烧|搬|咬|吐|刮|划|拿(?!到)|装修|动(?:过|手)|改(?:过|动)|停(?![水电气暖]|车位)|倒(?!闭)|吵(?:过|架|你|人|他))"
_DENIES = re.compile(
    rf"(?:[我俺咱](?:们|家)?(?:可|真|根本|从来|压根|又|都|也|就|的确)*没(?:有)?{_DONE_TO}|"
    r"(?:这|那|真|又|可)?不是(?:[我俺咱](?:们|家)?(?:家|的|[干弄扔砸养停放吵敲打拆堆搞做])|[我俺咱](?:们|家)?$)|冤枉(?!钱)|没有的事|(?:没|哪有)这回事|"
    r"(?:别|不要|莫)(?:听|信)[^，,。]{0,5}(?:瞎|乱|胡)?(?:说|讲|传|扯)|(?:你|他|她|人家)们?(?:别|不要)?(?:瞎|乱|胡)(?:说|讲|传|扯|编)|(?:别|不要)(?:瞎|乱|胡)(?:说|讲|传|扯|编)|(?:别|不要|谁|你们?|他们)(?:在|再)?造谣|都?是谣言|搞错人)"
)
_HAPPENS = re.compile(r"漏|堵[了着得]|坏了|停[水电]|着火|一直响|往下|受不了|怎么办|咋办")
_NOT_THAT_BUT = re.compile(
    r"[^，,。？?]{0,12}(?:那个?人?|这个?人?|那位|那只?|刚才[^，,。]{0,6}|的)(?:就|其实|明明|可能|应该)?是[^，,。？?\s]{1,8}[，,\s]+(?:可?不是|又不是)[^，,。？?\s]{1,8}[。！!啊呀的]*|"
    r"(?:那个?人?|这个?人?|那位|那只|刚才[^，,。]{0,6})(?:不是)[^，,。？?\s]{1,8}[，,\s]*(?:是|而是)[^，,。？?\s]{1,10}"
)
_SAID_WRONG = re.compile(
    r"(?:[哎哦啊额\s，,]|不好意思|抱歉)*我?(?:刚才|刚刚|刚(?!刚))?(?:说|发|报|看|搞|弄|打|听)错(?:了|群|人){1,2}[\s，,。！!啊呀哈]*(?:(?:那|这)[^，,。？?]{0,4}不是我[^，,。？?]{0,6})?[。！!]*"
)
_TO_NEIGHBOURS = re.compile(
    r"(?:谁家?|哪[位个家]|有没有(?:谁|人|邻居|哪家|好心人)|有(?:谁|哪家|人|邻居)|邻居们?)[^，,。？?]{0,8}?(?:借(?!钱|了|我)|匀|捎|顺路|拼(?:车|单|团)|搭伙|一[起块道]|帮(?:我|忙)?带|帮(?:我|忙)?捎|有[^，,。？?]{0,8}(?:借|匀|用一?下))|"
    r"(?:[我俺咱]|跟?大家|大伙儿?)[^，,。？?]{0,5}借(?:个|一下|用|点|把|桶|根)|"
    r"(?:[我俺咱](?:们|家|这|这里|这儿|店)*)(?:还)?(?:有|多(?:了|出))[^，,。？?]{1,10}[\s，,]*(?:谁|哪位|要的|需要的|想要的?|大家|都|邻居们?)?(?:可以|能)?(?:要(?!钱)|来拿|来接|来取|来洗|来打|来用|拿去|接去)"
)
_OF_THE_CHAT = re.compile(
    r"(?:踢|移)(?:[他她它]们?|人|这[个种]人|出去|走)*(?:出(?:去|群)|了|群|走|掉)|踢(?:人|群)|禁言|拉黑|解散群|群主|退群|别刷屏"
)
_WANTS_WORK = re.compile(r"修|派|处理|登记|投诉|举报|报警|来人|漏|坏|停[水电]|没[水电气]")


def says_it_is_well(text: str) -> bool:
    """我家有水啊 3号楼, 我这边水没停 大着呢: nothing is wrong with what they name."""
    if len(text) > _LONGEST or _BUT.search(text):
        return False
    clauses = [clause for clause in _CLAUSES.split(text) if clause]
    well = [bool(_WELL.fullmatch(clause)) for clause in clauses]
    return any(well) and all(one or _HAS_IT.fullmatch(clause) for one, clause in zip(well, clauses, strict=True))


def denies_blame(text: str) -> bool:
    """别听他们瞎说 我没砸承重墙: of what others say, and nothing else that is wrong."""
    if len(text) > _LONGEST or is_question(text) or not _DENIES.search(text):
        return False
    clauses = [clause for clause in _CLAUSES.split(text) if clause]
    return not any(_HAPPENS.search(one) if _DENIES.search(one) else _is_trouble(one) for one in clauses)


def sets_right(text: str) -> bool:
    """那个是保安 不是老头, 我说错了 那个不是我家的: what somebody has said of somebody or something."""
    if len(text) > _LONGEST or is_question(text) or _is_trouble(text):
        return False
    return bool(_NOT_THAT_BUT.fullmatch(text.strip()) or _SAID_WRONG.fullmatch(text.strip()))


def is_for_neighbours(text: str) -> bool:
    """谁家能借桶水啊, 我家有热水 谁要来接: asked of the neighbours, or offered to them."""
    return len(text) <= _LONGEST and bool(_TO_NEIGHBOURS.search(text)) and not _WANTS_WORK.search(text)


def is_of_the_chat(text: str) -> bool:
    """他们吵死了 能不能踢出去: of who is in the group."""
    if len(text) > _LONGEST or not _OF_THE_CHAT.search(text):
        return False
    return not subjects_in(_OF_THE_CHAT.sub(" ", text).replace("吵", " "))


def only_asks_to_look(text: str) -> bool:
    """帮忙转发一下, 大家帮忙留意下: asked of all who read it."""
    return len(text) <= _LONGEST and "帮" in text and not besides_asking_to_look(text)


def is_no_matter(text: str) -> bool:
    return any(
        says(text)
        for says in (only_asks_to_look, says_it_is_well, denies_blame, sets_right, is_for_neighbours, is_of_the_chat)
    )


def _is_trouble(clause: str) -> bool:
    return bool(subjects_in(clause)) or any(one.search(clause) for one in (BROKEN, ABUSE, WRONG, PLEADS))
