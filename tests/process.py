"""The bot as a process of its own, driven from outside as its users do: over HTTP, by signals, by its commands."""

from __future__ import annotations

import base64
import gc
import io
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import chdir, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import ProxyHandler, Request, build_opener

from bot.cli.main import main

PROJECT = Path(__file__).parent.parent
READY_S = 60.0
STOP_S = 5.0
GIVE_UP_S = 60.0
ANSWER_S = 10.0
LOOK_S = 0.02

_http = build_opener(ProxyHandler({}))
Json = Any


class Gone(Exception):
    """Nobody answered: the process is not there, or went away in the middle."""


@dataclass(frozen=True)
class Answer:
    status: int
    body: Json
    headers: Mapping[str, str]
    content: bytes = b""


@dataclass
class Stream:
    """What the stream of events has brought so far."""

    events: list[dict[str, Json]] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)


def copy_demo(folder: Path) -> Path:
    """The demo street as it is delivered, in a folder of its own."""
    shutil.copytree(PROJECT / "data", folder / "data", ignore=shutil.ignore_patterns("state"))
    shutil.copytree(PROJECT / "faq", folder / "faq")
    return folder


def free_port() -> int:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return int(place.getsockname()[1])


def crowded() -> float:
    """How many times longer everything takes just now than on a machine of our own: a little work by both clocks."""
    began, worked = time.monotonic(), time.process_time()
    while time.process_time() - worked < 0.1:
        pass
    return max(1.0, (time.monotonic() - began) / 0.1)


def until(what: Callable[[], bool], seconds: float, why: Callable[[], str] | str) -> None:
    """Look again and again until it is so; on a crowded machine as much longer as everything takes there."""
    began = time.monotonic()
    end, stretched = began + seconds, False
    while not what():
        if time.monotonic() > end:
            if stretched:
                raise AssertionError(why if isinstance(why, str) else why())
            end, stretched = began + seconds * crowded(), True
        time.sleep(LOOK_S)


