"""The one row a request is about: found among what the actor may see, or not at all."""

from typing import Any, TypeVar

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.kernel.access import Extent, Pair
from server.kernel.errors import NotVisible
from server.kernel.models import OfPreschool
from server.kernel.visibility import visible

Row = TypeVar("Row", bound=OfPreschool)


async def visible_one(
    session: AsyncSession, model: type[Row], key: Pair, extent: Extent, *also: ColumnElement[bool], lock: bool = False
) -> Row:
    """The row of a preschool with this key (preschool, id); else NotVisible.

    ``also`` narrows further; with ``lock`` the row is the transaction's until its end.
    """
    mapped: Any = model
    preschool_id, own_id = key
    wanted = select(model).where(
        mapped.preschool_id == preschool_id, mapped.id == own_id, visible(mapped, extent), *also
    )
    found = await session.scalars(wanted.with_for_update() if lock else wanted)
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return row
