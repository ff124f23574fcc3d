"""What people in roles say of their own work, in private and in no command's words: 在路上了, 1003接单了，再去一趟."""

from __future__ import annotations

import re

from bot.domain.commands.on_the_way import on_the_way
from bot.domain.commands.table import Verb
from bot.domain.danger.bystanders import comes
from bot.domain.places.words import place_in
from bot.domain.speech.kinds import is_matter, is_question, reports_trouble
from bot.domain.words import ticket_numbers
from bot.domain.words.plain import bare

_WHEN = r"(?:今天|明[天日早]|后天|改天|上午|下午|晚上|早上|中午|周[一二三四五六日天]|等会儿?|一会儿?|回头|待会儿?|[\d一二三四五六七八九十两]+点)"
_OF_WORK = re.compile(
    rf"""
    在路上|马上|这就|分钟(?:就)?到|(?:我|我们|师傅|工人|电工)[^，,。]{{0,6}}[去到来在]|{_WHEN}[^，,。]{{0,12}}(?:去|来|修|到|换|处理|弄|办|清)|
    去(?:看|修|处理|现场|一趟)|再去|已经?(?:到|在|去|来|联系|通知|安排|叫|派|约|修|处理|换|清|上门|盖|关)|联系了|约了|安排了|叫了师傅|
    (?:修|弄|办|处理|换|清|疏通|盖)(?:理|走)?[好完着了]|在(?:修|办|处理|弄)|^(?:都|全|也|已经?|刚刚?)?[扫拖擦清洗冲修换通搬挪补装]过了?$|接(?:单|了|手)|办结|退回|转[给派]|收到|
    (?:我们?|物业|公司|社区|街道|维保|那边)(?:这边|早就|都|也|已经?|心里|很)*(?:知道|晓得|了解|清楚|有数)了?(?=[\s，,。！!]|$)|
    (?:跟|和|向)(?:物业|维保|公司|供电|供水|水务|燃气|街道|社区|领导|电工|师傅|施工)[^，,。]{{0,4}}(?:说|讲|反映|汇报)[了过]|
    在(?:盯|跟|催)(?=[\s，,。！!着]|$)|
    ^(?:好的?|行|可以|嗯|ok)|不归我|归[^，,。]{{0,6}}管|不是我[们的]?|等(?:配件|通知|回复|他)|到(?:现场|了$)|忙不过来
    """,
    re.VERBOSE,
)
_PROGRESS = re.compile(
    r"上门|[看去到找问谈劝量试]过|看了|去了|现场|走访|跟进|协调|沟通|商量|劝|联系|通知|预约|约[了好在]|登记|上报|报[给到了]|申请|安排|"
    r"配件|材料|师傅|电工|工人|施工|在[修办等弄查]|处理中|正在|不在家|没人在|没人开门|进不去|打不通|不接|住院|同意|答应|签[了字]|要[换等买找]|得[换等买找]|"
    r"了(?:一半|一部分)|(?:接着|继续)[修弄办抽清干挖装拆换查处]"
)
_OF_ANOTHER = re.compile(r"[说讲问回道][:：]|[“”\"「」]")
"""李阿姨说：办结 1001 修好了 tells what somebody else said."""
_OTHER_MATTER = re.compile(
    r"(?:不是|除了|不算|不关)(?:说)?(?:工单|单子)?\s?#?\d{4}|不是(?:同)?一[件个码回](?:事|问题)?|另(?:外)?(?:一|有一?)?[件桩]|另报|再报"
)
"""不是1001, 跟1001不是一件事."""
_MISTAKEN = re.compile(r"(?:发|报|写|说|点|登|建|搞|弄)错|误[发报]|撤(?:回|销|单|了)")
_NODS = re.compile(
    r"(?:(?:收到|好(?!了$)[的嘞滴哒]?|行|嗯|ok(?:ay)?|明白|知道|没问题|我来办?|我接|接了|马上(?:去|处理))[了的啊呀哈哦啦吧呢]?)+"
)
_ENOUGH = re.compile(r"(?:ok|okay|行|可以|妥|妥当|齐活|完活|完美|好|好的|搞掂|收工|没问题)[了啦咯喽]*", re.IGNORECASE)
_BY_ME_LATER = re.compile(
    rf"我们?(?:{_WHEN}|马上|这就|回头|先|再|就|会|得|要|去|来){{1,4}}(?:跑|看|弄|清|修|处理|办|收|拉|找|盯|说|问|劝|解决|联系)?(?:一?[下趟次看])?[吧了啊呀]*[。！!\s]*$"
)
_GONE_THERE = re.compile(
    r"(?:收到|好的?|嗯|行|我们?|这就|现在|马上|已经?|先)*"
    r"(?:去了|去看看?(?:一下|看)?|过去了?|过来了?|来了|出发了?|赶过?去了?|动身了?|到(?:现场)?了|在?路上了?)(?:来了)?[的啊呀哈]?"
)
_GOES_TO_ONE = re.compile(
    rf"[^\s，,。]{{1,12}}(?:[那这](?:一?[个件家户单边处层条]|里|儿|事)|的(?=我|工单|单子|事))(?:的?(?:工单|单子|事[儿情]?))?[\s，,]*(?:还是|就|由|交给|给|归)?我们?"
    rf"(?:{_WHEN}|马上|这就|现在|先|就|会|要|再)*"
    r"(?:[去来接办弄管跑](?!不|哪)(?:去|来|一?[趟下]|看看?|瞧瞧?|说说?|问问?|劝劝?|弄|办|修|处理|敲门|现场|解决|跟进?)*|(?=$|[\s，,。！!]))[了吧啊呀哈的]*[。！!\s]*$"
)
_LONGEST_TAKING = 30
_NOD_SIGNS = "👌🆗 "
_TAKEN_BY_SIGN = re.compile(
    r"(?:[👌🆗👍✅✔☑🫡💪]|[🏻-🏿]|\ufe0f|\[(?:ok|强|赞|好的?|收到|嗯|得令|敬礼|thumbsup|salute)\]|\s)+", re.IGNORECASE
)
_ALL_ACCEPTED = re.compile(
    r"(?:我|这些|那些|上面的|几件|单子|工单|的)*(?:全部|所有的?|全都?|都)(?:由我|我)?(?:接了?单?|收到)了?[的啊呀哈哦啦吧]?"
)
_LONGEST_NOD = 16
_LONGEST = 100
_LONGEST_ANSWER = 400
_WHOM = (
    r"(?:(?:工单\s?)?#?\d{4,9}\s?(?:号|那[个件]|这[个件])?的?\s?|(?:报|反映)[^\s，,。]{1,8}的)?"
    r"(?:居民|业主|住户|大家|大伙儿?|群里|报事人|人家|他|她|[^\W\d_]{1,2}(?:阿姨|叔|大爷|奶奶|爷爷|老师|女士|先生|姐|哥))们?"
)
_TELL = rf"(?:[跟和给向对]{_WHOM}(?:说|讲|解释|回|通知|交代)|(?:告诉|告知|通知|转告|回复|答复)(?:一?[下声])?{_WHOM}|(?:在|到|往)?(?:各?个?群里?|群里面)(?:也|再|都)?(?:说|讲|通知|告诉|发)(?:一?[下声]|个?通知|一?[条句]))(?:一?[下声]|清楚|明白)?"
_PASS_ON = re.compile(
    rf"(?:请|麻烦|帮我?|帮忙|你们?|您){{1,3}}[，,\s]?{_TELL}(?![过了])|"
    rf"(?:^|(?<=[\s，,。；;]))(?:再|就|可以)?{_TELL}(?:[吧啊哈呗]|(?=\W*$))|(?:^|(?<=[\s，,。；;]))(?:告诉|转告){_WHOM}(?:一[下声])?(?![过了])|"
    rf"(?:^|(?<=[\s，,。；;\d]))[跟和给向对]{_WHOM}(?:说|讲|解释|回|通知|交代)(?:一?[下声])(?=[\s，,：:]|$)"
)
"""你们跟居民说一下: whoever reported it is to hear this; 跟居民解释过了 is done."""
_UNDER_WAY = re.compile(
    r"还[要得需没差在等]|[要得在]等|(?:接着|继续)[修弄办抽清干挖装拆换查处]|[^\s，,。]了(?:一半|一部分)|[我们先去](?:问|查|核实|了解|打听)(?:问|查|一?下)|等(?:通知|消息|配件|材料|师傅|回复|他|到)|抢修|抢险|施工|在[修办弄查赶]|正在|处理中|"
    r"(?:能|可以|会|预计|估计|争取|最快|最迟|最晚|大概)[^，,。]{0,8}(?:修|弄|办|通|有|来|好|恢复|到)"
)
"""抢修, 下午两点前能有: how far they are, and not that it is done."""
_NOT_OVER = re.compile(
    r"(?:没|未|不|快|能|可以|会|才|要|等|预计|估计|争取|大概|尽量|尽快|明[天早日]|后天|马上|回头)(?:给|都|全|再|就)?"
    r"(?:修|弄|办|处理|换|清|疏通|解决|搞)(?:理|走)?(?:好|完|定|通|掉|了|决)|了(?:一半|一部分)"
)
"""明天才能修好, 还没弄完."""
_ANSWERS = re.compile(
    r"(?:回复|答复|回答)(?:一下)?(?:居民|业主|住户|报事人|提问的?人?|人家|[他她])?(?:\s*[：:]\s*|\s+)(?P<told>\D\S.*)",
    re.DOTALL,
)
_WILL_ASK = re.compile(
    r"我们?(?:[去来先再帮得要]|这就|马上|回头|明天|正在?|在|会){0,3}(?:问|查|打听|核实|了解|联系|看|确认|请示)|稍等|等(?:会|一[下会]|我)|^在[问查]|不(?:清楚|知道|晓得|了解)"
)
_THESE_DAYS = re.compile(
    r"今[天晚早日]|明[天早晚日]|后天|[本这下]周[一二三四五六日天末]|马上|这就|刚刚?(?!开|满|出生)|已经?(?:联系|报修|上报|安排|派)|来[水电气]"
)
_OTHER_STREET = re.compile(
    r"(?:(?<![一-鿿])|(?<=[归到在于是去]))([^\W\d_归给到报找属是的和跟们本个由去转让请在管向叫等]{2,3}(?:街道|镇|乡))|"
    r"(?:外|别的|其他|隔壁)个?(?:街道|镇|乡|区|县|市)|不(?:归|是|在|属于)(?:我们?|咱们?|本)(?:街道|镇|乡|区|县|市)"
)
_SENT_AWAY = re.compile(
    r"(?:打|拨|找)\s?(?:12345|市民热线)|(?:让|叫|请|建议)(?:他|她|人家|居民|业主|对方|报事人)?们?(?:自己)?[去找向到]{0,2}(?:法院|起诉|仲裁)"
)
"""To another street's people, to the city or to a court: nobody here could be given it."""
_SENT_AGAIN = re.compile(
    r"(?:又|再次?|重新)(?:给我?|帮忙|去|让|请|跟|和|向|物业|公司|维保)*(?:派|安排|叫|约|催|联系|通知|请|喊)(?:了|人|去|师傅)|"
    r"(?:又|再|重新)(?:去|来|上门|跑|看)(?:了|过|看|修|弄)?(?:一?[趟次回下]|人|了|过)"
)
"""又派人去了: it begins once more."""
_NOT_OURS = re.compile(r"民事纠纷|不属于[^，,。]{0,8}(?:范围|职责)|不该我们")
_FINISHED = re.compile(
    r"(?:修|弄|办|处理|换|清|疏通|解决|搞)(?:理|走)?(?:好|完|定|通)|办结|已清|解决了|疏通了|换了|误报|虚惊|解除|撤了|"
    r"(?:清|挪|搬|拉|拖|运|移)走了|(?:装|补|焊|刷|贴|盖|填|铺|接|安|调|拧|钉|绑|挂|粘|砌)好了|恢复(?:正常|了)|"
    r"(?<![快要没])(?:弄|搞|收拾|清理?|抽|排|冲|洗|扫|铲|割|砍|剪|锯|喷|消|调|焊|刷|装|补|填|铺|拖|擦|刮)(?:完|干净?|掉|净)了|"
    r"(?<![快要没])(?:抹|填|铺|垫|压|整|补|刮)平了|(?<![快要没])(?:拧|上|绑|系|固定)[紧牢]了|"
    r"(?<![一-鿿])好了|(?:[都全也]|已经)好了|(?:[这那][块边里儿头份]|[都全]部?|已经|活儿?)完[事工活]?了(?=\W|$)|(?<![没快要])完[事工活]了|收工了"
)
_PASS_UP = re.compile(
    r"(?<![不没别])(?:我们?)?(?:要|得|需要?|该|准备|打算|建议|申请|请|往|向|再|帮我)(?:往|向)?上?(?:上报|报)(?:给|到)?(?:街道|上级|社区|网格长|区里|领导)(?![过了])的?|"
    r"(?<![不没别])(?:我们?)?(?:要|得|需要?|该|准备|打算|建议|申请)(?:往|向)?上报(?![过了的])|[往向]上报(?![过了])|"
    r"(?:^|(?<=[\s，,。；;]))(?:直接|赶紧|马上|先)?上报(?:给|到)?(?:街道|上级|社区|网格长|区里|领导)(?![过了])的?"
)
"""要上报街道, 得往上报; 已上报 tells what was done."""
_JOIN = re.compile(r"(?:^|[\s\d，,。；;：:]|[要请得需再]|建议)联动(?!了|过|处理|办理)\s?(\S.*)", re.DOTALL)
_COUNTS = {sign: at for at, sign in enumerate("一二三四五六七八九十", start=1)} | {"两": 2}
_SPAN = re.compile(r"(?P<count>\d{1,3}|[一二两三四五六七八九十])\s?(?P<unit>个?工作日|天|小时|周)")
_UP_TO_EXTENDING = re.compile(
    r"(?:[^\s，,。；;]{0,10}[那这][个件])?(?:[我要得想需再先能不可以申请帮\s]*)(?:延期|宽限|延)|(?:申请|晚)\s*$"
)
WHY = "理由"
_EDGES = " \n，,。；;：:"
_GAPS = re.compile(r"[\s，,。；;：:]+")
_TO_WHOM = r"\s?([^\W\d]{2,6}?)(?:那边|他们|去)?(?:处理|办理?|修|弄|接|负责|看看)?[吧了啊呀哈]?(?=\W|$)"
_PASSED_TO = re.compile(rf"转[给派交到]{{1,2}}{_TO_WHOM}")
_PASSED = re.compile(rf"转{_TO_WHOM}")
_LETS = re.compile(
    r"(?:让|请|叫|派|交给)\s?([^\W\d]{2,6}?)(?:那边|他们)?(?:过|赶[紧快]|马上|尽快|抓紧|先|快|再)*"
    r"(?:去|来|管|处理|办理?|负责|接|看看?|弄|修|跑|跟|盯|清|换|拉|查)(?!过|了|没)"
)
_GIVES = re.compile(rf"(?:(?<![一-鿿])|(?<=[个件单事就还先都]))(?:交?给|派|换|归|由){_TO_WHOM}")
_GOES_OVER = re.compile(
    r"(?:[这那](?:一?[个件单条])?(?:工单|单子|事[儿情]?)?|工单)?[\s，,]?(?:就|还是|也|我|得|要|应该|直接|先|麻烦|请)*"
    r"(?:转(?:[给派交到]{1,2})?|派给|交给|(?P<lets>让|叫|请|由))\s?(?P<whom>[^\W\d]{2,8}?)(?:那边|他们)?"
    r"(?(lets)(?:去|来|管|处理|办|负责|跑)(?:一?[趟下]|处理|办|弄|修|看看?|解决|跟进)?|(?:去|来)?(?:管|处理|办理?|负责|修|弄|接|看看|跟进)?)(?:一?下)?[吧哈啊呀]?"
    r"(?:[\s，,。：:]+(?P<why>\S.*))?[。！!\s]*",
    re.DOTALL,
)
_LIKELY = (
    (_PASS_ON, Verb.REPLY),
    (re.compile(r"(?:不是|不算|不属于|没有?)(?:要|在)?(?:举报|投诉谁|告谁)"), Verb.ORDINARY),
    (
        re.compile(r"(?:不用|不必|不该|别|不要)(?:建|立单|登记)|[误多错]建|建错|不(?:是|算)(?:工单|诉求|报修)"),
        Verb.REFUSE,
    ),
    (re.compile(r"不归|不是我|不该我|管不了|归[^，,。]{0,6}管|退回"), Verb.RETURN),
    (re.compile(r"转[给派交]"), Verb.REASSIGN),
    (_JOIN, Verb.JOIN),
    (_PASS_UP, Verb.PASS_UP),
    (re.compile(r"延期|来不及|宽限|晚几天"), Verb.EXTEND),
    (re.compile(r"挂账|等(?:配件|材料|资金)"), Verb.SUSPEND),
    (_FINISHED, Verb.FINISH),
    (re.compile(r"接(?:单|了|手)|我来|我们?接(?![到着])|收到"), Verb.ACCEPT),
    (
        re.compile(
            r"^(?!.*[我会已])(?:.*[^在])?(?:抓紧|抓抓紧|赶紧|赶快|尽快|快点|快些|加快|别拖|催(?:一下|一催)?|盯(?:紧|一下|着)|还要拖|拖太久)"
        ),
        Verb.SUPERVISE,
    ),
)


