"""【转发】今晚21点到23点2号楼停水检修: a notice of others that somebody passes on; nothing that anybody has to do."""

from __future__ import annotations

import re

_LONGEST = 200
_PASSED_ON = re.compile(
    r"^\W*(?:转发?(?:一下|下|自|的)?(?:通知|消息|群消息|物业|社区|街道|居委会)?\W|[【\[(（](?:转发?|通知|温馨提示|停[水电气]通知)[】\])）])|"
    r"^\W*(?:物业|社区|街道|居委会|自来水公司|供[水电热]公司|电力|燃气公司)?(?:群里?)?(?:刚)?(?:发的?|贴的?|说的?|出的?)?(?:停[水电气]|检修|温馨|紧急)?(?:通知|公告|提示|告示)\s*[：:，,]|"
    r"^\W*(?:物业|社区|街道|居委会|自来水公司|供[水电热]公司)群?(?:刚)?(?:发|贴|说|通知)的?\s*[：:]|(?:互相|请|相互)转告|(?:请)?(?:大家|邻居们?)?(?:互相|相互|帮忙)?转发(?:到|给)|特此(?:通知|公告)"
)
_WHEN = r"(?:今[天晚夜日]|明[天日晚早]|后天|大后天|[本下这]?(?:周|星期|礼拜)[一二三四五六日天末]|\d{1,2}月\d{1,2}|\d{1,2}[日号]|\d{1,2}[点时:：]|[上下]午|将于|定于|拟于)"
_WHAT = r"(?:停[水电气暖用]|断[水电气]|检修|抢修|保养|维护|维修|消杀|喷药|清洗|演练|义诊|接种|打疫苗|活动|开会|会议|施工|封闭|封路|停运|关闭|暂停|报名|领取|讲座|体检|放映|团购|征集|限行)"
_ANNOUNCES = re.compile(rf"{_WHEN}[^。！!？?]{{0,40}}{_WHAT}|{_WHAT}[^。！!？?]{{0,20}}{_WHEN}", re.DOTALL)
_OF_THEIR_OWN = re.compile(
    r"[?？]|[吗么]|怎么|咋|为[啥什何]|没人|没通知|不提前|才通知|可是|可[我今现]|但是?|结果|现在就|今天就|已经[停没断]|都停|又停|坏|投诉|举报|举报|真的假的|是真|是不是|求|帮|[我俺咱]们?家|受不了|太|骗"
)


def passes_on_notice(words: str) -> bool:
    """Nothing of their own stands beside it."""
    if len(words) > _LONGEST or _OF_THEIR_OWN.search(words):
        return False
    return bool(_PASSED_ON.search(words) and _ANNOUNCES.search(words))
