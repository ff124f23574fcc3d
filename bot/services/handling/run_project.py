"""清单, 专项, 议事: begun, looked at, struck off item by item, handed out as tickets, counted together."""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.changes.project import BeginProject, CountIn, EndProject, StrikeOff
from bot.domain.commands.parse import Command
from bot.domain.outcome import Change, Outcome
from bot.domain.places.place import HANDLING_ROLES, Official
from bot.domain.situation import Situation
from bot.domain.speech.kinds import Speech
from bot.domain.tickets.project import (
    LONGEST_TITLE,
    Item,
    Plan,
    Project,
    ProjectKind,
    parse_deliberation,
    parse_item,
    parse_list,
    parse_number,
)
from bot.domain.tickets.ticket import Source
from bot.services import tell
from bot.services.context import Context
from bot.services.reading.find_ticket import current, is_hidden_from, may_handle, meant_by, refuse
from bot.services.taking.open_ticket import Matter, prepare_matter, tell_handler
from bot.texts import workers
from bot.texts import workers_projects as texts

SHOWN = 10
Parse = Callable[[str], Plan | None]


def make_or_show(situation: Situation, context: Context, command: Command, kind: ProjectKind) -> Outcome:
    """Without words: what is open; a number or a known name: that one; otherwise a new one."""
    if not command.words:
        return _show_open(situation, context, kind)
    known = _known(context, command.words, kind)
    if known:
        return _show(situation, context, known)
    if parse_number(command.words) is not None:
        return refuse(situation, texts.no_such_project(command.words))
    plan = _PLANS[kind](command.words)
    if plan is None:
        return refuse(situation, _HOW[kind]())
    number = context.read.next_project()
    begin = BeginProject(number, kind, plan, _grid(situation, context), _official(situation).key)
    return Outcome((begin,), (tell.to_speaker(situation, _begun(kind, number, plan)),))


def _campaign_plan(words: str) -> Plan | None:
    return Plan(words) if len(words) <= LONGEST_TITLE else None


_PLANS: dict[ProjectKind, Parse] = {
    ProjectKind.LIST: parse_list,
    ProjectKind.CAMPAIGN: _campaign_plan,
    ProjectKind.DELIBERATION: parse_deliberation,
}
_HOW: dict[ProjectKind, Callable[[], str]] = {
    ProjectKind.LIST: texts.how_to_write_a_list,
    ProjectKind.CAMPAIGN: lambda: texts.which_campaign(()),
    ProjectKind.DELIBERATION: texts.how_to_write_a_deliberation,
}


def _begun(kind: ProjectKind, number: int, plan: Plan) -> str:
    if kind is ProjectKind.CAMPAIGN:
        return texts.campaign_begun(number, plan.title)
    begun = texts.list_begun if kind is ProjectKind.LIST else texts.deliberation_begun
    return begun(number, plan.title, len(plan.items))


def _official(situation: Situation) -> Official:
    official = situation.speaker.official
    assert official is not None  # only people in roles give these commands
    return official


def _grid(situation: Situation, context: Context) -> str | None:
    official = _official(situation)
    here = situation.room.grid
    if here and context.places.serves(official, here):
        return here
    return official.grids[0] if official.grids else None


def _may(situation: Situation, context: Context, project: Project) -> bool:
    """Those who handle tickets around its grid, above or below."""
    official = situation.speaker.official
    if official is None or official.role not in HANDLING_ROLES:
        return False
    below = any(project.grid in context.places.upwards(grid) for grid in official.grids)
    return project.made_by == official.key or below or context.places.serves(official, project.grid)


def _known(context: Context, words: str, kind: ProjectKind) -> Project | None:
    number = parse_number(words)
    if number is not None:
        project = context.read.project(number)
        return project if project and project.kind is kind else None
    return context.read.open_campaign(words) if kind is ProjectKind.CAMPAIGN else None


def _show_open(situation: Situation, context: Context, kind: ProjectKind) -> Outcome:
    mine = [one for one in context.read.open_projects(kind) if _may(situation, context, one)]
    if not mine:
        return Outcome(say=(tell.to_speaker(situation, texts.nothing_open(kind.value)),))
    return Outcome(say=(tell.to_speaker(situation, "\n".join(_line(context, one) for one in mine[:SHOWN])),))


def _line(context: Context, project: Project) -> str:
    if project.kind is ProjectKind.CAMPAIGN:
        return _campaign(context, project)
    items = context.read.items(project.id)
    done = sum(item.done_at is not None for item in items)
    return texts.project_line(project.kind.value, project.id, project.title, done, len(items))


def _campaign(context: Context, project: Project) -> str:
    count = context.read.campaign_count(project.id, context.now)
    return texts.campaign(project.id, project.title, count.tickets, count.ended, count.overdue)


