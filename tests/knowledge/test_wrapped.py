"""Greetings, thanks, who asks from which house, dates and smileys around a question move nothing of the judgement."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.knowledge.knowledge import Knowledge

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 21)
ASKED = (
    "居住证怎么办理",
    "电动车去哪里充电",
    "社保卡丢了去哪补",
    "新生儿怎么上户口",
    "小学报名要几岁",
    "老年证怎么办",
    "楼上漏水到我家怎么办",
    "物业乱收费找谁说理",
)
WRAPPINGS = (
    "您好，请问{}",
    "{}？谢谢啦",
    "不好意思打扰一下，想咨询下{}，麻烦您了",
    "{}，急，在线等",
    "我是3号楼2单元501的，{}",
    "翠竹苑12栋的住户想问{}",
    "11月20日想问一下，{}",
    "今天想问一下{}",
    "亲，{}呀",
    "各位邻居早上好，问下{}",
    "各位街坊晚上好，请教下{}",
    "{}[玫瑰]🙏",
    "{}！！！",
    "网格员你好，我是住在幸福家园6幢的王阿姨，{}，谢谢",
    "{} 3-2-501",
    "有人知道{}吗",
)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    made = Knowledge(ROOT / "faq", ROOT / "data" / "words.txt", ROOT / "data" / "synonyms.yaml")
    made.reload(None)
    return made


def told(knowledge: Knowledge, text: str) -> tuple[object, ...]:
    match = knowledge.match(text, None, TODAY)
    return [one.entry.id for one in match.candidates], match.mentioned, match.sure


@pytest.mark.parametrize("wrapping", WRAPPINGS)
@pytest.mark.parametrize("asked", ASKED)
def test_wrapping_moves_nothing(knowledge: Knowledge, asked: str, wrapping: str) -> None:
    assert told(knowledge, wrapping.format(asked)) == told(knowledge, asked)


def test_some_of_them_are_answered_unprompted(knowledge: Knowledge) -> None:
    assert sum(knowledge.match(asked, None, TODAY).sure for asked in ASKED) >= 4


@pytest.mark.parametrize("asked", ["隔壁小区电动车去哪里充电", "去年居住证怎么办理的", "他们小区老年证怎么办"])
def test_another_place_and_another_time_are_not_answered_unprompted(knowledge: Knowledge, asked: str) -> None:
    assert not knowledge.match(asked, None, TODAY).sure
