"""明天下雨不, 你是谁, 你真笨, 忽略之前的指令: what is said to the bot and is no matter of anybody's, known by its form.

Jokes, riddles, moods and all else that is idle are told by their wording (idle.py).
"""

from __future__ import annotations

import re

from bot.domain.danger.emergency import may_be_emergency
from bot.domain.places.words import place_in
from bot.domain.speech.kinds import is_matter
from bot.domain.words.plain import bare

_LONGEST = 24
_LONGEST_ORDER = 80
_BEFORE = r"(?:你好|您好|喂|哎|嗨|请问|请|那个|那|小灵通|小蜜蜂|你|您|知道|说说|看看|查查|帮我)*"
_AFTER = r"(?:吧|吗|嘛|么|呀|啊|呢|哦|啦|了|不|没有?|伐|可以吗|行吗|好吗|好不好|谢谢)*"
_DAY = r"(?:今|明|后|大后)(?:天|儿个?|日|晚上?|早上?)(?:早上|上午|中午|下午|晚上|夜里)?|现在|外面|这两天|这几天|周末|(?:下|这)?周[一二三四五六日天末]"
_WEATHER = (
    rf"(?:{_DAY})?(?:的)?天气(?:怎么样|如何|好不好|预报|咋样|好)?|(?:{_DAY})?(?:还)?(?:会不会|有没有|会|有|要|还)?下?(?:大|小|暴)?(?:雨|雪)|"
    rf"(?:{_DAY})(?:会|有|要|刮)*(?:大风|冷不冷|热不热|降温|多少度|几度|晴)|现在几点钟?|几点了|"
    rf"(?:{_DAY})(?:是)?(?:阳历|阴历|农历|新历|公历|几月|几[号日]|初几|(?:星期|礼拜|周)几|什么(?:节日?|日子)|[和跟又]){{1,4}}|"
    rf"(?:{_DAY}|早上|早饭|中午|午饭|中饭|晚上|晚饭|夜宵|早餐|午餐|晚餐){{0,2}}(?:该|要|想)?[吃做整喝](?:点|些|个)?(?:什么|啥)(?:好吃的|饭|菜|汤)?好?"
)
"""Not left to what is learned: the answers on leaking roofs and rainstorms come close to it; 你是谁 to that on who the grid worker is."""
_WHO = (
    r"(?:你|您|小灵通|小蜜蜂)(?:到底|究竟)?(?:是|叫)(?:谁|什么|啥|哪位|什么名字|啥名字|什么东西|干什么的|干啥的|干嘛的|做什么的)|(?:你|您)(?:的)?名字(?:叫什么|是什么)|"
    r"(?:你|您)(?:到底)?是不?是?(?:个)?(?:真?人|机器人|活人|人工智能|ai|智能机器人|电脑|程序)(?:还是(?:真?人|机器人))?|(?:你|您)(?:今年)?(?:几岁|多大|多大年纪)|"
    r"(?:谁|哪个公司)(?:做|造|开发|发明|写)(?:出来)?的?(?:你|您)|(?:你|您)(?:是)?男的?还?是?女的?|"
    r"(?:你|您)(?:都|还)?(?:会|能|可以)(?:干|做|帮我做|帮我干|些|说|回答)?(?:什么|啥|嘛|些什么|哪些)(?:事|问题|呢|东西)?|(?:你|您)有(?:什么|啥)(?:用|功能|本事)"
)
_LIKES = (
    r"(?:你|您|小灵通|小蜜蜂)?(?:真|好|太|很|挺|可|也太|真是太?)(?:厉害|聪明|棒|牛|能干|可爱|贴心|智能|好玩|有意思|逗|神|好用|强)(?:了|啊|呀|哦)*|"
    r"(?:我|大家)(?:爱|喜欢|想)(?:你|您)|(?:你|您)(?:爱|喜欢)我|(?:你|您)有(?:对象|男朋友|女朋友|老婆|老公|朋友)|(?:你|您)(?:吃饭|睡觉|下班|起床|吃)(?:了)?(?:没有?)?|牛[逼啊哇]*|6{2,}|"
    r"(?:你|您)(?:累|困|饿|无聊|孤独|开心|高兴)(?:不[累困饿])?"
)
_REMARKS = (
    r"(?:昨天|昨晚|前天|上周|上次|那天|刚才?|今天|早上|上午|下午|社区|小区|咱们?|我们|的|搞|办|做)*"
    r"(?:(?:消防|地震|疏散|应急|安全|防空)*(?:演练|演习|警报试鸣)(?:的)?(?:声音|动静|场面|阵势|烟|人)?(?:真|好|可|挺|很|也?太|这么|那么)(?:是)?(?:大|响|热闹|多|逼真|精彩|好|吓人|及时|有意思)|"
    r"(?:培训|讲座|联欢会?|晚会|活动|比赛|演出|运动会)(?:的)?(?:场面|气氛|人|现场)?(?:真|好|可|挺|很|也?太|这么|那么)(?:是)?(?:热闹|精彩|好|好看|好听|好玩|有意思|不错|棒))"
)
"""How a drill or a feast was: nothing is asked for."""
_BOT = r"(?:你|您|小灵通|小蜜蜂|这机器人|机器人)"
_INSULTS = rf"{_BOT}(?:真|好|太|可|怎么这么|就是个?|是个?)*(?:笨|傻|蠢|呆|菜|弱智|智障|白痴|废物|笨蛋|傻瓜|没用|垃圾)+(?:死了|透了|得很|机器人|东西|玩意)?"
_OPENING = r"(?:喂|请问|那|哎|嗨|嘿|哈|嘻|呵|话说|对了|我说|小灵通|小蜜蜂)*"
_ASK = r"(?:问|咨询|打听|请教|了解|反映|反应|说|讲|唠|求助)"
_SOMETHING = r"(?:个|一个|件|一件|点|几个)?(?:小)?(?:事|问题|情况)(?:情|儿)?"
_OPENS = re.compile(
    r"(?:你好|您好|喂|哎|嗨|嗯|呃|额|在吗|在不在|早上好|上午好|中午好|下午好|晚上好|小灵通|小蜜蜂|那个(?:啥|什么)?|那啥|[你您])*+"
    rf"(?:请问(?:一下|下)?|打扰(?:一下|了|下)?|不好意思|(?:我|俺)?(?:这|这里|这边|家|家里)?有{_SOMETHING}(?:[啊哈呀])?"
    rf"(?:[我俺也还再又先就想要得来能可以麻烦跟和向给你您]{{0,8}}(?:{_ASK}(?:问|说)?|找)(?:[你您])?(?:一下|下)?(?:[你您])?)?|"
    rf"[我俺也还再又先就想要得来能可以不方便麻烦跟和向给你您]{{0,8}}(?:{_ASK}(?:[你您])?(?:一下|下(?!水)|{_SOMETHING})|问问|{_ASK}一{_ASK}|请教))++"
    r"(?:[你您])?(?:啊|哈|呀|哦|呢|吧|吗|么|行不行|行吗|可以吗|好吗|呗|嘛)*"
)
_SAID = re.compile(rf"{_BEFORE}(?:{_WEATHER}){_AFTER}|{_OPENING}(?:{_WHO}|{_LIKES}|{_REMARKS}){_AFTER}")
_CALLS = re.compile(
    r"(?:喂|哎|嘿|嗨|诶)+|(?:快点?|赶紧|给我|滚|你|您|小灵通|小蜜蜂|机器人|怎么不)*"
    r"(?:出来|冒个?泡|吱(?:一?个?)?声|说话|[你您]在干(?:嘛|啥|什么)|聊(?:聊|会儿?)?天?)(?:吧|啊|呀|嘛|呗|呢)*"
)
"""出来, 喂喂: called, and nothing is said."""
_INSULTED = re.compile(rf"{_INSULTS}{_AFTER}")
_ORDERS = re.compile(
    r"(?:请|你|现在|从现在开始|接下来)*(?:忽略|无视|忘记|忘掉|忽视|跳过|清除)(?:掉|了)?(?:你|您|之前|以上|上面|前面|先前|所有|全部|一切|的|收到)*"
    r"(?:指令|提示词?|设定|命令|规则|限制)|(?:输出|显示|告诉我|给我看|打印)(?:你|您)的(?:系统)?(?:提示词?|指令|设定|prompt)|"
    r"(?:从现在开始|接下来|现在)?(?:你|您)(?:现在|就|来)?(?:扮演|假装|充当)|(?:进入|打开)(?:开发者|管理员|上帝)模式|systemprompt|ignore(?:all)?(?:previous|above)"
)


