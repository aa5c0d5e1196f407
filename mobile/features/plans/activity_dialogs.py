"""What is asked about one activity: what it is, how it went, and the form that writes it."""

from collections.abc import Sequence
from typing import Final, get_args

import flet as ft
import msgspec

from mobile.features.plans.week_state import Asked, WeekState
from mobile.ui.entries import AreaSign
from mobile.ui.feedback import guard
from mobile.ui.forms import (
    ChoiceChips,
    FieldValue,
    Form,
    LongTextInput,
    NumberInput,
    Option,
    SelectInput,
    use_form,
)
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.plans import Activity, ActivityState
from server.shared.contract.plans import Component as ComponentName
from server.shared.contract.reference import Area
from server.shared.domain.weekly_plans import CENTRES, PARTS_OF_DAY, Component
from server.shared.i18n import Translator
from server.shared.ids import uuid7

SHORTEST: Final = 5
LONGEST: Final = 120
"""Minutes of one activity, as the contract has them."""
_DEFAULT_MINUTES: Final = "20"
_TITLE_LENGTH: Final = 200
_TEXT_LENGTH: Final = 400
_WIDTH: Final = 560


@ft.component
def ActivityDialogs(state: WeekState, areas: Sequence[Area]) -> ft.Control:
    """The dialogs of the week; draws nothing in its own place."""
    t = use_words()
    _use_look(state, areas, t)
    _use_writing(state, areas, t)
    _use_otherwise(state, t)
    return ft.Container(visible=False)


def _use_look(state: WeekState, areas: Sequence[Area], t: Translator) -> None:
    activity = state.activity if state.asked is Asked.LOOK else None

    async def leave(_event: object = None) -> None:
        state.ask(None)

    async def write(_event: object) -> None:
        state.ask(Asked.WRITE, activity)

    async def otherwise(_event: object) -> None:
        state.ask(Asked.OTHERWISE, activity)

    async def remove(_event: object) -> None:
        state.ask(None)
        if activity:
            await state.remove(activity)

    buttons: list[ft.Control] = []
    if state.editable:
        buttons.append(
            ft.TextButton(
                t("plan-delete"),
                height=look.TOUCH_TARGET,
                on_click=guard(t, remove),
                style=ft.ButtonStyle(color=look.DANGER),
            )
        )
        buttons.append(ft.TextButton(t("plan-change"), height=look.TOUCH_TARGET, on_click=guard(t, write)))
    if activity and state.markable(activity):
        buttons.append(ft.TextButton(t("today-otherwise"), height=look.TOUCH_TARGET, on_click=guard(t, otherwise)))
    buttons.append(ft.FilledButton(t("client-close"), height=look.TOUCH_TARGET, on_click=guard(t, leave)))
    dialog = ft.AlertDialog(
        title=ft.Text(activity.title if activity else ""),
        content=_content(_facts(activity, areas, t) if activity else []),
        actions=buttons,
        on_dismiss=leave,
    )
    ft.use_dialog(dialog if activity else None)


def _facts(activity: Activity, areas: Sequence[Area], t: Translator) -> list[ft.Control]:
    told = [
        t(f"part-{activity.part_of_day}"),
        t(f"plan-centre-{activity.centre}") if activity.centre else "",
        t("plan-minutes", minutes=activity.minutes),
        t(f"plan-component-{activity.component}"),
    ]
    lines: list[ft.Control] = [
        ft.Row([AreaSign(next((area for area in areas if area.slug == activity.area), None), activity.area, t)]),
        ft.Text(" · ".join(part for part in told if part), color=look.INK_MUTED),
    ]
    if activity.aim:
        lines += [ft.Text(t("plan-aim"), theme_style=ft.TextThemeStyle.TITLE_SMALL), ft.Text(activity.aim)]
    if activity.state != "planned":
        state = t(f"activity-{activity.state}").capitalize()
        lines.append(ft.Text(f"{state}. {activity.reason}" if activity.reason else state))
    return lines


def _use_otherwise(state: WeekState, t: Translator) -> None:
    form = use_form()
    activity = state.activity if state.asked is Asked.OTHERWISE else None

    async def mark(result: ActivityState) -> None:
        reason = form.text("reason")
        form.reset()
        state.ask(None)
        if activity:
            await state.mark(activity, result, reason)

    async def moved(_event: object) -> None:
        await mark("moved")

    async def not_done(_event: object) -> None:
        await mark("not_done")

    async def leave(_event: object = None) -> None:
        state.ask(None)

    reason = LongTextInput(form, "reason", t("today-reason"), 2)
    reason.max_length = _TEXT_LENGTH
    dialog = ft.AlertDialog(
        modal=True,
        title=ft.Text(t("today-otherwise-title")),
        content=_content([reason]),
        actions=[
            ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, leave)),
            ft.TextButton(t("activity-not_done"), height=look.TOUCH_TARGET, on_click=guard(t, not_done)),
            ft.FilledButton(t("activity-moved"), height=look.TOUCH_TARGET, on_click=guard(t, moved)),
        ],
        on_dismiss=leave,
    )
    ft.use_dialog(dialog if activity else None)


