"""要不要我在家, 家里没人行不行: whether somebody has to be there when the work that they have reported is done."""

from __future__ import annotations

import re

_LONGEST = 24
_WHEN = r"(?:那|到时候?|明天|今天|下午|上午|(?:师傅|你们?|您|人家?|他们?)?(?:[来去]修?|上门|修|换|弄|看|检查)?(?:的)?(?:时候|那天|时)?[\s，,]?)?"
_THERE = r"(?:在家|在场|到场|留(?:个)?人|有人|开(?:个|下)?门|留(?:个)?门|等着?|守着|陪着|请(?:个)?假|回家|回去|回来|下楼|下去|接(?:一下|您|你们|师傅)?)"
_WHO = r"(?:我们?|家里?人?|屋里|大人)?"
_ASKS = re.compile(
    rf"{_WHEN}(?:"
    rf"(?:要不要|用不用|需不需要|要不用|是不是[要得]|是否需?要){_WHO}{_THERE}{{1,2}}|"
    rf"{_WHO}(?:要不要|用不用|需不需要|是不是[要得]|是否需?要){_THERE}{{1,2}}|"
    rf"(?:需?要|用|得|必须){_WHO}{_THERE}{{1,2}}[吗么嘛不]|{_WHO}(?:需?要|用|得|必须){_THERE}{{1,2}}[吗么嘛不]|"
    r"(?:我们?|家里?)(?:不在家|没人|白天没人|要上班|上班)[\s，,]?(?:行不行|行吗|可以吗|能修吗|怎么办|咋办|能不能修)"
    r")[啊呀呢吧]?\W*"
)


def asks_to_be_there(words: str) -> bool:
    """With no other matter beside it: 换天然气那天家里要有人吗 asks of something else."""
    return len(words) <= _LONGEST and _ASKS.fullmatch(words.strip()) is not None
