"""Reads the packaged theme grid into the tables; a version that is there already is left alone."""

import csv
import json
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert

from server.features.themes.models import ThemeGrid, WeekTheme
from server.kernel.database import Work
from server.shared.domain.frameworks import reference_id

VERSION: Final = "1"
SOURCE: Final = "Ilk qadam, annex 4 (as used by an open project)"
_FOLDER: Final = Path(__file__).parent / "reference"
_LANGUAGES: Final = ("uz", "ru", "en")


async def load_themes(work: Work) -> UUID:
    """The grid's id. A version new to the installation is written and put in force instead of the others."""
    grid_id = reference_id("themes", VERSION)
    if await work.session.get(ThemeGrid, grid_id) is not None:
        return grid_id
    await work.session.execute(update(ThemeGrid).values(in_force=False))
    grid = {"id": grid_id, "version": VERSION, "source": SOURCE, "in_force": True}
    await work.session.execute(insert(ThemeGrid).on_conflict_do_nothing(), [grid])
    await work.session.execute(insert(WeekTheme).on_conflict_do_nothing(), _weeks(grid_id))
    return grid_id


def _weeks(grid_id: UUID) -> list[dict[str, Any]]:
    with (_FOLDER / f"themes-{VERSION}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    chips = json.loads((_FOLDER / f"chips-{VERSION}.json").read_text("utf-8"))
    return [_week(grid_id, row, chips.get(f"{row['month']}-{row['week']}", {})) for row in rows]


def _week(grid_id: UUID, row: dict[str, str], phrases: dict[str, list[str]]) -> dict[str, Any]:
    """A month of the summer has no weeks: its one row is week 0, whose theme is the month's own."""
    month, week = int(row["month"]), int(row["week"] or 0)
    month_title = _texts(row, "month_theme")
    return {
        "id": reference_id("themes", VERSION, month, week),
        "grid_id": grid_id,
        "month": month,
        "week": week,
        "month_title": month_title,
        "title": _texts(row, "theme") or month_title,
        "older": _texts(row, "theme_older"),
        "phrases": phrases,
    }


def _texts(row: dict[str, str], column: str) -> dict[str, str]:
    return {language: text for language in _LANGUAGES if (text := row[f"{column}_{language}"])}
