"""What somebody says later of whom they have accused: 徐一岸知道是我说的吗, 他今天来我家骂我了.

It belongs to their accusation, and neither to the accused nor to the ordinary handlers.
"""

from __future__ import annotations

import re

from bot.domain.places.place import Official, Places
from bot.domain.speech.another import goes_on, is_report
from bot.domain.speech.kinds import is_question
from bot.domain.speech.named import besides_calls, called
from bot.domain.speech.neighbours import SOMEBODY_HERE, accuses_somebody
from bot.domain.speech.words import BROKEN
from bot.domain.tickets.confidential import accused_in, titled
from bot.domain.words.subjects import subjects_in

_TOLD = r"(?:举报|投诉|检举|告发|告状|揭发|反映|告|说|讲|写|报)"
_THEM = r"(?:他|她|人家|别人|任何人|那个?人|本人)"
_SECRET = re.compile(
    rf"(?:知道|晓得|发现|猜[到出]|查[到出]|看[到得]|打听|泄露|透露|怀疑|认出|说出去|传出去)[^，,。；;\n]{{0,8}}"
    rf"(?:是|了)(?:不是)?[我俺咱](?!们?家)[^，,。；;\n]{{0,3}}(?:{_TOLD}|$|[的吗呢吧？?，,。！!])|"
    rf"[我俺]{_TOLD}(?:的|过|了)*(?:事|话|内容|东西)?[^，,。；;\n]{{0,6}}(?:泄露|保密|被[^，,。]{{0,6}}(?:知道|看到|发现))|"
    r"保密|匿名|报复|打击报复|穿小鞋|找我(?:的)?(?:麻烦|算账|事儿?)|"
    rf"(?:别|不要|不能|不会|千万|可别|不许)[^，,。；;\n]{{0,3}}"
    rf"(?:(?:让|叫|给|被){_THEM}[^，,。；;\n]{{0,4}}(?:知道|晓得|看[到见]|听[到见]|发现|查)|(?:告诉|跟){_THEM})|"
    r"(?:泄露|透露|暴露|说出|告诉)[^，,。；;\n]{0,8}(?:我的(?:名字|姓名|身份|信息)|我是谁)|"
    rf"(?:是|说)[我俺]{_TOLD}(?:了)?[他她]的?|"
    r"[我俺]们?的?(?:名字|姓名)[^，,。；;\n]{0,8}(?:看得?[到见]|知道|晓得|公开|泄露|露出)[^，,。；;\n]{0,2}(?:[吗么不？?]|没有?$)"
)
"""Whether it stays secret who has said it, and what is feared of those it is about."""

_HIM = re.compile(
    r"(?<![其吉])[他她](?!们|家)|[这那]个?(?:人(?![家民工口脸行才员事])|家伙|小子|女的|男的)|那货|[他她]家"
)
_ANOTHER = re.compile(
    r"老[公婆伴头太]|爱人|丈夫|妻子|媳妇|儿子|女儿|闺女|孩子|娃|宝宝|孙[子女]|[爷奶姥]|外[公婆]|公公|婆婆|岳[父母]|[爸妈爹娘]|[父母]亲|父母|"
    r"[哥姐弟妹叔伯舅姨姑婶嫂]|亲戚|朋友|同[事学]|老师|邻居|楼[上下]|隔壁|对门|房东|租[客户]|住户|业主|老人|病人|师傅|物业|保安|"
    r"快递|外卖|中介|老板|商家|医生|护士|警|有人|一个人|谁|人"
)
"""Somebody named before: 我老公住院了，他的医保 is of that one."""


