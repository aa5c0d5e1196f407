"""The activities of the day as large cards: what to do, said at a touch; how it went, said by one more."""

from collections.abc import Awaitable, Callable
from typing import Final

import flet as ft
import msgspec

from mobile.features.day.lines import Line, is_waiting
from mobile.ui.feedback import Handler, guard
from mobile.ui.icons import explained
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.plans import Activity, ActivityState
from server.shared.i18n import Translator

OTHERWISE: Final[tuple[tuple[ActivityState, ft.IconData], ...]] = (
    ("moved", ft.Icons.REDO),
    ("replaced", ft.Icons.SWAP_HORIZ),
    ("not_done", ft.Icons.DO_NOT_DISTURB_ON_OUTLINED),
)
_STATES: Final = {
    "done": (ft.Icons.CHECK_CIRCLE, look.PRIMARY_DARK, look.PRIMARY_SOFT),
    "moved": (ft.Icons.REDO, look.AREA_COLOURS["speech"], ft.Colors.with_opacity(0.1, look.AREA_COLOURS["speech"])),
    "replaced": (
        ft.Icons.SWAP_HORIZ,
        look.AREA_COLOURS["speech"],
        ft.Colors.with_opacity(0.1, look.AREA_COLOURS["speech"]),
    ),
    "not_done": (ft.Icons.DO_NOT_DISTURB_ON_OUTLINED, look.INK_MUTED, look.GROUND),
}
"""To adapt a plan is part of the work: it has a calm colour of its own, and nothing here is red."""
_TILE_HEIGHT: Final = 64


class CardPresses(msgspec.Struct, frozen=True):
    """What the buttons of a card do; ``tick`` is None for whoever may only read."""

    tick: Callable[[Line, Translator], Awaitable[None]] | None
    undo: Callable[[Line, Translator], Awaitable[None]]
    ask: Callable[[Line, ActivityState], None]
    name: Callable[[Line | None], None]
    open: Callable[[Line], None]


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def DayCard(line: Line, adapted: int, press: CardPresses, t: Translator) -> ft.Control:
    """One activity; ``adapted`` is for how many children something is done otherwise."""
    unfolded, unfold = ft.use_state(False)

    async def turn(_event: object) -> None:
        unfold(not unfolded)

    badge = [_Badge(line, adapted, press, t)] if adapted else []
    parts: list[ft.Control] = [
        ft.Row(
            [_Head(line, unfolded, guard(t, turn), t), *badge],
            spacing=GAP,
            vertical_alignment=ft.CrossAxisAlignment.START,
        )
    ]
    if unfolded:
        parts += [*_Facts(line.activity, t), _Opening(line, press, t)]
    if not is_waiting(line):
        parts.append(_Became(line, press, t))
    elif press.tick:
        parts.append(_Answers(line, press, t))
    inner = ft.Container(
        ft.Column(parts, spacing=GAP + 2, horizontal_alignment=ft.CrossAxisAlignment.STRETCH),
        bgcolor=look.SURFACE,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS - 2,
        padding=WIDE_GAP,
    )
    return ft.Container(
        inner,
        bgcolor=look.AREA_COLOURS.get(line.activity.area, look.LINE),
        border_radius=look.RADIUS,
        padding=ft.Padding.only(left=6),
        key=str(line.activity.id),
    )


def _Head(line: Line, unfolded: bool, turn: Handler, t: Translator) -> ft.Control:
    """What it is; a touch unfolds how it is done."""
    activity = line.activity
    facts = [t(f"plan-centre-{activity.centre}")] if activity.centre else []
    facts.append(t("plan-minutes", minutes=activity.minutes))
    words: list[ft.Control] = [
        ft.Text(activity.title, theme_style=ft.TextThemeStyle.TITLE_LARGE),
        ft.Text(" · ".join(facts), color=look.INK_MUTED, size=15),
    ]
    if line.moved_from:
        told = t("day-moved-here", day=t.day_and_month(line.moved_from))
        words.append(ft.Text(told, size=14, color=look.AREA_COLOURS["speech"]))
    name = t("day-less") if unfolded else t("day-more")
    words.append(
        ft.Row(
            [
                ft.Text(name, size=15, color=look.PRIMARY, weight=ft.FontWeight.W_600),
                ft.Icon(ft.Icons.EXPAND_LESS if unfolded else ft.Icons.EXPAND_MORE, size=20, color=look.PRIMARY),
            ],
            spacing=2,
            tight=True,
        )
    )
    head = ft.Container(
        ft.Column(words, spacing=4, tight=True),
        on_click=turn,
        ink=True,
        border_radius=look.RADIUS - 4,
    )
    return ft.MergeSemantics(content=ft.Semantics(content=head, button=True), expand=True)


