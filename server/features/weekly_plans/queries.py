"""Every SELECT and the bulk writes of weekly plans."""

import json
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import (
    Boolean,
    Date,
    Uuid,
    and_,
    bindparam,
    func,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import array

from server.features.frameworks.models import Framework
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans.models import Activity, WeeklyPlan
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.kernel.finding import visible_one
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action, Role
from server.shared.domain.weekly_plans import LARGEST_LOCAL_SHARE, PARTS_OF_DAY, PlanStatus

_PRESCHOOL: Final = bindparam("preschool_id", type_=Uuid())
_MEANT_FOR_READER: Final = or_(bindparam("drafts_too", type_=Boolean()), WeeklyPlan.status == PlanStatus.APPROVED.value)
"""A family reads what was approved; what is still being written or judged stays among colleagues."""
_LOCAL_LIMIT: Final = func.coalesce(
    select(Framework.local_share).where(Framework.in_force).limit(1).scalar_subquery(), LARGEST_LOCAL_SHARE
)
_ONE: Final = Prepared(
    select(
        WeeklyPlan.id,
        WeeklyPlan.preschool_id,
        WeeklyPlan.group_id,
        WeeklyPlan.week_start,
        WeeklyPlan.theme,
        WeeklyPlan.status,
        WeeklyPlan.version,
        WeeklyPlan.remark,
        WeeklyPlan.week_theme_id,
        WeeklyPlan.taken_from,
        WeeklyPlan.submitted_at,
        WeeklyPlan.decided_at,
        PreschoolGroup.name.label("group_name"),
        PreschoolGroup.age_band,
        PreschoolGroup.school_year,
        _LOCAL_LIMIT.label("local_limit"),
    )
    .join(
        PreschoolGroup,
        and_(PreschoolGroup.preschool_id == WeeklyPlan.preschool_id, PreschoolGroup.id == WeeklyPlan.group_id),
    )
    .where(
        WeeklyPlan.preschool_id == _PRESCHOOL,
        WeeklyPlan.id == bindparam("plan_id", type_=Uuid()),
        visible(WeeklyPlan),
        _MEANT_FOR_READER,
    )
)
_ACTIVITIES: Final = Prepared(
    select(
        Activity.id,
        Activity.weekday,
        Activity.part_of_day,
        Activity.centre,
        Activity.area,
        Activity.title,
        Activity.aim,
        Activity.minutes,
        Activity.component,
        Activity.position,
        Activity.course,
        Activity.materials,
        Activity.indicators,
        Activity.resources,
        Activity.bank_owner_id,
        Activity.bank_id,
        Activity.revision,
        Activity.touched,
        Activity.because,
        Activity.remark,
        Activity.state,
        Activity.reason_code,
        Activity.reason,
        Activity.moved_to,
        Activity.replaced_by,
    )
    .where(Activity.preschool_id == _PRESCHOOL, Activity.plan_id == bindparam("plan_id", type_=Uuid()))
    .order_by(
        Activity.weekday,
        func.array_position(array(PARTS_OF_DAY), Activity.part_of_day),
        Activity.position,
        Activity.id,
    )
)
_COUNTED: Final = (
    select(
        func.count().label("activities"),
        func.count().filter(Activity.state == "done").label("done"),
    )
    .where(Activity.preschool_id == WeeklyPlan.preschool_id, Activity.plan_id == WeeklyPlan.id)
    .lateral("counted")
)
_LIST: Final = Prepared(
    select(
        WeeklyPlan.id,
        WeeklyPlan.group_id,
        WeeklyPlan.week_start,
        WeeklyPlan.theme,
        WeeklyPlan.status,
        WeeklyPlan.version,
        _COUNTED.c.activities,
        _COUNTED.c.done,
        WeeklyPlan.submitted_at,
        WeeklyPlan.decided_at,
    )
    .join(_COUNTED, onclause=_COUNTED.c.activities >= 0)
    .where(
        WeeklyPlan.preschool_id == _PRESCHOOL,
        WeeklyPlan.group_id == bindparam("group_id", type_=Uuid()),
        WeeklyPlan.week_start.between(bindparam("since", type_=Date()), bindparam("until", type_=Date())),
        visible(WeeklyPlan),
        _MEANT_FOR_READER,
    )
    .order_by(WeeklyPlan.week_start)
)
_WRITE: Final = """
    with gone as (
        delete from activity where preschool_id = $1 and plan_id = $2 and id = any($4)
    ), written as (
        insert into activity as old (preschool_id, plan_id, id, weekday, part_of_day, centre, area, title, aim,
                                     minutes, component, position, course, materials, indicators, resources,
                                     bank_owner_id, bank_id, because, revision, touched, state, reason)
        select $1, $2, id, weekday, part_of_day, centre, area, title, aim, minutes, component, position, course,
               materials, indicators, resources, bank_owner_id, bank_id, because, revision, touched, 'planned', ''
        from jsonb_to_recordset($3::jsonb) as activity (
            id uuid, weekday int, part_of_day text, centre text, area text, title text, aim text, minutes int,
            component text, position int, course jsonb, materials jsonb, indicators jsonb, resources jsonb,
            bank_owner_id uuid, bank_id uuid, because jsonb, revision int, touched boolean
        )
        on conflict (preschool_id, id) do update set
            weekday = excluded.weekday, part_of_day = excluded.part_of_day, centre = excluded.centre,
            area = excluded.area, title = excluded.title, aim = excluded.aim, minutes = excluded.minutes,
            component = excluded.component, position = excluded.position, course = excluded.course,
            materials = excluded.materials, indicators = excluded.indicators, resources = excluded.resources,
            bank_owner_id = excluded.bank_owner_id, bank_id = excluded.bank_id, because = excluded.because,
            revision = excluded.revision, touched = excluded.touched
        where old.plan_id = excluded.plan_id
        returning 1
    )
    select count(*) from written
"""
_MARK: Final = """
    update activity set state = $4::varchar, reason_code = $5, reason = $6, replaced_by = $8, marked_at = $9,
           moved_to = case when $4::varchar = 'done' then moved_to else $7::date end
    where preschool_id = $1 and plan_id = $2 and id = $3 returning id
"""


async def group(work: Work, actor: Actor, preschool_id: UUID, group_id: UUID) -> PreschoolGroup:
    """The group if the actor may read its plans; else NotVisible."""
    extent = actor.extent(Action.WEEKLY_PLAN_READ)
    return await visible_one(work.session, PreschoolGroup, (preschool_id, group_id), extent)


async def plan(work: Work, actor: Actor, preschool_id: UUID, plan_id: UUID) -> Record:
    """The plan with its group's name and school year; else NotVisible."""
    seen = actor.extent(Action.WEEKLY_PLAN_READ).params()
    drafts_too = works_there(actor, preschool_id)
    row = await work.row(_ONE, preschool_id=preschool_id, plan_id=plan_id, drafts_too=drafts_too, **seen)
    if row is None:
        raise NotVisible
    return row


async def plan_for_update(work: Work, actor: Actor, preschool_id: UUID, plan_id: UUID) -> WeeklyPlan:
    """The plan, locked until the transaction ends; else NotVisible."""
    extent = actor.extent(Action.WEEKLY_PLAN_READ)
    return await visible_one(work.session, WeeklyPlan, (preschool_id, plan_id), extent, lock=True)


async def plan_of_week(work: Work, preschool_id: UUID, group_id: UUID, week_start: date) -> WeeklyPlan | None:
    found = await work.session.scalars(
        select(WeeklyPlan).where(
            WeeklyPlan.preschool_id == preschool_id,
            WeeklyPlan.group_id == group_id,
            WeeklyPlan.week_start == week_start,
        )
    )
    return found.one_or_none()


async def activities(work: Work, preschool_id: UUID, plan_id: UUID) -> Sequence[Record]:
    """The plan's activities in the order of the week."""
    return await work.rows(_ACTIVITIES, preschool_id=preschool_id, plan_id=plan_id)


async def plans_of_group(
    work: Work, actor: Actor, preschool_id: UUID, group_id: UUID, between: tuple[date, date]
) -> Sequence[Record]:
    since, until = between
    seen = {
        **actor.extent(Action.WEEKLY_PLAN_READ).params(),
        "drafts_too": works_there(actor, preschool_id),
        "since": since,
        "until": until,
    }
    return await work.rows(_LIST, preschool_id=preschool_id, group_id=group_id, **seen)


def works_there(actor: Actor, preschool_id: UUID) -> bool:
    """Whether the actor is one of the preschool's staff, not of its families."""
    return any(scope.preschool_id == preschool_id and scope.role is not Role.PARENT for scope in actor.scopes)


async def write_activities(
    work: Work, preschool_id: UUID, plan_id: UUID, put: list[dict[str, Any]], removed: Collection[UUID] = ()
) -> int:
    """Writes these lines and takes out those, all others stay; how many were written (one less for a foreign id)."""
    written: int = await work.raw.fetchval(_WRITE, preschool_id, plan_id, json.dumps(put, default=str), list(removed))
    return written


async def mark(work: Work, plan: WeeklyPlan, activity_id: UUID, mark: Sequence[Any]) -> None:
    """Notes state, code and words of the reason, new day, replacement and moment of one of the plan's lines."""
    if await work.raw.fetchval(_MARK, plan.preschool_id, plan.id, activity_id, *mark) is None:
        raise NotVisible
