"""The documents name everything that people can say, write and run, point to what exists, and name no machine."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from bot.cli.main import build_parser
from bot.domain.commands.parse import parse
from bot.domain.commands.table import TABLE, Usage, Verb
from bot.domain.words.placeholders import PLACEHOLDERS
from bot.knowledge import loader
from bot.texts.commands import HOW
from tests.write_docs import with_table

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
COMMANDS = ROOT / "docs" / "commands.md"
FAQ = ROOT / "docs" / "faq.md"
PAGES = (
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "deploy").iterdir()),
)
PROSE = tuple(page for page in PAGES if page.suffix == ".md")

LINK = re.compile(r"\]\(([^)\s]+)\)|<img[^>]*\ssrc=\"([^\"]+)\"")
HEADING = re.compile(r"^#{1,6} +(.+)$", re.MULTILINE)
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
ELSEWHERE = ("http://", "https://", "mailto:")
# Hosts of package registries, and paths that exist on one machine only.
FOREIGN = re.compile(
    r"pypi\.|pythonhosted|npmjs|registry\.|\bmirrors?\.|artifactory|nexus|docker\.io|ghcr\.io|/work/|/tmp/|/root/|/home/\w|/Users/",
    re.IGNORECASE,
)
MOST_BYTES = 250_000


def text(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def said(page: Path) -> str:
    """Everything between back-quotes; a word that only stands in a sentence documents nothing."""
    return "\n".join(re.findall(r"`([^`\n]+)`", text(page)))


def named(page: Path) -> str:
    return str(page.relative_to(ROOT))


def command_lines(parser: argparse.ArgumentParser, before: str = "") -> list[str]:
    """Every command with those below it, and each of their options: `rooms bind`, `ledger --from`."""
    found: list[str] = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, below in action.choices.items():
                found += [f"{before}{name}", *command_lines(below, f"{before}{name} ")]
        elif before and action.option_strings and "--help" not in action.option_strings:
            found.append(f"{before}{action.option_strings[-1]}")
    return found


@pytest.mark.parametrize("usage", TABLE, ids=lambda usage: usage.verb.value)
def test_every_chat_command_is_shown_with_an_example_that_works(usage: Usage) -> None:
    command = parse(HOW[usage.verb].example)
    assert command is not None and command.verb is usage.verb


def test_the_page_of_commands_is_the_table_of_the_code() -> None:
    """`make docs` writes it."""
    page = text(COMMANDS)
    assert with_table(page) == page


def test_only_commands_of_the_table_are_explained() -> None:
    assert set(HOW) == {usage.verb for usage in TABLE} == set(Verb)


@pytest.mark.parametrize("line", command_lines(build_parser()))
def test_every_command_and_option_is_documented(line: str) -> None:
    words = line.split()
    rows = [row for row in text(COMMANDS).splitlines() if row.startswith(f"| `{words[0]}")]
    assert any(re.search(rf"{re.escape(words[-1])}\b", row) for row in rows)


def test_every_key_of_a_faq_entry_is_documented() -> None:
    keys = [field.alias or name for name, field in loader._Row.model_fields.items()]
    assert len(keys) == 9
    for page in (README, FAQ, ROOT / "README.en.md"):
        assert [key for key in keys if key not in text(page)] == []


@pytest.mark.parametrize("page", [README, FAQ, ROOT / "README.en.md"], ids=named)
def test_every_placeholder_is_documented(page: Path) -> None:
    assert [name for name in PLACEHOLDERS if f"`{{{name}}}`" not in text(page)] == []


@pytest.mark.parametrize("page", PROSE, ids=named)
def test_links_and_images_lead_somewhere(page: Path) -> None:
    for target in (first or second for first, second in LINK.findall(FENCE.sub("", text(page)))):
        if target.startswith(ELSEWHERE):
            continue
        path, _, anchor = target.partition("#")
        there = (page.parent / path).resolve() if path else page
        assert there.exists(), target
        if anchor:
            headings = [heading.strip().lower().replace(" ", "-") for heading in HEADING.findall(text(there))]
            assert anchor in headings, target


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_no_page_names_a_package_host_or_a_path_of_one_machine(page: Path) -> None:
    assert [line for line in text(page).splitlines() if FOREIGN.search(line)] == []


def test_every_page_can_be_reached_from_the_readme() -> None:
    reached, waiting = set[Path](), [README]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        targets = (first or second for first, second in LINK.findall(text(page)))
        paths = ((page.parent / target.partition("#")[0]).resolve() for target in targets)
        waiting += [path for path in paths if path in PROSE and path not in reached]
    assert [named(page) for page in PROSE if page not in reached] == []


def test_pictures_are_small() -> None:
    assert [path.name for path in (ROOT / "docs" / "images").iterdir() if path.stat().st_size > MOST_BYTES] == []


def test_every_target_of_make_that_the_readme_names_is_there() -> None:
    targets = re.findall(r"^([a-z]+):", text(ROOT / "Makefile"), re.MULTILINE)
    assert set(re.findall(r"^make ([a-z]+)", text(README), re.MULTILINE)) <= set(targets)


def test_chinese_pages_use_full_width_signs() -> None:
    """No half-width comma, question or exclamation mark right after a Chinese character; no exclamation at all."""
    code = re.compile(r"`[^`\n]*`")
    for page in (page for page in PROSE if page.name != "README.en.md"):
        prose = code.sub("", FENCE.sub("", text(page)))
        assert re.findall(r"[一-鿿][,?;!]|！", prose) == [], named(page)
