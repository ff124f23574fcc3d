"""车库进水了，物业能不能开泵抽一下: what asks for hands, though a question mark or a word for who and how stands in it."""

from __future__ import annotations

import re

from bot.domain.places.words import names_building
from bot.domain.speech.kinds import reports_trouble

_BELOW = r"(?:地下[室层]?|地库|车库|负[一二三四\d]+[层楼]?|[Bb][1-4]|储藏[室间]?|储物间|杂物间|菜窖|车棚|配电[房室间]|泵房|电梯井|门厅|大厅|楼道|楼梯间|单元门?)"
_STANDING = (
    r"(?:(?:进|灌|积|漫|涌|倒灌|返)(?:进来|进|了)*水(?:了|啦)|(?:进|灌|积|漫|涌)(?:进来|进|了)*(?:好多|很多|好些|不少|一地|大量)水|又(?:进|积|灌|返)水|水(?:泡|淹)了?|(?:泡|淹)(?:了|着|在)?水?(?:了|啦)|"
    r"被(?:水)?(?:泡|淹)|(?:全|都|净|满地|一地)是?水|水(?:漫|没|灌|涌|流)(?:过|到|进)|(?:进|积|泡)水(?:里)?.{0,6}(?:没过|到|深))"
)
_WATER = re.compile(rf"{_BELOW}[^，,。？?！! ]{{0,10}}{_STANDING}")
_NOT_NOW = re.compile(
    r"会不会|怕|如果|要是|万一|假如|防|保险|车险|赔|去年|前年|上次|以前|之前|听说|新闻|能停|敢停|抽(?:完|干)|(?:退|排|抽|处理|清理)(?:了|完了|好了|干净了)"
)
_WHOM = r"(?:能不能|能否|可不可以|可以|麻烦|请|得|该|赶紧|赶快|快)"
_HANDS = (
    r"(?:开泵|抽(?!奖|签|查|空|水马桶)|排水|排涝|垫|铲|撒(?:点|些|一下)|撒盐|融雪|疏通|通下水|拧紧|焊|刷漆|盖上|扶正|扶起|支起|加固|固定|拴|锯|捞|堵上|"
    r"封上|清走|拉走|搬走|抬走|挪走|拖走|拆掉|扫扫|扫一?下|冲一?下|冲洗|擦一?下|拖一?下|弄一?[下弄]|弄走|整一?下|修修|紧一?紧|调一?[下调])"
)
_PLEA = rf"{_WHOM}[^，,。？?！! ]{{0,8}}{_HANDS}"
_DOERS = r"(?:物业|社区|居委会|你们|网格员|师傅|工人|保洁|电工|园林|环卫|有人|派人|叫人)"
_PLEADS = re.compile(_PLEA)
_PLEADS_WITH = re.compile(
    rf"{_DOERS}[^，,。？?！! ]{{0,6}}{_PLEA}|{_WHOM}[^，,。？?！! ]{{0,4}}{_DOERS}[^，,。？?！! ]{{0,6}}{_HANDS}|谁来?{_HANDS}"
)
_LONGEST_ASKED = 40
_IS_BACK = re.compile(
    r"(?:[啥什]么?时[候间]|几[点时]钟?|多久|多会儿|何时)(?:才|能|会|可以|给|再){0,3}(?:来(?!人|修|的人)|通(?!知)|恢复|有(?!人)|送)[水电气暖]?|"
    r"(?:今[天晚]|现在|还|到底)*(?:能不能|会不会|能|会|还)?[来通恢复]{1,2}[水电气暖](?:不|吗|么|了没|了吗)"
)
_HOUR = r"(?:从|到|是|要|会|得|大概|具体)*(?:几点|[什啥]么?时[候间]|何时|多[久长]|哪个?(?:时间|钟头))"
_IS_OFF = re.compile(
    rf"[停断][水电气](?:了)?{_HOUR}|(?:从)?(?:几点|[什啥]么?时[候间]|何时)(?:开始|要|会|给|又|才)*[停断][水电气]"
)
"""明天停电是几点到几点: planned, and told in a notice or by nobody."""
_SUPPLY = re.compile(r"[停没断来通][水电气暖]|[水电气](?:[停没断来]|几点|啥时|什么时)|供[水电气暖]|暖气|燃气")
_OWN = re.compile(r"(?:我|俺|咱|自己|业主|住户|个人|居民)[^，,。？?！! ]{0,4}(?:能不能|能否|可不可以|可以|怎么)|自己")
_HERE = r"(?:请问|想?问一?下|你好|咱们?|我们|社区|小区|这里|附近|这边|现在|街道|[\s，,])*"
_IS_THERE = re.compile(
    rf"{_HERE}(?:[^\s，,。?？]{{3,12}}?(?:有没有|有没|有不|有吗|有么)|有没有[^\s，,。?？]{{3,12}}?)(?:呀|啊|呢|的|吗)*[?？]*"
)
_WAITED_FOR = re.compile(r"人|师傅|消息|结果|动静|回[复音信]|进展|下文|来|修|弄|处理|[派安]排|看[过了]|办法|问题")


