"""The whole bot beside the real npm gateway, driven like a chat: people speak at one end, and hear at the same."""

from __future__ import annotations

import base64
import io
import os
import re
import sqlite3
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bot.cli.main import main
from tests import process
from tests.chat import copy_office
from tests.gateway.real import TOKEN, RealGateway
from tests.process import RunningBot

SELF = "bot-self"
PEOPLE = {
    "li": "李阿姨",
    "zhang": "张大爷",
    "wu": "吴奶奶",
    "sun": "孙叔叔",
    "wang": "小王",
    "chen": "陈主任",
    "zhao": "老赵",
    "zhou": "老周的微信",
}
ROOMS = {
    "r1@chatroom": "青禾居民群",
    "staff@chatroom": "青禾员工群",
    "admins@chatroom": "青禾管理群",
}
BOUND = {
    "青禾居民群": ("yinxing-1", "residents"),
    "青禾员工群": ("yinxing", "staff"),
    "青禾管理群": ("yinxing", "admins"),
}
OFFICIALS = {"wang": "xiaowang", "chen": "chenzhuren", "zhao": "laozhao", "zhou": "laozhou"}
FAST = {
    "BOT_WECHATY__MESSAGES_PER_MINUTE": "6000",
    "BOT_WECHATY__ROOM_MESSAGES_PER_MINUTE": "6000",
    "BOT_WECHATY__JITTER_SECONDS": "0",
}
PATIENT_S = 60.0
"""A limit that only says that something hangs: other tests run on the same processors, and waiting costs nothing."""

Sent = dict[str, Any]


def until(what: Callable[[], Any], why: Callable[[], str] | str) -> None:
    process.until(what, PATIENT_S, why)


def furnish(gateway: RealGateway, rooms: Mapping[str, str] = ROOMS) -> RealGateway:
    """The people and rooms of the little street; the bot is called 小蜂 in the residents' room."""
    for id, name in PEOPLE.items():
        gateway.do("contact", id=id, name=name)
    for id, topic in rooms.items():
        gateway.do("room", id=id, topic=topic, members=[SELF, *PEOPLE], aliases={SELF: "小蜂"})
    return gateway


def wechaty_bot(folder: Path, gateway: RealGateway, **environment: str) -> RunningBot:
    """Not started yet; with the people and FAQ of the little test street."""
    if not (folder / "data").exists():
        copy_office(folder)
    line = {"BOT_WECHATY__ENDPOINT": gateway.endpoint, "BOT_WECHATY__TOKEN": TOKEN}
    return RunningBot(folder, **{"BOT_GATEWAY": "wechaty", **line, **FAST, **environment})


