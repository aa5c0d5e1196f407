"""What may be done with a resource: keeping, opening, printing, planning, collecting, correcting, reporting."""

from collections.abc import Callable
from typing import Final

import flet as ft

from mobile.device.device import use_device
from mobile.device.session import Session
from mobile.features.media.into_collection import IntoCollection
from mobile.features.media.opened import Opened
from mobile.features.media.printing import PaperDialog, can_be_printed
from mobile.features.media.reporting import ReportDialog
from mobile.ui.dialogs import Asking, Quiet, Strong
from mobile.ui.feedback import Handler, guard
from mobile.ui.hooks import use_kept
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_MEGABYTE: Final = 1024 * 1024
_TOO_LARGE: Final = frozenset({"video", "game"})
"""Kinds that are not kept on the device as bytes."""

Asked = Callable[[str], Handler]


@ft.component
def Actions(state: Opened, resource: Resource) -> ft.Control:
    """The buttons; what asks for something opens a dialog."""
    device, t = use_device(), use_words()
    state = use_kept(lambda: state)
    asked, set_asked = ft.use_state("")

    def asking(what: str) -> Handler:
        async def ask(_event: object) -> None:
            set_asked(what)

        return guard(t, ask)

    async def leave(_event: object = None) -> None:
        set_asked("")

    buttons = [
        *_taking(state, resource, device.session, t),
        *_working(state, resource, asking, t),
        *_answering_for(state, resource, asking, t),
    ]
    parts: list[ft.Control] = [ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP)]
    if asked == "paper":
        parts.append(PaperDialog(state, resource, leave))
    elif asked == "collection":
        parts.append(IntoCollection(resource, leave))
    elif asked == "report":
        parts.append(ReportDialog(state.repository, resource, leave))
    elif asked == "withdraw":
        parts.append(_Withdrawing(state, leave))
    return ft.Column(parts, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _working(state: Opened, resource: Resource, asking: Asked, t: Translator) -> list[ft.Control]:
    """Paper, plan, collection, rating."""

    async def rate(_event: object) -> None:
        state.ask()

    buttons: list[ft.Control] = []
    if can_be_printed(resource) and not state.offline:
        buttons.append(_Way(t("media-print"), ft.Icons.PRINT_OUTLINED, asking("paper")))
    if state.may_use and not state.offline:
        attach = _going(f"/media/{resource.owner_id}/{resource.id}/attach", t)
        buttons.append(_Way(t("media-attach"), ft.Icons.EVENT_AVAILABLE_OUTLINED, attach))
        buttons.append(_Way(t("media-into-collection"), ft.Icons.CREATE_NEW_FOLDER_OUTLINED, asking("collection")))
    if state.may_use and not state.asks_how_it_went:
        buttons.append(_Way(t("media-rate"), ft.Icons.SENTIMENT_SATISFIED_OUTLINED, guard(t, rate)))
    return buttons


def _answering_for(state: Opened, resource: Resource, asking: Asked, t: Translator) -> list[ft.Control]:
    """Whoever answers for it corrects and withdraws it; everybody else may report a problem."""
    if state.offline:
        return []
    if Action.MEDIA_UPDATE.value not in resource.permitted:
        return [Quiet(t("media-report"), asking("report"))]
    change = _going(f"/media/{resource.owner_id}/{resource.id}/change", t)
    return [
        _Way(t("media-correct"), ft.Icons.EDIT_OUTLINED, change),
        Quiet(t("media-withdraw"), asking("withdraw"), danger=True),
    ]


def _taking(state: Opened, resource: Resource, session: Session, t: Translator) -> list[ft.Control]:
    """On a tablet of its own it is kept there; a browser opens the file and keeps it where it keeps others."""

    async def keep(_event: object) -> None:
        await state.bring_home(t)

    async def opened(_event: object) -> None:
        await state.note("downloaded")

    buttons: list[ft.Control] = []
    if state.keeps_files and resource.file.state == "ready" and resource.kind not in _TOO_LARGE:
        kept = t("media-kept", megabytes=t.number(state.on_device / _MEGABYTE, "0.0"))
        icon = ft.Icons.DOWNLOAD_DONE if state.on_device else ft.Icons.DOWNLOAD_OUTLINED
        button = _Way(kept if state.on_device else t("media-keep"), icon, guard(t, keep))
        button.disabled = state.busy
        buttons.append(button)
    if resource.download_url and not state.offline:
        buttons.append(
            ft.OutlinedButton(
                t("media-download"),
                icon=ft.Icons.OPEN_IN_NEW,
                height=look.TOUCH_TARGET,
                action=ft.OpenUrl(session.address_of(resource.download_url), target=ft.UrlTarget.BLANK),
                on_click=guard(t, opened),
            )
        )
    return buttons


def _Way(text: str, icon: ft.IconData, press: Handler) -> ft.OutlinedButton:
    return ft.OutlinedButton(text, icon=icon, height=look.TOUCH_TARGET, on_click=press)


def _going(route: str, t: Translator) -> Handler:
    async def go(_event: object) -> None:
        ft.context.page.navigate(route)

    return guard(t, go)


@ft.component
def _Withdrawing(state: Opened, leave: Handler) -> ft.Control:
    t = use_words()

    async def withdraw(event: object) -> None:
        if await state.withdraw(t):
            ft.context.page.navigate("/media")
        else:
            await leave(event)

    actions = [Quiet(t("client-cancel"), guard(t, leave)), Strong(t("media-withdraw"), guard(t, withdraw))]
    ft.use_dialog(Asking(t("media-withdraw-title"), [ft.Text(t("media-withdraw-hint"))], actions, leave))
    return ft.Container(visible=False)
