"""1001和1007都好了，水龙头换了，电梯师傅来过: what each bit of the words tells, of which ticket and of what was done."""

from __future__ import annotations

import re

from bot.domain.commands.clauses import Clause

_BIT = re.compile(r"[，,。；;！!\n]+|(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")
_ONLY_DONE = re.compile(
    r"(?:我们?|也|都|全|均|已经?|这边|现在)*(?:修|弄|办|处理|换|清|搞|解决|疏通)?(?:理|走)?(?:好|完|定|决|结|掉)?了?\W*"
)
_FINISHES = re.compile(r"^(?:申请|可以|请|帮我|帮忙)?(?:办结|结单|结案)(?:吧|了|一下)?$")
_MY_PART = re.compile(r"^(?:我们?|咱们?)?[这那][块边里儿头份](?:也|都|已经|现在)*")
_BARELY_DONE = re.compile(r"^(?:[都全]部?|已经)?完[事工活]?了$")
_SAYS_LITTLE = frozenset(("好", "好了", "行了", "可以了", "ok", "OK", "嗯"))
_IDLE = re.compile(r"[了的好已经都也我们他她它您你在是有去来过这那个里和跟没不要到完把被给就还再先吧啊呢吗嘛号\W\d]")


def bits_of(clause: Clause, texts: dict[int, str]) -> dict[int, str]:
    """What is said of each of a clause's tickets: 1001和1007都好了，水龙头换了，电梯师傅来过. What clearly belongs to one
    of them (by what they are about) is not said of the others."""
    told: dict[int, list[str]] = {number: [] for number in clause.numbers}
    for bit in filter(None, (one.strip() for one in _BIT.split(clause.tail))):
        about = [number for number in clause.numbers if shares(bit, texts.get(number, ""))]
        for number in about if len(about) == 1 else clause.numbers:
            told[number].append(bit)
    return {number: "，".join(bits) for number, bits in told.items()}


def shares(bit: str, text: str) -> bool:
    """Whether two signs that mean something stand side by side in both."""
    pieces = _IDLE.split(bit)
    return any(piece[at : at + 2] in text for piece in pieces for at in range(len(piece) - 1))


def result_in(words: str) -> str:
    """What was done, without 都好了 and the like; "" where nothing more was said."""
    bits = [bit for bit in (one.strip() for one in _BIT.split(words)) if bit]
    return "，".join(bit for bit in bits if not _ONLY_DONE.fullmatch(bit))


def told_done(words: str) -> str:
    """The same; 清走了 where no more was said, and without the command's own word: 都弄完了 办结."""
    bits = [_FINISHES.sub("", _MY_PART.sub("", one.strip())).strip() for one in _BIT.split(words)]
    bits = [_BARELY_DONE.sub("办完了", bit) for bit in bits if bit]
    return result_in("，".join(bits)) or "，".join(bit for bit in bits if bit not in _SAYS_LITTLE)
