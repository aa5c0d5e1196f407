"""How an attempt went: passed or not, then question by question with what is right and why."""

from uuid import UUID

import flet as ft

from mobile.features.course.questions import PAIR
from mobile.ui.answering import VERDICTS, Verdict
from mobile.ui.child_links import going
from mobile.ui.dialogs import Named
from mobile.ui.feedback import Refusal, guard
from mobile.ui.layout import Body, Halves, ScreenHead
from mobile.ui.theme import GAP, WIDE_GAP, WIDE_WIDTH
from server.shared import look
from server.shared.contract.course_tests import Answer, AskedQuestion, Attempt
from server.shared.i18n import Translator


def Result(attempt: Attempt, problem: str | None, participant_id: UUID, t: Translator) -> ft.Control:
    """The screen of an attempt that was handed in."""
    back = f"/course/{participant_id}"
    buttons: list[ft.Control] = [
        ft.FilledTonalButton(t("sitting-to-course"), height=look.TOUCH_TARGET, on_click=guard(t, going(back)))
    ]
    if not attempt.passed and attempt.left:
        again = guard(t, going(f"{back}/test/{attempt.unit}"))
        buttons.insert(0, ft.FilledButton(t("sitting-again"), height=look.TOUCH_TARGET, on_click=again))
    told = [_Explained(question, place, t) for place, question in enumerate(attempt.questions, start=1)]
    half = (len(told) + 1) // 2
    return Body(
        [
            ScreenHead(t.chosen(attempt.title), back=f"{back}/test/{attempt.unit}"),
            Refusal(problem),
            _Outcome(attempt, t),
            ft.Row(buttons, wrap=True, spacing=GAP, run_spacing=GAP),
            ft.Text(t("sitting-explained"), theme_style=ft.TextThemeStyle.TITLE_LARGE),
            Halves(told[:half], told[half:]),
        ],
        limit=WIDE_WIDTH,
    )


def _Outcome(attempt: Attempt, t: Translator) -> ft.Control:
    """Told calmly: what was reached, what is asked, what can be done, and that the clock handed it in if it did."""
    passed = bool(attempt.passed)
    share, wanted = t.percent(attempt.share or 0.0), t.percent(attempt.pass_share)
    if passed:
        told = t("sitting-outcome-passed", share=share, wanted=wanted)
    else:
        told = t("sitting-outcome-not", share=share, wanted=wanted, left=attempt.left)
    words: list[ft.Control] = [ft.Text(told, theme_style=ft.TextThemeStyle.TITLE_MEDIUM)]
    if attempt.submitted_at is not None and attempt.submitted_at >= attempt.due_at:
        words.append(ft.Text(t("sitting-ran-out")))
    row = ft.Row(
        [
            ft.Icon(
                ft.Icons.CHECK_CIRCLE if passed else ft.Icons.REPLAY,
                color=look.GOOD if passed else look.WARNING,
                size=36,
            ),
            ft.Column(words, spacing=2, tight=True, expand=True),
        ],
        spacing=WIDE_GAP,
    )
    ground = look.PRIMARY_SOFT if passed else look.WARNING_SOFT
    return ft.Container(row, bgcolor=ground, border_radius=look.RADIUS, padding=WIDE_GAP)


@ft.memo  # type: ignore[untyped-decorator]  # Flet leaves it untyped
@ft.component
def _Explained(question: AskedQuestion, place: int, t: Translator) -> ft.Control:
    verdict = Verdict.RIGHT if question.right else Verdict.WRONG
    lines: list[ft.Control] = [
        ft.Text(f"{place}. {t.chosen(question.text)}", weight=ft.FontWeight.W_600),
        _Judged(verdict, t),
        Named(t("sitting-own-answer"), ft.Text(answer_words(question, question.answer, t))),
    ]
    if not question.right:
        solution = Answer(chosen=question.solution, number=question.solution_number)
        lines.append(Named(t("sitting-right-answer"), ft.Text(answer_words(question, solution, t))))
    if question.explanation:
        lines.append(Named(t("sitting-why"), ft.Text(t.chosen(question.explanation))))
    column = ft.Column(lines, spacing=GAP + 2, horizontal_alignment=ft.CrossAxisAlignment.STRETCH)
    return ft.Card(ft.Container(column, padding=WIDE_GAP), key=str(question.id))


def _Judged(verdict: Verdict, t: Translator) -> ft.Control:
    """Right or not, in words and by a sign."""
    icon, colour, _ = VERDICTS[verdict]
    words = ft.Text(t(f"sitting-verdict-{verdict}"), color=colour, weight=ft.FontWeight.W_600, expand=True)
    return ft.Row([ft.Icon(icon, size=20, color=colour), words], spacing=GAP)


def answer_words(question: AskedQuestion, answer: Answer | None, t: Translator) -> str:
    """An answer as it is read: the texts of what was chosen, an order with its numbers, pairs, a number."""
    if answer is None or (not answer.chosen and answer.number is None):
        return t("sitting-no-answer")
    if answer.number is not None:
        return t.number(answer.number)
    texts = {choice.slug: t.chosen(choice.text) for choice in question.choices}
    if question.kind == "match":
        rights = {choice.slug: t.chosen(choice.text) for choice in question.rights}
        pairs = [pair.split(PAIR, 1) for pair in answer.chosen if PAIR in pair]
        return "\n".join(f"{texts.get(left, left)} → {rights.get(right, right)}" for left, right in pairs)
    if question.kind == "order":
        return "\n".join(f"{place}. {texts.get(slug, slug)}" for place, slug in enumerate(answer.chosen, start=1))
    return "\n".join(text for slug, text in texts.items() if slug in answer.chosen)
