"""Every SELECT of papers and calendars; what they are about was found visible by the slice it belongs to."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select, update

from server.features.frameworks.service import area_titles
from server.features.plan_documents.annual import Texts, Wording
from server.features.plan_documents.heads import Head, Named
from server.features.plan_documents.models import CalendarFeed
from server.features.preschools.models import PreschoolGroup
from server.kernel.access import Actor
from server.kernel.database import Record, Work
from server.kernel.errors import NotVisible
from server.kernel.finding import visible_one
from server.shared.domain.permissions import Action

_HEAD: Final = """
    with people as (
        select s.role, concat_ws(' ', s.family_name, s.given_name, nullif(s.patronymic, '')) as name, s.sort_key, s.id,
               exists (select from staff_group sg where sg.preschool_id = s.preschool_id and sg.staff_id = s.id
                          and sg.group_id = $2) as of_group
        from staff_member s
        where s.preschool_id = $1 and s.role in ('educator', 'methodist', 'head')
          and s.starts_on <= $3 and (s.ends_on is null or s.ends_on >= $3)
    )
    select p.name as preschool, p.number, d.name as district, r.name as region,
           coalesce(g.name, '') as "group", coalesce(g.age_band, '') as age_band,
           coalesce(g.school_year, 0) as school_year,
           array(select name from people where role = 'educator' and of_group order by sort_key, id) as educators,
           coalesce((select name from people where role = 'methodist' order by sort_key, id limit 1), '') as methodist,
           coalesce((select name from people where role = 'head' order by sort_key, id limit 1), '') as head
    from preschool p
    join district d on d.id = p.district_id
    join region r on r.id = p.region_id
    left join preschool_group g on g.preschool_id = p.id and g.id = $2
    where p.id = $1
"""
_INDICATORS: Final = """
    select distinct on (i.slug) i.slug, i.title, a.slug as area
    from indicator i
    join sub_area s on s.id = i.sub_area_id
    join area a on a.id = s.area_id
    join framework f on f.id = i.framework_id
    where i.slug = any($1)
    order by i.slug, f.in_force desc, f.version desc
"""
_OF_LINES: Final = """
    select a.id, b.title
    from activity a
    join bank_activity b on b.preschool_id = a.bank_owner_id and b.id = a.bank_id
    where a.preschool_id = $1 and a.plan_id = $2
"""
_DECIDED: Final = """
    select s.role, concat_ws(' ', s.family_name, s.given_name, nullif(s.patronymic, '')) as name
    from weekly_plan w
    join staff_member s on s.preschool_id = w.preschool_id and s.account_id = w.decided_by
    where w.preschool_id = $1 and w.id = $2 and w.status = 'approved'
    order by s.starts_on desc, s.id
    limit 1
"""
_FEED: Final = """
    select f.preschool_id, f.group_id, f.id, f.language, f.made_at,
           g.name as group_name, g.school_year, p.name as preschool_name
    from calendar_feed f
    join preschool_group g on g.preschool_id = f.preschool_id and g.id = f.group_id
    join preschool p on p.id = f.preschool_id
    where f.secret_hash = $1 and f.revoked_at is null
"""
_THEMES: Final = """
    select distinct on (week_start) week_start, title, at
    from (
        select w.week_start, w.theme as title, coalesce(w.decided_at, w.updated_at) as at, 0 as rank
        from weekly_plan w
        where w.preschool_id = $1 and w.group_id = $2 and w.status = 'approved' and w.week_start between $3 and $4
        union all
        select y.week_start, y.title, coalesce(p.decided_at, p.drafted_at), 1
        from annual_plan p
        join annual_plan_week y on y.preschool_id = p.preschool_id and y.plan_id = p.id
        where p.preschool_id = $1 and p.group_id = $2 and p.status = 'approved' and y.week_start between $3 and $4
          and y.working_days > 0
    ) told
    order by week_start, rank
"""
_DAYS: Final = """
    select w.week_start, a.weekday, coalesce(w.decided_at, w.updated_at) as at,
           array_agg(a.title order by array_position($5::text[], a.part_of_day::text), a.position, a.id) as titles
    from weekly_plan w
    join activity a on a.preschool_id = w.preschool_id and a.plan_id = w.id
    where w.preschool_id = $1 and w.group_id = $2 and w.status = 'approved' and w.week_start between $3 and $4
    group by w.id, w.week_start, a.weekday, w.decided_at, w.updated_at
    order by w.week_start, a.weekday
