"""What the plans of a group touch and what they neglect: areas week by week, balance, indicators, children."""

from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.plans.coverage_parts import Balance, HeatMap, IndicatorRow
from mobile.features.plans.coverage_state import NEGLECTED_AT_ONCE, CoverageState
from mobile.features.plans.names import FrameworkNames, use_names
from mobile.features.plans.parts import week_words
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Empty, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.pictures import Avatar
from mobile.ui.theme import WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.coverage import Coverage
from server.shared.contract.observations import NotSeen
from server.shared.i18n import Translator

_CHILDREN_AT_ONCE = 30
_INDICATORS_AT_ONCE = 50
_WIDE: dict[str | ft.ResponsiveRowBreakpoint, int | float] = {"xs": 12, "lg": 7}
_NARROW: dict[str | ft.ResponsiveRowBreakpoint, int | float] = {"xs": 12, "lg": 5}


@ft.component
def CoverageScreen() -> ft.Control:
    params = ft.use_route_params()
    if "group_id" not in params:
        return Body([])
    return _Coverage(UUID(params["preschool_id"]), UUID(params["group_id"]))


@ft.component
def _Coverage(preschool_id: UUID, group_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: CoverageState(device, preschool_id, group_id))
    names = use_names(device, t)

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    head = ScreenHead(t("coverage"), back=f"/plans/group/{preschool_id}/{group_id}")
    coverage = state.coverage
    if coverage is None:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    left = [_Weeks(state, coverage, names, t), _Balance(coverage, names, t)]
    right = [_Children(coverage, preschool_id, t), _Neglected(state, names, t)]
    halves = ft.ResponsiveRow(
        [ft.Container(_Column(left), col=_WIDE), ft.Container(_Column(right), col=_NARROW)],
        spacing=WIDE_GAP,
        run_spacing=WIDE_GAP,
    )
    return Body([head, Muted(coverage.group_name, 15), Refusal(state.problem), halves], limit=WIDE_WIDTH)


def _Column(controls: list[ft.Control]) -> ft.Control:
    return ft.Column(controls, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Weeks(state: CoverageState, coverage: Coverage, names: FrameworkNames, t: Translator) -> ft.Control:
    """The heat map with the ways to earlier and later weeks."""

    async def earlier(_event: object) -> None:
        await state.move(-1, t)

    async def later(_event: object) -> None:
        await state.move(1, t)

    span = ft.Text(
        t("coverage-span", first=t.day_and_month(coverage.since), last=week_words(coverage.until, t)),
        color=look.INK_MUTED,
        size=15,
        expand=True,
        text_align=ft.TextAlign.CENTER,
    )
    turning = ft.Row(
        [
            IconAction(ft.Icons.CHEVRON_LEFT, t("coverage-earlier"), guard(t, earlier)),
            span,
            IconAction(ft.Icons.CHEVRON_RIGHT, t("coverage-later"), guard(t, later)),
        ]
    )
    planned = any(week.plan_id for week in coverage.weeks)
    content = HeatMap(coverage, names, t) if planned else Muted(t("coverage-nothing-planned"), 15)
    return Section(t("coverage-areas"), [turning, content])


def _Balance(coverage: Coverage, names: FrameworkNames, t: Translator) -> ft.Control:
    rows = [Balance(area, names, t) for area in coverage.areas]
    return Section(t("coverage-balance"), list(rows) or [Muted(t("coverage-nothing-planned"), 15)])


def _Children(coverage: Coverage, preschool_id: UUID, t: Translator) -> ft.Control:
    """Children nobody observed lately; touching one begins an observation of them."""
    if not coverage.not_observed:
        return Section(
            t("coverage-children"), [Muted(t("coverage-children-all" if coverage.children else "coverage-no-children"))]
        )
    rows = [
        _Child(child, f"/observe/{preschool_id}/{coverage.group_id}/{child.child_id}", t)
        for child in coverage.not_observed[:_CHILDREN_AT_ONCE]
    ]
    hint = t("coverage-children-hint", count=len(coverage.not_observed), children=coverage.children)
    return Section(t("coverage-children"), [Muted(hint), *rows])


def _Child(child: NotSeen, route: str, t: Translator) -> ft.Control:
    async def observe(_event: object) -> None:
        ft.context.page.navigate(route)

    name = f"{child.given_name} {child.family_name}"
    told = t("coverage-never") if child.days is None else t("coverage-days", days=child.days)
    row = ft.Row(
        [
            Avatar(name, 36),
            ft.Column([ft.Text(name), Muted(told, 13)], spacing=0, tight=True, expand=True),
            ft.Icon(ft.Icons.EDIT_NOTE, color=look.PRIMARY),
        ],
        spacing=WIDE_GAP,
    )
    return ft.MergeSemantics(
        content=ft.Container(
            row,
            on_click=guard(t, observe),
            ink=True,
            border_radius=look.RADIUS,
            padding=ft.Padding.symmetric(vertical=6),
        ),
        key=str(child.child_id),
    )


def _Neglected(state: CoverageState, names: FrameworkNames, t: Translator) -> ft.Control:
    """Indicators of the group's age that plans or observations left out."""

    async def show_all(_event: object) -> None:
        state.show_all()

    neglected = state.neglected
    if not neglected:
        return Section(t("coverage-indicators"), [Empty(ft.Icons.DONE_ALL, t("coverage-indicators-all"))])
    shown = neglected[: _INDICATORS_AT_ONCE if state.all_neglected else NEGLECTED_AT_ONCE]
    rows: list[ft.Control] = [IndicatorRow(one, t) for one in shown]
    if len(neglected) > len(shown) and not state.all_neglected:
        more = ft.TextButton(
            t("coverage-show-all", count=len(neglected)), height=look.TOUCH_TARGET, on_click=guard(t, show_all)
        )
        rows.append(ft.Row([more]))
    return Section(t("coverage-indicators"), [Muted(t("coverage-indicators-hint")), *rows])
