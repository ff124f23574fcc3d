"""What sounds like a danger after a report, an answer, an end or a ping: real ones are called out whatever was said
before, and what means something else there is not."""

from __future__ import annotations

import pytest

from bot.domain.danger.emergency import is_clear_emergency, recognise_emergency
from bot.domain.next.harmless import is_harmless
from bot.domain.next.meant import Before, meaning

LAMP, LIFT, NOISE = "5号楼1单元楼道灯不亮了", "11号楼电梯停在三楼不动", "楼上天天半夜搬家具"
WATER, BINS, DOOR = "2栋整栋停水", "7号楼前垃圾两天没人收", "4栋门禁刷不开"
CARD, PENSION, PETS = "居住证怎么办", "高龄津贴怎么领", "养狗要办证吗"

DANGERS = [
    (Before.REPORTED, LAMP, "我妈下楼踩空滚下去了 满头是血"),
    (Before.REPORTED, LAMP, "三楼窗户往外冒黑烟"),
    (Before.REPORTED, LAMP, "电表箱烧起来了 有火苗"),
    (Before.REPORTED, LIFT, "里面有人在喊 出不来"),
    (Before.REPORTED, LIFT, "里头关着个娃儿 哭得厉害"),
    (Before.REPORTED, LIFT, "修电梯的师傅掉进井道里了"),
    (Before.REPORTED, NOISE, "楼上男的在打他老婆 一直喊救命"),
    (Before.REPORTED, NOISE, "他提着菜刀下来砸我家门了"),
    (Before.REPORTED, WATER, "厨房一股煤气味 越来越浓"),
    (Before.REPORTED, WATER, "我爸突然说不出话 嘴歪了"),
    (Before.REPORTED, BINS, "垃圾桶着火了 烧到旁边电动车了"),
    (Before.REPORTED, BINS, "有个人倒在垃圾桶边上 叫不醒"),
    (Before.ENDED, LAMP, "我家孩子不见了 六点放学到现在没回来"),
    (Before.ENDED, LAMP, "灯是亮了 可楼上阿姨摔在楼梯口动不了了"),
    (Before.ENDED, LIFT, "电梯又困人了 里面一个老人"),
    (Before.ENDED, WATER, "来水了 我老伴在卫生间晕倒了"),
    (Before.ENDED, BINS, "隔壁屋里烧炭 敲门没人应 怕是中毒了"),
    (Before.ENDED, DOOR, "有人撬我家锁 我一个人在屋里不敢出声"),
    (Before.ENDED, NOISE, "楼上有人坐在窗台上要跳"),
    (Before.ANSWERED, CARD, "别说这个了 我家厨房着火了"),
    (Before.ANSWERED, CARD, "我刚被人抢了包 人往东门跑了"),
    (Before.ANSWERED, PENSION, "老爷子喘不上气了 脸发紫"),
    (Before.ANSWERED, PENSION, "我奶奶走丢了 她有老年痴呆"),
    (Before.ANSWERED, PETS, "狗咬人了 孩子腿上全是血"),
    (Before.ANSWERED, PETS, "河边有人掉水里了"),
    (Before.AT_WORK, LAMP, "刘师傅触电了 快叫救护车"),
    (Before.AT_WORK, WATER, "挖破燃气管了 在往外喷气"),
    (Before.NEIGHBOUR, LIFT, "我孩子在里面 他有哮喘喘不上来了"),
    (Before.NEIGHBOUR, WATER, "地下室进水 保安困在里面了"),
    (Before.NEIGHBOUR, NOISE, "五楼打起来了 有人拿刀"),
    (Before.NEIGHBOUR, PETS, "狗追着咬人 好几个被咬了"),
    (Before.REPORTED, DOOR, "手让门夹断了一截"),
]

HARMLESS = [
    (Before.REPORTED, LAMP, "灯自己亮了 不用来了"),
    (Before.REPORTED, LAMP, "我先打手电上去 娃饿坏了"),
    (Before.REPORTED, LIFT, "电梯动了 不用派人"),
    (Before.REPORTED, LIFT, "修电梯的人呢 到哪了"),
    (Before.REPORTED, LIFT, "爬到九楼 腿都断了哈哈"),
    (Before.REPORTED, NOISE, "楼上消停了 算了不用管"),
    (Before.REPORTED, NOISE, "物业的人呢 上去没有"),
    (Before.REPORTED, WATER, "水来了 大家快去接"),
    (Before.REPORTED, WATER, "几点来水啊 孩子等着洗澡"),
    (Before.REPORTED, BINS, "车来拉走了 谢谢 不麻烦了"),
    (Before.REPORTED, BINS, "熏死人了 到底什么时候来"),
    (Before.ENDED, LAMP, "亮堂了 老太太下楼不怕摔了 谢谢"),
    (Before.ENDED, LAMP, "换了个最暗的 糊弄鬼呢"),
    (Before.ENDED, LIFT, "能坐了 就是修了三天 太慢"),
    (Before.ENDED, LIFT, "今天一口气坐到顶 爽死了"),
    (Before.ENDED, WATER, "来水了 水还挺冲"),
    (Before.ENDED, BINS, "清干净了 苍蝇都没了"),
    (Before.ENDED, DOOR, "一刷就开 不用被关外头了"),
    (Before.ANSWERED, CARD, "晓得了 明天叫我家那口子去跑一趟"),
    (Before.ANSWERED, CARD, "哎呀跑断腿"),
    (Before.ANSWERED, PENSION, "我妈要是还在就好了"),
    (Before.ANSWERED, PETS, "我家那只昨天把沙发咬烂了 笑死"),
    (Before.AT_WORK, LAMP, "灯头烧了 换好了"),
    (Before.AT_WORK, LIFT, "人没困着 维保在路上 先挂了停用牌"),
    (Before.AT_WORK, WATER, "管子爆的口子堵上了 水放出来了"),
    (Before.AT_WORK, BINS, "收到 马上叫车去拉"),
    (Before.NEIGHBOUR, WATER, "我家也一滴没有 来水喊一声"),
    (Before.NEIGHBOUR, LIFT, "维保的人到没到啊"),
    (Before.NEIGHBOUR, DOOR, "我也被关在外面了 同求"),
]


def _is_called_out(before: Before, earlier: str, words: str, addressed: bool) -> bool:
    if recognise_emergency(words) is None:
        return False
    return is_clear_emergency(words) or not is_harmless(before, meaning(before, words, earlier, addressed))


@pytest.mark.parametrize("addressed", [False, True])
@pytest.mark.parametrize(("before", "earlier", "words"), DANGERS)
def test_a_danger_is_called_out_whatever_was_said_before(
    before: Before, earlier: str, words: str, addressed: bool
) -> None:
    assert _is_called_out(before, earlier, words, addressed)


@pytest.mark.parametrize(("before", "earlier", "words"), HARMLESS)
def test_what_means_something_else_there_is_not(before: Before, earlier: str, words: str) -> None:
    assert not _is_called_out(before, earlier, words, addressed=False)


def test_what_was_called_out_for_nothing_is_not_any_more() -> None:
    """师傅还在砸, of those who work upstairs: alone it sounds like a danger."""
    words = "师傅还在砸 没人管"
    assert recognise_emergency(words) is not None
    assert not _is_called_out(Before.REPORTED, "楼上中午装修砸墙 吵得睡不了", words, addressed=False)
