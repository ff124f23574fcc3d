"""要不要我们先把摊撤了, 我们能先进屋吗: whoever has called for help asks what they are to do meanwhile."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.domain.danger.kinds import SPREADS, EmergencyKind
from bot.domain.words.plain import bare, clauses_of

_LONGEST = 30
_WE = r"(?:我们?|俺们?|咱们?|大家(?:伙儿?)?|居民)"
_WHETHER = r"(?:要不要|该不该|用不用|需不需要|能不能|可不可以|是不是(?:要|该|得|可以)|是否(?:要|需要|可以)|(?:可以|能|要|用|需要)(?=[^，,。]{1,10}[吗么不]))"
_MOVES = r"(?:撤|走|跑|躲|离开|出去|出来|下楼|上楼|进去|进屋|回去|回家|回屋|疏散|开窗|开门|关窗|关门|关阀|关总阀|断电|拉闸|拉电|关电|停电|断水|收摊|搬|挪|等)"
_ACTS = rf"(?:先|把|{_MOVES}|救|动|碰|扶|抬|拉|进|开|关|喝|吃|灭|打|帮|坐|住|睡|用水|用电|用气|报警)"
_ASKS = re.compile(
    rf"{_WE}[^，,。？?]{{0,4}}{_WHETHER}[^，,。？?]{{0,6}}{_ACTS}|{_WHETHER}(?:现在|先|赶紧|马上)*{_WE}?[^，,。？?]{{0,2}}(?:先|把|{_MOVES})|"
    rf"{_WE}[^，,。？?]{{0,4}}(?:怎么办|咋办|咋整|怎么做|做(?:点)?什么|干(?:点)?[啥什]么?)"
)
_NOT_OURS = re.compile(r"(?:派|来|叫)人|修|报销|投诉|举报|申请|办理")


_OF_OFFICE = re.compile(
    r"(?:怎么|咋|如何|在?哪(?:里|儿|个地方)?(?:可以|能)?|要不要(?:自己|再)?|能不能(?:自己)?|可以(?:自己)?|多少钱)(?:领|退|办|装|安装|买|申请|报销|缴|交|换|充|补|租|借|修|检|登记|预约|报名)|"
    r"多少钱|(?:收费|要钱|免费|保险|赔|过期|有补贴|押金|户口|社保|医保|物业费|摊位费)|几点(?:开|上班|关门|下班)|上班时间|谁(?:负责)?赔|找谁赔|"
    r"(?:社区|街道|居委会?|办事处|小区|网格|物业|你们)[^，,。？?]{0,6}(?:有没有|有无|有|给|能|会|还|开不开|办不办|发不发|搞不搞)[^，,。？?]{0,8}"
    r"(?:课|讲座|培训|学习班|演练|活动|宣传|服务|补贴|补助|名额|发|领|报名|免费)|"
    r"(?:社区|街道|居委会?|办事处)[^，,。？?]{0,6}(?:发|给|送|办|教|补|装)(?:不\S|吗|么|没)|(?:课|讲座|培训|演练|活动|班)(?:几点|在哪|什么时候|哪天|有没有|怎么报)|有没有[^，,。？?]{0,8}(?:课|讲座|培训|学习班|演练)"
)
"""在哪领, 怎么退, 要不要自己装: what the office is asked at any time."""
_OF_ANY_DANGER = re.compile(
    r"[他她]|救护|急救|消防|警察|民警|派出所|医生|大夫|医院|120|11[09]|人呢|人没|有人(?:来|管|吗)|没人(?:来|管)|[来到]了?没|(?<!不)到哪|多久[来到]|几点[来到]|"
    r"什么时候(?:来|到|好|能)|[你他]们.{0,4}来|危险|安全|要紧|严重|会不会|回家|回去|进去|出去|出门|下楼|上楼|解封|处理(?:好|完)|怎么样|咋样|醒|受伤|冒烟|烟味|通风|[火烟味]散"
)
_NOBODY_ELSE = re.compile(
    r"(?:老人|孩子|娃娃?|宝宝|病人|家里人?|家人|人|现在|这会儿?|那|请问|师傅|网格员|小灵通|小蜜蜂|[我俺咱]们?|大家|是不是|还|就|都|也|先|在|家|里|的)*"
)
_TO_SAFETY = re.compile(r"撤|离开|疏散|躲|搬|挪|断电|拉闸|拉电|关电|关阀|关总阀")

_KEEPS_OUT = re.compile(
    r"钥匙[^，,。]{0,4}(?:找不|没带|丢|断|不在|在里)|门[^，,。]{0,4}(?:锁|打不开|开不|反锁|卡)|(?<!踏)[进上][不没]去|踹不开|撬不开"
)

_A_WORD_OR_TWO = 3
_ASKS_WHETHER = re.compile(
    r"(?:要不要|该不该|用不用|需不需要|能不能|可不可以|行不行|会不会|是不是(?:要|该|得|可以|能)?|是否(?:要|需要|可以)?)|怎么办|咋办|咋整|怎么(?:弄|做)|(?:做|干)点?(?:什么|啥)|"
    r"(?:怎么|咋|哪(?:儿|里|边|个门)?)(?=[走跑逃出下上撤救躲开关能可])|哪(?:儿|里)?(?:有|拿|找)|哪(?:儿|里)?$|谁有|(?:可以|能|要|用|需要|应该|得|有)(?=.{1,12}(?:[吗么不嘛没]|不[能行])(?:现在|这会儿?)?$)|"
    r"(?<!了)[吗么](?:现在|这会儿?)?$|[行好]不$"
)
_WHAT_TO_DO = re.compile(r"怎么(?:办|弄|做)|咋[办整]|(?:做|干)(?:点儿?)?(?:什么|啥)")
_ALL_OF_US = re.compile(r"[我俺咱]们|[我俺咱]们?家|大家|居民")
_OF_ANOTHER_TIME = re.compile(
    r"明[天早晚]|后天|下周|周[一二三四五六日末]|以后|平时|下次|[早晚]上|中午|昨|前天|万一|如果|要是|假如|演习|演练|你(?!们)|帮[忙着]?[我俺跑]|来个?人|没人|派人|跑跑|有人"
)
_CALLS_HELP = r"(?:打|拨|叫|喊|报|通知|联系|找|告诉)(?:1[12][029]|电话|救护车|消防|警|物业|保安|门卫|维保|师傅|家属|家里人|社区|人)|帮忙?|救|搭把手"
_MOVED = r"撤|走|跑|躲|逃|离开|离远|疏散|转移|出去|出来|出门|[下上](?:楼|去|来|得去)|进(?:去|来|屋|楼|得去)|回(?:去|家|屋|来)|过(?:去|来)|绕|让开|待|呆|靠近|看热闹|开(?:出|走)|挪|接"
_SHUT = r"[开关闭堵捂烧飘炸拉]|排一?排|散一?散|吹一?吹|通风|断电|电?闸|[拉停]电|灭|[浇泼接洒]|毛巾|口罩|电梯|[火水气电]|做饭|炒菜|油烟机|排风扇?|风扇|空调|洗澡|热水器|手机|打电话|搬|收|拿|带|危险|安全"
_FORCED = r"按(?=按钮|警?铃|电话)|撬|扒|砸|踹|拽|拉|拖|掰|锯|剪|劈|捅|顶|凿|别(?=开)|开|弄|按|警铃|[喊叫陪]|拍|说话|电梯|坐|蹦|跳|等"
_CARED_FOR = r"搬|抬|扶|动|挪|背|抱|翻|躺|坐起|喂|给.{0,4}[喝吃]|按压|心肺复苏|人工呼吸|掐|人中|止血|包|绑|盖|垫|送|拔|捞|下水|碰|拉|断电|拉闸|AED|除颤仪|急救箱|担架|轮椅|绕|让开|去医院"
_KEPT_FROM = r"铺|气?垫子?|劝|喊|拉|拽|接|上去|下去|围观|看|让开|说话|撤|离开|走"
_FOUGHT = r"拉架|劝架?|拉开?|锁|开门|关门|追|拦|躲|[下上]楼|[下上]去|出[去来门]|回家|过去|接"
_SEARCHED = r"找|报警|监控|照片|广播|分头|过去"
_DONE_IN = {
    EmergencyKind.FIRE: f"灭火器|消[火防]栓|灭火毯|{_MOVED}|{_SHUT}",
    EmergencyKind.GAS: f"{_MOVED}|{_SHUT}|总?阀",
    EmergencyKind.SHOCK: f"{_CARED_FOR}|{_MOVED}|电?闸",
    EmergencyKind.WATER: f"{_CARED_FOR}|{_MOVED}|跳|救生圈|绳子|竹竿",
    EmergencyKind.LIFT: _FORCED,
    EmergencyKind.TRAPPED: _FORCED,
    EmergencyKind.HEIGHT: _KEPT_FROM,
    EmergencyKind.SUICIDE: _KEPT_FROM,
    EmergencyKind.CRIME: _FOUGHT,
    EmergencyKind.TRAFFIC: f"{_CARED_FOR}|绕|过(?=[去来得吗么不])|出去|开",
    EmergencyKind.INJURY: _CARED_FOR,
    EmergencyKind.HELP: _FOUGHT,
    EmergencyKind.MISSING: _SEARCHED,
}
"""What neighbours may ask whether to do, by what has happened."""
_SURELY = re.compile(
    r"撤|跑|躲|逃|离开|疏散|[下上](?:楼|得去|去)|出门|[开关](?:窗|门|灯|火|阀|电)|窗|毛巾|[拉断]电|闸|阀|灭(?!火[器毯])|浇|泼|做饭|油烟机|点火|撬|扒|砸|踹|掰|劈|凿|[顶别]开|铺|垫|劝|拉|搬|抬|扶|喂|喝|掐|按压|人工呼吸|[锁绕]"
)
"""Asked among neighbours it is of the danger: 要不要接孩子 may be of the school."""
_TOOL = r"(?:一?[根把条块个](?=[铁木钢棍撬钳斧锤锯石砖扳螺起改凳椅绳]))|(?:铁|木|钢)?[棍棒管条杠]子?|撬[棍棒杠]|钢[筋管]|[铁锤斧榔]+头|[锤斧锯凿钳剪铲]子|大?扳手|螺丝刀|[起改]子|改锥|铁[锹铲锤]|砖头?|石头|[凳椅]子|电锯|切割机|开锁(?:的|师傅)?|[铁破拆]*工具|家伙什?|东西"
_FORCES = re.compile(r"撬|扒|砸|踹|掰|锯|剪|劈|捅|凿|[顶别弄打]开")
_BEHIND_DOORS = frozenset({EmergencyKind.LIFT, EmergencyKind.TRAPPED})
_THIEF = frozenset({EmergencyKind.CRIME, EmergencyKind.HELP, *_BEHIND_DOORS})
_PIECE = re.compile(
    r"[我俺咱他她它]们?|大家|自[己个]|人家?|家里?|屋里?|里[面头]|外面?|室外|[底下上旁边前后]面?|老人|孩子|小孩|娃娃?|宝宝|儿子|女儿|爸妈?|妈|爷爷|奶奶|老[公婆伴]|狗|猫|病人|伤者|伤员|女孩|男孩|姑娘|小伙子?|"
    r"[\da-zA-Z一二三四五六七八九十]+(?:号楼|号|[栋幢楼层])(?:的|那边)?|单元|楼梯?|楼道|走廊|阳台|厕所|卫生间|窗户?|(?:[东西南北正大后侧]|哪个)?门|[这那另][边栋楼]|另一[部个]|别的|电梯|按钮|按?铃|车子?|路边?|马路|草坪|院子?|小区|被子|[毯垫]子?|棉被|衣服|床垫?|水管?|药|糖|东西|绳子|梯子|钥匙|燃气?灶?|煤气灶?|灯|抽|[湿干]|嘴|鼻子?|头|[腿脚]|手|血|"
    rf"{_TOOL}|请问|现在|这会儿?|到底|那|这|么|就|都|也|还|又|再|先|别|不|快(?!递)|赶紧|马上|立刻|一?[下会]儿?|一?点儿?|到|去|来|往|从|在|正|对面?|把|给|被|跟|和|带|拿|坐|用|走|做|戴|放|调|发|铺|敢|着|了|啊|呀|呢|吧|吗|嘛|没|得|的|地|看|试|行|好|直接|有没有|有|应该|可以|能|会|要|想|个|住|起来|开|出|进|过|口|哪[儿里]?|什么|啥|比较"
)
"""All that may stand beside it and names nothing else."""
_GO_IN = (
    r"(?:进(?:去|屋|楼|家门?|[店铺摊][里子]?|门|仓库|[车地]库|里[面头])|回(?:去|屋|家|楼上?|[店铺摊][里子上]?|仓库|[车地]库|宿舍)|上(?:去|楼)|去(?=拿|取|抱|接|抓|背|救))"
    r"[^，,。？?]{0,3}(?:拿|取|抱|接|抓|带|背|救|收|看|睡|关|住|做饭|搬|抢|推|挪|开|牵|[吗么不]|$)"
)
_ASKS_TO_GO_IN = re.compile(
    rf"(?:能不能|可不可以|要不要|该不该|敢不敢)[^，,。？?]{{0,5}}{_GO_IN}|"
    rf"(?:能|可以|要|想|敢|得|让)[^，,。？?不没]{{0,5}}{_GO_IN}[^，,。]{{0,10}}(?:[吗么不嘛]|(?<=[吗么不])|行|[？?])\W*$"
)
_NOT_HOME = re.compile(
    r"社区|街道|派出所|医院|窗口|办事|物业|学校|银行|安装|装(?:宽带|空调|修)|修|办|报名|申请|代[拿办取]"
)
_LEFT_INSIDE = re.compile(
    r"(?:宝宝|孩子|小孩|娃娃?|老人|老太太|老爷子|老伴|病人|[我俺](?:家)?(?:[爸妈爷奶姥]{1,2}|儿子|女儿|闺女|孙[子女])|爸爸?|妈妈?|爷爷|奶奶)[^，,。？?的]{0,4}"
    r"(?:还|一个人|自己)?在(?:家|屋|里|楼上|床|上面|睡)"
)


def asks_to_go_in(words: str) -> bool:
    """我能回屋拿下钱包不, 我家宝宝在睡觉 我能上去抱吗: where it burns or smells of gas nobody goes in for anything."""
    return len(words) <= _LONGEST and bool(_ASKS_TO_GO_IN.search(words)) and not _NOT_HOME.search(words)


def tells_who_is_left(words: str) -> bool:
    """我家宝宝在家里睡觉."""
    return _LEFT_INSIDE.search(words) is not None


def may_ask_what_now(words: str) -> bool:
    """Before it is known what was called out."""
    return len(words) <= _LONGEST and bool(_ASKS.search(words)) and not _NOT_OURS.search(words)


def asks_of_office(words: str) -> bool:
    """老人防走失手环在哪领, 螃蟹怎么退: whoever has an emergency in hand is not the one to ask."""
    return len(words) <= _LONGEST * 2 and bool(_OF_OFFICE.search(words))


def asks_of_danger(words: str) -> bool:
    """救护车到哪了, 他要不要紧, 现在能回家了吗: of a danger a while ago, by words that are asked of nothing else."""
    return len(words) <= _LONGEST * 2 and (_OF_ANY_DANGER.search(words) is not None or may_ask_what_now(words))


def asks_what_now(words: str, told: str = "") -> bool:
    """`told`: what was called out. 电动车能推上楼不 is of something else, if it was no matter of 电动车."""
    found = _ASKS.search(words)
    if found is None or not may_ask_what_now(words):
        return False
    topic = bare(words[: found.start()])
    if _NOBODY_ELSE.fullmatch(topic) or _TO_SAFETY.search(words):
        return True
    return any(topic[at : at + 2] in told for at in range(len(topic) - 1))


def keeps_out(words: str) -> bool:
    """门锁着我钥匙找不到, 进不去: whoever comes to help has to get in."""
    return _KEEPS_OUT.search(words) is not None


def asks_in_danger(words: str, kinds: Iterable[EmergencyKind], addressed: bool) -> bool:
    """要不要先把门撬开, while somebody is in a lift; 我家要不要开窗, while it burns: it asks whether to do what is done in such a
    danger, and names nothing else. `addressed`: put to the bot, and hardly anything else; among neighbours 要不要帮忙 is
    offered to them, and 要不要接孩子 may be of anything."""
    kinds = frozenset(kinds)
    if not kinds.isdisjoint(SPREADS) and asks_to_go_in(words):
        return True
    if len(words) > _LONGEST * 2 or not _ASKS_WHETHER.search(words) or _OF_ANOTHER_TIME.search(words):
        return False
    acts = "|".join(dict.fromkeys(_DONE_IN[kind] for kind in kinds if kind in _DONE_IN))
    if not acts or asks_of_office(_WHAT_TO_DO.sub("", words)):
        return False
    clauses = [bare(clause) for clause in clauses_of(words)]
    if not any(_asks_to_do(clause, acts, addressed) for clause in clauses):
        return False
    beside = sum(len(_named_besides(clause, acts)) for clause in clauses)
    return beside <= (_A_WORD_OR_TWO if addressed and not _WHAT_TO_DO.search(words) else 0)


def wants_to_force(words: str, sounds_like: Iterable[EmergencyKind], kinds: Iterable[EmergencyKind]) -> bool:
    """能不能拿铁棍把门撬开, while somebody is behind that door: it sounds like a thief and is none."""
    behind_doors = not _BEHIND_DOORS.isdisjoint(kinds)
    return behind_doors and _THIEF.issuperset(sounds_like) and speaks_of_forcing(words)


def speaks_of_forcing(words: str) -> bool:
    """撬门, by whoever is inside or outside."""
    return _FORCES.search(words) is not None


def asks_what_to_do(words: str) -> bool:
    """怎么办, 我们做点什么: not whether to do this or that."""
    return _WHAT_TO_DO.search(words) is not None


def _asks_to_do(clause: str, acts: str, addressed: bool) -> bool:
    if not _ASKS_WHETHER.search(clause):
        return False
    done = re.search(f"{_CALLS_HELP}|{acts}" if addressed else acts, clause, re.IGNORECASE)
    surely = done is not None and (addressed or _SURELY.search(clause))
    if not surely and not (_WHAT_TO_DO.search(clause) and (addressed or _ALL_OF_US.search(clause))):
        return False
    return not _named_besides(clause, "" if _WHAT_TO_DO.search(clause) else acts)


def _named_besides(clause: str, acts: str) -> str:
    """路灯灭了怎么办 names what it is of."""
    known = f"{_CALLS_HELP}|{acts}" if acts else _CALLS_HELP
    return _PIECE.sub("", re.sub(known, "", _ASKS_WHETHER.sub("", clause), flags=re.IGNORECASE))
