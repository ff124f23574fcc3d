"""Entries that differ only by which one they are about: 5号楼, 2单元, 东门, 第二学期, 60岁, one estate or another."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.domain.knowledge import Match, Verdict
from bot.knowledge.encoders import open_encoder
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.marks import marks_in, outline
from bot.knowledge.quality import remarks

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 21)
ALIKE = (
    ("1号楼的管家是谁", "5号楼的管家是谁", "9号楼的管家是谁"),
    ("2单元门禁密码是多少", "3单元门禁密码是多少", "4单元门禁密码多少"),
    ("东门几点关", "西门几点关", "南门几点关"),
    ("第一学期什么时候开学", "第二学期什么时候开学", "第三学期什么时候开学"),
    ("一楼的卫生间在哪里", "三楼的卫生间在哪里", "二楼的卫生间在哪里"),
    ("一年级什么时候交学费", "七年级什么时候交学费", "二年级什么时候交学费"),
    ("翠湖苑门卫电话是多少", "桂花园门卫电话是多少", "银杏苑门卫电话是多少"),
    ("实验小学几点放学", "中心小学几点放学", "育才小学几点放学"),
    ("A区快递柜在哪", "B区快递柜在哪", "C区快递柜在哪"),
    ("60岁老人有什么补贴", "80岁老人有什么补贴", "70岁老人有什么补贴"),
    ("3路公交车末班几点", "5路公交车末班几点", "8路公交车末班几点"),
    ("1号电梯什么时候检修", "2号电梯什么时候检修", "3号电梯什么时候检修"),
)
MANY = tuple(f"{number}号楼的晾衣场在哪里" for number in range(1, 31))
WRAPPINGS = (
    "您好，请问{}",
    "我是13号楼7单元501的，{}",
    "翠竹苑12栋的住户想问{}",
    "我家住13幢，{}",
    "11月20日想问一下，{}",
    "{}，我是13号楼的",
    "{} 13-7-501",
)


@pytest.fixture(scope="module", params=["none", "use"])
def knowledge(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    folder = tmp_path_factory.mktemp("faq")
    for shipped in (ROOT / "faq").glob("*.yaml"):
        (folder / shipped.name).write_text(shipped.read_text("utf-8"), "utf-8")
    asked = [*MANY, *(question for one, other, _ in ALIKE for question in (one, other))]
    entries = (f"- {{编号: z{at:03}, 标准问: {one}, 答案: 第 {at} 个答案，请记好。}}\n" for at, one in enumerate(asked))
    (folder / "zz.yaml").write_text("".join(entries), "utf-8")
    encoder = None if request.param == "none" else open_encoder(request.param)
    made = Knowledge(folder, ROOT / "data" / "words.txt", ROOT / "data" / "synonyms.yaml", encoder)
    assert made.reload(None) == [] and made.embed()
    return made


def asked(knowledge: Knowledge, question: str) -> tuple[Match, str]:
    found = knowledge.match(question, None, TODAY)
    return found, found.best.question if found.best else ""


@pytest.mark.parametrize("own", [question for one, other, _ in ALIKE for question in (one, other)])
def test_each_finds_its_own(knowledge: Knowledge, own: str) -> None:
    found, first = asked(knowledge, own)
    assert (first, found.mentioned) == (own, Verdict.ANSWER)
    for wrapping in WRAPPINGS:
        wrapped, first = asked(knowledge, wrapping.format(own))
        assert (first, wrapped.mentioned) == (own, Verdict.ANSWER), wrapping


@pytest.mark.parametrize("strange", [question for _, _, question in ALIKE])
def test_one_that_no_entry_has_is_never_said(knowledge: Knowledge, strange: str) -> None:
    for wrapping in ("{}", *WRAPPINGS):
        found, _ = asked(knowledge, wrapping.format(strange))
        assert found.mentioned is not Verdict.ANSWER and not found.sure, wrapping
    assert knowledge.judge(strange, None, TODAY).unasked < 0.11


def test_of_thirty_the_right_one_is_found(knowledge: Knowledge) -> None:
    assert [asked(knowledge, question)[1] for question in MANY] == [*MANY]


@pytest.mark.parametrize(
    ("question", "own"),
    [
        ("五号楼管家是谁呀", "5号楼的管家是谁"),
        ("5栋的管家是哪个", "5号楼的管家是谁"),
        ("我是5号楼的，管家是谁", "5号楼的管家是谁"),
        ("我家在1号楼，5号楼的管家是谁", "5号楼的管家是谁"),
        ("1号楼的管家是谁，那5号楼呢", "5号楼的管家是谁"),
        ("下学期啥时候开学", "第二学期什么时候开学"),
    ],
)
def test_said_in_other_words(knowledge: Knowledge, question: str, own: str) -> None:
    assert asked(knowledge, question)[1] == own


@pytest.mark.parametrize("unclear", ["管家是谁", "门禁密码是多少", "1号楼和5号楼的管家是谁"])
def test_where_none_or_two_are_named_choices_are_offered(knowledge: Knowledge, unclear: str) -> None:
    found, _ = asked(knowledge, unclear)
    assert found.mentioned is Verdict.CHOICES and not found.sure and len(found.offered) >= 2


def test_the_asker_moves_nothing_where_no_entry_names_any(knowledge: Knowledge) -> None:
    for wrapping in ("我是5号楼的，{}", "我家住3号楼2单元501，{}", "{} 3-2-501"):
        found, first = asked(knowledge, wrapping.format("居住证怎么办理"))
        assert (first, found.mentioned) == ("居住证怎么办理", Verdict.ANSWER), wrapping


def test_they_are_no_doubles_and_none_hides_another(knowledge: Knowledge) -> None:
    told = remarks(knowledge.index, TODAY)
    assert [fault for fault in told.faults if fault.file.endswith("zz.yaml")] == []
    pairs = [*ALIKE, *((one, other, "") for one in MANY for other in MANY if one < other)]
    assert [
        fault for fault in told.perhaps for one, other, _ in pairs if one in fault.what and other in fault.what
    ] == []


def test_why_tells_which_one_was_asked_for(knowledge: Knowledge) -> None:
    assert "问的是13栋，条目讲的是" in "\n".join(asked(knowledge, "13号楼的管家是谁")[0].why)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("我是3号楼2单元501的，居住证怎么办", {("栋", "3"), ("单元", "2")}),
        ("我是3号楼的，1号楼的管家是谁", {("栋", "1")}),
        ("十二幢在哪", {("栋", "12")}),
        ("A座大堂几点关", {("栋", "a")}),
        ("上门服务怎么收费", set()),
        ("哪个部门管这个", set()),
        ("在哪里办", set()),
        ("孩子上小学要什么", set()),
        ("上学期间能请假吗", set()),
        ("1楼下水道堵了", {("层", "1")}),
        ("下半年什么时候交", {("半年", "2")}),
    ],
)
def test_what_a_text_names(text: str, named: set[tuple[str, str]]) -> None:
    assert {(mark.kind, mark.which) for mark in marks_in(text)} == named


def test_what_differs_by_marks_alone_has_one_outline() -> None:
    assert outline("60岁老人有什么补贴") == outline("八十岁老人有什么补贴") != outline("60岁老人怎么办证")
