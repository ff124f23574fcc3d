"""What somebody says to the bot of an accusation of theirs: whether it stays secret, how it stands, and more of it."""

from __future__ import annotations

from bot.domain.commands.work_words import number_said
from bot.domain.outcome import Outcome
from bot.domain.places.words import place_in
from bot.domain.situation import Situation
from bot.domain.speech.bare_intent import bare_intent
from bot.domain.speech.kinds import (
    Speech,
    adds_to_previous,
    is_chatter,
    is_matter,
    is_praise,
    is_question,
    likely_report,
)
from bot.domain.speech.named import accuses_here, is_evidence
from bot.domain.speech.small_talk import is_small_talk
from bot.domain.talk.accuser import (
    announces_accusation,
    asks_beside,
    asks_for_secrecy,
    asks_how_accusing_works,
    asks_of_own_accusation,
    asks_to_give_us,
    asks_who_sees,
    may_be_ordinary,
    names_accused,
    speaks_of_him,
    tells_of_trouble,
)
from bot.domain.talk.progress import asks_who_is_at_it, is_not_needed
from bot.domain.talk.takes_back import recalls_accusation
from bot.domain.talk.what_became import asks_what_became, names_other_thing
from bot.domain.tickets.confidential import accused_in
from bot.domain.tickets.ticket import Ticket
from bot.domain.units import DAY_MS
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.answer_question import last_answer
from bot.services.hearing.hear_after_accusing import tell_and_join, tell_own
from bot.services.hearing.hear_taken_back import hear_taken_back
from bot.services.reading.find_ticket import current
from bot.services.taking.add_to_ticket import EVIDENCE_MS, just_accused
from bot.services.taking.join_accusation import (
    asks_if_they_learn,
    asks_of_handling,
    is_no_charge,
    join_accusation,
    lately_accused,
    own_meant,
    to_accusation,
)
from bot.texts import residents_corrections, residents_reporters


def hear_accuser(situation: Situation, context: Context) -> Outcome | None:
    """None where they have accused nobody, or say something else."""
    if not context.read.accusations_of(situation.speaker.person):
        return _have_accused_nobody(situation, context)
    if is_no_charge(situation.words, context):
        return None
    if (taken_back := hear_taken_back(situation, context)) is not None:
        return taken_back
    if asks_for_secrecy(situation.words):
        return to_accusation(situation, context)
    if (kept := _whether_they_learn(situation, context)) is not None:
        return kept
    if (asked := hear_own_asked(situation, context)) is not None:
        return asked
    if _states_something(situation.words) and (joined := to_accusation(situation, context)) is not None:
        return joined
    if situation.speaker.official is not None:
        return None
    if asks_of_handling(situation.words, context):
        return _of_newest(situation, context)
    number = just_accused(situation, context) if situation.is_private else None
    ticket = current(context, number) if number else None
    if ticket is None or not _is_more(situation, context, ticket):
        return None
    return join_accusation(situation, context, ticket)


def _whether_they_learn(situation: Situation, context: Context) -> Outcome | None:
    """我刚才说的他会不会知道啊: of the newest, where nothing else of theirs has come since."""
    if situation.speaker.official is not None or not asks_if_they_learn(situation.words, context):
        return None
    lately = lately_accused(situation.speaker.person, context)
    theirs = context.read.unclosed_of(situation.speaker.person, None) if lately else []
    if not lately or any(one.number > lately[0].number for one in theirs):
        return None
    return join_accusation(situation, context, lately[0])


def _of_newest(situation: Situation, context: Context) -> Outcome | None:
    """多久能给我答复, 还用签名不: of an accusation of the last minutes, where nothing else of theirs has come since."""
    newest = context.read.accusations_of(situation.speaker.person)[0]
    if situation.is_private and asks_to_give_us(situation.words):
        return join_accusation(situation, context, newest) if _is_latest(newest, context) else None
    if not newest.is_open or newest.opened_at < context.now - EVIDENCE_MS or situation.expectation is not None:
        return None
    if (situation.draft or 0) > newest.number or last_answer(situation, context) is not None:
        return None
    return join_accusation(situation, context, newest)


