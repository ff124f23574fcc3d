"""What is asked and not told: a number of somebody else, or of days that something else takes, is no answer."""

from __future__ import annotations

from datetime import date

import pytest

from bot.domain.knowledge import Verdict
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.untold import (
    AT_HOME,
    AT_MOST,
    CASE,
    COSTS,
    NUMBER,
    ON_WHICH_DAY,
    ONESELF,
    OPENS,
    PAID,
    PURPOSE,
    STANDS,
    TAKES,
    WHEREABOUTS,
    WHICH_ONE,
    WITHOUT,
    holds_number,
    untold,
)
from tests.knowledge.evaluate import ROOT

HAIRCUT = ("便民理发什么时候有", "每月 10 日 8:30 开始，60 岁以上免费。")
FACE = ("人脸门禁怎么录入", "带身份证去拍照，第二天生效。")
PAY = "燃气费怎么交 可用燃气公司的公众号交。不清楚燃气公司是哪家，可问社区：{服务电话}。"


@pytest.mark.parametrize(
    "question",
    [
        "燃气公司电话多少",
        "燃气公司的电话是啥",
        "谁有燃气公司的号码",
        "请问燃气公司客服电话",
        "自来水公司电话",
        "派出所电话多少",
    ],
)
def test_a_number_that_is_not_given_with_its_owner(question: str) -> None:
    assert not holds_number(question, PAY)


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("燃气费怎么交", PAY),
        ("接到燃气公司的电话", PAY),
        ("自称社保局的电话是真的吗", PAY),
        ("社保局电话多少", "怎么查社保 打 12333 或到窗口。"),
        ("社区医生电话多少", "社区医生怎么联系 社区医生 {社区医生}，电话 {社区医生电话}。"),
        ("派出所电话多少", "派出所：{派出所电话}"),
    ],
)
def test_what_asks_for_no_number_or_gets_it(question: str, entry: str) -> None:
    assert holds_number(question, entry)


TERM = "学籍证明怎么申请", "三十天内提出申请，有效期两个月，交满一年的优先，每半年换一次。"
TIME = "学籍证明怎么申请", "三十天内提出申请，受理后 7 个工作日发证。"
CHECK = "煤气检查是真的吗", "检查不收钱，推销阀门的可以不买。"


