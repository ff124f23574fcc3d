"""早上就开始了, 我老伴瘫在床上 冻不起, 旁边就是学校: what somebody says in the air right after a report, and can only be of that:
since when or how often, how bad it is, who suffers, what stands near it."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_chatter, is_question
from bot.domain.talk.echo import laughs

_LONGEST = 30
_BEGINS = r"(?:[哦喔噢啊呃额嗯哎唉诶对]|对了|而且|关键是?|主要是?|我们?家?|咱们?家?|这|那|它|都|从|就|已经|[\s，,])*"
_AT_TIME = (
    r"(?:大前天|[今昨前]天|[昨前今][晚夜]|早上|早晨|清早|一?大早|上午|中午|下午|傍晚|晚上|夜里|[前后]半夜|半夜|凌晨|"
    r"上个?(?:周|礼拜|星期|月)|[这前]一?(?:几|两|阵子?|段时间)天?|[春夏秋冬]天|去年|今年|年[前后]|开春|入[春夏秋冬]|"
    r"[一二三四五六七八九十\d]{1,3}[点月号]|[白黑]天|过[年节])"
)
_WHEN_EVER = r"(?:一(?:到|有|下|刮|开|关|用|按|走|坐|踩|碰|停)[^，,。]{1,6}|每[次回][^，,。]{0,6}|[^，,。]{1,8}(?:的时候|时)|平时|有时候?|[天每][天晚]|老|总)"
_STATE = (
    r"(?:这样|那样|这么|那么|这个?样|如此|开始|起头|坏|灭|没(?!吃|喝|睡|事|空|去|来|回|看|说)|不(?:行|亮|转|动|通|热|来|响|好|灵|走|停|出)|停(?!车)|漏|堵|响|黑|塌|裂|松|掉|臭|吵|断|破|歪|倒|冒|滴|返|卡|抖|晃|闪|"
    r"积水|有味|最?(?:厉害|严重|明显|吓人|难受|吵|臭|黑|冷|滑))"
)
_SINCE = re.compile(
    rf"{_BEGINS}(?:{_AT_TIME}|{_WHEN_EVER})+(?:[就都还便才又也后起开更最特很尤其]|开始|以后|之后)*{_STATE}"
)
_HOW_LONG = re.compile(
    rf"{_BEGINS}(?:[有都得快]|已经|差不多|大概|起码|至少|坏|停|漏|堵|黑|灭|断|臭|响|吵|拖|烂|等|没修|没人[管修弄])*(?:了|的)?(?:[有都得快]|已经|差不多)*"
    r"(?:好几|好多|[一二两三四五六七八九十几半\d]+)[来多个]*(?:天|周|星期|礼拜|月|年|小时|钟头|晚上|晚|分钟)(?:多|了|啦|吧|哦|呢|没[^，,。]{1,4})*"
)
_WHO = (
    r"(?:老(?:人|头|太|伴|爷|奶|两口|年人|母|父|娘)|[爷奶姥]{2}|外[公婆]|[爸妈]|婆婆|公公|小?孩|宝宝|娃|孙[子女]|孕妇|媳妇|老[公婆]|病人|残疾|邻居|住户|"
    r"行人|学生|上学|上下?班|出门|出入|进出|腿|眼|[一二三四五六七八九十]楼)"
)
_TROUBLE = (
    r"(?:摔|绊|跌|磕|冻|冷|热得|怕|吓|不敢|不方便|不便|没法|不了|不[去来出](?!吃)|出不|下不|上不|走不|看不|睡不|过不|吃不消|打手电|摸黑|绕|"
    r"难受|受不|遭罪|咳|喘|发烧|生病|有病|哭|泡|淹|怀孕|怀着|瘫|卧床|起不|轮椅|拐|不好使|天天(?:从|打|走|在|过|路过)|都[要得]?(?:从|打|在|走)[那这]|月子|动过手术|开过刀|[七八九]\d?十?多?岁)"
)
_SUFFERS = re.compile(
    rf"{_WHO}[^。！!？?\n]{{0,12}}{_TROUBLE}|{_TROUBLE}[^，,。！!？?\n]{{0,6}}{_WHO}|"
    r"(?:家里?|屋里|楼上|楼下|隔壁|[一二三四五六七八九十]楼|楼里|这楼|住着?|还有)[^，,。]{0,3}(?:有|住着)[^，,。]{0,5}(?:老人|小孩|孩子|孕妇|病人|宝宝|婴儿|残疾|老太|老头|月子|老娘|老母)"
)
_HOW_BAD = re.compile(
    r"(?:臭|熏|吵|吓|冻|烦|黑|滑|呛|难闻|恶心|危险|潮|冷|晃|响|震|闷)(?:死|得(?:要命|要死|慌|很|不行|不得了|睡不|受不|头|人))|"
    r"越来?越|(?:特别|非常|太|真|老|更|最|可|挺|好)(?:吓人|危险|厉害|严重|臭|滑|黑|吵|难闻|呛|恶心|深|陡)|"
    r"(?:太|很)(?:不安全|难受|影响)|(?:没法|不能|不敢|睡不)(?:住|过|走|开|用|出|睡|着|进|下脚|呼吸)|人命|出大?事"
)
_NEAR = re.compile(
    r"(?:离|距)[^，,。]{1,10}(?:米|步|远|近|不到)|(?:旁边|边上|对面|底下|楼下|后[头面边]|前[头面边]|隔壁|上面|下面|正对着|挨着|紧挨着?|靠着)(?:就?是|有|全是|都是|还有|那)?[^，,。]{0,4}"
    r"(?:学校|幼儿园|小区门|路口|马路|游乐|滑梯|操场|公交站|医院|菜场|市场|停车|车位|阳台|窗|电线|电箱|燃气|人家|住户|走人|过道|楼梯|坡)"
)
_TO_OTHERS = re.compile(
    r"[你您]|谁|(?:^|[\s，,])(?:[老小][\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}[哥姐叔姨婶嫂伯总]|大[爷妈姐哥婶])(?=$|[\s，,])|[啊呀]?[哥姐叔姨婶]$|"
    r"谢|辛苦|收到|好的|知道了|明白|恭喜|生日|在吗"
)
"""Said to a neighbour, or of what another does."""
_THANKS_FIRST = re.compile(
    r"(?:哎呀?|好的?|嗯+|行|哦)?[啊呀，, ]?(?:谢谢|多谢|感谢|辛苦|麻烦)(?:了|啦)?[^\s，,。.!！是]{0,5}[\s，,。.!！]+(?=\S{2})"
)
"""谢谢小刘啊 是一单元: thanks to whoever has just taken it, and then more of it."""
_POINTS_AT_ANOTHERS = re.compile(
    r"[哦啊嗯对]*[\s，,]*[那这]个?(?:不?是|就是|肯定是|应该是|好像是)(?![\d一二三四五六七八九十东西南北前后左右上下里外靠进门])"
)
"""那是老孙头的: of what a neighbour has told of."""
_WHOSE = re.compile(
    r"[哦噢啊嗯对，,\s]*[那这](?:一?[个些堆辆条袋摞箱])?[\u4e00-\u9fff]{0,3}?(?:都|就|应该|可能|好像|肯定|估计|大概|八成)*是"
    r"(?:老(?![式化旧早是样毛的])[\u4e00-\u9fff]{1,2}|[他她]|人家|[\u4e00-\u9fff]{0,5}(?:家|户|头|爷|奶奶?|叔|姨|哥|姐|嫂|婶|婆|租客|房东|老板|装修队?|保洁|租房的?))"
    r"[\u4e00-\u9fff]{0,4}的(?=$|\W)"
)
_NO_QUESTION = re.compile(r"好几|(?<![我的])呢\W*$")
"""好几年了, 怀孕呢."""
_LIFE = re.compile(
    r"吃(?!不消|力)|喝|做饭|买|卖|便宜|打折|好[吃看玩笑]|不错|麻将|打牌|跳舞|超市|电视|电影|股票|上班去|下班|旅游|聚|老地方|做梦|减肥|作业|球|考试|毕业|"
    r"[累饿笑忙困渴乐]死|热死我|头发|衣服|手机|天气|[出回]去了$|去[了啦咯]$|回来[了啦]?$|出差|请客|红包"
)


def tells_of_it(words: str) -> bool:
    """Without a word of the thing itself; in doubt it is talk."""
    if not may_be_of_it(words) or _LIFE.search(words):
        return False
    return bool(
        _SINCE.match(words)
        or _HOW_LONG.fullmatch(words.strip(" 。.！!"))
        or _SUFFERS.search(words)
        or _HOW_BAD.search(words)
        or _NEAR.search(words)
    )


def besides_thanks(words: str) -> str:
    """What follows on thanks, and the same where they are not given first."""
    return _THANKS_FIRST.sub("", words, count=1) if _THANKS_FIRST.match(words) else words


def tells_whose(words: str) -> bool:
    """那是老孙头的, 那个是楼上装修队弄的: what a neighbour has told of is somebody's, or somebody's doing."""
    return bool(_WHOSE.match(words))


def besides_how_bad(words: str) -> str:
    """臭死人了 names no rubbish."""
    return _HOW_BAD.sub(" ", words)


def may_be_of_it(words: str) -> bool:
    """Not plainly said to a neighbour, or of what a neighbour has told of."""
    if not 1 < len(words) <= _LONGEST or is_chatter(words) or is_question(_NO_QUESTION.sub("", words)) or laughs(words):
        return False
    return not (_TO_OTHERS.search(words) or _POINTS_AT_ANOTHERS.match(words))
