"""Who is spoken to: every way in which people and channels write an @."""

from __future__ import annotations

import time

import pytest

from bot.domain.words.mentions import Addressing, resolve

BOT = frozenset({"wx_bot"})
CONFIGURED = frozenset({"小灵通", "小蜜蜂"})
NICKNAME = "青禾服务[24h](.*)+"
ALIAS = "3号楼小助手"


def hear(text: str, *mentioned: str, nickname: str = NICKNAME, alias: str = ALIAS) -> Addressing:
    return resolve(text, mentioned, BOT, (nickname, alias, *CONFIGURED), CONFIGURED)


@pytest.mark.parametrize(
    "text",
    [
        "@小灵通 居住证怎么办",
        "@小灵通\u2005居住证怎么办",
        "@小灵通居住证怎么办",
        "＠小灵通　居住证怎么办",
        "@小灵通，居住证怎么办",
        "@小灵通：居住证怎么办",
        "@小灵通\n居住证怎么办",
        "@小\u200b灵通\u200b 居住证怎么办",
        "\ufeff@小灵通\u200b居住证怎么办",
        "@小灵通机器人 居住证怎么办",
        "@小灵通小助手，居住证怎么办",
        "@ 小灵通 居住证怎么办",
        "@　小灵通　居住证怎么办",
        "＠  小灵通居住证怎么办",
        "@\u2005小灵通，居住证怎么办",
        "居住证怎么办 @ 小灵通",
        f"@ {NICKNAME} 居住证怎么办",
        f"@ {ALIAS}@ 小灵通 居住证怎么办",
        "居住证怎么办@小灵通",
        "居住证怎么办 @小灵通 ",
        f"@{NICKNAME}\u2005居住证怎么办",
        f"@{ALIAS}\u2005居住证怎么办",
        f"@{ALIAS}@小灵通 居住证怎么办",
    ],
)
def test_every_way_to_call_the_bot(text: str) -> None:
    heard = hear(text)
    assert (heard.addressed, heard.words, heard.others) == (True, "居住证怎么办", False)


@pytest.mark.parametrize(
    "text",
    [
        "居住证怎么办",
        "小灵通 居住证怎么办",
        f"@{NICKNAME}居住证怎么办",
        f"@{ALIAS}居住证怎么办",
        f"@ {ALIAS}居住证怎么办",
        "@ 小王 居住证怎么办",
        "@小王\u2005居住证怎么办",
        "@所有人 明天停水",
        "@ 居住证怎么办",
        "发到 a@b.com 居住证怎么办",
        "",
        "@",
        "🙏🙏",
    ],
)
def test_nobody_called_the_bot(text: str) -> None:
    assert not hear(text).addressed


def test_the_name_that_was_said_first_is_told() -> None:
    assert hear("@小蜜蜂 灯坏了").name == "小蜜蜂"
    assert hear("@小蜜蜂@小灵通 灯坏了").name == "小蜜蜂"
    assert hear("@小灵通 @小蜜蜂 灯坏了").name == "小灵通"
    assert hear("@小灵通@小蜜蜂 灯坏了").words == "灯坏了"
    assert hear("@ 小灵通 @小蜜蜂 灯坏了").name == "小灵通"
    assert hear("@小蜜蜂 @ 小灵通 灯坏了").name == "小蜜蜂"


def test_a_mention_by_id_is_enough() -> None:
    assert hear("居住证怎么办", "wx_bot") == Addressing(True, "", False, "居住证怎么办")


def test_renamed_bot_is_recognised_by_its_id_and_the_old_name_is_no_part_of_the_words() -> None:
    assert hear("@旧名字\u2005居住证怎么办", "wx_bot") == Addressing(True, "", False, "居住证怎么办")
    assert hear("发到 a@b.com 可以吗", "wx_bot").words == "发到 a@b.com 可以吗"


def test_the_longer_nickname_wins_over_its_beginning() -> None:
    assert hear("@小灵通通\u2005灯坏了", nickname="小灵通通") == Addressing(True, "小灵通通", False, "灯坏了")


def test_somebody_else_whose_name_begins_like_ours() -> None:
    """The channel says that 小灵通通 is a neighbour: nothing is run together."""
    heard = hear("@小灵通通\u2005你好", "wx_neighbour")
    assert (heard.addressed, heard.others) == (False, True)


def test_others_are_noticed() -> None:
    assert hear("@小王\u2005帮我看一下", "wx_wang") == Addressing(False, "", True, "@小王 帮我看一下")
    assert hear("@小王 帮我看一下").others
    assert hear("好的@小王").others
    both = hear("@小王\u2005@小灵通\u2005居住证怎么办", "wx_wang", "wx_bot")
    assert (both.addressed, both.others, both.words) == (True, True, "@小王 居住证怎么办")


@pytest.mark.parametrize("text", ["发到 a@b.com", "me@example.org", "3@4", "价格 @ 5 元", "@"])
def test_an_address_or_a_lonely_sign_calls_nobody(text: str) -> None:
    heard = hear(text)
    assert (heard.addressed, heard.others, heard.words) == (False, False, text)


def test_a_latin_nickname_is_not_found_in_an_address() -> None:
    assert not hear("me@bot.com", nickname="bot").addressed
    assert hear("@bot, 灯坏了", nickname="bot") == Addressing(True, "bot", False, "灯坏了")


def test_nickname_with_emoji_and_odd_spaces() -> None:
    name = "青禾\u2005👨\u200d👩\u200d👧  助手"
    assert hear(f"@{name}\u2005灯坏了", nickname=name) == Addressing(True, name, False, "灯坏了")


def test_no_names_at_all() -> None:
    assert resolve("@小灵通 你好", (), frozenset({""}), ("",), frozenset()) == Addressing(
        False, "", True, "@小灵通 你好"
    )


def test_an_empty_id_is_nobody() -> None:
    """Before log-in the account has no id, and some channels send empty mention ids."""
    assert not resolve("你好", ("",), frozenset({""}), ("小灵通",), frozenset()).addressed


@pytest.mark.parametrize(
    "text",
    [
        "@" * 10_000,
        "@小灵通" * 2_500,
        "@小灵通通" * 2_000,
        "@ " * 5_000,
        "@ 小灵通" * 2_000,
        "@ 小灵通通" * 1_600,
        "字" * 10_000,
        "a" * 9_999 + "@",
        " " * 10_000,
    ],
)
def test_ten_thousand_characters_at_once(text: str) -> None:
    started = time.process_time()
    hear(text)
    assert time.process_time() - started < 1.0
