"""徐哥说九点到, 物业说要换新的 得等一周, 师傅说是楼上空调的水管: what those who work on it have told, passed on by whoever reported it."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_question
from bot.domain.speech.words import ABUSE

_LONGEST = 40
_WHO = (
    r"(?:物业(?:的人|那边|经理|师傅|小[\u4e00-\u9fff])?|网格员|社区(?:的人|那边)?|居委会|[\u4e00-\u9fff]{0,3}(?:师傅|工人|水管工|电工|维修工?|维修员|保洁|保安)|"
    r"修[\u4e00-\u9fff]{1,4}的(?:人|师傅)?|来(?:修|看|弄|换)的(?:人|师傅)?|厂家|施工队|自来水公司|供电局?|燃气公司)"
)
_SOMEBODY = r"(?:小[\u4e00-\u9fff]{1,2}|老[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}(?:哥|姐|工|主任|书记|经理|站长))"
"""Perhaps a neighbour: only what is plainly of work counts."""
_WHEN = r"(?:刚才?|刚刚|上午|下午|早上|昨天|今天|来了|来过了?|打电话|来电话|微信上?|跟我|和我|回我|给我|也|都|已经)"
_SAYS = r"(?:说了?|讲了?|回复?说?|答应了?|告诉我们?|回话说?|通知我们?)"
_TELLS = re.compile(
    rf"(?:[哦噢嗯啊]|对了)*[\s，,]*(?:(?P<office>{_WHO})|{_SOMEBODY}){_WHEN}{{0,3}}{_SAYS}[\s，,：:]*(?P<told>[^?？]{{2,28}})"
)
_NEWS = re.compile(
    r"[点号](?:半|钟)?(?:到|来|弄|修|换|上门|过来)?|今[天晚]|明[天早后]|后天|上午|下午|晚上|中午|周[一二三四五六日末]|礼拜|星期|月底|过[两几]天|马上|一会儿?|等[一两几半\d]?|"
    r"得等|要等|要换|得换|换新|缺(?:货|件|零件|配件)|配件|零件|订货|到货|来(?:看|修|弄|换|处理)|过来|在路上|是(?!谁|不是|我)[\u4e00-\u9fff]{2}|修[好不]|弄好|"
    r"[天周月]|坏了|老化|堵[了在]|主板|要报|得报|打报告|审批|找厂家|厂家"
)
_COMPLAINS = re.compile(
    r"不(?:管|归|来|修|给|负责|理|行|能|让|关|是他|会修)|没(?:空|人|办法|时间|法)|收(?:钱|费|我|\d|[一二三四五六七八九十两])|[要给交出](?:我)?(?:钱|费|\d{2,}|[一二三四五六七八九十两几]+[百千块])|块钱|自己(?:出|掏|修|找|解决)|"
    r"骂|滚|爱[\u4e00-\u9fff]{1,3}不|活该|找(?:你|我|别人)"
)


_WORK = re.compile(r"来(?:看|修|弄|换|处理)|[点半钟]来?到|上门|修|换|弄|零件|配件|过来|师傅|到货|处理")
_LIFE = re.compile(r"打牌|麻将|跳舞|唱|吃|喝|饭|玩|接[孩娃孙]|聚|买菜|散步|遛")


def told_by_worker(words: str) -> str:
    """九点到; "" where that is no news of the work: they are complained of, or a neighbour has told something else."""
    if not 4 < len(words) <= _LONGEST or is_question(words) or _COMPLAINS.search(words) or ABUSE.search(words):
        return ""
    found = _TELLS.fullmatch(words)
    if found is None or not _NEWS.search(found["told"]) or _LIFE.search(words):
        return ""
    return found["told"] if found["office"] or _WORK.search(found["told"]) else ""
