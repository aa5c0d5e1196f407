"""Every statement about programmes."""

from typing import Final
from uuid import UUID

from sqlalchemy import select

from server.features.programmes.models import Programme
from server.kernel.access import Actor
from server.kernel.database import Work
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action

_CREATE: Final = """
    insert into programme (preschool_id, id, school_year, title, aims, local_content, status, version, order_number)
    values ($1, $2, $3, '', '', '', 'draft', 0, '')
    on conflict do nothing
"""


async def programme(
    work: Work, actor: Actor, preschool_id: UUID, school_year: int, *, lock: bool = False
) -> Programme | None:
    """The year's programme if the actor may read it."""
    wanted = select(Programme).where(
        Programme.preschool_id == preschool_id,
        Programme.school_year == school_year,
        visible(Programme, actor.extent(Action.PROGRAMME_READ)),
    )
    found = await work.session.scalars(wanted.with_for_update() if lock else wanted)
    return found.one_or_none()


async def create_unless_there(work: Work, preschool_id: UUID, programme_id: UUID, school_year: int) -> None:
    """An empty programme of version 0; two who begin at once wait here, and the second finds the first one's."""
    await work.raw.execute(_CREATE, preschool_id, programme_id, school_year)
