"""faq: the knowledge as a table, in and out; how it is used; what nothing answered."""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.cli.operate import on_store
from bot.clock import system_clock
from bot.content import faqimport, faqsheet
from bot.content.document import shown
from bot.domain.faults import XiaolingtongError
from bot.domain.misses import Miss, MissCluster
from bot.domain.units import DAY_MS
from bot.files import Files, load_files
from bot.knowledge.clusters import gather
from bot.store.questions import faqstats
from bot.store.questions.faqstats import EntryStats
from bot.texts import faq as texts
from bot.texts.reasons import reason

DAYS = 30
Work = Callable[[argparse.Namespace, Mapping[str, str]], int]


class TableFault(XiaolingtongError):
    """A table that cannot be read or written, or whose rows are wrong; nothing was changed."""


def add_to(commands: Any) -> None:
    faq = commands.add_parser("faq", help=texts.CLI_FAQ)
    parts = faq.add_subparsers(metavar="COMMAND", required=True)
    taking = _part(parts, "import", texts.CLI_IMPORT, import_table)
    taking.add_argument("table", type=Path, metavar="FILE", help=texts.CLI_TABLE)
    taking.add_argument("--apply", action="store_true", help=texts.CLI_IMPORT_APPLY)
    taking.add_argument("--into", default=texts.IMPORTED, metavar="TOPIC", help=texts.CLI_IMPORT_INTO)
    for name, help, work in (
        ("export", texts.CLI_EXPORT, export_table),
        ("template", texts.CLI_TEMPLATE, make_template),
    ):
        _part(parts, name, help, work).add_argument("table", type=Path, metavar="FILE", help=texts.CLI_TABLE)
    _part(parts, "stats", texts.CLI_STATS, show_stats)
    _part(parts, "misses", texts.CLI_MISSES, show_misses).add_argument(
        "--days", type=_days, default=DAYS, metavar="DAYS", help=texts.CLI_DAYS
    )


def _days(text: str) -> int:
    days = int(text)
    if days < 1:
        raise ValueError(text)
    return days


def _part(parts: Any, name: str, help: str, work: Work) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = parts.add_parser(name, help=help)
    parser.set_defaults(work=work)
    return parser


def import_table(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = load_files(options.config, environment, encode=False)
    try:
        rows, faults = faqsheet.read_table(options.table)
    except faqsheet.BadTable as error:
        raise TableFault(str(error)) from error
    except OSError as error:
        raise TableFault(texts.not_read(str(options.table), reason(error))) from error
    if not faqsheet.is_topic(options.into):
        raise TableFault(texts.not_a_topic(options.into))
    known = files.desk.office.places.spellings
    planned = faqimport.plan(rows, files.desk.knowledge.entries, files.folders.faq, known, options.into)
    if faults := faqimport.in_order([*faults, *planned.faults]):
        raise TableFault("\n".join([*faults, texts.import_faulty(len(faults))]))
    if hidden := sorted(faqsheet.hidden_rows(options.table) & {row.number for row in rows}):
        print(texts.hidden_rows(hidden))
    for line in planned.lines:
        print(line)
    print(texts.import_summary(planned.added, planned.changed, planned.same))
    if options.apply and planned.lines:
        print(texts.imported([shown(file) for file in _applied(planned, files)]))
    elif planned.lines:
        print(texts.import_how())
    return 0


def _applied(planned: faqimport.Plan, files: Files) -> list[Path]:
    try:
        return faqimport.apply(planned, files.folders.faq, files.desk.office.places.spellings)
    except OSError as error:
        raise TableFault(texts.not_written(shown(files.folders.faq), reason(error))) from error


def export_table(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = load_files(options.config, environment, encode=False)
    names = {grid.id: grid.name for grid in files.desk.office.places.grids.values()}
    count = _written(options.table, lambda: faqsheet.write_table(options.table, files.desk.knowledge.entries, names))
    print(texts.exported(count, str(options.table)))
    return 0


def make_template(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    _written(options.table, lambda: faqsheet.write_template(options.table))
    print(texts.template_made(str(options.table)))
    return 0


def _written(table: Path, write: Callable[[], int]) -> int:
    try:
        return write()
    except faqsheet.BadTable as error:
        raise TableFault(str(error)) from error
    except OSError as error:
        raise TableFault(texts.not_written(str(table), reason(error))) from error


def show_stats(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = load_files(options.config, environment)
    stats = on_store(files, lambda store: store.query(faqstats.entry_stats))
    misses = on_store(files, lambda store: store.query(lambda conn: faqstats.misses_since(conn, 0)))
    missed = _missed(_clusters(files, misses))
    questions = {entry.id: entry.question for entry in files.desk.knowledge.entries}
    rows = {id: stats.get(id, EntryStats(0, 0, {})) for id in {*stats, *missed}}
    asked = {id: one.said + missed[id] for id, one in rows.items()}
    print("\t".join(texts.STATS_COLUMNS))
    for id in sorted(rows, key=lambda id: (-asked[id], -rows[id].complaints, id)):
        print("\t".join(_stats_row(id, questions.get(id, texts.gone()), rows[id], missed[id])))
    answers, complaints = (sum(getattr(one, name) for one in stats.values()) for name in ("said", "complaints"))
    used = sum(1 for entry, one in stats.items() if one.said and entry in questions)
    print(texts.stats_summary(len(questions), used, answers, len(misses), complaints))
    return 0


def _missed(clusters: Iterable[MissCluster]) -> Counter[str]:
    """How often what an entry answers was asked and nothing was said, by 编号."""
    counts: Counter[str] = Counter()
    for cluster in clusters:
        if cluster.near is not None and (cluster.likely or cluster.answered):
            counts[cluster.near.id] += cluster.count
    return counts


def _stats_row(entry: str, question: str, stats: EntryStats, missed: int) -> list[str]:
    kinds = (stats.feedback.get(kind, 0) for kind in texts.FEEDBACK_COLUMNS)
    return [entry, question, *map(str, (stats.said + missed, stats.prompted, stats.unprompted, missed, *kinds))]


def _clusters(files: Files, misses: Sequence[Miss]) -> tuple[MissCluster, ...]:
    if not misses:
        return ()
    files.desk.knowledge.embed()
    return gather(misses, files.desk.knowledge, datetime.now(files.settings.zone).date())


def show_misses(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    files = load_files(options.config, environment)
    for warning in files.warnings:
        print(warning)
    since = system_clock() - options.days * DAY_MS
    misses = on_store(files, lambda store: store.query(lambda conn: faqstats.misses_since(conn, since)))
    if not misses:
        print(texts.no_misses(options.days))
        return 0
    clusters = _clusters(files, misses)
    print(texts.misses_summary(options.days, len(misses), len(clusters)))
    for place, cluster in enumerate(clusters, 1):
        print(texts.miss_cluster(place, cluster))
    return 0
