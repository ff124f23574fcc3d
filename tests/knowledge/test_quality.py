"""What `check` remarks on entries that are formally right."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.domain.faults import Fault
from bot.domain.misses import Miss
from bot.knowledge.clusters import gather, joined
from bot.knowledge.encoders import Encoder, open_encoder
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.quality import remarks, wrong_contacts
from bot.texts.faq import weekly_misses

DAY = date(2026, 11, 21)
FAQ = """
- 编号: jzz
  标准问: 居住证怎么办理
  相似问: [居住证去哪里办]
  答案: 到派出所办理。
- 编号: jzz-buban
  标准问: 居住证丢了怎么补办
  答案: 带身份证去补。
- 编号: tingshui
  标准问: 家里突然停水了怎么办
  相似问: [自来水没有了打什么电话]
  答案: 先问邻居，再打供水热线。
- 编号: gou
  标准问: 养狗要办什么证
  答案: 打完疫苗去登记。
- 编号: sfz
  标准问: 身份证到期怎么换
  答案: 到派出所换领。
- 编号: laji
  标准问: 大件垃圾怎么扔
  答案: 放到投放点。
"""


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return open_encoder("use")


def build(folder: Path, text: str, encoder: Encoder | None = None) -> Knowledge:
    (folder / "faq").mkdir(exist_ok=True)
    (folder / "faq" / "a.yaml").write_text(FAQ, encoding="utf-8")
    (folder / "faq" / "b.yaml").write_text(text or "- {标准问: 图书室几点开门, 答案: 九点。}", encoding="utf-8")
    synonyms = folder / "synonyms.yaml"
    synonyms.write_text("- [居住证, 暂住证]\n", encoding="utf-8")
    words = folder / "words.txt"
    words.write_text("陪产假\n产假\n", encoding="utf-8")
    knowledge = Knowledge(folder / "faq", words, synonyms, encoder)
    assert knowledge.reload(None) == []
    assert knowledge.embed()
    return knowledge


def found(folder: Path, text: str, encoder: Encoder | None = None) -> list[Fault]:
    return list(remarks(build(folder, text, encoder).index, DAY).faults)


def test_what_is_right_is_not_remarked_on(tmp_path: Path, encoder: Encoder) -> None:
    assert found(tmp_path, "") == []
    assert found(tmp_path, "", encoder) == []


@pytest.mark.parametrize("question", ["怎么办理暂住证", "居住证如何办理"])
def test_a_double_names_both_places(tmp_path: Path, question: str) -> None:
    """On words alone."""
    told = found(tmp_path, f"- {{编号: zz, 标准问: {question}, 答案: 另一个答案。}}")
    assert len(told) == 1 and "同一个问题" in told[0].what
    places = {f"{told[0].file}:{told[0].line}", *(word for word in told[0].what.split() if ".yaml:" in word)}
    assert any(place.endswith("a.yaml:2") for place in places) and any(place.endswith("b.yaml:1") for place in places)


def test_a_double_in_other_words_is_found_by_meaning(tmp_path: Path, encoder: Encoder) -> None:
    text = "- {编号: zz, 标准问: 身份证过期了怎么换, 答案: 带旧证去。}"
    assert found(tmp_path, text) == []
    told = found(tmp_path, text, encoder)
    assert len(told) == 1 and "身份证到期怎么换" in told[0].what


def test_neighbours_are_no_doubles(tmp_path: Path, encoder: Encoder) -> None:
    text = "- {编号: zz, 标准问: 居住证怎么换地址, 答案: 带新住址证明。}\n- {编号: zy, 标准问: 家里突然停电了怎么办, 答案: 看电闸。}"
    assert found(tmp_path, text, encoder) == []


@pytest.mark.parametrize("with_encoder", [False, True])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("居住证怎么办理", "居住证丢了怎么办"),
        ("图书室什么时候开门", "图书室要收费吗"),
        ("什么是楼栋长", "我们的楼栋长是谁"),
        ("陪产假有几天", "产假有多少天"),
        ("失业金怎么领取", "失业金能领多久"),
    ],
)
def test_questions_that_want_something_else_are_no_doubles(
    tmp_path: Path, encoder: Encoder, one: str, other: str, with_encoder: bool
) -> None:
    text = f"- {{编号: zx, 标准问: {other}, 答案: 乙答案。}}\n"
    text += f"- {{编号: zy, 标准问: {one}, 答案: 甲答案。}}\n" if one != "居住证怎么办理" else ""
    assert not [one for one in found(tmp_path, text, encoder if with_encoder else None) if "同一个问题" in one.what]


def test_doubles_for_different_times_are_right(tmp_path: Path) -> None:
    text = (
        "- {编号: x1, 标准问: 消夏晚会在哪里办, 答案: 在东广场。, 失效: 2026-12-31}\n"
        "- {编号: x2, 标准问: 消夏晚会在哪里办, 答案: 在西广场。, 生效: 2027-01-01}\n"
    )
    assert found(tmp_path, text) == []


def test_an_entry_that_another_one_shadows(tmp_path: Path) -> None:
    """Its own question is nothing but what the other one says better."""
    text = "- {编号: zz, 标准问: 暂住证去哪里办, 相似问: [流动人口登记], 答案: 另一个答案。}"
    told = found(tmp_path, text)
    assert told and all(one.file.endswith(("a.yaml", "b.yaml")) for one in told)
    assert any("zz" not in one.what and ("挡住" in one.what or "同一个问题" in one.what) for one in told)


@pytest.mark.parametrize("with_encoder", [False, True])
@pytest.mark.parametrize("question", ["居住证怎么办", "请问居住证怎么办理", "我是3号楼的，居住证怎么办理"])
def test_one_that_is_hidden_is_told_with_both_places(
    tmp_path: Path, encoder: Encoder, question: str, with_encoder: bool
) -> None:
    """Whether it is taken for the same question or not: which one is found instead, and that the answers differ."""
    text = f"- {{编号: zz, 标准问: {question}, 相似问: [流动人口登记证怎么弄], 答案: 另一个答案。}}"
    (told,) = found(tmp_path, text, encoder if with_encoder else None)
    assert "b.yaml:1" in str(told) and "a.yaml:2" in told.what and "是同一件事就并成一条，不是就" in told.what
    assert "先找到" in told.what and ("答案却不一样" in told.what or "挡住" in told.what)


@pytest.mark.parametrize("with_encoder", [False, True])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1号楼的管家是谁", "5号楼的管家是谁"),
        ("3单元门禁密码", "四单元的门禁密码是多少"),
        ("东门几点关", "西门几点关"),
        ("10月的医保什么时候交", "11月的医保什么时候交"),
        ("2026年小学报名什么时候", "2027年小学报名什么时候"),
        ("翠湖苑门卫电话是多少", "桂花园门卫电话是多少"),
    ],
)
def test_what_differs_by_which_one_it_is_about_is_neither_double_nor_hidden(
    tmp_path: Path, encoder: Encoder, one: str, other: str, with_encoder: bool
) -> None:
    text = f"- {{编号: zz, 标准问: {one}, 答案: 甲。}}\n- {{编号: zy, 标准问: {other}, 答案: 乙。}}\n"
    told = remarks(build(tmp_path, text, encoder if with_encoder else None).index, DAY)
    assert (told.faults, told.perhaps) == ((), ())


@pytest.mark.parametrize("with_encoder", [False, True])
def test_the_same_one_written_in_two_ways_is_a_double(tmp_path: Path, encoder: Encoder, with_encoder: bool) -> None:
    text = "- {编号: zz, 标准问: 1号楼的管家是谁, 答案: 甲。}\n- {编号: zy, 标准问: 一栋管家是谁, 答案: 乙。}\n"
    (told,) = found(tmp_path, text, encoder if with_encoder else None)
    assert "同一个问题" in told.what and "b.yaml" in told.what and told.file.endswith("b.yaml")


def test_expired_too_long_and_said_twice(tmp_path: Path) -> None:
    told = found(
        tmp_path,
        "- {编号: g1, 标准问: 消夏晚会几点开始, 答案: 八点。, 失效: 2026-08-31}\n"
        f"- {{编号: g2, 标准问: 图书室几点开门, 答案: {'开' * 501}}}\n"
        "- {编号: g3, 标准问: 健身房怎么收费, 相似问: [健身房怎么收费？], 答案: 免费。}\n"
        "- {编号: g4, 标准问: 羽毛球馆能订场吗, 答案: 免费。}\n",
    )
    assert [(one.line, one.where) for one in told] == [(1, "失效"), (2, "答案"), (3, "相似问"), (4, "答案")]
    assert "2026-08-31" in told[0].what and "501" in told[1].what and "一字不差" in told[3].what


@pytest.mark.parametrize(
    "text",
    [
        "请打 12345、95598 或 110",
        "电话 13800000000，也可打 138 0000 0000 或 138-0000-0000",
        "办公室 0371-12345678、010-12345678、0371-1234567，热线 0371-12345",
        "客服 400-123-4567、4001234567",
        "社区电话 000-0001",
        "补贴 1300-2500 元，最高 15000000000 元",
        "时间 2026-11-21 8:30-17:30，身份证号 18 位",
        "见 https://www.example.gov.cn/a?b=1 或 http://example.cn。",
        "邮箱 wu@example.com",
        "第 100100100100 号文件",
    ],
)
def test_right_numbers_and_links(text: str) -> None:
    assert list(wrong_contacts(text)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("电话 1380000000", "1380000000"),
        ("电话 138000000001", "138000000001"),
        ("电话 138 0000 000", "138 0000 000"),
        ("电话 12800000000", "12800000000"),
        ("办公室 0371-123456", "0371-123456"),
        ("客服 400-123-456", "400-123-456"),
        ("热线 123456", "123456"),
        ("打 010－12345678", "010－12345678"),
        ("客服 400—123—4567", "400—123—4567"),
        ("见 htp://x.com", "htp://x.com"),
        ("见 http//example.cn", "http//example.cn"),
        ("请打 １２３４５", "全角"),
        ("见 www.example.com/a", "www.example.com/a"),
        ("见 example.gov.cn", "example.gov.cn"),
        ("见 https：//example.cn", "https：//example.cn"),
        ("见 https:/example.cn", "https:/example.cn"),
        ("见 https:// example.cn", "https:// example.cn"),
        ("见 https://example．cn/a", "example．cn"),
        ("见 http://localhost", "http://localhost"),
    ],
)
def test_wrong_numbers_and_links(text: str, told: str) -> None:
    said = list(wrong_contacts(text))
    assert len(said) == 1 and told in said[0]


# Questions that nothing answered.


def test_the_heaviest_draw_in_their_neighbours_and_no_chain_arises() -> None:
    assert joined(4, [(0, 1), (1, 2), (2, 3)], [1, 5, 1, 1]) == [[1, 0, 2], [3]]
    assert joined(3, [], [1, 1, 1]) == [[0], [1], [2]]
    assert joined(0, [], []) == []


def misses() -> list[Miss]:
    asked = [
        ("楼顶能装太阳能吗", "一号群"),
        ("请问楼顶能装太阳能吗？", "二号群"),
        ("可以在楼顶装太阳能吗", "二号群"),
        ("自来水突然没了咋整", "一号群"),
        ("居住证怎么注销", "一号群"),
        ("？？", "一号群"),
    ]
    return [Miss(question, room, at) for at, (question, room) in enumerate(asked)]


@pytest.mark.parametrize("with_encoder", [False, True])
def test_misses_that_ask_the_same_stand_together(tmp_path: Path, encoder: Encoder, with_encoder: bool) -> None:
    clusters = gather(misses(), build(tmp_path, "", encoder if with_encoder else None), DAY)
    first, *others = clusters
    assert (first.question, first.count, first.rooms) == ("楼顶能装太阳能吗", 3, ("二号群", "一号群"))
    assert first.others == ("可以在楼顶装太阳能吗",) and not first.likely
    near = {cluster.question: cluster.near.id if cluster.near and cluster.likely else "" for cluster in others}
    assert near == {"自来水突然没了咋整": "tingshui", "居住证怎么注销": ""}
    lines = weekly_misses(clusters).splitlines()
    assert lines[0] == "最近 7 天有 5 次没答上，归成 3 个问题："
    assert lines[1] == "1. 楼顶能装太阳能吗（3 次，二号群、一号群）"
    assert "也问过：可以在楼顶装太阳能吗" in lines[2] and "写一条新的" in lines[3]


@pytest.mark.parametrize(
    ("answer", "says"),
    [("打 {网格员电话}，找{网格员}。", "填不上 {网格员电话}、{网格员}"), ("到派出所。", "现在答得上，不用加问法")],
)
def test_what_an_entry_says_already_wants_no_wording_more(tmp_path: Path, answer: str, says: str) -> None:
    knowledge = build(tmp_path, f'- {{编号: zz, 标准问: 犬只绝育补贴怎么领, 答案: "{answer}"}}')
    (cluster,) = gather([Miss("犬只绝育补贴怎么领", "一号群", 1)], knowledge, DAY)
    assert cluster.answered
    told = weekly_misses([cluster])
    assert says in told and "b.yaml:1" in told and "加进" not in told


def test_what_was_asked_of_others_is_no_wording_of_the_one_that_there_is(tmp_path: Path) -> None:
    knowledge = build(tmp_path, "- {编号: zz, 标准问: 1号楼的管家是谁, 答案: 甲。}")
    asked = ("8号楼的管家是谁", "我是3号楼的，8号楼的管家是谁", "9号楼的管家是谁")
    (cluster,) = gather([Miss(question, "一号群", at) for at, question in enumerate(asked)], knowledge, DAY)
    assert (cluster.question, cluster.others, cluster.count) == ("8号楼的管家是谁", ("9号楼的管家是谁",), 3)
    assert not cluster.likely and not cluster.answered


def test_no_misses_no_clusters(tmp_path: Path) -> None:
    assert gather([], build(tmp_path, ""), DAY) == ()
