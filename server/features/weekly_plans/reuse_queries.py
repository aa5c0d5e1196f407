"""Which weeks another may be begun with."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, literal, or_, select

from server.features.accounts.models import Account
from server.features.preschools.models import PreschoolGroup
from server.features.weekly_plans.models import Activity, WeeklyPlan, WeeklyPlanVersion
from server.kernel.access import Actor
from server.kernel.database import Prepared, Record, Work
from server.kernel.errors import NotVisible
from server.kernel.visibility import visible
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStatus, PlanStep

MOST: Final = 60
"""Weeks to choose from: more than two screens nobody reads."""
_SUBMITTED_BY: Final = (
    select(WeeklyPlanVersion.made_by_name)
    .where(
        WeeklyPlanVersion.preschool_id == WeeklyPlan.preschool_id,
        WeeklyPlanVersion.plan_id == WeeklyPlan.id,
        WeeklyPlanVersion.step == PlanStep.SUBMIT.value,
    )
    .order_by(WeeklyPlanVersion.version.desc())
    .limit(1)
    .scalar_subquery()
)
_BEGUN_BY: Final = select(Account.full_name).where(Account.id == WeeklyPlan.created_by).scalar_subquery()
_AUTHOR: Final = func.coalesce(_SUBMITTED_BY, _BEGUN_BY, "").label("author_name")
"""Whoever handed the week on last; whoever began it where nobody did."""
_LINES: Final = (
    select(func.count())
    .where(Activity.preschool_id == WeeklyPlan.preschool_id, Activity.plan_id == WeeklyPlan.id)
    .scalar_subquery()
)


async def to_take(work: Work, actor: Actor, plan: Record) -> Sequence[Record]:
    """Rows of ``PlanToTake`` for a plan of ``queries.plan``, itself not among them."""
    theme, band = plan["week_theme_id"], plan["age_band"]
    same_theme: ColumnElement[bool] = (
        func.coalesce(WeeklyPlan.week_theme_id == theme, False) if theme else literal(False)
    )
    wanted = (
        _of_preschool(
            actor,
            plan["preschool_id"],
            PreschoolGroup.age_band,
            WeeklyPlan.week_start,
            WeeklyPlan.theme,
            _LINES.label("activities"),
            same_theme.label("same_theme"),
        )
        .where(WeeklyPlan.id != plan["id"])
        .order_by(
            same_theme.desc(), (PreschoolGroup.age_band == band).desc(), WeeklyPlan.week_start.desc(), WeeklyPlan.id
        )
        .limit(MOST)
    )
    rows = await work.rows(Prepared(wanted))
    return [{name: value for name, value in row.items() if name != "group_id"} for row in rows]


async def source(work: Work, actor: Actor, preschool_id: UUID, plan_id: UUID) -> Record:
    """``plan_id``, ``group_id``, ``group_name`` and ``author_name`` of a week that may be taken; else NotVisible."""
    row = await work.row(Prepared(_of_preschool(actor, preschool_id).where(WeeklyPlan.id == plan_id)))
    if row is None:
        raise NotVisible
    return row


def _of_preschool(actor: Actor, preschool_id: UUID, *columns: Any) -> Select[Any]:
    """Every approved week of the preschool, and those at every step that the actor writes themselves."""
    return (
        select(
            WeeklyPlan.id.label("plan_id"),
            WeeklyPlan.group_id,
            PreschoolGroup.name.label("group_name"),
            _AUTHOR,
            *columns,
        )
        .join(
            PreschoolGroup,
            and_(PreschoolGroup.preschool_id == WeeklyPlan.preschool_id, PreschoolGroup.id == WeeklyPlan.group_id),
        )
        .where(
            WeeklyPlan.preschool_id == preschool_id,
            visible(WeeklyPlan, actor.extent(Action.WEEKLY_PLAN_TAKE)),
            or_(
                WeeklyPlan.status == PlanStatus.APPROVED.value,
                visible(WeeklyPlan, actor.extent(Action.WEEKLY_PLAN_EDIT)),
            ),
        )
    )
