"""Writing a month: goals, indicators in focus, work with families; what is typed is kept on the device."""

from typing import Final

import flet as ft

from mobile.features.plans.month_state import FAMILIES, INDICATORS, MonthState, area_of, goal_of
from mobile.features.plans.names import FrameworkNames
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Caution, Refusal, guard, tell
from mobile.ui.forms import FormButtons, LongTextInput, Option
from mobile.ui.layout import Section
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.monthly_plans import MonthlyPlan
from server.shared.i18n import Translator

_LONGEST: Final = 600
_HALF: Final[dict[str | ft.ResponsiveRowBreakpoint, int | float]] = {"xs": 12, "sm": 6}


def MonthForm(state: MonthState, plan: MonthlyPlan, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    """The fields of a month and the buttons under them."""

    async def save(_event: object) -> None:
        page = ft.context.page
        if await state.save(t):
            tell(page, t("month-saved"))

    async def give_up(_event: object) -> None:
        await state.give_up()

    goals = [_field(state, goal_of(area.slug), t.chosen(area.title), 2) for area in names.areas]
    return [
        *_clashes(state, names, t),
        Section(t("month-goals"), goals),
        Section(t("month-indicators"), _indicators(state, plan, names, t)),
        Section(t("month-families"), [_field(state, FAMILIES, t("month-families"), 3)]),
        Refusal(state.problem),
        FormButtons(t, save, give_up, busy=state.busy or bool(state.clashes)),
    ]


def _field(state: MonthState, name: str, label: str, lines: int) -> ft.Control:
    field = LongTextInput(state.form, name, label, lines)
    field.max_length = _LONGEST

    async def typed(event: ft.Event[ft.TextField]) -> None:
        state.form.typed(name, event.control.value)
        state.typed()

    field.on_change = typed
    return field


def _indicators(state: MonthState, plan: MonthlyPlan, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    """The indicators of the group's age, area by area."""
    return [
        Pills(
            state.form,
            Choices(
                INDICATORS,
                t.chosen(area.title),
                [Option(one.slug, t.chosen(one.title)) for one in names.of_area(area.slug, plan.age_band)],
                several=True,
                colours={
                    one.slug: look.AREA_COLOURS.get(area.slug, look.PRIMARY)
                    for one in names.of_area(area.slug, plan.age_band)
                },
            ),
            t,
            picked=state.typed,
        )
        for area in names.areas
    ]


def _clashes(state: MonthState, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    """The fields two people wrote at once, mine beside theirs."""
    if not state.clashes:
        return []
    return [Caution(t("month-overtaken")), *(_Clash(state, name, names, t) for name in state.clashes)]


def _Clash(state: MonthState, name: str, names: FrameworkNames, t: Translator) -> ft.Control:
    title = names.area(area_of(name), t) if area_of(name) else t(_TITLES[name])
    mine, theirs = state.written().get(name, ""), state.theirs.get(name, "")
    if name == INDICATORS:
        mine, theirs = _told(mine, names, t), _told(theirs, names, t)
    sides = ft.ResponsiveRow(
        [
            ft.Container(_Side(state, name, mine, True, t), col=_HALF),
            ft.Container(_Side(state, name, theirs, False, t), col=_HALF),
        ],
        spacing=GAP,
        run_spacing=GAP,
    )
    return Section(title, [sides])


_TITLES: Final = {INDICATORS: "month-indicators", FAMILIES: "month-families"}


def _told(slugs: str, names: FrameworkNames, t: Translator) -> str:
    return "; ".join(names.indicator(slug, t) for slug in slugs.split("\n") if slug)


def _Side(state: MonthState, name: str, text: str, mine: bool, t: Translator) -> ft.Control:
    async def choose(_event: object) -> None:
        await state.choose(name, mine=mine)

    button = ft.OutlinedButton(
        t("plan-keep-mine" if mine else "plan-keep-theirs"), height=look.TOUCH_TARGET, on_click=guard(t, choose)
    )
    parts = [Muted(t("plan-mine" if mine else "plan-theirs"), 13), ft.Text(text or "–"), button]
    return ft.Container(
        ft.Column(list(parts), spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        border=ft.Border.all(1, look.WARNING),
        border_radius=look.RADIUS,
        padding=WIDE_GAP,
    )
