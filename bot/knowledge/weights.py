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
    语义 0.566  语义均 0.159  语义答 2.34  事类 2.15  事类高 1.17  义均 0.0706  覆盖 0.11  同事 0.066  异事 -0.333
    缺事 -0.191  异问 -1.52  轻异问 -0.11  提示 1.47  全同 0.009  答覆盖 4.45  字覆盖 2.83
    """,
    ),
    told=_of(
        (*HEAD_NAMES, ALONE),
        """
    语义答 0.64  事类 0.308  事类高 0.567  同事 0.154  异事 -0.0709  多事 -0.136  同问 0.655  异问 -1.94  否定不合 -0.104
    全同 2.85  答覆盖 0.972  字覆盖 0.41  领先 0.426  最重漏词 -0.228  漏动作 -0.398  语义领先 0.212  全覆盖 1.62
    语义方 -0.306  近反低 0.361  常数 -2.1
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
    choices=0.34,
    sure=0.88,
)

WORDS = Weights(
    rank=_of(
        NAMES,
        """
    字 2.17  义均 2.61  音 1.28  覆盖 0.182  反覆盖 1.71  同事 0.0994  异事 -0.382  缺事 -0.17  异问 -0.862
    轻异问 -0.0824  提示 1.05  全同 0.00756  答覆盖 6.22  字覆盖 6.47
    """,
    ),
    told=_of(
        (*HEAD_NAMES, ALONE),
        """
    反覆盖 0.708  同事 0.106  多事 -0.264  缺事 -0.0446  同问 0.715  异问 -1.66  全同 1.89  答覆盖 1.43  字覆盖 1.53
    领先 0.628  漏动作 -0.0615  全覆盖 0.311  近最低 0.786  近反 0.107  近反低 0.191  常数 -3.17
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
    answer=0.6,
    choices=0.26,
    sure=0.9,
)
