"""The library: what there is for this week, for an age, for an area."""

from collections.abc import Callable

import flet as ft

from mobile.device.device import use_device
from mobile.device.themes import theme_of
from mobile.features.media.parts import Filters, ResourceCard
from mobile.features.media.repository import MediaRepository
from mobile.features.media.state import Library
from mobile.ui.feedback import Empty, Handler, Loading, Problem, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body
from mobile.ui.lists import Pager, SearchField
from mobile.ui.players import Round
from mobile.ui.theme import WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import Breadth, use_breadth, use_words
from server.shared import look
from server.shared.contract.reference import Reference
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_QUARTERS: dict[str | ft.ResponsiveRowBreakpoint, int | float] = {"xs": 6, "md": 4, "lg": 3}


@ft.component
def MediaScreen() -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Library(MediaRepository(device), t))
    nothing: Reference | None = None
    reference, set_reference = ft.use_state(nothing)

    async def load(_event: object = None) -> None:
        set_reference(await device.reference.get())
        await state.load()

    async def add(_event: object) -> None:
        ft.context.page.navigate("/media/new")

    ft.use_effect(guard(t, load), [])
    parts: list[ft.Control] = [_Head(state, use_breadth(), t, guard(t, add))]
    account = device.session.account
    today = account.today if account else None
    theme = ft.use_memo(lambda: theme_of(reference.themes, today) if reference and today else None, [reference, today])
    if reference is not None:
        parts.append(Filters(state, reference, theme, t))
    parts.append(_Cards(state, device.session.address_of, t))
    return Body(parts, limit=WIDE_WIDTH)


def _Head(state: Library, breadth: Breadth, t: Translator, add: Handler) -> ft.Control:
    """The search, and the way to add; a phone has room for its picture only."""
    button: ft.Control = Round(ft.Icons.ADD, t("media-add"), add)
    if breadth is not Breadth.PHONE:
        button = ft.FilledButton(t("media-add"), icon=ft.Icons.ADD, height=look.TOUCH_TARGET + 8, on_click=add)
    button.visible = Action.MEDIA_UPLOAD.value in state.permitted
    search = ft.Container(SearchField(t("media-search"), state.search, t), expand=True)
    return ft.Row([search, button], spacing=WIDE_GAP)


def _Cards(state: Library, address_of: Callable[[str], str], t: Translator) -> ft.Control:
    async def again(_event: object) -> None:
        await state.load()

    if state.problem and not state.items:
        return Problem(state.problem, t, again)
    if not state.loaded:
        return Loading(t)
    if not state.items:
        return Empty(ft.Icons.PERM_MEDIA_OUTLINED, t("media-none"), t("media-none-hint"))
    cards: list[ft.Control] = [
        ft.Container(ResourceCard(row, address_of(row.thumb), t), col=_QUARTERS, key=str(row.id)) for row in state.items
    ]
    grid = ft.ResponsiveRow(cards, spacing=WIDE_GAP, run_spacing=WIDE_GAP)
    return ft.Column([grid, Pager(state, t)], spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
