"""表扬徐一岸, 想给保洁大姐点个赞: a good word about somebody that is to reach them; thanks to the bot itself are none."""

from __future__ import annotations

import re

from bot.domain.commands.party import own_branch
from bot.domain.places.place import Official, Places, Role
from bot.domain.speech.families import DEEDS, WHO
from bot.domain.speech.families_praise import PRAISE
from bot.domain.speech.kinds import is_matter, is_question
from bot.domain.speech.named import called, name_in, without_names
from bot.domain.speech.people import BY_NAME
from bot.domain.speech.praised_deed import praises_deed
from bot.domain.speech.weights import PRAISES_CONSTANT, PRAISES_WEIGHTS
from bot.domain.speech.words import ABUSE, BROKEN, RESOLVED, WRONG
from bot.domain.tickets.confidential import accused_in, title_in
from bot.domain.words.plain import bare
from bot.domain.words.score import Families, Wording, beginning, grams, together

FILED_AS = "表扬"
"""By this word the office's categories tell where praise belongs."""

_WISH = r"(?:我们?|俺们?|咱们?|大家|居民)*(?:必须|一定|真的?|特别|非常|很|就|今天|来)*(?:想要?|要|得|该|应该|值得)?(?:再|好好|好生|大大|特别|公开|点名|实名)*"
_VERB = r"(?:表扬(?!信|会|大会|名单)|夸(?:一夸|一?个|夸|奖|赞)?(?!张|大|海口)|称赞|赞(?:一个|扬)|点(?:一?个)?大?赞)"
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
_POINTED_AT = re.compile(
    r"(?<![其吉])[他她](?!们家)|[一-鿿][姐叔姨嫂婶](?!夫)|片警|这(?:孩子|位|几位|样的)|那(?:位|几位|个人)|[小老大]哥|值班|大厨|窗口|门[岗卫]|食堂"
)
_HONOURS = re.compile(
    r"竖(?:个|起)?大?拇指|送(?:一?面|个|块)?[^，,。]{0,8}锦旗|记(?:一大?|个|大)功|(?:真是|都是|咱)?好样的|加鸡腿|(?:打|给)满分|(?:多亏|全靠|幸亏|亏得)(?!了?[你您])|一百分|五星好评|"
    r"(?:向|给)[^，,。]{1,12}致敬|(?:该|应该|值得)[^，,。]{0,6}(?:奖励|表彰)"
)
_WELL_DONE = re.compile(
    r"(?:修|办|弄|做|干|搞|处理|解决|打?扫|装|换|服务|调解|收拾|维护|守|管)得(?:也|真的?|很|挺|蛮|可|太|特别|非常|相当|都|又快又|格外)+"
    r"(?:好(?![好像不])|不错|干净|仔细|细致|快|漂亮|认真|利索|到位|周到|用心|妥)(?![^，,。！!]{0,6}(?:才|就|的话|吗|吧|？|\?))"
)
_IF_ONLY = re.compile(r"要是|如果|假如|希望|能不能|什么时候|怎么|[不没]")
_THANKS_FIRST = re.compile(
    r"(?:(?=[^\s，,。]*?(?:谢|辛苦|麻烦|费心))(?:谢|感谢|多谢|辛苦|麻烦|费心|真的?|太|非常|特别|十分|也|要|实在|这回|[我俺咱你您]们?|大家|各位|小灵通|小蜜蜂|机器人|"
    r"社区|啦|了|啊|呀|哈|哦)++(?:[\s，,。.！!~～]+(?=\S)|(?<=[你您们家了啊呀谢])(?=[给替代帮为])))++"
)
"""谢谢你们辛苦了, before 给小王点个赞."""
_WANTED = re.compile(r"吧|一下|请|麻烦|能不能|可不可以|可以|还|也|又|再")
_PASSED_ON = re.compile(
    r"(?:替|代|帮)(?:[我俺咱]们?|大家|居民)*(?:好好|跟|向|给|转告|对)*(?!你|您)(?:(?:谢谢|感谢|谢一?下|谢(?!谢))(?!你|您|大家|各位)[一-鿿]|[^，,。；;！!？?\n]{1,10}?(?:说一?[声句]|道一?[声个]|道)(?:谢|辛苦))"
)
"""替我谢谢刘小屿: it is to reach them."""
_THANKS = re.compile(r"(?:真的?|太|非常|特别|十分|也|要)?(?:谢谢|感谢|多谢|辛苦|谢)")
"""Thanks and no more is no praise: 谢谢小王帮我修灯."""
_NOT_ONLY = re.compile(
    r"就是(?!个)|可是|但是?|不过|只是|倒是|也不|越[^，,。]越|不含糊|好一个|还没|修了[^，,。]{1,4}[天月年]"
)
"""After it comes what is wrong."""
_NONE = re.compile(
    r"(?:不|没|有啥|有什么|凭什么)(?:值得|配|该|好|想|要|能|应该|打算)?(?:再|去)?(?:表扬|夸|点赞)|(?:求|等着?|爱|受到?|被)表扬|"
    r"答案|回答|回复得|投个?票|集赞|朋友圈|夸夸?[我俺](?!们)|^[我俺](?:们?家)?的?(?:孙|儿|女|闺女|娃|老公|老婆|老伴|孩子)|"
    r"[不没](?:太|怎么|够|那么|大)?(?:认真|负责|耐心|细心|热情|热心|和气|客气|礼貌|利索|靠谱|干净|公道|尽责|上心|敬业)"
)
_ABOUT_THE_BOT = re.compile(r"小灵通|小蜜蜂|机器人|[你您](?!们)")
_FILLING = re.compile(
    rf"{_VERB}|想|要|给|为|对|向|我们?|俺|咱|大家|一下|一个|好好|真的?|太|很|好|棒|厉害|了|的|啊|呀|吧|哦|个"
)


