"""A question of a test and the ways to answer it: one, several, an order, pairs, a number."""

import math
from collections.abc import Awaitable, Callable
from typing import Final

import flet as ft

from mobile.device.typing_pause import TypingPause
from mobile.ui.answering import AnswerRow
from mobile.ui.dialogs import Asking, Quiet
from mobile.ui.feedback import Handler, guard
from mobile.ui.forms import NumberInput, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.icons import IconAction
from mobile.ui.theme import GAP, WIDE_GAP, field_side
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.course_tests import Answer, AskedQuestion, Choice
from server.shared.i18n import Translator

Give = Callable[[Answer], Awaitable[None]]
PAIR: Final = "="
_NUMBER: Final = 24


@ft.component
def Answering(question: AskedQuestion, answer: Answer | None, give: Give) -> ft.Control:
    """The way to answer that belongs to the kind of the question."""
    t = use_words()
    if question.kind == "order":
        return Ordering(question, answer, give, t)
    if question.kind == "match":
        return Matching(question, answer, give, t)
    if question.kind == "number":
        return Numbering(question, answer, give, t)
    return _Choosing(question, answer, give, t)


def _Choosing(question: AskedQuestion, answer: Answer | None, give: Give, t: Translator) -> ft.Control:
    several = question.kind == "several"
    chosen = answer.chosen if answer else []

    def choosing(slug: str) -> Handler:
        async def choose(_event: object) -> None:
            if not several:
                await give(Answer(chosen=[slug]))
            elif slug in chosen:
                await give(Answer(chosen=[one for one in chosen if one != slug]))
            else:
                await give(Answer(chosen=[*chosen, slug]))

        return guard(t, choose)

    rows: list[ft.Control] = [
        AnswerRow(t.chosen(choice.text), choice.slug in chosen, choosing(choice.slug), several=several)
        for choice in question.choices
    ]
    if several:
        rows.insert(0, ft.Text(t("answer-several"), color=look.INK_MUTED))
    return _column(rows)


class Order:
    """The things of one question in the order they lie in, and the one that a finger holds."""

    def __init__(self, question: AskedQuestion, give: Give) -> None:
        self.group = str(question.id)
        self.slugs: list[str] = []
        self.held = ""
        self.give = give

    async def put(self, slug: str, place: int) -> None:
        rest = [one for one in self.slugs if one != slug]
        await self.give(Answer(chosen=[*rest[:place], slug, *rest[place:]]))

    async def let_go(self, place: int) -> None:
        """The thing that is held takes this place."""
        held, self.held = self.held, ""
        if held:
            await self.put(held, place)


@ft.component
def Ordering(question: AskedQuestion, answer: Answer | None, give: Give, t: Translator) -> ft.Control:
    """Things to put in order: by buttons, or by dragging a row onto the place of another."""
    order = use_kept(lambda: Order(question, give))
    settled = answer is not None and bool(answer.chosen)
    order.give = give
    order.slugs = answer.chosen if answer and settled else [choice.slug for choice in question.choices]
    texts = {choice.slug: t.chosen(choice.text) for choice in question.choices}

    async def keep(_event: object) -> None:
        await give(Answer(chosen=list(order.slugs)))

    rows = [_OrderRow(order, place, texts[slug], t) for place, slug in enumerate(order.slugs)]
    stay = ft.OutlinedButton(
        t("sitting-order-right"), height=look.TOUCH_TARGET, visible=not settled, on_click=guard(t, keep)
    )
    return _column([ft.Text(t("sitting-order-hint"), color=look.INK_MUTED), *rows, ft.Row([stay], wrap=True)])


def _OrderRow(order: Order, place: int, text: str, t: Translator) -> ft.Control:
    slug, last = order.slugs[place], len(order.slugs) - 1

    async def up(_event: object) -> None:
        await order.put(slug, place - 1)

    async def down(_event: object) -> None:
        await order.put(slug, place + 1)

    async def let_go(_event: object) -> None:
        await order.let_go(place)

    line = ft.Row(
        [
            ft.Text(str(place + 1), width=_NUMBER, weight=ft.FontWeight.W_700, color=look.PRIMARY),
            ft.Text(text, expand=True),
            _Move(ft.Icons.ARROW_UPWARD, t("sitting-up", what=text), guard(t, up), shown=place > 0),
            _Move(ft.Icons.ARROW_DOWNWARD, t("sitting-down", what=text), guard(t, down), shown=place < last),
            _Handle(order, slug, text, t),
        ],
        spacing=GAP / 2,
    )
    return ft.DragTarget(group=order.group, content=_Framed(line), on_accept=guard(t, let_go), key=slug)


def _Handle(order: Order, slug: str, text: str, t: Translator) -> ft.Control:
    """Where a finger takes hold of a row; whoever listens has the buttons."""

    async def take(_event: object) -> None:
        order.held = slug

    sign = ft.Container(
        ft.Icon(ft.Icons.DRAG_INDICATOR, color=look.INK_MUTED),
        width=look.TOUCH_TARGET,
        height=look.TOUCH_TARGET,
        alignment=ft.Alignment.CENTER,
    )
    handle = ft.Draggable(
        group=order.group, content=sign, content_feedback=_Carried(text), on_drag_start=guard(t, take)
    )
    return ft.Semantics(content=handle, exclude_semantics=True)


