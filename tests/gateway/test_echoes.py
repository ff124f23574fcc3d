"""Own messages that come back are matched: by id, else by room and words, oldest first, early ones kept."""

from __future__ import annotations

from bot.gateways.wechaty.echoes import EchoBook, Fate, Part


def begun(book: EchoBook, key: str, words: str = "好的", place: str = "r1") -> Part:
    part = book.part(key, "text", place, words)
    book.begin(part)
    return part


def test_by_id_after_the_gateway_gave_one() -> None:
    book = EchoBook(30)
    part = begun(book, "k1")
    assert book.sent(part, "m1", 0.0) == "m1"
    assert book.heard("m1", "r1", "whatever", 1.0) == "k1"
    assert book.owner("m1") == "k1"


def test_by_room_and_words_oldest_first() -> None:
    book = EchoBook(30)
    first, second = begun(book, "k1"), begun(book, "k2")
    assert book.heard("m1", "r1", "好的", 0.0) == "k1"
    assert first.fate is Fate.SENT
    assert second.fate is Fate.OPEN
    assert book.heard("m2", "r1", "好的 ", 0.0) == "k2"


def test_another_room_or_other_words_fit_nothing() -> None:
    book = EchoBook(30)
    part = begun(book, "k1")
    assert book.heard("m1", "r2", "好的", 0.0) is None
    assert book.heard("m2", "r1", "不好", 0.0) is None
    assert part.fate is Fate.OPEN
    assert book.owner("m1") is None


def test_a_space_after_a_mention_compares_equal() -> None:
    book = EchoBook(30)
    begun(book, "k1", "@小王\u2005请看一下")
    assert book.heard("m1", "r1", "@小王 请看一下", 0.0) == "k1"


def test_an_early_echo_is_kept_half_a_minute() -> None:
    book = EchoBook(30)
    book.heard("m1", "r1", "好的", 0.0)
    assert book.claim(begun(book, "k1"), 29.0)
    book.heard("m2", "r1", "好的", 100.0)
    assert not book.claim(begun(book, "k2"), 131.0)


def test_two_letters_with_the_same_words_whose_echoes_cross() -> None:
    book = EchoBook(30)
    first, second = begun(book, "k1"), begun(book, "k2")
    book.heard("m2", "r1", "好的", 0.0)
    assert book.sent(second, "m2", 0.0) == "m2"
    assert book.sent(first, "m1", 0.0) == "m1"
    assert (book.owner("m1"), book.owner("m2")) == ("k1", "k2")


def test_what_was_refused_takes_no_echo() -> None:
    book = EchoBook(30)
    part = begun(book, "k1")
    book.refused(part)
    assert book.heard("m1", "r1", "好的", 0.0) is None
    assert part.fate is Fate.REFUSED


def test_memory_is_bounded() -> None:
    book = EchoBook(30)
    for number in range(6_000):
        begun(book, f"k{number}", str(number))
    assert not book.known("k0")
    assert book.heard("m", "r1", "0", 0.0) is None
    assert book.heard("n", "r1", "5999", 0.0) == "k5999"


def test_an_early_echo_delivered_twice_is_one_message() -> None:
    book = EchoBook(30)
    book.heard("m1", "r1", "好的", 0.0)
    book.heard("m1", "r1", "好的", 0.0)
    assert book.claim(begun(book, "k1"), 1.0)
    assert not book.claim(begun(book, "k2"), 1.0)


def test_a_letter_sent_again_in_other_words_listens_for_those() -> None:
    book = EchoBook(30)
    begun(book, "k1", "@小王 请看")
    begun(book, "k1", "（重发）@小王 请看")
    assert book.heard("m1", "r1", "（重发）@小王 请看", 0.0) == "k1"
