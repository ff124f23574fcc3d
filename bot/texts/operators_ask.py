"""What `ask` tells: how the bot would answer a question, and why it was judged so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

NO_ENTRY = "没有相近的条目"
NOT_A_QUESTION = "不像提问"

MANNERS = {
    "statement": "像陈述",
    "rhetorical": "像反问",
    "invitation": "像邀约或转让",
    "addressed": "像问某个人",
    "long": "太长",
    "passed_on": "像转发",
    "elsewhere": "像问别处或从前的事",
}
"""By the name that bot.knowledge.speech gives a manner which wants no answer."""


def names_elsewhere(name: str) -> str:
    return f"问的是别处（{name}），条目里没有提到，只给选项"


def certainty(told: float, answer: float, choices: float) -> str:
    return f"把握 {told}（直接回答需 {answer}，给出选项需 {choices}）"


def certainty_unasked(unasked: float, sure: float) -> str:
    return f"主动回答的把握 {unasked}（需 {sure}）"


def tone(value: float, least: float) -> str:
    return f"听起来像问办事的话 {value}（低于 {least} 算邻居闲谈）"


def mentioned(words: Iterable[str]) -> str:
    return "条目提到了：" + "、".join(words)


def holds_elsewhere(question: str, place: str, grids: Iterable[str]) -> str:
    return f"“{question}”（{place}）更像，但只在 {'、'.join(grids)} 有效，这里不说"


def holds_another_day(question: str, place: str, first: date | None, last: date | None, today: date) -> str:
    if last is not None and last < today:
        return f"“{question}”（{place}）更像，但已于 {last} 失效，不再回答"
    return f"“{question}”（{place}）更像，但要到 {first} 才生效"


def not_mentioned(words: Iterable[str]) -> str:
    return "条目没有提到：" + "、".join(words)


def other_matter(matters: Iterable[str]) -> str:
    return "条目没有讲：" + "、".join(matters)


def which_one(asked: str, told: str) -> str:
    return f"问的是{asked}，条目讲的是{told}" if asked else f"没说是哪一个，条目讲的是{told}"


CLI_ASK = "看看机器人会怎样回答一个问题"
CLI_ASK_QUESTION = "要问的话"
CLI_ASK_GRID = "在哪个网格问，编号或名称"
CLI_ASK_BATCH = '一次问很多：每行一个 {"qid": …, "text": …}，- 表示标准输入'
CLI_ASK_OUT = "--batch 的结果写到这个文件，不写就显示出来"
CLI_ASK_FAQ = "改用另一个常见问题文件夹"


def ask_what() -> str:
    return '请写上问题，如：python run_bot.py ask "居住证怎么办"；或用 --batch 指定文件。'


def cannot_read_or_write(detail: str) -> str:
    return f"文件读不了或写不了：{detail}"


def bad_batch_line(source: str, line: str) -> str:
    return f'{source}:{line}：应是一个 {{"qid": …, "text": "问的话"}}'


def would_be_an_emergency(line: str) -> str:
    return f"会当作紧急情况，先说：{line}"


def would_be_a_ticket(kind: str) -> str:
    return f"被 @ 时会当作报事，开工单（{kind}）；下面是只当作提问时的回答"


def when_mentioned(said: str) -> str:
    return f"被 @ 时：{said}"


def when_unprompted(sure: bool) -> str:
    return "没有 @ 时：" + ("同样回答" if sure else "不说话")


def would_pass_on() -> str:
    return "答不上来，转给网格员"


def unfilled_here() -> str:
    return "这条答案有占位符在这个网格没有内容，转给网格员"


def best_entries() -> str:
    return "最相近的五条："


def candidate(place: int, score: float, question: str, matched: str, entry: str, signals: str) -> str:
    also = "" if matched == question else f"（像“{matched}”）"
    return f"{place}. {score:.4f} {question}{also} [{entry}] {signals}"


def took(milliseconds: float, encoder: str) -> str:
    return f"用时 {milliseconds:.1f} 毫秒，" + (f"编码器 {encoder}" if encoder else "只按词")