def number_said(words: str) -> int | None:
    """Of what may be a ticket."""
    found = ticket_numbers.ONE.search(words)
    return int(found[1]) if found else None


def says_other_matter(words: str) -> bool:
    """Whether the ticket is named only to say that it is not meant."""
    return bool(_OTHER_MATTER.search(words)) and len(set(ticket_numbers.ONE.findall(words))) == 1


def says_sent_by_mistake(words: str) -> bool:
    """1003是我发错了，撤回: said by whoever reported it."""
    return bool(_MISTAKEN.search(words))


def nods(words: str) -> bool:
    """收到, 好的 马上去: no more than that it was heard and will be done."""
    text = bare(words)
    if not text:
        return bool(words) and not words.strip(_NOD_SIGNS)
    return len(text) <= _LONGEST_NOD and bool(_NODS.fullmatch(text))


def nods_by_sign(words: str) -> bool:
    """👍, [OK]: nothing but signs for 收到, as telephones send them."""
    return bool(words.strip()) and bool(_TAKEN_BY_SIGN.fullmatch(words))


def answers_call(words: str) -> bool:
    """收到 马上去, 我去看看, 去了: said among colleagues who have just been called."""
    return nods(words) or comes(words) or (len(words) <= _LONGEST_NOD and bool(_GONE_THERE.fullmatch(bare(words))))


