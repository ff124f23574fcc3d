"""药在我包里 要不要喂: whoever is with somebody ill asks whether to give them what they usually take."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind
from bot.domain.words.plain import clauses_of

_LONGEST = 40
_MEDICINE = re.compile(
    r"药(?!店|房|费|师)|丸|喷雾|吸入|硝酸甘油|救心|阿司匹林|胰岛素|降压|退烧|止疼|止痛|布洛芬|葡萄糖|糖(?!尿|果)|喷剂|气雾剂"
)
_WHETHER = r"(?:要不要|能不能|可不可以|该不该|用不用|需不需要|是不是(?:要|该|能|可以)|(?:可以|能|要|还能|该)(?=.{1,8}(?:[吗么不嘛]|行不行)))"
_TAKES = r"(?:喂|吃|服|含|喷|吸|灌|打一?针|给[他她人老孩我]\S{0,3}(?:吃|用|打|喂|含|喷|服))"
_ASKS = re.compile(
    rf"{_WHETHER}[^，,。]{{0,6}}{_TAKES}|{_TAKES}[^，,。]{{0,6}}(?:行不行|可以[吗么不]|行[吗么不]|能行[吗么不]|好不好|吗|么|不)\W*$"
)
_OF_OFFICE = re.compile(r"报销|医保|多少钱|哪[里儿买]|怎么[买开领]|申请|免费|药店|处方|过期")
_WORSE = re.compile(r"晕|昏|倒|没|不[醒动行应]|抽|吐|血|紫|白|青|断|越来越")
_ILL = frozenset({
    EmergencyKind.INJURY, EmergencyKind.LIFT, EmergencyKind.TRAPPED, EmergencyKind.SHOCK, EmergencyKind.TRAFFIC,
    EmergencyKind.WATER, EmergencyKind.HELP,
})  # fmt: skip


def asks_of_medicine(words: str, kinds: Iterable[EmergencyKind]) -> bool:
    """`kinds`: of what was called out."""
    if len(words) > _LONGEST or _ILL.isdisjoint(kinds) or _OF_OFFICE.search(words):
        return False
    return bool(_MEDICINE.search(words)) and any(map(_ASKS.search, clauses_of(words)))


def tells_nothing_worse(words: str, kinds: Iterable[EmergencyKind]) -> bool:
    """我妈有哮喘 药在我包里, where an ambulance was called for."""
    beside = " ".join(clause for clause in clauses_of(words) if not _ASKS.search(clause))
    found = recognise_emergency(beside)
    if found is None:
        return True
    return found.kind is EmergencyKind.INJURY and found.kind in kinds and not _WORSE.search(beside)
