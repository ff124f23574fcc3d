"""去年那次雨才叫大 淹死三个: neighbours tell each other how much worse it was another time; 去年也淹过一次 is of what was reported."""

from __future__ import annotations

import re

from bot.domain.words.plain import clauses_of

_THEN = re.compile(
    r"去年|前年|大前年|那年|当年|[一二三四五六七八九十几\d]+年前|小时候|从前|以前|上[次回]|那[次回]|[0-2]?\d年(?:那|的|夏|冬|那次)"
)
_OUTDOES = re.compile(
    r"(?:那?才(?:叫|是|真|吓|惨|大|凶|厉)|那才|还要?(?:大|惨|凶|厉害|吓人|夸张)|更(?:大|惨|凶|厉害|吓人|夸张)|比(?:这|现在|今|你))"
)
_ALSO = re.compile(
    r"比[^，,。]{0,3}(?:去年|前年|那年|上[次回]|以前|从前)|(?<!比)(?:也|又|还是)(?![大惨凶厉吓])|一样|同样|到现在|至今|一直|年年|每年"
)


def only_recalls(words: str) -> bool:
    """What goes on until now is none of it."""
    clauses = clauses_of(words)
    if not clauses or _ALSO.search(words):
        return False
    return bool(_THEN.search(clauses[0])) and bool(_OUTDOES.search(words))
