"""钥匙是我的, 是我的钱包, 我丢的: somebody claims what a neighbour has found."""

from __future__ import annotations

import re

from bot.domain.speech.kinds import is_question

_LONGEST = 24
_FOUND = re.compile(r"(?:捡|拾)(?:到|着|了|起)|有人(?:丢|掉|落)了|谁(?:丢|掉|落)的")
_MINE = r"[我俺](?:们?家?(?:孩子|儿子|女儿|闺女|孙[子女]|老公|老婆|老伴|[爸妈爷奶]|老人)?)"
_CLAIMS = re.compile(
    rf"(?:[哎呀啊哦诶]|谢谢|太好了|那|这|就|[\s，,！!])*(?:[个把串只条副张部件台]?[\u4e00-\u9fff]{{0,5}}?)"
    rf"(?:好像|应该|可能|肯定|就|都|也)*(?:是{_MINE}的?[\u4e00-\u9fff]{{0,4}}|{_MINE}(?:的|(?:今天|昨天|早上|刚才?)?(?:丢|掉|落|忘)的?了?))[啊呀哈呢！!。\s]*"
)
_OTHER = re.compile(r"[坏漏堵断响臭吵修]|电话|意思|错|问题|建议|看法")


def tells_of_found(text: str) -> bool:
    return bool(_FOUND.search(text))


def claims_found(words: str) -> bool:
    return (
        len(words) <= _LONGEST
        and not is_question(words)
        and not _OTHER.search(words)
        and bool(_CLAIMS.fullmatch(words))
    )
