"""What makes matching fast gives the same as what it stands in for."""

from __future__ import annotations

import importlib
import math
import random
import re
import time
import unicodedata
from pathlib import Path

import numpy as np
import pytest

from bot.knowledge.clean import _BUILDING, _BUILDING_SIGN, _INVISIBLE, _TAIL, _TAIL_SIGNS, core, plain, unwrapped
from bot.knowledge.dictionary import add, word_counts
from bot.knowledge.field import Fields, Products
from bot.knowledge.layers import Layers
from bot.knowledge.lexicon import ASKS, ASPECTS
from bot.knowledge.retrieval import highest
from bot.knowledge.rows import Matrix, Rows
from bot.knowledge.sayings import sayings
from bot.knowledge.segment import Cutter, build_cutter
from bot.knowledge.sound import Sounds
from bot.knowledge.terms import Analyser
from bot.knowledge.vectors import Vectors
from bot.knowledge.vocabulary import Vocabulary, load_vocabulary
from tests.knowledge.questions import own

ROOT = Path(__file__).resolve().parents[2]
TEXTS = [asked.text for asked in (*own("tune").questions, *own("tune").negatives)]


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load_vocabulary(ROOT / "data/words.txt", ROOT / "data/synonyms.yaml")[0]


@pytest.fixture(scope="module")
def cutter(vocabulary: Vocabulary) -> Cutter:
    return build_cutter(vocabulary)


@pytest.fixture(scope="module")
def analyser(vocabulary: Vocabulary, cutter: Cutter) -> Analyser:
    return Analyser(cutter, vocabulary, Sounds())


def test_words_are_cut_as_jieba_cuts_them(cutter: Cutter, vocabulary: Vocabulary) -> None:
    jieba = importlib.import_module("jieba")
    jieba.setLogLevel(60)
    theirs = jieba.Tokenizer()
    words = {**word_counts(None)}
    for word in (*vocabulary.canonical, *vocabulary.words):
        add(words, word, 0)
    weights = {word: cutter.weights.get(hash(word)) for word in words}
    frequencies = {
        word: round(math.exp(weight) * 1e9) if weight else 0 for word, weight in weights.items() if weight is not None
    }
    assert len(frequencies) == len(cutter.weights)
    theirs.FREQ, theirs.total, theirs.initialized = frequencies, 1e9, True
    for text in TEXTS[::3]:
        run = "".join(sign for sign in core(text) if "一" <= sign <= "鿕")
        assert cutter.cut(run) == list(theirs.cut(run, HMM=False))


@pytest.mark.parametrize(("run", "words"), [("abc12", ["abc12"]), ("", []), ("㐀㐁", ["㐀", "㐁"]), ("办", ["办"])])
def test_what_no_dictionary_has_is_cut_too(cutter: Cutter, run: str, words: list[str]) -> None:
    assert cutter.cut(run) == words


def test_a_text_without_a_sign_of_it_has_no_flat() -> None:
    for text in map(plain, (*TEXTS, "3号楼", "十二单元302室", "12楼的", "2区3栋", "楼上的302室")):
        assert not _BUILDING.search(text) or _BUILDING_SIGN.search(text)


def test_a_tail_is_all_of_its_own_signs() -> None:
    for text in map(plain, (*TEXTS, "电费怎么交 谢谢大家了！！", "急急急，在线等。", "请告知一下？")):
        whole, behind = (_TAIL.search(text, start) for start in (0, len(text.rstrip(_TAIL_SIGNS))))
        assert (whole and whole.span()) == (behind and behind.span())


def test_texts_are_spelled_as_normalising_spells_them() -> None:
    for text in (*TEXTS, "，ＡＢ①１２：３０（急）", "a\u200bb\ufeff，；", "；\u0301！\u0338"):
        assert plain(text) == plain(_INVISIBLE.sub("", unicodedata.normalize("NFKC", text)))


@pytest.mark.parametrize("text", ["，" * 10_000, "谢谢" * 5_000, "急" * 10_000, "3" * 10_000, "今上个" * 3_000])
def test_a_very_long_text_is_read_soon(text: str) -> None:
    begun = time.process_time()
    unwrapped(plain(text))
    core(text)
    assert time.process_time() - begun < 1


def test_what_a_text_asks_is_found_wherever_it_stands(analyser: Analyser) -> None:
    """A pattern is only tried where one of its own signs stands; a text is read clause by clause."""
    asks, aspects = (re.compile(found.pattern.partition(")")[2]) for found in (ASKS, ASPECTS))
    for text in TEXTS:
        terms = analyser.terms(text)
        base = terms.text
        standard, hints = sayings().read(base)
        found = {kind for one in asks.finditer(standard) if (kind := one.lastgroup) and kind != "方法"}
        found |= {one.lastgroup for one in aspects.finditer(standard) if one.lastgroup}
        assert terms.asks == found
        assert terms.spoken == standard
        assert terms.hints == tuple(dict.fromkeys(word for word, _ in hints if word not in base))


def test_cosines_are_those_of_vectors() -> None:
    rng = random.Random(4)
    kinds = [[tuple(rng.sample("abcdefgh", rng.randint(0, 5))) for _ in range(12)] for _ in range(2)]
    asked = [("a", "c", "x"), ("h", "b")]
    found = Fields(kinds).cosines(asked)
    for rows, terms, cosines in zip(kinds, asked, found, strict=True):
        for row, cosine in zip(rows, cosines.tolist(), strict=True):
            held = {term: math.log1p(12 / max(1, sum(term in other for other in rows))) for term in "abcdefgh"}
            unknown = math.log1p(12)
            product = sum(held[term] ** 2 for term in terms if term in row)
            asked_length = math.sqrt(sum((held[t] if any(t in r for r in rows) else unknown) ** 2 for t in terms))
            length = math.sqrt(sum(held[term] ** 2 for term in row)) or 1.0
            assert cosine == pytest.approx(product / asked_length / length, abs=1e-5)


