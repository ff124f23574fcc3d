"""What is asked that an entry does not tell: how long it takes, how much it costs, where an office is and when it opens,
whose number, which hospital, whether one has to come oneself, whether somebody comes to the home, where it is at all,
whether it is a must. Figures in an answer tell only what they are the number of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

TAKES, AT_MOST, COSTS, PAID, ONESELF, ON_WHICH_DAY, WHICH_ONE = (
    "办多久",
    "最多多久",
    "多少钱",
    "怎么交钱",
    "本人去不去",
    "哪天",
    "哪一家",
)
CASE, PURPOSE = "另一种情形", "另一种用处"
AT_HOME, WHEREABOUTS, WITHOUT = "上不上门", "在哪里", "不这样行不行"
OPENS, STANDS, NUMBER = "几点开门", "地址", "电话"

NOT_WORTH_OFFERING = frozenset((OPENS, STANDS, NUMBER, PAID))
"""Asked of an office itself, or where a bill is paid: what else is told of it is not even worth offering."""

_END = r"(?=[?？。!！,， ]|$)"
_HOW_LONG = r"(?:多久|多长时间|多少时间|多快|(?:几|多少)(?:个)?(?:天|日|工作日|星期|礼拜|月|年|小时))"
_RESULT = r"(?:拿|取|领(?:到|取)|到手|到账|下来|下证|出(?!门|来住|去|生|院)|批|审|发(?!烧)|轮|排|判|寄|生效|通过|有(?:结果|回音|答复)|(?:办|弄|搞|做|装|修|处理|补|换|走)(?:得?(?:好|完|成|下|出)|到手))"
_TAKES = re.compile(
    rf"{_HOW_LONG}(?:才|就|可以|会|内|之内|左右|以后|后|能|够|给)*{_RESULT}(?![^,，。?？]{{0,4}}一[次回])"
    rf"|(?:下来|[办弄批补换审]好|[办弄走]完|[办补]成|批|出结果|出证|[拿发下制]证|到手|到账|审[核批]|排[队号]|加急|受理|{_RESULT}(?:了)?)[^,，。?？几多]{{0,4}}{_HOW_LONG}(?!内|之内|前|一次|换)"
    rf"|(?:[要得需用花等]|需要)(?:等|办|排队?)?{_HOW_LONG}(?:时间)?(?:啊|呀|呢|嘛|吧|了|的)*{_END}"
)
_SPAN = re.compile(
    r"(?:\d+|[一二两三四五六七八九十半几]+)(?:[-—~至到]\d+)? ?(?:多)?个?(?:工作日|天|日|小时|分钟|钟头|月|星期|周(?!岁))"
)
_NO_TIME_TAKEN = re.compile(
    r"(?:满|有效期[^,，。;；]{0,3}|每|提前|前[的后]?|最[长多][^,，。;；]{0,2}|[第近每假]|[^,，。;；]{0,2}假[^,，。;；]{0,6}|20|\d) ?$"
)
_TERM = re.compile(
    r"[^,，。;；\n]{0,2}(?:以上|以下|起|前|之前|之日|一次|的?(?:假|有效)|[^,，。;；\n]{0,6}[内](?:[^,，。;；\n]{0,10}(?:申请|提出|报名|办理(?!完)|缴|交|登记|参保|认定|起诉|投诉|[可要]以?(?:自己)?(?:申|提|办|换|退))|[,，]))"
)
_WAITS = re.compile(r"\W?[^,，。;；\n]{0,2}(?:冷静|公示|等待|考察|观察)")
_AT_ONCE = re.compile(
    r"(?<!是否)(?<!能否)(?:当场|当天|当日|立等可取|即时|随到随[办取]|次日|秒[到批])|(?:时间|时限|进度|排队)[^,，。;；\n]{0,8}(?:不同|请?问|查|公布|为准|通知)"
)

_NO_PRICE = r"(?<![领补给发报赔退罚奖贷取提拿有到扣欠])"
_COSTS = re.compile(
    rf"{_NO_PRICE}(?:多少钱|几块|几毛|几元)|(?:[收花付缴]|要交|费用?|价格?)(?:是|要|个|得|大概)*(?:多少|几[块元])|[怎咋][么样]?收费|收费标准|[什啥]么?价|贵不贵|一[张次个吨度年月平方米]+多少{_END}"
)
_PRICED = re.compile(
    r"\d ?(?:元|块|毛|万|%)|[一二两三四五六七八九十百]+(?:元|块钱)|免费|免[收交缴除]|免[^,，。;；\n]{0,4}费|不(?:用|另外|再|需要?|必)*[收要交用花][^,，。;；\n]{0,5}[费钱]|不收|自费"
    r"|(?:金额|价格?|收费|费用?|标准|额度|税费|档次)[^。;；\n]{0,14}(?:不同|规定|公布|为准|请?问|看|按|怎么|如何|定|减免)|单价|[看按](?:合同|公示)"
)

_AT_MOST = re.compile(r"最[长多久高晚迟短少低早][^,，。?？]{0,6}(?:几|多少|多[久大长])")
_UTMOST = re.compile(
    r"最[长多久高晚迟短少低早]|至[少多]|不[超少低]过?于?|以[内上下]|上限|起码|提前|限(?!制)|\d ?[元天月年岁个]"
)

_PAID = re.compile(
    r"费[^,，。?？]{0,4}(?:[怎咋如]么?[样何]?|[在去到上往]?哪(?:里|儿|个地方|块)?|(?:什么|啥)地方|网上能)[^,，。?？]{0,3}[交缴付充](?!钱)"
    r"|(?:[怎咋如]么?[样何]?|[在去到上往]哪(?:里|儿|个地方|块)?|(?:什么|啥)地方)[^,，。?？]{0,3}[交缴付充][^,，。?？]{0,6}费"
    r"|[交缴付充][^,，。?？]{0,8}费[^,，。?？]{0,4}(?:[在去到上往]|找)(?:哪|谁|什么地方|啥地方)"
)
_PAYS = re.compile(
    r"微信|支付宝|公众号|窗口|营业[厅点]|柜台|网上|线上|手机|小程序|app|App|APP|银行|代扣|代收|现金|扫码|刷卡|自助|前台|收费[处室员]|办税|税务|服务台|办公室|转账|号楼|便民|中心|群里|平台|"
    r"[到去在往][^,，。;；\n]{1,10}[交缴付]"
)

_ONESELF = re.compile(
    rf"(?:本人|亲自|自己|自个儿?|全家|双方|两口子|夫妻|两个人)[都也要得必须一起得]{{0,3}}(?:去|来|跑|到场|出面|在场)[^,，。?？]{{0,4}}(?:吗|么|不|没|嘛|行){_END}"
    rf"|(?:要不要|用不用|是不是|必须|非[得要]|得|要)(?:要|得)?(?:本人|亲自|自己|自个儿?|全家|双方|两口子|夫妻)[^,，。?？]{{0,4}}(?:去|来|跑|到场|出面|在场)"
)
_WHO_COMES = re.compile(
    r"代[办为领交缴理]|委托|家人|别人|本人|亲自|陪|子女|家属|亲属|双方|一起去|监护人|父母|上门|成年人|网上|线上|手机"
)

_ON_WHICH_DAY = re.compile(
    r"(?:几号|几月份?|哪[一]?天)(?:[^,，。?？楼院室店]{0,4}(?:来|开始|到|截止|发|停|结束|收|开|上门|查|检))|(?:什么|啥)时候(?:上门|来(?!电|水|气|的))"
)
_DAYS = re.compile(
    r"\d ?[月日号]|每[年月周天]|[上下]半年|[春夏秋冬]|[上中下]旬|公布|通知|日期|周[一二三四五六日末]|随时|全年|工作日|当天|预约|\d ?(?:天|小时)"
)

_WHETHER = re.compile(
    rf"[算能行可让给有要该享](?:[^,，。?？]{{0,8}}[^没]|)(?:不|吗|么|没|嘛)(?:啊|呀|的|了)*{_END}|(.)[不没]\1"
)
_CASE = re.compile(
    r"退休(?!金|工资|年龄|钱|费|待遇|证)|返聘|实习|未成年|怀孕|哺乳|试用期|外籍|外国人|服刑|坐牢|农村户口|临时工|个体户|学生(?!证)"
)
_CALLED = {"怀孕": "孕", "服刑": "刑", "外籍": "外国", "学生": "学"}

_AT_HOME = re.compile(
    rf"(?:能不能|能否|可不可以|可否|(?<!不)能|(?<!不)可以|给|管|会|有没有|有没|有|是不是|提供)[^，,。?？]{{0,6}}(?:上门|[来到去](?:我|俺|咱们?|人家?)?[家屋][里头]?(?![具政电庭]))[^，,。?？]{{0,6}}(?:(?:吗|么|不|没有?|嘛|伐)(?:啊|呀)?)?{_END}"
)
_COMES_HOME = re.compile(r"上门|入户|[到来在回]家|家[中里]|送[到货餐药至]|代[送办]|[取接]送")

_WHEREABOUTS = re.compile(
    rf"(?:在|去)?(?:哪(?:里|儿|块)?|哪个?(?:位置|地方|楼|栋|门|房间|屋|路口?)|(?:什么|啥)(?:地方|位置)|几(?:号?楼|层|栋))(?:的|啊|呀|呢|嘛|来着)*{_END}"
)
_ANY_PLACE = re.compile(
    r"[楼层室厅门路站处所店旁院柜箱局房棚桶池亭村镇墙里]|街(?!道.{0,2}公众号)|(?<![闭开])馆|(?<![\d一二三四五六七八九十几])(?:点(?!击|开|餐)|(?<!众)号)|中心|窗口|广场|公园|附近|对面|社区|物业|学校|银行|网格员|群里|电话"
)
"""Whatever may be a place, or somebody who knows it: an entry that has none of these names no place at all."""

_WITHOUT = re.compile(
    rf"(?:能不能|可不可以|可否|可以|能)不(?![能是了行可])[^，,。?？]{{1,6}}?{_END}"
    rf"|不(?![能会是行要够对知好])[^，,。?？]{{1,5}}(?:行不行|行吗|可以吗|可不可以|成不|行不|行伐)"
    rf"|(?:一定|必须|非)(?:要|得)[^，,。?？]{{1,6}}(?:吗|不可|么|不|嘛|伐){_END}"
)
_IS_A_MUST = re.compile(
    r"必须|自愿|应|须|强制|可不|可以不|不要求|不用|不必|否则|不得|一律|都要|才能|不能|也[行可]|不影响|即可|免"
)

_FOR_WHAT = re.compile(
    rf"(?P<purpose>[一-鿿]{{2,4}}?)(?:的时候|时|是不是|还)?(?:要不要|用不用|需不需要|需要|要)(?:带|交|用|看|提供|有|出示)*[一-鿿]{{0,6}}(?:证|卡|本|合同|证明|执照|护照)(?:明|书)?[不吗么嘛][啊呀]?{_END}"
    rf"|(?:^|[,，。 ])(?:会|对)?(?P<touched>[一-鿿]{{2,6}}?)(?:会不会|有没有|会|有|受)(?:不)?(?:什么|啥)?影响|影响(?P<hit>[一-鿿]{{2,6}}?)(?:不|吗|么|嘛){_END}"
)
_LIGHT = frozenset("办上去在的有要买用个这那领做弄我你了会对拿开")

_WHICH_ONE = re.compile(r"哪(?:一)?[个家](?P<which>医院|银行|派出所|学校|药店|诊所|法院)(?![^,，。?？]{0,2}(?:好|强))")
_SUCH = {
    "医院": r"医院|医疗机构|诊疗机构|卫生|疾控|接种|门诊|医生",
    "银行": r"银行",
    "派出所": r"派出所|公安|户政",
    "学校": r"学校|学籍|学位|教育",
    "药店": r"药店",
    "诊所": r"诊所|诊疗|医院|卫生",
    "法院": r"法院",
}

_OFFICE = (
    r"(?:公司|[^\W\d邻布格结]局|派出所|事务所|管所|会所|[^\W\d网]站|医院|卫生院|保健院|法院|[^\W\d小]店|中心|大厅|办事处|公证处|处|残联|工会|妇联|居委会|银行|学校|幼儿园|窗口|超市|"
    r"驿站|食堂|养老院|敬老院|活动室|阅览室|图书馆|医生|师傅)"
)
_NUMBER = r"(?:客服|服务|维修|抢修|报修|值班|咨询|投诉|办公)?的?(?:联系)?(?:电话|号码|热线|联系方式)(?:号码)?"
_WANTED = r"(?:是|有|谁|多少|几号?|什么|啥|没|知道|晓得|发|给|告诉|求|一下|一个|个|我|俺|在哪|哪里|查|找|[得吗呢么的啊呀吧呗人嘛到下 ])*"
_WHERE = r"(?:具体|现在|到底)?的?(?:地址|位置|(?:是|搬|开|设)?(?:在|到|去)?(?:哪(?:里|儿|块|边|个(?:位置|地方)|条(?:路|街))?|(?:什么|啥)(?:地方|位置)|何处|几楼)|[怎咋]么?(?:走|去|过去))"
_WHOSE_NUMBER = re.compile(
    rf"(?P<owner>[一-鿿]{{0,6}}{_OFFICE})(?:{_WHERE}|的)?[ ,，和跟]?{_NUMBER}{_WANTED}[?？。!！,， ]*$"
)
_STANDS = re.compile(rf"(?P<owner>[一-鿿]{{0,6}}{_OFFICE}){_WHERE}(?:啊|呀|呢|嘛|吧|来着|的|是)*{_END}")
_RECEIVED = re.compile(r"接到|收到|自称|冒充|打来|来电")
_HOTLINE = re.compile(r"(?<!\d)(?!12345(?!\d))\d[\d-]{4,}")
"""12333, 95598: whoever says one means the number for what the entry is of; 12345 is for everything."""
_ITS_NUMBER = r"(?:[^,，。;；:：\n]{0,12}|[^。;；\n]{0,12}(?:电话|热线)[^,，。;；\n]{0,3})[:：]?\s*\{[^}]*电话\}"
_ADDRESS = re.compile(
    r"\d ?号(?!码|楼?[\u4e00-\u9fff]?[^,，。]{0,3}灯)|[东南西北正后前侧]门|路口|[一二三四五六七八九\d] ?[楼层]|旁边?|对面|隔壁|门口|大[厅堂]里|大厦|地址[:：]"
)
_TOLD_APART = 3
"""So many characters tell an owner, whatever stands before them: 请问燃气公司."""

_OPENS = re.compile(
    rf"(?:{_OFFICE}|物业|社区|街道|居委|车管|政务)[^,，。?？]{{0,6}}(?:几点|(?:什么|啥)时候|何时|周[末一二三四五六日天]|星期.|礼拜.|双休|节假日|[中上下]午|晚上|点)?[^,，。?？]{{0,6}}(?:[开关]门|[上下]班(?!路|族)|营业|开放|开不开|上不上班|有人没|有没有人|有人[吗不在]|放假)"
    rf"|(?:{_OFFICE}|物业|社区)[^,，。?？]{{0,4}}(?:周[末一二三四五六日天]|星期.|礼拜.|双休日?|节假日)[^,，。?？]{{0,3}}(?:开|办|休)"
    rf"|{_OFFICE}[^?？]{{0,10}}(?:周[末一二三四五六日天]|星期.|礼拜.|双休|中午|午休)[^,，。?？]{{0,3}}(?:开不|开[吗没]|上不上|有人)"
)
_HOURS = re.compile(
    r"\d ?[:：]\d\d|\d ?点|[一二三四五六七八九十]点|24 ?小时|全天|(?<!下)(?<!在)上班(?!路|途)|营业时间|开放|开门|工作日|周[一二三四五六日]"
)

_THING = re.compile(r"([一-鿿]{2})(?:一[张个次台套年月]|大概|一般|现在|要|得|需要|是|的)*$")
"""What stands right before how much it is."""
_CLAUSES = re.compile(r"[^,，。;；\n]+")

_KINDS = frozenset("久快几多少不吗么嘛没钱费价贵哪怎咋址置号电热联本亲自全双夫两何时开关上下营")
"""What asks for any of it holds one of these."""


def untold(question: str, wordings: Iterable[str], answer: str) -> tuple[str, ...]:
    """Of what a question asks, the kinds that neither the answer of an entry nor any of its own wordings is about. The
    question as it is said, without what stands around it."""
    if _KINDS.isdisjoint(question):
        return ()
    entry = _Entry(tuple(wordings), answer)
    missing = [
        kind
        for kind, asks, tells in _TELLS
        if (found := asks.search(question))
        and not tells(found, entry)
        and (kind == STANDS or not _is_asked(asks, entry))
    ]
    if not holds_number(question, entry.told):
        missing.append(NUMBER)
    return tuple(missing)


class _Entry(NamedTuple):
    wordings: tuple[str, ...]
    answer: str

    @property
    def told(self) -> str:
        return " ".join((*self.wordings, self.answer))


def _is_asked(kind: re.Pattern[str], entry: _Entry) -> bool:
    """Whether the entry's own wordings ask for the same kind."""
    return any(kind.search(one) for one in entry.wordings)


