"""新娘子接回来了 大家来吃糖, 面条煮好了 吃饭去, 太好了 周末去爬山: what whoever has called for help, and those around, talk of beside
it, and no word on the danger."""

from __future__ import annotations

import re

from bot.domain.danger.families import DANGERS
from bot.domain.danger.same import names_same_people
from bot.domain.words.subjects import shares_word

_MEAL = r"(?:饭|面条|拉面|饺子|馄饨|包子|馒头|粽子|月饼|汤圆|火锅|烧烤|(?<![花莲])菜(?!市|场|刀|摊|店)|西瓜|水果|瓜子|喜?糖(?!尿|果)|蛋糕|奶茶|早餐|夜宵|小龙虾|红烧肉|排骨|鱼汤|鸡汤)"
_EVERYDAY = re.compile(
    rf"{_MEAL}(?:都|也|已经)?(?:煮|做|烧|炒|炖|蒸|包|端|摆|买|熟|好|齐)|(?:煮|做|烧|炒|炖|蒸|包|买|摘|端|来|去|先|回家|请)(?:了|点|些|个|着|去|我|大家)*(?:吃|喝)?(?:了|点|些|个|着)*{_MEAL}|(?:吃|开|送)(?:了|点|个|完|着|过)?{_MEAL}|"
    r"(?:送|做|煮|吃|开)饭|吃席|"
    r"新(?:娘|郎|媳妇|女婿)|喜(?:糖|酒|事|宴|车)|婚(?:礼|车|宴|庆)|接亲|拜堂|闹洞房|满月|百日宴|生日|寿星|敬酒|办酒|红包|拜年|过年|"
    r"客人|亲戚(?:都)?来|串门|[先就]不聊|回(?:头)?聊|改天聊|下次聊|下线|晚安|早安|早上好|"
    r"爬山|逛街|旅游|钓鱼|打牌|麻将|扑克|跳舞|广场舞|唱歌|唱戏|电影|电视剧?|追剧|综艺|球赛|比赛|打球|游戏|下棋|露营|遛弯|散步|约不约|三缺一|周末(?:去|咱|我们|一起)|放假|"
    r"快递(?:到|来|取|拿|找)|外卖(?:到|来)|拼单|团购|打折|便宜|抢到|股票|基金|彩票|中奖|"
    r"考(?:了|上|得)|作业|放学接|开学|幼儿园(?:接|毕业)|升学|驾照|广告|新闻里|视频里|小说|抖音|直播|天气|下雨了|太阳|降温|"
    r"(?:小?狗|小?猫|咪咪|旺财|鹦鹉|乌龟)[^，,。]{0,4}(?:回|乖|洗|吃|睡|玩)"
)
_OF_DANGER = re.compile(
    r"[他她伤烟火血疼痛喘晕昏]|救|危险|安全|没事|平安|困|灭|抬|急诊|医院|医生|大夫|护士|警|消防|12[02]|11[09]|阀|闸|煤气|燃气|有味|闻|漏|冒|断电|"
    + "|".join(
        re.escape(word) for name in ("call", "help", "senseless", "stuck", "beat") for word in DANGERS[name].split()
    )
)
_FOUND_AT_IT = re.compile(r"找[到着]|(?<!现)在[^，,。]{1,10}(?:呢|着|玩)|哦|噢|原来|以为")
"""找着啦 在凉亭看人下棋呢, of whoever was missed."""
_HELP_OR_NEWS = re.compile(
    r"[出下上]来|出去|下楼|撤|逃|躲|醒|扶|里[面头边]|人(?:呢|在|没|都|还|来)|[楼层栋]|单元|门|号|[东南西北]边|师傅|物业|保安|电工|网格|社区|派人|快|急|怎么还|咋还|还没|到了没|"
    r"窗|电|气|水|味|响|车|不[冒烧漏响动打闹用]|又|还在|越来越|误会|虚惊|搞错|看错|弄错|原来|不是|是[^，,。]{1,6}的|来了|走了|跑了|散了|回来|回家|到家|找[到着]|接[到着走回]|联系|通知|电话|"
    r"没(?:人|了)|好(?:了|些|多|点)(?!我)|解决|恢复|修好|控制|处理"
)
_ANOTHER = re.compile(
    r"(?:对了|另外|哦|噢)?[，, ]*(?:还有|另有|再[说报问]|说|另外(?:还)?(?:有|说)?|顺便[说报]?)(?:一?[个件]|一下)(?:别的|其他)?(?:事|问题|别的)"
)
_BARE_JOY = re.compile(
    r"^(?:太好了?|真好|谢天谢地|老天保佑|阿弥陀佛|好险|吓[死坏]?[人我]?了?|万幸|哈|嘻|呵|[，,。！!\s])+$"
)

_BARE_DOUBT = re.compile(
    r"(?:这|那|你说的?|消息|不会|不|是|到底|还是|或者|又|啊|哦|哇|呀|真的?|假的?|谁说的|听谁说的|吧|吗|么|不是吧|不会吧|哪来的消息|有没有搞错|靠谱|可靠|[?？，,。！!\s])+"
)


def is_small_talk(words: str, told: str) -> bool:
    """`told`: what was called out; 喜酒 is none of it where somebody fell at a wedding."""
    everyday = [found[0] for found in _EVERYDAY.finditer(words)]
    if not any(one not in told for one in everyday):
        return False
    return not (_OF_DANGER.search(words) or _FOUND_AT_IT.search(words) or names_same_people(words, told))


def only_rejoices(words: str) -> bool:
    """太好了, 谢天谢地."""
    return bool(_BARE_JOY.search(words))


def only_doubts(words: str) -> bool:
    """真的假的, of whatever somebody else has told."""
    return bool(_BARE_DOUBT.fullmatch(words)) and re.search(r"[真假]|吧|谁说", words) is not None


def begins_another(words: str) -> bool:
    """还有个事 我家灯闪来闪去的: by its first words a matter of its own."""
    return bool(_ANOTHER.match(words))


def surely_tells_of(words: str, told: str) -> bool:
    """Something of a danger, of help, of how it goes on stands in it: sure enough to be spoken of in the group."""
    return bool(_OF_DANGER.search(words) or _HELP_OR_NEWS.search(words)) or shares_word(words, told)