_FIRE_IS_OUT = re.compile(r"(?:明?火|火势|火苗)(?:已经|都|给|全)*[扑浇救]?灭|灭了?火")
"""A lamp that has gone out is broken, a fire is not."""
_LONGEST_AFTERWARDS = 60
_BEGINS = re.compile(r"[^，,。]{0,6}?(?:表扬|夸|称赞|赞|点|给|为|向|感谢|谢谢|多谢|感激|谢)")
_ADMIRED = re.compile(
    r"(?:^|[，,。！! ])[^，,。！!\s]{0,10}?(?:好样的|(?:真|太|好|很|非常|特别)(?:是)?(?:个)?(?:勇敢|棒|了不起|牛|伟大|英雄|给力|感人|仗义)|了不起|见义勇为|立了?(?:大)?功|大英雄|是英雄)"
    r"(?:了|啊|呀|的)*(?=$|[，,。！!~ ])"
)
"""老王好样的, before or after what he has done."""
_THANKED = re.compile(
    r"(?:真的?|太|非常|特别|十分|也|要|好好|得|我们?|大家|衷心)*(?:感谢|谢谢|多谢|感激|谢)(?=[一-鿿])(?!大家|你们|各位|老天|天地)"
)
_DOER = re.compile(
    r"(?:那个?|[^，,。]{1,8}的)人|的(?:大哥|大叔|阿姨|姑娘|孩子|年轻人)|[帮救送背扶抬替][^，,。]{0,6}的|消防|医护|大家伙|好心人"
)
_DEED = re.compile(r"[帮救送背扶抬替找修收捡接陪照冲灭开借劝]")
_OWN_TROUBLE = re.compile(r"[我俺咱]们?(?!小区|社区|楼|院)|还|又|可是|但|就是|[喘疼痛血晕昏烫冒漏困]")
_HAS_DONE = re.compile(
    r"[帮救冲背找送抬拉扑灭守挡劝抱扶拽堵拦陪喊]|关[了阀气电]|[打叫拨报][了的过]*(?:1[12][09]|警|急救|救护)"
)
_GOES_ON_STILL = re.compile(
    r"快(?!递|手|又|而|速)|来人|有人|也不|不[救来管修]|没人|救命|还在|还没|又[着冒漏起晕倒打]|越来越|现在|正在|怎么办|咋办|不行了|[晕倒]在?(?:了|地)|叫不|没气|着火了|谁[来能帮]|求|赶紧|马上|[?？吗]$|[我俺]家[^，,。]{0,6}(?:着|冒|漏|火)"
)
_STANDS_FOR = "网格员小王"
_OF_OTHERS = re.compile(
    r"(?:保[安洁]|清洁工?|门[卫岗]|(?P<leads>楼[栋组]?长|邻长)|快递|外卖|司机|电工|水工|维修工?|店|摊|超市|食堂|护工|保姆|护士|义工|邻居|住户|"
    r"对门|隔壁|楼[上下]|[号栋幢]楼?|单元|[\d一二三四五六七八九十][室户]|卖[^\s，,的]{1,3})"
    r"(?:师傅|队长|大姐|大哥|小[哥伙]|阿姨|[员的家里那队]|\s){0,3}$"
)
"""What stands before a name is another one's."""
_LED_BY = re.compile(r"(?:网格长|主任|书记|站长|管理员|监督员)\s?$")
_NEVER_BY_NICKNAME = frozenset((Role.LEADER, Role.ADMIN, Role.OBSERVER))
_NICKNAMES = ("小", "老")
_SOUNDS = Wording(PRAISES_CONSTANT, PRAISES_WEIGHTS)
_BY_SOUND = -25
_MISDEEDS = frozenset(("bribe", "charges"))
_FAMILIES = Families({**WHO, **PRAISE, **{name: DEEDS[name] for name in ("bribe", "charges", "attitude", "slack")}})


