"""The shelf of books with its search, and one book with its chapters."""

from collections.abc import Sequence

import flet as ft

from mobile.device.books import chapters_of
from mobile.device.device import use_device
from mobile.features.handbook.repository import HandbookRepository
from mobile.features.handbook.state import Shelf
from mobile.ui.child_links import going
from mobile.ui.feedback import Empty, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.lists import SearchField
from mobile.ui.theme import GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.handbook import Book, ChapterFound, ChapterHead
from server.shared.i18n import Translator


@ft.component
def ShelfScreen() -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Shelf(HandbookRepository(device)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    async def search(words: str) -> None:
        await state.search(words, t)

    ft.use_effect(load, [t.language])
    head = ScreenHead(t("reading-handbook"), back="/account")
    if state.handbook is None:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    field = SearchField(t("reading-search"), search, t)
    return Body([head, field, Refusal(state.problem), *_shown(state, state.handbook.books, t)])


def _shown(state: Shelf, books: Sequence[Book], t: Translator) -> list[ft.Control]:
    if state.found is None:
        return [_BookRow(book, t) for book in books if book.chapters]
    if not state.found:
        return [Empty(ft.Icons.SEARCH_OFF, t("reading-found-none"), t("reading-found-none-hint"))]
    heads = chapters_of(state.handbook)
    return [_Found(found, heads.get(found.slug), t) for found in state.found]


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _BookRow(book: Book, t: Translator) -> ft.Control:
    tile = ft.ListTile(
        leading=ft.Icon(ft.Icons.MENU_BOOK_OUTLINED, color=look.PRIMARY),
        title=ft.Text(t.chosen(book.title), weight=ft.FontWeight.W_600),
        subtitle=ft.Text(f"{t.chosen(book.summary)} {t('reading-chapters', count=len(book.chapters))}"),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, going(f"/handbook/book/{book.slug}")),
    )
    return ft.Card(tile, key=book.slug)


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Found(found: ChapterFound, head: ChapterHead | None, t: Translator) -> ft.Control:
    tile = ft.ListTile(
        leading=ft.Icon(ft.Icons.ARTICLE_OUTLINED, color=look.PRIMARY),
        title=ft.Text(t.chosen(found.title), weight=ft.FontWeight.W_600),
        subtitle=ft.Text(spans=_marked(found.excerpt)),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, going(f"/handbook/{found.slug}?from=/handbook")),
    )
    return ft.Card(tile, key=found.slug)


def _marked(excerpt: str) -> list[ft.TextSpan]:
    """The excerpt, what was found in it in bold."""
    bold = ft.TextStyle(weight=ft.FontWeight.W_700, color=look.INK)
    spans: list[ft.TextSpan] = []
    for part in excerpt.replace("›", "‹").split("‹"):
        spans.append(ft.TextSpan(part, bold if len(spans) % 2 else None))
    return [span for span in spans if span.text]


@ft.component
def BookScreen() -> ft.Control:
    params = ft.use_route_params()
    return _Book(params["book"]) if "book" in params else Body([])


@ft.component
def _Book(slug: str) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Shelf(HandbookRepository(device)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [t.language])
    if state.handbook is None:
        head = ScreenHead(t("reading-handbook"), back="/handbook")
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    book = state.book(slug)
    if book is None:
        return Body(
            [ScreenHead(t("reading-handbook"), back="/handbook"), Empty(ft.Icons.SEARCH_OFF, t("reading-gone"))]
        )
    paper = ft.OutlinedButton(
        t("reading-paper"),
        icon=ft.Icons.PICTURE_AS_PDF_OUTLINED,
        height=look.TOUCH_TARGET,
        action=ft.OpenUrl(
            device.session.address_of(f"/api/handbook/books/{slug}.pdf?language={device.session.language}"),
            target=ft.UrlTarget.BLANK,
        ),
    )
    rows: list[ft.Control] = [_ChapterRow(head, number, slug, t) for number, head in enumerate(book.chapters, start=1)]
    return Body(
        [
            ScreenHead(t.chosen(book.title), back="/handbook"),
            ft.Text(t.chosen(book.summary), color=look.INK_MUTED),
            *rows,
            ft.Row([paper], wrap=True),
        ]
    )


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _ChapterRow(head: ChapterHead, number: int, book: str, t: Translator) -> ft.Control:
    summary = ft.Column(
        [
            ft.Text(t.chosen(head.summary)),
            ft.Text(t("reading-minutes", count=head.minutes), size=14, color=look.INK_MUTED),
        ],
        spacing=GAP / 2,
        tight=True,
    )
    tile = ft.ListTile(
        leading=ft.Text(str(number), theme_style=ft.TextThemeStyle.TITLE_LARGE, color=look.PRIMARY),
        title=ft.Text(t.chosen(head.title), weight=ft.FontWeight.W_600),
        subtitle=summary,
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, going(f"/handbook/{head.slug}?from=/handbook/book/{book}")),
    )
    return ft.Card(tile, key=head.slug)
