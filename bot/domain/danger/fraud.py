"""Tells a swindle that calls for help from one seen through, from an accusation, which has its own way, and from the
question whether it is one."""

from __future__ import annotations

import re

from bot.domain.speech.office_money import tells_of_money

_CLAUSE = r"[^，,。.!！?？;；\n]"
_SOMEBODY = (
    r"(?:人家|别人|人|骗子|网友|网上的?人?|客服|假客服|对方|他们|他|她|陌生人|一?个?(?:骗子|陌生人|网友|男的|女的))?"
)
_KNOWN = re.compile(
    r"(?<!自称)(?<!冒充)(?<!假)(?<!称是)(?:网格[员长]|物业|居委|社区(?:主任|书记|干部|工作人员|的人)|村[长支]|楼长|邻长|经理|"
    rf"邻居|对门|楼[上下]|隔壁|房东|中介|老板){_CLAUSE}{{0,8}}(?:骗|收|让我|要我|叫我)"
)
_NAMED = re.compile(
    rf"[被让](?!{_SOMEBODY}(?:给)?骗)(?!.{{0,3}}(?:客服|警察|公安|领导|网友|平台|短信|电话|微信|刷单|诈骗|人|骗子))"
    r"[\u4e00-\u9fff]{2,3}(?:给)?骗"
)
IN_OFFICE = "网格员小王"
"""Stands for the name of somebody in office, where names are known."""
_OFFICE = (
    rf"(?:{IN_OFFICE}|网格[员长]|物业|居委|业委会|社区|街道|[村居][长支委]|主任|书记|站长|所长|队长|科长|民警|片警|警官|警察|"
    r"派出所|城管|保安|门卫|干部|领导|工作人员)"
)
_TAKES = (
    r"(?:(?:收|拿|要|索|吃|骗|吞|捞|讹|卡|坑)(?:了|过|走|取|着|我|俺|他|她|人家|别人|大家|居民|老人|群众|好处|回扣|黑心|别?)|"
    r"贪|受贿|索贿|行贿|私吞|私分|侵吞|挪用|冒领|克扣|套取|诈骗|敲诈|勒索|勾结)"
)
_CHARGES = re.compile(
    rf"(?:举报|投诉|检举|揭发|控告|告发|曝光|反映){_CLAUSE}{{0,10}}?{_OFFICE}|"
    rf"{_OFFICE}[^，,。.!！?？;；\s]{{0,6}}?{_TAKES}|{_OFFICE}[，,\s]+[他她](?:们|也|又|还|就|都|是|天天|经常)*{_TAKES}|"
    rf"(?:举报|检举|揭发|控告|告发|投诉)[^。！!？?\n]{{0,20}}(?:收|拿)了?[^。！!？?\n]{{0,10}}(?:钱|红包|好处)[^。！!？?\n]{{0,16}}?"
    r"(?:压着|压下|拖着|不(?:给)?(?:办|查|批|管|处理)|包庇|护着|开后门|放水|睁一只眼|充耳不闻)"
)
"""Who can leave a thing undone for money is in office, whatever his name."""
_BY_STRANGERS = re.compile(
    rf"被骗|受骗|上当|(?<!是)(?<!个)(?<!大)骗子|冒充|假冒|冒名|冒牌|自称|谎称|假装|假扮|假(?:警|民警|公安|物业|网格|领导|的)|(?:打着|顶着|借着){_CLAUSE}{{0,8}}(?:名义|旗号)|客服|陌生|网友|网上|网贷|刷单|"
    r"有一?个(?!别)|有人|接到|来电|短信|链接|验证码|屏幕|安全账户|涉案|洗钱|二维码|远程|兼职|中奖"
)
_MOVES = r"(?:转(?:账|钱|款|给|过去|[\d一二两三四五六七八九十几]+[万千百])|汇款?|打钱|打款|付款|付钱|扫码|取钱|取款|银行|柜台|柜员机|取款机)"
_MOVES_NOW = re.compile(
    rf"(?:正[在要]?|现在(?!还|都|也)|马上|这就|立刻|眼下|准备|打算|快要|(?:我妈|我爸|老人|奶奶|爷爷|老伴)(?:已经)?在){_CLAUSE}{{0,8}}{_MOVES}|"
    rf"刚(?:刚|才)?{_CLAUSE}{{0,4}}(?:转(?:账|了|给|过去|出去)|汇(?:了|给|款)|打(?:了|给){_CLAUSE}{{0,4}}[钱块万千])|"
    rf"{_MOVES}{_CLAUSE}{{0,4}}(?:呢|路上|的路上|怎么办|咋办)|还来得及|(?:能|帮|快){_CLAUSE}{{0,3}}(?:拦|止付|冻结)"
)
_HURTS = re.compile(
    r"[刀枪棍砍捅杀]|打(?:我|人|起|伤|架|死)|[揍踹砸绑拽掐]|堵(?:着|在|住|我)|拦(?:着|住|我)|围(?:着|住|攻)|锁(?:在|着|住)|关(?:在|着|住)|闯|跟踪|抢|威胁|恐吓|"
    r"救命|救我|报警|动手|要?跳|自杀|不想活|流血|受伤"
)
"""So somebody may be in danger himself, whatever else is told."""
_SEEN_THROUGH = re.compile(r"一[听看]就(?:知道)?是(?:个)?(?:骗|假|诈)")
_CLAIM = re.compile(r"[说讲称]|冒充|假装|骗子|电话|短信")
_GREETING = re.compile(
    r"^(?:(?:网格[员长]|物业|居委会?|社区|领导|民警|警官|经理|主任|书记|老师|同志|管理员|小灵通|小蜜蜂)[^，,。\s打说让要骗]{0,4}?)?"
    r"(?:[您你]们?好|在吗)[\s，,。！!]*"
)
"""Whom the text is put to says nothing of who swindles."""
_LONGEST = 600
_LURE = re.compile(
    r"(?:按|拨)[\d一二三零九]|加(?:个|一下|他|她|我|客服)*(?:微信|QQ|好友|群)|双倍|理赔|退[款税]|中奖|中了|积分|链接|二维码|刷(?:单|好评|流水)|验证码|转账|客服|会员|垫|保证金|"
    r"手续费|屏幕|包裹|红包|贷款|提额|解冻|冻结|停[用机]|注销|清零|异常|过期|涉案|洗钱|公安|检察|法院|警察|社保局|医保局|年审|高回报|返[利现佣]|免费[送领]|补贴.{0,4}(?:短信|电话)"
)
_HEARD = re.compile(
    r"电话|短信|微信|来电|打[来给]|接到|收到|有人|有个|说(?:我|是|帮|能|要)|让我|叫我|要我|网上|群里|上门|客服|[按点加]"
)
_IS_IT_TRUE = re.compile(
    r"真的[吗么不假呀啊]|是真[的吗不是]?$|真的假的|真假|是不是(?:真|假|骗|诈|套路)|骗(?:子|人的?|局|钱|老人的?)?[吗么吧不呀][?？]?$|能信|可信|信得过|靠谱|"
    r"有这(?:回事|种事|个事)[吗么没不]?|诈骗[吗么吧]|能不能(?:点|加|按|干|做|信)|要不要(?:点|加|按|信|理)|[点加按理][不没]?[点加按理](?:呀|啊|呢|[?？])?$"
)


