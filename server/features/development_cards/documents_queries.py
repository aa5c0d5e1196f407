"""Every SELECT of cards on paper besides the cards themselves: whose they are, and what the framework calls things."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from server.kernel.database import Work
from server.kernel.errors import NotVisible

Texts = Mapping[str, str]

_FRAME: Final = """
    select f.details->'levels' as levels, f.details->'age_bands' as age_bands,
      (select json_agg(json_build_object('id', i.id, 'area', a.slug, 'area_title', a.title, 'title', i.title)
                       order by a.position, s.position, i.position)
       from indicator i join sub_area s on s.id = i.sub_area_id join area a on a.id = s.area_id
       where i.framework_id = f.id and i.age_band = $2) as indicators
    from framework f where f.id = $1
"""
_PLACE: Final = """
    select p.name, p.number, d.name as district, r.name as region, coalesce(g.name, '') as group_name,
      array(select concat_ws(' ', s.family_name, s.given_name, nullif(s.patronymic, ''))
            from staff_member s
            join staff_group sg on sg.preschool_id = s.preschool_id and sg.staff_id = s.id and sg.group_id = $2
            where s.preschool_id = p.id and s.role = 'educator' and s.starts_on <= $3
              and (s.ends_on is null or s.ends_on >= $3)
            order by s.sort_key, s.id) as educators,
      coalesce((select concat_ws(' ', s.family_name, s.given_name, nullif(s.patronymic, '')) from staff_member s
        where s.preschool_id = p.id and s.role = 'head' and s.starts_on <= $3
          and (s.ends_on is null or s.ends_on >= $3)
        order by s.sort_key, s.id limit 1), '') as head
    from preschool p
    join district d on d.id = p.district_id
    join region r on r.id = p.region_id
    left join preschool_group g on g.preschool_id = p.id and g.id = $2
    where p.id = $1
"""
_CHILD: Final = """
    select concat_ws(' ', family_name, given_name, nullif(patronymic, '')) as name, birth_date
    from child where preschool_id = $1 and id = $2
"""
_NEWEST: Final = """
    select d.round_id from development_card d
    join assessment_round r on r.preschool_id = d.preschool_id and r.id = d.round_id
    where d.preschool_id = $1 and d.child_id = $2
      and exists (select from card_mark m where m.preschool_id = d.preschool_id and m.card_id = d.id)
    order by r.school_year desc, r.number desc limit 1
"""


@dataclass(frozen=True, slots=True)
class Goal:
    """An indicator of an age, in the words of its framework."""

    id: UUID
    area: str
    area_title: Texts
    title: Texts


@dataclass(frozen=True, slots=True)
class Frame:
    """A framework for one age band: its indicators in order, the labels of levels from lowest to highest."""

    goals: tuple[Goal, ...]
    levels: Mapping[float, Texts]
    band: Texts


@dataclass(frozen=True, slots=True)
class Place:
    """The preschool and the group of a paper, and who signs it."""

    preschool: str
    where: Texts
    group: str
    educators: tuple[str, ...]
    head: str


@dataclass(frozen=True, slots=True)
class Whose:
    name: str
    birth_date: date


async def frame(work: Work, framework_id: UUID, age_band: str) -> Frame:
    row = await work.raw.fetchrow(_FRAME, framework_id, age_band)
    if row is None:
        raise NotVisible
    bands = {band["slug"]: band["label"] for band in row["age_bands"] or ()}
    levels = sorted(row["levels"] or (), key=lambda level: float(level["value"]))
    return Frame(
        goals=tuple(
            Goal(UUID(goal["id"]), goal["area"], goal["area_title"], goal["title"]) for goal in row["indicators"] or ()
        ),
        levels={float(level["value"]): level["label"] for level in levels},
        band=bands.get(age_band, {}),
    )


async def place(work: Work, preschool_id: UUID, group_id: UUID, today: date) -> Place:
    row = await work.raw.fetchrow(_PLACE, preschool_id, group_id, today)
    if row is None:
        raise NotVisible
    number = row["number"] or ""
    name = f"{row['name']} № {number}" if number and number not in row["name"] else row["name"]
    region = row["region"]
    where = {
        language: f"{region.get(language) or ''}, {told}".strip(", ") for language, told in row["district"].items()
    }
    return Place(name, where, row["group_name"], tuple(row["educators"]), row["head"])


async def whose(work: Work, preschool_id: UUID, child_id: UUID) -> Whose:
    row = await work.raw.fetchrow(_CHILD, preschool_id, child_id)
    if row is None:
        raise NotVisible
    return Whose(row["name"], row["birth_date"])


async def newest_round(work: Work, preschool_id: UUID, child_id: UUID) -> UUID | None:
    """The newest round in which something is marked on the child's card; None where nothing ever was."""
    found: UUID | None = await work.raw.fetchval(_NEWEST, preschool_id, child_id)
    return found
