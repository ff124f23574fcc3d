"""人在抢救 多谢了, 火灭了, 救护车接走了: how an emergency goes on, told by those who called for help."""

from __future__ import annotations

import re
from functools import lru_cache

from bot.domain.danger.all_out import says_all_out
from bot.domain.speech.kinds import is_question
from bot.domain.words.plain import clauses_of

_LONGEST = 40
_MAY_TELL = re.compile(r"了|中|着|呢|没|平安|稳定|抢救|送医|院|安全|脱离")
_WONDERS = re.compile(r"[哪咋谁]|怎[么样]|多少|什么时候|几[点时号]|啥时")
_ASIDE = re.compile(
    r"[，,。;； ]?(?:顺便|顺带|另外|还有|对了|再)?(?:我|就)*(?:想)?(?:再)?(?:问(?:问|一?下|一?句|个)|打听一?下|请教)(?:一?下|一?句)?[，,：: ]?"
)
_ASKED = re.compile(r"(?P<news>[^，,。！!]{2,14}?)(?:[吗么?？]|没有?(?=$|[\s，,。?？]))")
_FIRST = re.compile(r"^(?:对了|另外|还有|那个?|再|顺便)+[，,、\s]*")
_PAUSE = re.compile(r"[\s，,。;；！!、]+")
_BACK = re.compile(
    r"已(?:经)?[^\s，,。]{1,6}|(?:[阀闸门窗电气]|阀门|总阀)已?(?:关|断|拉|打?开)|[扑浇救]灭|(?:没|无)(?:有)?人(?:员)?(?:受?伤|伤亡|被困|在里)|送医|处置|排除|控制住|"
    r"在(?:现场|处理|处置|排查|送医)|误报|不[冒漏着响烧]了|灭了|关了"
)
_STILL = re.compile(
    r"还在|越来越|快来|救命|来人|求助|请求|支援|控制不住|没人(?:来|管)|[又也]着|又[起冒漏]|也[起冒漏着]"
)
_TAKEN_AWAY = re.compile(
    r"(?:送|拉|抬|接|转|背|带|抓|押|领)(?:去|到|往|进|走|离|上|回)*(?:\w{0,4}(?:医院|急诊|卫生院|诊所|派出所|所里)|走)(?:去|包扎|检查|抢救)*了|"
    r"(?:去|到)\w{0,4}(?:医院|急诊|卫生院|诊所)(?:去|包扎|检查|缝针?|拍片子?)*(?:了|$)|(?:劝|拉)(?:住|开|走)了"
)
"""人送医院了, 打架的带走了, said of whoever was hurt or fought."""
_MORE = re.compile(r"[也又另]|还[有没剩]")
"""老太太也晕了."""
_DONE = re.compile(
    r"(?:送|接|拉|抬)[^\s，,。]{0,4}(?:医院|急诊|回家)[^\s，,。]{0,2}了|(?:带|接|拉|抬|领|抓)走了|(?:劝|拉)开了|(?:找|接|救|控制|扑灭|制服)[到着住出]?[^\s，,。]{0,2}了"
)
_RUNS = re.compile(
    r"正在|现在|刚刚?[^\s，,。]{0,3}(?:发现|看[到见]|接到)|有人(?:说|喊|报)|快|怎么办|没(?:有)?人|[吗么?？]$|没[找接救]|不见|失踪|(?:孩|娃|儿子|女儿|姑娘|女的)[^，,。]{0,4}[被让](?!家|他|她|爸|妈|爷|奶|警|民警)[^，,。]{0,6}[带抱拉领拖]走"
)
_QUARTER = r"\d{1,3}(?:号楼|栋|幢|单元|楼)"
_KIN = (
    r"老伴|老公|老婆|爱人|爸爸?|妈妈?|父亲|母亲|爷爷|奶奶|姥爷|姥姥|外公|外婆|公公|婆婆|孩子|娃娃?|宝宝|儿子|女儿|闺女|孙子|孙女|"
    r"家人|家里人|老人家?|老头子?|老爷子|老太太?|大爷|大妈|大叔|大姐|阿姨|病人|伤者|伤员|小孩|邻居|\w?师傅"
)
_BEFORE = (
    rf"(?:(?:医生|大夫|医院)(?:那边)?(?:说|讲|检查|看)(?:了|过)?|[^\W\d_](?:阿姨|大爷|大妈|大叔|大姐|奶奶|爷爷|叔|姐|哥|婶|姨)|[俩两三几]个?(?=小孩|孩子|娃|老人|人)|各位|大家|报告|刚+才?|[那这](?=[人老孩娃男女]|大[爷妈娘叔])|[头手脚腿](?=[拔掰取拽弄救])|(?:消防员?|物业|警察|医生)(?=把)|那个|那边|这边|这里|里面的?|屋里的?|被困的?|[我俺咱他她]们?|家里?|人[家员]?|{_KIN}|[老小][^\W\d_](?=有|醒|缓|出来|送)|"
    rf"{_QUARTER}|(?:电梯|车|水|井|屋|楼|房间?)(?:里面?|上面?|下面?)|的|已经?|现在|目前|这会儿?|总算|终于|还好|幸好|好在|万幸|可算|都|也|又|全部?|自己|正|还|就|先|在|把|被|给)*+"
)
_AFTER = r"(?:了|的|啊|呀|哈|哦|呢|嘛|啦|喽|着|一些|一点儿?|多)*+"
_HELPERS = (
    r"(?:救护车|急救车|一二零|120|119|110|122|消防(?:车|员|队|队员|救援)?|警察|警车|民警|派出所的?|巡警|医生|大夫|急救员?|救援队?|"
    r"抢修(?:队|车|人员|师傅)?|(?:燃气|煤气|电力|供电|电梯|物业|社区|维保)(?:公司)?(?:的|的人|人员|师傅)?|(?:AED|aed|除颤仪|担架|轮椅|灭火器|急救箱)(?:我|俺)?(?:[拿带抬推找送取]|给)*(?:了|到)?|网格员|师傅|工作人员)"
)
_HOSPITAL = r"(?:\w{0,4}医院|急诊室?|ICU|icu|重症(?:监护室|室)?|抢救室|手术室|救护车|卫生院|病房)"
_THERE = r"(?:来|到|赶到|过来|上来|进来|来到|到达|上门)"
_THANKING = (
    r"(?:(?:太|真|真是|非常|十分)?(?:谢谢|多谢|感谢|谢了|谢|感恩|辛苦|麻烦|添麻烦|打扰)|放心|别担心|不用(?:担心|来|再?来|管)|虚惊一?场|"
    r"请?(?:大家|各位|你们?|您|社区|网格员|邻居们?|大伙儿?|乡亲们?|小灵通|小蜜蜂|帮忙|关心|惦记|好的?|嗯|唉|哎))++"
    rf"(?:{_HELPERS}|大家|大伙儿?|各位|你们?|您|社区|邻居们?|师傅们?|关心|帮忙|的|们|和|及|跟)*+{_AFTER}"
)
_THANKS = re.compile(rf"{_BEFORE}{_THANKING}")
_PUT_OUT = r"(?:扑|浇|喷|泼|盖|捂|闷|压|弄|关|拔)"
_BY_WHAT = (
    rf"[^\s，,。又还没不]{{0,6}}?(?:拿|用|靠|端|提|使)(?:的|了|着)?[^\s，,。又还没不]{{1,8}}?{_PUT_OUT}?(?:灭|熄|{_PUT_OUT})(?:掉|住|下去)*(?:的|了)|"
    rf"[^\s，,。又还没不]{{0,8}}?(?:{_PUT_OUT}(?:灭|掉|住|下去)?|灭)的|(?:浇|泼|喷|盖)了[^\s，,。]{{1,6}}"
)
"""邻居拿灭火器喷的, 泼了两盆水."""
_BESIDE = re.compile(
    rf"{_THANKS.pattern}|{_BY_WHAT}|(?:大概|大约|还有|还要|要|再|等)*(?:\d{{1,2}}|[一二两三四五六七八九十半几]{{1,3}})(?:来|多)?(?:分钟|个?(?:半)?小时|个?钟头?)(?:左右|之内|以内|就到|能到|到)*"
)
"""Thanks, by what it was put out, and how long it takes them."""
_TWICE = re.compile(r"^(.{2,6})\1{1,2}$")
"""灭了灭了."""
_NEWS = re.compile(
    rf"{_BEFORE}(?:"
    # The sick and the hurt.
    rf"(?:{_HOSPITAL})?(?:里|那边)?(?:抢救|急救|治疗|做手术|手术|输液|观察)(?:中|过来|回来|成功|完)?|"
    rf"(?:送|拉|抬|转|接|上|住|到|进|去)(?:到|去|往|进|走|上|了)*{_HOSPITAL}(?:里|那边)?(?:去|抢救|治疗|检查|观察)?|"
    rf"{_HOSPITAL}(?:里|上|呢)?|送医院?|住(?:上|进)?院|(?:人)?(?:接|拉|抬|送|背)(?:走|上车|下楼|下来|出去)|"
    r"(?:抢?救|醒|缓|活|清醒|苏醒|喘|吐)(?:过来|回来|下来|出来|上来|过气来|上气来)|(?:醒|清醒|苏醒)(?=了|啦|过)|"
    r"(?:能|会|可以)(?:说话|走路?|动|喘气|呼吸|坐起来|认人)|(?:又|重新)?(?:有|恢复)了?(?:一点|自主)*(?:意识|呼吸|心跳|脉搏|知觉|反应)|(?:意识|呼吸|心跳|脉搏|知觉|反应)(?:都|也|又)?(?:有|恢复|回来)(?=了)|(?:好|缓和|缓解|平稳|稳定|稳)(?:多|些|点|转|很多|下来)*(?=了|多|些|点|转|很)|"
    r"(?:情况|病情|血压|体征|生命体征)(?:已经?|都|还|比较|基本)*(?:平稳|稳定|好转|正常)|(?:已经?)?脱离(?:了)?(?:生命)?危险期?|"
    r"(?:在|正在|去|正)?(?:拍|做|等)(?:了|过|完|个|着)*(?:[Xx]光)?(?:片子?|[Cc][Tt]|核磁|[Bb]超|检查|结果)|[没无](?:有)?(?:骨折|伤(?:到|着)骨头|内伤|脑震荡)|"
    r"(?:骨头|片子|检查|脑袋|头|腿|腰|胳膊)(?:都|也|结果)?(?:没(?:有)?(?:事|问题|大碍)|正常)|缝(?:了|上)?[\d一二两三四五六七八九十几]{1,3}针|[打上]了?石膏|"
    r"(?:就是|只是|是)?(?:点)?(?:皮外伤|软组织挫?伤|[扭拉轻擦]伤|破了点皮)|没(?:有)?人(?:受伤|伤亡|员伤亡|有事)|没(?:有)?[伤烧烫砸压][到着]?人|无人(?:受伤|伤亡)|"
    r"没(?:能|有)?抢?救(?:过来|回来|活)|没(?:有|什么|啥|出)*(?:大碍|大事儿?|生命危险|危险|事儿?|伤)|转危为安|平安(?:无事|到家)?|(?:安全)(?=了|$)|(?:血)?止住?血?(?=了)|"
    # Fire, gas and current.
    r"(?:明?火|火苗|火势)?(?:已经?|都|也|全|被|给)*(?:扑|浇|救|弄|打)?(?:(?<=[火苗势已经都也全被给])熄)?灭(?:掉)?(?=了|掉)|明?火(?:苗|势)?(?:已经?|都|也|全)*熄(?=了)|明?火(?:势|苗)?(?:控制住|(?:都|也|全|已经?|被)*(?:没|压(?:住|下去))(?=了))|烟(?:都|也|全|已经?|基本)*(?:散|没|小)(?:掉|完)?(?=了)|"
    r"(?:总?阀门?|总闸|电闸|闸|总?电源?|煤?气|燃气|天然气|水阀|窗户?|门窗?)(?:都|已经?|也)?(?:关|断|拉|打?开)(?:上|掉|好|下|住|了)*(?=了|着|$)|"
    r"(?:关|断|拉|打开|开)(?:了|掉|好|上|下)*(?:总?阀门?|总闸|电闸|闸|总?电源?|电|煤?气|燃气|天然气|水阀|窗户?)|"
    r"味[道儿]?(?:都|也|全|已经?|基本)*(?:散|没|淡|小|轻)(?:掉|多|完|些)?(?=了|多|些)|"
    # Who was shut in, lost, threatened, or was to leave.
    r"(?:救|放|跑|爬|撤|疏散|弄|拉|捞|接|劝|抬|带)(?:出来|下来|上来|出去|离|走|散|到安全的?地方)*(?=出|下|上|离|走|散|到|了)(?:出来|下来|上来|出去|离|走|散)?|"
    r"能?[扶搀拉抱背爬站坐](?:起来|回去|回家|进屋)(?:走|回家)?(?=了)|[抱拔掰取拽脱钻松锯撬](?:出来|下来|开)(?=了)|"
    r"[下出]来(?=了)|(?:人员?|群众)?(?:已经?|都)?(?:疏散|撤离|转移)(?:完毕?|完)?|(?:摊子?|东西|车)?撤(?:走|开|下来)?(?=了)|"
    r"找(?:到|着|回来)|(?<=[人己子娃宝亲爸妈爷奶公婆伴儿女员友])(?:平安|安全)?(?:(?:回|到)(?:家|来)|走|跑|散)(?=了)|"
    rf"(?:\w{{1,2}})?(?:(?:被|让){_HELPERS}?)?(?:[带抓拉劝按](?:走|住|开|下来|倒)|(?:控制|制服|制伏)住?(?=了))|"
    r"不(?:打|闹|吵)(?=了)|"
    # A swindle, what the doctor found.
    r"(?:[一半]分钱?|钱|卡里?的?钱?)(?:也|都)?(?:没(?:有)?(?:给|转|动|丢|出去|被?骗走?|损失|少))|没(?:有)?(?:给|转|汇)(?:他|她|钱|出去|成|过去)+|没(?:有)?损失|(?:电话|微信|手机)?(?:都|已经?|把[他她])*(?:挂|拉黑|冻结|止付|挂失)(?:断|掉|成功)*(?=了)|"
    r"(?:医生|大夫)?(?:说|讲|查)?(?:就是|只是|不过是|是)(?:有?点)?(?:(?:血压|血糖|心率|心跳|体温|血脂)(?:有?点|偏|太)?(?:高|低|快|慢)|中暑|低血糖|高血压|受凉|感冒|岔气|吓着|累着|胃病|老毛病|晕车)|"
    # Whoever came.
    rf"{_HELPERS}(?:已经?|都|也|刚|马上|就)*(?:{_THERE}|在路上|出发|在(?:现场|这里?|修|查|处理|救|弄|处置)?|接手|接管|处理|把?人?(?:接|拉|带|抬)走)"
    r"(?:了|到|现场|楼下|门口|小区)*"
    rf"){_AFTER}(?:{_THANKING})?"
)
_PART = re.compile(
    r"(?:[我俺他她]|孩子|老人|的|那个?|就|但|不过|好在|还好|幸好)*(?:鼻子|[头脸手脚腿腰背脖]|胳膊|手[臂腕指]|脚[踝趾]|膝盖|肩膀?|眼睛?|耳朵|嘴|牙|骨头|脑袋|肚子|胸口?|屁股|身上|皮肤?|后背|额头|大腿|小腿)"
    r"(?:都|也|倒|是|应该|现在|好像)*(?:没(?:有)?(?:什么|啥)?(?:大)?(?:事|问题|碍|伤)|没(?:受伤|破|断|肿)|不(?:疼|痛|流血|要紧)|好[着好])(?:了|的|儿|啊|呀)*"
)


