"""帮我告诉徐一岸 我妈已经到医院了: kept with the ticket that it is about, whose handler hears of it; else a matter of its own."""

from __future__ import annotations

from dataclasses import replace

from bot.domain.commands.party import own_branch
from bot.domain.danger.same import names_same_people
from bot.domain.outcome import Outcome
from bot.domain.situation import Situation
from bot.domain.speech.kinds import is_matter, is_praise, is_question
from bot.domain.speech.praise import is_praise_here
from bot.domain.talk.pass_it_on import PassedOn, passed_on
from bot.domain.talk.progress import is_not_needed, may_be_over
from bot.domain.talk.which_own import is_meant
from bot.domain.tickets.ticket import Ticket
from bot.services import tell
from bot.services.context import Context
from bot.services.hearing.hear_news import ask_which, hear_news
from bot.services.reading.just_reported import accuses
from bot.services.reading.read_alarm import alarm_meant
from bot.services.taking.add_to_ticket import add_words
from bot.services.taking.open_several import open_matters
from bot.services.taking.withdraw_ticket import told_over
from bot.texts import workers_talk


def hear_passed_on(situation: Situation, context: Context) -> Outcome | None:
    """None where nobody in office is to be told anything, or where they are praised, asked or accused."""
    if situation.speaker.official is not None:
        return None
    told = passed_on(situation.words, (official.name for official in context.places.officials.values()))
    if told is None or is_question(told.words) or accuses(situation.words, context):
        return None
    if is_praise(told.words) or is_praise_here(context.places, told.words):
        return None
    said = replace(situation, words=told.words)
    alarm = alarm_meant(situation.message, situation.room, told.words, True, context)
    if alarm is not None:
        return hear_news(said, context, alarm)
    mine = _theirs(said, context, told)
    if not mine:
        return None if is_matter(told.words) else _of_its_own(situation, context, told)
    if len(mine) > 1:
        return ask_which(said, context, mine)
    over = is_not_needed(told.words) and may_be_over(told.words, mine[0].text)
    return told_over(said, context, mine[0]) if over else add_words(said, context, mine[0], told.words)


def _of_its_own(situation: Situation, context: Context, told: PassedOn) -> Outcome:
    """A ticket, and whoever was named hears of it, whoever is to handle it."""
    opened = open_matters(situation, context)
    text = workers_talk.to_be_told(situation.message.sender_name, told.words)
    named = (one for one in context.places.officials.values() if one.name == told.name)
    near = (one for one in named if not own_branch(context.places, situation.room.grid).isdisjoint(one.grids))
    official = next(near, None)
    heard = {say.person for say in opened.say}
    says = tell.to_official(context, official, text) if official else ()
    return replace(opened, say=(*opened.say, *(say for say in says if say.person not in heard)))


def _theirs(situation: Situation, context: Context, told: PassedOn) -> list[Ticket]:
    """What it is about; else all that whoever is to be told has in hand of them."""
    here = None if situation.is_private else situation.room.id
    person = situation.speaker.person
    found = [*context.read.unclosed_of(person, here), *context.read.followed_by(person)]
    mine = [one for one in found if one.is_open and not one.is_confidential and here in (None, one.room)]
    about = [one for one in mine if _is_about(told.words, one)]
    if about or is_matter(told.words) or not told.name:
        return about
    return [one for one in mine if context.name_of(one.handler) == told.name]


def _is_about(words: str, ticket: Ticket) -> bool:
    over = is_not_needed(words) and may_be_over(words, ticket.text)
    return over or is_meant(words, ticket) or names_same_people(words, ticket.text)
