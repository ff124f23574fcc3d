"""The first thing that is said when somebody is in danger: whom to call, then what to do until help comes."""

from __future__ import annotations

from bot.domain.danger.advice import Advice
from bot.domain.danger.kinds import Emergency, EmergencyKind

_BY_KIND = {
    EmergencyKind.FIRE: (
        "请马上拨打 {numbers}。快撤到室外，弯腰走，不要乘电梯。出不去就关紧门、堵住门缝，到窗口呼救。"
    ),
    EmergencyKind.GAS: "请马上到室外拨打 {numbers}。走前关阀门、开窗。屋里不要点火，不要碰电器开关，不要打电话。",
    EmergencyKind.TRAFFIC: "请马上拨打 {numbers}。人撤到路边，打开双闪灯。受伤的人不要随便搬动。",
    EmergencyKind.LIFT: (
        "请马上拨打 {numbers}。按电梯里的警铃，或打里面贴的救援电话。不要扒门、不要蹦跳，靠边站好等救援。"
    ),
    EmergencyKind.TRAPPED: "请马上拨打 {numbers}。说清在哪里、困了几个人。先顾好自己，不要硬拉，不要攀爬。",
    EmergencyKind.WATER: "请马上拨打 {numbers}。不要下水去救，也不要手拉手去救。把竹竿、绳子、救生圈递给他。",
    EmergencyKind.SHOCK: (
        "请马上拨打 {numbers}，同时拉闸断电。断电前不要用手碰他，也不要碰水和电线。断不了电就离远些，再打 119。"
    ),
    EmergencyKind.HEIGHT: (
        "请马上拨打 {numbers}。轻声跟他说话，稳住他，不要刺激、不要围观。不要突然去拉，楼下的人让开。"
    ),
    EmergencyKind.SUICIDE: (
        "请马上拨打 {numbers}。陪着他，稳住他，不要刺激、不要围观。要是您自己难受，先找家人邻居陪着，不要一个人待着。"
    ),
    EmergencyKind.CRIME: "请马上拨打 {numbers}。先保证自己安全，离远些、锁好门。不要追，不要靠近。",
    EmergencyKind.MISSING: "请马上拨打 {numbers}，不用等 24 小时。说清姓名、年龄、穿什么衣服，最后在哪里见到。",
    EmergencyKind.INJURY: "请马上拨打 {numbers}。说清地点和伤情病情。守在旁边，不要随便搬动，等救护车。",
    EmergencyKind.FRAUD: (
        "请别再转账，挂断，打 {numbers}。钱已经转出的，说清时间、金额和对方账号，请民警止付。"
        "不要报验证码，不要共享屏幕，说能帮您追款的也不要信。"
    ),
    EmergencyKind.HELP: (
        "请马上拨打 110 或 120。遇到坏人打 110，生病受伤打 120，着火被困打 119。请再发一句：在哪里，出了什么事。"
    ),
}

_AT_A_WIRE = (
    "请马上拨打 {numbers}。离开 8 米以外，不要碰、不要靠近，不要踩旁边的水，也不要用水去浇。叫住路过的人，等电力抢修。"
)

_LIES_IN_GAS = "请马上到室外拨打 {numbers}。开窗关阀门，能抬就把人抬到外面通风的地方，自己头晕马上出来。屋里不要点火、不要碰电器、不要打电话。"

_COMING_DOWN = (
    "请马上拨打 {numbers}。底下的人赶紧走开，离远些，不要去扶、去接、去够。路上能拦就拦一下，叫住要过去的人。"
)

_BY_ADVICE = {
    Advice.OWN_LIFE: (
        "请马上拨打 {numbers}，有人听您说；也可以打 12345，请接线员接通心理援助。"
        "请先到安全的地方，叫家人或邻居来陪您，不要一个人待着。"
    ),
    Advice.ILL: "请马上拨打 {numbers}。坐着或半躺着别动，松开领口，身边留个人。不要自己走去医院，等救护车。",
    Advice.AT_DOOR: "请马上拨打 {numbers}。不要开门，隔着门让他等民警来。银行卡、现金、密码、验证码都不要给。",
    Advice.IN_FLAT: (
        "请马上拨打 {numbers}。别跟他争，找个借口出门，到邻居家等民警。银行卡、现金、密码、验证码都不要给。"
    ),
    Advice.FLOODED: (
        "请马上拨打 {numbers}。往高处走，上楼或上屋顶；门推不开就从窗户出来。水里的电器、插座不要碰，手干、够得着再拉总闸。"
    ),
    Advice.CAR_FLOODED: (
        "请马上拨打 {numbers}。解开安全带，马上开窗或开门出来；打不开就砸侧窗的角。出来往高处走，走不了就上车顶等。"
    ),
}

