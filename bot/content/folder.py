"""Which files of a folder are the office's: not what editors and other systems leave beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from bot.content.document import shown
from bot.domain.faults import Fault
from bot.texts import faults_file as say

YAML, NOTICES = (".yaml", ".yml"), (".md",)
_HIDDEN = (".", "~$")
"""Begin names that nobody gave: locks, and what other systems note beside a file."""
_SHEETS = (".xlsx", ".xls", ".csv", ".et", ".docx", ".doc", ".wps")
_TEXT = ".txt"
"""What an editor for plain texts puts behind the name."""


def is_hidden(name: str) -> bool:
    return name.startswith(_HIDDEN)


def files_in(folder: Path, endings: tuple[str, ...]) -> list[Path]:
    """By name; .YAML is as good as .yaml. A missing folder holds none.

    Also what only bears such a name, a folder or a link that leads nowhere: whoever reads it tells.
    """
    return sorted(path for path in _visible(folder) if path.name.lower().endswith(endings))


def unused_in(folder: Path, endings: tuple[str, ...], meant: Collection[str] = ()) -> list[Fault]:
    """Files that somebody meant to be read, by their names, and that are not: 宠物.yaml.txt, 宠物.txt, 宠物.xlsx.

    `meant`: names of those that lie there for their own sake, such as the attachments of notices.
    """
    beside = sorted(path for path in _visible(folder) if path.name not in meant and path.is_file())
    texts = [path for path in beside if path.name.lower().endswith(_TEXT)]
    sheets = [path for path in beside if path.name.lower().endswith(_SHEETS)]
    return [
        *(Fault(shown(path), 0, "", say.unused_file(endings[0])) for path in texts),
        *(Fault(shown(path), 0, "", say.unused_sheet(endings[0])) for path in sheets),
    ]


def _visible(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in folder.iterdir() if not is_hidden(path.name))
