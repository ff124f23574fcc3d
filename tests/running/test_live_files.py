"""Somebody saves a file while the bot runs: what is right is live at once, what is wrong changes nothing and is told."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path

import pytest

from tests.process import ANSWER_S, RunningBot, until

LIVE_S = 2.0
SEEN_S = 0.7
"""Long enough for a change to be seen, where nothing is said about it."""
ROOM, ADMINS = "居民群", "管理员群"
ASKERS = cycle(["路人", "李阿姨", "张大爷", "王奶奶", "小孙的微信"])


@pytest.fixture
def bot(little_bot: RunningBot) -> Iterator[RunningBot]:
    """Every test leaves the files as it found them, and right."""
    before = {path: path.read_text("utf-8") for path in little_bot.folder.glob("*/**/*") if _is_ours(path)}
    little_bot.forget()
    yield little_bot
    changed = [path for path, text in before.items() if path.read_text("utf-8") != text]
    for path in changed:
        path.write_text(before[path], "utf-8")
    if changed:
        time.sleep(SEEN_S)


def _is_ours(path: Path) -> bool:
    return path.is_file() and path.suffix in (".yaml", ".md", ".txt") and "state" not in path.parts


def edit(path: Path, old: str, new: str) -> int:
    """As an editor saves: the whole file at once. Returns the line that was changed."""
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def edit_by_renaming(path: Path, old: str, new: str) -> int:
    """As other editors save: a new file that takes the place of the old one."""
    fresh = path.with_name("4913~")
    fresh.write_text(path.read_text("utf-8"), "utf-8")
    line = edit(fresh, old, new)
    fresh.rename(path)
    return line


def ask(bot: RunningBot, question: str, who: str = "路人") -> str:
    """What the bot says to it now, in private."""
    said = bot.says(who, question, "私聊")
    room = bot.room_of(who)
    until(lambda: bool(bot.messages(room, said)), 3, f"没有回答：{question}")
    return str(bot.messages(room, said)[0]["text"])


def would_say(bot: RunningBot, question: str) -> str:
    """Asked again and again: each time by somebody else, because nobody is answered three times in a minute."""
    return ask(bot, question, next(ASKERS))


@pytest.mark.parametrize("save", [edit, edit_by_renaming])
def test_a_saved_answer_is_live_within_two_seconds(bot: RunningBot, save: Callable[[Path, str, str], int]) -> None:
    file = bot.folder / "faq" / "ceshi.yaml"
    fresh = f"请打社区电话问保洁（{save.__name__}）。"
    save(file, "大件垃圾请放到集中投放点，或联系物业上门收运。", fresh)
    began = time.monotonic()
    time.sleep(SEEN_S)
    until(lambda: fresh in would_say(bot, "大件垃圾怎么扔"), began + LIVE_S - time.monotonic(), "新答案没有生效")
    bot.silence(ADMINS)


def test_a_new_file_and_a_deleted_one(bot: RunningBot) -> None:
    file = bot.folder / "faq" / "xin.yaml"
    file.write_text("- 标准问: 社区游泳馆几点开门\n  答案: 早上九点。\n", "utf-8")
    time.sleep(SEEN_S)
    until(lambda: "早上九点" in would_say(bot, "社区游泳馆几点开门"), ANSWER_S, "新文件没有生效")
    file.unlink()
    time.sleep(SEEN_S)
    until(lambda: "早上九点" not in would_say(bot, "社区游泳馆几点开门"), ANSWER_S, "删去的文件还在用")


def test_a_broken_file_changes_nothing_and_is_told_until_it_is_mended(bot: RunningBot) -> None:
    file = bot.folder / "faq" / "ceshi.yaml"
    before = file.read_text("utf-8")
    line = edit(file, "  标准问: 水费怎么交", "  标准文: 水费怎么交")
    told = bot.expects(ADMINS, "文件有误", "ceshi.yaml", "标准文", "标准问")
    assert re.search(rf"ceshi\.yaml:{line}\D", told["text"]), told["text"]
    assert "水费怎么交" not in told["text"]
    until(lambda: f"ceshi.yaml:{line}" in bot.log(), 2, "日志里没有")
    checked = bot.call("check")
    assert checked.returncode == 1
    assert f"ceshi.yaml:{line}" in checked.stderr
    assert "标准文" in checked.stderr
    assert "营业厅" in ask(bot, "水费怎么交")
    assert "派出所" in ask(bot, "居住证怎么办")

    file.write_text(before, "utf-8")
    bot.expects(ADMINS, "已改好", "ceshi.yaml")
    assert bot.call("check").returncode == 0
    bot.silence(ADMINS)


def test_a_broken_file_does_not_hold_up_the_others(bot: RunningBot) -> None:
    file = bot.folder / "faq" / "huai.yaml"
    file.write_text("- 标准问: 只有问题\n", "utf-8")
    bot.expects(ADMINS, "huai.yaml:1", "答案")
    assert "派出所" in ask(bot, "居住证在哪里办理")
    file.unlink()
    bot.expects(ADMINS, "已经删去", "huai.yaml")


def test_a_fault_is_told_once_however_often_it_is_saved(bot: RunningBot) -> None:
    file = bot.folder / "faq" / "ceshi.yaml"
    edit(file, "答案: 可以在自来水公司", "答案: 可以在{没有的占位符}自来水公司")
    bot.expects(ADMINS, "ceshi.yaml", "没有的占位符")
    for _ in range(3):
        file.touch()
        time.sleep(SEEN_S)
    bot.silence(ADMINS)


def test_grid_yaml(bot: RunningBot) -> None:
    file = bot.folder / "data" / "grid.yaml"
    line = edit(file, "身份: 社区民警", "身份: 社区民敬")
    bot.expects(ADMINS, "文件有误", f"grid.yaml:{line}", "社区民敬", "社区民警")
    checked = bot.call("check")
    assert checked.returncode == 1
    assert f"grid.yaml:{line}" in checked.stderr
    assert "小王" in ask_in_room(bot, "上门登记找哪位网格员")
    edit(file, "身份: 社区民敬", "身份: 社区民警")
    bot.expects(ADMINS, "已改好", "grid.yaml")
    edit(file, "姓名: 小王,", "姓名: 小王二,")
    edit(file, "电话: 000-0201", "电话: 000-0209")
    time.sleep(SEEN_S)
    until(lambda: "小王二，电话 000-0209" in ask_in_room(bot, "网格员是谁"), ANSWER_S, "没有生效")


def ask_in_room(bot: RunningBot, question: str) -> str:
    bot.says("李阿姨", f"@小灵通 {question}")
    return str(bot.expects(ROOM, "@李阿姨")["text"])


def test_categories(bot: RunningBot) -> None:
    file = bot.folder / "data" / "categories.yaml"
    line = edit(file, "  接单时限: 30 分钟", "  接单时限: 半小时")
    bot.expects(ADMINS, f"categories.yaml:{line}", "半小时")
    edit(file, "  接单时限: 半小时", "  接单时限: 30 分钟")
    bot.expects(ADMINS, "已改好", "categories.yaml")


def test_notices(bot: RunningBot) -> None:
    """A faulty one is told; a right one that was put there goes out when it is due, once."""
    notice = bot.folder / "data" / "notices" / "jiancha.md"
    notice.write_text("---\n标题: 检查\n受众: [没有的网格]\n时间: 明天\n---\n请在家等候。\n", "utf-8")
    told = bot.expects(ADMINS, "jiancha.md", "没有的网格")
    assert "明天" in told["text"]
    due = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(time.time() + 8 * 3600 + 3))
    notice.write_text(f"---\n标题: 检查\n受众: [银杏 2 号微网格]\n时间: {due}\n---\n请在家等候。\n", "utf-8")
    bot.expects(ADMINS, "已改好", "jiancha.md")
    bot.expects("二号群", "请在家等候", within=6.0)
    bot.silence("二号群")
    bot.silence(ROOM)


def test_a_mended_file_is_told_while_another_one_is_still_broken(bot: RunningBot) -> None:
    one, other = bot.folder / "faq" / "huojian.yaml", bot.folder / "faq" / "fengzheng.yaml"
    good = "- 标准问: {}什么时候报名\n  答案: 请在门口报名。\n"
    one.write_text(good.format("火箭").replace("答案", "答安"), "utf-8")
    bot.expects(ADMINS, "文件有误", "huojian.yaml:2")
    other.write_text(good.format("风筝").replace("标准问: ", "标准问："), "utf-8")
    told = bot.expects(ADMINS, "文件有误", "fengzheng.yaml:1：", "中文冒号", "还没有改好的文件：", "huojian.yaml")
    assert "答安" not in told["text"]
    one.write_text(good.format("火箭"), "utf-8")
    told = bot.expects(ADMINS, "已改好并生效：", "huojian.yaml\n还没有改好的文件：")
    assert "文件有误" not in told["text"]
    assert "请在门口报名" in would_say(bot, "火箭什么时候报名")
    for file in (one, other):
        file.unlink()
    bot.expects(ADMINS, "已经删去", "fengzheng.yaml")
    bot.silence(ADMINS)


def test_what_is_taken_together_is_live_when_all_of_it_is_mended(bot: RunningBot) -> None:
    kinds, grid = bot.folder / "data" / "categories.yaml", bot.folder / "data" / "grid.yaml"
    edit(kinds, "  接单时限: 30 分钟", "  接单时限: 半小时")
    bot.expects(ADMINS, "文件有误", "categories.yaml")
    edit(grid, "身份: 社区民警", "身份: 社区民敬")
    bot.expects(ADMINS, "文件有误", "grid.yaml", "还没有改好的文件：", "categories.yaml")
    edit(kinds, "  接单时限: 半小时", "  接单时限: 30 分钟")
    told = bot.expects(ADMINS, "已改好，等", "一起生效：", "categories.yaml\n还没有改好的文件：")
    assert "已改好并生效" not in told["text"]
    edit(grid, "身份: 社区民敬", "身份: 社区民警")
    bot.expects(ADMINS, "已改好并生效：", "grid.yaml")


def test_half_an_answer_is_not_live(bot: RunningBot) -> None:
    line = edit(
        bot.folder / "faq" / "ceshi.yaml", "答案: 可以在自来水公司", "答案: 可以在 3 号窗口 #2 楼左转或者自来水公司"
    )
    bot.expects(ADMINS, f"ceshi.yaml:{line}：", "#2 楼左转", "会被当成注释")
    assert "营业厅" in would_say(bot, "水费怎么交")


def test_files_that_nobody_wrote_are_no_files_of_ours(bot: RunningBot) -> None:
    beside = [bot.folder / "faq" / name for name in ("._纸鸢.yaml", ".#火箭.yaml", "~$火箭.yaml")]
    beside += [bot.folder / "data" / "notices" / "._a.md", bot.folder / "data" / "polls" / "._a.yaml"]
    beside[-1].parent.mkdir(exist_ok=True)
    for path in beside:
        path.write_bytes(b"\x00\x05\x16\x07\xff")
    time.sleep(SEEN_S)
    bot.silence(ADMINS)
    assert bot.call("check").returncode == 0
    for path in beside:
        path.unlink()


def test_a_name_that_keeps_a_file_from_being_read_is_told_once(bot: RunningBot) -> None:
    text = "- 标准问: 鸽子棚什么时候拆\n  答案: 下月拆。\n"
    file = bot.folder / "faq" / "鸽子.yaml.txt"
    file.write_text(text, "utf-8")
    bot.expects(ADMINS, "鸽子.yaml.txt：没有用上：文件名要以 .yaml 结尾")
    assert "鸽子.yaml.txt：没有用上" in bot.call("check").stdout
    file.touch()
    time.sleep(SEEN_S)
    bot.silence(ADMINS)
    file.rename(bot.folder / "faq" / "鸽子.YAML")
    time.sleep(SEEN_S)
    until(lambda: "下月拆" in would_say(bot, "鸽子棚什么时候拆"), ANSWER_S, "大写的 .YAML 没有用上")
    bot.silence(ADMINS)
    (bot.folder / "faq" / "鸽子.YAML").unlink()


def test_a_notice_that_will_not_be_sent_as_meant_is_told(bot: RunningBot) -> None:
    notice = bot.folder / "data" / "notices" / "wanle.md"
    text = "---\n标题: 检查\n受众: {}\n时间: {}\n---\n请在家等候。\n"
    notice.write_text(text.format("[银杏 2 号微网格]", "2026-01-05 09:00"), "utf-8")
    bot.expects(ADMINS, "通知“检查”的时间", "已经过去，不会再发")
    notice.write_text(text.format('["群:没有"]', "2099-01-05 09:00"), "utf-8")
    bot.expects(ADMINS, "“检查”的受众里没有叫“没有”的群", "现有的群：", ROOM)
    assert "没有叫“没有”的群" in bot.call("check").stdout
    notice.write_text(text.format('["群:没有"]', "2099-01-05 09:00").replace("家", "家里"), "utf-8")
    time.sleep(SEEN_S)
    bot.silence(ADMINS)
    notice.unlink()


def test_a_poll_that_is_over_already_is_told(bot: RunningBot) -> None:
    poll = bot.folder / "data" / "polls" / "wanle.yml"
    poll.parent.mkdir(exist_ok=True)
    text = "标题: 最好吃的\n选项: [甲, 乙]\n受众: [群:没有]\n开始: 2026-01-01\n截止: 2026-01-05\n"
    poll.write_text(text, "utf-8")
    bot.expects(ADMINS, "投票“最好吃的”在", "已经截止，不会发起", "没有叫“没有”的群", within=45.0)
    poll.unlink()


def test_a_faulty_notice_holds_up_no_other(bot: RunningBot) -> None:
    wrong, right = (bot.folder / "data" / "notices" / name for name in ("huai.md", "hao.md"))
    wrong.write_text("---\n标题: 坏\n受众: [没有的网格]\n时间: 2099-01-05 09:00\n---\n坏。\n", "utf-8")
    bot.expects(ADMINS, "huai.md", "没有的网格")
    due = time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(time.time() + 8 * 3600 + 3))
    right.write_text(f"---\n标题: 好\n受众: [银杏 2 号微网格]\n时间: {due}\n---\n请在家等候好消息。\n", "utf-8")
    bot.expects("二号群", "请在家等候好消息", within=6.0)
    for path in (wrong, right):
        path.unlink()
    bot.expects(ADMINS, "已经删去", "huai.md")


def test_a_new_room_of_admins_hears_what_stands(bot: RunningBot) -> None:
    file = bot.folder / "faq" / "huai.yaml"
    assert bot.call("rooms", "bind", ADMINS, "银杏社区", "--as", "residents").returncode == 0
    time.sleep(2)
    file.write_text("- 标准问: 只有问题\n", "utf-8")
    time.sleep(SEEN_S)
    assert bot.call("rooms", "bind", ADMINS, "银杏社区", "--as", "admins").returncode == 0
    bot.expects(ADMINS, "文件有误", "huai.yaml:1", within=5.0)
    file.unlink()
    bot.expects(ADMINS, "已经删去", "huai.yaml")


def test_the_bot_is_still_the_same_process(bot: RunningBot) -> None:
    assert bot.running.poll() is None
    assert "Traceback" not in bot.log()
