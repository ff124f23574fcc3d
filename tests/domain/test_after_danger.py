"""又不冒了, 他走了, 他又来了: what is of the danger that was called out before, and what is talk of something else."""

from __future__ import annotations

import pytest

from bot.domain.danger.after_danger import comes_back, goes_on_after
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.kinds import EmergencyKind

WIRE = "3号楼旁边的树枝压到电线上了 冒火星子"
BLOWS = "老公打我 我躲在卫生间 不敢大声"
GAS = "厨房闻到煤气味"
LIFT = "我被困电梯里了"
ILL = "我妈晕倒了"
FIGHT = "楼下有人打架 拿酒瓶"
UNSEEN = "6号楼张奶奶好几天没出门了"
SWINDLE = "有人打电话说我医保卡在外地被盗刷让我转钱"

NEWS = [
    *((WIRE, words) for words in (
        "又不冒了", "电工来了 剪了树枝", "没再冒", "好了 不冒了", "有人来修了", "来了两个电工", "电工走了", "已经报警了",
        "修好了", "我打了119了", "不响了 谢谢大家",
    )),
    *((BLOWS, words) for words in (
        "他走了", "她回娘家了", "我出来了 在我妈家", "警察来过了", "没事了 我胳膊青了一块", "他睡着了", "我报警了", "不打了",
        "老公出门了", "我在楼下", "他被警察带走了",
    )),
    *((GAS, words) for words in ("没味了", "不臭了", "窗户开了", "燃气公司来人了", "阀门关了")),
    *((UNSEEN, words) for words in (
        "哦她去闺女家了 没事", "张奶奶在家呢", "看见她了 在楼下遛弯", "联系上了 在医院住着呢", "电话打通了 她出去旅游了", "敲开门了 人没事",
        "人家在老家呢", "原来跟儿子走了", "刚看到她下楼了",
    )),
    *((LIFT, words) for words in ("出来了", "师傅到了", "物业来了 在修", "不晃了")),
    *((ILL, words) for words in ("醒了", "救护车来了", "不吐了")),
    *((FIGHT, words) for words in ("打完了 跑了一个", "都散了", "警察到了")),
]  # fmt: skip
BACK = [
    *((WIRE, words) for words in ("又冒火星了", "又冒了", "1001 又冒火星了", "还在滋滋响")),
    *((BLOWS, words) for words in ("他又来了", "他又打我了", "他还在砸门", "他又回来了 在敲门")),
    (GAS, "又有味了"), (LIFT, "又卡住了"), (ILL, "又晕了"), (FIGHT, "他们又打起来了"),
    ("我爸要跳楼 在阳台上", "他又爬上去了"),
    *((SWINDLE, words) for words in (
        "那个转钱的电话又打来了", "又打来了", "又让我转钱", "又给我发短信了", "那个医保的又打电话来了", "骗子又打来了",
    )),
]  # fmt: skip
NOTHING = [
    *((SWINDLE, words) for words in ("快递又打电话来了", "推销电话又打来了", "学校又发短信了", "又停电了")),
    *((WIRE, words) for words in (
        "路灯又不亮了", "水又漏了", "他走了", "孩子又不吃饭了", "还在下雨", "师傅来了吗", "电工什么时候来", "又停电了",
        "晚上吃啥", "灯又亮了", "我到家了",
    )),
    *((BLOWS, words) for words in ("快递来了吗", "晚上吃啥", "楼道灯坏了", "今天天气真好")),
    *((UNSEEN, words) for words in (
        "她在家吗", "她还是没开门", "没看到她", "敲门还是没应", "看到路灯坏了", "快递看到了", "他说周末下雨", "我去超市了",
    )),
    *((ILL, words) for words in ("她去闺女家了", "看见他了")),
    (ILL, "不喘了"), (ILL, "她没气了"),
]  # fmt: skip


def kinds(told: str) -> tuple[EmergencyKind, ...]:
    found = recognise_emergency(told)
    assert found is not None
    return found.kinds


@pytest.mark.parametrize(("told", "words"), [*NEWS, *BACK])
def test_it_goes_on_with_that(told: str, words: str) -> None:
    assert goes_on_after(words, told, kinds(told))


@pytest.mark.parametrize(("told", "words"), BACK)
def test_the_danger_comes_back(told: str, words: str) -> None:
    assert comes_back(words, told, kinds(told))


@pytest.mark.parametrize(("told", "words"), NEWS)
def test_what_ends_does_not_come_back(told: str, words: str) -> None:
    assert not comes_back(words, told, kinds(told))


@pytest.mark.parametrize(("told", "words"), NOTHING)
def test_something_else(told: str, words: str) -> None:
    assert not goes_on_after(words, told, kinds(told))
