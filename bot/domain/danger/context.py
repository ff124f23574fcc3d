"""Reads what surrounds a sign of danger: denials, the past, drills, lessons and figures of speech."""

from __future__ import annotations

import re

_HARMLESS_BEFORE = re.compile(
    r"""
    (?:(?<!有)没有?|并?未(?!成年)|并无|^无)(?:人员?|谁|发生|发现|出现|闻到|看到|见到?|听到|再|什么|任何|造成|引起|大|
    真的?|的|哪里){0,2}$|(?:不要|(?<![特告区性分])别(?![人墅的处])|不准|不许|预防|以防|谨防|严防|避免|防止|
    (?<![不没一])(?:小心|当心|注意)).{0,2}$|(?:(?<!消)防|遇到?|碰到)$|(?:容易|万一|如果|要是|假如|假设|一旦|差点儿?|
    差一点|险些|(?<![恐可害好很])怕(?!是|不是|[他她]|出事)|担心|生怕|迟早|早晚|总有一天|还?以为|再不[修管处换弄整]|
    以免|免得).{0,8}$|(?<![社区委工开协学大一机聚晚宴公])会(?![是议场所员馆客计长展堂儿游]|不会是).{0,3}$|(?:简直是?|
    堪比|等于).{0,6}$
    """,
    re.VERBOSE,
)
_FEAR = re.compile(r"(?:怕|担心|生怕).{0,8}$")
_NOT_IS = re.compile(r"(?<!是)(?<!这)不是.{0,2}$|并非.{0,2}$")
_FIGURE_BEFORE = re.compile(
    r"""
    [^\W疼痛打摔撞踢砸喘病烧咳憋呛饿难痒晕吐毒渴虚掐勒压夹]得(?:我们?|人|你|他|她|大家|咱|俺)?(?:都|快|要|想|能|直|差点|真|恨不得|简直|就差|几乎){0,3}$|
    气得.{0,2}$|(?:[笑气困累美帅香热穷丑输亏]|加班加|抢)到要?$
    """,
    re.VERBOSE,
)
_FIGURE_AFTER = re.compile(r"[^，,。!！?？;；\n]{0,4}(?:一样|似的|般的|不怕)|价")
_PAST = re.compile(
    r"""
    昨[天晚日夜]|前[天晚日]|上周|上个?月|上次|上回|去年|前年|那次|那回|那年|以前|之前|前[几两三]天|前些天|前阵子|
    前段时间|当年|小时候|年前|曾经|曾(?=[着发被有在])|过一次|历史上|[下进倒住出]来?过(?![来去程道马])|(?:19|20)\d\d年|[着起失]过火|发生过|
    [撞打摔晕困]过(?!来|去|路)
    """,
    re.VERBOSE,
)
_FAR_PAST = re.compile(r"上周|上个?月|上次|去年|前年|以前|当年|小时候|年前|曾经")
_NOW = re.compile(
    r"""
    现在(?!装|修|好|想|能|可|安|恢复|没事|怎么样)|正在|刚|这会儿|今天|今晚|又|还[在有没是]|快来|快跑|救命|到现在|至今|
    一直[有响在跟]|起不来|快点|紧急|赶紧|开始|真的
    """,
    re.VERBOSE,
)
_TALK = re.compile(
    r"""
    (?:演练|演习|讲座|培训)(?!的?时候?|中|上|现场|班|学校|机构|里)|宣传(?![栏牌板])|科普|知识|常识|手册|课程|公开课|
    安全课|逃生课|电影(?!院)|电视剧|小说|新闻|梦见|梦到|做梦|剧本|歌词|保险(?![丝柜箱])|理赔|索赔|温馨提示|严禁|禁止|
    切勿|请勿|谨防|严防|(?:怎么|如何|怎样)(?:预防|防|避免|逃生|自救|识别|辨别|防范)|(?:报警|急救|火警|救援|求助|
    投诉)?电话是?(?:多少|几|什么|啥)|几号电话|请大家注意|注意防|防火(?![门墙卷])|防盗(?![门窗网])|提高警惕|转发[：:]|
    扩散[：:]|年检|答题|警示牌|标语|横幅|工伤|团购|怎么追责|什么症状|症状[有是]|残疾证|评残|[检抢]修(?!工|师傅|人员|
    的人)|怎么检查|怎么设置|怎么报(?!警)|充值|缴费(?!大厅|处|的)|租借|[看挂]什么科|哪个医院|第一步|应该先|
    ^(?:请问|问一下|想问一?下?|如果)?[^，,。我家楼栋现在快急]{0,10}(?:打|拨打?)(?:什么|啥|哪个|几|多少)[^，,。]{0,5}$|(?:听说|据说|网传|传言)(?!.{0,14}(?:现在|正在|快|谁去))|
    真的假的|演讲|征文|作文|绘画|题目|小品|扶不扶|该不该扶|怎么看待|大家怎么看|你们说|你说|会不会.{0,6}爆炸|
    指南|正确做法|正确的做法|应该怎么(?:急救|做|救)|警惕[：:，]|密室|剧本杀|狼人杀|打仗|看这个视频|辟谣|谣言|假的，|捐(?:点|款)|那家人|
    长大(?:要|想)当|要是.{0,12}怎么(?:办|站|跑|逃)|假如|备个|一键呼救|学过急救|学急救|赔不赔|险赔|咋赔|怎么赔
    """,
    re.VERBOSE,
)
_OVER = re.compile(
    r"""
    虚惊|后来没事|原来是|误会|火灭了|灭火了|扑灭了|没事了|(?<!没)找到了(?![吗没])|已经?(?:处理|解决|控制|修好|送医|
    出院)|处理(?:好|完)了|处理了吗|怎么样了|(?<!走)散了|(?<!还是)误报$|误报了|(?<!还)是误报|搞错了|看错了|康复|痊愈|
    出院|找着了(?![吗没])|救[下上出]来了(?![吗没])|(?:的人|人都|人早|人已经?)出来了|被?抓(?:住|到)了|拘了|判了|后来(?:咋|怎|呢|转|赔)|那事|那天|那次|没事[，,]|没什么事|啥事没有|
    没大碍|只是虚|(?<!是)不是(?:煤气|燃气|着火|漏气|漏电|火灾)[，,]|大家别来|散了吧|退烧了
    """,
    re.VERBOSE,
)
_REAL = re.compile(
    r"""
    不是演[习练]|(?<![如果要是一万梦见看过])(?:着火|起火|失火|漏气|晕倒|摔倒|受伤|撞人|打人)了[，, ]|真的?(?:着火|
    起火|失火)|快跑|快来人|快点?来|快救|救命|正在
    """,
    re.VERBOSE,
)
_LAUGHTER = re.compile(r"哈{2,}|嘿嘿|嘻嘻|[hH]{3,}|233+|笑[死哭]|[偷憨奸坏]笑|呲牙|狗头|doge|旺柴|开玩笑|[😂🤣😄😆😁]")
_EARNEST = re.compile(
    r"""
    救|快[来跑打叫点报去送]|急|赶[紧快]|真的|没开玩笑|不是开玩笑|报警|1[12][0129]|[栋楼幢层]|单元|门口|小区|电梯|烟|血|困在|被困|有人|孩|娃|宝宝|
    老[人头太爷伴公婆]|[爸妈爷奶]|邻居|隔壁|怎么办|不动|医|消防|越来越
    """,
    re.VERBOSE,
)
_HAZARD = re.compile(r"通道|堆满|杂物|飞线|充电|堵")
_THEN = re.compile(r"了?[^，,。]{0,4}(?:都|怎么|往哪|谁|责任|可)")

