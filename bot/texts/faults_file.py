"""What is wrong with a file itself and how its lines are written, and how to mend it."""

from __future__ import annotations

import errno

from bot.texts.reasons import reason
from bot.texts.values import value_text


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


def folder_missing() -> str:
    return "没有这个文件夹，请检查路径"


def key_twice() -> str:
    return "这个键写了两次，请删去一个"


def dash_missing() -> str:
    return "从这里起像是另一条，前面少了“- ”：请把这一行开头的空格改成“- ”，和上一条对齐"


def blank_file() -> str:
    return "文件是空的，可能没有保存成功，请重新保存；不用这个文件就把它删去"


def unused_file(ending: str) -> str:
    return f"没有用上：文件名要以 {ending} 结尾"
