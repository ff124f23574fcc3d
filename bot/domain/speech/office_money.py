"""林若川把扶贫款花哪去了, 和物业是一伙的, 说交五百就能办下来低保: money that somebody in office had in hand, took a
share of, or wanted for what costs nothing."""

from __future__ import annotations

import re

_LONGEST = 200
_SIGNS = frozenset("哪伙串勾裤气贼兜袋包囊账帐交给花拿塞")
"""One of them stands in whatever is told of here."""
_REST = r"[^，,。；;！!？?\n]"
_IN_OFFICE = r"(?:网格[员长]|主任|书记|[站所队科处村居]长|民警|片警|警官|经理|会计|出纳|干部|领导|工作人员|楼长|邻长)(?:[小老][\u4e00-\u9fff])?"
_OF_ALL = r"(?:募捐|捐[的来]?|善|扶贫|救[灾助济]|慰问|低保|补[贴助偿]|公家?的?|集资|维修基金|公共收益|经费|清洁费|卫生费|班费|大[家伙]|[凑收]的)"
_MONEY = r"(?:[钱款](?!单|式|待)|费用?(?!单|标准|方式|站|处|员|的?(?:地[方点]|电话|通知|时间))|基金|资金|经费|物资|收益|(?:慰问|救济|救助|补助|奖励|养老)金|补[贴助偿](?!的))"
_HAD = r"(?:[把将]|(?:收|要|拿|领|募|筹|经手|管|扣)(?:的|走的?|去的?|上去的?|来的?|了的?)|手[里上头](?:的|那)?)"
_GONE = (
    r"(?:[都全又也到底究竟后来最终现在他她们给让，, ]{0,8})"
    r"(?:[花弄用搞整挪吞]{1,2}(?:到|去|在)?(?:哪|什么地方|谁)|(?:跑|流|进|到|去|存|上|装)?(?:到|了)?(?:哪|什么地方)(?:儿|里|个地方)?(?:去)?了|"
    r"进了?谁的?|(?:的)?(?:去向|下落))"
)
_WENT = re.compile(
    rf"{_IN_OFFICE}{_REST}{{0,4}}?{_HAD}{_REST}{{0,10}}?{_MONEY}{_GONE}|"
    rf"{_MONEY}{_REST}{{0,3}}[被让叫给]?{_IN_OFFICE}(?:[都全又也给到底究竟]{{0,4}})[花弄用搞整挪吞]{{1,2}}(?:到|去|在)?哪|"
    rf"(?<![a-zA-Z\d大得])[小老][\u4e00-\u9fff]{_HAD}{_REST}{{0,6}}?{_OF_ALL}{_REST}{{0,4}}?{_MONEY}{_GONE}|"
    rf"{_IN_OFFICE}{_REST}{{0,10}}[账帐]目?{_REST}{{0,3}}(?:对不上|不公开|说不清|做假|造假|有问题|不敢)"
)
"""王晓宁把书放哪了 has no money in it, and 网格员让我们把费用交到哪里 none that is gone."""
_SAME = (
    r"(?:是|就是|都是|早就|肯定|根本)*(?:一伙|一路货|一丘之貉|蛇鼠一窝|狼狈为奸|(?:是)?一家人(?=.{0,8}[钱捞好处])|穿(?:的)?(?:一|同一)条裤子|一个鼻孔出?气|"
    r"串通|勾[结搭]|合(?:起)?伙(?:来)?(?:[骗坑捞吞分贪])|分[赃钱]|五五分|对半分)"
)
_LEAGUE = re.compile(
    rf"{_IN_OFFICE}{_REST}{{0,3}}[和跟与同]{_REST}{{1,8}}?{_SAME}|[和跟与同]{_IN_OFFICE}(?:他们|的人|那边)?{_SAME}|"
    rf"{_IN_OFFICE}[他她]?们?{_REST}{{0,3}}(?:就|都|全)*是一伙的"
)
_POCKET = re.compile(
    rf"{_IN_OFFICE}[^。！!？?\n]{{0,16}}?(?:{_MONEY}|好处|回扣|油水){_REST}{{0,6}}?[进装揣落入塞流](?:了|进|到|入|的)*"
    r"(?:[他她]们?|自己|自家|私人|个人)的?(?:口袋|腰包|包里|兜|荷包|账[户上]|家)|"
    rf"{_IN_OFFICE}[^。！!？?\n]{{0,12}}中饱私囊|"
    rf"{_MONEY}{_REST}{{0,4}}?[进装揣落入塞流](?:了|进|到|入)*{_IN_OFFICE}(?:[他她]|自己|个人|的|家)*(?:口袋|腰包|包里|兜|荷包|账[户上])"
)
_SUM = r"(?:[\d一二两三四五六七八九十几]+(?:[千百万][\d一二两三四五六七八九十几]*)?(?:多|来)?[块元万千百]?钱?|钱|红包|好处费?|辛苦费|意思)"
_FREE = r"(?:低保|五保|特困|贫困|补[贴助]|救[助济]|残疾证|残疾|公租房|廉租房?|养老金|学位|名额|指标|宅基地|户口|评上|批[下准]|高龄)"
"""What nobody pays for; 交400块就能上医保 is a fee."""
_BOUGHT = re.compile(
    rf"{_IN_OFFICE}{_REST}{{0,4}}(?:说|讲|称|让|叫|要|答应|保证|告诉|承诺)[^。！!？?\n]{{0,6}}[交给花出拿塞送](?:[他她]|人家|点|了|个)*{_SUM}"
    rf"[^。！!？?\n]{{0,4}}(?:就|才|能|可以|保证|包|帮){_REST}{{0,8}}?{_FREE}|"
    rf"给{_IN_OFFICE}(?:[交塞送拿包花转]|点|了|过|个)*{_SUM}{_REST}{{0,6}}(?:就|才){_REST}{{0,6}}?"
    rf"(?:办|批|弄|搞|评|拿|排|申请|要)(?:下来|到|上|了|好)?{_REST}{{0,4}}?{_FREE}"
)
_STRANGER = re.compile(
    r"自称|冒充|假冒|假装|谎称|假(?:的|警|民警|公安|网格|物业)|陌生|骗子|客服|网上|接到|来电|短信|验证码|安全账户"
)
"""Who only gives himself out for somebody in office is a swindler."""


def tells_of_money(text: str) -> bool:
    """Whether somebody in office is said, or asked, to have kept what is not his, with others or alone."""
    if len(text) > _LONGEST or _SIGNS.isdisjoint(text) or _STRANGER.search(text):
        return False
    return any(pattern.search(text) for pattern in (_WENT, _LEAGUE, _POCKET, _BOUGHT))
