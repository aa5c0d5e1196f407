"""Pieces of the week: its activities, how much of it is regional, its days."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import date
from typing import Final

import flet as ft
import msgspec

from mobile.features.plans.names import FrameworkNames
from mobile.features.plans.week_state import WeekState
from mobile.ui.feedback import Caution, guard
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.plans import Activity
from server.shared.domain.weekly_plans import Component, PlanStatus
from server.shared.i18n import Translator

STATE_ICONS: Final[Mapping[str, ft.IconData]] = {
    "done": ft.Icons.CHECK_CIRCLE,
    "moved": ft.Icons.REDO,
    "not_done": ft.Icons.CANCEL_OUTLINED,
}
_PARTS_OF_BAR: Final = 1000
_STRIP: Final = ft.Padding.only(left=5)
_WITHOUT_TICK: Final = ft.Padding.only(left=GAP)


class ActivityPresses(msgspec.Struct, frozen=True):
    """What touching an activity does; `tick` is None for whoever may only read."""

    open: Callable[[Activity], None]
    tick: Callable[[Activity], Awaitable[None]] | None


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def ActivityCard(activity: Activity, remark: str, press: ActivityPresses, t: Translator) -> ft.Control:
    """One activity: its tick, what it is, when and how long, what is said of it; touching it tells more."""

    async def open_activity(_event: object) -> None:
        press.open(activity)

    lines: list[ft.Control] = [
        ft.Text(activity.title, size=15),
        ft.Text(_facts(activity, t), size=13, color=look.INK_MUTED),
    ]
    if remark:
        lines.append(ft.Text(t("plan-remark-of", remark=remark), size=13, color=look.DANGER))
    words = ft.Container(
        ft.Column(lines, spacing=2, tight=True),
        on_click=guard(t, open_activity),  # on the words alone: around the tick as well, it would have no name
        ink=True,
        border_radius=look.RADIUS,
        padding=8,
        expand=True,
    )
    parts: list[ft.Control] = [_Tick(activity, press.tick, t), words] if press.tick else [words]
    inner = ft.Container(
        ft.Row(parts, spacing=0),
        bgcolor=look.DANGER_SOFT if remark else look.SURFACE,
        border_radius=look.RADIUS,
        padding=None if press.tick else _WITHOUT_TICK,
    )
    return ft.Container(
        inner,
        bgcolor=look.AREA_COLOURS.get(activity.area, look.LINE),
        border_radius=look.RADIUS,
        padding=_STRIP,
        key=str(activity.id),
    )


def _Tick(activity: Activity, tick: Callable[[Activity], Awaitable[None]], t: Translator) -> ft.Control:
    async def press(_event: object) -> None:
        await tick(activity)

    icon = STATE_ICONS.get(activity.state, ft.Icons.RADIO_BUTTON_UNCHECKED)
    colour = look.PRIMARY if activity.state == "done" else look.INK_MUTED
    return ft.IconButton(
        ft.Icon(icon, color=colour, size=26, semantics_label=t("plan-tick", title=activity.title)),
        width=look.TOUCH_TARGET,
        height=look.TOUCH_TARGET,
        on_click=guard(t, press),
    )


def _facts(activity: Activity, t: Translator) -> str:
    """When, where, how long, which component, what became of it."""
    place = f"plan-centre-{activity.centre}" if activity.centre else f"part-{activity.part_of_day}"
    facts = [t(place), t("plan-minutes", minutes=activity.minutes)]
    if activity.component == Component.LOCAL.value:
        facts.append(t("plan-component-local"))
    if activity.state != "planned":
        facts.append(t(f"activity-{activity.state}"))
    return " · ".join(facts)


def ShareBar(local_share: float, largest: float, t: Translator) -> ft.Control:
    """How the planned minutes part into the mandatory and the regional component, and a warning past the limit."""
    local = round(local_share * _PARTS_OF_BAR)
    too_much = local_share > largest
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
        parts.append(Caution(t("plan-local-too-large", largest=t.percent(largest))))
    return ft.Column(parts, spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def AreasOfWeek(state: WeekState, names: FrameworkNames, t: Translator) -> ft.Control:
    """How much of the week each area has, side by side, and which areas it has not at all."""
    minutes = state.minutes_by_area()
    strips: list[ft.Control] = [
        ft.Container(height=10, expand=minutes[area.slug], bgcolor=look.AREA_COLOURS.get(area.slug, look.LINE))
        for area in names.areas
        if minutes.get(area.slug)
    ]
    missing = [t.chosen(area.title) for area in names.areas if not minutes.get(area.slug)]
    parts: list[ft.Control] = [
        ft.Container(ft.Row(strips, spacing=2), border_radius=5, clip_behavior=ft.ClipBehavior.ANTI_ALIAS)
    ]
    if missing:
        parts.append(ft.Text(t("plan-areas-missing", areas=", ".join(missing)), size=14, color=look.WARNING))
    elif names.areas:
        parts.append(ft.Text(t("plan-areas-all"), size=14, color=look.INK_MUTED))
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
    rows: list[ft.Control] = [
        ActivityCard(activity, _remark_at(state, activity), _presses(state, activity), t)
        for activity in state.on(day.weekday())
    ]
    if not rows:
        rows = [ft.Text(t("plan-day-empty"), color=look.INK_MUTED)]
    return ft.Column(
        [ft.Container(head, padding=ft.Padding.symmetric(vertical=GAP)), *rows],
        spacing=GAP,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        key=day.isoformat(),
    )


def _remark_at(state: WeekState, activity: Activity) -> str:
    """What is said of a line: by whoever judges the plan now, or when it was returned."""
    written = state.remarks.get(activity.id)
    return written or (activity.remark if state.plan and state.plan.status != PlanStatus.APPROVED else "")


def _presses(state: WeekState, activity: Activity) -> ActivityPresses:
    return ActivityPresses(state.look, state.tick if state.markable(activity) else None)


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
