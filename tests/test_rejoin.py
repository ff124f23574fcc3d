"""接回 in the chat: what a number means when things change meanwhile, where it is said, and what is told by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain.changes.people import BindRoom
from bot.domain.changes.talk import SetAside
from bot.domain.commands.parse import parse
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.places.renumbered import Choice, choice_in
from bot.services.people import rejoin
from bot.store.operating import operators
from tests.chat import CHANNEL, Chat

ADMIN, HOME, SECOND, STAFF, ADMINS = "管理员老周", "居民群", "二号群", "员工群", "管理员群"


async def admin_is_back(chat: Chat) -> None:
    """The operator has given a code, the admin has sent it under the new id."""
    await chat.gets_code(ADMIN, "382914")
    await chat.says(ADMIN, "绑定 382914", "私聊")


async def after_a_new_login(chat: Chat, *rooms: str) -> None:
    """People have spoken under the old ids; then the admin is back, and residents speak in these rooms."""
    await chat.says("李阿姨", "大家好", HOME)
    await chat.says("王奶奶", "大家好", SECOND)
    await chat.later(1)
    chat.log_in_again()
    await admin_is_back(chat)
    for room in rooms:
        await chat.says("路人", "你好", room)
    chat.forget()


async def asks(chat: Chat, words: str, room: str = "私聊") -> None:
    await chat.says(ADMIN, words, room)


async def rooms_of(chat: Chat) -> dict[str, str]:
    """The channel's ids by what the rooms are."""
    rooms = await chat.store.read(lambda reader: reader.rooms())
    return {room.topic: room.channel_room for room in rooms if room.purpose is not Purpose.UNBOUND}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("接回", ""),
        ("接回 全部", "全部"),
        ("接回全部", "全部"),
        ("接回 1 3", "1 3"),
        ("接回1、3", "1、3"),
        ("接回３", "3"),
    ],
)
def test_how_it_may_be_written(text: str, words: str) -> None:
    command = parse(text)
    assert command is not None and (command.verb.value, command.words) == ("接回", words)


@pytest.mark.parametrize("text", ["接回孩子了", "接回3个孩子", "把孩子接回来"])
def test_ordinary_talk_is_no_command(text: str) -> None:
    assert parse(text) is None


def test_what_is_chosen() -> None:
    assert choice_in("") == Choice()
    assert choice_in("全部") == Choice(everything=True)
    assert choice_in("1、 3，3") == Choice(numbers=(1, 3))
    assert choice_in("第 2") == Choice(numbers=(2,))
    assert choice_in("孩子") is None


async def test_a_number_means_what_was_shown_under_it(chat: Chat) -> None:
    """What was first on the list is joined by the operator; the second on it stays the second."""
    await after_a_new_login(chat, HOME, SECOND)
    await asks(chat, "接回")
    chat.expects(ADMIN, f"1. 群“{HOME}”", f"2. 群“{SECOND}”")
    alike = await chat.store.read(lambda reader: reader.look_the_same())
    change = rejoin.JoinSame(alike.numbered([1]), frozenset())
    await chat.store.commit(None, Outcome((change,)), chat.clock())
    await asks(chat, "接回 1")
    chat.expects(ADMIN, "没有接回任何一项", f"1. 群“{SECOND}”")
    assert (await rooms_of(chat))[SECOND] == "r2"
    await asks(chat, "接回 1")
    chat.expects(ADMIN, f"已接回：群“{SECOND}”")
    assert (await rooms_of(chat))[SECOND] == "r2+"


async def test_what_no_longer_looks_the_same_is_not_joined(chat: Chat) -> None:
    """The old room speaks again: both live."""
    await after_a_new_login(chat, HOME, SECOND)
    await asks(chat, "接回")
    chat.forget()
    await chat.inbox.take(replace(chat.incoming("李阿姨", "我还在", HOME), room_id="r1", sender_id="liayi"))
    await chat.settle()
    await asks(chat, "接回 全部")
    chat.expects(ADMIN, "名单和刚才不一样了", f"1. 群“{SECOND}”")
    assert await rooms_of(chat) == {HOME: "r1", SECOND: "r2", STAFF: "staff", ADMINS: "admins"}
    chat.silence()


