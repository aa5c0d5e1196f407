"""Putting a resource into a collection: one that is there, or a new one."""

from collections.abc import Callable
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.media.shelves import CollectionRepository
from mobile.ui.dialogs import Asking, Muted, Quiet, Strong
from mobile.ui.feedback import Handler, Loading, Refusal, ScreenState, guard, tell
from mobile.ui.forms import TextInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.contract.media_use import CollectionRow, ItemPlace
from server.shared.i18n import Translator

LONGEST_TITLE = 120


class Choosing(ScreenState):
    """The collections a resource may go into."""

    def __init__(self, repository: CollectionRepository, item: ItemPlace) -> None:
        super().__init__()
        self.collections: tuple[CollectionRow, ...] = ()
        self.loaded = False
        self._repository = repository
        self._item = item

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def put(self, collection_id: UUID, t: Translator) -> bool:
        async def add() -> None:
            await self._repository.add(collection_id, self._item)

        return await self.during(add(), t)

    async def make(self, title: str, t: Translator) -> bool:
        async def make() -> None:
            await self._repository.make(title, [self._item])

        return await self.during(make(), t)

    async def _load(self) -> None:
        self.collections = tuple(one for one in await self._repository.all() if one.own)
        self.loaded = True


@ft.component
def IntoCollection(resource: Resource, leave: Handler) -> ft.Control:
    """The own collections and a field for a new one; draws nothing itself."""
    device, t = use_device(), use_words()
    item = ItemPlace(owner_id=resource.owner_id, resource_id=resource.id)
    state = use_kept(lambda: Choosing(CollectionRepository(device), item))
    form = use_form()

    async def load() -> None:
        await state.load(t)

    async def done(title: str) -> None:
        tell(ft.context.page, t("media-put-into", title=title))
        await leave(None)

    async def make(_event: object) -> None:
        done_with = form.text("title")
        if form.require(t, "title") and await state.make(done_with, t):
            await done(done_with)

    def putting(row: CollectionRow) -> Handler:
        async def put(_event: object) -> None:
            if await state.put(row.id, t):
                await done(row.title)

        return guard(t, put)

    ft.use_effect(guard(t, load), [])
    title = TextInput(form, "title", t("media-collection-new-title"))
    title.max_length = LONGEST_TITLE
    making = Strong(t("media-collection-make"), guard(t, make), disabled=state.busy)
    asked = [Refusal(state.problem), *_rows(state, putting, t), title]
    ft.use_dialog(
        Asking(t("media-into-collection"), asked, [Quiet(t("client-cancel"), guard(t, leave)), making], leave)
    )
    return ft.Container(visible=False)


def _rows(state: Choosing, putting: Callable[[CollectionRow], Handler], t: Translator) -> list[ft.Control]:
    if state.collections:
        return [_Row(row, putting(row), t) for row in state.collections]
    return [Muted(t("media-collections-none-hint")) if state.loaded else Loading(t)]


def _Row(row: CollectionRow, press: Handler, t: Translator) -> ft.Control:
    words = ft.Column(
        [ft.Text(row.title), Muted(t("media-items", count=row.count), 13)], spacing=0, tight=True, expand=True
    )
    line = ft.Row(
        [ft.Icon(ft.Icons.FOLDER_OUTLINED, color=look.PRIMARY), words, ft.Icon(ft.Icons.ADD)], spacing=GAP + 4
    )
    area = ft.Container(
        line,
        padding=ft.Padding.symmetric(horizontal=12, vertical=8),
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        on_click=press,
        ink=True,
        key=str(row.id),
    )
    return ft.MergeSemantics(content=ft.Semantics(content=area, button=True))