def _Move(icon: ft.IconData, name: str, press: Handler, *, shown: bool) -> ft.Control:
    """A button that keeps its place when there is nowhere to go."""
    button = IconAction(icon, name, press, look.PRIMARY)
    button.visible = shown
    return ft.Container(button, width=look.TOUCH_TARGET, height=look.TOUCH_TARGET)


def _Carried(text: str) -> ft.Control:
    """What follows the finger while a row is dragged."""
    words = ft.Text(text, color=look.SURFACE, size=15, max_lines=2)
    return ft.Container(words, bgcolor=look.PRIMARY, border_radius=look.RADIUS, padding=WIDE_GAP, width=260)


@ft.component
def Matching(question: AskedQuestion, answer: Answer | None, give: Give, t: Translator) -> ft.Control:
    """Left sides, each with the right side somebody gave it; a touch opens the right sides to choose from."""
    asked, ask = ft.use_state("")
    pairs = dict(pair.split(PAIR, 1) for pair in (answer.chosen if answer else []))
    rights = {choice.slug: t.chosen(choice.text) for choice in question.rights}

    async def leave(_event: object = None) -> None:
        ask("")

    async def pair(left: str, right: str) -> None:
        """A right side belongs to one left side: it leaves the other one."""
        ask("")
        kept = {one: other for one, other in pairs.items() if one != left and other != right}
        ordered = [choice.slug for choice in question.choices]
        now = {**kept, left: right}
        await give(Answer(chosen=[f"{one}{PAIR}{now[one]}" for one in ordered if one in now]))

    def row(choice: Choice) -> ft.Control:
        async def open_rights(_event: object) -> None:
            ask(choice.slug)

        right = rights.get(pairs.get(choice.slug, ""))
        return _Pair(t.chosen(choice.text), right, guard(t, open_rights), t)

    def option(right: Choice) -> ft.Control:
        async def take(_event: object) -> None:
            await pair(asked, right.slug)

        return AnswerRow(t.chosen(right.text), pairs.get(asked) == right.slug, guard(t, take))

    left = next((t.chosen(choice.text) for choice in question.choices if choice.slug == asked), "")
    dialog = Asking(
        left,
        [option(right) for right in question.rights],
        [Quiet(t("client-cancel"), guard(t, leave))],
        leave,
    )
    ft.use_dialog(dialog if asked else None)
    rows = [row(choice) for choice in question.choices]
    return _column([ft.Text(t("sitting-match-hint"), color=look.INK_MUTED), *rows])


def _Pair(left: str, right: str | None, press: Handler, t: Translator) -> ft.Control:
    colour = look.INK if right else look.INK_MUTED
    chosen = ft.Container(
        ft.Row(
            [
                ft.Text(right or t("sitting-match-choose"), color=colour, expand=True),
                ft.Icon(ft.Icons.ARROW_DROP_DOWN, color=look.INK_MUTED),
            ],
            spacing=GAP,
        ),
        bgcolor=look.PRIMARY_SOFT if right else look.SURFACE,
        border=ft.Border.all(1, look.PRIMARY if right else field_side().color),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP + 5),
        on_click=press,
        ink=True,
    )
    button = ft.MergeSemantics(content=ft.Semantics(content=chosen, button=True))
    return _column([ft.Text(left, weight=ft.FontWeight.W_600), button])


@ft.component
def Numbering(question: AskedQuestion, answer: Answer | None, give: Give, t: Translator) -> ft.Control:
    """A number, kept when the typing pauses; a comma is as good as a point."""
    shown = "" if answer is None or answer.number is None else t.number(answer.number)
    form = use_form({"number": shown})

    async def keep() -> None:
        typed = form.text("number")
        number = number_of(typed)
        if number is None and typed:
            form.errors = {"number": t("sitting-not-a-number")}
            return
        form.errors = {}
        await give(Answer(number=number))

    pause = use_kept(lambda: TypingPause(keep))
    field = NumberInput(form, "number", t("sitting-number"))

    async def typed(event: ft.Event[ft.TextField]) -> None:
        form.typed("number", event.control.value)
        pause.typed()

    field.on_change = typed
    ft.use_effect(lambda: None, [], cleanup=pause.leave)
    return ft.Container(field, width=320, alignment=ft.Alignment.CENTER_LEFT)


def number_of(typed: str) -> float | None:
    """What was typed as a number: spaces go, the last comma is a point; None where it is none."""
    plain = "".join(typed.split()).replace("\u2212", "-").replace(",", ".")
    try:
        number = float(plain)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _Framed(content: ft.Control) -> ft.Control:
    return ft.Container(
        content,
        bgcolor=look.SURFACE,
        border=ft.Border.all(1, look.LINE),
        border_radius=look.RADIUS,
        padding=ft.Padding.only(left=WIDE_GAP - 4, right=GAP / 2, top=GAP / 2, bottom=GAP / 2),
    )


def _column(controls: list[ft.Control]) -> ft.Control:
    stretched = ft.CrossAxisAlignment.STRETCH
    return ft.Column(controls, spacing=GAP + 2, tight=True, horizontal_alignment=stretched)
