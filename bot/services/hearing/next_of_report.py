"""What somebody says after they have reported something that is open still."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.changes.talk import Awaits
from bot.domain.knowledge import Verdict
from bot.domain.next.meant import OF_REPORT, Before, Meant, meaning
from bot.domain.outcome import Outcome
from bot.domain.places.place import Mode
from bot.domain.places.words import is_elsewhere, names_building
from bot.domain.situation import Next, Situation
from bot.domain.speech.kinds import is_matter, is_question, likely_report
from bot.domain.speech.work_wanted import asks_if_there_is
from bot.domain.talk.accuser import asks_how_anothers_stands
from bot.domain.talk.another_end import tells_of_another_end
from bot.domain.talk.awaited import Fit, is_awaited
from bot.domain.talk.continues import (
    is_beside_it,
    is_of_another,
    is_of_same_thing,
    is_other_thing,
    tells_neighbours_what_it_was,
    tells_of_harm,
)
from bot.domain.talk.correction import confirms, corrects, tells_of_another
from bot.domain.talk.echo import says_also
from bot.domain.talk.elsewhere import goes_elsewhere
from bot.domain.talk.follow_up import asked_instead
from bot.domain.talk.progress import asks_of_own_report, asks_to_pay, nth_not_needed
from bot.domain.talk.recalls import only_recalls
from bot.domain.talk.still_going_on import is_what_goes_on
from bot.domain.talk.unsolved import concedes, is_back
from bot.domain.tickets.ticket import Ticket, What
from bot.domain.units import MINUTE_MS
from bot.domain.words.choosing import picks_something
from bot.domain.words.plain import bare
from bot.domain.words.subjects import says_what, shares_word, subjects_in
from bot.services import tell
from bot.services.context import Context
from bot.services.handling.tell_status import tell_status
from bot.services.hearing.answer_question import match, say_answer
from bot.services.hearing.answer_unprompted import answer_unprompted
from bot.services.hearing.ask_progress import hear_own_progress, may_ask_progress
from bot.services.hearing.give_help import hear_only_where
from bot.services.hearing.hear_again import keep_again, keep_undone, told_again
from bot.services.hearing.hear_found_again import hear_found_again
from bot.services.hearing.hear_mention import (
    IN_CONTEXT,
    OF_OTHERS,
    OF_OWN,
    Hear,
    hear_as_question,
    hear_of_its_own,
    hear_of_notice,
)
from bot.services.hearing.hear_small import friendly_word, hear_small
from bot.services.hearing.hear_unnamed import hear_unnamed
from bot.services.hearing.hear_waiting import ask_which_awaited, still_waits, with_line
from bot.services.hearing.keep_more import keep_more
from bot.services.hearing.next_meanings import HearNext, is_among_neighbours, without_a_word
from bot.services.reading.find_ticket import current
from bot.services.reading.just_reported import (
    accuses,
    adds_to_draft,
    begins_another,
    draft_of,
    goes_on_with,
    tells_more,
)
from bot.services.reading.read_named import one_pointed_at
from bot.services.reading.which_reported import meant_of, ticket_meant
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.correct_report import correct, mend
from bot.services.taking.note_suspect import note_suspect
from bot.services.taking.open_several import open_matters
from bot.services.taking.take_praise import take_praise
from bot.services.taking.withdraw_ticket import told_over
from bot.texts import residents_clocks

_SURELY_URGES = 0.95
"""So sure what names nothing of it, put to the bot, has to ask how it stands."""
_ADDRESSED = 0.5
"""So likely it has to be of what was put to the bot, which has to be heard somehow."""
_SURE, _CERTAIN = 0.8, 0.9
_KEEPS, _SPEAKS = 0.7, 0.85
"""So likely what is put to nobody has to be of the ticket, in whatever way: to be kept with it without a word, and for a
word to be said."""
_EITHER, _MAYBE = 0.3, 0.2
"""So likely it has to be something else as well, that this is heard too; or that nothing is said of it."""
_PLAINLY_MORE = 0.95
_URGED_MS = 10 * MINUTE_MS
"""So long nobody who does not mention the bot is told again how it stands."""

_SIGH = 2
_CLOSER: tuple[Hear, ...] = (*IN_CONTEXT, take_praise, hear_of_notice, hear_only_where)
_KIND: tuple[Hear, ...] = (*_CLOSER, hear_small)
_Hear = Callable[[Situation, Context, Next], Outcome | None]


def _after_report(hear: _Hear, likely: float) -> _Hear:
    """`likely`: so sure it has to be of what is put to nobody."""

    def heard(situation: Situation, context: Context, said: Next) -> Outcome | None:
        if said.meaning.sure < (_ADDRESSED if situation.addressed else likely):
            return None
        if _is_apart(situation, context):
            return None
        return _heard_closer(situation, context, said) or hear(situation, context, said)

    return heard


def _of_ticket(hear: _Hear) -> _Hear:
    """Of what is kept with the ticket in any case."""

    def heard(situation: Situation, context: Context, said: Next) -> Outcome | None:
        if not situation.addressed and only_recalls(situation.words):
            return Outcome()
        of_it = said.meaning.share(*OF_REPORT)
        if _is_apart(situation, context) or of_it < _ADDRESSED or asks_to_pay(situation.words):
            return None
        if not situation.addressed and (found := hear_found_again(situation, context)) is not None:
            return found
        if asks_if_there_is(situation.words) and not _shares_word(situation, context, said):
            return None
        if not situation.addressed and (kept := keep_again(situation, context) or keep_undone(situation, context)):
            return kept
        if not situation.addressed and _is_of_something_else(situation, context, said):
            return Outcome() if tells_neighbours_what_it_was(situation.words) else note_suspect(situation, context)
        if (closer := _heard_closer(situation, context, said)) is not None:
            return closer
        pointed = not situation.addressed and said.number == _number_pointed_at(situation, context)
        if not (situation.addressed or pointed) and said.meaning.share(Meant.ANOTHER) >= _EITHER:
            return _other_of_nobody(situation, context, said)
        outcome = hear(situation, context, said) if pointed or of_it >= _KEEPS else None
        speaks = situation.addressed or (situation.room.mode is Mode.ON and _is_plain(situation, context, of_it))
        return outcome if outcome is None or speaks else without_a_word(situation, outcome)

    return heard


def _other_of_nobody(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """冷风直灌 半夜呼呼响, after 窗户碎了, names nothing else; what does is another matter, if it is one."""
    if said.meaning.meant is Meant.MORE and (kept := keep_more(situation, context)) is not None:
        return kept
    return _another(situation, context, said) if likely_report(situation.words) else None


def _number_pointed_at(situation: Situation, context: Context) -> int:
    pointed = one_pointed_at(situation.speaker.person, situation.room, situation.words, context)
    return pointed.number if pointed else 0


def _is_of_something_else(situation: Situation, context: Context, said: Next) -> bool:
    """沟又冒水了, said to nobody after 3号摊位短斤少两: nothing of what was reported stands in it, nor is that quoted."""
    words = situation.words
    if situation.message.quote is not None or _shares_word(situation, context, said):
        return False
    return tells_neighbours_what_it_was(words) or ("又" in words and says_what(words) and likely_report(words))


def _shares_word(situation: Situation, context: Context, said: Next) -> bool:
    """With what they have reported."""
    theirs = (current(context, said.number or 0), draft_of(situation, context))
    return any(one is not None and shares_word(situation.words, f"{one.text} {one.place}") for one in theirs)


def _is_plain(situation: Situation, context: Context, of_it: float) -> bool:
    """Whether they plainly speak of what they have reported."""
    draft = draft_of(situation, context)
    if of_it >= _SPEAKS or draft is None:
        return of_it >= _SPEAKS
    return tells_more(situation.words, draft) or is_of_same_thing(situation.words, draft.text)


def _is_apart(situation: Situation, context: Context) -> bool:
    """What has a way of its own, or is a sigh: 算了, 第二个不要了, 等不了了 我打12345去."""
    words = situation.words
    if accuses(words, context) or goes_elsewhere(words) or nth_not_needed(words):
        return True
    if picks_something(words) or asked_instead(words) or confirms(words):
        return True
    if says_also(words) and situation.draft is None:
        # 我也闻到了, some minutes later, is of what a neighbour has said.
        return True
    if situation.called in context.office.manners.report_names and is_matter(words):
        return not corrects(words)
    return not situation.addressed and len(bare(words)) <= _SIGH


def _heard_closer(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """By what knows more than the meaning alone: which of several is meant, what was asked, that it is more of it."""
    words = situation.words
    if not situation.addressed:
        if (unnamed := hear_unnamed(situation, context)) is not None:
            return unnamed
        draft = None if said.meaning.share(*OF_REPORT) >= _SPEAKS else draft_of(situation, context)
        if draft is None or not _adds(words, draft, said, context):
            return None
        return add_words(situation, context, draft, words)
    certain = said.meaning.sure >= _CERTAIN and said.is_only
    certain = certain and said.meaning.meant in (Meant.NOT_NEEDED, Meant.QUESTION)
    of_own = asks_how_anothers_stands(words) or asks_of_own_report(words)
    asks = may_ask_progress(words) and (not certain or of_own)
    if asks and (told := hear_own_progress(situation, context)) is not None:
        return told
    apart = said.meaning.meant in (Meant.QUESTION, Meant.ANOTHER) and said.meaning.sure >= _SURE
    over = said.meaning.meant in (Meant.NOT_NEEDED, Meant.CORRECTION)
    closer = (*OF_OTHERS, *OF_OWN) if apart else _CLOSER if over else _KIND
    return next((heard for hear in closer if (heard := hear(situation, context)) is not None), None)


def _adds(words: str, draft: Ticket, said: Next, context: Context) -> bool:
    if adds_to_draft(words, draft) or tells_of_harm(words, draft.text):
        return True
    another = said.meaning.share(Meant.ANOTHER) >= _EITHER
    return not another and goes_on_with(words, draft, context, begins_anew=True)


def _more(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Where it may as well be over, or be asked how it stands, it is heard so: it is kept with the ticket too."""
    if said.meaning.share(Meant.NOT_NEEDED) >= _EITHER:
        return _not_needed(situation, context, said)
    if said.meaning.share(Meant.URGE) >= _EITHER:
        return _urges(situation, context, said)
    ticket = ticket_meant(situation, context, said)
    if ticket is None:
        return None
    words = situation.words
    if tells_of_another_end(words, f"{ticket.text} {ticket.place}"):
        # 红包那个满意, of nothing that is open.
        return None
    if not situation.addressed and is_of_another(words, ticket.text):
        return note_suspect(situation, context) if likely_report(words) else None
    names_more = not set(subjects_in(words)) <= set(subjects_in(ticket.text))
    if situation.addressed and is_matter(words) and names_more and said.meaning.sure < _PLAINLY_MORE:
        # What hands are wanted for is rather opened than swallowed.
        return None
    return add_words(situation, context, ticket, situation.words)


