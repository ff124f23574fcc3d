"""sayings.txt: more ways to say things for each kind of work, and what is said about every mistake."""

from __future__ import annotations

from pathlib import Path

from bot.content.categories import load_categories
from bot.content.sayings import with_sayings
from bot.domain.places.words import for_sorting
from bot.domain.tickets.category import FALLBACK, Category, Classification, Classifier

from .conftest import Write

ROOT = Path(__file__).resolve().parents[2]
KINDS = (Category("停车管理", examples=("车堵着门",)), Category(FALLBACK))


def test_lines_become_examples_of_the_kind_above_them(write: Write) -> None:
    path = write(
        "sayings.txt",
        "# 说明\n【停车管理】\n  我的车位叫人占了  \n\n车堵着门\n# 一句也不多\n【其他事项】\n谁捡到钥匙了\n",
    )
    (parking, rest), faults = with_sayings(KINDS, path)
    assert not faults
    assert parking.examples == ("车堵着门", "我的车位叫人占了")
    assert rest.examples == ("谁捡到钥匙了",)


def test_a_saying_decides_where_no_keyword_does(write: Write) -> None:
    kinds = (Category("停车管理", keywords=("车位",)), Category("噪声扰民", keywords=("太吵",)), Category(FALLBACK))
    text = "半夜咚咚咚跳操"
    assert Classifier(kinds).classify(text).category.name == FALLBACK
    taught, _ = with_sayings(kinds, write("sayings.txt", "【噪声扰民】\n大半夜在上面跳操咚咚响\n"))
    assert Classifier(taught).classify(text).category.name == "噪声扰民"


def test_without_the_file_nothing_changes(tmp_path: Path) -> None:
    assert with_sayings(KINDS, tmp_path / "sayings.txt") == (KINDS, [])


def test_how_it_is_put_decides_no_kind_against_a_keyword() -> None:
    categories, _ = load_categories(ROOT / "data" / "categories.yaml")
    kinds, faults = with_sayings(categories, ROOT / "data" / "sayings.txt")
    assert not faults
    classifier = Classifier(kinds)

    def sort(text: str) -> Classification:
        return classifier.classify(for_sorting(text))

    for text in (
        "27号楼前头那个路灯怎么灭了呀",
        "20号楼那盏路灯怎么黑着",
        "79号楼的路灯灭了",
        "27号楼前的路灯灭了",
        "这路灯咋回事啊老不亮",
        "我家楼前路灯怎么又憋了呢",
    ):
        assert sort(text).category.name == "市政管养", text
    assert sort("电费阶梯怎么算").category.name == "水电气暖"
    assert sort("维修基金怎么用").category.name == "楼盘问题"


def test_every_mistake_is_named_with_its_line(write: Write) -> None:
    kinds, faults = with_sayings(
        KINDS, write("sayings.txt", "先来一句\n再来一句\n【停车管里】\n占车位\n【天气】\n下雨\n")
    )
    assert not kinds
    said = [(fault.line, fault.what) for fault in faults]
    assert said == [
        (1, "这一句上面没有类别，请先写一行“【类别名称】”"),
        (3, "categories.yaml 里没有“停车管里”这一类，是不是“停车管理”"),
        (5, "categories.yaml 里没有“天气”这一类"),
    ]


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "sayings.txt"
    path.write_bytes("【停车管理】".encode("gbk"))
    _, (fault,) = with_sayings(KINDS, path)
    assert "UTF-8" in fault.what


def test_the_shipped_lines_stand_under_kinds_that_there_are_and_only_once() -> None:
    categories, _ = load_categories(ROOT / "data" / "categories.yaml")
    _, faults = with_sayings(categories, ROOT / "data" / "sayings.txt")
    assert not faults
    lines = [line for line in (ROOT / "data" / "sayings.txt").read_text("utf-8").splitlines() if line[:1] not in "【#"]
    assert len(lines) > 2_500
    assert len(set(lines)) == len(lines)


def test_wet_wires_and_a_drill_find_their_kind() -> None:
    categories, _ = load_categories(ROOT / "data" / "categories.yaml")
    classifier = Classifier(with_sayings(categories, ROOT / "data" / "sayings.txt")[0])
    kinds = {
        "12号摊位顶棚漏雨，电线都淋湿了": "安全生产",
        "明天是不是有防震演习": "社会事务",
        "顶棚漏雨": "楼盘问题",
    }
    assert {text: classifier.classify(for_sorting(text)).category.name for text in kinds} == kinds
