"""Weights of the features, fitted on labelled questions (docs/answers.md tells how), and the operating points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.knowledge import trees
from bot.knowledge.feature_names import HEAD_NAMES, NAMES
from bot.knowledge.forest import Forest

ALONE = "常数"
"""The weight that stands alone."""


@dataclass(frozen=True)
class Weights:
    """`rank` orders the entries; `alike` gives the probability that a question is worded like the first one, its last
    number stands alone. `told` and `unasked` give the probability that the first entry answers a question to the bot,
    and one that was put to nobody.

    From `answer` on a question to the bot is answered outright, from `choices` on with choices;
    from `sure` on a question to nobody is answered.
    """

    rank: tuple[float, ...]
    told: Forest
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
    语义 0.447  语义均 0.35  语义答 2.13  事类 1.58  事类高 1.33  全文 2.27  义 0.215  音 0.129  覆盖 0.0285  反覆盖 0.252
    同事 0.0271  异事 -0.265  缺事 -0.289  异问 -1.42  轻异问 -0.248  否定不合 -0.00463  提示 1.39  全同 0.000801  答覆盖 3.11
    字覆盖 0.318  言外 0.801
    """,
    ),
    told=Forest(trees.ENCODER_TOLD_ALONE, trees.ENCODER_TOLD),
    alike=_of(
        (*HEAD_NAMES, ALONE),
        """
    语义 0.157  语义答 0.886  事类 0.028  同事 0.163  异事 -0.399  多事 -0.782  缺事 -0.0456  同问 0.888
    异问 -2.27  全同 2.46  领先 0.269  漏动作 -0.0195  语义领先 0.0263  全覆盖 1.08  语义方 -0.057  近覆盖 0.109
    近最低 0.531  近反 0.73  陈述 -0.219  反问 -1.92  邀约 -1.47  对人 -2.27  常数 -4.93
    """,
    ),
    unasked=Forest(trees.ENCODER_UNASKED_ALONE, trees.ENCODER_UNASKED),
    answer=0.58,
    choices=0.22,
    sure=0.9,
)

WORDS = Weights(
    rank=_of(
        NAMES,
        """
    全文 4.52  字 2.23  义 0.0733  义均 1.6  音 1.73  覆盖 0.446  反覆盖 1.09  异事 -0.208  缺事 -0.208  同问 0.111
    异问 -1.41  轻异问 -0.093  否定不合 -0.0719  提示 1.4  全同 0.00109  答覆盖 4.07  字覆盖 1.35  言外 1.07
    """,
    ),
    told=Forest(trees.WORDS_TOLD_ALONE, trees.WORDS_TOLD),
    alike=_of(
        (*HEAD_NAMES, ALONE),
        """
    字 2.05  音 2.01  同事 0.739  异事 -0.568  多事 -1.1  缺事 -0.278  同问 1.03  异问 -2.54  顺带问 -0.0844
    全同 1.85  领先 0.137  漏动作 -0.211  近覆盖 1.15  近最低 1.14  近反 1.75  反问 -1.81  邀约 -1.1  对人 -2.27
    常数 -5.08
    """,
    ),
    unasked=Forest(trees.WORDS_UNASKED_ALONE, trees.WORDS_UNASKED),
    answer=0.54,
    choices=0.16,
    sure=0.9,
)
