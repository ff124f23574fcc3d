"""Matching at 100 to 100,000 questions: p50 and p99 of one question, building, live reload, memory; beside BM25.

What one question takes is time of the processor. Last, what `check` costs: every wording put as a question.

Run: python -m tests.bench.bench_knowledge [--sizes 100,1000,10000,30000,100000] [--check 1000,10000]
Each size runs in a process of its own, so that memory is that size's alone.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

import numpy as np

from bot.knowledge.gate import may_be_question
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.quality import remarks
from bot.knowledge.vectors import Matrix
from tests.knowledge.questions import own

ROOT = Path(__file__).resolve().parents[2]
TODAY = date(2026, 11, 21)
SIZES = (100, 1_000, 10_000, 30_000, 100_000)
"""30,000 are 10,000 entries of three."""

CHECKED = (1_000, 10_000)
_ASKED_BEFORE = 200
_DOING = ["办理", "续签", "补办", "注销", "查询", "投诉", "缴纳", "退还", "报修", "预约", "变更", "申请"]
_ASKING = ["怎么", "去哪里", "要带什么材料", "多少钱", "什么时候", "找谁"]


def wordings(count: int) -> list[str]:
    """Different questions made of the titles of our own set, with what is to be done and how it is asked."""
    titles = [entry.question for entry in own("tune").entries]
    found: dict[str, None] = {}
    number = 0
    while len(found) < count:
        title = titles[number % len(titles)]
        doing, asking = _DOING[number // 7 % len(_DOING)], _ASKING[number // 3 % len(_ASKING)]
        other = titles[number // 11 % len(titles)][:4]
        found.setdefault(f"{other}{title.rstrip('？?')}{doing}{asking}" + (f"甲{number}" if number >= 9_000 else ""))
        number += 1
    return list(found)


def write(folder: Path, count: int) -> Path:
    """A FAQ folder whose `count` wordings belong to entries of one 标准问 and two 相似问."""
    texts = wordings(count)
    lines = []
    for number in range(0, len(texts) - 2, 3):
        one, *similar = texts[number : number + 3]
        row = {
            "编号": f"e{number:06}",
            "标准问": one,
            "相似问": similar,
            "答案": f"请到窗口办理，带身份证（{number}）。",
        }
        lines.append("- " + json.dumps(row, ensure_ascii=False))
    path = folder / "bench.yaml"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def each(work: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Time of the processor by text, sorted: whatever else the machine does must not count."""
    times = []
    for text in texts:
        started = time.thread_time()
        work(text)
        times.append(time.thread_time() - started)
    return sorted(times)