def goes_to_one(words: str) -> bool:
    """吵的那个我去, 6楼那家我晚上去说说: they say of one that they point at that they go, or take it."""
    return len(words) <= _LONGEST_TAKING and bool(_GOES_TO_ONE.search(words)) and not is_question(words)


def is_enough(words: str) -> bool:
    """ok, 行了, 可以了: after the number of a ticket, that it is as it should be."""
    return bool(_ENOUGH.fullmatch(bare(words)))


def accepts_all(words: str) -> bool:
    """都接了: of all that waits, and no number is said."""
    return len(words) <= _LONGEST_NOD and bool(_ALL_ACCEPTED.fullmatch(bare(words)))


def answer_told(words: str) -> str:
    """回复：不要押金: what whoever asked is to hear; "" where nothing is, as in 回复：收到, 回复 1."""
    found = _ANSWERS.fullmatch(words) if len(words) <= _LONGEST_ANSWER else None
    told = found["told"].strip() if found else ""
    return "" if nods(told) or is_question(told) else told


def will_ask(words: str) -> bool:
    """我问问, 稍等: of a question that waits, and no answer to it."""
    return bool(_WILL_ASK.search(words))


def is_of_work(words: str) -> bool:
    """在路上了，五分钟到, 明天上午十点去修, 好的发吧."""
    return bool(_OF_WORK.search(words))


