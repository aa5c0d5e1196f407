"""Commands on their way to the server: kept until they are sent, or refused and decided on by their author."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from uuid import UUID

import msgspec

from server.shared.contract.base import Problem


class CommandState(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    REFUSED = "refused"


class Write(msgspec.Struct, frozen=True, kw_only=True):
    """What a person wants done: the request, what it is about, and how to name it to its author.

    A ``quiet`` one was noted by the client itself: where it is refused, nobody has anything to decide.
    """

    method: str
    path: str
    body: msgspec.Struct | Sequence[msgspec.Struct] | None = None
    subject: str
    title: str
    quiet: bool = False


class Command(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a person did: what to send and how that went.

    `id` is the idempotency key. Commands of one `subject` (a plan, a child's card) reach the server in the order they
    were given. Only the account that gave a command may send it.
    """

    id: UUID
    account_id: UUID
    subject: str
    title: str
    method: str
    path: str
    body: bytes
    created_at: datetime
    attempts: int = 0
    state: CommandState = CommandState.WAITING
    problem: Problem | None = None
    quiet: bool = False


def sendable(commands: list[Command], account_id: UUID) -> list[Command]:
    """The waiting commands of one account, oldest first, without those behind a refused one of the same subject."""
    held: set[str] = set()
    ready = []
    for command in commands:
        if command.account_id != account_id:
            continue
        if command.state is CommandState.REFUSED:
            held.add(command.subject)
        elif command.subject not in held:
            ready.append(command)
    return ready
