"""What a screen says when it waits, has nothing, failed, or did something: never a red box, never silence."""

import logging
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Final
from uuid import uuid4

import flet as ft

from mobile.problems import ApiProblem, ServerAway
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.i18n import Translator

_LOG: Final = logging.getLogger("mobile")

Handler = Callable[..., Awaitable[None]]


class ScreenState(ft.Observable):
    """The base of a screen's state: whether it is busy, and what went wrong last."""

    def __init__(self) -> None:
        self.busy = False
        self.problem: str | None = None

    async def during(self, work: Awaitable[None], t: Translator) -> bool:
        """Shows the screen as busy while `work` runs and keeps what went wrong; True when nothing did."""
        self.busy, self.problem = True, None
        try:
            await work
        except Exception as fault:  # noqa: BLE001 - the outermost edge of the client
            self.problem = say(fault, t)
        finally:
            self.busy = False
        return self.problem is None


def say(fault: Exception, t: Translator) -> str:
    """What a person reads about a fault; one nobody foresaw is logged under the number that is shown."""
    if isinstance(fault, ServerAway):
        return t("client-server-away")
    if isinstance(fault, ApiProblem):
        text = t.error(fault.code, fault.params)
        return t("client-with-number", text=text, number=fault.request_id) if fault.status >= 500 else text
    number = uuid4().hex[:8]
    _LOG.error("fault %s", number, exc_info=fault)
    return t("client-with-number", text=t("client-unexpected"), number=number)


def guard(t: Translator, handler: Handler) -> Handler:
    """The handler of an event, made safe: whatever it raises is said in a bar at the bottom.

    An exception that leaves a handler would replace the whole screen by its English text.
    """

    @wraps(handler)
    async def guarded(*event: object) -> None:
        page = ft.context.page
        try:
            await handler(*event)
        except Exception as fault:  # noqa: BLE001 - the outermost edge of the client
            tell(page, say(fault, t))

    return guarded


def tell(page: ft.Page, text: str) -> None:
    """Says something in passing, at the bottom of the screen."""
    page.show_dialog(ft.SnackBar(ft.Text(text, color=look.SURFACE), duration=ft.Duration(seconds=6)))


def Loading(t: Translator) -> ft.Control:
    """A calm sign that something is being fetched."""
    ring = ft.ProgressRing(width=32, height=32, semantics_label=t("client-loading"))
    return ft.Container(ring, alignment=ft.Alignment.CENTER, padding=WIDE_GAP * 2)


def SkeletonRows(t: Translator, rows: int = 6) -> ft.Control:
    """The shape of a list that is being fetched."""
    lines: list[ft.Control] = [
        ft.Row(
            [
                ft.Container(width=44, height=44, border_radius=22, bgcolor=look.LINE),
                ft.Column(
                    [_bar(220), _bar(130)],
                    spacing=GAP,
                    tight=True,
                ),
            ],
            spacing=WIDE_GAP,
        )
        for _ in range(rows)
    ]
    return ft.Semantics(
        label=t("client-loading"), content=ft.Column(lines, spacing=WIDE_GAP), exclude_semantics=True, container=True
    )


def _bar(width: int) -> ft.Control:
    return ft.Container(width=width, height=12, border_radius=6, bgcolor=look.LINE)


def Empty(icon: ft.IconData, title: str, hint: str = "", action: ft.Control | None = None) -> ft.Control:
    """There is nothing here, why that is so, and what to do about it."""
    return _centred(icon, look.PRIMARY, look.PRIMARY_SOFT, [title, hint], action)


def Problem(text: str, t: Translator, retry: Handler | None = None) -> ft.Control:
    """Something could not be shown; `retry` fetches it again."""
    again = (
        ft.OutlinedButton(
            t("client-try-again"), icon=ft.Icons.REFRESH, height=look.TOUCH_TARGET, on_click=guard(t, retry)
        )
        if retry
        else None
    )
    return _centred(ft.Icons.CLOUD_OFF_OUTLINED, look.DANGER, look.DANGER_SOFT, [text, ""], again)


def _centred(icon: ft.IconData, colour: str, ground: str, texts: list[str], action: ft.Control | None) -> ft.Control:
    title, hint = texts
    parts: list[ft.Control] = [
        ft.Container(
            ft.Icon(icon, size=36, color=colour),
            width=80,
            height=80,
            border_radius=40,
            bgcolor=ground,
            alignment=ft.Alignment.CENTER,
        ),
        ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_LARGE, text_align=ft.TextAlign.CENTER),
    ]
    if hint:
        parts.append(ft.Text(hint, color=look.INK_MUTED, text_align=ft.TextAlign.CENTER))
    if action:
        parts.append(ft.Container(action, padding=ft.Padding.only(top=GAP)))
    column = ft.Column(parts, tight=True, spacing=GAP + 4, horizontal_alignment=ft.CrossAxisAlignment.CENTER, width=420)
    return ft.Container(column, alignment=ft.Alignment.CENTER, padding=WIDE_GAP * 2)


def Notice(text: str, icon: ft.IconData = ft.Icons.INFO_OUTLINE, action: ft.Control | None = None) -> ft.Control:
    """A quiet strip above a screen's content."""
    return _strip(text, icon, look.PRIMARY_DARK, look.PRIMARY_SOFT, action)


def Caution(text: str, action: ft.Control | None = None) -> ft.Control:
    """A strip that asks for attention."""
    return _strip(text, ft.Icons.ERROR_OUTLINE, look.WARNING, look.WARNING_SOFT, action)


def Refusal(text: str | None) -> ft.Control:
    """Why the server or a rule said no; nothing when there was no refusal."""
    if not text:
        return ft.Container(visible=False)
    strip = _strip(text, ft.Icons.ERROR_OUTLINE, look.DANGER, look.DANGER_SOFT, None)
    return ft.Semantics(content=strip, live_region=True)


def _strip(text: str, icon: ft.IconData, colour: str, ground: str, action: ft.Control | None) -> ft.Control:
    parts: list[ft.Control] = [ft.Icon(icon, color=colour, size=22), ft.Text(text, color=colour, expand=True)]
    if action:
        parts.append(action)
    return ft.Container(
        ft.Row(parts, spacing=GAP + 4),
        bgcolor=ground,
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP + 2),
    )
