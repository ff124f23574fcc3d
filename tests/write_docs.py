"""Writes the parts of docs/ that follow from tables of the code: `make docs`."""

from __future__ import annotations

from pathlib import Path

from bot.texts.commands import command_rows

COMMANDS = Path(__file__).resolve().parents[1] / "docs" / "commands.md"
BEGIN, END = "<!-- 命令表：由 make docs 写出 -->", "<!-- 命令表到此 -->"


def with_table(page: str) -> str:
    """The page with the table between its two marks as the code has it now; ValueError where a mark is missing."""
    before, _, rest = page.partition(f"{BEGIN}\n")
    _, mark, after = rest.partition(END)
    if not mark:
        raise ValueError("no marks")
    return before + BEGIN + "\n" + "\n".join(command_rows()) + "\n" + mark + after


if __name__ == "__main__":
    COMMANDS.write_text(with_table(COMMANDS.read_text(encoding="utf-8")), encoding="utf-8")
