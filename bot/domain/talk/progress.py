"""What people say who want to know where their matter stands, or that it is no longer needed."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.places.words import building_in, is_elsewhere, place_in
from bot.domain.speech.kinds import is_question
from bot.domain.speech.words import ABUSE, BROKEN, WRONG
from bot.domain.talk.elsewhere import goes_elsewhere
from bot.domain.talk.if_reported import asks_if_reported, without_asking
from bot.domain.words.plain import bare
from bot.domain.words.subjects import subjects_in
from bot.domain.words.when import number_of

_DONE = r"(?:修|办|弄|搞|处理|解决|换|清|通)"
_SHORT_WHY = 16
_NOT_TAKEN = r"不(?:予|给|肯)?受理"
_WHY = r"(?:凭[啥什]|为[啥什何]|咋(?!办)|怎么(?![申办样])|什么原因|啥原因)"
_WHY_REFUSED = re.compile(rf"{_WHY}[^，,。]{{0,6}}{_NOT_TAKEN}|{_NOT_TAKEN}[^，,。]{{0,6}}(?:{_WHY}|原因|理由)")
_STATE = r"怎么样|咋样|到哪|办了|办好|办完|修好|处理|解决|进度|进展|结果|情况|消息|谁在办|谁负责|什么时候"
_NUMBERED = re.compile(
    rf"\D{{0,10}}(?<![\d.])(\d{{4,9}})(?!\d|室|户|房|号|元|块|年|米|平)\D{{0,6}}(?:{_STATE})\D{{0,10}}", re.DOTALL
)
_TAILS = r"(?:的|了|啊|呀|呢|哦|嘛|啦|喽|咯|嘞|哈|哇)*"
_END = r"(?=[啊呀呢哦嘛啦喽咯嘞哈哇]*\W*$)"
_HOW = r"(?:怎么?样|咋个?样|啥样|如何)"
_HOW_FAR = (
    rf"{_HOW}[了啦喽咯]{_TAILS}|(?:怎么个|[什啥]么?)情况{_TAILS}|"
    rf"(?:进展|进度|结果)(?:到底)?(?:呢|如何|怎么样|咋样){_TAILS}"
)
_WHO_IS_AT_IT = rf"谁在(?:弄|办|查|修|搞|跟进?|盯|处理|负责)着?{_TAILS}"
_NOTHING = r"(?!有?(?:人|事|问题|什么|啥|大碍|毛病|情况|异常|发现))"
_AND_NOT = r"(?!有?(?:找|带|修|弄|开|见|看|接|碰|进|敲|等|要|收|动))"
"""出来了没事, 师傅来了没带配件 tell something; 来了没 asks."""
_ASKS = re.compile(
    rf"(?:[抓逮捉追拖挪搬堵接拆灭救](?:住|到|着|走|开|上|好|掉|出来)|找[到着]|赶走)了?(?:没有?|吗|么){_END}|"
    rf"{_DONE}(?:好|完|定|掉|走)?了?[没不]有?{_DONE}(?:好|完|定|掉|走)?(?=\W*$|[啊呀呢了])|好没好|"
    rf"(?:{_DONE}(?:好|完|定|掉|走|理)?|来人?|派人)(?:没有?{_NOTHING}|了没有?{_NOTHING}{_AND_NOT}|了?(?:吗|么))|"
    rf"(?:有|派|来)人(?:过?来|去|上门)?(?:管|修|看|瞧|弄|查|办|跟进?|盯|接手?|处理|检[查修]|解决|清理|疏通)*[过了着]*(?:没有?{_NOTHING}|吗|么|不{_END})|"
    r"(?:[看查量试]|检[查修])过了?(?:没有?(?!人)|吗|么)|"
    r"(?:[什啥]么?时候|几时|几点钟?|哪天|何时|多会儿|多久|多长时间)(?:能|才|会|可以|给)*"
    r"(?:热|亮|通(?!知)|恢复|正常|来(?=[水电气暖]))|"
    rf"[什啥]么?时候(?:能|才|会|可以|有人|派人)*(?:{_DONE}|来|到|好)好?(?:啊|呀|呢|吗)?|"
    rf"(?:几时|几点钟?|哪天|何时|多会儿|多久|多长时间)(?:能|才|会|可以){{0,3}}{_DONE}?好(?:啊|呀|呢|吗)?$|"
    rf"(?:怎么|到现在|现在|一直)*还?(?:没|没有)(?:人来|来人|人管|人修|{_DONE}(?:好|完|定)?|动静|消息|回音|结果|下文)|"
    r"(?:工单|单子|报的|反映的|说的).{0,10}(?:怎么样|咋样|办了|进展|进度|结果|到哪)|"
    r"谁在?(?:查|办|管|弄|看|跟|处理|负责)着?(?:[我俺咱]们?(?:报|反映|说|提|举报|投诉)的|我(?:那|这)(?:个|件))|"
    r"(?:到哪一?步|有进展|有结果|有消息|有回音)了?(?:吗|没有?)?|"
    rf"(?<=\w)有(?:个|什么|啥)?(?:说法|下文|信儿?|眉目|着落|动静|反馈|答复|回复)了?(?:吗|么|没有?|不){_END}|"
    rf"(?<=\w)(?:怎么|咋)(?:个)?说法?{_TAILS}(?=\W*$)|"
    rf"(?:事[儿情]?|[那这][个件边])(?P<thing>[^，,。]{{0,4}})(?:{_HOW}|(?:怎么|咋)弄){_TAILS}(?=\W*$)|"
    rf"(?<=\w\w)的[那这]?[个件]?事[儿情]?(?:到底|现在|是|由|归)*谁(?:来|去|在|给|能)*(?:管|负责|办|弄|修|处理|跟进?|盯)着?{_TAILS}(?=\W*$)|"
    rf"^(?:请问|想?问一?下|那|到底|现在){{0,2}}谁在(?:管|负责|弄|办|修|处理|跟进?|盯)着?(?P<of>[^，,。！!？?\d]{{1,12}}?)[的那这][个件]?事[儿情]?{_TAILS}(?=\W*$)|"
    rf"^(?:请问|想?问一?下|那|到底|现在|是){{0,3}}谁在(?:弄|修|搞(?!装修|卫生)|处理|跟进|盯)着?(?P<at>(?:[^\s，,。！!？?\d]|\d{{1,2}}(?=[号栋幢])){{1,12}}?)(?:[的那这][个件]?)?{_TAILS}(?=\W*$)|"
    rf"(?:{_HOW_FAR}|{_WHO_IS_AT_IT})(?=\W*$)|^[我俺咱]们?家?的?[那这]?(?:个|件|些)?(?:事[儿情]?|单子?|工单|(?<=[个件些]))呢(?=\W*$)|"
    r"^(?:帮我|麻烦|请|想)*(?:查|看|问)[查看问一下]{0,3}[我俺](?:们?的|们?那|们?这|们?报|们?反映|们?说)|^[我俺](?:报|反映|说)的[^，,。]{0,8}(?:查|看|问)[查看问一下]{0,3}$"
)
_ASKS_STATE = re.compile(
    r"谁(?![家也都])|到哪|怎么样|咋样|几时|多久|[啥什]么?时[候间]|(?<![过等])几天|"
    rf"[来好修弄办去看管理到接](?:没有?{_NOTHING}|了没有?{_NOTHING}{_AND_NOT}|了?(?:吗|么))"
)
"""Of a matter that its number names: who has it, how far it is."""
_NAMES_STATE = re.compile(r"进度|进展|结果|情况如何|办了")
_AT_IT = re.compile(rf"{_DONE}(?:好|完)?得?|进行得?|进展|[得的]")
_ONLY_ASKS = re.compile(
    rf"(?![^\s，,。]*[有派来]人)[^\s，,。]{{1,16}}?(?:{_DONE}(?:(?:好|完|掉|走|定)了?|了)(?:没有?|吗|么)|{_DONE}没有?|{_DONE}得{_HOW}|"
    rf"[的那这][个件]?事[儿情]?(?:到底|现在)?(?:{_DONE}得?)?(?:{_HOW}|有?(?:进展|结果|消息)(?:了?(?:吗|没有?)|呢))|"
    rf"(?:的?[那这][个件])?(?:{_HOW}(?=[了啦喽咯])|(?:的?(?:进展|进度|结果)(?:呢|如何)?)))了?{_TAILS}[?？]*"
)
"""漏雨修好了没, 漏水的事咋样了: in one breath nothing but a question, whatever is wrong there."""
_OF_PEOPLE = re.compile(r"[有来派]人")
"""又派人去了 tells, 派人没有 asks."""
_TO_PAY = re.compile(
    r"费[^，,。]{0,4}(?:[啥什]么?时[候间]|几[号月时]|怎么|咋|去?哪[儿里]?|多少|多久)[^，,。退还返]{0,3}(?:交|缴|收|付|扣)|"
    r"(?:怎么|咋|去?哪[儿里]?|几[号月]|[啥什]么?时候)[^，,。]{0,3}(?:交|缴|付)[^，,。]{0,4}费"
)
_IN_COMMON = r"电梯|升降机|门禁|[大单楼车][元库]?门|(?:地下)?车库|地库|道闸|充电桩|(?:健身)?器材|滑梯|公厕|厕所|水房|楼梯|天桥|这?[条段]?路|坡道|暖气|热水|燃气|煤气|天然气|网络?"
_IF_USABLE = re.compile(
    rf"(?:^|[\s，,])(?:那|这|请问|想?问一?下|我们?|咱们?|小区的?|[\d一二三四五六七八九十]+(?:号楼|栋|幢|单元)的?)*(?:{_IN_COMMON})(?:里|那边|那里|现在|今天|今晚|这会儿|目前|到底|还|究竟)*"
    rf"(?:(?:能不能|可不可以|敢不敢|能|可以|敢)(?:坐|乘|用|走|开|上|进|过)(?:人|了)?|(?:好用|运行|正常|开|通|恢复)了?)"
    rf"(?:了?(?:没有?|吗|么|不|嘛))(?:啊|呀|呢|哦)*(?=[\s，,?？。！!]|$)|"
    rf"(?:^|[\s，,])(?:那|这|现在)*(?:{_IN_COMMON})(?:现在|今天|到底|还)*(?:能不能|可不可以)(?:坐|乘|用|走|开|上|进|过)(?:人|了)?(?:啊|呀|呢|哦)*(?=[\s，,?？。！!]|$)"
)
"""那电梯现在能坐不, 大门能进了没: whether what all use is in order by now."""
_ENDS_WITH_WHO = re.compile(
    rf"(?:{_WHO_IS_AT_IT})\W*$|^(?:请问|想?问一?下|那|到底|现在|是){{0,3}}谁在(?:弄|修|搞(?!装修|卫生)|处理|跟进|盯)着?(?:[^\s，,。！!？?\d]|\d{{1,2}}(?=[号栋幢])){{1,14}}$"
)
_WHO_MINDS = re.compile(
    rf"(?P<thing>[^\s，,。！!？?]{{2,14}}?)(?:(?:[那这]个|[那这]事[儿情]?)(?:现在|到底|是|由|归)*谁(?:在|来|去)?(?:管|负责|跟)|(?:现在|到底)*(?:是|由)?谁在(?:管|负责))着?{_TAILS}\W*$|"
    rf"^(?:请问|那|到底|现在)*谁在(?:管|负责|办|查)着?(?P<of>[^\s，,。！!？?\d]{{2,12}}?)(?:[的那这][个件]?)?{_TAILS}\W*$"
)
"""公交站牌谁在管, 晾衣杆那个谁管呀, where somebody has reported it; 垃圾归谁管 asks for a rule."""
_ENDS_ASKING = re.compile(rf"(?:没有?|不){_END}|(?:{_HOW_FAR}|{_WHO_IS_AT_IT})(?=\W*$)")
_OWN = re.compile(
    r"工单|单子|[我俺咱]们?(?:刚才?|昨天|上次|之前)?(?:报|反映|说|问|提)的|[我俺咱]们?家?(?:的|那个?|那件|这个?|这件)(?:事|单|呢?$)"
)
_OF_REPORT = re.compile(
    r"(?:请问|[我俺]?想?问一?下|那|你好|[\s，,]){0,3}[我俺咱](?:们家?|家)?(?:刚才|刚刚|刚(?!刚)|之前|[今昨前]天|今早|昨晚|早上|上午|下午|晚上|上[次回]|前几天|那天|前面|先前|早先|前阵子|那次|那回){0,2}"
    r"(?:(?:报修?|反映|反应|上报|登记|提交)(?:过|上去)?|(?:(?:跟|给|和|对|向)(?:你们?|您|社区|物业|小灵通))?(?:说|讲|提)(?:过|起|了)?)的(?!名|班|课|考|志愿|团|价|是|话|意思|对)"
)
_WHICH = r"(?:哪(?:几?[个件样]|些)|几[件个]|多少[件个]?|啥|什么)(?:事情?|工单|单子|问题|东西)?"
_REPORTED = r"(?:报修?|反映|上报|登记|提交|投诉)"
_SINCE = r"(?:一共|总共|都|到底|之前|以前|最近|这[个几]?[月天周年]|今天|今年|在这里?|这边)"
_ALL_OWN = re.compile(
    rf"(?:请问|想问|问|帮我|帮忙|查|看|一?下|你知道)*[我俺咱](?:们家?|家)?"
    rf"(?:{_SINCE}*{_REPORTED}(?:过|了|的)*{_SINCE}*(?:是|有)?{_WHICH}|{_SINCE}*有(?:哪些|哪?几[个件]|多少[件个]?)(?:工单|单子)|"
    rf"(?:{_REPORTED}的)?(?:事情?|工单|单子)(?:都|有|是)*(?:哪些|哪几[个件]))(?:来着|来的|了|呀|啊|呢|吗)*"
)
_FILLER = re.compile(
    r"想?问一?[下问]|请问|帮我?|麻烦|看[看下]|查[查一下]?|我们?|你们?|咱们?|他们?|那个|这个|那件|这件|的|了|吗|呢|啊|呀|吧|嘛|么|"
    r"工单|单子|事情?|反映|报修?|上次|之前|昨天|前天|刚才|刚刚|到底|怎么|还|都|到现在|现在|一直|有没有|一下|好久|几天|是不是|没有?|在|里|家|人"
)
_NOT_NEEDED = re.compile(
    r"(?:刚才|刚刚|上面|前面)?(?:我?(?:报|说)的)?(?:那个|那件|这个|这件|那|这)?(?:事情?|工单)?(?:已经|现在)?"
    r"(?:没事儿?了.{0,6}|(?:自己|已经|都)修好了|来[水电气]了|[水电气]来了|不用(?:[修办管来弄]|处理|派人)?了|不需要了|取消(?:了|吧)?|算了(?:吧)?|(?:自己|已经)好了|撤(?:回|销|了)(?:了|吧)?)"
    r"(?:不用(?:来|修|管)了)?(?:谢谢.{0,6})?"
)

_BACK = r"[水电气网热暖灯]|暖气|热水|网络|燃气|信号|电梯|路灯|门禁"
_BY_ITSELF = r"(?:已经|现在|都|又|自己|它)*"
_OVER = re.compile(
    rf"""
    没事儿?了|虚惊一场|误报|搞定了|(?:已经|都|又|自己)(?:{_DONE}?(?:好|完|通)|解决|处理|恢复|正常)了|(?:修好|解决|处理好|疏通)了|
    (?:{_BACK}){_BY_ITSELF}(?:来|通|有|好|亮|恢复|正常|能用|修好)了|来[水电气网]了|
    火{_BY_ITSELF}(?:被|扑)?灭了|烟{_BY_ITSELF}散了|{_BY_ITSELF}找(?:到|着|回来)了|人{_BY_ITSELF}(?:出来|醒|没事|走)了|
    车{_BY_ITSELF}(?:开走|挪走|挪开|走)了|挪(?:走|开)?了|(?:开|搬|拖)走了|
    不(?:用|必|需要)(?:再|麻烦|你们?|您|派?人|过)*(?:[修办管来弄看查报补找]{{0,2}}人?|处理|解决|上门|登记)了|不(?:修|报|办|弄)了|
    不需要了|取消(?:了|吧)|^取消$|算了吧?|撤(?:回|销)?[了吧]
    """,
    re.VERBOSE,
)
_NTH_NOT_NEEDED = re.compile(
    r"[那把]?第([一二三四五1-5])[个件]?(?:事[儿情]?|问题)?(?:[我就先也还是都]|麻烦)*(?:不(?:要(?![钱紧])|用|必|需要|报|修|办|弄|管|问)了?|算了|撤|取消)"
)
"""第二个不要了, of several that were said in one breath."""
_MOVED = re.compile(r"(?<!不)[要该用]不[要该用]|能不能|可不可以|是不是|把(?![^，,。]{0,4}(?:单|报|事))[^，,。]{1,8}撤")
"""要不要先把摊撤了, 我们把车撤了: things and people leave, no report is taken back."""
_TAKES_BACK = re.compile(r"不用|不必|不需要|不[修报办弄]了|取消|算了|撤")
_OWN_TAKEN_BACK = re.compile(
    r"[我俺](?:们|家)?(?:[那这]个?|[那这]件|(?:刚才?|上次|昨天)?[报说提登反]记?映?的)[^，,。]{1,8}?(?:撤(?:回|销|掉)?[了吧]|取消(?:了|吧)|算了)"
)
_BESIDE = re.compile(
    r"刚才|刚刚|刚(?!刚)|上面|前面|之前|昨天|早上|[我俺咱你您]们?|家里?|[这那](?:边|儿|个|件)?|里|说的|报[的修]?|反映的|问题|事情?|"
    r"工单|已经|现在|谢谢?|感谢|多谢|辛苦|麻烦|打扰|不好意思|抱歉|好的|可以|[的了个件都又自己就请哈啊呀吧哦在\W_]"
)
_GOES_ON = re.compile(
    r"又(?:没|停|坏|不|着|漏|堵)|还(?:没|不|是|在)|没(?:有)?(?:修|解决|处理|好|灭|找|来|人)|但|可是|不过|吗|没有?$|呢|"
    r"[?？]|怎么|为什么|什么时候|为啥|如果|要是|(?<!刚)才|等(?!等)"
)
_THINGS = re.compile(r"[水电气网暖灯火烟车]")
_SAID_TO_ANYBODY = frozenset({"算了", "算了吧", "不用了", "没事了", "没事儿了", "好了", "取消", "取消了", "取消吧"})
_LONGEST_TOPIC = 8
_SHORTEST_TOPIC = 2
_SHORT_TOPIC = 4
_MEND = r"[顶绑缠垫粘挡换装拧修塞支钉捆系糊盖套补卡堵焊捅通贴]"
_MAKESHIFT = re.compile(
    rf"(?:拿|用|找|买|弄|借)了?[个张块根条把点]?[^\s，,。]{{1,5}}?{_MEND}(?:[上住好紧着牢开回]|一下)?|"
    rf"{_MEND}(?:[上住好紧着牢]|了)?[个张块根条点一]{{0,2}}(?:砖头?|木[头板棍]|纸板|胶[带水布]|铁丝|绳子?|布条?|塑料[布袋]?|石头|棍子?|板子?|垫[子片]|袋子?)"
)
"""我自己拿砖头顶上了: how they have helped themselves is not what was reported."""
_DONE_BY = re.compile(
    r"车主|司机|老公|老婆|老伴儿?|爱人|儿子|女儿|女婿|媳妇|孙子|邻居|师傅|朋友|亲戚|家人|家属|孩子他?[爸妈]?|爸爸?|妈妈?|人家|物业|房东|[他她]们?|"
    r"[拧接装疏擦扫挪补粘焊调整捅关开弄搞修换清通买扶贴绑拆堵找请叫]人?(?:来|去)?(?:给|帮)?(?:过|好|上|掉|完|住|开|紧|通|走|干净)了?|"
    r"(?:(?:他们?|人|她们?)家?|家|楼[上下]|对方|邻居)?(?:都|也|已经|上门|来)*(?:道(?:过|了)?歉|赔(?:过|了)?不是|认(?:过|了)?错)了?|说好了|商量好了|和解了?|"
    r"今天|今早|刚好|一下|重新|有人|派人?|用|给|帮|[来去]过?|找|叫|请|把|再|过|单子?|的"
)
"""老公拧好了: who has mended it and how is not what was mended."""


def number_asked(words: str) -> int | None:
    """1001怎么样了: the number of what may be a ticket."""
    found = _NUMBERED.fullmatch(words.strip())
    return int(found[1]) if found else None


def asks_why_refused(words: str) -> bool:
    """凭啥不受理, 为什么不受理我报的: of a matter of theirs that was refused."""
    return len(bare(words)) <= _SHORT_WHY and bool(_WHY_REFUSED.search(words))


def asks_for_all_own(words: str) -> bool:
    """我都报了哪几个: the list of all they have reported."""
    return bool(_ALL_OWN.fullmatch(bare(words)))


_WHETHER_DONE = re.compile(
    r"(?:到底|究竟|那|现在|都|还|已经|给我|我的)*[^，,。？?\s]{1,5}(?<![有要能是])(?:[来到好完上掉回清]|着)(?:了没有?|没有?|了吗|了么|没呢)[啊呀呢？?]*"
)


def asks_whether_done(words: str) -> bool:
    """追回来没, 接上了吗: of whatever was done last."""
    return bool(_WHETHER_DONE.fullmatch(words.strip()))


@lru_cache(maxsize=100)
def asks_progress(words: str) -> bool:
    return len(words) <= _LONGEST and bool(_ASKS.search(words) or _IF_USABLE.search(words) or asks_if_reported(words))


def asks_if_usable(words: str) -> bool:
    """电梯能不能用啊 我一车快递: how a lift or a gate is by now, and no rule about it."""
    return len(words) <= _LONGEST and bool(_IF_USABLE.search(words))


def asks_to_pay(words: str) -> bool:
    """摊位费啥时候交: what whoever asks is to do, and nothing that they wait for."""
    return "费" in words and len(words) <= _LONGEST and bool(_TO_PAY.search(words))


def only_asks_how_far(words: str) -> bool:
    """31号楼漏雨修好了没: whether what is named is mended by now."""
    return len(words) <= _LONGEST and bool(_ONLY_ASKS.fullmatch(words.strip()))


def wants_to_know(words: str) -> bool:
    """电梯修好没 asks and tells nothing; 电梯还没修好, 停水了怎么没人管 tell."""
    if not (
        is_question(words) or _ENDS_ASKING.search(words) or _ENDS_WITH_WHO.search(words) or asks_if_reported(words)
    ):
        return False
    rest = without_asking(_IF_USABLE.sub("", _ASKS.sub("", words)))
    return not (BROKEN.search(rest) or ABUSE.search(rest) or WRONG.search(rest))


def asks_state(words: str) -> bool:
    """谁在弄, 有人去看了没: of a matter that is known by its number."""
    if asks_who_or_when(words) or _NAMES_STATE.search(words):
        return True
    return bool(_OF_PEOPLE.search(words)) and bool(is_question(words) or _ENDS_ASKING.search(words))


def asks_who_or_when(words: str) -> bool:
    """谁在弄, 到哪了: in words that ask."""
    return asks_progress(words) or bool(_ASKS_STATE.search(words))


def asks_who_is_at_it(words: str) -> bool:
    """5号楼的灯谁在弄啊: of a matter that somebody has reported, and no report."""
    return bool(_ENDS_WITH_WHO.search(words)) and wants_to_know(words)


def asks_who_minds(words: str) -> bool:
    """公交站牌谁在管: of a matter that somebody may have reported."""
    return len(words) <= _LONGEST and "谁" in words and _WHO_MINDS.search(words) is not None


def thing_at_work_on(words: str) -> str:
    """信箱 of 15号楼信箱谁在弄, 站牌 of 谁在修站牌; "" where none is named."""
    found = _WHO_MINDS.search(words) if "谁" in words and not asks_who_is_at_it(words) else None
    thing = (found["thing"] or found["of"] or "") if found else _ASKS.sub(_thing, words)
    without = bare(_FILLER.sub("", thing.replace(place_in(thing) or "\0", "")))
    # A 公交站牌 stands at a 公交站, and is the thing.
    topic = without if len(without) >= _SHORTEST_TOPIC or building_in(thing) else bare(_FILLER.sub("", thing))
    return topic if len(topic) >= _SHORTEST_TOPIC else ""


def speaks_of_own(words: str) -> bool:
    """我报的那个, 我那件事, 单子: something they have reported, whatever it was."""
    return bool(_OWN.search(words))


def asks_of_own_report(words: str) -> bool:
    """我报的停电谁在管, 我反映的那个路灯交给谁了: how it stands, and nothing that has a standing answer."""
    if len(words) > _LONGEST or "的" not in words or not _OF_REPORT.match(words):
        return False
    return is_question(words) or "谁" in words


def is_about(words: str, text: str) -> bool:
    """Whether a question after progress may mean that report: it names no other place, and nothing else."""
    if is_of_elsewhere(words, text):
        return False
    topic = bare(_FILLER.sub("", _ASKS.sub(_thing, without_asking(words).replace(place_in(words) or "\0", ""))))
    return (len(topic) < 2 and topic in text) or any(topic[at : at + 2] in text for at in range(len(topic) - 1))


def _thing(asked: re.Match[str]) -> str:
    """漏水 of 那个漏水咋样了."""
    return _AT_IT.sub("", asked["thing"] or asked["of"] or asked["at"] or "")


def names_same_thing(words: str, text: str) -> bool:
    """黄水的事咋说了 of 自来水发黄: in other words than the report, and at no other place."""
    return not is_of_elsewhere(words, text) and not set(subjects_in(words)).isdisjoint(subjects_in(text))


def is_of_elsewhere(words: str, text: str) -> bool:
    """楼道 is where the 3号楼2单元楼道 is, 电梯里 where the 5号楼电梯 is."""
    place = place_in(words).rstrip("里内")
    return bool(place) and place not in text and (is_elsewhere(words, text) or not place_in(text))


def is_not_needed(words: str) -> bool:
    """刚才那个不用了, 不用修了水来了, 刚才5号楼的火灭了: that it is over, with no more than what it was about."""
    if _NOT_NEEDED.fullmatch(bare(words)):
        return not goes_elsewhere(words)
    if len(words) > _LONGEST or _GOES_ON.search(words) or not _OVER.search(words) or _MOVED.search(words):
        return False
    if goes_elsewhere(words):
        return False
    rest = topic_of_end(words)
    if _OWN_TAKEN_BACK.search(words):
        # 我那个拍球的撤了吧: what it was of is what was wrong.
        return len(rest) <= _LONGEST_TOPIC
    return len(rest) <= _LONGEST_TOPIC and not (BROKEN.search(rest) or ABUSE.search(rest) or WRONG.search(rest))


def nth_not_needed(words: str) -> int | None:
    """第二个不要了: of those that were just said together, counted from 1."""
    found = _NTH_NOT_NEEDED.match(words) if "第" in words and len(words) <= _LONGEST else None
    return number_of(found[1]) if found and not is_question(words) else None


def is_over(words: str, text: str) -> bool:
    """不用修了, 火灭了, put to nobody right after that report; 算了 alone may be said to anybody."""
    return is_not_needed(words) and bare(words) not in _SAID_TO_ANYBODY and may_be_over(words, text)


def takes_back(words: str) -> bool:
    """Whether it says that nobody need come, not only that something is well again."""
    return bool(_TAKES_BACK.search(words))


def topic_of_end(words: str) -> str:
    """What is over, beside its place: 刚那个地下室漏水的不用管了 is of 漏水."""
    return _BESIDE.sub("", _OVER.sub("", words.replace(place_in(words) or "\0", "")))


def may_be_over(words: str, text: str) -> bool:
    """Whether that report may be meant: at no other place, and of what is over, where anything is named. 水龙头 is not
    the 空调 that 滴水, though both tell of 水."""
    if is_of_elsewhere(words, text):
        return False
    topic = bare(_DONE_BY.sub("", _MAKESHIFT.sub("", topic_of_end(words))))
    if len(topic) < _SHORTEST_TOPIC:
        things = (*topic, *_THINGS.findall(words))
        return not things or any(sign in text for sign in things)
    here, there = subjects_in(topic), subjects_in(text)
    if here and there:
        return not set(here).isdisjoint(there)
    if len(topic) <= _SHORT_TOPIC and re.search(".?".join(map(re.escape, topic)), text):
        # 信箱 of 信报箱
        return True
    return any(topic[at : at + 2] in text for at in range(len(topic) - 1))


_LONGEST = 30
