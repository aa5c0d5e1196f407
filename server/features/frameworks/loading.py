"""Reads a packaged framework into the tables; a version that is there already is left alone."""

import json
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert

from server.features.frameworks.models import Area, Framework, Indicator, SubArea
from server.kernel.database import Work
from server.shared.domain.frameworks import reference_id

FOLDER: Final = Path(__file__).parent / "reference" / "nihol-1"
_Row = dict[str, Any]


async def load_framework(work: Work, folder: Path = FOLDER) -> UUID:
    """The framework's id. A version new to the installation is written and put in force instead of the others."""
    document = read(folder)
    framework_id = reference_id("framework", document["slug"], document["version"])
    if await work.session.get(Framework, framework_id) is not None:
        return framework_id
    await work.session.execute(update(Framework).values(in_force=False))
    for model, rows in _rows(framework_id, document):
        await work.session.execute(insert(model).on_conflict_do_nothing(), rows)
    return framework_id


def read(folder: Path) -> _Row:
    """The whole framework as one document: the areas' files put where ``framework.json`` names them."""
    document: _Row = json.loads((folder / "framework.json").read_text("utf-8"))
    document["areas"] = [json.loads((folder / f"{slug}.json").read_text("utf-8")) for slug in document["areas"]]
    return document


def _rows(framework_id: UUID, document: _Row) -> list[tuple[type[Framework | Area | SubArea | Indicator], list[_Row]]]:
    """Rows table by table, parents first."""
    path = ("framework", document["slug"], document["version"])
    areas: list[_Row] = []
    sub_areas: list[_Row] = []
    indicators: list[_Row] = []
    for area in document["areas"]:
        area_id = reference_id(*path, area["slug"])
        areas.append(_placed(area, areas, id=area_id, framework_id=framework_id, plain=area["plain"]))
        for sub_area in area["sub_areas"]:
            sub_area_id = reference_id(*path, area["slug"], sub_area["slug"])
            sub_areas.append(_placed(sub_area, sub_areas, id=sub_area_id, area_id=area_id))
            for indicator in sub_area["indicators"]:
                indicators.append(
                    _placed(
                        indicator,
                        indicators,
                        id=reference_id(*path, indicator["slug"]),
                        framework_id=framework_id,
                        sub_area_id=sub_area_id,
                        age_band=indicator["age_band"],
                        parent=indicator["parent"],
                        next_step=indicator["next"],
                        phrases=indicator["phrases"],
                    )
                )
    framework = {
        "id": framework_id,
        "slug": document["slug"],
        "version": document["version"],
        "title": document["title"],
        "details": {"levels": document["levels"], "age_bands": document["age_bands"]},
        "in_force": True,
        "local_share": document["local_share"],
        "balance": document["balance"],
    }
    return [(Framework, [framework]), (Area, areas), (SubArea, sub_areas), (Indicator, indicators)]


def _placed(part: _Row, before: list[_Row], **columns: object) -> _Row:
    """What every part has: slug, title and its position, which counts through the whole framework."""
    return {"slug": part["slug"], "title": part["title"], "position": len(before), **columns}
