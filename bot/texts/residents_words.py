"""What the words of the office mean, for those who ask."""

from __future__ import annotations

from collections.abc import Mapping

_MEANINGS: Mapping[str, str] = {
    "办结": "就是处理的人说这件事办完了。没办好您可以说：没解决 加编号。",
    "结案": "就是这件事办完、评价过，了结了。",
    "工单": "就是您说的一件事记成的一张单子，有编号，有人负责办。",
    "受理": "就是您说的事记下了，会有人办。",
    "不予受理": "就是这件事这里办不了，会写明为什么、该找谁。",
    "接单": "就是负责的人说这件事他来办。",
    "待接单": "就是已经派给人，正等他答应来办。",
    "处置中": "就是已经有人在办。",
    "附议": "就是您家也有这件事，跟着一起听结果。",
    "督办": "就是上一级盯着办。",
    "催办": "就是催一催处理的人，每天可以催一次。",
    "转派": "就是换一个人来办。",
    "上报": "就是交给上一级去办。",
    "核查": "就是办完以后由上一级看一遍，看是不是真办好了。",
    "待核查": "就是办完了，上一级还要看一遍。",
    "挂账": "就是眼下办不了，先记着，等条件到了再办。",
    "延期": "就是要多等几天才能办完。",
    "联动": "就是请几家一起来办。",
    "临时措施": "就是没办完以前先做的，比如先围起来。",
    "编号": "就是您那件事的号码，查它、催它都说这个号。",
    "网格员": "就是负责您这一片的社区工作人员。",
    "网格长": "就是管这一片网格员的人。",
    "微网格": "就是社区里分得最小的一片，几栋楼。",
    "疑似诉求": "就是群里说到的、还没登记的事，网格员会看。",
    "基本满意": "就是还可以，不算很好。",
}


def meaning_of(word: str) -> str:
    return f"“{word}”{_MEANINGS[word]}"


def meaning_of_number(number: int, own: bool, words: str, state: str) -> str:
    """`words`: what it is about, where that may be said here."""
    about = f"：{words}" if words else ""
    means = _MEANINGS.get(state.removeprefix("已"), "")
    return f"{number} 是{'您那件事' if own else '邻居报的一件事'}的编号{about}\n现在{state}。{means if own else ''}"