def _is_latest(accusation: Ticket, context: Context) -> bool:
    """Open, of today, and nothing of theirs that is still open came after it."""
    if not accusation.is_open or accusation.opened_at < context.now - DAY_MS:
        return False
    theirs = context.read.unclosed_of(accusation.reporter, None) if accusation.reporter else []
    return all(one.opened_at <= accusation.opened_at for one in theirs)


def hear_own_asked(situation: Situation, context: Context) -> Outcome | None:
    """我举报的保安那个咋样了: how it stands, in private wherever it was asked; what is told beside is added to it. Where
    they only call it so, how their ordinary report stands. None where neither is meant."""
    mine = context.read.accusations_of(situation.speaker.person)
    if not asks_of_own_accusation(situation.words, known=bool(mine)):
        return None
    accused, ordinary = own_meant(situation, context, mine)
    if ordinary and may_be_ordinary(situation.words):
        return None
    meant = accused or ordinary
    if not meant:
        return None
    if len(meant) == 1 and meant[0].is_confidential and accuses_here(context.places, situation.words):
        return tell_and_join(situation, context, meant)
    return tell_own(situation, context, meant)


def _have_accused_nobody(situation: Situation, context: Context) -> Outcome | None:
    """谁能看到我的举报, 我举报的保安咋样了, from whom we know of none: nobody else's business all the same."""
    words = situation.words
    if situation.speaker.official is not None:
        return None
    if asks_how_accusing_works(words) or asks_who_sees(words, known=False):
        return Outcome(say=(tell.in_private(situation, residents_reporters.who_sees_accusations()),))
    if recalls_accusation(words):
        return _recalls_nothing(situation, context)
    if not asks_of_own_accusation(words, known=False):
        return None
    if (called_so := hear_own_asked(situation, context)) is not None:
        return called_so
    if may_be_ordinary(words):
        return None
    return Outcome(say=(tell.in_private(situation, residents_reporters.no_accusation_of_yours()),))


def _recalls_nothing(situation: Situation, context: Context) -> Outcome:
    """撤回我的投诉 may be of something ordinary that they complain of."""
    mine = context.read.unclosed_of(situation.speaker.person, None if situation.is_private else situation.room.id)
    numbers = [one.number for one in mine if one.speech is Speech.COMPLAINT]
    text = residents_corrections.how_to_withdraw(numbers) if numbers else residents_reporters.no_accusation_of_yours()
    return Outcome(say=(tell.in_private(situation, text),))


def _is_more(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """Said in private right after it: 他叫徐一岸, 就在棋牌室, 我有录音; a question or a report is heard as ever."""
    words, places = situation.words, context.places
    if is_evidence(words):
        return True
    if tells_of_trouble(words, ticket.text) and not accuses_here(places, words):
        return False
    if adds_to_previous(words):
        return accuses_here(places, words) or not asks_beside(words)
    if accuses_here(places, words):
        return _is_same_charge(situation, context, ticket)
    if not _states_something(words) or (asks_what_became(words) and not _may_be_of(words, ticket)):
        return False
    return speaks_of_him(words) or not (is_matter(words) and (place_in(words) or likely_report(words)))


def _may_be_of(words: str, ticket: Ticket) -> bool:
    """谁在管栏杆的事, 快递柜那事归谁管: no question of theirs that names another thing is of it."""
    return speaks_of_him(words) or not (names_other_thing(words, ticket.text) or asks_who_is_at_it(words))


def _states_something(words: str) -> bool:
    """No question, no thanks, nothing about a ticket by its number."""
    if is_question(words) or is_chatter(words) or is_praise(words) or is_small_talk(words) or is_not_needed(words):
        return False
    return bare_intent(words) is None and number_said(words) is None


def _is_same_charge(situation: Situation, context: Context, ticket: Ticket) -> bool:
    """More against the same person; one announced anew, or against somebody else, is one of its own."""
    words, places = situation.words, context.places
    if announces_accusation(words):
        return False
    if speaks_of_him(words) or names_accused(places, ticket.grid, ticket.text, words):
        return True
    return not accused_in(places, ticket.grid, words)
