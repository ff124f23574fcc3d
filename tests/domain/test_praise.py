"""表扬 of somebody is kept; a good word for the bot itself, or anything that is wrong or asked, is none."""

from __future__ import annotations

import pytest

from bot.domain.speech.praise import is_praise_of_somebody


@pytest.mark.parametrize(
    "words",
    [
        "表扬徐一岸，昨天帮俺背米上楼",
        "想表扬一下咱们的网格员小徐 服务特别好",
        "表扬3号楼保洁大姐，扫得真干净",
        "表扬网格员，半夜还帮忙",
        "想夸夸徐一岸",
        "给保洁大姐点个赞",
        "必须给网格员小王点个大赞",
        "大家给小王点赞",
        "今天的水管师傅手艺真好，值得表扬",
        "小徐真好，要表扬",
        "物业这次不错，点个赞",
        "谢谢你们辛苦了 给小王点个赞",
        "辛苦了 替我谢谢刘小屿 帮我弄好手机",
        "谢谢啊 代我跟小王说声谢谢",
        "麻烦你们了 帮我谢谢小王 灯亮了",
    ],
)
def test_a_good_word_about_somebody(words: str) -> None:
    assert is_praise_of_somebody(words)


@pytest.mark.parametrize(
    "words",
    [
        "谢谢你",
        "表扬一下",
        "夸夸小灵通",
        "给你点个赞",
        "这个答案真好，点个赞",
        "回答得好，表扬一下",
        "怎么表扬网格员",
        "表扬什么呀，灯都不亮",
        "我孩子受到表扬了",
        "孩子学校要开表扬大会",
        "我不想表扬他",
        "表扬信写给谁",
        "点赞",
        "天气真好，点个赞",
        "谢谢小王帮我修灯",
        "谢谢哈 替我谢谢大家",
        "谢谢 9号楼也修一下吧",
    ],
)
def test_none(words: str) -> None:
    assert not is_praise_of_somebody(words)
