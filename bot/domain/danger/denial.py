"""没有着火，是邻居在做饭: whether somebody says that there is no danger, and says nothing else."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 40
_MAY_DENY = re.compile(r"没|不是|虚惊|误[报会]|[看听闻搞弄认]错|假")
_BEFORE = (
    r"(?:大家|各位|刚才?|刚刚|那个|那边|那儿|那里|这边|这里|这儿|我[们家]?|俺[们家]?|咱们?|他们?|她|人家|楼[上下]|隔壁|对门|邻居|"
    r"屋里|家里?|里面|楼道里?|厨房里?|\d{1,3}(?:号楼|栋|幢|单元|楼)|那栋楼?|已经|其实|并|根本|真的|确认|看了|去看了|原来|就|只|是|的|说|哦|啊|哎呀?)*"
)
_DANGER = (
    r"(?:着火|起火|失火|火灾|火情|冒烟|爆炸|漏气|漏电|触电|(?:煤气|燃气|天然气)(?:泄漏|漏气?|味)|打架|打人|动手|受伤|晕倒?|昏迷|"
    r"被困|困人|困住|跳楼|轻生|溺水|落水|抢劫|小偷|进贼|贼|出事|危险|诈骗|被骗|骗子|走丢|走失)"
)
_AFTER = r"(?:了|的|啊|呀|哈|哦|呢|嘛|而已|情况|现象|这回事|的事)*"
_DENIES = re.compile(
    rf"{_BEFORE}(?:没有?|没人|不是)(?:真的?|什么|人|在)?{_DANGER}{_AFTER}|"
    rf"{_BEFORE}(?:虚惊一?场?|误报|误会(?:一场)?|(?:看|听|闻|搞|弄|认)错|假的|假警报){_AFTER}"
)
_WELL = re.compile(
    rf"{_BEFORE}(?:(?:没事儿?|没啥事儿?|没什么事儿?)+|都好|挺好|不要紧|没关系|没问题|别慌|别怕|别担心|不用(?:怕|担心|慌|来|叫人?|报警|打电话|麻烦)|放心|散了吧|"
    rf"谢谢(?:大家|各位|你们?|您)?|抱歉|对不起|不好意思|打扰|好的?|嗯){_AFTER}"
)
_HARMLESS = re.compile(
    rf"{_BEFORE}(?:老人|孩子|小孩|食堂|饭店|有人|谁家|阿姨|大爷)?(?:家)?(?:里)?(?:的)?(?:正?在)?"
    r"(?:做饭|做菜|炒菜|烧菜|烧饭|烧水|炒辣椒|熬油|炼油|烤肉|熏肉|水?蒸汽|水蒸气|水汽|水雾|雾气?|闹着玩|开玩笑|玩闹|玩|演练|演习|"
    r"拍戏|拍电影|拍视频|放烟花|放鞭炮|(?:看|放)?电视剧?|看电影|看球赛?|电视声|睡着|测试|试警报)(?:的|了)?(?:烟|油烟|味|味道|声音|火光|蒸汽|水汽|动静)?"
    rf"{_AFTER}"
)
_INSTEAD = re.compile(
    r"(?:原来|其实|就|只|都|好像|应该|大家|她们?|他们?|人家|隔壁|楼[上下])*(?:是|在)(?!不)[^?？]{1,16}"
)
"""是看电视剧: what it was, whatever that is."""
_DENIED_THINGS = re.compile(_DANGER)


def denies_danger(words: str) -> bool:
    """Every clause of it says that nothing is wrong, or what harmless thing it is; a question is none."""
    if len(words) > _LONGEST or not _MAY_DENY.search(words) or words.rstrip().endswith(("?", "？", "吗", "吧", "么")):
        return False
    clauses = clauses_of(words)
    denied = any(_DENIES.fullmatch(clause) for clause in clauses)
    well = any(_WELL.fullmatch(clause) for clause in clauses)
    harmless = any(_HARMLESS.fullmatch(clause) for clause in clauses)
    if not denied and not (well and harmless):
        return False
    return all(_DENIES.fullmatch(one) or _WELL.fullmatch(one) or _HARMLESS.fullmatch(one) for one in clauses)


def explains_away(words: str) -> bool:
    """没事 是看电视剧: nothing is wrong, and what it was instead. Of an alarm only whoever called it out can say so."""
    if len(words) > _LONGEST or not _MAY_DENY.search(words) or words.rstrip().endswith(("?", "？", "吗", "么")):
        return False
    clauses = clauses_of(words)
    well = [bool(_WELL.fullmatch(one) or _DENIES.fullmatch(one)) for one in clauses]
    return any(well) and all(
        one or _INSTEAD.fullmatch(clause) or _HARMLESS.fullmatch(clause)
        for one, clause in zip(well, clauses, strict=True)
    )


def denies_what(words: str, told: str) -> bool:
    """Whether what is denied is what was told: 没有着火 after 3号楼着火了, 虚惊一场 after anything."""
    things = _DENIED_THINGS.findall(words)
    return not things or any(sign in told for thing in things for sign in thing if sign not in "着起失没有人被")