def is_praise_of_somebody(words: str) -> bool:
    """Somebody besides the bot is praised, and nothing is wrong or asked."""
    if praises_deed(words):
        return True
    rest = _THANKS_FIRST.sub("", words, count=1) if _THANKS_FIRST.match(words) else words
    pointed = _SOMEBODY.search(words) or BY_NAME.search(words) or _POINTED_AT.search(words)
    said = (_PRAISES.search(rest) or _PASSED_ON.search(words)) or (
        pointed and (_AFTERWARDS.search(words) or _is_well_done(words) or _sounds_like_praise(words))
    )
    if not said or _NONE.search(words):
        return False
    if not _FILLING.sub("", _ABOUT_THE_BOT.sub("", bare(words))):
        return False
    plain = _FIRE_IS_OUT.sub("", words)
    wrong = BROKEN.search(plain) or ABUSE.search(words) or WRONG.search(words)
    if wrong and (_NOT_ONLY.search(words) or not RESOLVED.search(words)):
        return False
    return not is_question(words)


def asks_behind_thanks(words: str) -> bool:
    """谢谢 9号楼也修一下吧: what the thanks only lead to; 谢谢你们 帮我搬米上楼 may be what they are for."""
    found = _THANKS_FIRST.match(words)
    if found is None or words[found.end() - 1].isalnum():
        return False
    rest = words[found.end() :]
    return bool(_WANTED.search(rest)) and is_matter(rest)


def says_it_praises(words: str) -> bool:
    """表扬赵长禾 帮我修好了水管: by the word itself, whatever else it may be of."""
    return bool(_PRAISES.search(words))


