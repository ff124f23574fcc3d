"""没有着火，是邻居在做饭: whether somebody says that there is no danger, and says nothing else."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 40
_DOUBTS = re.compile(r"真的?(?:还是|是)?假|是真(?:的)?(?:还)?是假|假的?[吧吗]")
"""真的假的, of what others have told."""
_MAY_DENY = re.compile(r"没|不是|虚惊|误[报会]|[看听闻搞弄认]错|假")
_BEFORE = (
    r"(?:大家|各位|刚才|刚|那个|那边|那儿|那里|这边|这里|这儿|我们?|俺们?|咱们?|他们?|她|人家|楼[上下]|隔壁|对门|邻居|"
    r"屋里|家里?|里面|楼道里?|厨房里?|\d{1,3}(?:号楼|栋|幢|单元|楼)|那栋楼?|已经|其实|并|根本|真的|确认|看了|去看了|原来|就|只|是|的|说|哦|啊|哎呀?)*"
)
_DANGER = (
    r"(?:着火|起火|失火|火灾|火情|冒烟|爆炸|漏气|漏电|触电|(?:煤气|燃气|天然气)(?:泄漏|漏气?|味)|打架|打人|动手|受伤|晕倒?|昏迷|"
    r"被困|困人|困住|跳楼|轻生|溺水|落水|抢劫|小偷|进贼|贼|出事|危险|诈骗|被骗|骗子|走丢|走失)"
)
_AFTER = r"(?:了|的|啊|呀|哈|哦|呢|嘛|而已|情况|现象|这回事|的事)*"
_DENIES = re.compile(
    rf"{_BEFORE}(?:没有?|没人|不是)(?:真的?|什么|人|在)?{_DANGER}{_AFTER}|"
    rf"{_BEFORE}(?:虚惊一?场?|误报|误会(?:一场)?|(?:看|听|闻|搞|弄|认)错|假的|假警报){_AFTER}"
)
_WELL = re.compile(
    rf"{_BEFORE}(?:(?:没(?:啥|什么)?事儿?了?)+|都好|挺好|不要紧|没关系|没问题|别慌|别怕|别担心|不用(?:怕|担心|慌|来|叫人?|报警|打电话|麻烦)|放心|散了吧|"
    rf"谢谢(?:大家|各位|你们?|您)?|抱歉|对不起|不好意思|打扰|好的?|嗯){_AFTER}"
)
_HARMLESS = re.compile(
    rf"{_BEFORE}(?:老人|孩子|小孩|食堂|饭店|有人|谁家|阿姨|大爷)?(?:家)?(?:里)?(?:的)?(?:正?在)?"
    r"(?:做饭|做菜|炒菜|烧菜|烧饭|烧水|烧烤|烤串|烤红薯|[蒸煮炖](?:包子|馒头|饭|面|菜|鱼|肉|骨头|汤|粽子|中?药)|熬(?:药|汤)|炒辣椒|熬油|炼油|烤肉|熏肉|水?蒸汽|水蒸气|水汽|水雾|雾气?|闹着玩|开玩笑|玩闹|玩|演练|演习|"
    r"拍戏|拍电影|拍视频|放烟花|放鞭炮|(?:看|放)?电视剧?|看电影|看球赛?|电视声|睡着|测试|试警报)(?:的|了)?(?:烟|油烟|味|味道|声音|火光|水?蒸汽|水汽|热气|汽|动静)?"
    rf"{_AFTER}"
)
_NO_PERSON = re.compile(
    r"(?:又|并|可|根本|也)?(?:不是人|没有?人(?:被|给|让)?车?(?:撞|压|轧|咬|砸|伤|受伤|困|烫|电|摔)[着到了住伤]{0,2}|没(?:撞|压|咬|砸|伤)[着到]人)(?:了|的|啊|呀|哈)*"
)
_ANIMAL = re.compile(
    r"(?:[我俺]们?(?:刚才?)?|刚才|刚刚|刚(?!刚))?(?:[^\s，,。我他她你不没]{0,6}(?=[那这][个只条]))?(?:(?:说|讲|指)的)?(?:那个|这个|就|都|只|被?(?:撞|压|轧|丢|困|咬)的)*(?:是)?(?:[我俺他]们?家|邻居家)?的?(?:那|一)?[只条个]?"
    r"(?:小|大|流浪|三花)?(?:猫|狗|兔子?|鸟|鸡|鸭|鹅|宠物|玩具|玩偶|布娃娃|假人|模特)[咪狗]?(?:[被让]?车?(?:撞|压|轧|丢|困)[着到了住]{0,2})?(?:了|的|啊|呀|哈)*"
)
"""我说的是猫, beside 不是人; 他不是人 alone is no such word."""
_INSTEAD = re.compile(
    r"(?:原来|其实|就|只|都|好像|应该|大家|她们?|他们?|人家|隔壁|楼[上下])*(?:是|在)(?!不)[^?？]{1,16}"
)
"""是看电视剧: what it was, whatever that is."""
_IGNORED = re.compile(
    r"(?:这[个条件]|先|可以|直接|就|请)*(?:忽略|作废|解除(?:警报|了)?|(?:不用|不必|别|不要)(?:再)?(?:管|来|去|处理|理会|跟进?|派人?|接单?))(?:掉|它|吧|了|就行|即可)*"
)
_NOT_IT = re.compile(rf"{_BEFORE}不是(?:明)?(?:火|烟|浓烟|煤气|燃气|天然气|血|炸弹){_AFTER}")
_BELL = r"[^\s，,。]{0,4}(?:警铃|报警|按钮|按键|[铃键]|电话|呼叫器?|110|119|120)[器的]?"
_PRESSED = re.compile(
    rf"{_BEFORE}(?:有人|老人|大爷|阿姨|孩子|小孩|业主|住户|手机?)?(?:不小心|无意)?"
    rf"(?:(?:[按摁碰触拨]错|误[按触碰拨])(?:到|着)?了?(?:{_BELL})?|[按摁碰触拨][到着]了?{_BELL}){_AFTER}"
)
"""按错了警铃."""
_LOOKED = re.compile(
    r"(?:我们?|已经?|刚才?|都|也|去|到|上|过去|上门|现场|进屋|入户|下楼|上楼)*(?:看|查|问|核实|核查|了解|确认|敲门)(?:过|了|完|清楚|一下|现场)*(?:了|的)?"
)
_MADE_SAFE = re.compile(
    r"(?:[我俺他她]们?|人家?|居民|户主|家属|自己|现场)?(?:已经?|都|也|就|自己|刚|被)*(?:把[^，,。]{1,6}?)?(?:拔|断|关|切|熄|扑|浇|灭|挪|搬|围|拦|填|盖|封)"
    r"(?:掉|了|断|灭|开|走|好|上|住|平|起来|电|气|闸|火|插头|电源|阀门?|开关)+"
)
_STILL_WRONG = re.compile(r"短路|漏[电气水油]|冒|断|伤|裂|塌|倒了|松|掉|坏")
"""不是火 是电线短路: another thing that is to be seen to."""
_NO_ALARM = (_DENIES, _WELL, _HARMLESS, _ANIMAL, _NO_PERSON, _IGNORED, _NOT_IT, _PRESSED)
_IGNORED_AS = "误报"
_DENIED_THINGS = re.compile(_DANGER)
_NAMED = re.compile(r"火|烟|煤气|燃气|天然气|漏气|漏电|打架|打人|受伤|晕|困|跳楼|贼|小偷|骗|走丢")
_BURNS = re.compile(r"火|烟|炸|漏气|[煤燃]气|天然气|烧|糊|焦|电|味|烫|警报|报警")
_SMELLS = re.compile(r"烟|味|糊|焦|烧|火|气")


def denies_danger(words: str) -> bool:
    """Every clause of it says that nothing is wrong, or what harmless thing it is; a question is none."""
    if len(words) > _LONGEST or not _MAY_DENY.search(words) or words.rstrip().endswith(("?", "？", "吗", "吧", "么")):
        return False
    if _DOUBTS.search(words):
        return False
    clauses = clauses_of(words)
    denied = any(_DENIES.fullmatch(clause) for clause in clauses)
    well = any(_WELL.fullmatch(clause) for clause in clauses)
    harmless = any(_HARMLESS.fullmatch(clause) for clause in clauses)
    if any(map(_ANIMAL.fullmatch, clauses)) and any(map(_NO_PERSON.fullmatch, clauses)):
        return all(map(_is_of_animal, clauses))
    if not denied and not (well and harmless):
        return False
    return all(_DENIES.fullmatch(one) or _WELL.fullmatch(one) or _HARMLESS.fullmatch(one) for one in clauses)


def _is_of_animal(clause: str) -> bool:
    return any(one.fullmatch(clause) for one in (_NO_PERSON, _ANIMAL, _WELL))


def explains_away(words: str) -> bool:
    """没事 是看电视剧, 不是煤气 是我家炖大肠: nothing is wrong, and what it was instead. Of an alarm only those who have told of it can
    say so."""
    if len(words) > _LONGEST or not _MAY_DENY.search(words) or words.rstrip().endswith(("?", "？", "吗", "么")):
        return False
    clauses = clauses_of(words)
    well = [any(said.fullmatch(one) for said in (_WELL, _DENIES, _NOT_IT)) for one in clauses]
    return any(well) and all(
        one or _INSTEAD.fullmatch(clause) or _HARMLESS.fullmatch(clause) or _LOOKED.fullmatch(clause)
        for one, clause in zip(well, clauses, strict=True)
    )


def is_false_alarm(words: str) -> bool:
    """忽略, 说的是猫, 按错了警铃, 看过了 是人家在烧烤, 是热水壶短路 已拔掉: of an alarm by whoever has it, in whose hands it is to end it. 已断电 alone is what
    was done first."""
    if len(words) > _LONGEST or words.rstrip().endswith(("?", "？", "吗", "么", "没", "不")):
        return False
    clauses = clauses_of(words)
    nothing = [clause for clause in clauses if any(one.fullmatch(clause) for one in _NO_ALARM)]
    safe = [clause for clause in clauses if _MADE_SAFE.fullmatch(clause)]
    instead = [clause for clause in clauses if _INSTEAD.fullmatch(clause)]
    looked = [clause for clause in clauses if _LOOKED.fullmatch(clause)]
    if not safe and any(_STILL_WRONG.search(clause) for clause in instead):
        return False
    return bool(nothing or (safe and instead)) and all(one in (*nothing, *safe, *instead, *looked) for one in clauses)


def false_alarm_told(words: str) -> str:
    """What is_false_alarm tells, as it may be told to whoever called it out."""
    clauses = [one for one in clauses_of(words) if not _LOOKED.fullmatch(one)]
    told = (_IGNORED_AS if _IGNORED.fullmatch(clause) else clause for clause in clauses)
    return "，".join(dict.fromkeys(told))


def denies_what(words: str, told: str) -> bool:
    """Whether what is denied is what was told: 没有着火 after 3号楼着火了, 虚惊一场 after anything."""
    things = _DENIED_THINGS.findall(words)
    return not things or any(sign in told for thing in things for sign in thing if sign not in "着起失没有人被")


def names_denied(words: str, told: str) -> bool:
    """不是煤气 after 有煤气味: it says of what was told that it is none."""
    denied = [clause for clause in clauses_of(words) if _NOT_IT.fullmatch(clause) or _DENIES.fullmatch(clause)]
    return any(sign in told for clause in denied for sign in _NAMED.findall(clause))


def denies_another(words: str, told: str) -> bool:
    """油锅刚才冒了点烟 是我忘关火了 没着火, after a tap was reported: smoke that is explained, where nothing of the kind was
    told of. 没着火 alone, or 没人受伤, may be of anything that is broken."""
    if len(words) > _LONGEST or not _MAY_DENY.search(words) or _BURNS.search(told):
        return False
    clauses = clauses_of(words)
    denied = [clause for clause in clauses if _DENIES.fullmatch(clause) or _NOT_IT.fullmatch(clause)]
    explained = any(_SMELLS.search(clause) for clause in clauses if clause not in denied)
    return explained and any(_BURNS.search(clause) for clause in denied)
