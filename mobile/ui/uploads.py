"""Choosing files and watching them go: one button, and a line for each file."""

from collections.abc import Sequence
from typing import Final, Protocol
from uuid import UUID

import flet as ft

from mobile.ui.feedback import guard, say
from mobile.ui.icons import IconAction
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.i18n import Translator

_COMPRESSION: Final = 85
_SENDING: Final = "sending"
_SIGNS: Final = {
    _SENDING: (ft.Icons.CLOUD_UPLOAD_OUTLINED, look.INK_MUTED),
    "checking": (ft.Icons.CHECK_CIRCLE_OUTLINE, look.PRIMARY),
    "ready": (ft.Icons.CHECK_CIRCLE, look.PRIMARY),
    "failed": (ft.Icons.ERROR_OUTLINE, look.DANGER),
}


class ChosenFile(Protocol):
    """One file: ``stage`` is sending, checking, ready or failed; ``progress`` from 0 to 1."""

    @property
    def id(self) -> UUID: ...

    @property
    def name(self) -> str: ...

    @property
    def stage(self) -> str: ...

    @property
    def progress(self) -> float: ...

    @property
    def fault(self) -> Exception | None: ...


class ChosenFiles(Protocol):
    """The files of one form and the chooser that brings them."""

    @property
    def files(self) -> Sequence[ChosenFile]: ...

    @property
    def picker(self) -> ft.FilePicker: ...

    @property
    def at_most(self) -> int: ...

    @property
    def room(self) -> int: ...

    @property
    def sending(self) -> bool: ...

    def remove(self, file_id: UUID) -> None: ...


def PickButton(
    uploads: ChosenFiles, label: str, *, photos: bool = False, extensions: Sequence[str] | None = None
) -> ft.Control:
    """Opens the chooser inside the touch itself: Safari on an iPad opens it in no other way."""
    kind = ft.FilePickerFileType.IMAGE if photos else ft.FilePickerFileType.CUSTOM
    several = uploads.at_most > 1
    return ft.OutlinedButton(
        label,
        icon=ft.Icons.ADD_A_PHOTO_OUTLINED if photos else ft.Icons.UPLOAD_FILE_OUTLINED,
        height=look.TOUCH_TARGET + 4,
        disabled=uploads.sending or (several and uploads.room <= 0),
        action=ft.PickFiles(
            uploads.picker,
            file_type=kind,
            allowed_extensions=None if photos else list(extensions or ()),
            allow_multiple=several,
            compression_quality=_COMPRESSION if photos else 0,
            cancel_upload_on_window_blur=False,
        ),
    )


def SentFiles(uploads: ChosenFiles, t: Translator) -> ft.Control:
    """The chosen files with how far they are, or why they were refused."""
    lines = [_Line(uploads, file, t) for file in uploads.files]
    return ft.Column(lines, spacing=GAP, visible=bool(lines), horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Line(uploads: ChosenFiles, file: ChosenFile, t: Translator) -> ft.Control:
    async def remove(_event: object) -> None:
        uploads.remove(file.id)

    icon, colour = _SIGNS[file.stage]
    told = say(file.fault, t) if file.fault else t(f"upload-{file.stage}")
    words: list[ft.Control] = [
        ft.Text(file.name, max_lines=1, overflow=ft.TextOverflow.ELLIPSIS),
        ft.Text(told, size=13, color=look.DANGER if file.fault else look.INK_MUTED),
    ]
    if file.stage == _SENDING:
        words.append(ft.ProgressBar(value=file.progress or None, height=4))
    away = IconAction(ft.Icons.CLOSE, t("upload-remove", name=file.name), guard(t, remove))
    away.visible = file.stage != _SENDING
    return ft.Row(
        [ft.Icon(icon, color=colour), ft.Column(words, spacing=2, tight=True, expand=True), away],
        spacing=GAP + 4,
        key=str(file.id),
    )
