"""The office's own words (data/words.txt) and synonyms (data/synonyms.yaml), checked line by line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

from pydantic import StringConstraints

from bot.content.document import shown
from bot.content.validation import validate
from bot.content.yamlfile import blank_file, is_there, read_text, read_yaml
from bot.domain.faults import Fault
from bot.texts import faults as say

Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, to_lower=True)]


@dataclass(frozen=True)
class Vocabulary:
    """`words` with their frequency; `canonical` maps each synonym to the first word of its row."""

    words: Mapping[str, int] = field(default_factory=dict)
    canonical: Mapping[str, str] = field(default_factory=dict)


def load_vocabulary(words: Path | None, synonyms: Path | None) -> tuple[Vocabulary, list[Fault]]:
    """Both files; one that is not there is empty, one with faults gives nothing but its faults."""
    blank = [fault for path in (words, synonyms) if path for fault in blank_file(path)]
    counted, faults = _words(words) if words and is_there(words) else ({}, [])
    canonical, more = _synonyms(synonyms) if synonyms and is_there(synonyms) else ({}, [])
    return Vocabulary(counted, canonical), blank + faults + more


def _words(path: Path) -> tuple[dict[str, int], list[Fault]]:
    file, counted = shown(path), {}
    text, faults = read_text(path)
    for number, line in enumerate(text.splitlines(), 1):
        parts = line.split("#", 1)[0].split()
        if not parts:
            continue
        if len(parts) > 2 or (len(parts) == 2 and not (parts[1].isdecimal() and int(parts[1]) > 0)):
            faults.append(Fault(file, number, "", say.bad_word_line(line.strip())))
            continue
        counted[parts[0].lower()] = int(parts[1]) if len(parts) == 2 else 0
    return ({}, faults) if faults else (counted, [])


def _synonyms(path: Path) -> tuple[dict[str, str], list[Fault]]:
    document, faults = read_yaml(path)
    if faults or document.data is None:
        return {}, faults
    rows, faults = validate(list[list[Word]], document)
    if rows is None:
        return {}, faults
    canonical: dict[str, str] = {}
    places: dict[str, int] = {}
    for index, row in enumerate(rows):
        if len(row) < 2:
            faults.append(document.fault((index,), say.lonely_synonym()))
        for position, word in enumerate(row):
            first = places.setdefault(word, document.line((index,)))
            if word in canonical:
                faults.append(document.fault((index, position), say.twice("词语", word, f"{document.file}:{first}")))
            canonical[word] = row[0]
    return ({}, faults) if faults else (canonical, [])


class WordLists:
    """The two files of words as they were read last; what is faulty changes nothing that works."""

    def __init__(self, words: Path | None, synonyms: Path | None) -> None:
        self._files = (words, synonyms)
        self._seen: object = None
        self.vocabulary = Vocabulary()
        self.faults: list[Fault] = []

    def read(self) -> bool:
        """Look at the files; whether the words are others now."""
        seen = tuple(_seen(path) for path in self._files)
        if seen == self._seen:
            return False
        vocabulary, faults = load_vocabulary(*self._files)
        self._seen, self.faults = seen, faults
        if faults or vocabulary == self.vocabulary:
            return False
        self.vocabulary = vocabulary
        return True


def _seen(path: Path | None) -> tuple[int, int] | None:
    try:
        found = path.stat() if path else None
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size) if found else None
