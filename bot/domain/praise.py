"""表扬徐一岸, 想给保洁大姐点个赞: a good word about somebody that is to reach them; thanks to the bot itself are none."""

from __future__ import annotations

import re

from bot.domain.confidential import accused_in
from bot.domain.named import called
from bot.domain.party import own_branch
from bot.domain.place import Official, Places
from bot.domain.plain import bare
from bot.domain.speech import is_question
from bot.domain.speech_people import BY_NAME
from bot.domain.speech_words import ABUSE, BROKEN, WRONG

FILED_AS = "表扬"
"""By this word the office's categories tell where praise belongs."""

_WISH = r"(?:我们?|俺们?|咱们?|大家|居民)*(?:必须|一定|真的?|特别|非常|很|就|今天|来)*(?:想要?|要|得|该|应该|值得)?(?:再|好好|好生|大大|特别|公开|点名)*"
_VERB = r"(?:表扬(?!信|会|大会|名单)|夸(?:一夸|夸|奖|赞)?(?!张|大|海口)|称赞|赞(?:一个|扬)|点(?:一?个)?大?赞)"
_PRAISES = re.compile(
    rf"^{_WISH}{_VERB}|^{_WISH}(?:给|为|对|向)[^，,。；;！!？?\n]{{1,20}}?(?:{_VERB}|提出表扬)|"
    rf"(?:想要?|要|应该|应当|值得|必须|提出|给予|口头)(?:好好|大家|我们|公开)?{_VERB}(?:一下|他们?|她们?|您|啊|呀)*[。！!~～]*$"
)
_AFTERWARDS = re.compile(
    rf"[，,。！!；; \n](?:必须|一定|真的?|我|我们|大家)*(?:给|为)?(?:他|她|它)?们?{_VERB}(?:一下|他们?|她们?|啊|呀)*[。！!~～]*$"
)
_SOMEBODY = re.compile(
    r"师傅|大姐|阿姨|大[哥爷妈叔]|保[安洁]|物业|网格[员长]|医生|大夫|护士|[民交辅]警|警[察官]|主任|书记|志愿|义工|人员|"
    r"小伙|姑娘|邻居|同志|社区|楼[栋组]?长|快递员|老师"
)
_NONE = re.compile(
    r"(?:不|没|有啥|有什么|凭什么)(?:值得|配|该|好|想|要|能|应该|打算)?(?:再|去)?(?:表扬|夸|点赞)|(?:求|等着?|爱|受到?|被)表扬|"
    r"答案|回答|回复得"
)
_ABOUT_THE_BOT = re.compile(r"小灵通|小蜜蜂|机器人|[你您](?!们)")
_FILLING = re.compile(
    rf"{_VERB}|想|要|给|为|对|向|我们?|俺|咱|大家|一下|一个|好好|真的?|太|很|好|棒|厉害|了|的|啊|呀|吧|哦|个"
)


def is_praise_of_somebody(words: str) -> bool:
    """Somebody besides the bot is praised, and nothing is wrong or asked."""
    said = _PRAISES.search(words) or (_AFTERWARDS.search(words) and (_SOMEBODY.search(words) or BY_NAME.search(words)))
    if not said or _NONE.search(words):
        return False
    if not _FILLING.sub("", _ABOUT_THE_BOT.sub("", bare(words))):
        return False
    return not (BROKEN.search(words) or ABUSE.search(words) or WRONG.search(words) or is_question(words))


def praised_in(places: Places, grid: str | None, words: str) -> tuple[Official, ...]:
    """Whom of grid.yaml the words are about: those named, else whoever of the own grids is called so."""
    people = [one for one in places.officials.values() if called(one.name, words)]
    branch = own_branch(places, grid)
    near = [one for one in people if branch.intersection(one.grids)]
    if people:
        return tuple(near or people)
    meant = accused_in(places, grid, words)
    return tuple(one for one in places.officials.values() if one.key in meant and branch.intersection(one.grids))
