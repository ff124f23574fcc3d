"""别在群里说啊, 私下回我就行; 我私下问你的那个回我没有: what is to stay, or was said, between somebody and the bot."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

_LONGEST = 30
_NOT = r"(?:别|不要|不用|不想|不能|不许|莫|甭|勿)"
_CALLS = r"(?:这[个件]?|那[个件]?|我的?|这些|那些)?(?:事情?|问题|话)?(?:你们?|您)?(?:可|千万|最好|也|就|都|请|麻烦|记得|一定)*"
_STAYS = re.compile(
    rf"(?:好的?|行|嗯|那)?{_CALLS}(?:{_NOT}(?:再|给我|把我的?|往|在|到|去|发到?|说到?|回到?)*(?:居民|大|业主)?群里?面?(?:去|头)?(?:说|讲|发|回|提|答|问|公开|回复|聊|里)*(?:出来|出去|我)?|"
    rf"{_NOT}?(?:只|就|请|麻烦|还是)*(?:私下|私聊|私信|单独|悄悄)(?:里)?(?:地)?(?:回|告诉|跟|和|给|说|讲|发|答|回复|联系|找)+(?:我|俺)?(?:说|讲|回|答|聊|发)?(?:就)?(?:行|好|可以)?)"
    r"(?:了|啊|呀|哦|哈|吧|嘛|呗|行吗|好吗|可以吗|好不好|谢谢)*"
)
_SAID = re.compile(
    r"(?:私下里?|私聊|私信|私底下|悄悄|单独)(?:里|给|跟|和|向|找|的时候)*(?:你|您|你们|小灵通|小蜜蜂)?(?:里)?(?:问|说|讲|报|发|提|聊|反映|咨询|的)"
)
_HOW_IT_STANDS = re.compile(
    r"回(?:我|复|话|音)?(?:了)?(?:没|吗)|有(?:信|消息|回音|结果|答复|进展|下文|说法|着落)|(?:怎么|咋)个?(?:样|说|还没)|(?:办|问|查|弄|修|处理|解决)(?:好|完|到哪|清楚|得)*(?:了)?(?:没|吗|怎么|咋)|"
    r"到哪|什么时候|啥时候|呢\W*$|没(?:人)?回|还没|多久"
)


def wants_it_private(words: str) -> bool:
    """With no matter beside it."""
    return len(words) <= _LONGEST and _STAYS.fullmatch(bare(words)) is not None


def asks_of_private(words: str) -> bool:
    """我私聊你的事有信了吗."""
    return len(words) <= _LONGEST and bool(_SAID.search(words) and _HOW_IT_STANDS.search(words))
