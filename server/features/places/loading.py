"""Reads the packaged list of territories into the tables."""

import csv
from pathlib import Path
from typing import Any, Final

from sqlalchemy.dialects.postgresql import insert

from server.features.places.models import Region
from server.kernel.database import Work
from server.shared.domain.frameworks import reference_id

_FILE: Final = Path(__file__).parent / "reference" / "regions.csv"


async def load_regions(work: Work) -> None:
    """Writes the territories that are not there yet; their ids come from ISO 3166-2 and agree everywhere."""
    await work.session.execute(insert(Region).on_conflict_do_nothing(), _rows())


def _rows() -> list[dict[str, Any]]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        return [
            {
                "id": reference_id("region", row["iso"]),
                "iso": row["iso"],
                "name": {"uz": row["name_uz"], "ru": row["name_ru"], "en": row["name_en"]},
                "position": position,
            }
            for position, row in enumerate(csv.DictReader(file))
        ]
