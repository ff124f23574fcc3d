"""A row of the inbox as a message."""

from __future__ import annotations

import json
from sqlite3 import Row
from typing import Any

from bot.domain.message import Message, MessageKind, Quote

MESSAGE_COLUMNS = """m.id, m.channel, m.message_id, m.room, m.person, m.sender, m.sender_name, m.kind, m.text, m.sent_at,
    m.taken_at, m.mentions, m.quote, m.bot_alias, p.id AS photo, m.own, m.recalls, m.attempts"""


def message_of(row: Row | tuple[Any, ...]) -> Message:
    """A row of MESSAGE_COLUMNS as a message."""
    quote = json.loads(row[12]) if row[12] else None
    return Message(
        id=row[0],
        channel=row[1],
        message_id=row[2],
        room=row[3],
        person=row[4],
        sender_id=row[5],
        sender_name=row[6],
        kind=MessageKind(row[7]),
        text=row[8],
        sent_at=row[9],
        taken_at=row[10],
        mention_ids=tuple(json.loads(row[11])),
        quote=Quote(**quote) if quote else None,
        bot_alias=row[13],
        photo=row[14],
        own=bool(row[15]),
        recalls=row[16],
        attempts=row[17],
    )
