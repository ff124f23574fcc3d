"""Questions that name no matter of their own: they go on with what was just answered."""

from __future__ import annotations

import re
from collections.abc import Iterable
from operator import add

from bot.domain.speech.kinds import is_question
from bot.domain.words.plain import bare

_POINTS_BACK = r"[我俺咱]?(?:们|就是|就)?(?:刚刚?才?|刚才|方才|前面|上面)(?:问|说|讲)?(?:过|到)?(?:的|[那这]一?[个件条])+(?:事情?|问题)?|[那这]一?[个件]?(?:事情?|问题)"
"""我刚问那个 要不要本人去."""
_BESIDE = re.compile(r"(?:还有|另外|对了|顺便|顺带)[\s，,、]*")
_OPENINGS = rf"{_POINTS_BACK}|那么?|请问|还有|另外|这个|那个|它|这|想问|问一下|再问|具体"
_KINDS = (
    r"材料|证件|手续|东西|资料|费用?|钱|收费|免费|多久|几天|多长时间|时间|几点|周末|周[一二三四五六日天]|节假日|上班|下班|开门|关门|"
    r"办理?|代办|代|别人|家人|本人|亲自|哪里|哪儿|哪|地方|地址|地点|电话|号码|网上|线上|手机上?|预约|条件|要求|流程|步骤|期限|"
    r"有效期|年龄|外地人?|老人|孩子|租房"
)
_GLUE = (
    r"需要|要不要|[上下中]午|早上|晚上|[今明]天|儿子|女儿|闺女|老伴|爱人|老公|老婆|让|替|能|要|得|必须|必|带|准备|交|拿|去|到|在|是不是|是|有没有|有|没有|没|可不可以|可以|能不能|能|行不行|行|怎么样?|怎样|如何|"
    r"(?:什么|啥)时候|什么|哪些|哪个|咋样?|啥|多少|几|贵不贵|贵|谁|找|打|弄|整|搞|使|用|做|申请|报名|查|批|排|下来|出来|到账|一下|一般|大概|玩意儿?|的话|的|了|呢|吗|嘛|啊|呀|吧|也|都|给|帮|我|"
    r"[？?，,。！! ]"
)
_TOPICLESS = re.compile(rf"(?:{_OPENINGS}|{_KINDS}|{_GLUE})+不?")
_ASKS = re.compile(rf"{_KINDS}|怎么|怎样|如何|咋|什么|啥|多少|谁|哪")
_BROUGHT = r"(?:带|拿着?|准备)(?!娃|孩|老人|[猫狗])[^，,。？?\s]{1,8}"
_TO_BRING = re.compile(
    rf"(?:那|还|都)?(?:(?:要不要|用不用|需不需要|用得着){_BROUGHT}|(?:是不是)?(?:需要|要|得|用)?{_BROUGHT}(?:吗|么|嘛|不|没))[？?]?"
)
"""要带身份证吗: what has to be brought may be asked of anything."""
_GOES_ON = re.compile(rf"(?:{_OPENINGS})")
_FOR_WHOM = frozenset({"租房", "老人", "孩子", "外地人", "外地"})
_LONGEST = 18


def is_topicless(words: str) -> bool:
    """要带什么材料, 多少钱, 能代办吗: it asks something, and of nothing in particular."""
    if len(words) > _LONGEST or is_for_whom(words):
        return False
    return bool(_ASKS.search(words) and _TOPICLESS.fullmatch(words)) or bool(_TO_BRING.fullmatch(words))


def is_for_whom(words: str) -> bool:
    """租房 alone, which asks nothing of what was answered: a topic like any other."""
    return bare(words) in _FOR_WHOM


def goes_on(words: str) -> bool:
    """那要带什么材料: it asks and begins as people begin when they ask on, or names no matter at all. 这物业费交得冤 begins
    so too, and asks nothing."""
    if len(words) > _LONGEST or not _ASKS.search(words):
        return False
    return is_topicless(words) or bool(_GOES_ON.match(words) and is_question(words))


_WITHOUT_TOPIC = re.compile(
    r"(?:那么?|还|也)?(?:(?:不?用|要|需要|得|收|限)(?!不)[^，,。？?\s]{1,5}(?:不|吗|么|嘛)|"
    r"(?:小孩子?|孩子|老人|大人|外地[人的]|租[户客]|家[属人]|别人|[男女]的)[也都]?(?:能|可以|行|让|要|用)[^，,。？?\s]{0,5}(?:不|吗|么|嘛)|"
    r"(?:几|多少)(?!号楼|栋|幢|单元|点|楼)[^，,。？?\s]{1,6})[啊呀？?。]*"
)
_AND_THAT = re.compile(r"(?:那么?)?[^，,。？?\s我你您]{1,4}(?<![怎什那这])[呢嘞咧哩捏][？?。]*")
_LONGEST_WITHOUT = 10
_LONGEST_WITHOUT_SUBJECT = 12