_CLAUSE_ENDS = "，,。.!！?？;；、\n~… "
_SENTENCE_ENDS = "。!！?？;；\n"


def is_talk(text: str) -> bool:
    """The text as a whole teaches, announces, tells a story, or says that it is over."""
    return bool(_TALK.search(text) or _OVER.search(text)) and not _REAL.search(text)


def is_joke(text: str) -> bool:
    """Laughed at, with nothing in it that sounds like real need: neither a place nor a person nor haste."""
    return bool(_LAUGHTER.search(text)) and not _EARNEST.search(text)


def is_harmless(text: str, start: int, after: str, fearful: bool) -> bool:
    """The sign at `start` is denied, feared, warned of, or a figure of speech.

    `fearful`: a fear does not make it harmless. `after` is what follows the sign.
    """
    before = text[_since(text, start, _CLAUSE_ENDS) : start]
    if _HARMLESS_BEFORE.search(before) and not (fearful and _FEAR.search(before)):
        return True
    if _NOT_IS.search(before) and not after.rstrip("了。?？").endswith(("吗", "吧")):
        return True
    return bool(_FIGURE_BEFORE.search(before) or _FIGURE_AFTER.match(after))


def is_hypothesis(before: str, after: str) -> bool:
    """A hazard is described and what it would come to: 通道堵死了，着火了消防车都进不来."""
    return bool(_HAZARD.search(before) and _THEN.match(after))


def is_past(text: str, start: int, end: int, lasting: bool) -> bool:
    """The sentence of the sign tells of another day and of nothing now; `lasting`: of long ago."""
    sentence = text[_since(text, start, _SENTENCE_ENDS) : _until(text, end, _SENTENCE_ENDS)]
    past = _FAR_PAST if lasting else _PAST
    return bool(past.search(sentence)) and not _NOW.search(sentence)


def _since(text: str, at: int, ends: str) -> int:
    return max(text.rfind(sign, 0, at) for sign in ends) + 1


def _until(text: str, at: int, ends: str) -> int:
    found = [place for sign in ends if (place := text.find(sign, at)) >= 0]
    return min(found, default=len(text))
