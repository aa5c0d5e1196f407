"""The change feed over the wire."""

from uuid import UUID

from server.shared.contract.base import WireStruct


class Change(WireStruct):
    """That a thing of this kind changed; whoever cares asks for it again."""

    kind: str
    subject_id: UUID


class Changes(WireStruct):
    """Changes in the order they became visible; ``next_cursor`` goes on after them, also when there were none."""

    items: list[Change]
    next_cursor: str
