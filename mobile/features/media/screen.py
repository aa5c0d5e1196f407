"""The library: what there is for this week, for a group, for an age, for an area."""

from collections.abc import Callable, Sequence

import flet as ft

from mobile.device.device import use_device
from mobile.features.media.finding import Library
from mobile.features.media.parts import Filters, Places, ResourceCard
from mobile.features.media.repository import MediaRepository
from mobile.ui.feedback import Empty, Handler, Loading, Notice, Problem, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body
from mobile.ui.lists import Pager, SearchField
from mobile.ui.players import Round
from mobile.ui.theme import WIDE_GAP, WIDE_WIDTH
from mobile.ui.viewport import Breadth, use_breadth, use_words
from server.shared import look
from server.shared.contract.media import ResourceRow
from server.shared.i18n import Translator

_QUARTERS: dict[str | ft.ResponsiveRowBreakpoint, int | float] = {"xs": 6, "md": 4, "lg": 3}


@ft.component
def MediaScreen() -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Library(MediaRepository(device), t))

    async def load(_event: object = None) -> None:
        await state.begin()

    async def add(_event: object) -> None:
        ft.context.page.navigate("/media/new")

    ft.use_effect(guard(t, load), [])
    breadth = use_breadth()
    parts: list[ft.Control] = [_Head(state, breadth, t, guard(t, add))]
    if state.may_use:
        parts.append(Places(state, breadth, t))
    away = Notice(t("media-offline"), icon=ft.Icons.CLOUD_OFF_OUTLINED)
    away.visible = state.offline
    parts.append(away)
    if state.reference is not None:
        parts.append(Filters(state, state.reference, breadth, t))
    parts.append(_Cards(state, device.session.address_of, t))
    return Body(parts, limit=WIDE_WIDTH)


def _Head(state: Library, breadth: Breadth, t: Translator, add: Handler) -> ft.Control:
    """The search, and the way to add; a phone has room for its picture only."""
    button: ft.Control = Round(ft.Icons.ADD, t("media-add"), add)
    if breadth is not Breadth.PHONE:
        button = ft.FilledButton(t("media-add"), icon=ft.Icons.ADD, height=look.TOUCH_TARGET + 8, on_click=add)
    button.visible = state.may_add
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
        return _nothing(state, t)
    stretched = ft.CrossAxisAlignment.STRETCH
    return ft.Column(
        [CardGrid(state.items, address_of, t), Pager(state, t)], spacing=WIDE_GAP, horizontal_alignment=stretched
    )


def CardGrid(rows: Sequence[ResourceRow], address_of: Callable[[str], str], t: Translator) -> ft.Control:
    """Resources side by side; each card is drawn anew only when its own row changes."""
    cards: list[ft.Control] = [
        ft.Container(ResourceCard(row, address_of(row.thumb), t), col=_QUARTERS, key=str(row.id)) for row in rows
    ]
    return ft.ResponsiveRow(cards, spacing=WIDE_GAP, run_spacing=WIDE_GAP)


def _nothing(state: Library, t: Translator) -> ft.Control:
    """Why there is nothing: no favourites yet, nothing used lately, or nothing that fits."""
    if state.wanted.favourites:
        return Empty(ft.Icons.STAR_OUTLINE, t("media-no-favourites"), t("media-no-favourites-hint"))
    if state.wanted.recent:
        return Empty(ft.Icons.HISTORY, t("media-no-recent"), t("media-no-recent-hint"))
    return Empty(ft.Icons.PERM_MEDIA_OUTLINED, t("media-none"), t("media-none-hint"))