_MEANWHILE = {
    EmergencyKind.FIRE: "楼道没烟就走楼梯下到室外，不要乘电梯；楼道有烟就别出门，关紧门、堵住门缝，湿毛巾捂住口鼻，到没烟的窗口呼救。",
    EmergencyKind.GAS: "先到室外去。不要点火做饭，不要开关电灯和电器，电梯也不要坐，等燃气公司和 119 说好了再回屋。",
    EmergencyKind.TRAFFIC: "请绕开走，把路让给救护车。受伤的人不要随便搬动，听 120 电话里的安排。",
    EmergencyKind.LIFT: "不要撬门、扒门。隔着门跟里面的人说话，让他们别动，等 119 和维保的人来开。",
    EmergencyKind.TRAPPED: "不要硬拉硬撬，不要攀爬。陪着说说话，让人别慌，听 119 电话里的安排。",
    EmergencyKind.WATER: "不要下水，也不要手拉手去救。把竹竿、绳子、救生圈递给他，听 119 电话里的安排。",
    EmergencyKind.SHOCK: "先拉闸断电。没断电以前不要碰人，也不要碰水和电线，断不了电就离远些，听 120 电话里的安排。",
    EmergencyKind.HEIGHT: "底下的人让开，不要站在下面接。不要上前去拉，不要围观，气垫由 119 来铺，跟他轻声说话稳住他。",
    EmergencyKind.SUICIDE: "不要围观、不要刺激，不要突然上前去拉。轻声跟他说话，稳住他，听 110、119 电话里的安排。",
    EmergencyKind.CRIME: "先不要过去，不要上前拉。待在家里锁好门，在外面的人离远些，听 110 电话里的安排。",
    EmergencyKind.MISSING: "没报警的马上打 110，不用等 24 小时。看到的请在群里说在哪里、往哪走了。",
    EmergencyKind.INJURY: "不要随便搬动，不要喂水喂药。身边留个人守着，照 120 电话里说的做，等救护车。",
    EmergencyKind.FRAUD: "先别转账，卡、证件、密码、验证码都别给，打 110 问。",
    EmergencyKind.HELP: "先顾好自己，离危险的地方远些，听 110、120 电话里的安排。",
}
"""To whoever asks what to do while help is on the way."""
_NEAR_A_WIRE = "离开 8 米以外，不要碰、不要靠近，不要踩旁边的水，等电力抢修。"
_BENEATH = "底下的人走开，离远些，不要去扶、去接，能拦就把路拦一下，等 119 来。"

_MEDICINE = "能不能用药，打 120 问电话里的医生，照医生说的做。人不清醒的，什么都不要喂。"


def emergency_line(emergency: Emergency, advice: Advice | None = None) -> str:
    """`advice`: what is to be done where the kind alone does not say it."""
    return _line(emergency, advice).format(numbers=_numbers(emergency, advice))


def _line(emergency: Emergency, advice: Advice | None) -> str:
    if emergency.overhead:
        return _COMING_DOWN
    if emergency.live_wire:
        return _AT_A_WIRE
    if emergency.kind is EmergencyKind.GAS and EmergencyKind.INJURY in emergency.others:
        return _LIES_IN_GAS
    return _BY_KIND[emergency.kind] if advice is None else _BY_ADVICE[advice]


def meanwhile(emergency: Emergency) -> str:
    """The one thing that is safe for whoever stands around."""
    if emergency.overhead:
        return _BENEATH
    if emergency.live_wire:
        return _NEAR_A_WIRE
    return _MEANWHILE[EmergencyKind.HEIGHT if EmergencyKind.HEIGHT in emergency.kinds else emergency.kind]


def stay_out(emergency: Emergency) -> str:
    """To whoever asks whether to go in for something, where it burns or smells of gas."""
    if emergency.kind is EmergencyKind.GAS:
        return f"不要进去，东西不要回去拿。{_MEANWHILE[EmergencyKind.GAS]}"
    return "不要进去，什么东西都不要回去拿。到室外离远些，把路让给消防车，等 119 说能进了再进。"


def medicine() -> str:
    """To whoever asks whether to give it."""
    return _MEDICINE


def _numbers(emergency: Emergency, advice: Advice | None) -> str:
    if emergency.kind is EmergencyKind.TRAFFIC and not emergency.others:
        return "122，有人受伤先打 120"
    numbers = emergency.hotlines
    if advice is Advice.ILL:
        numbers = tuple(dict.fromkeys(("120", *numbers)))
    *first, last = numbers
    return f"{'、'.join(first)} 和 {last}" if first else last
