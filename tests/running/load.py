"""Many people talking at once to a running bot, and what must have come of it."""

from __future__ import annotations

import random
import re
import threading
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import yaml

from tests.process import Gone, RunningBot, readable

RESIDENTS = {
    "li-ayi": "qinghe-1",
    "zhang-daye": "qinghe-1",
    "liu-jie": "qinghe-3",
    "sun-nainai": "yunshan-1",
    "xiao-wu": "yunshan-shichang",
    "qian-shu": "wanghu-1",
}
WORKERS = {
    "wang-xiaoning": "qinghe-staff",
    "zhao-changhe": "qinghe-staff",
    "liu-xiaoyu": "yunshan-staff",
    "xu-yian": "wanghu-staff",
}
WORKER_OF = {
    "qinghe-1": "wang-xiaoning",
    "qinghe-3": "zhao-changhe",
    "yunshan-1": "liu-xiaoyu",
    "yunshan-shichang": "liu-xiaoyu",
    "wanghu-1": "xu-yian",
}
FAULTS = ("楼道灯坏了", "单元门锁坏了", "电梯坏了", "楼梯扶手断了")
RESENT = "（重发）"

Fact = tuple[str, str, str]
"""What the bot said: the kind of it, the room, and the ticket's number or the words."""

_KINDS = (
    ("受理", re.compile(r"@\S+ 已受理，工单 (\d+)（")),
    ("派单", re.compile(r"(?:@\S+ )?新工单 (\d+)（")),
    ("接单", re.compile(r"(?:@\S+ )?工单 (\d+) 由 \S+ 接单")),
    ("告知", re.compile(r"@\S+ 您反映的事（工单 (\d+)）已办结")),
    ("办结", re.compile(r"(?:@\S+ )?工单 (\d+) 已办结，已通知居民")),
)


@dataclass(frozen=True)
class Spoken:
    """One message as it is posted. `about` is the ticket of a command, the answer to a question."""

    id: str
    kind: str
    room: str
    sender: str
    text: str
    about: str = ""

    @property
    def body(self) -> dict[str, str]:
        return {"id": self.id, "room": self.room, "sender": self.sender, "text": self.text}

    @property
    def words(self) -> str:
        return self.text.removeprefix("@小蜜蜂 ")


