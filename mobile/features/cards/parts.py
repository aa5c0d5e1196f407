"""Pieces around the rows of a group's card: how far the round is, what stands in front, what clashed."""

from collections.abc import Mapping, Sequence
from typing import Final

import flet as ft

from mobile.features.cards.asking import name_of
from mobile.features.cards.hand import Hand
from mobile.features.cards.looking import (
    BY_CHILD,
    BY_INDICATOR,
    ROWS_AT_ONCE,
    Part,
    all_places,
    in_order,
    places_of_child,
)
from mobile.features.cards.sheet import Clash
from mobile.features.cards.state import Marking
from mobile.features.cards.words import indicators_of, level_words
from mobile.ui.choices import Pill, PillRow
from mobile.ui.dialogs import Asking, Quiet
from mobile.ui.feedback import Caution, Handler, guard
from mobile.ui.icons import IconAction
from mobile.ui.pictures import Avatar
from mobile.ui.theme import GAP, WIDE_GAP
from server.shared import look
from server.shared.contract.cards import CardLine, GroupCard
from server.shared.contract.reference import Framework, Indicator
from server.shared.i18n import Translator

SIDE_WIDTH: Final = 264


def Progress(state: Marking, card: GroupCard, t: Translator) -> ft.Control:
    """How much of the round is marked, and whether the server has it."""
    places = all_places(card)
    marked, whole = state.marked(places), sum(line.completed_at is not None for line in card.lines)
    told = t("card-progress", marked=marked, all=len(places), whole=whole, children=len(card.lines))
    waiting = state.waiting
    if state.offline and waiting:
        kept, icon, colour = t("card-waits", count=waiting), ft.Icons.CLOUD_OFF_OUTLINED, look.WARNING
    elif waiting:
        kept, icon, colour = t("card-saving"), ft.Icons.CLOUD_UPLOAD_OUTLINED, look.INK_MUTED
    else:
        kept, icon, colour = t("card-saved"), ft.Icons.CLOUD_DONE_OUTLINED, look.PRIMARY

    async def again(_event: object) -> None:
        await state.again(t)

    signs: list[ft.Control] = [ft.Icon(icon, size=18, color=colour), ft.Text(kept, size=14, color=colour)]
    if state.offline and waiting:
        signs.append(ft.TextButton(t("client-try-again"), height=look.TOUCH_TARGET, on_click=guard(t, again)))
    sign = ft.Row(signs, spacing=GAP - 2, tight=True)
    return ft.Column(
        [
            ft.Row(
                [ft.Text(told, size=14, color=look.INK_MUTED), sign],
                wrap=True,
                spacing=WIDE_GAP,
                run_spacing=4,
                alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
            ),
            ft.ProgressBar(
                value=marked / len(places) if places else 0,
                height=8,
                border_radius=4,
                bgcolor=look.LINE,
                semantics_label=told,
            ),
        ],
        spacing=GAP - 2,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def Ways(hand: Hand, t: Translator) -> ft.Control:
    """By child, or by indicator."""

    def turning(by: str) -> Handler:
        async def turn(_event: object) -> None:
            hand.looking.turn(by)

        return guard(t, turn)

    icons: Mapping[str, ft.IconData] = {
        BY_CHILD: ft.Icons.FACE_OUTLINED,
        BY_INDICATOR: ft.Icons.CHECKLIST,
    }
    return PillRow(
        [Pill(t(f"card-by-{by}"), hand.looking.by == by, turning(by), icon=icon) for by, icon in icons.items()]
    )


def Picker(title: str, detail: str, hand: Hand, card: GroupCard, t: Translator) -> ft.Control:
    """What stands in front, between the ways to its neighbours; a touch on it opens the list of all."""

    async def back(_event: object) -> None:
        hand.looking.step(-1, card)

    async def forward(_event: object) -> None:
        hand.looking.step(1, card)

    async def pick(_event: object) -> None:
        hand.asked.picking = True

    words = ft.Column(
        [
            ft.Text(title, theme_style=ft.TextThemeStyle.TITLE_MEDIUM, text_align=ft.TextAlign.CENTER),
            ft.Text(detail, size=13, color=look.INK_MUTED, text_align=ft.TextAlign.CENTER),
        ],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )
    middle = ft.Container(
        words,
        on_click=guard(t, pick),
        ink=True,
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=GAP, vertical=6),
        alignment=ft.Alignment.CENTER,
    )
    return ft.Container(
        ft.Row(
            [
                IconAction(ft.Icons.CHEVRON_LEFT, t("card-previous"), guard(t, back)),
                ft.MergeSemantics(content=ft.Semantics(content=middle, button=True), expand=True),
                IconAction(ft.Icons.CHEVRON_RIGHT, t("card-next"), guard(t, forward)),
            ],
            spacing=4,
        ),
        bgcolor=look.SURFACE,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
    )


def AreaChoice(hand: Hand, parts: Sequence[Part], t: Translator, *, narrow: bool) -> ft.Control:
    """One area or all of them, all only where they are not too many rows; on a phone in one line to be pushed."""

    def looking_at(slug: str | None) -> Handler:
        async def look_at(_event: object) -> None:
            hand.looking.look_at_area(slug)

        return guard(t, look_at)

    chosen = hand.looking.area
    pills: list[ft.Control] = []
    if len(in_order(parts)) <= ROWS_AT_ONCE:
        pills.append(Pill(t("card-all-areas"), chosen is None, looking_at(None)))
    elif chosen is None:
        chosen = parts[0].area.slug
    pills += [
        Pill(
            t.chosen(part.area.title),
            part.area.slug == chosen,
            looking_at(part.area.slug),
            colour=look.AREA_COLOURS.get(part.area.slug, look.PRIMARY),
        )
        for part in parts
    ]
    if narrow:
        return ft.Row(pills, spacing=GAP, scroll=ft.ScrollMode.AUTO)
    return PillRow(pills)


