"""Payloads become words: kinds, times, quotes, recalls."""

from __future__ import annotations

import pytest

from bot.domain.message import MessageKind, Quote
from bot.domain.words.quoted import split_quote
from bot.gateways.wechaty.reading import kind_of, recalled_id, said, sent_at
from bot.gateways.wechaty.wire import MessagePayload

NOW = 1_800_000_000_000


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (7, MessageKind.TEXT),
        (6, MessageKind.IMAGE),
        (2, MessageKind.VOICE),
        (5, MessageKind.STICKER),
        (13, MessageKind.RECALL),
        (1, MessageKind.OTHER),
        (14, MessageKind.OTHER),
        (15, MessageKind.OTHER),
        (0, MessageKind.OTHER),
        (999, MessageKind.OTHER),
    ],
)
def test_kinds_are_the_numbers_of_javascript(number: int, kind: MessageKind) -> None:
    assert kind_of(number) is kind


@pytest.mark.parametrize(
    ("payload", "at"),
    [
        (MessagePayload(received_ms=1_750_000_000_123), 1_750_000_000_123),
        (MessagePayload(timestamp=1_750_000_000_123), 1_750_000_000_123),
        (MessagePayload(timestamp=1_750_000_000), 1_750_000_000_000),
        (MessagePayload(received_ms=1_750_000_000, timestamp=1_750_000_000), 1_750_000_000_000),
        (MessagePayload(), NOW),
        (MessagePayload(received_ms=-5), NOW),
    ],
)
def test_time_in_seconds_or_milliseconds_in_either_field(payload: MessagePayload, at: int) -> None:
    assert sent_at(payload, NOW) == at


def test_a_quote_is_taken_apart() -> None:
    text = "「小蜜蜂：工单 1001 已受理」\n- - - - - - - - - - - - - - -\n@小蜜蜂 还没来人"
    assert split_quote(text) == (Quote("工单 1001 已受理", "小蜜蜂"), "@小蜜蜂 还没来人")


def test_a_quote_over_several_lines_with_brackets_and_colons() -> None:
    text = "「王:五：第一行「引」\n第二行：好」\n—————————\n收到\n谢谢"
    assert split_quote(text) == (Quote("第一行「引」\n第二行：好", "王:五"), "收到\n谢谢")


def test_a_quote_with_an_ascii_colon_and_one_without_a_name() -> None:
    assert split_quote("「li: hi」\n------\nok") == (Quote("hi", "li"), "ok")
    assert split_quote("「图片」\n------\nok") == (Quote("图片"), "ok")


@pytest.mark.parametrize("text", ["「没有后文」", "你好", "「甲：乙」\n还没完", "「甲：乙\n----\n丙", "", "「"])
def test_what_only_looks_like_a_quote_stays_as_it_is(text: str) -> None:
    assert split_quote(text) == (None, text)


def test_a_recall_names_its_message_plainly_or_in_xml() -> None:
    xml = (
        "<sysmsg type='revokemsg'><revokemsg><msgid>12</msgid><newmsgid><![CDATA[34]]></newmsgid></revokemsg></sysmsg>"
    )
    assert recalled_id(MessagePayload(text=" m7 ")) == "m7"
    assert recalled_id(MessagePayload(text=xml)) == "34"
    assert recalled_id(MessagePayload(text="<msgid>12</msgid>")) == "12"
    assert recalled_id(MessagePayload(text="<broken")) is None
    assert recalled_id(MessagePayload()) is None


def test_of_cards_only_the_title_is_read_and_of_files_the_name() -> None:
    card = MessagePayload(type=14, text="<msg><appmsg><title>停水通知</title><des>x</des></appmsg></msg>")
    assert said(card) == "停水通知"
    assert said(MessagePayload(type=1, filename="名单.xlsx")) == "名单.xlsx"
    assert said(MessagePayload(type=7, text="<title>不是卡片</title>")) == "<title>不是卡片</title>"
