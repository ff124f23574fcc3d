"""What is said while an emergency runs: that help is there, where somebody was seen, more of one fight, and small talk."""

from __future__ import annotations

import pytest

from bot.domain.danger.arrived import helpers_are_there
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.fight import is_of_one_fight
from bot.domain.danger.how_it_went import reports_what_was_done, tells_how_it_went
from bot.domain.danger.kinds import Emergency, EmergencyKind
from bot.domain.danger.sighted import is_only_sighted, is_seen
from bot.domain.danger.small_talk import begins_another, is_small_talk, only_rejoices
from bot.domain.danger.which_alarm import finds_something_else, finds_what_was_not_missed

CHILD, FATHER = "我孙子不见了 刚还在楼下玩 五岁", "我爸老年痴呆 出去买烟到现在没回来"
FIRE, FIGHT, FALL = "2号楼三楼着火了 冒烟", "那边打起来了！！", "我妈在楼下摔了 站不起来"


@pytest.mark.parametrize(
    "words",
    [
        *("救护车进来了 西门开着吗", "救护车到了 在抬人", "救护车进小区了", "刚看见救护车停在8号楼 西门开着吗"),
        *("120来了 在楼下", "消防车开进来了 大家让让", "警察来了", "医生上来了", "救护车到单元门口了 谁下来带个路"),
        *("120的车到门口了", "消防车到楼下了 在接水管", "救护车来了 谁家啊"),
    ],
)
def test_help_is_there(words: str) -> None:
    assert helpers_are_there(words)


@pytest.mark.parametrize(
    "words",
    [
        *("救护车来了吗 人没气了", "救护车进不来 路口堵了", "救护车怎么还没到", "快打120", "打120了"),
        *("救护车撞人了", "救护车来了 三楼又有人倒了", "消防车来了 三楼还有人", "救护车到了没", "昨天救护车停在8号楼"),
    ],
)
def test_help_is_not_all_there_is(words: str) -> None:
    assert not helpers_are_there(words)


@pytest.mark.parametrize(
    "words",
    [
        *("好像看见往西门走了", "刚看见往菜市场那边去了", "我在监控里看见他往3号楼去了", "我看见往菜市场那边去了"),
        *("湖边坐着个小孩 是不是", "滑梯这有个小孩在哭 穿红衣服", "门卫说没出大门", "监控没拍到 应该没出小区"),
        *("沙坑边上有个男孩自己玩 是不是", "保安说没看见有孩子出去", "看见他往地铁站跑了", "可能往河边走了"),
    ],
)
def test_whoever_is_missed_was_seen(words: str) -> None:
    assert is_only_sighted(words, CHILD)
    assert is_seen(words, CHILD, fresh=False)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "看见有人掉河里了",
            "河里有个孩子在扑腾",
            "楼顶有个小孩在爬栏杆",
            "看见他被一个男的带走了",
            "好像看见一个老头晕倒了",
        ),
        *("有个老太太在楼下坐着晒太阳", "看见有人往楼道里扔垃圾", "往东门走怎么走", "看见有人打架"),
    ],
)
def test_nobody_who_is_missed_was_seen(words: str) -> None:
    assert not is_only_sighted(words, CHILD)


def test_it_is_whoever_is_missed() -> None:
    assert is_seen("是他！我这就去", FATHER, fresh=True)
    assert not is_seen("是他吗", FATHER, fresh=True)
    assert is_only_sighted("湖边长椅上坐着个老爷子 是不是他", FATHER)


@pytest.mark.parametrize(
    "words", ["毛毛也自己回来了", "毛毛也自己回来了 我家狗", "哎我钥匙找到了 在沙发缝里", "豆豆也找着了"]
)
def test_something_else_was_found(words: str) -> None:
    assert finds_something_else(words, FATHER)


@pytest.mark.parametrize("words", ["他也回来了", "孩子也找到了", "找到了 在滑梯那", "我爸找到了"])
def test_whoever_is_missed_was_found(words: str) -> None:
    assert not finds_something_else(words, FATHER)


def test_found_where_nobody_was_missed() -> None:
    assert finds_what_was_not_missed("找到了 在豆腐板底下 哈哈", FIGHT)
    assert finds_what_was_not_missed("找着了 在沙发缝里", FIRE)
    assert not finds_what_was_not_missed("找到了 在滑梯那", CHILD)
    assert not finds_what_was_not_missed("找到了 漏点在二楼", "5号楼煤气味好大")
    assert not finds_what_was_not_missed("手机找到了", "我手机被偷了 小偷往北门跑了")