"""
_REASONS: Final = """
    select day, reason from calendar_day where preschool_id = $1 and day between $2 and $3 and not works
"""


async def head(work: Work, preschool_id: UUID, group_id: UUID | None, today: date) -> Head:
    """The preschool, the group (of the whole preschool: None) and those who work there today."""
    row = await work.raw.fetchrow(_HEAD, preschool_id, group_id, today)
    if row is None:
        raise NotVisible
    told: dict[str, Any] = dict(row)
    district, region = told.pop("district"), told.pop("region")
    place = {language: f"{region.get(language) or ''}, {name}".strip(", ") for language, name in district.items()}
    return Head(place=place, **told)


async def areas(work: Work) -> Mapping[str, Texts]:
    """The titles of the areas by slug, those in force first."""
    return await area_titles(work)


async def wording(work: Work, indicators: Sequence[str]) -> Wording:
    """What the framework in force calls its areas and these indicators, and an earlier one what that does not have."""
    found = await work.raw.fetch(_INDICATORS, list(indicators))
    return Wording(await areas(work), {row["slug"]: (row["area"], row["title"]) for row in found})


async def bank_titles(work: Work, preschool_id: UUID, plan_id: UUID) -> Mapping[UUID, Texts]:
    """What the bank calls the activities of a week that came from it, by line."""
    return {row["id"]: row["title"] for row in await work.raw.fetch(_OF_LINES, preschool_id, plan_id)}


async def decided_by(work: Work, preschool_id: UUID, plan_id: UUID) -> Named | None:
    """Who approved the week, as one of the preschool's staff."""
    row = await work.raw.fetchrow(_DECIDED, preschool_id, plan_id)
    return Named(row["role"], row["name"]) if row else None


async def group(work: Work, actor: Actor, preschool_id: UUID, group_id: UUID) -> PreschoolGroup:
    """The group if the actor may know of it; else NotVisible."""
    extent = actor.extent(Action.GROUP_READ)
    return await visible_one(work.session, PreschoolGroup, (preschool_id, group_id), extent)


async def living_feed(work: Work, preschool_id: UUID, group_id: UUID) -> CalendarFeed | None:
    found = await work.session.scalars(
        select(CalendarFeed)
        .where(
            CalendarFeed.preschool_id == preschool_id,
            CalendarFeed.group_id == group_id,
            CalendarFeed.revoked_at.is_(None),
        )
        .order_by(CalendarFeed.made_at.desc(), CalendarFeed.id.desc())
        .limit(1)
    )
    return found.one_or_none()


async def revoke_feeds(work: Work, row: CalendarFeed) -> None:
    """Revokes every other living address of the group."""
    await work.session.execute(
        update(CalendarFeed)
        .where(
            CalendarFeed.preschool_id == row.preschool_id,
            CalendarFeed.group_id == row.group_id,
            CalendarFeed.id != row.id,
            CalendarFeed.revoked_at.is_(None),
        )
        .values(revoked_at=row.made_at)
    )


async def feed_by_hash(work: Work, secret_hash: str) -> Record | None:
    row: Record | None = await work.raw.fetchrow(_FEED, secret_hash)
    return row


async def themes(work: Work, feed: Record, between: tuple[date, date]) -> Sequence[Record]:
    """The themes of the group's weeks: of approved weekly plans, else of the approved year."""
    rows: Sequence[Record] = await work.raw.fetch(_THEMES, feed["preschool_id"], feed["group_id"], *between)
    return rows


async def days(work: Work, feed: Record, between: tuple[date, date], parts: Sequence[str]) -> Sequence[Record]:
    """The days of approved weeks with the titles of their activities in the order of the day."""
    rows: Sequence[Record] = await work.raw.fetch(_DAYS, feed["preschool_id"], feed["group_id"], *between, list(parts))
    return rows


async def reasons(work: Work, preschool_id: UUID, between: tuple[date, date]) -> Mapping[date, str]:
    """Why the preschool itself closes on its own days."""
    return {row["day"]: row["reason"] for row in await work.raw.fetch(_REASONS, preschool_id, *between)}
