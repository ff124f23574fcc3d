"""When to try a broken line again, and when to take an account over from another bot."""

from __future__ import annotations

import random

from bot.gateways.wechaty.faults import Kind
from bot.gateways.wechaty.settings import WechatySettings


class Patience:
    """Waits of one outage: doubling, jittered, each kind of trouble with its own longest wait."""

    def __init__(self, settings: WechatySettings, rng: random.Random) -> None:
        self._first = settings.retry_first_s
        self._rng = rng
        self._longest = {
            Kind.LOST: settings.retry_last_s,
            # An absent gateway costs nothing to ask and is to be found within 10 s of its return.
            Kind.ABSENT: settings.retry_absent_s,
            Kind.BUSY: settings.retry_busy_s,
            Kind.REFUSED: settings.retry_last_s,
        }
        self._slow = settings.retry_refused_s
        self._tries = 0

    def reset(self) -> None:
        self._tries = 0

    def wait_s(self, kind: Kind) -> float:
        """Seconds until the next try, between three quarters and the whole of the present step."""
        if kind in (Kind.TOKEN, Kind.TLS):
            step = self._slow
        else:
            step = min(self._first * 2.0 ** min(self._tries, 16), self._longest[kind])
        self._tries += 1
        return step * self._rng.uniform(0.75, 1.0)


class TakeoverWatch:
    """Decides on a takeover; each one within the hour doubles the patience, so two bots never fight for ever."""

    def __init__(self, after_s: float | None) -> None:
        self._after_s = after_s
        self._busy_since: float | None = None
        self._done: list[float] = []

    def busy(self, now: float) -> float:
        """Another bot holds the account: for how many seconds already."""
        if self._busy_since is None:
            self._busy_since = now
        return now - self._busy_since

    def free(self) -> None:
        self._busy_since = None

    def needed_s(self, now: float) -> float | None:
        """How long the account must have been held before it is taken over; None: never."""
        if self._after_s is None:
            return None
        recent = sum(done > now - 3600 for done in self._done)
        return float(self._after_s * 2**recent)

    def due(self, now: float) -> bool:
        needed = self.needed_s(now)
        return needed is not None and self._busy_since is not None and now - self._busy_since >= needed

    def took(self, now: float) -> None:
        self._done.append(now)
        self._busy_since = None
