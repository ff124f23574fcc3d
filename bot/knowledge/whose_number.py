"""Whose telephone number a question asks for, and whether an entry holds that one."""

from __future__ import annotations

import re

_NUMBER = r"(?:客服|服务|维修|抢修|报修|值班|咨询|投诉|办公)?的?(?:联系)?(?:电话|号码|热线|联系方式)(?:号码)?"
_WANTED = (
    r"(?:是|有|谁|多少|几号?|什么|啥|没|知道|晓得|发|给|告诉|求|一下|我|在哪|哪里|查|找|[得吗呢么的啊呀吧人嘛到 ])*"
)
_OWNER = r"(?:公司|[^\W\d邻]局|所|[^\W\d网]站|医院|卫生院|[^\W\d小]店|中心|大厅|残联|工会|妇联|银行|学校|幼儿园|法院|窗口|超市|驿站|医生|师傅|食堂|养老院|敬老院)"
_ASKED = re.compile(rf"(?P<owner>[一-鿿]{{0,6}}{_OWNER}){_NUMBER}{_WANTED}[?？。!！,， ]*$")
_RECEIVED = re.compile(r"接到|收到|自称|冒充|打来|来电")
_HOTLINE = re.compile(r"(?<!\d)(?!12345(?!\d))\d[\d-]{4,}")
"""12333, 95598: whoever says one means the number for what the entry is of; 12345 is for everything."""
_ITS_NUMBER = r"(?:[^,，。;；:：\n]{0,12}|[^。;；\n]{0,12}(?:电话|热线)[^,，。;；\n]{0,3})[:：]?\s*\{[^}]*电话\}"
_TOLD_APART = 3
"""So many characters tell an owner, whatever stands before them: 请问燃气公司."""


def holds_number(question: str, entry: str) -> bool:
    """False where a question asks for the number of an office, a firm, a shop (燃气公司电话多少) and an entry gives none of
    its own. The question as it is, without what is said around it, and all that the entry says."""
    found = _ASKED.search(question)
    if found is None or _RECEIVED.search(question) or _HOTLINE.search(entry):
        return True
    return re.search(re.escape(found["owner"][-_TOLD_APART:]) + _ITS_NUMBER, entry) is not None