_ASKING = re.compile(r"[吗么呢？?]|怎么样|咋样|如何|哪|没有?$|什么|多久")
_HOW_IT_STANDS = re.compile(
    r"(?:请问|想问|问一?下|你好|您好|那|那个|我|我们|之前|上次|昨天|刚才|举报|投诉|反映|说|报|的|事情?|情况|问题|现在|到底|这|件|这个|都|已经|"
    r"好几天了|多久了|\s|，|,)*"
    r"(?:(?:处理|办|查|调查|核实|解决|弄|搞)(?:得|的|到)?(?:怎么样|咋样|如何|什么样|哪一?步|哪儿?|完|好|清楚|出来)?|有|怎么样|咋样|进展|进度|结果)"
    r"(?:了|结果|消息|回音|下文|进展|说法|人|管|处理|查|在|没有?|吗|么|呢|啊|呀|吧|如何|怎么样|什么|什么时候|多久|？|\?|。)*"
)
_ANNOUNCES = re.compile(
    r"(?:另外|还)?(?:我|我们)?(?:还|也|再)?(?:想|要|来|得)+(?:再)?(?:举报|投诉|检举|反映|揭发)|^(?:举报|投诉|检举|揭发|控告|告发)|"
    r"^[我俺]们?(?:举报|投诉|检举)(?![的过了那这他她])"
)
_THEIRS = re.compile(r"[他她]们|[这那](?:些|帮|伙|群|几)个?人|[这那]家")
"""They, who were accused: 他们把楼道灯也砸了 is of them."""

_ACCUSE = r"(?:举报|检举|揭发|告发|投诉)"
_LATELY = r"(?:上次|上回|之前|以前|前几天|昨天|前天|那天|上周|今天|早上|刚才|刚刚|已经|也|在这里?|在群里|私下|私聊|[跟向给]你们?)*"
_ITS = r"(?:事(?!项)|内容|材料|东西|信息|单子|工单|编号|情况|结果|进展|进度|人(?!员|数))"
_OWN = re.compile(
    rf"[我俺咱]们?{_LATELY}{_ACCUSE}(?:过|了)?的|[我俺咱]们?(?:的|那|这)(?:那|这)?[个件条份次]?{_ACCUSE}|"
    rf"[我俺咱]们?{_LATELY}{_ACCUSE}(?:过|了)?(?:他|她|人家|那个人|这个人)?(?:的|这|那)(?:个|件)?事"
)
"""我举报的, 我的举报, 我举报他这件事."""
_OF_ACCUSING = re.compile(
    rf"(?:上次|上回|之前|昨天|前天|刚才|刚刚|那[天个件条次]|这[个件条次])(?:我|俺)?的?{_ACCUSE}(?!电话|热线|信箱|平台|方式)|"
    rf"{_ACCUSE}(?:的|这个?|那个?|这件|那件){{0,2}}{_ITS}|{_ACCUSE}了?(?:有|没有?)?(?:结果|消息|回音|下文|进展)"
)
_WAITED = re.compile(
    rf"{_ACCUSE}(?:完|过|了|都|已经|到现在|也){{0,3}}(?:[一二两三四五六七八九十几好\d]{{1,3}}多?个?(?:天|周|星期|礼拜|月|年)|半[天年]|半个月|这么久|好久)"
)
"""举报都一个礼拜了: as good as a question."""
_HOW_TO = re.compile(
    rf"(?:怎么|咋|如何|怎样|哪里|哪儿|去哪|在哪|[找向跟给]谁|哪个部门|(?:打|拨)(?:什么|哪个|多少)电话)[^，,。；;\n]{{0,6}}{_ACCUSE}|"
    rf"{_ACCUSE}(?:电话|热线|信箱|邮箱|平台|方式|渠道|[^，,。；;\n]{{0,12}}(?:打|找|去|向)(?:谁|哪|什么|多少))"
)
"""The same said by whoever is known to have accused somebody: 举报的事, 上次那个举报."""
_BY_OTHERS = re.compile(
    rf"(?:被|遭|谁|有人|别人|人家|邻居|[他她]们?|楼[上下]|对门|隔壁)(?:人|给|又|去|来|在|都|恶意|匿名|实名|偷偷|背后)*{_ACCUSE}"
)
_ONLY_COMPLAINED = re.compile(r"举报|检举|揭发|告发")
_ASKS_ANYTHING = re.compile(
    r"[吗么呢嘛？?]|谁|哪|怎么|咋|如何|什么|啥|几|多久|没有?\W*$|不\W*$|(.)不\1|有没有|是否|不会.*吧\W*$"
)
_SEES = re.compile(
    r"看(?:得|不)?[到见]|看得?着|(?:给|让|被|叫)[^，,。；;\n]{1,8}看|(?:谁|哪些人|什么人|几个人)[^，,。；;\n]{0,3}看|知道|晓得|公开|公布|"
    r"泄露|透露|暴露|告诉|传出|说出|保密|匿名|名字|身份"
)
_SIGNS = re.compile(
    r"签[名字]|署名|实名|(?:留|写|报|填|露)(?:一?下)?(?:我的?|真|自己的?)?(?:名字?|姓名|电话|身份证)|本人(?:去|到|来)"
)


