"""The sandbox page as a person uses it, so that the tests read like a chat."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import ConsoleMessage, Locator, Page, expect

PHONE = "phone"
SIZES = {"desktop": (1440, 900), PHONE: (390, 844), "narrow": (320, 640)}
ANSWER_WITHIN = 10_000
LONG_PRESS = 800


class SandboxPage:
    def __init__(self, page: Page, url: str, *, phone: bool) -> None:
        self.page = page
        self.url = url
        self.phone = phone
        self.errors: list[str] = []
        self.requested: list[str] = []
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.requested.append(request.url))

    def _note(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(f"{message.text} {message.location.get('url', '')}")

    def open(self) -> None:
        self.page.goto(f"{self.url}/sandbox")
        expect(self.page.locator(".room").first).to_be_attached()

    # What the server says, for expectations.

    def get(self, path: str) -> Any:
        response = self.page.request.get(f"{self.url}/sandbox/api/{path}")
        assert response.ok, response.status
        return response.json()

    def person(self, name: str) -> dict[str, Any]:
        return next(person for person in self.get("people") if person["name"] == name)

    def rooms_of(self, name: str, purpose: str | None = None) -> list[dict[str, Any]]:
        return [
            room
            for room in self.get("rooms")
            if any(member["name"] == name for member in room["members"]) and purpose in (None, room["purpose"])
        ]

    # Who and where.

    def tap(self, what: Locator) -> None:
        if self.phone:
            what.tap()
        else:
            what.click()

    @property
    def in_chat(self) -> bool:
        return self.page.locator("body").get_attribute("data-screen") == "chat"

    def back_to_list(self) -> None:
        if self.phone and self.in_chat:
            self.tap(self.page.get_by_role("button", name="返回聊天列表"))
        expect(self.page.locator("#whoami")).to_be_visible()

    def be(self, name: str) -> None:
        self.back_to_list()
        self.tap(self.page.locator("#whoami"))
        dialog = self.page.get_by_role("dialog", name="我是谁")
        self.tap(dialog.locator(f'.person[data-person="{self.person(name)["id"]}"]'))
        expect(dialog).to_have_count(0)
        self.back_to_list()
        expect(self.page.locator("#whoami")).to_contain_text(name)

    def enter(self, room: str) -> None:
        self.back_to_list()
        self.tap(self.page.locator(f'.room[data-room="{room}"]'))
        expect(self.box).to_be_visible()

    def enter_residents_room(self, name: str) -> dict[str, Any]:
        room = self.rooms_of(name, "residents")[0]
        self.enter(room["id"])
        return room

    # Talking.

    @property
    def box(self) -> Locator:
        return self.page.get_by_role("textbox", name="输入消息")

    @property
    def suggestions(self) -> Locator:
        return self.page.get_by_role("listbox", name="选择要 @ 的人").get_by_role("option")

    def type(self, text: str) -> None:
        self.tap(self.box)
        self.page.keyboard.type(text)

    def mention(self, name: str) -> None:
        """Types "@" and the beginning of a name, and takes the name from the list."""
        self.type(f"@{name[:2]}")
        choice = self.suggestions.filter(has_text=name).first
        expect(choice).to_be_visible()
        if self.phone:
            choice.tap()
        else:
            self.page.keyboard.press("Enter")
        expect(self.box).to_have_value(re.compile(f"@{re.escape(name)}\u2005$"))

    def send(self) -> None:
        if self.phone:
            self.page.get_by_role("button", name="发送").tap()
        else:
            self.page.keyboard.press("Enter")
        expect(self.box).to_have_value("")

    def say(self, text: str) -> None:
        self.type(text)
        self.send()
        expect(self.mine(text)).to_be_visible()

    # What stands there.

    def mine(self, text: str | re.Pattern[str]) -> Locator:
        """My last message with these words."""
        return self.page.locator(".msg.mine").filter(has_text=text).last

    def delivered(self, text: str) -> None:
        expect(self.mine(text)).to_be_visible()
        expect(self.mine(text).locator(".status")).to_have_count(0)

    def answer_to(self, text: str, has: str | re.Pattern[str]) -> Locator:
        """The first message of the bot below my last one with `text` that has these words."""
        self.delivered(text)
        asked = self.mine(text).get_attribute("data-id")
        below = self.page.locator(f'.msg[data-id="{asked}"] ~ .msg.bot').filter(has_text=has).first
        expect(below).to_be_visible(timeout=ANSWER_WITHIN)
        return below

    def called_people(self) -> Locator:
        """The chips of the others who were called."""
        strip = ".calls.in-chat" if self.phone and self.in_chat else "#calls-list"
        return self.page.locator(strip).locator(".call-chip")

    def quote(self, message: Locator) -> None:
        if self.phone:
            self.long_press(message.locator(".text"))
            self.tap(self.page.get_by_role("dialog").get_by_role("button", name="引用"))
        else:
            message.hover()
            message.get_by_role("button", name="引用").click()
        expect(self.page.locator(".quote-card")).to_be_visible()

    def long_press(self, what: Locator) -> None:
        what.scroll_into_view_if_needed()
        spot = what.bounding_box()
        assert spot is not None
        finger = self.page.context.new_cdp_session(self.page)
        point = {"x": spot["x"] + spot["width"] / 2, "y": spot["y"] + min(spot["height"] / 2, 20)}
        finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
        self.page.wait_for_timeout(LONG_PRESS)
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        finger.detach()

    def overflow(self) -> int:
        """By how many pixels the page, or a part of it that scrolls, is wider than what shows of it."""
        widest = """Math.max(document.documentElement.scrollWidth - window.innerWidth,
            ...[...document.querySelectorAll('.log, .rooms, .people, .members, .try-card, dialog')]
                .map(part => part.scrollWidth - part.clientWidth))"""
        return int(self.page.evaluate(widest))
