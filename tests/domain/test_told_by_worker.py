"""徐哥说九点到: what those who work on it have told, and what is a complaint, a question or a neighbour's life."""

from __future__ import annotations

import pytest

from bot.domain.talk.told_by_worker import told_by_worker


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("徐哥说九点到", "九点到"),
        ("王姐说下午来看", "下午来看"),
        ("物业说要换新的 得等一周", "要换新的 得等一周"),
        ("师傅说是楼上空调冷凝水管", "是楼上空调冷凝水管"),
        ("修电梯的师傅刚才说主板坏了 要等三天", "主板坏了 要等三天"),
        ("小刘说零件明天到货", "零件明天到货"),
    ],
)
def test_it_is_news_of_the_work(words: str, told: str) -> None:
    assert told_by_worker(words) == told


@pytest.mark.parametrize(
    "words",
    [
        "物业说不归他们管",
        "师傅说要收200块",
        "物业说什么时候来",
        "张姐说明天一起去跳舞",
        "小李说饺子是韭菜馅",
        "老张说晚上打麻将",
        "我妈说下午来看",
        "物业停水到几点",
    ],
)
def test_it_is_none(words: str) -> None:
    assert told_by_worker(words) == ""
