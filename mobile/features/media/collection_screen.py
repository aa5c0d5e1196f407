"""One collection: its resources in their order."""

from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.media.collecting import Naming, Shelf, SmallCover
from mobile.features.media.shelves import CollectionRepository
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Empty, Handler, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.lists import ROWS_AT_ONCE
from mobile.ui.resources import KIND_ICONS, resource_facts
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import Breadth, use_breadth, use_words
from server.shared import look
from server.shared.contract.media import ResourceRow
from server.shared.contract.media_use import Collection
from server.shared.i18n import Translator


@ft.component
def CollectionScreen() -> ft.Control:
    params = ft.use_route_params()
    if "collection_id" not in params:
        return Body([])
    return _Collection(UUID(params["collection_id"]))


@ft.component
def _Collection(collection_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Shelf(CollectionRepository(device)))

    async def load(_event: object = None) -> None:
        await state.open(collection_id, t)

    ft.use_effect(guard(t, load), [])
    opened = state.opened
    if opened is None:
        return Body([Problem(state.problem, t, load) if state.problem else SkeletonRows(t)])
    return Body(
        [
            ScreenHead(opened.title, back="/media/collections", actions=[_Change(state, opened)]),
            Muted(_told(opened, t)),
            Refusal(state.problem),
            _Items(state, opened),
        ]
    )


@ft.component
def _Change(state: Shelf, opened: Collection) -> ft.Control:
    """The way to another name, to colleagues, and to the end of a collection."""
    t = use_words()
    naming, set_naming = ft.use_state(False)

    async def begin(_event: object) -> None:
        set_naming(True)

    async def leave(_event: object = None) -> None:
        set_naming(False)

    async def describe(title: str, shared: bool) -> None:
        if await state.describe(title, shared, t):
            await leave()

    async def remove(_event: object) -> None:
        if await state.remove(t):
            ft.context.page.navigate("/media/collections")

    parts: list[ft.Control] = [IconAction(ft.Icons.EDIT_OUTLINED, t("media-collection-change"), guard(t, begin))]
    if naming:
        parts.append(Naming(state, opened, describe, leave, guard(t, remove)))
    return ft.Row(parts, tight=True, spacing=0, visible=state.may_write)


def _told(opened: Collection, t: Translator) -> str:
    """How much is in it, and who sees it or whose it is."""
    whose = t("media-collection-shared" if opened.shared else "media-collection-own")
    if not opened.own:
        whose = t("media-collection-of", name=opened.author_name)
    return f"{t('media-items', count=len(opened.items))} · {whose}"


@ft.component
def _Items(state: Shelf, opened: Collection) -> ft.Control:
    """Fifty at a time: a collection may have two hundred."""
    device, t = use_device(), use_words()
    shown, set_shown = ft.use_state(ROWS_AT_ONCE)

    async def more(_event: object) -> None:
        set_shown(shown + ROWS_AT_ONCE)

    if not opened.items:
        return Empty(ft.Icons.FOLDER_OUTLINED, t("media-collection-empty"), t("media-collection-empty-hint"))
    phone = use_breadth() is Breadth.PHONE
    begin = max(0, min(shown, len(opened.items)) - ROWS_AT_ONCE)
    rows: list[ft.Control] = [
        _Item(row, device.session.address_of(row.thumb), t, _moving(state, begin + place, row, t), phone)
        for place, row in enumerate(opened.items[begin:shown])
    ]
    if shown < len(opened.items):
        rows.append(_More(guard(t, more), t))
    return ft.Column(rows, spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _More(press: Handler, t: Translator) -> ft.Control:
    return ft.OutlinedButton(
        t("client-next-page"), icon=ft.Icons.CHEVRON_RIGHT, height=look.TOUCH_TARGET, on_click=press
    )


def _Item(row: ResourceRow, address: str, t: Translator, moving: list[ft.Control], phone: bool) -> ft.Control:
    """One resource of a collection, and the buttons of whoever may write it; on a phone they stand below."""

    async def open_resource(_event: object) -> None:
        ft.context.page.navigate(f"/media/{row.owner_id}/{row.id}")

    words = ft.Column(
        [ft.Text(t.chosen(row.title), max_lines=2), Muted(resource_facts(row, t), 13)],
        spacing=2,
        tight=True,
        expand=True,
    )
    cover = SmallCover(address, KIND_ICONS.get(row.kind, ft.Icons.INSERT_DRIVE_FILE_OUTLINED))
    area = ft.Container(ft.Row([cover, words], spacing=WIDE_GAP), on_click=guard(t, open_resource), ink=True)
    pressed = ft.MergeSemantics(content=ft.Semantics(content=area, button=True), expand=not phone)
    buttons = ft.Row(moving, spacing=0, tight=not phone, alignment=ft.MainAxisAlignment.END, visible=bool(moving))
    stretched = ft.CrossAxisAlignment.STRETCH
    both = [pressed, buttons]
    line: ft.Control = ft.Row(both, spacing=GAP)
    if phone:
        line = ft.Column(both, spacing=0, tight=True, horizontal_alignment=stretched)
    return ft.Card(ft.Container(line, padding=8), key=str(row.id))


def _moving(state: Shelf, place: int, row: ResourceRow, t: Translator) -> list[ft.Control]:
    """Up, down and out."""

    def by(step: int) -> Handler:
        async def move(_event: object) -> None:
            await state.move(place, step, t)

        return guard(t, move)

    async def out(_event: object) -> None:
        await state.take_out(place, t)

    if not state.may_write or state.opened is None:
        return []
    title = t.chosen(row.title)
    up = IconAction(ft.Icons.ARROW_UPWARD, t("media-move-up", title=title), by(-1))
    down = IconAction(ft.Icons.ARROW_DOWNWARD, t("media-move-down", title=title), by(1))
    up.disabled, down.disabled = place == 0, place == len(state.opened.items) - 1
    return [up, down, IconAction(ft.Icons.CLOSE, t("media-take-out", title=title), guard(t, out))]
