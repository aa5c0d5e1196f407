"""The entry of a quarter of a minute: touch a face, touch a phrase, save."""

from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.device.outbox import CommandState
from mobile.device.upload import Uploads
from mobile.features.observations.parts import Areas, Captions, Details, Faces, ForStaff, Phrases
from mobile.features.observations.repository import Beginning, ObservationRepository
from mobile.features.observations.state import TEXT_LIMIT, Noting
from mobile.ui.feedback import Empty, Handler, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.forms import Form, LongTextInput, Toggle
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.theme import FORM_WIDTH, GAP, WIDE_GAP, WIDE_WIDTH
from mobile.ui.uploads import PickButton, SentFiles
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.reference import Framework
from server.shared.i18n import Translator

PHOTOS: Final = 6
_HALF: Final[dict[str | ft.ResponsiveRowBreakpoint, int | float]] = {"xs": 12, "lg": 6}


@ft.component
def ObserveScreen() -> ft.Control:
    params = ft.use_route_params()
    if "group_id" not in params:
        return Body([])
    named = {name: UUID(params[name]) for name in Beginning.__struct_fields__ if name in params}
    return _Observe(UUID(params["preschool_id"]), UUID(params["group_id"]), Beginning(**named))


@ft.component
def _Observe(preschool_id: UUID, group_id: UUID, beginning: Beginning) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: _begun(device, preschool_id, group_id, beginning))
    form = use_kept(lambda: state.form)
    use_kept(lambda: state.uploads)
    came_from = _origin(preschool_id, beginning)
    group = f"/observe/{preschool_id}/{group_id}"

    async def load(_event: object = None) -> None:
        await state.load(t)

    async def save(_event: object) -> None:
        names = ", ".join(state.names)
        outcome = await state.save(t)
        if outcome in (CommandState.SENT, CommandState.WAITING):
            _say_saved(names, outcome, group, t)
            ft.context.page.navigate(came_from)

    ft.use_effect(guard(t, load), [], cleanup=state.stop_waiting)
    framework = state.framework
    if state.children is None or framework is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not state.children:
        return Body([Empty(ft.Icons.FACE_OUTLINED, t("observe-no-children"), t("observe-no-children-hint"))])
    halves = ft.ResponsiveRow(
        [
            ft.Container(_Column([Faces(state, t), Phrases(state, t), _Text(state, form, t)]), col=_HALF),
            ft.Container(
                _Column([Areas(state, framework, t), *_Rest(state, form, framework, t)]),
                col=_HALF,
            ),
        ],
        spacing=WIDE_GAP * 2,
        run_spacing=WIDE_GAP,
    )
    about = (
        [Notice(t("observe-at", title=state.activity.title), ft.Icons.EVENT_NOTE_OUTLINED)] if state.activity else []
    )
    body = Body([ScreenHead(t("observe"), back=came_from), *about, halves], limit=WIDE_WIDTH)
    return ft.Column(
        [ft.Container(body, expand=True), _SaveBar(state, t, guard(t, save))],
        spacing=0,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _begun(device: Device, preschool_id: UUID, group_id: UUID, beginning: Beginning) -> Noting:
    uploads = Uploads(device, preschool_id, "observation", at_most=PHOTOS)
    return Noting(ObservationRepository(device, preschool_id, group_id), uploads, beginning)


def _origin(preschool_id: UUID, beginning: Beginning) -> str:
    """The screen the entry was begun from."""
    if beginning.activity_id:
        return f"/activity/{preschool_id}/{beginning.plan_id}/{beginning.activity_id}"
    if beginning.child_id and not beginning.indicator_id:
        return f"/children/{preschool_id}/{beginning.child_id}"
    return "/"


def _about(state: Noting, t: Translator) -> list[ft.Control]:
    """The activity of the plan during which this was seen."""
    if state.activity is None:
        return []
    return [Notice(t("observe-at", title=state.activity.title), ft.Icons.EVENT_NOTE_OUTLINED)]


def _Column(controls: list[ft.Control]) -> ft.Control:
    return ft.Column(controls, spacing=WIDE_GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Text(state: Noting, form: Form, t: Translator) -> ft.Control:
    field = LongTextInput(form, "text", t("observe-text"), 2)
    field.max_length = TEXT_LIMIT

    async def typed(event: ft.Event[ft.TextField]) -> None:
        form.typed("text", event.control.value)
        state.typed()

    field.on_change = typed
    return field


def _Rest(state: Noting, form: Form, framework: Framework, t: Translator) -> list[ft.Control]:
    return [
        Details(state, framework, t),
        ft.Column(
            [
                PickButton(state.uploads, t("observe-photos"), photos=True),
                SentFiles(state.uploads, t),
                *Captions(state, form, t),
            ],
            spacing=GAP,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        Toggle(form, "shared", t("observe-shared")),
    ]


def _SaveBar(state: Noting, t: Translator, save: Handler) -> ft.Control:
    """Always under the thumb, however long the screen is."""
    sending = state.uploads.sending
    button = ft.FilledButton(
        t("observe-photos-going") if sending else t("client-save"),
        icon=ft.Icons.CHECK,
        height=look.TOUCH_TARGET + 8,
        disabled=state.busy or sending,
        on_click=save,
    )
    missing = next(iter(state.form.errors.values()), None)
    bar = ft.Column(
        [Refusal(state.problem or missing), *ForStaff(state, save, t), button],
        spacing=GAP,
        tight=True,
        width=FORM_WIDTH,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.Container(
        bar,
        bgcolor=look.SURFACE,
        border=ft.Border.only(top=ft.BorderSide(1, look.LINE)),
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP + 4),
        alignment=ft.Alignment.CENTER,
    )


def _say_saved(names: str, outcome: CommandState, group: str, t: Translator) -> None:
    """Says in passing that the entry is kept, with the way to the next one."""
    page = ft.context.page

    async def another(_event: object) -> None:
        page.navigate(group)

    key = "observe-saved" if outcome is CommandState.SENT else "observe-waits"
    page.show_dialog(
        ft.SnackBar(
            ft.Text(t(key, names=names), color=look.SURFACE),
            action=ft.SnackBarAction(t("observe-another"), text_color=look.PRIMARY_SOFT, on_click=guard(t, another)),
            duration=ft.Duration(seconds=8),
            persist=False,
        )
    )
