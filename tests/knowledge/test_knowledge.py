"""The FAQ folder as it lives: what an admin saves is answered, what is broken changes nothing."""

from __future__ import annotations

import gc
import os
import threading
import weakref
from datetime import date
from pathlib import Path

import pytest

from bot.domain.knowledge import Verdict
from bot.knowledge.knowledge import Knowledge

PERMIT = """
- 编号: jzz-banli
  标准问: 居住证怎么办理
  相似问: [居住证在哪里办]
  答案: 到派出所办理。
- 编号: jzz-dizhi
  标准问: 居住证换地址怎么办
  答案: 带新的住址证明。
- 编号: jzz-xuqian
  标准问: 居住证到期怎么续签
  答案: 到期前一个月内。
- 编号: jzz-buban
  标准问: 居住证丢失怎么补办
  答案: 带身份证。
"""


@pytest.fixture
def faq(tmp_path: Path) -> Path:
    folder = tmp_path / "faq"
    folder.mkdir()
    (folder / "证件.yaml").write_text(PERMIT, encoding="utf-8")
    return folder


@pytest.fixture
def knowledge(faq: Path, tmp_path: Path) -> Knowledge:
    synonyms = tmp_path / "synonyms.yaml"
    synonyms.write_text("- [居住证, 暂住证]\n", encoding="utf-8")
    knowledge = Knowledge(faq, None, synonyms)
    assert knowledge.reload({"qinghe": "qinghe"}) == []
    return knowledge


def best(knowledge: Knowledge, question: str) -> str:
    match = knowledge.match(question, None, date(2026, 11, 21))
    return match.best.id if match.best else ""


@pytest.mark.parametrize(
    ("question", "id"),
    [
        ("@小灵通 居住证怎么办", "jzz-banli"),
        ("你好，请问暂住证咋办理，谢谢", "jzz-banli"),
        ("居住证搬家了想换地址", "jzz-dizhi"),
        ("居住证要续签", "jzz-xuqian"),
        ("我的居住证丢了咋办", "jzz-buban"),
    ],
)
def test_the_entry_that_is_meant_wins_over_its_neighbours(knowledge: Knowledge, question: str, id: str) -> None:
    assert best(knowledge, question) == id


def test_a_plain_question_put_to_the_bot_is_answered(knowledge: Knowledge) -> None:
    match = knowledge.match("居住证怎么办", None, date(2026, 11, 21))
    assert match.mentioned is Verdict.ANSWER and match.best and match.best.id == "jzz-banli"


@pytest.mark.parametrize(
    "text",
    [
        "我刚把居住证办了",
        "谢谢大家",
        "居住证怎么注销",
        "今晚吃什么",
        "有没有一起去办居住证的",
        "居住证办理难道要跑三趟吗",
        "收到",
        "哈哈哈哈",
        "？？？",
        "👍👍",
        "好的",
        "a" * 10_000,
    ],
)
def test_nothing_is_said_unasked_to_what_is_no_question_of_ours(knowledge: Knowledge, text: str) -> None:
    assert not knowledge.match(text, None, date(2026, 11, 21)).sure


def test_a_saved_file_is_live_after_reload_and_a_removed_one_is_gone(knowledge: Knowledge, faq: Path) -> None:
    (faq / "宠物.yml").write_text("- {编号: quan, 标准问: 狗证怎么办理, 答案: 先打疫苗。}\n", encoding="utf-8")
    assert knowledge.reload({"qinghe": "qinghe"}) == []
    assert best(knowledge, "狗证怎么办") == "quan" and knowledge.entry("quan")
    (faq / "宠物.yml").unlink()
    knowledge.reload({"qinghe": "qinghe"})
    assert knowledge.entry("quan") is None
    assert best(knowledge, "狗证怎么办") != "quan"  # though it was asked just before


def test_what_was_asked_keeps_no_replaced_index_in_memory(knowledge: Knowledge, faq: Path) -> None:
    match = knowledge.match("居住证怎么办理", None, date(2026, 11, 21))
    replaced = weakref.ref(knowledge.index)
    (faq / "宠物.yml").write_text("- {编号: quan, 标准问: 狗证怎么办理, 答案: 先打疫苗。}\n", encoding="utf-8")
    assert knowledge.reload({"qinghe": "qinghe"}) == [] and best(knowledge, "狗证怎么办") == "quan"
    gc.collect()
    assert replaced() is None and match.why


