"""Reads a packaged framework into the tables; a version that is there already keeps its words."""

import json
from pathlib import Path
from typing import Any, Final
from uuid import UUID

import msgspec
from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert

from server.features.frameworks.document import DETAILS, Document, rows_of
from server.features.frameworks.models import Framework, Indicator
from server.kernel.database import Work

FOLDER: Final = Path(__file__).parent / "reference" / "nihol-1"
_Row = dict[str, Any]


async def load_framework(work: Work, folder: Path = FOLDER) -> UUID:
    """The framework's id. A version new to the installation is written and put in force instead of the others."""
    document = msgspec.convert(read(folder), Document)
    known = await work.session.get(Framework, document.id)
    if known is not None:
        await _complete(work, known, document)
        return document.id
    await work.session.execute(update(Framework).values(in_force=False))
    await write(work, document, in_force=True)
    return document.id


async def write(work: Work, document: Document, *, in_force: bool) -> None:
    for model, rows in rows_of(document, in_force=in_force):
        if rows:
            await work.session.execute(insert(model).on_conflict_do_nothing(), rows)


def read(folder: Path) -> _Row:
    """The whole framework as one document: the areas' files put where ``framework.json`` names them."""
    document: _Row = json.loads((folder / "framework.json").read_text("utf-8"))
    document["areas"] = [json.loads((folder / f"{slug}.json").read_text("utf-8")) for slug in document["areas"]]
    return document


async def _complete(work: Work, known: Framework, document: Document) -> None:
    """Gives a version that was loaded before there were competences, strands and thresholds what it has now.

    No word of it changes, so it is the same version; entries made under it stay what they are.
    """
    if set(DETAILS) <= known.details.keys():
        return
    framework, *_, indicators = (rows for _, rows in rows_of(document, in_force=known.in_force))
    known.details, known.source = framework[0]["details"], document.source
    for row in indicators:
        await work.session.execute(
            update(Indicator)
            .where(Indicator.id == row["id"])
            .values(competences=row["competences"], strand=row["strand"])
        )
    await work.flush()
