"""What the bot does because time has passed: one small service each, asked again and again."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.outcome import Outcome
from bot.services.context import Context
from bot.services.handling.close_tickets import close_unrated, warn_of_untold
from bot.services.handling.decide_draft import offer_drafts
from bot.services.handling.hand_over import dispatch_waiting, hand_over_of_leave
from bot.services.handling.remind_requests import remind_requests
from bot.services.handling.review_suspended import review_suspended
from bot.services.handling.run_clocks import run_clocks, tell_due
from bot.services.handling.tell_hops import tell_hops
from bot.services.people.gone_from_grid import hand_over_of_gone, tell_of_rooms_without_grid
from bot.services.people.greet import greet
from bot.services.people.rejoin import tell_alike
from bot.services.reports.send_reports import send_reports
from bot.services.reports.warn_leaders import warn_leaders
from bot.services.taking.pass_on_additions import pass_on_additions
from bot.services.taking.repeat_alarms import repeat_alarms
from bot.services.taking.take_suspect import tell_suspects

Due = Callable[[Context], Outcome]
"""What has come due by `context.now`. It must find in the rows what it did before, so that it is done once."""

DUE: tuple[Due, ...] = (
    repeat_alarms,
    pass_on_additions,
    tell_suspects,
    greet,
    hand_over_of_leave,
    hand_over_of_gone,
    tell_of_rooms_without_grid,
    dispatch_waiting,
    run_clocks,
    tell_due,
    tell_hops,
    remind_requests,
    review_suspended,
    warn_leaders,
    warn_of_untold,
    close_unrated,
    offer_drafts,
    send_reports,
    tell_alike,
)
