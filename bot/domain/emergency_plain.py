"""What the wording as a whole would judge wrongly, either way, though it is plain to whoever reads it."""

from __future__ import annotations

import re

_SHUT_IN_AGAIN = re.compile(
    r"电梯[^，,。!！?？]{0,5}(?:又|刚|现在|这会儿|正)[^，,。!！?？]{0,4}"
    r"(?:[困关卡]了?[^，,。!！?？]{0,4}人|把[^，,。!！?？]{0,5}[困关卡])|"
    r"(?:又|刚|现在)[^，,。!！?？]{0,4}(?:[困关卡][^，,。!！?？]{0,2}(?:人|电梯)|被[困关卡]在?电梯)|"
    r"电梯[^，,。!！?？]{0,3}困(?:人了|(?:了|住了?|着)[^，,。!！?？]{0,3}人了?)(?=[，,。!！])"
)
_OTHER_TIME = re.compile(
    r"(?:昨|前[天晚日]|上周|上个?月|上次|上回|去年|以前|之前|听说|据说|万一|要是|如果|怕|会不会|老是?|经常|天天|总|三天两头)"
    r"[^，,。!！?？]*$"
)
_LET_OUT = re.compile(r"救出|放出来|出来了|已经?(?:修|没事)|修好|演练|没人受|人没事")
_BEDRIDDEN = re.compile(
    r"瘫[^，,。]{0,4}床|卧床|卧病|瘫痪|偏瘫|半身不遂|植物人|[起下]不(?:来|了)床|不能下床|下不来床|常年在床|长期在床"
)
_WISH = re.compile(
    r"上门|请[^，,。]{0,4}(?:医生|大夫|护士|人)|想[请找让要问办申给]|申请|预约|体检|护理|签约|量血压|换药|换尿管|家庭医生|补贴|评估|"
    r"轮椅|能不能|可不可以|可以吗|怎么办理|看看"
)
_ACUTE = re.compile(
    r"突然|忽然|刚|今[天早晚]|现在|快|救|喘|晕|昏|没反应|没知觉|不行|摔|掉|跌|血|吐|烧|疼|痛|抽|急|120|不动|不醒|不应|憋|噎|胸|发紫|"
    r"越来越|[几两三]天没|没气|火|烟|锁|打|死|药"
)
_TO_SEE_SOMEBODY = re.compile(
    r"(?:你好|您好|麻烦|请问|那个)?[，, ]?(?:俺|我们?|咱|俺们|我妈|我爸|老人|奶奶|爷爷)?(?:就|还|也)?(?:想|要|想要|需要|能不能|可以|能)"
    r"(?:去|来)?(?:见|找|约|请|会|看)(?:一下|一见|见|个)?[^，,。!！?？]{0,4}(?:大夫|医生|护士|医师|专家|网格[员长]|主任|书记|师傅|民警|警官)"
    r"(?:一下|一面|看看|聊聊|说说话|说说|谈谈|见个面)?[吗么呢吧啊呀]?[。.!！?？~]*"
)


def is_said_plainly(text: str) -> bool:
    """Somebody is shut in a lift now, whatever else is said of the last time and of repairs."""
    found = _SHUT_IN_AGAIN.search(text)
    return found is not None and not (_OTHER_TIME.search(text[: found.end()]) or _LET_OUT.search(text))


def is_calm(text: str) -> bool:
    """A wish to see a doctor or official and nothing else, or a visit asked for somebody long bedridden."""
    if _TO_SEE_SOMEBODY.fullmatch(text.strip()):
        return True
    return bool(_BEDRIDDEN.search(text) and _WISH.search(text)) and not _ACUTE.search(text)
