"""Question, matter, chatter, report: told apart by the words of a chat."""

from __future__ import annotations

import json
import time

import pytest

from bot.domain.speech import kinds as speech
from bot.domain.speech.kinds import (
    Speech,
    about_a_person,
    adds_to_previous,
    is_chatter,
    is_idle_at_a_glance,
    is_matter,
    is_question,
    likely_report,
    speech_of,
)
from tests.domain import evaluate_speech as figures


@pytest.mark.parametrize(
    ("text", "question", "matter"),
    [
        ("居住证怎么办", True, False),
        ("物业电话是多少", True, False),
        ("高空抛物怎么处罚", True, False),
        ("身份证丢了怎么补", True, False),
        ("3号楼2单元楼道灯坏了", False, True),
        ("能不能派个人来看看", False, True),
        ("又没水了，没人管吗", False, True),
        ("垃圾桶满了没人清怎么办", True, True),
        ("楼道灯坏了找谁修", True, True),
        ("停水了什么时候来水", True, True),
        ("灯修好了，谢谢师傅", False, False),
        ("3号楼2单元", False, False),
    ],
)
def test_question_and_matter(text: str, question: bool, matter: bool) -> None:
    assert (is_question(text), is_matter(text)) == (question, matter)


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("居住证怎么办", Speech.QUESTION),
        ("楼道灯坏了", Speech.HELP),
        ("停水了什么时候来", Speech.HELP),
        ("我要投诉物业", Speech.COMPLAINT),
        ("物业不管，说了三次了", Speech.COMPLAINT),
        ("举报楼下赌博", Speech.ACCUSATION),
        ("我要反映社区主任贪污", Speech.ACCUSATION),
        ("飞线充电怎么举报", Speech.QUESTION),
        ("建议小区加装路灯", Speech.SUGGESTION),
        ("能不能多装几个路灯", Speech.SUGGESTION),
    ],
)
def test_kinds_of_speech(text: str, speech: Speech) -> None:
    assert speech_of(text) is speech


@pytest.mark.parametrize(
    "text",
    [
        "",
        "👍",
        "哈哈哈哈",
        "谢谢小灵通",
        "好的，收到",
        "[微笑]",
        "在吗",
        "666",
        "早上好各位",
        "。。。",
        "嗯" * 60,
        "哈哈" * 40,
    ],
)
def test_chatter(text: str) -> None:
    assert is_chatter(text)


@pytest.mark.parametrize(
    "text", ["好的，楼道灯也坏了", "谢谢，那居住证怎么办", "3号楼", "没水", "嗯" * 40 + "没水", "1" * 30]
)
def test_what_says_something_is_no_chatter(text: str) -> None:
    assert not is_chatter(text)


@pytest.mark.parametrize(
    "text",
    [
        *("还有3号楼也是", "补充一下，是2单元", "另外电梯也坏了", "对了，是晚上才响", "3号楼2单元", "在北门"),
        *("位置：5栋楼下", "我家住3号楼501", "电话是000-0001", "这是照片"),
    ],
)
def test_what_adds_to_the_matter_before(text: str) -> None:
    assert adds_to_previous(text)


@pytest.mark.parametrize("text", ["楼道灯坏了", "还有没有人管", "还有人吗", "居住证怎么办", "在吗", "垃圾没人收"])
def test_what_opens_a_matter_of_its_own(text: str) -> None:
    assert not adds_to_previous(text)


def test_a_report_nobody_addressed() -> None:
    assert likely_report("3号楼又没水了，没人管吗")
    assert not likely_report("隔壁小区停水了，咱们没停")
    assert not likely_report("出个二手冰箱，九成新")


@pytest.mark.parametrize(
    "text",
    [
        *("网格员态度差", "物业经理骂人", "主任收钱", "小王从来不来", "民警来了就向着对方说话", "保安动手推搡老人"),
        *("那个保安队长收了停车的好处", "窗口那位头都不抬，让我妈跑了四趟", "片警跟棋牌室老板一伙的"),
        *("网格员私下把我的电话给了中介", "维修师傅上门喝得醉醺醺的", "投诉物业客服，说话阴阳怪气", "物业打业主"),
    ],
)
def test_a_complaint_about_a_person_in_office_goes_the_confidential_way(text: str) -> None:
    assert about_a_person(text)
    assert speech_of(text) is Speech.ACCUSATION


