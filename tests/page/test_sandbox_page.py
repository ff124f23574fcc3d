"""The sandbox page in a real browser, at phone and desktop size, against the running process."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from .sandbox_page import ANSWER_WITHIN, PHONE, SandboxPage

LI_AYI = "李阿姨"
OpenPage = Callable[..., SandboxPage]
NUMBER = re.compile(r"\d{4,}")
UNDER_A_THUMB = 44

# The same words from one person within a minute count as a repetition, so each size reports its own lamp.
REPORTS = {"desktop": "3号楼2单元楼道灯坏了", PHONE: "小区东门的路灯不亮了"}


def a_picture(path: Path) -> Path:
    """A small PNG file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    side = 64
    rows = b"".join(b"\0" + bytes((40, 120, 4 * y)) * side for y in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    )
    return path


def test_the_page_opens_without_errors_or_foreign_hosts(page: SandboxPage, tmp_path: Path) -> None:
    expect(page.page.locator("#whoami")).to_be_visible()
    expect(page.page.locator("#offline")).to_be_hidden()
    foreign = [url for url in page.requested if not url.startswith((page.url, "data:", "blob:"))]
    assert foreign == []
    page.page.screenshot(path=tmp_path / "opened.png")


def test_a_person_sees_only_their_own_rooms(page: SandboxPage) -> None:
    worker = next(person for person in page.get("people") if person["role"] == "worker")
    for name, person in ((LI_AYI, page.person(LI_AYI)), (worker["name"], worker)):
        page.be(name)
        rooms = [room["id"] for room in page.rooms_of(name)]
        shown = page.page.locator(".room").evaluate_all("rooms => rooms.map(room => room.dataset.room)")
        assert sorted(shown) == sorted([*rooms, f"dm:{person['id']}"])


def test_a_chosen_person_and_room_survive_a_reload(page: SandboxPage) -> None:
    page.be(LI_AYI)
    room = page.enter_residents_room(LI_AYI)
    page.page.reload()
    expect(page.page.locator("#chat-title")).to_have_text(room["topic"])
    expect(page.box).to_have_attribute("placeholder", re.compile(LI_AYI))


def test_at_offers_the_bot_first_and_filters(page: SandboxPage) -> None:
    page.be(LI_AYI)
    room = page.enter_residents_room(LI_AYI)
    page.type("@")
    expect(page.suggestions.nth(0)).to_contain_text("机器人")
    expect(page.suggestions.filter(has_text="小灵通")).to_have_count(1)
    expect(page.suggestions.filter(has_text="小蜜蜂")).to_have_count(1)
    others = [m["name"] for m in room["members"] if m["role"] != "bot" and m["name"] != LI_AYI]
    page.page.keyboard.type(others[-1])
    expect(page.suggestions).to_have_count(1)
    expect(page.suggestions).to_contain_text(others[-1])
    page.page.keyboard.press("Escape")
    expect(page.suggestions).to_have_count(0)


def test_a_question_is_answered(page: SandboxPage, tmp_path: Path) -> None:
    page.be(LI_AYI)
    room = page.enter_residents_room(LI_AYI)
    page.mention("小灵通")
    page.type("居住证怎么办")
    page.send()
    page.answer_to("居住证怎么办", has="居住证")

    bots = {member["id"] for member in room["members"] if member["role"] == "bot"}
    asked = [m for m in page.get(f"messages?room={room['id']}") if m["text"] == "@小灵通\u2005居住证怎么办"]
    assert set(asked[-1]["mentions"]) == bots
    page.page.screenshot(path=tmp_path / "answered.png")


def test_a_report_reaches_the_worker(page: SandboxPage, size: str, tmp_path: Path) -> None:
    report = REPORTS[size]
    page.be(LI_AYI)
    page.enter_residents_room(LI_AYI)
    page.mention("小蜜蜂")
    page.type(report)
    page.send()
    found = NUMBER.search(page.answer_to(report, has=NUMBER).locator(".text").inner_text())
    assert found is not None
    number = found.group()

    handlers = {p["id"]: p["name"] for p in page.get("people") if p["role"] in ("worker", "property", "department")}
    called = page.called_people()
    expect(called.first).to_be_visible(timeout=ANSWER_WITHIN)
    page.page.screenshot(path=tmp_path / "called.png")
    pinged = next(i for i in called.evaluate_all("chips => chips.map(c => c.dataset.person)") if i in handlers)
    page.tap(page.page.locator(f'.call-chip[data-person="{pinged}"]:visible'))

    ping = page.page.locator(".msg.bot").filter(has_text=number).last
    expect(ping).to_be_visible()
    expect(page.box).to_have_attribute("placeholder", re.compile(handlers[pinged]))
    page.say(f"接单 {number}")
    page.answer_to(f"接单 {number}", has=number)
    page.page.screenshot(path=tmp_path / "accepted.png")