def leaves_topic_out(words: str) -> bool:
    """要排队不, 老人呢, 几个人一桌: so short that it tells nobody what it is of, though a word in it may be found in the
    answer to another question."""
    words = words.strip()
    return len(words) <= _LONGEST_WITHOUT and bool(_WITHOUT_TOPIC.fullmatch(words))


def stands_on_another(words: str) -> bool:
    """要排队不; 双面的呢, the same question of something else."""
    return leaves_topic_out(words) or (len(words) <= _LONGEST_WITHOUT and bool(_AND_THAT.fullmatch(words.strip())))


_PERSON_OR_CASE = r"[^，,。？?\s]{0,6}?"
_WITHOUT_SUBJECT = re.compile(
    rf"(?:那么?|还|也|都|是|这|一般)*(?:"
    r"(?:[一每]?(?:个?月|年|天|次|顿|回|个?人|户)|大概|最)*(?:几(?!号楼|栋|幢|单元|楼)|多[大久少长])[^，,。？?\s]{0,4}|(?:(?:什么|啥)时候|哪[天里儿个]|[在去上到]哪|怎么|咋)[^，,。？?\s]{0,2}|"
    rf"{_PERSON_OR_CASE}(?:能不能|可不可以|能否)[^，,。？?\s]{{1,3}}|{_PERSON_OR_CASE}(?:能|可以|得|让|用)[^，,。？?\s]{{1,3}}(?:吗|么|嘛|不|没)|"
    rf"{_PERSON_OR_CASE}(?:行不行|可不可以|能不能行|行吗|行不|行么|成不|可以吗|可以不|能行吗)|"
    r"(?![^，,。？?\s]{2,3}(?:费|工资|[补津]贴|[补赔]偿金?|养老金|公积金))[^，,。？?\s]{1,5}(?:多少钱?|归谁|算哪[种类]|贵不贵|怎么算|咋算)|"
    r"(?:先|自己|双方|大人|小孩|本人)*(?:要|用|得|需要|有没有|能不能|让不让|[查送包]不[查送包])[^，,。？?\s]{1,4}(?:不|吗|么|嘛)?"
    r")[的呀啊呢吗嘛哦？?。]*"
)


def leaves_subject_out(words: str) -> bool:
    """多大能上, 发烧能打吗, 孩子爸带去行不, 几点收: a question that says when, how much, who or on what condition, and not of
    what."""
    words = words.strip()
    return len(words) <= _LONGEST_WITHOUT_SUBJECT and bool(_WITHOUT_SUBJECT.fullmatch(words))


_HEADLESS = re.compile(
    r"(?:那么?|要是|如果|换成?|改成?)*(?:是|换)?[^，,。？?\s]{1,6}的(?:话|[呢嘞咧哩]|吗|么|嘛|啊|呀|[行让能]不?[行让能放办用]?|可以|能[^，,。？?\s]{1,4}|怎么[^，,。？?\s]{0,3}|算不算|要不要[^，,。？?\s]{0,4}|不)+[？?。]*"
)


_STATE_ALONE = re.compile(
    r"(?:那么?|要是|如果|但是?|可是?|不过|已经|早就?|都|也|快|又|[我俺咱他她它](?:们|家|妈|爸|娃|孩子|的){0,2}|这个|那个|给|被|让|叫|不小心|娃|孩子){0,5}"
    r"(?:过期|到期|失效|作废|注销|弄?丢|掉|遗失|找不[到着见]|没|偷|撕|[弄撕磨泡洗]?[烂破坏湿]|损坏|写错|打错|印错|忘带?)"
    r"(?:了|掉|过|好久|很久|几天|几年|\d天|半年|一年){0,3}[了嘞咧啦呀啊呢哦哎诶的哩吗么咋办整弄搞怎！!？?。，,\s]*"
)
_HELD = re.compile(r"证|卡|执照|护照|本子|[户医]口?本|房本|合同|发票|[健康医保社]{2}码")


def without_beside(words: str) -> str:
    """居住证去哪办 of 还有 居住证去哪办."""
    return words[found.end() :] if (found := _BESIDE.match(words)) else words