@pytest.mark.parametrize(
    "text",
    [
        *("网格员很负责", "谢谢保安大哥帮我抬轮椅", "书记上午来看过那个坑", "3号楼晚上黑漆漆的，老人容易摔"),
        *("楼上天天吵，说他他还骂人", "物业不修电梯", "网格员的电话是多少", "网格员小李人特别好", "保安说道闸坏了"),
        *(
            "请民警来一下，楼下吵起来了",
            "饭店老板骂顾客",
            "保安室的灯坏了",
            "师傅来看过了，还是不热",
            "小王家的狗又叫了",
        ),
    ],
)
def test_residents_things_and_ordinary_service_are_no_complaint_about_a_person(text: str) -> None:
    assert not about_a_person(text)
    assert speech_of(text) is not Speech.ACCUSATION


@pytest.mark.parametrize(
    "text",
    [
        *(
            "听说公家给老人发钱 我七十二能领不",
            "我妈洗澡老打滑 想在厕所墙上安个把手 听说公家给出钱？",
            "听人说国家给高龄老人发补贴 去哪领",
        ),
        *("去食堂打工人家跟我要那个体检的证 去哪弄", "学校问我要居住证 我还没办 咋整", "厂里管我要健康证 哪能办"),
        *(
            "有个自称顺丰的说我快递丢了赔我三倍 让加他微信 靠谱不",
            "自称物业的来收卫生费 该给不",
            "有人冒充网格员要验证码 真的假的",
        ),
        *("网购的鞋卖家装死不给退 咋治他", "暑假工老板赖账 才17 能告他不", "房东不退押金 怎么告他"),
    ],
)
def test_what_asks_for_a_benefit_the_law_or_a_swindle_accuses_nobody(text: str) -> None:
    assert not about_a_person(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "听说公家给老人发的钱让网格员扣了 有这事没",
            "听说社区给困难户发钱 都发给书记亲戚了 是不是真的",
            "听说网格员自己亲戚都吃低保 真的假的",
        ),
        *("网格员跟我要两条烟才给办 咋治他", "居委会的人跟我要好处费 合法吗", "办事的跟我要两百块才给盖章 正常不"),
        *("物业经理收了装修队的红包 我能告他不", "保安打我妈 能告他不", "书记让我给他送礼才给批 怎么举报"),
        *("自称社区王主任的收了我五百说能办低保 到现在没办", "那个自称社区的收了我妈三百块 是你们的人不"),
    ],
)
def test_who_did_wrong_is_accused_though_it_is_asked(text: str) -> None:
    assert about_a_person(text)


def test_what_was_recorded_does_not_get_worse() -> None:
    floors = json.loads(figures.FLOORS.read_text(encoding="utf-8"))["measured"]
    now = figures.figures("measured")
    worse = [
        (name, measure, value)
        for name, wanted in floors.items()
        for measure, value in wanted.items()
        if (now[name][measure] > value if measure == "false alarms" else now[name][measure] < value)
    ]
    assert not worse


def test_every_message_is_read_quickly() -> None:
    texts = [f"3号楼{number}单元楼道灯坏了好几天了，没人管吗" * 2 for number in range(200)]
    likely_report("门禁坏了，打不开")
    begun = time.process_time()
    for text in texts:
        likely_report(text)
        speech_of(text)
    assert time.process_time() - begun < 3.0


def test_what_is_idle_at_a_glance_is_hardly_ever_a_report(monkeypatch: pytest.MonkeyPatch) -> None:
    told = [line for name in ("report", "speech") for line in figures.lines(name, "tuned")]
    idle = [line.text for line in told if is_idle_at_a_glance(line.text)]
    assert len(idle) > 100
    reports = [line.text for line in told if line.label == "report"]
    assert sum(map(is_idle_at_a_glance, reports)) <= len(reports) / 500
    monkeypatch.setattr(speech, "is_idle_at_a_glance", lambda text: len(text) < 5 or len(text) > 160)
    assert sum(map(likely_report, idle)) <= 3


@pytest.mark.parametrize(
    "text",
    ["租的屋空调不制冷了 该我掏钱还是房东掏", "租房的门锁坏了 该谁出钱换", "发票丢了咋办", "购车发票丢了还能上牌不"],
)
def test_what_is_between_two_and_what_is_made_out_anew_is_asked(text: str) -> None:
    assert is_question(text) and not is_matter(text)


def test_whether_the_law_cares_is_asked_and_whether_anybody_does_is_none() -> None:
    assert is_question("娃十五了 想骑电瓶车上学 交警管不管") and is_question("厕所墙上想安个扶手 听说公家掏钱")
    assert is_question("想给他弄个身份证 大人要跟着去吧") and not is_question("明天一起去吧")
    assert not is_question("狗在楼下叫 到底管不管") and not is_question("楼道这么脏 物业管不管")
