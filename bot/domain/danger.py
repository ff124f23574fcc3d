"""What can be wrong when somebody is in danger, and whom to call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class EmergencyKind(StrEnum):
    """What happened, as far as the advice differs.

    TRAPPED: locked in, stuck, buried. WATER: in the water. HEIGHT: about to jump. SUICIDE: threatens
    or plans it otherwise. HELP: a cry for help that does not say what happened.
    """

    FIRE = "fire"
    GAS = "gas"
    TRAFFIC = "traffic"
    LIFT = "lift"
    TRAPPED = "trapped"
    WATER = "water"
    SHOCK = "shock"
    HEIGHT = "height"
    SUICIDE = "suicide"
    CRIME = "crime"
    MISSING = "missing"
    INJURY = "injury"
    HELP = "help"


HOTLINES: Mapping[EmergencyKind, tuple[str, ...]] = {
    EmergencyKind.FIRE: ("119",),
    EmergencyKind.GAS: ("119",),
    EmergencyKind.TRAFFIC: ("122", "120"),
    EmergencyKind.LIFT: ("119",),
    EmergencyKind.TRAPPED: ("119",),
    EmergencyKind.WATER: ("119", "120"),
    EmergencyKind.SHOCK: ("120",),
    EmergencyKind.HEIGHT: ("110", "119", "120"),
    EmergencyKind.SUICIDE: ("110", "120"),
    EmergencyKind.CRIME: ("110",),
    EmergencyKind.MISSING: ("110",),
    EmergencyKind.INJURY: ("120",),
    EmergencyKind.HELP: ("110", "120"),
}


@dataclass(frozen=True, slots=True)
class Emergency:
    """`sign` is the piece of text that told; `others` are further kinds told of in the same text."""

    kind: EmergencyKind
    sign: str
    others: tuple[EmergencyKind, ...] = ()

    @property
    def hotlines(self) -> tuple[str, ...]:
        """The numbers to call, the most urgent first, each once: those who save lives before the traffic police."""
        numbers = tuple(dict.fromkeys(number for kind in (self.kind, *self.others) for number in HOTLINES[kind]))
        return tuple(sorted(numbers, key="122".__eq__)) if self.others else numbers
