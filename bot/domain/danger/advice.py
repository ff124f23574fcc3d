"""What whoever is in danger is told to do, where the kind of the danger alone does not say it."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.own_life import speaks_of_own_life


class Advice(StrEnum):
    """OWN_LIFE: who speaks would end it. ILL: heart or breath. AT_DOOR, IN_FLAT: where a swindler has come in person.
    FLOODED: water comes to people where they are. CAR_FLOODED: they sit in a car."""

    OWN_LIFE = "own life"
    ILL = "ill"
    AT_DOOR = "at the door"
    IN_FLAT = "in the flat"
    FLOODED = "flooded"
    CAR_FLOODED = "car flooded"


_OWN_LIFE = frozenset({EmergencyKind.SUICIDE, EmergencyKind.HEIGHT})
_OF_THE_ILL = frozenset({EmergencyKind.INJURY, EmergencyKind.CRIME, EmergencyKind.HELP})
_HURTS = r"(?:疼|痛|闷|绞|堵|揪|压得|发?紧|难受|不舒服|不得劲|受不[了住]|憋)"
_ILL = re.compile(
    rf"(?:心口|胸口?|心脏|心里|前胸)[^，,。]{{0,5}}{_HURTS}|心绞痛|心梗|心脏病?[^，,。]{{0,3}}犯|犯[^，,。]{{0,3}}心脏|心慌|"
    r"喘(?:不[上过了来]|得|粗气)|上不来气|气上不来|[透喘]不过气|呼吸(?:困难|不|费|急)|气短|"
    r"血压[^，,。]{0,4}(?:上来|飙|[一二]百|高得)|中风|脑梗"
)
_BY_SOMETHING = re.compile(r"噎|[卡呛]|吞|喝了|吃[了错]|农药|毒|[煤燃]气|烟|摔|撞|砸[到着中]|烫|血|溺|淹|电[到着]")
"""What has its own help: whoever chokes, is poisoned or was hurt."""
_ATTACKS = re.compile(r"刀|斧|锤|棍|捅|砍|掐|勒|[抢劫]|砸|踹|闯|打(?:我|他|她|人|得|伤|破|起来|架)|动手|杀")
_IN_FLAT = re.compile(
    r"(?:[坐站待赖进来]|(?:[他人的]|现在|已经)在)(?:到|了|在|着)*(?:[我俺咱]们?|我[妈爸爷奶姥]|[外婆公]{2})?(?:家(?!长|属|电|具|里人|[的人])|屋|客厅|沙发)|进(?:了|来)?门|"
    r"(?<![没不别])开了?门(?:了|让)|(?:家里?|屋里?|客厅里?)[^，,。]{0,4}[坐赖]着"
)
_AT_DOOR = re.compile(
    r"(?<!银行)门(?:口|外)|[敲砸拍]门|门铃|上门|找上?[来我]门|猫眼|(?:来|到)(?:了|我家|家里?|家来)+(?:一?[个俩两位]|楼下)|到(?:我家)?楼下"
)
_BY_WIRE = re.compile(r"电话|视频|微信|短信|链接|屏幕|手机|QQ|软件|网上|客服|直播|银行(?!卡)|柜员机|ATM|atm")
_POSES = re.compile(
    r"(?:自称|冒充|说是|讲是|穿)[^，,。]{0,6}(?:公安|派出所|警|经侦|法院|检察|社区|居委|银行|社保|医保|制服)"
)
_MONEY = re.compile(r"卡|钱|存折|现金|金|押金|费|密码|验证码|账")
_STAYS = re.compile(r"[坐赖待]着|不(?:肯)?走|坐(?:在|到|下)")
_IN_CAR = re.compile(
    r"(?<![水马火消防警风])车(?!间|站|棚|库|位|道)[^，,。]{0,8}(?:里|淹|水|浮|漂|熄火)|车[窗门顶]|水[^，,。]{0,6}(?:到|过|漫)了?车"
)
_COMES_IN = re.compile(
    r"水?[^，,。]{0,6}(?:灌|漫|涌|冲|淹|倒流|进)[进了到在]{0,2}[^，,。]{0,3}(?:屋|家|房|院|客厅|厨房|卧室|楼道|地下室|仓库|店)|"
    r"(?:屋|家|房子?|平房|仓库|店|[一二三四五]楼|地下室|门口的?水|门缝)[^，,。河湖塘江井]{0,8}(?:淹|灌|漫|进[来水]|涨)|"
    r"水[^，,。河湖塘江井]{0,8}(?:膝|腰|胸|脖|腿|脚脖|床|门槛|窗台|房顶|楼)|站(?:在|到)?(?:凳|桌|床|柜|窗台|房顶)"
)
_FELL_IN = re.compile(
    r"(?:掉|跌|落|滑|摔|栽|沉|跳|卷|冲)(?:进|到|下|入|走|在)|落水|溺|呛水|扑腾|[游洗]|[河湖塘江池井坑缸]里|水库"
)

_OTHERS_IN_IT = re.compile(
    r"有(?:好?几|一)?(?:个|位)?(?:人|老[人头太]|小?孩|女的?|男的?)(?:还|被|困|没|在|坐|卡)|[里面头](?:好像|可能|还|都)*有(?:好?几|一)?个?人|人(?:还|都)?(?:没(?:有)?(?:出来|跑|逃|下车)|困|卡在)"
)
_OF_US = re.compile(r"[我俺咱]|救命")


def advice_for(words: str, emergency: Emergency, before: str = "") -> Advice | None:
    """None where the kind says it. `before`: what was called out before, where `words` only tell more of it."""
    if emergency.kind in _OWN_LIFE and speaks_of_own_life(words):
        return Advice.OWN_LIFE
    if EmergencyKind.FRAUD in emergency.kinds or (_POSES.search(words) and _MONEY.search(words)):
        return None if _BY_WIRE.search(words) else _of_swindler(words) or _of_swindler(before)
    if emergency.kind is EmergencyKind.WATER:
        return _of_water(words) or _of_water(before)
    if emergency.kind in _OWN_LIFE and "水" in words and (advice := _of_water(words)) is not None:
        # 水灌进来了 我抱着孩子站凳子上 sounds like somebody who would jump.
        return advice
    if emergency.kind not in _OF_THE_ILL or _ATTACKS.search(words):
        return None
    if emergency.kind is EmergencyKind.CRIME and _IN_FLAT.search(words) and _STAYS.search(words):
        return Advice.IN_FLAT
    return Advice.ILL if _ILL.search(words) and not _BY_SOMETHING.search(words) else None


def _of_swindler(words: str) -> Advice | None:
    if _BY_WIRE.search(words):
        return None
    if _IN_FLAT.search(words):
        return Advice.IN_FLAT
    return Advice.AT_DOOR if _AT_DOOR.search(words) else None


def _of_water(words: str) -> Advice | None:
    """None where somebody is in the water: 孩子掉河里了; nor where others are, and whoever tells of it looks on."""
    if _FELL_IN.search(words) or (_OTHERS_IN_IT.search(words) and not _OF_US.search(words)):
        return None
    if _IN_CAR.search(words):
        return Advice.CAR_FLOODED
    return Advice.FLOODED if _COMES_IN.search(words) else None
