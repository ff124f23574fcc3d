"""What neighbours only tell each other, and what sounds alike and is to be seen to."""

import pytest

from bot.domain.speech.only_mentioned import is_only_mentioned

MENTIONED = """
又是养生文 大爷这都是假的
这个视频都是骗人的 别转了
姐妹们 晚上广场舞改到七点半 湖边
老伙计们 太极拳挪到东广场了
今天活动改到社区二楼了
7号楼下面树上挂着一件白的
3号楼前面晾衣绳上挂着条红裤子 谁的
5号楼楼下掉了一条蓝毛巾 谁家的
早上电梯挤死了 排了三趟
早高峰电梯等半天 挤不上去电梯
"""
TOLD = """
养生馆天天放音乐 3号楼
3号楼门口有人发养生视频骗老人买药
晚上广场舞改到七点半 湖边的灯坏了
广场舞改到凌晨了
广场舞改到湖边 吵死人了
3号楼门口电线上挂着一件衣服
树上挂着一件白衣服 挡了监控 能不能弄下来
楼上掉下来一条裤子 差点砸到我
下水道掉了一条毛巾堵了
电梯挤死了 超载一直响
电梯人太多 能不能加一部
电梯里人挤得喘不上气
7号楼树上挂着一根电线
"""


@pytest.mark.parametrize("text", MENTIONED.split("\n")[1:-1])
def test_nobody_is_to_see_to_it(text: str) -> None:
    assert is_only_mentioned(text)


@pytest.mark.parametrize("text", TOLD.split("\n")[1:-1])
def test_something_is_wrong(text: str) -> None:
    assert not is_only_mentioned(text)
