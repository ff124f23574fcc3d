"""What of a notice can be sent once more: what failed, what nobody knows, and rooms whose text can now be filled in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.domain.changes.notice import PostNotice
from bot.services.context import Context
from bot.services.notices.show_notice import Pages
from bot.store.questions.notice_values import Run, Trouble


@dataclass(frozen=True, slots=True)
class SendAgain:
    """`filled` are letters for rooms that were passed over because a placeholder had no value; `holes` counts those
    rooms that must still be."""

    unsent: tuple[Trouble, ...] = ()
    filled: tuple[PostNotice, ...] = ()
    shown: tuple[Trouble, ...] = ()
    holes: int = 0

    @property
    def rooms(self) -> int:
        return len({one.room for one in self.unsent} | {post.room for post in self.filled})

    @property
    def counts(self) -> tuple[str, str]:
        """What must still be so when somebody says yes."""
        return str(len(self.unsent)), str(len(self.filled))


def to_send_again(run: Run, context: Context) -> SendAgain:
    troubles = context.read.troubles(run)
    unsent = tuple(one for one in troubles if one.may_be_sent_again)
    holes = [one for one in troubles if one.state == "hole"]
    posts = {hole.room: post for hole in holes if (post := _letters(run, hole.room, context))}
    filled = tuple(replace(hole, state="filled") for hole in holes if hole.room in posts)
    return SendAgain(unsent, tuple(posts.values()), (*unsent, *filled), len(holes) - len(posts))


def _letters(run: Run, room_id: int, context: Context) -> PostNotice | None:
    room = context.read.room(room_id)
    say, more = Pages(run, context).letters(room) if room else (None, ())
    return PostNotice(run.notice, run.due_at, room_id, say, more) if say else None