def test_a_broken_file_keeps_its_last_good_entries_until_it_is_mended(knowledge: Knowledge, faq: Path) -> None:
    path = faq / "证件.yaml"
    path.write_text("- 标准问: [", encoding="utf-8")
    assert knowledge.reload({"qinghe": "qinghe"}) and len(knowledge.entries) == 4
    assert knowledge.reload({"qinghe": "qinghe"}), "the fault is told as long as it stands"
    path.write_text(PERMIT, encoding="utf-8")
    assert knowledge.reload({"qinghe": "qinghe"}) == [] and len(knowledge.entries) == 4


def test_a_clash_between_two_files_is_blamed_on_the_newcomer(knowledge: Knowledge, faq: Path) -> None:
    (faq / "a.yaml").write_text("- {编号: jzz-banli, 标准问: 别的事, 答案: 甲}\n", encoding="utf-8")
    (fault,) = knowledge.reload({"qinghe": "qinghe"})
    assert fault.file.endswith("a.yaml") and "证件.yaml:2" in fault.what
    found = knowledge.entry("jzz-banli")
    assert found and found.question == "居住证怎么办理"
    (faq / "证件.yaml").unlink()
    assert knowledge.reload({"qinghe": "qinghe"}) == []
    found = knowledge.entry("jzz-banli")
    assert found and found.question == "别的事"


def test_a_clash_is_blamed_on_the_file_that_was_saved_whatever_its_name(knowledge: Knowledge, faq: Path) -> None:
    saved = faq / "a.yaml"
    saved.write_text("- {编号: fuyin, 标准问: 复印多少钱, 答案: 甲}\n", encoding="utf-8")
    assert knowledge.reload({"qinghe": "qinghe"}) == []
    saved.write_text("- {编号: fuyin, 标准问: 居住证怎么办理, 答案: 甲}\n", encoding="utf-8")
    (fault,) = knowledge.reload({"qinghe": "qinghe"})
    assert fault.file.endswith("a.yaml") and "证件.yaml:2" in fault.what
    found = knowledge.entry("fuyin")
    assert found and found.question == "复印多少钱", "as it was before"
    other = faq / "证件.yaml"
    other.write_text(PERMIT.replace("答案: ", "答案: 新的："), encoding="utf-8")
    (fault,) = knowledge.reload({"qinghe": "qinghe"})
    assert fault.file.endswith("a.yaml"), "what is saved meanwhile has not brought it"
    found = knowledge.entry("jzz-banli")
    assert found and found.answer.startswith("新的：")


def test_place_and_day_decide_what_may_be_said(knowledge: Knowledge, faq: Path) -> None:
    (faq / "b.yaml").write_text(
        "- {编号: q, 标准问: 活动室几点开门, 答案: 甲, 适用网格: [qinghe]}\n"
        "- {编号: old, 标准问: 疫苗接种点在哪, 答案: 乙, 失效: 2025-01-01}\n",
        encoding="utf-8",
    )
    knowledge.reload({"qinghe": "qinghe"})
    day = date(2026, 11, 21)
    assert knowledge.match("活动室几点开门", ("qinghe-a", "qinghe"), day).best
    other = knowledge.match("活动室几点开门", ("yunshan",), day).best
    assert other is None or other.id != "q"
    expired = knowledge.match("疫苗接种点在哪", None, day).best
    assert expired is None or expired.id != "old"


def test_words_and_synonyms_are_checked_like_everything_else(tmp_path: Path, faq: Path) -> None:
    words, synonyms = tmp_path / "words.txt", tmp_path / "synonyms.yaml"
    words.write_text("居住证 100\n物业 多\n", encoding="utf-8")
    synonyms.write_text("- [甲, 乙]\n- [丙, 乙]\n- [丁]\n", encoding="utf-8")
    faults = Knowledge(faq, words, synonyms).reload(None)
    assert [fault.line for fault in faults] == [2, 2, 3]
    assert "synonyms.yaml:1" in faults[1].what or "synonyms.yaml:1" in faults[2].what


def test_matching_is_the_same_from_many_threads_and_while_files_change(knowledge: Knowledge, faq: Path) -> None:
    expected = knowledge.match("居住证换地址", None, date(2026, 11, 21))
    wrong: list[object] = []

    def ask() -> None:
        for _ in range(50):
            match = knowledge.match("居住证换地址", None, date(2026, 11, 21))
            if match.best != expected.best:
                wrong.append(match)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(5):
        os.utime(faq / "证件.yaml", ns=(number, number))
        knowledge.reload({"qinghe": "qinghe"})
    for thread in threads:
        thread.join()
    assert not wrong


def test_an_empty_folder_answers_nothing(tmp_path: Path) -> None:
    knowledge = Knowledge(tmp_path / "nothing")
    assert knowledge.reload(None) == []
    assert knowledge.match("居住证怎么办", None, date(2026, 11, 21)).mentioned is Verdict.NONE
