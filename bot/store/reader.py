"""What deciding may ask of the database: small named questions, nothing that writes."""

from __future__ import annotations

from bot.store.questions.arrival import ArrivalQuestions
from bot.store.questions.clock import ClockQuestions
from bot.store.questions.draft import DraftQuestions
from bot.store.questions.ending import EndingQuestions
from bot.store.questions.figures import FigureQuestions
from bot.store.questions.leave import LeaveQuestions
from bot.store.questions.list import ListQuestions
from bot.store.questions.note import NoteQuestions
from bot.store.questions.notice import NoticeQuestions
from bot.store.questions.people import PeopleQuestions
from bot.store.questions.poll import PollQuestions
from bot.store.questions.project import ProjectQuestions
from bot.store.questions.report import ReportQuestions
from bot.store.questions.suspect import SuspectQuestions
from bot.store.questions.taking import TakingQuestions
from bot.store.questions.talk import TalkQuestions
from bot.store.questions.ticket import TicketQuestions


class Reader(
    TalkQuestions,
    TicketQuestions,
    PeopleQuestions,
    NoticeQuestions,
    PollQuestions,
    FigureQuestions,
    ProjectQuestions,
    ReportQuestions,
    ClockQuestions,
    TakingQuestions,
    SuspectQuestions,
    EndingQuestions,
    DraftQuestions,
    LeaveQuestions,
    NoteQuestions,
    ListQuestions,
    ArrivalQuestions,
):
    """All questions, bound to the connection of one reader thread."""
