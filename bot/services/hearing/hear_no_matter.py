"""我家有水啊, 我没砸承重墙, 谁家能借桶水: no matter, said to the bot; whoever handles what it is of hears it, and no ticket is
opened for it."""

from __future__ import annotations

from bot.domain.changes.ticket import SetPlace
from bot.domain.next.meant import AFTER_DANGER
from bot.domain.outcome import Outcome
from bot.domain.places.place import Purpose
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.speech.named import accuses_here
from bot.domain.speech.no_matter import is_no_matter, only_asks_to_look, says_it_is_well
from bot.domain.tickets.category import FALLBACK
from bot.domain.tickets.ticket import Ticket
from bot.domain.words.subjects import shares_word
from bot.services import tell
from bot.services.context import Context
from bot.services.people.warn_flooder import react_to_flood
from bot.services.taking import same_matter
from bot.services.taking.add_to_ticket import add
from bot.services.taking.note_suspect import note_suspect
from bot.texts import residents_services


def is_heard_apart(situation: Situation, context: Context) -> bool:
    """Whether it is such a word, and not of something that they have reported themselves."""
    if situation.room.purpose is not Purpose.RESIDENTS or situation.is_at_work or situation.message.quote is not None:
        return False
    if situation.loose_photos or situation.called in context.office.manners.report_names:
        return False
    if (is_of_danger(situation) and not only_asks_to_look(situation.words)) or not is_no_matter(situation.words):
        return False
    own = context.read.unclosed_of(situation.speaker.person, situation.room.id)
    return not (accuses_here(context.places, situation.words) or any(_is_of(situation, context, one) for one in own))


def is_of_danger(situation: Situation) -> bool:
    """Where a danger was called out, whatever is said is heard of that."""
    after = situation.goes_on is not None and situation.goes_on.before in AFTER_DANGER
    return after or situation.emergency is not None or situation.running is not None


def hear_no_matter(situation: Situation, context: Context) -> Outcome | None:
    """With what a neighbour has reported of it, else shown to the worker as what residents mention."""
    if not is_heard_apart(situation, context):
        return None
    if (flood := react_to_flood(situation, context)) is not None:
        return flood
    ticket = _of_neighbour(situation, context)
    if ticket is not None:
        added = add(situation, context, ticket, situation.words, named=True)
        # Where it is has been told by its reporter.
        kept = Outcome(tuple(one for one in added.changes if not isinstance(one, SetPlace)), added.say[1:])
    else:
        kept = note_suspect(situation, context)
    well = says_it_is_well(situation.words)
    said = residents_services.good_to_hear() if well else residents_services.all_have_read()
    return Outcome(kept.changes, (tell.to_speaker(situation, said), *kept.say))


def _of_neighbour(situation: Situation, context: Context) -> Ticket | None:
    """The newest that is open here and of the same thing or kind of work."""
    for one in context.read.opened_here(situation.room.id, context.now - same_matter.ALIKE_MS):
        kept_apart = one.was_private or one.is_confidential or one.urgent or one.speech is Speech.QUESTION
        if one.is_open and not kept_apart and _is_of(situation, context, one):
            return one
    return None


def _is_of(situation: Situation, context: Context, ticket: Ticket) -> bool:
    if shares_word(situation.words, ticket.text):
        return True
    return context.category_of(situation.words).name == ticket.kind != FALLBACK
