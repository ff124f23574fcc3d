"""ask: what the bot would say to a question, with the best five entries and why."""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import nullcontext
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.domain.danger.advice import advice_for
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.faults import NotFound
from bot.domain.knowledge import Match, Verdict
from bot.domain.places.place import Places
from bot.domain.words.placeholders import fill
from bot.files import Files, load_files
from bot.knowledge.batch import answer_batch
from bot.services.hearing.reaction import Reaction, as_question, is_said_unasked, reaction
from bot.texts import faults_file, operators, residents, residents_emergency, residents_services
from bot.texts import operators_ask as texts
from bot.texts.reasons import reason

_ANSWERED = (Reaction.ANSWER, Reaction.ANSWER_AND_OFFER)
_DAYS = 20
"""So many days on which entries were valid that are not now are looked at."""


def add_to(commands: Any) -> None:
    parser = commands.add_parser("ask", help=texts.CLI_ASK)
    parser.add_argument("question", nargs="?", metavar="问题", help=texts.CLI_ASK_QUESTION)
    parser.add_argument("--grid", metavar="G", help=texts.CLI_ASK_GRID)
    parser.add_argument("--batch", metavar="IN.jsonl", help=texts.CLI_ASK_BATCH)
    parser.add_argument("--out", metavar="OUT.jsonl", help=texts.CLI_ASK_OUT)
    parser.add_argument("--faq", type=Path, metavar="DIR", help=texts.CLI_ASK_FAQ)
    parser.set_defaults(work=work)


def work(options: argparse.Namespace, environment: Mapping[str, str]) -> int:
    if bool((options.question or "").strip()) == (options.batch is not None):
        raise NotFound(texts.ask_what())
    files = load_files(options.config, environment, other_faq=options.faq)
    for warning in files.warnings:
        # What is measured on words alone must not pass for more.
        print(warning, file=sys.stderr)
    grid = _grid(files.desk.office.places, options.grid)
    knowledge = files.desk.knowledge
    knowledge.load_jieba()
    knowledge.embed()
    today = datetime.now(files.settings.zone).date()
    if options.batch:
        return _batch(options.batch, options.out, files, today)
    for line in explain(files, options.question, grid, today):
        print(line)
    return 0


def _batch(source: str, target: str | None, files: Files, today: date) -> int:
    """JSON lines {"qid", "text"} in, decisions out, in the same order; - is standard input."""
    try:
        lines = sys.stdin.readlines() if source == "-" else Path(source).read_text(encoding="utf-8").splitlines()
        total = sum(1 for line in lines if line.strip())
        decisions = _shown_progress(answer_batch(lines, files.desk.knowledge, today, decided), total)
        with Path(target).open("w", encoding="utf-8") if target else nullcontext(sys.stdout) as out:
            for decision in decisions:
                print(json.dumps(decision, ensure_ascii=False), file=out)
    except UnicodeDecodeError:
        raise NotFound(texts.cannot_read_or_write(f"{source} {faults_file.not_utf8()}")) from None
    except OSError as error:
        raise NotFound(texts.cannot_read_or_write(f"{error.filename or target or source}，{reason(error)}")) from None
    except ValueError as error:
        raise NotFound(texts.bad_batch_line(source, str(error))) from None
    return 0


def _shown_progress(decisions: Iterator[dict[str, Any]], total: int) -> Iterator[dict[str, Any]]:
    """A bar on a terminal, nothing elsewhere."""
    for count, decision in enumerate(decisions, 1):
        if sys.stderr.isatty() and (count % 10 == 0 or count == total):
            print(
                "\r" + operators.progress(count, total), end="" if count < total else "\n", file=sys.stderr, flush=True
            )
        yield decision


def _grid(places: Places, name: str | None) -> str | None:
    if name is None:
        return None
    grid = places.find(name)
    if grid is None:
        raise NotFound(operators.no_such_grid(name))
    return grid


def explain(files: Files, question: str, grid: str | None, today: date) -> list[str]:
    """Lines for the operator."""
    office = files.desk.office
    start = time.perf_counter()
    match = files.desk.knowledge.match(question, office.places.upwards(grid) or None, today)
    taken = (time.perf_counter() - start) * 1000
    emergency = recognise_emergency(question)
    lines = (
        [texts.would_be_an_emergency(residents_emergency.emergency_line(emergency, advice_for(question, emergency)))]
        if emergency
        else []
    )
    if reaction(question, match) is Reaction.TICKET:
        lines.append(texts.would_be_a_ticket(office.classifier.classify(question).category.name))
    lines += _would_say(match, office.places, grid)
    lines.append(texts.best_entries())
    for place, candidate in enumerate(match.candidates[:5], 1):
        signals = "，".join(f"{name} {value}" for name, value in candidate.signals)
        entry = candidate.entry
        lines.append(texts.candidate(place, candidate.score, entry.question, candidate.matched, entry.id, signals))
    lines += [*match.why, *_left_out(files, question, grid, today)]
    return [*lines, texts.took(taken, files.desk.knowledge.encoder_name)]


def _left_out(files: Files, question: str, grid: str | None, today: date) -> list[str]:
    """Entries that would come before all others, were it another grid or another day."""
    knowledge, places = files.desk.knowledge, files.desk.office.places
    upwards = places.upwards(grid) or None
    days = {one.valid_until or one.valid_from or today for one in knowledge.entries if not one.holds(None, today)}
    found = {}
    for grids, day in ((None, today), *((upwards, day) for day in sorted(days)[-_DAYS:])):
        other = knowledge.match(question, grids, day)
        best = other.best
        if best is not None and other.mentioned is not Verdict.NONE and not best.holds(upwards, today):
            found[best.id] = best
    lines = []
    for entry in found.values():
        place = f"{entry.file}:{entry.line}"
        if entry.holds(None, today):
            names = sorted(places.grids[one].name for one in entry.grids if one in places.grids)
            lines.append(texts.holds_elsewhere(entry.question, place, names))
        else:
            lines.append(texts.holds_another_day(entry.question, place, entry.valid_from, entry.valid_until, today))
    return lines


def _would_say(match: Match, places: Places, grid: str | None) -> list[str]:
    what = reaction(match.question, match)
    if what is Reaction.TICKET:
        what = as_question(match.question, match)
    if what is Reaction.CHOICES:
        said = residents.choices([candidate.entry.question for candidate in match.offered])
    elif what in _ANSWERED and match.best:
        filled = fill(match.best.answer, places.placeholder_values(grid)) if grid else match.best.answer
        offered = f"\n{residents.report_all_the_same()}" if what is Reaction.ANSWER_AND_OFFER else ""
        said = f"{filled}{offered}" if filled else texts.unfilled_here()
    else:
        said = residents_services.what_i_am_for() if what is Reaction.IDLE else texts.would_pass_on()
    return [texts.when_mentioned(said), texts.when_unprompted(is_said_unasked(match.question, match))]


def decided(text: str, match: Match) -> tuple[bool, Verdict]:
    """For many at once: whether it is answered unasked, and how it is answered to whoever asks the bot; what becomes a
    ticket, as in a chat, is none of these."""
    what = reaction(text, match)
    answered = Verdict.ANSWER if what in _ANSWERED else Verdict.NONE
    return is_said_unasked(text, match), Verdict.CHOICES if what is Reaction.CHOICES else answered