class RunningBot:
    """`folder` holds data/ and faq/, and gets state/ and the output of every process that ran there."""

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("BOT_")},
            "PYTHONIOENCODING": "utf-8",
            # As with its users: what was compiled once is kept, and a second start is a warm one.
            "PYTHONDONTWRITEBYTECODE": "",
            "BOT_DATA_DIR": str(folder / "data"),
            "BOT_FAQ_DIR": str(folder / "faq"),
            "BOT_STATE_DIR": str(folder / "state"),
            "BOT_WEB__PORT": str(self.port),
            "BOT_MATCHING__ENCODER": "none",
            # No report by the clock in the middle of a test, whatever the hour.
            "BOT_REPORTS__KINDS": "年报",
            "BOT_REPORTS__EARLY_WARNINGS": "false",
            # And no notice that waits for the morning.
            "BOT_NOTICES__QUIET_FROM": "08:00",
            "BOT_NOTICES__QUIET_UNTIL": "08:00",
            **environment,
        }
        self.process: subprocess.Popen[bytes] | None = None
        self._people: dict[str, str] = {}
        self._rooms: dict[str, dict[str, Json]] = {}
        self._heard: dict[str, list[dict[str, Json]]] = {}
        self._last: dict[str, str] = {}

    # The process.

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def running(self) -> subprocess.Popen[bytes]:
        assert self.process is not None, "没有启动"
        return self.process

    def spawn(self) -> None:
        """Start it and do not wait."""
        with (self.folder / "stdout.log").open("ab") as out, (self.folder / "stderr.log").open("ab") as err:
            self.process = subprocess.Popen(
                [sys.executable, str(PROJECT / "run_bot.py")], env=self.environment, cwd=PROJECT, stdout=out, stderr=err
            )

    def start(self) -> RunningBot:
        self.spawn()
        self.wait_ready()
        return self

    def wait_ready(self) -> None:
        def ready() -> bool:
            assert self.running.poll() is None, f"没有启动成功：\n{self.output()}\n{self.log()}"
            return self.is_ready()

        until(ready, READY_S, lambda: f"{READY_S:.0f} 秒内没有准备好：\n{self.log()}")

    def is_ready(self) -> bool:
        try:
            return self.get("/readyz").status == 200
        except Gone:
            return False

    def output(self) -> str:
        """What it printed for the operator, since the first start."""
        return (self.folder / "stdout.log").read_text("utf-8")

    def log(self) -> str:
        return (self.folder / "stderr.log").read_text("utf-8")

    def kill(self) -> None:
        """As when the power goes: nothing is finished."""
        self.running.kill()
        self.running.wait()

    def interrupt(self, sign: signal.Signals = signal.SIGINT) -> tuple[int, float]:
        """Ctrl-C; returns the exit status and the seconds it took, as on a machine of its own."""
        began = time.monotonic()
        self.running.send_signal(sign)
        try:
            status = self.running.wait(GIVE_UP_S)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"{GIVE_UP_S:.0f} 秒内没有停下：\n{self.log()}") from None
        took = time.monotonic() - began
        return status, took if took < STOP_S else took / crowded()

    def restart(self, sign: signal.Signals = signal.SIGTERM) -> None:
        if sign is signal.SIGKILL:
            self.kill()
        else:
            self.interrupt(sign)
        self.start()

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.interrupt()

    def command(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """One of the commands of run_bot.py, beside the bot."""
        return subprocess.run(
            [sys.executable, str(PROJECT / "run_bot.py"), *arguments],
            env={**self.environment, **environment},
            cwd=PROJECT,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    def call(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """The same as `command` without a process of its own, for what is only read, written and told: ten times as
        fast. Each command runs as a process in one test at least."""
        out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8") for _ in range(2))
        interrupted = signal.getsignal(signal.SIGINT)
        try:
            with (
                patch.dict(os.environ, {**self.environment, **environment}, clear=True),
                chdir(PROJECT),
                redirect_stdout(out),
                redirect_stderr(err),
            ):
                status = main(list(arguments))
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        finally:
            signal.signal(signal.SIGINT, interrupted)
            # A command leaves what it imported out of the garbage collection, and here the tests' own things with it.
            gc.unfreeze()
        said, told = (stream.seek(0) or stream.read() for stream in (out, err))
        return subprocess.CompletedProcess(arguments, status, str(said), str(told))

    def ledger(self) -> list[dict[str, Json]]:
        done = self.call("ledger", "--format", "jsonl")
        assert done.returncode == 0, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    # HTTP.

    def request(
        self, method: str, path: str, content: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Raises Gone."""
        request = Request(self.url + path, content, dict(headers or {}), method=method)
        try:
            try:
                with _http.open(request, timeout=10.0) as response:
                    return _answer(response.status, response.read(), dict(response.headers))
            except HTTPError as error:
                return _answer(error.code, error.read(), dict(error.headers))
        except (OSError, HTTPException) as error:
            raise Gone(str(error)) from error

    def get(self, path: str, **headers: str) -> Answer:
        return self.request("GET", path, headers=headers)

    def post(self, body: Json, **headers: str) -> Answer:
        """Say something."""
        return self.post_raw(json.dumps(body).encode(), **headers)

    def post_raw(self, content: bytes, **headers: str) -> Answer:
        named = {"Content-Type": "application/json", **headers}
        return self.request("POST", "/sandbox/api/messages", content, named)

    @contextmanager
    def stream(self) -> Iterator[Stream]:
        """Listens to the events until the end of the block; they are live when the block begins."""
        heard, begun = Stream(), threading.Event()

        def listen() -> None:
            try:
                with _http.open(self.url + "/sandbox/api/stream", timeout=30) as lines:
                    for line in lines:
                        begun.set()
                        if line.startswith(b"data: "):
                            heard.events.append(json.loads(line[6:]))
            except (OSError, HTTPException, ValueError):
                pass
            finally:
                heard.ended.set()

        threading.Thread(target=listen, daemon=True).start()
        assert begun.wait(5), "事件流没有开始"
        yield heard

    # The chat.

    def people(self) -> dict[str, str]:
        """Name → id; asked once."""
        if not self._people:
            self._people = {person["name"]: person["id"] for person in self.get("/sandbox/api/people").body}
        return self._people

    def rooms(self) -> dict[str, dict[str, Json]]:
        """By topic; asked once."""
        if not self._rooms:
            self._rooms = {room["topic"]: room for room in self.get("/sandbox/api/rooms").body}
        return self._rooms

    def room_of(self, where: str) -> str:
        """The id of a group by its topic, or of the private chat of a person by their name."""
        rooms = self.rooms()
        return str(rooms[where]["id"]) if where in rooms else f"dm:{self.people()[where]}"

    def says(self, who: str, text: str, where: str | None = None, photo: bytes | None = None, **more: Json) -> str:
        """`where`: a topic, 私聊, or (None) the first group that the person is in. Returns the id."""
        person = self.people()[who]
        homes = [room["id"] for room in self.rooms().values() if person in [one["id"] for one in room["members"]]]
        room = homes[0] if where is None else f"dm:{person}" if where == "私聊" else self.room_of(where)
        image = {"image": base64.b64encode(photo).decode()} if photo else {}
        said = self.post({"room": room, "sender": person, "text": text, **image, **more})
        assert said.status == 200, said
        return str(said.body["id"])

    def history(self, where: str, after: str | None = None) -> list[dict[str, Json]]:
        return self.messages(self.room_of(where), after)

    def messages(self, room: str, after: str | None = None) -> list[dict[str, Json]]:
        """By the id of the room."""
        since = f"&after={quote(after)}" if after else ""
        answer = self.get(f"/sandbox/api/messages?room={quote(room)}{since}")
        assert answer.status == 200, answer
        return list(answer.body)

    def expects(self, where: str, *has: str, within: float = ANSWER_S) -> dict[str, Json]:
        """Takes the oldest message of the bot in that group (or to that person) that has all of these words."""
        room = self.room_of(where)
        found: list[dict[str, Json]] = []

        def look() -> bool:
            for message in self._hear(room):
                if all(part in readable(message) for part in has):
                    found.append(message)
                    self._heard[room].remove(message)
                    return True
            return False

        until(look, within, lambda: f"{where} 没有听到 {'、'.join(has)}；说过的有：\n{self._transcript(room)}")
        return found[0]

    def silence(self, where: str) -> None:
        """Nothing is left to be said, and nothing was said there that nobody expected."""
        self.settle()
        room = self.room_of(where)
        assert not self._hear(room), f"不该说话，却说了：\n{self._transcript(room)}"

    def forget(self) -> None:
        """Whatever was said until now is of no interest."""
        self.settle()
        for room in (*(room["id"] for room in self.rooms().values()), *(f"dm:{one}" for one in self.people().values())):
            self._hear(room).clear()

    def _hear(self, room: str) -> list[dict[str, Json]]:
        heard = self._heard.setdefault(room, [])
        fresh = self.messages(room, self._last.get(room))
        if fresh:
            self._last[room] = fresh[-1]["id"]
        heard += [message for message in fresh if message["from_bot"]]
        return heard

    def _transcript(self, room: str) -> str:
        return "\n".join(f"→ {readable(message)}" for message in self._heard.get(room, []))

    def counts(self) -> dict[str, int]:
        return dict(self.get("/healthz").body["counts"])

    def settle(self, within: float = 10.0) -> None:
        """Until everything accepted is handled and everything queued is sent."""

        def is_idle() -> bool:
            counts = self.counts()
            return counts["inbox"] == 0 and counts["outbox"] == 0

        until(is_idle, within, lambda: f"{within:.0f} 秒后还有没做完的：{self.counts()}\n{self.log()}")


def readable(message: Mapping[str, Json]) -> str:
    return str(message["text"]).replace("\u2005", " ") + ("[照片]" if message["image"] else "")


def _answer(status: int, content: bytes, headers: Mapping[str, str]) -> Answer:
    try:
        body = json.loads(content)
    except ValueError:
        body = None
    return Answer(status, body, headers, content)
