"""What a device asks to learn what it missed."""

import base64
import binascii
from typing import Final
from uuid import UUID

from server.kernel import changes
from server.kernel.access import Actor
from server.kernel.clock import Clock
from server.kernel.database import Work
from server.kernel.errors import Malformed, NotVisible
from server.shared.contract import changes as contract
from server.shared.contract.base import FieldProblem

_START: Final = (0, 0)
_LARGEST: Final = 2**63 - 1


class ChangeService:
    """The changes of a preschool that concern an actor."""

    def __init__(self, work: Work, actor: Actor, clock: Clock) -> None:
        self._work = work
        self._actor = actor

    async def since(self, preschool_id: UUID, cursor: str | None, limit: int) -> contract.Changes:
        """At most ``limit`` changes after the cursor, from the beginning without one."""
        if not any(scope.preschool_id == preschool_id for scope in self._actor.scopes):
            raise NotVisible
        after = _decoded(cursor)
        rows = await changes.since(self._work, self._actor, preschool_id, after, limit)
        reached = (rows[-1]["transaction"], rows[-1]["sequence"]) if rows else after
        items = [contract.Change(kind=row["kind"], subject_id=row["subject_id"]) for row in rows]
        return contract.Changes(items=items, next_cursor=_encoded(reached))


def _encoded(place: tuple[int, int]) -> str:
    return base64.urlsafe_b64encode("{}.{}".format(*place).encode()).decode()


def _decoded(cursor: str | None) -> tuple[int, int]:
    """The place after which to go on; raises Malformed for anything we did not write."""
    if not cursor:
        return _START
    try:
        transaction, sequence = map(int, base64.urlsafe_b64decode(cursor.encode()).decode("ascii").split("."))
    except (ValueError, binascii.Error):
        raise Malformed(FieldProblem(field="cursor", code="input.wrong_format")) from None
    if not (0 <= transaction <= _LARGEST and 0 <= sequence <= _LARGEST):
        raise Malformed(FieldProblem(field="cursor", code="input.wrong_format"))
    return transaction, sequence
