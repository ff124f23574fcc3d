"""What the bot makes of what is said next: the format, the judge, and figures that must not get worse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.talk_next import evaluate
from tests.talk_next.evaluate import FLOORS, PARTS, TUNED, play, situations
from tests.talk_next.judging import Act, Mistake, Verdict
from tests.talk_next.learn import shares
from tests.talk_next.reading import Kind, Label, Said, Unreadable, read

ONLY_MEASURED = ("fresh", "alarm", "unseen", "sealed", "alarm_apart")
"""All but one, whose figures `make eval` prints and floors.json only records: they take a minute."""
KNOWN = """
# 报了 | 3号楼2单元楼道灯坏了
补充: 三楼那层最黑 老人都不敢走
补充: @小灵通 谢谢
另事: @小灵通 5号楼下水道堵了
更正: @小灵通 不是2单元，是3单元
催: @小灵通 有人来没有
了结: @小灵通 撤回
闲: @小灵通 谢谢
闲: 三楼那层最黑 老人都不敢走

# 报了 | 2号楼电梯坏了
补充/闲: 今天黄瓜两块钱一斤

# 答了 | 居住证怎么办理
追问: @小灵通 居住证怎么续签
另问: @小灵通 医保怎么交
不对: 答非所问
报事: 3号楼下水道堵了

# 办结了 | 3号楼2单元楼道灯坏了 | 灯泡已更换
满意: 满意
满意: 基本满意
不满意: 不满意
没解决: @小灵通 没解决
没解决: 没弄好

# 办结了 | 消防通道被面包车堵了 | 车主已挪走
满意: 满意

# 派给 | 3号楼2单元楼道灯坏了
接单: 接单 1001
接单: 私聊 收到
临时: 办结 1001 换好了
转交: 转派 1001 唐建嘉

# 邻居报了 | 3号楼2单元没水了
附议: @小灵通 附议 1001
闲: 哈哈
"""


def _written(folder: Path, text: str) -> Path:
    path = folder / "next.txt"
    path.write_text(text, "utf-8")
    return path


async def _verdicts(path: Path) -> dict[tuple[Label, str], Verdict]:
    verdicts, missing = await play(read(path))
    assert not missing
    return {(one.played.said.labels[0], one.played.said.words): one for one in verdicts}


def test_a_situation_and_its_lines(tmp_path: Path) -> None:
    found = read(
        _written(
            tmp_path,
            "# 办结了 | 灯坏了 | 换好了\n满意/闲: 谢谢\n没解决：@小灵通 没亮\n\n# 派给|灯坏了\n办结: 私聊 好了\n",
        )
    )
    assert [(one.kind, one.earlier, one.outcome) for one in found] == [
        (Kind.DONE, "灯坏了", "换好了"),
        (Kind.PINGED, "灯坏了", ""),
    ]
    assert found[0].lines[0] == Said(2, "谢谢", (Label.SATISFIED, Label.IDLE))
    assert found[0].lines[1].mentions
    assert found[1].lines == (Said(6, "好了", (Label.FINISHED,), privately=True),)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("补充: 天黑\n", 1),
        ("# 别的 | 灯坏了\n", 1),
        ("# 报了\n", 1),
        ("# 办结了 | 灯坏了\n", 1),
        ("# 报了 | 灯坏了\n\n满意: 好\n", 3),
        ("# 报了 | 灯坏了\n没有标签\n", 2),
        ("# 报了 | 灯坏了\n补充:\n", 2),
    ],
)
def test_what_is_not_in_the_format_is_told_with_its_line(text: str, number: int, tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=rf"next\.txt:{number}:"):
        read(_written(tmp_path, text))


async def test_the_judge_sees_what_really_happened(tmp_path: Path) -> None:
    found = await _verdicts(_written(tmp_path, KNOWN))
    told = {key: (one.act, one.mistake) for key, one in found.items()}
    assert told == {
        (Label.MORE, "三楼那层最黑 老人都不敢走"): (Act.ADDED, None),
        (Label.MORE, "@小灵通 谢谢"): (Act.WORDS, Mistake.LOST),
        (Label.ANOTHER, "@小灵通 5号楼下水道堵了"): (Act.OPENED, None),
        (Label.CORRECTION, "@小灵通 不是2单元，是3单元"): (Act.CORRECTED, None),
        (Label.URGE, "@小灵通 有人来没有"): (Act.STATUS, None),
        (Label.NOT_NEEDED, "@小灵通 撤回"): (Act.OVER, None),
        (Label.IDLE, "@小灵通 谢谢"): (Act.WORDS, None),
        (Label.IDLE, "三楼那层最黑 老人都不敢走"): (Act.ADDED, Mistake.LOUD),
        (Label.MORE, "今天黄瓜两块钱一斤"): (Act.NOTHING, None),
        (Label.ASKS_ON, "@小灵通 居住证怎么续签"): (Act.ANSWERED, None),
        (Label.ASKS_ELSE, "@小灵通 医保怎么交"): (Act.ANSWERED, None),
        (Label.NO_HELP, "答非所问"): (Act.NO_HELP, None),
        (Label.MATTER, "3号楼下水道堵了"): (Act.SUSPECTED, None),
        (Label.SATISFIED, "满意"): (Act.RATED, None),
        (Label.SATISFIED, "基本满意"): (Act.RATED, Mistake.FALSE),
        (Label.DISSATISFIED, "不满意"): (Act.REDONE, None),
        (Label.UNSOLVED, "@小灵通 没解决"): (Act.REDONE, None),
        (Label.UNSOLVED, "没弄好"): (Act.HINT, None),
        (Label.TAKES, "接单 1001"): (Act.TAKEN, None),
        (Label.TAKES, "收到"): (Act.TAKEN, None),
        (Label.INTERIM, "办结 1001 换好了"): (Act.FINISHED, Mistake.FALSE),
        (Label.PASSED_ON, "转派 1001 唐建嘉"): (Act.PASSED_ON, None),
        (Label.SECONDED, "@小灵通 附议 1001"): (Act.SECONDED, None),
        (Label.IDLE, "哈哈"): (Act.NOTHING, None),
    }


async def test_a_situation_that_does_not_come_about_is_counted_apart(tmp_path: Path) -> None:
    verdicts, missing = await play(read(_written(tmp_path, "# 答了 | 3号楼2单元楼道灯坏了\n闲: 谢谢\n")))
    assert not verdicts
    assert [(situation.kind, lines) for situation, lines in missing] == [(Kind.ANSWERED, 1)]


@pytest.mark.parametrize("part", PARTS)
def test_every_part_is_in_the_format_and_says_nothing_twice(part: str) -> None:
    """Several wrote the tuned part: 收到 stands in more than one situation there."""
    for those in situations(part):
        assert len({line.words for line in those.lines}) == len(those.lines), those


@pytest.mark.parametrize("part", [part for part in PARTS if part not in (TUNED, *ONLY_MEASURED)])
def test_what_was_recorded_does_not_get_worse(part: str) -> None:
    floors = json.loads(FLOORS.read_text("utf-8"))[part]
    now = evaluate.measures(part) | {"meaning": shares(part)}
    worse = [
        (name, measure, now[name][measure])
        for name, wanted in floors.items()
        for measure, value in wanted.items()
        if (now[name][measure] < value if measure.startswith("right") else now[name][measure] > value)
    ]
    assert not worse
