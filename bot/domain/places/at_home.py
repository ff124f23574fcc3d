"""就是厨房里头那个: where inside a home, or which of the things in it; it speaks of nobody."""

from __future__ import annotations

import re

_LONGEST = 30
_ROOM = (
    r"厨房|卫生间|洗手间|厕所|浴室|淋浴[间房]?|洗澡间|阳台|卧室|主卧|次卧|客厅|书房|餐厅|饭厅|玄关|过道|储[藏物][室间]|[里外][屋间]|屋里|房间|灶间|家里|"
    r"灶台|水槽|水池|洗[碗菜脸手衣漱][池盆台]|台盆|马桶|坐便|浴缸|花洒|地漏|橱柜|吊柜|床头"
)
_THING = (
    r"水龙头|龙头|[上下]水[管道口]?|[水暖气]管|管[子道]|软管|总?阀门?|水表|[电气]表|暖气片?|地暖|分水器|热水器|壁挂炉|空调|洗衣机|冰箱|燃气灶|煤气灶|灶|油烟机|"
    r"吊顶|天花板|顶棚|墙[角根面]?|窗[户台]?|插座|开关|弯头|接[口头]|角|灯|门(?![卫岗])"
)
_WHICH = r"[那这一][个盏根扇块条道面台部处片只间截段圈边头里儿]?"
_WHERE = r"最|靠|挨|贴|对着|朝|进门|[里外左右上下前后东西南北中]|中间|旁边?|隔壁的?(?=[间屋])|底|顶|[头边面手侧]"
_FILLING = r"就|应该|好像|大概|主要|具体|位置|[说指]的|[我俺咱]们?|自己|家|[是在的带也都和跟与及还有着了呀啊哦呢吧嘛哈嗯对]|哎|那个|\W"
_INSIDE = re.compile(_ROOM)
_ANY = re.compile(rf"{_ROOM}|{_THING}|{_WHICH}|{_WHERE}|{_FILLING}")


def is_only_inside(words: str) -> bool:
    """Whether it tells where in the own home and nothing else; 楼上厨房里那个 is in another's."""
    return len(words) <= _LONGEST and bool(_INSIDE.search(words)) and is_only_which(words)


def is_only_which(words: str) -> bool:
    """Whether it tells which one (最里头那个, 马桶后头那根管子) and nothing else."""
    return len(words) <= _LONGEST and not _ANY.sub("", words)
