"""What is asked and reported: requests to share, those that wait for oneself, and reports with their answers."""

from contextlib import suppress

import flet as ft

from mobile.device.device import use_device
from mobile.features.media.repository import MediaRepository
from mobile.features.media.request_card import RequestCard, Requests
from mobile.problems import ApiProblem
from mobile.ui.dialogs import Muted
from mobile.ui.feedback import Empty, Problem, Refusal, SkeletonRows, guard
from mobile.ui.hooks import use_kept
from mobile.ui.layout import Body, ScreenHead, Section
from mobile.ui.viewport import use_words
from server.shared import look
from server.shared.contract.media_sharing import Report, SharingRequest
from server.shared.domain.permissions import Action
from server.shared.i18n import Translator

_MOST = 50


class Asked(Requests):
    """Everything asked for and reported that the account may see."""

    def __init__(self, repository: MediaRepository) -> None:
        super().__init__()
        self.waiting: tuple[SharingRequest, ...] = ()
        self.own: tuple[SharingRequest, ...] = ()
        self.reports: tuple[Report, ...] = ()
        self.loaded = False
        self.repository = repository

    async def load(self, t: Translator) -> None:
        await self.during(self._load(), t)

    async def _load(self) -> None:
        waiting: list[SharingRequest] = []
        reports: list[Report] = []
        if self.repository.may(Action.MEDIA_REVIEW):
            with suppress(ApiProblem):
                waiting = await self.repository.waiting()
        with suppress(ApiProblem):
            reports = await self.repository.reports()
        mine = {request.id for request in waiting}
        self.waiting = tuple(waiting[:_MOST])
        own = [request for request in await self.repository.requests() if request.id not in mine]
        self.own = tuple(own[: _MOST - len(self.waiting)])
        self.reports = tuple(reports[:10])
        self.loaded = True


@ft.component
def RequestsScreen() -> ft.Control:
    device, t = use_device(), use_words()
    state = use_kept(lambda: Asked(MediaRepository(device)))

    async def load(_event: object = None) -> None:
        await state.load(t)

    ft.use_effect(guard(t, load), [])
    parts: list[ft.Control] = [ScreenHead(t("media-requests"), back="/media")]
    if not state.loaded:
        return Body([*parts, Problem(state.problem, t, load) if state.problem else SkeletonRows(t)])
    parts.append(Refusal(state.problem))
    if state.waiting:
        parts.append(
            Section(t("media-waiting-for-me"), [RequestCard(state, one, t, named=True) for one in state.waiting])
        )
    if state.own:
        parts.append(Section(t("media-own-requests"), [RequestCard(state, one, t, named=True) for one in state.own]))
    if state.reports:
        parts.append(Section(t("media-reports"), [_Report(report, t) for report in state.reports]))
    if len(parts) == 2:
        parts.append(Empty(ft.Icons.HOW_TO_REG_OUTLINED, t("media-requests-none"), t("media-requests-none-hint")))
    return Body(parts)


def _Report(report: Report, t: Translator) -> ft.Control:
    told = t("media-report-told", title=t.chosen(report.title), reason=t(f"media-report-{report.reason}"))
    lines: list[ft.Control] = [ft.Text(told), Muted(report.words)]
    lines[1].visible = bool(report.words)
    if report.answer:
        lines.append(ft.Text(t("media-report-answer", name=report.settled_by_name, answer=report.answer)))
    else:
        lines.append(ft.Text(t("media-report-open"), color=look.WARNING))
    return ft.Column(lines, spacing=2, tight=True, key=str(report.id))