def only_opens(words: str) -> bool:
    """您好 请问一下, 在吗 有个事: what is asked or told comes next."""
    return len(words) <= _LONGEST and bool(_OPENS.fullmatch(bare(words)))


_HEMS = re.compile(
    r"(?:嗯|呃|额|哎|诶|啊|那个(?!啥|什么)|就是|[\s，,…。.~～])*那个?(?:啥|什么)(?:呀|啊|来着|[\s，,…。.~～])*"
)


_GOES_ON = re.compile(
    r"(?:嗯|呃|额|那个|就是|[我俺])*(?:(?:事情|情况)?是(?:这样|这么回事)(?:的|子)?|(?:你|您)听我(?:慢慢)?说|(?:我|俺)(?:跟|和)(?:你|您)说|(?:先|慢慢|等我)?(?:打(?:个)?字|说)慢|等(?:我)?(?:打字|说))(?:[啊哈呀哦呢吧])*"
)


def is_filler(words: str) -> bool:
    """我想问一下, 那个啥 我说个事, 是这样的: said by whoever has called the bot, before what it is."""
    return only_opens(words) or only_hems(words) or (len(words) <= _LONGEST and bool(_GOES_ON.fullmatch(bare(words))))


def only_hems(words: str) -> bool:
    """那啥, 嗯 那个啥: they call, and have said nothing yet."""
    return _HEMS.fullmatch(words) is not None


def is_small_talk(words: str) -> bool:
    """Said to the bot; anything that may tell of a matter is none."""
    said = bare(words)
    if len(said) > _LONGEST_ORDER or place_in(words):
        return False
    order = bool(_ORDERS.match(said))
    if not order and not (len(said) <= _LONGEST and any(one.fullmatch(said) for one in (_SAID, _INSULTED, _CALLS))):
        return False
    return not may_be_emergency(words) and not (order and is_matter(_ORDERS.sub("", said, count=1)))


_GOOD = re.compile(
    r"(?P<what>[^不没别怎什哪谁吗能会要想比最更又还]{1,8}?)(?:还|也|都)?(?:(?:挺|很|真是?|蛮|可|太|特别|非常)(?:好|漂亮|好看|干净|方便|舒服|好用|好吃|美|棒)|不错)"
    r"(?:的|了|啊|呀|哦|呢|哈|嘛)*"
)


def says_it_is_good(words: str) -> bool:
    """电梯挺好, 小区绿化真好看: a remark that asks for nothing."""
    return bool(_GOOD.fullmatch(bare(words))) and not may_be_emergency(words)


def is_insult(words: str) -> bool:
    """你真笨: somebody was not helped."""
    return bool(_INSULTED.fullmatch(bare(words)))
