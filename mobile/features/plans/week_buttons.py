"""What may be done with a whole week: the buttons in sight, the rest behind a menu, saving always under the thumb."""

import flet as ft

from mobile.device.device import Device
from mobile.features.plans.week_state import Asked, WeekState
from mobile.ui.feedback import Handler, guard, tell
from mobile.ui.icons import MenuSign, explained
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator


def WeekMenu(device: Device, state: WeekState, t: Translator) -> ft.Control:
    """What is done now and then."""
    account, plan = device.session.account, state.plan
    permitted = set(account.permitted) if account else set()

    def asking(asked: Asked) -> Handler:
        async def ask(_event: object) -> None:
            if await state.saved(t):
                state.ask(asked)

        return guard(t, ask)

    def going(route: str) -> Handler:
        async def go(_event: object) -> None:
            ft.context.page.navigate(route)

        return guard(t, go)

    week = ft.context.page.route
    coverage = f"/plans/coverage/{week.split('/')[3]}/{plan.group_id}" if plan and week.count("/") > 3 else "/plans"
    offered = (
        (state.editable, ft.Icons.AUTO_AWESOME, "plan-redraft", asking(Asked.REDRAFT)),
        (
            state.editable and Action.WEEKLY_PLAN_TAKE.value in permitted,
            ft.Icons.CONTENT_COPY,
            "plan-take-title",
            asking(Asked.TAKE),
        ),
        (
            Action.TEMPLATE_KEEP.value in permitted,
            ft.Icons.BOOKMARK_ADD_OUTLINED,
            "plan-template-keep",
            asking(Asked.KEEP),
        ),
        (state.may(Action.WEEKLY_PLAN_EDIT), ft.Icons.HISTORY, "plan-history", going(f"{week}/history")),
        (Action.COVERAGE_READ.value in permitted, ft.Icons.GRID_ON, "coverage", going(coverage)),
    )
    items = [
        ft.PopupMenuItem(t(key), icon=icon, on_click=press, height=look.TOUCH_TARGET)
        for may, icon, key, press in offered
        if may
    ]
    return ft.PopupMenuButton(
        content=MenuSign(ft.Icons.MORE_VERT, t("plan-more")),
        tooltip=explained(t("plan-more")),
        items=items,
        visible=bool(items),
    )


def Buttons(state: WeekState, t: Translator) -> ft.Control:
    buttons = [button for button in (*_educators_buttons(state, t), *_methodists_buttons(state, t)) if button.visible]
    return ft.Row(list(buttons), wrap=True, spacing=GAP, run_spacing=GAP, visible=bool(buttons))


def SaveBar(state: WeekState, t: Translator) -> ft.Control:
    """What waits to be saved, always in sight."""

    async def save(_event: object) -> None:
        page = ft.context.page
        if await state.save(t):
            tell(page, t("plan-saved"))

    button = ft.FilledButton(
        t("client-save"),
        icon=ft.Icons.CHECK,
        height=look.TOUCH_TARGET,
        disabled=state.busy or state.overtaken,
        on_click=guard(t, save),
    )
    words = ft.Text(t("plan-unsaved"), color=look.INK_MUTED, size=15, expand=True)
    return ft.Container(
        ft.Row([words, button], spacing=WIDE_GAP),
        bgcolor=look.SURFACE,
        border=ft.Border.only(top=ft.BorderSide(1, look.LINE)),
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP),
        visible=state.unsaved and state.editable,
    )


def _educators_buttons(state: WeekState, t: Translator) -> list[ft.Control]:
    async def submit(_event: object) -> None:
        page = ft.context.page
        if await state.submit(t):
            tell(page, t("plan-submitted"))

    return [
        ft.OutlinedButton(
            t("plan-add"),
            icon=ft.Icons.ADD,
            height=look.TOUCH_TARGET,
            visible=state.editable,
            disabled=state.busy,
            on_click=guard(t, _asking(state, Asked.ADD)),
        ),
        ft.FilledTonalButton(
            t("plan-submit"),
            icon=ft.Icons.SEND,
            height=look.TOUCH_TARGET,
            visible=state.may(Action.WEEKLY_PLAN_SUBMIT),
            disabled=state.busy or state.overtaken,
            on_click=guard(t, submit),
        ),
    ]


def _methodists_buttons(state: WeekState, t: Translator) -> list[ft.Control]:
    async def approve(_event: object) -> None:
        await state.decide(True, "", t)

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
            on_click=guard(t, _asking(state, Asked.RETURN)),
        ),
    ]


def _asking(state: WeekState, asked: Asked) -> Handler:
    async def ask(_event: object) -> None:
        state.ask(asked)

    return ask