def _Badge(line: Line, adapted: int, press: CardPresses, t: Translator) -> ft.Control:
    """That something is done otherwise for somebody, without a name: others may look at this screen too."""

    async def name(_event: object) -> None:
        press.name(line)

    label = t("day-adapted-for", count=adapted)
    badge = ft.Container(
        ft.Row(
            [
                ft.Icon(ft.Icons.FACE_RETOUCHING_NATURAL, size=20, color=look.ACCENT, semantics_label=label),
                ft.Text(str(adapted), color=look.ACCENT, weight=ft.FontWeight.W_600),
            ],
            spacing=4,
            tight=True,
            alignment=ft.MainAxisAlignment.CENTER,
        ),
        height=look.TOUCH_TARGET,
        padding=ft.Padding.symmetric(horizontal=12),
        bgcolor=look.ACCENT_SOFT,
        border_radius=look.TOUCH_TARGET / 2,
        alignment=ft.Alignment.CENTER,
        on_click=guard(t, name),
        ink=True,
        tooltip=explained(label),
    )
    return ft.MergeSemantics(content=ft.Semantics(content=badge, button=True))


def _Facts(activity: Activity, t: Translator) -> list[ft.Control]:
    """Aim, materials, course; a line in their place where nobody has written any."""
    parts: list[ft.Control] = []
    if activity.aim:
        parts.append(_Fact(t("plan-aim"), [activity.aim]))
    if activity.materials:
        parts.append(_Fact(t("day-materials"), [f"• {one}" for one in activity.materials]))
    if activity.course:
        parts.append(_Fact(t("day-course"), [f"{number}. {step}" for number, step in enumerate(activity.course, 1)]))
    return parts or [ft.Text(t("day-no-facts"), color=look.INK_MUTED)]


def _Fact(label: str, lines: list[str]) -> ft.Control:
    texts: list[ft.Control] = [ft.Text(line, theme_style=ft.TextThemeStyle.BODY_LARGE) for line in lines]
    head = ft.Text(label, size=14, color=look.INK_MUTED, weight=ft.FontWeight.W_600)
    return ft.Column([head, *texts], spacing=4, tight=True)


def _Opening(line: Line, press: CardPresses, t: Translator) -> ft.Control:
    async def open_activity(_event: object) -> None:
        press.open(line)

    count = len(line.activity.resources)
    text = t("day-pictures-and-children", count=count) if count else t("day-no-pictures")
    return ft.OutlinedButton(
        text,
        icon=ft.Icons.PERM_MEDIA_OUTLINED,
        height=look.TOUCH_TARGET,
        on_click=guard(t, open_activity),
    )


def _Answers(line: Line, press: CardPresses, t: Translator) -> ft.Control:
    """Done by one touch; what went otherwise by one touch and a reason."""

    async def tick(_event: object) -> None:
        if press.tick:
            await press.tick(line, t)

    done = ft.FilledButton(
        ft.Text(t("day-done"), semantics_label=f"{t('day-done')}: {line.activity.title}"),
        icon=ft.Icons.CHECK,
        height=_TILE_HEIGHT,
        on_click=guard(t, tick),
    )
    tiles = [_Tile(line, result, icon, press, t) for result, icon in OTHERWISE]
    return ft.Column(
        [done, ft.Row(tiles, spacing=GAP)], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )


def _Tile(line: Line, result: ActivityState, icon: ft.IconData, press: CardPresses, t: Translator) -> ft.Control:
    async def ask(_event: object) -> None:
        press.ask(line, result)

    text = t(f"day-{result}")
    tile = ft.Container(
        ft.Column(
            [
                ft.Icon(icon, size=22, color=look.INK_MUTED),
                ft.Text(text, size=14, semantics_label=f"{text}: {line.activity.title}", max_lines=1),
            ],
            spacing=2,
            tight=True,
            alignment=ft.MainAxisAlignment.CENTER,
            horizontal_alignment=ft.CrossAxisAlignment.CENTER,
        ),
        height=_TILE_HEIGHT,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        alignment=ft.Alignment.CENTER,
        on_click=guard(t, ask),
        ink=True,
        key=result,
    )
    return ft.MergeSemantics(content=ft.Semantics(content=tile, button=True), expand=True)


def _Became(line: Line, press: CardPresses, t: Translator) -> ft.Control:
    """What became of it, why, and the way back."""
    icon, colour, ground = _STATES[line.activity.state]

    async def undo(_event: object) -> None:
        await press.undo(line, t)

    parts: list[ft.Control] = [
        ft.Icon(icon, color=colour, size=24),
        ft.Text(became_words(line.activity, t), color=colour, weight=ft.FontWeight.W_600, expand=True),
    ]
    if press.tick:
        name = t("day-undo")
        parts.append(
            ft.TextButton(
                ft.Text(name, semantics_label=f"{name}: {line.activity.title}"),
                height=look.TOUCH_TARGET,
                on_click=guard(t, undo),
            )
        )
    return ft.Container(
        ft.Row(parts, spacing=GAP),
        bgcolor=ground,
        border_radius=look.RADIUS,
        padding=ft.Padding.only(left=12, right=4, top=4, bottom=4) if press.tick else 12,
    )


def became_words(activity: Activity, t: Translator) -> str:
    """What became of an activity, where to or by what, and why."""
    if activity.state == "moved" and activity.moved_to:
        words = t("day-became-moved-to", day=t.day_and_month(activity.moved_to))
    elif activity.state == "replaced" and activity.replaced_by:
        words = t("day-became-replaced-by", instead=activity.replaced_by)
    else:
        words = t(f"day-became-{activity.state}")
    reason = t(f"day-reason-{activity.reason_code}") if activity.reason_code else ""
    return " · ".join(part for part in (words, reason, activity.reason) if part)