@dataclass
class Load:
    """`spoken` is everything that anybody tried to say, `accepted` what the bot said it had."""

    bot: RunningBot
    rng: random.Random
    spoken: dict[str, Spoken] = field(default_factory=dict)
    accepted: set[str] = field(default_factory=set)
    history: defaultdict[str, list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))
    pause: float = 0.06
    wrong: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._numbers = count(1)
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []
        self._unaccepted: defaultdict[str, list[str]] = defaultdict(list)
        self._seen: dict[str, str] = {}
        self.questions: list[tuple[str, str]] = []
        self._unasked: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)

    # What is said.

    def learn(self, asker: str = "lu-ren") -> None:
        """Find out which questions are answered with their entry: those are asked under load."""
        entries = [
            (str(entry["标准问"]), str(entry["答案"]).strip())
            for file in sorted((self.bot.folder / "faq").glob("*.yaml"))
            for entry in yaml.safe_load(file.read_text("utf-8"))
            if "{" not in entry["答案"] and "适用网格" not in entry
        ]
        room = f"dm:{asker}"
        for question, _ in entries:
            assert self.bot.post({"room": room, "sender": asker, "text": question}).status == 200
        self.bot.settle()
        said = {message["text"] for message in self.bot.messages(room) if message["from_bot"]}
        self.questions = [(question, answer) for question, answer in entries if answer in said]
        self.listen()
        self.history.clear()

    def _resident(self, sender: str) -> None:
        """Reports, questions and chatter in one room, now and then the same message twice."""
        rng, room = random.Random(f"{sender}{self.rng.random()}"), RESIDENTS[sender]
        while not self._stop.is_set():
            number = next(self._numbers)
            what = rng.random()
            if what < 0.4:
                text = f"@小蜜蜂 {number // 9 + 1}号楼{number % 9 + 1}单元{rng.choice(FAULTS)}"
                spoken = Spoken(f"r-{number}", "报事", room, sender, text)
            elif what < 0.65 and self.questions:
                question, answer = self._unasked_by(sender, rng)
                spoken = Spoken(f"q-{number}", "问事", room, sender, f"@小灵通 {question}", answer)
            else:
                spoken = Spoken(f"c-{number}", "闲聊", room, sender, f"今天走了{number}步")
            self._say(spoken, rng)

    def _unasked_by(self, sender: str, rng: random.Random) -> tuple[str, str]:
        """A question this person has not just asked: the same one for the third time in a minute is not answered."""
        unasked = self._unasked[sender]
        if not unasked:
            unasked += rng.sample(self.questions, len(self.questions))
        return unasked.pop()

    def _worker(self, sender: str) -> None:
        """Accepts and ends whatever arrives in private, half of it in the staff room."""
        rng = random.Random(f"{sender}{self.rng.random()}")
        while not self._stop.is_set():
            for number in self._unaccepted[sender][:]:
                self._unaccepted[sender].remove(number)
                room = rng.choice((f"dm:{sender}", WORKERS[sender]))
                self._say(Spoken(f"a-{number}", "接单", room, sender, f"接单 {number}", number), rng)
                if rng.random() < 0.7:
                    self._say(Spoken(f"f-{number}", "办结", room, sender, f"办结 {number} 已修好", number), rng)
            try:
                self._listen_to(f"dm:{sender}")
            except (Gone, AssertionError):
                return
            self._stop.wait(rng.uniform(0, self.pause))

    def _say(self, spoken: Spoken, rng: random.Random) -> None:
        self.spoken[spoken.id] = spoken
        self._post(spoken)
        if rng.random() < 0.15:
            self._post(spoken)
        self._stop.wait(rng.uniform(0, self.pause))

    def _post(self, spoken: Spoken) -> None:
        try:
            answer = self.bot.post(spoken.body)
        except Gone:
            return
        if answer.status == 200:
            self.accepted.add(spoken.id)
        elif answer.status != 503:
            self.wrong.append(f"{spoken.id}: {answer}")

    # Beginning and end.

    def begin(self) -> None:
        self._stop.clear()
        work = [(self._resident, sender) for sender in RESIDENTS] + [(self._worker, sender) for sender in WORKERS]
        self._threads = [threading.Thread(target=target, args=(sender,), daemon=True) for target, sender in work]
        for thread in self._threads:
            thread.start()

    def end(self) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(20)

    @property
    def unheard(self) -> list[Spoken]:
        """Tried and never accepted: whoever said it does not know whether the bot has it."""
        return [spoken for spoken in self.spoken.values() if spoken.id not in self.accepted]

    def say_again(self) -> None:
        """What a client does that got no receipt: the same message once more."""
        for spoken in self.unheard:
            self._post(spoken)
        assert not self.unheard, self.unheard

    # What must have come of it.

    def listen(self) -> None:
        for room in (*self.bot.rooms().values(), *({"id": f"dm:{person}"} for person in self.bot.people().values())):
            self._listen_to(room["id"])

    def _listen_to(self, room: str) -> None:
        while fresh := self.bot.messages(room, self._seen.get(room)):
            self._seen[room] = fresh[-1]["id"]
            self.history[room] += fresh
            for message in fresh:
                found = re.match(r"新工单 (\d+)（", message["text"])
                if found and message["from_bot"] and room.startswith("dm:"):
                    self._unaccepted[room.removeprefix("dm:")].append(found[1])

    def check(self) -> Counter[str]:
        """Compare ledger and rooms with what was said, now that nothing is left to do; returns what there was."""
        self.bot.settle(30)
        self.listen()
        assert not self.wrong, self.wrong[:3]
        tickets = self.bot.ledger()
        self._check_tickets(tickets)
        number_of = {ticket["text"]: str(ticket["number"]) for ticket in tickets}
        expected = self._expected(number_of)
        heard = Counter(fact for room, said in self.history.items() for fact in _facts(room, said))
        assert not expected - heard, f"没有说的：{list((expected - heard).items())[:5]}"
        assert not heard - expected, f"多说的：{list((heard - expected).items())[:5]}"
        return Counter(spoken.kind for spoken in self.spoken.values())

    def _check_tickets(self, tickets: list[dict[str, Any]]) -> None:
        reported = Counter(spoken.words for spoken in self.spoken.values() if spoken.kind == "报事")
        opened = Counter(ticket["text"] for ticket in tickets)
        assert not reported - opened, f"没有工单：{list(reported - opened)[:5]}"
        assert not opened - reported, f"多出来的工单：{list((opened - reported).items())[:5]}"
        done = Counter((step["what"], str(one["number"])) for one in tickets for step in one["steps"])
        asked = Counter((one.kind, one.about) for one in self.spoken.values() if one.kind in ("接单", "办结"))
        made = Counter({key: times for key, times in done.items() if key[0] in ("接单", "办结")})
        assert made == asked, f"{list((made - asked).items())[:5]} {list((asked - made).items())[:5]}"

    def _expected(self, number_of: dict[str, str]) -> Counter[Fact]:
        facts: Counter[Fact] = Counter()
        home = {number_of[one.words]: one.room for one in self.spoken.values() if one.kind == "报事"}
        for one in self.spoken.values():
            if one.kind == "报事":
                number, worker = number_of[one.words], WORKER_OF[one.room]
                places = (("受理", one.room), ("派单", WORKERS[worker]), ("派单", f"dm:{worker}"))
                facts.update((kind, room, number) for kind, room in places)
            elif one.kind == "问事":
                facts["答复", one.room, f"{one.sender}：{one.about}"] += 1
            elif one.kind == "接单":
                facts["接单", one.room, one.about] += 1
            elif one.kind == "办结":
                facts["办结", one.room, one.about] += 1
                facts["告知", home[one.about], one.about] += 1
        return facts


def _facts(room: str, said: list[dict[str, Any]]) -> list[Fact]:
    """What the bot said in a room. A ping may come once more where it is marked so."""
    facts = []
    for message in said:
        text = readable(message)
        if message["from_bot"] and not (RESENT in text and "新工单" in text):
            facts.append(_fact(room, text, message["mentions"]))
    return facts


def _fact(room: str, text: str, mentions: list[str]) -> Fact:
    for kind, pattern in _KINDS:
        if found := pattern.match(text):
            return kind, room, found[1]
    return "答复", room, f"{mentions[0] if mentions else ''}：{text.partition(' ')[2]}"
