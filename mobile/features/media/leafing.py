"""Looking at a resource in the screen: its pages, or the cards of a set turned over by a touch."""

from collections.abc import Awaitable, Callable

import flet as ft

from mobile.features.media.opened import Opened
from mobile.ui.choices import Pill
from mobile.ui.feedback import Caution, Handler, Notice, guard
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.players import SoundPlayer, VideoPlayer
from mobile.ui.resources import KIND_ICONS, film_of, megabytes
from mobile.ui.slides import Showing, Slide, slides_of
from mobile.ui.theme import GAP, WIDE_GAP
from mobile.ui.viewport import use_breadth, use_words
from server.shared import look
from server.shared.contract.media import Resource
from server.shared.i18n import SPOKEN, Translator

_STAGE_HEIGHT = {"phone": 300, "tablet": 420, "desktop": 460}
Source = Callable[[str], str | bytes]


@ft.component
def Content(state: Opened, resource: Resource, address_of: Callable[[str], str]) -> ft.Control:
    """What there is to see, to hear or to play."""
    t = use_words()
    state = use_kept(lambda: state)
    source = state.source_of(address_of)

    async def played() -> None:
        await state.note("played")

    if resource.file.state != "ready":
        return _not_ready(resource, t)
    if resource.kind == "video" and state.offline:
        return Notice(t("media-needs-network"), icon=ft.Icons.CLOUD_OFF_OUTLINED)
    if resource.kind == "video":
        return _Film(resource, address_of, played)
    if resource.kind == "audio":
        player = SoundPlayer(source(resource.play_url), resource.file.duration_seconds or 0, t, played)
        return ft.Card(ft.Container(player, padding=WIDE_GAP))
    if resource.kind == "game":
        return _Game(state, resource, address_of, played)
    return _Leaves(state, resource, source)


def _not_ready(resource: Resource, t: Translator) -> ft.Control:
    """Why there is nothing to see: its file is judged, was refused, or a family has not agreed."""
    if resource.file.state == "refused":
        return Caution(t.error(resource.file.refusal, resource.file.refusal_params))
    if resource.file.state == "withheld":
        return Caution(t("media-withheld"))
    return Notice(t("media-being-checked"))