def _use_writing(state: WeekState, areas: Sequence[Area], t: Translator) -> None:
    form = use_form()
    writing = state.asked is Asked.WRITE
    activity = state.activity if writing else None

    async def fill() -> None:
        if writing:
            form.reset(_values(activity, state.day))

    async def save(_event: object) -> None:
        written = _written(form, activity, t)
        if written:
            state.ask(None)
            state.turn(written.weekday)
            await state.put(written)

    async def leave(_event: object = None) -> None:
        state.ask(None)

    ft.use_effect(fill, [writing, activity.id if activity else None])
    dialog = ft.AlertDialog(
        modal=True,
        title=ft.Text(t("plan-change-activity" if activity else "plan-add")),
        content=_content(_fields(form, state, areas, t) if writing else []),
        actions=[
            ft.TextButton(t("client-cancel"), height=look.TOUCH_TARGET, on_click=guard(t, leave)),
            ft.FilledButton(t("plan-take"), height=look.TOUCH_TARGET, on_click=guard(t, save)),
        ],
        on_dismiss=leave,
        inset_padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=WIDE_GAP),
        scrollable=False,
    )
    ft.use_dialog(dialog if writing else None)


def _fields(form: Form, state: WeekState, areas: Sequence[Area], t: Translator) -> list[ft.Control]:
    days = state.plan.working_days if state.plan else []
    title = LongTextInput(form, "title", t("plan-title"), 1)
    title.max_length = _TITLE_LENGTH
    aim = LongTextInput(form, "aim", t("plan-aim"), 2)
    aim.max_length = _TEXT_LENGTH
    known_areas = [Option(area.slug, t.chosen(area.title)) for area in areas]
    fields: list[ft.Control] = [
        title,
        ChoiceChips(
            form, "weekday", t("plan-day"), [Option(str(day.weekday()), t(f"plan-day-{day.weekday()}")) for day in days]
        ),
        SelectInput(
            form, "part_of_day", t("plan-part-of-day"), [Option(part, t(f"part-{part}")) for part in PARTS_OF_DAY]
        ),
    ]
    if form["part_of_day"] == "centres":
        centres = [Option(centre, t(f"plan-centre-{centre}")) for centre in CENTRES]
        fields.append(SelectInput(form, "centre", t("plan-centre"), centres))
    components = [Option(part, t(f"plan-component-{part}")) for part in get_args(ComponentName)]
    return [
        *fields,
        SelectInput(form, "area", t("plan-area"), known_areas),
        NumberInput(form, "minutes", t("plan-minutes-field", least=SHORTEST, most=LONGEST)),
        ChoiceChips(form, "component", t("plan-component"), components),
        aim,
    ]


def _values(activity: Activity | None, day: int) -> dict[str, FieldValue]:
    if activity is None:
        return {"weekday": str(day), "minutes": _DEFAULT_MINUTES, "component": Component.MANDATORY.value}
    return {
        "title": activity.title,
        "weekday": str(activity.weekday),
        "part_of_day": activity.part_of_day,
        "centre": activity.centre,
        "area": activity.area,
        "minutes": str(activity.minutes),
        "component": activity.component,
        "aim": activity.aim,
    }


def _written(form: Form, before: Activity | None, t: Translator) -> Activity | None:
    """The activity the form describes; None, with errors at the fields, where it describes none."""
    if not form.require(t, "title", "weekday", "part_of_day", "area", "minutes", "component"):
        return None
    minutes = form.text("minutes")
    if not minutes.isdecimal() or not SHORTEST <= int(minutes) <= LONGEST:
        form.errors = {"minutes": t("plan-minutes-wrong", least=SHORTEST, most=LONGEST)}
        return None
    part = form.text("part_of_day")
    values = {
        "id": before.id if before else uuid7(),
        "weekday": int(form.text("weekday")),
        "part_of_day": part,
        "centre": form.text("centre") if part == "centres" else "",
        "area": form.text("area"),
        "title": form.text("title"),
        "aim": form.text("aim"),
        "minutes": int(minutes),
        "component": form.text("component"),
    }
    kept = {"position": before.position, "state": before.state, "reason": before.reason} if before else {}
    return msgspec.convert(values | kept, Activity)


def _content(controls: Sequence[ft.Control]) -> ft.Control:
    column = ft.Column(
        list(controls),
        tight=True,
        spacing=WIDE_GAP,
        scroll=ft.ScrollMode.AUTO,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.Container(column, width=_WIDTH, padding=ft.Padding.only(top=GAP))
