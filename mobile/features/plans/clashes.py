"""Two people at once: the lines both changed, mine beside theirs, until one of them is chosen."""

import flet as ft

from mobile.features.plans.line_words import line_words
from mobile.features.plans.names import FrameworkNames
from mobile.features.plans.week_changes import Clash
from mobile.features.plans.week_state import WeekState
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Caution, guard
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.i18n import Translator

_HALF: dict[str | ft.ResponsiveRowBreakpoint, int | float] = {"xs": 12, "sm": 6}
_SHOWN = 10


def Clashes(state: WeekState, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    """What must be chosen before the week is saved; nothing where nothing clashes."""
    if not state.clashes:
        return []

    async def give_way(_event: object) -> None:
        await state.give_way()

    button = ft.TextButton(
        t("plan-load-again"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, give_way)
    )
    head = ft.Column([Caution(t("plan-overtaken")), ft.Row([button], alignment=ft.MainAxisAlignment.END)], spacing=4)
    return [head, *(_Clash(state, clash, names, t) for clash in state.clashes[:_SHOWN])]


def _Clash(state: WeekState, clash: Clash, names: FrameworkNames, t: Translator) -> ft.Control:
    return ft.ResponsiveRow(
        [
            ft.Container(_Side(state, clash, True, names, t), col=_HALF),
            ft.Container(_Side(state, clash, False, names, t), col=_HALF),
        ],
        spacing=GAP,
        run_spacing=GAP,
        key=str(clash.id),
    )


def _Side(state: WeekState, clash: Clash, mine: bool, names: FrameworkNames, t: Translator) -> ft.Control:
    async def choose(_event: object) -> None:
        await state.choose(clash, mine=mine)

    line, other = (clash.mine, clash.theirs) if mine else (clash.theirs, clash.mine)
    label = t("plan-keep-mine" if mine else "plan-keep-theirs")
    parts: list[ft.Control] = [Muted(t("plan-mine" if mine else "plan-theirs"), 13), *line_words(line, other, names, t)]
    press = guard(t, choose)
    button = (
        ft.FilledTonalButton(label, height=look.TOUCH_TARGET, on_click=press)
        if mine
        else ft.OutlinedButton(label, height=look.TOUCH_TARGET, on_click=press)
    )
    return ft.Container(
        ft.Column([*parts, button], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        bgcolor=look.SURFACE,
        border=ft.Border.all(1, look.WARNING),
        border_radius=look.RADIUS,
        padding=WIDE_GAP,
    )
