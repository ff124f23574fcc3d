"""The work in figures: taken, written, sent by the clock, and warned of early."""
