"""Reads the packaged programme into the tables: a file that says something new becomes a new version."""

from pathlib import Path
from typing import Final
from uuid import UUID

import msgspec
from sqlalchemy import func, select

from server.features.courses.models import CourseProgramme
from server.features.courses.programmes import only_in_force, programme_row
from server.kernel.database import Work
from server.shared.contract.courses import ProgrammeDocument
from server.shared.domain.course_programmes import faults_of, require_publishable
from server.shared.ids import uuid7

FILE: Final = Path(__file__).parent / "reference" / "programme.json"


def programme_of(file: Path = FILE) -> ProgrammeDocument:
    return msgspec.json.decode(file.read_bytes(), type=ProgrammeDocument)


async def load_programme(work: Work, file: Path = FILE) -> UUID:
    """The id of the version that says what the file says, published; put in force when it is new.

    A version that people have put in force stays so: only a file of which no version was made yet takes its place.
    """
    document = programme_of(file)
    require_publishable(faults_of(document))
    of_slug = select(CourseProgramme).where(CourseProgramme.slug == document.slug).order_by(CourseProgramme.version)
    known = list(await work.session.scalars(of_slug))
    said = msgspec.to_builtins(document)
    for row in known:
        if row.document == said and row.published_at is not None:
            return row.id
    made = programme_row(uuid7(), known[-1].version + 1 if known else 1, document)
    made.published_at = await work.session.scalar(select(func.now()))
    work.session.add(made)
    await work.flush()
    await only_in_force(work, made)
    return made.id
