"""Learns what a question may say that its entry does not: `python -m tests.knowledge.learn_beyond`.

Writes bot/knowledge/beyond_weights.py, after learn_tone.py and before fit.py. Needs scipy and an encoder.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from bot.knowledge.beyond import SCALE, Beyond, signs_beyond
from bot.knowledge.weights import ENCODER, Weights
from tests.domain.learn_wording import write
from tests.knowledge import learn_tone
from tests.knowledge.examples import Example, Seen, examples, look

FILE = Path(__file__).resolve().parents[2] / "bot" / "knowledge" / "beyond_weights.py"
_STIFFNESS = 3.3
_LEAST = 3


def beyond(seen: Iterable[Seen]) -> dict[str, float]:
    """What speaks for the entry and against it, of what the question says and the entry does not."""
    used = [one for one in seen if not one.talk and one.line.unasked]
    known = [
        learn_tone.Example(one.line.asked.text, one.head.right, one.line.unasked * one.share, one.part) for one in used
    ]
    signs = [signs_beyond(one.head.core, one.head.uncovered, one.head.text) for one in used]
    return learn_tone.learn(known, signs, _STIFFNESS)


def read(weights: dict[str, float]) -> Beyond:
    """As the table holds them."""
    whole = {sign: round(SCALE * weight) for sign, weight in weights.items()}
    constant = whole.pop("")
    return Beyond(constant, "\n".join(f"{weight} {sign}" for sign, weight in whole.items() if abs(weight) >= _LEAST))


def retell(made: Sequence[Example], weights: Weights) -> None:
    """Give each example what was learned without its part, so that it is trusted for no more than it is worth."""
    seen = look(made, weights)
    for part in dict.fromkeys(example.part for example in made):
        learned = read(beyond(one for one in seen if one.part != part))
        for example in made:
            if example.part == part:
                example.retell(learned)


def main() -> None:
    what = "an entry where it stands in the question only"
    learned = beyond(look(examples("both"), ENCODER))
    write({"": learned}, what, FILE, by="tests/knowledge/learn_beyond.py", least=_LEAST)


if __name__ == "__main__":
    main()
