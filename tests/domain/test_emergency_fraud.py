"""A swindle going on is an emergency; one past, seen through or told about is none."""

from __future__ import annotations

import pytest

from bot.domain.danger.emergency import may_be_emergency, recognise_emergency
from bot.domain.danger.kinds import EmergencyKind


@pytest.mark.parametrize(
    "text",
    [
        "俺被骗了三万块钱，刚转走",
        "我妈刚给骗子转了五万，咋办",
        "我爸在银行要给骗子汇款，拦不住",
        "有人打电话说我医保卡停了要我转钱",
        "有人给我打电话说是公检法让我转账",
        "有个自称客服的让我共享屏幕",
        "有人冒充我儿子说出车祸了要三万，让我转过去",
        "有人说我社保卡被盗用了，让我把钱转到安全账户，我还没转",
        "抖音客服说我开了会员每月扣八百，让我报验证码",
        "刚把验证码告诉客服，卡里少了两万",
        "之前转了一万，刚又转了两万，是不是遇到骗子了",
        "我妈特别信任他，正在给网友转账，肯定是骗子",
        "救命我刚被骗了五万",
        "快报警，骗子让我妈转账",
        "您好，我刚给骗子转了三万",
        "网格员您好我妈刚被骗转走五万块怎么办",
        "物业你好，我刚被骗子转走两万",
        "请问您能帮帮我吗，刚给骗子打了两万",
    ],
)
def test_a_swindle_going_on_counts(text: str) -> None:
    found = recognise_emergency(text)
    assert found and found.kind is EmergencyKind.FRAUD and found.hotlines == ("110",)


@pytest.mark.parametrize(
    "text",
    [
        "去年被骗了三万，现在能追回来吗",
        "我妈上个月被人骗了五千",
        "提醒大家小心，有人冒充客服让转账",
        "刚有人打电话说我医保卡停了让我转账，一听就是骗子",
        "接到个电话说我涉嫌洗钱，让我转钱到安全账户，我没转，要不要跟警察说",
        "新闻里说有人给骗子转了五十万",
        "转发：有人冒充公检法让我转账",
        "怎么防诈骗",
        "如果您接到公检法电话让您转账，请挂断",
        "骗子要求您共享屏幕，请立即挂断",
        "公检法会打电话让转账吗",
        "老人买保健品被骗怎么办",
        "刚打车被骗了50块",
        "房东打电话让我转账交房租",
        "社保局让我用密码登录小程序",
        "发通知 全部 有人冒充公检法让老人转账，不要相信",
        "我被网格员骗了三万，刚转给他",
        "我被王晓宁骗了三万，刚转给他",
    ],
)
def test_a_swindle_past_or_told_about_does_not_count(text: str) -> None:
    assert recognise_emergency(text) is None and not may_be_emergency(text)


def test_another_danger_beside_a_swindle_comes_first() -> None:
    found = recognise_emergency("我妈刚给骗子转了五万，现在站在楼顶要跳楼")
    assert found and found.kind is EmergencyKind.HEIGHT and EmergencyKind.FRAUD in found.others
