"""A resource on paper: how many cards to a sheet, where their words stand, in which language."""

from typing import Final

import flet as ft

from mobile.device.device import use_device
from mobile.features.media.opened import Opened
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import Asking, Muted, Quiet
from mobile.ui.feedback import Handler, guard
from mobile.ui.forms import Form, Option, use_form
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.i18n import LANGUAGES, Translator, content_language

_SETS: Final = frozenset({"picture_set", "card_set"})
_PRINTED: Final = frozenset({"picture", "picture_set", "card_set", "worksheet", "outline", "presentation"})


def can_be_printed(resource: Resource) -> bool:
    """Whether there is something of it for paper."""
    return resource.kind in _PRINTED and resource.file.state == "ready" and bool(resource.pages or resource.parts)


@ft.component
def PaperDialog(state: Opened, resource: Resource, leave: Handler) -> ft.Control:
    """Asks how it shall be printed; the paper opens in a window of its own. Draws nothing itself."""
    device, t = use_device(), use_words()
    form = use_form({"per_page": "4", "words": "front", "language": content_language(t.language)})

    async def printed(event: object) -> None:
        await state.note("printed")
        await leave(event)

    cards = resource.kind in _SETS and bool(resource.parts)
    query = f"?per_page={form.text('per_page')}&words={form.text('words')}&language={form.text('language')}"
    address = device.session.address_of(f"{state.repository.paper_path(resource)}{query}")
    opening = ft.FilledButton(
        t("media-paper-open"),
        icon=ft.Icons.PRINT_OUTLINED,
        height=look.TOUCH_TARGET,
        action=ft.OpenUrl(address, target=ft.UrlTarget.BLANK),
        on_click=guard(t, printed),
    )
    asked = _asked(form, t) if cards else [Muted(t("media-paper-whole"))]
    ft.use_dialog(Asking(t("media-paper-title"), asked, [Quiet(t("client-cancel"), guard(t, leave)), opening], leave))
    return ft.Container(visible=False)


def _asked(form: Form, t: Translator) -> list[ft.Control]:
    sheets = [Option(count, t("media-paper-per-page", count=int(count))) for count in ("4", "6")]
    words = [Option(place, t(f"media-paper-words-{place}")) for place in ("front", "back", "none")]
    languages = [Option(language, t(f"client-language-{language}")) for language in LANGUAGES]
    return [
        Pills(form, Choices("per_page", t("media-paper-cards"), sheets), t),
        Pills(form, Choices("words", t("media-paper-words"), words), t),
        Pills(form, Choices("language", t("media-paper-language"), languages), t),
    ]
