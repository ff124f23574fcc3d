"""In which manner something is said: a question, or one of the many things that only look like one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from bot.knowledge.clean import said

_QUESTION = re.compile(
    r"[?？]|吗|么$|什么|啥|怎么|咋|如何|哪|几[点号时天月个]|多少|多久|多长|何时|能不能|可不可以|可以不|能否|可否|是否|要不要|用不用|需不需要|有没有|是不是|谁"
    r"|为什么|为何|怎样|[不没](?:[,，。 ]|嘞|啊|$)|流程|条件|手续"
)
_STATEMENT = re.compile(
    r"我(?:刚刚?|已经|早就|昨天|今天|上周|前天|也)[^?？]{0,12}(?:了|过)(?![^?？]{0,20}(?:怎|咋|哪|吗|谁|什么|啥|不$|办$|钱))"
    r"|(?:刚|已经|终于|总算)[^?？吗]{0,10}(?:了|过|好)[啊呀哈,，。!！]*$"
    r"|(?:办|交|领|弄|解决|修|装|拿|考|换)(?:好|完|到|妥|成|上)了(?!吗|没|么|[^?？]*(?:怎|咋|哪|吗|谁|什么|啥))"
)
_THANKS = re.compile(r"谢谢|感谢|多谢|辛苦|谢啦|收到|明白了|知道了|点赞")
_RHETORICAL = re.compile(
    r"难道|岂|凭什么|凭啥(?!.{0,12}(?:怎|能|咋))|有意思吗|有完没完|还(?:有没有|讲不讲|让不让)(?:王法|公德|素质|道德|人)|有没有(?:素质|公德心|人管)|算(?:什么|个啥)|什么玩意|啥玩意"
    r"|谁(?:能)?受得了|怎么(?:能(?!.{0,6}(?:办|交|查|领|申))|好意思)|怎么(?:这么|这样|还不|还没|就没)|这(?:也|都)(?:叫|算)|像话|不是吗|对吧|是吧"
    r"|能不能(?:有点|讲点|要点|不要|别)|又来了|搞什么|什么(?:素质|态度|破|效率)|服了|无语|抢钱|气死|要死|八百回|摆设|没一个人管过|谁管过|有人管过"
    r"|不[^,，。?？]{1,4}怎么行|也没(?:个)?人管[了啊呀。!！]*$|(?:啥|什么)(?:也|都)不(?:干|管)|就知道收钱"
)
_INVITATION = re.compile(
    r"一起(?:去|来|吃|玩|跳|走|拼|报|买|团|逛|聚|喝)|拼单|拼车|拼[个团]|团购|接龙|组团|凑单|结个?伴|三缺一|还差|有没有(?:要|想|人)(?!.{0,6}(?:知道|懂|管))|(?:^|[,，。 ])谁(?:要|有|去|家)(?!.{0,8}(?:知道|怎))"
    r"|谁(?:想|会(?!管|来|处理|负责)|认识)|下次(?:再|一起|聚|约)|差一单|有(?:人|要)(?:要|去|拼)|有要|(?<![预能可机要以])约(?:吗|不|起来)|要的(?:扣|接|报)|(?:去|来|约)(?:打球|跳舞)(?:吗|不|呗|吧|啊|去|的)|出闲置|转让|出售|求购|顺风车|闲置|九成新|自提|包邮|直销|推荐|好用吗|好吃|哪家(?:好|手艺|公司)"
)
_ADDRESSED = re.compile(
    r"(?:你|您)(?:家|妈|爸|们(?:家|几点|都|一)|昨|上次|刚|什么时候|几点|把|那个|上[回次]|去哪|在哪|到哪|买|孩子|是在|怎么知道|说的|猜|看)"
    r"|[你您](?:们)?呢[?？]?$|你们[^,，。?？]{0,12}了没|谁(?:丢|掉|落)的"
    r"|(?:^|[,，。 @])(?:老|小)[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜刘马高林郭罗梁宋唐](?=[,，。 ]|你|在|晚|明|今|昨|刚|帮|说)"
    r"|(?:^|[,，。 ])[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜刘马黄高林郭罗梁宋唐](?:姐|哥|叔|阿姨|姨|婶|大爷|奶奶|师傅|老师|主任|书记|医生|大夫|妈)"
    r"|团长|楼长|(?:^|[,，。 ])(?:队长|老板|亲爱|宝贝|老公|妈|爸|姐|哥|叔|师傅|大夫|老师|亲)[,，]|咱俩|我们一会"
)
_NOT_HERE_NOW = re.compile(
    r"(?:隔壁|对面|旁边|别的|其[他它]|人家|[他她]们)(?:那个|那边的?)?(?:小区|社区|街道|村)"
    r"|(?:去年|前年|当年|当初|那年|那会儿|那时候?|上[次回])[^?？,，。]{0,16}(?:怎么|咋|哪|多少|几|啥|什么)[^?？,，。]{0,8}的[?？]*$"
)
_FORWARDED = re.compile(
    r"转发|收藏|一图|点击|链接[\]】:：]|转自|以下内容|群发[:：]|答案在此|问[:：].*答[:：]|记者|这篇|专家|看完(?:了|再|这)|看懂|扫码(?:进|加|关注|参与|领|下单|报名)|(?:公告|通知)[:：!！]|启事|报道|直播|[《【]"
)
_MARKS = ("?", "？", "吗", "么", "呢", "不", "没", "办", "弄", "整", "谁", "哪", "里")
_LONG = 60
_REMEMBERED = 128


@dataclass(frozen=True, slots=True)
class Manner:
    """How a text is said.

    `addressed` is put to one person, `marked` ends like a question, `long` is longer than people ask, `passed_on`
    comes from elsewhere, `elsewhere` is asked of another neighbourhood, or of how it was done once.
    """

    question: bool
    statement: bool
    rhetorical: bool
    invitation: bool
    addressed: bool
    marked: bool
    long: bool
    passed_on: bool
    elsewhere: bool

    @property
    def to_everybody(self) -> bool:
        """Whether a question in it would be one to everybody, and meant; else nothing is said to it unprompted."""
        return not (self.rhetorical or self.invitation or self.addressed or self.passed_on or self.elsewhere)


def sounds_like_question(text: str) -> bool:
    """By its words or its mark."""
    return _QUESTION.search(text) is not None


@lru_cache(maxsize=_REMEMBERED)
def manner(text: str, core: str) -> Manner:
    """Look at a whole message and at the core of it."""
    question = sounds_like_question(core) or "?" in text or "？" in text
    return Manner(
        question,
        _STATEMENT.search(core) is not None or (not question and _THANKS.search(text) is not None),
        _RHETORICAL.search(text) is not None,
        _INVITATION.search(core) is not None,
        "@" in text or _ADDRESSED.search(said(text)) is not None,
        core.endswith(_MARKS) or text.endswith(_MARKS),
        len(text) > _LONG,
        _FORWARDED.search(text) is not None,
        _NOT_HERE_NOW.search(text) is not None,
    )
