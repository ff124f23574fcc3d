"""别说是我讲的, said to the bot of what was reported before."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.another import is_report
from bot.domain.speech.kinds import is_matter, likely_report, reports_trouble
from bot.domain.speech.named import accuses_here
from bot.domain.speech.neighbours import IN_OFFICE
from bot.domain.talk.accuser import announces_accusation
from bot.domain.talk.asked_quietly import wants_service
from bot.domain.talk.unnamed import besides_the_wish, wishes_not_named
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.taking.add_to_ticket import GONE, add
from bot.services.taking.join_accusation import is_of_accused
from bot.texts import residents_reporters


def hear_unnamed(situation: Situation, context: Context) -> Outcome | None:
    """It joins what they have reported; None where it comes with something new, or with an accusation, be it an earlier one."""
    words = situation.words
    if situation.speaker.official is not None or not wishes_not_named(words):
        return None
    if is_of_accused(situation.speaker.person, words, context):
        return None
    rest = besides_the_wish(words)
    if wants_service(rest) or announces_accusation(rest):
        return None
    if reports_trouble(rest) or is_report(rest) or likely_report(rest) or accuses_here(context.places, words):
        return None
    ticket = _latest(situation, context)
    if ticket is not None and ticket.number != situation.draft and is_matter(rest) and IN_OFFICE.search(rest):
        # What is said of somebody in office is no more of what was reported elsewhere.
        return None
    if ticket is not None:
        added = add(situation, context, ticket, words)
        return _kept_secret(situation, ticket, added) if ticket.is_confidential else added
    if rest or not situation.addressed:
        return None
    return Outcome(say=(tell.in_private(situation, residents_reporters.name_may_be_kept()),))


def _kept_secret(situation: Situation, ticket: Ticket, added: Outcome) -> Outcome:
    kept = tell.in_private(situation, residents_reporters.stays_between_us(ticket.number), ticket.number)
    return replace(added, say=(kept, *added.say[1:]))


def _latest(situation: Situation, context: Context) -> Ticket | None:
    """Right after an accusation that one; in a group without a mention only what was reported a moment ago."""
    mine = context.read.unclosed_of(situation.speaker.person, None if situation.is_private else situation.room.id)
    ours = [one for one in mine if one.state not in GONE]
    draft = next((one for one in ours if one.number == situation.draft), None)
    if draft or not situation.addressed:
        return draft
    return max(ours, key=lambda one: (one.opened_at, one.number), default=None)
