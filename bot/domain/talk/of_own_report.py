"""我的车能赔不, 那个桶什么时候能收, 下午几点, 这个要不要钱: asked of what they have reported, without a word of what that is."""

from __future__ import annotations

import re

from bot.domain.talk.to_be_there import asks_to_be_there
from bot.domain.words.plain import bare

_LONGEST = 28
_SHORTEST_REST = 2

_PAYS = re.compile(
    r"赔(?!礼|罪|不是|笑)|(?:损失|医药费|修车[费钱]?|洗车[费钱]|误工费)[^，,。？?]{0,4}(?:谁|找谁|怎么|咋|给|出|报销|管)"
)
_ASKS_FOR_PAY = re.compile(
    r"(?:[吗么嘛不没]|没有|[啊呀呢])?[\s?？]*$|谁|怎么|咋|多少|能不能|给不给|赔不赔|会不会|有没有|要不要|管不管|可不可以"
)
_OF_HARM = re.compile(
    r"[我俺咱你您](?:们|家)?|他们|物业|社区|[这那]|那么?|家?(?:孩子|娃|小孩|宝宝|老人|老伴|老公|老婆|爸|妈|儿子|女儿|奶奶|爷爷|孙子|孙女)|"
    r"车[子漆顶身]?|电动车|自行车|衣服|裤子|鞋子?|裙子|外套|包|手机|眼镜|家具|地板|被子|东西|手|脚|腿|膝盖|胳膊|头|"
    r"医药费|医疗费|看病|洗车|洗衣|修车|都|补|误工费|维修|修理|损失|补偿|[费钱块元]|人工|"
    r"(?:被|给|让)?(?:划|刮|蹭|砸|泡|淋|滴|弄|摔|碰|扎|磕|崴|撞|烫|绊|损|熏|溅)(?:到|了|伤|坏|破|烂|脏|湿|倒|着|断)*|"
    r"赔(?:偿|钱|付)?|谁|找|要|能不能|能|不能|给不给|给|会不会|会|可不可以|可以|应该|该|得|怎么|咋|多少|有没有|有|没有?|管不管|管|出|报销|还|也|都|就|是|不是|"
    r"办|算|向|问|一下|请问|吧|的|了|吗|么|嘛|不|啊|呀|呢|点"
)

_WHEN = r"(?:[什啥]么?时[候间]|几[时号]|几点钟?|哪[天日]|多久|何时|多会儿)"
_THING_AWAITED = re.compile(
    r"(?:请问|想?问一?下|[我俺咱]们?)?[那这](?:个|边|里|只|辆|块|条|扇|部|盏|堆|棵|根)?的?(?P<thing>[\u4e00-\u9fff]{1,4}?)"
    rf"(?:到底|究竟|现在|大概|还要|还得|[要得])?{_WHEN}(?:才|能|会|可以|有人|派人|来人?|给|好|去){{0,3}}[\u4e00-\u9fff]{{0,3}}?[啊呀呢嘛]?(?:[\s，,?？]\W*[^，,?？]{{0,14}})?"
)
_NO_THING = re.compile(r"[会事人个卡证钱费课班活药奖]|通知|活动|检查|体检|比赛|比完|报名|补贴")
_SMALL = re.compile(r"[子儿头]$")

_HOUR = re.compile(
    r"(?:那|请问|大概|大约|是|要|得|到底|具体|[今明后]天|[上下中]午|早上|晚上|师傅|你们|他们|人|工人|会|能|来|到|上门|过来)*"
    r"(?:几点钟?|上午还是下午|早上还是晚上)(?:能|来|到|上门|过来|开始|弄|修|换|的|啊|呀|呢|左右)*"
)
_COST = re.compile(
    r"(?:那|请问|这个?|那个?|修|换|弄|装|上门|师傅|来|人工|一下|这玩意儿?|的话|你们|是|一个)*"
    r"(?:(?:要不要|收不收|用不用|需不需要|得不得|要|收|需要|用)(?:[我俺咱]们?)?(?:自己|自家)?(?:交|付|掏|出|花)?(?:钱|费用?|人工费|上门费)(?:吗|么|嘛|不)?|"
    r"(?:收费|免费|要钱|要收钱|贵)(?:吗|么|嘛|不贵?|的吗)|(?:多少|几)(?:钱|块钱?)|(?:费用|钱)(?:谁|怎么|咋)(?:出|付|掏|算))[啊呀呢吧]?"
)


def asks_of_own_report(words: str) -> bool:
    """Who pays for the harm, at what hour, whether it costs anything, whether somebody has to be there; nothing in the
    words says of what."""
    return len(words) <= _LONGEST and (
        asks_for_pay(words) or asks_only_hour(words) or asks_only_cost(words) or asks_to_be_there(words)
    )


def asks_for_pay(words: str) -> bool:
    """我的孩子划伤了 能赔医药费不; 快递丢了能赔吗 names what it is of."""
    if len(words) > _LONGEST or not (_PAYS.search(words) and _ASKS_FOR_PAY.search(words)):
        return False
    return len(bare(_OF_HARM.sub("", words))) < _SHORTEST_REST


def asks_only_hour(words: str) -> bool:
    return len(words) <= _LONGEST and _HOUR.fullmatch(bare(words)) is not None


def asks_only_cost(words: str) -> bool:
    return len(words) <= _LONGEST and _COST.fullmatch(bare(words)) is not None


def thing_awaited(words: str) -> str:
    """盖子 of 那个盖子啥时候来弄; "" where nothing that is pointed at is waited for."""
    found = _THING_AWAITED.fullmatch(words.strip()) if len(words) <= _LONGEST else None
    return found["thing"] if found and not _NO_THING.search(found["thing"]) else ""


def may_be_called(thing: str, told: str) -> bool:
    """井盖 is 盖子, 垃圾桶 is 桶."""
    return _SMALL.sub("", thing) in told
