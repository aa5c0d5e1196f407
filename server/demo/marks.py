"""What of the demonstration is loaded: marks in the audit, set in the transaction that did the work."""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from server.kernel import audit
from server.kernel.database import Database, Work
from server.shared.ids import NOWHERE

BEGUN: Final = "demonstration.begun"
PLANNED: Final = "demonstration.planned"
SHARED: Final = "demonstration.shared"
CURRENT: Final = "demonstration.current"
ASSESSED: Final = "demonstration.assessed"
FAMILIES: Final = "demonstration.families"
OBSERVED: Final = "demonstration.observed"
WORKS: Final = "demonstration.works"
USED: Final = "demonstration.used"
TAUGHT: Final = "demonstration.taught"
LOADED: Final = "demonstration.loaded"

_FIND: Final = """
    select details from audit_entry where preschool_id = $1 and action = $2 and subject_id is not distinct from $3
"""


async def set_mark(work: Work, mark: str, subject: UUID | None = None, **details: str) -> None:
    await audit.record(work, None, mark, subject, details=details)


async def find_mark(work: Work, mark: str, subject: UUID | None = None) -> Mapping[str, Any] | None:
    """The details of the mark, None where it is not set."""
    details: Mapping[str, Any] | None = await work.raw.fetchval(_FIND, NOWHERE, mark, subject)
    return details


async def is_loaded(database: Database) -> bool:
    """Whether the demonstration is there in full."""
    async with database.reading() as work:
        return await find_mark(work, LOADED) is not None