def _tells_how_long(found: re.Match[str], entry: _Entry) -> bool:
    """公告 15 个工作日后补发; not 30 天内申请, 有效期三个月, 交满一年."""
    return bool(_AT_ONCE.search(entry.answer)) or any(
        _is_time_taken(entry.answer, span.start(), span.end()) for span in _SPAN.finditer(entry.answer)
    )


def _is_time_taken(answer: str, start: int, end: int) -> bool:
    if _WAITS.match(answer, end):
        return True
    return not _NO_TIME_TAKEN.search(answer[max(0, start - 12) : start]) and not _TERM.match(answer, end)


def _tells_price(found: re.Match[str], entry: _Entry) -> bool:
    """A price of what is asked for: 安检本身不收费 is none of the 报警器 that the same answer speaks of."""
    priced = [clause for clause in _CLAUSES.findall(entry.answer) if _PRICED.search(clause)]
    if not priced:
        return _PRICED.search(entry.answer) is not None
    thing = _THING.search(found.string[: found.start()])
    if thing is None or thing[1] not in entry.answer:
        return True
    return thing[1] in " ".join((*entry.wordings, *priced))


def _tells_of_case(found: re.Match[str], entry: _Entry) -> bool:
    return not _WHETHER.search(found.string) or _CALLED.get(found[0], found[0]) in entry.told


