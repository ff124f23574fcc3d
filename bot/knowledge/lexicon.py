"""Words of the language itself that matching must know: what carries no content, what asks, what acts."""

from __future__ import annotations

import re

_STOP_WORDS_TEXT = """
的 了 吗 呢 啊 呀 吧 嘛 么 哦 哈 嗯 是 在 有 和 与 跟 同 或 或者 及 以及 就 都 也 还 又 再 很 太 更
最 挺 蛮 比较 我 你 您 他 她 它 我们 你们 咱 咱们 俺 他们 自己 人家 大家 各位 谁 本人 我家 家 家里
家中 咱家 我们家 这 那 这个 那个 这些 那些 这样 那样 这种 那种 这里 那里 这边 那边 这儿 那儿 此 该
某 每 各 一 一个 个 一下 一些 一点 点 些 下 上 里 中 内 外 时 后 前 之后 之前 以后 以前 时候 的时候
什么 啥 怎么 怎样 怎么样 如何 咋 咋样 哪 哪个 哪些 几 几个 多少 多 多久 为什么 为何 吗 是不是 是否
有没有 能不能 可不可以 要不要 会不会 能 能够 可以 可 会 要 想 想要 需要 需 得 应该 应 该 必须 须 用
使用 让 叫 给 把 被 将 对 对于 关于 从 到 向 往 为 为了 因为 所以 如果 要是 假如 但是 但 可是 不过
而且 然后 那么 还是 就是 不是 只 只是 只有 才 刚 已 已经 正在 现在 目前 来 去 过 着 得 地 之 以 于
其 等 等等 啦 喽 呗 哟 哎 唉 诶 请 请问 麻烦 谢谢 您好 你好 问 问题 情况 事 事情 东西 方面 具体
相关 有关 进行 一般 直接 到底 究竟 人 时间段 的话 话 样 出 出来 起来 下来 过来 过去 回 弄 搞 做 整
说 讲 看 知道 告诉 了解 没 不 没有 别 无 不能 不会 怎么回事 咋回事 怎么着 小区 我们小区 咱们小区
"""
STOP_WORDS = frozenset(_STOP_WORDS_TEXT.split())
"""Dropped from content. 不 and 没有 are looked at apart (NEGATION)."""

ASK_PATTERNS = (
    (
        "费用",
        r"(?:要|得|需要|大概|一共|总共)?(?:花|交|收|付)?(?:多少|几|好多)(?:块)?钱|(?:怎么|如何|咋)(?:收费|算钱)|(?:要不要|用不用|要|收不收)(?:花|交|收)?(?:费|钱)(?:吗|么|不|$)|收费标准|什么价|啥价|贵不贵|是不是免费|免不免费|免费吗",
    ),
    (
        "材料",
        r"(?:需要|需|要|得|应该|该)?(?:带|拿|准备|提供|提交|交|备)?(?:些|点)?(?:什么|啥|哪些|那些|什么样的)(?:材料|手续|资料|证件|证明|东西)|(?:带|拿|准备|备)(?:些|点)?(?:什么|啥|哪些)|所需材料|要哪些东西",
    ),
    (
        "时间",
        r"(?:什么|啥|甚)时(?:候|间)(?:段)?|何时|几点(?:钟)?(?:上班|下班|开门|关门)?|哪(?:一)?天|几号|几月|(?:要|得|需要|一般|大概)?(?:多久|多长时间|几天|多少天|几个工作日|多少个工作日|多少时间)|(?:工作|办公|营业|上班|开放|办理)时间",
    ),
    (
        "地点",
        r"(?:要|得|应该|该)?(?:在|去|到|上|往|搁)?(?:哪里|哪儿|哪块|哪边|啥地方|什么地方|何处|哪个地方|啥地儿)|(?:在|去|到|上|往|搁)哪(?=办|交|打|开|领|查|报|申|买|看|买|换|补|取|缴|个窗|登|$)|地址在哪|哪(?=有|能|可以|办|交|领)",
    ),
    (
        "电话",
        r"(?:打|拨)?(?:哪个|什么|啥|多少)(?:电话|号码|热线)|(?:电话|号码|热线)(?:是)?(?:多少|几号|什么|啥)|联系方式|联系电话",
    ),
    (
        "部门",
        r"(?:归|由|该|应该|要|得)?(?:找|问|归|属于|归属)?(?:谁|哪个部门|什么部门|啥部门|哪个单位|什么单位|哪家单位)(?:管|负责|处理|解决|来管|出面|管理)?|(?:找|联系)(?:谁|哪个|哪家|什么人)",
    ),
    (
        "条件",
        r"(?:什么|啥|哪些)(?:样的)?(?:条件|要求|资格)|(?:什么|啥|哪些)(?:样的)?人(?:可以|能|才能|有资格)|(?:够|符)(?:不够|不符)?合?(?:条件|资格)|申请条件",
    ),
    ("流程", r"(?:什么|啥|哪些|怎么个)?(?:办理)?(?:流程|步骤|程序)(?:是什么|是啥|是怎样的|是怎么样的|怎么走)?"),
    ("原因", r"(?:为什么|为啥|为何|凭什么|凭啥|怎么回事|咋回事|什么原因|啥原因|啥情况|什么情况)"),
    ("方法", r"(?:怎么样|怎么|如何|咋样|咋个|咋|怎样|咋么)(?:才能|才|能|可以|去|来|个)?"),
)
"""Kinds of answer that are asked for, in this order; 方法 is the default kind and leaves no term."""


