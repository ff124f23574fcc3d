"""The folder of FAQ files over time: what is accepted now, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bot.content.document import shown
from bot.content.folder import YAML, files_in
from bot.domain.faults import Fault
from bot.domain.knowledge import FaqEntry
from bot.knowledge.loader import clashes, load_file
from bot.knowledge.pieces import Known

_Signature = tuple[int, int, int]


@dataclass(frozen=True)
class _File:
    """One FAQ file as last seen: `entries` as parsed now, `good` as last accepted."""

    signature: _Signature
    entries: tuple[FaqEntry, ...]
    faults: tuple[Fault, ...]
    known: Known
    good: tuple[FaqEntry, ...] = ()
    accepted: bool = False


class FaqFolder:
    """Reads again only the files that changed; a faulty file keeps its last good entries."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Path, _File] = {}
        self._grids: Mapping[str, str] | None = None
        self._faults: list[Fault] = []

    def read(self, known_grids: Mapping[str, str] | None) -> tuple[tuple[FaqEntry, ...], list[Fault]]:
        """The entries that hold now, by file and line, and every fault that stands in the folder."""
        if self._read_files(known_grids):
            self._faults = self._accept()
        return tuple(entry for path in sorted(self._files) for entry in self._files[path].good), self._faults

    def _read_files(self, known_grids: Mapping[str, str] | None) -> bool:
        paths = set(files_in(self._folder, YAML))
        gone = self._files.keys() - paths
        for path in gone:
            del self._files[path]
        all_anew = known_grids != self._grids
        self._grids = dict(known_grids) if known_grids is not None else None
        changed = bool(gone)
        for path in sorted(paths):
            signature = _signature(path)
            before = self._files.get(path)
            if signature is None or (before and before.signature == signature and not all_anew):
                continue
            loaded = load_file(path, known_grids, before.known if before and not all_anew else None)
            self._files[path] = _File(
                signature,
                loaded.entries,
                loaded.faults,
                loaded.known,
                *((before.good, before.accepted) if before else ()),
            )
            changed = True
        return changed

    def _since_when(self, path: Path) -> tuple[int, int]:
        """Of files that clash the one that comes last has brought it: accepted ones that stand as they were come first,
        then those that were saved since, then those that were never right or brought a clash before."""
        file = self._files[path]
        if not (file.accepted and file.good):
            return 2, file.signature[0]
        return (0, 0) if file.entries == file.good else (1, file.signature[0])

    def _accept(self) -> list[Fault]:
        """Accept every sound file; a clash between files is blamed on the one that brought it."""
        faults = [fault for file in self._files.values() for fault in file.faults]
        sound = [path for path in sorted(self._files) if not self._files[path].faults]
        sound.sort(key=self._since_when)
        crossing = clashes(entry for path in sound for entry in self._files[path].entries)
        blamed = {fault.file for fault in crossing}
        for path in sound:
            file = self._files[path]
            fine = shown(path) not in blamed
            self._files[path] = replace(file, good=file.entries if fine else file.good, accepted=fine)
        return sorted({*faults, *crossing})


def _signature(path: Path) -> _Signature | None:
    """Changes whenever the content may have changed; None where there is no file. A link that leads nowhere is one."""
    try:
        found = path.lstat() if path.is_symlink() and not path.exists() else path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
