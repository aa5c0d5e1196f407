"""Questionnaires as a family sees them: what is asked, one question at a time, thanks."""

from uuid import UUID

import flet as ft

from mobile.device.device import Device, use_device
from mobile.device.outbox import CommandState
from mobile.features.family.answering import SCALE, Answering, Asked
from mobile.features.family.repository import QuestionnairesRepository
from mobile.ui.feedback import Empty, Handler, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.forms import Form, LongTextInput
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead
from mobile.ui.theme import FORM_WIDTH, GAP, WIDE_GAP
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.family import Question, Questionnaire
from server.shared.i18n import Translator

_TEXT_LIMIT = 1000


@ft.component
def QuestionnairesScreen() -> ft.Control:
    params = ft.use_route_params()
    if "preschool_id" not in params:
        return Body([])
    return _Asked(use_device(), UUID(params["preschool_id"]))


@ft.component
def _Asked(device: Device, preschool_id: UUID) -> ft.Control:
    t = use_words()
    counts = use_kept(lambda: device.sync.state)
    state = use_kept(lambda: Asked(QuestionnairesRepository(device, preschool_id)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(guard(t, load), [counts.waiting])
    head = ScreenHead(t("questionnaires"), back="/")
    if state.questionnaires is None:
        return Body([head, Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)])
    if not state.questionnaires:
        return Body([head, Empty(ft.Icons.QUIZ_OUTLINED, t("questionnaires-none"), t("questionnaires-none-hint"))])
    rows = [_Row(one, preschool_id, one.id in state.waiting, t) for one in state.questionnaires]
    return Body([head, *rows])


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Row(one: Questionnaire, preschool_id: UUID, waits: bool, t: Translator) -> ft.Control:
    async def open_it(_event: object) -> None:
        ft.context.page.navigate(f"/questionnaires/{preschool_id}/{one.id}")

    done = one.answered_by_me or waits
    facts = t("questionnaire-facts", count=len(one.questions), until=t.day_and_month(one.open_until))
    told = t("questionnaire-answered") if one.answered_by_me else t("questionnaire-waits") if waits else facts
    tile = ft.ListTile(
        leading=ft.Icon(
            ft.Icons.CHECK_CIRCLE if done else ft.Icons.QUIZ_OUTLINED, color=look.GOOD if done else look.ACCENT
        ),
        title=ft.Text(one.title),
        subtitle=ft.Text(told),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, open_it),
    )
    return ft.Card(tile, key=str(one.id))


@ft.component
def AnswerScreen() -> ft.Control:
    params = ft.use_route_params()
    if "questionnaire_id" not in params:
        return Body([])
    return _Answer(use_device(), UUID(params["preschool_id"]), UUID(params["questionnaire_id"]))


@ft.component
def _Answer(device: Device, preschool_id: UUID, questionnaire_id: UUID) -> ft.Control:
    t = use_words()
    state = use_kept(lambda: Answering(QuestionnairesRepository(device, preschool_id), questionnaire_id))
    form = use_kept(lambda: state.form)
    counts = use_kept(lambda: device.sync.state)
    looked, set_looked = ft.use_state(False)

    async def load(_event: object = None) -> None:
        await state.load(t)
        set_looked(state.problem is None)

    async def settled() -> None:
        """What waited has gone."""
        if state.sent is CommandState.WAITING:
            await state.load(t)

    ft.use_effect(guard(t, load), [], cleanup=state.typing.leave)
    ft.use_effect(guard(t, settled), [counts.waiting])
    back = f"/questionnaires/{preschool_id}"
    head = ScreenHead(state.questionnaire.title if state.questionnaire else t("questionnaires"), back=back)
    if not looked:
        waiting = Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
        return Body([head, waiting], limit=FORM_WIDTH)
    if state.sent is not None:
        return Body([head, _Thanks(state.sent, t)], limit=FORM_WIDTH)
    if state.questionnaire is None:
        gone = Empty(ft.Icons.QUIZ_OUTLINED, t("questionnaire-gone"))
        return Body([head, gone], limit=FORM_WIDTH)
    shown = [_OneQuestion(state, form, t)] if state.begun else [_Welcome(state, state.questionnaire, t)]
    return Body([head, *shown], limit=FORM_WIDTH)


