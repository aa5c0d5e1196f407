"""What is asked about the year: a week without a plan, another theme, what drafting it again would change."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Final

import flet as ft

from mobile.features.plans.parts import week_words
from mobile.features.plans.state import YearState
from mobile.ui.dialogs import DIALOG_WIDTH, WIDE_DIALOG, Asking, Muted, Named, Quiet, Strong
from mobile.ui.feedback import Empty, Handler, Problem, Refusal, SkeletonRows, guard, tell
from mobile.ui.forms import LongTextInput, use_form
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.plans import WeekThen
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_TITLE_LENGTH: Final = 200
_NOTE_LENGTH: Final = 400
_SHOWN: Final = 50
_HEADINGS: Final = {"added": "plan-week-added", "changed": "plan-week-changed", "closed": "plan-week-closed-then"}


def use_week_without_plan(state: YearState, t: Translator) -> None:
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
        content=ft.Container(ft.Column(words, tight=True, spacing=GAP), width=DIALOG_WIDTH),
        actions=buttons,
        on_dismiss=leave,
    )
    ft.use_dialog(dialog if week else None)


def use_change_of_week(state: YearState, t: Translator) -> None:
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
        content=ft.Container(ft.Column(fields, tight=True, scroll=ft.ScrollMode.AUTO), width=DIALOG_WIDTH),
        actions=[
            ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, leave)),
            ft.FilledButton(t("client-save"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, save)),
        ],
        on_dismiss=leave,
    )
    ft.use_dialog(dialog if week else None)


def use_year_ahead(state: YearState, this_week: date, t: Translator) -> None:
    """What drafting the year again would change, and which weekly plans would follow, before it is done."""

    async def fetch(_event: object = None) -> None:
        await state.look_ahead(t)

    async def draft(_event: object) -> None:
        page = ft.context.page
        if await state.draft(this_week, t):
            state.look_away()
            tell(page, t("plan-year-redrafted"))

    async def leave(_event: object = None) -> None:
        state.look_away()

    if not state.looking_ahead:
        ft.use_dialog(None)
        return
    changing = [week for week in state.ahead or () if week.kind != "kept"]
    buttons: list[ft.Control] = [Quiet(t("client-cancel"), guard(t, leave))]
    if changing:
        buttons.append(Strong(t("plan-redraft-do"), guard(t, draft), disabled=state.busy))
    parts = _ahead(state, changing, guard(t, fetch), t)
    ft.use_dialog(Asking(t("plan-year-redraft"), parts, buttons, leave, WIDE_DIALOG))


def _ahead(state: YearState, changing: Sequence[WeekThen], again: Handler, t: Translator) -> list[ft.Control]:
    if state.ahead is None:
        return [Problem(state.problem, t, again) if state.problem else SkeletonRows(t, 4)]
    if not changing:
        return [Empty(ft.Icons.DONE_ALL, t("plan-redraft-nothing"), t("plan-redraft-nothing-hint"))]
    counts = {kind: sum(week.kind == kind for week in state.ahead) for kind in (*_HEADINGS, "kept")}
    follow = sum(week.weekly_plan_follows for week in changing)
    parts: list[ft.Control] = [
        Refusal(state.problem),
        Muted(t("plan-year-ahead", weeks=len(changing), kept=counts["kept"], plans=follow), 15),
    ]
    shown = sorted(changing, key=lambda week: (list(_HEADINGS).index(week.kind), week.week_start))[:_SHOWN]
    for kind, weeks in groupby(shown, key=lambda week: week.kind):
        heading = t(_HEADINGS[kind], count=counts[kind])
        rows = ft.Column([WeekChanged(week, t) for week in weeks], spacing=GAP + 2, tight=True)
        parts.append(Named(heading, rows))
    return parts


def WeekChanged(week: WeekThen, t: Translator) -> ft.Control:
    """One week of the year: when it is, how it is, how it will be, and whether its plan follows."""
    before, after = t.chosen(week.before), t.chosen(week.after)
    words: list[ft.Control] = [Muted(week_words(week.week_start, t), 13)]
    if before and before != after:
        crossed = ft.TextStyle(decoration=ft.TextDecoration.LINE_THROUGH)
        words.append(ft.Text(before, size=15, color=look.INK_MUTED, style=crossed))
    if after:
        words.append(ft.Text(after, size=15))
    if week.kind == "changed" and before == after:
        words.append(ft.Text(t("plan-week-days"), size=13, color=look.WARNING))
    if week.weekly_plan_id:
        key = "plan-week-follows" if week.weekly_plan_follows else "plan-week-stays"
        words.append(ft.Text(t(key), size=13, color=look.PRIMARY_DARK if week.weekly_plan_follows else look.INK_MUTED))
    return ft.Container(
        ft.Column(words, spacing=2, tight=True),
        border=ft.Border.only(left=ft.BorderSide(3, look.LINE)),
        padding=ft.Padding.only(left=GAP + 4, top=2, bottom=2),
    )
