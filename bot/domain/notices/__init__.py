"""Notices and polls: to whom, when, how they read and how they are counted."""
