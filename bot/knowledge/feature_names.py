"""What the features are called, in the order in which features.py and judge.py give them."""

from __future__ import annotations

NAMES = (
    "语义",
    "语义均",
    "语义答",
    "事类",
    "事类高",
    "全文",
    "字",
    "义",
    "义均",
    "音",
    "覆盖",
    "反覆盖",
    "同事",
    "异事",
    "多事",
    "缺事",
    "同问",
    "异问",
    "轻异问",
    "顺带问",
    "否定不合",
    "提示",
    "全同",
    "答覆盖",
    "字覆盖",
    "言外",
)
"""Features of a pair, in the order of the weights."""

HEAD_NAMES = (
    *NAMES,
    "分",
    "领先",
    "长",
    "生词",
    "最重漏词",
    "漏动作",
    "语义领先",
    "全覆盖",
    "语义方",
    "近覆盖",
    "近最低",
    "近反",
    "近反低",
    "提问",
    "陈述",
    "反问",
    "邀约",
    "对人",
    "有问号",
    "长文",
    "像事",
    "事类领先",
    "全漏",
)
"""Features of a decision about the first entry."""

TOLD_NAMES = (*HEAD_NAMES, "别事", "对照")
"""Those of the decision about a question to the bot: also whether it asks for another matter than the entry tells, and
what the comparison of the vectors tells."""

UNASKED_NAMES = (*TOLD_NAMES, "问腔")
"""Those of the unprompted decision: also the tone."""
