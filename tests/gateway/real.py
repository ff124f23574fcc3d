"""Starts, drives and stops the real npm gateway for the tests; only processes started here are ever stopped."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TOKEN = "test-token"
NODE_MEND = "找不到 Node 20 或更高版本。请安装 Node（https://nodejs.org），或用环境变量 NODE 指出它的路径。"
NPM_MEND = "装不了测试用的网关。请确认能访问 npm 源，然后在 tests/gateway 里运行 npm ci --ignore-scripts。"


_direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class NoGateway(Exception):
    """The real gateway cannot run here; the text says how to mend that."""


def node() -> str:
    """The path of a Node >= 20."""
    path = os.environ.get("NODE") or shutil.which("node")
    if not path:
        raise NoGateway(NODE_MEND)
    try:
        said = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=20, check=True).stdout
        major = int(said.strip().lstrip("v").split(".")[0])
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise NoGateway(NODE_MEND) from error
    if major < 20:
        raise NoGateway(f"{NODE_MEND}（现在是 {said.strip()}）")
    return path


def install() -> None:
    """Runs `npm ci` unless what the lock names is there already; one worker at a time, it begins with taking all away."""
    lock = HERE / "package-lock.json"
    with lock.open() as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        _install(lock, HERE / "node_modules" / ".package-lock.json")


def _install(lock: Path, done: Path) -> None:
    if done.exists() and done.stat().st_mtime >= lock.stat().st_mtime:
        return
    npm = shutil.which("npm")
    if npm is None:
        raise NoGateway(NPM_MEND)
    ran = subprocess.run(
        [npm, "ci", "--ignore-scripts"], cwd=HERE, capture_output=True, text=True, timeout=300, check=False
    )
    if ran.returncode:
        raise NoGateway(f"{NPM_MEND}\n{ran.stderr[-2000:]}")
    done.touch()


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


class RealGateway:
    """One gateway process on one port; it can be killed, frozen and started again on the same port."""

    def __init__(self, node_path: str, *, port: int | None = None, **environment: str) -> None:
        self.port = port or free_port()
        self.endpoint = f"127.0.0.1:{self.port}"
        self._node = node_path
        self._environment = environment
        self._process: subprocess.Popen[str] | None = None
        self._scratch: tempfile.TemporaryDirectory[str] | None = None
        self._control = 0

    def start(self) -> RealGateway:
        # It leaves files behind when it is killed.
        self._scratch = tempfile.TemporaryDirectory(prefix="gateway-")
        environment = os.environ | {"GRPC_PORT": str(self.port), "TOKEN": TOKEN, "WECHATY_LOG": "silent"}
        environment |= {"TMPDIR": self._scratch.name}
        self._process = subprocess.Popen(
            [self._node, "--no-warnings", "gateway.mjs"],
            cwd=HERE,
            env=environment | self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("READY "):
                self._control = int(json.loads(line[6:])["control"])
                return self
        raise NoGateway(f"网关没有启动，返回码 {self._process.wait()}。")

    @property
    def control_url(self) -> str:
        return f"http://127.0.0.1:{self._control}/"

    def do(self, op: str, **order: Any) -> Any:
        """One order over the control door; see the operations in gateway.mjs."""
        body = json.dumps({"op": op, **order}).encode()
        request = urllib.request.Request(self.control_url, data=body, method="POST")
        with _direct.open(request, timeout=60) as answer:
            return json.loads(answer.read())

    def freeze(self) -> None:
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            if self._process.stdout is not None:
                self._process.stdout.close()
            self._process = None
        if self._scratch is not None:
            self._scratch.cleanup()
            self._scratch = None

    def mend(self) -> None:
        """Whatever a test that failed has left undone."""
        if self._process is None or self._process.poll() is not None:
            self.kill()
            self.start()
        self.thaw()

    def restart(self) -> None:
        self.kill()
        until = time.monotonic() + 30
        while True:
            try:
                self.start()
                return
            except NoGateway:
                if time.monotonic() > until:
                    raise

    def memory_mb(self) -> float:
        """Resident memory of the gateway process."""
        assert self._process is not None
        fields = Path(f"/proc/{self._process.pid}/statm").read_text().split()
        return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6

    def _signal(self, number: int) -> None:
        assert self._process is not None
        os.kill(self._process.pid, number)
