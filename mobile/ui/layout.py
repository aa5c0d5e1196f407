"""The frame around every screen: bars or rail by the width of the window, and the body of a screen."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final

import flet as ft

from mobile.ui.feedback import guard
from mobile.ui.icons import IconAction, MenuSign, explained
from mobile.ui.theme import GAP, READING_WIDTH, WIDE_GAP
from mobile.ui.viewport import Breadth, use_breadth, use_page_width, use_words
from server.shared import look
from server.shared.i18n import SPOKEN, Translator

MORE_ROUTE: Final = "/more"
UNSENT_ROUTE: Final = "/unsent"
BAR_PLACES: Final = 5
_RAIL_WIDTH: Final = {Breadth.PHONE: 0, Breadth.TABLET: 112, Breadth.DESKTOP: 240}
_RAIL_SIGN: Final = 72
_SIGN: Final = "/icons/icon-192.png"
BESIDE_FROM: Final = 992
"""The width of a window, in logical pixels, from which two columns stand side by side: Flet's own "lg"."""
_HALF: Final[dict[str | ft.ResponsiveRowBreakpoint, int | float]] = {"xs": 12, "lg": 6}


@dataclass(frozen=True)
class Destination:
    """One place of the navigation: its route, the key of its name, its picture."""

    route: str
    label_key: str
    icon: ft.IconData
    selected_icon: ft.IconData


@dataclass(frozen=True)
class Frame:
    """What the frame shows and what its buttons do; ``guide`` opens what the handbook says of this screen."""

    destinations: Sequence[Destination]
    location: str
    person: str
    waiting: int
    refused: int
    online: bool
    speak: Callable[[str], Awaitable[None]]
    sign_out: Callable[[], Awaitable[None]]
    practising: bool = False
    leave_practice: Callable[[], Awaitable[None]] | None = None
    guide: Callable[[], Awaitable[None]] | None = None


def current_index(destinations: Sequence[Destination], location: str) -> int | None:
    """The destination a location belongs to: that with the longest route that begins it; none for the frame itself."""
    if location in (MORE_ROUTE, UNSENT_ROUTE):
        return None
    fitting = [
        (len(place.route), index)
        for index, place in enumerate(destinations)
        if location == place.route or location.startswith(place.route.rstrip("/") + "/")
    ]
    return max(fitting)[1] if fitting else None


def body_width(page_width: float, breadth: Breadth, limit: int) -> float | None:
    """The width of a screen's body in logical pixels; None where it takes all there is."""
    room = page_width - _RAIL_WIDTH[breadth]
    return float(limit) if room > limit else None


def FrameView(frame: Frame, content: ft.Control, breadth: Breadth, t: Translator) -> ft.View:
    """The whole window: the bar on top, the way to other screens, and the screen itself.

    The rail keeps its place when it is hidden, so that the content stays where it is in the tree: Flet ends the life of
    a component that moves, and a screen would forget its state when a tablet is turned.
    """
    several = len(frame.destinations) > 1
    phone = breadth is Breadth.PHONE
    body: list[ft.Control] = [ft.Container(content, expand=True)]
    if several:
        body = [_Rail(frame, breadth, t), ft.VerticalDivider(width=1, visible=not phone), *body]
    return ft.View(
        route="/",
        can_pop=False,
        padding=0,
        spacing=0,
        appbar=_TopBar(frame, breadth, t),
        controls=[
            PracticeBand(frame, t),
            ft.Row(body, expand=True, spacing=0, vertical_alignment=ft.CrossAxisAlignment.STRETCH),
        ],
        navigation_bar=_BottomBar(frame, t) if several and phone else None,
    )


def PracticeBand(frame: Frame, t: Translator) -> ft.Control:
    """Across every screen while somebody is in the practice preschool: that nothing here is real, and the way out.

    It keeps its place when it is hidden, for the reason the rail does.
    """

    async def leave(_event: object) -> None:
        if frame.leave_practice:
            await frame.leave_practice()

    words = ft.Column(
        [
            ft.Text(t("practising-band"), size=18, weight=ft.FontWeight.W_700, color=look.SURFACE),
            ft.Text(t("practising-band-hint"), size=14, color=look.SURFACE),
        ],
        spacing=0,
        tight=True,
        expand=True,
    )
    button = ft.OutlinedButton(
        t("practising-leave"),
        height=look.TOUCH_TARGET,
        on_click=guard(t, leave),
        style=ft.ButtonStyle(color=look.SURFACE, side=ft.BorderSide(1, look.SURFACE)),
    )
    return ft.Container(
        ft.Row([ft.Icon(ft.Icons.SCHOOL, color=look.SURFACE), words, button], spacing=GAP + 4),
        bgcolor=look.PRACTICE,
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP),
        visible=frame.practising,
    )


