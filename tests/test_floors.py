"""The floors hold: imports go down only, and what belongs to one place is found in that place only.

Reads the source with `ast`, so that imports inside functions and for type checking count as well.
"""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

FLOORS = {
    "bot.domain": 0, "bot.texts": 0, "bot.ports": 0, "bot.config": 0, "bot.setting_types": 0,
    "bot.store": 1, "bot.knowledge": 1, "bot.content": 1,
    "bot.services": 2,
    "handlers": 3,
    "bot.inbox": 4, "bot.dispatch": 4, "bot.outbox": 4, "bot.prepare": 4, "bot.drawing": 4,
    "bot.gateways": 5, "bot.web": 5, "bot.schedule": 5,
    "bot.app": 6, "bot.cli": 6, "run_bot": 6,
    "bot.accounts": 6, "bot.clock": 6, "bot.clockwork": 6, "bot.drafts": 6, "bot.files": 6, "bot.forgetting": 6, "bot.handover": 6, "bot.losses": 6, "bot.memory": 6, "bot.notices": 6, "bot.office": 6, "bot.parts": 6, "bot.polls": 6, "bot.pulse": 6, "bot.reports": 6, "bot.reception": 6, "bot.saved": 6, "bot.watch": 6, "bot.wechaty_accounts": 6, "bot.weekly": 6,
}  # fmt: skip
"""Every module has its floor; a new one needs a place here."""

LIBRARIES = {
    "sqlite3": ("bot.store",),
    "sqlite_utils": ("bot.store",),
    "jieba": ("bot.knowledge",),
    "numpy": ("bot.knowledge",),
    "wechaty_grpc": ("bot.gateways.wechaty",),
    "grpclib": ("bot.gateways.wechaty",),
    "hpack": ("bot.gateways.wechaty",),
    "hyperframe": ("bot.gateways.wechaty",),
    "betterproto": ("bot.gateways.wechaty",),
    "wechaty": (),
    "aiohttp": ("bot.gateways", "bot.web"),
    "apscheduler": ("bot.schedule",),
    "PIL": ("bot.drawing", "bot.store"),
    "markdown_it": ("bot.web",),
    "nh3": ("bot.web",),
}
"""Where a library may be imported, and nowhere else."""

OUTER_WORLD = frozenset(
    [
        "asyncio",
        "glob",
        "io",
        "logging",
        "os",
        "random",
        "secrets",
        "shutil",
        "signal",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "sys",
        "tempfile",
        "threading",
        "time",
        "urllib",
        "uuid",
    ]
)
"""What the ground floor does without: it has no I/O, no clock, no chance."""

CLOCKS = frozenset({"datetime.now", "datetime.utcnow", "date.today", "time.time", "time.time_ns"})

SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|UNIQUE)|PRAGMA\s)",
    re.DOTALL,
)

CHINESE = re.compile(r"[\u4e00-\u9fff]")
SENTENCE = re.compile(r"[\u4e00-\u9fff]{10}|[\u4e00-\u9fff][^|]*[。；！？，：]")
CHARACTER_CLASS = re.compile(r"\[[^\]]*\]")
WORD_TABLES = (
    "bot.config",  # each setting with its sentence stands in one place
    "bot.domain",
    "bot.knowledge",
)
"""Where Chinese is what the rules are about, not what is said to somebody."""

TOP = frozenset(
    [
        ".ci",
        ".gitignore",
        "bot",
        "config.yaml",
        "data",
        "deploy",
        "docs",
        "faq",
        "handlers",
        "tests",
        "pyproject.toml",
        "run_bot.py",
        "CHANGELOG.md",
        "LICENSE",
        "Makefile",
        "README.en.md",
        "README.md",
    ]
)
NOT_IN_GIT = re.compile(
    r"\.git|\.venv|\..*_cache|\.hypothesis|__pycache__|.*\.egg-info|build|dist|node_modules|\.DS_Store"
)


@dataclass(frozen=True)
class Module:
    name: str
    path: Path
    tree: ast.Module

    @property
    def package(self) -> str:
        return self.name if self.path.name == "__init__.py" else self.name.rpartition(".")[0]

    @cached_property
    def imports(self) -> tuple[tuple[int, str], ...]:
        """Line and full name of everything imported, wherever it stands."""
        return tuple(self._imports())

    def _imports(self) -> Iterator[tuple[int, str]]:
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self._absolute(node)
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith(("import_module", "__import__")):
                yield from ((node.lineno, str(one.value)) for one in node.args if isinstance(one, ast.Constant))

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        package = self.package.split(".")
        return ".".join([*package[: len(package) - node.level + 1], *([node.module] if node.module else [])])

    @cached_property
    def strings(self) -> tuple[tuple[int, str], ...]:
        """Every string that is neither docstring nor a handler's caption; an f-string without its holes."""
        return tuple(self._strings())

    def _strings(self) -> Iterator[tuple[int, str]]:
        apart = {id(part) for node in ast.walk(self.tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        apart |= {id(node.value) for node in ast.walk(self.tree) if isinstance(node, ast.Expr)}
        apart |= {id(node.value) for node in self.tree.body if is_caption(node)}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.JoinedStr):
                parts = (part.value for part in node.values if isinstance(part, ast.Constant))
                yield node.lineno, "".join(map(str, parts))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in apart:
                yield node.lineno, node.value

    def where(self, line: int) -> str:
        return f"{self.path.relative_to(ROOT)}:{line}"


@cache
def modules() -> tuple[Module, ...]:
    paths = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py"), *ROOT.glob("run_bot.py")]
    return tuple(
        Module(name_of(path), path, ast.parse(path.read_text(encoding="utf-8"), str(path))) for path in sorted(paths)
    )


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def lies_in(name: str, places: tuple[str, ...]) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)


