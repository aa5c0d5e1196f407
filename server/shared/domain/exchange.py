"""What the aggregate exchange agrees upon with DHIS2: identifiers, periods, values, and what an import summary says.

After the developer guide of DHIS2, "Data values": ``dataValueSets`` in JSON, in bulk (period and organisation unit at
each value), answered by an import summary.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from server.shared.domain.errors import RuleViolation

UID: Final = re.compile(r"[A-Za-z][A-Za-z0-9]{10}")
"""A letter and ten letters or digits."""
PLACE: Final = "place"
ELEMENTS: Final = ("numerator", "denominator", "entries")
"""What of a figure's cell is a data element of its own there."""
KINDS: Final = (PLACE, *ELEMENTS)
LEVELS: Final = ("region", "district", "preschool")
CONFLICTS_KEPT: Final = 20
CONFLICT_LONGEST: Final = 300


def is_uid(text: str) -> bool:
    return UID.fullmatch(text) is not None


def period_of(month: date) -> str:
    """A month as DHIS2 writes it, YYYYMM."""
    return f"{month:%Y%m}"


def value_told(value: float) -> str:
    """A number as DHIS2 reads it: without a fraction where there is none, else up to three places."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def require_begun(month: date, today: date) -> None:
    """Raises ``exchange.month_to_come``."""
    if month > today:
        raise RuleViolation("exchange.month_to_come")


@dataclass(frozen=True, slots=True)
class Summary:
    """What DHIS2 did with values: how many were new, updated over older ones, or not taken, and why not."""

    imported: int = 0
    updated: int = 0
    ignored: int = 0
    conflicts: tuple[tuple[str, str], ...] = ()
    """Pairs of what it is about and what is wrong with it, the first ``CONFLICTS_KEPT``."""

    def __add__(self, other: "Summary") -> "Summary":
        return Summary(
            self.imported + other.imported,
            self.updated + other.updated,
            self.ignored + other.ignored,
            (*self.conflicts, *other.conflicts)[:CONFLICTS_KEPT],
        )


def summary_of(answer: Any) -> Summary | None:
    """The import summary in an answer, at its top (older versions) or within ``response``; None where there is none."""
    if not isinstance(answer, Mapping):
        return None
    inner = answer.get("response", answer)
    counts = inner.get("importCount") if isinstance(inner, Mapping) else None
    if not isinstance(inner, Mapping) or not isinstance(counts, Mapping):
        return None
    conflicts = inner.get("conflicts")
    told = conflicts if isinstance(conflicts, list) else []
    return Summary(
        imported=_count(counts.get("imported")),
        updated=_count(counts.get("updated")),
        ignored=_count(counts.get("ignored")),
        conflicts=tuple(_conflict(one) for one in told[:CONFLICTS_KEPT] if isinstance(one, Mapping)),
    )


def _count(value: object) -> int:
    return value if isinstance(value, int) and value > 0 else 0


def _conflict(told: Mapping[str, object]) -> tuple[str, str]:
    return str(told.get("object", ""))[:CONFLICT_LONGEST], str(told.get("value", ""))[:CONFLICT_LONGEST]
