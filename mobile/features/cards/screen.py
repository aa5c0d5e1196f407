"""The card of a group in one round: by child or by indicator, by touch or by keys, saved as one goes."""

from collections.abc import Sequence
from typing import Final
from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.features.cards.asking import CompletionDialog, CorrectionDialog, name_of
from mobile.features.cards.hand import Asked, Hand
from mobile.features.cards.looking import (
    BY_CHILD,
    Looking,
    Part,
    child_in_front,
    indicator_in_front,
    parts_of,
    places_of_child,
    places_shown,
    shown_parts,
)
from mobile.features.cards.parts import AreaChoice, ClashStrips, PickDialog, Picker, Progress, SideList, Ways
from mobile.features.cards.repository import MarkingRepository
from mobile.features.cards.rows import WORDS_UP_TO, Legend, MarkRow, RowLook
from mobile.features.cards.state import Marking
from mobile.features.cards.why import WhyMark
from mobile.features.cards.words import indicators_of, round_words
from mobile.ui.entries import AreaSign
from mobile.ui.feedback import Empty, Handler, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.theme import GAP
from mobile.ui.viewport import Breadth, use_breadth, use_page_width, use_words
from server.shared import look
from server.shared.contract.cards import GroupCard
from server.shared.i18n import Translator

SIDE_LIST_FROM: Final = 1000


@ft.component
def GroupCardScreen() -> ft.Control:
    params = ft.use_route_params()
    if "round_id" not in params:
        return Body([])
    return _GroupCard(UUID(params["preschool_id"]), UUID(params["group_id"]), UUID(params["round_id"]))


