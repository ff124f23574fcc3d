"""What is asked of another place than the asker's: our own answer is not said outright."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.domain.knowledge import Verdict
from bot.knowledge.elsewhere import elsewhere_in
from bot.knowledge.knowledge import Knowledge

GRIDS = {
    "jd": "jd",
    "青禾街道": "jd",
    "qinghe": "qinghe",
    "青禾社区": "qinghe",
    "yunshan": "yunshan",
    "云杉社区": "yunshan",
}
HERE = ("qinghe", "jd")
DAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("阳光社区的食堂几点开饭", "阳光社区"),
        ("请问朝阳街道暑托班怎么报名", "朝阳街道"),
        ("云杉那边的食堂几点开饭", "云杉"),
        ("县医院疫苗门诊哪天开", "县医院"),
        ("市图书馆几点开门", "市图书馆"),
        ("隔壁小区停车一个月多少钱", "隔壁小区"),
        ("我妈住对面 她们小区垃圾几点能扔", "她们小区"),
        ("万达地下车库停车怎么收费", "万达"),
        ("想问下金桂苑停车月卡多少钱", "金桂苑"),
        ("锦绣花园的足球场怎么预约", "锦绣花园"),
        ("我儿子住得远 他们那边停车一个月多少钱", "他们那边"),
        ("下午去火车站那边停车怎么收费", "火车站"),
        ("我是金桂苑的 便民理发什么时候有", ""),
        ("金桂苑12栋的住户想问图书室几点开门", ""),
        ("金桂苑的业主咨询一下停车月卡多少钱", ""),
        ("我住金桂苑停车月卡多少钱", ""),
        ("我家在锦绣花园图书室几点开门", ""),
        ("晚上跳广场舞最晚到几点", ""),
        ("选自己小区的代表要几成同意", ""),
        ("楼下广场那个摊几号摆", ""),
        ("人才公寓什么时候看房", ""),
        ("青禾社区食堂几点开饭", ""),
        ("青禾街道暑托班怎么报名", ""),
        ("请问社区能开证明不", ""),
        ("社区医院几点下班", ""),
        ("老旧小区加装电梯找谁", ""),
        ("暑假社区有没有托管班", ""),
        ("定点医院怎么改", ""),
        ("隔壁小区物业才一块二，咱这儿到底多少一平方", ""),
        ("电动轮椅社区能修吗", ""),
    ],
)
def test_another_place_is_told_by_its_name(question: str, name: str) -> None:
    assert elsewhere_in(question, GRIDS, HERE) == name


def test_our_answer_is_only_offered_to_who_asks_of_another_place(tmp_path: Path) -> None:
    folder = tmp_path / "faq"
    folder.mkdir()
    (folder / "a.yaml").write_text(
        "- {标准问: 社区食堂几点开饭, 相似问: [食堂开饭时间], 答案: 早饭六点半。}\n"
        "- {标准问: 图书室几点开门, 答案: 周一闭馆，云杉社区的图书室也一样。}\n",
        encoding="utf-8",
    )
    knowledge = Knowledge(folder)
    assert knowledge.reload(GRIDS) == []

    def told(question: str) -> Verdict:
        return knowledge.match(question, HERE, DAY).mentioned

    assert told("社区食堂几点开饭") is told("青禾社区食堂几点开饭") is Verdict.ANSWER
    other = knowledge.match("阳光社区食堂几点开饭", HERE, DAY)
    assert other.mentioned is not Verdict.ANSWER and not other.sure
    assert any("阳光社区" in why for why in other.why)
    assert told("云杉社区食堂几点开饭") is not Verdict.ANSWER
    assert told("云杉社区图书室几点开门") is Verdict.ANSWER, "the entry speaks of it"
