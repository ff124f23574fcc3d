"""What is wrong with a file and how to mend it, for the admins and operators who edit it."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from itertools import islice
from typing import Any

from bot.texts.reasons import reason


def nth(position: int) -> str:
    return f"第{position}项"


def file_missing() -> str:
    return "找不到这个文件，请检查路径，或从备份中恢复"


def not_utf8() -> str:
    return "不是 UTF-8 编码，请在编辑器中另存为 UTF-8"


def is_other_kind() -> str:
    return "这不是文本文件，是表格或文档改了名字：常见问题的表格请用 faq import 导入，其他的请在记事本里新建文本文件"


def quotes_around() -> str:
    return "这一行的首尾有中文引号，请删去引号“”"


def unused_sheet(ending: str) -> str:
    return f"没有用上：这里只读 {ending} 文本文件；常见问题的表格请用 faq import 导入"


def names_clash(name: str) -> str:
    return f"“{name}”也写在 names 里：两种名字要不一样，报事的名字请换一个"


def unreadable(error: OSError) -> str:
    return f"无法读取（{reason(error)}），{_MENDS.get(error.errno or 0, '请检查文件权限')}"


_MENDS = {
    errno.EISDIR: "请写文件的路径；放错了地方的文件夹，请移走或改名",
    errno.ENOTDIR: "请检查路径",
    errno.ELOOP: "请把链接换成文件本身",
    errno.ENAMETOOLONG: "请改短文件名",
    errno.EIO: "请检查磁盘，或从备份中恢复",
}


def no_plain_file() -> str:
    return "不是普通文件（是管道或设备），请换成文件本身"


def file_too_big(limit_mb: int) -> str:
    return f"文件太大，最多 {limit_mb} MB，请分成几个文件；放错了的请移走"


def too_deep(deepest: int) -> str:
    return f"一层套一层，超过了 {deepest} 层，请检查这里多余的 -、[ 和 {{"


def repeats_too_much(anchor: str) -> str:
    return f"*{value_text(anchor)} 一再重复前面的内容，展开以后太大，请直接写出要用的内容"


def holds_itself(anchor: str) -> str:
    return f"*{value_text(anchor)} 指的内容里又有它自己，请直接写出要用的内容"


_YAML_HINTS = {
    "mapping values are not allowed": "这一行的冒号用法不对：一行只能有一个“键: 值”，内容里有冒号时请给整段内容加引号",
    "could not find expected ':'": "缺少冒号，应写成“键: 值”，冒号后空一格",
    "cannot start any token": "行首不能用制表符（Tab），内容开头也不能用 % @ 等符号：请改用空格，或给整段内容加引号",
    "found a tab character": "行首不能用制表符（Tab），请改用空格",
    "expected <block end>": "缩进不齐，请与上一条对齐",
    "found unexpected end of stream": "引号没有成对，请补上另一半引号",
    "did not find expected key": "缩进不齐或引号没有成对，请对照上一条检查",
    "did not find expected '-' indicator": "缩进不齐：列表的每一项都要以“- ”开头并对齐",
    "undefined alias": "内容以 * 开头时请加引号",
    "expected ',' or ']'": "方括号 [ ] 没有成对，或几项之间没有用英文逗号隔开",
    "expected ',' or '}'": "花括号 { } 没有成对，或几项之间没有用英文逗号隔开",
    "but found another document": "一个文件里只能有一份内容，请删去中间单独一行的 ---",
    "unknown escape character": "双引号里的 \\ 有别的意思，请改用单引号",
}


def bad_yaml(problem: str) -> str:
    """`problem` is the parser's own; nobody is shown it."""
    return next((hint for sign, hint in _YAML_HINTS.items() if sign in problem), _UNREADABLE)


_UNREADABLE = "格式读不懂，请检查这里的缩进、冒号和引号"


def control_character() -> str:
    return "里面有不能用的控制字符，请删去；如果整个文件都是乱码，请从备份中恢复"


