"""他有糖尿病 打胰岛素的 跟医生说一下: what those who come should know of somebody, and nothing that has happened to them now."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_LONGEST = 60
_SINCE = (
    r"(?:以前|一直|本来|平时|平常|常年|长期|去年|前年|之前|原来|本身|身上|确实|还|也|是|都|就|老|得过|患过?|有过?)*"
)
_WHO = (
    r"(?:[他她]|[我俺](?:[爸妈爷奶哥姐弟妹]{1,2}|老[公婆伴]|爱人|儿子|女儿|闺女|公公|婆婆|丈母娘|岳[父母]|姥[姥爷]|外[婆公]|孩子|娃)|"
    r"老人家?|老太太|老爷子|老头|孩子|病人|大[爷妈]|奶奶|爷爷)?"
)
_ILLNESS = (
    r"(?:[一二三12I级型]{0,3}糖尿病|高?血[压糖脂]高?|高血[压糖脂]|低血[压糖]|心脏病|冠心病|房颤|心梗|心衰|脑梗|脑出血|中风|偏瘫|哮喘|癫痫|肺气肿|慢阻肺|尿毒症|肾病|肝病|"
    r"癌症?|肿瘤|帕金森|(?:老年)?痴呆症?|阿尔茨海默症?|抑郁症?|精神病|骨质疏松|关节炎|痛风|贫血|白血病|甲亢|青光眼|白内障|基础病|老毛病)"
)
_HAS = rf"{_WHO}{_SINCE}{_ILLNESS}(?:的?病?史)?(?:[好多几\d一二三四五六七八九十]+年)?(?:了|的)?"
_TAKES = rf"{_WHO}{_SINCE}(?:每天|天天|在)?(?:吃|打|用|服|注射)(?:着|过)?[^，,。\s吗么没不了瓶把]{{1,8}}?(?:药|素|林|平|片|胶囊|沙坦|喷雾)(?:的|了|呢)?"
_ALLERGIC = rf"{_WHO}{_SINCE}对?[^，,。\s]{{1,8}}过敏(?:的|史)?"
_OPERATED = (
    rf"{_WHO}{_SINCE}(?:心脏)?(?:[做装放搭打安带]过|[装放安带戴打搭]着|[做装放搭]了)(?:两个|一个|几个|心脏|[一二三两几]根)?"
    r"(?:支架|起搏器|搭桥|造瘘|钢[钉板]|助听器|[^，,。\s]{0,5}手术|透析)(?:的|了)?"
)
_PASSED_ON = (
    r"(?:麻烦|请|帮忙?|您|你们?|能)*(?:给我)?(?:转告|告诉|通知|提醒|[跟和给同]|带话给)(?:一下)?(?:出?急救|医生|大夫|护士|救护车|120|110|119|民警|警察|消防员?|师傅|处理的?)(?:的人)?(?:们|他们|那边)?"
    r"(?:说|讲|提|带句话|交代)?(?:一?声|一?下|清楚)?(?:谢谢|哈|啊|吧)*"
)
_BACKGROUND = re.compile(f"{_HAS}|{_TAKES}|{_ALLERGIC}|{_OPERATED}")
_ASIDE = re.compile(rf"{_PASSED_ON}|谢谢|多谢|麻烦(?:了|您了?|你了?|转告)?")
_WAY_IN = re.compile(
    r"(?:密码|门禁码)[是为:：\s]*\d{3}|钥匙[^，,。吗么没不丢断配]{0,8}(?:在|放|压|藏|挂|留)(?!哪)|有(?:我们?家?的?)?备用(?:的)?钥匙|"
    r"门(?:没|未)(?:有)?(?:反)?锁|门是?(?:虚掩|开)着"
)


def tells_way_in(words: str) -> bool:
    """门锁密码是1234, 钥匙在门口垫子底下: how those who come get in."""
    return (
        len(words) <= _LONGEST and _WAY_IN.search(words) is not None and not words.rstrip().endswith(("?", "？", "吗"))
    )


def only_background(words: str) -> bool:
    """Every clause is such; a question is none."""
    if len(words) > _LONGEST:
        return False
    clauses = clauses_of(words)
    told = [_BACKGROUND.fullmatch(clause) is not None for clause in clauses]
    return any(told) and all(one or _ASIDE.fullmatch(clause) for one, clause in zip(told, clauses, strict=True))
