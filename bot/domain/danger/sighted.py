"""找到了 我扶着呢, 好像看见往西门走了, 湖边有个老爷子坐着 是不是他, 门卫说没出大门: where whoever is missed was seen, was found or
was not."""

from __future__ import annotations

import re

from bot.domain.danger.lost_pet import found_is_person, is_lost_pet
from bot.domain.danger.same import are_alike_people, names_people
from bot.domain.danger.which_alarm import finds_something_else
from bot.domain.words.subjects import shares_word

_MISSED = re.compile(
    r"走[丢失]|不见了|没(?:有)?(?:回|到|接|找|消息|看)|找不[到着]|失踪|谁|有没有|告诉|(?:[吗么?？没]|没有)$|[撞压砸烧]|失联|联系不|打不通|丢了|晕|昏|倒|[摔跌]|落水|水里|流血|救命|打架|着火|拿刀"
)
_SIGHT = re.compile(r"看[到见]|瞧见|碰[到见]|遇[到见]|撞见|见过|监控|是不是[他她它]|是不是$|扶着|在这")
_MAY_BE_SEEN = re.compile(r"[坐站蹲走玩转逛]着?|往[^，,。]{1,8}[走去跑]|上了|有(?:一)?(?:个|位)")
_PEOPLE = re.compile(
    r"[我他她们]|老[头汉人伴]子?|老太太?|老爷子|[大小]?[爷妈娘叔婶哥姐弟妹奶姥]+|阿姨|小孩|孩子|娃|男孩|女孩|小朋友|儿子|女儿|[男女]的|人|岁|回来|走"
)
_SURELY_SEEN = re.compile(
    r"找[到着](?:了|啦|喽)(?!就|吗|没|再|给|跟|说|以后|后)|[扶拉牵带领]着(?:呢|他|她)|(?<![我本别])人在[^\s，,。]{2,8}|送[他她]?回|回[来家](?:了|啦|喽)(?!就|吗|没|再)|不是[他她]|认错"
)
_SOMEBODY = re.compile(
    r"[他她]|老头|老太|老人|老爷|大[爷妈娘叔]|奶奶|爷爷|阿姨|小孩|孩子|娃|男孩|女孩|小朋友|[男女]的|男人|女人|小伙|姑娘|[穿戴背拄]|有(?:一)?(?:个|位)人"
)
_GOES_ON = re.compile(
    r"^(?:好像|应该|看着|可能)?(?:不是|不像)(?=$|[\s，,]|[他她这那])|这个(?:人)?(?:戴|穿|拿)|[他她]说(?:要|[他她]|自己|想|家)|"
    r"扶着|跟着(?:他|她)"
)
_IN_DANGER = re.compile(
    r"[河湖塘江渠坑井池]里|有人|掉|扑腾|淹|跳|楼顶|天台|栏杆|窗台|阳台外|爬[上到在]|刀|火|烟|血|打(?!电话|牌|球|太极|招呼|盹|伞)|[拽拖抢撬砸绑拐]|陌生|(?:被|跟)[^，,。]{0,5}(?:抱|带|拉|领|拐)走|马路中|不动|叫不|抽|偷|翻墙"
)
"""What is told beside it, or instead of it, is for whoever is called out."""
_DIRECTION = r"(?:往|朝|向|上|到|去|奔|出)[^\s，,。吗么没]{0,8}?(?:走|跑|去|过去|溜达|拐|那[边里儿])"
_WENT = re.compile(
    rf"(?:看[到见]|瞧见|碰[到见]|遇[到见]|见过|监控|好像|似乎|应该|大概|可能)[^，,。]{{0,10}}?{_DIRECTION}(?:了|过|的)*|"
    rf"监控[^，,。]{{0,8}}(?:看[到见]|拍到|显示|里有|上有)"
)
_LOOKED = re.compile(
    r"(?:门卫|保安|门岗|传达室|监控|物业|司机|店里?|老板)[^，,。]{0,8}(?:没|未)(?:有)?(?:看[到见]|瞧见|见[到过着]|拍到|注意|出)|(?:没|未)出(?:大门|小区|院|东门|西门|南门|北门|校门)|"
    r"^(?:刚|刚才)?(?:我)?(?:去)?[^\s，,。]{1,8}(?:找过了|找遍了|看过了?)[^，,。]{0,2}[\s，,]*(?:没有|没人|不在|没看[到见])"
)
"""Where they were looked for in vain."""
_IS_IT = re.compile(
    r"是不是(?:他|她|这个|你家|要找|找的)?[^，,。]{0,6}[?？呀啊]?$|是(?:他|她|你家的?|这个|要找的)[吗么呀吧][?？]?$|不知道是不是|会不会是[他她]|像不像"
)
_STANDS = re.compile(r"[坐站蹲走玩转逛哭睡]着?|一个人|自己|迷路|找不到家|不认路")
_APPEARS = re.compile(
    r"有|看[到见]|瞧见|见[到着过]|碰[到见]|遇[到见]|撞见|一?[个位名](?=[^，,。]{0,6}(?:老|大[爷妈娘叔]|奶|爷|孩|娃|男|女|人))"
)
_SEEN_THERE = re.compile(
    r"^(?:我|哎呀?|刚才?|好像|那个|那边|真的?)*(?:看[到见]|瞧见|见[到着]|碰[到见]|瞅[到见着])(?:了|啦|他|她|人)*[\s，,。！!]*(?:就|人)?(?:在|往|正)(?![^，,。]{0,3}(?:群|文件|手机|网|公告|通知|墙|抖音|朋友圈|新闻|门上))[^，,。?？]{2,12}$"
)
"""看见了 在桥底下趴着呢: whoever it is is not said."""
_ILL = re.compile(r"捂|喘|[疼痛]|汗|煞白|发[紫青抖]|歪|[摔晕昏吐]|倒(?!是|车)|哆嗦|冻|光脚|睡衣")
"""How they are calls for help of its own."""
_ANIMAL = re.compile(
    r"(?:哎呀?|哦|我|说错了|看错了|刚才?|桥底下|趴着|躺着|那个|这个|那边|你家|他家|谁家|走近|一看|就|都|只|其实|原来|的|是|，|,|\s)*"
    r"(?:[一那]?[条只个头件袋])?[小大老流浪黑白黄花]*(?:猫|狗|猪|羊|狐狸|黄鼠狼|玩具|玩偶|布娃娃|假人|袋子|衣服)[咪狗]?(?:呀|啊|呢|哈|哦|的|了|而已|来着|！|!)*"
    r"(?:[\s，,。]*(?:不是|没)[^，,。]{0,2}人(?:啊|呀|哈|的)*)?"
)
_OWN_TOO = re.compile(r"[我俺咱]们?家[^，,。]{0,8}?也[^，,。]{0,4}(?:回来|回家|到家|找[到着])")
_IS_THEM = re.compile(
    r"^(?:对|就|没错|哎呀?|嗯|啊|天哪)*[，, ]*(?:就是|是)(?:他|她|我[爸妈爷奶孙儿女家老]|孩子|老爷子|俺)(?!们|吗|么|不|吧|呀[?？])"
)


