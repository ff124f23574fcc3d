"""你们糊弄谁呢, beside 不满意: anger at the work, and nothing that anybody is to be accused of."""

from __future__ import annotations

import re

_WHOM = r"(?:谁|人家?|[我俺咱]们?|鬼|小孩(?:子|儿)?|傻子|猴|老百姓|百姓|居民|业主|大家|老人|老头|老太太)"
_ANGER = re.compile(
    rf"(?:[你您]们?|这|纯粹?|纯属|就?是|尽|净|光|老|又|真|太|在|都|还|想|拿{_WHOM}|把{_WHOM}){{0,4}}"
    rf"(?:(?:糊弄|敷衍|应付|忽悠|打发|逗|耍|玩儿?)(?:了事|差事|{_WHOM})?|(?:骗|哄|蒙)(?:鬼|谁|小孩(?:子|儿)?|傻子|{_WHOM}呢?(?=\W|$)))"
    rf"(?:玩|开心|当猴耍|叫花子)?(?:[呢吗啊的了吧嘛么]|是不是){{0,2}}"
)


def besides_anger(words: str) -> str:
    """还晃 糊弄人 without the anger."""
    return _ANGER.sub(" ", words).strip()
