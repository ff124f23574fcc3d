"""What deciding may ask of the database: small named questions, nothing that writes."""

from __future__ import annotations

from bot.store.notice_questions import NoticeQuestions
from bot.store.people_questions import PeopleQuestions
from bot.store.talk_questions import TalkQuestions
from bot.store.ticket_questions import TicketQuestions


class Reader(TalkQuestions, TicketQuestions, PeopleQuestions, NoticeQuestions):
    """All questions, bound to the connection of one reader thread."""
