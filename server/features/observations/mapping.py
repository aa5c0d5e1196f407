"""From rows of observations to what goes over the wire, and the cursors of their lists."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

import msgspec

from server.kernel import paging
from server.kernel.database import Record
from server.kernel.errors import Malformed
from server.shared.contract import observations as contract
from server.shared.contract.base import FieldProblem
from server.shared.domain.children import age_in_months
from server.shared.domain.frameworks import band_in
from server.shared.domain.observations import GrowthInArea, Seen

_NEWEST: Final = (datetime(9999, 1, 1, tzinfo=UTC), UUID(int=2**128 - 1))
_OBSERVATIONS: Final = msgspec.json.Decoder(list[contract.Observation])


def before(cursor: str | None) -> tuple[datetime, UUID]:
    """Before which moment and entry a page begins; raises Malformed for a cursor we did not write."""
    key, identity = paging.decode(cursor)
    if not key:
        return _NEWEST
    try:
        return datetime.fromisoformat(key).astimezone(UTC), identity
    except (ValueError, OverflowError):
        raise Malformed(FieldProblem(field="cursor", code="input.wrong_format")) from None


def as_page(row: Record, permitted: list[str], page_size: int) -> bytes:
    """A ``Page[Observation]`` around rows that are JSON already."""
    more = row["found"] == page_size
    next_cursor = paging.encode(row["last_at"].isoformat(), row["last_id"]) if more else None
    rest = msgspec.json.encode({"next_cursor": next_cursor, "permitted": permitted})
    items: str = row["items"]
    return b'{"items":' + items.encode() + b"," + rest[1:]


def decoded(row: Record) -> list[contract.Observation]:
    return _OBSERVATIONS.decode(row["items"])


def seen_in(rows: Sequence[Record]) -> list[Seen]:
    return [
        Seen(
            row["area"],
            row["observed_at"],
            row["indicator_id"],
            None if row["level"] is None else float(row["level"]),
            row["from_home"],
        )
        for row in rows
    ]


def band_of(child: Record, bands: Sequence[Mapping[str, Any]], on: date) -> str | None:
    """The framework's age band of the child's group; of a child in no group, that of its age; None outside all."""
    return band_in(bands, child["age_band"], age_in_months(child["birth_date"], on))


def indicators_of(areas: Sequence[Mapping[str, Any]], band: str | None) -> dict[str, list[UUID]]:
    """Per area the indicators of one band, both in the framework's order."""
    return {
        area["area"]: [UUID(indicator) for of_band, indicator in area["indicators"] if of_band == band]
        for area in areas
    }


def to_growth(child_id: UUID, band: str | None, areas: Sequence[GrowthInArea]) -> contract.Growth:
    return contract.Growth(
        child_id=child_id,
        age_band=band,
        areas=[
            contract.AreaGrowth(
                area=area.area,
                seen=area.seen,
                last_seen_at=area.last_seen_at,
                can=list(area.can),
                learns=list(area.learns),
                next=list(area.next),
            )
            for area in areas
        ],
    )


def to_not_seen(row: Record, now: datetime) -> contract.NotSeen:
    last = row["last_seen_at"]
    return contract.NotSeen(
        child_id=row["id"],
        given_name=row["given_name"],
        family_name=row["family_name"],
        days=None if last is None else (now - last).days,
    )


def to_version(row: Record) -> contract.ObservationVersion:
    return contract.ObservationVersion(
        number=row["number"],
        step=row["step"],
        made_at=row["made_at"],
        made_by_name=row["made_by_name"],
        text=row["text"],
        area=row["area"],
        indicator_id=row["indicator_id"],
        level=row["level"],
        shared=row["shared"],
    )
