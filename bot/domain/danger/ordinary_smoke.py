"""今晚又冒烟了, by whoever has reported the barbecue below: the same smoke once more, and no fire."""

from __future__ import annotations

import re

from bot.domain.places.words import place_in, place_key

_LONGEST = 40
_SOURCE = (
    r"(?:露天)?烧烤(?:摊子?|店|架|炉)?|烤[串肉鱼](?:摊子?|店)?|炒菜|做饭|油烟|排?烟[道管囱](?:口|子)?|抽?油烟机|排风扇?|风机|饭[店馆]|餐[馆厅]|酒店|食堂|大排档|"
    r"[熏腌]腊?肉|腊肉|夜宵摊?|小吃店?|早餐店|火锅店|厨房|摊[子位贩]?|店[里家]?|锅炉房?"
)
_ON_PURPOSE = r"烧烤|烤[串肉鱼]|烧(?:着|了|的|点儿?|一?堆)?(?:纸钱|冥[币纸]|元宝|纸(?![箱板壳盒])|香|树?叶子?|落叶|枯[枝叶]|秸秆|麦秆|杂草|荒草|草|垃圾)"
"""What somebody lights and minds: it smokes as long as it lasts."""
_ORDINARY = re.compile(rf"(?:{_SOURCE}|{_ON_PURPOSE})")
_LIT = re.compile(_ON_PURPOSE)
_SMELLS = re.compile(r"烟|味|呛|熏")
_TOLD_BY = re.compile(r"[烟味呛熏咳烧烤]")
_COUGHS = (
    r"(?:(?:孩子|小孩|娃娃?|宝宝|老人|老太太|老头|[爸妈]|爷爷|奶奶|一家人?|全家|人|嗓子)(?:都|也|直|一直|被)*[咳呛]|咳)"
    r"(?:嗽|着|到|了|个?不停|得?(?:睡不着|慌|难受|直流泪|厉害|不行))?"
)
_WHEN = r"[今昨]儿个?|[今昨前明][天晚夜早]|[早晚半大]上?[夜晚]里?|白天|中午|下午|晚上|夜里|这[几两]天|这会儿|这时候|[天每]天|一到晚上?|现在|刚才?|刚刚|马上|从\S{1,2}点"
_STILL = r"还是?在?|又|仍然?|依[然旧]|照[样旧]|老样子|一直|老是|总是|总|继续|再次?|开始|接着|经常|不停地?"
_IN_VAIN = r"不行|没用|没变化?|没改|没解决|没好|没停|没管用?|白[搞弄说]了?|根本|压根|一[点样]|不管用|没人管|没效果|不满意|管不管|管一?管|有没有人管|到底"
_COMES = r"[烧烤]上了|[冒排飘灌漏熏出烧烤炒弄放吹飞钻窜涌]|闻[得见到]+|散|有|起"
_INTO = r"[往进朝到向][我俺咱]?们?(?:家|屋|窗户?|楼上|楼里|楼道|室|房间)里?(?:面|头)?|[进上]来|出来|满[屋家]|全是|都是"
_SMOKE = r"一?股|[大黑白油]?烟(?:味|雾|子)?|油?味[道儿]?|烧烤味"
_DEGREE = r"很|太|好|特别|更|那么|这么|挺|真|有点|大|重|厉害|得|受不了|难闻|呛(?:人|死了?|鼻子?|得慌)?|熏人|窗户?都?(?:不敢开|开不了)|(?:不敢开|开不了|关着)窗户?"
_FILLING = r"[了的啊呀呢吧嘛唉哎啦哦个这那我俺咱你他它们家边里都也就是给在，,。.！!～~\s]|大家|人家|他们|你们|咋|怎么|它|事情?|楼下|下面|底下|对面|隔壁|旁边|老板"
_SAME = re.compile(
    rf"(?:{_SOURCE}|{_ON_PURPOSE}|{_COUGHS}|{_WHEN}|{_STILL}|{_IN_VAIN}|{_INTO}|{_SMOKE}|{_DEGREE}|{_COMES}|{_FILLING})++[\W_]*"
)
_AGAIN = re.compile(rf"{_STILL}|{_IN_VAIN}|{_WHEN}")
_INTO_FROM = re.compile(_INTO)
_INSIDE = re.compile(r"[我俺咱]们?家|屋|家里|厨房|客厅|卧室|阳台|楼道|室内")
"""今晚我家厨房又冒烟了 tells of another smoke."""
_SIDES = ("楼下", "下面", "底下", "对面", "隔壁", "旁边", "厨房", "锅炉")
"""Said of the same smoke only where the report says so."""


def tells_of_ordinary_smoke(text: str) -> bool:
    """Smoke or smell of a barbecue, a chimney, a restaurant."""
    return bool(_LIT.search(text) or (_ORDINARY.search(text) and _SMELLS.search(text)))


def may_be_same_smoke(words: str) -> bool:
    """That it smokes or smells again or still, and not one word that could tell of anything else."""
    if not 2 <= len(words) <= _LONGEST or not _TOLD_BY.search(words):
        return False
    there = place_in(words)
    rest = words.replace(there, " ") if there else words
    if _INSIDE.search(_INTO_FROM.sub(" ", words)):
        return False
    return bool(_AGAIN.search(rest) or _ORDINARY.search(rest)) and _SAME.fullmatch(rest) is not None


def is_same_smoke(words: str, told: str, place: str) -> bool:
    """Of what was reported (`told`, at `place`), and of no other place."""
    if not tells_of_ordinary_smoke(told) or not may_be_same_smoke(words):
        return False
    if not _SMELLS.search(words) and not _LIT.search(told):
        # 还在烧, of a restaurant that smokes, is a fire.
        return False
    there = place_in(words)
    if there and there not in told and there not in _SIDES and place_key(words) != place:
        return False
    return not any(side in words and side not in told for side in _SIDES)