def asks_anything(words: str) -> bool:
    """王晓宁今天办了几件 too, which ends like a statement."""
    return bool(_ASKS_ANYTHING.search(words))


def speaks_of_own_accusation(words: str, known: bool = True) -> bool:
    """我举报的保安, 我的举报; `known` to have accused somebody also 举报的事. What others have told is none."""
    if _BY_OTHERS.search(words):
        return False
    return bool(_OWN.search(words) or (known and _OF_ACCUSING.search(words)))


def asks_of_own_accusation(words: str, known: bool = True) -> bool:
    """我举报的保安那个咋样了, 谁能看到我的举报."""
    if known and _WAITED.search(words):
        return not _BY_OTHERS.search(words)
    return bool(_ASKS_ANYTHING.search(words)) and speaks_of_own_accusation(words, known)


_OF_ITSELF = re.compile(
    rf"^{_ACCUSE}(?:错|[以之]?后|了|完|过|会|能|要|需|用|得|可以|应该|必须|算|不|没|是不是|有没有|有用|有效|有什么)"
)
"""举报会不会被压下来 begins with the word and announces none."""


def asks_of_accusing(words: str) -> bool:
    """举报需要证据吗, 我举报错人了怎么办, from somebody who has: about theirs, unless it asks how to, or tells of a new one."""
    if not (_ONLY_COMPLAINED.search(words) and _ASKS_ANYTHING.search(words)):
        return False
    if _BY_OTHERS.search(words) or _HOW_TO.search(words):
        return False
    return bool(_OF_ITSELF.search(words)) or not _ANNOUNCES.search(words.replace("举报错", "错"))


def asks_who_sees(words: str, known: bool = True) -> bool:
    """谁能看到我的举报, 举报的事会不会让小王知道."""
    return asks_who_knows(words) and asks_of_own_accusation(words, known)


def asks_who_knows(words: str) -> bool:
    """陈主任知道不, 你们不会告诉他吧: of whatever it is."""
    return bool(_SEES.search(words)) and asks_anything(words)


_PROOF = r"证据|证人|材料|录音|录像|录屏|视频|照片|图片|截图|截屏|监控|(?:聊天|通话|转账|付款){0,2}(?:记录|截图)|转账|聊天|流水|收据|发票|小票|字条|欠条|上传|录了?音"
_GIVES_US = re.compile(
    rf"(?:{_PROOF})[^。！!\n]{{0,12}}(?:给|发|传|交|寄|看|听)[^。！!\n]{{0,4}}(?:[你您]们?|专人|这[里儿边])|"
    rf"(?:给|发|传|交|寄)[^。！!\n]{{0,4}}(?:[你您]们?|专人|这[里儿边])[^。！!\n]{{0,8}}(?:{_PROOF})"
)
_OF_GIVING = re.compile(
    rf"{_PROOF}|手机|手里|微信|原件|复印件|这里|这儿|这边|直接|提供|别的|其他|[他她]们?|收[钱礼]|打牌|喝酒|[骂打]人|"
    r"[发传拍录寄存送收听看调当算用行中成几份张段条些点大小太出]"
)
_OF_PROCEDURE = re.compile(
    r"会不会|能不能|要不要|可不可以|是不是|有没有|用不用|需不需要|多长时间|什么时候|几时|多久|几天|怎么|咋|谁|哪|啥|什么|[我俺咱你您他她]们?|人家|"
    r"自己|本人|别人|一趟|一次|社区|街道|派出所|单位|头上|答复|回复|结果|消息|通知|联系|电话|补充|材料|证据|录音|照片|视频|名字?|身份|看得?[到见]|"
    r"知道|公开|保密|实名|匿名|签[名字]?|登记|换个?人|核实|接下来|然后|下一步|后面|后续|以后|还有|告诉|说|讲|留|写|交|给|跟|让|把|被|查|办|处理|"
    r"问|找|来|去|到|在|会|能|要|可以|需要|得|还|再|都|也|就|才|先|真|这|那|个|事|件|的|了|着|过|是|有|没|不|吗|么|呢|吧|啊|呀|嘛|里|上|一下|\W"
)
_LONGEST_ASKED = 24


