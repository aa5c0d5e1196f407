"""The way to a plan on paper: a button that opens the PDF beside the client."""

from typing import Final

import flet as ft

from mobile.ui.icons import explained
from server.shared import look
from server.shared.i18n import Translator

_PRINTED: Final = ("uz", "uz-Cyrl", "ru")
"""The languages of the papers; whoever reads another one gets the first."""


def PaperButton(address: str, t: Translator) -> ft.Control:
    """Opens the paper as PDF in another window; the browser itself does, so that nothing blocks it.

    ``address`` carries the grant already, as ``Session.address_of`` makes it.
    """
    language = t.language if t.language in _PRINTED else _PRINTED[0]
    return ft.IconButton(
        ft.Icon(ft.Icons.PRINT_OUTLINED, color=look.INK_MUTED, semantics_label=t("plan-print")),
        tooltip=explained(t("plan-print")),
        width=look.TOUCH_TARGET,
        height=look.TOUCH_TARGET,
        action=ft.OpenUrl(f"{address}&form=pdf&language={language}", target=ft.UrlTarget.BLANK),
    )
