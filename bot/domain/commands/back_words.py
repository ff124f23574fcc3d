"""撤回刚才那个, 把我报的信箱撤了吧: how people take back what they have reported, where they say no number."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 30
_SIGNS = frozenset("撤取收作删要报")

_JUST_NOW = r"(?:我|俺)?(?:刚才|刚刚|刚(?!刚)|上面|前面|上一|最后)(?:我|俺)?"
_LATEST = (
    rf"{_JUST_NOW}(?=[报说提讲反的那这一个件条工单事问])(?:[报说提讲](?:修|警|的)?|反映的?)?的?[那这]?一?[个件条]?的?"
    r"(?:工单|单子?|报修|事[儿情]?|问题)?"
)
_REPORTED = rf"{_JUST_NOW}(?:报修?的|的?(?:工单|单子|报修))[那这]?[个件]?"
_BACK = r"(?:撤(?:回|销|掉)?+|取消|收回|作废)"
_NO_NUMBER = r"(?!\D{0,16}\d{4})"
_FORMAL = r"举报|投诉|检举|告发|通知|公告|消息|投票|群|一条|撤|取消"
_THING = rf"(?:(?!{_FORMAL}|[的了]?[吧啊哈]*[。.！!~\s]*$|怎|吗|么|不|[可能]以?{_BACK})[^\s，,。；;！!？?]){{1,14}}?"
# 撤回地下室那个, 把门禁那个撤了吧: one of theirs, by what it is about.
_THAT = r"[那这][个件条单](?:工单|单子?|报修|事[儿情]?|[男女]的)?的?"
_ONE = rf"{_NO_NUMBER}[^\s，,。；;！!？?]{{1,12}}{_THAT}"
# 我报的信箱, 我昨天反映的对讲机那件: the same, and that it is theirs.
_WHEN = r"(?:刚才|刚刚|刚(?!刚)|之前|先前|以前|[今昨前]天|今早|昨晚|早上|上午|中午|下午|晚上|上次|前几天|那天|在群里|给你们?|跟你们?)"
_MINE = rf"(?:我|俺|咱)(?:们|家)?{_WHEN}{{0,2}}(?:报修?|说|反映|反应|提|讲|登记|上报)(?:过|上去)?的"
_CASE = r"(?:工单|单子?|报修|事[儿情]?|问题)"
_OF_MINE = rf"{_NO_NUMBER}{_MINE}(?:{_THING})?(?:的?{_CASE})?"
# 我的报修, 对讲机的单子
_OF_CASE = rf"{_NO_NUMBER}(?:(?:我|俺)的{_CASE}|(?:(?:我|俺)的)?{_THING}的(?:工单|单子|报修))"
# 我报的兴趣班取消了 tells of something else.
_DO_BACK = r"(?:撤(?:回|销|掉)?+(?:一下)?[了吧啊哈]{0,3}|(?:取消|收回|作废)(?:一下|掉)?了?吧|(?:我|俺)?不(?:想|要)?报了[吧啊哈]{0,2})"
_END = r"[的吧了啊哈]{0,2}"
_BACK_OF = re.compile(
    rf"(?:我要|我想|想|请|麻烦您?|帮我|帮忙|给我|(?P<may>可不可以|能不能|可以|能)|把|将|\s){{0,4}}"
    rf"(?:(?P<said>{_LATEST})\s?(?:给我|都)?{_BACK}(?:掉|一下|了|吧|啊|哈){{0,3}}"
    rf"|(?P<reported>{_REPORTED})(?:不要|删)(?:掉|了|吧){{1,3}}"
    rf"|{_BACK}(?:掉|了|一下)?\s{{0,3}}(?P<latest>{_LATEST}){_END}"
    rf"|{_BACK}(?:掉|了|一下)?\s{{0,3}}(?P<one>{_ONE}|{_THAT}){_END}"
    rf"|(?P<this>{_ONE})\s?(?:给?(?:我|俺)|也){{0,2}}(?:撤(?:回|销)?|取消|作废|不(?:想|要)?报(?=了))(?:一下|了|吧|啊|哈){{0,3}}"
    rf"|{_BACK}(?:掉|了|一下)?\s{{0,3}}(?P<of_mine>{_OF_MINE}){_END}"
    rf"|(?P<mine>{_OF_MINE})\s?(?:给我|都|也)?{_DO_BACK}"
    rf"|{_BACK}(?:掉|了|一下)?\s{{0,3}}(?P<of_case>{_OF_CASE}){_END}"
    rf"|(?P<case>{_OF_CASE})\s?(?:给我|也)?{_DO_BACK}"
    rf"|撤回\s{{0,3}}(?P<thing>{_NO_NUMBER}(?!我|俺|你|他|她){_THING}){_END}"
    rf")(?:(?(may)[吗么]?|(?:可以|行)[吗么不])[？?]?)?[\s。.！!~]{{0,3}}"
)
_SAYS_LATEST = re.compile(rf"{_LATEST}|{_REPORTED}|{_MINE}(?:{_THAT}|{_CASE})?|(?:我|俺)的{_CASE}")
_BEFORE = re.compile(rf"^(?:{_MINE}|(?:我|俺)的?)")
_AFTER = re.compile(rf"的?{_CASE}$|的$")


_COMPLAINS = r"(?:投诉|告状?|反映|追究)"
_DROPS = re.compile(
    rf"(?:不(?:再|想|要)?{_COMPLAINS}(?:你|他|她|人家|谁)?们?了|(?:把)?(?:我的?)?(?:投诉|状子)(?:也|都|就|我)*(?:撤(?:回|销|掉)?|取消|收回|不要|作废)了?|撤(?:回|销|掉)?我?的?(?:投诉|诉)|取消投诉|"
    r"撤(?:回|销|掉)?(?:了)?|算了|和好了?|没事了|说开了|当我没(?:说|投诉|反映)|别|不用[管查来问]了|"
    r"[我俺]|那|就|还是|都|也|先|了|吧|啊|呀|哈|嘛|谢谢|麻烦了?|不好意思|[哎唉嗯哦]|[\s，,。.!！~])+"
)
_OF_COMPLAINT = re.compile(rf"不(?:再|想|要)?{_COMPLAINS}|投诉|撤诉")

_DROP_IT = re.compile(
    r"(?:[哎唉嗯哦那就]|算了|麻烦|请|帮我|给我|还是|先|不好意思|不用[来修管看弄办]了|把?(?:它|这个|那个|这件|那件|单子|工单)){0,4}"
    r"撤(?:回|销|单|掉)?(?:它|了)?(?:一下)?(?:吧|了|哈)(?:谢谢)?"
)
_IN_ANGER = re.compile(r"没人|不管|没用|白[报说]|12345|投诉|举报|失望|[记媒]者|别撤|不撤")


def drops_complaint(text: str) -> bool:
    """撤了吧 不投诉了, 不告他了 算了: a complaint is taken back, and nothing else is said."""
    if len(text) > _LONGEST or not _OF_COMPLAINT.search(text):
        return False
    return bool(_DROPS.fullmatch(text))


def would_drop_it(text: str) -> bool:
    """撤了吧 又亮了, 有人修好了 撤回吧: what was spoken of is taken back, and why; 撤了吧 反正没人管 is a complaint."""
    if len(text) > _LONGEST or "撤" not in text or _IN_ANGER.search(text):
        return False
    return any(_DROP_IT.fullmatch(clause) for clause in clauses_of(text))


def taken_back_in(text: str) -> str:
    """What they would take back, as they say it: 刚才那个, 我报的信箱; "" where nothing says so."""
    if len(text) > _LONGEST or _SIGNS.isdisjoint(text):
        return ""
    found = _BACK_OF.fullmatch(text)
    return next((said for way, said in found.groupdict().items() if said and way != "may"), "") if found else ""


def says_latest(words: str) -> bool:
    """刚才那个, 我刚报的, 我的报修: what they have reported last, whatever it is about."""
    return bool(_SAYS_LATEST.fullmatch(words))


def thing_taken_back(words: str) -> str:
    """我报的信箱的单子: 信箱."""
    return _AFTER.sub("", _BEFORE.sub("", words))