def beginning_with_own_signs(pattern: str) -> re.Pattern[str]:
    """A pattern whose every match begins with an ideograph that it names: before any other sign nothing is tried."""
    return re.compile(f"(?=[{''.join(sorted(set(re.findall('[㐀-鿿]', pattern))))}])(?:{pattern})")


ASKS = beginning_with_own_signs("|".join(f"(?P<{name}>{pattern})" for name, pattern in ASK_PATTERNS))

ASPECTS = beginning_with_own_signs(
    r"(?P<赔偿>谁(?:来)?(?:赔|承担|出钱)|赔偿|怎么赔|赔多少|赔吗|索赔)"
    r"|(?P<后果>会怎(?:么)?样|(?:什么|啥|没|有)(?:影响|后果|处罚)|罚(?:款)?多少|怎么处罚|判几年|违法吗|犯法吗|犯什么)"
    r"|(?P<用法>怎么用(?![不着])|如何使用|怎么使用|使用方法)"
    r"|(?P<招人>招(?:人|聘|募|老师|工)|工资多少|有工资)"
    r"|(?P<挑选>哪(?:家|个)(?:好|牌子|便宜|划算)|什么牌子|好用吗)"
    r"|(?P<真假>真的吗|真的假的|是不是(?:真|骗)|是真是假|区别|不一样吗)"
)
"""Sides of a thing that are asked about apart from how it is done; unlike kinds of answers they stay content."""

_ACTIONS = {
    "补办": "补办 补领 补证 挂失 补发 重办 重新办 补卡 丢失 遗失 丢 丢了",
    "续签": "续签 续期 续办 延期 续住 续 续费 续约 年审 年检 签注 到期 过期 换证 换领",
    "变更": "变更 更改 修改 改 改名 更名 换地址 改地址 更换 换 变动 更新 过户 换成",
    "注销": "注销 销户 销卡 吊销 作废 注销户口 停用",
    "取消": "取消 撤销 撤回 撤诉 退订 取消预约 不办了 解除 终止 解绑",
    "退款": "退款 退费 退钱 退 退回 返还 退还 退押金",
    "查询": "查询 查 查看 查一查 查一下 进度 查到 核实 真假 余额",
    "投诉": "投诉 举报 反映 检举 告 维权 申诉 信访",
    "缴费": "缴费 缴纳 缴 交费 交 充值 付款 支付 代扣 扣费 补缴 补交 欠费",
    "报销": "报销 报 理赔 赔付 结算",
    "转移": "转移 转入 转出 迁 迁移 迁入 迁出 转 转学 转接 接续 移机 落户 入户",
    "提取": "提取 取 支取 取出 取钱 提",
    "密码": "忘记密码 密码 忘 忘记 重置 找回 解锁 登录",
    "维修": "维修 修 修理 报修 抢修 检修 坏 坏了 故障 修好 损坏",
    "安装": "安装 装 加装 开通 新装 改装 报装 开户",
    "拆除": "拆除 拆 清理 清除 移走 拖走 清运 回收 扔 处理",
    "打印": "打印 开 开具 出具 证明 复印",
    "转让": "转让 出租 租 租房 卖 买卖 出售 借 合租",
    "停止": "停 停水 停电 停气 关闭 暂停",
    "恢复": "恢复 来水 来电 来气 复通",
}
ACTION_OF = {word: action for action, words in _ACTIONS.items() for word in words.split()}
"""Words that say what is to be done → the kind of doing. 办理 is the default and stands for none."""

NEGATION = re.compile(
    r"(?:不|没|没有|未|无法|别|不用|不想|不再|拒绝)(?=交|缴|办|去|给|要|能|让|想|会|用|带|装|退|报|来|参加|续|买|收到|收|同意|登记|满|够|符合|通过|成功)"
)

SAME = {
    "地址": "地点",
    "位置": "地点",
    "办": "办理",
    "办个": "办理",
    "办下": "办理",
    "办一下": "办理",
    "办事": "办理",
    "代办": "办理",
    "手机号": "手机",
}
"""Everyday forms of words that every office uses."""

DECISIVE = frozenset(("补办", "续签", "变更", "注销", "取消", "退款", "查询", "投诉", "转让", "密码"))
"""Kinds of doing that make another question of it: an entry that does not name them does not answer it."""

_LIGHT_TEXT = """
办理 申请 报名 预约 登记 领 领取 申领 申报 咨询 处理 解决 办 联系 方法 流程 部门 行不行 需要 参加
怎样
"""
LIGHT = frozenset(_LIGHT_TEXT.split())
"""Words that every office question may carry: an entry need not mention them."""

HARMLESS_ASKS = frozenset(("地点", "材料", "部门", "电话", "条件", "流程"))
"""Kinds of answer that the usual 怎么办 answer gives along the way."""

UNWEIGHED = LIGHT | HARMLESS_ASKS | {"费用", "时间", "原因"}
"""Words that are not content: what they mean is looked at apart."""

EVIDENCE = {
    "赔偿": re.compile(r"赔|承担|负担费用"),
    "后果": re.compile(r"罚|拘留|责任|影响|停发|滞纳"),
    "费用": re.compile(r"元|免费|不收费|收费|费用|价"),
    "时间": re.compile(
        r"[0-9一二三四五六七八九十两]+(?:个)?(?:天|日|小时|点|月|周|年|工作日)|时间|当场|立即|随时|每[天周月年]"
    ),
}
"""What an answer holds that tells a price, a time, who pays or what follows."""
