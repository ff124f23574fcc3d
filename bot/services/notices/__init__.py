"""Notices and polls are written, sent, steered and shown."""