def tells_state_of(words: str, question: str) -> bool:
    """过期了嘞, 弄丢了, right after 健康证去哪里办: how it is with what one holds, and no thing of its own."""
    return len(words) <= _LONGEST_WITHOUT and bool(_HELD.search(question) and _STATE_ALONE.fullmatch(words.strip()))


def leans(words: str) -> bool:
    """要先约不, 多大能上, 那孩子的呢: nobody knows of what who has not heard what was said before."""
    return goes_on(words) or is_headless(words) or stands_on_another(words) or leaves_subject_out(words)


_OF_EVERY_QUESTION = re.compile(
    r"怎么样?|怎样|如何|能不能|可不可以|可以|能|要不要|要|什么|哪[里儿些个]?|去|在|到|多少|多久|是|有|的|了|吗|呢|\W|(?<=办)理"
)


def strays(words: str, asked: str, question: str) -> bool:
    """Whether 那电子的呢, after 能不能放烟花, would be answered by 电子社保卡怎么领, or 那注销呢, after 社保卡怎么办, by 户口怎么注销:
    what names no thing of its own is the same question of something else, and both share more than its word."""
    return (is_headless(words) or names_only_doing(words)) and not has_to_do_with(asked, question)


_DOING = (
    r"注销|销户|销掉|吊销|作废|停用|补办|补领|补|挂失|重办|丢|坏|过期|到期|续签|续办|续期|续|年审|年检|签注|换证|更换|换|变更|修改|更改|改|取消|撤销|撤回|退订|解除|"
    r"退款|退费|退|转让|过户|转|迁|查询|激活|解锁|代办|领取|领|取"
)
_ONLY_DOES = re.compile(
    rf"(?:那么?|请问|还有|要是|如果|万一|我|想|要|该|得|又|怎么样?|怎样|如何|咋样?|去|在|到|上|找|哪里?|哪儿|谁|能|可以|是|不|弄|的)*+(?:{_DOING})"
    r"(?:了|的话|的|掉|它|一下|是|该|要|得|去|在|到|上|找|怎么样?|怎样|如何|咋样?|哪里?|哪儿|谁|能|可以|办理?|弄|整|搞|行|[呢嘞咧哩捏吗么嘛不啊呀吧？?。！! ])*+"
)


def names_only_doing(words: str) -> bool:
    """那注销呢, 咋补办: of whatever was spoken of, and of nothing that it names."""
    return len(words) <= _LONGEST_WITHOUT_SUBJECT and bool(_ONLY_DOES.fullmatch(words.strip()))


def names_doing(question: str) -> bool:
    """身份证丢了怎么补办, 社保卡怎么注销: more than to have one."""
    return re.search(_DOING, question) is not None


_INSTEAD = re.compile(
    r"(?:那么?|要是|如果|换成?|改成?|还有|换|是)*(?P<other>[^，,。？?\s的呢吗]{1,5}?)(?:证|卡)?的?(?:话)?[呢嘞咧哩捏吗啊呀]+[？?。]*"
)


def other_instead(words: str) -> str:
    """那狗的呢, 那港澳的呢, 那离呢: of what the same is asked; "" where it is nothing short."""
    found = _INSTEAD.fullmatch(words.strip())
    return found["other"] if found else ""


def is_headless(words: str) -> bool:
    """电子的可以吗, 外地的呢: it names no thing of its own."""
    return bool(_HEADLESS.fullmatch(words.strip()))


def has_to_do_with(asked: str, told: str) -> bool:
    """Whether two signs that stand together in a question, beside what every question holds, do so in the other text."""
    return not _pairs(asked).isdisjoint(_pairs(told))


def _pairs(question: str) -> set[str]:
    rest = _OF_EVERY_QUESTION.sub("", question)
    return set(map(add, rest, rest[1:]))


_PLAINLY_ASKS = re.compile(r"[吗呢么嘛啥咋哪谁几多怎？?]|什么|如何|(.)[不没]\1|[不没][啊呀]*\W*$")


def asks_plainly(words: str) -> bool:
    """给我老伴办, 本人去: not so, whatever is asked of a matter stands in it."""
    return bool(_PLAINLY_ASKS.search(words)) or is_question(words)


