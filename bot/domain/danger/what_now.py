"""要不要我们先把摊撤了, 我们能先进屋吗: whoever has called for help asks what they are to do meanwhile."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

_LONGEST = 30
_WE = r"(?:我们?|俺们?|咱们?|大家(?:伙儿?)?|居民)"
_WHETHER = r"(?:要不要|该不该|用不用|需不需要|能不能|可不可以|是不是(?:要|该|得|可以)|是否(?:要|需要|可以)|(?:可以|能|要|用|需要)(?=[^，,。]{1,10}[吗么不]))"
_MOVES = r"(?:撤|走|跑|躲|离开|出去|出来|下楼|上楼|进去|进屋|回去|回家|回屋|疏散|开窗|开门|关窗|关门|关阀|关总阀|断电|拉闸|拉电|关电|停电|断水|收摊|搬|挪|等)"
_ACTS = rf"(?:先|把|{_MOVES}|救|动|碰|扶|抬|拉|进|开|关|喝|吃|灭|打|帮|坐|住|睡|用水|用电|用气|报警)"
_ASKS = re.compile(
    rf"{_WE}[^，,。？?]{{0,4}}{_WHETHER}[^，,。？?]{{0,6}}{_ACTS}|{_WHETHER}(?:现在|先|赶紧|马上)*{_WE}?[^，,。？?]{{0,2}}(?:先|把|{_MOVES})|"
    rf"{_WE}[^，,。？?]{{0,4}}(?:怎么办|咋办|咋整|怎么做|做(?:点)?什么|干(?:点)?[啥什]么?)"
)
_NOT_OURS = re.compile(r"(?:派|来|叫)人|修|报销|投诉|举报|申请|办理")


_OF_OFFICE = re.compile(
    r"(?:怎么|咋|如何|在?哪(?:里|儿|个地方)?(?:可以|能)?|要不要(?:自己|再)?|能不能(?:自己)?|可以(?:自己)?|多少钱)(?:领|退|办|装|安装|买|申请|报销|缴|交|换|充|补|租|借|修|检|登记|预约|报名)|"
    r"多少钱|(?:收费|要钱|免费|保险|赔|过期|有补贴|押金|户口|社保|医保|物业费|摊位费)|几点(?:开|上班|关门|下班)|上班时间|谁(?:负责)?赔|找谁赔|"
    r"(?:社区|街道|居委会?|办事处|小区|网格|物业|你们)[^，,。？?]{0,6}(?:有没有|有无|有|给|能|会|还|开不开|办不办|发不发|搞不搞)[^，,。？?]{0,8}"
    r"(?:课|讲座|培训|学习班|演练|活动|宣传|服务|补贴|补助|名额|发|领|报名|免费)|"
    r"(?:社区|街道|居委会?|办事处)[^，,。？?]{0,6}(?:发|给|送|办|教|补|装)(?:不\S|吗|么|没)|(?:课|讲座|培训|演练|活动|班)(?:几点|在哪|什么时候|哪天|有没有|怎么报)|有没有[^，,。？?]{0,8}(?:课|讲座|培训|学习班|演练)"
)
"""在哪领, 怎么退, 要不要自己装: what the office is asked at any time."""
_OF_ANY_DANGER = re.compile(
    r"[他她]|救护|急救|消防|警察|民警|派出所|医生|大夫|医院|120|11[09]|人呢|人没|有人(?:来|管|吗)|没人(?:来|管)|[来到]了?没|(?<!不)到哪|多久[来到]|几点[来到]|"
    r"什么时候(?:来|到|好|能)|[你他]们.{0,4}来|危险|安全|要紧|严重|会不会|回家|回去|进去|出去|出门|下楼|上楼|解封|处理(?:好|完)|怎么样|咋样|醒|受伤|冒烟|烟味|通风|[火烟味]散"
)
_NOBODY_ELSE = re.compile(
    r"(?:老人|孩子|娃娃?|宝宝|病人|家里人?|家人|人|现在|这会儿?|那|请问|师傅|网格员|小灵通|小蜜蜂|[我俺咱]们?|大家|是不是|还|就|都|也|先|在|家|里|的)*"
)
_TO_SAFETY = re.compile(r"撤|离开|疏散|躲|搬|挪|断电|拉闸|拉电|关电|关阀|关总阀")

_KEEPS_OUT = re.compile(
    r"钥匙[^，,。]{0,4}(?:找不|没带|丢|断|不在|在里)|门[^，,。]{0,4}(?:锁|打不开|开不|反锁|卡)|(?<!踏)[进上][不没]去|踹不开|撬不开"
)


def may_ask_what_now(words: str) -> bool:
    """Before it is known what was called out."""
    return len(words) <= _LONGEST and bool(_ASKS.search(words)) and not _NOT_OURS.search(words)


def asks_of_office(words: str) -> bool:
    """老人防走失手环在哪领, 螃蟹怎么退: whoever has an emergency in hand is not the one to ask."""
    return len(words) <= _LONGEST * 2 and bool(_OF_OFFICE.search(words))


def asks_of_danger(words: str) -> bool:
    """救护车到哪了, 他要不要紧, 现在能回家了吗: of a danger a while ago, by words that are asked of nothing else."""
    return len(words) <= _LONGEST * 2 and (_OF_ANY_DANGER.search(words) is not None or may_ask_what_now(words))


def asks_what_now(words: str, told: str = "") -> bool:
    """`told`: what was called out. 电动车能推上楼不 is of something else, if it was no matter of 电动车."""
    found = _ASKS.search(words)
    if found is None or not may_ask_what_now(words):
        return False
    topic = bare(words[: found.start()])
    if _NOBODY_ELSE.fullmatch(topic) or _TO_SAFETY.search(words):
        return True
    return any(topic[at : at + 2] in told for at in range(len(topic) - 1))


def keeps_out(words: str) -> bool:
    """门锁着我钥匙找不到, 进不去: whoever comes to help has to get in."""
    return _KEEPS_OUT.search(words) is not None
