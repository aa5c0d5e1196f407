"""Every SELECT about frameworks."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from server.features.frameworks.models import Area, Framework, Indicator, SubArea
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.shared.contract import reference as contract
from server.shared.domain.frameworks import USUAL_MONTHS
from server.shared.domain.weekly_plans import LARGEST_LOCAL_SHARE

MOST_USES: Final = 10_000
"""Uses are counted up to here."""


def group_band(details: str, age_band: str) -> str:
    """``domain.frameworks.band_in`` as a clause; see ``service.group_band``."""
    months = " ".join(f"when '{band}' then {middle}" for band, middle in USUAL_MONTHS.items())
    return f"""(
        select band->>'slug' from jsonb_array_elements({details}->'age_bands') as band
        where band->>'slug' = {age_band} or (
          (band->>'from_months')::int <= (case {age_band} {months} end)
          and (case {age_band} {months} end) < (band->>'to_months')::int)
        order by band->>'slug' = {age_band} desc limit 1)"""  # noqa: S608 - only our own texts are joined


_IN_FORCE: Final = """
    select (select id from framework where in_force limit 1) as framework_id,
           (select id from theme_grid where in_force limit 1) as grid_id
"""
_AREAS: Final = """
    select a.slug from area a join framework f on f.id = a.framework_id where f.in_force order by a.position
"""
_LOCAL_SHARE: Final = "select local_share from framework where in_force limit 1"
_AREA_TITLES: Final = """
    select a.slug, a.title from area a join framework f on f.id = a.framework_id
    order by f.in_force desc, f.version desc, a.position
"""

_AREAS_WITH_INDICATORS: Final = f"""
    select a.slug, a.title, a.plain,
      (select json_agg(json_build_object('slug', i.slug, 'title', i.title, 'next_step', i.next_step)
                       order by s.position, i.position)
       from sub_area s join indicator i on i.sub_area_id = s.id
       where s.area_id = a.id and i.age_band = {group_band("f.details", "$1")}) as indicators,
      (select json_agg(i.slug) from sub_area s join indicator i on i.sub_area_id = s.id where s.area_id = a.id)
        as all_indicators
    from area a join framework f on f.id = a.framework_id where f.in_force order by a.position
"""  # noqa: S608 - only our own texts are joined
_USED: Final = """
    select f.id, f.in_force,
      (select count(*) from area a where a.framework_id = f.id) as areas,
      (select count(*) from indicator i where i.framework_id = f.id) as indicators,
      jsonb_array_length(f.details->'levels') as levels,
      case when $1 then
        (select count(*) from (
            select from observation o where o.framework_id = f.id
              and not exists (select from preschool p where p.id = o.preschool_id and p.practice) limit $2) as entries)
        + (select count(*) from (
            select from card_mark m join indicator i on i.id = m.indicator_id where i.framework_id = f.id
              and not exists (select from preschool p where p.id = m.preschool_id and p.practice) limit $2) as marks)
      else 0 end as used,
      f.slug, f.version, f.title
    from framework f order by f.in_force desc, f.slug, f.version
"""
_PUT_IN_FORCE: Final = "update framework set in_force = (id = $1) where in_force <> (id = $1)"
_LOCK: Final = "select pg_advisory_xact_lock(hashtextextended('frameworks', 0))"


async def in_force(work: Work) -> Record:
    """``framework_id`` and ``grid_id`` of what is in force; None where nothing is loaded."""
    row: Record = await work.raw.fetchrow(_IN_FORCE)
    return row


async def area_slugs(work: Work) -> Sequence[str]:
    """The areas of the framework in force, in its order."""
    return [row["slug"] for row in await work.raw.fetch(_AREAS)]


async def local_share(work: Work) -> float:
    """The framework's own limit; what the state curriculum says where none is loaded."""
    found: float | None = await work.raw.fetchval(_LOCAL_SHARE)
    return LARGEST_LOCAL_SHARE if found is None else found


async def area_titles(work: Work) -> dict[str, dict[str, str]]:
    """The titles of the areas by slug: those in force in their order, then what only other versions know."""
    titles: dict[str, dict[str, str]] = {}
    for row in await work.raw.fetch(_AREA_TITLES):
        titles.setdefault(row["slug"], row["title"])
    return titles


async def areas_with_indicators(work: Work, age_band: str) -> Sequence[Record]:
    rows: Sequence[Record] = await work.raw.fetch(_AREAS_WITH_INDICATORS, age_band)
    return rows


async def framework(session: AsyncSession, framework_id: UUID) -> contract.Framework:
    """A framework with everything below it: four statements, whatever its size; NotVisible where there is none."""
    row = await session.get(Framework, framework_id)
    if row is None:
        raise NotVisible
    areas = await session.scalars(select(Area).where(Area.framework_id == framework_id).order_by(Area.position))
    sub_areas = await session.scalars(
        select(SubArea).join(Area).where(Area.framework_id == framework_id).order_by(SubArea.position)
    )
    indicators = await session.scalars(
        select(Indicator).where(Indicator.framework_id == framework_id).order_by(Indicator.position)
    )
    by_sub_area: defaultdict[UUID, list[contract.Indicator]] = defaultdict(list)
    for indicator in indicators:
        by_sub_area[indicator.sub_area_id].append(_indicator(indicator))
    by_area: defaultdict[UUID, list[contract.SubArea]] = defaultdict(list)
    for part in sub_areas:
        by_area[part.area_id].append(
            contract.SubArea(slug=part.slug, title=part.title, indicators=by_sub_area[part.id])
        )
    return contract.Framework(
        id=row.id,
        slug=row.slug,
        version=row.version,
        title=row.title,
        levels=[contract.Level(**level) for level in row.details.get("levels", ())],
        age_bands=[contract.AgeBand(**band) for band in row.details.get("age_bands", ())],
        areas=[
            contract.Area(slug=area.slug, title=area.title, plain=area.plain, sub_areas=by_area[area.id])
            for area in areas
        ],
        local_share=row.local_share,
        balance=row.balance,
        competences=[contract.Named(**one) for one in row.details.get("competences", ())],
        strands=[contract.Named(**one) for one in row.details.get("strands", ())],
        source=row.source,
    )


def _indicator(row: Indicator) -> contract.Indicator:
    return contract.Indicator(
        id=row.id,
        slug=row.slug,
        age_band=row.age_band,
        title=row.title,
        parent=row.parent,
        next_step=row.next_step,
        phrases=row.phrases,
        competences=row.competences,
        strand=row.strand,
    )


async def rows(work: Work, *, counts_uses: bool) -> Sequence[Record]:
    """Every version there is, that in force first; ``used`` is 0 unless it is to be counted."""
    found: Sequence[Record] = await work.raw.fetch(_USED, counts_uses, MOST_USES)
    return found


async def lock(work: Work) -> None:
    """One change of the versions at a time: exactly one stays in force."""
    await work.raw.execute(_LOCK)


async def put_in_force(work: Work, framework_id: UUID) -> None:
    await work.raw.execute(_PUT_IN_FORCE, framework_id)
