"""又是养生文 都是假的, 广场舞改到七点半, 树上挂着一件白的, 早上电梯挤死了: what neighbours tell each other, that sounds like a report
and that nobody is to see to."""

from __future__ import annotations

import re

from bot.domain.speech.words import ABUSE, BROKEN, PLEADS, SUGGESTS, WRONG

_LONGEST = 40
_READ = re.compile(
    r"养生(?:文|帖|贴|号|视频|文章|秘方|谣言|链接|[的了]|[^\w]|$)|标题党|假新闻|(?:文章|帖子|贴子|视频|鸡汤文?)[^，,。]{0,6}(?:假的?|骗人|造谣|忽悠)"
)
_MEETING = r"舞|太极拳?|打拳|练剑|合唱|唱歌|唱戏|排练|下棋|打牌|打球|球赛|健步走|读书会|聚会|聚餐|活动|讲座|集合"
_MOVED = re.compile(
    rf"(?:{_MEETING})[^，,。]{{0,6}}(?:改|挪|提前|推迟|延)(?:到|成|至|在)(?!半夜|凌晨|深夜)|(?:改|挪|提前|推迟)(?:到|成|至|在)[^，,。]{{1,8}}(?:{_MEETING})"
)
_CLOTHES = r"衣服?|T恤|t恤|衬[衫衣]|外套|背心|裤子?|裙子?|袜子?|毛巾|浴巾|被[子单罩套]|床单|内[衣裤]|帽子?|围巾|枕[巾套]|手套|口罩|毛绒玩具"
_BLOWN = re.compile(
    rf"(?:挂|掉|落|搭|飘|刮|吹|晾|捡)(?:着|了|到|在|下来?)?了?(?:一?[件条个只双顶块床]|几[件条双])[^，,。\d]{{0,5}}?(?:{_CLOTHES})|(?:挂|搭|飘)着一?件(?!事)(?:[^，,。]{0, 3}的)?"
)
_NOT_BLOWN = re.compile(r"电|(?<!晾衣)线|消防|管|井|沟|扔|砸|天天|总是|老是|滴水|占|没人|不让|清理|怎么管|高空")
_CROWDED = re.compile(
    r"电梯[^，,。\d]{0,6}?(?:挤(?:死|爆|得|不[上进下]|满|成)(?!喘)(?:个?人)?了?|(?:真|太|好|特别)挤|人(?:真|太|好|可真|特别|那么|这么)?多)|挤(?:不[上进]|爆|死)[^，,。\d]{0,2}电梯"
)
_WRONG_WITH_LIFT = re.compile(
    r"夹|卡|停|慢|[不没](?:开|关|动|走|来|停|到层)|一[部台]|超载|异响|[晃抖]|伤|晕|倒|堵着|摔|喘"
)
_ADVISES = re.compile(r"买药|骗了|被骗|上当|转账|门口|楼下|摆摊|发传单")
_NOISE = re.compile(r"吵|扰民|睡|噪|太响|喇叭|音响|占|挡")

_MENTIONED = (
    (_READ, _ADVISES, (BROKEN, PLEADS)),
    (_MOVED, _NOISE, (ABUSE, BROKEN, WRONG, PLEADS, SUGGESTS)),
    (_BLOWN, _NOT_BLOWN, (ABUSE, BROKEN, WRONG, PLEADS, SUGGESTS)),
    (_CROWDED, _WRONG_WITH_LIFT, (ABUSE, BROKEN, WRONG, PLEADS, SUGGESTS)),
)
"""Each with what must not stand beside it."""


def is_only_mentioned(text: str) -> bool:
    """Where nothing is wrong and nobody is to do anything about it."""
    if len(text) > _LONGEST:
        return False
    for told, unless, wrong in _MENTIONED:
        if told.search(text):
            rest = told.sub(" ", text)
            return not unless.search(rest) and not any(words.search(rest) for words in wrong)
    return False