def asks_when_it_is_back(words: str) -> bool:
    """9号楼2单元啥时候来电: of a supply that is out at a building, of which no standing answer knows the hour; nor that of
    a stop to come: 明天几点停水."""
    if len(words) > _LONGEST_ASKED:
        return False
    if _IS_OFF.search(words):
        return "欠" not in words and not _NOT_NOW.search(words)
    return names_building(words) and asks_if_it_is_back(words)


def asks_if_it_is_back(words: str) -> bool:
    """通气了没有, 啥时候来电."""
    if len(words) > _LONGEST_ASKED:
        return False
    return bool(_IS_BACK.search(words) and _SUPPLY.search(words)) and not _NOT_NOW.search(words)


def wants_hands(words: str, reported: bool) -> bool:
    """Water stands below ground or in a hall, those whose work it is are asked to do it, or (said to the reporting
    name) anybody is, or a clause tells what is wrong here beside one that asks. What people may do themselves is a question of rules."""
    if _WATER.search(words) and not _NOT_NOW.search(words):
        return True
    if _PLEADS_WITH.search(words) and not _OWN.search(words):
        return True
    return reported and (reports_trouble(words) or bool(_PLEADS.search(words) and not _OWN.search(words)))


def asks_if_there_is(words: str) -> bool:
    """送药上门有没有, 有没有理发的: whether something is to be had here; 有没有人来, 有消息没有 is of what they wait for."""
    return len(words) <= _LONGEST_ASKED and bool(_IS_THERE.fullmatch(words.strip())) and not _WAITED_FOR.search(words)


_SOUND = r"(?:[滴嘀答嗒哒咕噜嗡哗咚轰吱嘎咔咯叮当嘟呜呼嘶噼啪哐]{2,}|[滴嗡咚哗嗒哒]的|响|吵|叫)"
_ONLY_SOUNDS = re.compile(rf"{_SOUND}{{1,3}}")
_FAILS = re.compile(
    rf"{_SOUND}|(?<!要)(?<!差)不(?!会|知|懂|清楚|明白|够|用|要|必|错|同|好意思|一样|是|想|敢|去|在|满|动产|急|忙|客气)[\u4e00-\u9fff]|"
    r"没(?!有|办|交|带|问题|事|什么|啥|关系|买|领|用过|去|来得及)[\u4e00-\u9fff]|(?:少|多)(?:了|发|给|算|扣|收)|(?:丢|断|坏|停|错|掉|松|歪|裂|卡|堵|漏|塌|锈|糊|黑|倒)(?:了|住)|"
    r"被(?:停|扣|退|拒|占|锁)|(?:弄|写|搞|打|录|登记)错"
)


def tells_of_failing(words: str) -> bool:
    """医保卡刷不出来, 低保这月少了二百, 井盖响: told and not asked, and something does not go as it should."""
    return len(words) <= _LONGEST_ASKED and bool(_FAILS.search(words)) and not only_sounds(words)


def only_sounds(words: str) -> bool:
    """嗡嗡嗡: and not of what."""
    return bool(_ONLY_SOUNDS.fullmatch(words.strip(" ，,。.！!~～…")))