def sign_first(sign: str) -> str:
    return f"内容以 {sign} 开头时，请给整段内容加引号，或写在 |- 的下一行"


def text_after_quotes() -> str:
    return "引号后面还有字：请把整段内容放进一对引号，里面的引号改用“”"


def comment_in_list() -> str:
    return "方括号里的 # 会把后面的字变成注释，请给带 # 的一项加引号"


def comment_cuts(comment: str) -> str:
    return (
        f"“{value_text(comment)}”会被当成注释，居民看不到：是内容，请给整段内容加引号；"
        "是注释，请在 # 前面空两格、后面空一格"
    )


def wide_colon(key: str) -> str:
    return f"“{key}”后面用了中文冒号“：”，请改成英文冒号加一个空格"


def colon_needs_blank(key: str) -> str:
    return f"“{key}”的冒号后面要空一格"


def dash_needs_blank(key: str) -> str:
    return f"“{key}”前面的 - 后面要空一格"


def wide_dash() -> str:
    return "行首的横线要用英文减号，后面空一格，写成“- ”"


def wide_hash() -> str:
    return "注释要用英文的 #"


def not_aligned() -> str:
    return "这一行没有对齐：同一条里的几项要从同一列开始"


def wide_blank() -> str:
    return "行首用了中文空格，请改用英文空格"


def tab_first() -> str:
    return "行首不能用制表符（Tab），请改用空格"


def block_not_indented(key: str) -> str:
    above = f"“{key}”" if key != "-" else "上一行"
    return f"|- 下面的内容要比{above}多缩进两格"


def lines_joined() -> str:
    return "内容写成了几行，会接成一行，中间空一格；要分行请用 |-，不分行请写在一行里"


def wide_comma(words: str) -> str:
    return f"“{value_text(words)}”会当成一项：是几项，请用英文逗号隔开；确实是一项，请加引号"


def nothing_there() -> str:
    return "没有填内容，请补上；不需要就删去这一行"


def dashes_missing() -> str:
    return "每一条前面要有“- ”"


def folder_missing() -> str:
    return "没有这个文件夹，请检查路径"


def key_twice() -> str:
    return "这个键写了两次，请删去一个"


def dash_missing() -> str:
    return "从这里起像是另一条，前面少了“- ”：请把这一行开头的空格改成“- ”，和上一条对齐"


def unknown_key(key: str, nearest: str | None) -> str:
    return f"不认识“{key}”" + (f"，是不是想写“{nearest}”" if nearest else "，请删去或改正")


