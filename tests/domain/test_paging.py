"""Which part of a long list is meant, and what comes behind it."""

from __future__ import annotations

import pytest

from bot.domain.commands.paging import MOST_SHOWN, SHOWN, Page, page_after, read_page


@pytest.mark.parametrize(
    ("words", "page", "rest"),
    [
        ("", Page(), ""),
        ("2", Page(2), ""),
        ("第二页", Page(2), ""),
        ("徐一岸 3", Page(3), "徐一岸"),
        ("超时 全部", Page(size=MOST_SHOWN), "超时"),
        ("银杏 1 号微网格", Page(), "银杏 1 号微网格"),
        ("徐一岸", Page(), "徐一岸"),
    ],
)
def test_the_part_is_the_last_word(words: str, page: Page, rest: str) -> None:
    assert read_page(words) == (page, rest)


@pytest.mark.parametrize(
    ("page", "count", "shown", "after"),
    [
        (Page(), 9, range(9), None),
        (Page(), 10, range(9), 2),
        (Page(2), 10, range(9, 10), None),
        (Page(2), 36, range(9, 18), 3),
        (Page(7), 10, range(9, 10), None),
        (Page(size=MOST_SHOWN), 36, range(36), None),
        (Page(size=MOST_SHOWN), 60, range(MOST_SHOWN), MOST_SHOWN // SHOWN + 1),
    ],
)
def test_nothing_is_left_out_between_two_pages(page: Page, count: int, shown: range, after: int | None) -> None:
    part = page.within(count)
    assert list(range(count))[part] == list(shown)
    assert page_after(part, count) == after
