"""What is wrong with what a file says and how to mend it, for the admins and operators who edit it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.texts.values import value_text


def nth(position: int) -> str:
    return f"第{position}项"


def unknown_key(key: str, nearest: str | None) -> str:
    return f"不认识“{key}”" + (f"，是不是想写“{nearest}”" if nearest else "，请删去或改正")


def _choices(expected: str) -> str:
    return expected.replace("'", "").replace(" or ", "、").replace(", ", "、")


def nothing_there() -> str:
    return "没有填内容，请补上；不需要就删去这一行"


def dashes_missing() -> str:
    return "每一条前面要有“- ”"


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
