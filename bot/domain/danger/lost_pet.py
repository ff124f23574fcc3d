"""谁看见我家旺财了 黄色的 绳子断了跑了: an animal that is missed, told by how it looks and is kept, and by its name alone."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 60
_MISSED = re.compile(
    r"不见|找不|走?丢|走失|没(?:回|了)|跑(?:了|丢|出|没|掉)|看(?:见|到)|挣(?:断|脱|开)|蹿|窜|溜(?:出|走|了)|哪[儿里]?去了|帮[忙着]?找"
)
_KIND = r"(?:狗|犬|猫|兔|鹦鹉|八哥|鸽子|乌龟|仓鼠|宠物|泰迪|柯基|金毛|哈士奇|二哈|布偶|英短|美短|拉布拉多|边牧|比熊|博美|贵宾|吉娃娃|法斗|斗牛|雪纳瑞|萨摩耶?|柴犬|串串|中华田园|奶牛猫|狸花|橘[猫座]|三花|蓝猫|加菲|暹罗|缅因)"
_COLOUR = r"(?:[全浑]身|通体|毛)?(?:是|色)?[奶雪米浅深纯土大小]?(?:[黑白黄灰棕花橘褐咖啡奶红金银]{1,3})(?:相间|夹杂|带|和|、|加)?[黑白黄灰棕花橘褐咖啡色]{0,4}的?(?:毛|花|斑|点)?"
_BARE_COLOUR = re.compile(_COLOUR)
"""黄色的, which of a person is said of what they wear."""
_LOOKS = re.compile(
    rf"{_KIND}|绳子?(?:断|松|开|挣|没)|(?:没|挣[断脱开]|牵着?|断了?)(?:拴|牵|系)?(?:狗|牵引)?绳|没拴|项圈|铃铛|尾巴|爪|[卷长短]毛|毛(?:茸茸|色|很|有点|长|短|卷)|耳朵(?:竖|耷|立|大)|绝育|芯片|狗牌|笼|[公母]的|不咬人|怕生人?|见人就|"
    r"喂(?:了|过|养)|[一两三四五六七八九十半\d]+(?:斤|个?月大)|撒欢|遛"
)
_OF_PEOPLE = re.compile(
    r"穿|衣|裤|鞋|帽|外套|羽绒|毛衣|书包|戴(?!.{0,3}(?:项圈|铃铛|牌))|岁|[男女]|[孩娃囡]|宝[宝贝]|丫头|妞|老(?!是|往)|[爸妈爹娘爷姥]|奶(?![白黄牛咖])|儿子|闺女|孙|外甥|侄|同学|放学|学校|幼儿园|上学|年级|班|电话|手机|手表|头发|辫|短发|身高|米[一二三四五六七八九\d]|拐|轮椅|痴呆|糊涂|"
    r"智力|自闭|说话|带[走着]|坐车|公交|地铁|[老大小]伙|姑娘|(?<![大小])人(?!就)|想不开|跳|[他她]"
)
_ASKED = re.compile(r"(?:有没有|有|没)人|谁家?|别人家?|老(?:是|往)|大家伙?儿?|邻居们?")
_PLACE = re.compile(r"草丛|灌木|车底|花坛|绿化带|树[上下]|狗窝|猫窝|笼|垃圾桶|纸箱|床底|衣柜|沙发|阳台|窝里|宠物")
_DOES = re.compile(r"睡[觉着大]|趴着?|拴|牵着|抱(?:回|着|住)|叼|啃|舔|摇尾|汪|喵|喂|撒|蹭|钻|蹲|窝着|绑|关着")
_SURELY = re.compile(r"拴|叼|啃|舔|摇尾|汪汪?|喵|窝着")
_PERSON_FOUND = re.compile(
    r"[扶搀]着|坐着|站着|派出所|民警|警察|公交|车站|总站|站台|地铁|司机|医院|出租|打车|下棋|打牌|聊天|买菜|早市|菜场|公园长椅|晒太阳|迷路|认不得|不认得|认出|衣服|鞋|哭|说(?:他|她|是|自己|要|想)|人(?:没事|好|平安|安全)|送(?:他|她|回|到)|"
    r"(?:儿子|女儿|家属|家里人|老师|同学)[^，,。]{0,4}接"
)


def is_lost_pet(text: str) -> bool:
    """我家豆豆不见了 may be a child: something has to tell of an animal, and nothing of a person."""
    if len(text) > _LONGEST or not _MISSED.search(text) or _OF_PEOPLE.search(_ASKED.sub(" ", text)):
        return False
    return _LOOKS.search(text) is not None or any(map(_BARE_COLOUR.fullmatch, clauses_of(text)))


def found_is_pet(words: str) -> bool:
    """找到了 在草丛里睡觉呢."""
    if _PERSON_FOUND.search(words) or _OF_PEOPLE.search(words):
        return False
    there = _PLACE.search(words) and _DOES.search(words)
    return bool(there or _LOOKS.search(words) or _SURELY.search(words))


def found_is_person(words: str) -> bool:
    """找到了 在公交总站 司机师傅扶着呢."""
    return _PERSON_FOUND.search(words) is not None and not found_is_pet(words)
