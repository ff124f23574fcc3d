"""What is said after an answer, in the demo street with the FAQ that is delivered."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.chat import Chat
from tests.process import copy_demo

ROOM = "青禾 1 号微网格居民群"


@pytest.fixture
async def street(tmp_path: Path) -> AsyncIterator[Chat]:
    """No notice is due there."""
    copy_demo(tmp_path)
    shutil.rmtree(tmp_path / "data" / "notices")
    (tmp_path / "data" / "notices").mkdir()
    chat = await Chat(tmp_path).open()
    yield chat
    await chat.close()


@pytest.mark.parametrize("word", ["装修", "停车", "垃圾", "离婚", "租房", "学区", "火化"])
async def test_a_topic_word_is_a_new_question(street: Chat, word: str) -> None:
    """As it is where nothing was answered before."""
    await street.says("张大爷", f"@小灵通 {word}", ROOM)
    alone = street.transcript().replace("张大爷", "李阿姨")
    street.forget()
    await street.says("李阿姨", "@小灵通 失业金怎么领", ROOM)
    street.expects(ROOM, "@李阿姨", "12333")
    await street.later(1)
    await street.says("李阿姨", f"@小灵通 {word}", ROOM)
    assert street.transcript() == alone


async def test_an_open_choice_takes_no_other_topic(street: Chat) -> None:
    await street.says("李阿姨", "@小灵通 丧葬", ROOM)
    street.expects(ROOM, "@李阿姨", "您想问的是")
    await street.says("李阿姨", "@小灵通 租房", ROOM)
    street.expects(ROOM, "@李阿姨", "租房要签合同备案吗")


@pytest.mark.parametrize("words", ["谢谢", "知道了", "好的", "收到", "不对", "看不懂"])
async def test_what_names_no_topic_is_none(street: Chat, words: str) -> None:
    await street.says("李阿姨", "@小灵通 失业金怎么领", ROOM)
    street.forget()
    await street.says("李阿姨", f"@小灵通 {words}", ROOM)
    assert "您想问的是" not in street.transcript()


@pytest.mark.parametrize(
    "words", ["家里能养鸡鸭吗", "我家3号楼2单元501，院子里养鸡可以吗，电话13912345678", "门口能摆摊吗"]
)
async def test_what_is_asked_of_another_spot_takes_no_topic(street: Chat, words: str) -> None:
    await street.says("李阿姨", "@小灵通 老年证怎么办", ROOM)
    street.forget()
    await street.says("李阿姨", f"@小灵通 {words}", ROOM)
    said = street.transcript()
    assert "都在上面了" not in said
    assert "老年证" not in said


@pytest.mark.parametrize("words", ["外地户口给办吗", "过期了还能用吗", "要排队吗", "家里有残疾人能先办吗"])
async def test_what_goes_on_with_the_answer_is_of_it(street: Chat, words: str) -> None:
    await street.says("李阿姨", "@小灵通 老年证怎么办", ROOM)
    street.forget()
    await street.says("李阿姨", f"@小灵通 {words}", ROOM)
    assert "编号" not in street.transcript()


@pytest.mark.parametrize("words", ["那电子的呢", "电子的可以吗", "要是电子的呢"])
async def test_a_word_in_common_with_another_answer_is_no_answer(street: Chat, words: str) -> None:
    await street.says("李阿姨", "@小灵通 能不能放烟花", ROOM)
    street.expects(ROOM, "@李阿姨", "禁放")
    await street.says("李阿姨", words, ROOM)
    assert "社保卡" not in street.transcript()
    street.forget()
    await street.says("李阿姨", f"@小灵通 {words}", ROOM)
    assert "社保卡" not in street.transcript()
    assert street.heard


@pytest.mark.parametrize("asked", ["社保卡怎么办理", "怎么办个体户营业执照", "养狗要办什么证"])
@pytest.mark.parametrize("words", ["那注销呢", "那要注销咧", "那咋注销"])
async def test_what_names_only_a_doing_is_of_what_was_answered(street: Chat, asked: str, words: str) -> None:
    await street.says("李阿姨", f"@小灵通 {asked}", ROOM)
    street.forget()
    await street.says("李阿姨", f"@小灵通 {words}", ROOM)
    street.expects(ROOM, "@李阿姨", "这件事我知道的都在上面了")


async def test_a_doing_of_nothing_is_passed_on(street: Chat) -> None:
    await street.says("李阿姨", "@小灵通 想注销怎么弄", ROOM)
    assert "死亡" not in street.transcript()
    street.expects(ROOM, "@李阿姨", "编号")


@pytest.mark.parametrize(
    ("asked", "words", "told"),
    [
        ("居住证怎么办理", "那丢了呢", "换领和补领要交工本费"),
        ("孩子打疫苗去哪里", "那狗的呢", "狂犬病疫苗"),
        ("护照怎么办理", "那港澳的嘞", "续签注"),
        ("结婚登记要带什么", "那离呢", "冷静期"),
        ("养狗要办什么证", "那疫苗去哪打", "免疫点"),
    ],
)
async def test_the_same_of_another_one_has_its_own_answer(street: Chat, asked: str, words: str, told: str) -> None:
    await street.says("李阿姨", f"@小灵通 {asked}", ROOM)
    street.forget()
    await street.says("李阿姨", f"@小灵通 {words}", ROOM)
    street.expects(ROOM, "@李阿姨", told)


async def test_an_answer_that_does_not_tell_it_is_not_said_twice(street: Chat) -> None:
    await street.says("李阿姨", "@小灵通 驾驶证到期怎么换", ROOM)
    street.forget()
    await street.says("李阿姨", "@小灵通 多久能拿到", ROOM)
    street.expects(ROOM, "@李阿姨", "这件事我知道的都在上面了")


@pytest.mark.parametrize(
    ("before", "words", "answer"),
    [
        ("大学毕业档案放哪里", "创业能贷款吗", "创业担保贷款"),
        ("大学助学贷款怎么办", "开店缺钱政府有扶持吗", "创业担保贷款"),
    ],
)
async def test_what_an_entry_asks_to_the_letter_is_asked_anew(
    street: Chat, before: str, words: str, answer: str
) -> None:
    await street.says("李阿姨", f"@小灵通 {before}", ROOM)
    street.forget()
    await street.says("李阿姨", f"@小灵通 {words}", ROOM)
    street.expects(ROOM, "@李阿姨", answer)
