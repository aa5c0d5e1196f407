"""Pieces of the year: its name and status, what the council said, the door to a month."""

import flet as ft

from mobile.features.plans.parts import StatusSign
from mobile.features.plans.repository import PlanGroup
from mobile.features.plans.state import Month
from mobile.features.plans.week_parts import RemarkCard
from mobile.ui.feedback import Notice, guard
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.plans import AnnualPlan
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.i18n import Translator


def YearHead(plan: AnnualPlan, t: Translator) -> ft.Control:
    """Whose year it is and how far it has come."""
    title = t("plan-year-of", group=plan.group_name, first=str(plan.school_year), last=str(plan.school_year + 1))
    ready = sum(week.weekly_plan_id is not None for week in plan.weeks)
    told = ft.Text(t("plan-year-ready", ready=ready, weeks=len(plan.weeks)), size=15, color=look.INK_MUTED)
    return ft.Column(
        [
            ft.Semantics(content=ft.Text(title, theme_style=ft.TextThemeStyle.HEADLINE_SMALL), header=True),
            ft.Row([StatusSign(plan.status, t), told], wrap=True, spacing=WIDE_GAP, run_spacing=GAP),
        ],
        spacing=GAP,
    )


def CouncilWords(plan: AnnualPlan, t: Translator) -> list[ft.Control]:
    """What the pedagogical council has to do with the year now: it waits, was returned, or was approved."""
    if plan.status == PlanStatus.RETURNED:
        remarked = sum(bool(week.remark) for week in plan.weeks)
        words = [RemarkCard(plan.remark, t)] if plan.remark else []
        return [*words, *([Notice(t("plan-year-remarks", weeks=remarked))] if remarked else [])]
    if plan.status == PlanStatus.SUBMITTED:
        return [Notice(t("plan-year-waits"), ft.Icons.HOURGLASS_TOP)]
    if plan.status == PlanStatus.APPROVED and plan.protocol_number:
        day = t.date(plan.protocol_date) if plan.protocol_date else ""
        return [Notice(t("plan-year-protocol", number=plan.protocol_number, day=day), ft.Icons.VERIFIED_OUTLINED)]
    return []


def MonthDoor(group: PlanGroup, month: Month, t: Translator) -> ft.Control:
    """The way to the month's goals and indicators."""

    async def press(_event: object) -> None:
        path = f"{group.preschool_id}/{group.id}/{group.school_year}/{month.number}"
        ft.context.page.navigate(f"/plans/month/{path}")

    row = ft.Row(
        [
            ft.Icon(ft.Icons.FLAG_OUTLINED, color=look.PRIMARY, size=22),
            ft.Text(t("month-open"), color=look.PRIMARY_DARK, expand=True),
            ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.PRIMARY),
        ],
        spacing=GAP + 4,
    )
    return ft.MergeSemantics(
        content=ft.Container(
            row,
            on_click=guard(t, press),
            ink=True,
            height=look.TOUCH_TARGET,
            padding=ft.Padding.symmetric(horizontal=WIDE_GAP),
            border=ft.Border.only(top=ft.BorderSide(1, look.LINE)),
        )
    )
