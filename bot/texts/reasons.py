"""Why a file could not be read or written, as the system tells it by its number."""

from __future__ import annotations

import errno
from collections.abc import Mapping

_BY_NUMBER: Mapping[int, str] = {
    errno.ENOENT: "没有这个文件或文件夹",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EEXIST: "已经有同名的文件",
    errno.EISDIR: "这是文件夹，不是文件",
    errno.ENOTDIR: "路径里有一段不是文件夹",
    errno.ENOSPC: "磁盘满了",
    errno.EDQUOT: "磁盘配额用完了",
    errno.EROFS: "磁盘是只读的",
    errno.ENAMETOOLONG: "文件名太长",
    errno.EIO: "磁盘读写出错",
    errno.EMFILE: "打开的文件太多",
    errno.ENFILE: "打开的文件太多",
    errno.ELOOP: "链接绕成了圈",
}


def reason(error: OSError) -> str:
    """In Chinese where it is a usual one, else in the words of the system."""
    return _BY_NUMBER.get(error.errno or 0) or error.strerror or str(error)