def test_a_photo_is_sent_shown_and_enlarged(page: SandboxPage, tmp_path: Path) -> None:
    page.be(LI_AYI)
    page.enter_residents_room(LI_AYI)
    page.page.get_by_label("选择照片").set_input_files(a_picture(tmp_path / "photo.png"))
    expect(page.page.locator(".photo-card img")).to_be_visible()
    page.tap(page.page.get_by_role("button", name="发送"))
    expect(page.page.locator(".photo-card")).to_have_count(0)

    sent = page.page.locator(".msg.mine .photo img").last
    expect(sent).to_have_attribute("src", re.compile(r"^(?!data:)"))
    expect(sent).to_have_js_property("naturalWidth", 64)
    page.tap(sent)
    large = page.page.get_by_role("dialog", name="照片")
    expect(large.locator("img")).to_be_visible()
    page.page.keyboard.press("Escape")
    expect(large).to_have_count(0)


def test_a_message_is_quoted(page: SandboxPage, size: str) -> None:
    page.be(LI_AYI)
    page.enter_residents_room(LI_AYI)
    first = f"今天风真大（{size}）"
    page.say(first)
    page.delivered(first)
    page.quote(page.mine(first))
    page.say(f"记得收衣服（{size}）")
    page.delivered(f"记得收衣服（{size}）")
    quoted = page.mine(f"记得收衣服（{size}）").locator(".quoted")
    expect(quoted).to_contain_text(first)
    expect(page.page.locator(".quote-card")).to_have_count(0)


def test_others_get_unread_counts(page: SandboxPage, size: str) -> None:
    page.be(LI_AYI)
    room = page.enter_residents_room(LI_AYI)
    words = f"晚上有人跳舞吗（{size}）"
    page.say(words)
    page.delivered(words)
    neighbour = next(m for m in room["members"] if m["role"] == "resident" and m["name"] != LI_AYI)
    page.back_to_list()
    page.tap(page.page.locator("#whoami"))
    row = page.page.locator(f'.person[data-person="{neighbour["id"]}"]')
    expect(row.locator(".badge")).to_be_visible()
    page.tap(row)
    page.enter(room["id"])
    expect(page.page.locator(".msg").filter(has_text=words).last).to_be_visible()
    page.back_to_list()
    expect(page.page.locator(f'.room[data-room="{room["id"]}"] .badge')).to_have_count(0)


def test_back_keeps_who_i_am(open_page: OpenPage) -> None:
    page = open_page(PHONE)
    page.be(LI_AYI)
    room = page.enter_residents_room(LI_AYI)
    neighbour = next(m for m in room["members"] if m["role"] not in ("bot", "resident"))
    page.tap(page.page.get_by_role("button", name="点此换人"))
    page.tap(page.page.locator(f'.person[data-person="{neighbour["id"]}"]'))
    expect(page.page.locator("#chat-title")).to_have_text(room["topic"])
    page.page.go_back()
    expect(page.page.locator("#whoami")).to_contain_text(neighbour["name"])


def test_text_is_never_markup(page: SandboxPage) -> None:
    page.be(LI_AYI)
    page.enter_residents_room(LI_AYI)
    trick = "<img src=x onerror=document.title='x'><b>粗体</b>"
    page.say(trick)
    page.delivered(trick)
    expect(page.mine(trick).locator("b, img")).to_have_count(0)


@pytest.mark.parametrize("big", [False, True], ids=["normal", "large-text"])
def test_nothing_is_wider_than_a_narrow_phone(open_page: OpenPage, big: bool, tmp_path: Path) -> None:
    page = open_page("narrow")
    page.be(LI_AYI)
    if big:
        page.tap(page.page.get_by_role("button", name="大字"))
    assert page.overflow() <= 0
    page.enter_residents_room(LI_AYI)
    page.say("https://example.invalid/" + "a" * 300)
    assert page.overflow() <= 0
    for button, title in (("群成员", "群成员"), ("试试看", "三件可以试的事")):
        page.tap(page.page.get_by_role("button", name=button, exact=True))
        expect(page.page.get_by_role("dialog", name=title)).to_be_visible()
        assert page.overflow() <= 0
        page.page.screenshot(path=tmp_path / f"{button}.png")
        page.page.keyboard.press("Escape")


