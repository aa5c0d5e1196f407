"""Regions and districts over the wire."""

from uuid import UUID

from server.shared.contract.base import WireStruct


class Region(WireStruct):
    """``iso`` is ISO 3166-2; the name comes in all languages so that it can be kept."""

    id: UUID
    iso: str
    name: dict[str, str]


class District(WireStruct):
    id: UUID
    region_id: UUID
    slug: str
    name: dict[str, str]
