"""The same lines dispatched in memory by aiogram 3 and NoneBot2: matched, then nothing; no answer, no database.

The matchers are what an author of such a bot would write: one per command, the emergencies, the two names,
and a question put to nobody.
"""

from __future__ import annotations

import logging
import re
import sys
import time
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from typing import Any

from tests.bench.thread_mix import ANSWER_NAME, REPORT_NAME, Line
from tests.bench.thread_rig import Round

EMERGENCY = (
    r"着火|起火|火灾|冒烟|煤气泄漏|燃气泄漏|闻到煤气|晕倒|昏迷|没有呼吸|跳楼|坠楼|触电|溺水|砍人|打起来|抢劫|车祸"
)
COMMANDS = (
    r"^(?:接单|收到)\s*#?(\d{4,9})?$",
    r"^(?:办结|完成|处理完)\s*#?(\d{4,9})?\s*(.*)$",
    r"^(?:答|回复)\s*#?(\d{4,9})\s*(.+)$",
    r"^(?:查|查询|进度)\s*#?(\d{4,9})$",
    r"^(?:补充)\s*#?(\d{4,9})?\s*(.+)$",
    r"^(?:满意)\s*#?(\d{4,9})?$",
    r"^(?:不满意)\s*#?(\d{4,9})?\s*(.*)$",
    r"^(?:绑定)\s*(.+)$",
    rf"^@{ANSWER_NAME}\s*(?:帮助|help|菜单)$",
)
TO_REPORT = rf"^@{REPORT_NAME}\s*(.+)$"
TO_ASK = rf"^@{ANSWER_NAME}\s*(.+)$"
QUESTION = r"怎么|如何|哪里|什么|多少|吗[？?]?$|[？?]$"
PATTERNS = (EMERGENCY, *COMMANDS, TO_REPORT, TO_ASK, QUESTION)


class Aiogram:
    """`feed_update` with updates that belong to the bot already, so that none is built a second time.

    Its texts are matched with `F.text.regexp(…)`, as its documentation shows and bots are written.
    """

    name = "aiogram 3, F.text.regexp"
    is_slow = True

    def __init__(self) -> None:
        from aiogram import Bot, Dispatcher, Router
        from aiogram.client.session.base import BaseSession

        class Silent(BaseSession):
            """Nothing leaves the process."""

            async def close(self) -> None: ...

            async def make_request(self, *_: Any, **__: Any) -> Any:
                return True

            async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
                yield b""

        logging.getLogger("aiogram").setLevel(logging.WARNING)
        self.heard: Counter[str] = Counter()
        self._bot = Bot("42:BENCH", session=Silent())
        self._dispatcher = Dispatcher()
        router = Router()
        for pattern in PATTERNS:
            router.message.register(self._handler(pattern), self._filter(pattern))
        self._dispatcher.include_router(router)

    def _filter(self, pattern: str) -> Any:
        from aiogram import F

        return F.text.regexp(pattern, search=True)

    def _handler(self, pattern: str) -> Any:
        async def handle(message: Any) -> None:
            self.heard[pattern] += 1

        return handle

    def _update(self, number: int, line: Line) -> Any:
        from aiogram.types import Update

        person = int.from_bytes(line.person.encode()[-6:])
        room = int.from_bytes((line.room or line.person).encode()[-6:])
        user = {"id": person, "is_bot": False, "first_name": line.name or "邻居"}
        chat = (
            {"id": -room, "type": "supergroup", "title": line.room} if line.room else {"id": person, "type": "private"}
        )
        message = {"message_id": number, "date": 1_700_000_000, "chat": chat, "from": user, "text": line.text}
        return Update.model_validate({"update_id": number, "message": message}, context={"bot": self._bot})

    async def round(self, lines: Sequence[Line]) -> Round:
        updates = [self._update(number, line) for number, line in enumerate(lines)]
        began, cpu = time.perf_counter(), time.process_time()
        for update in updates:
            await self._dispatcher.feed_update(self._bot, update)
        return Round(len(updates), time.perf_counter() - began, time.process_time() - cpu)


class AiogramFilters(Aiogram):
    """The fastest that aiogram can be made: `F` is asked in a thread, a filter of one's own with `async` is not."""

    name = "aiogram 3, own async filters"
    is_slow = False

    def _filter(self, pattern: str) -> Any:
        from aiogram.filters import Filter
        from aiogram.types import Message

        class Said(Filter):
            def __init__(self) -> None:
                self._pattern = re.compile(pattern)

            async def __call__(self, message: Message) -> bool:
                return self._pattern.search(message.text or "") is not None

        return Said()


def _text() -> Any:
    """The smallest message that NoneBot2 can work with."""
    from nonebot.adapters import Message, MessageSegment

    class Segment(MessageSegment["Text"]):
        @classmethod
        def get_message_class(cls) -> type[Text]:
            return Text

        def __str__(self) -> str:
            return str(self.data["text"])

        def is_text(self) -> bool:
            return True

    class Text(Message[Segment]):
        @classmethod
        def get_segment_class(cls) -> type[Segment]:
            return Segment

        @staticmethod
        def _construct(msg: str) -> Any:
            yield Segment("text", {"text": msg})

    return Text


def _event() -> Any:
    """The smallest event that NoneBot2 can dispatch."""
    from nonebot.adapters import Event

    class Said(Event):
        room: str | None
        person: str
        said: Any

        def get_type(self) -> str:
            return "message"

        def get_event_name(self) -> str:
            return "message"

        def get_event_description(self) -> str:
            return str(self.said)

        def get_user_id(self) -> str:
            return self.person

        def get_session_id(self) -> str:
            return f"{self.room}_{self.person}"

        def get_message(self) -> Any:
            return self.said

        def is_tome(self) -> bool:
            return str(self.said).startswith("@")

    return Said


class NoneBot:
    """`handle_event` with events of a small adapter of our own."""

    name = "NoneBot2, on_regex"
    is_slow = True

    def __init__(self) -> None:
        import nonebot
        from nonebot.adapters import Adapter, Bot
        from nonebot.log import logger

        class InMemory(Adapter):
            @classmethod
            def get_name(cls) -> str:
                return "bench"

            async def _call_api(self, bot: Bot, api: str, **data: Any) -> Any:
                return None

        class Silent(Bot):
            async def send(self, *_: Any, **__: Any) -> Any:
                return None

        logger.remove()
        nonebot.init(driver="~none", log_level="ERROR")
        self._text, self._event = _text(), _event()
        self._bot = Silent(InMemory(nonebot.get_driver()), "bot")
        self.heard: Counter[str] = Counter()
        for priority, pattern in enumerate(PATTERNS, 1):
            nonebot.on_regex(pattern, priority=priority, block=True).append_handler(self._handler(pattern))

    def _handler(self, pattern: str) -> Any:
        async def handle() -> None:
            self.heard[pattern] += 1

        return handle

    async def round(self, lines: Sequence[Line]) -> Round:
        from nonebot.message import handle_event

        events = [self._event(room=line.room, person=line.person, said=self._text(line.text)) for line in lines]
        began, cpu = time.perf_counter(), time.process_time()
        for event in events:
            await handle_event(self._bot, event)
        return Round(len(events), time.perf_counter() - began, time.process_time() - cpu)


def rivals() -> list[Aiogram | NoneBot]:
    """Those that are installed."""
    found: list[Aiogram | NoneBot] = []
    for rival in (Aiogram, AiogramFilters, NoneBot):
        try:
            found.append(rival())
        except ImportError as error:
            print(f"{rival.name}: not installed ({error.name}); make bench installs it", file=sys.stderr)
    return found