def test_many_who_were_called_do_not_widen_the_page(open_page: OpenPage) -> None:
    page = open_page(PHONE)
    page.be(LI_AYI)
    page.enter_residents_room(LI_AYI)
    for room, who in (("yunshan-1", "sun-nainai"), ("wanghu-1", "xiao-yang"), ("qinghe-3", "liu-jie")):
        said = {"room": room, "sender": who, "text": "@小蜜蜂 5号楼厨房着火了快来人"}
        assert page.page.request.post(f"{page.url}/sandbox/api/messages", data=said).ok
    chips = page.page.locator(".calls.in-chat .call-chip")
    expect(chips.nth(3)).to_be_attached(timeout=ANSWER_WITHIN)
    assert page.overflow() <= 0


def test_everything_to_tap_is_large_enough(open_page: OpenPage) -> None:
    page = open_page(PHONE)
    measure = f"""nodes => nodes.filter(node => node.checkVisibility() && !node.closest('.skip')).map(node => [
        node.getAttribute('aria-label') || node.textContent.trim(), node.getBoundingClientRect()
    ]).filter(([, box]) => box.width > 1 && Math.min(box.width, box.height) < {UNDER_A_THUMB} - 0.5)
    .map(([name, box]) => `${{name}} ${{box.width}}x${{box.height}}`)"""
    targets = page.page.locator("button:not(.act), label, input:not(.sr), textarea, [role=option]")
    page.be(LI_AYI)
    assert targets.evaluate_all(measure) == []
    page.enter_residents_room(LI_AYI)
    page.type("@")
    expect(page.suggestions.first).to_be_visible()
    assert targets.evaluate_all(measure) == []


def test_the_keys_of_the_text_box(open_page: OpenPage) -> None:
    page = open_page("desktop")
    page.be(LI_AYI)
    page.enter_residents_room(LI_AYI)
    page.type("第一行")
    page.page.keyboard.press("Shift+Enter")
    page.page.keyboard.type("第二行")
    expect(page.box).to_have_value("第一行\n第二行")
    # Enter that ends a word of the input method does not send.
    page.box.dispatch_event("keydown", {"key": "Enter", "isComposing": True, "bubbles": True, "cancelable": True})
    expect(page.box).to_have_value("第一行\n第二行")
    page.send()
    page.delivered("第二行")


def test_a_very_long_message_is_folded(open_page: OpenPage) -> None:
    page = open_page("desktop")
    page.be(LI_AYI)
    page.enter_residents_room(LI_AYI)
    page.box.fill("长" * 9_999 + "完")
    page.send()
    message = page.mine("长长长")
    expect(message.locator(".status")).to_have_count(0, timeout=ANSWER_WITHIN)
    low = message.bounding_box()
    page.mine("长长长").get_by_role("button", name="展开全文").click()
    high = message.bounding_box()
    assert low is not None
    assert high is not None
    assert low["height"] < 500 < high["height"]
    message.get_by_role("button", name="收起").click()


def test_what_was_not_delivered_is_sent_again_once(open_page: OpenPage) -> None:
    page = open_page("desktop")
    page.be(LI_AYI)
    room = page.enter_residents_room(LI_AYI)

    def cut(route: Route) -> None:
        if route.request.method == "POST":
            route.abort()
        else:
            route.continue_()

    page.page.route("**/sandbox/api/messages", cut)
    page.say("这句话走得慢")
    retry = page.mine("这句话走得慢").get_by_role("button", name="未送达，点此重试")
    expect(retry).to_be_visible(timeout=ANSWER_WITHIN)
    page.page.unroute("**/sandbox/api/messages")
    retry.click()
    page.delivered("这句话走得慢")
    kept = [m for m in page.get(f"messages?room={room['id']}") if m["text"] == "这句话走得慢"]
    assert len(kept) == 1
    # The browser reports each cut request as an error of the page.
    page.errors.clear()


def test_a_lost_receipt_does_not_say_it_twice(open_page: OpenPage) -> None:
    page = open_page("desktop")
    page.be(LI_AYI)
    room = page.enter_residents_room(LI_AYI)
    posts = 0

    def lose_the_first_receipt(route: Route) -> None:
        nonlocal posts
        posts += route.request.method == "POST"
        if route.request.method == "POST" and posts == 1:
            route.fetch()
            route.abort()
        else:
            route.continue_()

    page.page.route("**/sandbox/api/messages", lose_the_first_receipt)
    page.say("收条丢了的话")
    page.delivered("收条丢了的话")
    # Long enough for the page to try again.
    page.page.wait_for_timeout(1_500)
    kept = [m for m in page.get(f"messages?room={room['id']}") if m["text"] == "收条丢了的话"]
    assert len(kept) == 1
    page.errors.clear()