def tells_progress(words: str) -> bool:
    """1049 已经上门看过: how far they are with a ticket that they name."""
    if len(words) > _LONGEST or number_said(words) is None or _OF_ANOTHER.search(words) or is_question(words):
        return False
    return bool(_PROGRESS.search(words)) or is_of_work(words)


def is_report(words: str) -> bool:
    """Whether somebody who handles such things clearly tells of a matter: what is wrong where, or what is to be done
    somewhere that is not their own work already. 小陈那个垃圾又来了 我明天再去 is of what they have in hand."""
    if is_question(words):
        return is_matter(words)
    if on_the_way(words) or (_BY_ME_LATER.search(words) and not place_in(words)):
        return False
    return reports_trouble(words) or (bool(place_in(words)) and is_matter(words) and not is_of_work(words))


def tells_of_another(words: str) -> bool:
    """李阿姨说：, “…”: what follows are somebody else's words."""
    return bool(_OF_ANOTHER.search(words))


def is_under_way(words: str) -> bool:
    """换热站在抢修，下午两点前能有: it goes on, and is not done."""
    return bool(_UNDER_WAY.search(words) or _NOT_OVER.search(words))


def is_for_now(words: str) -> bool:
    """管子挖断了在抢修 下午四点来水: an answer that is none tomorrow."""
    return is_under_way(words) or bool(_THESE_DAYS.search(words))