def _go(places: Sequence[str]) -> Callable[[ft.Event[ft.NavigationBar] | ft.Event[ft.NavigationRail]], Awaitable[None]]:
    async def go(event: ft.Event[ft.NavigationBar] | ft.Event[ft.NavigationRail]) -> None:
        ft.context.page.navigate(places[int(event.control.selected_index or 0)])

    return go


def _BottomBar(frame: Frame, t: Translator) -> ft.NavigationBar:
    fits = len(frame.destinations) <= BAR_PLACES
    shown = frame.destinations if fits else frame.destinations[: BAR_PLACES - 1]
    places = [
        ft.NavigationBarDestination(icon=place.icon, selected_icon=place.selected_icon, label=t(place.label_key))
        for place in shown
    ]
    if not fits:
        places.append(ft.NavigationBarDestination(icon=ft.Icons.MENU, label=t("client-more")))
    here = current_index(frame.destinations, frame.location)
    routes = [place.route for place in shown]
    return ft.NavigationBar(
        destinations=places,
        selected_index=len(shown) if not fits and (here is None or here >= len(shown)) else here or 0,
        on_change=_go(routes if fits else [*routes, MORE_ROUTE]),
    )


def _Rail(frame: Frame, breadth: Breadth, t: Translator) -> ft.NavigationRail:
    wide = breadth is Breadth.DESKTOP
    return ft.NavigationRail(
        visible=breadth is not Breadth.PHONE,
        destinations=[
            ft.NavigationRailDestination(icon=place.icon, selected_icon=place.selected_icon, label=t(place.label_key))
            for place in frame.destinations
        ],
        selected_index=current_index(frame.destinations, frame.location),
        extended=wide,
        label_type=None if wide else ft.NavigationRailLabelType.ALL,
        min_width=_RAIL_WIDTH[Breadth.TABLET] if not wide else _RAIL_SIGN,
        min_extended_width=_RAIL_WIDTH[Breadth.DESKTOP],
        scrollable=True,
        on_change=_go([place.route for place in frame.destinations]),
    )


def _TopBar(frame: Frame, breadth: Breadth, t: Translator) -> ft.AppBar:
    here = current_index(frame.destinations, frame.location)
    name = t("client-name") if here is None else t(frame.destinations[here].label_key)
    sign = ft.Container(
        ft.Image(_SIGN, width=36, height=36, exclude_from_semantics=True),
        alignment=ft.Alignment.CENTER_LEFT,
        padding=ft.Padding.only(left=WIDE_GAP),
    )
    return ft.AppBar(
        leading=sign,
        leading_width=36 + WIDE_GAP + GAP + 4,
        title=ft.Text(name, max_lines=1, overflow=ft.TextOverflow.ELLIPSIS),
        title_spacing=0,
        automatically_imply_leading=False,
        actions=[*_status(frame, breadth, t), *_guide(frame, t), _LanguageMenu(frame, t), _AccountMenu(frame, t)],
        actions_padding=ft.Padding.only(right=GAP),
    )


def _guide(frame: Frame, t: Translator) -> list[ft.Control]:
    """The way to the chapter about this screen."""
    guide = frame.guide
    if guide is None:
        return []

    async def open_guide(_event: object) -> None:
        await guide()

    return [IconAction(ft.Icons.HELP_OUTLINE, t("reading-guide"), guard(t, open_guide))]