def _show(situation: Situation, context: Context, project: Project) -> Outcome:
    if not _may(situation, context, project):
        return refuse(situation, texts.no_such_project(str(project.id)))
    lines = [_line(context, project)]
    if project.kind is ProjectKind.DELIBERATION:
        lines.append(texts.deliberation(project.people, project.agreed))
    lines += [_item_line(item) for item in context.read.items(project.id)]
    return Outcome(say=(tell.to_speaker(situation, "\n".join(lines)),))


def _item_line(item: Item) -> str:
    return texts.item_line(item.number, item.text, item.done_by, item.words, item.ticket)


def strike_off(situation: Situation, context: Context, command: Command) -> Outcome:
    """销号 3-1 结果: one item is done; the last one ends the list."""
    meant = parse_item(command.words)
    if meant is None:
        return refuse(situation, texts.how_to_strike_off())
    found = _item(situation, context, meant[0], meant[1])
    if isinstance(found, Outcome):
        return found
    project, item = found
    if item.done_at is not None:
        return refuse(situation, texts.struck_off_already(project.id, item.number, item.done_by))
    name = _official(situation).name
    left = sum(one.done_at is None for one in context.read.items(project.id)) - 1
    changes: tuple[Change, ...] = (StrikeOff(project.id, item.number, name, meant[2]),)
    if not left:
        changes = (*changes, EndProject(project.id))
    return Outcome(changes, (tell.to_speaker(situation, texts.struck_off(project.id, item.number, left)),))


def _item(situation: Situation, context: Context, number: int, place: int) -> tuple[Project, Item] | Outcome:
    project = context.read.project(number)
    items = context.read.items(number) if project and _may(situation, context, project) else []
    item = next((one for one in items if one.number == place), None)
    if project is None or item is None:
        return refuse(situation, texts.no_such_item(number, place))
    return project, item


def hand_out(situation: Situation, context: Context, command: Command) -> Outcome:
    """交办 4-1: an item becomes a ticket, which goes the way of every ticket."""
    meant = parse_item(command.words)
    if meant is None:
        return refuse(situation, texts.how_to_hand_out())
    found = _item(situation, context, meant[0], meant[1])
    if isinstance(found, Outcome):
        return found
    project, item = found
    if item.ticket is not None:
        return refuse(situation, texts.handed_out_already(project.id, item.number, item.ticket))
    if item.done_at is not None:
        return refuse(situation, texts.struck_off_already(project.id, item.number, item.done_by))
    matter = Matter(
        words=f"{project.title}：{item.text}",
        reporter=situation.speaker.person,
        reporter_name=_official(situation).name,
        room=situation.room.id,
        grid=project.grid,
        source=Source.DECISION,
        message=situation.message.id,
    )
    opened = prepare_matter(matter, context, Speech.HELP)
    number, handler = opened.ticket.number, opened.handler.name if opened.handler else ""
    answer = tell.to_speaker(situation, texts.handed_out(project.id, item.number, number, handler), number)
    count = CountIn(project.id, number, item.number)
    return Outcome((opened.change, count), (answer, *tell_handler(context, opened)))


def count_in(situation: Situation, context: Context, command: Command) -> Outcome:
    """归入 1001 非机动车整治: the ticket is counted with the campaign; its own way stays as it is."""
    number = meant_by(situation, command)
    ticket = current(context, number) if number is not None else None
    if ticket is None or ticket.is_confidential:
        return refuse(situation, workers.no_such_ticket(number) if number else texts.which_campaign(()))
    if not may_handle(context.places, situation.speaker, ticket):
        hidden = is_hidden_from(context, situation.speaker, ticket)
        return refuse(situation, (workers.no_such_ticket if hidden else workers.not_yours)(ticket.number))
    campaign = _known(context, command.words, ProjectKind.CAMPAIGN)
    if campaign is None or campaign.ended_at is not None:
        titles = [one.title for one in context.read.open_projects(ProjectKind.CAMPAIGN)]
        return refuse(situation, texts.which_campaign(titles[:SHOWN]))
    count = context.read.campaign_count(campaign.id, context.now)
    text = texts.counted_in(ticket.number, campaign.title, count.tickets + 1)
    return Outcome((CountIn(campaign.id, ticket.number),), (tell.to_speaker(situation, text, ticket.number),))


def end_campaign(situation: Situation, context: Context, command: Command) -> Outcome:
    """结束专项 名称: counted one last time; by whoever may see it."""
    if not command.words:
        open_ones = context.read.open_projects(ProjectKind.CAMPAIGN)
        titles = [one.title for one in open_ones if _may(situation, context, one)]
        return refuse(situation, texts.which_campaign_ends(titles[:SHOWN]))
    campaign = _known(context, command.words, ProjectKind.CAMPAIGN)
    if campaign is None or campaign.ended_at is not None or not _may(situation, context, campaign):
        return refuse(situation, texts.no_such_project(command.words))
    text = texts.campaign_ended(campaign.title, _campaign(context, campaign))
    return Outcome((EndProject(campaign.id),), (tell.to_speaker(situation, text),))
