"""Weights of the features, fitted on labelled questions (docs/answers.md tells how), and the operating points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge import trees
from bot.knowledge.features import HEAD_NAMES, NAMES
from bot.knowledge.forest import Forest

ALONE = "常数"
"""The weight that stands alone."""


@dataclass(frozen=True)
class Weights:
    """`rank` orders the entries; `told` and `alike` give probabilities, their last number stands alone: that the first
    entry answers a question to the bot, and that a question is worded like it. `unasked` gives the probability that it
    answers what was put to nobody.

    From `answer` on a question to the bot is answered outright, from `choices` on with choices;
    from `sure` on a question to nobody is answered.
    """

    rank: tuple[float, ...]
    told: tuple[float, ...]
    alike: tuple[float, ...]
    unasked: Forest
    answer: float
    choices: float
    sure: float


def _of(names: Sequence[str], text: str) -> tuple[float, ...]:
    """`name weight name weight …` in the order of `names`; a feature that is not named does not count."""
    words = text.split()
    given = {name: float(weight) for name, weight in zip(words[::2], words[1::2], strict=True)}
    weights = tuple(given.pop(name, 0.0) for name in names)
    if given:
        raise ValueError(f"no such feature: {', '.join(given)}")
    return weights


ENCODER = Weights(
    rank=_of(
        NAMES,
        """
    语义 0.928  语义均 0.975  语义答 1.392  事类 1.974  事类高 1.633  字 0.239  义 0.399  义均 0.554
    音 0.161  覆盖 0.918  反覆盖 0.048  异事 -0.023  缺事 -0.081  异问 -0.16  否定不合 -0.061
    提示 1.284  全同 0.001
    """,
    ),
    told=_of(
        (*HEAD_NAMES, ALONE),
        """
    语义答 0.392  事类 0.946  同事 0.063  多事 -0.149  缺事 -0.185  同问 1.008  异问 -2.647  全同 2.678
    领先 0.452  最重漏词 -0.415  漏动作 -0.277  语义领先 0.117  全覆盖 1.399  语义方 -0.126  近最低 0.043
    近反低 0.239  常数 -1.344
    """,
    ),
    alike=_of(
        (*HEAD_NAMES, ALONE),
        """
    语义 0.157  语义答 0.886  事类 0.028  同事 0.163  异事 -0.399  多事 -0.782  缺事 -0.0456  同问 0.888
    异问 -2.27  全同 2.46  领先 0.269  漏动作 -0.0195  语义领先 0.0263  全覆盖 1.08  语义方 -0.057  近覆盖 0.109
    近最低 0.531  近反 0.73  陈述 -0.219  反问 -1.92  邀约 -1.47  对人 -2.27  常数 -4.93
    """,
    ),
    unasked=Forest(trees.ENCODER_ALONE, trees.ENCODER),
    answer=0.62,
    choices=0.39,
    sure=0.9,
)

WORDS = Weights(
    rank=_of(
        NAMES,
        """
    词 0.57  字 2.938  义 1.097  义均 1.701  音 1.907  覆盖 2.208  反覆盖 0.631  异问 -0.057
    否定不合 -0.138  提示 1.298  全同 0.011
    """,
    ),
    told=_of(
        (*HEAD_NAMES, ALONE),
        """
    字 0.661  义均 0.621  音 1.039  覆盖 1.383  同事 0.003  异事 -0.797  多事 -0.686  缺事 -0.175
    同问 0.564  异问 -2.409  全同 2.015  领先 0.411  最重漏词 -0.008  全覆盖 0.448  近最低 0.484
    近反低 0.208  常数 -2.339
    """,
    ),
    alike=_of(
        (*HEAD_NAMES, ALONE),
        """
    字 2.05  音 2.01  同事 0.739  异事 -0.568  多事 -1.1  缺事 -0.278  同问 1.03  异问 -2.54  顺带问 -0.0844
    全同 1.85  领先 0.137  漏动作 -0.211  近覆盖 1.15  近最低 1.14  近反 1.75  反问 -1.81  邀约 -1.1  对人 -2.27
    常数 -5.08
    """,
    ),
    unasked=Forest(trees.WORDS_ALONE, trees.WORDS),
    answer=0.56,
    choices=0.25,
    sure=0.94,
)