def _status(frame: Frame, breadth: Breadth, t: Translator) -> list[ft.Control]:
    """The signs of unsent work: what was refused before what waits, and whether the server is away."""
    signs: list[tuple[ft.IconData, str, str]] = []
    if not frame.online:
        signs.append((ft.Icons.CLOUD_OFF_OUTLINED, t("client-offline"), look.WARNING))
    if frame.refused:
        signs.append((ft.Icons.ERROR_OUTLINE, t("client-refused-count", count=frame.refused), look.DANGER))
    if frame.waiting:
        signs.append((ft.Icons.CLOUD_UPLOAD_OUTLINED, t("client-waiting-count", count=frame.waiting), look.INK_MUTED))

    async def open_unsent(_event: object) -> None:
        ft.context.page.navigate(UNSENT_ROUTE)

    if breadth is Breadth.PHONE:
        return [IconAction(icon, text, guard(t, open_unsent), colour) for icon, text, colour in signs[:1]]
    return [
        ft.TextButton(
            ft.Text(text, color=colour, size=14),
            icon=icon,
            icon_color=colour,
            height=look.TOUCH_TARGET,
            on_click=guard(t, open_unsent),
        )
        for icon, text, colour in signs
    ]


def _LanguageMenu(frame: Frame, t: Translator) -> ft.Control:
    def chosen(language: str) -> Callable[[object], Awaitable[None]]:
        async def choose(_event: object) -> None:
            await frame.speak(language)

        return guard(t, choose)

    return ft.PopupMenuButton(
        content=MenuSign(ft.Icons.LANGUAGE, t("client-language")),
        tooltip=explained(t("client-language")),
        items=[
            ft.PopupMenuItem(
                t(f"client-language-{language}"), checked=language == t.language, on_click=chosen(language)
            )
            for language in SPOKEN
        ],
    )


def _AccountMenu(frame: Frame, t: Translator) -> ft.Control:
    async def leave(_event: object) -> None:
        await frame.sign_out()

    return ft.PopupMenuButton(
        content=MenuSign(ft.Icons.ACCOUNT_CIRCLE_OUTLINED, t("client-account")),
        tooltip=explained(t("client-account")),
        items=[
            ft.PopupMenuItem(ft.Text(frame.person, weight=ft.FontWeight.W_600)),
            ft.PopupMenuItem(t("client-sign-out"), icon=ft.Icons.LOGOUT, on_click=guard(t, leave)),
        ],
    )


@ft.component
def Body(controls: Sequence[ft.Control], *, limit: int = READING_WIDTH) -> ft.Control:
    """The scrolling body of a screen, at most `limit` wide: FORM_WIDTH, READING_WIDTH or WIDE_WIDTH."""
    breadth = use_breadth()
    width = body_width(use_page_width(), breadth, limit)
    gap = WIDE_GAP if breadth is Breadth.PHONE else WIDE_GAP * 2
    inner = ft.Container(
        ft.Column(list(controls), spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        width=width,
        padding=ft.Padding.only(left=gap, right=gap, top=gap, bottom=WIDE_GAP * 4),
    )
    return ft.Column(
        [inner],
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER if width else ft.CrossAxisAlignment.STRETCH,
    )


@ft.component
def ScreenHead(title: str, *, back: str | None = None, actions: Sequence[ft.Control] = ()) -> ft.Control:
    """The head of a screen below a destination: the way back, what is shown, what can be done."""
    t = use_words()

    async def go_back(_event: object) -> None:
        ft.context.page.navigate(back or "/")

    head: list[ft.Control] = [
        ft.Semantics(content=ft.Text(title, theme_style=ft.TextThemeStyle.HEADLINE_SMALL), header=True, expand=True),
        *actions,
    ]
    if back is not None:
        head.insert(0, IconAction(ft.Icons.ARROW_BACK, t("client-back"), guard(t, go_back)))
    return ft.Row(head, spacing=GAP)


def Halves(first: Sequence[ft.Control], second: Sequence[ft.Control]) -> ft.Control:
    """Two columns side by side where there is room for them, on a phone and an upright tablet one below the other."""
    columns = [
        ft.Container(
            ft.Column(list(part), spacing=WIDE_GAP, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
            col=_HALF,
        )
        for part in (first, second)
    ]
    return ft.ResponsiveRow(list(columns), spacing=WIDE_GAP, run_spacing=WIDE_GAP)


def Section(title: str, controls: Sequence[ft.Control]) -> ft.Control:
    """A card of things that belong together, under their name."""
    heading = ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_MEDIUM)
    column = ft.Column([heading, *controls], spacing=GAP + 4, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=WIDE_GAP))
