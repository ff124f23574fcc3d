"""What is told as a whole is none, whatever its words weigh: a helmet that was taken away, care that is looked for in private."""

from __future__ import annotations

import pytest

from bot.domain.danger.emergency import may_be_emergency, recognise_emergency


@pytest.mark.parametrize(
    "text",
    [
        "电动车后座的儿童头盔让人顺走了 红色的 4号楼车棚",
        "电动车后座的坐垫不知道谁拿走了 红色的 4号楼车棚",
        "自行车后座的儿童座椅让人拆走了 红色的 4号楼车棚",
        "电瓶车坐垫被人偷了 黑的 6号楼车棚",
        "电动车电瓶让人偷了 4号楼车棚",
        "谁把我电动车后座的头盔拿走了 红色的 4号楼车棚",
        "宝宝的推车被人推走了 红色的 1单元",
        "头盔被拿走了 电动车也倒了 4号楼车棚",
        "我老伴有点糊涂了 想申请个护理 别让别人知道",
        "我妈糊涂了 想找个保姆照看 别让邻居知道",
        "我婆婆痴呆好几年了 有没有养老院能收 别告诉别人",
        "我老婆有点老年痴呆 想申请护理补贴 别跟别人说",
        "我妈糊涂了 别让别人知道",
        "麻烦你们了 帮我谢谢小王 灯亮了",
        "地库B2漏水滴车上了 靠近5号楼",
        "车库顶上滴水 都滴我车上了",
    ],
)
def test_nobody_is_in_danger(text: str) -> None:
    assert recognise_emergency(text) is None and not may_be_emergency(text)


@pytest.mark.parametrize(
    "text",
    [
        "孩子让人抱走了 红色衣服 4号楼",
        "宝宝在推车里让人推走了",
        "电动车让人偷了 人还在车棚里",
        "头盔让人拿走了 我去要他打我",
        "头盔让人顺走了 车棚冒烟了",
        "小偷正在偷电瓶 4号楼车棚",
        "包让人抢走了 往南门跑了",
        "我妈糊涂了 走丢了",
        "地库漏水 配电箱冒烟了",
        "车库漏水淹到腰了 有人困在车里",
        "帮我谢谢他 我爸晕倒了",
        "我妈糊涂 今天出门没回来 别让别人知道",
        "我妈突然糊涂了 说不清话",
        "我妈糊涂了 把钱转给别人了 别让我爸知道",
        "我妈糊涂了 想不开 想跳楼 别让人知道",
        "我爸糊涂了 老打我妈 想找个护工 别让别人知道",
        "我妈糊涂了 不认得我了 嘴歪 想请个护工",
        "我想请个保姆 对方说别让别人知道 先转钱",
    ],
)
def test_somebody_may_be(text: str) -> None:
    assert recognise_emergency(text)
