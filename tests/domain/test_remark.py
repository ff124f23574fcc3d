"""说得对, 原来如此, 记下了: nothing is asked or reported."""

from __future__ import annotations

import pytest

from bot.domain.speech.remark import is_remark

REMARKS = (
    "说得对|我家也是这样办的|原来如此|记下了|上次就是你说的这个|学到了|有道理|这下清楚了|难怪呢|我妈去年也是这么领的|转给我闺女了|"
    "跟我听说的一样|说得对，我家也是这么办的|说得对我家也是这么办的|哦原来是这样啊|你说得真对|说的没错|可不是嘛|就是说啊|就是嘛|就是就是|谁说不是呢|可不咋的|是这么回事|长知识了|"
    "我记下了，谢谢|我先记着|记在本子上了|我们上次就是这么弄的|你上次也是这么说的|你说过了|这个我早就知道了|怪不得|明白了，原来这么简单|"
    "我截图了|收藏了|才知道|还挺方便的|这下放心了|我也是按你说的办的|大爷说得对|涨知识了，谢谢小灵通"
)
NONE = (
    "我家也是这样 怎么办|我家也是这样|我家也是|原来如此，那要带什么|说得对，3号楼灯还是坏的|记下了吗|记下了没|我家也是这样漏的|"
    "你说的这个在哪里办|上次就是你说的这个 没办成|你说的不对|不是这样的|你上次不是这么说的|我也是这么办的可是没办成|居住证怎么办|"
    "转给网格员|转给人工|发给我看看|跟上次一样又漏了|跟上次一样|说的是水费|你说过要派人来的|上次说好来修的|还没来|都知道了谁管|"
    "记一下3号楼灯坏了|帮我记下|是这样，我家水管漏了|我家停水了|转给小王了|谢谢|好的|"
)


@pytest.mark.parametrize("words", REMARKS.split("|"))
def test_remarks(words: str) -> None:
    assert is_remark(words)


@pytest.mark.parametrize("words", NONE.split("|"))
def test_no_remarks(words: str) -> None:
    assert not is_remark(words)
