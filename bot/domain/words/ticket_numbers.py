"""How the number of a ticket is written (1001, #1001, 工单1001), and what else four digits may be (5000元, 1201室)."""

from __future__ import annotations

import re

DIGITS = r"\d{4,9}"
LED_BY = r"(?:(?:工单|编号|单号)\s{0,3})?#?"
NO_MEASURE = r"(?!\d|室|户|房|号楼|元|块|年|米|平|路|度|斤|万|多|公里)"
NUMBER = rf"({DIGITS})(?!\d)"
"""Bare digits, as they stand beside a command."""

MAY_NAME_ONE = re.compile(r"\d{4}")
ANY = re.compile(rf"(?<!\d){NUMBER}")
ONE = re.compile(rf"(?<![\d.])({DIGITS}){NO_MEASURE}")
"""In the midst of other words, where 1500元 and 1201室 are none."""
