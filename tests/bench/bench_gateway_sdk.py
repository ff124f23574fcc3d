"""The `wechaty` SDK doing what bench_gateway measures, in a process of its own; needs the extra `wechaty-sdk`.

Arguments: endpoint, token, address of the control door, number in, number out. Prints one line of JSON.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import resource
import sys
import time
import types
import urllib.request
from typing import Any

WARM_UP = 1000


def repair() -> None:
    """The SDK was last changed in 2023 and does not import on Python 3.11 and later without this."""
    import pyee
    import pyee.asyncio
    import urllib3
    import urllib3.util

    pyee.AsyncIOEventEmitter = pyee.asyncio.AsyncIOEventEmitter  # type: ignore[attr-defined]
    urllib3.get_host = lambda url: (None, urllib3.util.parse_url(url).hostname, None)  # type: ignore[attr-defined]
    if sys.version_info >= (3, 13):
        sys.modules["telnetlib"] = types.SimpleNamespace(Telnet=_Telnet)  # type: ignore[assignment]
    import wechaty_puppet

    wechaty_puppet.PuppetOptions.__hash__ = object.__hash__  # a mutable default of a dataclass


class _Telnet:
    def __init__(self, *_: object) -> None: ...

    def close(self) -> None: ...


def order(control: str, op: str, **fields: Any) -> Any:
    request = urllib.request.Request(control, data=json.dumps({"op": op, **fields}).encode(), method="POST")
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.loads(answer.read())


async def measure(endpoint: str, token: str, control: str, number_in: int, number_out: int) -> dict[str, Any]:
    from wechaty import Wechaty, WechatyOptions
    from wechaty_puppet import PuppetOptions
    from wechaty_puppet_service import PuppetService

    logging.disable(logging.CRITICAL)
    seen: list[str] = []

    class Bot(Wechaty):  # type: ignore[misc]
        async def on_message(self, message: Any) -> None:
            seen.append(message.text())

    options = PuppetOptions(token=token, end_point=endpoint)
    bot = Bot(WechatyOptions(puppet=PuppetService(options), puppet_options=options))
    running = asyncio.create_task(bot.start())
    await asyncio.sleep(3)
    await asyncio.to_thread(order, control, "burst", n=WARM_UP, roomId="r1@chatroom", talkerId="li")
    await asyncio.sleep(3)
    seen.clear()

    began, cpu = time.perf_counter(), time.process_time()
    await asyncio.to_thread(order, control, "burst", n=number_in, roomId="r1@chatroom", talkerId="li", text="#")
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(60):
            while len(seen) < number_in:
                await asyncio.sleep(0.005)
    in_s, cpu_s = time.perf_counter() - began, time.process_time() - cpu
    came = [text for text in seen if text.startswith("#")]

    room = await bot.Room.find("r1@chatroom") or bot.Room.load("r1@chatroom")
    await room.ready()
    gate = asyncio.Semaphore(64)

    async def say(number: int) -> None:
        async with gate:
            await room.say(f"out {number}")

    began = time.perf_counter()
    said = await asyncio.gather(*(say(number) for number in range(number_out)), return_exceptions=True)
    out_s = time.perf_counter() - began
    running.cancel()
    return {
        "in_per_s": round(len(came) / in_s),
        "out_per_s": round(sum(not isinstance(one, BaseException) for one in said) / out_s),
        "cpu_ms_in": round(cpu_s * 1000 / number_in, 3),
        "in_order": came == [f"#{number}" for number in range(number_in)],
        "lost": number_in - len(came),
        "memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }


if __name__ == "__main__":
    repair()
    endpoint, token, control, number_in, number_out = sys.argv[1:]
    print(json.dumps(asyncio.run(measure(endpoint, token, control, int(number_in), int(number_out)))), flush=True)
    # The SDK leaves threads behind that would keep the process alive.
    import os

    os._exit(0)
