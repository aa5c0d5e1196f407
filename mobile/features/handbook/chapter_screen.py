"""One chapter: its words and pictures, the questions at its end, the chapters before and after."""

from collections.abc import Awaitable, Callable

import flet as ft

from mobile.device.books import Books
from mobile.device.device import Device, use_device
from mobile.features.handbook.repository import HandbookRepository
from mobile.features.handbook.state import Piece, Reading
from mobile.ui.answering import AnswerRow, Told, Verdict
from mobile.ui.child_links import going
from mobile.ui.feedback import Handler, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import told_by, use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.pictures import WidePicture
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.handbook import Chapter, ReadingQuestion
from server.shared.i18n import Translator

SHELF = "/handbook"


async def guide_to(device: Device, location: str) -> str:
    """Where the chapter about a screen is read; from the handbook itself and without a chapter, the shelf."""
    if location.startswith(SHELF):
        return SHELF
    slug = await Books(device).about(location)
    return f"{SHELF}/{slug}?from={location}" if slug else SHELF


def came_from(route: str | None) -> str:
    """The screen a chapter was opened from, by the address itself; the shelf where it says nothing of ours."""
    told = told_by(route, "from")
    return told if told.startswith("/") and not told.startswith("//") else SHELF


@ft.component
def ChapterScreen() -> ft.Control:
    params = ft.use_route_params()
    return _Chapter(params["chapter"]) if "chapter" in params else Body([])


@ft.component
def _Chapter(slug: str) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Reading(HandbookRepository(device), slug))
    back = use_kept(lambda: came_from(ft.context.page.route))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [t.language])
    chapter = state.chapter
    if chapter is None:
        shown = Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
        return Body([ScreenHead(t("reading-handbook"), back=back), shown])
    parts: list[ft.Control] = [
        ScreenHead(t.chosen(chapter.title), back=back),
        ft.Text(t.chosen(chapter.summary), color=look.INK_MUTED, theme_style=ft.TextThemeStyle.BODY_LARGE),
        *([Notice(t("page-handbook-in-uzbek"), ft.Icons.TRANSLATE)] if not t.reads(chapter.language) else []),
        *(_piece(piece, t) for piece in state.pieces),
    ]
    if chapter.questions:
        parts += [ft.Divider(), *_Questions(state, chapter, t)]
    return Body([*parts, ft.Divider(), _Neighbours(chapter, back, t)], limit=760)


def _piece(piece: Piece, t: Translator) -> ft.Control:
    shown: ft.Control = _Picture(piece, t) if piece.picture else _Words(piece.text, t)
    return shown


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Words(text: str, t: Translator) -> ft.Control:
    async def follow(event: ft.Event[ft.Markdown]) -> None:
        target = str(event.data or "")
        if target.startswith("/admin"):
            await ft.UrlLauncher().launch_url(target)
        elif target.startswith("/"):
            ft.context.page.navigate(target)
        elif target and ":" not in target:
            ft.context.page.navigate(f"{SHELF}/{target}")

    return ft.Markdown(
        text.strip(),
        extension_set=ft.MarkdownExtensionSet.GITHUB_WEB,
        md_style_sheet=_style(),
        on_tap_link=guard(t, follow),
    )


