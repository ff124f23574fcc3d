"""Tables that come with installed packages, read without importing these: what else they load costs memory."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path


def packaged(package: str, name: str) -> Path | None:
    """A file beside the package's own code; None where the package is not installed."""
    found = find_spec(package)
    return Path(found.origin).with_name(name) if found and found.origin else None
