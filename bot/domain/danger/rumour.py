"""水库泄洪是真的吗 要不要撤: what somebody has heard is to come, and whether to flee from it; tonight it must be known."""

from __future__ import annotations

import re

_LONGEST = 40
_WHETHER = re.compile(
    r"(?:要不要|该不该|用不用|需不需要|是不是(?:要|得|该)|(?:要|得|该|用)(?=[^，,。]{1,8}[吗么不]\W*$))[^，,。？?]{0,5}(?:撤|跑|躲|逃|离开|疏散|转移|搬走|收拾东西)"
)
_TRUE = re.compile(r"真的|真假|是真|靠谱|属实|谣言|有这回事|有没有这(?:回)?事|可信|能信")
_DISASTER = re.compile(
    r"地震|余震|泄洪|洪水|溃坝|决堤|海啸|泥石流|滑坡|山体|台风|龙卷风|爆炸|毒气|泄漏|核|撤离|疏散|塌方|水库"
)


def asks_whether_to_flee(words: str) -> bool:
    """Of what is told to come, not of what has happened here."""
    if len(words) > _LONGEST or not _DISASTER.search(words):
        return False
    return bool(_WHETHER.search(words)) or bool(_TRUE.search(words))
