"""Telling that something is wrong with a resource."""

from typing import Final, get_args

import flet as ft

from mobile.features.media.repository import MediaRepository
from mobile.ui.choices import Choices, Pills
from mobile.ui.dialogs import Asking, Quiet, Strong
from mobile.ui.feedback import Handler, Refusal, ScreenState, guard, tell
from mobile.ui.forms import LongTextInput, Option, use_form
from mobile.ui.hooks import use_kept
from mobile.ui.viewport import use_words
from server.shared.contract.media import Resource
from server.shared.contract.media_sharing import NewReport, ReportReason
from server.shared.ids import uuid7

_LONGEST: Final = 500


@ft.component
def ReportDialog(repository: MediaRepository, resource: Resource, leave: Handler) -> ft.Control:
    """Why, and a word more; draws nothing itself."""
    t = use_words()
    state = use_kept(ScreenState)
    form = use_form()

    async def send() -> None:
        reason = form.text("reason")
        report = NewReport(id=uuid7(), reason=reason, words=form.text("words"))  # type: ignore[arg-type]  # one of them
        await repository.report(resource, report)

    async def report(_event: object) -> None:
        if form.require(t, "reason") and await state.during(send(), t):
            tell(ft.context.page, t("media-report-sent"))
            await leave(None)

    reasons = [Option(reason, t(f"media-report-{reason}")) for reason in get_args(ReportReason)]
    words = LongTextInput(form, "words", t("media-report-words"), 2)
    words.max_length = _LONGEST
    asked: list[ft.Control] = [
        ft.Text(t("media-report-hint")),
        Pills(form, Choices("reason", t("media-report-reason"), reasons), t),
        words,
        Refusal(state.problem),
    ]
    actions = [
        Quiet(t("client-cancel"), guard(t, leave)),
        Strong(t("media-report-send"), guard(t, report), disabled=state.busy),
    ]
    ft.use_dialog(Asking(t("media-report"), asked, actions, leave))
    return ft.Container(visible=False)
