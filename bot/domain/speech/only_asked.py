"""听说公家给出钱, 人家跟我要健康证 去哪弄, 卖家装死不给退 咋治他: a benefit, papers, the law or a swindle is asked of, and nobody
is accused by it."""

from __future__ import annotations

import re

from bot.domain.speech.families import DEEDS, WHO
from bot.domain.speech.people import BY_NAME
from bot.domain.words.score import Families

_HEARSAY = re.compile(
    r"(?:听说|听讲|听(?:别)?人家?说|都说|说是|网上说|看到说)(?:现在|如今|咱们?|我们|有的地方)?(?:公家|国家|政府|街道|社区|民政|上面|上头|镇里|区里)"
    r"(?:能|会|可以|要|统一|免费)?(?:给|出|掏|发|报|补|贴)[^，,。；;！!？?\s被让扣贪领拿占偷卖骗亲]{0,10}"
)
_PAPERS = re.compile(
    r"(?:跟|管|问|向|找)(?:我|俺|咱)们?要(?:一?个|张|份|那个?|这个?)?[^，,。；;！!？?\s钱块元烟酒红礼]{0,8}(?:证明?|本子?|本本|手册|材料|复印件|照片|户口|卡)"
)
_HOME = re.compile(
    r"(?:我|俺|咱)?(?:妈|爸|爷|奶|姥|老人|老头|老太太?|孩子|娃|我|俺)[^，,。；;！!？?\s偷看拍]{0,2}洗澡(?=[^，,。；;！!？?]{0,4}(?:滑|摔|站|怕|扶|不))"
)
"""我妈洗澡老打滑, and nobody who looks on."""
_ASKS_LAW = re.compile(
    r"(?:能不能|可不可以|能|可以|咋|怎么|如何)(?:去|才)?(?:告|起诉|治|收拾|投诉|举报|仲裁|维权|整治)(?:商家|老板|公司|平台|卖家|房东|中介|[他她它])?们?(?=[不吗么嘛啊呀呢没\s？?]|$)"
)
_TRADE = re.compile(
    r"卖家|商家|店家|店主|网店|网购|网上买|淘宝|拼多多|京东|抖音|直播间|平台|老板|包工头|房东|中介|公司|厂里|单位|培训班|健身房|理发店|快递|保险"
)
_CALLS_ITSELF = re.compile(r"(?:自称|冒充)(?:是)?[^，,。；;！!？?\s]{1,8}?(?:的(?:人|客服)?|客服|(?=[\s，,说让叫要]))")
_ASKS_TRUTH = re.compile(
    r"靠谱|真的假的|真的[吗不么]|真假|[能可][以]?(?:相)?信[不吗么]?|可信|是不是(?:骗|真|假)|是骗[子局人]|该不该|要不要|给不给|加不加|敢不敢|(?:该|能|要|敢)(?:给|加|开|去)[不吗么]"
)
_IS_DONE = re.compile(r"收了|收走|拿了|拿走|骗了|骗走|转了|转过|打了|给了|付了|交了|被骗|已经|上当|到现在|还没")
_ENDS_ASKING = frozenset("吧不吗么嘛没")
_PAPERS_MADE = re.compile(
    r"(?:弄|办|整|搞|补|换|领|开)(?:一?[个张本]|理|了)?[^，,。！!？?\s]{0,6}?(?:证(?!据)|护照|户口|医保|社保|卡|执照|证明)"
)
_WHO_GOES = re.compile(
    r"(?:要|得|用|需|必须|能)[^，,。！!？?\s]{0,6}(?:去|跟|陪|带|来|本人|到场)[^，,。！!？?\s]{0,4}[吧不吗么嘛没]\W*$"
)
_WHO_IS_AT_IT = re.compile(
    r"(?:请问|想?问一?下|那|到底|现在|究竟|[\s，,]){0,3}谁在?(?:管|负责|处理|跟进?|盯)着?[^，,。！!？?]{1,14}(?:[的那这][个件]?事[儿情]?|[的那这][个件])[啊呀呢吗了？?\s]*"
)
_CHARGED = re.compile(r"收(?:停车|卫生|物业|水|电|管理|垃圾)?费")
_GRAVE = Families(
    {
        **{name: WHO[name] for name in ("post", "worker")},
        **{
            name: DEEDS[name]
            for name in ("bribe", "takes", "hurts", "drugs", "gambles", "vice", "steals", "cruel", "kin")
        },
    }
)


def without_hearsay(text: str) -> str:
    """What is left to accuse somebody beside 人家跟我要体检的证, and beside 听说公家给老人发钱 where nobody is told of."""
    if "听" not in text and "说" not in text and "要" not in text and "洗澡" not in text:
        return text
    text = _HOME.sub(" ", _PAPERS.sub(" ", text)).strip()
    beside = _HEARSAY.sub(" ", text).strip()
    return text if beside != text and (BY_NAME.search(beside) or _GRAVE.found(beside)) else beside


def only_asks(text: str) -> bool:
    """Whether it asks for the law against a shop or an employer, who sees to something, or whether whoever calls himself
    something is to be believed: not where somebody in office, a name or a grave deed is told of, nor what was done already."""
    law = _ASKS_LAW.search(text) and _TRADE.search(text)
    swindle = not law and _CALLS_ITSELF.search(text) and _ASKS_TRUTH.search(text) and not _IS_DONE.search(text)
    if _WHO_IS_AT_IT.fullmatch(text):
        return not (BY_NAME.search(text) or _GRAVE.found(_CHARGED.sub("费", text)) - {"steals"})
    if not (law or swindle):
        return False
    rest = _CALLS_ITSELF.sub(" ", text) if swindle else text
    return not (BY_NAME.search(text) or _GRAVE.found(rest))


def asks_who_goes(words: str) -> bool:
    """想给他弄个身份证 大人要跟着去吧: an errand to an office, and who has to come along; nobody is followed or led away."""
    asks = not _ENDS_ASKING.isdisjoint(words[-2:])
    return asks and bool(_PAPERS_MADE.search(words) and _WHO_GOES.search(words))