_PET = r"(?:狗|犬|猫|咪|兔|鹦鹉|鸟|鸽|龟|宠物|泰迪|柯基|金毛|哈士奇|布偶|英短)"
_LOST = re.compile(
    rf"(?:{_PET}|钥匙|手机|钱包|书?包|眼镜|耳机|助听器|假牙|戒指|手[环镯表]|项链|证件?|[公交医保社银行]卡|快递)[^。！!？?]{{0,16}}(?:走?丢|不见|找不|没了|走失|跑(?:了|丢|出|没)|落在|掉在|弄没|没回)|"
    rf"(?:丢了|找|寻|弄丢了?)[^。！!？?]{{0,8}}{_PET}"
)


def is_seen(words: str, told: str, fresh: bool) -> bool:
    """Of whoever is missed, as it was told. `fresh`: they were spoken of just now."""
    if _MISSED.search(words) and not _LOOKED.search(words):
        return False
    if finds_something_else(words, told):
        return False
    if _SOMEBODY.search(words) and _SIGHT.search(words) and shares_looks(words, told):
        return True
    somebody = _SOMEBODY.search(words) and _MAY_BE_SEEN.search(words)
    if somebody and shares_word(_PEOPLE.sub(" ", words), _PEOPLE.sub(" ", told)):
        # 操场上有个红校服的小孩: by what they wear, not only that it is a child.
        return True
    if is_only_sighted(words, told):
        return True
    if not fresh:
        return bool(_SURELY_SEEN.search(words) and _SOMEBODY.search(words) and shares_word(words, told))
    return bool(_SURELY_SEEN.search(words) or _GOES_ON.search(words) or _IS_THEM.search(words))


