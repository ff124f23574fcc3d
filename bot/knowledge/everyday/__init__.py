"""How residents put what offices call by another name: one line a matter, `office name=ways to say it`, and what is indented
belongs to the line above.

Written matter by matter, not question by question: ways to tell it as a story, the condition instead of the name,
slang, words of several regions. An encoder takes them as examples, so none needs to be complete.
"""

from __future__ import annotations

from bot.knowledge.everyday.community import TEXT as COMMUNITY
from bot.knowledge.everyday.estate import TEXT as ESTATE
from bot.knowledge.everyday.living import TEXT as LIVING
from bot.knowledge.everyday.papers import TEXT as PAPERS
from bot.knowledge.everyday.welfare import TEXT as WELFARE

TEXTS = (PAPERS, WELFARE, LIVING, ESTATE, COMMUNITY)
