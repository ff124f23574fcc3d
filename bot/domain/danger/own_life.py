"""Whether somebody says of themselves that they do not want to live: what is said back must speak to them."""

from __future__ import annotations

import re

_VERY = r"(?:自己|真的?|实在|现在|今天|都|也|就|已经|是|一点|早|老|总|天天|只|再|了|，|,| )*"
_TIRED = (
    r"(?:不想再?活|不愿意?再?活|没(?:有)?(?:勇气|力气)?活|活够|活腻|活不下去|活不成|活着(?:真|实在|也|都|又)?(?:没|有什么|有啥|干啥|干什么)|想死|想不开|"
    r"(?:要|想|准备|打算)(?:去)?(?:自杀|轻生|跳楼|跳下|跳河|跳桥|寻短|寻死|割腕|上吊|喝农药|了结|结束自己|离开这个世界)|"
    r"撑不下去|死了算了|一死了之|不如死)"
)
_OWN = re.compile(rf"(?:我|俺|咱|本人|老子|老娘|偶){_VERY}{_TIRED}")
_BARE = re.compile(rf"^{_VERY}{_TIRED}")
_QUOTED = re.compile(r"(?:说|喊|写着?|留言|念叨|发消息|嚷)[^，,。我俺]{0,4}[：:，,“”\"'‘ ]*$")
_SOMEBODY = re.compile(
    r"[他她]|有人|那人|个人(?!活)|邻居|同学|同事|朋友|老[公婆伴头太]|爸|妈|爹|娘|儿|女|孩|爷|奶|哥|姐|弟|妹|姨|叔|伯|婶|租客|楼[上下]|隔壁|对门"
)


def speaks_of_own_life(text: str) -> bool:
    """我不想活了; neither 我妈不想活了 nor 他说我不想活了."""
    if any(not _QUOTED.search(text[: one.start()]) for one in _OWN.finditer(text)):
        return True
    return bool(_BARE.match(text)) and not _SOMEBODY.search(text)
