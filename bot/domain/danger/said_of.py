"""我车在那, 门铃没声音了, 护栏倒了, 又倒了一车垃圾, 有人烧纸钱, 戏里头那个女的上吊了: of what it is said makes it no danger, whatever the words are."""

from __future__ import annotations

import re

from bot.domain.danger.dumped import only_dumps
from bot.domain.places.words import without_places
from bot.domain.words.plain import clauses_of

_LONGEST = 40
_MAY_BE = re.compile(r"车|铃|对讲|电视|音[响箱]|收音|助听|电话|[狗猫鸟]|栏|树|桩|墩|桶|烧|烤|[里中倒]")
_ENDS = r"(?:[了呢啊呀的啦吧嘛]|[呢哈])*[？?！!]?"
_PARKED = re.compile(
    rf"[我俺咱]们?(?:家|的)*(?:小|电动|电瓶|摩托|汽)?车子?(?:也|都|就|还|正好?|刚|一直)*(?:停|放|锁)?(?:在|着)?(?:[那这][里儿边块]?|里[头面]|下[头面]|底下|旁边|[车库棚里地下]{{1,4}}|[A-Za-z]{{1,2}}\d*(?:区|层|号)?|\s)*{_ENDS}"
)
_FOR_SOUND = r"门铃|对讲机?|电视机?|音响|音箱|收音机|助听器|电话机?|座机|喇叭|闹钟"
_SILENT = re.compile(
    rf"(?!.*[按打拨喊呼敲])[^，,。]{{0,12}}(?:{_FOR_SOUND})(?:[又也都老就半天一直几两三\d个月]|突然|忽然){{0,6}}(?:没(?:有)?声音?|不响|不出声|没了声音?){_ENDS}|"
    rf"[^，,。]{{0,12}}(?:小?[狗猫鸟]|鹦鹉|鸽子|鸡|鸭|鹅|兔子)(?:[又也都老就好半一几两三四五\d天个月多]|已经){{0,6}}(?:没(?:有)?(?:声音?|动静|叫)|不叫){_ENDS}"
)
_LOW = r"护栏|围栏|栅栏|栏杆|隔离[栏墩]|篱笆|小树苗?|路[桩锥]|石墩|垃圾桶|宣传栏|自行车|共享单车|晾衣架"
_FALLEN = re.compile(
    rf"(?:@\S+\s)?[^，,。阳台窗顶楼]{{0,8}}(?<!阳台)(?<!窗)(?:{_LOW})(?:又|都|也|全|被(?:风|车|人|雨)[吹刮撞推碰]?)*(?:[吹刮]?(?:倒|歪|断|斜|折|趴))(?:下|在地上|一[大片段排])*[了着]?(?:压[着住坏了]*(?:草坪|草地|花[坛草]?|绿化带?|盲道|人行道|路面)?)?{_ENDS}"
)
_IN_A_STORY = re.compile(
    r"(?:[^，,。]{0,6})(?:戏|剧|片子?|电影|电视|小说|书|评书|故事|游戏|动画)(?:里[头面边]?|中)[^，,。我]{0,20}"
)
_BURNT = re.compile(
    r"烧(?:着|了|的|点儿?|一?堆)?(?:纸钱|冥[币纸]|元宝|纸(?![箱板壳盒])|香|树?叶子?|落叶|枯[枝叶]|秸秆|麦秆|杂草|荒草|烤)|烤(?:串|肉|鱼|羊)|上香|[祭拜]祖"
)
_WORRY = re.compile(
    r"(?<!送)人|老|[他她我孩娃]|[敲撬]|应|开门|味|血|伤|砸|压|电|水|火|烟|烧|炸|漏|塌|掉|救|困|淹|急|快|怕|险|钱|1[12]\d|楼[上下]|真的"
)
_SMOKES = re.compile(r"烟|味|呛|熏|咳|飘")
_OUT_OF_HAND = re.compile(
    r"火(?!锅|腿)|着[了起]|[烧点引]着|烧起|蹿|窜|蔓延|越[烧来]|烧到|控制|救|快来|消防|1[12]\d|灭|爆|炸|蔓|引|[打砸捅刀抡抄困水追血喊]|晕|昏|倒|喘|电|煤气|燃气|车[子棚库]|楼道|屋里|房[子间顶]|阳台|厨房|家里|山|林|树[着上]"
)


def is_said_of_things(text: str) -> bool:
    """Nothing else is told in it that anybody might fear; 狗没动静了 门也敲不开 tells more."""
    if len(text) > _LONGEST or not _MAY_BE.search(text):
        return False
    if _BURNT.search(text) and _SMOKES.search(text) and not _OUT_OF_HAND.search(text):
        return True
    if only_dumps(text):
        return True
    clauses = [clause for part in clauses_of(text) for clause in re.split(r"(?<=[?？])", part) if clause]
    rest = [clause for clause in clauses if not _is_of_a_thing(clause)]
    return len(rest) < len(clauses) and not _WORRY.search(" ".join(rest))


def _is_of_a_thing(clause: str) -> bool:
    bare = without_places(clause).strip()
    return any(rule.fullmatch(one) for rule in (_PARKED, _SILENT, _FALLEN, _IN_A_STORY) for one in (clause, bare))
