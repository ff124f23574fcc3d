"""Loads data/polls/*.yaml: what is voted on, where, and from when until when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import tzinfo
from pathlib import Path
from typing import Any

from pydantic import Field

from bot.content.document import Document
from bot.content.folder import YAML, files_in
from bot.content.notices import Known, as_written, audience_of, cut_short
from bot.content.validation import FileModel, keys_in, validate
from bot.content.yamlfile import read_yaml
from bot.domain.faults import Fault
from bot.domain.notices.notice import Audience, parse_moment
from bot.domain.notices.poll import LEAST_OPTIONS, LONGEST_OPTION, LONGEST_TITLE, MOST_OPTIONS, PollFile
from bot.domain.words.plain import bare
from bot.texts import faults_polls as say

EVENING = "20:00"
MORNING = "09:00"
_MOMENTS = ("开始", "截止")


class _Sheet(FileModel):
    title: str = Field(alias="标题", min_length=1)
    options: tuple[str, ...] = Field(alias="选项")
    audience: tuple[str, ...] = Field(alias="受众", min_length=1)
    begins: str = Field(alias="开始", min_length=1)
    ends: str = Field(alias="截止", min_length=1)


def load_polls(
    folder: Path, known: Known | Mapping[str, str] | None, zone: tzinfo
) -> tuple[tuple[PollFile, ...], list[Fault]]:
    """All polls that are right, by name, and every fault of the others. A missing folder holds none."""
    polls: list[PollFile] = []
    faults: list[Fault] = []
    places = known if isinstance(known, Known) or known is None else Known(known)
    for path in files_in(folder, YAML):
        poll, wrong = load_poll(path, places, zone)
        faults += wrong
        polls += [poll] if poll else []
    return tuple(polls), faults


def load_poll(path: Path, known: Known | None, zone: tzinfo) -> tuple[PollFile | None, list[Fault]]:
    document, faults = read_yaml(path, keys_in(_Sheet))
    if faults and document.data is None:
        return None, faults
    sheet, wrong = validate(_Sheet, document, _plain(document.data))
    if sheet is None:
        return None, [*faults, *wrong]
    title, options = sheet.title.strip(), tuple(option.strip() for option in sheet.options)
    grids, topics, wrong = audience_of(document, sheet.audience, known)
    faults += [*wrong, *_words(document, title, options), *_count(document, options)]
    faults += cut_short(document, ("标题", "选项", "受众"))
    begins = _moment(document, "开始", sheet.begins, MORNING, zone, faults)
    ends = _moment(document, "截止", sheet.ends, EVENING, zone, faults)
    if begins is not None and ends is not None and ends <= begins:
        faults.append(document.fault(("截止",), say.ends_before_it_begins()))
    if faults or begins is None or ends is None:
        return None, faults
    return PollFile(path.stem, title, options, Audience(grids, topics), begins, ends), []


def _plain(data: Any) -> Any:
    """An option may be a number."""
    plain = as_written(data, _MOMENTS, ("受众",))
    if isinstance(plain, dict) and isinstance(plain.get("选项"), list):
        plain["选项"] = [str(one) if isinstance(one, int | float) else one for one in plain["选项"]]
    return plain


def _words(document: Document, title: str, options: tuple[str, ...]) -> Iterator[Fault]:
    """Too long for a phone; braces would be taken for placeholders."""
    places: list[tuple[tuple[str | int, ...], str, int]] = [(("标题",), title, LONGEST_TITLE)]
    places += [(("选项", index), option, LONGEST_OPTION) for index, option in enumerate(options)]
    for where, text, limit in places:
        if not bare(text):
            yield document.fault(where, say.empty())
        elif len(text) > limit:
            yield document.fault(where, say.too_long(limit))
        elif any(brace in text for brace in "{}｛｝"):
            yield document.fault(where, say.no_braces())


def _count(document: Document, options: tuple[str, ...]) -> Iterator[Fault]:
    if not LEAST_OPTIONS <= len(options) <= MOST_OPTIONS:
        yield document.fault(("选项",), say.count_of_options(LEAST_OPTIONS, MOST_OPTIONS))
    seen: set[str] = set()
    for index, option in enumerate(options):
        if bare(option) and bare(option) in seen:
            yield document.fault(("选项", index), say.option_twice(option))
        seen.add(bare(option))


def _moment(document: Document, key: str, text: str, usual: str, zone: tzinfo, faults: list[Fault]) -> int | None:
    """A bare day begins in the morning and ends in the evening."""
    words = text.strip()
    try:
        return parse_moment(f"{words} {usual}" if len(words) == len("2027-01-15") else words, zone)
    except ValueError:
        faults.append(document.fault((key,), say.not_a_moment(words)))
        return None
