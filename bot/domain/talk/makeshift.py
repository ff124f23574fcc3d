"""能不能先拿个东西挡一下, 先放个牌子呗: what somebody would have done at once with what they have reported."""

from __future__ import annotations

import re

_LONGEST = 24
_FIRST = r"(?:先|暂时|临时|起码|至少)"
_COVERS = r"(?:挡|围|盖|遮|拦|堵|垫|糊|绑|扎|捆|支|撑|顶|封|隔|罩|铺|撒|苫|蒙|缠|加固|扶|固定|警示|提醒|提示)"
_PUTS = r"(?:拿|放|搁|摆|立|竖|插|挂|贴|拉|牵|找|弄|用|装|安|接|搬|挪|清|扫|抽|关|断|切|停|换|掐)"
_THING = (
    r"(?:东西|绳|线|带|板|牌|锥|路障|栏|布|膜|纸|砖|石头|沙袋?|凳|椅|桶|盆|灯|网|架|木|棍|杆|胶带?|盐|草垫|垫|伞|棚|"
    r"阀|闸|总?电|水|气|泵|一下|上|住|着|走|掉|了|开)"
)
_SOMEBODY = r"(?:[派来叫找喊]|安排)(?:个|一?个|几个|点)?(?:人|师傅|保安|物业)"
_MAKESHIFT = re.compile(
    rf"{_FIRST}[^，,。？?！!]{{0,8}}?(?:{_COVERS}|{_PUTS}[^，,。？?！!]{{0,4}}{_THING}|{_SOMEBODY})|"
    rf"(?:能不能|能否|可不可以|要不要?|最好|麻烦|得)[^，,。？?！!先]{{0,8}}?(?:拿|用|找|弄|放|拉|摆|立)[个点块根条张][^，,。？?！!]{{0,6}}?(?:{_COVERS}|(?:警示|警戒|安全|提醒)[牌线带锥])"
)
_ASKS_OF_RULES = re.compile(
    r"手续|材料|证|预约|登记|报名|申请|交[钱费]|缴|钱|费|打电话|联系|找谁|找哪|哪[里儿个些]|什么|怎么|咋|多少|几|能停|停车|停多久|为[啥何]|狗|犬|孩子|我们?(?:先|自己)去"
)


def asks_for_makeshift(words: str) -> bool:
    """Something that hands do first; what asks for a rule is none."""
    return len(words) <= _LONGEST and bool(_MAKESHIFT.search(words)) and not _ASKS_OF_RULES.search(words)
