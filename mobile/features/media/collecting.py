"""What the screens of collections know and do, and what both of them show."""

from collections.abc import Awaitable, Callable
from typing import Final
from uuid import UUID

import flet as ft

from mobile.features.media.into_collection import LONGEST_TITLE
from mobile.features.media.shelves import CollectionRepository, places_in
from mobile.ui.dialogs import Asking, Quiet, Strong
from mobile.ui.feedback import Handler, Refusal, ScreenState, guard
from mobile.ui.forms import TextInput, Toggle, use_form
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media_use import Collection, CollectionRow
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_COVER: Final = 72


class Shelf(ScreenState):
    """All collections, or one of them."""

    def __init__(self, repository: CollectionRepository) -> None:
        super().__init__()
        self.rows: tuple[CollectionRow, ...] = ()
        self.loaded = False
        self.opened: Collection | None = None
        self._repository = repository

    @property
    def may_write(self) -> bool:
        return self.opened is not None and Action.MEDIA_UPDATE.value in self.opened.permitted

    async def load(self, t: Translator) -> None:
        async def fetch() -> None:
            self.rows = tuple(await self._repository.all())
            self.loaded = True

        await self.during(fetch(), t)

    async def open(self, collection_id: UUID, t: Translator) -> None:
        async def fetch() -> None:
            self.opened = await self._repository.one(collection_id)

        await self.during(fetch(), t)

    async def make(self, title: str, t: Translator) -> UUID | None:
        """The new collection's id; None where it was refused, and why is said."""
        made: list[UUID] = []

        async def make() -> None:
            made.append((await self._repository.make(title, [])).id)

        await self.during(make(), t)
        return made[0] if made else None

    async def describe(self, title: str, shared: bool, t: Translator) -> bool:
        async def write() -> None:
            if self.opened:
                self.opened = await self._repository.write(self.opened, title=title, shared=shared)

        return await self.during(write(), t)

    async def move(self, place: int, by: int, t: Translator) -> None:
        """Moves a resource up or down by some places; at the ends it stays."""

        async def write() -> None:
            if self.opened:
                items = places_in(self.opened)
                items.insert(place + by, items.pop(place))
                self.opened = await self._repository.write(self.opened, items=items)

        if self.opened and 0 <= place + by < len(self.opened.items):
            await self.during(write(), t)

    async def take_out(self, place: int, t: Translator) -> None:
        async def write() -> None:
            if self.opened:
                items = [item for number, item in enumerate(places_in(self.opened)) if number != place]
                self.opened = await self._repository.write(self.opened, items=items)

        await self.during(write(), t)

    async def remove(self, t: Translator) -> bool:
        async def remove() -> None:
            if self.opened:
                await self._repository.remove(self.opened.id)

        return await self.during(remove(), t)


def SmallCover(address: str, icon: ft.IconData) -> ft.Control:
    sign = ft.Icon(icon, color=look.PRIMARY, size=30)
    shown: ft.Control = sign
    if address:
        shown = ft.Image(
            address, fit=ft.BoxFit.COVER, width=_COVER, height=_COVER, error_content=sign, exclude_from_semantics=True
        )
    return ft.Container(
        shown,
        width=_COVER,
        height=_COVER,
        bgcolor=look.PRIMARY_SOFT,
        border_radius=look.RADIUS,
        alignment=ft.Alignment.CENTER,
        clip_behavior=ft.ClipBehavior.ANTI_ALIAS,
    )


@ft.component
def Naming(
    state: Shelf,
    collection: Collection | None,
    write: Callable[[str, bool], Awaitable[None]],
    leave: Handler,
    remove: Handler | None = None,
) -> ft.Control:
    """The name of a collection and whether the preschool sees it; draws nothing itself."""
    t = use_words()
    form = use_form({"title": collection.title if collection else "", "shared": bool(collection and collection.shared)})

    async def save(_event: object) -> None:
        if form.require(t, "title"):
            await write(form.text("title"), bool(form["shared"]))

    title = TextInput(form, "title", t("media-collection-new-title"))
    title.max_length = LONGEST_TITLE
    asked: list[ft.Control] = [Refusal(state.problem), title]
    actions: list[ft.Control] = [Quiet(t("client-cancel"), guard(t, leave))]
    if collection:
        asked.append(Toggle(form, "shared", t("media-collection-share")))
    if collection and remove:
        actions.insert(0, Quiet(t("media-collection-remove"), remove, danger=True))
    actions.append(Strong(t("client-save"), guard(t, save), disabled=state.busy))
    heading = t("media-collection-change" if collection else "media-collection-new")
    ft.use_dialog(Asking(heading, asked, actions, leave))
    return ft.Container(visible=False)
