"""A page as a PDF, printed by Chromium; it needs Chinese fonts, and says how to get both."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bot.domain.faults import NotFound
from bot.drawing import find_font
from bot.texts import reports_paper as texts

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--headless=new",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-sync",
    "--no-pdf-header-footer",
)
WITHIN_S = 90
LAST_LINES = 200


def find_chromium(programs: Sequence[str] = PROGRAMS) -> str | None:
    return next((path for name in programs if (path := shutil.which(name))), None)


def print_pdf(html: str, out: Path, font_file: str = "") -> None:
    """Raises NotFound with the mend where Chromium or a Chinese font is missing, OSError where `out` cannot be written.

    Chromium reads and writes in a folder of its own: a snap sees no other, and `out` is never half written.
    """
    program = find_chromium()
    if program is None:
        raise NotFound(texts.no_chromium())
    if find_font(font_file) is None:
        raise NotFound(texts.no_chinese_font())
    with tempfile.TemporaryDirectory(prefix="report-") as folder:
        page, printed = Path(folder, "report.html"), Path(folder, "report.pdf")
        page.write_text(html, encoding="utf-8")
        reason = _run([program, *_options(folder), f"--print-to-pdf={printed}", page.as_uri()])
        if not printed.is_file() or not printed.read_bytes().startswith(b"%PDF"):
            raise NotFound(texts.chromium_failed(reason))
        shutil.copyfile(printed, out)


def _options(folder: str) -> list[str]:
    # Chromium refuses to start its own sandbox as root, which is what a container runs as; the page is our own.
    as_root = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    return [*QUIET, *as_root, f"--user-data-dir={folder}/profile"]


def _run(command: list[str]) -> str:
    """What it said last, for whoever must find out why nothing came."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=WITHIN_S, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)[:LAST_LINES]
    lines = done.stderr.strip().splitlines()
    return lines[-1][:LAST_LINES] if lines else str(done.returncode)