def floor(name: str) -> int | None:
    return next((number for place, number in FLOORS.items() if lies_in(name, (place,))), None)


def is_caption(node: ast.stmt) -> bool:
    """`WHEN = "…"` of a handler: the line of the routing table that is read aloud."""
    return isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "WHEN"


def needed(module: Module, names: set[str]) -> Iterator[str]:
    """The modules that must be there before this one; a package does not wait for what lies in it."""
    for _, name in module.imports:
        found = name if name in names else name.rpartition(".")[0]
        if found in names and found != module.name and not lies_in(module.name, (found,)):
            yield found


def test_every_module_has_a_floor() -> None:
    assert [module.name for module in modules() if module.name != "bot" and floor(module.name) is None] == []


def test_nothing_imports_an_upper_floor() -> None:
    wrong = [
        f"{module.where(line)}: {module.name} imports {name}"
        for module in modules()
        for line, name in module.imports
        if (floor(name) or 0) > (floor(module.name) or 0)
    ]
    assert not wrong, "\n".join(["", *wrong])


def test_no_module_imports_tests() -> None:
    assert [m.where(line) for m in modules() for line, name in m.imports if lies_in(name, ("tests",))] == []


def test_no_circle_of_imports() -> None:
    names = {module.name for module in modules()}
    needs = {module.name: set(needed(module, names)) for module in modules()}
    while free := {name for name, wanted in needs.items() if not wanted & needs.keys()}:
        needs = {name: wanted for name, wanted in needs.items() if name not in free}
    assert not needs, ", ".join(sorted(needs))


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_library_stays_in_its_place(library: str) -> None:
    wrong = [
        module.where(line)
        for module in modules()
        for line, name in module.imports
        if lies_in(name, (library,)) and not lies_in(module.name, LIBRARIES[library])
    ]
    assert not wrong, "\n".join(["", *wrong])


def test_sql_stands_in_the_store_only() -> None:
    wrong = [
        module.where(line)
        for module in modules()
        if not lies_in(module.name, ("bot.store",))
        for line, text in module.strings
        if SQL.search(text)
    ]
    assert not wrong, "\n".join(["", *wrong])


def test_sentences_for_people_stand_in_texts_only() -> None:
    wrong = [
        f"{module.where(line)}: {text[:40]!r}"
        for module in modules()
        if not lies_in(module.name, ("bot.texts", *WORD_TABLES))
        for line, text in module.strings
        if SENTENCE.search(CHARACTER_CLASS.sub("", text))
    ]
    assert not wrong, "\n".join(["", *wrong])


def test_the_ground_floor_does_without_the_outer_world() -> None:
    wrong = [
        f"{module.where(line)}: {name}"
        for module in modules()
        if floor(module.name) == 0 and module.name != "bot.ports"
        for line, name in module.imports
        if name.split(".")[0] in OUTER_WORLD or name == "pathlib.Path"
    ]
    assert not wrong, "\n".join(["", *wrong])


def test_time_comes_in_as_an_argument() -> None:
    wrong = [
        f"{module.where(node.lineno)}: {ast.unparse(node.func)}"
        for module in modules()
        if (floor(module.name) or 0) <= 4
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in CLOCKS
    ]
    assert not wrong, "\n".join(["", *wrong])


def test_one_handler_per_file_and_services_without_classes_of_state() -> None:
    wrong = [module.name for module in modules() if module.name.startswith("handlers.") and module.name.count(".") > 1]
    assert not wrong, "\n".join(["", *wrong])


def test_the_top_of_the_project_is_as_the_design_fixes_it() -> None:
    there = {path.name for path in ROOT.iterdir() if not NOT_IN_GIT.fullmatch(path.name)}
    assert there - TOP == set()
    assert TOP - there - {"deploy"} == set()


def test_sizes_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A guide, not a limit: printed, never failing."""
    functions = [
        (node.end_lineno or node.lineno) - node.lineno + 1
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    files = {
        module.where(0).removesuffix(":0"): len(module.path.read_text("utf-8").splitlines()) for module in modules()
    }
    long = ", ".join(f"{name} {lines}" for name, lines in sorted(files.items()) if lines > 300)
    with capsys.disabled():
        print(
            f"\n{len(files)} files, {sum(files.values())} lines; functions: {len(functions)}, median "
            f"{statistics.median(functions):.0f} lines, {sum(one > 30 for one in functions)} over 30; "
            f"files over 300 lines: {long or 'none'}"
        )