def _tells_of_purpose(found: re.Match[str], entry: _Entry) -> bool:
    """Not so of 上学要房产证不, where the entry about the 房产证 says nothing of 上学."""
    signs = set(found[found.lastgroup or 0]) - _LIGHT
    return not signs or not signs.isdisjoint(entry.told)


def _tells_place(found: re.Match[str], entry: _Entry) -> bool:
    """An address; or an entry that is asked where that very one is."""
    owner = found["owner"][-_TOLD_APART:]
    if owner[-2:] not in entry.told:
        return False
    own = rf"{re.escape(owner)}{_WHERE}"
    return bool(_ADDRESS.search(entry.answer)) or any(re.search(own, one) for one in entry.wordings)


def _tells_which(found: re.Match[str], entry: _Entry) -> bool:
    return re.search(_SUCH[found["which"]], entry.answer) is not None


def _holding(sign: re.Pattern[str]) -> Callable[[re.Match[str], _Entry], bool]:
    return lambda found, entry: sign.search(entry.answer) is not None


def _speaking_of(sign: re.Pattern[str]) -> Callable[[re.Match[str], _Entry], bool]:
    """The same where to be asked of it is enough: 上门登记找谁 is of who comes."""
    return lambda found, entry: sign.search(entry.told) is not None


_TELLS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str], _Entry], bool]], ...] = (
    (TAKES, _TAKES, _tells_how_long),
    (COSTS, _COSTS, _tells_price),
    (AT_MOST, _AT_MOST, _holding(_UTMOST)),
    (PAID, _PAID, _holding(_PAYS)),
    (ONESELF, _ONESELF, _holding(_WHO_COMES)),
    (ON_WHICH_DAY, _ON_WHICH_DAY, _holding(_DAYS)),
    (WHICH_ONE, _WHICH_ONE, _tells_which),
    (CASE, _CASE, _tells_of_case),
    (PURPOSE, _FOR_WHAT, _tells_of_purpose),
    (OPENS, _OPENS, _holding(_HOURS)),
    (STANDS, _STANDS, _tells_place),
    (AT_HOME, _AT_HOME, _speaking_of(_COMES_HOME)),
    (WHEREABOUTS, _WHEREABOUTS, _holding(_ANY_PLACE)),
    (WITHOUT, _WITHOUT, _holding(_IS_A_MUST)),
)
"""What may be asked, how that is said, and whether an entry tells it."""


def holds_number(question: str, entry: str) -> bool:
    """False where a question asks for the number of an office, a firm, a shop (燃气公司电话多少) and an entry gives none of
    its own. The question as it is, without what is said around it, and all that the entry says."""
    found = _WHOSE_NUMBER.search(question)
    if found is None or _RECEIVED.search(question) or _HOTLINE.search(entry):
        return True
    return re.search(re.escape(found["owner"][-_TOLD_APART:]) + _ITS_NUMBER, entry) is not None
