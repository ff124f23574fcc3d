"""For how long nothing has stirred, and nothing else: whoever waits means what they have reported."""

from __future__ import annotations

import pytest

from bot.domain.talk.impatience import only_impatient

WAITS = """
都一天了 咋还没动静
从早上到现在没人理我
都好几个小时了 怎么没反应
一下午了没人管
等了俩钟头了没一个人来
从周一到现在一点消息都没有
催了三遍 一天了 没人吭声
都第三天了 没人来看一眼
两天了连个回话都没有
""".strip().splitlines()
SAYS_MORE = """
老张半天没动静了
我妈从早上到现在没动静
里面半天没动静
他一天没反应了
敲门半天没人应
喊了半天没人理
按铃十分钟没人理
楼上漏水一天了没人管
群里没动静
没人管我
""".strip().splitlines()


@pytest.mark.parametrize("text", WAITS)
def test_they_only_wait(text: str) -> None:
    assert only_impatient(text)


@pytest.mark.parametrize("text", SAYS_MORE)
def test_somebody_or_something_is_named(text: str) -> None:
    assert not only_impatient(text)
