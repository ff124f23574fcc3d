"""One matter, one ticket; two matters, two: what is cut and what is not."""

from __future__ import annotations

import pytest

from bot.content.categories import load_categories
from bot.domain.places.words import for_sorting
from bot.domain.speech.two_matters import MOST, counted_in, parts_of
from bot.domain.tickets.category import Classifier
from tests.domain.evaluate_speech import PARTS, ROOT, lines


@pytest.fixture(scope="module")
def classifier() -> Classifier:
    categories, faults = load_categories(ROOT / "data" / "categories.yaml")
    assert not faults
    return Classifier(categories)


def cut(text: str, classifier: Classifier) -> tuple[str, ...]:
    return parts_of(text, lambda part: classifier.classify(for_sorting(part)).category.name).matters


@pytest.mark.parametrize(
    ("text", "matters"),
    [
        ("三单元门禁坏了 还有哦 3单元楼下垃圾堆了三天了", ("三单元门禁坏了", "3单元楼下垃圾堆了三天了")),
        ("3号楼电梯坏了，另外5号楼门口路灯也不亮", ("3号楼电梯坏了", "5号楼门口路灯也不亮")),
        ("3号楼电梯坏了。5号楼门口路灯不亮。", ("3号楼电梯坏了", "5号楼门口路灯不亮")),
        ("3号楼电梯坏了，5号楼门口路灯也不亮", ("3号楼电梯坏了", "5号楼门口路灯也不亮")),
        ("3号楼电梯坏了还有5号楼路灯不亮", ("3号楼电梯坏了", "5号楼路灯不亮")),
        ("1、3号楼电梯坏了 2、5号楼路灯不亮", ("3号楼电梯坏了", "5号楼路灯不亮")),
        ("1. 3号楼2单元楼道灯坏了\n2. 北门垃圾没人清", ("3号楼2单元楼道灯坏了", "北门垃圾没人清")),
        ("①3号楼门禁坏了②地下车库积水", ("3号楼门禁坏了", "地下车库积水")),
        ("3号楼2单元楼道灯坏了；5号楼楼道灯也坏了", ("3号楼2单元楼道灯坏了", "5号楼楼道灯也坏了")),
        ("4号楼对讲坏了 6号楼草坪没人剪", ("4号楼对讲坏了", "6号楼草坪没人剪")),
        ("三号楼停水了，另外北门道闸坏了", ("三号楼停水了", "北门道闸坏了")),
        ("2栋水管爆了，对了，健身区的秋千断了", ("2栋水管爆了", "健身区的秋千断了")),
        ("9号楼电梯按键失灵还有车棚充电桩没电", ("9号楼电梯按键失灵", "车棚充电桩没电")),
        ("24号楼水管漏水，门禁也打不开", ("24号楼水管漏水", "门禁也打不开（24号楼）")),
        ("25号楼消防栓没水，消防通道被车堵了", ("25号楼消防栓没水", "消防通道被车堵了（25号楼）")),
        ("3号楼电梯坏了，还有门禁刷不开", ("3号楼电梯坏了", "门禁刷不开（3号楼）")),
        ("6号楼楼道灯不亮，扶手松了", ("6号楼楼道灯不亮", "扶手松了（6号楼）")),
        ("6号楼门口井盖翘了，路灯不亮", ("6号楼门口井盖翘了", "路灯不亮")),
        (
            "你好，3号楼电梯坏了，另外5号楼路灯不亮，麻烦处理一下",
            ("你好，3号楼电梯坏了", "5号楼路灯不亮，麻烦处理一下"),
        ),
    ],
)
def test_two_matters(text: str, matters: tuple[str, ...], classifier: Classifier) -> None:
    assert cut(text, classifier) == matters


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("3号楼有两个问题：1、电梯坏了 2、垃圾没人清", "垃圾没人清（3号楼）"),
        ("3号楼2单元暖气不热，另外楼道里堆满杂物", "楼道里堆满杂物（3号楼）"),
        ("2-3-501水管漏水，另外楼道里堆满杂物", "楼道里堆满杂物（2号楼）"),
        ("3号楼电梯坏了，另外路灯不亮", "路灯不亮"),
        ("3号楼电梯坏了，另外小区门口乱停车", "小区门口乱停车"),
    ],
)
def test_the_building_said_before_holds_for_what_is_in_a_building(text: str, last: str, classifier: Classifier) -> None:
    assert cut(text, classifier)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "3号楼2单元楼道灯坏了，还有一楼的灯也不亮",
        "3号楼停水了，另外5号楼也停水了",
        "3号楼电梯坏了，另外物业电话没人接",
        "3号楼漏水，另外请物业尽快来人修",
        "1、2号楼停电了",
        "电梯1、2、3号楼都坏了",
        "3号楼和5号楼之间的路灯不亮",
        "3号楼往5号楼扔垃圾",
        "我家住3号楼，5号楼门口路灯不亮",
        "3号楼楼道灯坏了，垃圾也没人清",
        "李阿姨\n3号楼2单元501\n暖气不热\n电话000-0001",
        "3号楼一楼下水堵了；脏水都流到楼道了",
        "3号楼漏水，还有邻居家也漏",
        "3号楼2单元4楼漏水，另外3楼也漏了",
        "3号楼电梯坏了，还有老人上不去",
        "3号楼电梯坏了还有老人上不去",
        "3号楼电梯坏了，门打不开",
        "3号楼电梯坏了，灯一直闪",
        "3号楼电梯又坏了，电梯里灯也不亮",
        "8号楼停电了，门禁也打不开",
        "8号楼水管漏水，楼道灯也不亮了",
        "8号楼水管爆了，电梯进水停了",
        "8号楼下水道堵了，井盖翘起来了",
        "3号楼围墙倒了，砸坏了路灯",
        "6号楼电梯坏了，扶手没人修",
        "3号楼门禁坏了还有没有人修",
        "3号楼电梯坏了还有三天就过年了",
        "3号楼电梯坏了，上次修了三天又坏了，还有没有人管",
        "建议：1、多放垃圾桶 2、多组织活动",
        "南门和北门的道闸都坏了",
        "",
        "，，；；",
    ],
)
def test_one_matter_stays_whole(text: str, classifier: Classifier) -> None:
    assert cut(text, classifier) == (text,)


