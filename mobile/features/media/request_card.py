"""A request to share a resource: its state, what was said, and what may be done with it."""

from collections.abc import Callable
from typing import Final

import flet as ft

from mobile.features.media.repository import MediaRepository
from mobile.ui.dialogs import Asking, Muted, Quiet, Strong
from mobile.ui.feedback import Handler, Refusal, ScreenState, guard
from mobile.ui.forms import LongTextInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media_sharing import SharingDecision, SharingRequest
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_LOOKS: Final = {
    "waiting": (ft.Icons.HOURGLASS_EMPTY, look.WARNING),
    "returned": (ft.Icons.REPLY, look.ACCENT),
    "accepted": (ft.Icons.CHECK_CIRCLE_OUTLINE, look.GOOD),
    "declined": (ft.Icons.CANCEL_OUTLINED, look.DANGER),
    "withdrawn": (ft.Icons.UNDO, look.INK_MUTED),
}
_LONGEST: Final = 500
_ANSWER: Final = "answer"


class Requests(ScreenState):
    """Requests on a screen: answered, taken back, decided on; after each they are asked for anew."""

    repository: MediaRepository

    async def act(self, request: SharingRequest, step: str, words: str, t: Translator) -> bool:
        """``step`` is answer, withdraw, or a decision."""

        async def work() -> None:
            if step == _ANSWER:
                await self.repository.answer(request, words)
            elif step == "withdraw":
                await self.repository.take_back(request)
            else:
                decision = SharingDecision(decision=step, words=words)  # type: ignore[arg-type]  # the caller's words
                await self.repository.decide(request, decision)
            await self._load()

        return await self.during(work(), t)

    async def _load(self) -> None:
        raise NotImplementedError


@ft.component
def RequestCard(state: Requests, request: SharingRequest, t: Translator, *, named: bool = False) -> ft.Control:
    """With ``named`` the resource and who asked are told as well."""
    asked, set_asked = ft.use_state("")

    async def leave(_event: object = None) -> None:
        set_asked("")

    def asking(step: str) -> Handler:
        async def ask(_event: object) -> None:
            set_asked(step)

        return guard(t, ask)

    async def open_resource(_event: object) -> None:
        ft.context.page.navigate(f"/media/{request.preschool_id}/{request.resource_id}")

    icon, colour = _LOOKS.get(request.state, _LOOKS["waiting"])
    told = t("media-request-told", reach=t(f"media-reach-{request.reach}"), state=t(f"media-request-{request.state}"))
    lines: list[ft.Control] = []
    if named:
        title = ft.TextButton(
            t.chosen(request.title),
            height=look.TOUCH_TARGET,
            style=ft.ButtonStyle(padding=0),  # stands at the edge where the lines beneath it begin
            on_click=guard(t, open_resource),
        )
        by = t("media-request-by", name=request.asked_by_name, place=request.preschool_name)
        lines += [ft.Row([title], wrap=True), Muted(by, 13)]
    head = ft.Row([ft.Icon(icon, color=colour), ft.Text(told, expand=True, color=colour)], spacing=GAP)
    lines += [head, *_remarks(request, t)]
    buttons = _buttons(request, asking, t)
    lines.append(ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP, visible=bool(buttons)))
    if asked:
        lines.append(_Words(state, request, asked, leave))
    column = ft.Column(lines, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Container(
        column,
        padding=12,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        bgcolor=look.SURFACE,
        key=str(request.id),
    )


def _remarks(request: SharingRequest, t: Translator) -> list[ft.Control]:
    return [
        ft.Column([ft.Text(one.text), Muted(f"{one.name}, {t.moment(one.at)}", 13)], spacing=0, tight=True)
        for one in request.remarks
    ]


def _buttons(request: SharingRequest, asking: Callable[[str], Handler], t: Translator) -> list[ft.Control]:
    buttons: list[ft.Control] = []
    if Action.MEDIA_REVIEW.value in request.permitted:
        buttons += [
            Strong(t("media-decide-accept"), asking("accept")),
            Quiet(t("media-decide-return"), asking("return")),
            Quiet(t("media-decide-decline"), asking("decline"), danger=True),
        ]
    if Action.MEDIA_UPDATE.value in request.permitted:
        if request.state == "returned":
            buttons.append(Strong(t("media-request-answer"), asking(_ANSWER)))
        buttons.append(Quiet(t("media-request-take-back"), asking("withdraw")))
    return buttons


@ft.component
def _Words(state: Requests, request: SharingRequest, step: str, leave: Handler) -> ft.Control:
    """The last question before a step, with room for words where they are read; draws nothing itself."""
    t = use_words()
    state = use_kept(lambda: state)
    form = use_form()

    async def act(_event: object) -> None:
        if await state.act(request, step, form.text("words"), t):
            await leave(None)

    asked: list[ft.Control] = [ft.Text(t(f"media-step-{step}-hint")), Refusal(state.problem)]
    if step != "withdraw":
        words = LongTextInput(form, "words", t("media-step-words"), 2)
        words.max_length = _LONGEST
        asked.insert(1, words)
    actions = [
        Quiet(t("client-cancel"), guard(t, leave)),
        Strong(t(f"media-step-{step}"), guard(t, act), disabled=state.busy),
    ]
    ft.use_dialog(Asking(t.chosen(request.title), asked, actions, leave))
    return ft.Container(visible=False)