async def test_the_list_is_looked_at_again_after_a_while(chat: Chat) -> None:
    await after_a_new_login(chat, HOME)
    await asks(chat, "接回")
    chat.forget()
    await chat.later(31)
    await asks(chat, "接回 1")
    chat.expects(ADMIN, "请先看名单", f"1. 群“{HOME}”")


async def test_the_same_words_twice_do_nothing_twice(chat: Chat) -> None:
    await after_a_new_login(chat, HOME, SECOND)
    await asks(chat, "接回")
    chat.forget()
    for _ in range(3):
        await chat.inbox.take(chat.incoming(ADMIN, "接回 1", "私聊"))
    await chat.settle()
    chat.expects(ADMIN, f"已接回：群“{HOME}”")
    for _ in range(2):
        chat.expects(ADMIN, "第 1 项已经接回了")
    assert (await rooms_of(chat))[SECOND] == "r2"


async def test_in_the_admins_room_that_is_joined_itself(chat: Chat) -> None:
    """It was bound anew in the chat, so that there are two; the answer comes where it was asked."""
    await after_a_new_login(chat, HOME)
    await asks(chat, "绑定 管理员群", ADMINS)
    chat.expects(ADMINS, "本群已绑定")
    await asks(chat, "接回", ADMINS)
    chat.expects(ADMINS, f"@{ADMIN}", f"1. 群“{HOME}”", f"2. 群“{ADMINS}”")
    await asks(chat, "接回 2", ADMINS)
    chat.expects(ADMINS, f"已接回：群“{ADMINS}”", "还有 1 项没有接")
    await asks(chat, "接回 1", ADMINS)
    chat.expects(ADMINS, f"已接回：群“{HOME}”")
    assert await rooms_of(chat) == {HOME: "r1+", SECOND: "r2", STAFF: "staff", ADMINS: "admins+"}
    chat.silence()


async def test_it_is_refused_in_private_wherever_others_read_it(chat: Chat) -> None:
    await asks(chat, "接回 全部", HOME)
    await chat.says("李阿姨", "接回 孩子了", HOME)
    chat.silence()
    await asks(chat, "@小灵通 接回", HOME)
    chat.expects(ADMIN, "私聊或管理员群")
    await after_a_new_login(chat, HOME)
    await asks(chat, "接回", ADMINS)
    chat.expects(ADMIN, "私聊或管理员群")
    chat.silence()


async def test_other_people_in_roles_join_nothing(chat: Chat) -> None:
    await chat.says("陈主任", "接回", "私聊")
    chat.expects("陈主任", "“接回”由管理员使用")
    chat.silence()


async def test_a_stranger_who_bears_an_admins_name_is_no_suggestion(chat: Chat) -> None:
    """The admin is back under a new id: whoever else is called so now is somebody else."""
    await chat.says(ADMIN, "大家好", ADMINS)
    await chat.later(1)
    chat.log_in_again()
    await chat.inbox.take(replace(chat.incoming(ADMIN, "大家好", HOME), sender_id="stranger"))
    await chat.settle()
    await admin_is_back(chat)
    chat.expects(ADMIN, "绑定成功", "有 1 个群看着是换了编号")
    await asks(chat, "接回")
    line = chat.expects(ADMIN, f"1. 群“{HOME}”")
    assert ADMIN not in line.text
    assert await official_of(chat, "stranger") is None


async def official_of(chat: Chat, contact: str) -> str | None:
    return await chat.store.read(lambda reader: reader.official_of_contact(CHANNEL, contact))


async def test_the_code_of_an_admin_says_nothing_where_nothing_is_to_be_joined(chat: Chat) -> None:
    chat.log_in_again()
    await admin_is_back(chat)
    assert "编号" not in chat.expects(ADMIN, "绑定成功").text
    await chat.gets_code("小王", "111111")
    await chat.says("小王", "绑定 111111", "私聊")
    assert "编号" not in chat.expects("小王", "绑定成功").text