@pytest.mark.parametrize(
    ("question", "entry", "kind"),
    [
        ("学籍证明几天能下来", TERM, TAKES),
        ("申请交上去了多久出结果", TERM, TAKES),
        ("办个学籍证明要多长时间", TERM, TAKES),
        ("学籍证明审核得几个月啊", TERM, TAKES),
        ("换一个阀门多少钱", CHECK, COSTS),
        ("学籍证明收几块", TERM, COSTS),
        ("补一份要花多少", TERM, COSTS),
        ("学籍证明要学生本人去吗", TERM, ONESELF),
        ("得自己跑一趟不", TERM, ONESELF),
        ("煤气检查几号上门", CHECK, ON_WHICH_DAY),
        ("哪个医院能开", TERM, WHICH_ONE),
        ("学籍证明最长能用几年", ("学籍证明怎么开", "找班主任开。"), AT_MOST),
        ("教育局在哪条路", TERM, STANDS),
        ("请问税务大厅怎么走", TERM, STANDS),
        ("档案中心地址", TERM, STANDS),
        ("教育局礼拜天上班不", TERM, OPENS),
        ("房管局几点关门", TERM, OPENS),
        ("邮政局中午有人没", TERM, OPENS),
        ("教育局在哪 电话多少", TERM, NUMBER),
        ("煤气公司的 号码给我一个", CHECK, NUMBER),
        ("卫生费在哪交", ("卫生费要交吗", "看合同怎么写。"), PAID),
        ("怎么交卫生费", ("卫生费要交吗", "看合同怎么写。"), PAID),
        ("退休了又去干活 还能认工伤吗", ("工伤怎么认定", "向人社部门申请。"), CASE),
        ("学车要学籍证明不", ("怎么开户籍证明", "带身份证去派出所。"), PURPOSE),
        ("便民理发能上门吗", HAIRCUT, AT_HOME),
        ("理发师傅可不可以来我家剪", HAIRCUT, AT_HOME),
        ("老人下不了楼，给到家里剪吗", HAIRCUT, AT_HOME),
        ("便民理发到底在哪里", HAIRCUT, WHEREABOUTS),
        ("理发在哪个楼", HAIRCUT, WHEREABOUTS),
        ("人脸录入能不能不录", FACE, WITHOUT),
        ("不录脸行不行", FACE, WITHOUT),
        ("人脸必须要录吗", FACE, WITHOUT),
    ],
)
def test_what_is_not_told(question: str, entry: tuple[str, str], kind: str) -> None:
    assert kind in untold(question, entry[:1], entry[1])


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("学籍证明几天能下来", TIME),
        ("学籍证明要等多久", ("离校要办什么", "登记，满 30 天冷静期后去领。")),
        ("多久换一次", TERM),
        ("提前多久申请", TERM),
        ("要交几年", TERM),
        ("检查要多少钱", CHECK),
        ("阀门多少钱", ("换阀门找谁", "阀门每个 20 元，当场装。")),
        ("能领多少钱", TERM),
        ("学籍证明要本人去吗", ("学籍证明怎么开", "家长代办也行。")),
        ("教育局在哪", ("学籍证明怎么开", "到教育局，中山路 8 号。")),
        ("在哪办学籍证明", TERM),
        ("学校在哪报名", TERM),
        ("教育局几点上班", ("学籍证明怎么开", "工作日 9:00—17:00 到窗口。")),
        ("卫生费在哪交", ("卫生费怎么收", "到物业前台或用微信交。")),
        ("交了卫生费还要交物业费吗", ("卫生费要交吗", "看合同怎么写。")),
        ("怀孕几个月能申请吗", ("孕检怎么申请", "孕妇都能申请。")),
        ("停缴有影响吗", ("停缴了会怎样", "停缴的不清零。")),
        ("理发能上门吗", ("便民理发什么时候有", "每月 10 日，下不了楼的可以送到家。")),
        ("能上门登记吗", ("上门登记找谁", "打这个电话。")),
        ("便民理发在哪里", ("便民理发什么时候有", "每月 10 日，服务大厅门口。")),
        ("门禁卡在哪", ("门禁卡找谁", "请打物业电话。")),
        ("人脸能不能不录", ("人脸怎么录", "自愿录，也可以用卡。")),
        ("不能上门怎么办", HAIRCUT),
    ],
)
def test_what_is_told_or_is_something_else(question: str, entry: tuple[str, str]) -> None:
    assert not untold(question, entry[:1], entry[1])


@pytest.fixture(scope="module")
def starter() -> Knowledge:
    knowledge = Knowledge(ROOT / "faq", ROOT / "data/words.txt", ROOT / "data/synonyms.yaml")
    knowledge.reload(None)
    return knowledge


@pytest.mark.parametrize(
    "question",
    [
        "燃气公司电话多少",
        "自来水公司电话是多少",
        "派出所电话多少",
        "灭火器过期了在哪换",
        "灭火器在哪买",
        "灭火器要换了找谁",
        "失业金要等几天才批",
        "工伤认定多长时间能下来",
        "法院几点开门",
        "不动产登记中心怎么走",
        "税务局周六上班吗",
        "物业费去哪里交",
        "丧假有几天",
        "小升初怎么报名",
        "台湾通行证怎么办",
        "养只猫要办证吗",
        "危房怎么申请",
        "垃圾费标准是谁定的",
    ],
)
def test_another_thing_of_the_same_is_not_answered(starter: Knowledge, question: str) -> None:
    found = starter.match(question, None, date(2026, 11, 23))
    assert not found.sure
    assert found.mentioned is not Verdict.ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "社区电话是多少",
        "物业电话多少",
        "产假有几天",
        "协议离婚要等多久",
        "电费去哪里交",
        "小学怎么报名",
        "理婚要带什么",
        "港澳通行证怎么办",
        "养狗要办证吗",
        "公租房怎么申请",
        "灭火器怎么用",
        "灭火器咋使",
        "家用灭火器过期没有怎么看",
        "法律援助电话多少",
    ],
)
def test_what_an_entry_tells_is_answered(starter: Knowledge, question: str) -> None:
    assert starter.match(question, None, date(2026, 11, 23)).mentioned is Verdict.ANSWER