def value_text(value: Any) -> str:
    text = "空" if value is None else _as_written(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


_SHOWN = 40


def _as_written(value: Any) -> str:
    """As it stands in the file, not as Python shows it; of many items as many as anybody is shown."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        items = islice(value.items(), _SHOWN)
        return "{" + ", ".join(f"{key}: {_as_written(one)}" for key, one in items) + "}"
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(_as_written, islice(value, _SHOWN))) + "]"
    return "" if value is None else str(value)


def _choices(expected: str) -> str:
    return expected.replace("'", "").replace(" or ", "、").replace(", ", "、")


def bad_value(kind: str, value: Any, context: dict[str, Any]) -> str:
    """One sentence for pydantic's error type: what stands there and what should."""
    given = value_text(value)
    if value is None and kind != "missing":
        return nothing_there()
    if isinstance(value, dict) and kind in ("list_type", "tuple_type"):
        return dashes_missing()
    sentences = {
        "missing": "缺少这一项，请补上",
        "string_type": f"{given} 应是文字，请加引号",
        "string_too_short": "不能为空",
        "invalid_key": f"{given} 应是文字，请加引号",
        "too_short": "不能为空",
        "int_type": f"{given} 应是整数",
        "int_parsing": f"{given} 应是整数",
        "int_from_float": f"{given} 应是整数",
        "float_type": f"{given} 应是数字",
        "float_parsing": f"{given} 应是数字",
        "bool_type": f"{given} 应是 true 或 false",
        "bool_parsing": f"{given} 应是 true 或 false",
        "list_type": f"{given} 应是列表，写成 [甲, 乙] 或每行一个“- ”",
        "tuple_type": f"{given} 应是列表，写成 [甲, 乙] 或每行一个“- ”",
        "frozen_set_type": f"{given} 应是列表，写成 [甲, 乙] 或每行一个“- ”",
        "dict_type": f"{given} 应是若干“键: 值”",
        "model_type": f"{given} 应是若干“键: 值”",
        "model_attributes_type": f"{given} 应是若干“键: 值”",
        "date_type": f"{given} 应是日期，如 2026-11-21",
        "date_parsing": f"{given} 应是日期，如 2026-11-21",
        "date_from_datetime_parsing": f"{given} 应是日期，如 2026-11-21",
        "date_from_datetime_inexact": f"{given} 应是日期，如 2026-11-21",
        "greater_than_equal": f"{given} 太小，至少是 {context.get('ge')}",
        "greater_than": f"{given} 太小，应大于 {context.get('gt')}",
        "less_than_equal": f"{given} 太大，最多是 {context.get('le')}",
        "less_than": f"{given} 太大，应小于 {context.get('lt')}",
        "enum": f"{given} 不在可选值之中：{_choices(str(context.get('expected', '')))}",
        "literal_error": f"{given} 不在可选值之中：{_choices(str(context.get('expected', '')))}",
        "value_error": str(context.get("error", "")),
    }
    return sentences.get(kind) or f"{given} 不是合适的值"


def not_a_port(value: Any) -> str:
    return f"{value_text(value)} 不是端口号（1–65535）"


def not_a_whole_number(value: Any) -> str:
    return f"{value_text(value)} 应是整数"


def not_a_host(value: Any) -> str:
    return f"{value_text(value)} 不是主机名或地址，如 127.0.0.1"


def not_a_timezone(value: Any) -> str:
    return f"{value_text(value)} 不是时区名称，如 Asia/Shanghai"


def not_an_endpoint(value: Any) -> str:
    return f"{value_text(value)} 不是网关地址，应写成“主机:端口”，如 127.0.0.1:8788"


def not_a_url(value: Any) -> str:
    return f"{value_text(value)} 不是网址，应以 http:// 或 https:// 开头"


def not_text() -> str:
    return "应是文字，请加引号"


def not_an_account_name(name: str, taken: str) -> str:
    return f"{value_text(name)} 不能作账号的名称：只能用小写字母、数字、- 和 _，也不能叫 {taken}"


def needed_by_wechaty(name: str, variable: str) -> str:
    what = {"endpoint": "网关地址", "token": "网关的令牌"}[name]
    return f"接真实的群要有{what}，请写在这里或环境变量 {variable}；只想试用请把 gateway 改回 sandbox"


def needed_by_encoder(encoder: str, variable: str) -> str:
    return f"encoder 为 {encoder} 时不能为空，请写在这里或环境变量 {variable}，或把 encoder 改成 both"


def from_variable(variable: str) -> str:
    """Stands where the name of a file would stand."""
    return f"环境变量 {variable}"


def empty_variable(variable: str) -> str:
    return f"环境变量 {variable} 是空的，当作没有设置；不用就删去，要用请填上"


def unused_variable(variable: str, nearest: str | None) -> str:
    hint = f"，是不是想写 {nearest}" if nearest else "，可以删去"
    return f"环境变量 {variable} 不对应任何设置，没有使用{hint}"


def empty_file() -> str:
    return "文件是空的"


def twice(what: str, value: str, first: str) -> str:
    return f"{what}“{value}”重复，已见于 {first}，请改掉其中一个"


def unknown_placeholder(name: str, known: tuple[str, ...], nearest: str | None) -> str:
    hint = f"，是不是想写 {{{nearest}}}" if nearest else ""
    return f"不认识占位符 {{{name}}}{hint}；可用的有：" + "、".join(f"{{{word}}}" for word in known)


def unknown_grid(name: str, nearest: str | None) -> str:
    if any(sign in name for sign in "，、"):
        return f"没有网格“{name}”：几个网格请写成 [甲, 乙]，中间用英文逗号"
    return f"没有网格“{name}”" + (f"，是不是想写“{nearest}”" if nearest else "，请对照 grid.yaml")


def saying_without_category() -> str:
    return "这一句上面没有类别，请先写一行“【类别名称】”"


def unknown_person(name: str, nearest: str | None) -> str:
    return f"没有“{name}”这个人" + (f"，是不是想写“{nearest}”" if nearest else "，请对照 grid.yaml")


def ambiguous_person(name: str, keys: tuple[str, ...]) -> str:
    if len(set(keys)) == 1:
        return f"“{name}”在人员里写了几遍，请只留一处"
    return f"有几个人叫“{name}”，请写编号：{'、'.join(keys)}"


def cannot_take_accusations(name: str, role: str, roles: tuple[str, ...]) -> str:
    return f"“{name}”是{role}，不能接单办结，不能受理举报；可以是：{'、'.join(roles)}"


def unknown_member(name: str, nearest: str | None) -> str:
    hint = f"是不是想写“{nearest}”" if nearest else "请对照本文件的居民和 grid.yaml 的人员"
    return f"没有“{name}”这个人，{hint}"


def people_of_grid_file() -> str:
    return "grid.yaml 的人员"


def line(number: int) -> str:
    return f"第 {number} 行"


def dates_reversed() -> str:
    return "失效日期早于生效日期，请对调或改正"


def wide_braces(name: str) -> str:
    return f"全角花括号｛{value_text(name)}｝不会被填上，请改成英文花括号 {{{value_text(name)}}}"


def answer_too_long(length: int, longest: int) -> str:
    return f"有 {length} 字，一条群消息装不下，最多 {longest} 字；请压短，其余的请居民问网格员"


def wording_too_long(length: int, longest: int) -> str:
    return f"有 {length} 字，问法最多 {longest} 字"


def asked_twice(wording: str, first: str) -> str:
    return f"“{wording}”重复，已见于 {first}，请改掉其中一个"


def needs_own_ids(wording: str, first: str) -> str:
    return f"“{wording}”也是 {first} 的标准问，请给这两条各写一个不同的编号"


def unclosed_brace() -> str:
    return "花括号 { } 没有成对，请补上另一半"


def bad_word_line(line: str) -> str:
    return f"“{value_text(line)}”读不懂：每行写一个词，后面可空一格写频次（正整数）"


def lonely_synonym() -> str:
    return "一组同义词至少要有两个词，请补上或删去这一行"


def own_ancestor(name: str) -> str:
    return f"“{name}”绕一圈成了自己的上级，请改正上级"


def person_twice(key: str, line: int) -> str:
    return f"“{key}”已见于第 {line} 行；同名的人请各写一个不同的编号"


def unknown_emergency(name: str, known: tuple[str, ...]) -> str:
    return f"没有“{name}”这种紧急情况；可用的有：" + "、".join(known)


def unknown_role(role: str, nearest: str | None, known: tuple[str, ...]) -> str:
    hint = f"，是不是想写“{nearest}”" if nearest else ""
    return f"没有“{role}”这种身份{hint}；可用的有：" + "、".join(known)


def own_substitute(key: str) -> str:
    return f"“{key}”不能替自己的班，请写别人的编号"


def handles_nothing(key: str, role: str) -> str:
    return f"“{key}”是{role}，不能接单办结，请换一个人"


def rostered_twice(day: str, grid: str, first: str) -> str:
    return f"{day} 网格“{grid}”已排过班，见 {first}，请合成一条"


def not_a_weekday(day: str) -> str:
    return f"{day} 不是星期，应写周一、周二……周日"


def not_a_limit(text: str) -> str:
    return f"{text} 不是时限，应写成 5 分钟、24 小时或 2 个工作日"


def no_fallback(name: str) -> str:
    return f"缺少“{name}”这一类，无法归类的诉求要有去处，请补上"


def blank_file() -> str:
    return "文件是空的，可能没有保存成功，请重新保存；不用这个文件就把它删去"


def unused_file(ending: str) -> str:
    return f"没有用上：文件名要以 {ending} 结尾"


def notice_is_past(title: str, when: str) -> str:
    return f"通知“{title}”的时间 {when} 已经过去，不会再发；还要发请改时间，不要了请删去"


def poll_is_past(title: str, when: str) -> str:
    return f"投票“{title}”在 {when} 已经截止，不会发起；还要投请改时间，不要了请删去"


def no_such_room(title: str, name: str, known: Sequence[str]) -> str:
    rooms = (
        f"现有的群：{'、'.join(known[:_ROOMS])}{'等' if len(known) > _ROOMS else ''}" if known else "还没有绑定任何群"
    )
    return f"“{title}”的受众里没有叫“{name}”的群，到时那里发不出去；{rooms}"


def no_room_in_grid(title: str, grid: str) -> str:
    return f"“{title}”的受众“{grid}”还没有绑定居民群，到时那里发不出去；请先在群里发：绑定 {grid}"


_ROOMS = 8


def no_front_matter() -> str:
    return "开头应有两行 --- 夹着的标题、受众和时间"


def not_a_time(text: str) -> str:
    return f"{text} 不是时间，应写成 2027-01-15 09:00，或五段的循环时间，如每周一九点写 0 9 * * 1"


def empty_notice() -> str:
    return "通知没有正文，请在第二个 --- 下面写上内容"


def unknown_purpose(name: str) -> str:
    return f"{name} 不是群的用途，应写居民群、员工群或管理员群"


def not_days(value: str) -> str:
    return f"{value} 不是日期，请写成 2027-02-05，或 2027-02-05 至 2027-02-11（最多 60 天）"


def day_in_both(day: str) -> str:
    return f"{day} 同时写在“放假”和“上班”里，请去掉一处"


def not_a_time_of_day(value: Any) -> str:
    return f"{value} 不是时刻，请写成 '08:30' 这样（0:00–24:00）"


def not_later(start: str, end: str) -> str:
    return f"{end} 不晚于 {start}，值班时间会是空的，请改其中一个"


def not_a_cron(value: Any) -> str:
    return f"{value_text(value)} 不是 cron，应有五段，例如 0 18 * * 5（每周五 18:00）"


def unknown_tag(name: str, nearest: str | None) -> str:
    return f"没有网格带标签“{name}”" + (f"，是不是想写“{nearest}”" if nearest else "，请在 grid.yaml 里给网格加标签")


def no_room_named() -> str:
    return "“群:”后面要写群名，例如 群:银杏 1 号楼居民群"


def file_not_there(name: str) -> str:
    return f"通知旁边没有文件“{name}”，请放到 data/notices/ 里，写文件名即可"


def file_too_large(name: str, limit_mb: int) -> str:
    return f"“{name}”太大，附件最大 {limit_mb} MB"


def not_beside(name: str) -> str:
    return f"“{name}”只写文件名，附件要放在 data/notices/ 里"


def too_many_files(limit: int) -> str:
    return f"附件最多 {limit} 个"


def ends_before_it_begins() -> str:
    return "截止早于时间，这条通知永远不会发"


def not_a_list_of_questions() -> str:
    return "应写成列表，每条有 标准问 和 答案，写法和常见问题文件一样"


def unknown_metric(name: str, near: str | None) -> str:
    return f"没有“{name}”这个指标" + (f"，是不是“{near}”" if near else "，可用的指标写在文件开头")


def not_a_weight(weight: float) -> str:
    return f"{weight:g} 不是分值，应大于 0；不计的指标请删去这一行"


def unknown_kind(name: str, near: str | None) -> str:
    return f"categories.yaml 里没有“{name}”这一类" + (f"，是不是“{near}”" if near else "")