def is_praise_afterwards(words: str) -> bool:
    """表扬冯大姐 第一个冲进去灭火, 感谢牛师傅 帮忙把走丢的老人找回来了: of what has been done in a danger; whoever is in one
    still calls for help in the same breath."""
    if len(words) > _LONGEST_AFTERWARDS or not _HAS_DONE.search(words) or _GOES_ON_STILL.search(words):
        return False
    if _ADMIRED.search(words) and not _OWN_TROUBLE.search(words):
        return True
    if not _BEGINS.match(words):
        return False
    # 谢谢师傅帮忙 我爸还是喘不上气 is thanks and no end.
    return bool(_PRAISES.search(words)) or (bool(_THANKED.match(words)) and not _OWN_TROUBLE.search(words))


def thanks_somebody(words: str) -> bool:
    """谢谢背我的小伙子, 感谢邻居帮我收衣服: others than the bot, for what they have done; they read it in the room."""
    found = _THANKED.match(words)
    if found is None or len(words) > _LONGEST_AFTERWARDS:
        return False
    thanked = words[found.end() :]
    if _ABOUT_THE_BOT.match(thanked) or not _DEED.search(thanked):
        return False
    return bool(
        _SOMEBODY.search(thanked) or BY_NAME.search(thanked) or _POINTED_AT.search(thanked) or _DOER.search(thanked)
    )


def is_praise_here(places: Places, words: str) -> bool:
    """The same where those whom it may praise are known by name."""
    if places.last_characters.isdisjoint(words):
        return is_praise_of_somebody(words)
    named = (one.name for one in places.officials.values() if called(one.name, words))
    return is_praise_of_somebody(without_names(named, words, _STANDS_FOR))


def _is_well_done(words: str) -> bool:
    """修得很好, and nothing that is not."""
    return bool(_WELL_DONE.search(words)) and not (_NOT_ONLY.search(words) or _IF_ONLY.search(words))


def _sounds_like_praise(words: str) -> bool:
    found = _FAMILIES.found(words)
    if _NOT_ONLY.search(words) or not _MISDEEDS.isdisjoint(found):
        return False
    if _THANKS.match(words) and found.isdisjoint(("good", "marks")):
        return False
    return bool(_HONOURS.search(words)) or _SOUNDS.score(signs_of_praise(words)) > _BY_SOUND


def signs_of_praise(text: str) -> set[str]:
    """Characters as they follow each other, families of words (a name is one) and each two of them."""
    families = _FAMILIES.found(beginning(text))
    if BY_NAME.search(text):
        families.add("name")
    return together(families) | grams(text)


def praised_in(places: Places, grid: str | None, words: str) -> tuple[Official, ...]:
    """Whom of grid.yaml the words are about: those named, else whoever of the own grids is called so. Nobody for a name
    that only sounds like theirs: 保安小周 is no 周文柏."""
    everybody = tuple(places.officials.values())
    people = [one for one in everybody if (said := name_in(one.name, words)) and not _is_of_others(one, said, words)]
    branch = own_branch(places, grid)
    near = [one for one in people if branch.intersection(one.grids)]
    if people:
        return tuple(near or people)
    meant = accused_in(places, grid, words)
    here = (one for one in everybody if one.key in meant and branch.intersection(one.grids))
    return tuple(one for one in here if _is_called_so(one, words))


def _is_called_so(official: Official, words: str) -> bool:
    """By the word for their role, or by surname as neighbours say it; 老陈 alone is not who leads the community."""
    said = name_in(official.name, words) or title_in(official.name, words)
    if not said:
        return True
    if _is_of_others(official, said, words):
        return False
    by_role = _LED_BY.search(words[: words.index(said)])
    return bool(by_role) or official.role not in _NEVER_BY_NICKNAME or not said.startswith(_NICKNAMES)


def _is_of_others(official: Official, said: str, words: str) -> bool:
    """保洁小何, 3号楼老徐: another work, or where a neighbour lives, stands before the name."""
    found = _OF_OTHERS.search(words[: words.index(said)])
    return found is not None and not (official.role is Role.NEIGHBOUR_LEADER and found["leads"])
