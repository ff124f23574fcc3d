"""Learns how much the words of a text speak for danger.

`python -m tests.domain.learn_wording` after lines were added to the tuned part (a minute) writes
bot/domain/danger/weights.py. Only lines that may be looked at are learned
from; the measured parts never are. `--by-situation` prints instead how well danger is told in
situations that were not learned from.
"""

from __future__ import annotations

import re
import sys
import zlib
from base64 import b64encode
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np

from bot.domain.danger.emergency import AT_A_GLANCE, DOUBTFUL, SURE, signs_of_danger
from bot.domain.danger.reading import read_signs
from bot.domain.danger.wording import signs_at_a_glance, signs_in_words, signs_of_kind
from bot.domain.words.score import FIRST_BITS, Ledger, share
from tests.domain.evaluate_speech import ROOT, categories, lines, situations
from tests.domain.logistic import Row, fit, sort
from tests.domain.together import Together
from tests.knowledge.questions import TUNED, blocks
from tests.talk_next.reading import AFTER_ALARM, read

DOMAIN = ROOT / "bot" / "domain"
ORDINARY = 0.5
_SEEN = 3
_BELIEVED = 0.5
"""Of what the layer says: learned on the very lines that the weights were learned on, it says too much of others. With
half of it fewer dangers are missed than with all, and fewer false ones called."""
_PENALTY = 0.6
_FINE = 40
"""Steps of a weight in the ledger to one of the odds' logarithm."""
_STEPS = 2
"""What is less than so many steps is left out."""
_PLACES = 1 << 19
_SEEN_OF_A_KIND = 5
_PENALTY_OF_A_KIND = 1.0
_SEEN_AT_A_GLANCE = 8
_PENALTY_AT_A_GLANCE = 4.0
_OFTEN = 2.0
"""What an ordinary message weighs: there are many more of them than were collected."""
_PLAIN = 2.5
"""What a line weighs that says plainly what happened: most of the situations were written to be hard."""
_LITTLE = 2
_OF_FEW = re.compile(r"#.*|[$^]?(?:~!?[a-z_]+|[^~*=]\S?)")
"""Characters, neighbours, single families, also of the last clause, and the manner: of these, what they say together is
learned. Longer pieces are that themselves."""
_UNWRITABLE = re.compile(r'[\s"\\]')
_SCALE = 20
_WIDTH = 118
_OF_DANGER = re.compile(
    r"困|气|走失|走丢|骗|火|烟|电|毒|溺|急|晕|轻生|暴|打|救|咬|偷|爆|漏|摔|跌|消防|积水|内涝|汛|台风|雨|雷|空|坠|虐|扰|警|失联|心理|危|调解|纠纷|群租"
)
"""In the question of an entry: what is asked about it may be told by somebody in danger."""
_LOOKING_FOR = "找人找物"
_FOLDS = 5
_HEAD = '''"""What each character, pair, triple and family of words speaks for {what} (above 0) or against it, in twentieths.

Written by {by} from the labelled lines; not to be changed by hand.
"""

from __future__ import annotations

'''


@dataclass(frozen=True, slots=True)
class Example:
    signs: Set[str]
    holds: bool
    weight: float = 1.0
    situation: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """A line to learn from; `kind` is none for what is harmless.

    `by_rules`: what the rules say counts too. In the lines that were in sight when they were written they are always
    right.
    """

    text: str
    kind: str
    weight: float = 1.0
    situation: str = ""
    by_rules: bool = True

    @property
    def signs(self) -> set[str]:
        return signs_of_danger(self.text) if self.by_rules else signs_in_words(self.text)

    @property
    def holds(self) -> bool:
        return self.kind != "none"


def told() -> list[Told]:
    """Emergencies and what sounds like them, and ordinary messages, which must hardly ever be taken for one."""
    found = [Told(line.text, line.label, situation=line.situation) for line in situations()]
    written = [line for part in ("tuned", "hard") for line in lines("emergency", part)]
    found += [Told(line.text, line.label, _PLAIN, by_rules=False) for line in written]
    found += [Told(text, "none", ORDINARY) for text in (*_asked(), *said_next())]
    return found + [Told(text, "none", _OFTEN) for text in (*_others(), *_talk())]


def _asked() -> list[str]:
    """What an office is asked about everything but danger; a few of these lines tell of one all the same."""
    asked = [
        line.text
        for name in TUNED
        for entry, said in blocks(name)
        if not _OF_DANGER.search(entry.question)
        for line in said
    ]
    return [text for text in dict.fromkeys(asked) if "~!clear" not in read_signs(text).signs]