@pytest.mark.parametrize(
    "words", ["头破了 流血了", "有一个胳膊出血了", "拿刀了拿刀了", "满脸是血", "有个人倒地上了 好多血"]
)
def test_one_fight(words: str) -> None:
    emergency = recognise_emergency(words)
    assert emergency is not None
    assert is_of_one_fight(words, emergency, FIGHT, Emergency(EmergencyKind.CRIME))


@pytest.mark.parametrize(
    "words", ["我妈头破了 流血了", "有个老太太晕倒了", "我家厨房着火了", "有个小孩从滑梯上摔下来 头破了"]
)
def test_not_of_the_fight(words: str) -> None:
    emergency = recognise_emergency(words)
    assert emergency is not None
    assert not is_of_one_fight(words, emergency, FIGHT, Emergency(EmergencyKind.CRIME))


@pytest.mark.parametrize(
    "words",
    [
        *(
            "新娘子接回来了 大家来吃糖",
            "面条煮好了 吃饭去",
            "太好了 周末去爬山",
            "客人来了 先不聊了",
            "老婆送饭来了 先吃饭",
        ),
        *("新媳妇进门了 来吃糖", "咪咪也回来了 哈哈双喜临门", "电影里那个洪水真吓人 淹死好多人", "晚上打麻将三缺一"),
        *("饺子包好了 谁来吃", "孙女考了双百", "快递到了 我下去拿"),
    ],
)
def test_small_talk(words: str) -> None:
    assert is_small_talk(words, FIRE)


@pytest.mark.parametrize(
    "words",
    [
        *(
            "我做饭忘关火了",
            "锅里的菜烧糊了 没事了",
            "是烧烤的烟",
            "她早上没吃饭 头晕",
            "火灭了",
            "没事了",
            "人都下来了",
        ),
        *("消防来了", "还在冒烟", "好了 不用来了", "他吃了头孢喝的酒"),
    ],
)
def test_no_small_talk(words: str) -> None:
    assert not is_small_talk(words, FIRE)


def test_small_talk_of_what_was_called_out() -> None:
    assert not is_small_talk("婚车那边 就是婚车", "婚车撞人了")
    assert not is_small_talk("我妈吃饭呢 好了", FALL)


@pytest.mark.parametrize(
    "words",
    ["火灭了 邻居拿灭火器喷的", "火灭了 用灭火器灭的", "灭了 泼了两盆水", "火灭了 是保安扑的", "灭了 我自己拿锅盖盖的"],
)
def test_by_what_it_was_put_out(words: str) -> None:
    assert tells_how_it_went(words)


@pytest.mark.parametrize("words", ["火没灭 拿灭火器喷的也不行", "火灭了 又着了", "火灭了 三楼有人熏倒了"])
def test_not_put_out(words: str) -> None:
    assert not tells_how_it_went(words)


@pytest.mark.parametrize(
    "words", ["打架的带走了 一个头破了", "人送医院了 骨折", "孩子找到了 在滑梯那", "架拉开了 人去医院包扎了"]
)
def test_what_was_done(words: str) -> None:
    assert reports_what_was_done(words)


@pytest.mark.parametrize(
    "words", ["3号楼着火了 快来人", "有人打架 头破了", "孩子被一个男的带走了", "刚接到电话 3号楼有人晕倒"]
)
def test_what_goes_on(words: str) -> None:
    assert not reports_what_was_done(words)


def test_a_matter_of_its_own() -> None:
    assert all(
        map(
            begins_another,
            ("还有个事 我家灯闪来闪去的", "对了 还有件事 楼道窗户松了", "另外说个事 门禁坏了", "再说个事 垃圾没人收"),
        )
    )
    assert not any(map(begins_another, ("还有个人在里面", "对了 是三楼", "还有一个老人没下来", "出事了", "还有火")))


def test_joy_alone() -> None:
    assert all(map(only_rejoices, ("太好了", "谢天谢地", "哈哈", "太好了 谢天谢地")))
    assert not any(map(only_rejoices, ("太好了 人醒了", "没事了", "好了")))
