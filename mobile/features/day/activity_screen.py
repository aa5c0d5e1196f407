"""One activity: what is shown to the group with it, and what is done otherwise for some children."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.day.activity_repository import ActivityRepository
from mobile.features.day.activity_state import MOST_RESOURCES, AtHand
from mobile.features.day.adaptations import AdaptationsSection
from mobile.ui.feedback import Caution, Empty, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.resources import Cover
from mobile.ui.slides import Showing
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.contract.plans import Activity, WeeklyPlan
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_THIRDS: Final[dict[str | ft.ResponsiveRowBreakpoint, int | float]] = {"xs": 6, "md": 4, "lg": 4}


@ft.component
def ActivityScreen() -> ft.Control:
    params = ft.use_route_params()
    if "activity_id" not in params:
        return Body([])
    return _Activity(UUID(params["preschool_id"]), UUID(params["plan_id"]), UUID(params["activity_id"]))


@ft.component
def _Activity(preschool_id: UUID, plan_id: UUID, activity_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: AtHand(ActivityRepository(device, preschool_id, plan_id), activity_id))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    plan, activity = state.plan, state.activity
    if plan is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if activity is None:
        return Body([Empty(ft.Icons.EVENT_BUSY_OUTLINED, t("day-activity-gone"), t("day-activity-gone-hint"))])
    parts: list[ft.Control] = [
        ScreenHead(activity.title, back=_back(device, preschool_id, plan, activity)),
        _What(plan, activity, t),
        _Observe(device, f"/observe/{preschool_id}/{plan.group_id}/at/{plan_id}/{activity_id}", t),
        Refusal(state.problem),
        _Shown(state, device.session.address_of, t),
    ]
    if state.reads_adaptations:
        parts.append(AdaptationsSection(state, t))
    return Body(parts)


def _back(device: Device, preschool_id: UUID, plan: WeeklyPlan, activity: Activity) -> str:
    """To the day where the activity is today's, else to its week."""
    account = device.session.account
    days = {plan.week_start + timedelta(days=activity.weekday), activity.moved_to}
    if account and account.today in days:
        return f"/day/{preschool_id}/{plan.group_id}"
    return f"/plans/week/{preschool_id}/{plan.id}"


def _What(plan: WeeklyPlan, activity: Activity, t: Translator) -> ft.Control:
    day = plan.week_start + timedelta(days=activity.weekday)
    facts = [f"{t.weekday(day)}, {t.day_and_month(day)}".capitalize(), t(f"part-{activity.part_of_day}")]
    if activity.centre:
        facts.append(t(f"plan-centre-{activity.centre}"))
    return ft.Text(" · ".join([*facts, t("plan-minutes", minutes=activity.minutes)]), color=look.INK_MUTED)


def _Observe(device: Device, route: str, t: Translator) -> ft.Control:
    """The way to write down what was seen during this activity."""
    account = device.session.account

    async def observe(_event: object) -> None:
        ft.context.page.navigate(route)

    button = ft.FilledTonalButton(
        t("today-observe"), icon=ft.Icons.EDIT_NOTE, height=look.TOUCH_TARGET, on_click=guard(t, observe)
    )
    may = account is not None and Action.OBSERVATION_RECORD.value in account.permitted
    return ft.Row([button], wrap=True, visible=may)


@ft.component
def _Shown(kept: AtHand, address_of: Callable[[str], str], t: Translator) -> ft.Control:
    """The pictures, sounds and videos of the activity, and the button that shows them to the group."""
    state = use_kept(lambda: kept)
    slides = state.slides(address_of, t)

    def turn(place: int) -> None:
        if 0 <= place < len(slides):
            state.show(place)

    parts: list[ft.Control] = []
    if state.missing:
        parts.append(Caution(t("day-resources-missing", count=state.missing)))
    if state.resources:
        tiles: list[ft.Control] = [_Tile(state, resource, address_of, t) for resource in state.resources]
        parts.append(ft.ResponsiveRow(tiles, spacing=GAP + 4, run_spacing=GAP + 4))
    else:
        nothing = "day-nothing-attached" if state.editable else "day-attach-not-now"
        parts.append(ft.Text(t(nothing), color=look.INK_MUTED))
    parts.append(_Buttons(state, bool(slides), t))
    if 0 <= state.shown < len(slides):
        parts.append(Showing(slides, state.shown, turn, lambda: state.show(-1)))
    return Section(t("day-to-show"), parts)


def _Buttons(state: AtHand, showable: bool, t: Translator) -> ft.Control:
    async def show(_event: object) -> None:
        state.show(0)

    async def attach(_event: object) -> None:
        page = ft.context.page
        page.navigate(f"{page.route.rstrip('/')}/attach")

    height = look.TOUCH_TARGET + 8
    buttons: list[ft.Control] = []
    if showable:
        buttons.append(
            ft.FilledButton(t("media-show"), icon=ft.Icons.FULLSCREEN, height=height, on_click=guard(t, show))
        )
    if state.editable and len(state.resources) < MOST_RESOURCES:
        icon = ft.Icons.ADD_PHOTO_ALTERNATE_OUTLINED
        buttons.append(ft.OutlinedButton(t("day-attach"), icon=icon, height=height, on_click=guard(t, attach)))
    return ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP, visible=bool(buttons))


def _Tile(state: AtHand, resource: Resource, address_of: Callable[[str], str], t: Translator) -> ft.Control:
    title = t.chosen(resource.title)
    first = state.first_slide(resource, address_of, t)

    async def show(_event: object) -> None:
        state.show(first)

    async def detach(_event: object) -> None:
        await state.detach(resource, t)

    waits = t("upload-checking") if resource.file.state == "waiting" else t(f"media-kind-{resource.kind}")
    words = ft.Column(
        [
            ft.Text(title, max_lines=2, overflow=ft.TextOverflow.ELLIPSIS, weight=ft.FontWeight.W_600),
            ft.Text(waits, size=13, color=look.INK_MUTED),
        ],
        spacing=2,
        tight=True,
        expand=True,
    )
    away = IconAction(ft.Icons.CLOSE, t("day-detach", title=title), guard(t, detach))
    away.visible = state.editable
    away.disabled = state.busy
    picture = ft.Container(
        Cover(resource.kind, address_of(resource.thumb)), on_click=guard(t, show) if first >= 0 else None, ink=True
    )
    foot = ft.Container(
        ft.Row([words, away], spacing=0, vertical_alignment=ft.CrossAxisAlignment.START),
        padding=ft.Padding.only(left=12, top=10, bottom=10, right=4),
        height=84,
    )
    column = ft.Column([picture, foot], spacing=0, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(ft.Card(column, clip_behavior=ft.ClipBehavior.ANTI_ALIAS), col=_THIRDS, key=str(resource.id))