def test_a_long_list_is_for_a_person_to_read(classifier: Classifier) -> None:
    items = [f"{place}、{building}号楼楼道灯坏了" for place, building in enumerate(range(11, 11 + MOST + 1), 1)]
    assert cut("\n".join(items), classifier) == ("\n".join(items),)
    assert len(cut("\n".join(items[:MOST]), classifier)) == MOST


def test_a_question_beside_a_report_is_told_for_sorting(classifier: Classifier) -> None:
    parts = parts_of("居住证怎么办？另外3号楼电梯坏了", lambda part: classifier.classify(part).category.name)
    assert (parts.matters, parts.questions) == (("3号楼电梯坏了",), ("居住证怎么办",))


def test_hardly_any_single_report_is_cut(classifier: Classifier) -> None:
    """All the labelled lines tell of one matter each."""
    texts = [line.text for name in ("category", "report") for part in PARTS for line in lines(name, part)]
    wrongly = [text for text in texts if len(cut(text, classifier)) > 1]
    assert len(wrongly) <= len(texts) // 1_000


@pytest.mark.parametrize(
    ("text", "matter", "question"),
    [
        ("楼下路灯坏了我还想问一下居住证怎么办", "楼下路灯坏了", "居住证怎么办"),
        ("厨房下水道堵了返上来一地水顺便问一下老年卡在哪办", "厨房下水道堵了返上来一地水", "老年卡在哪办"),
        ("垃圾桶边上那个灯不亮了然后我妈要办老年证要带啥", "垃圾桶边上那个灯不亮了", "我妈要办老年证要带啥"),
        ("楼下路灯坏了还要问你们几次才修", "楼下路灯坏了还要问你们几次才修", ""),
        ("昨天来修过门禁然后今天又坏了请问啥时候能修好", "昨天来修过门禁然后今天又坏了请问啥时候能修好", ""),
    ],
)
def test_what_is_spoken_into_the_phone_comes_without_commas(
    text: str, matter: str, question: str, classifier: Classifier
) -> None:
    parts = parts_of(text, lambda part: classifier.classify(part).category.name)
    assert (parts.matters, "".join(parts.questions)) == ((matter,), question)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("我说三个事啊第一个是门关不严第二个是地库里头黑得很第三个是退休证丢了怎么补呀", 3),
        ("我就说两个事啊一个是灯不亮了再一个是电动车乱停还有那个居住证怎么续呀", 2),
        ("反映几个问题一是6号楼电梯老停二是门口路灯不亮", 2),
        ("有三个问题，第一，8号楼门禁坏了，第二，9号楼漏水，第三，小区太吵", 3),
        ("第一个是5号楼电梯坏了第二个是6号楼垃圾没人收", 2),
        ("我家有两个孩子第一个是男孩第二个是女孩 生三胎有补贴吗", 0),
        ("第一个单元的灯不亮第二个单元的灯也不亮", 0),
        ("有两个问题 11号楼门禁坏了", 0),
        ("第一人民医院怎么走", 0),
        ("几个事跟你说下第一个楼道里堆的都是纸箱子第二个呢那个健身器材断了第三个社保卡丢了咋整", 3),
        ("说两个事啊头一个五号楼水压太小再一个就是楼下烧烤摊油烟太大", 2),
        ("我就跟你说三件事第一件9号楼电梯老停第二件门口垃圾没人收第三件居住证过期了咋续", 3),
        ("反映几个情况首先是9号楼电梯老停其次门口垃圾没人收最后是居住证怎么办", 3),
        ("有三件事说一下一个5号楼路灯不亮一个7号楼垃圾满了", 2),
        ("这两个事说不清 第一个单元的灯不亮", 0),
        ("头一个报的6号楼路灯咋还没修", 0),
    ],
)
def test_what_is_announced_and_numbered_is_counted(text: str, items: int) -> None:
    assert len(counted_in(text)) == items