def _style() -> ft.MarkdownStyleSheet:
    def heading(size: int) -> ft.TextStyle:
        return ft.TextStyle(size=size, weight=ft.FontWeight.W_700, color=look.INK, height=1.3)

    body = ft.TextStyle(size=17, height=1.5, color=look.INK)
    return ft.MarkdownStyleSheet(
        p_text_style=body,
        h1_text_style=heading(24),
        h2_text_style=heading(21),
        h3_text_style=heading(18),
        list_bullet_text_style=body,
        table_body_text_style=ft.TextStyle(size=14, color=look.INK),
        table_head_text_style=ft.TextStyle(size=14, weight=ft.FontWeight.W_600, color=look.INK),
        table_cells_padding=ft.Padding.symmetric(horizontal=6, vertical=GAP),
        blockquote_decoration=ft.BoxDecoration(bgcolor=look.PRIMARY_SOFT, border_radius=look.RADIUS),
        blockquote_padding=ft.Padding.all(WIDE_GAP),
        block_spacing=12,
    )


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Picture(piece: Piece, t: Translator) -> ft.Control:
    """A picture of a screen under its frame, with what it shows in words beneath."""
    words = ft.Text(piece.text, size=14, color=look.INK_MUTED)
    picture = WidePicture(piece.picture, piece.text, t("reading-picture-away"))
    stretched = ft.CrossAxisAlignment.STRETCH
    return ft.Column([picture, words], spacing=GAP, tight=True, horizontal_alignment=stretched)


def _Questions(state: Reading, chapter: Chapter, t: Translator) -> list[ft.Control]:
    """The questions; right ones are told right, the others ask to look again."""

    async def check(_event: object) -> None:
        await state.check(t)

    parts: list[ft.Control] = [
        ft.Text(t("reading-questions"), theme_style=ft.TextThemeStyle.TITLE_LARGE),
        ft.Text(t("reading-questions-hint" if state.participant else "reading-questions-alone"), color=look.INK_MUTED),
    ]
    parts += [
        _Question(index, question, (state.chosen.get(index, ()), state.right(index)), state.choose, t)
        for index, question in enumerate(chapter.questions)
    ]
    if state.done:
        parts.append(Notice(t("reading-done"), ft.Icons.CHECK_CIRCLE_OUTLINE))
    if state.waits:
        parts.append(Notice(t("reading-waits"), ft.Icons.CLOUD_UPLOAD_OUTLINED))
    parts.append(Refusal(state.problem or state.refused))
    if state.known:
        button = ft.FilledButton(
            t("reading-check"),
            height=look.TOUCH_TARGET,
            disabled=state.busy or not state.all_answered,
            on_click=guard(t, check),
        )
        missing = ft.Text(t("reading-answer-all"), color=look.INK_MUTED, visible=not state.all_answered)
        parts += [missing, ft.Row([button], wrap=True)]
    return parts


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Question(
    index: int,
    question: ReadingQuestion,
    standing: tuple[tuple[int, ...], bool | None],
    choose: Callable[..., None],
    t: Translator,
) -> ft.Control:
    """A question, the options chosen, and whether it was told right; ``choose`` takes question, option, several."""

    def choosing(option: int) -> Handler:
        async def press(_event: object) -> None:
            choose(index, option, several=question.several)

        return guard(t, press)

    chosen, right = standing
    parts: list[ft.Control] = [ft.Text(f"{index + 1}. {question.text}", weight=ft.FontWeight.W_600)]
    if question.several:
        parts.append(ft.Text(t("answer-several"), size=14, color=look.INK_MUTED))
    parts += [
        AnswerRow(text, option in chosen, choosing(option), several=question.several)
        for option, text in enumerate(question.options)
    ]
    if right is not None:
        verdict = Verdict.RIGHT if right else Verdict.WRONG
        parts.append(Told(verdict, t("reading-right" if right else "reading-look-again"), t))
    return ft.Column(parts, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH, key=str(index))


def _Neighbours(chapter: Chapter, back: str, t: Translator) -> ft.Control:
    def way(slug: str, key: str, icon: ft.IconData) -> ft.Control:
        press: Callable[[object], Awaitable[None]] = going(f"{SHELF}/{slug}?from={back}")
        return ft.OutlinedButton(
            t(key), icon=icon, height=look.TOUCH_TARGET, visible=bool(slug), on_click=guard(t, press)
        )

    return ft.Row(
        [
            way(chapter.before, "reading-before", ft.Icons.CHEVRON_LEFT),
            way(chapter.after, "reading-after", ft.Icons.CHEVRON_RIGHT),
        ],
        wrap=True,
        spacing=GAP,
        run_spacing=GAP,
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
    )
