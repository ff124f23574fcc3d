"""What neighbours advise those who help tells nothing new of whoever lies there."""

from __future__ import annotations

import pytest

from bot.domain.danger.advises import only_advises


@pytest.mark.parametrize(
    "words",
    [
        "别乱动他 骨头断了乱动不行",
        "可不能让她乱动 心梗一动就没了",
        "不能喂水 呛着了要出人命的",
        "千万别搬他 万一骨头断了呢",
        "别给他喝水 呛死人的",
        "别扶 越扶越坏",
        "千万别动 脊椎断了会瘫的",
        "先别动他 伤了骨头一动就瘫了",
        "让她平躺 不然血压上来要命的",
        "侧着躺 吐出来会呛死",
        "医生说不能动 等救护车",
        "别围着 他会闷死的",
        "可别让他睡 睡过去就完了",
        "按住伤口 不然血流光了会死人的",
    ],
)
def test_it_is_advice(words: str) -> None:
    assert only_advises(words)


@pytest.mark.parametrize(
    "words",
    [
        "别动她 头还在流血",
        "别动他 他快不行了",
        "别碰他 有电",
        "别打了 要出人命了",
        "别跳 会死的",
        "不要动 我爸的腿断了",
        "别过来 我有刀",
        "别动 他没气了",
        "别进去 里面着火了",
        "别让他跑了 他要杀人",
        "别走 打死人了",
        "别吃了 中毒了",
        "不能喝 水里有毒会死人",
        "别拉他 他要跳楼",
        "别动 再动捅死你",
    ],
)
def test_it_tells_something(words: str) -> None:
    assert not only_advises(words)
