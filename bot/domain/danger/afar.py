"""我在15号楼 看得到黑烟 吓人, while 6号楼 burns: somebody in another building who is afraid, or sees it from there."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_matter

_FEAR = re.compile(
    r"怕|吓|慌|(?:要不要|用不用|该不该)(?:.{0,3}(?:[跑走下撤出躲关逃]))|会不会.{0,6}(?:[烧炸爆过]|有事|危险)|烧(?:过|到)来|怎么(?:走|跑|下楼)|能不能(?:下|出|走|坐)|"
    r"[跑撤逃]吗|天哪|天啊|妈呀|我的天|(?:看|瞧|望)(?:得|到|见|着|过去|出去)[^，,。]{0,6}[烟火]"
)
_IS_THERE = re.compile(
    r"(?:我|俺|咱)(?:们|家|现在|人|这边|住|就|是|站)*在?(?=[\da-zA-Z一二三四五六七八九十])|[\d一二三四五六七八九十]号?[楼栋幢]这[边里儿]"
)
_OWN = r"楼[道梯上下里]|屋里|家里|走廊|地库|地下室|隔壁|对门|厨房|阳台|电井"
_FROM_AFAR = re.compile(
    rf"(?:都|也|就|还)?(?:能|可以)?(?:看|瞧|望)(?:得|到|见|着|过去|出去)+(?:(?!{_OWN}|我们)[^，,。\s]){{0,8}}(?:烟|火光?|着火|冒烟|起火)|"
    rf"闻(?:得|到|见)+(?:(?!{_OWN}|我们)[^，,。\s]){{0,4}}(?:烟味|糊味|焦味)"
)
_SMELLS_AT_HOME = re.compile(rf"(?:{_OWN}|我们)[^，,。\s]{{0,4}}闻")
_DANGER_HERE = re.compile(
    rf"(?:有|冒|闻|飘|窜|全是|都是|呛|进)[^，,。]{{0,5}}[烟火味]|着火|起火|烧着|冒烟|漏气|没电|晕|昏|救命|困|流血|受伤|摔|[喘疼痛]|"
    rf"[下出]不(?:来|去|了)|敲门|撬|有人(?:在|拿|要)|(?:{_OWN})[^，,。]{{0,8}}[烟火]"
)


def only_fears(words: str) -> bool:
    """Nothing is told of a danger of their own, beside what they see of it from where they are."""
    if not _FEAR.search(words):
        return False
    if _SMELLS_AT_HOME.search(words):
        return False
    left = _FROM_AFAR.sub(" ", words) if _IS_THERE.search(words) else words
    return not (_DANGER_HERE.search(left) or is_matter(left))
