"""我老伴还没回来, 老头子去下棋了 还没回来, said among neighbours: somebody is only not home yet. Who has reason to fear for them tells of their
age, of how long they are away, or of their worry."""

from __future__ import annotations

import re

_WHO = (
    r"(?:老伴|老公|老婆|老头子?|老爷子|老太婆?|老两口|爱人|对象|媳妇|丈夫|妻子|儿子|儿媳妇?|闺女|女儿|姑娘|女婿|老?[爸妈爹娘]{1,2}|父亲|母亲|"
    r"[哥姐弟妹]{1,2}|嫂子|公公|婆婆|[大小]的|那口子|那位|家里?人|室友)"
)
_NOT_YET = (
    r"(?:都|也|又|今天|今晚|今儿|这会儿|怎么|咋|咋个|为啥)*还(?:是|都)?(?:没有?|未|不)(?:见)?"
    r"(?:回来?|回家|到家|进门|着家|下班|放学)"
)
_PLEASURE = (
    r"(?:下棋|[打搓]麻将|打牌|[遛溜][弯狗鸟娃]|散步|跳(?:广场)?舞|买菜|逛(?:街|超市|公园|商场|市场)?|赶集|串门|喝[茶酒]|吃席|聚[会餐]|加班|上班|值班|应酬|"
    r"出差|开会|健身|唱歌|理发|接(?:孩子|孙子|娃)|(?:同学|朋友|邻居|亲戚|同事)(?:家|那)(?:里|儿)?(?:玩|吃饭|串门|打牌)?|棋牌室|麻将馆)"
)
"""Where people go and stay out; not where harm comes to them, as when they fish."""
_IS_OUT = (
    rf"(?:(?:又|在|还在|还|刚|吃完饭|下午|晚上|今天)*(?:出去|出门|跑去|去|上|到)?{_PLEASURE}(?:去)?(?:了|呢)?[\s，,]*)?"
)
_ONLY = re.compile(
    rf"(?:唉|哎呀?|这|你看|怎么|咋|[我俺咱他她]们?|家里?的?|的|那个?)*{_WHO}(?:他|她|们|俩)?{_IS_OUT}{_NOT_YET}(?:家|来|了|呢|啊|呀|的|吗|嘛|哦|唉|哟|喔)*"
    r"(?:[\s，,]*(?:(?:饭|菜|汤)[^，,。\s]{0,3}(?:凉|做好|热)|(?:先吃|不等[他她])|[他她]?(?:又|在|还在)*(?:加班|应酬|堵车|喝酒|打麻将|打牌|下棋|跳舞)去?)[了呢啊呀的吧]*)?\W*"
)
_LONGEST = 24


def is_only_not_home(text: str) -> bool:
    """Nothing but that, of a grown-up who is not called old; of a child, or since the morning, it is called out."""
    return len(text) <= _LONGEST and "还" in text and bool(_ONLY.fullmatch(text.strip()))
