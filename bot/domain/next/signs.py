"""By what it is told what somebody means by what they say next: the pieces and families of their words, and how these
stand to what was said before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import add

from bot.domain.danger.bystanders import calls_only, comes, has_called
from bot.domain.danger.denial import denies_danger, explains_away
from bot.domain.danger.emergency import recognise_emergency
from bot.domain.danger.families import DANGERS, SURROUNDINGS
from bot.domain.danger.how_it_went import tells_how_it_went
from bot.domain.danger.what_now import may_ask_what_now
from bot.domain.next.families import NEXT
from bot.domain.places.words import is_elsewhere, place_in
from bot.domain.speech.families import DEEDS, TALK, WHO
from bot.domain.speech.families_idle import CHATS, MEANS
from bot.domain.speech.kinds import adds_to_previous, is_chatter, is_matter, is_praise, is_question, likely_report
from bot.domain.talk.progress import asks_progress, is_not_needed
from bot.domain.words.score import Families, beginning, grams
from bot.domain.words.subjects import shares_word, subjects_in

_TABLES = {"next": NEXT, "who": WHO, "deed": DEEDS, "talk": TALK, "chat": CHATS, "means": MEANS, "around": SURROUNDINGS}
_FAMILIES = Families({f"{table}.{name}": words for table, rows in _TABLES.items() for name, words in rows.items()})
_DANGERS = Families({f"danger.{name}": words for name, words in DANGERS.items()})
_OUTCOME = frozenset(f"next.{name}" for name in ("done", "still", "good", "fair", "poor"))
_FEW = 7
_MOST_SHARED = 3
_LONG = 5
_STEP = 5
_HOW_SAID: tuple[Callable[[str], object], ...] = (
    is_question,
    likely_report,
    is_matter,
    is_chatter,
    is_praise,
    adds_to_previous,
)
_HOW_OF_DANGER: tuple[Callable[[str], object], ...] = (
    tells_how_it_went,
    denies_danger,
    explains_away,
    is_not_needed,
    calls_only,
    has_called,
    comes,
    may_ask_what_now,
    asks_progress,
)


def signs_of_next(
    words: str, earlier: str, addressed: bool, later: bool, danger: bool = False, at_work: bool = False
) -> set[str]:
    """All of it, in forms that no text has. `danger`: one was called out before; `at_work`: the speaker has it in hand."""
    words = beginning(words)
    return {
        *(_of_danger(words, earlier) if danger else ()),
        *signs_of_words(words),
        *_beside(words, earlier, addressed and not at_work),
        *(f"#{at}" for at, how in enumerate(_HOW_SAID) if how(words)),
        f"#long{min(len(words) // _STEP, _LONG)}",
        *(("#called",) if addressed else ()),
        *(("#later",) if later else ()),
    }


def signs_of_words(words: str) -> set[str]:
    """Their pieces and families, whatever was said before."""
    words = beginning(words)
    return {*grams(words), *(f"~{name}" for name in _FAMILIES.found(words)), *_in_a_few_words(words)}


def _of_danger(words: str, earlier: str) -> Iterator[str]:
    """What stands in it of danger, and whether it would be called out as the same or as another one."""
    yield from (f"~{name}" for name in _DANGERS.found(words))
    yield from (f"!{at}" for at, how in enumerate(_HOW_OF_DANGER) if how(words))
    now, before = recognise_emergency(words), recognise_emergency(earlier)
    if before is not None:
        yield f"!{before.kind}"
        yield from (f"!{before.kind}+{name}" for name in _FAMILIES.found(words) | _DANGERS.found(words))
    if now is not None:
        yield "!calls"
        yield "!same" if before is not None and now.kind in before.kinds else "!other"


def tells_of_outcome(words: str) -> bool:
    """Whether anything stands in it of what came of a matter, or of what is thought of that."""
    return not _OUTCOME.isdisjoint(_FAMILIES.found(beginning(words)))


def _in_a_few_words(words: str) -> Iterator[str]:
    """好了 alone is not what it is in a sentence."""
    if len(words) <= _FEW:
        yield from (f"^{piece}" for piece in (words, *words, *map(add, words, words[1:])))


def _beside(words: str, earlier: str, addressed: bool) -> Iterator[str]:
    """Whether they name the thing and the place that was spoken of, or another one; what is put to the bot is sooner of
    another."""
    here, there = set(subjects_in(words)), set(subjects_in(earlier))
    stands = "#same" if here & there else "#other" if here and there else "#new" if here else "#nothing"
    yield stands
    if addressed:
        yield f"{stands} called"
    yield "#elsewhere" if is_elsewhere(words, earlier) else "#there" if place_in(words) else "#nowhere"
    if shares_word(words, earlier):
        yield "#shares"
    yield f"#shared{min(len(_twos(words) & _twos(earlier)), _MOST_SHARED)}"


def _twos(text: str) -> set[str]:
    return {*map(add, text, text[1:])}
