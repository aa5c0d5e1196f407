"""One activity opened: what it is, why it was proposed, and everything that may be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

import flet as ft
import msgspec

from mobile.features.plans.names import FrameworkNames, because_words
from mobile.features.plans.week_parts import RemarkCard
from mobile.features.plans.week_state import Asked, WeekState
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import Asking, Muted, Named, Quiet, Strong, Tinted
from mobile.ui.entries import AreaSign
from mobile.ui.feedback import Handler, guard
from mobile.ui.forms import LongTextInput, Option, use_form
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.plans import Activity, ActivityState
from server.shared.domain.permissions import Action
from server.shared.domain.weekly_plans import PARTS_OF_DAY
from server.shared.i18n import Translator

_TEXT_LENGTH: Final = 400


@dataclass(frozen=True)
class ActivityAction:
    """One thing that may be done with an activity: its picture, its name, what a touch does."""

    icon: ft.IconData
    name: str
    press: Handler


def actions_on(state: WeekState, activity: Activity, t: Translator) -> list[ActivityAction]:
    """What this person may do with this activity now, what is done most often first."""

    def asking(asked: Asked) -> Handler:
        async def ask(_event: object) -> None:
            state.ask(asked, activity)

        return guard(t, ask)

    editable = state.editable
    judged = state.may(Action.WEEKLY_PLAN_APPROVE)
    offered = (
        (editable and state.known(activity), ft.Icons.SWAP_HORIZ, "plan-swap", Asked.SWAP),
        (editable, ft.Icons.EDIT_OUTLINED, "plan-change", Asked.WRITE),
        (editable, ft.Icons.DRIVE_FILE_MOVE_OUTLINED, "plan-move", Asked.MOVE),
        (state.markable(activity), ft.Icons.REDO, "today-otherwise", Asked.OTHERWISE),
        (judged, ft.Icons.RATE_REVIEW_OUTLINED, "plan-remark-write", Asked.REMARK),
    )
    actions = [ActivityAction(icon, t(key), asking(asked)) for may, icon, key, asked in offered if may]
    return [*actions, _to_show(state, activity, t)] if state.known(activity) else actions


def _to_show(state: WeekState, activity: Activity, t: Translator) -> ActivityAction:
    """The way to what is shown to the group with an activity, and to the notes for single children."""

    async def open_activity(_event: object) -> None:
        state.ask(None)
        ft.context.page.navigate(state.route_of(activity))

    return ActivityAction(ft.Icons.PERM_MEDIA_OUTLINED, t("day-no-pictures"), guard(t, open_activity))


def use_sheet(state: WeekState, names: FrameworkNames, t: Translator) -> None:
    """The opened activity."""
    activity = state.activity if state.asked is Asked.LOOK else None

    async def leave(_event: object = None) -> None:
        state.leave(Asked.LOOK)

    async def remove(_event: object) -> None:
        state.ask(None)
        if activity:
            await state.remove(activity)

    if activity is None:
        ft.use_dialog(None)
        return
    buttons: list[ft.Control] = [Quiet(t("plan-delete"), guard(t, remove), danger=True)] if state.editable else []
    head, *facts = _facts(state, activity, names, t)
    parts = [head, _Actions(actions_on(state, activity, t)), *facts]
    ft.use_dialog(Asking(activity.title, parts, [*buttons, Strong(t("client-close"), guard(t, leave))], leave))


def _Actions(actions: Sequence[ActivityAction]) -> ft.Control:
    buttons = [
        ft.OutlinedButton(action.name, icon=action.icon, height=look.TOUCH_TARGET, on_click=action.press)
        for action in actions
    ]
    return ft.Row(list(buttons), wrap=True, spacing=GAP, run_spacing=GAP, visible=bool(buttons))


def _facts(state: WeekState, activity: Activity, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    known = next((area for area in names.areas if area.slug == activity.area), None)
    lines: list[ft.Control] = [
        ft.Column(
            [ft.Row([AreaSign(known, activity.area, t)], wrap=True), Muted(_place(state, activity, t), 15)],
            spacing=GAP,
            tight=True,
        )
    ]
    remark = state.remarks.get(activity.id) or activity.remark
    if remark:
        lines.append(RemarkCard(remark, t))
    lines += content_of(activity, names, t)
    if activity.state != "planned":
        state_words = t(f"activity-{activity.state}").capitalize()
        lines.append(ft.Text(f"{state_words}. {activity.reason}" if activity.reason else state_words))
    return lines


def content_of(activity: Activity, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    """Aim, course, materials, indicators and the reasons of a proposal; what is empty is left out."""
    lines: list[ft.Control] = []
    if activity.aim:
        lines.append(Named(t("plan-aim"), ft.Text(activity.aim)))
    if activity.course:
        steps = [ft.Text(t("plan-step", number=place, step=step)) for place, step in enumerate(activity.course, 1)]
        lines.append(Named(t("plan-course"), *steps))
    if activity.materials:
        lines.append(Named(t("plan-materials"), ft.Text(" · ".join(activity.materials))))
    if activity.indicators:
        lines.append(
            Named(t("plan-indicators"), *(ft.Text(f"• {names.indicator(slug, t)}") for slug in activity.indicators))
        )
    because = because_words(activity.because, names, t)
    if because:
        lines.append(
            Tinted([Named(t("plan-because"), *(ft.Text(words, size=15) for words in because))], look.PRIMARY_SOFT)
        )
    return lines


def _place(state: WeekState, activity: Activity, t: Translator) -> str:
    """When and where an activity is, and how long."""
    day = t.weekday(state.plan.week_start + timedelta(days=activity.weekday)) if state.plan else ""
    told = [
        day.capitalize(),
        t(f"part-{activity.part_of_day}"),
        t(f"plan-centre-{activity.centre}") if activity.centre else "",
        t("plan-minutes", minutes=activity.minutes),
        t(f"plan-component-{activity.component}"),
    ]
    return " · ".join(part for part in told if part)


def use_move(state: WeekState, t: Translator) -> None:
    """To another day, to another part of the day."""
    form = use_form()
    activity = state.activity if state.asked is Asked.MOVE else None

    async def fill() -> None:
        if activity:
            form.reset({"weekday": str(activity.weekday), "part_of_day": activity.part_of_day})

    async def move(_event: object) -> None:
        if activity is None or not form.require(t, "weekday", "part_of_day"):
            return
        part = form.text("part_of_day")
        moved = msgspec.structs.replace(
            activity,
            weekday=int(form.text("weekday")),
            part_of_day=part,
            centre=activity.centre if part == "centres" else "",
        )
        state.ask(None)
        state.turn(moved.weekday)
        await state.put(moved)

    async def leave(_event: object = None) -> None:
        state.leave(Asked.MOVE)

    ft.use_effect(fill, [activity.id if activity else None])
    if activity is None:
        ft.use_dialog(None)
        return
    days = state.plan.working_days if state.plan else []
    fields = [
        Pills(
            form,
            Choices(
                "weekday", t("plan-day"), [Option(str(day.weekday()), t.weekday(day).capitalize()) for day in days]
            ),
            t,
        ),
        Pills(
            form,
            Choices("part_of_day", t("plan-part-of-day"), [Option(part, t(f"part-{part}")) for part in PARTS_OF_DAY]),
            t,
        ),
    ]
    buttons = [Quiet(t("client-cancel"), guard(t, leave)), Strong(t("plan-move"), guard(t, move))]
    ft.use_dialog(Asking(activity.title, fields, buttons, leave))


def use_otherwise(state: WeekState, t: Translator) -> None:
    """How an activity went, when it did not go as planned."""
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
        state.leave(Asked.OTHERWISE)

    if activity is None:
        ft.use_dialog(None)
        return
    reason = LongTextInput(form, "reason", t("today-reason"), 2)
    reason.max_length = _TEXT_LENGTH
    buttons = [
        Quiet(t("client-cancel"), guard(t, leave)),
        Quiet(t("activity-not_done"), guard(t, not_done)),
        Strong(t("activity-moved"), guard(t, moved)),
    ]
    ft.use_dialog(Asking(t("today-otherwise-title"), [Muted(activity.title, 15), reason], buttons, leave))


def use_remark(state: WeekState, t: Translator) -> None:
    """What the one who judges says of a line; it goes with the plan when it is returned."""
    form = use_form()
    activity = state.activity if state.asked is Asked.REMARK else None

    async def fill() -> None:
        if activity:
            form.reset({"remark": state.remarks.get(activity.id, activity.remark)})

    async def keep(_event: object) -> None:
        if activity:
            state.remark(activity, form.text("remark"))
        state.ask(None)

    async def leave(_event: object = None) -> None:
        state.leave(Asked.REMARK)

    ft.use_effect(fill, [activity.id if activity else None])
    if activity is None:
        ft.use_dialog(None)
        return
    remark = LongTextInput(form, "remark", t("plan-remark"), 3)
    remark.max_length = _TEXT_LENGTH
    buttons = [Quiet(t("client-cancel"), guard(t, leave)), Strong(t("plan-remark-keep"), guard(t, keep))]
    ft.use_dialog(Asking(activity.title, [Muted(t("plan-remark-hint")), remark], buttons, leave))
