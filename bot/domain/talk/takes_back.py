"""能不能撤了 我怕, 我不举报了: somebody would take back what they have told in confidence."""

from __future__ import annotations

import re

_LONGEST = 30
_TOLD = r"(?:举报|投诉|检举|告发|告状|告他们?|告她|揭发|反映|追究|计较)"
_IT = r"(?:这件事?|那件事?|这个|那个|刚才(?:说|报|讲)?的|上次(?:说|报|讲)?的|之前(?:说|报|讲)?的|我(?:说|报|讲|举报|投诉|反映)的|我那个|我的|它|这事儿?|那事儿?|单子|工单|举报|投诉)"
_BACK = re.compile(
    rf"(?:能不能|可不可以|可以|能|想|我要|怎么|咋|怎样|帮我|给我|麻烦|请)[^，,。]{{0,6}}(?:撤(?!走|离|换|摊)|收回|取消|删掉?|作废)|"
    rf"(?:把)?{_IT}[^，,。]{{0,4}}(?:撤|收回|取消|删|作废|算了|不[要用]了|当没)|^(?:撤|撤回|撤销|撤掉|收回|取消)(?:了|吧|掉|一下)*$|"
    rf"不(?:想|敢|再|要|打算)?{_TOLD}\w{{0,8}}了|不(?:想|敢|再){_TOLD}|后悔{_TOLD}?|"
    r"当(?:我|俺)(?:什么|啥)?[都也]?没(?:说|讲|提|举报|反映|投诉)|(?:我|俺)[^，,。]{0,4}(?:收回|撤回|撤销|撤诉)|"
    r"(?:不是|没有?|不算|没想|没要)(?:要|在|想|真的?|是|说)*(?:举报|检举|告发|投诉)(?![过你电箱渠平信成上到的])|"
    r"(?:举报|检举|投诉)[^，,。]{0,6}(?:[弄搞发报写]错|误会)|(?:[弄搞发报写]错)了?[^，,。]{0,4}(?:举报|检举|投诉)|"
    r"不(?:用|要|必|需要)(?:再|您|你们?|麻烦|帮我|给|跟|找|向|去|替我)*[^，,。]{0,6}?(?:说|讲|带话|问|查|反映|处理|办|管|追究|调查|转告|汇报|上报)了"
)
_ACCUSING = re.compile(r"举报|检举|告发|告状|揭发|带话|我(?:好|很|真|有点)?(?:害?怕)")
_OF_OTHERS = re.compile(
    r"(?:怎么(?:又|就)|为什么|凭什么)(?:撤|取消|收回)|他们?(?:要|让|叫)?我?(?:撤|收回)|撤(?:掉|了)?(?:职|他|她|网格员|主任)|低保|补贴|合同"
)

_RECALLS = re.compile(
    r"(?:我要|我想|想|请|麻烦您?|帮我|给我|\s){0,3}(?:撤(?:回|销|掉)?|取消|收回)(?:一下|了)?我?(?:刚才?|上次|昨天|之前|[那这][个条次])?的?"
    r"(?:举报|投诉|检举)(?:信|材料)?[吧了啊]{0,2}\W*"
)


def recalls_accusation(words: str) -> bool:
    """撤回我的举报: without a word of whom it was about."""
    return len(words) <= _LONGEST and bool(_RECALLS.fullmatch(words))


def would_take_it_back(words: str) -> bool:
    return len(words) <= _LONGEST and bool(_BACK.search(words)) and not _OF_OTHERS.search(words)


def speaks_of_accusing(words: str) -> bool:
    """我不举报了: of that and of nothing ordinary."""
    return bool(_ACCUSING.search(words))
