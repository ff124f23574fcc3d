"""Messages per second in and out through the real npm gateway, beside the `wechaty` SDK doing the same.

Run with `python -m tests.bench.bench_gateway`. The SDK is measured when it is installed here (extra `wechaty-sdk`)
or when BENCH_SDK_PYTHON names an interpreter that has it. Each side runs in a process of its own, in turns.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bot.domain.message import Incoming, Letter
from bot.gateways.wechaty import WechatyGateway, WechatySettings
from bot.ports import GatewayStatus
from tests.gateway.real import TOKEN, RealGateway, install, node

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
NUMBER_IN, NUMBER_OUT, AT_ONCE = 4000, 2000, 64
GOALS = {"in_per_s": (2000, 1.4), "out_per_s": (1000, 2.0)}

INSTALLED = """
import json, re, sys
from importlib.metadata import distribution, PackageNotFoundError
def walk(name, seen):
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen: return
    try: found = distribution(name)
    except PackageNotFoundError: return
    seen[key] = sum(f.locate().stat().st_size for f in found.files or () if f.locate().is_file())
    for one in found.requires or ():
        if "extra ==" not in one: walk(re.match(r"[\\w.-]+", one).group(), seen)
seen = {}
for name in sys.argv[1:]: walk(name, seen)
print(json.dumps([len(seen), round(sum(seen.values()) / 1e6, 1)]))
"""


class Counter:
    """Takes every message and tells when there are enough."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    async def take(self, message: Incoming) -> bool:
        if not message.own:
            self.texts.append(message.text)
        return True


async def measure(endpoint: str, control: str, number_in: int, number_out: int) -> dict[str, Any]:
    """The same that bench_gateway_sdk measures, with our adapter."""
    from tests.bench.bench_gateway_sdk import WARM_UP, order

    counter = Counter()
    settings = WechatySettings("bench", endpoint, TOKEN, lookups_per_s=100.0)
    gateway = WechatyGateway(settings, lambda: time.time_ns() // 1_000_000)
    await gateway.start(counter.take)
    while gateway.state().status is not GatewayStatus.UP:
        await asyncio.sleep(0.05)
    await asyncio.to_thread(order, control, "burst", n=WARM_UP, roomId="r1@chatroom", talkerId="li")
    while len(counter.texts) < WARM_UP:
        await asyncio.sleep(0.05)
    counter.texts.clear()

    began, cpu = time.perf_counter(), time.process_time()
    await asyncio.to_thread(order, control, "burst", n=number_in, roomId="r1@chatroom", talkerId="li", text="#")
    while len(counter.texts) < number_in and time.perf_counter() - began < 60:
        await asyncio.sleep(0.005)
    in_s, cpu_s = time.perf_counter() - began, time.process_time() - cpu

    gate = asyncio.Semaphore(AT_ONCE)

    async def send(number: int) -> None:
        async with gate:
            await gateway.send(Letter(f"k{number}", gateway.channel, f"out {number}", room_id="r1@chatroom"))

    began = time.perf_counter()
    said = await asyncio.gather(*(send(number) for number in range(number_out)), return_exceptions=True)
    out_s = time.perf_counter() - began
    await gateway.stop()
    return {
        "in_per_s": round(len(counter.texts) / in_s),
        "out_per_s": round(sum(not isinstance(one, BaseException) for one in said) / out_s),
        "cpu_ms_in": round(cpu_s * 1000 / number_in, 3),
        "in_order": counter.texts == [f"#{number}" for number in range(number_in)],
        "lost": number_in - len(counter.texts),
        "memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


def sdk_python() -> str | None:
    named = os.environ.get("BENCH_SDK_PYTHON")
    return named or (sys.executable if find_spec("wechaty") else None)


def run(command: list[str], node_path: str) -> dict[str, Any]:
    """One measurement against a fresh gateway, in a child whose working folder is thrown away."""
    gateway = RealGateway(node_path).start()
    try:
        gateway.do("contact", id="li", name="李阿姨")
        gateway.do("room", id="r1@chatroom", topic="青禾1号微网格", members=["bot-self", "li"])
        with tempfile.TemporaryDirectory() as folder:
            ran = subprocess.run(
                [*command, gateway.endpoint, *([] if "--child" in command else [TOKEN]), gateway.control_url,
                 str(NUMBER_IN), str(NUMBER_OUT)],
                capture_output=True, text=True, timeout=300, check=False, cwd=folder,
                env=os.environ | {"PYTHONPATH": str(ROOT)},
            )  # fmt: skip
        lines = ran.stdout.strip().splitlines()
        if ran.returncode or not lines:
            raise RuntimeError(ran.stderr[-2000:] or "no answer")
        result: dict[str, Any] = json.loads(lines[-1])
        return result
    finally:
        gateway.kill()


def installed(python: str, *names: str) -> tuple[int, float]:
    """Number and megabytes of the packages that these need, themselves included."""
    ran = subprocess.run([python, "-c", INSTALLED, *names], capture_output=True, text=True, check=True)
    count, size = json.loads(ran.stdout)
    return count, size


def summary(rounds: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "in_per_s": round(statistics.median(one["in_per_s"] for one in rounds)),
        "out_per_s": round(statistics.median(one["out_per_s"] for one in rounds)),
        "cpu_ms_in": round(statistics.median(one["cpu_ms_in"] for one in rounds), 3),
        "memory_mb": max(one["memory_mb"] for one in rounds),
        "lost": sum(one["lost"] for one in rounds),
        "in_order": all(one["in_order"] for one in rounds),
    }


def bench(rounds: int) -> dict[str, Any]:
    """All figures: `ours`, `sdk` (None when it is not installed), `goals` met or not."""
    node_path = node()
    install()
    sdk, mine, theirs = sdk_python(), [], []
    for _ in range(rounds):
        mine.append(run([sys.executable, "-m", "tests.bench.bench_gateway", "--child"], node_path))
        if sdk:
            theirs.append(run([sdk, str(HERE / "bench_gateway_sdk.py")], node_path))
    ours = summary(mine) | {"packages": installed(sys.executable, "wechaty-grpc", "grpclib")}
    other = summary(theirs) | {"packages": installed(sdk, "wechaty")} if sdk else None
    return {"ours": ours, "sdk": other, "goals": list(goals(ours, other))}


def goals(ours: dict[str, Any], sdk: dict[str, Any] | None) -> Any:
    for name, (least, times) in GOALS.items():
        yield f"{name} >= {least}", ours[name] >= least
        if sdk:
            yield f"{name} >= {times} x sdk ({ours[name] / sdk[name]:.2f})", ours[name] >= times * sdk[name]
    yield "no loss, in order", ours["lost"] == 0 and ours["in_order"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--child", nargs=4, metavar=("ENDPOINT", "CONTROL", "IN", "OUT"))
    given = parser.parse_args()
    if given.child:
        endpoint, control, number_in, number_out = given.child
        print(json.dumps(asyncio.run(measure(endpoint, control, int(number_in), int(number_out)))))
        return
    result = bench(given.rounds)
    for name in ("ours", "sdk"):
        print(f"{name:5} {result[name] or 'not installed (extra wechaty-sdk)'}")
    for goal, met in result["goals"]:
        print(f"{'met ' if met else 'MISS'}  {goal}")


if __name__ == "__main__":
    main()
