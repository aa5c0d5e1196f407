"""What is asked on a group's card: the reason of a correction, the words of a completion, which child is next."""

from uuid import UUID

import flet as ft

from mobile.features.cards.hand import Hand
from mobile.features.cards.looking import places_of_child
from mobile.features.cards.words import level_words
from mobile.ui.dialogs import Asking, Muted, Quiet, Strong
from mobile.ui.feedback import Refusal, guard
from mobile.ui.forms import LongTextInput, use_form
from mobile.ui.hooks import use_kept
from server.shared.contract.cards import CardCompletion, CardLine
from server.shared.contract.reference import Framework
from server.shared.i18n import Translator

REASON_LIMIT = 400
SUMMARY_LIMIT = 2000


@ft.component
def CorrectionDialog(hand: Hand, framework: Framework, t: Translator) -> ft.Control:
    """Asks why a mark is rewritten after the closing; draws nothing itself."""
    asked = use_kept(lambda: hand.asked)
    form = use_form({"reason": ""})

    async def leave(_event: object = None) -> None:
        asked.nothing()

    async def correct(_event: object) -> None:
        wanted = asked.correcting
        if wanted and form.require(t, "reason"):
            asked.nothing()
            await hand.state.correct(wanted[0], wanted[1], form.text("reason"), t)

    level = level_words(framework.levels, asked.correcting[1] if asked.correcting else None, t)
    field = LongTextInput(form, "reason", t("card-reason"), 2)
    field.max_length = REASON_LIMIT
    ft.use_dialog(
        Asking(
            t("card-correct"),
            [Muted(t("card-correct-hint", level=level)), field],
            [Quiet(t("client-cancel"), guard(t, leave)), Strong(t("card-correct-do"), guard(t, correct))],
            leave,
        )
    )
    return ft.Container(visible=False)


@ft.component
def CompletionDialog(hand: Hand, child_id: UUID, t: Translator) -> ft.Control:
    """Completes a child's card, or opens it again; what was written for it survives; draws nothing itself."""
    state = use_kept(lambda: hand.state)
    form = use_form({"summary": ""})
    line = state.line(child_id)

    async def load() -> None:
        form.reset({"summary": await state.summary(child_id)})

    async def leave(_event: object = None) -> None:
        await state.keep_summary(child_id, form.text("summary"))
        hand.asked.nothing()

    async def complete(_event: object) -> None:
        await _say_whole(hand, child_id, CardCompletion(completed=True, summary=form.text("summary")), t)

    async def reopen(_event: object) -> None:
        await _say_whole(hand, child_id, CardCompletion(completed=False, summary=form.text("summary")), t)

    ft.use_effect(guard(t, load), [])
    if line is None or state.card is None:
        return ft.Container(visible=False)
    done = line.completed_at is not None
    field = LongTextInput(form, "summary", t("card-summary"), 4)
    field.max_length = SUMMARY_LIMIT
    button = Strong(t("card-open-again"), guard(t, reopen)) if done else Strong(t("card-complete"), guard(t, complete))
    ft.use_dialog(
        Asking(
            t("card-complete-of", name=name_of(line)),
            [*_how_whole(hand, line, t), Refusal(state.problem), field],
            [Quiet(t("client-cancel"), guard(t, leave)), button],
            leave,
        )
    )
    return ft.Container(visible=False)


def name_of(line: CardLine) -> str:
    return f"{line.child.given_name} {line.child.family_name}"


def _how_whole(hand: Hand, line: CardLine, t: Translator) -> list[ft.Control]:
    if hand.state.card is None or line.completed_at:
        return [Muted(t("card-complete-done"))]
    places = places_of_child(line.child.id, hand.state.card)
    marked = hand.state.marked(places)
    if marked < len(places):
        return [Muted(t("card-complete-missing", count=len(places) - marked))]
    return [Muted(t("card-complete-hint"))]


async def _say_whole(hand: Hand, child_id: UUID, completion: CardCompletion, t: Translator) -> None:
    line = hand.state.line(child_id)
    title = t("card-complete-of", name=name_of(line)) if line else ""
    if await hand.state.complete(child_id, completion, title, t):
        hand.asked.nothing()