@lru_cache(maxsize=100)
def is_news(clause: str) -> bool:
    return bool(_NEWS.fullmatch(_TWICE.sub(r"\1", clause))) or says_all_out(clause)


def tells_of_part(words: str) -> bool:
    """鼻子没事, and nothing else: the danger may run all the same."""
    clauses = clauses_of(words)
    return bool(clauses) and all(_PART.fullmatch(clause) for clause in clauses)


def is_thanks(clause: str) -> bool:
    return bool(_THANKS.fullmatch(clause))


def reports_back(words: str) -> bool:
    """电表箱短路起火 已断电 没人受伤: by whoever was sent there, what it was and what was done."""
    return len(words) <= 2 * _LONGEST and bool(_BACK.search(words)) and not _STILL.search(words)


def tells_of_taken(words: str) -> bool:
    """人送医院了 骨折: nobody is there any more who calls for help."""
    if len(words) > _LONGEST or not _TAKEN_AWAY.search(words):
        return False
    return not (_STILL.search(words) or _MORE.search(words) or is_question(words))


def beside_taken(words: str) -> str:
    """骨折, what is told beside it."""
    return " ".join(clause for clause in clauses_of(words) if not _TAKEN_AWAY.search(clause))


def reports_what_was_done(words: str) -> bool:
    """打架的带走了 一个头破了, 人送医院了 骨折: whoever serves there tells what became of them, and calls nobody."""
    return len(words) <= _LONGEST and bool(_DONE.search(words)) and not (_STILL.search(words) or _RUNS.search(words))


