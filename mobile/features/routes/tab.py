"""The tab of a child's page with its own route, and for staff with what is hard for it."""

import flet as ft

from mobile.device.device import use_device
from mobile.device.reference import ReferenceShelf
from mobile.features.routes.difficulties import DifficultySection
from mobile.features.routes.repository import RouteRepository
from mobile.features.routes.state import RouteState
from mobile.features.routes.writing import RouteForm
from mobile.ui.choices import Pill, PillRow
from mobile.ui.dialogs import Muted, Named
from mobile.ui.feedback import Handler, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.children import Child
from server.shared.contract.reference import Indicator
from server.shared.contract.routes import IndividualRoute, RouteActivity
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


def ChildRouteTab(child: Child, t: Translator) -> ft.Control:
    drawn: ft.Control = _ChildRouteTab(child, t)
    return drawn


@ft.component
def _ChildRouteTab(child: Child, t: Translator) -> ft.Control:
    device = use_device()
    repository = use_kept(lambda: RouteRepository(device, child.preschool_id, child.id))
    state = use_kept(lambda: RouteState(repository))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(guard(t, load), [])
    route = state.route
    if route is None:
        return Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
    account = device.session.account
    parts: list[ft.Control] = [_Stages(state, route, t)]
    if state.waits:
        parts.append(Notice(t("route-waits"), ft.Icons.CLOUD_UPLOAD_OUTLINED))
    if state.writing:
        parts.append(RouteForm(state, device.reference, t))
    else:
        parts += [Refusal(state.problem), _Route(state, route, device.reference, t)]
    if account and Action.DIFFICULTY_READ.value in account.permitted:
        parts.append(DifficultySection(repository, device.reference, account.today, t))
    return ft.Column(parts, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Stages(state: RouteState, route: IndividualRoute, t: Translator) -> ft.Control:
    """The stages there are: before the first round, and after each of them."""
    stages = sorted({*route.earlier, route.stage})

    def turning(stage: int) -> Handler:
        async def turn(_event: object) -> None:
            await state.load(t, stage)

        return guard(t, turn)

    pills = [Pill(t(f"route-stage-{stage}"), stage == route.stage, turning(stage)) for stage in stages]
    row = PillRow(pills)
    row.visible = len(stages) > 1
    return row


def _Route(state: RouteState, route: IndividualRoute, shelf: ReferenceShelf, t: Translator) -> ft.Control:
    """The route as it is read."""

    async def write(_event: object) -> None:
        await state.begin(t)

    parts = _read(state, route, shelf, t)
    if not route.revision and not state.waits:
        parts.append(Muted(t("route-none" if state.may_write else "route-none-yet"), 15))
    if route.updated_at:
        day = t.date(route.updated_at.date(), "medium")
        parts.append(Muted(t("route-written-by", author=route.written_by_name, day=day), 13))
    if state.may_write:
        label = t("route-change") if route.revision else t("route-begin")
        button = ft.FilledTonalButton(
            label, icon=ft.Icons.EDIT_OUTLINED, height=look.TOUCH_TARGET, on_click=guard(t, write)
        )
        parts.append(ft.Row([button], wrap=True))
    return Section(t("route-of-child"), parts)


def _read(state: RouteState, route: IndividualRoute, shelf: ReferenceShelf, t: Translator) -> list[ft.Control]:
    """What was written, each under its name; what is empty is left out."""
    steps = [_Step(found, t) for one in route.next_steps if (found := shelf.indicator(one))]
    activities = [_Activity(state, index, one, t) for index, one in enumerate(route.activities)]
    named: list[tuple[str, list[ft.Control]]] = [
        (t("route-strengths"), [ft.Text(route.strengths)] if route.strengths else []),
        (t("route-steps"), steps),
        (t("route-activities"), activities),
        (t("route-review"), [ft.Text(route.review)] if route.review else []),
    ]
    return [Named(title, *lines) for title, lines in named if lines]


def _Step(step: Indicator, t: Translator) -> ft.Control:
    words: list[ft.Control] = [ft.Text(t.chosen(step.title)), Muted(t.chosen(step.next_step), 14)]
    return ft.Row(
        [
            ft.Icon(ft.Icons.SPA_OUTLINED, size=20, color=look.PRIMARY),
            ft.Column(words, spacing=2, tight=True, expand=True),
        ],
        spacing=GAP,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


@ft.component
def _Activity(state: RouteState, place: int, activity: RouteActivity, t: Translator) -> ft.Control:
    """One chosen activity; staff tick it off."""
    account = use_device().session.account

    async def tick(_event: object) -> None:
        if account:
            await state.tick(place, account.today, t)

    done = activity.done_on is not None
    icon = ft.Icons.CHECK_CIRCLE if done else ft.Icons.RADIO_BUTTON_UNCHECKED
    sign: ft.Control = ft.Icon(icon, color=look.PRIMARY if done else look.INK_MUTED)
    if state.may_write:
        sign = IconAction(icon, t("route-tick", title=activity.title), guard(t, tick), look.PRIMARY)
    facts = [t("route-at-home")] if activity.at_home else []
    if activity.done_on:
        facts.append(t("route-done-on", day=t.day_and_month(activity.done_on)))
    words: list[ft.Control] = [ft.Text(activity.title)]
    if facts:
        words.append(Muted(" · ".join(facts), 13))
    return ft.Row([sign, ft.Column(words, spacing=0, tight=True, expand=True)], spacing=GAP, key=str(place))
