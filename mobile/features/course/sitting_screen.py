"""A test: its rules before it begins, one question at a time, handing in."""

from collections.abc import Callable
from typing import Any, Final
from uuid import UUID

import flet as ft

from mobile.device.device import use_device
from mobile.features.course.countdown import TimeLeft
from mobile.features.course.questions import Answering
from mobile.features.course.result import Result
from mobile.features.course.sitting import BeforeTest, Keeping, Sitting
from mobile.features.course.sitting_repository import SittingRepository
from mobile.ui.child_links import going
from mobile.ui.dialogs import Asking, Quiet, Strong
from mobile.ui.entries import moment_words
from mobile.ui.feedback import Handler, Notice, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.theme import GAP, WIDE_GAP, field_side
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.course_tests import Answer, AskedQuestion, Attempt, TestState
from server.shared.i18n import Translator

TEST_WIDTH: Final = 680
_KEPT: Final = {
    Keeping.UNDER_WAY: (ft.Icons.CLOUD_UPLOAD_OUTLINED, look.WARNING),
    Keeping.SAVED: (ft.Icons.CLOUD_DONE_OUTLINED, look.GOOD),
}


@ft.component
def TestScreen() -> ft.Control:
    params = ft.use_route_params()
    return _Before(UUID(params["participant_id"]), params["unit"]) if "unit" in params else Body([])


@ft.component
def _Before(participant_id: UUID, unit: str) -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: BeforeTest(SittingRepository(device, participant_id), unit))

    async def load(_event: object = None) -> None:
        await state.load(t)

    async def begin(_event: object) -> None:
        page = ft.context.page
        attempt_id = await state.begin(t)
        if attempt_id is not None:
            page.navigate(f"/course/{participant_id}/attempt/{attempt_id}")

    ft.use_effect(load, [])
    told, back = state.told, f"/course/{participant_id}"
    if told is None:
        shown = Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
        return Body([ScreenHead(t("sitting"), back=back), shown], limit=TEST_WIDTH)
    passed = any(attempt.passed for attempt in told.attempts)
    first = Notice(t("sitting-already-passed"), ft.Icons.CHECK_CIRCLE_OUTLINE) if passed else _Rules(told, t)
    parts: list[ft.Control] = [ScreenHead(t.chosen(told.title), back=back), first, Refusal(state.problem)]
    if told.running is not None or (told.left and not passed):
        label = t("sitting-go-on" if told.running else "sitting-begin")
        button = ft.FilledButton(label, height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, begin))
        parts.append(ft.Row([button], wrap=True))
    elif not passed:
        parts.append(Notice(t("sitting-none-left")))
    submitted = [attempt for attempt in told.attempts if attempt.submitted_at is not None]
    if submitted:
        parts.append(Section(t("sitting-attempts"), [_Earlier(attempt, participant_id, t) for attempt in submitted]))
    return Body(parts, limit=TEST_WIDTH)


def _Rules(told: TestState, t: Translator) -> ft.Control:
    """What awaits somebody, before the clock runs."""
    lines = [
        t("sitting-rule-questions", count=told.questions),
        t("sitting-rule-minutes", minutes=told.minutes),
        t("sitting-rule-pass", share=t.percent(told.pass_share)),
        t("sitting-rule-left", count=told.left),
        t("sitting-rule-saved"),
        t("sitting-rule-time"),
    ]
    rows: list[ft.Control] = [
        ft.Row(
            [
                ft.Icon(ft.Icons.CHECK, size=20, color=look.PRIMARY),
                ft.Text(line, expand=True),
            ],
            spacing=GAP + 2,
            vertical_alignment=ft.CrossAxisAlignment.START,
        )
        for line in lines
    ]
    return Section(t("sitting-rules"), rows)


