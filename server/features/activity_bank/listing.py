"""Every SELECT that shows the bank to people: a page of it, one activity, and the words it may be written with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from sqlalchemy import or_, select, text

from server.features.activity_bank.models import BankActivity
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.shared.domain.bank import Vocabulary
from server.shared.ids import NOWHERE

PAGE_SIZE: Final = 30
MOST_USES: Final = 1000
"""Uses are counted up to here: an activity of the project's own stands in every week of the country."""

_COLUMNS: Final = (
    "b.preschool_id as owner_id, b.id, b.month, b.week, b.band, b.area, b.indicators, b.part_of_day, b.centre,"
    " b.minutes, b.local, b.title, b.aim, b.course, b.materials, b.simpler, b.harder, b.language, b.sharing,"
    " b.author_name, b.author_id"
)
_USES: Final = f"""
    (select count(*) from (
        select from bank_use u where u.bank_owner_id = b.preschool_id and u.bank_id = b.id limit {MOST_USES}
    ) as counted) as uses
"""  # noqa: S608 - only our own texts are joined
_SEEN: Final = f"""
    b.withdrawn_at is null and (
      b.preschool_id = '{NOWHERE}'
      or (b.preschool_id = :preschool_id and (b.sharing <> 'own' or b.author_id = :reader_id))
      or (b.sharing = 'district'
          and b.district_id = (select p.district_id from preschool p where p.id = :preschool_id)))
"""  # noqa: S608 - only our own texts are joined
"""The project's own, what the preschool shares, one's own, and what the preschools of the district give each other."""
_WANTED: Final = f"""
    (cast(:band as text) = '' or b.band = :band)
      and (cast(:month as int) is null or b.month = :month)
      and (cast(:week as int) is null or b.week = :week)
      and (cast(:area as text) = '' or b.area = :area)
      and (cast(:part_of_day as text) = '' or b.part_of_day = :part_of_day)
      and (cast(:centre as text) = '' or b.centre = :centre)
      and (cast(:search as text) = '' or b.search_key like :search)
      and case cast(:whose as text)
            when 'project' then b.preschool_id = '{NOWHERE}'
            when 'preschool' then b.preschool_id = :preschool_id
            when 'own' then b.preschool_id = :preschool_id and b.author_id = :reader_id
            when 'district' then b.preschool_id not in (:preschool_id, '{NOWHERE}')
            else true end
"""
PAGE: Final = Prepared(
    text(f"""
    with running as (
      select t.month, t.week
      from annual_plan_week w join week_theme t on t.id = w.week_theme_id
      where w.preschool_id = :preschool_id and w.week_start = :monday
    ), placed as (
      select b.preschool_id, b.id, (
               case when (b.month, b.week) in (select month, week from running) then '0'
                    when b.month > 0 then '1' else '2' end
               || lpad(cast((b.month + 3) % 12 as text), 2, '0') || b.week || b.band || ' ' || b.preschool_id
             ) collate "C" as place
      from bank_activity b
      where {_SEEN} and {_WANTED}
    ), listed as (
      select * from placed
      where (place, id) > (cast(:after as text) collate "C", cast(:after_id as uuid))
      order by place, id limit {PAGE_SIZE}
    )
    select l.place, {_COLUMNS}, {_USES}
    from listed l join bank_activity b on b.preschool_id = l.preschool_id and b.id = l.id
    order by l.place, l.id
    """)  # noqa: S608 - only our own texts are joined
)
"""The theme of the running week by the preschool's own annual plans, then the school year, then what has no theme."""
ONE: Final = Prepared(
    text(f"""
    select {_COLUMNS}, {_USES} from bank_activity b
    where b.preschool_id = :owner_id and b.id = :activity_id and {_SEEN}
    """)  # noqa: S608 - only our own texts are joined
)
_REFERENCE: Final = """
    select 'area' as kind, a.slug, a.title, a.slug as area, '' as age_band, 0 as month, 0 as week,
      a.position, 0 as part, 0 as place
    from framework f join area a on a.framework_id = f.id where f.in_force
    union all
    select 'indicator', i.slug, i.title, a.slug, i.age_band, 0, 0, a.position, s.position, i.position
    from framework f join area a on a.framework_id = f.id join sub_area s on s.area_id = a.id
    join indicator i on i.sub_area_id = s.id where f.in_force
    union all
    select 'theme', '', t.title, '', '', t.month, t.week, (t.month + 3) % 12, t.week, 0
    from theme_grid g join week_theme t on t.grid_id = g.id where g.in_force
    order by kind, position, part, place, slug
"""


@dataclass(frozen=True)
class Reference:
    """The framework and the grid in force, as far as the bank needs them: titles by language under slug or theme.

    ``age_bands`` and ``of_area`` say to which age an indicator belongs and which indicators an area has.
    """

    areas: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    indicators: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    themes: Mapping[tuple[int, int], Mapping[str, str]] = field(default_factory=dict)
    age_bands: Mapping[str, str] = field(default_factory=dict)
    of_area: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def vocabulary(self) -> Vocabulary:
        return Vocabulary(self.areas.keys(), self.age_bands, self.themes.keys())


async def reference(work: Work) -> Reference:
    """In one statement, each kind in its own order."""
    rows: Sequence[Record] = await work.raw.fetch(_REFERENCE)
    indicators = [row for row in rows if row["kind"] == "indicator"]
    areas = {row["slug"]: row["title"] for row in rows if row["kind"] == "area"}
    return Reference(
        areas=areas,
        indicators={row["slug"]: row["title"] for row in indicators},
        themes={(row["month"], row["week"]): row["title"] for row in rows if row["kind"] == "theme"},
        age_bands={row["slug"]: row["age_band"] for row in indicators},
        of_area={area: [row["slug"] for row in indicators if row["area"] == area] for area in areas},
    )


async def for_update(work: Work, preschool_id: UUID, activity_id: UUID, reader_id: UUID) -> BankActivity:
    """An activity of the preschool that the reader may see, locked; NotVisible for any other."""
    found = await work.session.scalars(
        select(BankActivity)
        .where(
            BankActivity.preschool_id == preschool_id,
            BankActivity.id == activity_id,
            BankActivity.withdrawn_at.is_(None),
            or_(BankActivity.sharing != "own", BankActivity.author_id == reader_id),
        )
        .with_for_update()
    )
    row = found.one_or_none()
    if row is None:
        raise NotVisible
    return row


async def district_of(work: Work, preschool_id: UUID) -> UUID:
    district_id: UUID = await work.raw.fetchval("select district_id from preschool where id = $1", preschool_id)
    return district_id
