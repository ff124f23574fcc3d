"""What becomes of words that are put to the bot, by themselves and what they match: an answer, choices, a ticket, the
worker. For the chat and for whoever tries a question beforehand alike."""

from __future__ import annotations

import re
from enum import Enum, auto

from bot.domain.knowledge import Match, Verdict
from bot.domain.places.questions import is_about_money
from bot.domain.places.words import names_building
from bot.domain.speech.bare_topic import leaves_open, names_topic
from bot.domain.speech.idle import is_idle
from bot.domain.speech.kinds import (
    Speech,
    is_accusation,
    is_matter,
    is_question,
    likely_report,
    ordinary_speech,
    tells_of_trouble,
)
from bot.domain.speech.public_lack import dislikes_meals
from bot.domain.speech.small_talk import is_small_talk
from bot.domain.speech.work_wanted import asks_when_it_is_back, wants_hands
from bot.domain.talk.notice_question import asks_of_rumour, outage_asked_of
from bot.domain.words.subjects import subjects_in
from bot.knowledge.gate import may_be_question

_AND_SO_ON = re.compile(r"(?:啥|什么)的(?=[\s，,。]|$)")
_GOES_ON = re.compile(
    r"(?:天天|每天|整[天夜晚]|一整?[天夜]|大白天|一白天|半夜|大半夜|通宵|老是|总是|一直|好几[天次])[^，,。]{0,10}|浪费|烦死|吵死|臭死|受不了|吓人|没法(?:睡|走|过|住)"
)


_LIKELY = 0.8
"""So certain an answer has to be to what tells of no trouble and is not worded like a question: of seven thousand reports
three come so far, and one in ten of the questions that are taken for matters and have an answer."""


class Reaction(Enum):
    ANSWER = auto()
    ANSWER_AND_OFFER = auto()
    """The answer, and how it is reported all the same."""
    CHOICES = auto()
    TICKET = auto()
    WORKER = auto()
    IDLE = auto()
    """A line about what the bot is for."""


def reaction(words: str, found: Match) -> Reaction:
    """What a resident hears who says this to the bot, and has said nothing before."""
    if outage_asked_of(words) or (asks_of_rumour(words) and found.mentioned is not Verdict.ANSWER):
        return Reaction.WORKER
    if is_accusation(words):
        return Reaction.TICKET
    if is_small_talk(words) or (is_idle(words) and not has_answer(words, found)):
        return Reaction.IDLE
    if wants_something_done(words, reported=False) and not is_about_money(words):
        return though_matter(words, found) or Reaction.TICKET
    return Reaction.WORKER if asks_when_it_is_back(words) else as_question(words, found)


def has_answer(words: str, found: Match) -> bool:
    """遛狗的牵引绳最长多少米, or 旧沙发, idle by the words alone; 我退休啦 asks nothing, whatever it is near to."""
    if found.mentioned is not Verdict.ANSWER or found.best is None:
        return False
    return may_be_question(words) or names_topic(words, found.best.wordings)


def is_said_unasked(words: str, found: Match) -> bool:
    """Whether it is answered where it is put to nobody."""
    return found.sure and is_question(words)


def though_matter(words: str, found: Match) -> Reaction | None:
    """快递放柜子里几个小时开始收钱 sounds like a matter, and is a question where its answer is so certain that it would be said
    unasked, or no trouble is told. Where it may be a matter all the same, to report it is offered. None: it is a matter."""
    if found.mentioned is not Verdict.ANSWER or found.best is None:
        return None
    told = tells_of_trouble(words) or likely_report(words) or dislikes_meals(words)
    if found.sure:
        return Reaction.ANSWER_AND_OFFER if told else as_question(words, found)
    if told or not may_be_question(words):
        return None
    if ordinary_speech(words) is Speech.QUESTION:
        return as_question(words, found)
    return Reaction.ANSWER_AND_OFFER if found.confidence >= _LIKELY else None


def as_question(words: str, found: Match, alone: bool = True) -> Reaction:
    """The same for what asks. `alone` False: it goes on with something, or is no resident's."""
    if found.mentioned is Verdict.ANSWER and found.best:
        is_open = leaves_open(words, [one.entry.question for one in found.candidates])
        return Reaction.CHOICES if is_open else Reaction.ANSWER
    if alone and _goes_on(words):
        return Reaction.TICKET
    if found.mentioned is Verdict.CHOICES:
        return Reaction.CHOICES
    # What asks for something to be done in the shape of a question is no 咨询.
    return Reaction.TICKET if is_matter(words) else Reaction.WORKER


def wants_something_done(words: str, reported: bool) -> bool:
    """Broken, blocked, noisy …: said to the reporting name, at a building, or not asked as a question."""
    if wants_hands(words, reported):
        return True
    if is_question(words):
        return is_matter(words) and (reported or names_building(words))
    # 水里有沙子, put to nobody, would be shown to the worker: put to the bot it is no question.
    return is_matter(words) or likely_report(words) or dislikes_meals(words)


def _goes_on(words: str) -> bool:
    """湖边那个路灯亮了一白天 浪费电: nothing is asked, and hands are wanted for it rather than something to choose from."""
    if is_question(_AND_SO_ON.sub(" ", words)):
        return False
    return bool(subjects_in(words)) and bool(_GOES_ON.search(words))
