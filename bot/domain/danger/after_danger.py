"""又不冒了, 电工来了, 他走了, 他又来了: short words of whoever has called for help, which mean something only after that."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bot.domain.commands.bits import shares
from bot.domain.commands.work_words import number_said
from bot.domain.danger.how_it_went import is_news, is_thanks
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.words.plain import clauses_of
from bot.domain.words.ticket_numbers import LED_BY, NUMBER

_LONGEST = 30
_ASKS = re.compile(r"[?？吗么呢]\s*$|没\s*$|(?:怎么|为什么|什么时候|能不能|要不要|是不是|会不会)")
_IS_AT = re.compile(r"(?<![不还都])在(?![哪干做不没])[^\s，,。不没?？吗么嘛什啥谁几哪]{1,10}呢\s*$")
"""他在楼下晒太阳呢 asks nothing."""
_NUMBER = re.compile(rf"{LED_BY}(?<!\d){NUMBER}")
_WHEN = (
    r"(?:现在|刚才|刚刚|刚(?!刚)|这会儿?|目前|暂时|总算|终于|好像|已经?|都|真的?|自己|那[里边儿]|这[里边儿]|上面|下面|里面|外面|那个?|这个?|的|也|就|"
    r"我们?家?|俺们?家?|家里|屋里|门口|楼[上下道]|后来)*+"
)
_END = r"(?:了|的|啊|呀|哦|呢|嘛|啦|喽|吧|着|得|很|厉害|多|些|一点儿?|好多|起来|出来|过来|上来|回来)*"
_SIGN = (
    r"(?:冒|烧|着火?|漏|响|滋|喷|闻|臭|呛|吵|打|闹|砸|敲|骂|喊|叫|哭|踢|踹|拍|撞|堵|流|淌|滴|疼|痛|喘|晕|吐|抖|抽|咳|闪|晃|跳|断|塌|掉|爆|追|跟|卡住?|困住?|停住?|"
    r"味道?|有烟|有火|有水|有味道?|有电|冒烟|冒火星?子?|起火|出水|出血|流血|漏气|漏电|漏水|放电|打人|动手|骚扰)"
)
_THING = r"[^\s，,。不没又还]{0,3}"
_OBJECT = r"(?:我|人|我们|孩子|老婆|门|窗|东西|烟|火|火花|火星子?|水|气|味道?|血|电|声音?)*"
_ENDS = re.compile(
    rf"{_WHEN}{_THING}?(?:又|都|全|就|已经|也|基本|好像)*(?:不(?:再|怎么|太|那么)?|没(?:有)?(?:再|那么|这么)?)(?P<sign>(?:(?!喘){_SIGN})+){_OBJECT}{_END}"
)
"""不喘了 may be the worst that can be told."""
_AGAIN = re.compile(
    rf"{_WHEN}{_THING}?(?:又|还在|还是?|再次|重新|一直在?|越来越|更)(?:开始|在|有点)?(?P<sign>(?:{_SIGN})+){_OBJECT}{_END}"
)
_HELPERS = (
    r"(?:\w{0,4}?(?:电工|水工|瓦工|修理工|工人|师傅|锁匠|开锁的?|维修(?:队|工|的)?|抢修(?:队|的|人员)?|供电局的?|电力局的?|燃气公司的?|"
    r"保安|物业(?:的人?)?|社区(?:的人?)?|网格[员长]|民警|警察|警车|派出所的?|巡警|消防(?:车|员|队)?|救护车|医生|大夫|12[02]|119|110|"
    r"邻居们?|亲戚|(?:我|我们|咱)?(?:爸|妈|哥|弟|姐|妹|儿子|女儿|老公|老婆|女婿|儿媳|孩子)|主任|书记|有人|人))"
)
_COME = (
    rf"{_WHEN}{_HELPERS}(?:们)?(?:已经?|都|也|刚|马上|就|正)*(?:(?:来人?|到|走|赶|上|过)(?:过|到|来|上来|上门)*|在(?:修|弄|处理|看|现场|这[里儿]?|了))"
    rf"(?:看|修|查|现场|楼下|门口|处理|过)*{_END}|{_WHEN}来了?(?:个|几个|俩|位)?{_HELPERS}{_END}"
)
_MEASURE = re.compile(
    rf"{_WHEN}(?:把\S{{1,5}}|正在|正|在|先)?(?:剪|锯|砍|拉|关|断|换|堵|包|绑|固定|围|拦|清|搬|挪|移|收|拆|修|切断|隔离|扶|抬|撤|锁|打开|处理|弄|查|看|带)"
    r"(?:了|掉|好|上|走|开|下|住|完|过)+\S{0,6}"
)
"""剪了树枝: beside what else tells that somebody is there."""
_CALLED = (
    rf"{_WHEN}(?:我|俺|他|她|邻居|老公|老婆|有人)?(?:已经?|刚才?|也|先|都|自己)*"
    rf"(?:打(?:过|了|完|通)?(?:110|120|119|122|95598|12345|电话|报警电话)|报(?:过|了|完)?警|叫(?:过|了)?(?:救护车|警察|物业|电工|师傅|人)){_END}"
)
_MENDED = (
    rf"{_WHEN}(?:全部?|人)?(?:(?:抢?修|处理|解决|弄|搞|清理|排除|疏通|控制|关|接|换)(?:好|完|掉|住)(?=了|啦)|(?:解决|恢复|解除|排除|控制)(?=了|啦)|"
    rf"恢复(?:供电|供气|供水|通电|正常)|来[电气水](?=了|啦)|通电(?=了|啦)){_END}"
)
_SEEN_TO = re.compile(f"{_COME}|{_CALLED}|{_MENDED}")
_HE = (
    r"(?:他|她|他们|她们|(?:那个?)?(?:男[的人]|女[的人]|家伙)|那个?(?:人|醉汉|疯子)|对方|人家?|醉汉|小偷|贼|坏人|骗子|陌生人|(?:我|俺)?(?:老公|老婆|丈夫|媳妇|爱人|男人|前夫|"
    r"男朋友|男友|女朋友|儿子|女儿|爸|妈|公公|婆婆|邻居|室友|房东))"
)
_DESCRIBED = re.compile(
    r"(?:刚才|刚|之前|那个|这个|有个)*(?P<which>[^\s，,。]{2,14}?)(?:的那个?|的这个?|那个?|这个?|的)"
    r"(?:(?:陌生|醉酒|喝醉的?)?(?:男|女|老)?(?:人|的|子|孩)|家伙|小伙子?|醉汉|疯子|小偷|骗子)?(?=\S*(?:走|跑|溜|离|不见|没影|消失|抓|带|拉|劝|停|又|还))"
)
_VANISHED = rf"那个人(?:已经?|就|又|都|现在)*(?:不见|没影儿?|消失){_END}"
_TAKES_AWAY = re.compile(
    r"(?<![我们])(?:带|拉|拽|抱|拖|抢|拐|跟|领|扛)(?:着|走|了){1,3}[我俺咱]?们?家?的?"
    r"(?:女儿|闺女|姑娘|儿子|孩子|小孩|娃|孙[子女]|老婆|媳妇|妹|弟|[爸妈爹娘])\S{0,2}(?:走|跑|离|上车|了|$)"
)
"""那个男的带着我女儿走了: he is gone, and that is the danger."""
_OPENED = re.compile(rf"{_WHEN}\S{{0,5}}门(?:已经?|都|被|给|全)*(?:打|撬|弄|砸|踹|拉|修)?开{_END}")
_MOVES = re.compile(
    rf"{_WHEN}(?:电梯|轿厢|人)?(?:里)?(?:的)?(?:(?:又|自己|开始|能|可以)*动(?:起来)?了|灯(?:又|也|都)?亮了|门(?:开|打开|能开|好)了)(?:动了)?{_END}"
)
"""好像动了, 灯亮了, of a lift."""
_SHORTEST_NAME, _LONGEST_NAME = 2, 4
_LEFT = (
    rf"{_WHEN}{_HE}(?:自己|已经?|刚才?|又|现在|都|终于|总算|就)*"
    r"(?:走|跑|溜|离开|出去|出门|下楼|开车|摔门|上班|回(?:去|家|娘家|老家|屋|房间?)|睡(?:着|觉|下)?|消停|冷静|停手|住手|安静|清醒|酒醒|不在|没(?:再)?来|被(?:带|拉|劝|抓))"
    rf"(?:去|走|开|回来|下来|上班|家|这[里儿]|在\S{{1,4}})*{_END}"
)
_CAME_BACK = re.compile(
    rf"{_WHEN}{_HE}(?:又|还在|还没|又在|再)(?:爬|站|坐|翻|想|上|犯|来|回|找|上来|跟|敲|砸|踢|踹|打|骂|闹|发|要|动手|喝|在门|在楼|在外|没走|走)\S{{0,8}}"
)
_SWINDLERS_WORD = r"(?:电话|来电|短信|微信|信息|消息|视频|语音|链接|邮件|号码|客服|[那对]边|对方|骗子|(?:他|她)们?|(?:那|这)?个?(?:人|家伙|男的|女的))"
_CALLED_AGAIN = re.compile(
    rf"{_WHEN}(?P<of>[^\s，,。]{{0,6}}?)的?(?:{_SWINDLERS_WORD})?(?:又|还在|还|再次|接着|继续|一直在?|老是?|不停地?)(?:在|给|跟|朝|[我俺]|妈|爸|老伴){{0,3}}"
    rf"(?:来|打|发|加|催|找|联系|要|叫|让|骗|响)(?:过|了|个)*(?:{_SWINDLERS_WORD}|我|俺|钱|转(?:账|钱)|汇款|验证码|密码|下载|好友|来|过来|钱过去){{0,4}}{_END}"
)
_ANYTHING_SAID = re.compile(
    r"[那这还是同一]|[的了个又]|刚才?|昨天|早上|上午|下午|叫|让|要|说|打|发|骗子?|自称|冒充|公安|法院|客服"
)
_BY_NOW = r"(?:自己|已经?|刚才?|现在|都|也|就|先|正)*"
_MYSELF = (
    rf"(?:我|俺|我们|我俩|我和\S{{1,3}}|我带着?\S{{1,3}}|孩子){_BY_NOW}(?:把\S{{1,3}}{_BY_NOW})?"
    r"(?:出来|出去|出门|跑|逃|躲|下楼|走|离开|到|在|回|锁|反锁|关|开门|报(?:过)?警|打(?:过|了|完)?(?:电话|110|120|119|95598)|"
    r"没事|安全|好怕|害怕|受伤|不敢|没受伤)\S{0,10}"
)
_WHERE_OR_WHY = re.compile(
    r"[^\s，,。又还]{0,6}(?:忘(?:了|记)?关|没关|烧干|烧糊|打翻)[^\s，,。]{0,4}|\d{3,4}(?:室|户|家)?|开了?门了|(?:先|现在|人)?(?:在|去|回|到)(?!哪)\S{1,8}|(?:原来|好像|就)*是\S{1,10}?(?:着火?|烧|冒烟|冒火|起火|自燃|短路|引起|漏气?|糊)了?(?:的|了)"
)
"""是电瓶车着的, beside 烟散了."""
_HURT = (
    r"(?:我|他|她|孩子)?(?:的|就|只是|身上|有点)*(?:胳膊|手臂?|腿|头|脸|脚|腰|背|膝盖|嘴|鼻子|眼睛?|脖子|耳朵|额头|身上)(?:上|都|也|被他?|有点|有)*"
    r"(?:青|紫|肿|破|疼|痛|伤|擦|划|抓|出血|流血|起包|红)\S{0,5}"
)
_SCATTERED = rf"{_WHEN}(?:人|他们|两边|双方|大家)?(?:都|全|已经?)*(?:散开?|跑光|走光|打完|吵完|闹完|拉开|劝开|分开|停手|住手|(?:跑|溜|逃|走)了?(?:一|两|几|俩)个?)了?{_END}"
_OF_PEOPLE = re.compile(f"{_LEFT}|{_VANISHED}|{_MYSELF}|{_HURT}|{_SCATTERED}")
_UNSEEN = re.compile(
    r"(?:没|不|无)(?:有|再|怎么|给|人)*(?:出门|出过|出来|下楼|下来|露面|露头|见|看[到见]|动静|声|开门|应|接|回|联系)|不见|走丢|走失|"
    r"[找寻]不[到着见]|[联打叫敲](?:系)?不[上通开应]|失联"
)
"""好几天没出门了, 走丢了: where somebody is who was not seen ends it."""
_WHO = (
    r"(?:[他她]们?|[^\W\d_]{0,2}(?:[奶爷姥]{2}|大[爷妈娘叔]|阿姨)|老(?:人家?|太太?|头子?|爷子|伴|两口)|(?<!有)人家?|"
    r"孩子|小孩|娃娃?|[^\W\d_]老|老[^\W\d_])"
)
_FOUND = re.compile(
    rf"(?:哦+|噢+|喔+|啊+|哎+呀?|嗯+|原来|刚才|刚刚|刚(?!刚)|[我俺]们?|才|已经?|现在|总算|知道|[那这]个?)*+(?:"
    rf"(?:看|见|碰|遇|瞧|联系)(?:到|见|着|上)(?:了|过|本人|{_WHO})*(?:在[^\s吗么没不]{{1,10}}|下楼|出门|回来|出来)?|电话(?:打)?通(?:了|啦)|[敲打叫]?开(?:了|着)?门了|门[敲打叫撬]开了|"
    rf"{_WHO}(?:自己|已经?|刚才?|现在|就|是|都|还|又|这[几两]天|前[几两]天|昨天|说|原来)*(?:"
    rf"在(?!哪|群)[^\s吗么没不]{{1,10}}|[去回住上](?!哪)[^\s吗么没不]{{1,8}}了|(?:跟|和|让|被)\S{{1,6}}(?:去|走|出去|接走|接)\S{{0,4}}了|"
    rf"(?:出来|下楼|出门|下来|露面|开门|回来|出去|外出|旅游)\S{{0,6}}了|(?:接|回)(?:了|过|我)?电话了?|好好的|好着|挺好|没走远)"
    rf"){_END}"
)
_AMONG_PEOPLE = frozenset({
    EmergencyKind.CRIME, EmergencyKind.SUICIDE, EmergencyKind.HEIGHT, EmergencyKind.MISSING, EmergencyKind.HELP,
    EmergencyKind.INJURY, EmergencyKind.TRAPPED, EmergencyKind.LIFT, EmergencyKind.FRAUD,
})  # fmt: skip
_SHUT_IN = frozenset({EmergencyKind.TRAPPED, EmergencyKind.LIFT})
_OF_KIND = {
    EmergencyKind.FIRE: frozenset("冒烧着响滋爆闪烟火味呛"),
    EmergencyKind.SHOCK: frozenset("冒响滋闪火电"),
    EmergencyKind.GAS: frozenset("味臭漏闻呛气"),
    EmergencyKind.WATER: frozenset("水淌流漏"),
    EmergencyKind.LIFT: frozenset("卡困停晃掉"),
    EmergencyKind.TRAPPED: frozenset("卡困塌"),
}
_SOUNDS = re.compile(r"[狗犬猫鸡鸭鹅鸟]|喇叭|音[响箱乐]|广场舞|电视|收音机|闹钟|麻将|装修|电钻|[钢练弹]琴")
"""楼下的狗还在叫: of no danger, unless that was one of dogs."""
_NOT_SEEN = "没出门"
_LITTLE_WORDS = re.compile(r"了|又|还|没|不|在|过|着|被")
_SILENCE = re.compile(
    r"(?:别|不要|不能|莫|勿|不想|千万|不许)[^，,。；;]{0,6}(?:群|说出去|传出去|告诉|跟|让|声张|往外|知道|晓得|公开|发)"
)
_STRIKES = frozenset("打闹砸敲骂喊叫哭踢踹拍撞追跟吵动骚")
_OF_BODIES = frozenset("疼痛喘晕吐抖抽咳血叫")


def _without_name(clause: str, told: str) -> Iterator[str]:
    """跟着我女儿那个男的走了, 小李出来了: without whom the report tells of; the clause itself comes first."""
    yield clause
    described = _DESCRIBED.match(clause)
    if described is not None and shares(described["which"], told):
        yield f"那个人{clause[described.end() :]}"
    whole = len(clause)
    length = whole if clause in told else next(at for at in range(whole) if clause[: at + 1] not in told)
    lengths = range(_SHORTEST_NAME, _LONGEST_NAME + 1)
    yield from (clause[at:] for at in lengths if at == length or (length == whole > at))


def goes_on_after(words: str, told: str, kinds: Iterable[EmergencyKind]) -> bool:
    """Every clause is such news, or what is done about it; a question is none. `told`: what was called out."""
    words, among = beside_number(words), frozenset(kinds)
    if not words or len(words) > _LONGEST or (_ASKS.search(words) and not _IS_AT.search(words)):
        return False
    if any(one not in told for one in _SOUNDS.findall(words)):
        return False
    some_news = False
    for clause in clauses_of(words):
        news = any(_is_news(one, told, among) for one in _without_name(clause, told)) or _is_found(clause, told)
        if not (news or is_beside(clause)) or _TAKES_AWAY.search(clause):
            return False
        some_news = some_news or news
    return some_news


def may_go_on(words: str) -> bool:
    """Whether it is such news of any danger at all."""
    if len(words) > _LONGEST or not _LITTLE_WORDS.search(words):
        return False
    return goes_on_after(words, f"{words} {_NOT_SEEN}", _AMONG_PEOPLE | frozenset(_OF_KIND))


def tells_of_unseen(words: str) -> bool:
    """好几天没出门, 敲门不应: whether where they are would be news of it."""
    return bool(_UNSEEN.search(words))


def is_found(words: str, told: str) -> bool:
    """她去闺女家了, in one of the clauses, of whoever was not seen for days."""
    return any(_is_found(clause, told) for clause in clauses_of(words))


def asks_for_silence(words: str) -> bool:
    """不要报到群里, 别告诉邻居."""
    return bool(_SILENCE.search(words))


def comes_back(words: str, told: str, kinds: Iterable[EmergencyKind]) -> bool:
    """又冒了, 他又来了: the same danger once more."""
    among = frozenset(kinds)
    clauses = clauses_of(beside_number(words))
    return any(_is_back(one, told, among) for clause in clauses for one in _without_name(clause, told))


def beside_number(words: str) -> str:
    return _NUMBER.sub(" ", words).strip(" ，,。：:、") if number_said(words) else words


def is_beside(clause: str) -> bool:
    return bool(_MEASURE.fullmatch(clause) or _WHERE_OR_WHY.fullmatch(clause)) or is_thanks(clause)


def _is_news(clause: str, told: str, among: frozenset[EmergencyKind]) -> bool:
    if is_news(clause) or _SEEN_TO.fullmatch(clause) or _is_back(clause, told, among):
        return True
    ends = _ENDS.fullmatch(clause)
    if ends is not None and _is_of(ends["sign"], told, among):
        return True
    if not among.isdisjoint(_SHUT_IN) and (_OPENED.fullmatch(clause) or _MOVES.fullmatch(clause)):
        return True
    return not among.isdisjoint(_AMONG_PEOPLE) and bool(_OF_PEOPLE.fullmatch(clause))


def _is_found(clause: str, told: str) -> bool:
    return bool(_FOUND.fullmatch(clause) and _UNSEEN.search(told))


def _is_back(clause: str, told: str, among: frozenset[EmergencyKind]) -> bool:
    again = _AGAIN.fullmatch(clause)
    if again is not None and _is_of(again["sign"], told, among):
        return True
    if EmergencyKind.FRAUD in among and _swindles_again(clause, told):
        return True
    return not among.isdisjoint(_AMONG_PEOPLE) and bool(_CAME_BACK.fullmatch(clause))


def _swindles_again(clause: str, told: str) -> bool:
    """那个转钱的电话又打来了, 又让我转账; a call of somebody who was not spoken of, 快递又打电话来了, is none of it."""
    found = _CALLED_AGAIN.fullmatch(clause)
    if found is None:
        return False
    of = _ANYTHING_SAID.sub("", found["of"])
    return not of or any(of[at : at + 2] in told for at in range(max(len(of) - 1, 1)))


def _is_of(sign: str, told: str, among: frozenset[EmergencyKind]) -> bool:
    """Of what was called out: 冒 after 冒火星子, blows and cries where somebody strikes, 疼 where somebody is ill."""
    if any(one in told for one in sign if one != "有"):
        return True
    if any(kind in among and not signs.isdisjoint(sign) for kind, signs in _OF_KIND.items()):
        return True
    if EmergencyKind.CRIME in among and not _STRIKES.isdisjoint(sign):
        return True
    return EmergencyKind.INJURY in among and not _OF_BODIES.isdisjoint(sign)
