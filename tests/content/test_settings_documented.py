"""The model, config.yaml and docs/settings.md say the same about every setting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, SecretStr

from bot.config import ANY_NAME, Settings, settings_in
from bot.content.configfile import load_settings

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config.yaml"


def commented(text: str) -> Iterator[tuple[str, str]]:
    """Each key of the file with the comment right above it, as (dotted name, comment)."""
    section, comment = "", ""
    for line in text.splitlines():
        if found := re.match(r"( *)# (.*)", line):
            comment = found[2]
        elif found := re.match(r"( *)([a-z_]+):", line):
            section = section if found[1] else found[2]
            yield (f"{section}.{found[2]}" if found[1] else found[2]), comment
            comment = ""


def described(model: type[BaseModel] = Settings, before: str = "") -> Iterator[tuple[str, str]]:
    for name, field in model.model_fields.items():
        yield before + name, field.description or ""
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from described(field.annotation, f"{before}{name}.")


def written(value: Any) -> str:
    if isinstance(value, SecretStr):
        value = value.get_secret_value()
    if value in ("", (), {}):
        return "空"
    if isinstance(value, tuple):
        return f"`[{', '.join(value)}]`"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


def test_config_yaml_holds_the_defaults() -> None:
    settings, faults, warnings = load_settings(CONFIG, {})
    assert (settings, faults, warnings) == (Settings(), [], [])


def test_config_yaml_says_everything_in_the_order_and_words_of_the_model() -> None:
    assert list(commented(CONFIG.read_text(encoding="utf-8"))) == list(described())


def test_config_yaml_writes_every_value_out() -> None:
    data = yaml.safe_load(CONFIG.read_text(encoding="utf-8"))
    for setting in settings_in():
        if ANY_NAME not in setting.path:
            here = data
            for key in setting.path:
                here = here[key]
            assert here is not None, setting.name


def test_the_page_about_settings_has_the_same_rows() -> None:
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `") and " | " in line and "=" not in line]
    single = [
        f"| `{one.name}` | {written(one.field.default)} | {one.field.description} |"
        for one in settings_in()
        if ANY_NAME not in one.path
    ]
    assert [row for row in rows if not row.startswith("| `wechaty.accounts`")] == single
    assert "| `wechaty.accounts` |" in page


def test_every_setting_has_a_sentence() -> None:
    assert all(one.field.description for one in settings_in())
