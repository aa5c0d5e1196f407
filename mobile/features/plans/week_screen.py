"""The week of a group: its activities day by day, their marks, and its way to the methodist."""

from collections.abc import Sequence
from datetime import date
from typing import Final
from uuid import UUID

import flet as ft
import msgspec

from mobile.device.device import Device, use_device
from mobile.device.editing_time import Editing, use_editing_time
from mobile.features.plans.activity_form import use_writing
from mobile.features.plans.activity_sheet import use_move, use_otherwise, use_remark, use_sheet
from mobile.features.plans.clashes import Clashes
from mobile.features.plans.names import FrameworkNames, use_names
from mobile.features.plans.offers import Offers
from mobile.features.plans.parts import StatusSign, week_words
from mobile.features.plans.proposals import use_adding, use_swap
from mobile.features.plans.taking import use_keeping, use_taking
from mobile.features.plans.week_buttons import Buttons, SaveBar, WeekMenu
from mobile.features.plans.week_dialogs import use_redraft, use_return
from mobile.features.plans.week_parts import AreasOfWeek, DayColumn, DayTabs, RemarkCard, ShareBar
from mobile.features.plans.week_repository import WeekRepository
from mobile.features.plans.week_state import ROWS_AT_ONCE, WeekState
from mobile.ui.feedback import Caution, Empty, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.papers import PaperButton
from mobile.ui.theme import GAP, READING_WIDTH, WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import Breadth, use_breadth, use_page_width, use_words
from server.shared import look
from server.shared.contract.plans import WeeklyPlan
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.i18n import Translator

_TWO_PANES_FROM: Final = 960
_DAYS_AT_FIRST: Final = 2
_ALL_DAYS: Final = 7


class Layout(msgspec.Struct, frozen=True):
    """How many panes there are, see ``_panes``, and how many days are drawn so far.

    Days side by side are drawn in two goes: all at once would hold up everybody else of the process.
    """

    panes: int
    drawn: int


@ft.component
def WeekScreen() -> ft.Control:
    params = ft.use_route_params()
    if "plan_id" not in params:
        return Body([])
    return _Week(UUID(params["preschool_id"]), UUID(params["plan_id"]))