def _Earlier(attempt: Attempt, participant_id: UUID, t: Translator) -> ft.Control:
    word = t("sitting-passed" if attempt.passed else "sitting-not-passed")
    share = t.percent(attempt.share or 0.0)
    return ft.ListTile(
        leading=ft.Icon(
            ft.Icons.CHECK_CIRCLE if attempt.passed else ft.Icons.REPLAY,
            color=look.GOOD if attempt.passed else look.WARNING,
        ),
        title=ft.Text(f"{word} · {share}"),
        subtitle=ft.Text(moment_words(attempt.started_at, t)),
        trailing=ft.Icon(ft.Icons.CHEVRON_RIGHT, color=look.INK_MUTED),
        on_click=guard(t, going(f"/course/{participant_id}/attempt/{attempt.id}")),
        key=str(attempt.id),
    )


@ft.component
def AttemptScreen() -> ft.Control:
    params = ft.use_route_params()
    if "attempt_id" not in params:
        return Body([])
    return _Attempt(UUID(params["participant_id"]), UUID(params["attempt_id"]))


@ft.component
def _Attempt(participant_id: UUID, attempt_id: UUID) -> ft.Control:
    device, t = use_device(), use_words()
    counts = use_kept(lambda: device.sync.state)
    state = use_kept(lambda: Sitting(SittingRepository(device, participant_id), attempt_id))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(load, [])
    ft.use_effect(guard(t, state.look_what_arrived), [counts.waiting])
    attempt = state.attempt
    if attempt is None:
        shown = Problem(state.problem, t, guard(t, load)) if state.problem else SkeletonRows(t)
        return Body([ScreenHead(t("sitting"), back=f"/course/{participant_id}"), shown], limit=TEST_WIDTH)
    if state.over:
        return Result(attempt, state.problem, participant_id, t)
    return _Question(state, attempt, participant_id)


@ft.component
def _Question(state: Sitting, attempt: Attempt, participant_id: UUID) -> ft.Control:
    t = use_words()
    _use_handing_in(state, t)
    question = state.question

    async def over() -> None:
        await state.time_is_up(t)

    head = ScreenHead(t.chosen(attempt.title), back=f"/course/{participant_id}/test/{attempt.unit}")
    if question is None:
        return Body([head], limit=TEST_WIDTH)
    told = ft.Row(
        [
            ft.Text(t("sitting-place", place=state.place + 1, count=len(state.questions)), weight=ft.FontWeight.W_600),
            TimeLeft(attempt, over),
        ],
        wrap=True,
        spacing=WIDE_GAP,
        run_spacing=GAP,
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
    )
    return Body(
        [
            head,
            told,
            Refusal(state.problem),
            _Asked(state, question, t),
            _Steps(state, t),
            _Places(state, t),
        ],
        limit=TEST_WIDTH,
    )


