"""我家也是: what a neighbour says who has the same trouble as somebody before."""

from __future__ import annotations

import re

from bot.domain.places.words import place_in
from bot.domain.speech.kinds import is_question
from bot.domain.speech.words import ABUSE, BROKEN, WRONG
from bot.domain.words.plain import bare
from bot.domain.words.subjects import may_be_one_subject, subjects_in

_LONGEST = 24
_CLAUSES = re.compile(r"[\s，,。.！!；;、~～]+")
_ALSO = re.compile(r"(?:我|咱|俺|这)(?:们|家|边|里|儿)*\S{0,4}(?:也|同样)|同上$|\+1$|一样$")
"""我家也漏, 我们楼也是: said in answer to somebody else's words it is a 附议."""

_NOTICES = re.compile(
    r"(?:我|咱|俺)(?:们|家|边|这|里|儿|楼)*(?:也|同样)(?:都|是|真|早就|一直|刚刚?|刚才|今天|昨天|昨晚)*"
    r"(?:觉得|感觉|觉着|感到|认为|嫌|受不了|闻[到着见]|能?[看闻听]得?[到见]|发现|注意到|碰[到见]|遇[到见])"
)
_SO_HERE = re.compile(
    r"(?:我|咱|俺|这)(?:们|家|边|这|里|儿|楼|单元|摊位?|店|铺子?|档口|门|窗|阳台|厨房|屋|下|上|前|后|外|口|旁|的){0,6}"
    r"(?:也|同样)(?:都|就)?(?:是|一样|这样|这么|如此)"
)
_SO_ANYWHERE = re.compile(r"[^\s，,。！!？?也]{1,8}(?:也|同样)(?:都|就|是|有|一样|这样|这么|如此|不|没|坏|在)")
"""4号楼也这样, 楼上也没有: of what is quoted."""
_PAST = re.compile(
    r"(?:[昨前]天|昨晚|前几天|上[次回周个]|以前|之前|那[次回天]|去年|早先)[^，,。！!？?]{0,8}(?:过|[一两几]?[次回跤下]|差点)"
)
_SENSED = (
    (re.compile(r"闻|熏|呛|臭"), re.compile(r"臭|味|熏|呛|烟|气|下水|污水|返水|粪|垃圾|泔|油")),
    (re.compile(r"听|吵|响"), re.compile(r"吵|响|声|噪|叫|闹|施工|装修|音乐|喇叭|跳舞|广场舞|唱")),
)
"""我也闻到了 熏死人 may be of 臭水漫出来, though no thing is named."""
_BARE = re.compile(
    r"(?:(?:我|咱|俺|这)(?:们|家|边|里|儿|个|栋|楼|单元)*(?:也|同样)(?:都|是|有|一样|这样|如此|遇到|出现|觉得|感觉|闻[到见]|看[到见]|听[到见]|发现|没有?|不行|的|了|这个|这种|情况|问题|呢|啊|呀|哦)*|"
    r"(?:我|咱|俺)(?:们|家|边|这|里|儿|楼)*一样的?|同上|\+1|加1|同求)"
)

_LAUGHS = re.compile(r"哈哈|嘻嘻|呵呵|嘿嘿|笑死|笑哭|\[(?:偷笑|呲牙|捂脸|笑哭|坏笑|憨笑)\]")
_SIGHS = re.compile(
    r"(?:唉|哎|天哪?)*(?:这|那|咱|我们?|个|小区|物业|社区|电梯)*(?:真|真的|也|都|太|就|实在|简直|是|彻底)*"
    r"(?:没救|无语|服|醉|绝|离谱|奇葩|没谁|完蛋|不行|够呛|服气|没法说|没话说|烦人|急死人)了?(?:真是|真的|啊|呀|唉|哎)*"
)

_FILLING = re.compile(r"[我咱俺这那](?:们|家|边|里|儿)*|[也都有是的了啊呀呢吧哦嘛]|同样|一样")


def laughs(words: str) -> bool:
    """谁家孩子砸的吧哈哈: said for fun."""
    return bool(_LAUGHS.search(words))


def only_sighs(words: str) -> bool:
    """这物业真是没救了, under what a neighbour has reported: as good as 我也觉得."""
    return len(words) <= _LONGEST and bool(_SIGHS.fullmatch(bare(words)))


def says_also(words: str) -> bool:
    """Whether somebody has the same trouble; what it is may be said or not."""
    return bool(_ALSO.match(words.strip()))


def notices_too(words: str) -> bool:
    """我也觉得臭, 我也闻到了: what a neighbour has told of, as they have noticed it themselves."""
    return len(words) <= _LONGEST and bool(_NOTICES.match(words.strip())) and not is_question(words)


def is_so_here_too(words: str) -> bool:
    """我家摊位前也是 臭得不行: of what a neighbour has told, whatever it is; 我家也没水 tells of a home of its own."""
    return len(words) <= _LONGEST and bool(_SO_HERE.match(words.strip())) and not is_question(words)


def is_so_with_quoted(words: str) -> bool:
    """Whether what is quoted is so with them too, or at the place that is named: 我家也是, 4号楼也这样; not 我也去看看."""
    if len(words) > _LONGEST or is_question(words):
        return False
    if says_no_more_than_also(words) or is_so_here_too(words) or notices_too(words):
        return True
    return bool(place_in(words) and _SO_ANYWHERE.match(words.strip()))


def tells_of_past(words: str) -> bool:
    """昨天也卡过, 上回我也摔了一跤: worth knowing, and no wish to be told of the end."""
    return bool(_PAST.search(words))


_VAGUELY = re.compile(
    r"(?:我|咱|俺)(?:们|家)?(?:也|同样)(?:都|是|真|早就|一直)*(?:觉得|感觉|觉着|认为|嫌)(?:这|那|真|挺|太|很|好|怪|有点儿?|特别|非常|确实|个|里|边|实在|是)*"
    r"(?:危险|吓人|可怕|害怕|不安全|悬|难看|碍眼|碍事|不方便|不像话|过分|离谱|恶心|烦|烦人|闹心|糟心|该[修管弄换]|不合适|不好|不行|有问题|受不了)(?:[了的啊呀呢很得死]|极了)*[。！!\s]*"
)


def agrees_vaguely(words: str) -> bool:
    """我也觉得危险: of whatever a neighbour has just told."""
    return len(words) <= _LONGEST and bool(_VAGUELY.fullmatch(words.strip()))


def may_be_noticed(words: str, text: str) -> bool:
    """Whether what was smelt, heard or seen may be what was reported (`text`)."""
    sensed = [of for by, of in _SENSED if by.search(words)]
    if sensed:
        return any(of.search(text) for of in sensed)
    return may_be_one_subject(words, text)


def only_says_also(words: str) -> bool:
    """我家也是, +1: without a word of what it is."""
    return words.strip() == "+1" or bool(_BARE.fullmatch(bare(words)))


def says_nothing_new(words: str, told: str) -> bool:
    """我家也是, or 我家也没有热水 where 没热水 has been told."""
    return only_says_also(words) or _FILLING.sub("", bare(words)) in _FILLING.sub("", bare(told))


def says_no_more_than_also(words: str) -> bool:
    """我家也是 昨天就这样了, 我家也是 8号楼的: beside where and since when nothing of what it is."""
    if only_says_also(words):
        return True
    first, *rest = _CLAUSES.split(words.strip())
    if not rest or len(words) > _LONGEST or not only_says_also(first):
        return False
    said = " ".join(rest)
    wrong = subjects_in(said) or BROKEN.search(said) or ABUSE.search(said) or WRONG.search(said)
    return not wrong and not is_question(said)
