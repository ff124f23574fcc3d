"""重新办, 就是没亮 重办吧: that what has ended is to be done once more."""

from __future__ import annotations

import re

_LONGEST = 24
_AGAIN = re.compile(
    r"(?:[^\s，,。！!？?]{1,12}[\s，,。！!]+)?(?:那|就|麻烦|还?请|还是|你们|师傅|必须|要|得|给我们?|我|想){0,4}"
    r"(?:重新?(?:给我们?)?(?:办理?|修|弄|搞|做|处理|换)(?:一?[次下遍回]|个)?|再(?:给我们?)?(?:办|修|弄|处理)一?[次下遍回]|返工)(?:吧|呗|嘛|啊|呀|了|谢谢)?[\s。！!~～]*"
)


def wants_again(words: str) -> bool:
    """Nothing of what: of whatever has ended last, or was asked about. 身份证重新办 is of something else."""
    return len(words) <= _LONGEST and bool(_AGAIN.fullmatch(words.strip()))
