"""The hand-written messages say the same as the published stubs, for every number both know."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from wechaty_grpc.wechaty import puppet

from bot.gateways.wechaty import protobuf, wire

_text = st.text(max_size=200)
# The stubs of wechaty-grpc cannot write "" into a list; gateways do.
_ids = st.lists(st.text(min_size=1, max_size=40), max_size=4)
_big = st.integers(min_value=0, max_value=2**63 - 1)


@settings(max_examples=40)
@given(_text, _text, _text, _ids, st.integers(0, 200), _big)
def test_payload_as_the_stub_writes_it(one: str, text: str, who: str, ids: list[str], kind: int, time: int) -> None:
    stub = puppet.MessagePayloadResponse(
        id=one, text=text, timestamp=time, type=kind, from_id=who, room_id=one, to_id=who, mention_ids=ids
    )
    read = wire.MessagePayload.FromString(bytes(stub))
    assert (read.id, read.text, read.timestamp, read.type) == (one, text, time, kind)
    assert (read.talker_id, read.room_id, read.listener_id, read.mention_ids) == (who, one, who, ids)


@settings(max_examples=40)
@given(_text, st.lists(_text, max_size=4), st.integers(0, 300), st.integers(0, 4_000_000_000_000))
def test_payload_comes_back_as_it_was_written(text: str, ids: list[str], kind: int, time: int) -> None:
    payload = wire.MessagePayload(id="i", text=text, type=kind, mention_ids=ids, received_ms=time)
    assert wire.MessagePayload.FromString(payload.SerializeToString()) == payload


@settings(max_examples=40)
@given(_text, _text, _ids)
def test_send_text_is_what_the_stub_reads(place: str, text: str, ids: list[str]) -> None:
    sent = puppet.MessageSendTextRequest.FromString(wire.SendTextRequest(place, text, ids).SerializeToString())
    assert (sent.conversation_id, sent.text, sent.mentonal_ids) == (place, text, ids)
    back = wire.SendTextRequest.FromString(bytes(sent))
    assert back == wire.SendTextRequest(place, text, ids)


@settings(max_examples=40)
@given(st.integers(0, 300), _text)
def test_event_is_what_the_stub_writes(kind: int, payload: str) -> None:
    assert wire.Event.FromString(bytes(puppet.EventResponse(type=kind, payload=payload))) == wire.Event(kind, payload)


def test_the_id_of_what_was_sent_is_read_from_the_old_and_the_new_field() -> None:
    old = bytes(puppet.MessageSendTextResponse(id="old"))
    assert wire.SendAnswer.FromString(old).id == "old"
    assert wire.SendAnswer.FromString(old + protobuf.text_field(2, "new")).id == "new"
    assert wire.SendAnswer.FromString(b"").id == ""


def test_a_link_goes_out_in_the_old_and_the_new_form() -> None:
    request = wire.SendUrlRequest("r1", '{"title": "t"}', "t", "https://example.org/a", "d", "p")
    assert puppet.MessageSendUrlRequest.FromString(request.SerializeToString()).url_link == '{"title": "t"}'
    assert wire.SendUrlRequest.FromString(request.SerializeToString()) == request


def test_unknown_fields_are_passed_over_and_broken_bytes_are_named() -> None:
    extra = protobuf.int_field(99, 7) + b"\xa1\x06" + bytes(8) + b"\xa5\x06" + bytes(4)
    assert wire.Event.FromString(extra + wire.Event(2, "x").SerializeToString()) == wire.Event(2, "x")
    for broken in (b"\x12\xff", b"\x80", b"\x0b", b"\x08" + b"\xff" * 11):
        with pytest.raises(protobuf.Malformed):
            wire.Event.FromString(broken)


def test_negative_numbers_keep_their_sign() -> None:
    assert protobuf.signed(next(protobuf.fields(protobuf.int_field(1, -3)))[1]) == -3  # type: ignore[arg-type]
