"""How each command is shown to people: an example, what it does, a line for 帮助, and the table of docs/commands.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.domain.commands.table import ADMINS, HANDLERS, LEADERS, TABLE, Usage, Verb
from bot.domain.places.place import Role


@dataclass(frozen=True, slots=True)
class How:
    """`example` is what one would really send; `who` may, in words; `effect` is a sentence for the page of commands.

    `brief` is the line of 帮助 for those roles that may give the command (or for `helps` alone); "" leaves it out there.
    """

    example: str
    who: str
    effect: str = ""
    brief: str = ""
    helps: frozenset[Role] | None = None


HOW: Mapping[Verb, How] = {
    Verb.ACCEPT: How(
        "接单 1001",
        "处理人",
        "先说的人接下，后说的人会得知是谁；只有一件时可以只说 `接单`，`接单全部` 是派给自己的都接下",
        "接下工单",
    ),
    Verb.FINISH: How(
        "办结 1001 灯泡已更换",
        "处理人",
        "要写结果，居民会看到；有的类别要有照片：办结前后两分钟内发来，或和文字一起发。别人接了的，只有他自己和上面的网格长能办结；派给别人还没有人接的，先接单",
        "办完并告诉居民",
    ),
    Verb.REPLY: How(
        "答 1001 周一到周五都可以办", "处理人", "转给居民；咨询到此办结，别人接了的咨询和其他的算进展", "把答复转给居民"
    ),
    Verb.REASSIGN: How(
        "转派 1001 物业 要找维修工",
        "处理人",
        "写名字或身份（物业、民警、网格员……），理由可以不写；在请假或不值班的人不能转，会告诉您可以转给谁；举报只能转给 `举报受理` 里写的人；不在自己手上的单，只有上级网格长能转（`分类`、`延期`、`联动` 也一样），联动里转的是自己那一份",
        "换人办，写名字或身份",
    ),
    Verb.RETURN: How(
        "退回 1001 不属于本网格",
        "名下有这件工单的人",
        "要写理由，交给网格长决定；每人只能退回一次，办理时限照算",
        "退给网格长决定，要写理由",
    ),
    Verb.PASS_UP: How(
        "上报 1001 要街道协调",
        "处理人；不带编号时邻长、志愿者也可以",
        "名下有这件工单的人交给上一级网格长，一级一级往上，每一级都记下；不写编号、直接写事情（`上报 3号楼外墙脱落`）就是报一件自己发现的事",
        "交给上一级网格长",
        HANDLERS,
    ),
    Verb.JOIN: How(
        "联动 1001 物业 民警：先关水阀",
        "处理人",
        "现在的处理人牵头，请别人一起办，请不到的告诉您，其他人照请；各方先用 `办结` 办结自己的部分，都办结了牵头人再办结整件；重办、返工的各方再办一遍",
        "请几方一起办，自己牵头",
    ),
    Verb.INTERIM: How(
        "临时措施 1001 已拉警戒线",
        "处理人",
        "记下并告诉居民，可以先发照片；工单不算办完",
        "先采取的措施，工单继续办",
    ),
    Verb.CLASSIFY: How(
        "分类 1001 水电气暖",
        "处理人",
        "改正类别，记入工单；只写编号（`分类依据 1001`）就说明为什么分到这一类；还没人接单、新类别归别的身份时，改派给那个身份。办理时限不会变晚",
        "改正类别",
    ),
    Verb.ORDINARY: How(
        "不是举报 1001",
        "名下有这件举报的人",
        "误当成举报的，改按普通工单派给该办的人，这个人会看到是谁报的、说过什么；原话和补充里说到了人的不能改。报事人会知道换了谁办",
        "误当成举报的改按普通工单办",
    ),
    Verb.CONFIDENTIAL: How(
        "是举报 1001",
        "处理人",
        "误当成紧急、咨询或普通工单的举报，改由专人处理：不再喊，原来的处理人不再看得到；都在私聊里说。已经办结、结案、不予受理的也可以，专人从头办；后面可以写为什么",
        "误当成别的改由专人处理",
    ),
    Verb.LEAVE: How(
        "请假 11-22 至 11-25",
        "处理人",
        "也可以写 `请假 明天`、`请假 今天下午`（算一天）；后面可以写由谁代班：`替` 加姓名。期间不派单，名下的工单交给代班的人，报事人只得知换了谁",
        "请假期间不派单，后面可加 替 姓名",
    ),
    Verb.END_LEAVE: How(
        "销假",
        "处理人",
        "从当天起照常派单，后面还有请假的会说出来；今天没有请假，就取消还没开始的",
        brief="提前回来，照常派单",
    ),
    Verb.STATUS: How(
        "查 1001",
        "报事人、同群的人、负责这个网格的人、监督员、管理员",
        "处理人看到每一步，其他人看到状态和最近进展，同群的人私聊查也一样。对机器人只说 `查`：居民看到自己没办完的工单，处理人看到自己名下的",
        "看工单到哪一步",
    ),
    Verb.ADD: How(
        "补充 1001 在二楼",
        "报事人、一起跟进的人、处理人",
        "加进工单；半分钟内没有新的补充，就合成一条转告处理人；这中间接单的人接单时就听到。引用机器人说工单的那条消息接着说，也是补充",
        brief="给工单加说明或照片",
        helps=HANDLERS,
    ),
    Verb.SECOND: How(
        "附议 1001 我家也没水",
        "同群的人",
        "一起跟进这件事，办理结果也会告知；已经在跟进的、报事人自己，多说的话算补充；引用机器人说工单的那条消息时可以不写编号",
    ),
    Verb.MERGE: How(
        "合并 1002 到 1001",
        "手上有其中一件的处理人，或上面的网格长",
        "同一件事并成一件：报事人和照片都保留，报事人会知道，不满意照样重办；以后说 1002 就是 1001，不能再分开：地点或说的东西不一样的先问一次，`合并 1002 到 1001 确认` 才并。紧急的不能并进不紧急的，反过来可以；两处紧急的只有网格长能并。举报不能合并。提示像是同一起的紧急工单只写 `合并 1002`，只有一件时只写 `合并`",
        "把同一件事的两张工单并成一张",
    ),
    Verb.ON_BEHALF: How(
        "代报 张大爷来电，3 号楼停水",
        "处理人、邻长、志愿队",
        "替打电话或上门的人建工单，结果告诉代报人；可以先发照片。群里只显示类别和地点",
        "替别人报事",
    ),
    Verb.FOUND: How(
        "巡查 3 号楼西侧围墙开裂",
        "处理人、邻长、志愿队",
        "自己发现的问题：该自己办的直接接单，其余按类别派单；可以先发照片；没发现问题的记成随手记",
        "报自己发现的问题",
    ),
    Verb.TAKE_SUSPECT: How(
        "建单 1",
        "收到疑似诉求的人",
        "把居民没有 @ 机器人的那句话建成工单，居民会在群里知道一次；只有一条时可以不写序号",
        "把疑似诉求建成工单",
    ),
    Verb.LEAVE_SUSPECT: How("忽略 1", "收到疑似诉求的人", "这条疑似诉求不用管", brief="这条疑似诉求不用管"),
    Verb.WITHDRAW: How(
        "撤回 1001",
        "报事人、附议人",
        "还没人接过的工单不再办；接过单、做过措施的，转手以后也转告处理人，由处理人核实；有人附议的继续办，附议人成为报事人",
    ),
    Verb.SATISFIED: How("满意 1001", "报事人", "只有一件待评价时可以不写编号"),
    Verb.FAIRLY: How("基本满意 1001", "报事人"),
    Verb.DISSATISFIED: How(
        "不满意 1001 还是不亮",
        "报事人",
        "第一次重办，第二次由上一级网格长督办。附议人的评价记在工单里，不算结案。话里说到人的（收礼、态度差），只交给专人",
    ),
    Verb.APPEAL: How(
        "没解决 1001 还在漏水",
        "报事人、附议人",
        "办结、结案或不予受理后 30 天内，越过处理人交给上一级网格长重新办理；再说一次由更上一级督办。在群里要带编号、引用或 @",
    ),
    Verb.VERIFY: How(
        "核查 1001 现场看过，已恢复",
        "上一级网格长，不能是处理人自己",
        "类别里写了由网格长核查的，办结后先核查，通过了才告知居民；只有一件时可以只说 `核查`",
        "核查通过，告知居民",
    ),
    Verb.REWORK: How(
        "返工 1001 墙面没有恢复",
        "上一级网格长",
        "要写原因；待核查的退回处理人，办结 7 天内抽查发现没办好的也可以，居民会得知重新办理；时限照算",
        "没办好，退回处理人",
    ),
    Verb.REFUSE: How(
        "不予受理 1001 属于民事纠纷，建议向法院起诉",
        "处理人；紧急工单只有网格长",
        "要写原因，居民会看到，并得知怎样请上一级处理。谁能说和 `办结` 一样；说过办结、又重办或返工的，只有网格长能说，不能是办结它的那一位",
        "不归我们办的，写明原因",
    ),
    Verb.TOLD: How(
        "已告知 1001 电话告知",
        "处理人",
        "结果没能送到居民时（`查` 里显示待告知），由人告知后记下",
        brief="结果没送到居民，已由人告知",
    ),
    Verb.ADOPT: How(
        "采纳 1001",
        "管理员",
        "把答复收进常见问题；要改就写 `采纳 1001 改为：新的答案`，问法也可以改：`采纳 1001 问：新的问法 改为：新的答案`；还有哪些等着：`知识草稿`",
        "把网格员的答复收进常见问题",
    ),
    Verb.DISCARD: How("不采纳 1001", "管理员", "答复不收进常见问题", brief="答复不收进常见问题"),
    Verb.USELESS: How("没用", "刚得到答案的人", "记在那条答案上，并问要不要转网格员，回复 `是` 或 `不用`"),
    Verb.HANDOVER: How("转人工", "刚得到答案的人", "直接转网格员"),
    Verb.MODE: How(
        "自动回答 开",
        "网格长、管理员",
        "这个群的常见问题答到什么程度：`自动回答 开` 有把握就主动答；`自动回答 只答@` 只答 @ 它的；"
        "`自动回答 关` 都不答，@ 它的转网格员。报事和紧急情况不受影响。不在那个群里的，在私聊、员工群或管理员群写上群名：`自动回答 开 3号楼群`，只能改自己管的居民群",
        "定居民群答到什么程度：开、只答@、关；在别处发要写群名",
    ),
    Verb.EXTEND: How(
        "延期 1001 2天 等配件",
        "处理人",
        "时限没过才能申请，写明多久和理由；由上一级网格长同意，居民会知道新的期限。天和周按自然日算，也可以写 `3个工作日`、`24小时`",
        "申请多给时间",
    ),
    Verb.SUSPEND: How(
        "挂账 1001 要等全楼签字",
        "处理人",
        "上一级网格长同意后不再计时，每周一列给网格长看一次；紧急的不能挂账",
        brief="暂时办不了，请上一级同意不计时",
    ),
    Verb.RESUME: How("恢复办理 1001", "处理人、网格长", "挂账的继续办，时限顺延挂账的时间", brief="挂账的接着办"),
    Verb.AGREE: How("同意 1001", "上一级网格长", "同意延期或挂账的申请；只有一件时可以不写编号", "同意延期或挂账"),
    Verb.DISAGREE: How("不同意 1001 今天必须办完", "上一级网格长", "要写理由，申请人会看到", brief="不同意延期或挂账"),
    Verb.URGE: How(
        "催办 1001",
        "报事人、一起跟进的人",
        "每天一次，提醒处理人，办完等核查的提醒核查的网格长；还没人接单的也提醒网格长",
    ),
    Verb.SUPERVISE: How("督办 1001 请今天回复", "网格长", "记入台账，提醒处理人", "督促处理人尽快办"),
    Verb.NOTE: How(
        "记 3号楼张大爷家走访，一切正常",
        "网格员、网格长、邻长、志愿队、民警、医生、物业、职能部门",
        "随手记，不走流程，单独计数；前后两分钟内的照片跟着它。回复里有编号。管几个社区的人私下记，没说是哪个社区的先问一句",
        "随手记，不开工单",
    ),
    Verb.NOTES: How(
        "查记录 张大爷",
        "能随手记的人、监督员、管理员",
        "在私聊里列出最新的十条；只说 `查记录` 列最近的。邻长和志愿队只看到自己记的，其他人看到自己网格的",
        "查以前的随手记",
    ),
    Verb.TO_TICKET: How(
        "转工单 12",
        "能随手记的人",
        "把随手记变成工单，照片跟着；归自己办的直接接单；也可以引用“已记下”那条消息，只说 `转工单`",
        "随手记变成工单",
    ),
    Verb.CARD: How(
        "联系卡",
        "所有人",
        "这个群所在网格的网格长、网格员、民警、医生、物业和服务电话，只有标明公开的号码；私聊里是自己所在的网格，不知道住哪的先问社区",
    ),
    Verb.MINE: How(
        "我的工单",
        "所有人",
        "自己报的和一起跟进的：没办完的，和最近 7 天办完的。在群里只列在这个群里报的，举报只在私聊里列出；居民对机器人说 `查记录` 也是查这个",
    ),
    Verb.TO_DO: How(
        "待办",
        "处理人",
        "自己名下的、联动里自己那一份、等自己核查的，按时限排，超时的在前，一次 9 件，`待办 2` 看后面的，`待办 全部` 私聊里一起看；在居民群里说，只在私聊里答",
        "要办的工单，按时限排",
    ),
    Verb.TODAY: How(
        "今日",
        "网格长、管理员",
        "自己的网格和下面各级合计，举报不算在内。新增：今天 0 点以后受理的，撤回和合并的不算；办结：今天办结、没有重办的；待接单：现在没人接的；"
        "过了接单时限的另说；超时：现在过了办理时限的，不论哪天受理，挂账不算；没答上的问题：今天 0 点以后的。管理员看全部",
        "今天的新增、办结、待接单、超时和没答上的",
    ),
    Verb.SAMPLE: How(
        "抽查",
        "监督员",
        "从自己网格最近 30 天办结、还没抽查过的里随机给三件，隐去个人信息，记入台账",
        "随机看三件办结的工单",
    ),
    Verb.CALL_BACK: How(
        "回访 1001 满意", "监督员", "记入台账，不改动工单；不满意或没解决的转告网格长", "记下报事人怎么说"
    ),
    Verb.HUSH: How(
        "小灵通安静",
        "本群的网格员、网格长，管理员，在群里",
        "不再主动回答，也不欢迎新人；@ 它的照常回答，报事和紧急情况照常。也可以 `@小灵通 安静`，名字以 config.yaml 为准",
        "在群里发，让机器人不主动说话",
        LEADERS | frozenset({Role.WORKER}),
    ),
    Verb.SPEAK: How(
        "小灵通说话",
        "本群的网格员、网格长，管理员，在群里",
        "恢复主动回答和欢迎新人",
        brief="在群里发，恢复主动说话",
        helps=LEADERS | frozenset({Role.WORKER}),
    ),
    Verb.HELP_ALL: How("帮助 全部", "所有人", "按身份列出全部能说的话"),
    Verb.UNDONE: How(
        "未办",
        "网格长、管理员",
        "自己的网格和下面各级没办完的工单，举报不算在内，按时限排，超时的在前，每件写着在谁手上；`未办 徐一岸` 只看一个人的，也可以写网格名，或 `超时`、`待接单`、`紧急`、`今天受理`；`未办 2` 看后面的，`未办 全部` 私聊里一起看",
        "没办完的工单在谁手上、超没超时",
    ),
    Verb.WEEK: How(
        "本周", "网格长、管理员", "最近七天受理的工单：件数、结案、超时（过了办理时限的）和各项指标", "最近七天的情况"
    ),
    Verb.RANKING: How("排名", "网格长、管理员", "本月处理人的排名，私聊里回；计分见 data/assessment.yaml", "本月排名"),
    Verb.LIST: How(
        "清单 青禾餐饮：办证咨询；停车位；招工",
        "处理人",
        "企业或社区的需求列成清单，办好一项销一项；只说 `清单` 列出没办完的，`清单 3` 看每一项",
        brief="需求列成清单",
    ),
    Verb.STRIKE_OFF: How(
        "销号 3-1 已办好", "处理人", "清单 3 的第 1 项办好了；最后一项销号后清单了结", brief="清单里办好的一项"
    ),
    Verb.CAMPAIGN: How(
        "专项 非机动车整治",
        "处理人",
        "开始一个专项，或看它的进度；只说 `专项` 列出正在进行的",
        brief="开始一个专项，或看进度",
    ),
    Verb.COUNT_IN: How("归入 1001 非机动车整治", "处理人", "工单算进专项，一起计数；办理照旧", brief="工单算进专项"),
    Verb.END_CAMPAIGN: How("结束专项 非机动车整治", "处理人", "不再归入，报出最后的数", brief="专项到此为止"),
    Verb.DELIBERATE: How(
        "议事 加装电梯：参加 居民代表、物业；议定 五月前出方案；分工 物业出方案；社区征求意见",
        "处理人",
        "记下谁参加、议定什么、谁做什么；`议事 4` 看记录",
        brief="记下议事和分工",
    ),
    Verb.HAND_OUT: How("交办 4-1", "处理人", "清单或议事的一项转为工单，按工单办", brief="清单或议事的一项转成工单"),
    Verb.BIND: How(
        "绑定 青禾1号微网格",
        "有身份的人在私聊里，管理员在群里",
        "私聊里发绑定码（`绑定 382914`）认领身份；管理员在群里发网格名，可加 `居民群`、`员工群`、`管理员群`",
        "在群里发，绑定居民群；员工群发 绑定 员工群 网格名",
        ADMINS,
    ),
    Verb.REJOIN: How(
        "接回 1 3",
        "管理员，在私聊或管理员群",
        "账号重新登录或换了账号，群和人的编号会变。先发 `接回`，列出看着是同一个的；再发 `接回 1 3` 接其中几项，或 `接回 全部`。"
        "接回后绑定、工单和留着的消息都跟过来。名字谁都能改，请先确认是本人",
        "换了编号的群和人，接回原来的绑定和工单；先发 接回 看名单",
    ),
    Verb.HELP: How("帮助", "所有人", "按身份列出能说的话；在群里要 @ 机器人"),
    Verb.ANNOUNCE: How(
        "发通知 青禾社区 明早8点 【停水通知】周六停水",
        "管理员，在私聊、管理员群或员工群",
        "先给出预览，回复 `确认` 才发。受众写网格名、`标签:有电梯`、`群:群名` 或 `全部`，几个用顿号分开；"
        "时间写 `现在`、`明早8点`、`周五下午3点`、`11-25 09:00`；最前面可以加 `紧急` 和 `需回执`",
        "给居民群发通知，先预览再确认",
        ADMINS,
    ),
    Verb.CONFIRM: How(
        "确认 通知7",
        "做通知的人；设置要两个人时是另一位管理员或网格长",
        "只说 `确认` 指最近那条预览",
        brief="发出预览过的通知",
    ),
    Verb.CANCEL: How("取消 通知7", "管理员、网格长", "预览过、还没有发的通知作废", brief="还没发的通知作废"),
    Verb.NOTICES: How(
        "通知进度",
        "管理员、网格长",
        "正在发的、等着发的、刚发完的；`通知进度 通知7` 列出没有发到的群和原因",
        "看通知发到哪里了",
        ADMINS,
    ),
    Verb.PAUSE: How("暂停 通知7", "管理员、网格长", "不写编号指最近在发的那条", brief="通知先停住"),
    Verb.GO_ON: How("继续 通知7", "管理员、网格长", brief="接着发"),
    Verb.TAKE_BACK: How(
        "撤销 通知7 改为周日停水",
        "管理员、网格长",
        "没发的不再发，已经收到的群收到一条更正；后面可以写更正的话",
        brief="停发，并发更正",
    ),
    Verb.RESEND: How(
        "补发 通知7", "管理员、网格长", "只发给没有确定收到的群，先报有几个，回复 `确认` 才发", brief="补给没收到的群"
    ),
    Verb.RECEIPTS: How("回执 通知7", "管理员、网格长", "每个群有多少人回了收到", brief="看多少人回了收到"),
    Verb.POLL: How(
        "发起投票 最好吃的餐厅：甲店；乙店；丙店 截至周五",
        "网格员、网格长、管理员，在群里",
        "2 到 10 个选项，用分号分开；不写截至就是三天后的 20 点",
        "在群里发起投票",
        LEADERS | frozenset({Role.WORKER}),
    ),
    Verb.VOTE: How("投 1", "群里的人", "每人一票，截止前可以改；群里有几个投票时投给最新的，或引用那个投票"),
    Verb.END_POLL: How("结束投票", "发起的人、网格长、管理员", "马上公布结果", brief="马上公布结果"),
    Verb.REVIEW: How(
        "评议 5 楼道干净多了", "居民", "每周问过以后一周内，打 1 到 5 分，可以加几句话；每人一次，以最后一次为准"
    ),
}


_HELPING = (Verb.FOUND, Verb.ON_BEHALF, Verb.NOTE, Verb.NOTES, Verb.STATUS)
_DAILY: Mapping[Role, tuple[Verb, ...]] = {
    Role.WORKER: (
        *(Verb.TO_DO, Verb.ACCEPT, Verb.FINISH, Verb.REPLY, Verb.STATUS, Verb.REASSIGN, Verb.RETURN),
        *(Verb.FOUND, Verb.NOTE, Verb.LEAVE),
    ),
    Role.LEADER: (
        *(Verb.TODAY, Verb.UNDONE, Verb.TO_DO, Verb.STATUS, Verb.ACCEPT, Verb.FINISH, Verb.VERIFY, Verb.REWORK),
        *(Verb.AGREE, Verb.REASSIGN, Verb.SUPERVISE),
    ),
    Role.ADMIN: (
        *(Verb.TODAY, Verb.STATUS, Verb.ANNOUNCE, Verb.NOTICES, Verb.ADOPT, Verb.NOTES, Verb.BIND, Verb.MODE),
    ),
    Role.OBSERVER: (Verb.SAMPLE, Verb.CALL_BACK, Verb.STATUS, Verb.NOTES),
    Role.NEIGHBOUR_LEADER: _HELPING,
    Role.VOLUNTEER: _HELPING,
}
"""What a role needs every day, in the order of use; whoever is not named here gets the worker's choice."""


