"""我老伴还没回来, said among neighbours: somebody is only not home yet. Who has reason to fear for them tells of their
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
_ONLY = re.compile(
    rf"(?:唉|哎呀?|这|你看|怎么|咋|[我俺咱他她]们?|家里?的?|的|那个?)*{_WHO}(?:他|她|们|俩)?{_NOT_YET}(?:家|来|了|呢|啊|呀|的|吗|嘛|哦|唉|哟|喔)*"
    r"(?:[\s，,]*(?:(?:饭|菜|汤)[^，,。\s]{0,3}(?:凉|做好|热)|(?:先吃|不等[他她])|[他她]?(?:又|在|还在)*(?:加班|应酬|堵车|喝酒|打麻将|打牌|下棋|跳舞)去?)[了呢啊呀的吧]*)?\W*"
)
_LONGEST = 24


def is_only_not_home(text: str) -> bool:
    """Nothing but that, of a grown-up who is not called old; of a child, or since the morning, it is called out."""
    return len(text) <= _LONGEST and "还" in text and bool(_ONLY.fullmatch(text.strip()))
