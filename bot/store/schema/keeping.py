"""Migration steps for what is kept how long and whose it is: what is erased with a ticket, with talk, with a person."""

from __future__ import annotations

MESSAGE_TICKET = (
    "ALTER TABLE messages ADD COLUMN ticket INTEGER",
    # Until now only the letters and photos that a message led to tell which ticket it was about.
    """UPDATE messages SET ticket = l.ticket
        FROM (SELECT cause, MIN(ticket) AS ticket FROM outbox WHERE cause IS NOT NULL AND ticket IS NOT NULL
            GROUP BY cause) l
        WHERE messages.id = l.cause AND messages.kept = 1""",
    """UPDATE messages SET ticket = p.ticket FROM photos p
        WHERE p.message = messages.id AND p.ticket IS NOT NULL AND messages.ticket IS NULL AND messages.kept = 1""",
    "CREATE INDEX messages_ticket ON messages(ticket) WHERE ticket IS NOT NULL",
    """UPDATE messages SET text = '', quote = NULL, mentions = '[]', sender_name = '已删除', erased = 1
        WHERE ticket IN (SELECT number FROM tickets WHERE erased = 1) AND state <> 'new'""",
)

TALK_TERMS = (
    "CREATE INDEX messages_unhandled ON messages(taken_at) WHERE state IN ('aside', 'failed')",
    # What was taken up late lies behind it: everything is looked at once more.
    "UPDATE counters SET value = 0 WHERE name = 'erased'",
)

WHOSE_STEP = (
    "ALTER TABLE steps ADD COLUMN person INTEGER",
    "CREATE INDEX steps_person ON steps(person) WHERE person IS NOT NULL",
)

ASKED = (
    "CREATE INDEX outbox_room ON outbox(room) WHERE room IS NOT NULL",
    """CREATE INDEX faq_drafts_undecided ON faq_drafts(id)
        WHERE decided_at IS NULL AND offered_at IS NOT NULL""",
)

ROW_TERMS = (
    "CREATE INDEX answers_at ON answers(at)",
    "CREATE INDEX feedback_at ON feedback(at)",
    "CREATE INDEX told_at ON told(at)",
)