def _Asked(state: Sitting, question: AskedQuestion, t: Translator) -> ft.Control:
    async def give(answer: Answer) -> None:
        await state.give(question, answer, t)

    words = ft.Semantics(
        content=ft.Text(t.chosen(question.text), theme_style=ft.TextThemeStyle.TITLE_LARGE), header=True
    )
    answering: Any = Answering
    answered = answering(question, state.answers.get(question.id), give, key=str(question.id))
    column = ft.Column(
        [words, answered, _Kept(state.keeping(question), t)],
        spacing=WIDE_GAP,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.Card(ft.Container(column, padding=WIDE_GAP))


def _Kept(keeping: Keeping, t: Translator) -> ft.Control:
    """Whether the answer is with the server; the place stays when there is nothing to say."""
    icon, colour = _KEPT.get(keeping, (ft.Icons.CLOUD_OUTLINED, look.INK_MUTED))
    row = ft.Row(
        [ft.Icon(icon, size=20, color=colour), ft.Text(t(f"sitting-kept-{keeping}"), size=14, color=colour)],
        spacing=GAP,
    )
    return ft.Semantics(content=row, live_region=True)


def _Steps(state: Sitting, t: Translator) -> ft.Control:
    """To the question before and the one after; after the last one, handing in."""

    def going_to(place: int) -> Handler:
        async def go(_event: object) -> None:
            state.go(place)

        return guard(t, go)

    async def ask(_event: object) -> None:
        state.ask_to_submit(True)

    last = state.place == len(state.questions) - 1
    before = ft.OutlinedButton(
        t("sitting-before"),
        icon=ft.Icons.CHEVRON_LEFT,
        height=look.TOUCH_TARGET,
        disabled=state.place == 0,
        on_click=going_to(state.place - 1),
    )
    after = ft.FilledButton(
        t("sitting-after"), height=look.TOUCH_TARGET, visible=not last, on_click=going_to(state.place + 1)
    )
    submit = ft.FilledButton(
        t("sitting-submit"), height=look.TOUCH_TARGET, visible=last, disabled=state.busy, on_click=guard(t, ask)
    )
    return ft.Row([before, after, submit], spacing=GAP, alignment=ft.MainAxisAlignment.SPACE_BETWEEN)


def _Places(state: Sitting, t: Translator) -> ft.Control:
    """All questions by their number: which are answered, and which one is in front."""

    async def ask(_event: object) -> None:
        state.ask_to_submit(True)

    squares = [
        _Square(place, state.answered(question), place == state.place, state.go, t)
        for place, question in enumerate(state.questions)
    ]
    label = t("sitting-answered", done=len(squares) - len(state.unanswered), count=len(squares))
    early = ft.TextButton(t("sitting-submit"), height=look.TOUCH_TARGET, disabled=state.busy, on_click=guard(t, ask))
    return ft.Column(
        [
            ft.Text(label, color=look.INK_MUTED),
            ft.Row(squares, wrap=True, spacing=GAP, run_spacing=GAP),
            ft.Row([early], wrap=True, visible=state.place < len(squares) - 1),
        ],
        spacing=GAP,
        tight=True,
    )


def _Square(place: int, answered: bool, here: bool, go: Callable[[int], None], t: Translator) -> ft.Control:
    async def press(_event: object) -> None:
        go(place)

    name = t("sitting-to-answered" if answered else "sitting-to-open", place=place + 1)
    number = ft.Text(str(place + 1), color=look.PRIMARY_DARK if answered else look.INK, weight=ft.FontWeight.W_600)
    box = ft.Container(
        ft.Semantics(content=number, exclude_semantics=True),
        width=look.TOUCH_TARGET,
        height=look.TOUCH_TARGET,
        alignment=ft.Alignment.CENTER,
        bgcolor=look.PRIMARY_SOFT if answered else look.SURFACE,
        border=ft.Border.all(2 if here else 1, look.PRIMARY if here else field_side().color),
        border_radius=look.RADIUS,
        on_click=guard(t, press),
        ink=True,
    )
    named = ft.Semantics(content=box, label=name, button=True, selected=here)
    return ft.MergeSemantics(content=named, key=str(place))


def _use_handing_in(state: Sitting, t: Translator) -> None:
    """The question before handing in, with what is not answered."""

    async def hand_in(_event: object) -> None:
        await state.submit(t)

    async def leave(_event: object = None) -> None:
        state.ask_to_submit(False)

    def to(place: int) -> ft.Control:
        async def go(_event: object) -> None:
            state.go(place)

        return ft.OutlinedButton(str(place + 1), height=look.TOUCH_TARGET, on_click=guard(t, go))

    unanswered = state.unanswered if state.asks_to_submit else []
    told = t("sitting-unanswered", count=len(unanswered)) if unanswered else t("sitting-all-answered")
    content: list[ft.Control] = [ft.Text(told)]
    if unanswered:
        content.append(ft.Row([to(place) for place in unanswered], wrap=True, spacing=GAP, run_spacing=GAP))
    actions: list[ft.Control] = [
        Quiet(t("sitting-go-back"), guard(t, leave)),
        Strong(t("sitting-submit-now"), guard(t, hand_in)),
    ]
    ft.use_dialog(Asking(t("sitting-submit-question"), content, actions, leave) if state.asks_to_submit else None)