class Town:
    """One gateway and the bot on it. `says` returns when the message is handled; `expects` waits for an answer."""

    def __init__(self, gateway: RealGateway, bot: RunningBot, channel: str = "wechaty:main") -> None:
        self.gateway, self.bot, self.channel = gateway, bot, channel
        self.heard: list[Sent] = []

    # Talking.

    def says(self, who: str, text: str = "", room: str | None = None, *, wait: bool = True, **more: Any) -> str:
        """`who` is a name of the street; `room` a topic, None in private. `photo` are the bytes of a picture."""
        photo = more.pop("photo", None)
        if photo is not None:
            more |= {"type": 6, "base64": base64.b64encode(photo).decode()}
        place = {"roomId": room_id(room)} if room else {"listenerId": SELF}
        said = str(self.gateway.do("say", talkerId=contact_id(who), text=text, **place, **more))
        if wait:
            self.until_handled(said)
        return said

    def until_handled(self, message_id: str) -> str:
        """Waits until the bot has decided about it; returns the state of its row."""
        until(lambda: self.state_of(message_id) not in ("", "new"), lambda: f"没有处理：\n{self.bot.log()}")
        return self.state_of(message_id)

    def state_of(self, message_id: str) -> str:
        rows = self.query("SELECT state FROM messages WHERE message_id = ? AND channel LIKE 'wechaty:%'", message_id)
        return rows[0][0] if rows else ""

    def expects(self, where: str, *has: str) -> Sent:
        """Takes the oldest message of the bot to that room or person that has all of these words."""
        place, found = place_id(where), list[Sent]()

        def look() -> bool:
            self.heard += self.gateway.do("sent")
            for sent in self.heard:
                if sent["conversationId"] == place and all(part in readable(sent) for part in has):
                    self.heard.remove(sent)
                    found.append(sent)
                    return True
            return False

        until(
            look,
            lambda: f"{where} 没有听到 {'、'.join(has)}；说过的有：\n{self.transcript()}\n{self.bot.log()}",
        )
        return found[0]

    def silence(self, besides: str = "") -> None:
        """Nothing is left to be said, and nothing was said that nobody expected. `besides`: what the clock may say at
        any moment."""
        self.settle()
        self.heard = [sent for sent in self.heard if not besides or besides not in readable(sent)]
        assert not self.heard, f"不该说话，却说了：\n{self.transcript()}"

    def settle(self) -> None:
        self.bot.settle(PATIENT_S)
        self.heard += self.gateway.do("sent")

    def forget(self) -> None:
        self.settle()
        self.heard.clear()

    def transcript(self) -> str:
        return "\n".join(f"→ {sent['conversationId']}: {readable(sent)}" for sent in self.heard)

    def call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """A command of run_bot.py beside the bot, without the start of another process."""
        out, err = io.StringIO(), io.StringIO()
        with patch.dict(os.environ, self.bot.environment), redirect_stdout(out), redirect_stderr(err):
            status = main(list(arguments))
        return subprocess.CompletedProcess(arguments, status, out.getvalue(), err.getvalue())

    def code_for(self, official: str) -> str:
        """What the operator gets for a person."""
        told = self.call("people", "code", official)
        found = re.search(r"绑定码：(\d{6})", told.stdout)
        assert found, told
        return found[1]

    # What stands in the database.

    def query(self, sql: str, *values: Any) -> list[Any]:
        path = self.bot.folder / "state" / "bot.db"
        if not path.exists():
            return []
        with closing(sqlite3.connect(path, timeout=10)) as conn:
            return conn.execute(sql, values).fetchall()

    def settle_people(self) -> None:
        """Bind every room and everybody in a role, as if the operator and the people had done it long ago."""
        for id, topic in ROOMS.items():
            self.bind_room(id, topic, *BOUND[topic])
        for id, official in OFFICIALS.items():
            self.bind_contact(id, PEOPLE[id], official)

    def let_additions_rest(self) -> None:
        """What was added to tickets is passed on when nothing more has come for half a minute: that is now."""
        self.settle()
        self.write("UPDATE additions SET at = at - 60000")

    def bind_room(self, id: str, topic: str, grid: str, purpose: str) -> None:
        self.write(
            """INSERT INTO rooms (channel, channel_room, topic, purpose, grid) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (channel, channel_room) DO UPDATE SET purpose = excluded.purpose, grid = excluded.grid""",
            *(self.channel, id, topic, purpose, grid),
        )

    def bind_contact(self, id: str, name: str, official: str) -> None:
        self.write("INSERT INTO people (official, name) VALUES (?, ?) ON CONFLICT DO NOTHING", official, name)
        self.write(
            """INSERT INTO contacts (channel, contact, person, name, seen_at)
            SELECT ?, ?, id, ?, 0 FROM people WHERE official = ?
            ON CONFLICT (channel, contact) DO UPDATE SET person = excluded.person""",
            *(self.channel, id, name, official),
        )

    def write(self, sql: str, *values: Any) -> None:
        """Change something as another process would."""
        with closing(sqlite3.connect(self.bot.folder / "state" / "bot.db", timeout=10)) as conn, conn:
            conn.execute(sql, values)
            conn.execute(
                """INSERT INTO revisions (name, value) VALUES ('identities', 1)
                ON CONFLICT (name) DO UPDATE SET value = revisions.value + 1"""
            )


@contextmanager
def a_town(node: str, folder: Path, **environment: str) -> Iterator[Town]:
    """A furnished gateway with the bot on it; no trace of a crash, and no token, in its log afterwards."""
    gateway = furnish(RealGateway(node).start())
    with running(wechaty_bot(folder, gateway, **environment), gateway) as bot:
        yield Town(gateway, bot)


@contextmanager
def running(bot: RunningBot, *gateways: RealGateway) -> Iterator[RunningBot]:
    """Starts the bot; stops it and the gateways afterwards."""
    try:
        bot.start()
        yield bot
        bot.stop()
        assert "Traceback" not in bot.log(), bot.log()
        assert TOKEN not in bot.log() + bot.output()
    finally:
        if bot.process is not None and bot.process.poll() is None:
            bot.kill()
        for gateway in gateways:
            gateway.kill()


def contact_id(who: str) -> str:
    return next((id for id, name in PEOPLE.items() if name == who), who)


def room_id(topic: str) -> str:
    return next((id for id, name in ROOMS.items() if name == topic), topic)


def place_id(where: str) -> str:
    return room_id(where) if room_id(where) != where else contact_id(where)


def readable(sent: Mapping[str, Any]) -> str:
    return str(sent.get("text") or "").replace("\u2005", " ") + ("[照片]" if "base64" in sent else "")


def number_in(sent: Mapping[str, Any]) -> int:
    """The ticket that a message of the bot is about."""
    found = re.search(r"(?:工单|编号) (\d{4,})", readable(sent))
    assert found, readable(sent)
    return int(found[1])
