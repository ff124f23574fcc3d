"""Whether they have to be at home for what they have reported, and what asks of something else."""

import pytest

from bot.domain.talk.to_be_there import asks_to_be_there


@pytest.mark.parametrize(
    "words",
    ["要不要我在家", "要不要我在家等", "用不用家里留人", "家里要有人吗", "师傅来的时候要有人在家吗", "我要不要请假", "需要我在家吗？",
     "家里没人行不行", "我不在家怎么办", "要我下楼接吗", "得我开门不", "上门要不要留门"],
)  # fmt: skip
def test_asks(words: str) -> None:
    assert asks_to_be_there(words)


@pytest.mark.parametrize(
    "words",
    ["换天然气那天家里要有人吗", "要不要交钱", "我在家", "家里有人", "家里没人", "楼道里有人吗", "要不要打110", "老人在家没人管怎么办",
     "有人在家吗", "要不要我帮忙"],
)  # fmt: skip
def test_asks_nothing_of_it(words: str) -> None:
    assert not asks_to_be_there(words)
