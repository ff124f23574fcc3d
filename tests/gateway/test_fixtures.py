"""Without Node the tests name what is missing and how to mend it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.gateway import real


def test_a_missing_node_is_named_with_the_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NODE", "/nowhere/node")
    with pytest.raises(real.NoGateway, match="请安装 Node"):
        real.node()


def test_an_old_node_is_named_with_the_mend(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    old = tmp_path / "node"
    old.write_text("#!/bin/sh\necho v18.20.0\n")
    old.chmod(0o755)
    monkeypatch.setenv("NODE", str(old))
    with pytest.raises(real.NoGateway, match="v18"):
        real.node()


def test_the_lock_names_no_hosts() -> None:
    lock = json.loads((real.HERE / "package-lock.json").read_text())
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]
