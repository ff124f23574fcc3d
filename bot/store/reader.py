"""What deciding may ask of the database: small named questions, nothing that writes."""

from __future__ import annotations

from bot.store.arrival_questions import ArrivalQuestions
from bot.store.clock_questions import ClockQuestions
from bot.store.draft_questions import DraftQuestions
from bot.store.ending_questions import EndingQuestions
from bot.store.figure_questions import FigureQuestions
from bot.store.leave_questions import LeaveQuestions
from bot.store.list_questions import ListQuestions
from bot.store.note_questions import NoteQuestions
from bot.store.notice_questions import NoticeQuestions
from bot.store.people_questions import PeopleQuestions
from bot.store.poll_questions import PollQuestions
from bot.store.project_questions import ProjectQuestions
from bot.store.report_questions import ReportQuestions
from bot.store.suspect_questions import SuspectQuestions
from bot.store.taking_questions import TakingQuestions
from bot.store.talk_questions import TalkQuestions
from bot.store.ticket_questions import TicketQuestions


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