def help_lines(role: Role, everything: bool = False) -> list[str]:
    """A line for each command of daily use, at most twelve with the last one; or for all that this role may give."""
    lines = {usage.verb: f"{HOW[usage.verb].example}：{_brief(usage)}" for usage in TABLE if _is_for(usage, role)}
    daily = [lines[verb] for verb in _DAILY.get(role, _DAILY[Role.WORKER]) if verb in lines]
    if everything:
        return [*daily, *(line for line in lines.values() if line not in daily)]
    return [*daily[:MOST_LINES], help_has_more()]


MOST_LINES = 11
"""With the line that leads to the rest a list fits a phone."""


def not_for_you(verb: Verb) -> str:
    who = HOW[verb].who.partition("，")[0].partition("；")[0]
    return f"“{verb.value}”由{who}使用。您能说的话请发：帮助"


def not_here(verb: Verb) -> str:
    return f"“{verb.value}”请在私聊或工作群里发。例：{HOW[verb].example}"


def greeting() -> str:
    return "您好！能发哪些命令，请发：帮助"


def help_has_more() -> str:
    return "还能说什么：帮助 全部"


def _brief(usage: Usage) -> str:
    return HOW[usage.verb].brief


def _is_for(usage: Usage, role: Role) -> bool:
    how = HOW[usage.verb]
    return bool(how.brief) and role in (usage.who if how.helps is None else how.helps)


def command_rows() -> Iterable[str]:
    """The table of docs/commands.md, line by line."""
    yield "| 命令 | 同样有效的说法 | 谁能说 | 说明 |"
    yield "|---|---|---|---|"
    for usage in TABLE:
        how = HOW[usage.verb]
        yield f"| `{how.example}` | {_spellings(usage)} | {how.who} | {how.effect} |"


def _spellings(usage: Usage) -> str:
    strict = "、".join(f"`{word}`" for word in usage.synonyms)
    loose = " ".join(("带编号或引用时还有", "、".join(f"`{word}`" for word in usage.loose))) if usage.loose else ""
    return "；".join(part for part in (strict, loose) if part)
