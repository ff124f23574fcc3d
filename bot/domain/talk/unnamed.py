"""别说是我讲的, 不想让人知道是我, 别写我名字: whoever reports something would not be named to whom it is about."""

from __future__ import annotations

import re

_GAP = r"[^，,。；;！!？?\n“”]"
_NOT = (
    r"(?:千万|可|最好|麻烦|请|拜托|你们?|您|大家|也|就|都)*"
    r"(?:(?<![识分区特个类级性告辨])别|不要|不想|不愿意?|不希望|不能|不可以|不许|不准|不用|不必|莫|勿|甭|覅|唔好|休要)"
)
_TOLD = r"(?:说|讲|反映|反应|举报|投诉|报告?|提|告|打|写|发|透露|检举|揭发)"
_BY_ME = rf"(?:是|(?<![联关])系)(?:俺|我|咱)(?:们|家|们家)?(?:{_TOLD}(?:的|滴|嘅|个)?|(?=[^\w，,]|$))"
_WHO_I_AM = r"(?:我|俺|咱)(?:们|家)?的?(?:名字?|姓名|大名|身份|信息|个人信息|是谁)"
_WHOM = r"(?:(?:别人|旁人|外人|人家|人|他|她|对方|大家|邻居|老板|店家|房东|楼[上下]|隔壁|对门|街坊|(?:楼[上下]|隔壁|对门)?那?个?(?:家|户)人?家?)们?)"
_ANYBODY = rf"(?![我俺咱]们?(?:[知晓说讲提没不去又还再要等]|$)|小?孩|娃|老人|儿子|女儿|[爸妈]){_GAP}{{1,10}}?"
_LEARNS = r"(?:知道|晓得|知晓|看到|看见|听到|听见|发现|猜到|猜出|查到|认出)"
_LET_NOT = r"(?:千万|可|最好|麻烦|请|拜托|你们?|您|也|就|都|先|但|还有|对了)*(?:别|不要|不想|不希望|莫|甭|覅)(?:再)?"
_WISH = re.compile(
    rf"{_NOT}{_GAP}{{0,8}}(?:{_BY_ME}|{_WHO_I_AM})|"
    rf"{_NOT}(?:再)?(?:让|叫|给|被|叫得|使)?{_WHOM}?{_GAP}{{0,2}}{_LEARNS}(?:了)?(?:{_BY_ME}|(?:俺|我|咱)(?!们?家)|(?:是谁|谁){_TOLD}的)|"
    rf"{_NOT}(?:让|叫|给|被){_WHOM}{_LEARNS}(?:了)?(?=\W|$)|"
    rf"{_NOT}(?:说|讲|透露|告诉{_WHOM})(?:是|出)?谁{_TOLD}的|(?:^|(?<=\W)){_NOT}(?:再|往外|到处)?(?:[跟和给向对同]{_WHOM}(?:讲|说|提)|说出去|讲出去|传出去)(?:[啊哦呀啦哈吧]|(?=\W|$))|"
    rf"(?:^|(?<=\W)){_LET_NOT}(?:(?:让|叫|给|被){_ANYBODY}(?<![不才])(?:知道|晓得|知晓)(?:是(?:谁|[我俺咱])(?:{_TOLD}的?)?)?|"
    rf"[跟和给向对同]{_ANYBODY}(?:讲|说|提|透露)|告诉(?![我俺咱]){_ANYBODY})(?:了|这[件个]?事)?[啊哦呀啦哈吧呗]?(?=\W|$)|"
    rf"(?:^|(?<=\W))(?:千万|可)(?:别|不要|莫)(?:讲|说)(?:出去)?(?:[啊哦呀啦哈]|(?=\W|$))|"
    rf"{_NOT}(?:提|供出|出卖|暴露|透露|点|报|扯出?|带出?|露|漏)(?:到|及)?(?:俺|我|咱)(?=\W|$|的名|名|是谁|出)|{_NOT}把(?:俺|我|咱)(?:说|讲|供|透露|卖|捅|扯|抖)(?:出|漏)|"
    rf"(?:{_WHO_I_AM}|(?:^|(?<=\W))(?:名字|姓名)){_GAP}{{0,4}}(?:别|不要|不用|莫|甭|请?保密|千万|隐去|隐掉|匿)|"
    rf"就(?:说|讲)(?:是)?(?:别人|有人|其他人|路过的|群众|邻居们?){_TOLD}的?|"
    r"(?:请|帮|给|替|为|对|要|能|可以|可|会|希望|务必|一定|必须|千万|我们?|名字|姓名|身份)[^，,。；;！!？?\n]{0,6}保密|^保密(?=\W|$)|"
    r"匿名|(?:不|不想|不愿意?|不方便|不便)(?:留|署|具|写|露|记|透露|公开)(?:我的?)?(?:名字?|姓名)|"
    rf"(?:^|(?<=\W)|我们?|俺)(?:也|又|还|就|真|只|是|很|有点)*(?:怕|不敢|不想)(?:被)?{_WHOM}?(?:得罪(?!起|受)|报复|记恨|结[仇怨]|(?:来)?找我(?:的)?(?:麻烦|算账))"
)
_ASKS = re.compile(
    rf"(?:会|能|要|怕){_GAP}{{0,8}}{_LEARNS}{_GAP}{{0,4}}{_BY_ME}|{_LEARNS}{_GAP}{{0,4}}{_BY_ME}{_GAP}{{0,2}}[吗么嘛?？]|(?:谁|哪些人|别人|人家|他|她|邻居|楼[上下]){_GAP}{{0,6}}{_LEARNS}{_GAP}{{0,2}}{_WHO_I_AM}|"
    rf"(?:会|要|会不会|是不是|有没有){_GAP}{{0,4}}(?:公开|公布|透露|泄露|暴露|显示|说出){_GAP}{{0,3}}{_WHO_I_AM}|"
    rf"{_WHO_I_AM}{_GAP}{{0,3}}(?:会|要){_GAP}{{0,5}}(?:公开|公布|透露|泄露|暴露|显示|说出|知道|看到)"
)
_WISHES, _OF_ME = frozenset("别不莫勿甭覅唔休保千隐匿就怕"), frozenset("我俺咱")
"""One of the first stands in every wish, one of the others in everything that is asked."""
_NEGATED = re.compile(r"(?:不用|不必|不需要|没必要)(?:给我|替我|帮我)?(?:保密|匿名)|(?:不怕|不介意|无所谓)")
_BETWEEN = re.compile(r"[，,。；;！!？?\s]+")
_LINKS = re.compile(
    r"^(?:但是?|不过|就是|只是|还有|另外|然后|那个|拜托|麻烦|谢谢|请)+|(?:拜托|谢谢|但是?|不过|就是|然后|你们|您|您们|请)+$"
)


def wishes_not_named(words: str) -> bool:
    """Or asks whether they will be: 他会知道是我说的吗."""
    if _WISHES.isdisjoint(words) and _OF_ME.isdisjoint(words):
        return False
    return not _NEGATED.search(words) and bool(_WISH.search(words) or _ASKS.search(words))


def besides_the_wish(words: str) -> str:
    """What is said beside it: the clauses that hold nothing of the wish."""
    told = [part for part in _BETWEEN.split(words) if part and not wishes_not_named(part)]
    rest = "，".join(filter(None, (_LINKS.sub("", part) for part in told)))
    return rest if not wishes_not_named(rest) else ""
