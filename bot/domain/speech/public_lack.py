"""旧衣回收箱满了, 物业办公室天天没人, 食堂菜里吃出头发, 加装电梯收了钱半年不开工: something that is there for all does not do what
it is there for, though nothing is broken."""

from __future__ import annotations

import re

from bot.domain.speech.words import RESOLVED

_CONTAINER = (
    r"(?:旧衣|衣物|衣服|捐衣|捐赠|回收|垃圾|厨余|湿垃圾|干垃圾|纸板|玻璃|分类|大件|烟[灰头]|电池|药品|投放|狗[屎便])[^\s，,。]{0,4}"
    r"[箱桶柜点站房亭池]|旧衣箱|捐衣箱|果皮箱"
)
_FULL = re.compile(
    rf"(?:{_CONTAINER})[^\s，,。]{{0,4}}(?:(?:[爆塞堆装])?满(?:了|得|出|到|满)(?!再|就|拿|换|的话|怎|咋|才|以后|会)|溢出|溢了|冒尖|塞不[进下])"
)
_COUNTER = (
    r"(?:(?:物业|社区|居委会?|街道|服务|办事|便民|值班|网格)[^\s，,。]{0,3}(?:办公室|前台|窗口|大厅|值班室|服务站|柜台|中心|室|处|点)|"
    r"岗亭|门卫室?|警务室|图书室|阅览室|活动室|卫生站|服务站)"
)
_OVER_AND_OVER = r"(?:天天|整天|成天|老是|总是|一直|经常|从来|大白天|[每回次]次?都?|上班时间|[去来跑]了?[几两三四五六七八九好多\d]+[次回趟]都?)"
_NOBODY = r"(?:都|也)?(?:没有?人(?!排队|多)|不见人|找不[到着]人|锁着|关着|不开门|关门)"
_UNMANNED = re.compile(rf"{_COUNTER}[^\s，,。]{{0,4}}{_OVER_AND_OVER}[^\s，,。]{{0,4}}{_NOBODY}")

MEALS = "食堂"
_CANTEEN = r"(?:食堂|助餐点|饭堂|小饭桌|托餐|长者餐|老年餐|送餐)"
_UNFIT = re.compile(
    rf"{_CANTEEN}[^。]{{0,10}}(?:(?:吃出|发现|里头?有|喝出)[^\s，,。]{{0,3}}(?:头发|虫|苍蝇|蟑螂|钢丝|沙子|石子|老鼠|塑料)|馊|夹生|变质|发霉|过期|吃坏|拉肚子)"
)
_TASTE = re.compile(
    rf"{_CANTEEN}[^。]{{0,8}}(?:[太好](?:咸|油|硬|辣|淡|凉|甜|酸|少)|难吃|没味|不新鲜|不干净|不卫生|分量(?:少|小)|越来越(?:差|少|难吃))"
)
_SAID_TO_SOMEBODY = re.compile(rf"提[个点]?(?:意见|建议)|反映|{_OVER_AND_OVER}|天天|越来越")

_WORKS = r"(?:加装电?梯|电梯加装|加梯|改造|翻新|工程|外墙|管网|雨污|工地|修路|挖[的了开][^\s，,。]{0,3}[坑沟路]|(?:路|坑|沟)挖[了开])"
_SO_LONG = r"(?:半[年个月天]+|[一几两三四五六七八九十好多\d]+个?(?:多)?(?:月|天|周|星期|年)|一直|迟迟|到现在|至今|拖着)"
_AT_A_STANDSTILL = r"(?:不开工|没开工|不动工|没动工|不见动静|没动静|停工|停在那|停着|没人(?:干|管|影)|不干了|没完工|没弄完|不完工|烂尾)"
_STALLED = re.compile(
    rf"{_WORKS}[^。]{{0,10}}(?:{_SO_LONG}[^\s，,。]{{0,4}}{_AT_A_STANDSTILL}|烂尾)|{_WORKS}[^。]{{0,6}}{_AT_A_STANDSTILL}[^。]{{0,4}}{_SO_LONG}"
    rf"|{_WORKS}[^。]{{0,10}}(?:就(?:不干了|没人管了?|停了)|连个?人影都没)"
)
_OWN = re.compile(
    r"我家装修|装修公司|装修队|我(?:妈|爸|老公|老婆|自己)?(?:家|做|煮|炒)|要是|如果|万一|假如|以前|从前|听说|别的|新闻|老家|单位|公司食堂|学校"
)


def lacks_for_all(text: str) -> bool:
    """Whether the text tells of it, put to nobody: what the office's own answers are of, and nothing was learned of."""
    if _OWN.search(text) or RESOLVED.search(text):
        return False
    if _FULL.search(text) or _UNMANNED.search(text) or _UNFIT.search(text) or _STALLED.search(text):
        return True
    return dislikes_meals(text) and bool(_SAID_TO_SOMEBODY.search(text))


def dislikes_meals(text: str) -> bool:
    """食堂的饭太咸了: a matter of taste, for the worker where it is put to the bot."""
    return bool(_TASTE.search(text)) and not _OWN.search(text)
