"""What the signals of bot/knowledge/doubles.py count for two entries that may ask the same, with the number that stands
alone, and how likely that must be to be told.

Written by tests/knowledge/learn_doubles.py; not to be changed by hand.
"""

from __future__ import annotations

ENCODER = (0.882, 0.606, 1.08, 0.0595)
LEAST_ENCODER = 0.61
WORDS = (0.787, 0.63, 0, 1.18)
LEAST_WORDS = 0.57