def asks_to_give(words: str) -> bool:
    """能发视频不, 要不要我写个材料, said right after it: whether and how what it rests on can be handed in."""
    if len(words) > _LONGEST_ASKED or not re.search(_PROOF, words):
        return False
    return asks_anything(words) and not _OF_PROCEDURE.sub("", _OF_GIVING.sub(" ", words))


def asks_to_give_us(words: str) -> bool:
    """有录音能发给你们不: asked of nothing else, whatever was said since."""
    return asks_to_give(words) and bool(_GIVES_US.search(words))


def asks_of_procedure(words: str) -> bool:
    """多久能给我答复, 要不要我来一趟, said right after it: a question with nothing in it that it could be about else."""
    if len(words) > _LONGEST_ASKED or not _ASKS_ANYTHING.search(words):
        return False
    return not _OF_PROCEDURE.sub("", words)


_LEARNS = re.compile(
    r"知道|晓得|看(?:得|不)?[到见着]|听(?:得|不)?[到见]|听说|发现|猜|查[到出]|打听|找(?:上门|到?我|过来)|收到|告诉|传出|说出|保密|泄露|透露|暴露"
)
_OF_LEARNING = re.compile(
    r"刚刚?|方才|[条句段]|话|消息|要是|万一|如果|本人|看见|看着|听说|听|发现|猜|打听|上门|找|微信|群|敢|应该|肯定|保证|收到|网格[员长]|物业|主任|书记|保安|干部|"
    r"怕|担心|反映|举报|泄露|透露|暴露|传|对方|[他她]们?"
)


def asks_whether_learned(words: str) -> bool:
    """我刚才说的他会不会知道, 这条他看得到不: whether it comes to whoever it was about, and nothing else; said right after
    it, without the names."""
    if len(words) > _LONGEST_ASKED or not (_LEARNS.search(words) and asks_anything(words)):
        return False
    return not _OF_PROCEDURE.sub("", _OF_LEARNING.sub(" ", words))


_OF_ITS_RULES = re.compile(
    r"举报|检举|揭发|告发|请问|想问|问一下|写|真名|姓|化名|泄露|透露|暴露|看得?[见到]|安全|行|方便|需要|必须|一定|物业|保安|网格员|干部|领导|邻居|"
    r"楼[上下]|投诉|反映"
)


def asks_how_accusing_works(words: str) -> bool:
    """举报要不要写真名, 举报物业谁能看见, 怎么举报: with nothing in it of what anybody has done."""
    if len(words) > _LONGEST_ASKED or not (_ONLY_COMPLAINED.search(words) and _ASKS_ANYTHING.search(words)):
        return False
    return not _BY_OTHERS.search(words) and not _OF_PROCEDURE.sub("", _OF_ITS_RULES.sub(" ", words))


def asks_to_sign(words: str) -> bool:
    """那我还用签名不, said right after it."""
    return bool(_SIGNS.search(words)) and bool(_ASKS_ANYTHING.search(words))


def may_be_ordinary(words: str) -> bool:
    """我投诉的电梯: people call an ordinary report a complaint too."""
    return not _ONLY_COMPLAINED.search(words)


def besides_accusing(words: str) -> str:
    """我举报的保安那个咋样了 without what says that it is theirs."""
    return _OF_ACCUSING.sub(" ", _OWN.sub(" ", words))