def ClashStrips(state: Marking, framework: Framework, t: Translator) -> list[ft.Control]:
    """What somebody else marked otherwise at the same time, with the choice between theirs and mine."""
    indicators = indicators_of(framework)
    return [_ClashStrip(state, clash, framework, indicators, t) for clash in state.unanswered.clashes]


def _ClashStrip(
    state: Marking, clash: Clash, framework: Framework, indicators: Mapping[object, Indicator], t: Translator
) -> ft.Control:
    def choosing(mine: bool) -> Handler:
        async def choose(_event: object) -> None:
            await state.choose(clash, mine=mine, t=t)

        return guard(t, choose)

    line, indicator = state.line(clash.mine.child_id), indicators.get(clash.mine.indicator_id)
    theirs = level_words(framework.levels, clash.theirs.level, t)
    mine = level_words(framework.levels, clash.mine.level, t)
    told = t(
        "card-clash",
        name=name_of(line) if line else "",
        indicator=t.chosen(indicator.title) if indicator else "",
        author=clash.theirs.rater_name,
    )
    buttons = ft.Row(
        [
            ft.OutlinedButton(
                t("card-keep-theirs", level=theirs), height=look.TOUCH_TARGET, on_click=choosing(mine=False)
            ),
            ft.FilledTonalButton(
                t("card-keep-mine", level=mine), height=look.TOUCH_TARGET, on_click=choosing(mine=True)
            ),
        ],
        wrap=True,
        spacing=GAP,
        run_spacing=GAP,
    )
    return ft.Column(
        [Caution(told), buttons], spacing=GAP, tight=True, key=f"clash:{clash.mine.child_id}:{clash.mine.indicator_id}"
    )


def SideList(hand: Hand, card: GroupCard, parts: Sequence[Part], t: Translator) -> ft.Control:
    """On wide windows everything that may stand in front lies beside the rows."""
    return ft.Container(
        ft.Column(_choices(hand, card, parts, t), spacing=2, scroll=ft.ScrollMode.AUTO, expand=True),
        width=SIDE_WIDTH,
        bgcolor=look.SURFACE,
        border=ft.Border.only(right=ft.BorderSide(1, look.LINE)),
        padding=ft.Padding.all(GAP),
    )


@ft.component
def PickDialog(hand: Hand, parts: Sequence[Part], t: Translator) -> ft.Control:
    """The same list over the window, where there is no room beside; draws nothing itself."""

    async def leave(_event: object = None) -> None:
        hand.asked.nothing()

    card = hand.state.card
    ft.use_dialog(
        Asking(
            t(f"card-by-{hand.looking.by}"),
            _choices(hand, card, parts, t) if card else [],
            [Quiet(t("client-close"), guard(t, leave))],
            leave,
        )
    )
    return ft.Container(visible=False)


def _choices(hand: Hand, card: GroupCard, parts: Sequence[Part], t: Translator) -> list[ft.Control]:
    if hand.looking.by == BY_CHILD:
        return [_ChildChoice(hand, card, index, t) for index in range(len(card.lines))]
    return [_IndicatorChoice(hand, card, index, one, t) for index, one in enumerate(in_order(parts))]


def _ChildChoice(hand: Hand, card: GroupCard, index: int, t: Translator) -> ft.Control:
    line = card.lines[index]
    places = places_of_child(line.child.id, card)

    async def choose(_event: object) -> None:
        hand.asked.nothing()
        hand.looking.look_at_child(index)

    told = t("card-whole") if line.completed_at else t("card-of", marked=hand.state.marked(places), all=len(places))
    return _Choice(name_of(line), told, (hand.looking.child == index, bool(line.completed_at)), guard(t, choose), line)


def _IndicatorChoice(hand: Hand, card: GroupCard, index: int, indicator: Indicator, t: Translator) -> ft.Control:
    places = [(line.child.id, indicator.id) for line in card.lines]

    async def choose(_event: object) -> None:
        hand.asked.nothing()
        hand.looking.look_at_indicator(index)

    marked = hand.state.marked(places)
    told = t("card-of", marked=marked, all=len(places))
    ticks = (hand.looking.indicator == index, marked == len(places))
    return _Choice(t.chosen(indicator.title), told, ticks, guard(t, choose), None)


def _Choice(title: str, told: str, ticks: tuple[bool, bool], press: Handler, line: CardLine | None) -> ft.Control:
    here, whole = ticks
    words = ft.Column(
        [
            ft.Text(title, size=15, weight=ft.FontWeight.W_600 if here else None),
            ft.Text(told, size=13, color=look.INK_MUTED),
        ],
        spacing=0,
        tight=True,
        expand=True,
    )
    parts: list[ft.Control] = [words]
    if line is not None:
        parts.insert(0, Avatar(title, 36))
    if whole:
        parts.append(ft.Icon(ft.Icons.CHECK_CIRCLE, size=20, color=look.PRIMARY))
    area = ft.Container(
        ft.Row(parts, spacing=GAP + 2),
        padding=ft.Padding.symmetric(horizontal=GAP, vertical=6),
        border_radius=look.RADIUS,
        bgcolor=look.PRIMARY_SOFT if here else None,
        on_click=press,
        ink=True,
    )
    return ft.MergeSemantics(content=ft.Semantics(content=area, selected=here, button=True), key=title)