_SIDES = tuple(
    (re.compile(asked), re.compile(told))
    for asked, told in (
        (
            r"材料|证件|手续|资料|[带拿交准备]+(?:什么|哪些|啥|东西)(?!钱)",
            r"材料|手续|资料|证(?!券)|户口本|照片|复印|合同|发票|病历|带",
        ),
        (r"(?<![领补发报])多少(?:钱|\W*$)|贵|工本费|租金", r"\d+ ?[元块]|免费|免收|自费|不[要收][钱费]"),
        (r"[领补发报][^，,。]{0,2}多少", r"\d+ ?[元块%]"),
        (r"费用|收费|免费|要钱|[哪啥]些?钱|花钱", r"免|自费|收费|费用|元|价|要钱|交钱"),
        (r"多久|几天|多长时间|下来", r"天|工作日|小时|个?月|(?<![老青少成])年(?![龄轻])|当场|时间"),
        (r"周末|周[一二三四五六日天]|星期|双休|节假日", r"周[一二三四五六日末]|工作日|节假日|双休|休息日|每天"),
        (r"中午|午休", r"午"),
        (r"晚上|夜里|夜间|[晚夜](?=几点)", r"晚|夜"),
        (r"(?<![晚夜])几点|[上下]班|[开关]门|(?:什么|啥)时候", r"\d ?[点时:：]|上班|[早晚]上|夜间|时间"),
        (r"预?约", r"约"),
        (r"多大|几岁|岁数|年龄|年纪", r"岁|年龄"),
        (r"外地|户口不在|不是本地", r"外地|户籍|本地|居住地"),
        (r"电话|号码", r"\d{5}|电话|热线"),
        (r"网上|线上|手机", r"网(?!点|格)|线上|手机|应用|小程序"),
        (
            r"代|本人|亲自|自己(?:去|来|跑|办)|替[我俺咱他她]|(?:别人|家人|儿子|女儿|闺女|姑娘|孩子|老伴|老公|老婆|爱人|邻居|朋友|你们|网格员)[^，,。]{0,3}(?:帮|替|给|去|来|办|领|交|取|跑)",
            r"代|委托|家人|别人|本人|亲自|陪|子女|家属",
        ),
    )
)
"""What may be asked of a matter, and the words without which no answer tells it."""


def names_side(words: str) -> bool:
    """网上, 多久, 代办: what is asked of any matter."""
    return any(asks.search(words) for asks, _ in _SIDES)


def is_told_in(words: str, answer: str) -> bool:
    """Whether an answer holds anything of the sides that a question names; one that names none is taken as told."""
    asked = [told for asks, told in _SIDES if asks.search(words)]
    return not asked or any(told.search(answer) for told in asked)


def asks_of_thing(words: str) -> bool:
    """那电瓶车呢: the same of another thing, which it names."""
    return bool(_AND_THAT.fullmatch(words.strip())) and bool(_pieces(words))


def names_other(words: str, said: str, other: str) -> bool:
    """Whether both name a thing in two characters that what was said does not: 那丢了呢 and 居住证丢失, after 居住证怎么办."""
    return not (_pieces(words) - _pieces(said)).isdisjoint(_pieces(other))


_BRINGS = re.compile(r"(?:要|得|用|需|不)(?:带|拿|准备)(?!娃|孩|老人|[猫狗])")
_MUCH, _SEVERAL = 6, 3
"""So many pairs of signs are more than one asks on with, and plainly name the thing."""


def names_wholly_other(words: str, told: str, wordings: Iterable[str], likely: bool) -> bool:
    """Whether 在屋里烧蜂窝煤取暖怕中毒 要留神点啥 names what these wordings are of, and with many words nothing of what was told
    before (娃名字想换一个). `likely`: the wordings fit."""
    if goes_on(words) or is_headless(words) or stands_on_another(words) or names_same(words, told):
        return False
    if _BRINGS.search(words):
        return False
    own = _pieces(words)
    named = own & {piece for wording in wordings for piece in _pieces(wording)}
    if likely and named and len(own) >= _MUCH:
        return True
    return len(named) >= _SEVERAL and not leaves_subject_out(words)


def asks_same_side(words: str, wordings: Iterable[str]) -> bool:
    """一个月多少钱, and 幼儿园还收费吗."""
    asked = [asks for asks, _ in _SIDES if asks.search(words)]
    return any(asks.search(wording) for asks in asked for wording in wordings)


def is_said_in(words: str, answer: str) -> bool:
    """Whether an answer tells what is asked: of every side that is named, or of a word beside what may be asked of any
    matter."""
    if names_side(words):
        return is_told_in(words, answer)
    return names_same(words, answer)