@ft.component
def _Week(preschool_id: UUID, plan_id: UUID) -> ft.Control:
    device = use_device()
    t = use_words()
    repository = use_kept(lambda: WeekRepository(device, preschool_id, plan_id))
    state = use_kept(lambda: WeekState(repository))
    names = use_names(device, t)
    panes = _panes(use_breadth(), use_page_width(), len(state.activities))
    drawn, draw = ft.use_state(_DAYS_AT_FIRST)

    async def load(_event: object = None) -> None:
        await state.load(repository.today, t)

    async def draw_all() -> None:
        if state.plan and panes == 5:
            draw(_ALL_DAYS)

    ft.use_effect(load, [])
    ft.use_effect(draw_all, [state.plan is None, panes])
    plan = state.plan
    use_editing_time(Editing("weekly", preschool_id, plan.group_id, plan.id) if plan and state.editable else None)
    if plan is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    body = Body(
        [
            _Head(device, state, plan, preschool_id, t),
            *_notices(state, names, t),
            *_laid_out(state, names, repository.today, Layout(panes, drawn), t),
            _Dialogs(repository, state, names),
        ],
        limit=READING_WIDTH if panes == 1 else WIDE_WIDTH,
    )
    return ft.Column(
        [ft.Container(body, expand=True), SaveBar(state, t)],
        spacing=0,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _panes(breadth: Breadth, width: float, activities: int) -> int:
    """How the week is laid out: 1 a day under the other things, 2 a day beside them, 5 all days side by side."""
    if breadth is Breadth.DESKTOP and activities <= ROWS_AT_ONCE:
        return 5
    return 2 if width >= _TWO_PANES_FROM else 1


def _Head(device: Device, state: WeekState, plan: WeeklyPlan, preschool_id: UUID, t: Translator) -> ft.Control:
    back = f"/plans/group/{preschool_id}/{plan.group_id}" if _reads_years(device) else "/"
    document = f"/api/preschools/{preschool_id}/weekly-plans/{plan.id}/document"
    paper = PaperButton(device.session.address_of(document), t)
    head = ScreenHead(
        t.chosen(plan.theme) or t("today-no-theme"), back=back, actions=[paper, WeekMenu(device, state, t)]
    )
    told = [plan.group_name, week_words(plan.week_start, t)]
    if plan.taken_from:
        told.append(t("plan-taken-from", group=plan.taken_from.group_name, author=plan.taken_from.author_name))
    when = ft.Text(" · ".join(told), color=look.INK_MUTED, size=15)
    facts = ft.Row([when, StatusSign(plan.status, t)], wrap=True, spacing=WIDE_GAP, run_spacing=GAP)
    return ft.Column([head, facts], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@ft.component
def _Dialogs(repository: WeekRepository, state: WeekState, names: FrameworkNames) -> ft.Control:
    """Everything that is asked; draws nothing in its own place."""
    t = use_words()
    offers = use_kept(lambda: Offers(repository, state.adopt))
    use_sheet(state, names, t)
    use_writing(state, names, t)
    use_otherwise(state, t)
    use_move(state, t)
    use_remark(state, t)
    use_swap(state, offers, names, t)
    use_adding(state, offers, names, t)
    use_return(state, t)
    use_redraft(state, offers, t)
    use_taking(state, offers, t)
    use_keeping(state, offers, t)
    return ft.Container(visible=False)


def _notices(state: WeekState, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    """What the reader must know before the days: a remark, somebody else's change, a refusal."""
    plan = state.plan
    notices: list[ft.Control] = []
    if plan and plan.remark and plan.status == PlanStatus.RETURNED:
        notices.append(RemarkCard(plan.remark, t))
    if state.stranded:

        async def give_up(_event: object) -> None:
            await state.reload(t)

        button = ft.TextButton(t("plan-stranded-give-up"), height=look.TOUCH_TARGET, on_click=guard(t, give_up))
        notices.append(Caution(t("plan-stranded"), button))
    notices += Clashes(state, names, t)
    notices.append(Refusal(state.problem if state.asked is None else None))
    return notices


def _laid_out(
    state: WeekState, names: FrameworkNames, today: date, layout: Layout, t: Translator
) -> Sequence[ft.Control]:
    panes = layout.panes
    summary = _Summary(state, names, panes, t)
    days = _days(state, today, layout, t)
    if panes == 5:
        return [summary, Buttons(state, t), *days]
    if panes == 1:  # on a phone the day comes first, unless the shares must be seen to
        warned = state.plan is not None and state.local_share > state.plan.local_limit
        return [summary, Buttons(state, t), *days] if warned else [Buttons(state, t), *days, summary]
    stretched = ft.CrossAxisAlignment.STRETCH
    return [
        ft.Row(
            [
                ft.Column(days, spacing=GAP, expand=5, horizontal_alignment=stretched),
                ft.Column([summary, Buttons(state, t)], spacing=WIDE_GAP, expand=3, horizontal_alignment=stretched),
            ],
            spacing=WIDE_GAP * 2,
            vertical_alignment=ft.CrossAxisAlignment.START,
        )
    ]


def _Summary(state: WeekState, names: FrameworkNames, panes: int, t: Translator) -> ft.Control:
    """Shares and areas: below each other where there is little room beside, side by side where there is."""
    limit = state.plan.local_limit if state.plan else 0.0
    col: dict[str | ft.ResponsiveRowBreakpoint, int | float] = {"xs": 12, "sm": 12 if panes == 2 else 6}
    parts = [
        ft.Container(_Titled(t("plan-components"), ShareBar(state.local_share, limit, t)), col=col),
        ft.Container(_Titled(t("plan-areas"), AreasOfWeek(state, names, t)), col=col),
    ]
    return ft.Card(
        ft.Container(ft.ResponsiveRow(list(parts), spacing=WIDE_GAP * 2, run_spacing=WIDE_GAP), padding=WIDE_GAP)
    )


def _Titled(title: str, content: ft.Control) -> ft.Control:
    heading = ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_SMALL)
    return ft.Column([heading, content], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _days(state: WeekState, today: date, layout: Layout, t: Translator) -> list[ft.Control]:
    days: Sequence[date] = state.plan.working_days if state.plan else []
    if not days:
        return [Empty(ft.Icons.WEEKEND_OUTLINED, t("plan-week-closed"))]
    if layout.panes == 5:
        columns = [
            ft.Container(DayColumn(state, day, today, t) if place < layout.drawn else None, expand=True)
            for place, day in enumerate(days)
        ]
        return [ft.Row(list(columns), spacing=GAP, vertical_alignment=ft.CrossAxisAlignment.START)]
    day = next((one for one in days if one.weekday() == state.day), days[0])
    return [DayTabs(state, list(days), t), DayColumn(state, day, today, t)]


def _reads_years(device: Device) -> bool:
    account = device.session.account
    return account is not None and Action.ANNUAL_PLAN_READ.value in account.permitted
