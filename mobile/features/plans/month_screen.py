"""The month of a group: its goals by area, indicators in focus, work with families, its weeks."""

from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.device.editing_time import Editing, use_editing_time
from mobile.features.plans.month_form import MonthForm
from mobile.features.plans.month_state import MonthAddress, MonthRepository, MonthState
from mobile.features.plans.names import FrameworkNames, use_names
from mobile.features.plans.parts import StatusSign, week_words
from mobile.ui.dialogs import Muted
from mobile.ui.entries import AreaSign
from mobile.ui.feedback import Empty, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.papers import PaperButton
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.monthly_plans import MonthlyPlan
from server.shared.contract.plans import AnnualWeek
from server.shared.i18n import Translator

_INDICATORS_AT_ONCE: Final = 40


@ft.component
def MonthScreen() -> ft.Control:
    params = ft.use_route_params()
    if "month" not in params:
        return Body([])
    address = MonthAddress(
        UUID(params["preschool_id"]), UUID(params["group_id"]), int(params["school_year"]), int(params["month"])
    )
    return _Month(address)


@ft.component
def _Month(address: MonthAddress) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: MonthState(MonthRepository(device, address)))
    use_kept(lambda: state.form)
    names = use_names(device, t)

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(guard(t, load), [], cleanup=state.stop_waiting)
    written = state.plan if state.writing else None
    use_editing_time(Editing("monthly", address.preschool_id, address.group_id, written.id) if written else None)
    group = f"{address.preschool_id}/groups/{address.group_id}"
    document = f"/api/preschools/{group}/documents/monthly/{address.school_year}/{address.month}"
    head = ScreenHead(
        t("month-of", month=t.month(address.month).capitalize()),
        back=f"/plans/group/{address.preschool_id}/{address.group_id}",
        actions=[PaperButton(device.session.address_of(document), t)] if state.plan else [],
    )
    if not state.loaded:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    plan = state.plan
    if plan is None:
        return Body([head, Empty(ft.Icons.FLAG_OUTLINED, t("month-none"), t("month-none-hint"))])
    if state.writing:
        return Body([head, _Facts(plan, t), *MonthForm(state, plan, names, t)])
    return Body([head, _Facts(plan, t), Refusal(state.problem), *_read(state, plan, names, address, t)])


def _Facts(plan: MonthlyPlan, t: Translator) -> ft.Control:
    theme = t.chosen(plan.theme)
    return Muted(" · ".join(part for part in (plan.group_name, theme) if part), 15)


def _read(
    state: MonthState, plan: MonthlyPlan, names: FrameworkNames, address: MonthAddress, t: Translator
) -> list[ft.Control]:
    parts: list[ft.Control] = []
    if state.editable:
        parts.append(_Change(state, t))
    goals = [(area.slug, plan.goals[area.slug]) for area in names.areas if plan.goals.get(area.slug)]
    parts.append(
        Section(
            t("month-goals"), [_Goal(slug, goal, names, t) for slug, goal in goals] or [Muted(t("month-goals-none"))]
        )
    )
    focus = [ft.Text(f"• {names.indicator(slug, t)}") for slug in plan.indicators[:_INDICATORS_AT_ONCE]]
    parts.append(Section(t("month-indicators"), list(focus) or [Muted(t("month-indicators-none"))]))
    families = ft.Text(plan.with_families) if plan.with_families else Muted(t("month-families-none"))
    parts.append(Section(t("month-families"), [families]))
    parts.append(Section(t("month-weeks"), [_Week(week, address, t) for week in plan.weeks]))
    return parts


def _Change(state: MonthState, t: Translator) -> ft.Control:
    async def write(_event: object) -> None:
        state.begin()

    button = ft.OutlinedButton(
        t("plan-change"), icon=ft.Icons.EDIT_OUTLINED, height=look.TOUCH_TARGET, on_click=guard(t, write)
    )
    return ft.Row([button])


def _Goal(slug: str, goal: str, names: FrameworkNames, t: Translator) -> ft.Control:
    area = next((one for one in names.areas if one.slug == slug), None)
    return ft.Column(
        [ft.Row([AreaSign(area, slug, t)], wrap=True), ft.Text(goal)],
        spacing=4,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _Week(week: AnnualWeek, address: MonthAddress, t: Translator) -> ft.Control:
    """One week of the month; touching it opens its plan, where there is one."""

    async def open_week(_event: object) -> None:
        ft.context.page.navigate(f"/plans/week/{address.preschool_id}/{week.weekly_plan_id}")

    words = ft.Column([Muted(week_words(week.week_start, t)), ft.Text(t.chosen(week.title))], spacing=2, tight=True)
    row = ft.ResponsiveRow(
        [
            ft.Container(words, col={"xs": 12, "sm": 8}),
            ft.Container(ft.Row([StatusSign(week.weekly_plan_status, t)]), col={"xs": 12, "sm": 4}),
        ],
        run_spacing=4,
        vertical_alignment=ft.CrossAxisAlignment.CENTER,
    )
    return ft.MergeSemantics(
        content=ft.Container(
            row,
            on_click=guard(t, open_week) if week.weekly_plan_id else None,
            ink=True,
            border=ft.Border.only(top=ft.BorderSide(1, look.LINE)),
            padding=ft.Padding.only(top=GAP, bottom=GAP, left=0, right=WIDE_GAP),
        ),
        key=str(week.id),
    )