def _another(situation: Situation, context: Context, said: Next) -> Outcome | None:
    ticket = ticket_meant(situation, context, said) if is_beside_it(situation.words) else None
    if ticket is not None and shares_word(situation.words, ticket.text) and not names_building(situation.words):
        # 那路灯又灭了一个 旁边那根: one way to both.
        added = add_words(situation, context, ticket, situation.words)
        return added if situation.addressed else without_a_word(situation, added)
    if situation.addressed:
        if (again := told_again(situation, context, lambda words, one: is_what_goes_on(words, one.text))) is not None:
            return again
        return None if _answers_where(situation) else hear_of_its_own(situation, context)
    draft = draft_of(situation, context)
    begins = draft and begins_another(situation.words, draft) and not is_among_neighbours(situation, context, draft)
    return (open_matters if begins else note_suspect)(situation, context)


def _answers_where(situation: Situation) -> bool:
    """厨房洗碗池底下那根软管, where it was asked in which house: nothing that is wrong stands in it."""
    expected, words = situation.expectation, situation.words
    if expected is None or expected.awaits is not Awaits.PLACE:
        return False
    return not (is_question(words) or likely_report(words))


def _urges(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Who does not mention the bot hears how it stands too, but not again and again."""
    meant = meant_of(situation, context, said)
    if situation.addressed and len(meant) > 1:
        return ask_which_awaited(situation, context, meant)
    if len(meant) != 1:
        return None
    ticket = meant[0]
    if situation.addressed:
        # 送药上门有没有, after a hole in the road: a question of its own.
        # 水几点来 names what the ticket on rubbish does not; 执法的人到了没 names nothing else.
        other = bool(subjects_in(situation.words)) and is_awaited(situation.words, ticket.text) is Fit.NO
        of_it = shares_word(situation.words, ticket.text) or (said.meaning.sure >= _SURELY_URGES and not other)
        return still_waits(situation, context, ticket) if of_it else None
    if not said.is_only and not shares_word(situation.words, ticket.text):
        return None
    added = add_words(situation, context, ticket, situation.words)
    if _urged_lately(context, ticket):
        return without_a_word(situation, added)
    told = with_line(tell_status(situation, context, ticket.number), residents_clocks.waiting_passed_on())
    return Outcome((*added.changes, *told.changes), (*told.say, *added.say[1:]))


def _urged_lately(context: Context, ticket: Ticket) -> bool:
    """Whether it was asked how it stands, as told by what is kept with it."""
    lately = [step for step in context.read.steps(ticket.number) if step.at >= context.now - _URGED_MS]
    added = [step.text for step in lately if step.what in (What.ADDED, What.URGED)]
    return any(meaning(Before.REPORTED, text, ticket.text, False, True).meant is Meant.URGE for text in added)


def _not_needed(situation: Situation, context: Context, said: Next) -> Outcome | None:
    ticket = ticket_meant(situation, context, said)
    if ticket is None:
        return None
    doubtful = said.meaning.share(Meant.MORE, Meant.URGE, Meant.IDLE) >= _MAYBE or is_back(situation.words)
    if situation.addressed and concedes(situation.words):
        # 来是来了 黑水: better, and not over.
        return add_words(situation, context, ticket, situation.words)
    if not situation.addressed and (doubtful or is_other_thing(situation.words, ticket.text)):
        # 刚挪走了又停回来了; 水是来了, of what is no water.
        return without_a_word(situation, add_words(situation, context, ticket, situation.words))
    return told_over(situation, context, ticket)


def _corrects(situation: Situation, context: Context, said: Next) -> Outcome | None:
    ticket = ticket_meant(situation, context, said)
    if ticket is None:
        return None
    if situation.addressed and _reports_elsewhere(situation.words, ticket):
        return hear_of_its_own(situation, context)
    mended = mend(situation, context, ticket) if said.meaning.sure >= _CERTAIN else correct(situation, context)
    if mended is not None:
        return mended
    added = add_words(situation, context, ticket, situation.words)
    doubtful = not situation.addressed and tells_of_another(situation.words)
    return without_a_word(situation, added) if doubtful else added


def _reports_elsewhere(words: str, ticket: Ticket) -> bool:
    """5号楼路灯不亮, after 3号楼楼道灯不亮: a whole report, which says nothing of having been wrong."""
    return is_elsewhere(words, ticket.text) and is_matter(words) and likely_report(words) and not corrects(words)


def _asks(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Of nobody, by somebody who talks with the bot: what would be answered if it were asked is answered; no choices."""
    if situation.addressed:
        return hear_as_question(situation, context)
    if likely_report(situation.words) and said.meaning.sure < _CERTAIN:
        return None
    if situation.room.mode is not Mode.ON:
        return Outcome()
    heard = answer_unprompted(situation, context)
    if heard.changes or heard.say or said.meaning.sure < _CERTAIN or situation.speaker.official is not None:
        return heard
    found = match(situation, context)
    since = context.now - context.office.manners.quiet_after_answer
    if found.mentioned is not Verdict.ANSWER or found.best is None:
        return Outcome()
    if context.read.answered_lately(situation.room.id, found.best.id, since):
        return Outcome()
    return say_answer(situation, context, found.best, prompted=False) or Outcome()


def _idle(situation: Situation, context: Context, said: Next) -> Outcome | None:
    """Among neighbours it is for them; put to the bot it gets a friendly word."""
    words = situation.words
    if likely_report(words):
        return None
    if not situation.addressed:
        return keep_more(situation, context) or Outcome()
    if is_question(words) or is_matter(words):
        return None
    friendly = Outcome(say=(tell.to_speaker(situation, friendly_word(words)),))
    return hear_small(situation, context) or (friendly if said.meaning.sure >= _CERTAIN else None)


AFTER_REPORT: HearNext = {
    Meant.MORE: _of_ticket(_more),
    Meant.URGE: _of_ticket(_urges),
    Meant.NOT_NEEDED: _of_ticket(_not_needed),
    Meant.CORRECTION: _of_ticket(_corrects),
    Meant.ANOTHER: _after_report(_another, 0.5),
    Meant.QUESTION: _after_report(_asks, 0.5),
    Meant.IDLE: _after_report(_idle, 0.65),
}
