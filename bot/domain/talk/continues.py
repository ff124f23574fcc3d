"""What somebody says right after a report and means of it, without saying so: 哦对了 是四楼到五楼那盏."""

from __future__ import annotations

import re

from bot.domain.places.words import names_building
from bot.domain.speech.kinds import adds_to_previous, is_chatter, is_question
from bot.domain.words.subjects import may_be_one_subject, shares_word, subjects_in

_LONGEST = 40
_FIRST = re.compile(r"(?:[哦喔噢啊呃额嗯唔哎唉诶欸哟对]|对了|那个|忘了|[\s，,。.、…~～])+")
"""哦, 对了: how one begins who has just thought of it."""

_SPECIFIES = re.compile(
    r"(?:就|应该|好像|大概|可能|主要|其实|具体|指的?|说的)*是(?![的啊呀吗嘛吧呢哦不谁这]|[什啥]么?|哪|[我你他她]们?(?!家|们?楼|们?单元|住)|为|否|因|对|真|真的|时候|个?好)"
    r"[^\s，,。]{2,}"
)
"""是靠左手那个灯: which one, or of what kind."""

_POINTS_AT = re.compile(
    r"[这那](?:[个盏扇根块条道面台部把处片只边头层]|一[个盏扇根块条道面台部把处片只边头层])"
    r"(?![月年周季点]|星期|礼拜|时候)(?:[\u4e00-\u9fff]{0,2})$|[左右前后上下里外东西南北](?:手|边|面|侧|头)?[^，,。]{0,4}(?:那|这)[个盏扇根块条道面台部把处片只边头层]?$"
)
_HOW_LONG = re.compile(
    r"(?:这|它|都|已经|有|快|得|大概|差不多|坏了?|停了?|漏了?|堵了?)*(?:好几|好多|[一二两三四五六七八九十几半]+|\d+)个?多?"
    r"(?:天|周|星期|礼拜|月|年|小时|钟头|晚上|晚|分钟)(?:多|了|都)*(?:没(?:人|有)?(?:修|管|来|好|亮|水|电|气)[^，,。]{0,3})?"
)
_HOW_OFTEN = re.compile(
    r"(?:每天(?:早上|晚上|夜里|半夜)?|天天|每晚|一直|经常|老是|总是|隔三差五|时不时|一到[^，,。]{1,4}就)(?:都|就)?(?:是)?(?:这样|这么|那样|如此)"
)
_HURT = (
    r"(?:踩[进空到着]|掉[进下]|摔|绊|跌[倒进下一跤]|栽|崴|滑(?:倒|一跤|了一)|磕[着到破]|碰[着到]|砸[着到中]|夹[着到手住]|撞[着到上]|扎[着到破]|划[着到破伤]|"
    r"刮[着到]|戳[着到]|烫[着到伤]|电[着到]|触电|卡[住进]|淹[着到]|陷[进下]|压[着到]|伤[着到了])"
)
_NEARLY_HURT = re.compile(
    rf"(?:差一?点儿?|险些|就差|幸亏|多亏|还好|好在|万一|要是|[就很太真会别]?怕|容易|迟早|早晚)[^，,。；;！!？?\n]{{0,12}}{_HURT}|"
    r"(?:差一?点儿?|险些|就差)[^，,。；;！!？?\n]{0,12}(?:翻|倒|没命|送命|出事|出来|[进下]去)|出(?:了)?(?:人命|大?事)|[太很好真多]危险|特别危险|危险得很"
)
"""孩子差点掉进去, 万一谁踩空: what whoever works on it has to know."""
_WAS_HURT = re.compile(rf"{_HURT}[^，,。；;！!？?\n]{{0,3}}(?:了|去|倒|一跤|过)|(?:摔|绊|跌|滑)倒")
_HURTS = re.compile(
    r"坑|井|洞|砖|塌|陷|翘|台阶|冰|雪|滑|积水|油|灯|黑|栏杆|扶手|护栏|坡|绳|钢筋|石|路|地面|楼梯|减速带|桩|玻璃|钉|滑梯|秋千|器材|裂|松|掉|垂|电线|漏电"
)
_VEHICLES = re.compile(r"电动车|电瓶车|自行车|三轮车|车子?")
"""Who comes to harm, not what is told of."""
_UNRELATED = re.compile(
    r"手机|碗|杯|盘子|电视|股|基金|房价|学校|单位|公司|打球|踢球|滑雪|溜冰|医院|超市|商场|老家|外面|上班|下班|上学|放学路|网上|新闻|视频|游戏|小时候|那年|去年|"
    r"菜场|菜市|买菜|公园|车站|地铁|公交|别处|别的(?:地方|小区)|爬山|旅游|跳舞|做梦|"
    r"(?<![现还正老实存自])在[^\s，,。；;！!？?]{1,6}?(?=差一?点|险些)"
)
_HERE = re.compile(
    r"在(?:[那这此]|门|路|楼|单元|院|坡|台阶|跟前|旁|边|附近|[上下里外前后]|厨房|卫生间|厕所|浴室|阳台|客厅|屋|家|咱|我们?家?(?:门|楼)|小区|\d|[一二三四五六七八九十东西南北])"
)
"""昨天在菜场差点摔一跤 was elsewhere, 昨天在门口差点摔一跤 may be of what was just reported."""
_GOES_ON = re.compile(r"(?:还|又|正|老是?|一直)在")
_SOMEBODY = re.compile(r"谁(?:家|的|把|在|又|这么)|哪家|(?:有|看[见到]|碰[见到])(?:个|几个|好些)?人")
_WHAT_IT_WAS = re.compile(
    r"(?:刚才|刚刚|刚(?!刚)|[今昨前]天|昨晚)?(?:听到|闻到|看到)?的?[那这]一?[声阵股](?:[^，,。]{0,6})(?:是|原来)(?!不|否|从|谁|什么|啥)"
)
_BESIDE_IT = re.compile(
    r"(?:旁边|边上|紧?挨着|隔壁|对面|[前后左右]面)的?(?:[那这]|另)?一?[个盏扇根块条道面台部棵排](?![月周天年])|(?:旁边|边上|挨着)的?也"
)
_COMES_OF_IT = "结果"
_POINTS_BACK = re.compile(r"[那这](?:个|儿|里|边|块|上面|下面|盏)|里面|上面|旁边")
_THANKS = re.compile(r"谢|辛苦|麻烦了|收到|知道了|明白|好的|修好|来了|好了")
_LAUGHS = re.compile(r"哈|嘻|呵|嘿|笑|\[[^\]]{1,4}\]")


