"""The demo street over HTTP: the interface that others build on, and the main thread of a matter seen by everybody."""

from __future__ import annotations

import re
import struct
import threading
import time
import zlib
from signal import SIGKILL, SIGTERM
from typing import Any

import pytest
import yaml

from tests.pictures import opened
from tests.process import RunningBot, crowded, until

ROLES = {
    *("resident", "worker", "leader", "neighbour_leader", "police", "doctor", "property"),
    *("department", "merchant", "observer", "admin", "bot"),
}
HOME = "青禾 1 号微网格居民群"
STAFF = "青禾社区工作群"
MESSAGE = {"id", "room", "sender", "text", "from_bot", "mentions", "quote", "image", "at"}
NUMBER = re.compile(r"工单 (\d{4,})")


def a_photo(shade: int) -> bytes:
    """A small PNG."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes((shade, 100, 60)) * 8) * 8
    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def approved(bot: RunningBot, question: str) -> str:
    """The answer as it stands in faq/."""
    entries = [
        entry for file in (bot.folder / "faq").glob("*.yaml") for entry in yaml.safe_load(file.read_text("utf-8"))
    ]
    return str(next(entry["答案"] for entry in entries if entry["标准问"] == question))


def number_in(message: dict[str, Any]) -> str:
    found = NUMBER.search(message["text"])
    assert found, message
    return found[1]


def test_rooms_and_people_have_the_agreed_shape(running_bot: RunningBot) -> None:
    rooms, people = running_bot.get("/sandbox/api/rooms").body, running_bot.get("/sandbox/api/people").body
    assert {frozenset(room) for room in rooms} == {frozenset({"id", "topic", "grid", "purpose", "members"})}
    assert {room["purpose"] for room in rooms} == {"residents", "staff", "admins"}
    assert {frozenset(one) for one in people} == {frozenset({"id", "name", "role"})}
    assert {one["role"] for one in people} == ROLES
    known = {one["id"]: one for one in people}
    assert all(member == known[member["id"]] for room in rooms for member in room["members"])
    assert all("bot" in [member["role"] for member in room["members"]] for room in rooms)


def test_health(running_bot: RunningBot) -> None:
    for path in ("/healthz", "/readyz"):
        answer = running_bot.get(path)
        assert answer.status == 200
        assert answer.body["status"] == "ok"
        assert [gateway["status"] for gateway in answer.body["gateways"]] == ["up"]


def test_a_question_is_answered_verbatim_within_a_second(running_bot: RunningBot) -> None:
    running_bot.forget()
    asked = running_bot.says("李阿姨", "@小灵通 居住证怎么办")
    answer = running_bot.expects(HOME, "申领", within=1.0)
    assert answer["text"] == f"@李阿姨\u2005{approved(running_bot, '居住证怎么办理').strip()}"
    assert answer["mentions"] == [running_bot.people()["李阿姨"]]
    said = running_bot.history(HOME)
    assert [set(message) for message in said] == [MESSAGE] * len(said)
    assert said[-2]["id"] == asked
    assert (said[-2]["from_bot"], said[-1]["from_bot"]) == (False, True)
    assert said[-2]["at"] <= said[-1]["at"]
    running_bot.silence(HOME)


def test_asked_without_a_mention_and_chatter(running_bot: RunningBot) -> None:
    running_bot.forget()
    for text in ("今天的菜真新鲜", "哈哈哈", "谁家的猫跑出来了呀", "@张大爷 晚上下棋吗"):
        running_bot.says("小陈", text)
    running_bot.silence(HOME)
    running_bot.says("小陈", "身份证丢了怎么补办")
    running_bot.expects(HOME, "@小陈", "身份证", within=1.0)
    running_bot.says("张大爷", "身份证丢了怎么补办")
    running_bot.silence(HOME)


def test_a_matter_from_report_to_rating_in_everybodys_eyes(running_bot: RunningBot) -> None:
    running_bot.forget()
    running_bot.says("李阿姨", "@小蜜蜂 3号楼2单元楼道灯坏了")
    told = running_bot.expects(HOME, "@李阿姨", "已受理", "王晓宁", "最迟")
    number = number_in(told)
    pinged = running_bot.expects(STAFF, "@王晓宁", number, "3号楼2单元")
    assert pinged["mentions"] == [running_bot.people()["王晓宁"]]
    running_bot.expects("王晓宁", number, "李阿姨", HOME, "3号楼2单元楼道灯坏了", f"接单 {number}")
    for nobody in ("赵长禾", "陈树青", "李阿姨"):
        running_bot.silence(nobody)

    running_bot.says("王晓宁", f"接单 {number}", STAFF)
    running_bot.expects(STAFF, number, "由 王晓宁 接单")
    running_bot.says("李阿姨", f"查 {number}")
    running_bot.expects(HOME, "@李阿姨", number, "处置中", "王晓宁")
    running_bot.says("王晓宁", f"办结 {number} 灯泡已更换", "私聊")
    running_bot.expects(HOME, "@李阿姨", number, "已办结", "灯泡已更换")
    running_bot.expects("王晓宁", number, "已通知居民")
    running_bot.says("李阿姨", "满意")
    running_bot.expects(HOME, "@李阿姨", "谢谢", number)
    for where in (HOME, STAFF, "王晓宁", "李阿姨"):
        running_bot.silence(where)

    ticket = next(ticket for ticket in running_bot.ledger() if str(ticket["number"]) == number)
    assert ticket["text"] == "3号楼2单元楼道灯坏了"
    assert (ticket["kind"], ticket["grid"], ticket["room"]) == ("楼盘问题", "qinghe-a-1", HOME)
    assert [step["what"] for step in ticket["steps"]] == ["受理", "派单", "接单", "办结", "告知", "评价"]
    assert [step["who"] for step in ticket["steps"]] == ["李阿姨", "小灵通", "王晓宁", "王晓宁", "小灵通", "李阿姨"]


def test_a_photo_reaches_the_worker_in_private(running_bot: RunningBot) -> None:
    running_bot.forget()
    running_bot.says("张大爷", "", photo=a_photo(10))
    running_bot.says("张大爷", "@小蜜蜂 5号楼电梯坏了")
    number = number_in(running_bot.expects(HOME, "@张大爷", "已受理"))
    running_bot.expects("王晓宁", number, "照片：1 张")
    photo = running_bot.expects("王晓宁", "[照片]")
    running_bot.says("张大爷", "", photo=a_photo(20))
    running_bot.expects("王晓宁", number, "照片 1 张", within=60)
    second = running_bot.expects("王晓宁", "[照片]")
    for message, shade in ((photo, 10), (second, 20)):
        picture = running_bot.get(message["image"])
        assert picture.headers["Content-Type"] == "image/png"
        assert opened(picture.content).tobytes() == opened(a_photo(shade)).tobytes()
    running_bot.settle()
    assert all(not message["image"] for message in running_bot.history(STAFF) if message["from_bot"])
    assert next(one["photos"] for one in running_bot.ledger() if str(one["number"]) == number) == 2


def test_the_same_message_delivered_twice_is_one_ticket(running_bot: RunningBot) -> None:
    running_bot.forget()
    threads = [
        threading.Thread(target=running_bot.says, args=("刘姐", "@小蜜蜂 7号楼单元门锁坏了"), kwargs={"id": "twice"})
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert running_bot.says("刘姐", "@小蜜蜂 7号楼单元门锁坏了", id="twice") == "twice"
    running_bot.expects("青禾 3 号微网格居民群", "@刘姐", "已受理")
    running_bot.silence("青禾 3 号微网格居民群")
    assert [one["text"] for one in running_bot.ledger()].count("7号楼单元门锁坏了") == 1


def test_an_emergency_is_answered_first_and_pings_worker_and_leader(running_bot: RunningBot) -> None:
    running_bot.forget()
    running_bot.says("小杨", "着火了！6号楼3楼冒烟，快来人")
    first = running_bot.expects("望湖 1 号微网格居民群", "119", within=1.0)
    assert first["text"].startswith("@小杨")
    for person in ("徐一岸", "何知岸"):
        running_bot.expects(person, "【紧急】", "6号楼3楼")


def test_a_private_chat(running_bot: RunningBot) -> None:
    running_bot.forget()
    running_bot.says("路人", "居住证怎么办", "私聊")
    running_bot.expects("路人", "申领", within=1.0)


def test_the_stream_tells_what_the_history_keeps(running_bot: RunningBot) -> None:
    running_bot.forget()
    with running_bot.stream() as heard:
        said = running_bot.says("孙奶奶", "@小灵通 水费怎么交")
        running_bot.expects("云杉 1 号微网格居民群", "@孙奶奶")
        until(lambda: len(heard.events) >= 2, 5, "事件流里没有")
    history = running_bot.history("云杉 1 号微网格居民群")
    assert heard.events[:2] == history[-2:]
    assert history[-2]["id"] == said


def test_after_gives_what_came_later(running_bot: RunningBot) -> None:
    first = running_bot.says("马有禾", "今天市场人多", "云杉市场商户群")
    second = running_bot.says("马有禾", "明天也是", "云杉市场商户群")
    assert [one["id"] for one in running_bot.history("云杉市场商户群", after=first)] == [second]
    unknown = running_bot.get("/sandbox/api/messages?room=yunshan-shichang&after=nobody-said-this")
    assert unknown.status == 404
    assert unknown.body["error"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"room": "qinghe-1", "sender": "li-ayi"}, 400),
        ({"room": "nowhere", "sender": "li-ayi", "text": "在吗"}, 404),
        ({"room": "qinghe-1", "sender": "nobody", "text": "在吗"}, 400),
        ({"room": "qinghe-1", "sender": "liu-jie", "text": "不是这个群的人"}, 403),
        ({"room": "dm:li-ayi", "sender": "zhang-daye", "text": "别人的私聊"}, 403),
        ({"room": "qinghe-1", "sender": "bot", "text": "冒充"}, 403),
        ({"room": "qinghe-1", "sender": "li-ayi", "text": "在吗", "colour": "red"}, 400),
        ({"room": "qinghe-1", "sender": "li-ayi", "text": "看", "image": "not base64!"}, 400),
        (["不是对象"], 400),
    ],
)
def test_a_wrong_message_is_refused_with_a_reason(running_bot: RunningBot, body: Any, status: int) -> None:
    answer = running_bot.post(body)
    assert answer.status == status
    assert re.search("[一-鿿]", answer.body["error"])


def test_only_this_machine_and_this_page(running_bot: RunningBot) -> None:
    port = running_bot.port
    message = {"room": "qinghe-1", "sender": "li-ayi", "text": "别的网站发来的"}
    for headers in (
        {"Host": "evil.invalid"},
        {"Host": f"sandbox.invalid:{port}"},
        {"Origin": "http://evil.invalid"},
        {"Origin": "null"},
        {"Origin": f"http://127.0.0.1:{port + 1}"},
    ):
        assert running_bot.get("/sandbox/api/rooms", **headers).status == 403
        assert running_bot.post(message, **headers).status == 403
    assert (
        running_bot.get("/sandbox/api/rooms", Host=f"localhost:{port}", Origin=f"http://localhost:{port}").status == 200
    )
    assert message["text"] not in [one["text"] for one in running_bot.history(HOME)]


@pytest.mark.parametrize("sign", [SIGTERM, SIGKILL], ids=["SIGTERM", "SIGKILL"])
def test_what_was_said_survives_a_restart(running_bot: RunningBot, sign: Any) -> None:
    running_bot.forget()
    running_bot.says("李阿姨", f"@小蜜蜂 9号楼{sign.value}单元门禁坏了")
    number = number_in(running_bot.expects(HOME, "已受理"))
    running_bot.settle()
    before = {room: running_bot.history(room) for room in (HOME, STAFF, "王晓宁")}
    tickets = running_bot.ledger()
    running_bot.restart(sign)
    assert {room: running_bot.history(room) for room in before} == before
    assert running_bot.ledger() == tickets
    running_bot.says("李阿姨", f"查 {number}")
    running_bot.expects(HOME, number, "待接单")


def test_answers_stay_quick_while_others_talk(running_bot: RunningBot) -> None:
    """While two neighbours chat without a pause."""
    stop = threading.Event()

    def chat(person: str, room: str) -> None:
        count = 0
        while not stop.is_set():
            count += 1
            running_bot.post({"room": room, "sender": person, "text": f"随便聊聊第{count}句"})
            time.sleep(0.01)

    neighbours = [("sun-nainai", "yunshan-1"), ("xiao-yang", "wanghu-1")]
    threads = [threading.Thread(target=chat, args=args, daemon=True) for args in neighbours]
    for thread in threads:
        thread.start()
    took = []
    questions = ["医保断缴了怎么办", "居住证丢失怎么补办", "水费怎么交", "身份证丢了怎么补办", "居住登记怎么办"]
    running_bot.forget()
    for question in questions:
        began = time.monotonic()
        running_bot.says("刘姐", f"@小灵通 {question}")
        running_bot.expects("青禾 3 号微网格居民群", "@刘姐")
        took.append(time.monotonic() - began)
    stop.set()
    for thread in threads:
        thread.join()
    assert max(took) < crowded(), took
