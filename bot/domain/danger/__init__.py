"""Whether somebody is in danger, how it goes on, and which alarm is meant."""