def continues(words: str, earlier: str) -> bool:
    """Nothing that asks, greets or names another building. In doubt it is talk among neighbours."""
    if not _tells(words):
        return False
    if names_building(words) and not names_building(earlier):
        return False
    rest = _FIRST.sub("", words, count=1) if _FIRST.match(words) else words
    if not rest or is_chatter(rest):
        return False
    if rest != words and adds_to_previous(rest):
        return True
    if words.startswith(_COMES_OF_IT):
        return True
    return bool(_SPECIFIES.match(rest) or _HOW_LONG.fullmatch(rest) or _HOW_OFTEN.match(rest)) or _points_at(rest)


def _tells(words: str) -> bool:
    return len(words) <= _LONGEST and not (is_question(words) or is_chatter(words) or _LAUGHS.search(words))


def _points_at(rest: str) -> bool:
    """左手那个, 外面那一道: and hardly a word beside it; 我那个呢 asks."""
    return len(rest) <= 12 and not rest.endswith("呢") and bool(_POINTS_AT.search(rest))


def is_of_same_thing(words: str, earlier: str) -> bool:
    """晚上黑灯瞎火的 after 楼道灯坏了: said of the same thing, and neither a question nor thanks."""
    if not _tells(words) or _THANKS.search(words):
        return False
    return not set(subjects_in(words)).isdisjoint(subjects_in(earlier))


def tells_of_harm(words: str, earlier: str) -> bool:
    """孩子差点掉进去 after 井盖塌了; that somebody fell only after what one falls over."""
    if len(words) > _LONGEST or is_chatter(words) or _LAUGHS.search(words) or _is_unrelated(words, earlier):
        return False
    if names_building(words) or is_other_thing(_VEHICLES.sub("", words), earlier):
        return False
    if _NEARLY_HURT.search(words):
        return True
    return bool(_WAS_HURT.search(words) and _HURTS.search(earlier)) and not is_question(words)


def _is_unrelated(words: str, earlier: str) -> bool:
    """买菜差点摔一跤: at another place or time, unless that is what the earlier one is about."""
    found = (one[0].removeprefix("在") for one in _UNRELATED.finditer(words) if not _HERE.match(one[0]))
    return any(one not in earlier for one in found)


def tells_neighbours_what_it_was(words: str) -> bool:
    """刚才那声巨响是车胎爆了: what all have heard or smelt, and may wonder at."""
    return len(words) <= _LONGEST and bool(_WHAT_IT_WAS.match(words))


def is_other_thing(words: str, earlier: str) -> bool:
    """电梯也坏了 after 楼道灯坏了; 裂口正对着门 after 镜子裂了 is not: it names nothing else that could be broken."""
    here, there = subjects_in(words), subjects_in(earlier)
    return bool(here and there) and set(here).isdisjoint(there)


def is_beside_it(words: str) -> bool:
    """旁边那根, 边上的也灭了: one more of the same, told by where the first one is."""
    return bool(_BESIDE_IT.search(words))


def is_of_another(words: str, earlier: str) -> bool:
    """楼下的狗还在叫 after 隔壁店着火了: it goes on with a thing of its own, that nobody has spoken of; so does 谁的车堵我门口
    after 招牌歪了, that tells what somebody does, and who nearly fell elsewhere."""
    if _NEARLY_HURT.search(words) and _is_unrelated(words, earlier):
        return True
    if _SOMEBODY.search(words) and not (_POINTS_BACK.search(words) or shares_word(words, earlier)):
        return not tells_of_harm(words, earlier)
    goes_on = "在" in words and _GOES_ON.search(words)
    return bool(goes_on and subjects_in(words)) and not may_be_one_subject(words, earlier)