def is_sent_again(words: str) -> bool:
    """又派人去了: the opposite of an end."""
    return bool(_SENT_AGAIN.search(words))


def to_pass_on(words: str) -> str:
    """What whoever reported it is to hear: without the number and 你们跟居民说一下."""
    told = ticket_numbers.ONE.sub(" ", _PASS_ON.sub(" ", words), count=1)
    return _GAPS.sub(lambda found: "，" if found[0].strip() else " ", told.strip(_EDGES))


def told_with(verb: Verb, words: str) -> str:
    """What stands beside a verb that was only meant: the reason of 要上报街道 楼顶防水得大修, the parties of 联动物业和民警."""
    if verb is Verb.PASS_UP:
        return _GAPS.sub(" ", _PASS_UP.sub(" ", ticket_numbers.ONE.sub(" ", words, count=1))).strip(_EDGES)
    if verb is Verb.EXTEND:
        return _span_told(words)
    found = _JOIN.search(words) if verb is Verb.JOIN else None
    return found[1].strip(_EDGES) if found else ""


def _span_told(words: str) -> str:
    """3天 等厂家, of 栏杆那个申请延期三天 等厂家: how long, and why; the reason is left to be written where none is told."""
    words = ticket_numbers.ONE.sub(" ", words, count=1)
    span = _SPAN.search(words)
    if span is None:
        return ""
    count = span["count"] if span["count"].isdigit() else str(_COUNTS.get(span["count"], ""))
    before = _UP_TO_EXTENDING.sub(" ", words[: span.start()])
    why = _GAPS.sub(" ", f"{before} {words[span.end() :]}").strip(_EDGES)
    return f"{count}{span['unit']} {why or WHY}" if count else ""


