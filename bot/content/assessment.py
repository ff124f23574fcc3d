"""Loads assessment.yaml: which metrics count, how much, and what is left out (效能考评)."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from pydantic import Field

from bot.content.validation import FileModel, keys_in, nearest, validate
from bot.content.yamlfile import blank_file, is_there, read_yaml
from bot.domain.faults import Fault
from bot.domain.tickets.figures import DEFAULT_WEIGHTS, Assessment, Metric
from bot.texts import faults as say


class AssessmentFile(FileModel):
    weights: dict[str, float] = Field(
        {metric.value: weight for metric, weight in DEFAULT_WEIGHTS.items()}, alias="指标"
    )
    without_kinds: tuple[str, ...] = Field((), alias="不计类别")
    without_late: bool = Field(False, alias="不计晚到")
    fewest: int = Field(3, alias="最少件数", ge=1)


def load_assessment(path: Path, kinds: Collection[str] | None) -> tuple[Assessment, list[Fault]]:
    """The rules of assessment, or every fault of the file; without a file the defaults.

    `kinds` are the names of categories.yaml; None leaves them unchecked.
    """
    standard = Assessment(DEFAULT_WEIGHTS, fewest=3)
    if not is_there(path):
        return standard, []
    if faults := blank_file(path):
        return standard, faults
    document, faults = read_yaml(path, keys_in(AssessmentFile))
    if document.data is None:
        return standard, faults
    parsed, wrong = validate(AssessmentFile, document)
    if parsed is None:
        return standard, [*faults, *wrong]
    metrics = [metric.value for metric in Metric]
    for name, weight in parsed.weights.items():
        if name not in metrics:
            faults.append(document.fault(("指标", name), say.unknown_metric(name, nearest(name, metrics))))
        elif weight <= 0:
            faults.append(document.fault(("指标", name), say.not_a_weight(weight)))
    for index, kind in enumerate(parsed.without_kinds):
        if kinds is not None and kind not in kinds:
            faults.append(document.fault(("不计类别", index), say.unknown_kind(kind, nearest(kind, kinds))))
    if faults:
        return standard, faults
    weights = {Metric(name): weight for name, weight in parsed.weights.items()}
    return Assessment(weights, frozenset(parsed.without_kinds), parsed.without_late, parsed.fewest), []
