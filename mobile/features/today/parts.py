"""Pieces of the first screen."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

import flet as ft

from mobile.device.reference import ReferenceShelf
from mobile.ui.feedback import guard
from mobile.ui.icons import IconAction
from mobile.ui.layout import Section
from mobile.ui.pictures import Avatar
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.cards import ChildToSee
from server.shared.contract.observations import NotSeen
from server.shared.contract.plans import Activity
from server.shared.contract.reference import Indicator
from server.shared.contract.today import GroupToday
from server.shared.i18n import Translator

SUGGESTED: Final = 4


def ThemeCard(group: GroupToday, t: Translator) -> ft.Control:
    """The week's theme, on the product's colour; nobody is counted or praised for entries here."""
    lines: list[ft.Control] = [
        ft.Text(f"{t.weekday(group.day)}, {t.day_and_month(group.day)}".capitalize(), color=look.PRIMARY_SOFT),
        ft.Text(
            t.chosen(group.theme) or t("today-no-theme"),
            theme_style=ft.TextThemeStyle.HEADLINE_SMALL,
            color=look.SURFACE,
        ),
    ]
    if not group.working_day:
        lines.append(ft.Text(t("today-day-off"), color=look.SURFACE, weight=ft.FontWeight.W_600))
    return ft.Container(
        ft.Column(lines, spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        bgcolor=look.PRIMARY,
        border_radius=look.RADIUS,
        padding=WIDE_GAP + 4,
    )


def NextToSeeCard(group: GroupToday, wanted: Sequence[ChildToSee], shelf: ReferenceShelf, t: Translator) -> ft.Control:
    """The most useful observations next: whom, of what, and why; one touch begins the entry."""
    observing = f"/observe/{group.preschool_id}/{group.group_id}"
    rows: list[ft.Control] = [
        _NextToSee(f"{observing}/{one.child.id}", one, shelf.indicator(one.indicator_id), t)
        for one in wanted[:SUGGESTED]
    ]
    return Section(t("today-next-to-see"), rows)


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _NextToSee(observing: str, one: ChildToSee, indicator: Indicator | None, t: Translator) -> ft.Control:
    async def observe(_event: object) -> None:
        ft.context.page.navigate(f"{observing}/{one.indicator_id}" if indicator else observing)

    name = f"{one.child.given_name} {one.child.family_name}"
    because = t(f"today-because-{one.because}", **_params(one, t))
    words: list[ft.Control] = [ft.Text(name, weight=ft.FontWeight.W_600)]
    if indicator:
        words.append(ft.Text(t.chosen(indicator.title)))
    words.append(ft.Text(because, size=13, color=look.INK_MUTED))
    area = ft.Container(
        ft.Row(
            [
                Avatar(name, 40),
                ft.Column(words, spacing=0, tight=True, expand=True),
                ft.Icon(ft.Icons.EDIT_NOTE, color=look.PRIMARY),
            ],
            spacing=GAP + 4,
        ),
        on_click=guard(t, observe),
        ink=True,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=12, vertical=8),
    )
    return ft.MergeSemantics(content=ft.Semantics(content=area, button=True), key=f"{one.child.id}:{one.indicator_id}")


def _params(one: ChildToSee, t: Translator) -> dict[str, object]:
    number = one.params.get("number")
    return {**one.params, **({"round": t(f"round-name-{int(number)}")} if number is not None else {})}


def NotSeenCard(group: GroupToday, t: Translator) -> ft.Control:
    """Children whom nobody has noted lately; one touch begins their entry."""
    tiles = [_NotSeenTile(f"/observe/{group.preschool_id}/{group.group_id}", child, t) for child in group.not_seen]
    return Section(t("today-not-seen"), [ft.Row(list(tiles), wrap=True, spacing=GAP, run_spacing=GAP)])


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _NotSeenTile(observing: str, child: NotSeen, t: Translator) -> ft.Control:
    async def observe(_event: object) -> None:
        ft.context.page.navigate(f"{observing}/{child.child_id}")

    days = t("today-days-ago", days=child.days) if child.days is not None else t("today-never")
    words = ft.Column(
        [ft.Text(child.given_name, weight=ft.FontWeight.W_600), ft.Text(days, size=13, color=look.INK_MUTED)],
        spacing=0,
        tight=True,
    )
    return ft.MergeSemantics(
        content=ft.Container(
            ft.Row([Avatar(f"{child.given_name} {child.family_name}", 40), words], spacing=GAP, tight=True),
            on_click=guard(t, observe),
            ink=True,
            border=ft.Border.all(1, look.LINE),
            border_radius=look.RADIUS,
            padding=ft.Padding.symmetric(horizontal=12, vertical=8),
            key=str(child.child_id),
        )
    )


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def ActivityRow(
    activity: Activity, t: Translator, done: Callable[[Activity], Awaitable[None]], other: Callable[[Activity], None]
) -> ft.Control:
    """One activity of today: a large tick, what it is, and a way to say that it went otherwise."""
    finished = activity.state != "planned"
    icons = {
        "done": ft.Icons.CHECK_CIRCLE,
        "moved": ft.Icons.REDO,
        "replaced": ft.Icons.SWAP_HORIZ,
        "not_done": ft.Icons.CANCEL_OUTLINED,
    }
    icon = icons.get(activity.state, ft.Icons.RADIO_BUTTON_UNCHECKED)
    colour = look.PRIMARY if activity.state == "done" else look.INK_MUTED

    async def tick(_event: object) -> None:
        await done(activity)

    async def otherwise(_event: object) -> None:
        other(activity)

    detail = t("today-activity-detail", part=t(f"part-{activity.part_of_day}"), minutes=activity.minutes)
    if finished:
        detail = f"{t(f'activity-{activity.state}')} · {detail}"
    return ft.Row(
        [
            ft.IconButton(
                ft.Icon(icon, color=colour, size=28, semantics_label=t("today-tick", title=activity.title)),
                width=look.TOUCH_TARGET,
                height=look.TOUCH_TARGET,
                on_click=guard(t, tick),
            ),
            ft.Container(width=4, height=44, border_radius=2, bgcolor=look.AREA_COLOURS.get(activity.area, look.LINE)),
            ft.Column(
                [ft.Text(activity.title), ft.Text(detail, size=13, color=look.INK_MUTED)],
                spacing=0,
                tight=True,
                expand=True,
            ),
            IconAction(ft.Icons.MORE_HORIZ, t("today-otherwise-of", title=activity.title), guard(t, otherwise)),
        ],
        spacing=GAP,
        key=str(activity.id),
    )
