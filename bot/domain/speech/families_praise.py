"""Families of words by which somebody is praised, or only seems to be.

Words that say the same stand in one row, separated by spaces; the weight of each row, and of two rows together, is
learned (weights.py). After a change: `python -m tests.domain.learn_speech`.
"""

from __future__ import annotations

from collections.abc import Mapping

PRAISE: Mapping[str, str] = {
    "good": (
        "认真 负责 责任心 耐心 细心 心细 贴心 热心 热情 和气 客气 礼貌 周到 麻利 利索 踏实 实在 公道 靠谱 给力 尽责 尽心 "
        "用心 上心 卖力 勤快 敬业 专业 温柔 善良 和蔼 没架子 了不起 好样 没得说 没挑 没话说 两下子 厉害 暖心 感动 好人 "
        "好心 好医生 好警察 好姑娘 好小伙 好同志 好网格 人好 人真好 人不错 真不错 真好 不错 态度好 态度真好 态度很好 "
        "手艺 手脚快 手轻 干净 真行 太好 服务好 办实事 解决问题 嘴甜 像亲 亲儿子 亲闺女 亲妈 自家人 眼里有活 不嫌 不烦 "
        "不怕脏 没怨言 怨言"
    ),
    "marks": (
        "表扬 夸 称赞 点赞 点个赞 点个大赞 赞一个 大拇指 锦旗 致敬 一百分 满分 打满分 五星 好评 鸡腿 奖金 奖励 记一功 "
        "记功 记一下 佩服 敬佩 放心 满意 都服 喜欢 感激 记心里 忘不了 眼泪 表彰 先进 最美 光荣榜"
    ),
    "did": (
        "帮我 帮俺 帮咱 帮他 帮老 帮忙 帮着 帮大家 背上 背下 扶 搀 抬 送到 送上门 送回 送药 送菜 垫了 找回 跑了 跑前跑后 "
        "上门 一趟一趟 教我 教会 陪 照顾 冒雨 冒雪 半夜 大清早 大半夜 五分钟 三分钟 十分钟 马上就 一会儿 当天 一天就 "
        "当场 一上手 一宿没 天天 每天 耐着性子 一遍遍 义务 不收 自掏 及时"
    ),
    "thanks": "谢谢 感谢 多谢 多亏 全靠 要不是 幸亏 亏得 辛苦",
    "but": (
        "就是 可是 但 不过 只是 可惜 还没 却 倒是 也不含糊 越 除了 然而 反正 算了 何必 好一个 呵呵 才怪 个屁 不带脏字 从来 "
        "到现在 几趟 五趟 三个月 没修好 没办成 打不通 又"
    ),
    "asks": "吗 么 咋 啥 哪 几 多少 多久 谁 怎么 如何 有没有 能不能 可以 是不是 在不在 请问 想问 推荐 电话",
    "wants": "请 麻烦 叫 让 建议 应该多 希望 投票 集赞 朋友圈 转告 联系 回个 来一下 给我 配个 设个 报名",
    "kin": "孙子 孙女 闺女 女儿 儿子 老公 老婆 老伴 孩子考 我家娃 我爸 我妈 我自己 我得了",
    "things": "天气 花开 电影 电视 菜 饭 歌 味道 风景 月亮 表演 节目 活动 讲座 小区 灯 路",
}
