"""我妈腿不好下不来, 我爸坐轮椅出不去, where the lift does not go: whoever walks badly has to be helped down, and is in no danger."""

from __future__ import annotations

import re

_LONGEST = 50
_WALKS_BADLY = re.compile(
    r"腿(?:脚|部|上)?[^，,。]{0,3}(?:不[好便利灵行]|有(?:毛病|问题|伤)|坏)|行动不[便利]|走不[动了]|轮椅|拐杖?|偏?瘫|卧床|孕|大肚子|坐月子|残疾|石膏|(?:做完|刚做|术后)[^，,。]{0,4}手术|"
    r"[六七八九]十[几多好]?(?:岁|来岁|了|的)?|[6-9]\d[多来]?岁?|(?:年纪|岁数|年龄)大|上(?:了)?年纪|膝盖不|老(?:人|太太?|头子?|爷子|伴|两口)|[奶爷姥公婆]{2}"
)
_CANNOT = re.compile(
    r"[下出]不(?:来|去|了|得)|上不(?:去|来|了楼)|(?:下楼|出门|上楼)(?:都|就)?(?:不了|困难|难)|(?:没法|不能|没办法)(?:下楼|出门|上楼|下来|出去)|回不(?:了家|去家|来)|[困憋堵]在(?:家|楼上|屋)"
)
_OF_HOUSE = re.compile(r"楼|门|家")
_KIN = re.compile(r"[我俺咱]们?家?[^，,。]{0,3}(?:[爸妈爹娘奶爷姥公婆]|老)")
_NOW = re.compile(
    r"突然|忽然|猛|晕|昏|[摔倒跌滑]|[叫喊]不|喘|呼吸|憋[得死气]|吐|抽|血|疼得|疼死|救[命护]|1[12]\d|(?:困|卡|关|锁|夹)[在住着了](?!家|楼上|屋里?(?:$|\W))|里[面头边]|电梯里|[火烟煤烧]|味|淹|氧|心[口脏]|胸|不行了|要生|羊水|"
    r"窗|阳台|屋顶|楼顶|栏|树上|坑|井|没(?:吃|人应)|[吗么?？]$"
)


def is_stuck_upstairs(words: str) -> bool:
    """And nothing is told that befalls them now."""
    if len(words) > _LONGEST or not _CANNOT.search(words) or _NOW.search(words):
        return False
    return bool(_WALKS_BADLY.search(words)) or bool(_KIN.search(words) and _OF_HOUSE.search(words))
