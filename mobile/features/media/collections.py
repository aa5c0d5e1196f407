"""The own collections and those that colleagues share."""

from collections.abc import Callable

import flet as ft

from mobile.device.device import use_device
from mobile.features.media.collecting import Naming, Shelf, SmallCover
from mobile.features.media.shelves import CollectionRepository
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Empty, Problem, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.theme import WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media_use import CollectionRow
from server.shared.i18n import Translator


@ft.component
def CollectionsScreen() -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Shelf(CollectionRepository(device)))
    naming, set_naming = ft.use_state(False)

    async def load(_event: object = None) -> None:
        await state.load(t)

    async def begin(_event: object) -> None:
        set_naming(True)

    async def leave(_event: object = None) -> None:
        set_naming(False)

    async def make(title: str, _shared: bool) -> None:
        made = await state.make(title, t)
        if made:
            ft.context.page.navigate(f"/media/collections/{made}")

    ft.use_effect(guard(t, load), [])
    new = ft.FilledButton(
        t("media-collection-new"), icon=ft.Icons.ADD, height=look.TOUCH_TARGET, on_click=guard(t, begin)
    )
    if not state.loaded:
        head = ScreenHead(t("media-collections"), back="/media")
        return Body([head, Problem(state.problem, t, load) if state.problem else SkeletonRows(t)])
    parts = [ScreenHead(t("media-collections"), back="/media", actions=[new] if state.rows else [])]
    parts += _rows(state, device.session.address_of, new, t)
    if naming:
        parts.append(Naming(state, None, make, leave))
    return Body(parts)


def _rows(state: Shelf, address_of: Callable[[str], str], new: ft.Control, t: Translator) -> list[ft.Control]:
    if state.rows:
        return [_Row(row, address_of, t) for row in state.rows]
    hint = t("media-collections-none-hint")
    return [Empty(ft.Icons.FOLDER_OUTLINED, t("media-collections-none"), hint, action=new)]


def _Row(row: CollectionRow, address_of: Callable[[str], str], t: Translator) -> ft.Control:
    async def open_collection(_event: object) -> None:
        ft.context.page.navigate(f"/media/collections/{row.id}")

    told = [t("media-items", count=row.count)]
    if row.shared:
        told.append(t("media-collection-shared") if row.own else t("media-collection-of", name=row.author_name))
    words = ft.Column(
        [ft.Text(row.title, theme_style=ft.TextThemeStyle.TITLE_MEDIUM), Muted(" · ".join(told))],
        spacing=2,
        tight=True,
        expand=True,
    )
    cover = SmallCover(address_of(row.covers[0]) if row.covers else "", ft.Icons.FOLDER_OUTLINED)
    line = ft.Row([cover, words, ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED)], spacing=WIDE_GAP)
    area = ft.Container(line, padding=12, on_click=guard(t, open_collection), ink=True)
    return ft.Card(ft.MergeSemantics(content=ft.Semantics(content=area, button=True)), key=str(row.id))
