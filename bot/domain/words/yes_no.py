"""应该是吧, 不太像: yes or no in the words that people use, in answer to a question of the bot's own."""

from __future__ import annotations

import re

from bot.domain.words.plain import bare

_LONGEST = 14
_SIGHS = r"(?:嗯|恩|唔|哦|噢|喔|哎|啊|呃|额|那)*"
_TAIL = r"(?:的|啊|呀|吧|哦|呢|嘛|哈|滴|哒|呗|啦|了|喽|咯|噻|撒|嗯|呐|你说得?|谢谢你?|谢了|麻烦了?|麻烦你了)*"
_HEDGE = (
    r"(?:我?(?:看|想|觉得|感觉|猜)|应该(?:就|都)?|好像(?:就)?|可能(?:就)?|大概(?:就)?|大约|估计(?:就)?|多半(?:就)?|八成|"
    r"似乎|也许|恐怕|十有八九|肯定|当然|确实|的确|就|都|也|真)*"
)
_YES = re.compile(
    rf"{_SIGHS}(?:{_HEDGE}(?:是|对头?|没错|不错|正是|没问题|要得|yes|yep|yeah|y){{1,3}}{_TAIL}){{1,3}}|嗯{{1,4}}{_TAIL}|恩{{1,4}}|"
    rf"{_SIGHS}{_HEDGE}差不(?:多|离)(?:是)?{_TAIL}|可不(?:是|就是)?{_TAIL}|{_SIGHS}{_HEDGE}是[它他她]{_TAIL}|当然{_TAIL}|肯定{_TAIL}"
)
_NO = re.compile(
    rf"{_SIGHS}{_HEDGE}(?:不是|不对|并不是|不(?:太|大|怎么|很)?(?:像|对|是)|没有?|不|否|no|nope|错了?){_TAIL}(?:不是|不对)?{_TAIL}"
)
_UNSURE = re.compile(
    rf"{_SIGHS}(?:我)?(?:也|还)?(?:不(?:太|大|是很|好|敢)?(?:知道|清楚|确定|晓得|肯定|好说|说)|说不(?:准|好|清)|搞不清楚?|拿不准|不一定|"
    rf"看不出来?|分不清楚?){_TAIL}"
)
_ASKED = r"(?:那|就|请|帮我?|应该|还是|一下|下|给|到|他们|你们|网格员|人工|社区|清楚)*"
_WANTS = re.compile(
    rf"(?!请问){_SIGHS}(?:{_ASKED}(?:好的?|行的?|可以的?|中|成|ok|okay|要的?|需要的?|有劳|麻烦(?:了|你们?了?|您了?)|转|问){_ASKED}{_TAIL}){{1,4}}|1"
)
_DOES_NOT = re.compile(
    rf"{_SIGHS}(?:那|先|就|都|暂时|还是|我?自己(?:来|问|想办法|去问))*(?:不用|不要|不必|不需要|不转|不麻烦|别转|别|算|算了|没事儿?|不问|免|甭)"
    rf"(?:转|问|麻烦|打扰)?(?:你们?|您|他们|了|吧)*{_TAIL}|0|{_SIGHS}(?:先)?我?自己(?:来|问|去问|想办法){_TAIL}"
)


def yes_or_no(words: str) -> bool | None:
    """None where it is neither."""
    said = bare(words).lower()
    if not said or len(said) > _LONGEST:
        return None
    if _NO.fullmatch(said):
        return False
    return True if _YES.fullmatch(said) else None


_WHETHER = re.compile(r"([\u4e00-\u9fff]{1,2})了?[没不]有?\1(?!.{0,4}[都也])")


def asks_whether(words: str) -> bool:
    """办没办完, 修好没修好; 修没修都一样 asks nothing."""
    return bool(_WHETHER.search(words))


def is_unsure(words: str) -> bool:
    """不知道, 说不准."""
    return bool(_UNSURE.fullmatch(bare(words).lower()))


def wants_it(words: str) -> bool | None:
    """The same after an offer: 好吧转吧, 麻烦了; 先不用了, 我自己去问."""
    said = bare(words).lower()
    if not said or len(said) > _LONGEST:
        return None
    if _DOES_NOT.fullmatch(said):
        return False
    return True if _WANTS.fullmatch(said) else yes_or_no(words)
