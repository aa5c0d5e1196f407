"""Pieces of a conversation: bubbles, the entry a message is about, the bar to write in."""

from collections.abc import Awaitable, Callable

import flet as ft

from mobile.device.clock import preschool_now
from mobile.features.messages.repository import Unsent
from mobile.ui.aloud import Aloud, Loudspeaker
from mobile.ui.entries import moment_words
from mobile.ui.feedback import guard
from mobile.ui.icons import IconAction
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.family import Message
from server.shared.domain.calendar import PRESCHOOL_TIME
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

Withdraw = Callable[[Message, Translator], Awaitable[None]]


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def Bubble(message: Message, t: Translator, withdraw: Withdraw, aloud: Aloud, heard: str) -> ft.Control:
    """One message, read aloud from ``heard``: own ones on the right, with how far they have come."""

    async def take_back(_event: object) -> None:
        await withdraw(message, t)

    lines: list[ft.Control] = []
    if not message.mine:
        lines.append(ft.Text(message.author_name, size=13, weight=ft.FontWeight.W_600, color=look.PRIMARY_DARK))
    if message.observation_id and message.observation_text:
        lines.append(Quote(message.observation_text))
    words = t("message-withdrawn") if message.withdrawn else message.text
    lines.append(ft.Text(words, italic=message.withdrawn, color=look.INK_MUTED if message.withdrawn else look.INK))
    foot: list[ft.Control] = [ft.Text(moment_words(message.sent_at, t), size=13, color=look.INK_MUTED)]
    if message.mine and not message.withdrawn:
        foot.append(_Reached(message, t))
    lines.append(ft.Row(foot, spacing=GAP, wrap=True, run_spacing=0))
    own = Action.MESSAGE_WRITE.value in message.permitted
    aside: list[ft.Control] = [IconAction(ft.Icons.UNDO, t("message-withdraw"), guard(t, take_back))] if own else []
    if not message.mine and not message.withdrawn:
        aside.append(Loudspeaker(aloud, heard, t))
    return _on_its_side(lines, aside, mine=message.mine, key=str(message.id))


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def UnsentBubble(unsent: Unsent, t: Translator, give_up: Callable[[Unsent], Awaitable[None]]) -> ft.Control:
    """A message that is still on this device, or that the server refused."""

    async def take_back(_event: object) -> None:
        await give_up(unsent)

    colour = look.DANGER if unsent.problem else look.WARNING
    icon = ft.Icons.ERROR_OUTLINE if unsent.problem else ft.Icons.SCHEDULE
    told = ft.Row(
        [
            ft.Icon(icon, size=16, color=colour),
            ft.Text(unsent.problem or t("message-waits"), size=13, color=colour, expand=True, expand_loose=True),
        ],
        spacing=4,
        tight=True,
    )
    lines: list[ft.Control] = [ft.Text(unsent.text), told]
    if unsent.problem:
        lines.append(ft.TextButton(t("message-change"), height=look.TOUCH_TARGET, on_click=guard(t, take_back)))
    return _on_its_side(lines, [], mine=True, key=str(unsent.command_id))


def Quote(text: str) -> ft.Control:
    """The entry a message is about, in a few words."""
    line = ft.Row(
        [
            ft.Icon(ft.Icons.FORMAT_QUOTE, size=18, color=look.PRIMARY),
            ft.Text(text, size=14, color=look.INK_MUTED, max_lines=2, overflow=ft.TextOverflow.ELLIPSIS, expand=True),
        ],
        spacing=GAP,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    return ft.Container(line, bgcolor=look.GROUND, border_radius=look.RADIUS / 2, padding=GAP)


def _Reached(message: Message, t: Translator) -> ft.Control:
    """Whether an own message was read, or when it will be told."""
    heard = message.heard_at.astimezone(PRESCHOOL_TIME)
    now = preschool_now()
    icon, colour, told = ft.Icons.DONE, look.INK_MUTED, t("message-sent")
    if message.read_by:
        icon, colour, told = ft.Icons.DONE_ALL, look.PRIMARY, t("message-read")
    elif heard > now:
        today = heard.date() == now.date()
        key = "message-heard-today" if today else "message-heard-later"
        icon, colour = ft.Icons.BEDTIME_OUTLINED, look.WARNING
        told = t(key, clock=t.clock(heard.time()), day=t.day_and_month(heard.date()))
    return ft.Row(
        [ft.Icon(icon, size=16, color=colour), ft.Text(told, size=13, color=colour, expand=True, expand_loose=True)],
        spacing=4,
        tight=True,
    )


def _on_its_side(lines: list[ft.Control], aside: list[ft.Control], *, mine: bool, key: str) -> ft.Control:
    bubble = ft.Container(
        ft.Column(lines, spacing=4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.START),
        bgcolor=look.PRIMARY_SOFT if mine else look.SURFACE,
        border=None if mine else ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP - 2, vertical=GAP + 2),
        expand=True,
        expand_loose=True,
    )
    side = ft.MainAxisAlignment.END if mine else ft.MainAxisAlignment.START
    return ft.Container(
        ft.Row(
            [*aside, bubble] if mine else [bubble, *aside],
            alignment=side,
            spacing=0,
            vertical_alignment=ft.CrossAxisAlignment.CENTER,
        ),
        padding=ft.Padding.only(left=48 if mine else 0, right=0 if mine else 48),
        key=key,
    )
