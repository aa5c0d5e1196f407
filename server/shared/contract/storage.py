"""How much a preschool holds in the store, over the wire."""

from typing import Annotated

from msgspec import Meta

from server.shared.contract.base import WireStruct


class HeldByKind(WireStruct):
    kind: str
    files: int
    byte_size: int


class StorageUse(WireStruct):
    """Bytes held and allowed; ``waiting_bytes`` are uploads on their way, which count too."""

    used_bytes: int
    waiting_bytes: int
    limit_bytes: int
    by_kind: list[HeldByKind]
    permitted: list[str]


class QuotaWriting(WireStruct):
    limit_bytes: Annotated[int, Meta(ge=1, le=10**15)]
