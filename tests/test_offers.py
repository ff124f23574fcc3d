"""The commands that are offered in private, and what a 是 to them stands for."""

from __future__ import annotations

import pytest

from bot.texts import workers_slips, workers_talk


def test_what_is_offered_is_found_again() -> None:
    command = workers_slips.command("办结", 1001, "换了灯泡")
    noted = workers_talk.noted(1001, workers_talk.offered(workers_slips.by_yes(command)))
    assert workers_slips.offered_in(noted) == ("办结 1001 换了灯泡",)
    assert workers_slips.offered_in(workers_slips.not_understood("接单", 1001, "")) == ("接单 1001",)


def test_of_several_each_is_found() -> None:
    commands = ("转派 1001 物业", "退回 1001 这归物业管")
    assert workers_slips.offered_in(workers_slips.one_of(commands)) == commands
    assert workers_slips.offered_in(workers_talk.offered_each(commands)) == commands


@pytest.mark.parametrize("verb", ["办结", "退回", "转派", "延期"])
def test_what_is_still_to_be_written_is_not_sent(verb: str) -> None:
    example = workers_slips.command(verb, 1001)
    assert workers_slips.by_yes(example) == example
    assert workers_slips.offered_in(workers_talk.offered(example)) == (example,)
    assert not workers_slips.is_whole(example)


def test_nothing_was_offered() -> None:
    assert workers_slips.offered_in("工单 1001 由 小王 接单。办完请发：办结 1001 结果") == ()


def test_how_to_pick() -> None:
    assert workers_slips.to_pick_of(workers_slips.one_of(("办结 1001 好了", "办结 1002 好了"))) == 2
    assert not workers_slips.to_pick_of(workers_slips.by_yes("办结 1001 好了"))
    assert (
        workers_slips.asked_for_number("您有 2 件工单，" + workers_slips.with_number("办结 1001\n1001（灯）"))
        == "办结 1001"
    )
