"""The words of commands and their synonyms, and who may say them, in one table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.places.place import HANDLING_ROLES, Role


class Verb(StrEnum):
    ACCEPT = "接单"
    FINISH = "办结"
    REPLY = "答"
    STATUS = "查"
    ADD = "补充"
    SECOND = "附议"
    MERGE = "合并"
    ON_BEHALF = "代报"
    FOUND = "巡查"
    TAKE_SUSPECT = "建单"
    LEAVE_SUSPECT = "忽略"
    WITHDRAW = "撤回"
    SATISFIED = "满意"
    FAIRLY = "基本满意"
    DISSATISFIED = "不满意"
    BIND = "绑定"
    REJOIN = "接回"
    HELP = "帮助"
    REASSIGN = "转派"
    RETURN = "退回"
    PASS_UP = "上报"
    JOIN = "联动"
    INTERIM = "临时措施"
    CLASSIFY = "分类"
    ORDINARY = "不是举报"
    CONFIDENTIAL = "是举报"
    LEAVE = "请假"
    END_LEAVE = "销假"
    VERIFY = "核查"
    REWORK = "返工"
    REFUSE = "不予受理"
    TOLD = "已告知"
    APPEAL = "没解决"
    ADOPT = "采纳"
    DISCARD = "不采纳"
    USELESS = "没用"
    HANDOVER = "转人工"
    MODE = "自动回答"
    EXTEND = "延期"
    SUSPEND = "挂账"
    RESUME = "恢复办理"
    AGREE = "同意"
    DISAGREE = "不同意"
    URGE = "催办"
    SUPERVISE = "督办"
    UNDONE = "未办"
    WEEK = "本周"
    RANKING = "排名"
    LIST = "清单"
    STRIKE_OFF = "销号"
    CAMPAIGN = "专项"
    COUNT_IN = "归入"
    END_CAMPAIGN = "结束专项"
    DELIBERATE = "议事"
    HAND_OUT = "交办"
    NOTE = "记"
    NOTES = "查记录"
    TO_TICKET = "转工单"
    CARD = "联系卡"
    MINE = "我的工单"
    TO_DO = "待办"
    TODAY = "今日"
    SAMPLE = "抽查"
    CALL_BACK = "回访"
    HUSH = "安静"
    SPEAK = "说话"
    HELP_ALL = "全部帮助"
    ANNOUNCE = "发通知"
    CONFIRM = "确认"
    CANCEL = "取消"
    NOTICES = "通知进度"
    PAUSE = "暂停"
    GO_ON = "继续"
    TAKE_BACK = "撤销通知"
    RESEND = "补发"
    RECEIPTS = "回执"
    POLL = "发起投票"
    VOTE = "投"
    END_POLL = "结束投票"
    REVIEW = "评议"


ANYBODY = frozenset(Role) - {Role.BOT}
HANDLERS = HANDLING_ROLES
LEADERS = frozenset({Role.LEADER})
ADMINS = frozenset({Role.ADMIN})
OBSERVERS = frozenset({Role.OBSERVER})
HELPERS = HANDLERS | {Role.NEIGHBOUR_LEADER, Role.VOLUNTEER}
"""Whoever may report and note for others (domain.md: neighbour leaders and volunteers assist, and end nothing)."""


@dataclass(frozen=True, slots=True)
class Usage:
    """How a command is written, and who may give it.

    `alone`: it may stand without a number when only one ticket can be meant. `argument`: words follow.
    `free`: words follow that need no number (记 …, 代报 …); a space or a colon parts them from the verb.
    `synonyms` count as the verb; `loose` ones only with a number or a quoted ping.
    `who` may give it without naming a ticket; from anybody else such words are ordinary talk.
    """

    verb: Verb
    synonyms: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    alone: bool = False
    numbered: bool = True
    argument: bool = False
    free: bool = False
    who: frozenset[Role] = ANYBODY


TABLE: tuple[Usage, ...] = (
    Usage(
        Verb.ACCEPT,
        ("已接单", "签收", "已签收", "我来处理"),
        ("收到", "好的", "我来", "我来办", "接了", "马上去", "马上处理"),
        alone=True,
        who=HANDLERS,
    ),
    Usage(
        Verb.FINISH,
        ("已办结", "办完了", "处理完毕"),
        (
            *("已处理", "处理好了", "处理完了", "已处理好", "搞定", "搞定了", "修好了", "已修好"),
            *("办好了", "已办好", "弄好了", "换好了", "解决了", "已解决", "完成了", "已完成"),
        ),
        alone=True,
        argument=True,
        who=HANDLERS,
    ),
    Usage(Verb.REPLY, loose=("答复", "回复"), alone=True, argument=True, who=HANDLERS),
    Usage(Verb.REASSIGN, ("改派", "转给", "派给"), alone=True, argument=True, who=HANDLERS),
    Usage(Verb.RETURN, ("退单",), alone=True, argument=True, who=HANDLERS),
    Usage(Verb.PASS_UP, alone=True, argument=True, free=True, who=HELPERS),
    Usage(Verb.JOIN, ("联合办理",), alone=True, argument=True, who=HANDLERS),
    Usage(Verb.INTERIM, alone=True, argument=True, who=HANDLERS),
    Usage(Verb.CLASSIFY, ("改类", "改分类", "分类依据"), alone=True, argument=True, who=HANDLERS),
    Usage(Verb.ORDINARY, ("不属于举报", "不算举报"), alone=True, argument=True, who=HANDLERS),
    Usage(Verb.CONFIDENTIAL, ("属于举报", "算举报"), argument=True, who=HANDLERS),
    Usage(Verb.LEAVE, alone=True, numbered=False, argument=True, free=True, who=HANDLERS),
    Usage(Verb.END_LEAVE, alone=True, numbered=False, who=HANDLERS),
    Usage(Verb.STATUS, ("查询", "查一下", "查看", "进度"), alone=True),
    Usage(Verb.ADD, argument=True),
    Usage(Verb.SECOND, loose=("我也是", "我家也是", "我们也是"), argument=True),
    Usage(Verb.MERGE, alone=True, argument=True, who=HANDLERS),
    Usage(Verb.ON_BEHALF, ("代为上报",), alone=True, numbered=False, free=True, who=HELPERS),
    Usage(Verb.FOUND, ("巡查发现",), alone=True, numbered=False, free=True, who=HELPERS),
    Usage(Verb.TAKE_SUSPECT, alone=True, numbered=False, free=True, who=HANDLERS),
    Usage(Verb.LEAVE_SUSPECT, alone=True, numbered=False, free=True, who=HANDLERS),
    Usage(Verb.WITHDRAW, ("撤销",), alone=True),
    Usage(Verb.SATISFIED, ("很满意", "非常满意", "挺满意", "满意满意"), alone=True),
    Usage(Verb.FAIRLY, loose=("一般",), alone=True),
    Usage(Verb.DISSATISFIED, ("不太满意", "很不满意"), alone=True, argument=True),
    Usage(
        Verb.APPEAL,
        ("还没解决", "没有解决", "问题没解决", "没修好", "还没修好", "没办好", "还没办好"),
        alone=True,
        argument=True,
    ),
    Usage(Verb.VERIFY, ("核查通过",), alone=True, argument=True, who=LEADERS),
    Usage(Verb.REWORK, ("核查不通过",), argument=True, who=LEADERS),
    Usage(Verb.REFUSE, ("不受理",), argument=True, who=HANDLERS),
    Usage(Verb.TOLD, argument=True, who=HANDLERS),
    Usage(Verb.ADOPT, alone=True, argument=True, who=ADMINS),
    Usage(Verb.DISCARD, alone=True, who=ADMINS),
    Usage(Verb.USELESS, ("答非所问", "没帮助", "没有用", "不是我问的"), alone=True, numbered=False),
    Usage(
        Verb.HANDOVER,
        (
            *("人工", "转网格员", "找网格员", "人工客服", "人工服务", "转人工客服", "转人工服务", "找人工", "我要人工"),
            *("能转人工吗", "可以转人工吗", "找真人", "转真人", "真人客服", "能找真人吗", "有真人吗", "有人工吗"),
        ),
        alone=True,
        numbered=False,
    ),
    Usage(Verb.MODE, numbered=False, argument=True, who=LEADERS | ADMINS),
    Usage(Verb.EXTEND, ("申请延期",), alone=True, argument=True, who=HANDLERS),
    Usage(Verb.SUSPEND, ("申请挂账",), alone=True, argument=True, who=HANDLERS),
    Usage(Verb.RESUME, ("恢复",), alone=True, who=HANDLERS),
    Usage(Verb.AGREE, ("批准",), alone=True, who=LEADERS),
    Usage(Verb.DISAGREE, ("驳回",), alone=True, argument=True, who=LEADERS),
    Usage(Verb.URGE, ("催一下", "催一催", "催单"), loose=("催", "催催"), alone=True),
    Usage(Verb.SUPERVISE, alone=True, argument=True, who=LEADERS),
    Usage(Verb.NOTE, ("随手记", "记一下"), alone=True, numbered=False, free=True, who=HELPERS),
    Usage(Verb.NOTES, ("记录",), alone=True, numbered=False, free=True, who=HELPERS | OBSERVERS | ADMINS),
    Usage(Verb.TO_TICKET, alone=True, numbered=False, free=True, who=HELPERS),
    Usage(Verb.CARD, ("我的网格员", "连心卡", "便民服务连心卡"), alone=True, numbered=False),
    Usage(Verb.MINE, ("我报的事", "我的单子"), alone=True, numbered=False),
    Usage(Verb.TO_DO, ("我的待办", "待办事项"), alone=True, numbered=False, free=True, who=HANDLERS),
    Usage(Verb.TODAY, ("今日情况", "今天情况"), alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.SAMPLE, alone=True, numbered=False, who=OBSERVERS),
    Usage(Verb.CALL_BACK, argument=True, who=OBSERVERS),
    Usage(Verb.HUSH, ("小灵通安静", "小蜜蜂安静"), alone=True, numbered=False),
    Usage(Verb.SPEAK, ("小灵通说话", "小蜜蜂说话"), alone=True, numbered=False),
    Usage(Verb.UNDONE, ("未办结", "没办完的"), alone=True, numbered=False, free=True, who=LEADERS | ADMINS),
    Usage(Verb.WEEK, ("本周情况", "这周情况"), alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.RANKING, ("本月排名",), alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.LIST, alone=True, numbered=False, free=True, argument=True, who=HANDLERS),
    Usage(Verb.STRIKE_OFF, alone=True, numbered=False, free=True, argument=True, who=HANDLERS),
    Usage(Verb.CAMPAIGN, ("专项整治",), alone=True, numbered=False, free=True, argument=True, who=HANDLERS),
    Usage(Verb.COUNT_IN, ("归到",), argument=True, who=HANDLERS),
    Usage(Verb.END_CAMPAIGN, alone=True, numbered=False, free=True, argument=True, who=HANDLERS),
    Usage(Verb.DELIBERATE, ("议事协商", "协商"), alone=True, numbered=False, free=True, argument=True, who=HANDLERS),
    Usage(Verb.HAND_OUT, alone=True, numbered=False, free=True, argument=True, who=HANDLERS),
    Usage(Verb.BIND, numbered=False, argument=True),
    Usage(Verb.REJOIN, alone=True, numbered=False, free=True, argument=True, who=ADMINS),
    Usage(Verb.HELP_ALL, ("帮助 全部", "帮助全部", "所有命令"), alone=True, numbered=False),
    Usage(Verb.HELP, ("怎么用", "使用说明", "你能做什么", "你会什么"), alone=True, numbered=False),
    Usage(Verb.ANNOUNCE, ("发布通知",), numbered=False, free=True, alone=True, who=ADMINS),
    Usage(Verb.CONFIRM, alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.CANCEL, alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.NOTICES, alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.PAUSE, ("暂停通知",), alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.GO_ON, ("继续通知",), alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.TAKE_BACK, alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.RESEND, alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(Verb.RECEIPTS, alone=True, numbered=False, who=LEADERS | ADMINS),
    Usage(
        Verb.POLL, ("投票发起",), numbered=False, free=True, alone=True, who=LEADERS | ADMINS | frozenset({Role.WORKER})
    ),
    Usage(Verb.VOTE, numbered=False),
    Usage(Verb.END_POLL, alone=True, numbered=False, who=LEADERS | ADMINS | frozenset({Role.WORKER})),
    Usage(Verb.REVIEW, numbered=False, free=True, alone=True),
)

USAGES: Mapping[Verb, Usage] = {usage.verb: usage for usage in TABLE}