def said_next() -> list[str]:
    """What is said after something has happened, and what that was: 还在滴 到底来不来人. No emergency and no accusation."""
    those = [one for one in read(ROOT / "tests" / "data" / "next" / "tuned.txt") if one.kind not in AFTER_ALARM]
    said = [re.sub(r"^@\S+\s*", "", line.words) for one in those for line in one.lines]
    return list(dict.fromkeys([*(one.earlier for one in those), *said]))


def _others() -> list[str]:
    """Matters and talk of every day, without those that tell of a danger, be it a doubtful one."""
    path = ROOT / "tests" / "data" / "speech" / "dangers_among_matters.txt"
    dangers = frozenset(path.read_text(encoding="utf-8").splitlines())
    others = [line.text for name in ("category", "report", "speech") for line in lines(name, "tuned")]
    others += [example for category in categories() for example in category.examples]
    return [text for text in dict.fromkeys(others) if text not in dangers]


def _talk() -> list[str]:
    """What neighbours say in the group, without those who look for somebody."""
    path = ROOT / "tests" / "data" / "faq" / "chatter.txt"
    sections = re.split(r"^【(\w+)】$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    said = zip(sections[1::2], sections[2::2], strict=True)
    return [text for name, texts in said if name != _LOOKING_FOR for text in texts.split("\n") if text]


def learn(known: Sequence[Told]) -> dict[str, float]:
    signs = [one.signs for one in known]
    return fit(signs, [one.holds for one in known], [one.weight for one in known], _PENALTY, _SEEN, _share)


def _share(count: int) -> float:
    """What a whole weight counts for in a text of so many signs."""
    return share(count) * _FINE / _SCALE


def ledger(weights: dict[str, float]) -> str:
    """The weights by checksum, as score.Ledger reads them. Of two at one place the larger one stays."""
    places, known = np.zeros(_PLACES, np.int32), np.zeros(_PLACES, np.uint8)
    for sign, weight in weights.items():
        worth, checksum = round(_FINE * weight), crc32(sign.encode())
        place, first = checksum & _PLACES - 1, checksum >> FIRST_BITS
        if not sign or abs(worth) < _STEPS:
            continue
        if known[place] == first:
            places[place] += worth
        elif abs(worth) > abs(places[place]):
            places[place], known[place] = worth, first
    told = np.clip(places, -127, 127).astype(np.int8).tobytes() + known.tobytes()
    return f'CONSTANT = {round(_SCALE * weights[""])}\nLEDGER = """\n{_packed(told)}\n"""\n'


def layer(known: Sequence[Told], in_ledger: str) -> str:
    """What signs say together beside the ledger as it was written, as layer.Layer reads it."""
    constant, packed = in_ledger.split("=", 2)[1:]
    weights = Ledger(int(constant.split()[0]), packed.strip().strip('"'))
    signs = [one.signs for one in known]
    odds = np.array([weights.score(one) / _SCALE for one in signs])
    few = [{sign for sign in one if _OF_FEW.fullmatch(sign)} for one in signs]
    together = Together(few, list(map(len, signs)), _SEEN)
    together.learn(odds, np.array([one.holds for one in known], float), np.array([one.weight for one in known]))
    return f'LAYER = """\n{_packed(together.packed(_SCALE * _BELIEVED))}\n"""\n'


def _packed(data: bytes) -> str:
    """Compressed, in rows."""
    packed = b64encode(zlib.compress(data, 9)).decode()
    return "\n".join(packed[at : at + _WIDTH] for at in range(0, len(packed), _WIDTH))


def glance(known: Sequence[Told]) -> dict[str, float]:
    """The same from what is read in microseconds."""
    signs = [signs_at_a_glance(one.text) for one in known]
    worth = [one.weight for one in known]
    return fit(signs, [one.holds for one in known], worth, _PENALTY_AT_A_GLANCE, _SEEN_AT_A_GLANCE)


def _score(weights: dict[str, float], signs: Set[str]) -> float:
    return weights[""] + sum(weights.get(sign, 0.0) for sign in signs)


def _ledger_score(weights: dict[str, float], signs: Set[str]) -> float:
    told = sum(weights.get(sign, 0.0) for sign in signs)
    return weights[""] + _share(len(signs)) * told


def write(
    tables: dict[str, dict[str, float]],
    what: str,
    path: Path,
    more: str = "",
    by: str = "tests/domain/learn_wording.py",
    least: int = 3,
) -> None:
    """`tables`: from the beginning of the constants' names to the weights; those under `least` are left out."""
    texts = [table(prefix, weights, least) for prefix, weights in tables.items()]
    path.write_text(_HEAD.format(what=what, by=by) + "".join(texts) + more, encoding="utf-8")


def kinds_of_danger(known: Sequence[Told]) -> tuple[list[str], dict[str, Row]]:
    """What each character, pair and family speaks for each kind of danger."""
    dangers = [one for one in known if one.holds]
    signs = [signs_of_kind(one.text) for one in dangers]
    kinds, worth = [one.kind for one in dangers], [one.weight for one in dangers]
    return sort(signs, kinds, worth, _PENALTY_OF_A_KIND, _SEEN_OF_A_KIND)


def sorting(prefix: str, kinds: list[str], weights: dict[str, Row], least: int = _LITTLE) -> str:
    """The constants as score.Sorting reads them; a sign of which no kind has `least` steps is left out."""
    before = letters(weights[""])
    told = {crc32(sign.encode()): one for sign, one in weights.items() if sign and np.abs(steps(one)).max() >= least}
    order = sorted(told)
    signs = np.array(order, "<u4").tobytes() + b"".join(letters(told[checksum]).encode() for checksum in order)
    names = f'{prefix}_NAMES = "{" ".join(kinds)}"\n{prefix}_BEFORE = "{before}"\n'
    return f'{names}{prefix} = """\n{_packed(signs)}\n"""\n'


def letters(logs: Row) -> str:
    """In fifths, from a to z."""
    return "".join(chr(ord("m") + int(step)) for step in steps(logs))


def steps(logs: Row) -> Row:
    return np.asarray(np.clip(np.round(5 * (logs - np.mean(logs))), -12, 13))


def table(prefix: str, weights: dict[str, float], least: int) -> str:
    """The constants as score.Wording reads them; what speaks for less than `least` is left out."""
    rounded = {sign: round(_SCALE * weight) for sign, weight in weights.items()}
    by_weight: dict[int, list[str]] = {}
    for sign, weight in rounded.items():
        if _UNWRITABLE.search(sign) is None and sign and abs(weight) >= least:
            by_weight.setdefault(weight, []).append(sign)
    rows = "\n".join(row for weight in sorted(by_weight) for row in filled(str(weight), by_weight[weight]))
    return f'{prefix}CONSTANT = {rounded[""]}\n{prefix}WEIGHTS = """\n{rows}\n"""\n'


def filled(first: str, entries: Iterable[str]) -> list[str]:
    """Rows that begin with `first`, as long as they may be."""
    rows = [first]
    for entry in entries:
        if len(rows[-1]) + len(entry) + 1 > _WIDTH:
            rows.append(first)
        rows[-1] = f"{rows[-1]} {entry}".strip()
    return rows


def by_situation() -> None:
    """Recall and false alarms in each fifth of the situations, learned from the others."""
    known = told()
    names = sorted({one.situation for one in known if one.situation})
    fold_of = {name: number % _FOLDS for number, name in enumerate(np.random.default_rng(7).permutation(names))}
    scores: list[tuple[float, bool]] = []
    right: list[bool] = []
    passed: list[tuple[bool, bool]] = []
    for fold in range(_FOLDS):
        others = [one for one in known if fold_of.get(one.situation) != fold]
        weights, first, (kinds, shares) = learn(others), glance(others), kinds_of_danger(others)
        for one in (one for one in known if fold_of.get(one.situation) == fold):
            scores.append((_SCALE * _ledger_score(weights, one.signs), one.holds))
            passed.append((_SCALE * _score(first, signs_at_a_glance(one.text)) > AT_A_GLANCE, one.holds))
            if one.holds:
                sums = sum((shares[sign] for sign in signs_of_kind(one.text) if sign in shares), shares[""])
                right.append(kinds[int(np.argmax(sums))] == one.kind)
    _print_shares("emergency", [(score > SURE, holds) for score, holds in scores])
    _print_shares("or doubtful", [(score > DOUBTFUL, holds) for score, holds in scores])
    _print_shares("at a glance", passed)
    print(f"kind right {sum(right) / len(right):.1%}")
    for least in range(-60, 31, 10):
        _print_shares(f"above {least}", [(score > least, holds) for score, holds in scores])


def _print_shares(name: str, answers: list[tuple[bool, bool]]) -> None:
    hits = [answer for answer, holds in answers if holds]
    alarms = [answer for answer, holds in answers if not holds]
    print(f"{name:<12} recall {sum(hits) / len(hits):.1%}  false alarms {sum(alarms) / len(alarms):.1%}")


if __name__ == "__main__":
    if "--by-situation" in sys.argv[1:]:
        by_situation()
    else:
        lines_told = told()
        in_ledger = ledger(learn(lines_told))
        more = in_ledger + layer(lines_told, in_ledger) + sorting("KINDS", *kinds_of_danger(lines_told))
        write({"GLANCE_": glance(lines_told)}, "danger", DOMAIN / "danger" / "weights.py", more)