def is_no_swindle(text: str) -> bool:
    """Seen through, or done by somebody who has a name, or an office among those who are known here."""
    told = _GREETING.sub("", text[:_LONGEST])
    return any(pattern.search(told) for pattern in (_KNOWN, _NAMED, _SEEN_THROUGH))


def charges_in_office(text: str) -> bool:
    """举报网格员小王 他收了物业的钱 事压着不办: of somebody in office, who takes and does not do; not 自称物业的让我转账, no money
    that moves this moment, and nobody who is hurt. Names are told by `IN_OFFICE`."""
    told = text[:_LONGEST]
    if not (_CHARGES.search(told) or tells_of_money(told)):
        return False
    return not any(pattern.search(told) for pattern in (_BY_STRANGERS, _MOVES_NOW, _HURTS))


def asks_if_swindle(text: str) -> bool:
    """医保卡异常 让我按9 是真的不: nothing was done so far, and whoever asks may do it before anybody answers."""
    told = text[:_LONGEST]
    return bool(_LURE.search(told) and _HEARD.search(told) and _IS_IT_TRUE.search(told))


def is_claimed(clause: str) -> bool:
    """Whether a clause gives what a swindler or somebody else told: 说我儿子出车祸了."""
    return bool(_CLAIM.search(clause))
