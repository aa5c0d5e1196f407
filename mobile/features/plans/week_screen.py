"""The week of a group: its activities day by day, their marks, and its way to the methodist."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.plans.activity_dialogs import ActivityDialogs
from mobile.features.plans.parts import StatusSign, week_words
from mobile.features.plans.repository import WeekRepository
from mobile.features.plans.week_parts import DayColumn, DayTabs, RemarkCard, ShareBar
from mobile.features.plans.week_state import ROWS_AT_ONCE, Asked, WeekState
from mobile.ui.feedback import Caution, Empty, Problem, Refusal, SkeletonRows, guard, tell
from mobile.ui.forms import LongTextInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.theme import GAP, READING_WIDTH, WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import Breadth, use_breadth, use_words
from server.shared import look
from server.shared.contract.plans import WeeklyPlan
from server.shared.contract.reference import Area
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PlanStatus
from server.shared.i18n import Translator

_REMARK_LENGTH = 400
_DIALOG_WIDTH = 480


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
    state = use_kept(lambda: WeekState(WeekRepository(device, preschool_id, plan_id)))
    in_columns = use_breadth() is Breadth.DESKTOP and len(state.activities) <= ROWS_AT_ONCE
    today = _today(device)

    async def load(_event: object = None) -> None:
        await state.load(today, t)

    _use_return(state, t)
    ft.use_effect(load, [])
    plan = state.plan
    if plan is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    back = f"/plans/group/{preschool_id}/{plan.group_id}" if _reads_years(device) else "/"
    return Body(
        [
            ScreenHead(t.chosen(plan.theme) or t("today-no-theme"), back=back),
            _Facts(plan, t),
            *_notices(state, t),
            Section(t("plan-components"), [ShareBar(state.local_share, t)]),
            _Buttons(state, t),
            *_days(state, today, in_columns, t),
            _Dialogs(device, state),
        ],
        limit=WIDE_WIDTH if in_columns else READING_WIDTH,
    )


@ft.component
def _Dialogs(device: Device, state: WeekState) -> ft.Control:
    none: tuple[Area, ...] = ()
    areas, set_areas = ft.use_state(none)
    t = use_words()

    async def fetch() -> None:
        set_areas(tuple((await device.reference.get()).framework.areas))

    ft.use_effect(guard(t, fetch), [])
    return ActivityDialogs(state, areas)


def _Facts(plan: WeeklyPlan, t: Translator) -> ft.Control:
    when = ft.Text(f"{plan.group_name} · {week_words(plan.week_start, t)}", color=look.INK_MUTED)
    return ft.Row([when, StatusSign(plan.status, t)], wrap=True, spacing=WIDE_GAP, run_spacing=GAP)


def _notices(state: WeekState, t: Translator) -> list[ft.Control]:
    """What the reader must know before the days: a remark, somebody else's change, a refusal."""
    plan = state.plan
    notices: list[ft.Control] = []
    if plan and plan.remark and plan.status == PlanStatus.RETURNED:
        notices.append(RemarkCard(plan.remark, t))
    if state.overtaken:

        async def reload(_event: object) -> None:
            await state.reload(t)

        button = ft.TextButton(
            t("plan-load-again"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, reload)
        )
        notices.append(Caution(t("plan-overtaken"), button))
    notices.append(Refusal(state.problem))
    return notices


def _Buttons(state: WeekState, t: Translator) -> ft.Control:
    buttons = [button for button in (*_educators_buttons(state, t), *_methodists_buttons(state, t)) if button.visible]
    return ft.Row(list(buttons), wrap=True, spacing=GAP, run_spacing=GAP, visible=bool(buttons))


def _educators_buttons(state: WeekState, t: Translator) -> list[ft.Control]:
    async def add(_event: object) -> None:
        state.ask(Asked.WRITE)

    async def save(_event: object) -> None:
        page = ft.context.page
        if await state.save(t):
            tell(page, t("plan-saved"))

    async def submit(_event: object) -> None:
        page = ft.context.page
        if await state.submit(t):
            tell(page, t("plan-submitted"))

    rests = state.busy or state.overtaken
    may_submit = state.may(Action.WEEKLY_PLAN_SUBMIT)
    return [
        ft.FilledButton(
            t("client-save"),
            icon=ft.Icons.CHECK,
            height=look.TOUCH_TARGET,
            visible=state.editable and state.unsaved,
            disabled=rests,
            on_click=guard(t, save),
        ),
        ft.OutlinedButton(
            t("plan-add"),
            icon=ft.Icons.ADD,
            height=look.TOUCH_TARGET,
            visible=state.editable,
            disabled=state.busy,
            on_click=guard(t, add),
        ),
        ft.FilledTonalButton(
            t("plan-submit"),
            icon=ft.Icons.SEND,
            height=look.TOUCH_TARGET,
            visible=may_submit,
            disabled=rests,
            on_click=guard(t, submit),
        ),
    ]


def _methodists_buttons(state: WeekState, t: Translator) -> list[ft.Control]:
    async def approve(_event: object) -> None:
        await state.decide(True, "", t)

    async def give_back(_event: object) -> None:
        state.ask(Asked.RETURN)

    may_decide = state.may(Action.WEEKLY_PLAN_APPROVE)
    return [
        ft.FilledButton(
            t("plan-approve"),
            icon=ft.Icons.CHECK,
            height=look.TOUCH_TARGET,
            visible=may_decide,
            disabled=state.busy,
            on_click=guard(t, approve),
        ),
        ft.OutlinedButton(
            t("plan-return"),
            icon=ft.Icons.UNDO,
            height=look.TOUCH_TARGET,
            visible=may_decide,
            disabled=state.busy,
            on_click=guard(t, give_back),
        ),
    ]


def _days(state: WeekState, today: date, in_columns: bool, t: Translator) -> list[ft.Control]:
    days: Sequence[date] = state.plan.working_days if state.plan else []
    if not days:
        return [Empty(ft.Icons.WEEKEND_OUTLINED, t("plan-week-closed"))]
    if in_columns:
        columns = [ft.Container(DayColumn(state, day, today, t), expand=True) for day in days]
        return [ft.Row(list(columns), spacing=GAP, vertical_alignment=ft.CrossAxisAlignment.START)]
    day = next((one for one in days if one.weekday() == state.day), days[0])
    return [DayTabs(state, list(days), t), DayColumn(state, day, today, t)]


def _use_return(state: WeekState, t: Translator) -> None:
    """The question what to change, of whoever returns a plan."""
    form = use_form()

    async def give_back(_event: object) -> None:
        if await state.decide(False, form.text("remark"), t):
            form.reset()
            state.ask(None)

    async def leave(_event: object = None) -> None:
        state.ask(None)

    remark = LongTextInput(form, "remark", t("plan-remark"), 3)
    remark.max_length = _REMARK_LENGTH
    content = ft.Column([Refusal(state.problem), remark], tight=True, scroll=ft.ScrollMode.AUTO)
    dialog = ft.AlertDialog(
        modal=True,
        title=ft.Text(t("plan-return-title")),
        content=ft.Container(content, width=_DIALOG_WIDTH),
        actions=[
            ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, leave)),
            ft.FilledButton(
                t("plan-return"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, give_back)
            ),
        ],
        on_dismiss=leave,
    )
    ft.use_dialog(dialog if state.asked is Asked.RETURN else None)


def _today(device: Device) -> date:
    account = device.session.account
    return account.today if account else date.min


def _reads_years(device: Device) -> bool:
    account = device.session.account
    return account is not None and Action.ANNUAL_PLAN_READ.value in account.permitted
