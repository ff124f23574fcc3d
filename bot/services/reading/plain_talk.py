"""Whether anything could follow from a message, judged on it alone: most of what neighbours say is plain talk."""

from __future__ import annotations

from functools import lru_cache

from bot.domain.commands.at_work_on import at_work_on_one
from bot.domain.commands.clauses import tells_of_several
from bot.domain.commands.near import near_command, report_mistyped, report_run_in, written_in
from bot.domain.commands.nearest import EVERY_VERB, nearest_command
from bot.domain.commands.note_words import note_command
from bot.domain.commands.office_words import word_asked
from bot.domain.commands.on_the_way import on_the_way
from bot.domain.commands.parse import parse
from bot.domain.commands.send_it import says_drop_it, says_other_time, says_send_it
from bot.domain.commands.to_reporter import told_to
from bot.domain.commands.work_questions import may_be_work_question
from bot.domain.commands.work_words import accepts_all, answer_told, tells_progress
from bot.domain.danger.after_danger import may_go_on
from bot.domain.danger.bystanders import comes
from bot.domain.danger.denial import denies_danger, explains_away
from bot.domain.danger.helping import tells_of_helping
from bot.domain.danger.how_it_went import tells_how_it_went, tells_of_taken
from bot.domain.danger.lost_name import name_lost, says_is_person
from bot.domain.danger.ordinary_smoke import may_be_same_smoke
from bot.domain.danger.running import may_be_of_running
from bot.domain.danger.stuck_upstairs import is_stuck_upstairs
from bot.domain.message import Incoming, MessageKind
from bot.domain.next import glance
from bot.domain.notices.notice import says_received
from bot.domain.notices.poll import name_voted, name_wished
from bot.domain.speech.kinds import likely_report
from bot.domain.talk.follow_up import goes_on
from bot.domain.talk.impatience import only_impatient
from bot.domain.talk.rated_unnumbered import may_be_rated
from bot.domain.talk.rumour import settles_rumour
from bot.domain.talk.said_before import says_place_of_others
from bot.domain.talk.still_going_on import says_it_goes_on
from bot.domain.talk.unsolved import is_part_undone, says_undone
from bot.domain.talk.wants_again import wants_again
from bot.domain.words.plain import clean, half_width
from bot.domain.words.spoken_numbers import spoken, with_digits
from bot.services.context import Office
from bot.services.hearing.answer_unprompted import may_be_answered
from bot.services.reading.read_danger import danger_in
from bot.services.reading.read_named import names_ticket
from bot.services.reading.read_situation import Accounts

_MEANS = (
    parse,
    says_received,
    name_voted,
    name_wished,
    near_command,
    tells_progress,
    says_send_it,
    says_drop_it,
    says_other_time,
    names_ticket,
    tells_of_several,
    accepts_all,
    answer_told,
    report_mistyped,
    written_in,
    may_be_work_question,
    word_asked,
    note_command,
    told_to,
    at_work_on_one,
    on_the_way,
    denies_danger,
    tells_how_it_went,
    comes,
    tells_of_helping,
    tells_of_taken,
    explains_away,
    may_go_on,
    only_impatient,
    name_lost,
    says_is_person,
    is_stuck_upstairs,
    settles_rumour,
    says_undone,
    is_part_undone,
    says_it_goes_on,
    wants_again,
)
"""Any of these in the words, and they are no plain talk: a command, a vote, news of work, of a danger, of what was reported …"""


def is_plain_talk(incoming: Incoming, office: Office, accounts: Accounts) -> bool:
    """True where every route of `handlers` would be silent, unless its sender has something open in the room.

    Needs no rows, so that such a message is done with as soon as it is kept. In doubt False.
    """
    if incoming.kind is not MessageKind.TEXT or incoming.room_id is None or incoming.own:
        return False
    if incoming.quote or incoming.mention_ids or incoming.recalls or incoming.picture:
        return False
    words = half_width(clean(incoming.text))
    words = with_digits(words) if spoken(words) else words
    if "@" in words or _names_the_bot(words, incoming, office, accounts):
        return False
    return not (_means_something(words) or (may_be_answered(words) and office.knowledge.worth_encoding(words)))


@lru_cache(maxsize=1024)
def _means_something(words: str) -> bool:
    """好的, 收到谢谢 and the like come many times a day."""
    if any(means(words) for means in _MEANS):
        return True
    if report_run_in(words, loosely=True) or nearest_command(words, EVERY_VERB) or may_be_rated(words, addressed=False):
        return True
    if may_be_answered(words) and goes_on(words):
        return True
    return may_be_same_smoke(words) or likely_report(words) or danger_in(words) is not None


def may_be_of_neighbour(incoming: Incoming) -> bool:
    """Whether plain talk is worth hearing all the same where a neighbour has just reported something."""
    words = half_width(clean(incoming.text))
    return glance.may_be_of_neighbour(words) or says_place_of_others(words)


def may_be_of_alarm(incoming: Incoming) -> bool:
    """The same where anybody has called out a danger in the room within the last hours."""
    return may_be_of_running(half_width(clean(incoming.text)))


def _names_the_bot(words: str, incoming: Incoming, office: Office, accounts: Accounts) -> bool:
    manners = office.manners
    of_accounts = (account.name for account in accounts.values())
    for name in (incoming.bot_alias, *of_accounts, *manners.names, *manners.report_names):
        if name and name in words:
            return True
    return False
