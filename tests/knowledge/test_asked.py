"""The question inside a long message is found, and what is no question to everybody stays unanswered."""

from __future__ import annotations

from datetime import date

import pytest

from bot.knowledge.asked import asked_parts
from bot.knowledge.knowledge import Knowledge

TODAY = date(2026, 11, 21)
STORY = "大家好，我刚搬到咱们小区没几天，东西还没收拾完，孩子又要上学。"


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (STORY + "请问居住证怎么办？谢谢各位邻居", "请问居住证怎么办?"),
        (STORY + "流感疫苗在哪里打，要不要收钱？麻烦您了", "流感疫苗在哪里打，要不要收钱?"),
    ],
)
def test_the_asking_clauses_come_first_and_then_more_of_the_story(text: str, first: str) -> None:
    parts = asked_parts(text)
    assert parts[0] == first
    assert all(part.endswith(first) for part in parts)
    assert len(parts) == 3


@pytest.mark.parametrize("text", ["居住证怎么办", STORY, "居住证怎么办理，需要带什么材料，去哪里办，多少天能拿到"])
def test_a_short_one_a_statement_and_one_that_is_all_question_have_no_parts(text: str) -> None:
    assert asked_parts(text) == ()


@pytest.fixture(scope="module")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    folder = tmp_path_factory.mktemp("faq")
    (folder / "a.yaml").write_text(
        "- 标准问: 居住证怎么办\n  相似问: [居住证怎么办理, 办居住证要什么]\n  答案: 带身份证到派出所。\n"
        "- 标准问: 水费怎么交\n  答案: 手机上交。\n",
        encoding="utf-8",
    )
    made = Knowledge(folder, None, None)
    assert made.reload() == []
    return made


def test_a_story_around_a_question_does_not_hide_it(knowledge: Knowledge) -> None:
    assert knowledge.match("居住证怎么办理", None, TODAY).sure
    told = knowledge.match(STORY + "请问居住证怎么办理？谢谢", None, TODAY)
    assert told.sure and told.best is not None and told.best.question == "居住证怎么办"


@pytest.mark.parametrize(
    "around",
    [
        "气死我了，跑了八百回都没人理，居住证怎么办理？有人管过吗",
        "转发：本市发布新规，记者专家解读，居住证怎么办理？点击链接查看全文",
    ],
)
def test_anger_and_what_is_passed_on_are_left_alone(knowledge: Knowledge, around: str) -> None:
    assert not knowledge.match(around, None, TODAY).sure
