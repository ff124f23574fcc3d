"""1001接单，1012也接了，1008不是我的: what one message says of several tickets, each with its own words."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass, replace

from bot.domain.commands.near import short_command
from bot.domain.commands.one_matter import says_one_matter
from bot.domain.commands.parse import Command, parse
from bot.domain.commands.table import TABLE, Verb
from bot.domain.commands.work_words import is_of_work, is_under_way, likely_verb, tells_of_another
from bot.domain.speech.kinds import is_question
from bot.domain.words.plain import clean, half_width
from bot.domain.words.ticket_numbers import DIGITS, LED_BY, MAY_NAME_ONE, NO_MEASURE, compared_in

_NUMBER = re.compile(rf"{LED_BY}(?<![\d.])({DIGITS}){NO_MEASURE}")
_JOINED = re.compile(r"\s?(?:[、，,/+和跟及与同]|以及|还有|\s)\s?")
_TO = re.compile(r"\s?(?:[-—~～至到]|——)\s?")
_LISTED = re.compile(r"\s?(?:[、/+和跟及与同]|以及|还有)\s?")
_ROW = re.compile(rf"(?<![\d.]){DIGITS}(?:\s{{1,3}}{DIGITS}){{1,20}}{NO_MEASURE}")
_PART = re.compile(r"[，,。；;！!\n]")
_BEGINS = re.compile(r"[，,。；;！!：:\n]")
_LEADS = re.compile(
    r"(?:(?<=了)\s?(?:还有|以及)|(?:(?<=了)|(?<=[\s，,。；;]))(?:另外|然后|再就是|顺[便手带道]儿?|(?=[把将连])))[\s，,]?[又把将连]?\s?$|"
    r"(?<=了)\s[一-鿿]{1,4}$(?<!了)"
)
"""1002弄好了 顺手把, 1002弄好了 垃圾房 begin what is said of the next."""
_LEAD = re.compile(r"(?:^|(?<=[\s，,。；;了]))(?:还有|以及|另外|然后|再就是|再有|再|顺[便手带道]儿?)\s?$")
"""Begins what is said of the next, and is no word of either."""
_ALSO = re.compile(r"\s?(?:那[个边件]|这[个边件])?的?[^\s，,。；;！!\d不没]{0,6}?(?:也|都|全)")
"""1003也拖干净了, 1003那边的地也拖干净了: what it says is of that one, whatever was done."""
_CONNECTS = re.compile(r"(?:[、和跟与及同]|还有|以及)\s?$")
_VERBS = "|".join(
    sorted(
        {re.escape(word) for usage in TABLE if usage.numbered for word in (usage.verb.value, *usage.synonyms)}
        | {*"接转退"},
        key=len,
        reverse=True,
    )
)
_ENDS_IN_VERB = re.compile(rf"(?:^|[\s，,。；;！!：:])((?:{_VERBS})[ :：]{{0,2}})$")
_ALL_BUT_VERB = re.compile(r"[\s，,：:号]*(?:(?:我们?|也|都|全|均|先|一起|已经?)(?=[^，,。\s])){1,4}")
_SAME = re.compile(r"[\s，,：:]*(?:也是|也一样|也这样|一样|同样|同上)的?[\s，,。；;]*")
_AGAINST = re.compile(
    r"不是|不归|不该|不[去接办行]|没|别|还[要在得没]|等|明[天日早]|后天|改天|回头|下午|晚上|正在|在[弄修办处查]|转[给派交]|退"
)
_NOT_MINE = re.compile(r"不是|不归|不该|不[接行]|没|别|转[给派交]|退|归")
_ORDERS = re.compile(rf"[ 也都]*(?:{_VERBS})")
_EDGES = " ，,；;\n"
_LONGEST_HEAD = 12
_LONGEST_RANGE = 20


@dataclass(frozen=True, slots=True)
class Clause:
    """`text` as it was written; `head` stands before its numbers, `tail` behind them; `after` is the command that was
    written before the numbers of the clause before, where this one has none."""

    numbers: tuple[int, ...]
    head: str
    tail: str
    text: str
    after: str = ""


@dataclass(frozen=True, slots=True)
class _Group:
    numbers: tuple[int, ...]
    start: int
    end: int


def numbers_in(words: str) -> tuple[int, ...]:
    """All that may be tickets, each once; 1001到1003 are three."""
    if not MAY_NAME_ONE.search(words):
        return ()
    words = half_width(words)
    numbers: list[int] = []
    end = 0
    for found in _NUMBER.finditer(words):
        if numbers and _TO.fullmatch(words[end : found.start()]):
            numbers += _between(numbers[-1], int(found[1]))
        numbers.append(int(found[1]))
        end = found.end()
    return tuple(dict.fromkeys(numbers))


def tells_of_several(words: str) -> bool:
    """我接1004，1005归物业: of the work on more than one ticket, whatever else may be in it."""
    if len(numbers_in(words)) < 2 or is_question(words) or tells_of_another(words):
        return False
    return likely_verb(words) is not None or is_of_work(words) or says_one_matter(words)


def _between(first: int, last: int) -> range:
    return range(first + 1, last) if last - first <= _LONGEST_RANGE else range(0)


def listed_with(words: str, known: Container[int]) -> tuple[int, ...]:
    """1062 1065都是物业的: what stands in one row with a ticket that is `known`, and nothing but a space between."""
    rows = ([int(one) for one in found[0].split()] for found in _ROW.finditer(half_width(words)))
    return tuple(number for row in rows if any(one in known for one in row) for number in row)


def named_anew(words: str) -> tuple[int, ...]:
    """1002弄好了 1003也拖干净了: those behind the first that something is said of by 也."""
    words = half_width(clean(words))
    return tuple(int(one[1]) for one in list(_NUMBER.finditer(words))[1:] if _ALSO.match(words, one.end()))


def clauses_in(words: str, known: Container[int]) -> tuple[Clause, ...]:
    """What is said of each ticket, in the order in which they are named. `known`: the numbers there are; one that is
    not, and stands where only a ticket can (1001和1099都好了), counts too. Words of no number go with those before
    them; what follows a command stays its words unless it clearly tells of another ticket."""
    words = half_width(clean(words))
    groups = _groups(words, known)
    clauses: list[Clause] = []
    head, start = words[: groups[0].start] if groups else "", 0
    for group, following in zip(groups, [*groups[1:], None], strict=True):
        gap = words[group.end : following.start if following else len(words)]
        tail, next_head = _parted(gap, by_verb=bool(_ENDS_IN_VERB.search(head))) if following else (gap, "")
        end = group.end + len(tail)
        clause = Clause(group.numbers, head, tail, words[start:end])
        clauses = [*clauses[:-1], *_with_next(clauses[-1], clause)] if clauses else [clause]
        head, start = next_head, end
    return tuple(map(_trimmed, _inherit(_split_last(clauses))))


def _trimmed(clause: Clause) -> Clause:
    tail, text = (_LEAD.sub("", one.rstrip(_EDGES)).rstrip(_EDGES) for one in (clause.tail, clause.text))
    return replace(clause, tail=tail, text=text.lstrip(_EDGES))


def _groups(words: str, known: Container[int]) -> list[_Group]:
    """1013 1014 1015都接了: numbers that nothing but a comma or 和 parts belong together."""
    found = _subjects(words)
    digits = {len(one[1]) for one in found if int(one[1]) in known}
    meant = [
        one
        for at, one in enumerate(found)
        if int(one[1]) in known
        or (len(one[1]) in digits and (_is_listed(words, found, at) or _ends_range(words, found, at, known)))
    ]
    groups: list[_Group] = []
    for one in meant:
        if groups and _JOINED.fullmatch(words[groups[-1].end : one.start()]):
            last = groups[-1]
            groups[-1] = _Group((*last.numbers, int(one[1])), last.start, one.end())
        elif groups and _TO.fullmatch(words[groups[-1].end : one.start()]):
            last = groups[-1]
            between = (number for number in _between(last.numbers[-1], int(one[1])) if number in known)
            groups[-1] = _Group((*last.numbers, *between, int(one[1])), last.start, one.end())
        else:
            groups.append(_Group((int(one[1]),), one.start(), one.end()))
    return groups


def _subjects(words: str) -> list[re.Match[str]]:
    """The numbers that something is said of: 办结 1065 跟1067一样 换了新的 is of the first; without a verb before them,
    1065跟1067一样 is of both."""
    found = list(_NUMBER.finditer(words))
    ordered = found and _ENDS_IN_VERB.search(words[: found[0].start()])
    compared = {
        digits for lead, digits in compared_in(words) if ordered or not words[:lead].rstrip(_EDGES)[-1:].isdecimal()
    }
    return [one for one in found if one.start(1) not in compared]


def _is_listed(words: str, found: list[re.Match[str]], at: int) -> bool:
    """A number of no ticket that was meant as one: between others of a list, or with a command of its own."""
    one = found[at]
    before = at > 0 and _LISTED.fullmatch(words[found[at - 1].end() : one.start()])
    after = at + 1 < len(found) and _LISTED.fullmatch(words[one.end() : found[at + 1].start()])
    if before or after:
        return True
    begins = bool(_PART.match(words[: one.start()].rstrip(" ")[-1:] or "\n"))
    return begins and command_of("", int(one[1]), _PART.split(words[one.end() :].lstrip(" ，,"))[0]) is not None


def _ends_range(words: str, found: list[re.Match[str]], at: int, known: Container[int]) -> bool:
    """1012到1021, of which only the last is none."""
    if at == 0 or not _TO.fullmatch(words[found[at - 1].end() : found[at].start()]):
        return False
    return int(found[at - 1][1]) in known and 0 < int(found[at][1]) - int(found[at - 1][1]) <= _LONGEST_RANGE


def _parted(gap: str, by_verb: bool) -> tuple[str, str]:
    """What stands between two numbers: words of the one before, and those that begin the next. `by_verb`: a command
    stands before the first of them, as in 接单1001办结1002."""
    verb = _ENDS_IN_VERB.search(gap)
    if verb and (by_verb or gap[: verb.start(1)].strip(_EDGES)):
        return gap[: verb.start(1)], gap[verb.start(1) :]
    if lead := _LEADS.search(gap):
        return gap[: lead.start()], gap[lead.start() :]
    parts = list(_PART.finditer(gap))
    if parts and len(gap) - parts[-1].end() <= _LONGEST_HEAD:
        return gap[: parts[-1].end()], gap[parts[-1].end() :]
    return gap, ""


def _with_next(clause: Clause, following: Clause) -> tuple[Clause, ...]:
    """The two, or one of them where they cannot be told apart: 1010的阀门和1011的一起换了, 退回 1001 跟1002重复."""
    command = command_of(clause.head, clause.numbers[0], clause.tail)
    if command is None:
        return (_merged(clause, following),) if _CONNECTS.search(clause.tail) else (clause, following)
    if command.verb is Verb.ACCEPT or _is_apart(clause, following, command):
        return (clause, following)
    text = f"{clause.text}{following.text}"
    return (replace(clause, tail=f"{clause.tail}{following.text}", text=text),)


def _merged(clause: Clause, following: Clause) -> Clause:
    text = f"{clause.text}{following.text}"
    return Clause((*clause.numbers, *following.numbers), "", text, text)


def _is_apart(clause: Clause, following: Clause, command: Command) -> bool:
    """Where nothing follows the verb but the next number (1010修好了1011物业在弄), that is no word of it."""
    alone = not (command.words or clause.head)
    ordered = command_of(following.head, following.numbers[0], following.tail) is not None
    if ordered and _ORDERS.match(following.tail) and not _CONNECTS.search(clause.tail):
        return True
    parted = not clause.tail or bool(_PART.match(clause.tail.rstrip(" ")[-1:]))
    begins = alone or parted or clause.tail[-1:].isspace()
    begins = begins or (command.verb is Verb.FINISH and bool(_ALSO.match(following.tail)))
    if ordered or not begins or not following.tail.strip(_EDGES):
        return ordered and begins
    if following.head.strip() and not (_LEADS.search(f" {following.head}") or _LEAD.search(following.head)):
        return alone and _says_own(following.tail)
    return alone or parted or _says_own(following.tail)


def _says_own(tail: str) -> bool:
    return bool(_ALSO.match(tail)) or tells_of_work(tail)


def verb_left_out(clause: Clause, number: int, tail: str) -> Verb | None:
    """转派 1006 小王，1007 王警官: what was probably meant of 1007; 办结 1001 换了灯，1002 在等配件 is none."""
    if not clause.after or is_question(tail):
        return None
    command = parse(f"{clause.after} {number} {tail.strip(_EDGES)}")
    if command is None or not command.words or command.verb in (Verb.ACCEPT, Verb.ADD):
        return None
    goes_on = is_under_way(tail) or _AGAINST.search(tail[:8])
    return None if command.verb is Verb.FINISH and goes_on else command.verb


def tells_of_work(words: str) -> bool:
    return bool(likely_verb(words)) or is_of_work(words) or is_under_way(words) or bool(_AGAINST.search(words[:8]))


def _split_last(clauses: list[Clause]) -> list[Clause]:
    """办结 1001，1002还在等配件: the last of a list goes on otherwise than its verb."""
    split: list[Clause] = []
    for clause in clauses:
        last = re.search(rf"[，,；;]\s?#?{clause.numbers[-1]}(?!\d)", clause.text)
        head = clause.head.strip() if len(clause.numbers) > 1 else ""
        if head and last and _speaks_against(head, clause.tail[:8]):
            split.append(Clause(clause.numbers[:-1], clause.head, "", clause.text[: last.start()]))
            split.append(Clause(clause.numbers[-1:], "", clause.tail, clause.text[last.start() :]))
        else:
            split.append(clause)
    return split


def _speaks_against(head: str, words: str) -> bool:
    """接单 1001，1002 明天去 is of both, 我接1001，1002归物业 and 办结 1001，1002 明天去 are not."""
    verb = _ENDS_IN_VERB.search(head)
    ends = verb is not None and Verb.ACCEPT.value not in verb[1]
    return bool((_AGAINST if ends else _NOT_MINE).search(words))


def _inherit(clauses: list[Clause]) -> list[Clause]:
    """1010修好了，1011也是: the same as was said before it. 转派 1006 小王，1007 王警官: of the second, too."""
    told: list[Clause] = []
    for clause in clauses:
        told.append(_after(told[-1], clause) if told and not clause.head.strip() else clause)
    return told


def _after(before: Clause, clause: Clause) -> Clause:
    if _SAME.fullmatch(clause.tail):
        return replace(clause, head=before.head, tail=before.tail)
    verb = _ENDS_IN_VERB.search(before.head)
    return replace(clause, after=verb[1].strip(" :：") if verb else before.after)


def command_of(head: str, number: int, tail: str) -> Command | None:
    """What a clause orders for one of its numbers; 也接了 and 都接了 are 接了. What somebody else said orders nothing."""
    # 接单：1003: the verb is written with a colon.
    verb = _ENDS_IN_VERB.search(head)
    near, tail = verb[1].rstrip(" :：") if verb else _LEAD.sub("", _BEGINS.split(head)[-1].strip()), tail.strip(_EDGES)
    if tells_of_another(head) or (not near and is_question(tail)):
        return None
    if near:
        said = f"{near} {number} {tail}".strip()
        command = parse(said) or short_command(said)
    else:
        said = f"{number} {tail}"
        command = parse(said) or parse(f"{number} {_ALL_BUT_VERB.sub('', tail, count=1)}") or short_command(said)
    if command is None or command.number != number:
        return None
    # 办结 1001 95598 来人换了灯: a number that is none of a ticket is one of the words.
    return replace(command, also=(), words=" ".join((*map(str, command.also), command.words)).strip())
