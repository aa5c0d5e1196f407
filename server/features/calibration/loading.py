"""Reads the project's own cases into the table; those that are there already are left alone."""

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy.dialects.postgresql import insert

from server.features.calibration.models import CalibrationCase
from server.kernel.database import Work
from server.shared.domain.frameworks import reference_id

FOLDER: Final = Path(__file__).parent / "reference" / "cases-1"
_FRAMEWORK: Final = ("framework", "nihol", "1")
"""The version on whose indicators the cases were judged."""


async def load_cases(work: Work) -> None:
    """Writes what the installation does not have yet; the framework of the cases has to be there."""
    await work.session.execute(insert(CalibrationCase).on_conflict_do_nothing(), [_row(case) for case in read(FOLDER)])


@lru_cache
def read(folder: Path) -> tuple[dict[str, Any], ...]:
    """Every packaged case, age band by age band."""
    return tuple(case for path in sorted(folder.glob("*.json")) for case in json.loads(path.read_text("utf-8")))


def _row(case: dict[str, Any]) -> dict[str, Any]:
    marks = {str(reference_id(*_FRAMEWORK, mark["indicator"])): mark for mark in case["marks"]}
    return {
        "id": reference_id("calibration_case", case["slug"]),
        "slug": case["slug"],
        "age_band": case["age_band"],
        "framework_id": reference_id(*_FRAMEWORK),
        "title": case["title"],
        "story": case["story"],
        "indicators": list(marks),
        "expected": {indicator: mark["level"] for indicator, mark in marks.items()},
        "why": {indicator: mark["why"] for indicator, mark in marks.items()},
    }