def asked_aside(words: str) -> tuple[str, str] | None:
    """火灭了，顺便问一句灭火器过期了去哪换: what is told, whatever that is, and what is asked besides."""
    aside = _ASIDE.search(words) if "问" in words or "打听" in words or "请教" in words else None
    if aside is None or not aside.start():
        return None
    news, asked = words[: aside.start()].rstrip("哈啊呀哦，, "), words[aside.end() :].strip("，,：: ")
    return (news, asked) if news and asked else None


def news_and_question(words: str) -> tuple[str, str] | None:
    """明火没了 家里灭火器过期了去哪换: how it went, and what is asked behind it."""
    if len(words) > 2 * _LONGEST or not _MAY_TELL.search(words):
        return None
    if (aside := asked_aside(words)) is not None and tells_how_it_went(aside[0]):
        return aside
    if tells_how_it_went(words):
        # 送医院了 拍片子呢.
        return None
    parts = [(words[: end.start()], words[end.end() :]) for end in _PAUSE.finditer(words)]
    told = ((news, asked) for news, asked in reversed(parts) if is_question(asked) and tells_how_it_went(news))
    return next(((news, _FIRST.sub("", asked)) for news, asked in told), None)


def calls_for_help(words: str) -> bool:
    """可是又着了 快来救火, whatever is said beside it."""
    return _STILL.search(words) is not None


def news_asked(words: str) -> str:
    """有呼吸了, of 有呼吸了吗那个老师傅; "" where nothing of the sort is asked."""
    asked = _ASKED.match(words)
    return asked["news"] if asked is not None and tells_how_it_went(asked["news"]) else ""


def tells_how_it_went(words: str) -> bool:
    """Every clause of it is such news or thanks, and one at least is news; a question, or another trouble, is none."""
    if len(words) > _LONGEST or not _MAY_TELL.search(words) or words.rstrip().endswith(("?", "？", "吗", "么", "没")):
        return False
    if _WONDERS.search(words):
        # 生娃哪家医院好.
        return False
    clauses = clauses_of(words)
    news = [is_news(clause) for clause in clauses]
    return any(news) and all(told or _BESIDE.fullmatch(one) for one, told in zip(clauses, news, strict=True))
