"""代抱, 办节, 寻查: a command's word with one sign for another that sounds like it, as keyboards offer them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_OF_ONE_SOUND = (
    "代带待戴袋贷呆怠逮",
    "报抱暴包保宝爆堡饱",
    "巡寻询循旬讯训迅逊",
    "查察茶差岔叉插",
    "随岁遂隧碎穗虽",
    "手守首受收寿",
    "记计寄纪济季既技即及几急继级",
    "上尚商伤",
    "办伴半拌板班扮邦帮",
    "结节接解姐杰捷洁街借界届揭皆截",
    "单担旦淡丹但蛋胆诞当",
    "转专砖传赚装",
    "派拍牌排",
    "退推腿",
    "回会汇惠辉悔灰慧毁",
    "联连莲链练炼廉怜",
    "动懂洞东冻",
    "分份粉纷奋芬",
    "类累雷泪",
    "延言严沿眼烟研演盐",
    "期七其齐棋旗器欺启",
    "挂瓜卦刮",
    "账帐张长涨丈",
    "催崔摧脆吹",
    "督都读堵独毒",
    "核和合何河荷",
    "返反范翻犯",
    "工公功攻共",
    "销消小效校肖宵",
    "假价家甲加架佳",
    "待代",
    "今金仅近巾紧",
    "日",
    "撤车澈彻",
    "补不部步布",
    "充冲",
    "合和盒",
    "并病兵",
    "建见件间健键",
    "忽呼胡",
    "略",
    "抽臭愁",
    "访防仿放",
    "排拍",
    "名明",
    "未为位味卫",
    "同通铜桶",
    "意一义已议",
    "清青请轻",
    "采彩踩菜",
    "纳那",
    "归规贵鬼",
    "入如",
    "交教叫脚焦",
    "恢灰辉",
    "复付负副富服",
    "周州舟洲",
    "本奔笨",
)


def _sounds() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for signs in _OF_ONE_SOUND:
        for sign in signs:
            found[sign] = found.get(sign, frozenset()) | frozenset(signs)
    return found


_SOUNDS = _sounds()


def sounds_like(word: str, said: str) -> bool:
    """Whether `said` is `word` with one sign, and only one, for another of its sound."""
    if len(word) != len(said):
        return False
    differing = [(one, other) for one, other in zip(word, said, strict=True) if one != other]
    return len(differing) == 1 and differing[0][1] in _SOUNDS.get(differing[0][0], ())


def misspelt(words: Iterable[str]) -> Mapping[str, str]:
    """Every way to write one of them with one such sign, and which of them it is: the first; never one of them."""
    known = tuple(words)
    found: dict[str, str] = {}
    for word in known:
        for at, sign in enumerate(word):
            for other in _SOUNDS.get(sign, frozenset()) - {sign}:
                found.setdefault(f"{word[:at]}{other}{word[at + 1 :]}", word)
    return {slip: word for slip, word in found.items() if slip not in known}
