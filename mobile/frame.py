"""The screens of the frame itself: the rest of the navigation, unsent work, an unknown address."""

from collections.abc import Awaitable, Callable, Sequence
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.device.outbox import Command
from mobile.device.sync import Sync
from mobile.ui.feedback import Empty, ScreenState, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, Destination, ScreenHead
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.i18n import Translator


@ft.component
def MoreScreen(destinations: Sequence[Destination]) -> ft.Control:
    """Every place a person may go, for the phone, whose bar has room for a few."""
    t = use_words()

    def going(route: str) -> Callable[[object], Awaitable[None]]:
        async def go(_event: object) -> None:
            ft.context.page.navigate(route)

        return guard(t, go)

    tiles: list[ft.Control] = [
        ft.ListTile(
            leading=ft.Icon(place.icon),
            title=t(place.label_key),
            trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT),
            on_click=going(place.route),
        )
        for place in destinations
    ]
    return Body([ScreenHead(t("client-more")), ft.Card(ft.Column(tiles, spacing=0))])


@ft.component
def NoSuchScreen() -> ft.Control:
    """An address that leads nowhere, or to something this account may not see."""
    t = use_words()

    async def home(_event: object) -> None:
        ft.context.page.navigate("/")

    to_start = ft.FilledButton(t("client-to-start"), height=look.TOUCH_TARGET, on_click=guard(t, home))
    return Body([Empty(ft.Icons.EXPLORE_OFF_OUTLINED, t("client-no-such-screen"), action=to_start)])


class UnsentState(ScreenState):
    """The signed-in account's commands that the server has not accepted."""

    def __init__(self, sync: Sync) -> None:
        super().__init__()
        self.refused: tuple[Command, ...] = ()
        self.waiting: tuple[Command, ...] = ()
        self._sync = sync

    async def load(self) -> None:
        self.refused = tuple(await self._sync.refused())
        self.waiting = tuple(await self._sync.waiting())

    async def try_again(self, command_id: UUID) -> None:
        await self._sync.try_again(command_id)
        await self.load()

    async def discard(self, command_id: UUID) -> None:
        await self._sync.discard(command_id)
        await self.load()


@ft.component
def UnsentScreen() -> ft.Control:
    """What waits to be sent, and what was refused and why; the author decides, nothing is dropped."""
    t = use_words()
    sync = use_device().sync
    counts = use_kept(lambda: sync.state)
    state = use_kept(lambda: UnsentState(sync))
    ft.use_effect(state.load, [counts.waiting, counts.refused])
    if not state.refused and not state.waiting:
        return Body(
            [
                ScreenHead(t("client-unsent")),
                Empty(ft.Icons.CLOUD_DONE_OUTLINED, t("client-all-sent"), t("client-all-sent-hint")),
            ]
        )
    refused = [_Refused(command, state, t) for command in state.refused]
    return Body([ScreenHead(t("client-unsent")), *refused, *(_Waiting(command, t) for command in state.waiting)])


def _Refused(command: Command, state: UnsentState, t: Translator) -> ft.Control:
    problem = command.problem
    reason = t.error(problem.code, problem.params) if problem else ""

    async def again(_event: object) -> None:
        await state.try_again(command.id)

    async def give_up(_event: object) -> None:
        await state.discard(command.id)

    buttons = ft.Row(
        [
            ft.OutlinedButton(t("client-try-again"), height=look.TOUCH_TARGET, on_click=guard(t, again)),
            ft.TextButton(t("client-discard"), height=look.TOUCH_TARGET, on_click=guard(t, give_up)),
        ],
        spacing=GAP,
        wrap=True,
    )
    text = ft.Text(reason, color=look.DANGER)
    return _entry(command, ft.Icons.ERROR_OUTLINE, look.DANGER, [text, buttons], t)


def _Waiting(command: Command, t: Translator) -> ft.Control:
    text = ft.Text(t("client-waits"), color=look.INK_MUTED)
    return _entry(command, ft.Icons.CLOUD_UPLOAD_OUTLINED, look.INK_MUTED, [text], t)


def _entry(command: Command, icon: ft.IconData, colour: str, below: Sequence[ft.Control], t: Translator) -> ft.Control:
    head = ft.Row(
        [
            ft.Icon(icon, color=colour),
            ft.Text(command.title, theme_style=ft.TextThemeStyle.TITLE_SMALL, expand=True),
            ft.Text(t.moment(command.created_at, "short"), theme_style=ft.TextThemeStyle.BODY_SMALL),
        ],
        spacing=GAP + 4,
    )
    return ft.Card(ft.Container(ft.Column([head, *below], spacing=GAP), padding=WIDE_GAP), key=str(command.id))
