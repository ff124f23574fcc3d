"""What is said against a neighbour: wrongdoing of somebody who can be told is confidential, a nuisance is ordinary work
that is not repeated before others."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.danger.bearing_wall import beside_bearing_wall, breaks_bearing_wall
from bot.domain.speech.kinds import Speech, is_accusation, is_matter, is_question, ordinary_speech
from bot.domain.speech.office_money import tells_of_money
from bot.domain.speech.praised_deed import praises_deed
from bot.domain.speech.rude_staff import tells_of_rudeness
from bot.domain.speech.words import ABUSE, INFORMS_ONLY
from bot.domain.talk.unnamed import besides_the_wish, wishes_not_named
from bot.domain.words.ring_me import besides_ringing

_SURNAME = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭"
    "廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_TITLE = r"(?:某+|大爷|大妈|大娘|大哥|大姐|奶奶|爷爷|阿姨|叔叔|老师|师傅|先生|女士|太太|老头|老太|姐|哥|嫂|婶|叔|姨|爷|奶|家)"
_NAMED = (
    rf"(?<![a-zA-Z\d大得])[小老][{_SURNAME}](?<!老高(?=[了！!]))(?![区孩朋吃卖花伙姑的年板百公婆师虎鼠人头太院旧])|[小老][{_SURNAME}](?=的|家|头|太)|"
    rf"[{_SURNAME}]{_TITLE}|[{_SURNAME}](?!时间)[^\W\d大人专给比别被为挨哪了的管回到在搬是们各全自谁每一我你他她公邻]{{1,2}}家(?![具电长政务属教庭])|(?:姓|叫)[{_SURNAME}][\u4e00-\u9fff]{{0,2}}的"
)
_FLAT = (
    r"(?<![\d.])\d{1,2}-\d{1,2}-\d{3,4}(?!\d)|"
    r"(?<![\d.])[1-9]\d?\d{2}(?:室|户|房)?(?![\d年元块月个米斤度多人次分号线路])|"
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:楼|层)(?:的?[东西南北中左右]边?)?(?:户|那家|这家|那户|住户|租户|租客|的?(?:那个|老太|老头|老人|男|女|小伙|大爷|大妈))"
)
_OUTDOORS = r"的?(?:那个|这个)?(?:\d{1,3}(?:号|栋|幢|#)|井盖|窨井|路灯|路面|马路|花坛|大门|单元门|车棚|停车场|充电桩|垃圾(?:桶|站|房)|树)"
"""俺楼下8号楼井盖, 在7号楼下: where it is, and nobody who lives there."""
_RELATION = (
    rf"楼上|(?<!号)楼下(?!{_OUTDOORS})|号楼下(?!水|[面边\s，,。！!]|$|{_OUTDOORS})|"
    r"隔壁|对门|邻居|(?:那|这)对(?:夫妻|小两口|男女)|(?:那|这)家|小两口|男主人|女主人|户主|对面(?=那?[家户住]|楼)|租户|租客|房东|(?:这|那|有)(?:户|家)(?:人)?|住户|"
    r"住(?:着|的|了)(?:个|那个|这个|一个|那对|一对|那|这)"
)
_NEIGHBOUR = re.compile(rf"{_NAMED}|{_RELATION}")
_LIVES_THERE = re.compile(_FLAT)
SOMEBODY_HERE = re.compile(rf"{_NAMED}|{_FLAT}|{_RELATION}")
"""A private person whom neighbours can tell: by name, by flat, or as one who lives beside the writer."""

_FAMILY = r"(?:老婆|媳妇|妻子|老伴|老公|丈夫|孩子|小孩|娃|儿子|女儿|老人|老娘|老妈|老爹|老父亲?|老母亲?|母亲|父亲|婆婆|公公|爹|[他她]?[爸妈娘])"
_MISDEED = re.compile(
    rf"""
    偷(?:着|偷|偷摸摸)?接|(?:接|拉|连)(?:到|在|进)(?:了)?(?:自己|他|她)(?:家|屋)|私接(?:水|电|气|燃气)表?|(?<!偷)偷(?!偷|懒|工|着乐)[^，,。]{{0,7}}?(?:电(?!动车|视|影)|水|气|快递|外卖|东西|菜|衣|鞋|车|钱|花|井盖|油)|偷(?:拍|窥|看女)|
    窃电|小偷小摸|手脚不干净|盗窃|扒窃|销赃|
    家暴|往死里(?:打|揍)|喝[了点]?酒就打|动不动就打(?:人|{_FAMILY})|不让{_FAMILY}(?:进门|进屋|吃饭|上桌|住)|(?:让|叫){_FAMILY}(?:睡|住)(?:楼道|车库|阳台|储藏|地下)|(?:打|揍|殴打|毒打|骂|掐|锁|关|饿|赶)(?:他|她|自己|亲|自家|了|着|的)*{_FAMILY}|虐待|虐童|虐(?:杀|猫|狗)|打死|毒(?:死|杀)|(?:皮带|棍子|衣架|鞋底|棒子)[^，,。]{{0,3}}(?:抽|打|揍)|(?:把|将)?{_FAMILY}[^，,。]{{0,6}}反锁|不(?:给|带)[^，,。]{{0,4}}{_FAMILY}[^，,。]{{0,4}}(?:看病|治病|吃药)|
    (?:拿走|霸占|抢|扣)[^，,。]{{0,6}}(?:养老金|退休金|低保|工资卡|存折)|(?:养老金|退休金|低保金?|工资卡|存折)[^，,。]{{0,4}}(?:拿走|霸占|抢走|扣下|吞)|遗弃|不(?:赡养|养|管)(?:自己)?的?{_FAMILY}|
    不给{_FAMILY}?[^，,。]{{0,4}}(?:饭|吃的)|(?:把|将)[^，,。]{{0,6}}{_FAMILY}[^，,。]{{0,4}}(?:锁|关|赶|扔|绑|打|饿)|
    被(?:他|她|自己|亲)?(?:儿子|儿媳|女儿|女婿|孙子|老公|丈夫|老婆|家里人|保姆|护工)[^，,。]{{0,3}}(?:打|骂|虐|赶|饿|锁)|
    赌(?:博|钱|局|场|窝|债|球)|[聚开设]赌|推牌九|炸金花|放码|抽水子|收台费|吸毒|贩毒|制毒|毒品|冰毒|大麻|溜冰毒|K粉|
    卖淫|嫖|涉黄|拉皮条|色情|裸聊|站街|皮肉生意|接客|小姐服务|传销|诈骗|电诈|骗(?:了|过|取|走)?(?:老人|老太|老头|钱|养老|低保|补贴|补助|保险|拆迁|别人|邻居|人|
    好多|好几|几万|大家)|洗钱|跑分|高利贷|放贷|地下钱庄|非法(?!停)|无证(?:行医|经营|办学)|黑诊所|黑托管|黑网吧|黑车|黑中介|黑作坊|
    (?:藏|存|囤|卖)(?:了|着|有)*(?:好多|大量|很多|一屋子|一批|些)?(?:烟花|爆竹|炸药|汽油|煤气罐|毒)|贩卖|拐卖|倒卖|走私|卖[^，,。]{{0,4}}信息|卖(?:假|野味|野生|烟花|散装汽油|血|孩子|私酒|毒)|造假|假(?:酒|烟|药|证)作坊|办假证|
    群租|(?:租|摆|放)(?:了|着)?(?:[十好几二三四五六七八九\d]+张)?床(?:位)?|(?:打|做|装)了?(?:好几个|几个|好多|很多)?隔断|隔(?:成|断)[^，,。]{{0,4}}(?:间|房|租)|(?:住|租|挤)(?:了|着|给)?(?:[十二三四五六七八九百几]{{2,4}}|[1-9]\d)多?(?:口|个)?人|
    冒领|骗保|冒充|冒用|冒名|顶替|套(?:取|现|钱|医保|补贴)|假(?:残疾|离婚|低保|病历|证明)|(?:隔|改)(?:成|了)?[^，,。]{{0,4}}(?:单间|小间|间)[^，,。]{{0,4}}(?:租|住)|(?:收|拿)了?(?:我们?|人家|大家|别人)的?(?:钱|押金|定金)[^。]{{0,12}}(?:跑了|不见|失踪|拉黑|不退|不还)|偷看(?:我|女|人|小)|摸(?:小姑娘|女|小女|人家姑娘|我女儿|我屁)|动手动脚|耍流氓|猥亵|性侵|强奸|强暴|偷拍|偷窥|耍流氓|调戏|露阴|跟踪(?:我|女|她|小)|骚扰(?:我|女|她|小)|威胁|恐吓|勒索|敲诈|讹(?:人|钱|我)|
    逃犯|通缉|在逃|窝藏|枪支|管制刀|邪教|投毒|下毒|毒死|下药|纵火|放火|砍(?:我|人|死)|打伤|打我|殴打|动手打|捅(?:人|我)|碰瓷
    """,
    re.VERBOSE,
)
"""What the law or the office forbids, done by somebody to somebody."""

_SUFFERED = re.compile(
    r"(?:被|遭|挨|让人|叫人|遭人|被人|防|防止|预防|谨防|小心|警惕|打击|禁止|严禁|没有?|不是|不会|没)[^，,。被]{0,4}$"
)
"""Stands before a misdeed that was suffered, feared or denied, not done by the one who is named."""

_BY_FAMILY = re.compile(r"^被")
_TAUGHT = re.compile(r"宣传|讲座|活动|反诈|禁毒|防范|演练|培训|知识|志愿")
_STRANGERS = re.compile(r"听说|不知道?(?:是)?谁|谁(?:偷|把|干)|小偷|网上|电话里|陌生人|外来人员")
_BUSINESS = re.compile(r"(?:麻将馆|棋牌室|超市|饭店|餐馆|药店|酒店|宾馆|公司|中介|店|馆|工地|物业|银行|摊)")
_ASKS_HOW = re.compile(
    r"怎么|咋|哪里|去哪|找谁|归谁|谁管|电话|如何|怎样|处罚|犯法吗|违法吗|算不算|是不是违法|多少钱|能不能举报|可以举报"
)
_OWES = re.compile(r"欠(?:了|着)?(?:我|俺|咱)|(?:不|没|赖)还(?:我|俺|钱|账)")
_TELLS_WHICH = re.compile(
    rf"(?:叫|姓)[{_SURNAME}][\u4e00-\u9fff]{{0,2}}(?=的|那|$)|[{_SURNAME}][\u4e00-\u9fff]{{1,2}}(?=家|[他她]?欠)|[老小][{_SURNAME}](?=家)|"
    r"(?:电话|手机|车牌)号?[^\s，,。]{0,16}|楼[上下]|隔壁|对门|邻居|住户|租户|单元|号[楼院]|[\d一二三四五六七八九十零〇幺两东西南北栋幢座楼层室户家门号-]"
)
_TELLS_WHAT = re.compile(
    r"[漏渗滴淹泡湿](?:水|雨)?|油烟|烟味|臭味|异味|味道?|噪[音声]|声音|[倒灌返反冒]|下水道?|水管|空调|外机|卫生间|厕所|厨房|阳台|卧室|客厅|天花板|"
    r"吊顶|墙皮?|屋顶|窗台?|地板|爆|堵|吵|响|装修|电钻|狗叫|狗|欠(?:了|着)?|借|不还|没还|还钱|钱|[千百万]+(?:多|来)?[块元]|没人修|没修好?|不修"
)
_TELLS_BESIDE = re.compile(
    r"天天|一直|好几天|今天|昨天|刚才|刚刚|半夜|晚上|又|还|都|太|很|大|得|了|的|着|过|到|在|往|从|把|给|被|是|有|里|来|下|上|那|这|我们?|俺|咱|"
    r"[他她]|个|帮忙?|请|麻烦|看看|处理|一下|水|\W"
)
_REFUSES = re.compile(
    r"""
    (?:怎么|死活|就是|根本|压根|一直|总|硬|也|都|还|又|从来)*(?:不肯|不愿意?|拒绝|不同意|不给|不让|不|没)(?:来|去|出来|出面|上门)?(?:
    管(?!老|爸|妈|爹|娘|孩|儿|女)|理[会睬人]?|搭[理腔]|承认|认账?|开门?|修理?|维修|配合(?:检查|维修|修理)?|接(?:电话)?|赔[钱偿]?|听劝?|劝|进(?:门|屋)?|检?查|看|收拾|改|
    整改|回[话复]|回应|露面|解决|处理|沟通|协商|负责任?|作声|吭声|吱声|当回事|在乎
    )(?:我们?|他|人家)?|
    爱[答搭]不理的?|推三阻四|装(?:听不见|聋|糊涂|傻)|躲着(?:不见)?|躲[着起]|赖账|耍赖|嘴硬|联系不(?:上|到)人?|打不通|死活|
    说(?:是|也|就)?(?:不是|与|跟|不关|没)(?:他|她|他们|我)家?(?:的|无关|没关系|的事|漏)*|
    (?:让|叫|请|求|劝|催)(?:他|她|他们|人家|对方)家?|(?:跟|和|找)(?:他|她|他们|人家|对方)家?(?:说|讲|反映|谈|商量)?|
    (?:说|讲|找|敲|催|问|联系|沟通|协商|商量|劝)[了过]?(?:[一两二三四五六七八九十几好多\d]+)?[次遍回趟]?(?:门|电话)?(?=[\W]|$|他|她|[都也还又总]|不|没)|
    户主|业主|那户人家?|人家|敲门|打(?:了|过)?[一两二三四五六七八九十几好多\d个次遍]*电话
    """,
    re.VERBOSE,
)
"""So people are towards each other: it makes no charge of what leaks."""
IN_OFFICE = re.compile(r"主任|书记|警官|民警|网格|物业|保安|经理|队长|所长|科长|站长|社区|居委|村委|城管")
_TO_BE_KEPT = re.compile(r"举报|检举|揭发|匿名|保密")
_CALLED = re.compile(
    rf"(?:[@叫让请喊找问]|麻烦|通知)?(?:{IN_OFFICE.pattern})(?:[员长])?(?:的?人|师傅|同志)?[\s，,]?(?:快|请|赶紧|赶快|马上|能不能|来|去|帮忙?|过来|管管|看看|制止|拦){{1,3}}"
)
_LONGEST_NUISANCE = 80
_REACH = 30
_REMEMBERED = 500


@lru_cache(maxsize=_REMEMBERED)
def speech_said(text: str) -> Speech:
    """The kind of speech that a ticket is filed under, wrongdoing of a neighbour among the accusations."""
    text = besides_ringing(text) or text
    if accuses_somebody(text):
        return Speech.ACCUSATION
    return Speech.COMPLAINT if breaks_bearing_wall(text) else ordinary_speech(text)


@lru_cache(maxsize=_REMEMBERED)
def accuses_somebody(text: str) -> bool:
    """Whether `speech_said` is an accusation, found without telling the other kinds of speech apart: with 别说是我 beside
    it or without."""
    text = besides_ringing(text)
    if praises_deed(text):
        return False
    return _accuses(text) or (wishes_not_named(text) and _accuses(besides_the_wish(text)))


def _accuses(text: str) -> bool:
    if accuses_neighbour(text) or tells_of_rudeness(text) or tells_of_money(text):
        return True
    return is_accusation(text) and not (only_a_nuisance(text) or _only_unsafe(text))


def _only_unsafe(text: str) -> bool:
    """装修工把承重墙打了个洞, 物业快来看看: to be stopped today by those who can; not 举报 …, which was to be kept secret, nor
    where somebody in office is named for anything but to come."""
    if not breaks_bearing_wall(text) or _TO_BE_KEPT.search(text) or IN_OFFICE.search(_CALLED.sub("", text)):
        return False
    rest = beside_bearing_wall(text)
    return not (rest and is_accusation(rest))


def only_a_nuisance(text: str) -> bool:
    """六幢四零二漏水到我家 叫张伟的那户不管: what leaks, smells or sounds from a home, or is owed between neighbours, whose
    home it is, and that they will not hear of it. Whatever else is said may be a charge."""
    if len(text) > _LONGEST_NUISANCE or not SOMEBODY_HERE.search(text) or not _TELLS_WHAT.search(text):
        return False
    if IN_OFFICE.search(text):
        return False
    return not _TELLS_BESIDE.sub("", _TELLS_WHAT.sub(" ", _TELLS_WHICH.sub(" ", _REFUSES.sub(" ", text))))


@lru_cache(maxsize=_REMEMBERED)
def accuses_neighbour(text: str) -> bool:
    """Whether a private person who can be told is said to do what the law or the office forbids.

    Noise, dirt, water and parked things are none; nor is what was suffered (快递被偷), what nobody in particular did,
    what a shop does, or a question about rules.
    """
    text = besides_ringing(text)
    if _TAUGHT.search(text) or (is_question(text) and (_ASKS_HOW.search(text) or INFORMS_ONLY.search(text))):
        return False
    return any(_is_done(text, misdeed) for misdeed in _MISDEED.finditer(text))


def _is_done(text: str, misdeed: re.Match[str]) -> bool:
    before = text[: misdeed.start()]
    clause = re.split(r"[。；;！!\n]", before)[-1]
    near = re.split(r"[，,]", clause)[-1]
    if (_SUFFERED.search(near) and not _BY_FAMILY.match(misdeed[0])) or _STRANGERS.search(clause[-_REACH:]):
        return False
    who = list(SOMEBODY_HERE.finditer(clause))
    if who:
        return not _BUSINESS.search(clause[who[-1].start() :])
    # 有赌博的，就在301: who it is may follow.
    return bool(SOMEBODY_HERE.search(text[misdeed.end() :][:_REACH])) and not near.strip()


def names_somebody(text: str) -> bool:
    """Whether a report names a neighbour or any flat: somebody else is not shown it."""
    return bool(SOMEBODY_HERE.search(text))


def points_at_neighbour(text: str) -> bool:
    """Whether a report names or points at a neighbour, or says what is done in a flat: it is not said again before
    others, not even to its writer; nor who owes them money. What is broken in a flat is no word against anybody."""
    if not is_matter(text):
        return False
    if _NEIGHBOUR.search(text):
        return True
    return bool(_LIVES_THERE.search(text)) and bool(ABUSE.search(text) or _OWES.search(text))
