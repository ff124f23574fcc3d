"""我早上报的那个咋样了, 一直没人给我回话: said by somebody who has reported something, and names nothing: it is of that."""

from __future__ import annotations

import re

from bot.domain.next.meant import Before, Meant, meaning
from bot.domain.places.words import place_in
from bot.domain.speech.kinds import is_question
from bot.domain.words.plain import bare

_LONGEST = 30
_WAITS, _OF_IT, _ANYTHING_ELSE = 0.4, 0.7, 0.5
"""So likely it has to be that they wait, that it is of the report in another way, that it is of something else."""
_SPAN = r"(?:[一二两三四五六七八九十半几多好大小整前这那\d]|这么|那么){1,4}(?:来|多)?个?(?:多)?"
_NAMES_NOTHING = re.compile(
    # when
    rf"{_SPAN}(?:天|小时|钟头|星期|礼拜|周|月|年|遍|次|回|趟|上午|下午|晚上|宿|夜|点钟?|分钟|工夫|会儿)|大?前[天晚]|[昨今明][天晚早儿]|"
    r"(?:上个?|这个?|本)?(?:周|星期|礼拜)[一二三四五六日天末]?|[上本这]个?月|上[次回趟]|[那前][次回阵些]子?|早[上晨起]|[上下]午|中午|晌午|傍晚|晚上|夜里|"
    r"刚刚?才?|方才|之前|以前|先前|原先|前面|上面|时候|时间|半天|半日|老早|早就|早都|到现在|现在|至今|如今|一直|老是|总是?|天天|每天|"
    r"[这那]么久|[好多很太]?久|多长|啥辰光|[昨今]晚上|问题|情况|"
    # how it stands, and that nobody has come or called
    r"怎么[样说着]?|怎样|咋[样个说整]?|如何|为?[啥什]么?|哪[里儿天步一]*|到底|究竟|进展|进度|结果|[下后]文|后续|着落|眉目|说法|交代|答复|回复|"
    r"回音|[回准]?[信话]儿?|回电|音[信讯]|消息|动静|反[馈响应映]|响应|(?<![个的])通知|电话|短信|联[系络]|搭?理[睬会]?|吭[声气]|鸟|管|办|处理|解决|安排|落实|受理|派|"
    r"不(?:灵|行|好使|好用|管用)|没用|坏|修|弄|搞|整|看|瞧|瞅|查|见|接|[回应]|敲门?|上门|[到走排轮等催忘漏拖盼快慢]|人?影子?|[人眼声句头]|泥牛入海|石沉大海|没影|没戏|黄了|白|"
    r"老样子?|原样|一样|照[旧样]|依旧|变化?|改观|动|"
    # who
    r"[我俺咱你您他她]们?家?|阿拉|人家|别人|师傅|物业|社区|居委会?|街道|网格[员长]?|小灵通|小蜜蜂|机器人|工作人员|领导|上头|那边|"
    r"[维修]修工?|修理工|工人|老[公婆伴头]|媳妇|儿子|闺女|女儿|邻居|大[爷妈姐哥]|[爸妈]|"
    # that it was reported
    r"报[修事]?|投诉|登记|提交?|求助|嘱咐|说起?|[讲问写发打来去跟给向和对让找记]|"
    r"事[情儿]?|[工报]?单子?|[这那一]?[个件条桩事边里儿样]|[这那]|"
    # what holds it together
    r"请|麻烦|拜托|帮忙?|劳驾|谢谢?|大家|可以|能不能|是不是|有没有|会不会|没有?|[想不有是能会要该可还也都就才又再连]|"
    r"一[点下些直眼]|[一点下把被在着过完好成得地的了吗么呢啊呀吧嘛啦哦噢喔哈哎唉喂嘞咯哇呗急死真太很算吱]"
)
"""Every word that somebody may say who asks after a report, and that tells no report from another."""
_POINTS_BACK = re.compile(
    r"(?:报|反[映应]|[说讲问提]|投诉|登记)(?:修|起)?(?:过|了|上去)?的|[我俺咱]们?家?(?:的|那|这)|[那这](?:个|件|桩)?(?:事|单|报)|[那这][个件]"
)
_ELSE = (Meant.QUESTION, Meant.ANOTHER, Meant.CORRECTION, Meant.NOT_NEEDED)


def names_nothing(words: str) -> bool:
    """Whether no thing and no place stands in it that another report could be of."""
    return len(words) <= _LONGEST and not place_in(words) and not bare(_NAMES_NOTHING.sub(" ", words))


def names_another(words: str, told: str) -> bool:
    """我报的对讲机修了没, after nothing was reported but a fire: no sign of what is named stands in what was told."""
    named = bare(_NAMES_NOTHING.sub(" ", words))
    return len(words) <= _LONGEST and bool(named) and not any(sign in told for sign in named)


def said_of_report(words: str, text: str) -> Meant | None:
    """Whether somebody who has reported `text` asks how it stands, or says that nobody has come or called (URGE), or
    says more of it (MORE): 还那样, 那个不灵的. None where it may be something else."""
    if not names_nothing(words):
        return None
    found = meaning(Before.REPORTED, words, text, True, True)
    if found.share(Meant.URGE) >= _WAITS:
        return Meant.URGE
    if found.share(*_ELSE) >= _ANYTHING_ELSE:
        return None
    if _POINTS_BACK.search(words) and (is_question(words) or found.meant is Meant.IDLE):
        return Meant.URGE
    return Meant.MORE if found.share(Meant.MORE, Meant.URGE) >= _OF_IT else None