def asks_how_it_stands(words: str) -> bool:
    """处理得怎么样了, 有结果了吗, and nothing of what it is about."""
    return bool(_HOW_IT_STANDS.fullmatch(words)) and len(words) > 1 and bool(_ASKING.search(words))


_OURS = re.compile(r"^[我俺咱]们?家?的?(?=隔壁|对门|楼[上下]|邻居)")


def asks_how_anothers_stands(words: str) -> bool:
    """孙奶奶那个事怎么样了: what is nobody's business but hers."""
    rest, named = SOMEBODY_HERE.subn("", _OURS.sub("", words), count=1)
    return bool(named) and asks_how_it_stands(rest.strip())


_OF_ANOTHER = re.compile(
    rf"^(?:请问|想问|问一?下|那个?|就是|[\s，,])*(?:[我俺咱]们?家?的?)?(?:{SOMEBODY_HERE.pattern}|别人|人家|有人)[^，,。；;！!？?\n我俺咱被想要说]{{0,4}}"
    r"(?:举报|检举|揭发|告发)(?!电话|中心|奖|信箱|热线)"
)


def speaks_of_anothers_accusation(words: str) -> bool:
    """隔壁举报的群租咋样了, 张大爷举报的事: whoever asks of it, it is theirs who made it."""
    return bool(_OF_ANOTHER.search(words))


def announces_accusation(words: str) -> bool:
    """我还要举报: one of its own, whoever it is about."""
    return bool(_ANNOUNCES.search(words))


def tells_of_trouble(words: str, accusation: str) -> bool:
    """阳台栏杆松了, right after 举报有人赌博: something that is wrong here and that nobody of the accusation has done."""
    if speaks_of_him(words) or _THEIRS.search(words) or goes_on(words) or not is_report(words):
        return False
    return bool(BROKEN.search(words)) and set(subjects_in(words)).isdisjoint(subjects_in(accusation))


_ASKS_BESIDE = re.compile(
    r"[\s，,]*(?:对了|顺便|顺带|另外|还有|再)[^。！!？?\n]*(?:归谁|找谁|去哪|在哪|哪里|哪儿|多少钱|(?:怎么|咋)(?:办|申请|弄|报|领|交|补)|"
    r"要(?:带|准备|交)(?:啥|什么|哪)|(?:吗|么|不)[?？]?$)"
)


def asks_beside(words: str) -> bool:
    """对了绿桶归谁发, right after it: to know something that is none of it."""
    if not (_ASKS_BESIDE.match(words) and is_question(words)):
        return False
    return not (speaks_of_him(words) or _THEIRS.search(words) or _ONLY_COMPLAINED.search(words))


def asks_for_secrecy(words: str) -> bool:
    """他知道是我说的吗, 别让他知道, 会报复我吗, 谁能看到我的举报."""
    return bool(_SECRET.search(words)) or asks_who_sees(words)


def speaks_of_him(words: str) -> bool:
    """他今天来我家骂我了: of somebody whom the text itself does not name before."""
    found = _HIM.search(words)
    if found is None or _ANOTHER.search(words[: found.start()]):
        return False
    return not (found[0].endswith("家") and is_report(words))


_CALL = re.compile(r"([^\s，,]{2,4})[\s，,]+")
"""A name that stands first: 王晓宁，路灯灭了."""


def names_accused(places: Places, grid: str | None, accusation: str, words: str) -> bool:
    """Whether the words call somebody of the accusation by name or title; a bare 网格员 may be asked for by anybody,
    老王家漏水 may be any 老王, and whoever is called (@小王 路灯灭了; 小王，路灯灭了) is asked for help."""
    words = besides_calls(words)
    accused = _accused(places, grid, accusation)
    call = _CALL.match(words)
    if call and any(called(one.name, call[1]) for one in accused):
        rest = words[call.end() :]
        words = rest if is_report(rest) and not accuses_somebody(rest) else words
    if any(called(one.name, words) for one in accused):
        return True
    return any(titled(one, words) for one in accused) and not is_report(words)


def _accused(places: Places, grid: str | None, accusation: str) -> list[Official]:
    keys = accused_in(places, grid, accusation)
    return [places.officials[key] for key in sorted(keys)]