def names_passed_to(words: str) -> str:
    """1062是物业的 转给唐建嘉吧: to whom, as it was written; "" where nobody is named."""
    found = _PASSED_TO.search(words) or _PASSED.search(words)
    return found[1] if found else ""


def names_let_go(words: str) -> str:
    """不归我 让唐建嘉去, 1013给董环湖: the same of whoever is to do it instead."""
    found = _LETS.search(words) or _GIVES.search(words)
    return found[1] if found else ""


def goes_over(words: str) -> tuple[str, str] | None:
    """这个转给唐建嘉, 这件让物业去 看下水泵, said under a ticket: to whom, and why; None for what tells or asks anything else."""
    found = _GOES_OVER.fullmatch(words.strip()) if len(words) <= _LONGEST and not is_question(words) else None
    return (found["whom"], found["why"] or "") if found else None


def besides_passing(words: str) -> str:
    """What is said beside to whom it goes."""
    rest = _PASSED_TO.sub("", words)
    return _PASSED.sub("", words, count=1) if rest == words else rest


def likely_verb(words: str, ours: str = "") -> Verb | None:
    """The command that seems to be meant; never given for them, only offered. `ours`: the street's own names."""
    told = next((verb for signs, verb in _LIKELY if signs.search(words)), None)
    if told is Verb.FINISH and not _FINISHED.search(_NOT_OVER.sub("", words)):
        return None
    elsewhere = any(found[1] is None or found[1] not in ours for found in _OTHER_STREET.finditer(words))
    if elsewhere and (told is Verb.RETURN or _SENT_AWAY.search(words)):
        return Verb.REFUSE
    not_ours = told is Verb.RETURN or _NOT_OURS.search(words)
    return Verb.REFUSE if not_ours and _SENT_AWAY.search(words) else told