def names_same(words: str, other: str) -> bool:
    """营业执照网上能搞吗 and 怎么办营业执照: the same thing in two characters, beside what may be asked of any matter."""
    return not _pieces(words).isdisjoint(_pieces(other))


_SPOTS = re.compile(
    r"[家屋]里(?=能|可|养|种|装|放|[^有没]{0,2}[漏坏])|院[子里]|阳台|楼道|小区|楼[上下顶]|门口|车[库棚]|地下室|天台|露台|单元|"
    r"\d号?楼|[栋幢]"
)


def is_of_another_spot(words: str, told: str) -> bool:
    """院子里能养鸡吗, after 老年证怎么办 and its answer: it asks of a spot at home, and what was told names none and shares
    nothing with it."""
    return bool(_SPOTS.search(words)) and not _SPOTS.search(told) and not names_same(words, told)


def _pieces(words: str) -> set[str]:
    rest = _TOPICLESS.sub(" ", words).split()
    return {piece for part in rest for piece in map(add, part, part[1:])}


_ASKED = re.compile(
    r"(?:[^，,。\n]{0,20}[，,。\s]{1,3})?(?:我|俺|咱)(?:们)?(?:刚才|刚刚|刚(?!刚))?(?:是)?(?:想|要)?"
    r"(?:问的(?:其实)?是|是(?:想|要)?问)[\s：:，,]{0,3}(?P<asked>\S.{1,60})",
    re.DOTALL,
)

_WHAT_IT_MEANS = re.compile(
    r"(?:\d{3,}+|工单|编号|这|那|个|话|句|条|说|写|讲|的|都|是|它|你|您|刚才|上面|小灵通|到底|\s)*+(?:(?:啥|什么|甚么|么子|咩|嘛)(?:个)?意思|"
    r"(?:我)?(?:[看听搞弄]不(?:懂|明白)|没[看听搞弄](?:懂|明白)))[了的啊呀呢嘛吗哦，,。！？!?\s]*"
)


def asks_what_it_means(words: str) -> bool:
    """这个啥意思, 看不懂: of what the bot has just said."""
    return bool(_WHAT_IT_MEANS.fullmatch(words.strip()))


_ASKED_NOT_THAT = re.compile(
    r"(?:我|俺)?(?:不是|没|不)(?:想|要)?(?:问|说)(?:的)?(?:这|那)个[啊呀的]*[，,。！!\s]{1,3}(?:我|俺)?(?:是)?(?:想|要)?问的?(?:是)?(?P<asked>[^这那过了]\S.{1,40})"
)


def asked_instead(words: str) -> str:
    """不是医保 我问的是社保卡丢了, 不是问这个 我问周末能不能打: what they ask; "" where they do not say that they ask."""
    found = _ASKED.fullmatch(words.strip()) or _ASKED_NOT_THAT.fullmatch(words.strip())
    return found["asked"] if found else ""


_NO_HELP = re.compile(
    r"(?:你|您|这个?|机器人|小灵通)*(?:(?:说|讲|答|回答|回复)[得的了]?(?:都|也|根本|完全|全)*(?:不对|不行|错[了的]?|不清楚|不明白|没用|没对)|(?:说|讲|答|回答|回复)(?:的|了)(?:都|也)?(?:是)?(?:些|个)?(?:啥|什么)|"
    r"没(?:有)?(?:什么|啥|任何|一点|多大|半点)?(?:用|帮助|用处)|(?:一点|半点|根本|完全|啥|什么)儿?(?:(?:用处?|帮助)(?:都|也)?没有?|(?:都|也)?没有?(?:用处?|帮助))|"
    r"没(?:有)?(?:听|看|搞|弄|答)(?:懂|明白|对)(?:我[^，,。]{0,6})?|(?:根本|完全|都|还是)*(?:听|看|搞)不(?:懂|明白)|"
    r"(?:驴唇|牛头|驴头)不对马嘴|文不对题|鸡同鸭讲|(?:全?是|都是)?废话|白问了?|不对|不是(?:这个|这些|这样|我(?:想|要)?问的)(?:问题|意思|事儿?)?|我?(?:想)?问的(?:可|根本|都)?不是(?:这个|这些))[了的啊呀吧嘛呢哈哦啦]*"
)
_LONGEST_NO_HELP = 14


def says_no_help(words: str) -> bool:
    """没啥用, 你没听懂, 答错了, 不是这个: right after an answer it is of the answer, whatever it would be of a ticket."""
    return len(words) <= _LONGEST_NO_HELP and bool(_NO_HELP.fullmatch(bare(words)))
