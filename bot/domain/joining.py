"""Whose invitations and friend requests the bot accepts by itself."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.places.place import Role

INVITING_ROLES = frozenset({Role.ADMIN, Role.LEADER, Role.WORKER})
"""Bound people whose invitations into rooms are as good as those of the list."""


@dataclass(frozen=True, slots=True)
class JoiningRules:
    """`known` are contact ids; `code` is a word in a request ("": none)."""

    known: frozenset[str] = frozenset()
    code: str = ""

    def may_enter(self, inviter: str, role: Role | None) -> bool:
        return inviter in self.known or role in INVITING_ROLES

    def may_befriend(self, contact: str, hello: str) -> bool:
        return contact in self.known or bool(self.code and self.code in hello)
