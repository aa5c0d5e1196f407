"""Pieces of the week: its activities, how much of it is regional, its days."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from typing import Final

import flet as ft
import msgspec

from mobile.features.plans.week_state import WeekState
from mobile.ui.feedback import Caution, guard
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.plans import Activity
from server.shared.domain.weekly_plans import LARGEST_LOCAL_SHARE, Component
from server.shared.i18n import Translator

STATE_ICONS: Final[Mapping[str, ft.IconData]] = {
    "done": ft.Icons.CHECK_CIRCLE,
    "moved": ft.Icons.REDO,
    "not_done": ft.Icons.CANCEL_OUTLINED,
}
_PARTS_OF_BAR: Final = 1000


class ActivityPresses(msgspec.Struct, frozen=True):
    """What touching an activity does; `tick` is None for whoever may only read."""

    open: Callable[[Activity], None]
    tick: Callable[[Activity], Awaitable[None]] | None


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def ActivityCard(activity: Activity, press: ActivityPresses, t: Translator) -> ft.Control:
    """One activity: its tick, what it is, when and how long; touching it tells more."""

    async def open_activity(_event: object) -> None:
        press.open(activity)

    async def tick(_event: object) -> None:
        if press.tick:
            await press.tick(activity)

    facts = [t(f"part-{activity.part_of_day}"), t("plan-minutes", minutes=activity.minutes)]
    if activity.component == Component.LOCAL.value:
        facts.append(t("plan-component-local"))
    if activity.state != "planned":
        facts.append(t(f"activity-{activity.state}"))
    words = ft.MergeSemantics(
        content=ft.Container(
            ft.Column(
                [ft.Text(activity.title), ft.Text(" · ".join(facts), size=13, color=look.INK_MUTED)],
                spacing=2,
                tight=True,
            ),
            on_click=guard(t, open_activity),
            ink=True,
            padding=ft.Padding.symmetric(horizontal=8, vertical=8),
            border_radius=look.RADIUS,
        ),
        expand=True,
    )
    icon = STATE_ICONS.get(activity.state, ft.Icons.RADIO_BUTTON_UNCHECKED)
    colour = look.PRIMARY if activity.state == "done" else look.INK_MUTED
    sign = ft.IconButton(
        ft.Icon(icon, color=colour, size=26, semantics_label=t("plan-tick", title=activity.title)),
        width=look.TOUCH_TARGET,
        height=look.TOUCH_TARGET,
        on_click=guard(t, tick),
        visible=press.tick is not None,
    )
    inner = ft.Container(
        ft.Row([sign, words], spacing=0),
        bgcolor=look.SURFACE,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS - 2,
        padding=ft.Padding.only(left=0 if press.tick else GAP),
    )
    return ft.Container(
        inner,
        bgcolor=look.AREA_COLOURS.get(activity.area, look.LINE),
        border_radius=look.RADIUS,
        padding=ft.Padding.only(left=5),
        key=str(activity.id),
    )


def ShareBar(local_share: float, t: Translator) -> ft.Control:
    """How the planned minutes part into the mandatory and the regional component, and a warning past the limit."""
    local = round(local_share * _PARTS_OF_BAR)
    too_much = local_share > LARGEST_LOCAL_SHARE
    strips = [
        ft.Container(height=10, expand=share, bgcolor=colour)
        for share, colour in (
            (_PARTS_OF_BAR - local, look.PRIMARY),
            (local, look.DANGER if too_much else look.ACCENT),
        )
        if share
    ]
    words = t("plan-shares", mandatory=t.percent(1 - local_share), local=t.percent(local_share))
    parts: list[ft.Control] = [
        ft.Container(ft.Row(list(strips), spacing=2), border_radius=5, clip_behavior=ft.ClipBehavior.ANTI_ALIAS),
        ft.Text(words, size=14, color=look.INK_MUTED),
    ]
    if too_much:
        parts.append(Caution(t("plan-local-too-large", largest=t.percent(LARGEST_LOCAL_SHARE))))
    return ft.Column(parts, spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def DayTabs(state: WeekState, days: list[date], t: Translator) -> ft.Control:
    """The days of the week side by side, one of them in front."""
    return ft.Row([_DayTab(state, day, t) for day in days], spacing=GAP)


def _DayTab(state: WeekState, day: date, t: Translator) -> ft.Control:
    chosen = state.day == day.weekday()
    colour = look.SURFACE if chosen else look.INK

    async def turn(_event: object) -> None:
        state.turn(day.weekday())

    words = ft.Column(
        [
            ft.Text(t(f"plan-day-{day.weekday()}"), size=14, color=colour),
            ft.Text(str(day.day), theme_style=ft.TextThemeStyle.TITLE_MEDIUM, color=colour),
        ],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )
    tab = ft.Container(
        words,
        alignment=ft.Alignment.CENTER,
        bgcolor=look.PRIMARY if chosen else look.SURFACE,
        border=ft.Border.all(1, look.PRIMARY if chosen else look.LINE),
        border_radius=look.RADIUS,
        height=look.TOUCH_TARGET + 12,
        on_click=guard(t, turn),
        ink=True,
        key=day.isoformat(),
    )
    return ft.Semantics(
        label=f"{t.weekday(day)}, {t.day_and_month(day)}",
        button=True,
        selected=chosen,
        content=tab,
        exclude_semantics=False,
        expand=True,
    )


def DayColumn(state: WeekState, day: date, today: date, t: Translator) -> ft.Control:
    """One day with its activities, in the order of the day."""
    name = f"{t.weekday(day)}, {t.day_and_month(day)}".capitalize()
    head = ft.Text(
        name, theme_style=ft.TextThemeStyle.TITLE_SMALL, color=look.PRIMARY_DARK if day == today else look.INK
    )
    rows: list[ft.Control] = []
    for activity in state.on(day.weekday()):
        press = ActivityPresses(state.look, state.tick if state.markable(activity) else None)
        rows.append(ActivityCard(activity, press, t))
    if not rows:
        rows = [ft.Text(t("plan-day-empty"), color=look.INK_MUTED)]
    return ft.Column(
        [ft.Container(head, padding=ft.Padding.symmetric(vertical=GAP)), *rows],
        spacing=GAP,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        key=day.isoformat(),
    )


def RemarkCard(remark: str, t: Translator) -> ft.Control:
    """What the methodist asks to change."""
    lines: list[ft.Control] = [
        ft.Text(t("plan-remark"), theme_style=ft.TextThemeStyle.TITLE_SMALL, color=look.DANGER),
        ft.Text(remark),
    ]
    return ft.Container(
        ft.Column(lines, spacing=4, tight=True),
        bgcolor=look.DANGER_SOFT,
        border_radius=look.RADIUS,
        padding=WIDE_GAP,
    )
