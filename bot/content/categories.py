"""Loads categories.yaml: the kinds of work with their words and limits."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from bot.content.beside import UNREADABLE, beside, readable
from bot.content.document import Document
from bot.content.validation import FileModel, keys_in, validate
from bot.content.yamlfile import read_yaml
from bot.domain.faults import Fault
from bot.domain.places.place import HANDLING_ROLES, ROLE_NAMES, ROLES_BY_NAME, Role
from bot.domain.tickets.category import EMERGENCY_NAMES, FALLBACK, Category, Limit
from bot.texts import faults as say


def _limit(text: str) -> str:
    try:
        Limit.parse(text)
    except ValueError:
        raise ValueError(say.not_a_limit(text)) from None
    return text


def _role(name: str) -> str:
    roles = [ROLE_NAMES[role] for role in ROLE_NAMES if role in HANDLING_ROLES]
    if name not in roles:
        raise ValueError(say.unknown_role(name, None, tuple(roles)))
    return name


def _verifier(name: str) -> str:
    if name not in _VERIFIERS:
        raise ValueError(say.unknown_role(name, None, tuple(_VERIFIERS)))
    return name


def _emergency(name: str) -> str:
    if name not in EMERGENCY_NAMES:
        raise ValueError(say.unknown_emergency(name, tuple(EMERGENCY_NAMES)))
    return name


_VERIFIERS = {ROLE_NAMES[role]: role for role in (Role.RESIDENT, Role.LEADER)}

LimitText = Annotated[str, AfterValidator(_limit)]
RoleName = Annotated[str, AfterValidator(_role)]
VerifierName = Annotated[str, AfterValidator(_verifier)]
EmergencyName = Annotated[str, AfterValidator(_emergency)]


class CategoryRow(FileModel):
    name: str = Field(alias="名称", min_length=1)
    keywords: tuple[str, ...] = Field((), alias="关键词")
    examples: tuple[str, ...] = Field((), alias="示例")
    role: RoleName = Field("网格员", alias="默认身份")
    accept_within: LimitText = Field("5 分钟", alias="接单时限")
    handle_within: LimitText = Field("2 个工作日", alias="办理时限")
    joint_within: LimitText | None = Field(None, alias="联动办理时限")
    verify_within: LimitText = Field("1 个工作日", alias="核查时限")
    urgent: bool = Field(False, alias="紧急")
    photo_to_close: bool = Field(False, alias="办结照片")
    emergencies: tuple[EmergencyName, ...] = Field((), alias="紧急情况")
    verified_by: VerifierName = Field("居民", alias="核查")


def load_categories(path: Path) -> tuple[tuple[Category, ...], list[Fault]]:
    """The kinds of work in the file's order, or every fault of the file."""
    document, faults = read_yaml(path, keys_in(list[CategoryRow]))
    if faults and not isinstance(document.data, list):
        return (), faults
    rows, wrong = validate(list[CategoryRow], document)
    told = rows if rows is not None else _readable(document.data)
    faults = sorted({*faults, *wrong, *beside(wrong, _faults(document, told))})
    return ((), faults) if faults or rows is None else (tuple(map(_category, rows)), [])


def _readable(data: Any) -> list[CategoryRow]:
    """What can be told of each beside what is wrong in it; a name that cannot be read may be the one that is missing."""
    rows = data if isinstance(data, list) else []
    return [readable(CategoryRow, row, {"名称": f"{UNREADABLE}{at}"}) for at, row in enumerate(rows)]


def _faults(document: Document, rows: list[CategoryRow]) -> list[Fault]:
    faults: list[Fault] = []
    first: dict[str, int] = {}
    for index, row in enumerate(rows):
        at = first.setdefault(row.name, index)
        if at != index:
            where = say.line(document.line((at,)))
            faults.append(document.fault((index, "名称"), say.twice("类别", row.name, where)))
    placed: dict[str, int] = {}
    for index, row in enumerate(rows):
        for name in row.emergencies:
            at = placed.setdefault(name, index)
            if at != index:
                where = say.line(document.line((at, "紧急情况")))
                faults.append(document.fault((index, "紧急情况"), say.twice("紧急情况", name, where)))
    if rows and FALLBACK not in first and not any(name.startswith(UNREADABLE) for name in first):
        faults.append(document.fault((), say.no_fallback(FALLBACK)))
    return faults


def _category(row: CategoryRow) -> Category:
    return Category(
        name=row.name,
        keywords=row.keywords,
        examples=row.examples,
        role=ROLES_BY_NAME[row.role],
        accept_within=Limit.parse(row.accept_within),
        handle_within=Limit.parse(row.handle_within),
        joint_within=Limit.parse(row.joint_within) if row.joint_within else None,
        verify_within=Limit.parse(row.verify_within),
        urgent=row.urgent,
        photo_to_close=row.photo_to_close,
        emergencies=frozenset(EMERGENCY_NAMES[name] for name in row.emergencies),
        verified_by=_VERIFIERS[row.verified_by],
    )
