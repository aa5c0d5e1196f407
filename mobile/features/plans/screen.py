"""The year of a group: its months, the theme of every week, the way to the week."""

from datetime import date
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.device.editing_time import Editing, use_editing_time
from mobile.features.plans.parts import MonthHead, Presses, WeekRow
from mobile.features.plans.repository import PlanGroup, PlansRepository
from mobile.features.plans.state import Month, YearState
from mobile.features.plans.year_dialogs import use_change_of_week, use_week_without_plan, use_year_ahead
from mobile.features.plans.year_parts import CouncilWords, MonthDoor, YearHead
from mobile.ui.feedback import Empty, Handler, Problem, Refusal, SkeletonRows, guard, tell
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body
from mobile.ui.papers import PaperButton
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.domain.calendar import monday_of
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


@ft.component
def PlansScreen() -> ft.Control:
    """The plans of the account's own groups; with a group in the address, of that group."""
    wanted = ft.use_route_params().get("group_id")
    return _Year(UUID(wanted) if wanted else None)


@ft.component
def _Year(wanted: UUID | None) -> ft.Control:
    device = use_device()
    t = use_words()
    state = use_kept(lambda: YearState(PlansRepository(device), wanted))
    this_week = monday_of(device.session.account.today if device.session.account else date.min)

    async def load(_event: object = None) -> None:
        await state.load(this_week, t)

    use_week_without_plan(state, t)
    use_change_of_week(state, t)
    use_year_ahead(state, this_week, t)
    ft.use_effect(load, [])
    use_editing_time(_edited(state))
    if state.groups is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if state.group is None:
        return Body([Empty(ft.Icons.GROUPS_OUTLINED, t("plan-no-group"), t("plan-no-group-hint"))])
    parts = [_Groups(state, this_week, t)] if len(state.groups) > 1 else []
    return Body([*parts, *_shown(device, state, this_week, t)])


def _edited(state: YearState) -> Editing | None:
    """The year that is worked at: the one in front, while it is still written."""
    group, plan = state.group, state.plan
    if group is None or plan is None or not (state.in_writing and state.may(Action.ANNUAL_PLAN_EDIT)):
        return None
    return Editing("annual", group.preschool_id, group.id, plan.id)


def _shown(device: Device, state: YearState, this_week: date, t: Translator) -> list[ft.Control]:
    if not state.loaded:
        return [Problem(state.problem, t) if state.problem else SkeletonRows(t)]
    if state.plan is None:
        return [_NoYear(state, this_week, t)]
    asked = state.changed or state.looked_at or state.looking_ahead
    return [
        YearHead(state.plan, t),
        Refusal(None if asked else state.problem),
        *CouncilWords(state.plan, t),
        _Buttons(device, state, t),
        *(_MonthCard(month, state, this_week, t) for month in state.months),
    ]


def _Buttons(device: Device, state: YearState, t: Translator) -> ft.Control:
    """What may be done with the year: hand it to the council, draft it again, look what it covers and how it came."""
    group = state.group

    async def submit(_event: object) -> None:
        page = ft.context.page
        if await state.submit(t):
            tell(page, t("plan-year-submitted"))

    async def look_ahead(_event: object) -> None:
        await state.look_ahead(t)

    buttons: list[ft.Control] = []
    if state.in_writing and state.may(Action.ANNUAL_PLAN_SUBMIT):
        buttons.append(
            ft.FilledButton(
                t("plan-year-submit"),
                icon=ft.Icons.SEND,
                height=look.TOUCH_TARGET,
                disabled=state.busy,
                on_click=guard(t, submit),
            )
        )
    if state.in_writing and state.may(Action.ANNUAL_PLAN_DRAFT):
        buttons.append(
            ft.OutlinedButton(
                t("plan-year-redraft"),
                icon=ft.Icons.AUTO_AWESOME,
                height=look.TOUCH_TARGET,
                disabled=state.busy,
                on_click=guard(t, look_ahead),
            )
        )
    buttons.extend(_ways(state, group, t))
    buttons.extend(_paper(device, group, t))
    return ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP)


def _ways(state: YearState, group: PlanGroup | None, t: Translator) -> list[ft.Control]:
    """From the year to what it covers, and to what was changed each time it had been handed on."""
    if group is None:
        return []

    def going(route: str) -> Handler:
        async def go(_event: object) -> None:
            ft.context.page.navigate(route)

        return guard(t, go)

    whose = f"{group.preschool_id}/{group.id}"
    offered = [(ft.Icons.GRID_ON, "coverage", f"/plans/coverage/{whose}")]
    if state.was_handed_on:
        offered.append((ft.Icons.HISTORY, "plan-history", f"/plans/year/{whose}/{group.school_year}/history"))
    return [
        ft.OutlinedButton(t(key), icon=icon, height=look.TOUCH_TARGET, on_click=going(route))
        for icon, key, route in offered
    ]


def _paper(device: Device, group: PlanGroup | None, t: Translator) -> list[ft.Control]:
    if group is None:
        return []
    document = f"/api/preschools/{group.preschool_id}/groups/{group.id}/documents/annual/{group.school_year}"
    return [PaperButton(device.session.address_of(document), t)]


def _Groups(state: YearState, this_week: date, t: Translator) -> ft.Control:
    def chip(group: PlanGroup) -> ft.Control:
        async def choose(_event: object) -> None:
            await state.choose(group, this_week, t)

        return ft.Chip(
            label=group.name,
            selected=group == state.group,
            show_checkmark=False,
            on_select=guard(t, choose),
            key=str(group.id),
        )

    return ft.Row([chip(group) for group in state.groups or ()], wrap=True, spacing=GAP, run_spacing=GAP)


def _NoYear(state: YearState, this_week: date, t: Translator) -> ft.Control:
    """There is no plan of the year: one button makes it, for whoever may."""

    async def draft(_event: object) -> None:
        await state.draft(this_week, t)

    if state.busy:
        return SkeletonRows(t)
    button = ft.FilledButton(
        t("plan-draft-year"), icon=ft.Icons.AUTO_AWESOME, height=look.TOUCH_TARGET + 4, on_click=guard(t, draft)
    )
    name = state.group.name if state.group else ""
    empty = Empty(ft.Icons.CALENDAR_MONTH_OUTLINED, t("plan-no-year", group=name), t("plan-no-year-hint"), button)
    return ft.Column([Refusal(state.problem), empty], horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _MonthCard(month: Month, state: YearState, this_week: date, t: Translator) -> ft.Control:
    opened = state.open_month == month.number
    press = Presses(state.look_at, state.change if state.in_writing and state.may(Action.ANNUAL_PLAN_EDIT) else None)
    rows: list[ft.Control] = [MonthHead(month, opened, state.turn, t)]
    if opened and state.group and state.plan:
        rows.append(MonthDoor(state.group, month, t))
        rows += [WeekRow(week, state.group, week.week_start == this_week, press, t) for week in month.weeks]
    column = ft.Column(rows, spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(column, clip_behavior=ft.ClipBehavior.ANTI_ALIAS, key=str(month.number))