def spread(times: list[float]) -> dict[str, float]:
    return {
        "p50_us": round(times[len(times) // 2] * 1e6, 1),
        "p99_us": round(times[int(len(times) * 0.99)] * 1e6, 1),
    }


def memory_mb() -> float:
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def warm_up(knowledge: Knowledge) -> None:
    """Questions of another set, so that those that are measured meet a bot that has run for a while."""
    for line in own("tune").questions[:_ASKED_BEFORE]:
        knowledge.match(line.text, None, TODAY)


def measure_ours(count: int, asked: Sequence[str]) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as scratch:
        path = write(Path(scratch), count)
        knowledge = Knowledge(Path(scratch), ROOT / "data/words.txt", ROOT / "data/synonyms.yaml")
        load = timed(lambda: knowledge.reload(None))
        build = timed(knowledge.load_jieba)
        # As the bot does when it has loaded everything.
        gc.collect()
        gc.freeze()
        warm_up(knowledge)
        times = each(lambda text: knowledge.match(text, None, TODAY), asked)
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("请到窗口办理", "请到大厅办理", 1), encoding="utf-8")
        live = timed(lambda: knowledge.reload(None))
    return {"load_s": round(load, 2), "build_s": round(build, 2), "live_reload_s": round(live, 2), **spread(times)}


class MadeUp:
    """Vectors of the sizes of both encoders, drawn by the text: what they tell is nothing, what they cost is the same.
    `spent` is the time of the processor that drawing them took."""

    name = "made-up"
    parts = (512, 384)

    def __init__(self) -> None:
        self.spent = 0.0

    def encode(self, texts: Sequence[str]) -> Matrix:
        started = time.thread_time()
        rows = np.empty((len(texts), sum(self.parts)), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            row[:] = np.random.default_rng(zlib.crc32(text.encode())).standard_normal(len(row)) + 1.2
        ends = np.cumsum((0, *self.parts))
        for part in map(slice, ends, ends[1:]):
            rows[:, part] /= np.linalg.norm(rows[:, part], axis=1, keepdims=True)
        self.spent += time.thread_time() - started
        return rows

    def encode_words(self, words: Sequence[str]) -> Matrix:
        return self.encode(words)[:, : self.parts[0]]


def measure_above_encoder(count: int, asked: Sequence[str]) -> dict[str, object]:
    """With all vectors in memory: what a question takes without the encoder's own time."""
    encoder = MadeUp()
    with tempfile.TemporaryDirectory() as scratch:
        path, state = write(Path(scratch), count), Path(scratch) / "state"
        knowledge = Knowledge(Path(scratch), ROOT / "data/words.txt", ROOT / "data/synonyms.yaml", encoder, state)
        load = timed(lambda: knowledge.reload(None))
        build = timed(lambda: (knowledge.load_jieba(), knowledge.embed()))
        gc.collect()
        gc.freeze()
        warm_up(knowledge)
        times = []
        for text in asked:
            encoder.spent = 0.0
            started = time.thread_time()
            knowledge.prepare(text)
            knowledge.match(text, None, TODAY)
            times.append(time.thread_time() - started - encoder.spent)
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("请到窗口办理", "请到大厅办理", 1), encoding="utf-8")
        live = timed(lambda: (knowledge.reload(None), knowledge.embed()))
    figures = {"load_s": round(load, 2), "build_s": round(build, 2), "live_reload_s": round(live, 2)}
    return {**figures, **spread(sorted(times))}


def measure_rank_bm25(count: int, asked: Sequence[str]) -> dict[str, object]:
    import jieba
    from rank_bm25 import BM25Okapi

    jieba.setLogLevel(60)
    tokenizer = jieba.Tokenizer()
    texts = wordings(count)
    made: list[BM25Okapi] = []
    build = timed(lambda: made.append(BM25Okapi([list(tokenizer.cut(text)) for text in texts])))
    return {
        "build_s": round(build, 2),
        **spread(each(lambda text: made[0].get_scores(list(tokenizer.cut(text))), asked)),
    }


def measure_bm25s(count: int, asked: Sequence[str]) -> dict[str, object]:
    import bm25s
    import jieba

    jieba.setLogLevel(60)
    tokenizer = jieba.Tokenizer()
    texts = wordings(count)
    index = bm25s.BM25()
    build = timed(lambda: index.index([list(tokenizer.cut(text)) for text in texts], show_progress=False))
    known = set(index.vocab_dict)

    def rank(text: str) -> None:
        words = [word for word in tokenizer.cut(text) if word in known]
        if words:
            index.get_scores(words)

    return {"build_s": round(build, 2), **spread(each(rank, asked))}


def measure_check(entries: int) -> dict[str, object]:
    """`check` of a folder of so many entries with two 相似问 each, on words alone; processor time."""
    with tempfile.TemporaryDirectory() as scratch:
        write(Path(scratch), 3 * entries)
        knowledge = Knowledge(Path(scratch), ROOT / "data/words.txt", ROOT / "data/synonyms.yaml")
        started = time.process_time()
        knowledge.reload(None)
        ready = time.process_time()
        found = remarks(knowledge.index, TODAY)
        done = time.process_time()
    return {
        "entries": entries,
        "load_s": round(ready - started, 2),
        "check_s": round(done - ready, 2),
        "found": len(found.faults),
        "perhaps": len(found.perhaps),
    }


METHODS = {
    "ours": measure_ours,
    "ours above the encoder": measure_above_encoder,
    "rank-bm25": measure_rank_bm25,
    "bm25s": measure_bm25s,
}


def one(method: str, count: int) -> dict[str, object]:
    """One row, measured in this process."""
    if method == "check":
        return {**measure_check(count), "memory_mb": memory_mb()}
    asked = [line.text for line in own("measured").questions]
    asked = asked if count > 10_000 else asked * 3
    return {"method": method, "questions": count, **METHODS[method](count, asked), "memory_mb": memory_mb()}


def gate_us() -> float:
    """Mean time to decide on a line of group talk."""
    talk = [line.text for line in own("measured").negatives if line.kind == "talk"] * 20
    return round(timed(lambda: [may_be_question(text) for text in talk]) / len(talk) * 1e6, 2)


def rows(methods: Iterable[str] = METHODS, sizes: Sequence[int] = SIZES) -> list[dict[str, object]]:
    """Every method at every size, each in a fresh process."""
    found = []
    for method, count in [(method, count) for count in sizes for method in methods]:
        command = [sys.executable, "-m", "tests.bench.bench_knowledge", "--one", method, str(count)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=900, check=False)
        if done.returncode == 0:
            found.append(json.loads(done.stdout.splitlines()[-1]))
        else:
            print(f"{method} {count}: {done.stderr.strip().splitlines()[-1:]}", file=sys.stderr)
    return found


def show(columns: Sequence[str], found: list[dict[str, object]]) -> None:
    print("| " + " | ".join(columns) + " |\n|" + "---|" * len(columns))
    for row in found:
        print("| " + " | ".join(str(row.get(column, "–")) for column in columns) + " |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)))
    parser.add_argument("--check", default=",".join(map(str, CHECKED)))
    parser.add_argument("--one", nargs=2, metavar=("METHOD", "COUNT"))
    given = parser.parse_args()
    if given.one:
        print(json.dumps(one(given.one[0], int(given.one[1]))))
        return
    print(f"group talk decided in {gate_us()} µs")
    columns = ("method", "questions", "p50_us", "p99_us", "load_s", "build_s", "live_reload_s", "memory_mb")
    show(columns, rows(sizes=[int(size) for size in given.sizes.split(",")]))
    print("\ncheck, on words alone")
    checked = [int(size) for size in given.check.split(",") if size]
    show(("entries", "load_s", "check_s", "found", "perhaps", "memory_mb"), rows(("check",), checked))


if __name__ == "__main__":
    main()
