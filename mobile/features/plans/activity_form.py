"""The form that writes an activity: a new one, or the changes of one that is there."""

from collections.abc import Sequence
from typing import Final, cast, get_args

import flet as ft
import msgspec

from mobile.features.plans.names import FrameworkNames
from mobile.features.plans.week_state import Asked, WeekState
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import Asking, Quiet, Strong
from mobile.ui.feedback import guard
from mobile.ui.forms import ChoiceChips, FieldValue, Form, LongTextInput, NumberInput, Option, SelectInput, use_form
from server.shared.contract.plans import Activity, Centre, PartOfDay
from server.shared.contract.plans import Component as ComponentName
from server.shared.domain.weekly_plans import CENTRES, PARTS_OF_DAY, Component
from server.shared.i18n import Translator
from server.shared.ids import uuid7

SHORTEST: Final = 5
LONGEST: Final = 120
"""Minutes of one activity, as the contract has them."""
MOST_STEPS: Final = 12
MOST_INDICATORS: Final = 6
_DEFAULT_MINUTES: Final = "20"
_TITLE_LENGTH: Final = 200
_TEXT_LENGTH: Final = 400
_STEPS_LENGTH: Final = 2000


def use_writing(state: WeekState, names: FrameworkNames, t: Translator) -> None:
    """The form, while it is open; an activity nobody knows yet fills it as a new one of its place."""
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
        state.leave(Asked.WRITE)

    ft.use_effect(fill, [writing, activity.id if activity else None])
    if not writing:
        ft.use_dialog(None)
        return
    title = t("plan-change-activity" if activity and state.known(activity) else "plan-add")
    buttons = [Quiet(t("client-cancel"), guard(t, leave)), Strong(t("plan-take"), guard(t, save))]
    dialog = Asking(title, _fields(form, state, names, t), buttons, leave)
    dialog.modal = True
    ft.use_dialog(dialog)


def at_place(weekday: int, part_of_day: str, centre: str) -> Activity:
    """An activity of one's own for a place of the week, with nothing else in it yet."""
    part, where = cast(PartOfDay, part_of_day), cast(Centre, centre)
    return Activity(id=uuid7(), weekday=weekday, part_of_day=part, centre=where, area="", title="")


def _fields(form: Form, state: WeekState, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    days = state.plan.working_days if state.plan else []
    weekdays = [Option(str(day.weekday()), t(f"plan-day-{day.weekday()}")) for day in days]
    fields: list[ft.Control] = [
        _text(form, "title", t("plan-title"), 1, _TITLE_LENGTH),
        ChoiceChips(form, "weekday", t("plan-day"), weekdays),
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
        SelectInput(form, "area", t("plan-area"), [Option(area.slug, t.chosen(area.title)) for area in names.areas]),
        NumberInput(form, "minutes", t("plan-minutes-field", least=SHORTEST, most=LONGEST)),
        ChoiceChips(form, "component", t("plan-component"), components),
        _text(form, "aim", t("plan-aim"), 2, _TEXT_LENGTH),
        _text(form, "course", t("plan-course-field"), 3, _STEPS_LENGTH),
        _text(form, "materials", t("plan-materials-field"), 2, _STEPS_LENGTH),
        *_indicators(form, state, names, t),
    ]


def _text(form: Form, name: str, label: str, lines: int, longest: int) -> ft.Control:
    field = LongTextInput(form, name, label, lines)
    field.max_length = longest
    return field


def _indicators(form: Form, state: WeekState, names: FrameworkNames, t: Translator) -> list[ft.Control]:
    """The indicators of the chosen area and what was chosen of others before."""
    area = form.text("area")
    if not area:
        return []
    band = state.plan.age_band if state.plan else ""
    offered = [one.slug for one in names.of_area(area, band)]
    kept = [slug for slug in form.chosen("indicators") if slug not in offered]
    options = [Option(slug, names.indicator(slug, t)) for slug in (*kept, *offered)]
    return [Pills(form, Choices("indicators", t("plan-indicators"), options, several=True), t)]


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
        "course": "\n".join(activity.course),
        "materials": "\n".join(activity.materials),
        "indicators": list(activity.indicators),
    }


def _written(form: Form, before: Activity | None, t: Translator) -> Activity | None:
    """The activity the form describes; None, with errors at the fields, where it describes none."""
    if not form.require(t, "title", "weekday", "part_of_day", "area", "minutes", "component"):
        return None
    form.errors = _faults(form, t)
    if form.errors:
        return None
    part = form.text("part_of_day")
    kept = msgspec.to_builtins(before) if before else {"id": uuid7()}
    return msgspec.convert(
        {
            **kept,
            "weekday": int(form.text("weekday")),
            "part_of_day": part,
            "centre": form.text("centre") if part == "centres" else "",
            "area": form.text("area"),
            "title": form.text("title"),
            "aim": form.text("aim"),
            "minutes": int(form.text("minutes")),
            "component": form.text("component"),
            "course": _lines(form.text("course")),
            "materials": _lines(form.text("materials")),
            "indicators": form.chosen("indicators"),
        },
        Activity,
    )


def _faults(form: Form, t: Translator) -> dict[str, str]:
    """What is wrong, by the name of the field."""
    faults = {}
    minutes = form.text("minutes")
    if not minutes.isdecimal() or not SHORTEST <= int(minutes) <= LONGEST:
        faults["minutes"] = t("plan-minutes-wrong", least=SHORTEST, most=LONGEST)
    for name in ("course", "materials"):
        lines = _lines(form.text(name))
        if len(lines) > MOST_STEPS or any(len(line) > _TEXT_LENGTH for line in lines):
            faults[name] = t("plan-lines-wrong", lines=MOST_STEPS, letters=_TEXT_LENGTH)
    if len(form.chosen("indicators")) > MOST_INDICATORS:
        faults["indicators"] = t("plan-indicators-wrong", most=MOST_INDICATORS)
    return faults


def _lines(text: str) -> Sequence[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