def test_a_question_that_holds_the_one_before_is_asked_by_what_is_new() -> None:
    rng = random.Random(5)
    fields = Fields([[tuple(rng.sample("abcdefgh", rng.randint(0, 5))) for _ in range(12)] for _ in range(2)])
    products = Products(fields)
    questions = [("ab", "c"), ("dab", "cef"), ("ab", "cefg"), ("", ""), ("hx", "ab")]
    for terms in questions:
        alone = Products(fields)
        assert products.ask(terms) == pytest.approx(alone.ask(terms))
        assert products.values == pytest.approx(alone.values, abs=1e-6)


@pytest.mark.parametrize(
    "sizes", [[], [1], [3, 1, 2], [2] * 40, [1, 30, 1], [*range(1, 30), 2, 2], [1] * 20 + [4] * 20 + [70]]
)
def test_the_best_row_of_each_entry_is_found_by_layers(sizes: list[int]) -> None:
    layers = Layers(sizes)
    by_row = np.random.default_rng(6).normal(size=sum(sizes)).astype(np.float32)
    rows = np.split(by_row, np.cumsum(sizes)[:-1]) if sizes else []
    placed = layers.placed(by_row)
    assert layers.best(placed).tolist() == [row.max() for row in rows]
    assert layers.mean(placed) == pytest.approx([row.mean() for row in rows], abs=1e-6)
    assert [placed[layers.places(entry)].tolist() for entry in range(len(sizes))] == [row.tolist() for row in rows]
    assert layers.by_row(placed).tolist() == by_row.tolist()


def unit(count: int, numbers: int, seed: int) -> Matrix:
    rows = np.random.default_rng(seed).normal(size=(count, numbers)).astype(np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def test_vectors_are_kept_to_half_the_precision() -> None:
    whole = np.concatenate([unit(40, 24, 8), [[0.0, -0.0, 1e-7, -6e-8, 65504.0, -1.0] * 4]]).astype(np.float32)
    rows = Rows.of(whole)
    assert rows.take(slice(None)).tobytes() == whole.astype(np.float16).astype(np.float32).tobytes()
    assert rows.take([40, 3, 4, 5, 0]).tolist() == rows.take(slice(None))[[40, 3, 4, 5, 0]].tolist()
    assert rows.only([7, 9]).take([1, 0, 1]).tolist() == rows.take([9, 7, 9]).tolist()
    assert rows.take([]).shape == (0, 24)


def vectors_of(rows: Rows, answers: Rows, parts: tuple[int, ...]) -> Vectors:
    owners = [number // 2 for number in range(len(rows))]
    return Vectors(rows, answers, parts, owners, [], np.zeros((0, 8), np.float32))


@pytest.mark.parametrize("size", [0, 1, 5, 40, 500, 3000])
@pytest.mark.parametrize("count", [1, 6, 48])
def test_the_highest_are_found_by_groups(size: int, count: int) -> None:
    rng = np.random.default_rng(7)
    for values in (rng.normal(size=size), rng.integers(0, 9, size), np.zeros(size), rng.random(size) ** 20):
        given = values.astype(np.float32)
        for least in (-math.inf, 0.5):
            in_order = [at for at in np.argsort(-given, kind="stable").tolist() if given[at] >= least]
            assert highest(given, count, least) == sorted(in_order[:count])


def test_close_rows_are_found_a_few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = Rows.of(unit(40, 8, 3))
    vectors = vectors_of(rows, rows.only([*range(20)]), (8,))
    together = list(vectors.close_rows(1.0))
    monkeypatch.setattr("bot.knowledge.vectors._AT_ONCE", 7)
    assert sorted(vectors.close_rows(1.0)) == sorted(together)
    whole = rows.take(slice(None))
    near = (whole @ whole.T - vectors._parts[0].mean) / vectors._parts[0].spread
    assert together == [(one, two) for one in range(40) for two in range(one + 1, 40) if near[one, two] >= 1.0]


def test_very_many_rows_are_compared_from_their_widest_sides_and_those_looked_at_exactly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    few = unit(200, 24, 4)
    few[:, 6:12] = few[:, 15:24] = 0  # they differ in fifteen numbers only
    flat, answers, asked = Rows.of(few), Rows.of(unit(100, 24, 5)), unit(1, 24, 6)[0]
    exact = vectors_of(flat, answers, (12, 12))
    assert not exact.is_rough
    monkeypatch.setattr("bot.knowledge.vectors._MANY", 50)
    monkeypatch.setattr("bot.knowledge.vectors._SIDES", 15)
    rough = vectors_of(flat, answers, (12, 12))
    assert rough.is_rough
    assert rough.near(asked) == pytest.approx(exact.near(asked), abs=1e-4)
    assert rough.near_answers(asked) != pytest.approx(exact.near_answers(asked), abs=1e-2)  # which differ in all
    near, told = rough.exactly(asked, [7, 150, 3], [99, 0])
    assert near == pytest.approx(exact.near(asked)[[7, 150, 3]], abs=1e-5)
    assert told == pytest.approx(exact.near_answers(asked)[[99, 0]], abs=1e-5)
