"""我那个暖气的单子是哪个号, 我报过的事都有哪些: somebody has lost the number of what they have reported, or wants them all."""

from __future__ import annotations

import re

_LONGEST = 24
_NUMBER = r"(?:工单号?|编号|单号|单子?号)"
_TAIL = r"(?:来着|来的|了|呀|啊|呢|吗|嘛|？|\?)*"
_ASKS = re.compile(
    rf"{_NUMBER}码?(?:又|到底)?是?(?:多少|几|哪个|什么|啥){_TAIL}$|(?:多少|几|哪个|什么|啥)(?:工单号|编号|单号){_TAIL}$|"
    rf"(?:单子?|工单|(?:报修?|反映|上报|投诉|登记)的(?:那个|那件|那事|事[儿情]?)?|[那这][个件])是?(?:哪个|哪一个|什么|啥|多少|几)号(?:单子?|工单)?{_TAIL}$|"
    rf"(?:忘|不记得|记不得|记不住|记不清|找不[到着]|想不起)[^，,。]{{0,6}}(?:{_NUMBER}|(?:报|单)[^，,。]{{0,4}}号){_TAIL}"
)
_OTHER_NUMBERS = re.compile(r"电话|手机|门牌|车牌|房间?号|[楼栋]|身份证|银行|卡|户号|快递|几号(?:来|修|去|办|上门)")
_ALL = re.compile(
    r"(?:请问|想问|帮我|麻烦|查|看|一下|列)*(?:[我俺咱]们?家?)(?:之前|以前|最近|这[个几]?[月天周年]|[今去]年|一共|总共|都)*"
    r"(?:报修?|反映|上报|登记|投诉|提交)(?:过|了)?的(?:事[儿情]?|问题|单子?|工单|东西)?"
    r"(?:现在|一共|总共|到底|都|有|是|还)*(?:有|是)?(?:哪些|哪几[个件]|什么|啥|几[个件]|多少[件个]?)(?:事[儿情]?|单子?|工单|问题)?"
    rf"{_TAIL}|(?:把)?[我俺]们?(?:报|反映|登记|投诉)(?:过|了)?的(?:事[儿情]?|单子?|工单)?(?:都|全)(?:列|给我看|发我|查)[^，,。]{{0,4}}"
)


def asks_for_own_number(words: str) -> bool:
    if len(words) > _LONGEST or _OTHER_NUMBERS.search(words):
        return False
    return bool(_ASKS.search(words)) or bool(_ALL.fullmatch(words.strip(" ？?。")))
