"""1009给五星, 1016 凑合吧, 1014没弄: what its reporter thinks of an ended matter, in own words beside its number."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.talk.unsolved import may_be_unsolved
from bot.domain.words.yes_no import asks_whether


class Opinion(StrEnum):
    SATISFIED = "满意"
    FAIRLY = "基本满意"
    DISSATISFIED = "不满意"
    UNSOLVED = "没解决"
    OVER = "好了"
    """That it is done, and nothing of what they think of it."""
    UNCLEAR = "没说是哪件"


_LONGEST = 40
_LONGEST_WELL, _LONGEST_THING = 30, 6
_ASKS = re.compile(r"[吗呢?？]|(?<![什怎这那多])么|怎么(?!样$)|什么时候|啥时候?|谁|多久|几点|为什么|[好完了]没有?\W*$")
_NOTHING_WRONG = re.compile(r"没[有啥什么]{0,3}(?:不满意|意见|可挑剔?)的?")
_VERY = r"(?:很|挺|真(?:的|是)?|非常|太|特别|蛮|超级?|相当|十分|老|可)"
_UNHAPPY = re.compile(
    rf"满意(?:啥|什么|个[鬼屁球毛头锤]|才怪)|(?:哪里?能?|咋能?|怎么能?)满意|(?:不|没[有那么]*|谈不上|说不上)(?:是)?(?:怎么|咋|太|很|够|大|能)?满意|差评|太差|{_VERY}差劲?|差劲|糊弄|敷衍|"
    r"(?<!差)不行(?!了)|不咋[样地]|不怎么样|"
    r"(?:结果|处理|办法|答复|说法|方案|解释|评价|办结|回复)[^，,。]{0,6}(?:不(?:认(?![账识得为真出])|服(?![务用老])|(?:能)?接受|同意|答应|买账|合理|公平)|接受不了|没法接受|有意见)|"
    r"^[我俺]?(?:不(?:认可?|服气?|接受)|接受不了)[的啊呀]?$"
)
_UNSOLVED = re.compile(
    r"(?:没有?|未)(?:给我们?|帮我们?|人)?(?:来|弄|修|办|搞|处理|解决|清|换|动|管|到位)(?!错|问题)|还(?:没|在(?!意)|不(?!错|赖)|是(?:没|不(?!错|赖)|老样|那样|原样))|又(?:坏|漏|堵|不|停|没)|"
    r"(?:关|开|打|用|拧|冲|推|拉|亮|修|弄)不(?:上|了|开|好|紧|住|动|亮|掉)|(?<!一)(?<!要)不(?:亮|热|通|走|响|出水|好使|好用)"
)
_FAIRLY = re.compile(
    r"凑合|凑乎|将就|马马虎虎|马虎|一般般?|还行|还可以|还凑合|过得去|勉强|基本满意|比较满意|差不多(?:满意|吧|可以)|中评|就那样|说得过去"
)
_SATISFIED = re.compile(
    rf"满意|满分|好评|点个?赞|不赖|(?<!差)不错|{_VERY}(?:好|棒|赞|快|及时|给力|到位|负责|认真|专业|感谢)|给力|棒|赞(?!助)|没话说|没得说|没的说|巴适|杠杠"
)
_SCORE = re.compile(
    r"(?<![\d.第零〇一二两三四五六七八九十百扣])(?P<number>\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|一?百|[零一二两三四五六七八九]{1,2})"
    r"\s?[个颗]?半?(?P<unit>星|分)(?![期钟之开为别类析数享]|[一二]之)"
)
"""四颗星, 打80分, 七八分; not 十分钟, 两个星期."""
_DIGITS = "零一二三四五六七八九"
_TEN, _HUNDRED = 10, 100
_FIVE_STARS = 5
_MOST, _FAIR = 0.9, 0.6


_OVER = re.compile(
    r"(?:修|弄|办|搞|处理|换|清理?|疏?通|解决|装|补|关|开|恢复)?(?:好|完|通|亮|热|正常|解决|可以用?|能用|行)了|好使了?|没问题了?|恢复了?"
)


_WELL = re.compile(
    r"(?<!没)(?<!不)(?:好使?|灵光?|行|中|妥(?:当|了)?|成|可以用?|正常|能用|亮|通|热|凉快|干净|利索|亮堂|敞亮|暖和|舒服|安静|清[净澈]?|通畅|平稳|稳当|来[水电气]|恢复|解决|搞定|没(?:问题|事儿?|毛病))(?:多|很多|些)?(?:了|啦|咧|嘞)(?!吗|没)|"
    r"(?<!没)(?<!不)(?:亮堂?|通畅?|暖和|快|好|干净|利索|敞亮|安静|清净|稳当?|凉快|舒服|顺当?|严实)(?:得很|极了|得不得了)|(?:亮堂|敞亮)(?=\W|$)|"
    r"(?P<gone>不(?:再|怎么)?(?:漏|响|晃|堵|臭|吵|闪|滴|冒|卡|渗|抖|跳闸|掉))(?:水|味儿?|烟|灰)?(?:了|啦)|没(?:声音?|味[道儿]?|动静|异味)(?:了|啦)|"
    r"^(?:终于|总算|可算|已经|都)?(?:消?停|散|走|关|收摊|[搬挪开]走)(?:掉|下来)?(?:了|啦)(?=[\s，,。！!]+(?:太?谢|多谢|感谢|辛苦))"
)
"""不响了: what was bad about it is gone. 停了 谢谢冯大姐: whatever it was, it has stopped."""
_TROUBLE_GONE = re.compile(
    r"[^\s，,。！!？?不没]{0,14}(?:现在|今天|已经|都|也|可算|终于|总算|倒)?不(?:再|怎么|那么)?(?:漏|晃|抖|堵|臭|吵|闪|滴|渗|返|跳闸|摇|冒[烟水泡]|黄|浑|卡|积水|掉[皮漆线渣])(?:水|味儿?|烟|电|气|人)?(?:了|啦)?[。！!~～\s]*|"
    r"[^\s，,。！!？?不没]{0,10}(?:水泵|电梯|水管|管[道子]|暖气|风机|外机|空调|变压器|马桶|下水道?|排风扇?|油烟机|发电机|楼上|装修)(?:现在|今天|已经|都|也|可算|终于|总算|倒|半夜|夜里|晚上)*"
    r"不(?:再|怎么|那么)?(?:乱|嗡嗡?|咣当|咯吱)?(?:响|叫|嗡)(?:了|啦)[。！!~～\s]*"
)
"""不响 and 不亮 alone are not told by it: a bell is to ring."""
_NOT_WELL = re.compile(
    r"又|还|但|可是|不过|才|就是|没(?:修|来|弄|人|好|通|办|解决)|如果|要是|[什怎]么|为啥|说|晃眼|刺眼|扎眼|睡不|照得|烫"
)
_IDLE_BESIDE = re.compile(
    r"(?:谢+了?|多谢|感谢|辛苦)了?(?:[小老][一-鿿]|[一-鿿]{1,2}(?:大姐|大哥|大爷|大妈|阿姨|师傅|主任|书记|警官|姐|哥|叔|姨))|"
    r"[那这]个|[上换修弄]完|[修办弄换清通装]得|不错|[真挺很蛮]好|谢+了?|多谢|感谢|感恩|辛苦|麻烦|这[回次下]|现在|刚才?|终于|总算|可算|到底|已经|真是?|太|师傅们?|网格员|物业|社区|小灵通|小蜜蜂|"
    r"[你您他她我俺咱]们?家?|大家|[那这]边|昨[天晚]|今[天早]|来过|[修办弄搞换清通装补]|处理|疏通|维修|[都也全的了啊呀哈呢吧嘛哦嗯好，,。！!~～、\s]"
)
_GOOD_BUT = re.compile(
    r"(?:[好行通亮热来快灵净成是了完多点错吧以合]|凑合|正常|解决|恢复)[\s，,。、]*(?:但是?|不过|可是?(?!以)|就是|只是|可惜|只不过|美中不足|还(?!行|可以|不[错赖]|好(?![像些])|凑合|成|算|挺|蛮|快|要感?谢|得谢|是(?:挺|不错|可以|行|好|谢)))|"
    r"没(?:有)?(?:完?全|彻底|根)[^，,。]{0,3}(?:[好通净亮掉]|解决|除)|不(?:太|够|怎么)?彻底|(?:只|才|就)[^，,。]{0,4}(?:好|通|亮|修|弄)了?一(?:半|点|部分)"
)
_BUT_WELL = re.compile(r"谢|辛苦|值得|满意|放心了|不用|开心|高兴|舒服|佩服|能干")
"""就是辛苦师傅了."""
_PARTS = re.compile(r"[，,。；;！!\n\s]+|但是?|不过|可是|(?<=满意)(?![度的了啊呀吧啦呢吗么得极。！!，,\s]|$)")
_RATES = re.compile(r"满意|[好中差]评|颗?星|满分")
_RATING_ALONE = re.compile(
    rf"(?:[我俺咱]们?家?|这[回次个]|真的|还是|也|都|是|{_VERY}){{0,3}}(?P<fairly>基本|比较|还算)?(?:满意|(?:五星)?好评){{1,3}}(?:极了|得很|[了的啊呀啦哈哦呢])?"
)
"""很满意, 满意满意: the word and nothing else."""
_GAPS = re.compile(r"[\s，,。；;！!~～、]+")
_TO_ALL = "大家"
_OF_OTHERS = re.compile(r"(?<![我俺咱你])说(?![不得])|[他她]们?[那家]")
"""张大爷说垃圾不满意, 我不满意他们那家店."""


_TOGETHER = {
    frozenset({Opinion.DISSATISFIED, Opinion.UNSOLVED}): Opinion.DISSATISFIED,
    frozenset({Opinion.SATISFIED, Opinion.OVER}): Opinion.SATISFIED,
    frozenset({Opinion.FAIRLY, Opinion.OVER}): Opinion.FAIRLY,
}


def score_in(words: str) -> Opinion | None:
    """Of stars, and of points up to 5, 10 or 100, whichever the number fits. Nothing where several say different things."""
    scores = {_opinion_of(found) for found in _SCORE.finditer(words) if not _is_no_score(found, words)}
    return scores.pop() if len(scores) == 1 else None


def _opinion_of(score: re.Match[str]) -> Opinion | None:
    value = _value(score["number"])
    of = _FIVE_STARS if score["unit"] == "星" or value <= _FIVE_STARS else _TEN if value <= _TEN else _HUNDRED
    share = value / of
    if share > 1:
        return None
    return Opinion.SATISFIED if share >= _MOST else Opinion.FAIRLY if share >= _FAIR else Opinion.DISSATISFIED


def _is_no_score(found: re.Match[str], words: str) -> bool:
    """十分满意, 零星几只."""
    behind = words[found.end() : found.end() + 1]
    very = found["number"] == "十" and found["unit"] == "分" and "一" <= behind <= "龥"
    return very or found[0] == "零星"


def _value(number: str) -> int:
    """七八 is as good as 七."""
    if number.isdecimal() and number.isascii():
        return int(number)
    number = number.replace("两", "二")
    if number.endswith("百"):
        return _HUNDRED
    tens, ten, ones = number.partition("十")
    if not ten:
        return _DIGITS.index(number[0])
    return _TEN * (_DIGITS.index(tens) if tens else 1) + (_DIGITS.index(ones) if ones else 0)


def rates_in_words(words: str) -> bool:
    """Whether a word of rating stands in it, and not only that something is good or bad."""
    return bool(_RATES.search(words))


def is_good_but(words: str) -> bool:
    """好是好了 还有点味, 还行吧 就是臭, 好了点 没全好: what is left of it stands beside; not 基本满意 就是来得晚, which rates it."""
    if len(words) > _LONGEST or rates_in_words(words) or score_in(words) is not None or _ASKS.search(words):
        return False
    found = _GOOD_BUT.search(words)
    return found is not None and not _BUT_WELL.search(words[found.start() :])


def is_of_others(words: str) -> bool:
    """Whether it is put to all, or what others think, or words of rating for something else: 还没解决呢大家说说,
    张大爷说不满意, 房价不满意 物业费不满意."""
    if _TO_ALL in words:
        return True
    return rates_in_words(words) and (bool(_OF_OTHERS.search(words)) or len(opinions_told(words)) > 1)


def without_rating(words: str) -> str:
    """What is left to say what it is about."""
    return re.sub(r"[很挺太蛮不大够]{0,4}满意|[好中差]评|[\d一二三四五]颗?星|满分", " ", words)


def together(one: Opinion, other: Opinion) -> Opinion | None:
    """What is thought where both are said of one thing; None where they contradict each other."""
    if one is other:
        return one
    return _TOGETHER.get(frozenset({one, other}))


def opinions_told(words: str) -> list[tuple[str, Opinion]]:
    """井盖满意，路灯不满意: each part with what is thought in it; what tells no more is said of the part before it."""
    told: list[tuple[str, Opinion]] = []
    begun = ""
    for part in filter(None, _PARTS.split(words)):
        opinion = opinion_in(part)
        if opinion is None:
            begun = f"{begun}，{part}" if begun else part
            continue
        told.append((f"{begun}，{part}" if begun else part, opinion))
        begun = ""
    if begun and told:
        text, opinion = told[-1]
        told[-1] = (f"{text}，{begun}", opinion)
    return told


def says_well(words: str) -> bool:
    """这回行了 谢谢, 电梯好了, 不漏了: that it is well again, with thanks or without, and nothing else."""
    if len(words) > _LONGEST_WELL or _ASKS.search(words) or _NOT_WELL.search(words) or _UNHAPPY.search(words):
        return False
    return bool(_WELL.search(words)) and len(what_is_well(words)) <= _LONGEST_THING


def is_trouble_gone(words: str) -> bool:
    """7号楼电梯不晃了, 水管不漏: it was not as it should be, or might not have been, and nothing is wrong with it."""
    if len(words) > _LONGEST_WELL or "不" not in words or _NOT_WELL.search(words) or _ASKS.search(words):
        return False
    return bool(_TROUBLE_GONE.fullmatch(words.strip()))


def what_is_well(words: str) -> str:
    """电梯 of 电梯好了 谢谢; "" where nothing is named."""
    return _IDLE_BESIDE.sub("", _WELL.sub("", words))


def is_trouble_itself(words: str, text: str) -> bool:
    """门铃不响了, where 门铃不响 was reported."""
    found = _WELL.search(words)
    return bool(found and found["gone"] and found["gone"] in text)


def rated_beside(words: str) -> tuple[Opinion, str, bool] | None:
    """满意 我妈说要送锦旗, 灯亮了 谢谢小王 满意: the word of rating by itself, what is said with it, and whether it comes
    first. None where the rest is against it, or asks."""
    if len(words) > _LONGEST or not ("满意" in words or "好评" in words) or _ASKS.search(words) or _TO_ALL in words:
        return None
    parts = list(filter(None, _GAPS.split(words)))
    at = next((one for one in (0, -1) if len(parts) > 1 and _RATING_ALONE.fullmatch(parts[one])), None)
    rating = _RATING_ALONE.fullmatch(parts.pop(at)) if at is not None else None
    rest = "，".join(parts)
    if rating is None or (at and _OF_OTHERS.search(rest)):
        return None
    if _UNHAPPY.search(rest) or _UNHAPPY.search(words.replace(" ", "")) or _UNSOLVED.search(rest):
        return None
    return Opinion.FAIRLY if rating["fairly"] else Opinion.SATISFIED, rest, at == 0


def opinion_in(words: str) -> Opinion | None:
    """`words`: what stands beside the number. None where they say something else, or ask."""
    if not words or len(words) > _LONGEST or _ASKS.search(words) or asks_whether(words):
        return None
    words = _NOTHING_WRONG.sub(Opinion.SATISFIED, words)
    if (scored := score_in(words)) is not None:
        return scored
    if _UNHAPPY.search(words):
        return Opinion.DISSATISFIED
    if _UNSOLVED.search(words):
        return Opinion.UNSOLVED
    if _FAIRLY.search(words):
        return Opinion.FAIRLY
    if _SATISFIED.search(words):
        return Opinion.SATISFIED
    if may_be_unsolved(words):
        return Opinion.UNSOLVED
    return Opinion.OVER if _OVER.search(words) else None
