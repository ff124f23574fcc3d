"""What the admins of the FAQ read: remarks of `check`, import and export, figures, questions without an answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot.domain.misses import MissCluster
from bot.domain.words.placeholders import names_in

CLI_FAQ = "常见问题：表格导入导出、使用统计、没答上的问题"
CLI_IMPORT = "从表格导入；先只列出会增加和改动什么，加 --apply 才写入"
CLI_IMPORT_APPLY = "写入 faq 文件夹"
CLI_IMPORT_INTO = "没有“主题”的新条目写到哪个主题，默认“导入”"
CLI_EXPORT = "把所有条目导出成表格"
CLI_TEMPLATE = "生成一张可以照着填的空表"
CLI_TABLE = "表格文件，.xlsx 或 .csv"
CLI_STATS = "每个条目被问、被回答、被说没用的次数"
CLI_MISSES = "问了没有答上的问题，意思相同的归在一起"
CLI_DAYS = "看最近多少天，默认 30"
CLI_CHECK_WORDS = "不用编码器，只按词找重复的条目，快一些"

IMPORTED = "导入"
"""The topic of new entries that name none."""

COLUMNS = {
    "id": "编号",
    "topic": "主题",
    "question": "标准问",
    "similar": "相似问",
    "answer": "答案",
    "tags": "标签",
    "grids": "适用网格",
    "valid_from": "生效",
    "valid_until": "失效",
}
"""Key → heading of the table, in the order of the columns."""

COLUMN_NOTES = {
    "id": "可以空着。写已有的编号，就是改那一条；写“示例”的行不会导入",
    "topic": "写到 faq 文件夹的哪个文件，如 户籍证件；空着就写进“导入”",
    "question": "必填。居民最常用的问法",
    "similar": "同一个意思的其他问法，一行一个（单元格里换行用 Alt+回车）",
    "answer": "必填。原样发给居民，可以用 {网格员} 等占位符",
    "tags": "可以空着，用、隔开",
    "grids": "只在这些网格有效，写编号或名称，用、隔开；空着就是全部",
    "valid_from": "从这一天起有效，如 2026-11-21",
    "valid_until": "到这一天为止有效",
}

SAMPLE_ID = "示例"
THIS_TABLE = "本表"
SAMPLE = {
    "id": SAMPLE_ID,
    "topic": "户籍证件",
    "question": "居住证怎么办理",
    "similar": "居住证去哪里办\n办居住证要带什么",
    "answer": "带身份证和住址证明，到住地派出所办理。\n有疑问请联系网格员{网格员}，电话{网格员电话}。",
    "tags": "居住证",
    "grids": "",
    "valid_from": "",
    "valid_until": "",
}

SHEET = "常见问题"
NOTES_SHEET = "说明"


def remark(fault: object) -> str:
    return f"提醒：{fault}"


def encoding_first(texts: int) -> str:
    return f"编码器要先读 {texts} 条文字，第一次要几十秒，以后只读改过的。不想等可以加 --words。"


def double(wording: str, other: str, place: str) -> str:
    return f"“{wording}”和 {place} 的“{other}”像是同一个问题，请并成一条，或把两条的问法写得更不同"


def double_answered_apart(wording: str, other: str, place: str, heard: str) -> str:
    """`heard`: the place of the one that the 标准问 of both find first, where that is so."""
    only = f"，问起来先找到 {heard} 的那一条" if heard else ""
    return f"“{wording}”和 {place} 的“{other}”像是同一个问题，答案却不一样{only}；是同一件事就并成一条，不是就把两条的问法写得更不同"


def unlike_nothing(name: str) -> str:
    return f"没有编号或标准问是“{name}”的条目，请改成另一条的标准问，或删去这一行"


LISTED_DOUBLES = 20
"""So many possible doubles are listed at once: nobody reads more before mending some."""


def perhaps_double(question: str, other: str, place: str) -> str:
    return f"“{question}”和 {place} 的“{other}”可能是同一件事，请看一下"


def perhaps_doubles(found: Sequence[object]) -> str:
    """The list of them, the likeliest first, cut; "" when there are none."""
    if not found:
        return ""
    listed = f"，先列 {LISTED_DOUBLES} 对，改好再运行一次会列出后面的" if len(found) > LISTED_DOUBLES else ""
    head = f"可能重复的有 {len(found)} 对（越像的越靠前{listed}）。是同一件事就并成一条；不是的，在其中一条里写上“不同于: [另一条的标准问]”，以后不再提："
    return "\n".join([head, *(f"  {fault}" for fault in found[:LISTED_DOUBLES])])


def shadowed(question: str, winner: str, place: str) -> str:
    return f"问“{question}”时先找到的是 {place} 的“{winner}”，这一条会被它挡住；是同一件事就并成一条，不是就把两条的问法写得更不同"


def same_answer(question: str, other: str, place: str) -> str:
    return f"“{question}”的答案和 {place} 的“{other}”一字不差，是同一件事就并成一条"


def said_twice(wording: str) -> str:
    return f"“{wording}”在同一条里写了两次，请删去一个"


def expired(question: str, day: date) -> str:
    return f"“{question}”已于 {day} 失效，不会再回答，请更新或删去"


def too_long(question: str, length: int, longest: int) -> str:
    return f"“{question}”的答案有 {length} 字，在群里太长，请压到 {longest} 字以内"


def wrong_number(number: str) -> str:
    return f"电话 {number} 的位数不对，请核对"


def wide_digits(digits: str) -> str:
    return f"{digits} 是全角数字，手机上点不了，请改成半角"


def wide_dash(number: str) -> str:
    return f"电话 {number} 里的横线不是半角的 -，手机上点不了，请改成半角"


def wrong_link(link: str) -> str:
    return f"链接 {link} 在手机上可能点不开，应以 http:// 或 https:// 开头，中间没有空格和全角符号"


def row(number: int, what: str) -> str:
    return f"第 {number} 行：{what}"


def empty(heading: str) -> str:
    return f"{heading}为空"


def no_such_column(heading: str, nearest: str | None) -> str:
    return f"不认识这一列：{heading}" + (
        f"，是不是想写“{nearest}”" if nearest else "，请删去或对照 faq template 的表头"
    )


def column_missing(heading: str) -> str:
    return f"表头里没有“{heading}”这一列，请对照 faq template"


def column_twice(heading: str) -> str:
    return f"表头里“{heading}”有两列，请删去一列"


def formula_failed(heading: str, sign: str) -> str:
    return f"{heading}是公式算不出的 {sign}，请改成文字"


def formula_without_result(heading: str) -> str:
    return f"{heading}是公式，表里没有存它的结果，请改成文字"


def cells_without_heading(count: int, first: str, in_commas: bool) -> str:
    shown = first if len(first) <= 20 else f"{first[:20]}……"
    how = (
        "一格里本来就有逗号的，请用英文双引号把整格括起来，或改用 .xlsx" if in_commas else "请删去，或给那一列写上表头"
    )
    return f"比表头多 {count} 格（“{shown}”），没有表头的格子读不到；{how}"


def hidden_rows(numbers: Sequence[int]) -> str:
    shown = "、".join(map(str, numbers[:10])) + ("……" if len(numbers) > 10 else "")
    return f"提醒  第 {shown} 行在表格里是隐藏的，也会导入；不要的请从表格里删去"


def no_rows() -> str:
    return "表里没有任何条目"


def not_a_table(name: str) -> str:
    return f"{name} 不是 .xlsx 或 .csv 表格"


def unreadable_table(name: str) -> str:
    return f"{name} 读不懂，请用表格软件打开后另存为 .xlsx 再试"


def not_a_day(heading: str, text: str) -> str:
    return f"{heading}“{text}”不是日期，应写成 2026-11-21"


def not_a_topic(topic: str) -> str:
    return f"主题“{topic}”不能作文件名，请不要用 / \\ : 等符号"


def twice_in_table(heading: str, value: str, row: int) -> str:
    return f"{heading}“{value}”和第 {row} 行重复"


def would_add(number: int, question: str, file: str) -> str:
    return f"增加  第 {number} 行  {question}  → {file}"


def would_change(number: int, question: str, place: str, headings: Sequence[str]) -> str:
    return f"改动  第 {number} 行  {question}  → {place}（{'、'.join(headings)}）"


def stays_in_file(number: int, topic: str, file: str) -> str:
    return f"提醒  第 {number} 行  主题写的是“{topic}”，这一条仍留在 {file}；要搬走请在文件里剪切粘贴"


def import_summary(added: int, changed: int, same: int) -> str:
    return f"增加 {added} 条，改动 {changed} 条，{same} 条没有变化。"


def import_faulty(count: int) -> str:
    return f"有 {count} 处错误，什么都没有写入，请改好表格再导入。"


def import_how() -> str:
    return "以上只是预览。确认后加上 --apply 写入。"


def imported(files: Sequence[str]) -> str:
    return "已写入：" + "、".join(files) + "。机器人正在运行的话，几秒内生效。"


def exported(count: int, file: str) -> str:
    return f"已导出 {count} 条到 {file}。"


def template_made(file: str) -> str:
    return f"已生成 {file}。填好后运行：python run_bot.py faq import {file}"


def not_read(file: str, reason: str) -> str:
    return f"{file} 读不了（{reason}）"


def not_written(file: str, reason: str) -> str:
    return f"{file} 写不进去（{reason}）"


STATS_COLUMNS = ("编号", "标准问", "被问到", "被 @ 时回答", "主动回答", "没答上", "没用", "转人工")
FEEDBACK_COLUMNS = STATS_COLUMNS[6:]


def gone() -> str:
    return "（条目已不在）"


def stats_summary(entries: int, used: int, answers: int, misses: int, complaints: int) -> str:
    return (
        f"{entries} 条中有 {used} 条用上过；共回答 {answers} 次，没答上 {misses} 次，被说没用或要求转人工 "
        f"{complaints} 次。\n被问到 = 说出来的加上没答上的；没答上 = @ 了机器人而没有答、转给网格员的次数，多半问的是哪一条就记在哪一条，"
        "哪一条都不像的只在总数里。"
    )


def no_misses(days: int) -> str:
    return f"最近 {days} 天没有没答上的问题。"


def misses_summary(days: int, count: int, clusters: int) -> str:
    return f"最近 {days} 天有 {count} 次没答上，归成 {clusters} 个问题："


def miss_cluster(place: int, cluster: MissCluster) -> str:
    also = f"\n   也问过：{'；'.join(cluster.others[:3])}" if cluster.others else ""
    return (
        f"{place}. {cluster.question}（{cluster.count} 次，{_rooms(cluster.rooms)}）{also}\n"
        f"   建议：{_suggestion(cluster)}"
    )


def _rooms(rooms: Sequence[str]) -> str:
    shown = "、".join(room or "私聊" for room in rooms[:3])
    return shown + (f" 等 {len(rooms)} 个群" if len(rooms) > 3 else "")


def _suggestion(cluster: MissCluster) -> str:
    if cluster.near is None:
        return "写一条新的"
    entry = f"“{cluster.near.question}”（{cluster.near.file}:{cluster.near.line}）"
    if cluster.answered:
        return _already_there(entry, cluster.near.answer, bool(cluster.near.grids))
    return f"加进{entry}的相似问" if cluster.likely else f"写一条新的；如果和{entry}是同一件事，就加进它的相似问"


def _already_there(entry: str, answer: str, has_grids: bool) -> str:
    """A wording more would change nothing."""
    holes = "、".join(f"{{{name}}}" for name in dict.fromkeys(names_in(answer)))
    if holes:
        return f"已经有{entry}，那里填不上 {holes} 才没有答；请在 grid.yaml 里补上，不用加问法"
    where = "适用网格和日期、" if has_grids else "日期、"
    return f"已经有{entry}，现在答得上，不用加问法；如果还是没有答，请看这一条的{where}群里答到什么程度"


WEEKLY_CLUSTERS = 10


def weekly_misses(clusters: Sequence[MissCluster], days: int = 7) -> str:
    """For the admins' room: the ten that were asked most; "" when there is nothing to tell."""
    if not clusters:
        return ""
    lines = [misses_summary(days, sum(cluster.count for cluster in clusters), len(clusters))]
    lines += [miss_cluster(place, cluster) for place, cluster in enumerate(clusters[:WEEKLY_CLUSTERS], 1)]
    if len(clusters) > WEEKLY_CLUSTERS:
        lines.append(f"还有 {len(clusters) - WEEKLY_CLUSTERS} 个，用 run_bot.py faq misses --days {days} 看全部。")
    return "\n".join(lines)
