"""The rows of a group's card: what is marked, and its levels as large buttons."""

from collections.abc import Sequence
from typing import Final

import flet as ft
import msgspec

from mobile.features.cards.hand import Hand
from mobile.features.cards.sheet import Cell, Place
from mobile.ui.feedback import guard
from mobile.ui.icons import IconAction
from mobile.ui.pictures import Avatar
from mobile.ui.theme import GAP
from server.shared import look
from server.shared.contract.reference import Level
from server.shared.i18n import Translator

WORDS_UP_TO: Final = 4
"""With more levels than these a narrow button has room for the number of the level only."""

_LONG_WORD: Final = 11


class RowLook(msgspec.Struct, frozen=True):
    """How a row is drawn: ``here`` where the keys are, ``face`` with the child's initials."""

    levels: tuple[Level, ...]
    here: bool = False
    locked: bool = False
    narrow: bool = False
    face: bool = False


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def MarkRow(name: str, place: Place, cell: Cell, shown: RowLook, hand: Hand, t: Translator) -> ft.Control:
    """One mark: its name, its levels, and the way to why it is proposed."""

    async def ask(_event: object) -> None:
        hand.ask_why(place)

    title: list[ft.Control] = [ft.Text(name, expand=True, size=15)]
    if shown.face:
        title.insert(0, Avatar(name, 36))
    if cell.waits:
        title.append(ft.Icon(ft.Icons.CLOUD_UPLOAD_OUTLINED, size=18, color=look.INK_MUTED))
    why = IconAction(ft.Icons.HELP_OUTLINE, t("card-why-of", name=name), guard(t, ask))
    buttons = ft.Row(
        [_LevelButton(name, place, cell, (index, shown), hand, t) for index in range(len(shown.levels))],
        spacing=GAP - 2,
        expand=3,
    )
    if shown.narrow:
        lines: list[ft.Control] = [ft.Row([*title, why], spacing=GAP), ft.Row([buttons])]
        content: ft.Control = ft.Column(lines, spacing=4, tight=True)
    else:
        content = ft.Row([ft.Row(title, spacing=GAP + 4, expand=2), buttons, why], spacing=GAP + 4)
    return ft.Container(
        content,
        padding=ft.Padding.symmetric(horizontal=12, vertical=8),
        border_radius=look.RADIUS,
        bgcolor=look.PRIMARY_SOFT if shown.here else look.SURFACE,
        border=ft.Border.all(2 if shown.here else 1, look.PRIMARY if shown.here else look.LINE),
        key=f"{place[0]}:{place[1]}",
    )


def _LevelButton(name: str, place: Place, cell: Cell, at: tuple[int, RowLook], hand: Hand, t: Translator) -> ft.Control:
    """One level: filled where it is the mark, edged where it is proposed."""
    index, shown = at
    level = shown.levels[index]
    chosen = cell.level == level.value
    proposed = cell.level is None and cell.proposed == level.value
    label = t.chosen(level.label)
    brief = str(index + 1) if shown.narrow and len(shown.levels) > WORDS_UP_TO else label

    async def touch(_event: object) -> None:
        await hand.touch(place, level.value, t)

    said = t("card-proposed-of", level=label, name=name) if proposed else t("card-level-of", level=label, name=name)
    words = ft.Text(
        brief,
        size=_size(brief, shown.narrow),
        max_lines=2,
        overflow=ft.TextOverflow.ELLIPSIS,
        text_align=ft.TextAlign.CENTER,
        color=_ink(chosen, proposed, shown.locked),
        weight=ft.FontWeight.W_600 if chosen or proposed else None,
        semantics_label=said,
        expand=True,
        expand_loose=True,
    )
    parts: list[ft.Control] = [words]
    if proposed and not shown.narrow:
        parts.insert(0, ft.Icon(ft.Icons.LIGHTBULB_OUTLINE, size=16, color=look.PRIMARY))
    if chosen and not shown.narrow:
        parts.insert(0, ft.Icon(ft.Icons.CHECK, size=16, color=look.SURFACE))
    area = ft.Container(
        ft.Row(parts, spacing=4, alignment=ft.MainAxisAlignment.CENTER),
        height=look.TOUCH_TARGET,
        padding=ft.Padding.symmetric(horizontal=3),
        border_radius=look.RADIUS - 2,
        bgcolor=_ground(chosen, shown.locked),
        border=ft.Border.all(2 if proposed else 1, look.PRIMARY if proposed else look.LINE),
        alignment=ft.Alignment.CENTER,
        on_click=guard(t, touch),
        ink=True,
    )
    return ft.MergeSemantics(
        content=ft.Semantics(content=area, selected=chosen, button=True), expand=True, key=str(level.value)
    )


def Legend(levels: Sequence[Level], t: Translator) -> ft.Control:
    """What the numbers on narrow buttons stand for."""
    words = " · ".join(f"{number} {t.chosen(level.label)}" for number, level in enumerate(levels, 1))
    return ft.Text(words, size=14, color=look.INK_MUTED)


def _size(words: str, narrow: bool) -> int:
    """A long word is written smaller where a third of a phone would break it."""
    longest = max((len(word) for word in words.split()), default=0)
    return 12 if narrow and longest > _LONG_WORD else 14


def _ink(chosen: bool, proposed: bool, locked: bool) -> str:
    if chosen:
        return look.SURFACE
    if locked:
        return look.INK_MUTED
    return look.PRIMARY_DARK if proposed else look.INK


def _ground(chosen: bool, locked: bool) -> str:
    if chosen:
        return look.INK_MUTED if locked else look.PRIMARY
    return look.GROUND if locked else look.SURFACE
