"""一周一评议: what residents think of the week's work, once per person and week, the last word counts."""

from __future__ import annotations

from bot.domain.changes.poll import NoteReview
from bot.domain.notices.poll import ReviewKind, read_review
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_matter
from bot.domain.units import DAY_MS
from bot.services import tell
from bot.services.context import Context
from bot.texts import polls as texts

OPEN_MS = 7 * DAY_MS


def review_week(situation: Situation, context: Context, words: str) -> Outcome:
    """Thanked at once in private; in a group one line for many follows."""
    week = situation.occasion.week if situation.occasion else None
    if week is None:
        return Outcome(say=(tell.to_speaker(situation, texts.no_review_now()),))
    review = read_review(words)
    if review is None:
        return Outcome(say=(tell.to_speaker(situation, texts.how_to_review()),))
    note = NoteReview(
        week=week,
        person=situation.speaker.person,
        name=situation.message.sender_name or situation.speaker.name,
        room=situation.room.id,
        grid=situation.room.grid,
        review=review,
        at=context.now,
        told=situation.is_private,
    )
    matter = review.kind is ReviewKind.PROBLEM and is_matter(review.text)
    if not situation.is_private:
        return Outcome((note,), (tell.to_speaker(situation, texts.review_matter()),) if matter else ())
    kept = texts.review_kept(review.score, review.kind.value if review.text else "")
    return Outcome((note,), (tell.to_speaker(situation, f"{kept}\n{texts.review_matter()}" if matter else kept),))