def _Welcome(state: Answering, questionnaire: Questionnaire, t: Translator) -> ft.Control:
    """What it is for, and that nobody will know who answered what."""

    async def begin(_event: object) -> None:
        await state.begin()

    facts = t(
        "questionnaire-facts", count=len(questionnaire.questions), until=t.day_and_month(questionnaire.open_until)
    )
    lines: list[ft.Control] = [
        ft.Text(questionnaire.introduction, visible=bool(questionnaire.introduction)),
        ft.Text(facts, color=look.INK_MUTED),
        Notice(t("questionnaire-nameless"), ft.Icons.VISIBILITY_OFF_OUTLINED),
        ft.FilledButton(
            t("questionnaire-begin"),
            icon=ft.Icons.PLAY_ARROW,
            height=look.TOUCH_TARGET + 8,
            on_click=guard(t, begin),
        ),
    ]
    return ft.Column(lines, spacing=WIDE_GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _OneQuestion(state: Answering, form: Form, t: Translator) -> ft.Control:
    question, count = state.question, len(state.questions)
    told = t("questionnaire-place", place=state.place + 1, count=count)
    bar = ft.ProgressBar(value=(state.place + 1) / count, height=8, border_radius=4, semantics_label=told)
    note = "" if question.required else t("questionnaire-optional")
    lines: list[ft.Control] = [
        ft.Text(told, size=14, color=look.INK_MUTED),
        bar,
        ft.Text(question.text, theme_style=ft.TextThemeStyle.TITLE_LARGE),
        ft.Text(note, size=14, color=look.INK_MUTED, visible=bool(note)),
        _Field(state, question, form, t),
        Refusal(state.problem),
        _Steps(state, t),
    ]
    return ft.Column(lines, spacing=WIDE_GAP, key=question.slug, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Field(state: Answering, question: Question, form: Form, t: Translator) -> ft.Control:
    if question.kind == "text":
        return _Words(state, question, form, t)
    if question.kind == "scale":
        return _Scale(state, question, form, t)
    several = question.kind == "many"
    kept = form.chosen(question.slug) if several else [form.text(question.slug)]
    hint = ft.Text(t("questionnaire-several"), size=14, color=look.INK_MUTED, visible=several)
    rows: list[ft.Control] = [
        _Choice(text, str(index) in kept, several, _picking(state, question, str(index), several, t))
        for index, text in enumerate(question.choices)
    ]
    column = ft.Column([hint, *rows], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return _WithFault(column, form.errors.get(question.slug))


def _picking(state: Answering, question: Question, value: str, several: bool, t: Translator) -> Handler:
    async def pick(_event: object) -> None:
        kept = state.form.chosen(question.slug)
        if several:
            others = [one for one in kept if one != value]
            await state.pick(question, others if value in kept else [*others, value])
        else:
            await state.pick(question, value)

    return guard(t, pick)


def _Choice(text: str, chosen: bool, several: bool, press: Handler) -> ft.Control:
    """A whole line to touch, as wide as the screen."""
    empty = ft.Icons.CHECK_BOX_OUTLINE_BLANK if several else ft.Icons.RADIO_BUTTON_UNCHECKED
    full = ft.Icons.CHECK_BOX if several else ft.Icons.RADIO_BUTTON_CHECKED
    line = ft.Container(
        ft.Row(
            [
                ft.Icon(full if chosen else empty, color=look.PRIMARY if chosen else look.INK_MUTED),
                ft.Text(text, expand=True, weight=ft.FontWeight.W_600 if chosen else None),
            ],
            spacing=GAP + 4,
        ),
        bgcolor=look.PRIMARY_SOFT if chosen else look.SURFACE,
        border=ft.Border.all(1, look.PRIMARY if chosen else look.LINE),
        border_radius=look.RADIUS,
        padding=ft.Padding.symmetric(horizontal=WIDE_GAP, vertical=GAP + 5),
        on_click=press,
        ink=True,
    )
    return ft.MergeSemantics(content=ft.Semantics(content=line, selected=chosen, button=True), key=text)


def _Scale(state: Answering, question: Question, form: Form, t: Translator) -> ft.Control:
    """Five steps between two ends that are named."""
    kept = form.text(question.slug)
    low, *_, high = question.choices if len(question.choices) > 1 else ("", "")

    def step(number: int) -> ft.Control:
        chosen = str(number) == kept
        return ft.Container(
            ft.Text(
                str(number),
                size=20,
                weight=ft.FontWeight.W_600,
                color=look.SURFACE if chosen else look.INK,
                semantics_label=t("questionnaire-step", number=number, low=low, high=high),
            ),
            bgcolor=look.PRIMARY if chosen else look.SURFACE,
            border=ft.Border.all(1, look.PRIMARY if chosen else look.LINE),
            border_radius=look.RADIUS,
            height=look.TOUCH_TARGET + 8,
            alignment=ft.Alignment.CENTER,
            expand=True,
            on_click=_picking(state, question, str(number), False, t),
            ink=True,
            key=str(number),
        )

    ends = ft.Row(
        [
            ft.Text(f"1 – {low}" if low else "", size=14, color=look.INK_MUTED, expand=True),
            ft.Text(
                f"5 – {high}" if high else "",
                size=14,
                color=look.INK_MUTED,
                expand=True,
                text_align=ft.TextAlign.END,
            ),
        ],
        spacing=WIDE_GAP,
    )
    steps = ft.Row([step(number) for number in SCALE], spacing=GAP)
    column = ft.Column([steps, ends], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return _WithFault(column, form.errors.get(question.slug))


def _Words(state: Answering, question: Question, form: Form, t: Translator) -> ft.Control:
    async def typed(event: ft.Event[ft.TextField]) -> None:
        form.typed(question.slug, event.control.value)
        state.typing.typed()

    field = LongTextInput(form, question.slug, t("questionnaire-own-words"), 4)
    field.max_length = _TEXT_LIMIT
    field.on_change = typed
    return field


def _WithFault(content: ft.Control, fault: str | None) -> ft.Control:
    if not fault:
        return content
    told = ft.Semantics(content=ft.Text(fault, color=look.DANGER, size=14), live_region=True)
    return ft.Column([content, told], spacing=GAP, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)


def _Steps(state: Answering, t: Translator) -> ft.Control:
    async def back(_event: object) -> None:
        await state.back()

    async def forward(_event: object) -> None:
        if state.is_last:
            await state.send(t)
        else:
            await state.forward(t)

    last = state.is_last
    return ft.Row(
        [
            ft.OutlinedButton(
                t("client-back"),
                icon=ft.Icons.ARROW_BACK,
                height=look.TOUCH_TARGET + 8,
                disabled=state.place == 0 or state.busy,
                on_click=guard(t, back),
            ),
            ft.FilledButton(
                t("questionnaire-send" if last else "questionnaire-next"),
                icon=ft.Icons.SEND if last else ft.Icons.ARROW_FORWARD,
                height=look.TOUCH_TARGET + 8,
                disabled=state.busy,
                expand=True,
                on_click=guard(t, forward),
            ),
        ],
        spacing=GAP,
    )


def _Thanks(sent: CommandState, t: Translator) -> ft.Control:
    async def home(_event: object) -> None:
        ft.context.page.navigate("/")

    hint = t("questionnaire-thanks-hint" if sent is CommandState.SENT else "questionnaire-waits")
    to_start = ft.FilledButton(t("client-to-start"), height=look.TOUCH_TARGET, on_click=guard(t, home))
    return Empty(ft.Icons.VOLUNTEER_ACTIVISM, t("questionnaire-thanks"), hint, to_start)
