"""里面还有个老太太, 操场上有个红校服的, 救护车进不来: what anybody in the room says of a danger that was called out there a
while ago. It names neither the danger nor where it is, and means that one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.danger.afar import only_fears
from bot.domain.danger.arrived import helpers_are_there, makes_way
from bot.domain.danger.bystanders import comes_to
from bot.domain.danger.described import describes_somebody
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.errand import KIN, is_errand, names_own_kin
from bot.domain.danger.fight import is_fight, takes_up_arms
from bot.domain.danger.helping import beside_helping, names_helpers
from bot.domain.danger.how_it_went import news_asked, tells_how_it_went
from bot.domain.danger.kinds import SPREADS, EmergencyKind
from bot.domain.danger.same import names_same_people
from bot.domain.danger.sighted import asks_or_calls, is_animal, is_only_sighted, is_seen, may_be_sighted
from bot.domain.danger.small_talk import is_small_talk
from bot.domain.danger.swindled import said_of_swindler
from bot.domain.danger.which_alarm import ends
from bot.domain.danger.which_way import says_where_fled, says_which_way
from bot.domain.places.words import building_in, is_elsewhere, place_key
from bot.domain.speech.kinds import likely_report


class Of(StrEnum):
    """What is said of it."""

    INSIDE = "inside"
    """Somebody is in there still, or cannot get out."""
    BLOCKED = "blocked"
    """Those who were called cannot get there."""
    THERE = "there"
    """Those who were called are there."""
    SEEN = "seen"
    """Whoever is missed was seen, or was not."""
    ALSO = "also"
    """The same in another building."""
    ARMED = "armed"
    """Somebody who fights there has taken up a weapon."""
    WORSE = "worse"
    """Somebody there is worse."""
    COMES = "comes"
    """A neighbour goes to whoever is hurt."""
    KIN = "kin"
    """The family is to be told."""
    LOOKS = "looks"
    """What whoever is missed looks like, or that it was only a dog, told by those who have spoken of it."""
    OUT = "out"
    """Who could not get out has got out."""
    NEWS = "news"
    """How it went."""
    ASKED = "asked"
    """How it went is asked."""
    WHAT_NOW = "what now"
    """What neighbours are to do is asked."""
    AFRAID = "afraid"
    """They are in another building, and only fear or see it from there."""
    CALLED = "called"
    """Whether anybody has called is asked."""
    GIVES = "gives"
    """Whoever is being swindled is about to hand something over."""
    BELIEVES = "believes"
    """They speak of the swindler, and may believe him."""


@dataclass(frozen=True, slots=True)
class Running:
    """What was called out: its words, its place, and what kinds of danger it is. `fresh`: it was spoken of just now."""

    text: str
    place: str
    kinds: frozenset[EmergencyKind]
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class RunningMeant:
    """Which emergency of the room it is, and what is said of it. `among`: where several people are missed and it may be any
    of them, all of those."""

    number: int
    of: Of
    among: tuple[int, ...] = ()


LONGEST = 60
_LONGEST_INSIDE = 14
_OTHER_TALK = re.compile(
    r"[租购]|(?<!小)卖(?!部)|补贴|申请|报名|昨[天夜晚]|前[天晚]|上周|哈哈|通知[》书]|团购|装电梯|二手|免费|班车|办理|听说|从前|以前|小时候|相亲|唱歌|心真大|材料|贴的|报销|[几多]个[呀啊]?$"
)
"""What neighbours talk of beside it."""
_ASKS = ("?", "？", "吗", "么", "没")
_MAY_BE = re.compile(
    r"[他她]|里[面头边]|[出下逃走跑进]不|[出下]来|没[出下跑逃撤]|[困堵挡拦锁瘫怕吓慌灭]|轮椅|救护|消防|救火|急救|12[02]|11[09]|警[察车]|民警|看[到见]|好像|监控|门卫|保安|没出|人在|在我这|来[接领]|往[^，,。]{1,6}(?:走|跑|去)|那[边里]|找[到着不过遍]|有个|不是|扶着|"
    r"晕|昏|喘|吐|恶心|抽|抖|难受|不舒服|缺氧|憋|胸|心[口慌脏]|气|呼吸|犯病|要生|疼|"
    r"电话|喊|叫|通知|联系|告诉|[说捎]一?声|要不要|[会该]不[会该]|能不能|用不用|可以|是不是|[怎咋]么?[办整做]|[吗么不]$|一个人|住在|耳[背聋]|这个|别动|医院|医生|骨|缝了|也有"
)
_SHUTS_IN = SPREADS | {EmergencyKind.TRAPPED, EmergencyKind.LIFT, EmergencyKind.WATER}
_BEHIND_DOORS = frozenset({EmergencyKind.TRAPPED, EmergencyKind.LIFT})
_HELD = frozenset({EmergencyKind.TRAPPED, EmergencyKind.LIFT, EmergencyKind.WATER})
_HURTS = frozenset({
    EmergencyKind.INJURY, EmergencyKind.SHOCK, EmergencyKind.TRAFFIC, EmergencyKind.WATER, EmergencyKind.HEIGHT,
    EmergencyKind.TRAPPED, EmergencyKind.HELP,
})  # fmt: skip
_ANYBODY = re.compile(
    rf"{KIN}|[有个住着]人|人(?:在|还|没|出|下|呢|困)|老太太?|老头|老人|老爷子|大[爷妈娘叔婶]|阿姨|小孩|小朋友|宝宝|孕妇|产妇|病人|男的|女的|"
    r"残疾|轮椅|瘫|[一两二三四五几]个|[\d一二两三四五几]口|[我俺咱]|邻居|有没有人"
)
_IS_IN_THERE = re.compile(
    r"(?:还|都)?没(?:有)?(?:能)?(?:跑|逃|走|撤|跟|救|爬)?(?:出来|下来|出去|撤)|(?:[出下跑逃走]|逃生)不(?:来|去|了|动)|[下出]不了?楼|被困|困(?:在|着|住|了?(?:个|人|[一两二三四五六七八九十几俩\d]))|堵在|喊救命|"
    r"呼救|求救|[敲拍砸]窗|[挥招]手|(?:还|就|都)在(?:里|屋|家|楼|上面|单元|卧室|房)|"
    r"[怎咋]么?(?:出|下)(?:来|去|楼)|里[面头边](?:好像|可能|肯定)?(?:还|都)?有[个位几两一]*(?:人|老|孩|小|娃|女|男|病)"
)
_IS_WEAK = re.compile(
    r"腿脚不|行动不|走不动|动不了|坐?(?:着)?轮椅|卧床|瘫|耳[背聋]|一个人在|看不见|孕妇|大肚子|带(?:着)?[俩两三\d]?个?娃"
)
_IN_THERE = re.compile(r"[\d一二三四五六七八九十]+[楼层]|还在|屋里|里[面头边]|楼上|[下出]不?(?:来|去|了)")
_ALL_OUT = re.compile(
    r"没(?:有)?人(?:了|在|困|员)|(?:都|全|已经?)[^，,。]{0,4}(?:出来|下来|撤|救)|没(?:有)?(?:被)?困|[出下]来了|救(?:出|下)|[天月周](?:都|也)?没|上门|上回|上次|以前|去年|演习|新闻"
)
_LOST = re.compile(r"不见了|走[丢失]了?|失踪|没回[来家]|刚才?还在")
"""Who is not there."""
_LIES = re.compile(r"[趴躺卧漂倒掉]|黑影|有个东西")
"""What may turn out to be a dog."""
_STILL_IN = re.compile(r"还(?:有人|在(?:里|屋|家|楼上)|没[出下]|困)")
_ALSO = re.compile(
    r"也(?:有一?点儿?|有|闻[到着]|能闻[到着]?|漏气?|冒烟?|是)[了呢啊股]*(?:[^\s，,。]{0,4}(?:味[道儿]?|烟|气)[了呢啊]*)?(?:$|[\s，,。！!])"
)
_SUFFERS = r"(?:恶心|[想呕]吐|吐了|头?晕|疼|痛|喘|难受|不舒服|发抖|哆嗦|昏|抽|说胡话|流血|见红|羊水|发紫|发白|不行了)"
_IS_WORSE = re.compile(rf"(?:又|还|也|更|越来越|开始|突然|一直)[^，,。]{{0,5}}{_SUFFERS}")
_SUFFERS_THERE = re.compile(
    rf"(?:^|[\s，,。！!])(?:[他她]|{KIN}|老人|老太太?|老头|阿姨|大[爷妈叔]|孕妇|产妇)(?:[他她们]|现在|刚才?|说|喊|叫|的|有点儿?|直|老|在|已经){{0,5}}"
    rf"(?:肚子|胸口|心口?|头|肚皮|腰|喉咙|心脏|气)?[^，,。不没]{{0,3}}{_SUFFERS}"
)
"""她说肚子疼, of somebody who is shut in: nobody else stands there."""
_SUFFERS_INSIDE = re.compile(
    r"(?<![不没])(?:晕|昏|喘|[想要]吐|吐了|恶心|抽搐|抽筋|发抖|哆嗦|难受|不舒服|缺氧|不行了|憋[得死]|胸(?:口)?[闷疼痛]|心[口脏]?(?:疼|痛|慌|绞)|气(?:都)?(?:喘|上)不|[透上喘]不(?:过|上来?|了)气|呼吸(?:困难|不|急)|脸[^，,。]{0,3}(?:白|紫|青)|"
    r"犯病|发病|没力气|站不住|瘫|要生|羊水|肚子(?:疼|痛)|流血)"
)
"""By whoever is shut in, of themselves or of anybody in there."""
_SOMEBODY_AGAIN = re.compile(r"有(?:一?个)?人|(?:又|另外?|还)有|外面|门口|路边|楼下")
_FROM_INSIDE = re.compile(
    r"灯|黑|[闷热冷]|没风|空气|空调|按钮|警铃|对讲|信号|没电|[晃响停动]了|往[上下]|又[停掉动]|门缝|显示|[几\d一二三四五六七八九十]+[楼层]|[两三四五六几\d]个人|孩子|娃|老人|害怕|哭|在里[面头边]|[跟和同][我俺]?[^，,。]{1,3}一起"
)
_BY_NOW = r"(?:都|已经?|现在|总算|终于|刚|平安|安全|也)*"
_OUT = re.compile(
    rf"(?:我们?|俺们?|[我俺]?(?:爸妈?|妈|家人|孩子|老人|奶奶|爷爷|老伴|一家)|人)?{_BY_NOW}(?:被[^，,。]{{1,6}}{_BY_NOW})?"
    r"(?:[下出]来|[跑逃走撤]出来|到楼下|到外面|安全)(?:了|啦)(?=$|[\s，,。！!])(?![^\n]*(?:又|还有|另))"
)
_BY_ITSELF = re.compile(
    r"反锁|锁在|锁[了上]|门锁|电梯(?:里|停|卡|坏)|跳楼|轻生|想不开|打[人架]|动刀|拿刀|抢|掉(?:进|下|到)|卡[在住]|晕|昏|没气|抽搐|溺|淹|触电"
)
_LIVES = re.compile(rf"(?:{KIN}|老人|[我俺]|一个人)[^，,。！!？?]{{0,10}}(?:在|住|还在)")
_HELP_COMES = r"(?:消防车(?!道|位)|救火车|云梯车?|消防[员队]|救护车|急救车|120的?车?|119的?车?|110的?车|救援(?:车|队)|抢险车|抢修车|警车)"
_STOPPED = (
    r"(?:[进过开上到拐抬]不(?:来|去|了|到)|不让进|没法进|进去?不了|堵(?:住|死|在|了|着)|被[^，,。]{0,12}[堵挡拦]|挡[住着了]|拦[住着在]|锁着|锁了|锁住|卡[在住]|"
    r"找不[到着]|转圈|绕[来圈了]|挪(?:一?下)?车|让(?:一?让|一?下|个|开)|占[着住了]|不抬杆|杆(?:子)?抬?不)"
)
_BLOCKED = re.compile(rf"{_HELP_COMES}[^。！!？?]{{0,24}}{_STOPPED}|{_STOPPED}[^。！!？?]{{0,24}}{_HELP_COMES}")
_NOT_BLOCKED = re.compile(
    r"进来了|进去了|进得来|挪开了|让开了|挪走了|开进来|到楼下了|(?:不|没)(?:堵|挡)|上回|上次|以前|去年|那年|万一|要是|如果|假如|演习|以后|清一清|清理|拆[掉了]|管管|整治|谁装|昨[天夜晚]|前[天晚]|每次|经常|"
    r"老是|天天|平时|会不会|[吗嘛]\s*[?？]?$"
)


def may_be_of_running(words: str) -> bool:
    """Before it is known what was called out."""
    if not 1 < len(words) <= LONGEST:
        return False
    if _MAY_BE.search(words) or describes_somebody(words) or may_be_sighted(words):
        return True
    return takes_up_arms(words) or says_where_fled(words) or said_of_swindler(words) is not None


def said_of_running(words: str, running: Running) -> Of | None:
    """None where it may as well be of anything else."""
    if len(words) > LONGEST:
        return None
    arrived = helpers_are_there(words) or makes_way(words) or (names_helpers(words) and not beside_helping(words))
    if (
        arrived
        and not tells_how_it_went(words)
        and fits_help(words, running.kinds)
        and not is_at_other_building(words, running)
    ):
        return Of.THERE
    if not arrived and _BLOCKED.search(words) and not _NOT_BLOCKED.search(words):
        return Of.BLOCKED
    if _is_armed(words, running):
        return Of.ARMED
    if _went_there(words, running):
        return Of.SEEN
    if _OTHER_TALK.search(words) or is_small_talk(words, running.text):
        return None
    seen = EmergencyKind.MISSING in running.kinds and is_seen(words, running.text, running.fresh)
    of = Of.SEEN if seen else _of_hurt(words, running) or _of_how_it_is(words, running) or _of_place(words, running)
    if of is None and EmergencyKind.MISSING in running.kinds and describes_somebody(words):
        of = None if asks_or_calls(words) else Of.LOOKS
    if of is None and is_animal(words) and (EmergencyKind.MISSING in running.kinds or _LIES.search(running.text)):
        return Of.LOOKS
    return None if of in (Of.SEEN, Of.INSIDE, Of.LOOKS) and _is_matter_apart(words, running.text) else of


def _went_there(words: str, running: Running) -> bool:
    """往南门跑了, of whoever is missed, or has done it."""
    if EmergencyKind.MISSING in running.kinds and says_which_way(words):
        return True
    return EmergencyKind.CRIME in running.kinds and says_where_fled(words)


def _is_armed(words: str, running: Running) -> bool:
    fights = EmergencyKind.CRIME in running.kinds and is_fight(running.text)
    return fights and takes_up_arms(words) and not is_at_other_building(words, running) and not names_own_kin(words)


def _is_matter_apart(words: str, told: str) -> bool:
    """有人在电梯吐痰, while somebody is missed."""
    return likely_report(words) and recognise_emergency(words) is None and not is_only_sighted(words, told)


def _of_hurt(words: str, running: Running) -> Of | None:
    hurt = not running.kinds.isdisjoint(_HURTS)
    if is_errand(words) and (hurt or names_own_kin(words)):
        # 谁帮忙联系下我儿子, of whoever was carried out of a fire.
        return Of.KIN
    return Of.COMES if hurt and comes_to(words) else None


def _of_how_it_is(words: str, running: Running) -> Of | None:
    if ends(words, running.kinds) and tells_how_it_went(words) and not is_at_other_building(words, running):
        return Of.NEWS
    if (asked := news_asked(words)) and ends(asked, running.kinds) and recognise_emergency(words) is not None:
        # 有呼吸了吗那个老师傅 sounds like a danger of its own; 救护车来了吗 人没气了 is more of it.
        return Of.ASKED if recognise_emergency(words.removeprefix(asked)) is None else None
    if not building_in(words) and _is_worse(words, running):
        return Of.WORSE
    gone = not running.kinds.isdisjoint(_SHUTS_IN) and _OUT.match(words) and not _STILL_IN.search(words)
    return Of.OUT if gone and not words.endswith(_ASKS) else None


def _is_worse(words: str, running: Running) -> bool:
    """Of whoever was told of; of whoever is shut in, anything that they suffer."""
    if not running.kinds.isdisjoint(_BEHIND_DOORS) and _suffers_inside(words):
        return True
    if names_same_people(words, running.text):
        return _IS_WORSE.search(words) is not None or _SUFFERS_THERE.search(words) is not None
    shut_in = running.fresh and not running.kinds.isdisjoint(_HELD)
    return shut_in and re.match(r"[他她]", words) is not None and _SUFFERS_THERE.search(words) is not None


def _suffers_inside(words: str) -> bool:
    """胸口闷, 小孩妈妈有点晕; 又有人晕倒了 may be anywhere."""
    if not _SUFFERS_INSIDE.search(words) or _ALL_OUT.search(words) or words.rstrip().endswith(_ASKS):
        return False
    return not _SOMEBODY_AGAIN.search(words) or re.search(r"里[面头边]|电梯", words) is not None


def tells_from_inside(words: str, kinds: Iterable[EmergencyKind]) -> bool:
    """灯又灭了, 手机快没电了, 我们三个人: by whoever is shut in, who speaks of nothing else meanwhile."""
    if len(words) > _LONGEST_INSIDE or _BEHIND_DOORS.isdisjoint(kinds) or building_in(words):
        return False
    return bool(_FROM_INSIDE.search(words)) and not words.rstrip().endswith(_ASKS)


def _of_place(words: str, running: Running) -> Of | None:
    """Said of where it is, or of another building."""
    if running.kinds.isdisjoint(_SHUTS_IN) or (building_in(words) and not _buildings(running)):
        # Where it is was not told, and what has a building may be anywhere.
        return None
    if not is_at_other_building(words, running):
        if running.kinds.isdisjoint(SPREADS) and is_elsewhere(words, running.text):
            # 车库里有人没出来, where a tree came down behind the house.
            return None
        return Of.INSIDE if _is_inside(words, running) else None
    if running.kinds.isdisjoint(SPREADS):
        return None
    if _ALSO.search(words):
        return Of.ALSO
    return Of.AFRAID if only_fears(words) else None


def fits_help(words: str, kinds: Iterable[EmergencyKind]) -> bool:
    """A fire engine is of a fire rather than of a fall, an ambulance the other way round."""
    among = frozenset(kinds)
    if re.search(r"消防(?!通?道|栓|门)|救火|云梯|119", words):
        return not among.isdisjoint(_SHUTS_IN)
    if re.search(r"救护|急救|120|担架|医生", words):
        return not among.isdisjoint(_HURTS)
    return True


def is_at_other_building(words: str, running: Running) -> bool:
    """我在7号楼, where 9号楼 burns."""
    here = place_key(building_in(words))
    there = _buildings(running)
    return bool(here) and bool(there) and here not in there


def _buildings(running: Running) -> set[str]:
    return {place_key(building_in(running.place)), place_key(building_in(running.text))} - {""}


def _is_inside(words: str, running: Running) -> bool:
    if not _ANYBODY.search(words) or _LOST.search(words) or (_ALL_OUT.search(words) and not _STILL_IN.search(words)):
        return False
    if any(sign not in running.text for sign in _BY_ITSELF.findall(words)):
        return False
    if _IS_IN_THERE.search(words) or (_IS_WEAK.search(words) and _IN_THERE.search(words)):
        return True
    # 我爸妈在9号楼1单元, where it burns.
    return bool(building_in(words)) and bool(_LIVES.search(words)) and not running.kinds.isdisjoint(SPREADS)