async def test_a_long_list_is_shown_and_joined_in_parts(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rejoin, "MOST", 1)
    await after_a_new_login(chat, HOME, SECOND)
    await asks(chat, "接回")
    chat.expects(ADMIN, "有 2 个群，先列前 1 项", f"1. 群“{HOME}”")
    await asks(chat, "接回 全部")
    chat.expects(ADMIN, f"已接回：群“{HOME}”", "还有 1 项没有接")
    assert (await rooms_of(chat))[SECOND] == "r2"


# By itself.


async def test_the_admins_hear_of_it_within_the_hour_and_once(chat: Chat) -> None:
    await after_a_new_login(chat, HOME)
    await chat.later(61)
    chat.expects(ADMINS + "（旧编号）", "有 1 个群看着是换了编号，发 接回 查看")
    await chat.later(61)
    chat.silence()
    await chat.later(8 * 24 * 60)
    chat.expects(ADMINS + "（旧编号）", "有 1 个群看着是换了编号")


async def test_in_private_where_the_admins_room_has_another_id(chat: Chat) -> None:
    await after_a_new_login(chat, ADMINS)
    await chat.later(61)
    chat.expects(ADMIN, "有 1 个群看着是换了编号，发 接回 查看")
    chat.silence()


async def test_whoever_has_seen_the_list_is_not_told_of_it(chat: Chat) -> None:
    await after_a_new_login(chat, HOME)
    await asks(chat, "接回")
    chat.forget()
    await chat.later(61)
    chat.silence()


# What happens in the same moment.


async def test_what_is_said_in_the_moment_of_the_joining_is_not_lost(chat: Chat) -> None:
    """A mention was decided while the room was bound to nothing, and is committed when it is bound: decided anew."""
    await after_a_new_login(chat, HOME)
    await asks(chat, "接回")
    chat.forget()
    commit = chat.store.commit

    def late(message: int | None, outcome: Outcome, now: int) -> asyncio.Future[bool]:
        if any(isinstance(change, SetAside) for change in outcome.changes):
            chat.store.commit = commit  # type: ignore[method-assign]
            return asyncio.ensure_future(joined_first(message, outcome, now))
        return commit(message, outcome, now)

    async def joined_first(message: int | None, outcome: Outcome, now: int) -> bool:
        alike = await chat.store.read(lambda reader: reader.look_the_same())
        await commit(None, Outcome((rejoin.JoinSame(alike, frozenset()),)), now)
        return await commit(message, outcome, now)

    chat.store.commit = late  # type: ignore[method-assign, assignment]
    await chat.says("李阿姨", "@小灵通 居住证怎么办", HOME)
    chat.expects(HOME, "@李阿姨", "派出所")
    chat.silence()


async def test_a_report_in_that_moment_is_taken_under_the_room_that_is_there(chat: Chat) -> None:
    """The new room had been bound anew: its row is gone when the ticket is to be written."""
    await after_a_new_login(chat, HOME)
    new = next(
        room.id
        for room in await chat.store.read(lambda reader: reader.rooms())
        if (room.topic, room.purpose) == (HOME, Purpose.UNBOUND)
    )
    await chat.store.commit(None, Outcome((BindRoom(new, "yinxing-1", Purpose.RESIDENTS),)), chat.clock())
    commit = chat.store.commit
    once: list[Callable[..., asyncio.Future[bool]]] = [commit]

    async def joined_first(message: int | None, outcome: Outcome, now: int) -> bool:
        alike = await chat.store.read(lambda reader: reader.look_the_same())
        assert [room.new for room in alike.rooms] == [new]
        await commit(None, Outcome((rejoin.JoinSame(alike, frozenset()),)), now)
        return await commit(message, outcome, now)

    def late(message: int | None, outcome: Outcome, now: int) -> asyncio.Future[bool]:
        if once and message is not None:
            once.clear()
            return asyncio.ensure_future(joined_first(message, outcome, now))
        return commit(message, outcome, now)

    chat.store.commit = late  # type: ignore[method-assign, assignment]
    await chat.says("李阿姨", "@小蜜蜂 3号楼路灯坏了", HOME)
    chat.expects(HOME, "@李阿姨", "已受理")
    rows = await chat.store.query(lambda conn: operators.ledger(conn, None, None))
    assert len(list(rows)) == 1