@ft.component
def _GroupCard(preschool_id: UUID, group_id: UUID, round_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    repository = use_kept(lambda: MarkingRepository(device, preschool_id, group_id, round_id))
    state = use_kept(lambda: Marking(repository))
    looking = use_kept(Looking)
    asked = use_kept(Asked)
    hand = use_kept(lambda: Hand(state, looking, asked))
    wide, narrow = use_page_width() >= SIDE_LIST_FROM, use_breadth() is Breadth.PHONE
    back = f"/cards/{preschool_id}/{group_id}"

    async def load(_event: object = None) -> None:
        await state.load(t)
        await state.send(t)

    ft.use_effect(guard(t, load), [], cleanup=lambda: state.leave(t))
    _use_following(device, state, t)
    _use_keys(hand, t)
    card, framework = state.card, state.framework
    if card is None or framework is None:
        return Body([Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    parts = parts_of(card, framework)
    hand.parts = parts
    if not card.lines or not parts:
        nothing = Empty(ft.Icons.FACE_OUTLINED, t("card-nothing-to-mark"), t("card-nothing-to-mark-hint"))
        return Body([ScreenHead(_title(card, t), back=back), nothing])
    return ft.Column(
        [
            ft.Container(_beside(hand, parts, back, (wide, narrow), t), expand=True),
            *_dialogs(hand, repository, parts, t),
        ],
        spacing=0,
        expand=True,
    )


def _use_following(device: Device, state: Marking, t: Translator) -> None:
    """What waited in the outbox has gone, or the server is back: asks what became of it."""
    counts = use_kept(lambda: device.sync.state)

    async def follow() -> None:
        if counts.online and state.card and state.unanswered.batches:
            await state.send(t)

    ft.use_effect(guard(t, follow), [counts.waiting, counts.refused, counts.online])


def _use_keys(hand: Hand, t: Translator) -> None:
    """The keyboard of a desk: arrows, digits, Enter."""

    async def listen() -> None:
        async def pressed(event: ft.KeyboardEvent) -> None:
            await hand.press(event.key, t)

        ft.context.page.on_keyboard_event = guard(t, pressed)

    def stop_listening() -> None:
        ft.context.page.on_keyboard_event = None

    ft.use_effect(listen, [t.language], cleanup=stop_listening)


def _title(card: GroupCard, t: Translator) -> str:
    return f"{round_words(card.round.number, t)} · {card.group_name}"


def _beside(hand: Hand, parts: Sequence[Part], back: str, breadth: tuple[bool, bool], t: Translator) -> ft.Control:
    """The rows, and on wide windows the list of what may stand in front beside them."""
    state, card, framework = hand.state, hand.state.card, hand.state.framework
    if card is None or framework is None:
        return Body([])
    wide, narrow = breadth
    lines: list[ft.Control] = [
        ScreenHead(_title(card, t), back=back),
        Progress(state, card, t),
        Ways(hand, t),
        *ClashStrips(state, framework, t),
        *_Refused(state, t),
        _Front(hand, card, parts, t),
    ]
    if hand.looking.by == BY_CHILD:
        lines.append(AreaChoice(hand, parts, t, narrow=narrow))
    if narrow and len(framework.levels) > WORDS_UP_TO:
        lines.append(Legend(framework.levels, t))
    lines += [_Acceptance(hand, card, parts, t), *_locked(hand, card, parts, t)]
    lines += _rows(hand, parts, RowLook(tuple(framework.levels), narrow=narrow), t)
    if hand.looking.by == BY_CHILD:
        lines.append(_Completion(hand, card, t))
    choice = SideList(hand, card, parts, t)
    choice.visible = wide
    return ft.Row(
        [choice, ft.Container(Body(lines), expand=True)],
        spacing=0,
        expand=True,
        vertical_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _Front(hand: Hand, card: GroupCard, parts: Sequence[Part], t: Translator) -> ft.Control:
    """The child or the indicator in front."""
    if hand.looking.by == BY_CHILD:
        line = child_in_front(hand.looking, card)
        places = places_of_child(line.child.id, card)
        told = t("card-of", marked=hand.state.marked(places), all=len(places))
        return Picker(name_of(line), t("card-whole") if line.completed_at else told, hand, card, t)
    indicator = indicator_in_front(hand.looking, parts)
    area = next(part.area for part in parts if indicator in part.indicators)
    return Picker(t.chosen(indicator.title), t.chosen(area.title), hand, card, t)


def _Refused(state: Marking, t: Translator) -> list[ft.Control]:
    """What the server refused stays marked until its author decides."""
    if not state.stopped:
        return [Refusal(state.problem)]

    async def again(_event: object) -> None:
        await state.again(t)

    async def give_up(_event: object) -> None:
        await state.give_up()

    buttons = ft.Row(
        [
            ft.OutlinedButton(t("client-try-again"), height=look.TOUCH_TARGET, on_click=guard(t, again)),
            ft.TextButton(t("card-give-up"), height=look.TOUCH_TARGET, on_click=guard(t, give_up)),
        ],
        wrap=True,
        spacing=GAP,
    )
    return [Refusal(state.problem), buttons]


def _Acceptance(hand: Hand, card: GroupCard, parts: Sequence[Part], t: Translator) -> ft.Control:
    """One touch for all proposals of this child or this indicator."""
    places = (
        places_of_child(child_in_front(hand.looking, card).child.id, card)
        if hand.looking.by == BY_CHILD
        else places_shown(hand.looking, card, parts)
    )
    marks = hand.state.proposals(places) if hand.state.may_mark else []

    async def accept(_event: object) -> None:
        await hand.state.put(marks, t)
        _say_accepted(len(marks), guard(t, undo), t)

    async def undo(_event: object) -> None:
        await hand.state.take_back(marks, t)

    button = ft.FilledTonalButton(
        t("card-accept-all", count=len(marks)),
        icon=ft.Icons.LIGHTBULB_OUTLINE,
        height=look.TOUCH_TARGET,
        on_click=guard(t, accept),
    )
    return ft.Row([button], visible=bool(marks), wrap=True)


def _say_accepted(count: int, undo: Handler, t: Translator) -> None:
    """Says in passing how many were accepted, with the way to take that back."""
    ft.context.page.show_dialog(
        ft.SnackBar(
            ft.Text(t("card-accepted", count=count), color=look.SURFACE),
            action=ft.SnackBarAction(t("card-undo"), text_color=look.PRIMARY_SOFT, on_click=undo),
            duration=ft.Duration(seconds=6),
            persist=False,
        )
    )


def _locked(hand: Hand, card: GroupCard, parts: Sequence[Part], t: Translator) -> list[ft.Control]:
    """Why marks cannot be changed any more, and who still may."""
    state = hand.state
    correcting = "-correct" if state.may_correct else ""
    if card.round.closed_at:
        return [Notice(t(f"card-locked-closed{correcting}"), ft.Icons.LOCK_OUTLINE)]
    if any(state.is_locked(place[0]) for place in places_shown(hand.looking, card, parts)):
        return [Notice(t(f"card-locked-complete{correcting}"), ft.Icons.LOCK_OUTLINE)]
    return [] if state.may_mark else [Notice(t("card-read-only"))]


def _rows(hand: Hand, parts: Sequence[Part], shown: RowLook, t: Translator) -> list[ft.Control]:
    card = hand.state.card
    if card is None:
        return []
    places = places_shown(hand.looking, card, parts)
    names = {line.child.id: name_of(line) for line in card.lines}
    titles = {one.id: t.chosen(one.title) for part in parts for one in part.indicators}
    by_child = hand.looking.by == BY_CHILD
    rows: list[ft.Control] = []
    for index, place in enumerate(places):
        drawn = RowLook(
            shown.levels,
            here=hand.looking.row == index,
            locked=hand.state.is_locked(place[0]),
            narrow=shown.narrow,
            face=not by_child,
        )
        name = titles[place[1]] if by_child else names[place[0]]
        rows.append(MarkRow(name, place, hand.state.cell(place), drawn, hand, t))
    if not by_child:
        return [ft.Column(rows, spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)]
    return _by_area(rows, shown_parts(hand.looking, parts), t)


def _by_area(rows: Sequence[ft.Control], parts: Sequence[Part], t: Translator) -> list[ft.Control]:
    sections: list[ft.Control] = []
    begin = 0
    for part in parts:
        own = list(rows[begin : begin + len(part.indicators)])
        begin += len(part.indicators)
        head = ft.Row([AreaSign(part.area, part.area.slug, t)])
        sections.append(
            ft.Column(
                [head, *own],
                spacing=GAP,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
                key=part.area.slug,
            )
        )
    return sections


def _Completion(hand: Hand, card: GroupCard, t: Translator) -> ft.Control:
    """The way to complete the card of the child in front, or to open it again while the round is open."""
    line = child_in_front(hand.looking, card)

    async def ask(_event: object) -> None:
        hand.asked.completing = line.child.id

    done = line.completed_at is not None
    button = ft.FilledButton(
        t("card-open-again") if done else t("card-complete"),
        icon=ft.Icons.LOCK_OPEN_OUTLINED if done else ft.Icons.TASK_ALT,
        height=look.TOUCH_TARGET + 8,
        on_click=guard(t, ask),
    )
    return ft.Row([button], visible=hand.state.may_mark and card.round.closed_at is None, wrap=True)


def _dialogs(hand: Hand, repository: MarkingRepository, parts: Sequence[Part], t: Translator) -> list[ft.Control]:
    asked, framework = hand.asked, hand.state.framework
    if framework is None:
        return []
    indicator = indicators_of(framework).get(asked.why[1]) if asked.why else None
    shown: list[ft.Control] = []
    if asked.picking:
        shown.append(PickDialog(hand, parts, t))
    if asked.why and indicator:
        shown.append(WhyMark(hand, asked.why, repository, framework, indicator, t))
    if asked.correcting:
        shown.append(CorrectionDialog(hand, framework, t))
    if asked.completing:
        shown.append(CompletionDialog(hand, asked.completing, t))
    return shown
