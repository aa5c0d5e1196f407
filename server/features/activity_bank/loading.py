"""Reads the project's own activities into the bank; those that are there already are left alone."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from server.kernel.database import Work
from server.shared.domain.frameworks import reference_id
from server.shared.ids import NOWHERE

FOLDER: Final = Path(__file__).parent / "reference" / "bank-1"
VERSION: Final = "1"
_LOADED: Final = "select count(*) from bank_activity where preschool_id = $1 and slug is not null"
_LOAD: Final = """
    insert into bank_activity
        (preschool_id, id, slug, month, week, band, area, indicators, part_of_day, centre, minutes, local, title, aim,
         course, materials, simpler, harder, language, sharing, author_name)
    select $1, id, slug, month, week, band, area, indicators, part_of_day, centre, minutes, local, title, aim,
           course, materials, simpler, harder, 'uz', 'district', ''
    from jsonb_to_recordset($2::jsonb) as given (
        id uuid, slug text, month int, week int, band text, area text, indicators jsonb, part_of_day text, centre text,
        minutes int, local boolean, title jsonb, aim text, course jsonb, materials jsonb, simpler text, harder text
    )
    on conflict do nothing
"""


async def load_bank(work: Work) -> None:
    """Writes what the installation does not have yet; the same activity has the same id at every installation."""
    given = read(FOLDER)
    if await work.raw.fetchval(_LOADED, NOWHERE) < len(given):
        rows = [{"id": reference_id("bank", VERSION, row["slug"]), **row} for row in given]
        await work.raw.execute(_LOAD, NOWHERE, json.dumps(rows, default=str))


@lru_cache
def read(folder: Path) -> tuple[dict[str, Any], ...]:
    """Every packaged activity, file by file."""
    return tuple(row for path in sorted(folder.glob("*.json")) for row in json.loads(path.read_text("utf-8")))
