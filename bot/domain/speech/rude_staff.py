"""29号楼楼道三天没扫，那个保洁说话还冲: one of those who work here was rude to somebody; it is said of that person, whatever
else is wrong beside it."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_question

_LONGEST = 200
_SIGNS = ("保洁", "保安", "物业", "工", "师傅", "的", "门卫", "管家", "客服", "前台", "管理员", "网格员")
"""One of them stands in whatever names somebody who works here."""
_WORKER = (
    r"(?:保洁|保安|门卫|[水电木]工|(?:维|检)修工?|修理工|清洁工|工人|管家|客服|前台|管理员|网格员|"
    r"(?:扫(?:地|楼|楼道)|拖地|收(?:垃圾|费|破烂|水费|电费)|看(?:门|大门|车)|修(?:电梯|水管|灯|门)|送水|巡逻)的)"
)
_OFFICE = (
    r"(?:物业|社区|居委会?|街道)(?:上|里|公司|办公室)?的?(?:(?:那|这)(?:个|位)(?:胖子|瘦子|男的|女的|小伙子?|小姑娘|老头|大[爷妈姐叔哥]|戴眼镜的|管事的|修?[\u4e00-\u9fff]{0,2}的)|"
    r"人(?=[^员手家们态]))"
)
_SOMEBODY = rf"(?:{_WORKER}|{_OFFICE})(?:大[爷妈姐叔哥]|阿姨|师傅|老头|小伙子?|小姑娘|的人)?"
_VERY = r"(?:还|也|又|都|很|太|特别|非常|真|老|总|那么|这么|挺|忒|贼|可|相当|极其|极)*"
_US = r"(?:[我俺咱]们?|人家?|居民|业主|老人|老太太|老头|大家|孩子)"
_RUDE = (
    rf"(?:说话|讲话|口气|语气|嗓门){_VERY}(?:冲(?![着了])|难听|凶|横|不客气|带刺|呛|阴阳怪气)|态度{_VERY}(?:差|恶劣|不好|横|蛮横|凶|冲)|"
    rf"(?:跟|和|对|冲|朝)着?{_US}[^，,。；;！!？?\n]{{0,3}}(?:吵|骂|吼|嚷|喊|瞪|翻白眼|发火|发脾气|凶|甩脸|大呼小叫|爱[搭答]不理|不耐烦)|"
    rf"爱[搭答理]不理|(?:骂|吼|怼|呛|凶|撵|轰){_US}|翻白眼|不耐烦|甩脸|给{_US}(?:脸色|脸子)|凶巴巴|骂骂咧咧|骂人|凶得|太?不像话|太过分"
)
_OF_OTHERS = "被遭挨让说有谁跟和帮替"
"""保安被人骂, 保洁说有人骂人: it is said of somebody else."""
_CLAUSE = r"[，,。；;！!？?\n ]"
_WAS_RUDE = re.compile(
    rf"{_SOMEBODY}{_VERY}(?:[^，,。；;！!？?\n {_OF_OTHERS}]{{0,10}}?(?:还|也|又)?)(?P<how>{_RUDE})|"
    rf"{_SOMEBODY}[^，,。；;！!？?\n {_OF_OTHERS}]{{0,6}}{_CLAUSE}+(?:(?:来|去|到)了|他|她|人家|而且|结果)?{_VERY}(?P<then>{_RUDE})"
)
_BEFORE_RUDENESS = re.compile(rf"(?<=[\u4e00-\u9fff])(?=(?:还|又|也){_VERY}(?:{_RUDE}))")
_DENIED = re.compile(r"(?:不|没有?|从不|从来不|从没)$")


def tells_of_rudeness(text: str) -> bool:
    """Whether one of those who work here is said to have been rude; what is asked about it is no charge."""
    if len(text) > _LONGEST or not any(sign in text for sign in _SIGNS):
        return False
    found = _WAS_RUDE.search(text)
    if found is None or is_question(text):
        return False
    how = "how" if found["how"] else "then"
    return not _DENIED.search(text[: found.start(how)])


def parted_from_rudeness(text: str) -> str:
    """电梯坏了三天不修，还骂人, of 电梯坏了三天不修还骂人: what was wrong, and then how they were treated."""
    return _BEFORE_RUDENESS.sub("，", text) if len(text) <= _LONGEST else text
