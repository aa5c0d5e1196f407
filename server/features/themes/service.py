"""What other slices ask of the theme grid."""

from uuid import UUID

from sqlalchemy import select

from server.features.themes.models import ThemeGrid, WeekTheme
from server.kernel.database import Work
from server.shared.contract import reference as contract


async def grid_in_force(work: Work) -> contract.ThemeGrid | None:
    """The grid plans are drafted from now; None where none is loaded."""
    found = await work.session.scalars(select(ThemeGrid).where(ThemeGrid.in_force))
    row = found.first()
    return await _with_weeks(work, row) if row else None


async def grid(work: Work, grid_id: UUID) -> contract.ThemeGrid | None:
    row = await work.session.get(ThemeGrid, grid_id)
    return await _with_weeks(work, row) if row else None


async def _with_weeks(work: Work, row: ThemeGrid) -> contract.ThemeGrid:
    found = await work.session.scalars(
        select(WeekTheme).where(WeekTheme.grid_id == row.id).order_by(WeekTheme.month, WeekTheme.week)
    )
    weeks = [
        contract.WeekTheme(
            id=week.id,
            month=week.month,
            week=week.week,
            month_title=week.month_title,
            title=week.title,
            older=week.older,
            phrases=week.phrases,
        )
        for week in found
    ]
    return contract.ThemeGrid(id=row.id, version=row.version, source=row.source, weeks=weeks)
