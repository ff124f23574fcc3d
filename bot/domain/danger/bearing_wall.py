"""装修工把承重墙打了个洞: the whole house may suffer from it, and somebody has to stop it today."""

from __future__ import annotations

import re

_WALL = r"(?:承重(?:墙|柱|梁|结构|的墙)|剪力墙|房梁|大梁)"
_BROKEN = (
    r"(?:砸|拆|敲|凿|打(?!听|扫|算|电话|个?比方)|破坏|毁|挖|锯|切|推倒?|改|开(?:了|个|门|洞|窗)|动(?!静|员)|钻(?:了|个|孔|洞)|"
    r"掏)"
)
_BREAKS = re.compile(rf"{_WALL}[^，,。；;！!？?\n]{{0,8}}?{_BROKEN}|{_BROKEN}[^，,。；;！!？?\n]{{0,4}}{_WALL}")
_NONE = re.compile(
    r"(?:没|没有|不(?:会|能|准|许|让|要|可以?)|别|禁止|严禁)(?:再|乱|随便|私自)?[^，,。]{0,3}[砸拆敲凿打动改]|能不能|可不可以|可以[^，,。]{0,8}[吗么]|"
    r"算不算|是不是承重|怎么(?:处罚|罚|看|判断|知道)|犯法|罚(?:款|多少)|如何|宣传"
)
_CLAUSE = re.compile(r"[，,。；;！!？?\n\s]+")


def breaks_bearing_wall(text: str) -> bool:
    """3号楼602在砸承重墙: done or being done, and no question whether one may."""
    if "承重" not in text and "剪力墙" not in text and "梁" not in text:
        return False
    return bool(_BREAKS.search(text)) and not _NONE.search(text)


def beside_bearing_wall(text: str) -> str:
    """What the other clauses tell."""
    return " ".join(clause for clause in _CLAUSE.split(text) if not _BREAKS.search(clause))