@ft.component
def _Film(resource: Resource, address_of: Callable[[str], str], played: Callable[[], Awaitable[None]]) -> ft.Control:
    """A video, where there is one by its lighter copy; the full quality is one touch away, both with their sizes."""
    t = use_words()
    full, set_full = ft.use_state(False)

    def choosing(wanted: bool) -> Handler:
        async def choose(_event: object) -> None:
            set_full(wanted)

        return guard(t, choose)

    address = address_of(film_of(resource, full=full))
    light = t("media-video-light", megabytes=megabytes(resource.light_bytes))
    whole = t("media-video-full", megabytes=megabytes(resource.play_bytes))
    copies = ft.Row(
        [Pill(light, not full, choosing(False)), Pill(whole, full, choosing(True))],
        spacing=GAP,
        run_spacing=GAP,
        wrap=True,
        visible=bool(resource.light_url),
    )
    player = ft.Container(VideoPlayer(address, t.chosen(resource.title), played), key=f"full:{full}")
    return ft.Column([player, copies], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@ft.component
def _Game(
    state: Opened, resource: Resource, address_of: Callable[[str], str], played: Callable[[], Awaitable[None]]
) -> ft.Control:
    """The cover of a game and the button that opens it in a window of its own, where it reaches nothing else."""
    t = use_words()

    async def pressed(_event: object) -> None:
        await played()
        await state.renew_play()

    async def again(_event: object) -> None:
        await state.renew_play()

    thumb = address_of(resource.thumb)
    sign = ft.Icon(KIND_ICONS["game"], size=96, color=look.PRIMARY)
    cover: ft.Control = ft.Image(thumb, fit=ft.BoxFit.CONTAIN, height=220, error_content=sign) if thumb else sign
    stage = ft.Container(
        cover, height=240, alignment=ft.Alignment.CENTER, bgcolor=look.PRIMARY_SOFT, border_radius=look.RADIUS
    )
    if state.play is None:
        away = Notice(t("media-game-away"), action=IconAction(ft.Icons.REFRESH, t("client-try-again"), guard(t, again)))
        return ft.Column([stage, away], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    button = ft.FilledButton(
        t("media-play-game"),
        icon=ft.Icons.PLAY_ARROW,
        height=look.TOUCH_TARGET + 8,
        action=ft.OpenUrl(state.play.url, target=ft.UrlTarget.BLANK),
        on_click=guard(t, pressed),
    )
    hint = ft.Text(t("media-game-hint"), size=14, color=look.INK_MUTED)
    return ft.Column([stage, button, hint], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


@ft.component
def _Leaves(state: Opened, resource: Resource, source: Source) -> ft.Control:
    """The present page or card with the ways to its neighbours, and the button that shows it to the group."""
    t = use_words()
    shown, set_shown = ft.use_state(False)
    breadth = use_breadth()
    state = use_kept(lambda: state)
    slides = slides_of(resource, source, t, state.word_language)
    if not slides:
        return ft.Icon(KIND_ICONS.get(resource.kind, ft.Icons.IMAGE_OUTLINED), size=80, color=look.PRIMARY)

    async def show(_event: object) -> None:
        set_shown(True)
        await state.note("shown")

    async def press(event: object) -> None:
        if slide.card and (slide.word or slide.back):
            state.turn_over()
        else:
            await show(event)

    slide = slides[min(state.page, len(slides) - 1)]
    button = ft.FilledButton(
        t("media-show" if state.may_use else "media-show-large"),
        icon=ft.Icons.FULLSCREEN,
        height=look.TOUCH_TARGET + 8,
        on_click=guard(t, show),
    )
    parts: list[ft.Control] = [
        _Languages(state, resource, t),
        _Leaf(state, slide, _STAGE_HEIGHT[breadth.value], guard(t, press), t),
        _Turning(state, len(slides), t),
        button,
    ]
    if shown:
        parts.append(Showing(slides, state.page, state.turn, lambda: set_shown(False)))
    return ft.Column(parts, spacing=GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Leaf(state: Opened, slide: Slide, height: int, press: Handler, t: Translator) -> ft.Control:
    """One page, or one side of a card with its word beneath."""
    over = slide.card and state.turned
    picture = ft.Image(
        slide.back if over and slide.back else slide.address,
        fit=ft.BoxFit.CONTAIN,
        semantics_label=slide.name,
        gapless_playback=True,
        expand=True,
    )
    lines: list[ft.Control] = [picture]
    if slide.word and (over or not slide.card):
        lines.append(ft.Text(slide.word, theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM, text_align=ft.TextAlign.CENTER))
    elif slide.card and (slide.word or slide.back):
        lines.append(ft.Text(t("media-turn-over"), size=14, color=look.INK_MUTED, text_align=ft.TextAlign.CENTER))
    return ft.Container(
        ft.Column(lines, spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        height=height,
        bgcolor=look.PRIMARY_SOFT if over else look.SURFACE,
        border=ft.Border.all(1, look.PRIMARY if over else look.LINE),
        border_radius=look.RADIUS,
        padding=GAP,
        on_click=press,
        ink=True,
    )


def _Turning(state: Opened, count: int, t: Translator) -> ft.Control:
    async def back(_event: object) -> None:
        state.turn(state.page - 1)

    async def forward(_event: object) -> None:
        state.turn(state.page + 1)

    return ft.Row(
        [
            IconAction(ft.Icons.CHEVRON_LEFT, t("media-previous"), guard(t, back)),
            ft.Text(t("media-page-of", page=state.page + 1, count=count), color=look.INK_MUTED),
            IconAction(ft.Icons.CHEVRON_RIGHT, t("media-next"), guard(t, forward)),
        ],
        alignment=ft.MainAxisAlignment.CENTER,
        visible=count > 1,
    )


def _Languages(state: Opened, resource: Resource, t: Translator) -> ft.Control:
    """In which language the words of a set are read; nothing where there is one only."""
    there = [language for language in SPOKEN if any(part.words.get(language) for part in resource.parts)]

    def choosing(language: str) -> Handler:
        async def choose(_event: object) -> None:
            state.word_language = language

        return guard(t, choose)

    now = state.word_language or next((one for one in (t.language, *there) if one in there), "")
    pills = [Pill(t(f"client-language-{one}"), one == now, choosing(one)) for one in there]
    return ft.Row(pills, scroll=ft.ScrollMode.HIDDEN, spacing=GAP, visible=len(pills) > 1)
