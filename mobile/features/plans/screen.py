"""The year of a group: its months, the theme of every week, the way to the week."""

from datetime import date
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.plans.parts import MonthHead, Presses, WeekRow, week_words
from mobile.features.plans.repository import PlanGroup, PlansRepository
from mobile.features.plans.state import Month, YearState
from mobile.ui.feedback import Empty, Problem, Refusal, SkeletonRows, guard
from mobile.ui.forms import LongTextInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.domain.calendar import monday_of
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_TITLE_LENGTH = 200
_NOTE_LENGTH = 400
_DIALOG_WIDTH = 480


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

    _use_week_without_plan(state, t)
    _use_change_of_week(state, t)
    ft.use_effect(load, [])
    if state.groups is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if state.group is None:
        return Body([Empty(ft.Icons.GROUPS_OUTLINED, t("plan-no-group"), t("plan-no-group-hint"))])
    parts = [_Groups(state, this_week, t)] if len(state.groups) > 1 else []
    return Body([*parts, *_shown(state, this_week, t)])


def _shown(state: YearState, this_week: date, t: Translator) -> list[ft.Control]:
    if not state.loaded:
        return [Problem(state.problem, t) if state.problem else SkeletonRows(t)]
    if state.plan is None:
        return [_NoYear(state, this_week, t)]
    year = state.plan.school_year
    title = t("plan-year-of", group=state.plan.group_name, first=str(year), last=str(year + 1))
    head = ft.Semantics(content=ft.Text(title, theme_style=ft.TextThemeStyle.HEADLINE_SMALL), header=True)
    refusal = Refusal(None if state.changed or state.looked_at else state.problem)
    return [head, refusal, *(_MonthCard(month, state, this_week, t) for month in state.months)]


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
    press = Presses(state.look_at, state.change if state.may(Action.ANNUAL_PLAN_EDIT) else None)
    rows: list[ft.Control] = [MonthHead(month, opened, state.turn, t)]
    if opened and state.group:
        rows += [WeekRow(week, state.group, week.week_start == this_week, press, t) for week in month.weeks]
    column = ft.Column(rows, spacing=0, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(column, clip_behavior=ft.ClipBehavior.ANTI_ALIAS, key=str(month.number))


def _use_week_without_plan(state: YearState, t: Translator) -> None:
    """The question whether to draft a plan for a week that has none."""
    week = state.looked_at

    async def leave(_event: object = None) -> None:
        state.look_at(None)

    async def draft(_event: object) -> None:
        plan_id = await state.draft_week(week, t) if week else None
        if state.group and plan_id:
            state.look_at(None)
            ft.context.page.navigate(f"/plans/week/{state.group.preschool_id}/{plan_id}")

    may = state.may(Action.WEEKLY_PLAN_EDIT)
    words: list[ft.Control] = [ft.Text(week_words(week.week_start, t), color=look.INK_MUTED)] if week else []
    words += [Refusal(state.problem), ft.Text(t("plan-week-none" if may else "plan-week-none-yet"))]
    buttons: list[ft.Control] = [ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, leave))]
    if may:
        buttons.append(
            ft.FilledButton(
                t("plan-draft-week"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, draft)
            )
        )
    dialog = ft.AlertDialog(
        title=ft.Text(t.chosen(week.title) if week else ""),
        content=ft.Container(ft.Column(words, tight=True, spacing=GAP), width=_DIALOG_WIDTH),
        actions=buttons,
        on_dismiss=leave,
    )
    ft.use_dialog(dialog if week else None)


def _use_change_of_week(state: YearState, t: Translator) -> None:
    """The question what a week is about, while it is asked."""
    form = use_form()
    week = state.changed

    async def fill() -> None:
        if week:
            form.reset({"title": t.chosen(week.title), "note": week.note})

    async def save(_event: object) -> None:
        if form.require(t, "title"):
            await state.save(form.text("title"), form.text("note"), t)

    async def leave(_event: object = None) -> None:
        state.change(None)

    ft.use_effect(fill, [week.id if week else None])
    title = LongTextInput(form, "title", t("plan-week-title"), 1)
    title.max_length = _TITLE_LENGTH
    note = LongTextInput(form, "note", t("plan-week-note"), 2)
    note.max_length = _NOTE_LENGTH
    fields: list[ft.Control] = [Refusal(state.problem), title, note]
    dialog = ft.AlertDialog(
        modal=True,
        title=ft.Text(week_words(week.week_start, t) if week else ""),
        content=ft.Container(ft.Column(fields, tight=True, scroll=ft.ScrollMode.AUTO), width=_DIALOG_WIDTH),
        actions=[
            ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, leave)),
            ft.FilledButton(t("client-save"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, save)),
        ],
        on_dismiss=leave,
    )
    ft.use_dialog(dialog if week else None)
