"""Pieces that the year and the week share, and the rows of the year."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

import flet as ft
import msgspec

from mobile.features.plans.repository import PlanGroup
from mobile.features.plans.state import Month
from mobile.ui.feedback import guard
from mobile.ui.icons import IconAction
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.plans import AnnualWeek
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.i18n import Translator

_FRIDAY: Final = timedelta(days=4)
_COLOURS: Final[Mapping[str | None, tuple[str, str]]] = {
    None: (look.INK_MUTED, look.GROUND),
    PlanStatus.DRAFT.value: (look.ACCENT, look.ACCENT_SOFT),
    PlanStatus.SUBMITTED.value: (look.WARNING, look.WARNING_SOFT),
    PlanStatus.RETURNED.value: (look.DANGER, look.DANGER_SOFT),
    PlanStatus.APPROVED.value: (look.PRIMARY_DARK, look.PRIMARY_SOFT),
}


class Presses(msgspec.Struct, frozen=True):
    """What pressing a week without a plan does, and what its pencil does; None where it may not be changed."""

    look_at: Callable[[AnnualWeek], None]
    change: Callable[[AnnualWeek], None] | None


def week_words(week_start: date, t: Translator) -> str:
    """A week as its Monday and Friday."""
    return t.days(week_start, week_start + _FRIDAY)


def StatusSign(status: str | None, t: Translator) -> ft.Control:
    """How far a week's plan has come, in a word on its colour."""
    colour, ground = _COLOURS.get(status, _COLOURS[None])
    return ft.Container(
        ft.Text(t(f"plan-status-{status or 'none'}"), size=13, color=colour, weight=ft.FontWeight.W_600),
        bgcolor=ground,
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=10, vertical=4),
    )


def MonthHead(month: Month, opened: bool, turn: Callable[[int], None], t: Translator) -> ft.Control:
    """The name of a month; a touch opens or closes it."""
    planned = sum(week.weekly_plan_id is not None for week in month.weeks)

    async def press(_event: object) -> None:
        turn(month.number)

    name = ft.Text(t.month(month.number).capitalize(), theme_style=ft.TextThemeStyle.TITLE_MEDIUM)
    told = ft.Text(
        t("plan-month-planned", planned=planned, weeks=len(month.weeks)), size=14, color=look.INK_MUTED, expand=True
    )
    share = planned / len(month.weeks) if month.weeks else 0
    bar = ft.ProgressBar(value=share, bar_height=4, color=look.PRIMARY, bgcolor=look.LINE, border_radius=2)
    arrow = ft.Icon(ft.Icons.EXPAND_LESS if opened else ft.Icons.EXPAND_MORE, color=look.INK_MUTED)
    row = ft.Row([name, told, arrow], spacing=WIDE_GAP)
    return ft.MergeSemantics(
        content=ft.Container(
            ft.Column([row, bar], spacing=GAP, tight=True),
            on_click=guard(t, press),
            ink=True,
            padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=14),
            border_radius=look.RADIUS,
        )
    )


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def WeekRow(week: AnnualWeek, group: PlanGroup, current: bool, press: Presses, t: Translator) -> ft.Control:
    """One week of the year: when, what about, how far its plan is."""
    change = press.change

    async def open_week(_event: object) -> None:
        if week.weekly_plan_id:
            ft.context.page.navigate(f"/plans/week/{group.preschool_id}/{week.weekly_plan_id}")
        else:
            press.look_at(week)

    async def edit(_event: object) -> None:
        if change:
            change(week)

    facts = [week_words(week.week_start, t), t("plan-working-days", days=week.working_days)]
    if week.touched:
        facts.append(t("plan-touched"))
    words: list[ft.Control] = [
        ft.Text(" · ".join(facts), size=14, color=look.INK_MUTED),
        ft.Text(t.chosen(week.title), weight=ft.FontWeight.W_600 if current else None),
    ]
    if week.note:
        words.append(ft.Text(week.note, size=14, color=look.INK_MUTED, max_lines=2, overflow=ft.TextOverflow.ELLIPSIS))
    if week.remark:
        words.append(ft.Text(t("plan-remark-of", remark=week.remark), size=14, color=look.DANGER))
    words.append(ft.Row([StatusSign(week.weekly_plan_status, t)], spacing=GAP))
    tappable = ft.MergeSemantics(
        content=ft.Container(
            ft.Column(words, spacing=4, tight=True),
            on_click=guard(t, open_week),
            ink=True,
            padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=10),
            border_radius=look.RADIUS,
        ),
        expand=True,
    )
    buttons = [IconAction(ft.Icons.EDIT_OUTLINED, t("plan-change-week"), guard(t, edit))] if change else []
    return ft.Container(
        ft.Row([tappable, *buttons], spacing=0),
        bgcolor=look.PRIMARY_SOFT if current else None,
        border=ft.Border.only(top=ft.BorderSide(1, look.LINE)),
        padding=ft.Padding.only(right=GAP),
        key=str(week.id),
    )