def is_only_sighted(words: str, told: str) -> bool:
    """好像看见往西门走了, 湖边有个老爷子坐着 是不是他, however much it sounds like a danger where nobody is missed."""
    if _IN_DANGER.search(words):
        return False
    if _LOOKED.search(words):
        return True
    if _MISSED.search(words):
        return False
    if _IS_IT.search(words) and _SOMEBODY.search(words) and _STANDS.search(words):
        return True
    if names_people(words) and not are_alike_people(words, told):
        return False
    if _WENT.search(words):
        return True
    if _SEEN_THERE.search(words) and not names_people(words):
        return True
    sighted = _SOMEBODY.search(words) and _STANDS.search(words) and _APPEARS.search(words)
    return bool(sighted) and are_alike_people(words, told) and not _ILL.search(words)


def may_be_sighted(words: str) -> bool:
    """Before it is known whether anybody is missed."""
    if is_animal(words) or _SEEN_THERE.search(words):
        return True
    return bool(_SOMEBODY.search(words) and _STANDS.search(words) and _APPEARS.search(words))


def is_animal(words: str) -> bool:
    """狗呀, 刚才趴着那个是狗 不是人: what was seen is none of the missed."""
    return len(words) > 1 and bool(_ANIMAL.fullmatch(words))


def finds_own(words: str) -> bool:
    """我家老太太也回来了, by a neighbour of whoever is missed."""
    return bool(_OWN_TOO.search(words))


def asks_or_calls(words: str) -> bool:
    """谁看见了, 走丢了, 晕倒了: not where they are, nor what they look like."""
    return bool(_MISSED.search(words))


def looks_in_vain(words: str) -> bool:
    """门卫说没出大门, 监控没拍到."""
    return bool(_LOOKED.search(words))


def finds(words: str) -> bool:
    """找到了 我扶着呢: whoever is missed is there."""
    return (
        bool(re.search(r"找[到着](?:了|啦|喽)|[扶拉牵领]着(?:呢|他|她)|送[他她]?回|回[来家](?:了|啦|喽)", words))
        and "没" not in words
    )


def names_whom(words: str) -> bool:
    """找到他了, 老太太找到了, 找到了 司机扶着呢, not 找到了 在我店门口."""
    return names_people(words) or found_is_person(words) or re.search(r"[他她人]", words) is not None


def tells_of_lost(words: str) -> bool:
    """我家狗丢了, 钥匙不见了: an animal or a thing that is looked for."""
    return bool(_LOST.search(words)) or is_lost_pet(words)


def is_pet(words: str) -> bool:
    return re.search(_PET, words) is not None or is_lost_pet(words)


def shares_looks(words: str, told: str) -> bool:
    """穿灰棉袄的老头 and 我爸走丢了 穿灰棉袄."""
    return shares_word(_looks(words), _looks(told))


def _looks(words: str) -> str:
    """老头 and 爸 are told in other words by others than by their own."""
    shown = re.sub(r"老头子?|老爷子|大爷|爷爷|姥爷|外公|公公|老汉|我爸爸?|父亲", "老汉", words)
    shown = re.sub(r"老太太?|大妈|大娘|奶奶|姥姥|外婆|婆婆|我妈妈?|母亲", "老妪", shown)
    return re.sub(r"小孩|孩子|娃娃?|小朋友|男孩|女孩|儿子|女儿|孙子|孙女", "童", shown)
