"""那要带什么材料 asks on; 这物业费交得冤 begins so too and asks nothing."""

from __future__ import annotations

import pytest

from bot.domain.talk.follow_up import goes_on, is_told_in, is_topicless, names_wholly_other, tells_state_of


@pytest.mark.parametrize(
    "words", ["那要带什么材料", "那周末能办吗", "那收费不", "那户口本没有怎么办", "咋弄这个", "在哪交"]
)
def test_goes_on(words: str) -> None:
    assert goes_on(words)


@pytest.mark.parametrize(
    "words", ["这物业费交得冤", "那家店电话都打不通", "这钱花得值", "那地方我去过", "身份证掉沟里了咋整"]
)
def test_is_said_to_the_neighbours(words: str) -> None:
    assert not goes_on(words)


def test_names_no_matter() -> None:
    assert all(is_topicless(words) for words in ("咋弄这个", "怎么用", "要多久", "咋整"))
    assert all(
        is_topicless(words) for words in ("要带啥", "带啥去", "要啥手续", "要带身份证吗", "要不要带户口本", "啥时候")
    )
    assert not any(is_topicless(words) for words in ("电梯咋弄", "咋把灯修好", "那老张家怎么弄的"))
    assert not any(
        is_topicless(words) for words in ("带娃去打疫苗要本子吗", "门锁要带钥匙吗", "能带狗进小区吗", "身份证丢了咋整")
    )


@pytest.mark.parametrize(
    ("asked", "answer", "told"),
    [
        ("要交什么材料", "带身份证和住址证明，到派出所办理。", True),
        ("要交什么材料", "可在“掌上 12333”网上申请，最长领 24 个月。", False),
        ("要多少钱", "首次办理免费。", True),
        ("要多少钱", "到派出所办理。", False),
        ("怎么办", "到派出所办理。", True),
    ],
)
def test_what_the_answer_tells(asked: str, answer: str, told: bool) -> None:
    assert is_told_in(asked, answer) is told


def test_how_it_is_with_what_one_holds() -> None:
    assert all(
        tells_state_of(words, "健康证去哪里办")
        for words in ("过期了嘞", "弄丢了", "要是丢了咋整", "被娃撕了", "快到期了")
    )
    assert not any(tells_state_of(words, "健康证去哪里办") for words in ("楼道灯坏了", "电梯又停了", "我的狗丢了"))
    assert not tells_state_of("坏了", "家里突然停水了怎么办")


def test_names_what_nothing_before_told() -> None:
    coal, asked = ("怎么预防煤气中毒", "在屋里烧煤取暖要注意什么"), "娃名字跟同学重了 想换一个 咋整"
    assert names_wholly_other("在屋里烧蜂窝煤取暖怕中毒 要留神点啥", asked, coal, likely=True)
    assert not names_wholly_other("那取暖呢", asked, coal, likely=True)
    assert not names_wholly_other("娃名字换了以后取暖费咋交", asked, coal, likely=True)
    assert not names_wholly_other("我住3号楼2单元 要带户口本不", asked, ("户口本丢了怎么补",), likely=True)
