"""What can be wrong when somebody is in danger, and whom to call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class EmergencyKind(StrEnum):
    """What happened, as far as the advice differs.

    TRAPPED: locked in, stuck, buried. WATER: in the water. HEIGHT: about to jump. SUICIDE: threatens
    or plans it otherwise. FRAUD: money goes to a swindler, or somebody is being talked into sending it.
    HELP: a cry for help that does not say what happened.
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
    FRAUD = "fraud"
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
    EmergencyKind.FRAUD: ("110",),
    EmergencyKind.HELP: ("110", "120"),
}


SPREADS = frozenset({EmergencyKind.FIRE, EmergencyKind.GAS})
"""Where nobody is to stay."""
_AT_A_WIRE = ("119", "95598")


@dataclass(frozen=True, slots=True)
class Emergency:
    """`others` are further kinds told of in the same text.

    `live_wire`: current out of doors, which is neither put out nor switched off by whoever reports it. `overhead`: a
    thing comes down or is about to, on nobody so far.
    """

    kind: EmergencyKind
    others: tuple[EmergencyKind, ...] = ()
    live_wire: bool = False
    overhead: bool = False

    @property
    def kinds(self) -> tuple[EmergencyKind, ...]:
        return (self.kind, *self.others)

    @property
    def hotlines(self) -> tuple[str, ...]:
        """The numbers to call, the most urgent first, each once: those who save lives before the traffic police."""
        if self.live_wire:
            return ("120", *_AT_A_WIRE) if EmergencyKind.INJURY in self.others else _AT_A_WIRE
        if self.overhead:
            return HOTLINES[EmergencyKind.TRAPPED]
        numbers = tuple(dict.fromkeys(number for kind in self.kinds for number in HOTLINES[kind]))
        return tuple(sorted(numbers, key="122".__eq__)) if self.others else numbers


def with_hurt(told: Emergency, also: Emergency | None, hurt: bool = False) -> Emergency:
    """Whom to call for what was called out, and an ambulance where somebody is hurt besides."""
    hurt = hurt or (also is not None and EmergencyKind.INJURY in also.kinds)
    if not hurt or EmergencyKind.INJURY in told.kinds:
        return told
    return replace(told, others=(*told.others, EmergencyKind.INJURY))
