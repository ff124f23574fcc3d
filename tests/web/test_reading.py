"""What the page reads: rooms, people, history, the files of the page."""

from __future__ import annotations

import pytest

from bot.domain.message import Letter

from .street import Street


async def test_rooms_name_their_members_and_the_bot(street: Street) -> None:
    residents, staff = await street.get("rooms")
    assert {key: residents[key] for key in ("id", "topic", "grid", "purpose")} == {
        "id": "qinghe-1",
        "topic": "青禾 1 号居民群",
        "grid": "qinghe-a-1",
        "purpose": "residents",
    }
    assert residents["members"] == [
        {"id": "li-ayi", "name": "李阿姨", "role": "resident"},
        {"id": "xiao-wang", "name": "小王", "role": "worker"},
        {"id": "yi-gong", "name": "义工队", "role": "observer"},
        {"id": "bot", "name": "小灵通", "role": "bot"},
    ]
    assert (staff["grid"], staff["members"][2]["role"]) == (None, "observer")


async def test_people_are_everybody(street: Street) -> None:
    people = await street.get("people")
    assert [person["id"] for person in people] == [
        "li-ayi",
        "lu-ren",
        "xiao-wang",
        "lao-zhou",
        "yi-gong",
        "shang-chang",
        "bot",
    ]


async def test_a_message_reads_as_it_was_said(street: Street) -> None:
    first = await street.says("灯坏了", id="m-1", mentions=["xiao-wang"])
    await street.says("收到", id="m-2", sender="xiao-wang", quote=first)
    one, two = await street.get("messages?room=qinghe-1")
    assert one == {
        "id": "m-1",
        "room": "qinghe-1",
        "sender": "li-ayi",
        "text": "灯坏了",
        "from_bot": False,
        "mentions": ["xiao-wang"],
        "quote": None,
        "image": None,
        "at": one["at"],
    }
    assert isinstance(one["at"], int)
    assert one["at"] < two["at"]
    assert (two["quote"], two["sender"]) == ("m-1", "xiao-wang")


async def test_history_goes_on_after_a_message(street: Street) -> None:
    ids = [await street.says(f"第 {n} 句") for n in range(5)]
    await street.says("别的群", room="staff", sender="lao-zhou")
    after = [message["id"] for message in await street.get(f"messages?room=qinghe-1&after={ids[1]}")]
    assert after == ids[2:]
    assert await street.get(f"messages?room=qinghe-1&after={ids[4]}") == []


async def test_a_private_chat_that_nobody_began_is_empty(street: Street) -> None:
    assert await street.get("messages?room=dm:lu-ren") == []


async def test_what_the_bot_says_stands_in_the_history(street: Street) -> None:
    await street.gateway.send(Letter("out-1", "sandbox:demo", "您好", room_id="qinghe-1", mention_ids=("li-ayi",)))
    [said] = await street.get("messages?room=qinghe-1")
    assert (said["sender"], said["from_bot"], said["mentions"]) == ("bot", True, ["li-ayi"])


@pytest.mark.parametrize("start", ["/", "/sandbox", "/sandbox/"])
async def test_the_page_opens_under_strict_rules(street: Street, start: str) -> None:
    async with street.session.get(street.url(start)) as response:
        assert response.status == 200
        assert response.content_type == "text/html"
        assert "<title>小灵通" in await response.text()
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("file", "media_types"),
    [
        ("sandbox.js", {"text/javascript", "application/javascript"}),
        ("sandbox/api.js", {"text/javascript", "application/javascript"}),
        ("sandbox.css", {"text/css"}),
        ("sandbox/icon.svg", {"image/svg+xml"}),
    ],
)
async def test_files_of_the_page_are_asked_for_again_but_not_sent_again(
    street: Street, file: str, media_types: set[str]
) -> None:
    url = street.url(f"/sandbox/static/{file}")
    async with street.session.get(url) as response:
        assert response.status == 200
        assert response.content_type in media_types
        assert response.headers["Cache-Control"] == "no-cache"
        tag = response.headers["ETag"]
    async with street.session.get(url, headers={"If-None-Match": tag}) as response:
        assert response.status == 304


@pytest.mark.parametrize("path", ["", "sandbox/", "../server.py", "%2e%2e/server.py", "nothing.js"])
async def test_folders_are_not_listed_and_nothing_else_is_served(street: Street, path: str) -> None:
    async with street.session.get(street.url(f"/sandbox/static/{path}")) as response:
        assert response.status in (403, 404)
        assert "server.py" not in await response.text()
