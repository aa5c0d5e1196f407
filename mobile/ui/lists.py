"""Lists: one page of rows at a time, and a search that waits until the typing pauses."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, Generic, TypeVar

import flet as ft

from mobile.ui.feedback import Problem, ScreenState, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.theme import GAP, WIDE_GAP, field_border
from server.shared import look
from server.shared.contract.base import Page
from server.shared.i18n import Translator

T = TypeVar("T")

ROWS_AT_ONCE: Final = 50
TYPING_PAUSE: Final = 0.35

Fetch = Callable[[str, str | None], Awaitable[Page[T]]]


class PagedState(ScreenState, Generic[T]):
    """One page of a long list. `fetch(words, cursor)` brings a page; only one page is ever kept or drawn."""

    def __init__(self, fetch: Fetch[T], t: Translator) -> None:
        super().__init__()
        self.items: tuple[T, ...] = ()
        self.permitted: frozenset[str] = frozenset()
        self.loaded = False
        self.next_cursor: str | None = None
        self._fetch = fetch
        self._t = t
        self._words = ""
        self._cursors: list[str | None] = [None]
        self._asked = 0

    @property
    def has_previous(self) -> bool:
        return len(self._cursors) > 1

    async def load(self) -> None:
        """Fetches the present page, also again."""
        await self.during(self._load(), self._t)

    async def search(self, words: str) -> None:
        """Shows the first page of what fits these words."""
        self._words = words
        self._cursors = [None]
        await self.load()

    async def next_page(self) -> None:
        if self.next_cursor is not None:
            self._cursors.append(self.next_cursor)
            await self.load()

    async def previous_page(self) -> None:
        if self.has_previous:
            self._cursors.pop()
            await self.load()

    async def _load(self) -> None:
        self._asked += 1
        asked = self._asked
        page = await self._fetch(self._words, self._cursors[-1])
        if asked == self._asked:  # an answer to earlier words must not replace the later one
            self.items = tuple(page.items[:ROWS_AT_ONCE])
            self.next_cursor = page.next_cursor
            self.permitted = frozenset(page.permitted)
            self.loaded = True


def PagedRows(state: PagedState[T], row: Callable[[T], ft.Control], empty: ft.Control, t: Translator) -> ft.Control:
    """The rows of the present page with the ways to its neighbours; `row` should be a memoised component."""
    if state.problem and not state.items:

        async def again(_event: object) -> None:
            await state.load()

        return Problem(state.problem, t, again)
    if not state.loaded:
        return SkeletonRows(t)
    if not state.items:
        return empty
    stretched = ft.CrossAxisAlignment.STRETCH
    rows = ft.Column([row(item) for item in state.items], spacing=GAP, horizontal_alignment=stretched)
    return ft.Column([rows, Pager(state, t)], spacing=WIDE_GAP, horizontal_alignment=stretched)


def Pager(state: PagedState[T], t: Translator) -> ft.Control:
    """The buttons to the page before and the page after; nothing when there is one page only."""

    async def forward(_event: object) -> None:
        await state.next_page()

    async def back(_event: object) -> None:
        await state.previous_page()

    if not state.has_previous and state.next_cursor is None:
        return ft.Container(visible=False)
    return ft.Row(
        [
            ft.OutlinedButton(
                t("client-previous-page"),
                icon=ft.Icons.CHEVRON_LEFT,
                height=look.TOUCH_TARGET,
                disabled=state.busy or not state.has_previous,
                on_click=guard(t, back),
            ),
            ft.OutlinedButton(
                t("client-next-page"),
                icon=ft.Icons.CHEVRON_RIGHT,
                height=look.TOUCH_TARGET,
                disabled=state.busy or state.next_cursor is None,
                on_click=guard(t, forward),
            ),
        ],
        alignment=ft.MainAxisAlignment.CENTER,
        spacing=GAP,
        wrap=True,
    )


class _Typing:
    """What stands in a search field, and the search that waits for the typing to pause."""

    def __init__(self) -> None:
        self.words = ""
        self.pending: asyncio.Task[None] | None = None

    def forget(self) -> None:
        if self.pending:
            self.pending.cancel()


@ft.component
def SearchField(label: str, search: Callable[[str], Awaitable[None]], t: Translator) -> ft.Control:
    """A field that calls `search` with its words once the typing pauses."""
    typing = use_kept(_Typing)

    async def later() -> None:
        await asyncio.sleep(TYPING_PAUSE)
        await search(typing.words.strip())

    async def changed(event: ft.Event[ft.TextField]) -> None:
        typing.words = event.control.value
        typing.forget()
        typing.pending = asyncio.create_task(_awaited(guard(t, later)))

    ft.use_effect(lambda: None, [], cleanup=typing.forget)
    return ft.TextField(
        label=label,
        value=typing.words,
        prefix_icon=ft.Icons.SEARCH,
        on_change=changed,
        border=field_border(),
        filled=True,
        fill_color=look.SURFACE,
    )


async def _awaited(handler: Callable[[], Awaitable[None]]) -> None:
    await handler()
